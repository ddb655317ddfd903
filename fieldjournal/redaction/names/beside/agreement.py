"""Whether a given name and a family name beside it stand as one name does: in one case, of one gender.

Where they do not, they are two people, and the family name tells nothing of the given name: *Следователь
Ковалёв Айгуль допрашивал, Вера Путину не верит, адвокат Мердана Смирнов, Merdanyň Ataýew*. Nor does a family
name that another given name or an initial has already (*Мердан Керимов Зарину подвёз*), or a town (*Азиз
Ростовда*).
"""

from __future__ import annotations

import re
from typing import Final

from fieldjournal.redaction.names.beside.respect import is_holder
from fieldjournal.redaction.names.beside.towns import is_town
from fieldjournal.redaction.names.heard.letters import VOWELS
from fieldjournal.redaction.names.heard.sounds import CYRILLIC, plain
from fieldjournal.redaction.names.lexicon.known import AS_KNOWN, is_known_given
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.text.setting import Setting, Spot

_MAN: Final = frozenset({"nm", "am", "dm", "im", "pm"})
_WOMAN: Final = frozenset({"nf", "af", "of"})
"""Cases of a man's and a woman's name in Russian: nominative, accusative (a man's genitive), dative,
instrumental, prepositional; a woman's oblique ones are alike."""
_NAMED: Final = frozenset({"nm", "nf"})
_FAMILY_IN: Final = {
    "": {"nm"},
    "а": {"nf", "am"},
    "у": {"af", "dm"},
    "ым": {"im"},
    "ой": {"of"},
    "ою": {"of"},
    "е": {"pm"},
    "ы": set(),
    "ых": set(),
    "ыми": set(),
    "ий": {"nm"},
    "ого": {"am"},
    "ому": {"dm"},
    "им": {"im"},
    "ом": {"pm"},
    "ая": {"nf"},
    "ую": {"af"},
}
_family = re.compile("(?:[оеё]в|[иы]н)(а|у|ым|ой|ою|е|ы|ых|ыми|)$|[сц]к(ий|ого|ому|им|ом|ая|ой|ую)$")
"""A Russian family name; what is behind its stem is its case (`_FAMILY_IN`)."""
_turkic_family = re.compile(
    "(?:[oeё][vw]|[оеё]в)([aа]?)(?:n?[yiıuü][ňn]|n[iı]ng|нинг|нин|нын|n[iyıuü]|н[иыі]|[gk][ae]|[гқғк][ае]"
    "|d[ae]n?|д[ае]н?|l[ae]r|л[ае]р|[yiıuü]|e|ро|ro|)$"
)
"""A family name of the region in a Turkic or Persian case; whether it is a woman's."""
_turkic_given = re.compile(
    "(?:n?[yiıuü][ňn]|n[iı]ng|нинг|ның|нің|нын|нин|n[iyıuü]|н[иыі]|[gk][ae]|q[ae]|ğ[ae]|[гқғк][ае]|[dt][ae]n?"
    "|[дт][ае]н?|[дт][ыі]|[yiıuüae]|ро|ro)$"
)


def stands_as_one(setting: Setting, spot: Spot, number: int) -> bool:
    """Say whether a given name and the family name that is word `number` beside it may be one person's."""
    behind = number > spot.last
    given, family = plain(spot.place.raw), plain(setting.words[number].raw)
    gender = _gender(setting, spot)
    if _is_in_turkic_case(given, spot) and (behind or _is_after_office(setting, number)):
        return False
    if not behind and _is_taken(setting, number):
        return False
    found = _family.search(family)
    ending = "" if found is None else found[1] if found[1] is not None else found[2]
    if not ending and is_town(setting.words[number].raw):
        return False
    if found is not None and CYRILLIC.search(given):
        fits = _given_in(setting, spot, given) & _FAMILY_IN[ending] & gender
        return bool(fits & _NAMED if not behind and _is_after_office(setting, number) else fits)
    found = _turkic_family.search(family)
    return found is None or bool(gender & (_WOMAN if found[1] else _MAN))


