"""What the fifth hand does to a name with layout, machines and fingers: splits, invisibles, handles, records, slips."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Final
from urllib.parse import quote, quote_plus

from tests.redaction.finder_set.fifth_letters import ROMAN, lettered, without_marks
from tests.redaction.finder_set.fifth_people import digest

INVISIBLE: Final = ("\u00ad", "\u200b", "\u200d", "\u2060", "\ufeff", "\u200e")


def broken(text: str, seed: int) -> list[str]:
    """Break the name at the end of a line: between its words, or within one with a hyphen."""
    parts = text.split(" ")
    long = max(parts, key=len)
    made = (
        ["\n".join(parts), "\r\n".join(parts), "\n> ".join(parts), " \n   ".join(parts)]
        if len(parts) > 1
        else []
    )
    if len(long) > 5:
        at = 3 + seed % (len(long) - 5)
        ends = ("-\n", "\u2010\n", "-\n  ", "\n", "¬\n")
        made += [text.replace(long, long[:at] + end + long[at:]) for end in ends]
    return made


def invisible(text: str, seed: int) -> list[str]:
    """Put what cannot be seen between the letters, or odd spaces between the words."""
    made: list[str] = []
    for sign in INVISIBLE:
        at = 1 + (seed + len(made)) % (len(text) - 1)
        made.append(text[:at] + sign + text[at:])
    made += [sign.join(text) for sign in INVISIBLE[:2]]
    return made + [
        text.replace(" ", space) for space in ("\u00a0", "\u2009", "\t", "   ", "\u3000") if " " in text
    ]


def spaced(text: str) -> list[str]:
    """Space the letters out, or join the words by signs."""
    made = [
        " ".join(text).replace("   ", "  "),
        ".".join(text.replace(" ", "")),
        "-".join(text.replace(" ", "-")),
    ]
    made[2] = made[2].replace("---", " ")
    if " " in text:
        made += [text.replace(" ", sign) for sign in "_-.+/|"]
        made.append(text.upper().replace(" ", "_"))
    else:
        made.append("_".join(text))
    return made


def slug(text: str) -> str:
    """Return the name in plain Latin letters, as a computer asks for it."""
    return without_marks(lettered(text, ROMAN["bgn"])).replace("’", "").replace("'", "").replace("”", "")


def handles(text: str, seed: int) -> list[str]:
    """Glue the name as handles, hashtags and addresses have it; `{` and `}` stand about it."""
    plain = slug(text)
    words = plain.split()
    low = [each.lower() for each in words]
    mixed = "".join(each.capitalize() for each in words)
    year = 70 + seed % 35
    native = "".join(each[:1].upper() + each[1:] for each in text.split())
    made = [
        ("#", native, ""),
        ("@", "_".join(low), ""),
        ("@", mixed, f"{year % 100:02}"),
        ("#", native.lower(), ""),
    ]
    made += [("", ".".join(low), "@mail.example"), ("#Free", mixed, ""), ("@", "".join(low), "")]
    made += [("", "_".join(low), f"{year}@inbox.example")]
    if len(words) > 1:
        made += [("", f"{low[-1]}.{low[0]}", "@work.example"), ("@", low[0] + low[-1], f"_{year}")]
        made += [("", f"{low[0][0]}.{low[-1]}", "@org.example")]
    return _marked(made)


def _marked(made: list[tuple[str, str, str]]) -> list[str]:
    return [f"{before}{{{name}}}{after}" for before, name, after in made]


def paths(text: str, seed: int) -> list[str]:
    """Put the name in addresses and file names, plain or percent-coded; `{` and `}` stand about it."""
    plain, low = slug(text), slug(text).lower()
    day = f"2024-{1 + seed % 12:02}-{1 + seed % 28:02}"
    return _marked(
        [
            ("https://ru.wiki.example/wiki/", quote(text.replace(" ", "_")), ""),
            ("https://search.example/?q=", quote_plus(text), "&lang=tk"),
            ("https://social.example/", low.replace(" ", "."), ""),
            (f"https://news.example/{day[:4]}/", low.replace(" ", "-"), "-zaderzhan.html"),
            (f"IMG_{day}_", plain.replace(" ", "_"), ".jpg"),
            ("C:\\Users\\", plain.replace(" ", ""), "\\Desktop\\"),
            ("/home/", low.replace(" ", ""), f"/golos_{day}.ogg"),
            ("", text.replace(" ", "_"), f"_zayavlenie_{day}.pdf"),
            (f"{day}-", low.replace(" ", "-"), ".m4a"),
            ("Голос_", text.replace(" ", ""), f"_{day}.ogg"),
        ]
    )


def machine(text: str, seed: int) -> list[tuple[str, str]]:
    """Return records machines write, and the name as it stands in each."""
    words = text.split(" ")
    given, family = words[0], words[-1]
    escaped = json.dumps(text)[1:-1]
    entity = "".join(f"&#{ord(each)};" if ord(each) > 127 else each for each in text)
    stamp = f"2024-{1 + seed % 12:02}-11T08:{seed % 60:02}:07Z"
    return [
        (f'{{"id": {seed % 900}, "from": "{text}", "type": "voice", "at": "{stamp}"}}', text),
        (f'{{"contact":{{"display_name":"{escaped}","blocked":false}}}}', escaped),
        (f'{seed % 90};"{family}";"{given}";1981;Mary', f'{family}";"{given}'),
        (f"{stamp} INFO sync: contact={text} status=ok", text),
        (f"BEGIN:VCARD\nVERSION:3.0\nN:{family};{given};;;\nTEL:+99300000\nEND:VCARD", f"{family};{given}"),
        (f"BEGIN:VCARD\nVERSION:3.0\nFN:{text}\nEND:VCARD", text),
        (f'<td class="n">{entity}</td><td>{seed % 80}</td>', entity),
        (f"[11.03.24, 08:{seed % 60:02}:10] {text}: salam, geldiňmi", text),
        (f"given={given}\tfamily={family}\tsex=?", f"{given}\tfamily={family}"),
        (f"{family.upper()}<<{given.upper()}<<<<<<<<<<<<", f"{family.upper()}<<{given.upper()}"),
        (f"| {seed % 40} | {text} | Lebap | 2 |", text),
        (f"owner_name: '{text}'", text),
    ]


def glued(text: str) -> list[str]:
    """Glue the name to figures and words."""
    plain, one = slug(text), text.replace(" ", "")
    cyrillic = any("а" <= each <= "я" for each in text)
    made = [one, one.lower(), f"{text}1987", f"{one}2024", f"id{plain.replace(' ', '')}", f"12{text}"]
    return [*made, *((f"от{text}", f"{text}сообщил") if cyrillic else (f"from{text}", f"{text}said"))]


_SCANS: Final = (
    *(
        ("m", "rn"),
        ("rn", "m"),
        ("l", "1"),
        ("i", "l"),
        ("o", "0"),
        ("w", "vv"),
        ("u", "ii"),
        ("h", "li"),
        ("ý", "y'"),
    ),
    *(
        ("ş", "s,"),
        ("ň", "fi"),
        ("ä", "a¨"),
        ("б", "6"),
        ("з", "3"),
        ("ш", "щ"),
        ("и", "н"),
        ("н", "п"),
        ("ы", "ьі"),
    ),
    *(
        ("о", "0"),
        ("л", "п"),
        ("д", "л"),
        ("е", "с"),
        ("в", "б"),
        ("ğ", "g"),
        ("ı", "l"),
        ("e", "c"),
        ("d", "cl"),
    ),
)


def scanned(text: str, seed: int) -> list[str]:
    """Misread one place, as a scanner does; in a long name two."""
    made = []
    for turn, (old, new) in enumerate(_SCANS):
        at = text.find(old, 1)
        if at > 0:
            one = text[:at] + new + text[at + len(old) :]
            made.append(one)
            other = _SCANS[(seed + turn) % len(_SCANS)]
            place = one.find(other[0], 2)
            if len(text) > 14 and place > 0 and other[0] != old and abs(place - at) > 3:
                made.append(one[:place] + other[1] + one[place + len(other[0]) :])
    return made


_ROWS = "qwertyuiop asdfghjkl zxcvbnm йцукенгшщзхъ фывапролджэ ячсмитьбю"
_SLIPS: Final[tuple[Callable[[str, int], str], ...]] = (
    lambda word, at: word[:at] + word[at + 1 :],
    lambda word, at: word[:at] + word[at] + word[at:],
    lambda word, at: word[:at] + word[at + 1] + word[at] + word[at + 2 :],
    lambda word, at: word[:at] + _beside(word[at]) + word[at + 1 :],
    lambda word, at: word[:at] + _beside(word[at]) + word[at:],
)


def _beside(letter: str) -> str:
    at = _ROWS.find(letter.lower())
    if at < 0:
        return letter
    return next(_ROWS[one] for one in (at + 1, at - 1) if 0 <= one < len(_ROWS) and _ROWS[one] != " ")


def slipped(word: str, seed: int) -> str:
    """Make one slip of the fingers within a word: left out, doubled, swapped, the key beside."""
    for turn in range(20):
        one = _SLIPS[(seed + turn) % len(_SLIPS)](word, 1 + digest(word, seed, turn) % (len(word) - 2))
        if one != word and one.lower() != word.lower():
            return one
    return word


def one_slip(text: str, seed: int) -> list[str]:
    """Make one slip in the longest word of a name."""
    long = max(text.split(" "), key=len)
    if len(long) < 5:
        return []
    return [text.replace(long, slipped(long, seed + turn)) for turn in range(3)]


def two_slips(text: str, seed: int) -> list[str]:
    """Make a slip in both words, or two in one of nine letters or more."""
    words = text.split(" ")
    made = []
    if len(words) > 1 and min(map(len, words)) > 4:
        made.append(" ".join(slipped(each, seed + at) for at, each in enumerate(words)))
    long = max(words, key=len)
    if len(long) > 8:
        half = len(long) // 2
        made.append(text.replace(long, slipped(long[:half], seed) + slipped(long[half:], seed + 1)))
    return made


def censored(text: str) -> list[str]:
    """Hide some letters by dots or stars but leave the name to be guessed by anyone."""
    words = text.split(" ")
    long = max(words, key=len)
    if len(long) < 6:
        return []
    made = [text.replace(long, long[:2] + sign + long[3:]) for sign in "*._"]
    return [*made, text.replace(long, long[:3] + "**" + long[5:]), text.replace(long, "·".join(long))]
