"""Where somebody is: coordinates and street addresses in the languages of the region."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from fieldjournal.redaction.identifiers.hit import Hit

_DEGREES: Final = r"[-+−]?\d{1,3}[.,]\d{3,10}\s?°?"
_coordinates = (
    re.compile(
        rf"(?<![\w.,]){_DEGREES}\s?(?:[NSEWСЮВЗ]|с\.?\s?ш\.?|в\.?\s?д\.?)?\s?[,;/| ]\s?{_DEGREES}\s?(?:[NSEWСЮВЗ]|с\.?\s?ш\.?|в\.?\s?д\.?)?(?![\w°])"
    ),
    re.compile(rf"(?<![\w.])[NSEW]\s?{_DEGREES}[,; ]+[NSEW]\s?{_DEGREES}"),
    re.compile(
        r"(?<![\w.])\d{1,3}\s?°\s?\d{1,2}(?:[.,]\d+)?\s?['′’]?\s?(?:\d{1,2}(?:[.,]\d+)?\s?(?:[\"″”]|''|’’)?)?\s?(?:[NSEWСЮВЗ](?!\w)|с\.\s?ш\.?)?"
        r"(?:[,;\s]{1,3}\d{1,3}\s?°\s?\d{1,2}(?:[.,]\d+)?\s?['′’]?\s?(?:\d{1,2}(?:[.,]\d+)?\s?(?:[\"″”]|''|’’)?)?\s?(?:[NSEWСЮВЗ](?!\w)|в\.\s?д\.?)?)?"
    ),
    re.compile(
        r"(?:geo:|@|[?&](?:q|ll|query|center|pt|destination)=|/maps/[^\s]*?@)-?\d{1,3}\.\d{2,}(?:,|%2C)\s?-?\d{1,3}\.\d{2,}[^\s<>\"']*",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:https?://)?(?:(?:www\.)?google\.[a-z.]{2,6}/maps|maps\.google\.[a-z.]+|goo\.gl/maps|maps\.app\.goo\.gl|yandex\.[a-z.]{2,6}/maps|ya\.cc|2gis\.[a-z]{2}|maps\.apple\.com|osm\.org|(?:www\.)?openstreetmap\.org|waze\.com|what3words\.com|w3w\.co)/[^\s<>\"']*",
        re.IGNORECASE,
    ),
    re.compile(r"(?<![\w+])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?!\w)"),
    re.compile(r"///[a-z]+\.[a-z]+\.[a-z]+"),
    re.compile(
        r"(?:широт\w*|долгот\w*|latitude|longitude|lat|lon|lng|enlem|boylam)\s?[:=]?\s?-?\d{1,3}[.,]\d{2,}",
        re.IGNORECASE,
    ),
)
_PAIR: Final = r"-?\d{1,3}(?:[.,]\d+)?"
_written = (
    # JSON, GPX and the like
    re.compile(
        rf"lat(?:itude)?[\"']?\s?[:=]\s?[\"']?{_PAIR}[\"']?[\s,;&]{{1,3}}[\"']?(?:lon(?:gitude)?|lng)[\"']?\s?[:=]\s?[\"']?{_PAIR}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?:lon(?:gitude)?|lng)[\"']?\s?[:=]\s?[\"']?{_PAIR}[\"']?[\s,;&]{{1,3}}[\"']?lat(?:itude)?[\"']?\s?[:=]\s?[\"']?{_PAIR}",
        re.IGNORECASE,
    ),
    # N41 18.665 E69 16.782 · N 37 57 36, E 58 19 34 · 36.3N 59.6E
    re.compile(
        r"(?<!\w)[NSСЮ]\s?\d{1,2}[\s°]\s?\d{1,2}(?:[.,]\d+)?(?:\s\d{1,2}(?:[.,]\d+)?)?[,;\s]{1,3}[EWВЗ]\s?\d{1,3}[\s°]\s?\d{1,2}(?:[.,]\d+)?(?:\s\d{1,2}(?:[.,]\d+)?)?"
    ),
    re.compile(
        r"(?<![\w.,])\d{1,2}[.,]\d+\s?[NSСЮK][,;/\s]{0,3}\d{1,3}[.,]\d+\s?[EWВЗDB](?!\w)", re.IGNORECASE
    ),
    # each after its word, in the tongues of the region
    re.compile(
        r"(?<!\w)(?:широт\w*|шир\.?|ш\.|ş[:.]|lat(?:itud\w*)?|enlem|enlik|giňişli\w*|kenglik|кенглик|ендік|кеңдик|арз|عرض(?:\sجغرافیایی)?|خط العرض|breite|szer\w*\.?|breedte\w*|šířka|latitud\w*)[\s.:=,\u2013\u2014]{1,3}"
        r"-?\d{1,2}[.,]\d{1,8}(?:\W{1,4}(?:[^\W\d]{1,12}\W{1,3}){1,2}-?\d{1,3}[.,]\d{1,8})?",
        re.IGNORECASE,
    ),
    # N37°57'36" E58°22'45" · 37 57.602 58 22.763 · NMEA 3757.602,N,05822.763,E · Gauss-Krüger
    re.compile(
        r"(?<!\w)[NSСЮ]\s?\d{1,2}\s?°[\d\s.,'′’\"″”]{1,16}[,;/]?\s?[EWВЗO]\s?\d{1,3}\s?°[\d.,'′’\"″”]{1,14}"
    ),
    re.compile(r"(?<![\w.,])\d{1,2}\s\d{1,2}\.\d{2,6}[,;/\s]{1,3}\d{1,3}\s\d{1,2}\.\d{2,6}(?![\w.])"),
    re.compile(
        r"(?<![\w.,])\d{1,2}[\s°]\s?\d{1,2}[.,]\d{1,6}\s?['′’]?\s?[NSСЮ][,;/\s]{1,3}\d{1,3}[\s°]\s?\d{1,2}[.,]\d{1,6}\s?['′’]?\s?[EWВЗ](?!\w)"
    ),
    re.compile(r"(?<![\w.])\d{4}\.\d{2,6},?\s?[NS][,;\s]{1,2}\d{5}\.\d{2,6},?\s?[EW](?!\w)"),
    re.compile(r"(?<!\w)[XХ]\s?[=:]\s?\d{6,8}(?:[.,]\d+)?[,;\s]{1,3}[YУ]\s?[=:]\s?\d{6,8}", re.IGNORECASE),
    re.compile(
        r"(?<!\w)(?:what3words|w3w)\W{1,3}([^\W\d]{2,20}\.[^\W\d]{2,20}\.[^\W\d]{2,20})", re.IGNORECASE
    ),
    re.compile(
        r"(?<!\w)(?:гаусс\w*(?:-крюгер\w*)?|ск-?\d\d|пулково|sk-?42|utm)\W{1,3}(?:\w{1,4}\W{1,3})?(\d{6,8}(?:[.,]\d+)?[,;/\s]{1,3}\d{6,8})",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<!\w)lat\.?\s\d{1,2}\s\d{1,2}(?:\s\d{1,2})?\W{1,3}(?:lon|lng|long)\.?\s\d{1,3}\s\d{1,2}(?:\s\d{1,2})?",
        re.IGNORECASE,
    ),
    re.compile(r"(?<!\w)\d{1,3}d\s?\d{1,2}m\s?\d{1,2}(?:\.\d+)?s(?:\s?[NSEW](?!\w))?", re.IGNORECASE),
    # ISO 6709 · EXIF
    re.compile(r"(?<![\w.+-])[+-]\d{2}\.\d{2,}[+-]\d{3}\.\d{2,}/?"),
    re.compile(r"(?<!\w)\d{1,3}\sdeg\s\d{1,2}['′’]\s?\d{1,2}(?:\.\d+)?[\"″”]?(?:\s?[NSEW](?!\w))?"),
    # MGRS · UTM
    re.compile(
        r"(?<!\w)\d{1,2}[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?(?:\d{8}|\d{10}|\d{4}\s\d{4}|\d{5}\s\d{5})(?!\w)|(?<!\w)\d{1,2}\s?[C-HJ-NP-X]\s\d{6}\s\d{7}(?!\w)"
    ),
    re.compile(
        r"(?<!\w)(?:место|точка|коорд\w*|gps|geo|loc|location|موقعیت|منطقة)[\s:;=]{1,3}"
        r"(-?\d{1,2}[.,]\d{2,}\s?[.,;|\s]\s?-?\d{1,3}[.,]\d{2,})|(?<!\w)(?:geohash|locator|локатор|геохэш)[\s:;=]{1,3}((?=[a-z]{0,7}\d)(?=\d{0,7}[a-z])[a-z\d]{6,12}(?!\w))",
        re.IGNORECASE,
    ),
)

_NAME: Final = r"[«\"„]?[A-ZА-ЯЁÇŞÝÄÖÜŇŽƏĞİІҚҒҲҶӢӮӘӨҮҰҢ0-9][\w'ʻʼ’‘`.-]{0,60}[»\"“]?"
_HOUSE: Final = r"(?:\d{1,4}(?:[ -]?[a-zа-яё](?!\w))?(?:\s?/\s?\d{1,4}[a-zа-я]?)?)"
_FLAT: Final = (
    r"(?:,?\s?\d{1,4}[- ](?:xonadon|пәтер|хонадон|батир|otag|öý|uy|jaý|kv)(?!\w)|\s?[,;-]?\s?(?:кв(?:артира)?|корп(?:ус)?|к|стр|дом|д|офис|оф|подъезд|под|этаж|эт|flat|apt|apartment|fl|unit|no|nr|otag|öý|jaý|"
    r"uy|xonadon|уй|хонадон|хонаи?|манзил\w*|үй|пәтер|батир|пәт|daire|d|kat|k|bina|mənzil|ev|korpus|blok|block|№)\.?\s?:?\s?№?\s?\d{1,4}[a-zа-я]?"
    r"(?:[ -](?:uy|xonadon|үй|пәтер|öý|jaý|otag|хона|уй|хонадон))?)"
)
_NUMBERED: Final = (
    rf"[,\s]*(?:[-–]\s?)?(?:(?:д(?:ом)?|house|no|nr|№|jaý(?:y|ynyň)?|öý(?:i)?|uy|уй|үй|хона[иҳ]?и?|bina|ev|numara|num|жай)\.?\s?:?\s?№?\s?)?{_HOUSE}"
    rf"(?:[ -]?(?:нҷи|nji|njy|-)?\s?-?(?:uy|үй|уй|öý|jaý|üý|хона|дом)\w{{0,3}})?{_FLAT}{{0,4}}"
)
_BEFORE: Final = (
    r"(?:ул(?:иц[аеуы])?|пр(?:оспект[еау]?|-т|-кт)?|просп|пер(?:еулок|еулке)?|мкр(?:-?н)?|микрорайон[еа]?|м-н|шоссе|ш|бульвар[еа]?|бул|б-р|площад[ьи](?!\s[\d\s.,]+(?:км|м|га|гектар\w*|сот\w*|кв|ha|km|sq)[²2]?(?!\w))|пл|"
    r"квартал[еа]?|кв-л|кӯч|кўч|проезд[еа]?|набережн\w+|наб|тупик[еа]?|махалл\w+|массив[еа]?|жилмассив|кӯчаи|куча\w?|хиёбони|гузари|маҳаллаи|ноҳияи|көше|көчө|"
    r"st|street|rue|via|strada|ulica|ul|köçe|köç)"
)
_AFTER: Final = (
    r"(?:köçesi(?:niň|nde)?|köç|şaýoly(?:nyň|nda)?|ýaşaýyş (?:toplumy|massiwi)\w*|geçelgesi|mikroraýony?\w*|prospekti?\w*|bulwary|"
    r"k[oʻ'o‘’`]+chasi\w*|кўчаси\w*|k[o]['ʻ‘’`]?ch\.?|mahalla(?:si)?\w*|mavze\w*|dahasi|tor ko[ʻ'‘’`]?cha\w*|shoh ko[ʻ'‘’`]?cha\w*|"
    r"көшесі\w*|даңғылы\w*|ықшам ауданы|шағын ауданы|мөлтек ауданы|көчөсү\w*|проспекти\w*|кичи району|"
    r"cad(?:de(?:si)?)?|sok(?:ak|ağı)?|sk|cd|mah(?:alle(?:si)?)?|bulvarı|blv|bul|apt|sitesi|"
    r"küç(?:əsi)?|prospekti|street|st|avenue|ave|road|rd|lane|ln|boulevard|blvd|square|sq|drive|dr|court|ct|улица|проспект|переулок|микрорайон|мкр|шоссе|бульвар)"
)
_addresses = (
    re.compile(
        rf"(?<!\w)(?i:{_BEFORE})(?:\.\s{{0,2}}|\s{{1,2}})(?:им\.?\s)?{_NAME}(?:\s(?!(?:дом|д|кв)\b)[\w'ʻʼ.-]{{1,20}}){{0,3}}?(?i:{_NUMBERED})(?!\w)"
    ),
    re.compile(
        rf"(?<!\w)(?:{_NAME}\s){{1,3}}(?:\w{{2,6}}\s)?(?i:{_AFTER})(?!\w)\.?(?:[,\s]{{1,3}}(?:{_NAME}\s{{1,2}}){{0,2}}(?i:{_AFTER})\.?){{0,2}}(?i:{_NUMBERED})(?!\w)"
    ),
    re.compile(
        rf"(?<!\w){_NAME}[\s-]{_HOUSE}(?:,?\s?(?i:дом|д|кв(?:артира)?|jaý|öý|otag|uy|xonadon|үй|пәтер|daire|хонаи)\.?\s?№?\s?\d{{1,4}}[а-яa-z]?(?!\w))+"
    ),
    re.compile(
        rf"(?<!\w)\d{{1,5}}[a-z]?,?\s(?:(?!(?:on|in|at|of|to|by|from|the|a|their|this|days?|people|men|women)\s)[A-Z][\w'.-]+\s){{1,3}}(?:street|st|avenue|ave|road|rd|lane|ln|boulevard|blvd|square|drive|court|way)(?!\w)\.?{_FLAT}?",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<!\w)[A-ZÄÖÜ][\wäöüß.-]{1,40}(?:str\.|stra(?:ß|ss)e|weg|allee|platz|gasse|damm|ufer)\s?\d{1,4}\s?[a-z]?(?!\w)"
        r"(?:,?\s\d{4,5}\s[A-ZÄÖÜ][\wäöüß-]+)?"
    ),
    re.compile(
        r"(?<!\w)[A-ZĄČĘĖĮŠŲŪŽĀĒĢĪĶĻŅ]\w{2,30}\s(?:g|pr|al|pl)\.\s?\d{1,4}[A-Za-z]?(?:-\d{1,4})?(?!\w)"
    ),
    re.compile(
        r"(?:[\u10d0-\u10fa]{2,30}\s(?:ქუჩა|ქ\.|გამზირი|გამზ\.)|(?:ქუჩა|ქ\.|გამზირი|გამზ\.)\s?[\u10d0-\u10fa]{2,30})"
        r",?\s(?:№|N)?\s?\d{1,4}(?:,?\s(?:ბინა|ბ\.)\s?№?\s?\d{1,4})?"
    ),
    re.compile(
        r"[\u0531-\u0587]{2,30}\s(?:փողոց|փող\.|պողոտա|պող\.),?\s\d{1,4}(?:,?\s(?:բնակարան|բն\.)\s?\d{1,4})?"
    ),
    re.compile(
        r"(?<!\w)(?:дом|д\.|house|jaý|uy|үй|öý|хонаи|bina)\s?№?\s?\d{1,4}\s?[а-яa-z]?\s?[,;]\s?(?:кв(?:артира)?|apt|flat|otag|xonadon|пәтер|батир|хонаи|daire|öý)\.?\s?№?\s?\d{1,4}",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<!\w)\d{1,4}-(?:uy|үй|уй|jaý|öý),?\s?\d{1,4}-(?:xonadon|пәтер|хонадон|батир|otag|öý)",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<!\w)\d{1,3}-?(?:й|nji|njy|chi|-)?\s?(?:мкр|микрорайон|mikroraýon|mikrorayon|mavze|даха|квартал|kvartal)\w*\.?,?\s(?:д(?:ом)?|jaý|uy|үй)?\.?\s?\d{1,4}(?:-(?:uy|уй|үй))?(?:,?\s(?:кв|otag|xonadon|öý)\.?\s?\d{1,4})?",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<!\w)[A-ZÇĞİÖŞÜ]\w+\s(?:Mah|Mahallesi|Mh)\.?[,\s]+.{2,40}?(?:No|Numara|N)\s?[:.]?\s?\d{1,4}(?:\s?[/,]?\s?(?:D|Daire|K|Kat)?\s?[:.]?\s?\d{1,4})?",
        re.IGNORECASE,
    ),
)


def coordinates(text: str) -> Iterator[Hit]:
    """Yield coordinates in degrees, map links and grid codes."""
    for pattern in (*_coordinates, *_written):
        for found in pattern.finditer(text):
            group = found.lastindex or 0
            start = found.start(group)
            yield Hit(start, start + len(found[group].rstrip(" ,;")), sure=True)


def addresses(text: str) -> Iterator[Hit]:
    """Yield street addresses with a number."""
    for pattern in _addresses:
        for found in pattern.finditer(text):
            yield Hit(found.start(), found.start() + len(found[0].rstrip(" ,;")), sure=True)
