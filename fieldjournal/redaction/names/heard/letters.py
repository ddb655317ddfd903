"""Letters of many alphabets and the sounds they stand for.

Only data. One sound is one character (`nearness` says how near two sounds are):

    a A(ä ə) e i o O(ö) u U(ü)          vowels; i stands for i ı y ý й ы и: spellings differ most there
    b p d t g k h c j Z(zh) z s S(sh) C(ch) v f m n l r x(ks)       c is a Latin c that may be j C k or s

- A key is a small letter or a group read as one; the longest group wins.
- Languages do not matter: a letter of any of them may stand in any text.
"""

from __future__ import annotations

from typing import Final

VOWELS: Final = "aAeioOuU"

_SAME: Final = {
    "a": "aаáàâãåā", "A": "äəәæ", "e": "eеэєéèêëēě", "i": "iıyýийыіїíìîïīÿӣ", "o": "oоóòôõōў",
    "O": "öøөőɵ", "u": "uуұúùûūӯ", "U": "üүű",
    "b": "bб", "p": "pп", "d": "dдđð", "t": "tтťҭ", "g": "gгğғґġҝƣɣ", "k": "kкqқҡԛҟӄⱪ", "h": "hхҳһḥẖħⱨꜧ",
    "c": "c", "C": "çčчćӌҽҿ", "j": "jҷҹџ", "Z": "žжӂⱬƶ", "z": "zзżҙ", "s": "sсѕҫ", "S": "şșšшщśŝ",
    "v": "vwвԝ", "f": "fфѳ", "m": "mм", "n": "nнňñŋңҥńӈꞑ", "l": "lлł", "r": "rрř", "x": "x",
}  # fmt: skip

LETTERS: Final[dict[str, str]] = {
    **{letter: sound for sound, letters in _SAME.items() for letter in letters},
    "ё": "iO",
    "ю": "iu",
    "я": "ia",
    "ц": "ts",
    "җ": "j",
    "ҵ": "ts",
    "ӡ": "dz",
    "ß": "s",
    "ј": "i",
    "ђ": "j",
    "ћ": "C",
    "љ": "l",
    "њ": "n",
    "þ": "t",
    "ь": "",
    "ъ": "",
    "ʻ": "",
    "'": "",
}

GROUPS: Final[dict[str, str]] = {
    "shch": "S", "schtsch": "S", "chtch": "S", "szcz": "S", "şç": "S", "šč": "S", "sch": "S", "sh": "S",
    "sz": "S", "szh": "sZ", "шч": "S",
    "tsch": "C", "tch": "C", "ch": "C", "tç": "C", "тч": "C", "cz": "C",
    "zh": "Z", "dzh": "j", "dj": "j", "dž": "j", "dż": "j", "дж": "j", "dsch": "j", "дз": "dz",
    "kh": "h", "gh": "g", "ph": "f", "th": "t", "ck": "k", "ks": "x", "кс": "x", "қс": "x", "qs": "x",
    "oʻ": "o", "gʻ": "g",
    "ng": "n", "нг": "n",
}  # fmt: skip
"""`ng` is one sound in Turkic names and two in a few: dropping the g costs less than missing the name."""

ARABIC: Final[dict[str, str]] = {
    "ا": "a", "أ": "a", "إ": "i", "آ": "a", "ٱ": "a", "ء": "", "ؤ": "v", "ئ": "", "ع": "", "ب": "b",
    "پ": "p", "ت": "t", "ط": "t", "ث": "s", "س": "s", "ص": "s", "ج": "j", "چ": "C", "ح": "h", "خ": "h",
    "ه": "h", "ھ": "h", "د": "d", "ذ": "z", "ر": "r", "ز": "z", "ض": "z", "ظ": "z", "ژ": "Z", "ش": "S",
    "غ": "g", "ف": "f", "ق": "k", "ک": "k", "ك": "k", "گ": "g", "ڭ": "n", "ل": "l", "م": "m", "ن": "n",
    "و": "w", "ۋ": "v", "ۇ": "u", "ۆ": "O", "ۈ": "U", "ې": "e", "ی": "i", "ي": "i", "ى": "i", "ە": "A",
    "ة": "a", "ګ": "g", "ځ": "j", "ہ": "h", "ں": "n", "ے": "i", "ډ": "d", "ټ": "t", "ړ": "r",
    "ێ": "e", "ڤ": "v", "ڕ": "r", "ڵ": "l", "ۀ": "a", "ښ": "S", "ږ": "Z", "ڼ": "n",
    "ۍ": "i", "ڈ": "d", "ٹ": "t", "ڑ": "r", "څ": "ts",
}  # fmt: skip
"""`w` is the letter that is v, o or u: read both ways. Short vowels are not written."""

