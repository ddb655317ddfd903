"""Stretches of a text that a machine coded, in which the gate would refuse somebody the finder does not see.

- They are read as the gate reads a finished bundle (`raw_readings`) and searched by it (`gate`), with what is
  asked about anyway taken out: in a coding that only the gate knows, a name is a question as any other. A
  refusal comes too late, and where it is told, no place of a review can be found.
- What is asked about is the stretch with the word it stands in; where a name is only heard in several of them
  together (each letter apart, a blank between two coded words), all of these.
- What is kept may stand, and so may what it reads as (`words_read`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from fieldjournal.redaction.gate import Gate
from fieldjournal.redaction.listed import LEAST_ALONE
from fieldjournal.redaction.mention import Mention, Tier
from fieldjournal.redaction.offsets import form_readings
from fieldjournal.redaction.raw_readings import NOISE, readings_of, stretches_of
from fieldjournal.redaction.turns import Tick, in_turns, unhurried

_BLANK: Final = "\x1f"
"""Stands where something is asked about anyway: no letter, no sign of a coding, and a space to `str`."""

_APART: Final = 160
"""Characters that may stand between two stretches that the gate reads together (`escapes.around`)."""

_LONGEST_WORD: Final = 80
"""Characters of a word beside a stretch that belong to it."""

_MOST_WORDS: Final = 5
"""Words a name has at most that is read as one."""

_Span = tuple[int, int]


def coded_in(text: str, found: Iterable[Mention], gate: Gate, tick: Tick = unhurried) -> Iterator[Mention]:
    """Yield the stretches in which the gate hears somebody once what is `found` is taken out."""
    if not any(True for _each in stretches_of(text)):
        return
    plain = _without(text, ((each.start, each.end) for each in found))
    if not _who(plain, gate):
        return
    for together in in_turns(list(_together(plain)), tick, 1):
        alone = [each for span in together for each in _mentions(plain, span, gate)]
        yield from alone
        low, high = together[0][0], together[-1][1]
        rest = _without(plain[low:high], ((each.start - low, each.end - low) for each in alone))
        yield from (Mention(low, high, who, Tier.ASK, "coded") for who in _who(rest, gate))


def words_read(words: str) -> frozenset[tuple[str, ...]]:
    """Return, as forms, the words that coded words are read as, alone and up to as many as a name has."""
    read = (forms for _coding, each in _read(words) for forms in form_readings(each))
    found = (
        tuple(forms[at:end])
        for forms in read
        for at in range(len(forms))
        for end in range(at + 1, at + _MOST_WORDS + 1)
    )
    return frozenset(each for each in found if len("".join(each)) >= LEAST_ALONE)


def _read(text: str) -> Iterator[tuple[str, str]]:
    """Yield (coding, text) for every way a text is read but the way it stands."""
    readings_here = readings_of(text.encode("utf-8", "replace"))
    next(readings_here)
    yield from readings_here


def _who(text: str, gate: Gate) -> dict[str, None]:
    """Return whom the gate hears in a text that is read in another way."""
    return {
        finding.pseudonym: None
        for coding, read in _read(text)
        for finding in gate.look_raw("", read, frozenset(), heard=coding != NOISE)
    }


def _mentions(text: str, span: _Span, gate: Gate) -> Iterator[Mention]:
    start, end = span
    yield from (Mention(start, end, who, Tier.ASK, "coded") for who in _who(text[start:end], gate))


def _without(text: str, found: Iterable[_Span]) -> str:
    """Return a text with blanks in the place of what is found."""
    letters = list(text)
    for start, end in found:
        letters[start:end] = _BLANK * (end - start)
    return "".join(letters)


def _together(text: str) -> Iterator[Sequence[_Span]]:
    """Yield the stretches with the words they stand in, those the gate reads together in one."""
    group: list[_Span] = []
    for start, end in sorted(_with_word(text, *each) for each in stretches_of(text)):
        if group and start <= group[-1][1]:
            group[-1] = group[-1][0], max(group[-1][1], end)
        elif group and start - group[-1][1] > _APART:
            yield group
            group = [(start, end)]
        else:
            group.append((start, end))
    if group:
        yield group


def _with_word(text: str, start: int, end: int) -> _Span:
    before, after = text[max(0, start - _LONGEST_WORD) : start], text[end : end + _LONGEST_WORD]
    first, last = before.split()[-1:], after.split()[:1]
    left = 0 if not first or before[-1].isspace() else len(first[0])
    right = 0 if not last or after[0].isspace() else len(last[0])
    return start - left, end + right
