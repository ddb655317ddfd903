"""From a text to the identifiers in it: every kind in the order of trust, nothing taken twice."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Final

from fieldjournal.redaction.identifiers import (
    accounts,
    calendars,
    dates,
    documents,
    labels,
    links,
    phones,
    places,
    spoken,
    streets,
)
from fieldjournal.redaction.identifiers.hit import Hit
from fieldjournal.redaction.identifiers.windows import hits_in, near_digits, windows
from fieldjournal.redaction.mention import Mention, Tier
from fieldjournal.redaction.turns import Tick, unhurried

_WAYS: Final[tuple[tuple[str, Callable[[str], Iterator[Hit]], bool | None], ...]] = (
    # kind, how it is found, whether it always holds a digit (None: some do)
    ("email", links.emails, False),
    ("coordinates", places.coordinates, True),
    ("link", links.links, False),
    ("account", accounts.accounts, True),
    ("national-number", documents.national_numbers, True),
    ("passport", documents.passports, None),
    ("device", accounts.devices, True),
    ("date", dates.dates, True),
    ("date", calendars.days, True),
    ("phone", phones.phones, True),
    ("plate", documents.plates, True),
    ("address", places.addresses, True),
    ("address", streets.streets, True),
    ("age", dates.ages, True),
    ("age", calendars.ages, True),
    ("age", dates.spoken_ages, False),
    ("handle", links.handles, False),
    *((kind, way, True) for kind, way in labels.WAYS),
)
_SAID: Final[tuple[tuple[str, Callable[[str], Iterator[Hit]]], ...]] = (
    ("date", spoken.days),
    ("phone", spoken.numbers),
    ("age", spoken.ages),
)
"""Kinds in words, looked for in small letters."""
_BESIDE: Final = 48
"""Characters beside a word of a number that are read with it."""

KINDS: Final = tuple(dict.fromkeys(kind for kind, _way, _digit in _WAYS))
"""What `Mention.who` may be for what belongs to nobody known."""

_MARKS: Final = (
    r"at\b|dot\b|собак|www\.|t\.me|telegram|телег|tg|тг|insta|инст|imo|skype|скайп|viber|вайб|signal|сигнал|whats|ват|вот|ник|nick|user|юзер|"
    r"логин|login|handle|vk|вк|tik|тик|face|фейс|fb|twit|твит|disc|диск|одно|ok|live|проф|prof|lakam|laqab|kullan|acc|акк|akk|id|line|icq|"
    r"jabber|you|ютуб|аська|threema|session|weixin|twitch|keybase|github|gitlab|снап|xmpp|wickr|kik\b|uid\b|chat_|paypal|screen_|точка|слэш|слеш|"
    r"slash|wechat|threads|snap|лет\b|свои\s|исполнилось\s|ýaş(?:y|\b)|yaş(?:ı|\b)|yosh|жас(?:та|ы|ар|\b)|жаш(?:та|ы|ар|\b)|двохріч|трьохріч|"
    r"пятиріч|шестиріч|семиріч|восьмиріч|десятиріч|yirmil|otuzl|kırkl|ellil|altmışl|yetmişl|seksenl|doksanl"
)
"""What words begin with where something may be near that has no digit."""


def _by_letter(words: str) -> str:
    """Return alternatives grouped by their first letter, which is then looked at once."""
    parted = sorted(re.split(r"\|(?![^(]*\))", words))
    groups = ((first, "|".join(one[1:] for one in each)) for first, each in groupby(parted, itemgetter(0)))
    return "|".join(f"{first}(?:{rest})" for first, rest in groups)


_marked = re.compile(rf"[@＠/<]|%40|\b(?:{_by_letter(_MARKS)})", re.IGNORECASE)


def identifiers_in(text: str, tick: Tick = unhurried) -> list[Mention]:
    """Return what is written as identifiers are, in the order of the text; no two overlap."""
    taken = bytearray(len(text))
    found: list[Mention] = []
    digits, marks = near_digits(text, tick), windows(text, _marked, tick)
    near = {True: digits, False: marks, None: [*digits, *marks]}
    said = windows(spoken.small(text), spoken.MARK, tick, _BESIDE, _BESIDE)
    for kind, way, pieces in (
        *((kind, way, near[digit]) for kind, way, digit in _WAYS),
        *((kind, way, said) for kind, way in _SAID),
    ):
        hits = set(hits_in(pieces, (way,), tick))
        for start, end, sure in sorted(hits, key=lambda hit: (hit.start - hit.end, not hit.sure)):
            if start < end and not any(taken[start:end]):
                found.append(Mention(start, end, kind, Tier.SURE if sure else Tier.ASK, "number"))
                taken[start:end] = b"\1" * (end - start)
    return sorted(found, key=lambda each: each.start)
