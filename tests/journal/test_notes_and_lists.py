"""The one box, what is made of it, lists, drafts and settings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from fieldjournal import errors
from fieldjournal.journal import days, drafts, listing, notes, records, settings
from fieldjournal.journal.session import Session
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.kinds.source import Source
from fieldjournal.model.kinds.threat import Threat
from fieldjournal.model.record import Draft
from fieldjournal.model.values import Text, Who
from fieldjournal.settings import SETTINGS
from fieldjournal.vault import derived
from tests.journal.conftest import Add

WORDS = "Звонила соседка:\n двое в штатском, чёрная «Тойота» 12-34 AGA"


def test_a_note_is_a_source_with_the_words_whole(opened: Session) -> None:
    record = notes.note(opened, WORDS, author="соседка", received="вчера вечером", kind="call")
    assert isinstance(record.values, Source)
    assert record.values.words == Text(WORDS)
    assert record.values.author == Who(words="соседка")
    received = record.values.received
    assert isinstance(received, FuzzyDate)
    assert (received.said, received.latest) == ("вчера вечером", days.today() - timedelta(days=1))


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ({"words": "  \n"}, "words"),
        ({"words": "a\x00"}, "words"),
        ({"words": "x", "received": "31 February 2023"}, "received"),
        ({"words": "x", "author": "a\nb"}, "author"),
        ({"words": "x", "kind": "pigeon"}, "kind"),
    ],
)
def test_a_note_that_does_not_fit(opened: Session, given: dict[str, str], address: str) -> None:
    with pytest.raises((errors.BadValue, errors.Incomplete)) as raised:
        notes.note(opened, **given)
    if isinstance(raised.value, errors.BadValue):
        assert raised.value.address == address
    assert len(listing.listing(opened)) == 0


@pytest.mark.parametrize("kind", KINDS)
def test_any_kind_is_made_of_a_note_and_linked_to_it(opened: Session, kind: str) -> None:
    note = notes.note(opened, WORDS)
    draft = notes.turn(opened, note.id, kind)
    assert draft.kind == kind
    assert draft.envelope.sources == (note.id,)
    assert not draft.id


def test_turning_what_is_no_note(opened: Session, add: Add) -> None:
    person = add("contact", called="Oraz")
    with pytest.raises(errors.NotFound):
        notes.turn(opened, person.id, "threat")
    with pytest.raises(errors.UnknownKind):
        notes.turn(opened, notes.note(opened, "x").id, "pigeon")


def test_a_note_counts_until_something_points_to_it_or_somebody_says_so(opened: Session) -> None:
    first, second, _third = (notes.note(opened, words) for words in ("one", "two", "three"))
    assert notes.unworked(opened) == 3
    made = records.save(opened, notes.turn(opened, first.id, "threat"))
    assert notes.unworked(opened) == 2
    records.save(opened, second.draft().with_values(worked_through=True))
    assert notes.unworked(opened) == 1
    records.delete(opened, made.id)
    assert notes.unworked(opened) == 2


def test_lists_by_kind_tag_words_and_order(opened: Session, add: Add) -> None:
    old = {"said": "2002", "precision": "year", "earliest": "2002-01-01", "latest": "2002-12-31"}
    recent = {"said": "2023", "precision": "year", "earliest": "2023-01-01", "latest": "2023-12-31"}
    first = add("threat", {"tags": ["семья"]}, words="Уймись, Сердар", when=recent)
    second = add("threat", words="Замолчи", when=old)
    person = add("contact", names=[{"text": "Serdar Annageldiýew"}])

    def ids(**asked: object) -> list[str]:
        found = listing.listing(opened, **asked)  # type: ignore[arg-type] # as a screen asks
        return [row.id for row in listing.rows(opened, found.keys)]

    assert ids() == [person.id, second.id, first.id]
    assert ids(kind="threat", order="happened") == [first.id, second.id]
    assert ids(tag="семья") == [first.id]
    assert ids(query="сердар") == [person.id, first.id]
    assert ids(query="serdar", order="happened") == [person.id, first.id]
    assert listing.listing(opened, query="serdar").total == 3
    with pytest.raises(errors.UnknownKind):
        listing.listing(opened, kind="pigeon")


def test_a_window_at_and_past_the_ends(opened: Session, add: Add) -> None:
    for n in range(5):
        add("threat", words=f"threat {n}")
    found = listing.listing(opened)
    assert [row.headline.title for row in listing.rows(opened, found.window(3, 10))] == [
        "threat 1",
        "threat 0",
    ]
    assert len(found.window(-2, 2)) == 2
    assert not listing.rows(opened, found.window(9, 5))
    assert [row.headline.title for row in listing.rows(opened, [*found.keys[:1], 10**9])] == ["threat 4"]


def test_a_draft_survives_a_lock(opened: Session, reopen: Callable[[], Session]) -> None:
    half = Draft("threat", Threat(words=Text("Вчера зво")))
    drafts.keep(opened, "form/threat", Draft("threat", Threat()))
    drafts.keep(opened, "form/threat", half)
    opened.close()
    with reopen() as again:
        (kept,) = drafts.kept(again)
        assert (kept.name, kept.draft) == ("form/threat", half)
        drafts.drop(again, "form/threat")
        drafts.drop(again, "form/threat")
        assert drafts.kept(again) == ()


@pytest.mark.parametrize("name", SETTINGS)
def test_a_setting_is_its_default_until_set(opened: Session, name: str) -> None:
    assert settings.get(opened, name) == SETTINGS[name].default


def test_settings_are_kept(opened: Session, reopen: Callable[[], Session]) -> None:
    settings.put(opened, "idle_minutes", 12)
    with pytest.raises(errors.BadValue):
        settings.put(opened, "idle_minutes", 0)
    with pytest.raises(errors.UnknownName):
        settings.get(opened, "pigeon")
    opened.close()
    with reopen() as again:
        assert settings.get(again, "idle_minutes") == 12


def test_a_journal_with_tables_of_another_version_opens_and_counts_again_when_they_are_rebuilt(
    opened: Session,
) -> None:
    """A release that declares new fields must not fail on the tables an older one left."""
    notes.note(opened, "соседка сказала: приходили опять")
    opened.vault.db.run(f"DROP TABLE {derived.table_of('source').name}")
    opened.vault.db.run("UPDATE stamp SET value = '' WHERE name = 'derived'")
    assert notes.unworked(opened) == 0
    for _step in opened.rebuild():
        pass
    assert notes.unworked(opened) == 1
