"""Strange and impossible input in every field there is: one clear sentence or kept as it is, nothing lost."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from fieldjournal.errors import ExitCode
from fieldjournal.model.fields import Part, Spec, Values, specs_of
from fieldjournal.model.forms.asserted import Account
from fieldjournal.model.forms.counted import Count
from fieldjournal.model.forms.measured import Span, Sum
from fieldjournal.model.forms.plain import Line, ManyOf, OneOf
from fieldjournal.model.forms.pointing import Chain, Somebody
from fieldjournal.model.forms.said import Fuzzy, Prose, Where
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.registers import REGISTERS
from tests.cli.command_line import CommandLine

STRANGE = {
    "bidi": "سلام \u202eevil\u202c \u2067abc\u2069",
    "zero-width": "a\u200bb\u200dc\ufeffd\u2060e",
    "emoji": "👩‍👩‍👧‍👦 🏳️‍🌈 1️⃣ 🇹🇲",
    "combining": "Z̷̧͓͝a̵̛l̶g̷o̵ ý ẃ " + "a" + "\u0301" * 40,
    "other planes": "𝔘𝔫𝔦 ﷽ \U0001f9ff \ue000",
    "markup": "[bold red]x[/] </td><script>alert(1)</script> =1+1 `$(x)`",
}

MAKERS: dict[type, Callable[[str, str], Any]] = {
    Line: lambda words, _to: words,
    Prose: lambda words, _to: {
        "text": words, "translations": [{"language": "ru", "text": words, "by": words}],
    },
    Fuzzy: lambda words, _to: {"said": words, "precision": "unknown"},
    Where: lambda words, _to: {"said": words, "region": words, "settlement": words, "exact": words},
    OneOf: lambda words, _to: {"code": "other", "other": words},
    ManyOf: lambda words, _to: [{"code": "other", "other": words}],
    Sum: lambda words, _to: {"said": words},
    Span: lambda words, _to: {"said": words},
    Count: lambda words, _to: {"said": words},
    Somebody: lambda words, _to: words,
    Chain: lambda words, _to: [words, words],
    Account: lambda words, to: {
        "kind": "incident", "record": to, "address": "what", "value": {"text": words},
    },
}  # fmt: skip
"""JSON of every form that holds words."""


def filled(declared: type[Values | Part], words: str, to: str) -> dict[str, Any]:
    """Return every field of a kind that holds words, filled with these; one part in each list."""
    made: dict[str, Any] = {}
    for key, spec in specs_of(declared).items():
        if spec.part:
            made[key] = [{"id": "p1", **filled(spec.part, words, to)}]
        elif type(spec.form) in MAKERS:
            made[key] = MAKERS[type(spec.form)](words, to)
    return made


def addresses(declared: type[Values | Part], at: str = "") -> Iterator[tuple[str, Spec]]:
    for key, spec in specs_of(declared).items():
        if spec.part:
            yield from addresses(spec.part, f"{at}{key}/p1/")
        elif type(spec.form) in MAKERS:
            yield f"{at}{key}", spec


def acts_on_a_terminal(text: str) -> list[str]:
    return [
        f"U+{ord(each):04X}"
        for each in text
        if each not in "\n\t"
        and (unicodedata.category(each) == "Cc" or unicodedata.bidirectional(each) in _TURNS)
    ]


_TURNS = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def test_strange_words_are_kept_in_every_field_and_shown_harmless(cli: CommandLine) -> None:
    """All of them in each field: every sort alone would go the same long way."""
    words = " ".join(STRANGE.values())
    event = json.loads(cli.ok("add", "incident", "--json", typed='{"values": {"what": "x"}}').out)["id"]
    for kind in KINDS.values():
        values = filled(kind.values, words, event)
        done = cli.ok("add", kind.name, "--json", typed=json.dumps({"values": values, "tags": [words]}))
        saved = json.loads(done.out)
        kept = json.loads(unicodedata.normalize("NFC", json.dumps(values, ensure_ascii=False)))
        assert saved["values"] == kept
        assert acts_on_a_terminal(cli.ok("show", saved["id"], screen=True).out) == []
        assert acts_on_a_terminal(cli.ok("history", saved["id"], screen=True).out) == []
    for command in (("list",), ("timeline",), *(("register", each) for each in REGISTERS)):
        assert acts_on_a_terminal(cli.ok(*command, screen=True).out) == [], command


@pytest.mark.parametrize("sign", ["\x00", "\x07", "\x1b[2J", "\x7f", "\x85", "\x9b"])
def test_control_characters_are_refused_in_every_field_by_name(cli: CommandLine, sign: str) -> None:
    for kind in KINDS.values():
        values = filled(kind.values, f"a{sign}b", "0" * 16)
        done = cli("add", kind.name, "--json", typed=json.dumps({"values": values}))
        assert done.code == ExitCode.BAD_INPUT
        for at, _spec in addresses(kind.values):
            assert f"{at}: this holds a NUL or another control character" in done.err, at
        assert acts_on_a_terminal(done.err) == []
    assert json.loads(cli.ok("list", "--json").out) == []


IMPOSSIBLE = ["31 February 2023", "29.02.2023", "19.13.2023", "3 May 20233", "year 20233",
              "between 30 and 27 November 2023", "с 2021 по 2019"]  # fmt: skip


@pytest.mark.parametrize("said", IMPOSSIBLE)
@pytest.mark.parametrize("how", ["lines", "json", "an object", "edit", "import"])
def test_a_date_that_cannot_be(cli: CommandLine, tmp_path: Path, said: str, how: str) -> None:
    made = cli.ok("add", "incident", "-", typed="what: обыск").id
    before = cli.ok("list", "--json").out
    whole = {"said": said, "precision": "interval", "earliest": "2023-11-30", "latest": "2023-11-27"}
    if how == "lines":
        done = cli("add", "incident", "-", typed=f"what: обыск\nwhen: {said}")
    elif how == "edit":
        done = cli("edit", made, "-", typed=f"when: {said}")
    elif how == "import":
        (tmp_path / "x.json").write_text(json.dumps([{"kind": "incident", "values": {"when": said}}]))
        done = cli("import", str(tmp_path / "x.json"), "--yes")
    else:
        when = whole if how == "an object" else said
        done = cli("add", "incident", "--json", typed=json.dumps({"values": {"what": "x", "when": when}}))
    assert done.code == ExitCode.BAD_INPUT
    turned = how == "an object" or said in IMPOSSIBLE[-2:]
    assert ("the end lies before the beginning" if turned else "there is no such date") in done.err
    assert cli.ok("list", "--json").out == before


LOOPS = {
    "a relation to oneself": (
        "contact",
        '{{"values": {{"relations": [{{"to": "{a}", "kind": "sibling"}}]}}}}',
        "a record cannot refer to itself",
    ),
    "a source known from itself": (
        "source",
        '{{"sources": ["{a}"]}}',
        "a source cannot be known from itself",
    ),
    "a source known from one known from it": (
        "source",
        '{{"sources": ["{b}"]}}',
        "a source cannot be known from itself",
    ),
    "a date that hangs on itself": (
        "incident",
        '{{"values": {{"when": "two days after {a}"}}}}',
        "a record cannot refer to itself",
    ),
}


@pytest.mark.parametrize("name", LOOPS)
def test_a_loop(cli: CommandLine, name: str) -> None:
    kind, changes, sentence = LOOPS[name]
    values = {"contact": {"called": "x"}, "source": {"words": "x"}, "incident": {"what": "x"}}[kind]
    a = json.loads(cli.ok("add", kind, "--json", typed=json.dumps({"values": values})).out)["id"]
    linked = {"values": values, **({"sources": [a]} if kind == "source" else {})}
    b = json.loads(cli.ok("add", kind, "--json", typed=json.dumps(linked)).out)["id"]
    done = cli("edit", a, "--json", typed=changes.format(a=a, b=b))
    assert done.code == ExitCode.BAD_INPUT
    assert sentence in done.err


@pytest.mark.parametrize("chain", ["{a}; {b}; {a}", "{b}; {a}"])
def test_somebody_twice_in_a_chain_is_doubted_and_kept(cli: CommandLine, chain: str) -> None:
    a, b = (cli.ok("add", "contact", "-", typed=f"called: {name}").id for name in ("Aunt J.", "her son"))
    lines = f"words: слух\nauthor: {a}\nthrough: {chain.format(a=a, b=b)}"
    done = cli("add", "source", "-", typed=lines)
    assert done.code == ExitCode.OK
    assert "the same person stands in this chain twice" in done.err


def test_what_was_deleted_or_erased_is_shown_as_such_wherever_it_is_pointed_to(cli: CommandLine) -> None:
    gone = cli.ok("add", "contact", "-", typed="names/1/text: Сапар Оразов").id
    lost = cli.ok("add", "contact", "-", typed="names/1/text: Мерал Атаева").id
    lines = "\n".join(
        f"involvements/{n}/contact: {each}\ninvolvements/{n}/role: victim"
        for n, each in enumerate((gone, lost))
    )
    event = cli.ok(
        "add", "incident", "-", typed=f"what: обыск\nwhen: 3 June 2023\nreturns/1/mode: lured\n{lines}"
    ).id
    cli.ok("delete", gone)
    cli.ok("erase", lost, "--yes")
    shown = cli.ok("show", event).out
    assert "Сапар Оразов (deleted)" in shown
    assert "an entry that was erased" in shown
    assert "Мерал" not in shown
    for command in (("list",), ("register", "returns"), ("history", event)):
        out = cli.ok(*command).out
        assert "(deleted)" in out, command
        assert "Мерал" not in out, command
    done = cli.ok("edit", event, "-", typed="notes: позвонить")
    assert "involvements" in done.err
    assert "this refers to an entry that was erased (a warning)" in done.err
    cli.ok("undelete", gone)
    assert "(deleted)" not in cli.ok("show", event).out
