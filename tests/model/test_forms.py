"""What people type into fields, and what is understood of it."""

from __future__ import annotations

import pytest
from hypothesis import given

from fieldjournal.errors import BadValue
from fieldjournal.model.address import Address, parse
from fieldjournal.model.empty import Empty
from fieldjournal.model.forms.form import Coarseness
from fieldjournal.model.forms.pointing import RECORD_ID
from fieldjournal.model.kinds import find_spec
from fieldjournal.model.record import Draft
from fieldjournal.model.values import Choice, Many, Place, Ref, Who
from fieldjournal.model.walk import mapped, values_of
from tests.strategies import drafts


@pytest.mark.parametrize(
    ("kind", "at", "typed", "value"),
    [
        ("incident", "type", "deportation", Choice("deportation")),
        ("incident", "type", "  Summons or  Interrogation ", Choice("summons")),
        ("incident", "type", "other: дважды звонили в дверь", Choice("other", "дважды звонили в дверь")),
        ("incident", "type", "unknown", Empty.UNKNOWN),
        ("incident", "type", "неизвестно", Empty.UNKNOWN),
        ("incident", "type", "", Empty.NOT_ASKED),
        ("incident", "tactics", "threat; trouble at work or dismissal", (Choice("threat"), Choice("job"))),
        ("incident", "type", "исчезновение", Choice("disappearance")),
        ("incident", "type", "dereksiz ýitirme", Choice("disappearance")),
        ("incident", "repeated", "да", True),
        (
            "incident",
            "where",
            "Mary region (Turkmenistan)",
            Place(said="Mary region (Turkmenistan)", country="TM"),
        ),
        ("incident", "where", "Турция", Place(said="Турция", country="TR")),
        ("incident", "where", "bazar behind the mosque", Place(said="bazar behind the mosque")),
        ("contact", "at_least", "1 200", Many("1 200", 1200, 1200)),
        ("contact", "at_least", "-3", Many("-3")),
        ("source", "attachments/p1/size", "1 200", 1200),
        ("threat", "sender", "number ending in 47", Who(words="number ending in 47")),
        ("threat", "sender", "abcdefghjkmnpqrs", Who(contact="abcdefghjkmnpqrs")),
        (
            "threat",
            "directed_at",
            "abcdefghjkmnpqrs, bbcdefghjkmnpqrs",
            (Ref("abcdefghjkmnpqrs"), Ref("bbcdefghjkmnpqrs")),
        ),
        ("source", "through", "Aunt J.; a neighbour", (Who(words="Aunt J."), Who(words="a neighbour"))),
        ("contact", "called", "not applicable", Empty.NOT_APPLICABLE),
    ],
    ids=lambda each: str(each)[:30],
)
def test_typed(kind: str, at: str, typed: str, value: object) -> None:
    where = parse(at)
    spec = find_spec(kind, where) if where else None
    assert spec is not None
    assert spec.typed(typed) == value


@pytest.mark.parametrize(
    ("kind", "at", "typed", "reason"),
    [
        ("incident", "type", "sold down the river", "not-a-choice"),
        ("incident", "type", "other:", "not-a-choice"),
        ("incident", "when", "31 February 2023", "impossible-date"),
        ("incident", "when", "between 5 May and 3 May", "ends-before-it-begins"),
        ("incident", "repeated", "perhaps", "not-yes-or-no"),
        ("source", "attachments/p1/size", "-3", "not-a-number"),
        ("source", "attachments/p1/size", "10000000000000000", "not-a-number"),
        ("contact", "called", "two\nlines", "line-break"),
        ("contact", "called", "bell\x07", "control-character"),
        ("contact", "called", "x" * 2_001, "too-long"),
        ("threat", "directed_at", "Aunt J.", "not-a-reference"),
    ],
    ids=lambda each: str(each)[:30],
)
def test_refused(kind: str, at: str, typed: str, reason: str) -> None:
    where = parse(at)
    spec = find_spec(kind, where) if where else None
    assert spec is not None
    with pytest.raises(BadValue) as refused:
        spec.typed(typed)
    assert refused.value.reason == reason


@given(drafts())
def test_rewriting_reaches_every_text_and_nothing_else(draft: Draft) -> None:
    """What the redactor is shown is exactly what it can change: no text hides from it."""
    seen: list[str] = []
    for found in values_of(draft.values):
        if not isinstance(found.value, Empty):
            form, before = found.spec.form, list(found.spec.form.texts(found.value))
            changed = form.rewrite(found.value, lambda text: f"<{len(text)}>")
            assert list(form.texts(changed)) == [f"<{len(text)}>" for text in before]
            seen += before
    blank = mapped(
        draft.values,
        lambda found: (
            found.value
            if isinstance(found.value, Empty)
            else found.spec.form.rewrite(found.value, lambda _: "·")
        ),
    )
    assert all(
        text == "·"
        for found in values_of(blank)
        if not isinstance(found.value, Empty)
        for text in found.spec.form.texts(found.value)
    )


@given(drafts())
def test_repointing_reaches_every_reference(draft: Draft) -> None:
    for found in values_of(draft.values):
        if isinstance(found.value, Empty):
            continue
        form = found.spec.form
        assert all(RECORD_ID.fullmatch(each) for each in form.refs(found.value))
        moved = form.repoint(found.value, lambda _id: "z" * 16)
        if moved is not None:
            assert set(form.refs(moved)) <= {"z" * 16}
        gone = form.repoint(found.value, lambda _id: None)
        if gone is not None:
            assert not any(form.refs(gone))


@pytest.mark.parametrize(
    ("level", "coarse"),
    [
        ("exact", Place("Gül köçe 4, Tejen", "TM", "Ahal", "Tejen", "Gül köçe 4", "home")),
        ("settlement", Place(country="TM", region="Ahal", settlement="Tejen")),
        ("region", Place(country="TM", region="Ahal")),
        ("country", Place(country="TM")),
    ],
)
def test_a_place_loses_its_words_with_its_precision(level: str, coarse: Place) -> None:
    spec = find_spec("incident", Address("where"))
    assert spec is not None
    whole = Place("Gül köçe 4, Tejen", "TM", "Ahal", "Tejen", "Gül köçe 4", "home")
    assert spec.form.coarsen(whole, Coarseness(place=level)) == coarse  # type: ignore[arg-type]


def test_a_place_of_which_nothing_coarse_is_known_is_not_kept() -> None:
    spec = find_spec("incident", Address("where"))
    assert spec is not None
    assert spec.form.coarsen(Place(said="behind the mosque"), Coarseness(place="country")) is None
