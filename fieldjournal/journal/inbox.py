"""The partner's side: opening a bundle and checking who made it. Needs no journal."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from fieldjournal import errors
from fieldjournal.bundle import reader
from fieldjournal.crypto import sshsig
from fieldjournal.journal.files import read_text, require_file, require_name_everywhere
from fieldjournal.journal.identities import read_identities
from fieldjournal.journal.partner_card import CARD_MOST, fingerprint

__all__ = ["Opened", "Verified", "open_bundle", "signer_words", "verify_bundle"]

Verified = reader.Verified


@dataclass(frozen=True)
class Opened:
    """A bundle that was opened and verified. `folder` is None when nothing was to be written."""

    verified: Verified
    size: int
    """Bytes of the sealed file."""
    folder: Path | None


def open_bundle(path: Path, identity_file: Path, out: Path | None, *, signer: str = "") -> Opened:
    """Open a bundle with an identity file and write it to `out`, a folder that must not exist.

    Everything is checked before anything is written. `signer` as in `verify_bundle`.

    Raises: `IdentityBad`, `BadFile`, `NameNotEverywhere`, a leaf of `BundleRefused`, `Refused`,
    `DiskTrouble`.
    """
    size = require_file(path)
    if out is not None:
        require_name_everywhere(out)
    identities = read_identities(identity_file)
    expected = _expected(signer)
    try:
        with path.open("rb") as source:
            opened = reader.open_bundle(source, identities, out, signer=expected)
    except PermissionError:
        raise errors.BadFile(str(path), "unreadable") from None
    return Opened(opened.verified, size, opened.folder)


def verify_bundle(path: Path, *, identity_file: Path | None = None, signer: str = "") -> Verified:
    """Check an opened bundle's folder, or a sealed bundle with its identity; nothing is written.

    `signer` is the expected `ssh-ed25519 …` line, or the path of a file that holds one.

    Raises: `ManifestWrong`, `SignatureWrong`, `PartnerKeyBad`, and as `open_bundle`.
    """
    if path.is_dir():
        return reader.verify_folder(path, signer=_expected(signer))
    if identity_file is None:
        require_file(path)
        raise errors.BadFile(str(path), "needs-identity")
    return open_bundle(path, identity_file, None, signer=signer).verified


def signer_words(signer: str) -> tuple[str, ...]:
    """Return the words of a signing key, to compare over another channel; none where unsigned."""
    return fingerprint(signer) if signer else ()


def _expected(signer: str) -> str:
    if not signer:
        return ""
    text = signer if signer.startswith("ssh-") else read_text(Path(signer), CARD_MOST)
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return sshsig.public_line(sshsig.parse_public_line(lines[0] if lines else ""))