HEBREW: Final[dict[str, str]] = {
    "א": "a", "ב": "b", "ג": "g", "ד": "d", "ה": "h", "ו": "w", "ז": "z", "ח": "h", "ט": "t", "י": "i",
    "כ": "k", "ך": "k", "ל": "l", "מ": "m", "ם": "m", "נ": "n", "ן": "n", "ס": "s", "ע": "a", "פ": "p",
    "ף": "f", "צ": "ts", "ץ": "ts", "ק": "k", "ר": "r", "ש": "S", "ת": "t",
}  # fmt: skip
HEBREW_SOFT: Final[dict[str, str]] = {"ב": "v", "פ": "f", "כ": "h", "ך": "h"}

FAR_SCRIPTS: Final[dict[str, str]] = {
    **dict(zip("აბგდევზთიკლმნოპჟრსტუფქღყშჩხჯჰ", "abgdevztiklmnopZrstupkgkSChjh", strict=True)),
    "ც": "ts", "ძ": "dz", "წ": "ts", "ჭ": "C",
    **dict(zip("աբգդեզէըթժիլխկհղճմյնշոչպջռսվտրւփքօֆ", "abgdezeitZilhkhgCminSoCpjrsvtrvpkof", strict=True)),
    **dict(zip("αβγδεζηθικλμνξοπρστυφχωάέήίόύώϊΐϋΰ", "avgdezitiklmnxoprstifhoaeiioioiiii", strict=True)),
    "ծ": "ts", "ձ": "dz", "ց": "ts", "ψ": "ps",
}  # fmt: skip
"""Georgian, Armenian, Greek: where people flee to. A word all in one of them is read so."""

FAR_GROUPS: Final[dict[str, str]] = {
    "ქს": "x", "შჩ": "S", "კს": "x", "գյու": "gU", "քս": "x", "կս": "x", "շչ": "S", "ու": "u",
    "დჟ": "j", "դժ": "j", "γκιου": "gU", "γκιού": "gU", "στσ": "S", "ντζ": "j", "ου": "u", "ού": "u",
    "κσ": "x", "μπ": "b", "ντ": "d", "γκ": "g", "γγ": "g", "τζ": "j", "τσ": "C", "αι": "e", "αί": "e",
    "ει": "i", "εί": "i", "οι": "i", "οί": "i", "ευ": "ev", "εύ": "ev", "αυ": "av", "αύ": "av",
}  # fmt: skip
"""Groups of their letters that are one sound; the longest wins.

Greek στσ is the Russian щ, and an accent changes no sound. գյու and γκιου are the gü that neither has a
letter for.
"""

FAR_SOFT: Final[dict[str, str]] = {"γι": "i", "γί": "i", "γε": "ie", "γέ": "ie"}
"""What a Greek γ is before ι and ε, where it is said as a y (Γιουσούποφ); a g has a κ (Γκιουλσάτ), or not."""

FAR_BEGINNING: Final = ("ո", "վո")
"""An Armenian ո that begins a word is said vo (Ոսկանյան); for a foreign o there is օ, or it as well."""

