"""What may follow a name inside one word: cases, plurals, possessives, honorifics. Closed lists.

Written as people write them, in Latin or Cyrillic; compared as `sounds.shape` (every vowel alike), so that
vowel harmony and script need no lines of their own. A word that goes on with anything else is another word.
"""

from __future__ import annotations

from itertools import product
from typing import Final

from fieldjournal.redaction.names.heard.sounds import heard, plain, shape


def shapes(*written: str) -> frozenset[str]:
    """Return what is written, word by word, as endings are compared."""
    return frozenset(
        shape(heard(plain(each))[0]) if each else "" for line in written for each in line.split()
    )


RUSSIAN: Final = "а я у ю е и ы ом ем ём ой ей ою ею ам ям ами ями ах ях ин ина ину иной ины иных"
"""Cases of given names, and the possessive of those in -а."""

RUSSIAN_FAMILY: Final = (
    "а у ым ом е ой ою ы ых ыми и ого ому ым ая ую ые ий ые их ими ских нар нәр нарны нәрне нарның нәрнең"
)
"""Cases, the other gender and the plural of family names; the Tatar one behind an n (Нигъмәтуллиннар)."""

RUSSIAN_SOFT: Final = "ский ского скому ским ском ская скую ской ские ских скими щина"
"""Adjectives made of names."""

ENGLISH: Final = "s es"

TURKIC_PLURAL: Final = "lar ler лар лер дар дер тар тер"
TURKIC_OWN: Final = (
    "ym im um üm yň iň uň üň y i u ü sy si su sü ymyz imiz umuz ымыз yňyz iňiz ыңыз lary leri ы сы м ң"
)
TURKIC_CASE: Final = (
    "yň iň nyň niň nuň ın in nın nin nun ning нинг ның нің дың дің тың тің дын дин a e na ne ga ge ka ke ya ye "
    "ğa qa га ге ға қа ке y i u ü ny ni nu nü yı yi yu yü ды ді ты ті да де та те nda nde da de ta te dan den "
    "tan ten ndan nden тан тен дан ден нан нен la le yla yle bilen men мен бен пен ла ле ча çe ca ce ли ly li lu lü "
    "siz syz süz suz сыз сіз сиз menen менен minan bilan blan"
)
TURKIC_LAST: Final = (
    "dek dak дек дай дей тай тей dyr dir dur tır тыр dy di myş mış miş ki кі ky dı m mı mi ам ham da de "
    "mydyr midir mykä mikä dyräý idi ydı imiş ise yam sa se са се пы пи misan misiz mysyň misiň misin mısınız "
    "сыңбы сиңби сызбы мысың місің мисан мисиз"
)

TURKIC_OWNED: Final = "niki nyňky niňki yňky iňki ninki inki ningki ныкы нікі дікі тікі дыкы diki"
TURKIC_THERE: Final = "daky däki deki daki dagi dağı дағы тағы дагы тагы дәге"
TURKIC_OF_IT: Final = "ny ni nı ны ні n ga na ne га ка ға da nda nde та нда dan ndan nden дан нан lar ler лар лер lary lara larda lardan"
"""What belongs to somebody or is with them, and the cases of that (*Mähriniňkide, Botirnikiga, Асқардікі*)."""

TAJIK: Final = (
    "ro ро ra ра и i е ҳо ho ҳоро horo онро ёнро он ҳои и ён ам ham у yu дар am aш ash ат at"
    " инҳо иҳо инҳоро inho iho inhoro амон атон ашон"
)
"""Tajik and Persian: object, izofat, plurals, pronouns, somebody and their people (Айгериминҳо)."""

CHECHEN: Final = "ан ин ас с о ана на га аге гара гахь ера гӏар гӏеран гӏаьргахь чунна"
"""Chechen: whose, who does it, to, with, towards, from; somebody's people (Хасбулатовгӏар)."""

HONORIFICS: Final = (
    "jan jon can djan jaan ҷон джан жон жан хан khan xon han xan bek beg bey bay baý boy бой бай бек бег begim bike bika "
    "aga agha ağa aka ока ага oka ake аке äke eke eje эдже edje ejan apa апа opa опа abla abi ata ота ата ana ona aya "
    "daýy dayı daýza gelneje bibi oy oý xola efendi hanım xonim hanum mirza mırza myrza hoja hajy haji молла molla "
    "xonchik хончик jonchik жончик janchik жанчик джанчик "
    "чик cığım cuğum çığım çuğum cım cum jyk jik cik cık ик ka ка уша ushka ulya уля ичка улька енька"
)

