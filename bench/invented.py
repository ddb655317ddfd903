"""A journal of invented people and what happened to them, as messy as a real one, the same for one seed.

Values are drawn by the form each field is declared with, so that a new field or kind is in every journal at
once; how often a list has parts, and how many, stands in one table. People who are spoken of are drawn
unevenly: some are in hundreds of records, most in a few.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, Final, TypeVar

from bench.words import COUNTS, ENDINGS, FIRST, LAST, LENGTHS, PLACES, SAID, STEMS, SUMS, WORDS
from fieldjournal.model.address import parse
from fieldjournal.model.canonical import Json
from fieldjournal.model.codec import read_draft
from fieldjournal.model.dates import parse_date, to_json
from fieldjournal.model.fields import Part, Spec, Values, specs_of
from fieldjournal.model.forms.asserted import Account
from fieldjournal.model.forms.counted import Count
from fieldjournal.model.forms.filed import Filed
from fieldjournal.model.forms.measured import Span, Sum
from fieldjournal.model.forms.plain import Flag, Line, ManyOf, Number, OneOf
from fieldjournal.model.forms.pointing import Chain, Reference, References, Somebody
from fieldjournal.model.forms.said import Fuzzy, Prose, Where
from fieldjournal.model.kinds import KINDS, find_spec, kind_named
from fieldjournal.model.record import Draft, Record

T = TypeVar("T")

_KINDS: Final = MappingProxyType(
    {"contact": 22, "incident": 26, "threat": 12, "source": 24, "proceeding": 8, "action": 5, "case": 3}
)
"""How many of a hundred records are of each kind."""

_PARTS: Final = MappingProxyType(
    {
        "contact/names": (1.0, 3), "contact/relations": (0.3, 4), "contact/statuses": (0.45, 3),
        "contact/detentions": (0.2, 2), "contact/outside": (0.12, 5), "contact/signs": (0.2, 3),
        "incident/involvements": (0.95, 4), "incident/before": (0.15, 2), "incident/returns": (0.12, 1),
        "incident/injuries": (0.12, 6), "incident/deaths": (0.02, 1), "threat/steps": (0.3, 3),
        "proceeding/charges": (0.8, 4), "proceeding/penalties": (0.7, 3), "proceeding/appeals": (0.3, 2),
        "proceeding/measures": (0.15, 2), "proceeding/notices": (0.12, 2), "source/claims": (0.4, 4),
        "source/attachments": (0.0, 0), "action/senders": (0.9, 3), "action/signatories": (0.4, 22),
        "action/addressees": (0.9, 3), "action/demands": (0.8, 4), "action/responses": (0.3, 2),
        "case/consents": (0.6, 4),
    }
)  # fmt: skip
"""How often a list has parts, and how many at most; files are timed apart."""

_OTHER_LIST: Final = (0.1, 2)
_CLAIMED: Final = (
    "incident/when", "incident/where", "incident/type", "contact/born", "contact/lives", "case/victims",
    "proceeding/decided", "proceeding/body",
)  # fmt: skip
"""What accounts differ about."""


class Journal:
    """Draws drafts one after another; what was saved of them is given back with `saved`, to be spoken of."""

    def __init__(self, seed: int = 1) -> None:
        """Start a sequence of draws that is the same for one seed."""
        self._drawn = random.Random(seed)
        self._ids: defaultdict[str, list[str]] = defaultdict(list)
        self._contested: list[tuple[str, str, str]] = []

    def saved(self, record: Record) -> None:
        """Take note of a record that drafts drawn from now on may point to."""
        self.note(record.kind, record.id)

    def note(self, kind: str, record_id: str) -> None:
        """Take note of a record by its kind and id."""
        self._ids[kind].append(record_id)

    def drafts(self, count: int, *, fresh: bool = True) -> Iterator[Draft]:
        """Yield `count` drafts of all kinds; the first ones of a `fresh` journal are people."""
        for n in range(count):
            kind = "contact" if fresh and n < 10 else self._drawn.choices([*_KINDS], [*_KINDS.values()])[0]
            yield self.draft(kind)

    def draft(self, kind: str) -> Draft:
        """Return the draft of one record of a kind."""
        return read_draft({"kind": kind, "values": self._values(kind_named(kind).values, kind)})

    def words(self, least: int, most: int) -> str:
        """Return a run of words in the languages of the journal."""
        return " ".join(self._drawn.choices(WORDS, k=self._drawn.randint(least, most)))

    def name(self) -> str:
        """Return an invented name in one of its spellings."""
        drawn = self._drawn
        made = drawn.random() < 0.6
        first = drawn.choice(FIRST)
        last = drawn.choice(STEMS) + drawn.choice(ENDINGS) if made else drawn.choice(LAST)
        return f"{first} {last}" if drawn.random() < 0.8 else f"{last} {first[0]}."

    def _values(self, declared: type[Values | Part], path: str) -> dict[str, Json]:
        made: dict[str, Json] = {}
        for key, spec in specs_of(declared).items():
            value = self._parts(spec, f"{path}/{key}") if spec.part else self._given(spec)
            if value is not None and value != []:
                made[key] = value
        return made

    def _parts(self, spec: Spec, path: str) -> list[Json]:
        often, most = _PARTS.get(path, _OTHER_LIST)
        if spec.part is None or self._drawn.random() >= often:
            return []
        return [{**self._values(spec.part, path)} for _ in range(self._drawn.randint(1, most))]

    def _given(self, spec: Spec) -> Json:
        """Return a value, unknown, or nothing: what is asked first is filled in more often."""
        if self._drawn.random() > _often(spec):
            return None
        if self._drawn.random() < 0.04:
            return {"empty": "unknown"}
        if spec.identifies:
            return self.name()
        return _DRAWN[type(spec.form)](self, spec)

    def said(self) -> Json:
        """Return a date as said."""
        drawn = self._drawn
        day, month, year = drawn.randint(1, 28), drawn.randint(1, 12), drawn.randint(2002, 2025)
        return _understood(drawn.choice(SAID).format(d=day, m=month, y=year))

    def one_of(self, given: Any) -> Any:
        """Return one of several things."""
        return self._drawn.choice(given)

    def text(self, spec: Spec) -> Json:
        """Return a text: long where the kind is told, short elsewhere."""
        return self.words(8, 80) if spec.core else self.words(3, 15)

    def number(self) -> Json:
        """Return a count."""
        return self._drawn.randint(1, 300)

    def pointer(self, kinds: tuple[str, ...]) -> Json:
        """Return the id of a record of one of these kinds, often of the same few; nothing for none."""
        held = self._ids[self._drawn.choice(kinds or tuple(KINDS))]
        return held[int(len(held) * self._drawn.random() ** 2)] if held else None

    def pointers(self, kinds: tuple[str, ...]) -> Json:
        """Return the ids of a few records."""
        found = [self.pointer(kinds) for _ in range(self._drawn.randint(1, 2))]
        return [*dict.fromkeys(each for each in found if isinstance(each, str))] or None

    def somebody(self) -> Json:
        """Return a contact, or words for one who is none."""
        known = self.pointer(("contact",)) if self._drawn.random() < 0.5 else None
        return {"contact": known} if known else self.words(1, 3)

    def account(self) -> Json:
        """Return an account of a value, in half of the cases of one that others spoke of too."""
        if not self._contested or self._drawn.random() < 0.5:
            kind, _slash, at = self._drawn.choice(_CLAIMED).partition("/")
            record = self.pointer((kind,))
            if not isinstance(record, str):
                return None
            self._contested.append((kind, record, at))
        kind, record, at = self._contested[-self._drawn.randint(1, min(len(self._contested), 20))]
        where = parse(at)
        spec = find_spec(kind, where) if where else None
        assert spec is not None
        return {"kind": kind, "record": record, "address": at, "value": _DRAWN[type(spec.form)](self, spec)}


@cache
def _often(spec: Spec) -> float:
    """Return how often a field is filled in; one person seldom has two records."""
    if spec.key in {key for kind in KINDS.values() for key in (kind.same, kind.apart)}:
        return 0.005
    return 0.8 if spec.core or spec.column else 0.15


@cache
def _understood(words: str) -> Json:
    return to_json(parse_date(words))  # type: ignore[return-value]


def _code(drawn: Journal, form: OneOf | ManyOf) -> Json:
    return drawn.one_of([entry.code for entry in form.vocabulary.entries])  # type: ignore[no-any-return]


_DRAWN: Final[Mapping[type, Callable[[Journal, Spec], Json]]] = MappingProxyType(
    {
        Line: lambda drawn, _spec: drawn.words(1, 4),
        Prose: lambda drawn, spec: drawn.text(spec),
        Fuzzy: lambda drawn, _spec: drawn.said(),
        Where: lambda drawn, _spec: drawn.one_of(PLACES),
        OneOf: lambda drawn, spec: _code(drawn, spec.form),  # type: ignore[arg-type]
        ManyOf: lambda drawn, spec: [_code(drawn, spec.form)],  # type: ignore[arg-type]
        Flag: lambda drawn, _spec: drawn.one_of((True, False)),
        Number: lambda drawn, _spec: drawn.number(),
        Count: lambda drawn, _spec: drawn.one_of(COUNTS),
        Sum: lambda drawn, _spec: drawn.one_of(SUMS),
        Span: lambda drawn, _spec: drawn.one_of(LENGTHS),
        Reference: lambda drawn, spec: drawn.pointer(spec.form.kinds),  # type: ignore[attr-defined]
        References: lambda drawn, spec: drawn.pointers(spec.form.kinds),  # type: ignore[attr-defined]
        Somebody: lambda drawn, _spec: drawn.somebody(),
        Chain: lambda drawn, _spec: [drawn.somebody()],
        Account: lambda drawn, _spec: drawn.account(),
        Filed: lambda _drawn, _spec: None,
    }
)
