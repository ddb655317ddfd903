"""Nobody is called so that nothing can ever leave: every word of ours as the name of somebody protected."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

import pytest

from fieldjournal.bundle import plain_copy, writer
from fieldjournal.bundle.archive import pack
from fieldjournal.bundle.inspect import findings
from fieldjournal.bundle.own import words_of_own
from fieldjournal.bundle.writer import Archive
from fieldjournal.model.kinds.contact import Contact, Name
from fieldjournal.model.kinds.threat import Threat
from fieldjournal.model.record import Envelope, Record
from fieldjournal.model.values import Choice
from fieldjournal.redaction.gate import Protected
from fieldjournal.redaction.people import Person
from fieldjournal.redaction.policy import Policy, profile_named
from fieldjournal.redaction.redact import Redaction, redact
from fieldjournal.secret import Secret
from tests import every_field
from tests.bundle.conftest import WRITTEN

_word = re.compile(r"[^\W\d_]{3,}")


def _contact(number: int, name: str) -> Record:
    values = Contact(kind=Choice("person"), names=(Name(id="n000000001", text=name),))
    return Record(f"called{number:0>10}", "contact", values, Envelope(), 1, 1, WRITTEN, WRITTEN)


@cache
def _redacted(language: str, called: tuple[str, ...] = ()) -> Redaction:
    """Return all that leaves, with somebody protected for each name."""
    held = list(every_field.records())
    people = [each for each in held if each.kind == "contact"]
    people += [_contact(number, name) for number, name in enumerate(called)]
    policy, key = Policy(profile_named("trusted-ngo")), Secret(b"k" * 32)
    return redact(held, people, policy, key=key, label="B1", answers={}, language=language)


def _composed(made: Redaction, sending: writer.Sending) -> Archive:
    if sending.plain:
        return plain_copy.compose(made.outgoing, sending)
    return writer.compose(made.outgoing, sending, None)


def _found(archive: Archive, protected: Protected) -> set[str]:
    return {each.pseudonym for each in findings(pack(archive.members), protected, archive.ours)}


TYPED = {"last", "over", "years", "may", "maý", "год", "ýyl", "manat"}
"""What `every_field` has typed of these words, or what sounds like it."""


def _words(archive: Archive) -> tuple[Person, ...]:
    """Return somebody called like each word of ours in this archive."""
    texts = archive.ours.texts | archive.ours.spoken
    words = {word.casefold() for text in texts for word in _word.findall(text)}
    return tuple(Person(each, (each.capitalize(),)) for each in sorted(words))


@pytest.mark.parametrize(("language", "plain"), [("en", False), ("ru", False), ("tk", True)])
def test_every_word_of_ours_may_be_somebodys_name(
    language: str, *, plain: bool, sending: writer.Sending
) -> None:
    sent = replace(sending, language=language, purpose="", recipient="" if plain else sending.recipient)
    archive = _composed(_redacted(language), sent)
    people = _words(archive)
    assert len(people) > 1_000
    assert _found(archive, Protected(people, {})) < TYPED


def test_where_somebody_typed_such_a_name_it_is_taken_out_and_found(sending: writer.Sending) -> None:
    names = tuple(sorted(TYPED))
    made = _redacted("en", names)
    archive = _composed(made, replace(sending, purpose=""))
    assert _found(archive, made.protected) == set()
    told = {**archive.members, "tables/more.csv": "\r\n".join(f"x,{each} came" for each in names).encode()}
    seen = {each.pseudonym for each in findings(pack(told), made.protected, archive.ours)}
    assert len(seen) == len(names)


def test_a_text_of_ours_with_one_letter_more_is_searched_whole(sending: writer.Sending) -> None:
    archive = _composed(_redacted("tk"), replace(sending, language="tk"))
    name = "tables/source-claims.csv"
    cell = next(each for each in archive.members[name].decode().split(",") if " · " in each)
    label = cell.partition(" · ")[2].partition(":")[0]
    protected = Protected((Person("w", (label.capitalize(),)),), {})
    assert _found(archive, protected) == set()
    changed = archive.members[name].replace(f"{label}:".encode(), f"{label}!:".encode())
    leaked = replace(archive, members={**archive.members, name: changed})
    assert _found(leaked, protected) == {"w"}


def test_what_we_say_and_somebody_typed_before_is_searched_whole(sending: writer.Sending) -> None:
    sent, made = replace(sending, purpose=""), _redacted("en")
    said = [
        text for text, read in _read(made, sent).items() if read != text and len(text) < len("5 May 2023?")
    ]
    records = [
        replace(each, values=replace(each.values, handle=said[-1]))
        if isinstance(each.values, Threat)
        else each
        for each in made.outgoing.records
    ]
    both = replace(made, outgoing=replace(made.outgoing, records=tuple(records)))
    assert _read(both, sent)[said[-1]] == said[-1]


def _read(made: Redaction, sending: writer.Sending) -> Mapping[str, str]:
    """Return by each text that the program made what the gate reads of it."""
    archive = _composed(made, sending)
    return archive.ours.composed(words_of_own(archive.ours.texts | archive.ours.spoken))
