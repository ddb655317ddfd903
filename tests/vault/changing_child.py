"""A journal whose passphrase is changed without end, until this process is killed."""

from __future__ import annotations

import random
import sys
from pathlib import Path

from fieldjournal.crypto import keyslots
from fieldjournal.secret import Secret
from fieldjournal.vault import passphrases, stores
from tests.vault import journals


def main(folder: str, passphrase: str, seed: str) -> None:
    drawn = random.Random(seed)
    vault = stores.open_vault(Path(folder), Secret.from_text(passphrase), bounds=journals.BOUNDS)
    sys.stdout.write("open\n")
    sys.stdout.flush()
    while True:
        new = f"söz {drawn.randrange(10**12)}"
        header = passphrases.header_of(vault)
        current = passphrases.opened_by(vault, keyslots.derive_keks(header, Secret.from_text(passphrase)))
        sys.stdout.write(f"trying {new}\n")
        sys.stdout.flush()
        passphrases.change(vault, current, keyslots.derive_keks(header, Secret.from_text(new)))
        passphrase = new
        sys.stdout.write(f"done {new}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
