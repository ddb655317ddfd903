"""The gate over the finished bytes of a bundle: read back, searched, and proven on every export.

- The plaintext is unpacked like a stranger's, and packing it again must give the same bytes: nothing
  is in the container but its members.
- Every name, every decoded text and every raw byte is searched (`redaction.gate`, `decoding`).
- Then it proves itself: a copy with an invented person planted in every kind of place must show all
  of them. A gate that misses one stops the export like a finding. It is the same gate that searched the
  bundle; what it has seen there and is in the copy unchanged, it does not look at again, which can only
  make it miss something, and so refuse.
- It fails closed: what cannot be read or raises anything is refused. There is no override.
- A refusal names the place and the pseudonym, never the words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from fieldjournal.bundle.archive import pack
from fieldjournal.bundle.clean.structures import fits
from fieldjournal.bundle.decoding import misreadings_of, readings_of, texts_in
from fieldjournal.bundle.manifest import ATTACHMENTS, PADDING, describe
from fieldjournal.bundle.own import is_own, without_machine, words_of_own
from fieldjournal.bundle.planted import MALFORMED, plant, planted_people
from fieldjournal.bundle.unpack import unpack
from fieldjournal.errors import GateRefused, Refused
from fieldjournal.redaction.gate import Finding, Gate, Protected

_LETTERS: Final = re.compile(rb"(?:[A-Za-z0-9]|[\xc3-\xc5\xd0-\xd3][\x80-\xbf]){6,512}")
"""Bytes that may be six letters or digits in a row. Squeezed pixels hold hardly any."""

NOBODY: Final = "?"
"""Stands for the pseudonym where the trouble is with the file and not with a person."""


@dataclass(frozen=True)
class Ours:
    """What the program itself wrote: its fixed texts, and machine values in their exact form."""

    texts: frozenset[str]
    machine: frozenset[str]


def inspect(
    plaintext: bytes, protected: Protected, ours: Ours, cancelled: Callable[[], bool] | None = None
) -> None:
    """Search the finished plaintext of a bundle and prove that the search works.

    Raises: `GateRefused`, `Refused` when cancelled.
    """
    people = planted_people()
    wanted = replace(
        protected,
        people=(*protected.people, *people.values()),
        called={**protected.called, **{person.id: person.id for person in people.values()}},
    )
    search = _Search(Gate(wanted), ours, cancelled or _never)
    for finding in search.findings(plaintext):
        raise GateRefused(finding.place, finding.pseudonym)
    members = unpack(plaintext)
    planted = plant({name: content for name, content in members.items() if name != PADDING})
    found = set(search.findings(pack(planted)))
    pseudonyms = {finding.pseudonym for finding in found}
    for place, person in people.items():
        if person.id not in pseudonyms:
            raise GateRefused(place, NOBODY)
    if Finding(MALFORMED, NOBODY) not in found:
        raise GateRefused(MALFORMED, NOBODY)


def findings(
    plaintext: bytes, protected: Protected, ours: Ours, cancelled: Callable[[], bool] | None = None
) -> Iterator[Finding]:
    """Yield everything protected in the plaintext of a bundle; what cannot be read is a finding too.

    Raises: `Refused` when cancelled, which is asked between two members.
    """
    yield from _Search(Gate(protected), ours, cancelled or _never).findings(plaintext)


def _never() -> bool:
    return False


@dataclass
class _Search:
    """One gate at work on one bundle or more; members it has found nothing in it passes over."""

    gate: Gate
    ours: Ours
    cancelled: Callable[[], bool]
    _clean: set[tuple[str, str]] = field(default_factory=set)
    """Names and digests."""

    def findings(self, plaintext: bytes) -> Iterator[Finding]:
        """Yield as `findings`."""
        try:
            members = unpack(plaintext)
            content = {name: held for name, held in members.items() if name != PADDING}
            if pack(content) != plaintext:
                yield Finding("the container", NOBODY)
            yield from self._in_members(content)
        except Refused:
            raise
        except Exception:  # noqa: BLE001 - whatever went wrong, the bundle was not searched
            yield Finding("what could not be read", NOBODY)

    def _in_members(self, content: Mapping[str, bytes]) -> Iterator[Finding]:
        described = describe(content)
        machine = self.ours.machine | {each.sha256 for each in described}
        for each in described:
            if self.cancelled():
                raise Refused("cancelled")
            if (each.name, each.sha256) in self._clean:
                continue
            found = False
            for finding in self._in_member(each.name, content[each.name], machine):
                found = True
                yield finding
            if not found:
                self._clean.add((each.name, each.sha256))

    def _in_member(self, name: str, held: bytes, machine: frozenset[str]) -> Iterator[Finding]:
        gate, words = self.gate, words_of_own(self.ours.texts)
        yield from gate.look("a file name", name.replace("-", " "))
        if name.startswith(ATTACHMENTS):
            yield from _in_attachment(name, held, gate, words)
            return
        for place, text in texts_in(name, held):
            if not is_own(text, self.ours.texts):
                yield from gate.look(place, without_machine(text, machine))
        for coding, text in readings_of(held):
            yield from gate.look_raw(f"{name} as {coding}", without_machine(text, machine), words)


def _in_attachment(name: str, held: bytes, gate: Gate, words: frozenset[str]) -> Iterator[Finding]:
    """Yield what is wrong with a clean copy: a structure it must not have, or words where none belong.

    A text is read in every way its bytes may be read, and as what a wrong encoding may have made of a name.
    Samples are not searched: their structure leaves room for nothing else.
    """
    if not fits(name, held):
        yield Finding(name, NOBODY)
    if name.endswith(".txt"):
        for place, text in texts_in(name, held):
            yield from gate.look(place, text)
        for coding, text in (*readings_of(held), *misreadings_of(held)):
            yield from gate.look_raw(f"{name} as {coding}", text, words)
    elif not name.endswith(".wav"):
        for run in _LETTERS.finditer(held):
            for coding, text in readings_of(run[0]):
                yield from gate.look_raw(f"{name} as {coding}", text, words)
