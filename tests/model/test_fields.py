"""One declaration: annotation, Spec and form of every field say the same."""

from __future__ import annotations

import dataclasses
import typing

import pytest

from fieldjournal.model.address import Address, parse
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Values, specs_of
from fieldjournal.model.kinds import KINDS, find_spec
from fieldjournal.model.lists import VOCABULARIES
from fieldjournal.model.values import Asserted, Choice, Length, Many, Money, Place, Ref, StoredFile, Text, Who

PYTHON = {
    "line": str,
    "number": int,
    "flag": bool,
    "choice": Choice,
    "choices": tuple[Choice, ...],
    "text": Text,
    "date": FuzzyDate,
    "place": Place,
    "reference": Ref,
    "references": tuple[Ref, ...],
    "who": Who,
    "chain": tuple[Who, ...],
    "account": Asserted,
    "count": Many,
    "money": Money,
    "length": Length,
    "file": StoredFile,
}


def declarations() -> list[type[Values | Part]]:
    found: list[type[Values | Part]] = []
    for kind in KINDS.values():
        found.append(kind.values)
        found += [spec.part for spec in specs_of(kind.values).values() if spec.part]
    return found


@pytest.mark.parametrize("declared", declarations(), ids=lambda declared: declared.__name__)
def test_annotation_and_spec_agree(declared: type[Values | Part]) -> None:
    hints = typing.get_type_hints(declared)
    for field in dataclasses.fields(declared):
        if field.name == "id":
            continue
        spec = specs_of(declared)[field.name]
        expected = tuple[spec.part, ...] if spec.part else PYTHON[spec.form.name] | Empty  # type: ignore[name-defined]
        assert hints[field.name] == expected, field.name
        assert spec.label
        assert (spec.form is None) == (spec.part is not None)


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_a_form_starts_with_about_fifteen_editors_at_most(kind: typing.Any) -> None:
    assert sum(spec.core for spec in specs_of(kind.values).values()) <= 16


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_headings_stand_at_declared_addresses(kind: typing.Any) -> None:
    for at in (*kind.title, *kind.who, *filter(None, [kind.day])):
        where = parse(at.replace("*", "x"))
        assert where is not None
        assert find_spec(kind.name, where) is not None, at


def test_codes_of_choice_lists_are_unique_and_other_is_always_there() -> None:
    for vocabulary in VOCABULARIES.values():
        codes = [entry.code for entry in vocabulary]
        assert len(codes) == len(set(codes)), vocabulary.name
        assert codes[-1] == "other"
        assert "unknown" not in codes  # a kind of empty, the same for every field


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("when", Address("when")),
        ("returns/ab12", Address("returns", "ab12")),
        ("returns/ab12/from_place", Address("returns", "ab12", "from_place")),
        ("", None),
        ("When", None),
        ("returns//mode", None),
        ("returns/ab12/mode/x", None),
        ("../etc", None),
        ("when\n", None),
    ],
)
def test_addresses(written: str, address: Address | None) -> None:
    assert parse(written) == address
    if address is not None:
        assert str(address) == written
