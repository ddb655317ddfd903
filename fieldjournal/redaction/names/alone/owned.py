"""Names inside what Slavic languages make of them: *Мушегов сын, Дашин муж, Одарчин чоловік; у Шольцев*.

- An adjective of whose something is ends as family names do (-ов, -ин). So it is asked only before a word
  for kin, or for what people have (*телефон, паспорт, адвокат*), with no name before it.
- The plural of a family name that has no ending of its own ends as other people's family names do. It is
  asked behind what families are spoken of with (*у, для, семья, rodzina*), and where several did something
  to somebody (*Бабиев предупредили*): a man's name has another ending there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from fieldjournal.redaction.names.heard.sounds import plain
from fieldjournal.redaction.names.lexicon.forms import Form, same
from fieldjournal.redaction.names.lexicon.known import is_known_given
from fieldjournal.redaction.names.lexicon.lexicon import Lexicon
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.text.setting import Setting
from fieldjournal.redaction.names.vocabulary.common import COMMON
from fieldjournal.redaction.turns import Tick, in_turns, unhurried

_adjective = re.compile(
    r"(\w{2,}?)([оеё]в|[иы]н|[іїаеё]ў|[іїо]в|[ії]н|[oeů]v|[ei]n|in)"
    r"(?:а|о|ы|у|і|е|ой|ою|ым|ых|ыми|ого|ому|ом|им|их|а[йя]|ага|аму|a|o|y|i|u|é|oi|oy|oj|ym|yh|ých|ou)?"
)
"""A name and what makes an adjective of it, in any case."""
_kin_and_things = re.compile(
    r" (?:муж|жен[аыуео]|мат(?:ь|ер)|мам[аыуео]|от(?:ец|ц)|пап[аыуео]|брат|сест|сын|доч|дет(?:и|ей|ям)"
    r"|реб[её]н|внук|внуч|баб[ау]|бабк|бабуш|дед|т[её]т[яюе]|дяд|родн|родств|родител|сосед|друг|подруг|невест|жених|зят"
    r"|свекр|плем|адвокат|телефон|номер|паспорт|дом|квартир|дел[оау](?!\w)|машин|симк|карт|аккаунт|акк(?!\w)"
    r"|страниц|ноут|комп|дневник|письм|голос|голосов|сообщ|адрес|работ|деньг|вещ|куртк|сумк|рюкзак|ключ|фото|видео"
    r"|пост(?!\w)|канал|суд|приговор|арест|обыск|допрос|показан|справк|передач|камер|срок|похорон|могил|семь|двор"
    r"|мотоц|ватсап|телег|почт|ник(?!\w)"
    r"|чолов|дружин|батьк|син(?!\w)|син[аоу]|доньк|чатка|справ|хат[аиуы]|лист|мат[иі]р?|маці|жонк|бацьк|бр[аа]т"
    r"|сястр|дачк|сяб[ар]|тэлефон|пашпарт|кватэр"
    r"|brat|sestr|muz|muž|muj|mu[zž]h|[zž]h?en[au]|mam[au]|mat(?:k|er|')|ot(?:ec|c)|syn|doch|dcer|manž|manz|druh"
    r"|p[řr][ií]tel|kamar|podrug|telefon|nomer|pas(?:p|\b)|byt|dům|dopis|advok|advoc|auto|ma[sš]in)\w*",
    re.IGNORECASE,
)
_families = re.compile(
    r"(?<!\w)(?:у|для|без|до|от|про|из-за|возле|около|насч[её]т|к?роме|сем(?:ья|ьи|ью|ье|ьей|ьёй)|семействе?о?|дом[ауе]?"
    r"|квартир[аыуе]|дет[ией]{1,2}|родител[ией]{1,2}|від|дім|родин[аиуі]|сім['’]?[яїю]|ад|сям['’]?[яюі]|дзеці"
    r"|u|od|dla|bez|do|rodzin[ayęie]+|dom|mieszkanie|państw[oa]|u|byt|rodin[ayu]|dům|dzieci|děti) $",
    re.IGNORECASE,
)
_plural = re.compile(r"(\w{3,}?)(?:[оеё]в|[іїаяеё]ў|[іїо]в|ów|ům?)")
_done_to = re.compile(
    r" (?:[а-яёіўї]{3,}(?:ли|лі)|[a-ząćęłńóśźż]{4,}(?:ono|ano|ęto|yto)|[a-zěščřžýáíéů]{3,}li)(?!\w)"
)
"""What several did, with nobody said to have done it."""
_couple = re.compile(r"(\w{3,}?)owie")
"""A Polish family in -a: *Ziębowie*."""
_may_be = re.compile("[оеёіїaoeóůиыiаё][внўvnwm]", re.IGNORECASE)
"""What is quickly seen of all of them."""
_LONGEST_ENDING: Final = 6
_LONGEST_BEFORE: Final = 12
_SOFTENED: Final = {
    "ч": ("ка", "ча"), "ж": ("га", "жа"), "ш": ("ха", "ша"),
    "č": ("ka",), "ž": ("ga", "ha"), "š": ("cha", "ša"),
}  # fmt: skip
"""What a name's last consonant was before -ин: Одарка, *Одарчин*; Ольга, *Ольжин*."""
_OF_A_NAME: Final = (Role.DIMINUTIVE, Role.GIVEN, Role.CALLED)
_VERY: Final = 0.5
_LEAST: Final = 3


