"""E-mail addresses hidden from machines or said aloud, in the tongues of the region and of exile.

Every tongue has its animal for the sign @ (*собака*, *małpa*, *Klammeraffe*, *kuyruklu a*) and its word for the
dot; brackets, glue and spaces between letters do the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from fieldjournal.redaction.identifiers.hit import Hit, small
from fieldjournal.redaction.identifiers.links import ENDS

_AT_WORDS: Final = (
    r"(?:собак[аиу]|собачк[аиу]|сабак[аи]|песик|равлик|пёсик|небен|мавп[аи]|małp[aęy]|klammeraffe|affe|arob(?:ase|as)|arroba|chiocciola|zavináč|snabel-?a|apenstaartje|apestaart\w*|"
    r"kuyruklu\sa|küçük\sa|kuçuk|kuchuk\w*|köpek|maymun|güzel\sa|қарғыш|айқұлақ|айкулак|ит|күчүк|کاراکتر|آت|ات|علامة|ät|at-sign|at\ssign)"
)
_AT_SHORT: Final = r"(?:at|ат|эт|ет|et|a|در|ät|@)"
_DOT_WORDS: Final = r"(?:точк[аиу]|тчк|тачка|dot|nokta|nuqta|nokat|нуқта|нүкте|чекит|кропка|крапка|kropka|punkt|punt|punto|ponto|point|tečka|nöqtə|دات|نقطه|نقطة)"
_END: Final = rf"(?:{ENDS}|ру|ком|нет|орг|уз|тм|кз|кг|укр|юа|бел|рус|com\.tr|org\.tr)(?![\w-])"
_OPEN: Final = r"\s?[\[({<«\"'*]\s?"
_SHUT: Final = r"\s?[\])}>»\"'*]\s?"
_LINK: Final = rf"(?:{_OPEN}(?:{_DOT_WORDS}|[.,]){_SHUT}|\s{_DOT_WORDS}\s|\s?\.\s?)"
_DASH: Final = r"(?:дефис|минус|тире|подч[её]ркивани[ея]|нижнее подч[её]ркивание|dash|minus|underscore|hyphen|unterstrich|bindestrich|tiret|podkreślnik|çizgi|alt çizgi|tire|alt tire)"
_LOCAL: Final = rf"(?<![\w.+-])[\w+-][\w.+-]{{0,40}}(?:\s(?:{_DOT_WORDS}|{_DASH})\s[\w+-]{{1,30}}){{0,3}}"
_HOST: Final = r"[\w-]{1,30}(?:\.[\w-]{2,30})?"
_PROVIDER: Final = r"(?:ya|yandex|gmail|mail|inbox|list|bk|hotmail|yahoo|outlook|proton|protonmail|icloud|rambler|ukr|gmx|web|tuta|tutanota|riseup|posteo|live|aol|umail)"
_patterns: Final = (
    re.compile(rf"{_LOCAL}(?:{_OPEN}(?:{_AT_WORDS}|{_AT_SHORT}){_SHUT}|\s{_AT_WORDS}\s)(?:{_HOST}){_LINK}(?:{_HOST}{_LINK})?{_END}"),
    re.compile(rf"{_LOCAL}\s(?:{_AT_SHORT})\s{_HOST}(?:{_OPEN}(?:{_DOT_WORDS}|[.,]){_SHUT}|\s{_DOT_WORDS}\s){_END}"),
    re.compile(rf"(?<![\w.+-])[\w.+-]{{2,40}}(?:\s?_at_\s?|\sat_|-at-|\.at\.|\+at\+|_@_|\*at\*)[\w-]{{2,30}}?(?:[_.+*-](?:dot[_.+*-])?){_END}"),
    re.compile(rf"{_LOCAL}\s?[\[({{<]\s?[^\W\d]{{1,8}}\s?[\])}}>]\s?{_HOST}(?:{_LINK}){_END}"),
    re.compile(rf"{_LOCAL}\s[^\W\d]{{1,12}}\s{_PROVIDER}\s(?:{_DOT_WORDS})\s{_END}"),
    re.compile(rf"(?<![\w.+-])[a-z0-9._+-]{{4,40}}\s(?:на|в|on|bei|chez|auf|sur|em)\s{_PROVIDER}\s?\.\s?{_END}"),
    re.compile(rf"(?<![\w.+-])[\w.+-]{{2,40}}[#$%&*=~!^]{_PROVIDER}\s?\.\s?{_END}"),
    re.compile(r"(?<!\w)(?:\w\s){2,30}@(?:\s\w){2,30}\s?\.(?:\s\w){2,4}(?!\w)"),
    re.compile(rf"(?<![\w.+-])[\w.+-]{{2,40}}\s?@\s?[\w-]{{1,30}}(?:\s?,\s?|\s|\s?\n\s?){_END}"),
    re.compile(rf"(?<![\w.+-])[\w.+-]{{3,40}}(?:@|\s(?:собака|собачка|małpa|arobase|at|ат|эт)\s){_PROVIDER}(?![\w-]|\.\w)"),
    re.compile(rf"(?<![\w.+-])[\w.+-]{{2,40}}@\s?\n\s?[\w-]{{2,30}}\.{_END}|(?<![\w.+-])[\w.+-]{{2,40}}\s?\n\s?@[\w-]{{2,30}}\.{_END}"),
)  # fmt: skip


_near = re.compile(
    rf"@|[\])}}>#$%&*=~!^]\s?{_PROVIDER}|[\s._*+-]at[._*+-]|[._*+-]at[._*+-]|{_AT_WORDS}|{_DOT_WORDS}|\W(?:at|ат|эт|на|в|on|bei|chez|auf|sur|em)\W\s?{_PROVIDER}(?!\w)"
)


def hidden_emails(text: str) -> Iterator[Hit]:
    """Yield e-mail addresses in which words or brackets stand for their signs."""
    low = small(text)
    if not _near.search(low):
        return
    for pattern in _patterns:
        for found in pattern.finditer(low):
            yield Hit(found.start(), found.end(), sure=False)
