"""Whether a line in small letters speaks of or to somebody: then a short form there is asked.

In chats nobody takes the trouble of a capital, and short forms are many: of themselves they tell nothing
(*мера, дана, бота*). What tells is that something is handed to them (*передай огуле*), somebody is greeted
(*salom rannush*), they are at the door (*это ж зара, свои*), do what people do, are where people are
kept, or own what people have (*jerenin telefony*: `owners`).
"""

from __future__ import annotations

import re
from typing import Final

from fieldjournal.redaction.names.alone.everyday import is_everyday_in_case, is_inflected_common, is_somebody
from fieldjournal.redaction.names.beside.anothers import another_family, followed_by_name
from fieldjournal.redaction.names.beside.chats import goes_on_about_somebody, is_where_people_are_kept
from fieldjournal.redaction.names.beside.entries import is_entered_as_name
from fieldjournal.redaction.names.beside.owners import is_owner
from fieldjournal.redaction.names.beside.respect import is_respected
from fieldjournal.redaction.names.heard.sounds import CYRILLIC, plain
from fieldjournal.redaction.names.lexicon.forms import Hit, same
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.text.manner import is_in_address
from fieldjournal.redaction.names.text.setting import Setting, Spot
from fieldjournal.redaction.names.vocabulary.common import COMMON
from fieldjournal.redaction.names.vocabulary.doings import OF_PEOPLE, SPEAKS

_before = re.compile(
    r"(?<!\w)(?:"
    r"(?:передай|скажи|спроси|позвони|напиши|отдай|верни|покажи|помоги|объясни|разбуди)(?:те)?"
    r"|(?:peredai?|peredaj|skaji|skazhi|sprosi|pozvoni|napishi|otdai?|otdaj)(?:te)?"
    r"|привет|здравствуй|салом|салам|салем|сәлем|ассалом|алло|спасибо|рахмат|раҳмат|рақмет|ташаккур"
    r"|salom|salam|salem|sälem|selam|merhaba|privet|spasibo|rahmat|sag ?bol|hi|hello|hey|thanks|thank you"
    r"|hbd|happy b(?:irth)?day|с др|с дн[её]м рождения|s dr|doğum günün kutlu olsun|doglan günüň bilen"
    r"|tell|ask|text|visit|это же?|eto zh?e?|(?:мы|вы|они|я|он|она|my|vy|ya) (?:с|со|s|so)"
    r"|обними|обнять|поцелуй|поздравь|береги|найди|жд[иу]"
    r"|(?:видел|встретил|обня|дожда|ждал|проводил|(?:по)?звонил|при(?:ходил|езжал|ехал)|пришл)[аи]?"
    r"|(?:за(?:брал|держал)|арестовал|увезл|избил|посадил|отпустил|вызвал|уволил|взял)и|ищут"
    r"|(?:суд|следствие|sud) (?:над|nad)|(?:выступал|писал|сказал|получил|звонил|передал)[аи]?|говор[ия]т"
    r"|приш(?:[её]л|ла)|проходит(?: также)?|адрес|номер|фот(?:о|ку|ка)|день рождения|жив[аы]? ли"
    r"|(?:суд|обыск|адвокат|передач[аиу]|свидани[ея]|деньги|письмо|посылк[аиу]) (?:у|для|к|от)"
    r"|where is|where's|где|gde|qani|қани"
    r")[ ,]{1,2}$",
    re.IGNORECASE,
)
"""What stands before somebody in a line: one is told, given, greeted, met, or there with others."""
_after = re.compile(
    r",? (?:сегодня |вчера |уже |опять |снова |тоже |так и |bugün |bugun |düýn |kecha |dün |kecə )?(?:"
    r"именинни|больше не |не (?:отвеча|пиш|звон|прих|прие|дошл|верн|бер[её]т|выход|спит|ест)"
    r"|(?:прие(?:хал|зж)|при(?:шёл|шел|шла|ходил)|уш(?:ёл|ел|ла)|уехал|верну|дош(?:ёл|ел|ла)|заболел|родила|звон"
    r"|говор|сказал|прос(?:ит|ил)|prosi[tl]|пиш|написал|отве[тч]|молч|плач|сидит|спит|жив)"
    r"|priehal|prishel|prishla|zvon|skazal|napisal|pishet|otve[tc4]|sidit|molchit"
    r"|gel(?:di|ip|en|medi|yo|ýär|er)|gəl(?:di|ib|ir)"
    r"|kel(?:di|ya|gan|ib|medi)|кел(?:ди|ді|ген|е ж|ип|мей)|кет(?:ти|ті|кен)"
    r"|gitdi|gitti|ketdi|getdi|aý(?:dýar|tdy)|ay(?:tdi|tyapti)|dedi|диди|деди|айт(?:ты|ти|япти)|омад|рафт|гуфт"
    r"|qa[yn](?:er|da)|nered|nerd|nired|haradas|кайда|қайда|қаерда|куҷо|где ты|привет|ответь|позвони|напиши"
    r"|sen mi|jogap ber|tel qil|jaň et|where are|are you|said|says|told|called|was taken|did not"
    r")"
    r"|,? (?:свои|свой человек)(?!\w)|, ?(?:ты|вы|ти|ви|sen|siz|сен|сиз|you|du)(?!\w)",
    re.IGNORECASE,
)
"""How a line goes on behind somebody who comes and goes, speaks, is silent, is asked where they are."""
_taken = re.compile(
    r" (?:вчера |сегодня |уже |опять |снова |тоже |прямо |всё |вот )?(?:(?:за(?:брал|держал)|арестовал|увезл"
    r"|избил|посадил|отпустил|вызвал|уволил|допрашивал|взял|пытал|осудил)и|ищут|бьют|судят)",
    re.IGNORECASE,
)
"""What is done to somebody: *иру забрали, мишу бьют*."""
_object = re.compile("ро$|ro$")
_taken_in_tajik = re.compile(
    r" (?:\S+ ){0,3}(?:дида|бурд|гириф|боздошт|зада|латукӯб|ҳабс|озод|пурсид|даъват|ҷарима|таъқиб|кушт"
    r"|dida|burd|girift|bozdosht|zada|habs|ozod|pursid)"
)
"""The same in Tajik, behind who it is done to (*мерданро дина бурданд*)."""
_from = re.compile(r"(?<!\w)(?:от|у|ot|u|аз) $", re.IGNORECASE)
_sent = re.compile(
    r" (?:голосов|сообщен|привет|письм|смс|весточ|посылк|ни слуху"
    r"|нет вест|вест[ьие]|новост|обыск|суд(?!\w)|день рожд|др(?!\w)"
    r"|golosov|soobshen|privet|obysk|хабар)",
    re.IGNORECASE,
)
"""What comes from somebody, or somebody has: *от хавы голосовое, у зары обыск*."""
_with = re.compile(r"(?<!\w)со? $", re.IGNORECASE)
_spoken = re.compile(
    r" (?:вчера |сегодня |уже |опять |снова |тоже |по телефону |долго )?(?:по)?"
    r"(?:говор|разговар|обща|вид[ие]|встре[тч]|созвон|созван|переписыва|списа|сид|жив|работал|был)",
    re.IGNORECASE,
)
"""With whom somebody spoke: *с леной говорила*."""
_declined = re.compile(r"[а-яё](?:[уюе]|[оеё]й|[оеё]м)$")
"""Russian cases but the one of who does something (*в том году пришла*)."""
_LONGEST_BEFORE: Final = 18
_LEAST: Final = 3
_VERY: Final = 0.05
"""What a given name costs that is the very word."""
_LOVED: Final = 0.17
"""What a name with love behind it costs (`short_index`)."""


