"""Words that are no names though they may sound like one: everyday words, places, months, ranks.

Only data, in any one spelling of each language; compared as `sounds.plain`. A word of this list counts as
a name only with support beside it.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from fieldjournal.redaction.names.heard.sounds import CYRILLIC, heard, plain
from fieldjournal.redaction.names.vocabulary.common_central_asia import KAZAKH_KYRGYZ, TAJIK, TURKMEN, UZBEK
from fieldjournal.redaction.names.vocabulary.common_english import ENGLISH
from fieldjournal.redaction.names.vocabulary.common_german import NOUNS, OTHERS
from fieldjournal.redaction.names.vocabulary.common_like_families import LIKE_FAMILIES
from fieldjournal.redaction.names.vocabulary.common_neighbours import (
    BELARUSIAN,
    KARAKALPAK,
    KURDISH,
    NAMED_BY,
    TATAR,
)
from fieldjournal.redaction.names.vocabulary.common_russian import RUSSIAN, UKRAINIAN
from fieldjournal.redaction.names.vocabulary.common_turkish import AZERBAIJANI, TURKISH
from fieldjournal.redaction.names.vocabulary.name_words import ENGLISH_GERMAN, NAME_WORDS
from fieldjournal.redaction.names.vocabulary.places import COUNTRIES, TOWNS

_LATIN_ONLY: Final = (ENGLISH, TURKISH, KURDISH, NOUNS, OTHERS, ENGLISH_GERMAN)
"""Languages that nobody writes in Russian letters."""
_ANY_LETTERS: Final = (
    AZERBAIJANI,
    TURKMEN,
    UZBEK,
    TAJIK,
    KAZAKH_KYRGYZ,
    RUSSIAN,
    UKRAINIAN,
    BELARUSIAN,
    KARAKALPAK,
    TATAR,
    NAMED_BY,
    LIKE_FAMILIES,
    TOWNS,
    COUNTRIES,
    NAME_WORDS,
)

COMMON: Final = frozenset(
    plain(word) for language in (*_LATIN_ONLY, *_ANY_LETTERS) for word in language.split()
)
"""Everyday words of many languages, as `plain`."""

TOWNS_KNOWN: Final = frozenset(plain(word) for words in (TOWNS, COUNTRIES) for word in words.split())
"""Those that are towns, regions and countries: a capital tells no name."""


@cache
def common_sounds() -> frozenset[str]:
    """Return the same as they sound: a homonym may be written in another script."""
    return frozenset(sounds for word in COMMON for sounds in heard(word)[:1])


@cache
def _sounds_in_russian_letters() -> frozenset[str]:
    """Return how those sound that may be written in Russian letters (*Тане* is no Turkish *tane*)."""
    words = {plain(word) for language in _ANY_LETTERS for word in language.split()}
    return frozenset(sounds for word in words for sounds in heard(word)[:1])


def common_sounds_as(raw: str) -> frozenset[str]:
    """Return how everyday words sound that a word may be by the letters it is written in."""
    return _sounds_in_russian_letters() if CYRILLIC.search(raw) else common_sounds()


LITTLE_WORDS: Final = frozenset(
    """
    в во к ко на о об из от до по за под над для без при и или же ли бы не the a an of to in for and or is not any
    diýip ve ile için de da mi mı mu bu bir yok var va bilan uchun bor emas мен бар туралы
    үчүн жана менен ва аз ба дар бо барои нест аст
    etmek etdi etdik edip eden edýär edýäris ediyor ediyoruz ediyorum etti ettik qilamiz qiladi qilish qilib qildi
    сүрөт қилиб қиламиз умирает осталась остаётся
    """.split()  # noqa: SIM905
)
"""Words that go on with a sentence after a noun or a verb, seldom after a name; only as typed in small letters."""

VERBS_OF_PEOPLE: Final = tuple(
    map(
        plain,
        """
        сказал говорил говорит ответил отвеча сообщил рассказал написал пишет звонил позвонил вернул выходит
        выходил вышел вышла пропал исчез осужд уехал приехал пришел пришла прилетел живет жил работает
        родил умер скрыва подписал просил забрал увез увёз увел увёл видел арестов задерж вызвал вызыва
        допрос допраш избил отпусти выпусти освободил молчит плачет боится болеет знает уволен уволил
        депорт посадил обыскал спрашив передай позвони напиши скажи приходил said says told wrote called
        answered vanished arrested detained disappeared arrived taken questioned beaten released diýdi
        aýtdy ýazdy jaň gitdi gaýtdy tussag äkidil äkitdi dedi söyledi aradı yazdı gitti gözaltı
        tutuklan alındı götürdü qamal qamoq ұстал камап gəldi aytdi ketdi yozdi айтты кетті жазды жауап
        келмеді гуфт рафт навишт жооп дастгир sagte schrieb rief
        konuştu görüştü skazal govori otveti pisal pishet zvoni propal uehal priehal sidit zhivet otvecha uvezli zabrali zaderzh
        vyzval dopros plachet boitsa znaet prishel gürleş gepleş duşuş gaplash uchrash гаплаш учраш danışd
        danışır сөйлес сүйлөш кездес жолук сидит ждал стоял искал бросил бежал встретил stopped seen known killed
        fined sentenced threatened döndü dönüp gaýdyp yashaydi yashayap yashagan yaşaýar yaşıyor жашайт тұрады живёт lives
        living verprügelt festgenommen verhaftet verschwand
        """.split(),  # noqa: SIM905
    )
)
"""How words begin that say what people do: who stands before them is somebody."""

PLACES_AND_RANKS: Final = frozenset(
    map(
        plain,
        """
        şäher şäheri şäherinde şäheriniň etraby etrabynda welaýaty oba köçesi köçesinde city street district province
        airport station avenue town village square park район область улица улице проспект город городе села село
        аэропорт площадь площади переулок переулке проспекте ул пр велаят этрап шахри шаҳри шаҳар tumani ko'chasi viloyati shahri caddesi sokak mahallesi
        собор собора собору монастырь мост мосту метро станция станции отель гостиница гостинице ресторан кафе магазин
        кинотеатр театр фильм фильме фильма газета газете газеты журнал журнале пароход теплоход остров острове острова
        рынок рынке базар базаре клуб клуба команда банк банка фирма компания компании завод завода фабрика фабрике
        посёлок посёлке поселок поселке канал река озеро гора долина cumhuriyeti cumhuriyet sarayı üniversitesi lisesi
        merkezi oteli otel dükany kafesi restorany gazeti gazetesi dergisi jurnaly radiosy radiosi radiosu радиосу радиосы
        jamgʻarmasi gazetasi zavodi bozori maktabi mehmonxonasi bank hotel cafe restaurant newspaper magazine island
        river mountain bridge church empire alphabet numeral school university company газетаси жамғармаси боғи парки
        аул аула ауле аулы ауыл ауылы айыл айылы кишлак кишлока кишлоқ кишлоқи қишлоғи қишлоғида qishlogʻi qishlogʻida деҳаи
        вулиця вулиці вул провулок площа санаторий санатории пансионат пансионате обсерватория rasadxonasi
        köy köyi köyü köyüne köyünde köyünden mahallesine mahallesinde mahallesinden sokağına sokağında caddesine caddesinde
        köçesine obasy obasynda straße strasse gasse platz dorf ulica ulicy ulicę wieś
        мкр микрорайон микрорайоне массив массиве тоғи тоғ тау тауы dağı dagy поезд поезда пик пика перевал
        сокак кочесы кӯчаи ноҳияи көшесі ауданы облысы көчөсү şossesi şosse prospekti bazary bazarynda zavod rayonu küçəsi
        """.split(),  # noqa: SIM905
    )
)
"""Words beside a place that has somebody's name (Serdar şäheri, улица Махтумкули)."""

