"""The gate over the finished bytes of a bundle: read back, searched, and proven on every export.

- The plaintext is unpacked like a stranger's, and packing it again must give the same bytes: nothing
  is in the container but its members.
- Every name, every decoded text and every raw byte is searched (`redaction.gate`, `decoding`,
  `redaction.raw_readings`).
- Then it proves itself: a copy with an invented person planted in every kind of place must show all
  of them. A gate that misses one stops the export like a finding. It is the same gate that searched the
  bundle; what it has seen there and is in the copy unchanged, it does not look at again, which can only
  make it miss something, and so refuse.
- Nothing of it is copied: members are read one by one, and the planted copy shares what is as it was.
- It fails closed: what cannot be read or raises anything is refused. There is no override.
- A refusal names the place, the record where there is one, and the pseudonym, never the words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Final

from fieldjournal.bundle import records_json
from fieldjournal.bundle.archive import pack, packed
from fieldjournal.bundle.clean.structures import fits
from fieldjournal.bundle.container import Container
from fieldjournal.bundle.decoding import texts_in
from fieldjournal.bundle.letter_runs import letter_runs
from fieldjournal.bundle.manifest import ATTACHMENTS, PADDING, FileEntry, entry_of
from fieldjournal.bundle.own import is_own, without_machine, without_own, words_of_own
from fieldjournal.bundle.planted import MALFORMED, plant, planted_people
from fieldjournal.bundle.steps import QUIET, Steps
from fieldjournal.bundle.unpack import unpack
from fieldjournal.errors import GateRefused, Refused
from fieldjournal.redaction.gate import Finding, Gate, Protected
from fieldjournal.redaction.raw_readings import NOISE, misreadings_of, readings_of

NOBODY: Final = "?"
"""Stands for the pseudonym where the trouble is with the file and not with a person."""

_SEARCHED: Final = 0.8
_PLANTED: Final = 0.85
_READ: Final = 0.1
_WORDS: Final = 200
"""What takes how long: the search, and planting, of all of it; reading, of a search; words beside pixels."""


@dataclass(frozen=True)
class Ours:
    """What the program itself wrote: its fixed texts, and machine values in their exact form."""

    texts: frozenset[str]
    machine: frozenset[str]
    spoken: frozenset[str] = frozenset()
    """What we say inside texts we make: its single words are ours, no whole text of it is."""
    composed: Callable[[frozenset[str]], Mapping[str, str]] = field(
        default=lambda _words: MappingProxyType({}), repr=False, compare=False
    )
    """By each text that we make of words of ours and of typed ones, what has to be read of it."""


def inspect(plaintext: Container, protected: Protected, ours: Ours, steps: Steps = QUIET) -> None:
    """Search the finished plaintext of a bundle and prove that the search works.

    Raises: `GateRefused`, `Refused` where somebody stopped it.
    """
    people = planted_people()
    wanted = replace(
        protected,
        people=(*protected.people, *people.values()),
        called={**protected.called, **{person.id: person.id for person in people.values()}},
    )
    search = _Search(wanted, ours)
    for finding in search.findings(plaintext, steps.part(0.0, _SEARCHED)):
        told = search.at_record(plaintext, finding)
        raise GateRefused(told.place, told.pseudonym)
    planted = pack(plant(dict(_members(plaintext, steps))), steps.part(_SEARCHED, _PLANTED))
    found = set(search.findings(planted, steps.part(_PLANTED, 1.0), planted=True))
    pseudonyms = {finding.pseudonym for finding in found}
    for place, person in people.items():
        if person.id not in pseudonyms:
            raise GateRefused(place, NOBODY)
    if Finding(MALFORMED, NOBODY) not in found:
        raise GateRefused(MALFORMED, NOBODY)


def findings(
    plaintext: Container, protected: Protected, ours: Ours, steps: Steps = QUIET
) -> Iterator[Finding]:
    """Yield everything protected in the plaintext of a bundle; what cannot be read is a finding too.

    Raises: `Refused` where somebody stopped it.
    """
    yield from _Search(protected, ours).findings(plaintext, steps)


class _Search:
    """One gate at work on one bundle or more; members it has found nothing in it passes over."""

    def __init__(self, protected: Protected, ours: Ours) -> None:
        self._gate = Gate(protected, self._turn)
        self._ours = ours
        self._words = words_of_own(ours.texts | ours.spoken)
        self._composed: Mapping[str, str] | None = None
        self._clean: set[FileEntry] = set()
        self._steps = QUIET
        self._looked = self._most = 0

    def findings(self, plaintext: Container, steps: Steps, *, planted: bool = False) -> Iterator[Finding]:
        """Yield as `findings`. In a planted copy whatever is found may be: nothing is taken apart there."""
        if planted:
            self._composed = MappingProxyType({})
        try:
            described, same = _read_through(plaintext, steps.part(0.0, _READ))
            if not same:
                yield Finding("the container", NOBODY)
            yield from self._in_members(plaintext, described, steps.part(_READ, 1.0))
        except Refused:
            raise
        except Exception:  # noqa: BLE001 - whatever went wrong, the bundle was not searched
            yield Finding("what could not be read", NOBODY)

    def at_record(self, plaintext: Container, finding: Finding) -> Finding:
        """Return the same finding as it stands in a record, where it does: a page or a table names none.

        Whoever is told can go and look at a record by its reference; of `index.html as base64` they cannot.
        """
        if finding.place.startswith((records_json.NAME, ATTACHMENTS)):
            return finding
        try:
            return next(self._in_records(plaintext, finding.pseudonym), finding)
        except Refused:
            raise
        except Exception:  # noqa: BLE001 - it is refused in any case, and told as it was found
            return finding

    def _in_records(self, plaintext: Container, pseudonym: str) -> Iterator[Finding]:
        for held in (held for name, held in _members(plaintext, QUIET) if name == records_json.NAME):
            self._begin(QUIET, len(held))
            for place, text in texts_in(records_json.NAME, held):
                yield from (each for each in self._in_every_way(place, text) if each.pseudonym == pseudonym)

    def _in_every_way(self, place: str, text: str) -> Iterator[Finding]:
        """Yield what stands in one text of ours, decoded and as raw bytes."""
        yield from self._in_text(place, text, self._ours.machine)
        if not is_own(text, self._ours.texts):
            for coding, read in readings_of(text.encode()):
                plain = without_machine(read, self._ours.machine)
                yield from self._gate.look_raw(
                    f"{place} as {coding}", plain, self._words, heard=coding != NOISE
                )

    def _in_members(
        self, plaintext: Container, described: list[FileEntry], steps: Steps
    ) -> Iterator[Finding]:
        machine = self._ours.machine | {each.sha256 for each in described}
        efforts = [0 if each in self._clean else _effort(each) for each in described]
        done, whole = 0, sum(efforts) or 1
        for each, effort, (name, held) in zip(described, efforts, _members(plaintext, steps), strict=True):
            if not effort:
                continue
            self._begin(steps.part(done / whole, (done + effort) / whole), len(held))
            done += effort
            found = False
            for finding in self._in_member(name, held, machine):
                found = True
                yield finding
            if not found:
                self._clean.add(each)

    def _begin(self, steps: Steps, size: int) -> None:
        """Begin with a member; a text is looked through about twice, decoded and raw."""
        self._steps, self._looked, self._most = steps, 0, 2 * size
        steps.at(0.0)

    def _turn(self, looked: int) -> None:
        self._looked += looked
        self._steps.at(self._looked, self._most)

    def _in_member(self, name: str, held: bytes, machine: frozenset[str]) -> Iterator[Finding]:
        gate, words = self._gate, self._words
        if not is_own(name, self._ours.texts):
            yield from gate.look("a file name", name.replace("-", " "))
        if name.startswith(ATTACHMENTS):
            yield from _in_attachment(name, held, gate, words, self._turn)
            return
        for place, text in texts_in(name, held, self._steps.go_on):
            if not is_own(text, self._ours.texts):
                yield from self._in_text(place, text, machine)
        for coding, text in readings_of(without_own(name, held, self._ours.texts)):
            plain, heard = without_machine(text, machine), coding != NOISE
            yield from gate.look_raw(f"{name} as {coding}", plain, words, heard=heard)

    def _in_text(self, place: str, text: str, machine: frozenset[str]) -> Iterator[Finding]:
        """Yield what stands in a decoded text; of one that we made, in what is not ours of it."""
        plain = without_machine(text, machine)
        found = () if is_own(plain, self._ours.texts) else tuple(self._gate.look(place, plain))
        if found and self._composed is None:
            self._composed = self._ours.composed(self._words)
        if found and self._composed and text in self._composed:
            found = tuple(self._gate.look(place, without_machine(self._composed[text], machine)))
        yield from found


def _members(plaintext: Container, steps: Steps) -> Iterator[tuple[str, bytes]]:
    return ((name, content) for name, content in unpack(plaintext, steps) if name != PADDING)


def _read_through(plaintext: Container, steps: Steps) -> tuple[list[FileEntry], bool]:
    """Return what is in it, and whether packing that again gives the same bytes."""
    described: list[FileEntry] = []

    def read() -> Iterator[tuple[str, bytes]]:
        for name, content in _members(plaintext, steps):
            described.append(entry_of(name, content))
            yield name, content

    at, same = 0, True
    for piece in packed(read()):
        same = same and plaintext.read(at, len(piece)) == piece
        at += len(piece)
        steps.at(at, len(plaintext))
    return described, same and at == len(plaintext)


def _effort(each: FileEntry) -> int:
    """Return how long a member takes beside others: words take more than pixels."""
    pixels = each.name.startswith(ATTACHMENTS) and not each.name.endswith(".txt")
    return each.size + 1 if pixels else _WORDS * each.size + 1


def _in_attachment(
    name: str, held: bytes, gate: Gate, words: frozenset[str], turn: Callable[[int], None]
) -> Iterator[Finding]:
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
            yield from gate.look_raw(f"{name} as {coding}", text, words, heard=coding != NOISE)
    elif not name.endswith(".wav"):
        for run in letter_runs(held, turn):
            for coding, text in readings_of(run):
                yield from gate.look_raw(f"{name} as {coding}", text, words)
