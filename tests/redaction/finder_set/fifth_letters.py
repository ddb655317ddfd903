"""How the fifth hand respells a name: other alphabets, romanisations, old orthographies, look-alike letters.

Each table is written from the standard it is called after: ISO 9:1995, BGN/PCGN 1947, ICAO 9303 (passports), the
scholarly one, GOST 7.79 B; the Turkmen alphabets of 1940 and 1993, the Uzbek of 1940, the Azeri of 1958.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Final


def lettered(text: str, table: Mapping[str, str]) -> str:
    """Replace the longest letters of the table first; capitals stay capitals."""
    made, at, longest = [], 0, max(map(len, table))
    while at < len(text):
        for size in range(longest, 0, -1):
            piece = text[at : at + size]
            if len(piece) == size and piece.lower() in table:
                new = table[piece.lower()]
                made.append(new[:1].upper() + new[1:] if piece[:1].isupper() else new)
                at += size
                break
        else:
            made.append(text[at])
            at += 1
    return "".join(made)


def _pairs(old: str, new: str) -> dict[str, str]:
    return dict(zip(old.split(), new.split(), strict=True))


_PLAIN = _pairs("а б в г д з и к л м н о п р с т у ф ы", "a b v g d z i k l m n o p r s t u f y")
ROMAN: Final = {
    "iso9": {**_PLAIN, **_pairs("е ё ж й х ц ч ш щ э ю я", "e ë ž j h c č š ŝ è û â"), "ь": "ʹ", "ъ": "ʺ"},
    "bgn": {
        **_PLAIN,
        **_pairs("е ё ж й х ц ч ш щ э ю я", "e ë zh y kh ts ch sh shch e yu ya"),
        "ь": "’",
        "ъ": "”",
    },
    "icao": {
        **_PLAIN,
        **_pairs("е ё ж й х ц ч ш щ э ю я", "e e zh i kh ts ch sh shch e iu ia"),
        "ь": "",
        "ъ": "ie",
    },
    "scholarly": {
        **_PLAIN,
        **_pairs("е ё ж й х ц ч ш щ э ю я", "e ë ž j x c č š šč è ju ja"),
        "ь": "ʹ",
        "ъ": "ʺ",
    },
    "gost": {
        **_PLAIN,
        **_pairs("е ё ж й х ц ч ш щ э ю я", "e yo zh j x cz ch sh shh e` yu ya"),
        "ь": "`",
        "ъ": "``",
    },
}
"""Russian Cyrillic in Latin letters, by standard."""

CHAT: Final = {**_PLAIN, **_pairs("е ё ж й х ц ч ш щ э ю я", "e e j y h c 4 w w e yu ya"), "ь": "", "ъ": ""}
"""Russian as it is typed on a telephone without a Russian keyboard."""

TURKMEN_CYRILLIC: Final = {
    **_pairs("a b ç d ä f g h i j ž k l m n ň o ö", "а б ч д ә ф г х и җ ж к л м н ң о ө"),
    **_pairs("p r s ş t u ü w y ý z e ye ýa ýu ýo ýe ýä", "п р с ш т у ү в ы й з е ые я ю ё е йә"),
}
UZBEK_CYRILLIC: Final = {
    **_pairs("a b d e f g h i j k l m n o p q r s t", "а б д е ф г ҳ и ж к л м н о п қ р с т"),
    **_pairs("u v x y z oʻ gʻ o' g' sh ch ya yo yu ye", "у в х й з ў ғ ў ғ ш ч я ё ю е"),
}
AZERI_CYRILLIC: Final = {
    **_pairs("a b c ç d e ə f g ğ h x ı i j k q l m", "а б ҹ ч д е ә ф ҝ ғ һ х ы и ж к г л м"),
    **_pairs("n o ö p r s ş t u ü v y z", "н о ө п р с ш т у ү в ј з"),
}
OLD_TURKMEN: Final = _pairs("ý ş ž ň", "ÿ $ ⁄ ñ")
"""The Turkmen alphabet of 1993, of which some signs stayed in texts for years."""
TURKMEN_PASSPORT: Final = _pairs("ä ç ž ň ö ş ü ý j w", "a ch zh n o sh u y j v")
TURKISH_EAR: Final = _pairs("ý w ž j ň ä y", "y v j c n e ı")
"""Turkmen as a Turkish clerk writes it down."""
KAZAKH_2021: Final = {
    **_pairs("а ә б в г ғ д е ж з и й к қ л м н ң о ө", "a ä b v g ğ d e j z i i k q l m n ñ o ö"),
    **_pairs("п р с т у ұ ү ф х һ ч ш ы і ю я э ь ъ", "p r s t u ū ü f h h ch ş y ı iu ia e _ _"),
}
KAZAKH_ROMAN: Final = {
    **KAZAKH_2021,
    **_pairs("ә ғ ж й қ ң ө ұ ү х ш ы і ю я", "a g zh i k n o u u kh sh y i yu ya"),
}
TAJIK_ROMAN: Final = {
    **_PLAIN,
    **_pairs("е ё ж й х ч ш э ю я ғ ӣ қ ӯ ҳ ҷ", "e yo zh y kh ch sh e yu ya gh i q u h j"),
    "ъ": "’",
}
GERMAN_EAR: Final = {
    **_PLAIN,
    **_pairs("в е ё ж з й х ц ч ш щ э ю я", "w e jo sch s j ch z tsch sch schtsch e ju ja"),
    "ь": "",
}
"""Cyrillic as a German registry writes it."""
_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`", "йцукенгшщзхъфывапролджэячсмитьбюё"
_TO_RUSSIAN = str.maketrans(_KEYS[0] + "QWERTYUIOPASDFGHJKLZXCVBNM", _KEYS[1] + "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ")
_TO_ENGLISH = str.maketrans(
    _KEYS[1] + "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ" + "ХЪЖЭБЮЁ", _KEYS[0] + "QWERTYUIOPASDFGHJKLZXCVBNM" + '{}:"<>~'
)
_TWINS = str.maketrans("aeopcxyABEKMOPCTXасеорхуАВЕКМОРСТХ", "аеорсхуАВЕКМОРСТХaceopxyABEKMOPCTX")
_LEET = str.maketrans("aeiosAEIOSаоезАОЕЗ", "4310543105@033@033")


def native(language: str, text: str) -> str:
    """Write a name of Turkmenistan, Uzbekistan or Azerbaijan in the Cyrillic its own people had."""
    table = {"tk": TURKMEN_CYRILLIC, "uz": UZBEK_CYRILLIC, "az": AZERI_CYRILLIC}.get(language)
    if table is None:
        return text
    made = lettered(text, table)
    return " ".join(
        {"е": "э", "Е": "Э"}.get(each[0], each[0]) + each[1:] if _starts_hard(language, one) else each
        for each, one in zip(made.split(), text.split(), strict=True)
    )


def _starts_hard(language: str, word: str) -> bool:
    return language in {"tk", "uz"} and word[0] in "eE"


def without_marks(text: str) -> str:
    """Drop every diacritic, as a plain keyboard does."""
    text = text.translate(str.maketrans("ıəøłßʻ‘", "ieols''")).replace("Ə", "E").replace("Ł", "L")
    return "".join(each for each in unicodedata.normalize("NFD", text) if not unicodedata.combining(each))


def plain_cyrillic(text: str) -> str:
    """Write the letters a Russian keyboard lacks with those it has."""
    return text.translate(str.maketrans("әөүұіңқғһӯҳҷӣҹҝјӘӨҮҰІҢҚҒҺӮҲҶӢёЁ", "аоууинкгхухчижгйАОУУИНКГХУХЧИеЕ"))


def keyboard(text: str) -> str:
    """Type the name with the keyboard set to the other language."""
    russian = any("а" <= each.lower() <= "я" for each in text)
    return text.translate(_TO_ENGLISH if russian else _TO_RUSSIAN)


def twins(text: str, every: int) -> str:
    """Replace every so manieth letter that has a twin in the other alphabet by it."""
    made, seen = [], 0
    for each in text:
        if each.translate(_TWINS) != each:
            seen += 1
            each = each.translate(_TWINS) if seen % every == 0 or every == 1 else each
        made.append(each)
    return "".join(made)


def leet(text: str, most: int) -> str:
    """Replace the first letters that have a figure by it, but never the first letter."""
    made, left = [text[0]], most
    for each in text[1:]:
        new = each.translate(_LEET)
        if new != each and left:
            left -= 1
            each = new
        made.append(each)
    return "".join(made)
