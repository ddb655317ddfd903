"""Every error has a sentence, every reason has words, and no sentence gives a secret away."""

from __future__ import annotations

import ast
import dataclasses
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from fieldjournal import errors, i18n, wording
from fieldjournal.model.canonical import Json
from fieldjournal.model.doubts import doubts
from fieldjournal.model.record import Problem
from fieldjournal.wording.reasons import REASONS, THINGS
from fieldjournal.wording.sentences import SENTENCES
from tests.strategies import draft

PACKAGE = Path(wording.__file__).parent.parent


def leaves(
    root: type[errors.FieldjournalError] = errors.FieldjournalError,
) -> Iterator[type[errors.FieldjournalError]]:
    """Yield every error that is raised: those without children, and parents that are raised themselves."""
    children = root.__subclasses__()
    if not children or root in SENTENCES:
        yield root
    for child in children:
        yield from leaves(child)


def filled(leaf: type[errors.FieldjournalError]) -> errors.FieldjournalError:
    facts: dict[str, object] = {}
    for field in dataclasses.fields(leaf):
        facts[field.name] = {"int": 7, "tuple[object, ...]": ()}.get(str(field.type), f"a {field.name}")
    return leaf(**facts)


@pytest.fixture(autouse=True)
def _english() -> None:
    i18n.set_language("en")


@pytest.mark.parametrize("leaf", list(dict.fromkeys(leaves())))
def test_every_error_has_a_sentence(leaf: type[errors.FieldjournalError]) -> None:
    message = wording.say(filled(leaf))
    assert message.sentence
    for text in message:
        assert "{" not in text
        assert "()" not in text
        assert not text.endswith(".")
        assert text[:1] == text[:1].casefold()


def test_the_tree_at_the_top_is_the_tree() -> None:
    assert errors.__doc__ is not None
    drawn = re.findall(r"[├└]── (\w+)", errors.__doc__)
    found: list[str] = []

    def walk(parent: type[errors.FieldjournalError]) -> None:
        for child in parent.__subclasses__():
            found.append(child.__name__)
            walk(child)

    walk(errors.FieldjournalError)
    assert sorted(drawn) == sorted(found)


@cache
def calls() -> tuple[tuple[str, str, tuple[object, ...]], ...]:
    """Return (file, name, arguments) of every call where errors are made; None for what is no constant."""
    found: list[tuple[str, str, tuple[object, ...]]] = []
    for path in PACKAGE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if "fieldjournal.errors" not in text and "import errors" not in text and "Problem" not in text:
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call):
                own = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                found.append((path.name, own, tuple(getattr(each, "value", None) for each in node.args)))
    return tuple(found)


def codes(of: dict[str, int]) -> Iterator[tuple[str, str]]:
    """Yield (file, code) for every code the program gives to an error at that place of its arguments."""
    for file, name, given in calls():
        code = given[of[name]] if name in of and len(given) > of[name] else None
        if isinstance(code, str):
            yield file, code


REASON_AT = {
    "BadValue": 0, "Refused": 0, "PartnerKeyBad": 0, "BadSpreadsheet": 0, "BundleUnsafe": 0,
    "ManifestWrong": 0, "SignatureWrong": 0, "BadFile": 1, "Problem": 1,
}  # fmt: skip
WHAT_AT = {"NotFound": 0, "Ambiguous": 0, "UnknownName": 0}


@pytest.mark.parametrize(
    ("places", "known"), [(REASON_AT, REASONS), (WHAT_AT, THINGS)], ids=["reasons", "things"]
)
def test_every_code_in_the_program_has_words(places: dict[str, int], known: dict[str, str]) -> None:
    found = set(codes(places))
    assert len(found) > 5
    assert not {(name, code) for name, code in found if code not in known}


def test_a_sentence_shows_what_hides_in_what_was_typed() -> None:
    said = wording.say(errors.NotFound("record", "a\x1b[2J\u202eb")).sentence
    assert said == "there is no record a␛[2J�b"


def test_a_problem_in_a_line() -> None:
    assert wording.say_problem(Problem("when", "impossible-date")) == "when: there is no such date"
    assert wording.say_problem(Problem("", "nothing-in-it")) == "there is nothing in it"
    assert wording.say_problem(Problem("deadline", "out-of-order", warning=True)).endswith("(a warning)")


def test_a_doubt_about_a_part_says_which_of_them_is_meant() -> None:
    later: Json = {"id": "b", "when": "5 May 2021", "result_when": "2019"}
    made = draft("proceeding", appeals=[{"id": "a", "when": "3 May 2021"}, later])
    (doubt,) = doubts(made)
    assert wording.say_place(made.values, doubt.address) == "Appeals 2, Decided"
    assert wording.say_problem(doubt, made.values).startswith(f"Appeals 2, Decided ({doubt.address}): ")
    assert wording.say_place(made.values, "appeals/gone/when") == "Appeals, When"
    assert wording.say_place(made.values, "body") == "Court or office as printed"
    assert wording.say_place(made.values, "no such field") == ""


def test_braces_in_what_was_typed_are_words() -> None:
    assert "{x}" in wording.say(errors.NotFound("record", "{x}")).sentence


def test_a_file_with_a_password_of_its_own_says_what_would_help() -> None:
    assert "without the password" in wording.say(errors.FileStays("scan.pdf", "encrypted")).hint
    assert wording.say(errors.FileStays("scan.pdf", "damaged")).hint == "leave it out, and share the rest"