MONTHS: Final = frozenset(
    [
        "may",
        "june",
        "april",
        "august",
        "mai",
        "juni",
        "май",
        "мая",
        "маю",
        "маем",
        "мае",
        "июль",
        "июля",
        "июлю",
        "июлем",
        "июле",
        "июнь",
        "июня",
        "июне",
        "март",
        "марта",
        "марте",
        "августа",
        "августе",
        "mayıs",
        "mart",
        "haziran",
        "temmuz",
        "maý",
        "maýyň",
        "maýda",
        "maýy",
        "iýun",
        "iýul",
        "mayda",
        "iyun",
        "iyul",
    ]
)
"""Months that are written with a capital and are names as well."""

ALWAYS_CAPITAL: Final = frozenset(
    """
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday russia rusya русия россия азия азии азию азией европа европы европу
    """.split()  # noqa: SIM905
)
"""What always has a capital and is nobody: days and months in English, a country that sounds like *Rus*."""

BEFORE_MONTHS: Final = frozenset(
    [
        "in",
        "since",
        "until",
        "till",
        "by",
        "of",
        "on",
        "from",
        "during",
        "early",
        "late",
        "mid",
        "last",
        "this",
        "next",
        "every",
        "through",
        "before",
        "after",
        "to",
        "again",
        "в",
        "за",
        "до",
        "с",
        "со",
        "к",
        "на",
        "от",
        "по",
        "после",
        "перед",
        "весь",
        "весь",
        "конец",
        "конце",
        "начало",
        "начале",
        "середине",
        "прошлом",
        "этом",
        "будущем",
        "с",
        "geçen",
        "bu",
        "gelecek",
        "her",
        "geçen",
        "şu",
        "ötgan",
        "oʻtgan",
        "kelasi",
        "ўтган",
        "келаси",
        "өткен",
        "келесі",
        "өткөн",
    ]
)
"""Words before a month."""