KIN_GLUED: Final = (
    "aga agha ağa aka ake ага аға ака аке eje ejeke эже эжеке эдже opa опа apa апа apay апай abla abi ağabey agabey "
    "kaka кака daýza дайза daýy dayı dayi дайы gelneje bajy bacı xola хола amaki амаки амак teyze hala amca yenge enişte "
    "boy бой voy вой xala xanım hanım bəy müəllim mugallym muallim domla домла ustoz ustod устод hoca hoja көке тәте ағай агай байке"
)
"""Words of kin and respect that are glued to a name in chats (*saparkaka, Tohirdomla, бауыржанкөке*)."""

AFTER_SHORT: Final = "а я у ю е и ы ой ей ом ем s ga ge nyň niň ni ny dan den da de ning ка jan can cım cığım cuğum джан ro ро aka aga eje"
"""After a short form: less, as short forms are found in many words."""

AFTER_STEM: Final = "очка очки очку очке очкой ечка енька еньки еньку еньке онька ушка ушки ушку а я у ю е и ы ой ей ою ою ем ам ах ами ого ому ым ом ая ую ые ых ыми ий ин ина"
"""After a name that lost its last vowel."""

PATRONYMIC: Final = "ovich evich ович евич овна евна owiç ewiç owna ewna ович ovna evna иевич иевна"
"""What makes a father's name of a given name."""

FATHER_WORDS: Final = frozenset(
    [
        "ogly",
        "ogul",
        "oglu",
        "oğlu",
        "uly",
        "ogli",
        "oghli",
        "oghlu",
        "ugli",
        "uli",
        "qizi",
        "gyzy",
        "kyzy",
        "kizi",
        "gizi",
        "kızı",
        "qızı",
        "uulu",
        "кызы",
        "гызы",
        "углы",
        "огли",
        "ўғли",
        "қизи",
        "ұлы",
        "қызы",
        "улы",
        "оглы",
        "угли",
        "оғлы",
        "уулу",
        "ибн",
        "ибни",
        "ibn",
        "bin",
        "binti",
        "binte",
        "bint",
        "вулд",
        "wuld",
        "veled",
    ]
)
"""Words between a father's name and what follows: *Merdan Aman ogly*."""


TITLES: Final = frozenset(
    """
    aga agha ağa aka ага ака eje эже эдже daýza daýy opa опа apa апа xola хола usta уста ustod устод bey
    hanım abla abi mugallym domla домла tetya тётя тетя дядя dr mr mrs ms mme mlle frau herr sayın cənab
    jenap janob жаноб господин госпожа гражданин гражданка doktor доктор имам imam molla мулла hoca efendi
    müəllim müəllimə muallim муаллим муаллима мугаллым мұғалім xanım xonim хоним хонум ханум ханым
    """.split()  # noqa: SIM905
)
"""Words of respect and kin, which are no part of a name that is listed with them."""

RANKS: Final = frozenset(
    """
    следователь дознаватель участковый адвокат прокурор судья майор капитан лейтенант полковник подполковник
    сержант опер оперативник инспектор начальник директор врач профессор журналист журналистка учитель учительница
    соседка сосед бабушка дедушка бабуля дедуля дядюшка тётушка
    judge captain colonel lieutenant sergeant inspector officer prosecutor lawyer doctor prof professor teacher
    uncle auntie aunt grandma grandpa investigator attorney
    avukat savcı komiser öğretmen muhtar başkomiser memur
    prokuror sudya advokat aklawçy polkownik maýor kapitan serzhant tergovchi
    """.split()  # noqa: SIM905
)
"""Ranks and trades that people are listed with, before the name (*следователь Атаев*): no part of it there."""

KIN_AFTER: Final = frozenset(
    """
    kaka кака ene эне baba баба bobo бобо ata ата ana ана dede apke апке
    """.split()  # noqa: SIM905
)
"""The same, where they stand in small letters after a name (Sapar kaka): with a capital they are given names."""


def _turkic() -> frozenset[str]:
    """Return plural + possessive + case + last piece, each of them where there is one."""
    parts = [shapes(each) | {""} for each in (TURKIC_PLURAL, TURKIC_OWN, TURKIC_CASE, TURKIC_LAST)]
    cases = {shape("".join(each)) for each in product(*parts) if sum(map(bool, each)) <= _MOST_PIECES}
    owned = product(parts[0], shapes(TURKIC_OWNED, TURKIC_THERE), shapes(TURKIC_OF_IT) | {""})
    return frozenset(cases | {shape("".join(each)) for each in owned})


_MOST_PIECES: Final = 3

_chains: Final = _turkic()
_plain: Final = shapes(RUSSIAN, ENGLISH, TAJIK, CHECHEN) | _chains | {""}
_honoured: Final = frozenset(
    shape(honour + end) for honour in shapes(HONORIFICS) for end in (*shapes(RUSSIAN, TAJIK, TURKIC_CASE), "")
) | frozenset(shape(honour + end) for honour in shapes("jan jon ağa aga eje бек хан") for end in _chains)

