"""Words that are no names though they may sound like one: everyday words, places, months, ranks.

Only data, in any one spelling of each language; compared as `sounds.plain`. A word of this list counts as
a name only with support beside it.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from fieldjournal.redaction.names.heard.sounds import CYRILLIC, heard, plain
from fieldjournal.redaction.names.vocabulary.brands import BRANDS
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
from fieldjournal.redaction.names.vocabulary.common_of_prose import CYRILLIC as CYRILLIC_OF_PROSE
from fieldjournal.redaction.names.vocabulary.common_of_prose import LATIN
from fieldjournal.redaction.names.vocabulary.common_russian import GENITIVES, RUSSIAN, UKRAINIAN
from fieldjournal.redaction.names.vocabulary.common_turkish import AZERBAIJANI, TURKISH
from fieldjournal.redaction.names.vocabulary.name_words import ENGLISH_GERMAN, NAME_WORDS
from fieldjournal.redaction.names.vocabulary.places import COUNTRIES, TOWNS

_LATIN_ONLY: Final = (ENGLISH, TURKISH, KURDISH, NOUNS, OTHERS, ENGLISH_GERMAN, LATIN)
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
    BRANDS,
    CYRILLIC_OF_PROSE,
)

COMMON: Final = frozenset(
    plain(word) for language in (*_LATIN_ONLY, *_ANY_LETTERS) for word in language.split()
)
"""Everyday words of many languages, as `plain`."""

COMMON_BESIDE_NAMES: Final = COMMON - GENITIVES
"""Those that are no family name beside a given name: *Громов Михаил* are no thunders."""

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
        living verprügelt festgenommen verhaftet verschwand naber nasılsın neredesin nirede qalays доехал доезж ушел ушла
        вернет вернулась придет приедет приезж опозда передавал прислал потерял нашел лежит лечит спит взяла взял paid должен должна обещал gələ
        kelmadi kelyapti gelmedi gelýär gelenok yotibdi ishlaydi ishlayap işleýär çalışıyor işləyir
        """.split(),  # noqa: SIM905
    )
)
"""How words begin that say what people do: who stands before them is somebody."""


def _words(text: str) -> frozenset[str]:
    return frozenset(map(plain, text.split()))


PLACES_BEFORE: Final = _words(
    """
    район область улица улице проспект городе села аэропорт площадь площади переулок переулке
    проспекте ул пр собора собору мост мосту метро станция станции гостинице фильме фильма газете
    газеты журнале пароход теплоход остров острове острова рынке базаре клуба банка компании завода
    фабрике посёлок посёлке поселок поселке канал река озеро гора долина кишлока деҳаи вулиця вулиці
    вул провулок площа санатории пансионате обсерватория ulica ulicy ulicę wieś мкр микрорайон
    микрорайоне массив массиве поезд поезда пик пика перевал кӯчаи ноҳияи
    """
)
"""Words behind which a place's name stands that is somebody's (*улица Махтумкули, кӯчаи Рӯдакӣ*)."""
PLACES_BEHIND: Final = _words(
    """
    şäher şäheri şäherinde şäheriniň etraby etrabynda welaýaty oba köçesi köçesinde city street
    district province airport station avenue town village square велаят этрап tumani ko'chasi
    viloyati shahri caddesi sokak mahallesi cumhuriyeti cumhuriyet sarayı üniversitesi lisesi
    merkezi dükany kafesi restorany gazeti gazetesi dergisi jurnaly radiosy radiosi радиосу радиосы
    jamgʻarmasi gazetasi zavodi bozori maktabi mehmonxonasi newspaper magazine mountain bridge
    empire alphabet numeral company газетаси жамғармаси ауыл ауылы айыл айылы кишлоқ
    кишлоқи қишлоғи қишлоғида qishlogʻi qishlogʻida rasadxonasi köy köyi köyü köyüne köyünde
    köyünden mahallesine mahallesinde mahallesinden sokağına sokağında caddesine caddesinde köçesine
    obasy obasynda straße strasse gasse platz dorf тоғ тау тауы dağı dagy сокак кочесы көшесі
    ауданы облысы көчөсү şossesi şosse prospekti bazary bazarynda zavod rayonu küçəsi
    """
)
"""Words before which it stands (*Serdar şäheri, Gandhi Street*)."""
_PLACES_AROUND: Final = _words(
    """
    боғи парки тоғи
    park город село шахри шаҳри шаҳар собор монастырь отель гостиница ресторан кафе магазин
    кинотеатр театр фильм газета журнал рынок базар клуб команда банк фирма компания завод фабрика
    oteli otel radiosu bank hotel cafe restaurant island river church school university аул аула
    ауле аулы кишлак санаторий пансионат
    """
)
"""Words that stand on either side of it (*кафе Надежда, Баракат базар*)."""
PLACES_AND_RANKS: Final = PLACES_BEFORE | PLACES_BEHIND | _PLACES_AROUND
"""Words beside a place that has somebody's name."""

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
