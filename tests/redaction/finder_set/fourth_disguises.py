"""How the fourth hand breaks, glues, mistypes and hides a name."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator

from tests.redaction.finder_set.fourth_letters import Somebody, as_in_russian, respelled, typed_bare

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")
_KEYS = dict(zip("йцукенгшщзхъфывапролджэячсмитьбюё", "qwertyuiop[]asdfghjkl;'zxcvbnm,.`", strict=True))
_ALIKE = (("аеорсухкмтвн", "aeopcyxkmtbh"), ("АЕОРСУХКМТВН", "AEOPCYXKMTBH"))
_LEET = {"o": "0", "i": "1", "e": "3", "a": "4", "s": "5", "t": "7", "о": "0", "з": "3", "б": "6", "ч": "4"}


def mistyped(word: str, rng: random.Random) -> str:
    """Return a word with one slip after its first letter: swap, drop, double or a neighbouring key."""
    at = rng.randrange(1, len(word) - 1)
    way = rng.choice(("swap", "drop", "double", "beside", "beside"))
    if way == "swap" and word[at] != word[at + 1]:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if way == "drop":
        return word[:at] + word[at + 1 :]
    if way == "beside":
        for row in _ROWS:
            place = row.find(word[at])
            if place >= 0:
                other = row[place + 1] if place + 1 < len(row) else row[place - 1]
                return word[:at] + other + word[at + 1 :]
    return word[:at] + word[at] + word[at:]


def mistakes(one: Somebody, rng: random.Random) -> Iterator[tuple[str, str]]:
    """Yield names with one or two slips."""
    for given, family in ((one.given, one.family), (one.given_ru, one.family_ru)):
        if len(family) < 5 or " " in family:
            continue
        slipped = mistyped(family, rng)
        yield "slip", f"{given} {slipped}"
        if len(family) > 6:
            yield "slip, family name alone", mistyped(family, rng)
            yield "two slips", f"{given} {mistyped(slipped, rng)}"
        if len(given) > 4:
            yield "two slips", f"{mistyped(given, rng)} {mistyped(family, rng)}"
            yield "slip", f"{mistyped(given, rng)} {family}"


def broken(one: Somebody, rng: random.Random) -> Iterator[tuple[str, str]]:
    """Yield names with something between their letters."""
    for given, family in ((one.given, one.family), (one.given_ru, one.family_ru)):
        whole = f"{given} {family}".strip()
        last = family or given
        yield "letter-spaced", " ".join(last)
        yield "letter-spaced", "   ".join(" ".join(each) for each in whole.upper().split())
        yield "dots between", rng.choice("._-·*").join(last.replace("ʻ", "").replace(" ", ""))
        yield "no width", rng.choice("\u200b\u200c\u2060\ufeff").join(whole)
        yield "no width", last[:2] + "\u00ad" + last[2:]
        yield "marked up", f"<i>{last[:1]}</i>{last[1:]}"
        if len(last) > 6 and " " not in last:
            at = rng.randrange(3, len(last) - 2)
            at += last[at] == "ʻ"
            yield "hyphen", f"{given} {last[:at]}-{last[at:]}"
            yield "line end", f"{given} {last[:at]}-\n{last[at:]}"
            yield "line end", last[:at] + "\n" + last[at:]
            yield "space inside", last[:at] + " " + last[at:]
        if family:
            yield "line end", f"{given}\n{family}"


def hidden(one: Somebody, rng: random.Random) -> Iterator[tuple[str, str]]:
    """Yield names in letters of another alphabet, digits, keys of the other layout."""
    whole, russian = f"{one.given} {one.family}".strip(), f"{one.given_ru} {one.family_ru}".strip()
    for cyrillic, latin in (_ALIKE[0],):
        both = str.maketrans(cyrillic + latin, latin + cyrillic)
        yield "look-alike letters", russian.translate(both)
        yield "look-alike letters", typed_bare(whole).translate(both)
    bare = typed_bare(whole).lower()
    places = [at for at, each in enumerate(bare) if each in _LEET]
    for many in (1, 2):
        chosen = set(rng.sample(places, min(many, len(places))))
        yield "leet", "".join(_LEET[each] if at in chosen else each for at, each in enumerate(bare))
    plain = as_in_russian(one.family_ru or one.given_ru).lower()
    keys = "".join(_KEYS.get(each, each) for each in plain)
    yield "wrong layout", keys
    yield "wrong layout", keys.capitalize()
    back = {b: a for a, b in _KEYS.items()}
    turned = "".join(back.get(each, each) for each in typed_bare(one.family or one.given).lower())
    yield "wrong layout", turned.replace("'", "").replace("ʻ", "")


def glued(one: Somebody, rng: random.Random) -> Iterator[tuple[str, str]]:
    """Yield tags, handles, addresses, names of files and of fields."""
    if not one.family:
        return
    latin = respelled(f"{one.given_ru} {one.family_ru}", "old passport").replace("-", "").lower()
    given, _space, family = latin.partition(" ")
    family = family.replace(" ", "")
    own = (typed_bare(one.given) + typed_bare(one.family)).replace(" ", "").replace("'", "").replace("-", "")
    russian = (one.given_ru + one.family_ru).replace(" ", "").replace("-", "")
    yield from (
        ("hashtag", f"#Free{own}"),
        ("hashtag", f"#{russian}"),
        ("hashtag", f"#save_{given}_{family}"),
    )
    yield from (("camel", own), ("camel", f"{one.family_ru}{one.given_ru}".replace(" ", "")))
    yield from (
        ("handle", f"@{given}_{family}"),
        ("handle", f"t.me/{family}{given[0]}"),
        ("handle", f"@{family}{rng.randrange(70, 99)}"),
    )
    yield from (("e-mail", f"{given}.{family}@mail.example"), ("e-mail", f"{given[0]}{family}@mail.example"))
    yield from (("e-mail", f"{family}{rng.randrange(1970, 1999)}@mail.example"),)
    yield from (("file", f"{family}_{given}_passport_scan.pdf"), ("file", f"IMG_{own}(2).jpg"))
    yield from (
        ("file", f"/media/usb/{one.family_ru}-{one.given_ru}.docx"),
        ("file", f"C:\\дела\\{one.family_ru}_2.txt"),
    )
    yield from (
        ("field", json.dumps({"name": one.given, "surname": one.family})),
        ("field", f"{family};{given};f"),
    )


def machine_lines(one: Somebody, rng: random.Random) -> Iterator[tuple[str, str]]:
    """Yield lines of passports (TD3), cards (TD1) and visas (TD2)."""
    if not one.family:
        return
    both = as_in_russian(f"{one.family_ru}|{one.given_ru}").replace(" ", "<").replace("-", "<")
    family, given = (respelled(each, "passport").upper() for each in both.split("|"))
    state = rng.choice(("TKM", "UZB", "TJK", "KAZ", "RUS"))
    yield "machine line", f"P<{state}{family}<<{given}".ljust(44, "<")[:44]
    yield "machine line", f"{family}<<{given}".ljust(30, "<")[:30]
    yield "machine line", f"I<{state}{family}<<{given}".ljust(36, "<")[:36]
