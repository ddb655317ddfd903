"""The catalogues say everything the program says, with the same placeholders."""

from __future__ import annotations

import ast
import io
import re
from functools import cache
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

import fieldjournal
from fieldjournal.i18n import LANGUAGES, N_, _, everywhere, language, plural, set_language

PACKAGE = Path(fieldjournal.__file__).parent
KEYWORDS = {"_": None, "N_": None, "plural": (1, 2)}
PLACEHOLDER = re.compile(r"\{[a-z_]*\}")
translated = [code for code in LANGUAGES if code != "en"]


def in_source() -> set[str]:
    found = extract_from_dir(str(PACKAGE), keywords=KEYWORDS)
    return {text[0] if isinstance(text, tuple) else text for _file, _line, text, *_rest in found}


@cache
def catalogue(code: str) -> Catalog:
    with (PACKAGE / "locale" / code / "LC_MESSAGES" / "fieldjournal.po").open("rb") as opened:
        return read_po(opened, locale=code)


def forms(text: object) -> tuple[str, ...]:
    """Return the forms of a text that may be counted: singular and plurals."""
    return tuple(map(str, text)) if isinstance(text, tuple | list) else (str(text),)


def test_everything_said_is_translated() -> None:
    """One test for all languages: to read the whole source takes longer than all the rest."""
    said = in_source()
    for code, held in ((code, catalogue(code)) for code in translated):
        missing = sorted(text for text in said if not (message := held.get(text)) or not message.string)
        assert not missing, f"{code}: make locale, then translate"
        assert not [message.id for message in held if message.id and message.fuzzy]


@pytest.mark.parametrize("code", translated)
def test_translations_keep_the_placeholders(code: str) -> None:
    for message in catalogue(code):
        if not message.id:
            continue
        wanted = set(PLACEHOLDER.findall(forms(message.id)[-1]))
        for string in forms(message.string):
            assert set(PLACEHOLDER.findall(string)) == wanted, message.id


LETTERS = {"ru": re.compile(r"[а-яё]", re.IGNORECASE), "tk": re.compile(r"[a-zäçňöşüýž]", re.IGNORECASE)}
OTHERS = {"ru": LETTERS["tk"], "tk": LETTERS["ru"]}


@pytest.mark.parametrize("code", translated)
def test_a_catalogue_is_written_in_the_letters_of_its_language(code: str) -> None:
    """A translation filed under the wrong language would pass every other test."""
    foreign = []
    for message in catalogue(code):
        for text in forms(message.string) if message.id else ():
            words = PLACEHOLDER.sub("", text)
            if len(OTHERS[code].findall(words)) > 3 and not LETTERS[code].search(words):
                foreign.append(text)
    # Names of programs, codes and formats are the same in every language.
    allowed = re.compile(r"[\x00-\x7f…–—·«»]+") if code == "ru" else re.compile(r"(?!)")
    assert [text for text in foreign if not allowed.fullmatch(text)] == []


@pytest.mark.parametrize("code", translated)
def test_the_compiled_catalogue_is_in_step(code: str) -> None:
    compiled = io.BytesIO()
    write_mo(compiled, catalogue(code))
    assert (PACKAGE / "locale" / code / "LC_MESSAGES" / "fieldjournal.mo").read_bytes() == compiled.getvalue()


@pytest.mark.parametrize("code", translated)
def test_each_catalogue_says_whether_a_native_speaker_read_it(code: str) -> None:
    assert "proof-read by a native speaker: " in catalogue(code).header_comment


def test_no_text_hides_inside_an_f_string() -> None:
    """The extractor of Python 3.11 does not look there: such a text would stay English without a word."""
    for path in PACKAGE.rglob("*.py"):
        for joined in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(joined, ast.JoinedStr):
                held = [each for each in ast.walk(joined) if isinstance(each, ast.Call)]
                hidden = [
                    each
                    for each in held
                    if isinstance(each.func, ast.Name)
                    and each.func.id in KEYWORDS
                    and isinstance(each.args[0], ast.Constant)
                ]
                assert not hidden, f"{path.name}:{joined.lineno}"


def test_a_language_is_set_and_an_unknown_one_means_english() -> None:
    marked = N_("unknown")
    try:
        set_language("ru")
        assert _(marked) == "неизвестно"
        set_language("xx")
        assert (language(), _(marked)) == ("en", "unknown")
        assert plural("{n} entry", "{n} entries", 2) == "2 entries"
    finally:
        set_language("en")


def test_a_text_is_known_in_every_language_whatever_the_screen_speaks() -> None:
    told = everywhere("disappearance")
    assert len(told) == len(LANGUAGES)
    assert told[0] == "disappearance"
    assert "исчезновение" in told
    assert everywhere("") == ("",) * len(LANGUAGES)
