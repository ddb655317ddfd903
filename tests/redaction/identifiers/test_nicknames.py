"""Handles told by the word for one, or by a service; in lines of other letters a plain Latin word is one."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import find


@pytest.mark.parametrize(
    ("text", "told", "why"),
    [
        ("insta sabyrjanot баракчасы бөгөттөлдү", "sabyrjanot", "Latin in a Kyrgyz line, behind a service"),
        ("t.me nick gulalek деген парақша жалған", "gulalek", "the same behind the word for one"),
        ("ник у него sabyr_not", "sabyr_not", "a line beneath tells it"),
        ("логин: gulalek", "gulalek", "a colon tells it"),
    ],
)
def test_a_handle_is_told_by_what_stands_beside_it(text: str, told: str, why: str) -> None:
    assert [(text[each.start : each.end], each.who) for each in find(text, ())] == [(told, "handle")], why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("смотрел youtube premium и спал", "what a service has"),
        ("пишет в telegram channel наш", "the same"),
        ("вчера в instagram reels показали", "the same"),
        ("instagram blocks everything today", "a verb in a line of Latin letters"),
        ("telegram ишлемей жатат", "no word in Latin letters behind it"),
    ],
)
def test_what_services_have_is_nobodys_handle(text: str, why: str) -> None:
    assert find(text, ()) == [], why
