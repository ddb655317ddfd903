"""Every row of the page of leaks names a file and a test that are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ROWS = [
    tuple(cell.strip() for cell in line.strip("|").split("|"))
    for line in (ROOT / "docs" / "leaks.md").read_text(encoding="utf-8").splitlines()
    if line.startswith("|") and not line.startswith(("|---", "| leak |"))
]


@pytest.mark.parametrize("row", ROWS, ids=[row[0][:50] for row in ROWS])
def test_a_row_names_what_is_there(row: tuple[str, ...]) -> None:
    _leak, _measure, where, test = row
    if where != "everywhere":
        assert (ROOT / where.strip("`")).is_file()
    if test.startswith("not run"):
        return
    file, _, name = test.strip("`").partition("::")
    told = (ROOT / file).read_text(encoding="utf-8")
    assert re.search(rf"^(async )?def {name}", told, re.MULTILINE), test
