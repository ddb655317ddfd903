"""What a life of a child does by itself, since nothing else there can follow it or needs it.

- A decoy: a change of this journal's passphrase would ask for the decoy's too.
- What leaves: it is looked at in a folder of its own, and settled at the next unlock.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from fieldjournal.journal import duress, identities, keyfiles, partners, records, share
from fieldjournal.journal.passphrases import Factors
from fieldjournal.model.codec import read_draft
from fieldjournal.secret import Secret

if TYPE_CHECKING:
    from tests.journal.kills.child import Life

DECOY: Final = Secret.from_text("ordinary little words for an evening")
OTHER_DECOY: Final = Secret.from_text("sekiz sany ýönekeý söz agşam üçin")
OUT: Final = "out"
"""The folder on the stick that something leaves into."""

_WORDS: Final = "Её отца опять вызвали; iki adam geldi; said nothing."


def factors(passphrase: str, keyfile: str) -> Factors:
    """Return what opens a journal, from a passphrase and the path of a keyfile or nothing."""
    content = keyfiles.read_keyfile(Path(keyfile)) if keyfile else None
    return Factors(Secret.from_text(passphrase), content)


def _decoy(life: Life) -> None:
    current = factors(life.job.passphrase, life.job.keyfile)
    _do(life, "decoy", lambda: duress.make(life.session, current, DECOY))


def _other_words_for_it(life: Life) -> None:
    current = factors(life.job.passphrase, life.job.keyfile)
    _do(life, "decoy passphrase", lambda: duress.change(life.session, current, OTHER_DECOY))


def _no_decoy(life: Life) -> None:
    _do(life, "no decoy", lambda: duress.remove(life.session))


def _do(life: Life, name: str, step: Callable[[], None]) -> None:
    def telling_nothing() -> dict[str, object]:
        step()
        return {}

    life.doing(name, telling_nothing)


def _bundle(life: Life) -> None:
    key = identities.new(life.stick.parent / "linden.key")
    partner = partners.add(life.session, "Linden Legal Aid", key.recipient)
    _leave(life, "bundle", partners.verify(life.session, partner.id, "by telephone").id)


def _plain_copy(life: Life) -> None:
    _leave(life, "plain copy", share.ANYBODY)


def _leave(life: Life, name: str, reader: str) -> None:
    """Let a new note leave for a reader; only the sealing is what is done."""
    draft = read_draft({"kind": "source", "values": {"words": _WORDS, "kind": "note"}, "sensitivity": "open"})
    record = records.save(life.session, draft)
    life.say_saved(record)
    prepared = share.prepare(life.session, share.Request(reader, (record.id,)))
    life.doing(name, lambda: _sealed(life, prepared))


def _sealed(life: Life, prepared: share.Prepared) -> dict[str, object]:
    return {"sha256": share.seal(life.session, prepared, life.stick / OUT).sha256}


ALONE: Final[dict[str, Callable[[Life], None]]] = {
    "decoy": _decoy,
    "decoy passphrase": _other_words_for_it,
    "no decoy": _no_decoy,
    "bundle": _bundle,
    "plain copy": _plain_copy,
}
DECOYS: Final = ("decoy", "decoy passphrase", "no decoy")
LEAVING: Final = ("bundle", "plain copy")
