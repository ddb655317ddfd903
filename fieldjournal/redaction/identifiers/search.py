"""From a text to the identifiers in it: every kind in the order of trust, nothing taken twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Final

from fieldjournal.redaction.identifiers import (
    accounts,
    aloud,
    calendars,
    dates,
    documents,
    half_dates,
    labels,
    links,
    nicknames,
    phones,
    places,
    spoken,
    streets,
)
from fieldjournal.redaction.identifiers.hit import Hit, small
from fieldjournal.redaction.identifiers.windows import Way, hits_in, near_digits, windows
from fieldjournal.redaction.mention import Mention, Tier
from fieldjournal.redaction.turns import Tick, unhurried

_WAYS: Final[tuple[tuple[str, tuple[Way, ...], bool | None], ...]] = (
    # kind, how it is found, whether it always holds a digit (None: some do)
    ("email", (links.emails, aloud.hidden_emails), False),
    ("coordinates", (places.coordinates,), True),
    ("link", (links.links,), False),
    ("account", (accounts.accounts, accounts.czech_accounts), True),
    ("national-number", (documents.national_numbers,), True),
    ("passport", (documents.passports,), None),
    ("device", (accounts.devices,), True),
    ("date", (dates.dates, calendars.days, half_dates.days), True),
    ("phone", (phones.phones,), True),
    ("plate", (documents.plates,), True),
    ("address", (places.addresses, streets.streets), True),
    ("age", (dates.ages, calendars.ages), True),
    ("age", (dates.spoken_ages,), False),
    ("handle", (links.handles, nicknames.nicknames), False),
    *((kind, (way,), True) for kind, way in labels.WAYS),
)

_SAID: Final[tuple[tuple[str, tuple[Way, ...]], ...]] = (
    ("date", (spoken.days, half_dates.said_days)),
    ("address", (spoken.addresses,)),
    ("phone", (spoken.numbers,)),
    ("age", (spoken.ages,)),
)
"""Kinds in words, looked for in small letters."""
_BESIDE: Final = 48
"""Characters beside a word of a number that are read with it."""

KINDS: Final = tuple(dict.fromkeys(kind for kind, _ways, _digit in _WAYS))
"""What `Mention.who` may be for what belongs to nobody known."""

_MARKS: Final = (
    r"at\b|dot\b|соба[кч]|www\.|t\.me|telegram|телег|tg|тг|insta|инст|imo|skype|скайп|viber|вайб|signal|сигнал|whats|ват|вот|ник|nick|user|юзер|"
    r"логин|login|handle|vk|вк|tik|тик|face|фейс|fb|twit|твит|disc|диск|одно|ok|live|проф|prof|lakam|laqab|kullan|acc|акк|akk|id|line|icq|"
    r"jabber|you|ютуб|аська|threema|session|weixin|twitch|keybase|github|gitlab|снап|xmpp|wickr|kik\b|uid\b|chat_|paypal|screen_|точка|слэш|слеш|"
    r"slash|wechat|threads|snap|лет\b|свои\s|исполнилось\s|ýaş(?:y|\b)|yaş(?:ı|\b)|yosh|жас(?:та|ы|ар|\b)|жаш(?:та|ы|ар|\b)|двохріч|трьохріч|"
    r"at_|gmail|mail\.ru|яндекс|yandex|hotmail|yahoo|outlook|proton|icloud|rambler|рамблер|tutanota|riseup|posteo|gmx\b|ig\b|ıg\b|жж\b|benutz|nutzer|pseudo|nazwa|użytk|använd|gebruikersn|uživat|пайдалан|колдонуучу|корбар|istifad|foydalanuv|ulanyjy|کاربری|المستخدم|آیدی|微信|用户|"
    r"позывн|айди|имя поль|матрикс|matrix|element|briar|zello|reddit|bsky|mastodon|фб\b|wxid|hesab|małp|klammeraf|arobas|snabel|apenst|apest|kuyruklu|kuchuk|kuçuk|zavin|сабак|"
    r"песик|nokta|nuqta|nokat|nöqt|kropka|punkt\b|punt\b|крапк|кропк|нүкте|чекит|نقط|livejourn|blogspot|wordpress|tumblr|substack|ät\b|нік|логін|"
    r"пятиріч|шестиріч|семиріч|восьмиріч|десятиріч|yirmil|otuzl|kırkl|ellil|altmışl|yetmişl|seksenl|doksanl"
)
"""What words begin with where something may be near that has no digit."""


def _by_letter(words: str) -> str:
    """Return alternatives grouped by their first letter, which is then looked at once."""
    parted = sorted(re.split(r"\|(?![^(]*\))", words))
    groups = ((first, "|".join(one[1:] for one in each)) for first, each in groupby(parted, itemgetter(0)))
    return "|".join(f"{first}(?:{rest})" for first, rest in groups)


_marked = re.compile(
    rf"[@＠/<]|%40|[._*+-]at[._*+-]|[)\]}}>#$&*=~!^]\s?(?:mail|ya|list|bk|inbox|gmail|web|ukr)\b|\b(?:{_by_letter(_MARKS)})"
)


def identifiers_in(text: str, tick: Tick = unhurried) -> list[Mention]:
    """Return what is written as identifiers are, in the order of the text; no two overlap.

    What overlaps and is of one kind is one.
    """
    taken = bytearray(len(text))
    found: list[Mention] = []
    low = small(text)
    digits, marks = near_digits(text, tick), windows(text, _marked, tick, low=low)
    near = {True: digits, False: marks, None: [*digits, *marks]}
    said = windows(low, spoken.MARK, tick, beside=(_BESIDE, _BESIDE))
    for kind, ways, pieces in (
        *((kind, ways, near[digit]) for kind, ways, digit in _WAYS),
        *((kind, ways, said) for kind, ways in _SAID),
    ):
        for start, end, sure in _joined(set(hits_in(pieces, ways, tick))):
            if not any(taken[start:end]):
                found.append(Mention(start, end, kind, Tier.SURE if sure else Tier.ASK, "number"))
                taken[start:end] = b"\1" * (end - start)
    return sorted(found, key=lambda each: each.start)


def _joined(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Yield hits of one kind, those that overlap as one, which is sure if one of them is."""
    held: Hit | None = None
    for hit in sorted(hit for hit in hits if hit.start < hit.end):
        if held and hit.start < held.end:
            held = Hit(held.start, max(held.end, hit.end), held.sure or hit.sure)
            continue
        if held:
            yield held
        held = hit
    if held:
        yield held
