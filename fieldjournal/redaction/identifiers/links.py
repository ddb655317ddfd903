"""E-mail addresses, also hidden from machines, links to accounts and handles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from fieldjournal.redaction.identifiers.hit import Hit

ENDS: Final = (
    "com|org|net|info|ru|tm|uz|kz|kg|tj|tr|az|ua|by|de|pl|cz|se|no|nl|fr|uk|io|me|eu|mail|example|test|cn|su|biz|gov|edu|"
    "lt|lv|ee|md|rs|hr|bg|ro|hu|sk|si|gr|pt|fi|dk|ie|ir|af|chat|email|рф|xyz|site|online|ch|at|us|ca|il|kr|in|co|am|ge|int|local|invalid|club|pro|app|dev|mx|br|ar|es|it|be|gg|tv|cc|news|live|world|ws|my|pk|sa|ae|qa|eg|tn|ma|dz|iq|sy|"
    "lb|jo|za|ng|nz|au|jp|hk|sg|th|vn"
)
_AT: Final = r"(?:\s?[\[({<]\s?(?:at|собака|собачка|ет|эт|@|et|kuyruklu a)\s?[\])}>]\s?|\s?@\s?|\s?＠\s?|\s(?:собака|собачка|at|ат|эт|kuçuk)\s)"
_DOT: Final = r"(?:\s?[\[({<]\s?(?:dot|точка|тчк|nokta|nuqta|\.|нуқта|nokat)\s?[\])}>]\s?|\s(?:dot|точка|тчк|nokta|nuqta|nokat)\s|\s?\.\s?|\s\.)"
_email = re.compile(r"(?<![\w.+-])[\w.+%-]{1,64}(?:@|(?<!%40)%40)[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_hidden = re.compile(
    rf"(?<![\w.+-])[A-Za-z0-9][\w+-]*(?:{_DOT}[\w+-]+)?{_AT}[A-Za-z0-9-]+(?:{_DOT}(?!(?:{ENDS})\b)[A-Za-z0-9-]+)?{_DOT}(?:{ENDS})\b",
    re.IGNORECASE,
)
_in_cyrillic = re.compile(
    r"(?<![\w.+-])[\w.+-]{2,40}\s(?:собака|собачка|ат|эт)\s[\w-]{2,20}\s(?:точка|тчк)\s(?:ру|ком|нет|орг|com|ru|net|org|uz|tm|kz)(?!\w)"
    rf"|(?<![\w.+-])[a-z0-9._]{{2,40}}-at-[a-z0-9]{{2,30}}-dot-(?:{ENDS})(?!\w)",
    re.IGNORECASE,
)
_spoken_at = re.compile(r"\sat\s", re.IGNORECASE)
_shown_dot = re.compile(r"\w\.\w")

_ACCOUNTS: Final = (
    r"t\.me|telegram\.(?:me|org|dog)|wa\.me|api\.whatsapp\.com|instagram\.com|instagr\.am|facebook\.com|fb\.(?:com|me)|m\.me|"
    r"vk\.(?:com|ru)|vkontakte\.ru|ok\.ru|odnoklassniki\.ru|tiktok\.com|youtube\.com|youtu\.be|twitter\.com|x\.com|"
    r"linkedin\.com|imo\.im|signal\.(?:me|group)|threads\.net|weibo\.com|snapchat\.com|line\.me|viber\.com|medium\.com|"
    r"soundcloud\.com|github\.com|my\.mail\.ru|livejournal\.com|clubhouse\.com|skype\.com|matrix\.to|mastodon\.\w+|"
    r"bsky\.app|flickr\.com|pinterest\.com|reddit\.com|twitch\.tv|likee\.video|steamcommunity\.com"
)
_account = re.compile(
    rf"(?:https?://|hxxps?://)?(?:[a-z]{{1,6}}\.)?(?<![\w.])(?:{_ACCOUNTS})/[^\s<>\"'»]+|(?<!\w)(?:tg|viber|skype|whatsapp|imo)\s?:\s?//?[^\s<>\"']+",
    re.IGNORECASE,
)
_any = re.compile(r"(?:https?|hxxps?|ftp)://[^\s<>\"'»]+|(?<![\w.@])www\.[^\s<>\"'»]+", re.IGNORECASE)
_bare = re.compile(
    rf"(?<![\w@./-])(?:[a-z0-9][a-z0-9-]{{0,62}}\.){{1,4}}(?:{ENDS}|ly|onion|si|id|to|link|page|cloud|gle|gl|is|la|so|st|[a-z]{{2,6}}(?=/[\w%~@+-]))/[^\s<>\"'»]+",
    re.IGNORECASE,
)
"""A host and a path without a scheme; a host alone tells too little."""
_apart = re.compile(
    r"(?<!\w)(?:t|т)\s?(?:[.,]|\[\.\]|\(\.\)|\s(?:dot|точка)\s)\s?(?:me|ме)\s?(?:[/\\＼]|slash|слэш)\s?\w{4,}|"
    r"(?<!\w)(?:facebook|instagram|vk|ok|tiktok|youtube|twitter|telegram|linkedin)(?:\s|\s?\[\.\]\s?|\s?\(\.\)\s?)(?:com|ru|me|org)\s?/\s?[\w@.-]{3,}|"
    r"(?<![\w@.-])[\w-]{4,40}\.t\.me(?![\w-])|(?<![\w@.-])[\w-]{2,40}\.(?:livejournal|blogspot|wordpress|tumblr|substack|narod|ucoz|wixsite|weebly|github|medium|tilda|telegram|jimdo\w*)\.(?:com|io|ru|net|ws|me|org|de)(?![\w-])|"
    r"(?<![\w-])[\w-]{1,40}\s(?:точка|dot|nokta|nuqta|nokat)\s\w{2,10}\s(?:слэш|слеш|slash)\s[\w.-]+",
    re.IGNORECASE,
)
_TRAILING: Final = ".,;:!?)]}…"

_told_link = re.compile(
    r"www\.|сл[эе]ш|slash|[\\＼]|\.(?:t\.me|livej|blogsp|wordp|tumblr|substack|narod|ucoz|wix|weebly|github|medium|tilda|telegram|jimdo)",
    re.IGNORECASE,
)

_handle = re.compile(r"(?<![\w@/.%+-])@\s?[^\W\d][\w.]{2,31}(?<!\.)|(?<![\w@])@[A-Za-z_]\w{2,31}#\d{4}")
_named = re.compile(
    r"(?<!\w)(?:telegram|телеграм\w{0,2}|телега|tg|тг|insta(?:gram)?|инстаграм\w{0,2}|инст[ае]|imo|имо|skype|скайп\w?|viber|"
    r"вайбер\w?|signal|сигнал|whats\s?app|ват?сап\w?|wechat|line|ник(?:нейм|ом|а)?|nick(?:name)?|username|user|юзер(?:нейм)?|"
    r"логин\w?|login|handle|vk|вк|вконтакте|tik\s?tok|тикток\w?|facebook|фейсбук\w?|fb|twitter|твиттер\w?|discord|дискорд|"
    r"одноклассник\w{1,2}|ok|snapchat|threads|youtube|ютуб\w?|jabber|icq|lakam\w*|laqab\w*|kullanıcı adı|profil\w*|профил\w*|"
    r"akkaunt\w*|аккаунт\w*|account|id)\s*(?:[:=–—-]|is|это|как|under|под именем)\s*[\"«'`]?(@?[A-Za-z][\w.\-:]{3,40})(?<![.:-])",
    re.IGNORECASE,
)
_messenger = re.compile(
    r"(?<!\w)(?:telegram|телеграм\w{0,2}|телега|tg|тг|insta(?:gram)?|инстаграм\w{0,2}|инст[ае]|imo|skype|скайп\w?|vk|вк|tik\s?tok|тикток\w?|"
    r"ник|nick|логин|login|signal|сигнал|(?:signal )?username|user|discord|дискорд)\s([A-Za-z](?=[\w.]*[\d_.][\w.]*\w)[\w.]{3,40})(?<!\.)(?!\w)",
    re.IGNORECASE,
)
_service = re.compile(
    r"(?<!\w)(?:icq|аська|threema(?:\s?id)?|session\s?id|we\s?chat|weixin|twitch|keybase|github|gitlab|снап(?:чат)?|snap(?:chat)?|"
    r"xmpp|wickr|kik|user_?(?:id|name)|uid|(?:tg|chat|account)_id|paypal|nick(?:name)?|login|screen_name)"
    r"[\"']?\s*[:=#–-]?\s*[\"'«]?(@?[\w][\w.-]{3,40}\b_?…?)",
    re.IGNORECASE,
)
_nick = re.compile(
    r"(?<!\w)ник(?:нейм)?\w{0,2}\s(?:(?:в|на)\s\w+\s|у\s\w+\s)?[«\"“]?((?=\w*[\d_])\w{4,40}|[A-Za-z][A-Za-z.]{3,40})(?!\w)"
    r"|(?<![\w/])u/([\w-]{3,20})(?!\w)|(?<!\w)<((?=\w*\d)[A-Za-z]\w{3,30})>",
    re.IGNORECASE,
)
_telling = re.compile(r"(?!\d{1,5}(?:-\d\d?)?$)(?=.*[^\W\d]\w*\d|.*\d\w*[^\W\d]|.*_|.*\w-\w+-\w|\d{6})")
_keyed = re.compile(r"(?:keybase|twitch)\s\w+$", re.IGNORECASE)
_odd = re.compile(r"[\d_.:-]|^@")
_coded = re.compile(r"(?<!\w)(?:live:[\w.]{4,}|[A-Za-z]\w{2,30}#\d{4})(?!\w)")


def emails(text: str) -> Iterator[Hit]:
    """Yield e-mail addresses."""
    for found in _email.finditer(text):
        yield Hit(found.start(), found.end() - (found[0][-1] in "-_"), sure=True)
    for found in _in_cyrillic.finditer(text):
        yield Hit(found.start(), found.end(), sure=True)
    for found in _hidden.finditer(text):
        loose = _spoken_at.search(found[0]) and _shown_dot.search(found[0])
        if not _email.fullmatch(found[0]):
            yield Hit(found.start(), found.end(), sure=not loose)


def links(text: str) -> Iterator[Hit]:
    """Yield links: to accounts for sure, others to be asked."""
    if "/" not in text and not _told_link.search(text):
        return
    for pattern, sure in ((_account, True), (_any, False), (_bare, False), (_apart, True)):
        for found in pattern.finditer(text):
            yield Hit(found.start(), found.start() + len(found[0].rstrip(_TRAILING)), sure)


def handles(text: str) -> Iterator[Hit]:
    """Yield handles: with @, or told as one."""
    for found in _handle.finditer(text):
        yield Hit(found.start(), found.end(), sure=True)
    for found in _named.finditer(text):
        if _odd.search(found[1]) or found[0][: found.start(1) - found.start()].rstrip("\"«'` ").endswith(
            (":", "=")
        ):
            yield Hit(found.start(1), found.end(1), sure=True)
    for found in _messenger.finditer(text):
        yield Hit(found.start(1), found.end(1), sure=False)
    for found in _service.finditer(text):
        if _telling.match(found[1]) or '":' in found[0] or _keyed.match(found[0]):
            yield Hit(found.start(1), found.end(1), sure=False)
    for found in _nick.finditer(text):
        group = found.lastindex or 0
        yield Hit(found.start(group), found.end(group), sure=False)
    for found in _coded.finditer(text):
        yield Hit(found.start(), found.end(), sure=True)