def _gender(setting: Setting, spot: Spot) -> frozenset[str]:
    """Return the cases that a name of those who are listed may stand in, as their family names are.

    What may be a family name as well tells nothing of whose it is.
    """
    lexicon = setting.lexicon
    hits = [lexicon.forms[hit.form] for hit in spot.hits]
    if any(form.role in _FAMILIES for form in hits):
        return _MAN | _WOMAN
    people = {who for form in hits for who in form.who}
    families = [
        lexicon.forms[at].sounds
        for who in people
        for at in lexicon.by_person[who]
        if lexicon.forms[at].role is Role.FAMILY and not lexicon.forms[at].said
    ]
    found = {_MAN if _mans.search(each) else _WOMAN for each in families if _telling.search(each)}
    return found.pop() if len(found) == 1 else _MAN | _WOMAN


_FAMILIES: Final = frozenset({Role.FAMILY, Role.STEM})
_telling = re.compile("(?:[oe]va?|ina?|ski|skaia)$")
_mans = re.compile("(?:[oe]v|in|ski)$")


def _given_in(setting: Setting, spot: Spot, given: str) -> frozenset[str]:
    """Return the Russian cases that a given name may stand in, as what it is like is declined."""
    forms = setting.lexicon.forms
    least = min((hit.rest for hit in spot.hits), default=0)
    read = setting.lexicon.word(spot.place.raw).sounds
    if least > _LONGEST_CASE or (least and all(each[len(each) - least] not in VOWELS for each in read)):
        return _MAN | _WOMAN
    found = [
        _cases(given, forms[hit.form].sounds, whole=not hit.rest) for hit in spot.hits if hit.rest == least
    ]
    return frozenset().union(*found) if found else _MAN | _WOMAN


_LONGEST_CASE: Final = 2
"""Sounds of a Russian case; of what has more behind it (*Турсунали* of Турсун) the case is not known."""


def _cases(given: str, listed: str, *, whole: bool) -> frozenset[str]:
    """Return the cases of a given name that as listed sounds so; `whole`: it has nothing behind that.

    What ends in a vowel but -a has one form for all, as have women's names that end in a consonant.
    """
    if whole and listed[-1] in "ieou":
        return _MAN | _WOMAN
    opens = listed.endswith("a")
    for ending, of_open, of_closed in _GIVEN_IN:
        if ending.search(given):
            found = frozenset((of_open if opens else of_closed).split())
            if whole:
                return found | {"nm"} if opens else found | {"nm", *_WOMAN}
            return found
    return frozenset({"nm", *_WOMAN})


_GIVEN_IN: Final = (
    (re.compile("[ая]$"), "nm nf", "am"),
    (re.compile("ью$"), "of", "of"),
    (re.compile("[ую]$"), "af am", "dm"),
    (re.compile("(?:ой|ей|ою|ею)$"), "of im", "of"),
    (re.compile("[ое]м$"), "nm nf af of", "im"),
    (re.compile("е$"), "of dm pm", "pm"),
    (re.compile("[ыи]$"), "of am", "of"),
)
"""How Russian given names end, and which cases that is of those in -а and of others."""


def _is_in_turkic_case(given: str, spot: Spot) -> bool:
    """Say whether a given name has the ending that in Turkic and Persian languages only a last name has."""
    if CYRILLIC.search(given) and _russian_case.search(given):
        return False
    least = min((hit.rest for hit in spot.hits), default=0)
    return least > 0 and any(
        _turkic_given.fullmatch(given, len(given) - letters) is not None
        for letters in range(least, least + 3)
    )


_russian_case = re.compile("[аяуюыиеой]$|[оеы]м$")


def _is_after_office(setting: Setting, number: int) -> bool:
    """Say whether who has an office stands before a family name, which is theirs then (*derňewçi Ataýew*)."""
    gap = setting.gap(number - 1, number)
    return gap is not None and not gap.strip() and is_holder(setting.words[number - 1].raw)


def _is_taken(setting: Setting, number: int) -> bool:
    """Say whether a given name or an initial stands before a family name, whose it is."""
    gap = setting.gap(number - 1, number)
    if gap is None or gap.strip(" ."):
        return False
    word = setting.words[number - 1]
    if not word.raw[0].isupper():
        return False
    known = any(is_known_given(each, AS_KNOWN) for each in setting.lexicon.word(word.raw).sounds)
    return setting.is_initial(number - 1) or known
