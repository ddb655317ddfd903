"""Words of kin, respect and love that stand beside a given name, and words of offices that do.

What comes behind a name takes the case in its place, as Turkic and Persian languages decline the last word
alone (*Umida opaga, Бакыт байкеден, Жылдыз эженин*); what goes before it is in any case in the list itself.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from fieldjournal.redaction.names.heard.sounds import heard, plain, shape
from fieldjournal.redaction.names.text.setting import Setting, Spot
from fieldjournal.redaction.names.vocabulary.endings import CASES

_GAPS: Final = frozenset({" ", "-", "\u00a0", ". "})
"""What stands between a name and a word of respect."""


def words_of_respect(*lines: str) -> frozenset[str]:
    """Return the words of some lines, as they are compared (`plain`)."""
    return frozenset(plain(each) for line in lines for each in line.split())


_BEHIND: Final = words_of_respect(
    "aga agha ağa ага аға aka ака kaka eje эже эдже daýza daýy gelneje mugallym usta doktor",
    "opa опа apa апа apay apaý апай әпке xola хола amaki amakı амаки domla домла muallim ustod устод янга",
    "yanga bəy xanım müəllim müellim bey bay hanım hanim amca dayı teyze hala abla abi ağabey hoja",
    "öğretmen dede nene khanum khanim ханум ханым ханим xanim мырза мұғалім мугалим мугаллим муаллим",
    "акаи апаи холаи амаки домулла domulla доктор дохтур ава байке агай ağay көке жеңге тәте тате әке кызым",
    "apte апте абла hede хеде аке äke ake әке",
    "tog'a toga тоға тога тағо tağo togʻa aya ая kelin келин buvi буви buva momo момо pochcha почча",
    "yenge jiyan myrza baý ene энe эне tagsyr tagsir taqsir xolam bəyim hoca üstad abi agabey",
)
"""Words of kin and respect that follow a name."""
_LOVE: Final = words_of_respect("jan jon jaan can djan джан жан жон ҷон ҷан хон xon джон")
"""What love puts behind a name, as a word of its own (*Zarrina jan, Ораз-хон, умида-джан*)."""
_BEFORE: Final = words_of_respect(
    "hormatly жанаб taksyr jenap jenaby aga agha ağa ага аға aka ака",
    "herr herrn frau fräulein sr sra señor señora don doña signor signora monsieur madame mme mlle",
    "pan pana panu panem pani panią panie пан пана пани пане тетка тётка дед баба кум кума",
    "тётя тетя тётю тетю тётей тетей тёте тете дядя дядю дядей дяде учитель учительница бабушка дедушка баба",
    "дорогой дорогая дорогому дорогую уважаемый уважаемая dear lieber liebe cher chère sevgili sayın değerli",
    "hörmətli əziz eziz aziz азиз hurmatli ҳурматли қымбатты құрметті урматтуу кымбаттуу",
    "г-жа г-н г-на г-ну г-ном г-жу г-же г-жой гр-н гр-ка гр-на гр-ну гражданин гражданка гражданина",
    "гражданке",
    "господина господину господином госпожу госпоже тётъ тёть теть дядь баб дедуля бабуля брат брата",
    "брату братом братан",
    "сестра сестру сестре сестрой сестрёнка сестренка братишка сосед соседа соседу соседка соседку",
    "соседке подруга",
    "подругу подруге друг друга друзья отец батюшка матушка имам шейх шайх shayx sheikh shaikh şeyh",
    "спадар спадару спадарыня спадарыні добродій вуйко дядько дядьку тітка тітко тітку бабця дідо",
    "bay bayan amme teyze dayı hala abla apê mamê heval hevalê xwişka birayê dadê uncle brother sister",
    "bro sis haji hajj",
    "hajy molla mulla domla ustoz ustod ustad ussat halypa daýy dayi daýza ene eje opa xola amma amaki",
    "yanga o'rtoq janob",
    "ýoldaş dostum dostym mugallym мулла мулло домла устоз устод хола эне эже апа опа ағай агай тәте көке",
    "əmi xala",
    "batono kalbatono ბატონო ბატონი ქალბატონი ქალბატონო ბიძია ძია დეიდა ბებია ბაბუა պարոն տիկին օրիորդ",
    "ընկեր քեռի",
    "հորեղբայր մորաքույր khale khaleh amu ammo amo haj hadj oum",
    "г-жа г-н господин госпожа тов товарищ товарища товарищу mr mrs ms dr uncle aunt auntie doctor",
)
"""Words of kin, respect and calling that go before a name."""
_RESPECT: Final = _BEHIND | _BEFORE
_HOLDERS: Final = words_of_respect(
    "следователь судья прокурор полицейский участковый майор капитан лейтенант полковник сержант начальник",
    "надзиратель оперативник опер конвоир министр депутат адвокат защитник врач фельдшер дознаватель",
    "judge prosecutor investigator officer major captain lieutenant colonel sergeant guard minister lawyer",
    "hâkim hakim savcı komiser başkomiser yüzbaşı binbaşı albay gardiyan bakan kaymakam müfettiş avukat",
    "sülçi derňewçi kazy prokuror polisiýa häkim tergovchi sudya tergawçi mayor kapitan aklawjy konwoir",
    "султан шах soltan sultan şah patyşa эмир emir amir король царь king queen prince advokat",
    "inspector inspektor",
    "тергеуші тергөөчү сот прокурор полицей муфаттиш додситон судя hakimi müstəntiq vəkil",
)
"""Words of offices and rulers, as who does something is called."""
_OFFICES: Final = (
    _HOLDERS - words_of_respect("адвокат защитник врач фельдшер lawyer avukat aklawjy advokat vəkil")
) | words_of_respect(
    "следователя следователю следователем судьи судье судьёй прокурора прокурору участковому майора капитана",
    "лейтенанта полковника prokurora",
)
"""The same in any case: who has one beside a given name alone is hardly a contact, unlike a lawyer."""
_FAMOUS: Final = words_of_respect(
    "певец певица художник художница поэт поэтесса писатель писательница композитор актёр актриса режиссёр",
    "патриарх философ космонавт singer poet painter composer actor actress philosopher şair ressam şarkıcı",
    "bestekâr aktör oyuncu şahyr ýazyjy rassom yozuvchi shoir жазушы ақын акын әнші ырчы шоир нависанда",
    "нависандаи шоири художника певца поэта писателя композитора актёра режиссёра патриарха",
)
"""Words that stand before whoever everybody knows."""
_LEAST_DECLINED: Final = 3


def is_respected(setting: Setting, spot: Spot, *, behind: bool = False) -> bool:
    """Say whether a word of kin, respect, love or calling stands beside a word.

    `behind`: only after it, and of one person (*jennet eneleriň aýagynyň astynda* is paradise).
    """
    for step, number, gap in setting.beside(spot):
        if behind and (step < 0 or _many.search(plain(setting.words[number].raw))):
            continue
        if gap in _GAPS and tells_respect(setting.words[number].raw, behind=step > 0):
            named = step > 0 and setting.gap(number, number + 1) is not None
            if not (named and setting.words[number + 1].raw[0].isupper()):
                return True
    return False


def is_in_office(setting: Setting, spot: Spot) -> bool:
    """Say whether a word of an office or a ruler stands beside (*следователь Мерген, султан Санджар*)."""
    held = any(is_office(setting.words[number].raw) for _step, number, _gap in setting.beside(spot))
    return held or is_famous(setting, spot)


def is_famous(setting: Setting, spot: Spot) -> bool:
    """Say whether a word before tells that somebody is meant whom everybody knows (*певец Цой*)."""
    return any(
        step < 0 and plain(setting.words[at].raw) in _FAMOUS for step, at, _gap in setting.beside(spot)
    )


def is_office(raw: str) -> bool:
    """Say whether a word is that of an office."""
    return plain(raw) in _OFFICES


def is_holder(raw: str) -> bool:
    """Say whether a word is that of an office or profession, as its holder is called (not *судье*)."""
    return plain(raw) in _HOLDERS


@lru_cache(maxsize=1 << 12)
def tells_respect(raw: str, *, behind: bool) -> bool:
    """Say whether a word is one of respect; behind a name, in any case, or of love."""
    folded = plain(raw)
    if folded in _RESPECT:
        return True
    return behind and any(
        folded[:size] in _BEHIND | _LOVE and (size == len(folded) or _is_case(folded[size:]))
        for size in range(_LEAST_DECLINED, len(folded) + 1)
    )


_many = re.compile("(?:[aeou]|[аеоэя])(?:l[ae]r|лар|лер|лор)|лар|лер|дар|дер")
"""A plural of Turkic languages inside a word."""


def _is_case(rest: str) -> bool:
    return any(shape(each) in CASES for each in heard(rest))