def is_spoken_of(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a word in small letters is what somebody is called, for what its line says of them."""
    form = setting.lexicon.forms[hit.form]
    if form.role not in (Role.DIMINUTIVE, Role.GIVEN, Role.CALLED):
        return False
    if not setting.is_lower(spot.place) and not setting.begins(spot):
        return False
    if another_family(setting, spot) or followed_by_name(setting, spot) or setting.is_place(spot):
        return False
    size = len(form.sounds)
    owner = size > _LEAST and hit.cost <= same(size) and is_owner(setting, spot, hit)
    return owner or (size >= _LEAST and _is_told_of(setting, spot, hit, size))


def is_told_of(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a line tells of an everyday word in small letters as of somebody."""
    text, end = setting.text, spot.place.end
    if (
        is_entered_as_name(setting, spot)
        or is_somebody(setting, spot, hit)
        or _does(setting, spot)
        or _is_told(setting, spot)
    ):
        return True
    if is_respected(setting, spot) or is_owner(setting, spot, hit):
        return True
    return OF_PEOPLE.match(text, end) is not None or _speaks_later.match(text, end) is not None


_speaks_later = re.compile(
    r"(?: \S+){0,4} (?:[kqgğ]o.?n.?g.?iroq|қўнғироқ|хабарлас|habarla[sş]|ar[ae]d[ıi]|jogap|javob|cevap|cavab"
    r"|yoz(?:di|gan|yap)|ýazd|yazd|a[ýy]td|айтд|айтты|di[ýy]di|dedi|деді|диди|гуфт|навишт|занг зад|сказал"
    r"|напис|пиш[еу]т|звон[ия]|говор|отвеч|прос(?:ит|ил)|zvon|skaz|pish|govor|prosi|otve|said|told|call|wrote|repl)",
    re.IGNORECASE,
)
"""What only people do, some words later: in Turkic languages the verb is the last one."""
_bound_before = re.compile(r"(?:[@#/]|\w[_.-])$")
_bound_behind = re.compile(r"[_@/.-]\w")


def is_in_no_line(text: str, spot: Spot) -> bool:
    """Say whether a word is bound to others by signs without a blank: in addresses, handles and files' names.

    There no line tells of anybody (*vera@…, zayavlenie-umid.doc*).
    """
    if is_in_address(text, spot.place):
        return True
    start, end = spot.place.start, spot.place.end
    before = _bound_before.search(text, max(0, start - _LEAST), start)
    return before is not None or _bound_behind.match(text, end) is not None


_word_before = re.compile(r"[^\W\d_]{3}[_-]$")
_word_behind = re.compile(r"[_-][^\W\d_]{3}")


def is_beside_a_word_in_a_file(text: str, spot: Spot) -> bool:
    """Say whether a sign binds a word to another: what files and channels are called (*bahar_butik.jpg*)."""
    start, end = spot.place.start, spot.place.end
    before = _word_before.search(text, max(0, start - _LEAST - 1), start)
    return before is not None or _word_behind.match(text, end) is not None


def _is_told_of(setting: Setting, spot: Spot, hit: Hit, size: int) -> bool:
    """Say whether a word is no everyday word, and its line tells of it as of somebody."""
    if hit.cost > max(same(size) / 2, _LOVED if hit.rest else 0.0):
        return False
    if _is_a_word(setting, spot, hit):
        return _is_surely_told(setting, spot, hit)
    declined = hit.rest > 0 and _declined.search(plain(spot.place.raw)) is not None
    return _is_told(setting, spot) or (not declined and _does(setting, spot)) or is_respected(setting, spot)


def _is_a_word(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a word is an everyday one, and nothing behind it is what only people do.

    Behind a whole given name less has to tell: what most often people do (*кароч арман уехал*).
    """
    if plain(spot.place.raw) in COMMON:
        whole = setting.lexicon.forms[hit.form].role is not Role.DIMINUTIVE and hit.cost <= _VERY
        does = whole and setting.does_as_people_do(spot)
        return hit.rest > 0 or not (does or SPEAKS.match(setting.text, spot.place.end))
    return hit.rest > 0 and _is_a_words_case(setting, spot, hit)


def _is_a_words_case(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a name with an ending is as well an everyday word with one."""
    name = setting.lexicon.forms[hit.form].sounds
    return is_everyday_in_case(setting, spot, name) or is_inflected_common(setting, spot, hit)


def _is_surely_told(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a line in Russian letters says of a word what is said of people only (*у веры обыск*).

    Of what is only an everyday word with an ending less has to be said (*с леной говорила*).
    """
    raw, text, start = spot.place.raw, setting.text, spot.place.start
    if hit.cost > 0.0 or CYRILLIC.search(raw) is None:
        return False
    if plain(raw) not in COMMON:
        return _is_told(setting, spot)
    ends = text, spot.place.end
    owns = (
        _from.search(text, max(0, start - _LONGEST_BEFORE), start) is not None
        and _sent.match(*ends) is not None
    )
    return owns or _taken.match(*ends) is not None


def _is_told(setting: Setting, spot: Spot) -> bool:
    """Say whether somebody is spoken to, or something is theirs."""
    text, start = setting.text, spot.place.start
    low = max(0, start - _LONGEST_BEFORE)
    if _before.search(text, low, start) or _taken.match(text, spot.place.end):
        return True
    if _object.search(spot.place.raw) and _taken_in_tajik.match(text, spot.place.end):
        return True
    pairs = ((_from, _sent), (_with, _spoken))
    return any(
        before.search(text, low, start) and after.match(text, spot.place.end) for before, after in pairs
    )


def _does(setting: Setting, spot: Spot) -> bool:
    """Say whether a line goes on as about somebody who does something or is somewhere."""
    text, end = setting.text, spot.place.end
    about = not setting.cased and goes_on_about_somebody(text, end)
    if about or is_where_people_are_kept(text, end) or _after.match(text, end) is not None:
        return True
    return setting.begins(spot) and OF_PEOPLE.match(text, end) is not None
