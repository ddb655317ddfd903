"""What is refused says what would fit, where it stands, and under the label somebody typed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fieldjournal.errors import ExitCode
from tests.cli.command_line import CommandLine

MISFITS = {
    "a word that is no choice": (
        ("add", "incident", "-"), "what: x\ntype: dissmissed", "this is none of the choices; known: press",
    ),
    "how another word is given": (("add", "incident", "-"), "type: dissmissed", "other: …"),
    "a code that is none, in JSON": (
        ("add", "incident", "--json"), '{"values": {"type": "dissmissed"}}', "known: family_pressure;",
    ),
    "a field no part has": (
        ("add", "contact", "--json"), '{"values": {"names": [{"txt": "Oraz"}]}}', "has no field names/1/txt",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", MISFITS)
def test_what_is_refused_says_what_would_fit(cli: CommandLine, name: str) -> None:
    command, typed, sentence = MISFITS[name]
    done = cli(*command, typed=typed)
    assert done.code == ExitCode.BAD_INPUT
    assert sentence in done.err


def test_of_records_in_a_file_every_misfit_is_told_with_its_number(cli: CommandLine, tmp_path: Path) -> None:
    bodies = [
        {"kind": "contact", "values": {"names": "Oraz"}},
        {"kind": "incident", "values": {"what": 5, "repeated": "maybe"}},
    ]
    (tmp_path / "x.json").write_text(json.dumps(bodies))
    done = cli("import", str(tmp_path / "x.json"), "--yes")
    assert done.code == ExitCode.BAD_INPUT
    for line in ("1: names: a list was expected", "2: what: ", "2: repeated: "):
        assert line in done.err
    (tmp_path / "x.json").write_text(json.dumps([bodies[0], 7]))
    assert "2: a JSON object was expected" in cli("import", str(tmp_path / "x.json"), "--yes").err


def test_a_record_is_meant_by_its_whole_name_and_by_no_other(cli: CommandLine) -> None:
    names = "names/1/text: Ораз Меляев\nnames/2/text: Oraz Melaýew"
    oraz = cli.ok("add", "contact", "-", typed=names).id
    for _twice in range(2):
        cli.ok("add", "contact", "-", typed="called: two boys")
    lines = "what: x\ninvolvements/1/contact: oraz  melaýew\ninvolvements/1/role: victim"
    saved = cli.ok("show", cli.ok("add", "incident", "-", typed=lines).id, "--json").out
    assert json.loads(saved)["values"]["involvements"][0]["contact"] == oraz
    for name, sentence in {
        "Oraz": "no record has this id or is called exactly so",
        "two boys": "several records fit this",
    }.items():
        done = cli("add", "incident", "-", typed=f"what: x\ninvolvements/1/contact: {name}")
        assert f"involvements/1/contact: {sentence}" in done.err
    done = cli("edit", oraz, "-", typed=f"relations/1/to: {oraz}\nrelations/1/kind: sibling")
    assert "relations/1/to: a record cannot refer to itself" in done.err
