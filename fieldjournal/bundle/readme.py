"""README.txt: how to open, read and verify a bundle with nothing but stock tools."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from fieldjournal.bundle.manifest import NAME, PADDING, SIGNATURE, SUMS, Sending
from fieldjournal.crypto.sshsig import NAMESPACE
from fieldjournal.i18n import N_, _
from fieldjournal.redaction.pseudonyms import LEFT_OUT, SOMEBODY

FILE: Final = "README.txt"

LINES: Final = {
    "what": N_("These records were sent to you, and to nobody else in this form."),
    "plain": N_("This copy is not sealed: whoever has these files can read them."),
    "read": N_("To read them, open this file in a browser. It loads nothing from anywhere."),
    "programs": N_("For programs there are these, with the same content:"),
    "files": N_("To check that the files are complete:"),
    "padding": N_("This file is empty on purpose: it hides how much was sent, and may be deleted:"),
    "signed": N_("To check who signed, compare this key with the one you know from the sender:"),
    "signature": N_("then check the signature with these two commands:"),
    "unsigned": N_("This bundle is not signed."),
    "pseudonyms": N_("Marks such as this stand for people. The same mark is the same person, for you only."),
    "marks": N_("Marks such as this stand for people. The same mark is the same person, in this copy only."),
    "removed": N_("Where the sender took words out of a text, or it may be one of several people:"),
    "missing": N_("What is withheld or not included was left out by the sender; ask by reference, such as"),
    "care": N_("Keep these files encrypted. Names you can guess from them, please do not write down."),
}


def write_readme(sending: Sending, signer: str) -> bytes:
    """Return README.txt in the language in use."""
    return ("\n".join(_lines(sending, signer)) + "\n").encode()


def commands(signer: str) -> tuple[str, str]:
    """Return the two commands that verify a signature by `signer`, an `ssh-ed25519 AAAA…` line.

    They write beside the folder, not into it: a file the manifest does not know would fail `verify`.
    """
    return (
        f"echo 'sender namespaces=\"{NAMESPACE}\" {signer}' > ../signers",
        f"ssh-keygen -Y verify -f ../signers -I sender -n {NAMESPACE} -s {SIGNATURE} < {NAME}",
    )


def _lines(sending: Sending, signer: str) -> Iterator[str]:
    yield _(LINES["what"])
    yield ""
    yield from (_(LINES["read"]), "    index.html", "")
    yield from (_(LINES["programs"]), "    records.json", "    tables/", "")
    yield from (_(LINES["files"]), f"    sha256sum -c {SUMS}", "")
    yield from (_(LINES["padding"]), f"    {PADDING}", "")
    if signer:
        yield from (_(LINES["signed"]), f"    {signer}")
        yield _(LINES["signature"])
        yield from (f"    {command}" for command in commands(signer))
    else:
        yield _(LINES["unsigned"])
    yield ""
    yield from (_(LINES["pseudonyms"]), "    [P-7KQ3M2XA]")
    yield from (_(LINES["removed"]), f"    {LEFT_OUT} {SOMEBODY}")
    yield from (_(LINES["missing"]), f"    {sending.label}-01", "")
    yield _(LINES["care"])
