"""Handles told by the word for one, or by the name of a service, in the tongues of the region and of exile."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from fieldjournal.redaction.identifiers.hit import Hit, small

_NAMED: Final = (
    r"(?:ник(?:нейм)?|нік(?:нейм)?|нікнейм|nick(?:name)?|username|user|юзер(?:нейм)?|логин|логін|login|(?:be)?nutzername|pseudo(?:nyme)?|nazwa użytkownika|użytkownik|användarnamn|"
    r"gebruikersnaam|uživatelské jméno|uživatel|пайдаланушы аты|колдонуучу аты|номи корбарӣ|istifadəçi adı|kullanıcı(?: adı)?|foydalanuvchi(?: nomi)?|ulanyjy(?: ady)?|utilisateur|benutzer|пользовател[ья]|нік-?нейм|імя користувача|ім['’ʼ]я користувача|"
    r"имя пользователя|позывной|аккаунт|акаунт|akkaunt|account|lakam|laqab|лақаб|тахаллус|handle|profil|профил[ьея]|screen[_ ]?name|display name|айди|хендл|хэндл|nom d['’]utilisateur|"
    r"نام کاربری|اسم المستخدم|آیدی|ایدی|یوزر|معرف|用户名|微信号|ისმი|მომხმარებელი|օգտանուն)"
)
_SERVICE: Final = (
    r"(?:telegram\w{0,3}|телеграмм?\w{0,2}|телег[аеу]|tg|тг|insta(?:gram)?\w{0,2}|инстаграм\w{0,2}|инст[аеу]|ig|ıg|facebook|фейсбук\w?|fb|фб|vk|вк(?:онтакте)?|ok|одноклассник\w{1,3}|tik\s?tok\w{0,2}|тик\s?ток\w?|"
    r"imo|имо|skype|скайп\w?|signal|сигнал\w?|viber|вайбер\w?|whats\s?app|we\s?chat|微信|twitter|твиттер\w?|threads|snap(?:chat)?|снап(?:чат)?|discord\w{0,4}|дискорд\w?|reddit|mastodon|bsky|bluesky|youtube|ютуб\w?|"
    r"matrix|матрикс\w?|element|wire|briar|session|threema|zello|зелло|жж|livejournal|clubhouse|likee|jabber|xmpp|icq|github|twitch|kik|paypal|venmo|revolut|skrill|cash\s?app|line|steam|link\s?edin|تلگرام|اینستا\w*|تلجرام|انستغرام)"
)
_BETWEEN: Final = (
    r"(?:он|она|они|у|не[ёе]|него|неё|меня|нас|их|мой|моя|её|его|это|есть|вот|is|the|my|her|his|id|name|имя|ник|nick|adı|ady|adım|nomi|hesabı\w?|hesab|kanal\w*|sahypa\w*|группа|канал|под|under|as|как|в|на|dagi|da|də|de|chat|чат|auf|sur|na|"
    r"account|аккаунт|profil|профиль|handle|username|логин|login|konto|compte|аты|номи|имени|именем|user|юзернейм)"
)
_GAP: Final = r"(?:[\s:=–—«\"'(-]{1,3}"
_VALUE: Final = r"(@?[^\W][\w.ʻ'’-]{2,40}(?<![.'’-]))"
_SEPARATED: Final = rf"\w{{0,3}}{_GAP}{_BETWEEN}(?!\w)){{0,3}}[\s:=–—«\"'(-]{{1,3}}"
_named = re.compile(rf"(?<!\w){_NAMED}{_SEPARATED}{_VALUE}")
_service = re.compile(rf"(?<!\w){_SERVICE}{_SEPARATED}{_VALUE}")
_chat = re.compile(
    r"(?<!\w)(?:chat|user|tg|account|аккаунт|канал|чат)[ _-]?(?:id|ид|айди)[\"']?\s?[:=№]?\s?(-?\d{6,15})(?!\w)",
    re.IGNORECASE,
)
_colon = re.compile(r"[:=«\"]\s?[«\"']?@?$")
_telling = re.compile(
    r"(?=.{4,})(?:@|.*_|.*[^\W\d].*\d|.*\d.*[^\W\d]|.*\w\.\w*[^\W\d]|.*[^\W\d]-\w|.*\w-[^\W\d])"
)
_handle = re.compile(r"(?:id|uid)\d{5,12}(?!\w)|(?<![\w/.])wxid_\w{4,20}")
_plain_latin = re.compile(r"@?[a-z][a-z.-]{3,}$")
_of_services = re.compile(
    r"@?(?:live|story|stories|web|premium|business|beta|lite|plus|messenger|desktop|video|music|reels|shorts|direct|online"
    r"|channel|chat|group|bot|post|account|profile|page|link|https?|telegram|instagram|facebook|signal|whatsapp)s?$"
)
"""What services have, and services themselves, in Latin letters also where all else is not."""
_letters = re.compile(r"[^\W\d_]{2,}")
_NEAR: Final = 40
"""Characters on both sides that tell in which letters a line is."""


def nicknames(text: str) -> Iterator[Hit]:
    """Yield handles after the word for one, and odd words after the name of a service."""
    low = small(text)
    for found in _named.finditer(low):
        value, before = found[1], low[found.start() : found.start(1)]
        foreign = not before.strip(" :=–—«\"'(-").isascii()
        odd = (foreign and _plain_latin.match(value)) or _is_odd_here(low, found.start(1), value)
        if _telling.match(value) or _colon.search(before) or odd:
            yield Hit(found.start(1), found.end(1), sure=False)
    for found in _service.finditer(low):
        if _telling.match(found[1]) or _is_odd_here(low, found.start(1), found[1]):
            yield Hit(found.start(1), found.end(1), sure=False)
    for found in _chat.finditer(low):
        yield Hit(found.start(1), found.end(1), sure=False)
    for found in _handle.finditer(low):
        yield Hit(found.start(), found.end(), sure=False)


def _is_odd_here(low: str, at: int, value: str) -> bool:
    """Say whether a word in Latin letters stands in a line of other letters: *insta temirqanot баракчасы*."""
    if _plain_latin.match(value) is None or _of_services.match(value):
        return False
    behind = at + len(value)
    before = low[max(0, at - _NEAR) : at].rpartition("\n")[2]
    words: list[str] = _letters.findall(f"{before} {low[behind : behind + _NEAR].partition(chr(10))[0]}")
    return 2 * sum(each.isascii() for each in words) < len(words)