def owned(setting: Setting, tick: Tick = unhurried) -> Iterator[tuple[int, int, int]]:
    """Yield the places of such adjectives and families, and whose they are. `tick` may raise to stop it."""
    for number, word in enumerate(in_turns(setting.words, tick)):
        if not _may_be.search(word.raw, max(0, len(word.raw) - _LONGEST_ENDING)):
            continue
        for who in _whose_adjective(setting, number):
            yield word.start, word.end, who
        if word.raw[0].isupper():
            families = tuple(_families_of(setting, number, plain(word.raw)))
            told = not setting.begins_at(number)
            for who in _whose(setting.lexicon, families, (Role.FAMILY,), words=told):
                yield word.start, word.end, who


def _whose_adjective(setting: Setting, number: int) -> set[int]:
    """Return whose kin or things follow a word that is an adjective of a name."""
    word = setting.words[number]
    if not _kin_and_things.match(setting.text, word.end) or _is_named_before(setting, number):
        return set()
    adjective = _adjective.fullmatch(plain(word.raw))
    return _whose(setting.lexicon, _owners(adjective[1], adjective[2]), _OF_A_NAME) if adjective else set()


def _is_named_before(setting: Setting, number: int) -> bool:
    """Say whether a name stands before a word: then that is the family name."""
    before = setting.words[number - 1] if setting.gap(number, number - 1) == " " else None
    if before is None or not before.raw[0].isupper():
        return False
    return not setting.begins_at(number - 1) or any(
        is_known_given(each) for each in setting.lexicon.word(before.raw).sounds
    )


def _owners(stem: str, ending: str) -> Iterator[str]:
    """Yield whose name an adjective may be made of."""
    if ending[-1] in "нn":
        yield from (stem + each for each in (("a",) if stem.isascii() else ("а", "я")))
        yield from (stem[:-1] + each for each in _SOFTENED.get(stem[-1], ()))
        return
    yield stem
    if ending[0] in "еёії":
        yield stem + "й"


def _families_of(setting: Setting, number: int, folded: str) -> Iterator[str]:
    """Yield which family names a plural may be made of."""
    couple = _couple.fullmatch(folded)
    if couple is not None:
        yield couple[1] + "a"
    found = _plural.fullmatch(folded)
    if found is None:
        return
    start, end = setting.words[number].start, setting.words[number].end
    spoken_of = _families.search(setting.text, max(0, start - _LONGEST_BEFORE), start)
    if spoken_of is None and not _done_to.match(setting.text, end):
        return
    stem = found[1]
    yield from (stem, stem + "a") if stem[-1].isascii() else (stem, stem + "о", stem + "й")


def _whose(
    lexicon: Lexicon, names: Iterable[str], roles: tuple[Role, ...], *, words: bool = False
) -> set[int]:
    """Return whose name one of some words is, as it is listed or called; `words`: an everyday word, too."""
    made: set[int] = set()
    for name in names:
        if len(name) < _LEAST or (name in COMMON and not words):
            continue
        for hit in lexicon.close(name):
            form = lexicon.forms[hit.form]
            if not hit.rest and form.role in roles and hit.cost <= same(len(form.sounds)) * _VERY:
                made.update(() if _is_givens_too(form) else form.who)
    return made


def _is_givens_too(form: Form) -> bool:
    """Say whether a family name is a given name as well: its plural is a family name of others (Каримов)."""
    return form.role is Role.FAMILY and is_known_given(form.sounds, 0.0)