_GEORGIAN: Final = (
    "მა მ მაც მაო ს საც ის ისა ისაც ით ითაც ად დ ო ი იც ც "
    "სთან თან სთანაც სთვის ისთვის თვის სგან ისგან გან ზე სზე ში მდე ამდე იდან დან სავით ვით ივით სადმი "
    "ები ებმა ებს ების ებისა ებით ებთან ებისთვის ებისგან ებზე ებო ებიც"
)
_ARMENIAN: Final = (
    "ի ին ից ով ում ը ն ս դ իս իդ ինն ենք ենց ենցից ենցում ենցը "
    "ներ ները ներն ների ներին ներից ներով եր երը երն երի երին երից ջան"
)
FAR_ENDINGS: Final = tuple(sorted((*_GEORGIAN.split(), *_ARMENIAN.split(), "σ"), key=len, reverse=True))
"""What a name takes there: cases, what is said with them (with, for, from, on, until), plurals, *too*; of
Armenian also whose home and family (Արամենց). The longest first."""

FAR_SILENT: Final = "հ"
"""An Armenian h that begins a name, which Russian leaves out (Հակոբյան, Акопян)."""

LEET: Final = (
    {"0": "o", "1": "i", "2": "z", "3": "e", "4": "a", "5": "s", "6": "b", "7": "t", "8": "b", "9": "g"},
    {"0": "o", "1": "l", "2": "z", "3": "з", "4": "ç", "5": "s", "6": "ş", "7": "y", "8": "в", "9": "q"},
    {"0": "о", "1": "i", "2": "з", "3": "z", "4": "ч", "5": "б", "6": "ş", "7": "т", "8": "v", "9": "я"},
    {"0": "o", "1": "i", "2": "", "3": "", "4": "z", "5": "kh", "6": "t", "7": "h", "8": "gh", "9": "s"},
)
"""Digits typed, or misread by a scanner, for letters; the readings differ where habits do.

The last is how Arabs chat: 2 a hamza, 3 an ayn, 4 ذ, 5 خ, 6 ط, 7 ح, 8 غ, 9 ص.
"""

LOOKS: Final[dict[str, str]] = {
    # Greek, Armenian, Cherokee and phonetic signs that look like Latin letters
    "α": "a", "β": "b", "ε": "e", "η": "n", "ι": "i", "κ": "k", "μ": "m", "ν": "v", "ο": "o", "ρ": "p",
    "τ": "t", "υ": "u", "χ": "x", "γ": "y", "ω": "w", "σ": "o", "ς": "s", "ɑ": "a", "ɡ": "g", "ɩ": "i",
    "ո": "n", "ս": "u", "օ": "o", "հ": "h", "ց": "g", "զ": "q", "ք": "p", "ƅ": "b", "ɴ": "n", "ʀ": "r",
    "ᴀ": "a", "ʙ": "b", "ᴄ": "c", "ᴅ": "d", "ᴇ": "e", "ɢ": "g", "ʜ": "h", "ɪ": "i", "ᴊ": "j", "ᴋ": "k",
    "ʟ": "l", "ᴍ": "m", "ᴏ": "o", "ᴘ": "p", "ꜱ": "s", "ᴛ": "t", "ᴜ": "u", "ᴠ": "v", "ᴡ": "w", "ʏ": "y",
    "ᴢ": "z", "ӏ": "l", "ǀ": "l", "ⅼ": "l", "Ꭺ": "a", "ᎁ": "m", "ꭺ": "a", "ꭼ": "e", "ꮇ": "m", "ꮪ": "s",
    "ꭱ": "r", "ꭰ": "d", "ꮋ": "h", "ꮯ": "c", "ꮶ": "k", "ꮮ": "l", "ꮲ": "p", "ꭲ": "t", "ꮩ": "v", "ꮓ": "z",
}  # fmt: skip

LAYOUT: Final = dict(
    zip("qwertyuiop[]asdfghjkl;'zxcvbnm,.`", "йцукенгшщзхъфывапролджэячсмитьбюё", strict=True)
)
"""What the Russian keyboard gives for the same key of the English one; the reverse reads Cyrillic."""
