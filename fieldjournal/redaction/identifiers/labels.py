"""Numbers that a word beside them tells: papers, numbers of a person, accounts, plates, of any state.

Every office has its own shape of number; what all have in common is the word before it (*паспорт*, *PESEL*,
*ehliyet no*), seldom after it. So the words are listed, by kind and tongue, and a number is whatever stands
beside one: words with a digit in them, with signs between.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Final, NamedTuple

from fieldjournal.redaction.identifiers.hit import Hit, small

_PAPERS: Final = """
паспорт загран* пасп. пашпарт шиноснома ш/н төлқұжат төлкуй жеке·куәлі удостоверение·личн удостоверение·рк свидетельств свид. вид·на·жительство
посвідк посвідчен внж рвп временное·убежище справка справку справке мигра патент визы виза визу водительское водительские водительских права в/у военный·билет трудовая
гувоҳнома күбөлүк айдоочу паспорты серия серии зачётк служебное·удост
pasport passport pasaport passeport paszport paspoort passaporto pasaporte reisepass reiseausweis pass passnr passnum* pasnum* pasu fremdenpass
främlingspass konventionspass cestovní·pas ausweis personalausweis aufenthalt duldung fiktionsbescheinigung ankunftsnachweis eat führerschein
dowód prawo·jazdy karta·pobytu občansk průkaz povolení uppehålls körkort id-kort verblijf rijbewijs identiteitskaart w-document carte·d·identité
carte·de·séjour carte·nationale cni titre·de récépissé recepisse attestation·de·demande permis·de brp residence·permit
green·card a-number alien·reg driving·licen driver·licen driver·s·licen drivers·licen travel·doc id·card identity·card visa
laissez-passer birth·cert convention·travel refugee·travel ead
nüfus ehliyet kimlik·kart kimlik·seri seri·no ikamet sürücü* vəsiqə ş/v myi şahadatnama şahsyýetnama resminama harby·bilet wiza
seriýa guvohnoma haydovchilik hujjat seriya
گذرنامه پاسپورت تذکره جواز رخصة گواهینامه شناسنامه پاسپورتى ويزا ویزا بطاقة إقامة اقامت
პასპორტ ბარათი მოწმობა անձնագիր նույնականացման վկայական 护照 通行证 驾照
"""
_PERSONAL: Final = """
инн иин жсн снилс пинфл жшшир пин жин стир рма рям пенсионн* полис* енп омс ідентифікаційн податков рнокпп іпн унзр унп идентификационн ідэнтыфікацыйн
асабісты личный·ном личный·№ личный·код персональн·ном персональный·код табельн рақами·инфирод рақами·мушаххас рақами·ягона жеке·ном
inn iin jshshir pinfl inps stir fin·k fin fi̇n vöen voen sv·n şahsy·b şahsy·k salgyt·b tc t.c tckn kimlik·n vergi·n ykn yabancı·kimlik sgk sicil·no
steuer* identifikationsn identification·n идентификатор idnr id-nr sozialvers rv-nr rvnr krankenvers versicherten azr bamf sv-nr svnr e-card ifa-z zmr pesel nip regon rč rodné personnummer
pers.nr persnr samordnings bsn burgerservice v-nummer vreemdelingen sécu sécurité·sociale nir insee numéro·étr agdref numéro·fiscal neph
ofpra ni·number ni·no nino national·insurance nhs home·office ssn social·security itin personal·n personal·c personal·id national·id national·n tax·id
taxpayer unhcr увкб individual·n registration·n case·id codice·fiscale nie dni cnp egn oib amka cpr fødselsn
kimlik·bilg vatandaşlık
کد·ملی شماره·ملی رقم·الهوية الرقم·القومي الرقم·الوطني هوية პირადი პ/ნ ს/ნ կոդ հծհ սք սոց 身份证 كىملىك
"""
_ACCOUNTS: Final = """
карт* карточк счёт* счет* сч. р/с р/сч л/с л/сч х/р лицев* расчётн расчетн реквизит кошел* бик корсч* иик есеп эсеп эсеби шот шоты ҳисоб* хисоб корти рахун*
р/р ерип бонк* банк* сбер* тиньк* каспи алиф элсом мбанк киви qiwi юмани юmoney яндекс·деньг вебмани webmoney wmz wmr wmu перевод перевести перечисл скинь скинуть
задонат золотая·корона контакт·перевод mtcn western·union unistream hasap* hasab* hesap* hesab* kart* konto konta hisob* plastik uzcard humo click payme kaspi papara
ziraat m10 iban kto kto-nr kontonr konto-nr spendenk bankgiro plusgiro swish clearing rekening rachun* účet účtu rib compte bic sort·code account
acct acc routing card cards zelle venmo cash·app paypal revolut wise bank blik wallet steam usdt trc20 btc eth ton
شماره·حساب حساب شبا کارت الحساب بطاقة·بنك 银行卡 微信 支付宝 账号 ანგარიში հաշիվ քարտ
"""
_CARS: Final = """
госномер* гос·номер г.р.з грз номер·авто номер·машин номерн номера·машин номерами дипномер диппл прицеп* авто машин* тачк* транзит* военный
полицейск* мотоцикл мото скутер* такси номери·давлат рақами·давлат рақами·мошин мошин* давлат·рақам көлік* ескі·нөмір унаа* мемлекеттік·нөмір нумар*
номерний автівк* ulag* döwlet·bel maşyn* maşın* avtomobil araç plaka* davlat·raqam mashina*
kennz* nummernschild diplomatenk kfz auto numer·rej rejestr* rej. tablic* spz rz značk* regnr reg.nr registreringsn kenteken immatric plaque plaques plate plates
license·pl number·pl reg tag vin вин шасси
дип toyota тойота bmw бмв mercedes мерс* merc opel опель volvo volkswagen vw golf passat audi ауди ford форд hyundai хендай kia киа škoda skoda шкода renault peugeot citroen clio fiat egea nissan ниссан
honda хонда lexus лексус camry камри corolla королла prado прадо крузак* lada лада priora приора нива niva жигул* ваз газель gazel* уаз uaz волга daewoo nexia нексия cobalt кобальт damas дамас spark matiz матиз
lacetti ласетти transporter doblo jeep джип suv van фургон* микроавтобус* минивэн* седан* внедорожник* пикап* грузовик* камаз kamaz кузов* tesla subaru suzuki mazda мазда mitsubishi chevrolet шевроле
پلاک لوحة سيارة نمبر·پلیت ნომერი համարանիշ 车牌 ماشىنا
"""
_ELSE: Final = """
дело дела делу дел приказ* постановл* резолюц* протокол закон* стать* ст пункт гост isbn issn doi ошибк* error build сборк* верси* version line rfc iso
артикул штрих* серийн* law laws article artikel art az akte aktenz* application communication opinion res esas karar md
madda* modda* моддаи бап* бабы статт* справа дог договор накладн* рейс поезд рис табл стр page pages pp
"""
"""What numbers of nobody are told by: laws, cases, books, programs."""
_ANY_ENDING: Final = 5
"""A word of so many letters may have any ending; a shorter one only where it is marked with a star."""


def _pattern(word: str) -> str:
    """Return a word as it is looked for: `·` is one sign or two, a star or its length lets it have an ending."""
    signs = re.escape(word.rstrip("*")).replace("·", r"[^\w]{1,2}")
    open_end = (
        word.endswith("*")
        or (len(word) >= _ANY_ENDING and word[-1].isalpha())
        or "\u3400" < word[-1] < "\u9fff"
    )
    return signs + (r"[^\W\d_]{0,14}" if open_end else r"(?![^\W_])" if word[-1].isalnum() else "")


def _label(words: str) -> re.Pattern[str]:
    """Return what finds one of the words at its beginning, in small letters; grouped by their first one."""
    patterns = sorted({_pattern(each) for each in words.lower().split()}, key=lambda one: (one[0], -len(one)))
    groups = groupby(patterns, itemgetter(0))
    listed = "|".join(f"{first}(?:{'|'.join(one[1:] for one in each)})" for first, each in groups)
    return re.compile(rf"(?<![^\W_])(?:{listed})")


class _Sort(NamedTuple):
    """A sort of number: its words, how many digits it has at least, whether a word after it tells as well."""

    kind: str
    label: re.Pattern[str]
    digits: int
    after: bool


_passport = _Sort("passport", _label(_PAPERS), 4, after=True)
_personal = _Sort("national-number", _label(_PERSONAL), 6, after=True)
_account = _Sort("account", _label(_ACCOUNTS), 6, after=True)
_plate = _Sort("plate", _label(_CARS), 2, after=True)
_else = _label(_ELSE)

_UPPER: Final = "A-ZА-ЯЁІЇЄҐЎÄÖÜÇŞÝŇŽƏĞİ"
_PART: Final = r"(?>(?=[^\W_]{0,20}\d)[^\W_]{1,40})"
_code = re.compile(
    rf"(?<![^\W_])(?:(?>(?:[{_UPPER}]{{1,4}}[ .\u2013-]{{0,2}}){{1,2}}(?:№\s?|N[oº°]?\.?\s?)?)|№\s?)?"
    rf"{_PART}(?>(?:[ .·/\u2013\n-]{{1,3}}|[ *]{{1,11}}|\s?,?\s?№\s?|\s[Nn][or]\.?\s)(?:{_PART}|[{_UPPER}]{{1,3}}(?![^\W_]))){{0,9}}"
)
_gap = re.compile(
    r"(?:[\s:=№#°.,;\"'«»“”(){}\[\]/|\-–—]*+(?:[^\W\d_]{1,24}(?=\W)|(?<=\W)\d{1,2}(?=[):]))?+){0,4}+[^\w]*+"
)
_touching = re.compile(r"[\s,–—(:;\"'-]{1,4}")
_unlike = re.compile(
    r"\d{1,2}[./-]\d{1,2}[./-](?:\d\d){1,2}\b|(?:19|20)\d\d(?:[ –-]+(?:19|20)\d\d)?$|\d{1,2}:\d\d|(?:19|20)\d\d-\d\d-\d\d\b"
)
"""Days, years and times."""
_sum = re.compile(r"\d{1,3}(?:[ .,]\d{3})+$|\d+00$")
_as_number = re.compile(r"№|\bn[ro°º.]|номер|num", re.IGNORECASE)
_counted = re.compile(
    r"\s?(?:руб|р\.|сум|сўм|so.?m|ман|man|tmt|usd|eur|uzs|тенге|тг|сом|дол|\$|€|₽|tl\b|lira|azn|гр|zł|kč|kr\b|евро|euro|тыс|млн|%|км|кг|лет|год|час|мин|человек|чел)",
    re.IGNORECASE,
)
_FAR: Final = 44
"""Characters between a word and its number."""
_LONG: Final = 60
_BARE: Final = 4
"""Digits of a plate without letters."""
_ODD: Final = 7
"""Letters and digits of a number that has few digits."""


def _numbers(text: str, low: str, sort: _Sort) -> Iterator[tuple[re.Match[str], bool]]:
    """Yield numbers beside a word of their sort, and whether the word stands before it."""
    others = [each.start() for each in _else.finditer(low)]
    starts: set[int] = set()
    for label in sort.label.finditer(low):
        end = label.end()
        starts.add(label.start())
        found = _code.search(text, end, end + _FAR + _LONG)
        if not found or found.start() - end > _FAR or not _gap.fullmatch(text, end, found.start()):
            continue
        nearer = bisect_left(others, label.start())
        nobodys = nearer < len(others) and others[nearer] < found.start()
        if not nobodys and (
            not _sum.fullmatch(found[0]) or _as_number.search(text, label.start(), found.start())
        ):
            yield found, True
    if sort.after and starts:
        for found in _code.finditer(text):
            beside = _touching.match(text, found.end())
            if beside and beside.end() in starts and not _sum.fullmatch(found[0]):
                yield found, False


def _found(text: str, sort: _Sort) -> Iterator[Hit]:
    low = small(text)
    for found, before in _numbers(text, low, sort):
        shown = found[0]
        many = sum(map(str.isdecimal, shown))
        if sort is _plate and many < _BARE and not any(map(str.isalpha, shown)) and "-" not in shown:
            continue
        odd = many > 1 and sum(map(str.isalnum, shown)) >= _ODD
        if (
            (many >= sort.digits or odd)
            and not _unlike.match(shown)
            and not _counted.match(text, found.end())
        ):
            yield Hit(found.start(), found.end(), sure=before)


def _way(sort: _Sort) -> Callable[[str], Iterator[Hit]]:
    def way(text: str) -> Iterator[Hit]:
        return _found(text, sort)

    return way


_ALONE: Final = re.compile(r"(?<![\w.,+*/=-])\d{9,34}(?![\w%*]|[.,/-]\d)")
_ROUND: Final = re.compile(r"0{5,}$|(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d[0-2]\d[0-5]\d(?:[0-5]\d)?$")
"""Sums, and the time of day written after a day."""
_KEY: Final = re.compile(
    r"(?<![\w/=.@-])(?=[a-z0-9]{0,40}[A-Z])(?=[A-Z0-9]{0,40}[a-z])(?=[A-Za-z]{0,40}\d)[1-9A-HJ-NP-Za-km-z]{26,120}(?!\w)"
)
"""A word of 26 letters and digits of Base58, great and small: a purse."""


def alone(text: str) -> Iterator[Hit]:
    """Yield long numbers that no word explains: sums, laws and cases have a word or are short."""
    low = ""
    for found in _ALONE.finditer(text):
        if not _ROUND.search(found[0]) and not _counted.match(text, found.end()):
            low = low or small(text)
            if not _else.search(low, max(0, found.start() - _FAR), found.start()):
                yield Hit(found.start(), found.end(), sure=False)


def purses(text: str) -> Iterator[Hit]:
    """Yield the addresses of purses of any coin."""
    for found in _KEY.finditer(text):
        yield Hit(found.start(), found.end(), sure=False)


WAYS: Final = (
    *((sort.kind, _way(sort)) for sort in (_passport, _personal, _account, _plate)),
    ("account", purses),
    ("national-number", alone),
)
"""A kind of identifier and how it is found by a word beside it, or by its length alone."""
