"""The page of all fields is what the declarations say, and has every field and every choice."""

from __future__ import annotations

from pathlib import Path

from fieldjournal.model.fields import specs_of
from fieldjournal.model.kinds import KINDS
from tests.cli.command_line import CommandLine

PAGE = Path(__file__).parents[2] / "docs" / "fields.md"


def test_the_page_is_kept_true(new: CommandLine) -> None:
    made = new.ok("schema", "--markdown", "--language", "en").out
    assert PAGE.read_text(encoding="utf-8") == made, "`make fields` writes it anew"


def test_every_field_and_part_has_its_row() -> None:
    page = PAGE.read_text(encoding="utf-8")
    for kind in KINDS.values():
        own = page.split(f"(`{kind.name}`)")[1]
        for key, spec in specs_of(kind.values).items():
            assert f"| `{key}` |" in own
            if spec.part:
                part = page.split(f"(`{kind.name}/{key}`)")[1].split("\n#")[0]
                assert [f"| `{inner}` |" in part for inner in specs_of(spec.part)] == [True] * len(
                    specs_of(spec.part)
                )


def test_no_cell_breaks_a_table() -> None:
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        if line.startswith("|"):
            assert line.count("|") in {7, 4}, line


def test_one_kind_alone(new: CommandLine) -> None:
    made = new.ok("schema", "threat", "--markdown", "--language", "en").out
    assert "(`threat/steps`)" in made
    assert "`incident`)" not in made