CASES: Final = _plain
"""Cases and plurals of any of the languages, and nothing at all."""

DERIVED: Final = shapes(RUSSIAN_SOFT, "чик ушка улька енька очка ичка") - CASES
"""What makes another word of a name, an adjective or a dear form, that may be somebody else's name."""

PERSONAL: Final = {""} | shapes(
    "а у ом ем е ой ей ою ею и ы ro ро ра am им",
    "yň iň nyň niň nuň ın in nın nin ning нинг ның нің дың дің тың тің дын дин тын a ga ge ka ya ğa га ге ға қа ке",
    "y i ny ni nu yı ны ни ды ді ты ті да де та те nda da de ta te dan den tan ten ndan дан ден нан тан тен",
    "la le bilen мен бен пен",
)
"""Cases in which one person stands: no plural, nothing that makes a place, a family or another name (*-ali*)."""

WHOLE: Final = frozenset({""})
"""Nothing: the word is the name."""

SHORT: Final = shapes(AFTER_SHORT) | {""}
STEM: Final = shapes(AFTER_STEM) | {""}

AFTER_GIVEN: Final = _plain | _honoured
"""After a given name, a nickname or a spelling of one word."""

AFTER_FAMILY: Final = _plain | shapes(RUSSIAN_FAMILY, RUSSIAN_SOFT)
"""After a family name or a patronymic."""

AFTER_FATHER: Final = AFTER_GIVEN | frozenset(
    shape(made + end) for made in shapes(PATRONYMIC) for end in ("", "a", "am", "as", *shapes(RUSSIAN))
)
"""After a father's given name."""

OF_A_CHILD: Final = frozenset(
    shape(made + end)
    for made in shapes(
        PATRONYMIC, "yç ыч ична ičnа ogly oğlu o'g'li uly ұлы uulu уулу gyzy qizi kızı қызы кызы"
    )
    for end in ("", *shapes(RUSSIAN, TURKIC_CASE))
)
"""What makes a patronymic, in any case: of somebody's given name their child's."""

_FAMILY_CASE: Final = (
    "а у ым ом е ой ою ы ых ыми і s ro ро и нун нүн дун дүн ну ду дү ту тү го гө ко кө дон дөн"
)

FAMILY_CASES: Final = frozenset(map(plain, _FAMILY_CASE.split())) | frozenset(
    plain(many + case)
    for many in ("", *TURKIC_PLURAL.split())
    for case in ("", *TURKIC_CASE.split())
    if many or case
)
"""Cases and plurals of a family name alone, as they are written: asked of words that nobody listed."""

FAMILY_ENDS: Final = (
    "ow", "ew", "ov", "ev", "ёв", "ов", "ев", "owa", "ewa", "ova", "eva", "ова", "ева", "ёва", "yev", "off", "eff",
    "skiý", "skiy", "skij", "sky", "ski", "skaya", "ский", "ская", "цкий", "цкая", "zoda", "zada", "zadə", "zade",
    "zadeh", "зода", "заде", "зада", "zadä", "niýa", "niya", "чук", "енко", "ich", "dze", "ıov", "əv", "of", "ef", "yýew",
    "uf", "aw", "aev", "ayev", "әв", "uly", "ұлы", "poor", "pour", "пур", "pur", "nejad", "iyon", "иён", "oğlu", "oglu",
    "oglı", "оглы", "оглу", "qyzy", "kyzy", "gyzy", "қызы", "кызы", "гызы", "qizi", "қизи", "tohti", "naya", "ная", "вая",
    "yants", "янц", "uulu", "уулу", "оў", "еў", "ёў", "аў", "скі", "цкі", "віч", "евіч", "евич", "wicz", "vić", "vič",
    "shvili", "швили", "შვილი", "ძე", "дзе", "ska", "cka", "ská", "ský", "ová", "nezhad", "fard", "manesh",
)  # fmt: skip
"""How family names of the region end, and hardly any given name."""

WEAK_FAMILY_ENDS: Final = (
    "in", "ina", "ин", "ина", "ян", "yan", "ли", "li", "ых", "ykh", "ый", "ий", "ая", "owna", "ko", "ко", "yk", "ык", "ук",
)  # fmt: skip
"""How family names end, and many given names as well."""

FATHER_ENDS: Final = (
    "owiç", "ewiç", "owic", "ewic", "ovich", "evich", "ovic", "evic", "ович", "евич", "ovna", "evna", "owna", "ewna",
    "овна", "евна", "ична", "ichna", "ıç", "oviç", "eviç", "ич", "ovych", "ovič", "uulu", "ugli",
)  # fmt: skip
"""How patronymics end."""
