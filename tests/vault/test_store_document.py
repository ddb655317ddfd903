"""docs/formats/store.md describes the store there is: every table, column and setting."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from fieldjournal.model.history import ENVELOPE
from fieldjournal.vault.connection import SETTINGS
from fieldjournal.vault.vault import Vault

_DOCUMENT = (Path(__file__).parents[2] / "docs" / "formats" / "store.md").read_text(encoding="utf-8")


def _described() -> dict[str, set[str]]:
    """Return the words in backquotes of each table's row, by the table's name."""
    rows = re.findall(r"^\| `(\w+)` \| (.*)$", _DOCUMENT, re.MULTILINE)
    return {name: set(re.findall(r"`(\w+)`", rest)) for name, rest in rows}


def test_every_table_and_column_is_described(vault: Vault) -> None:
    made = vault.db.all("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql NOT NULL")
    described = _described()
    for name, sql in made:
        if name.startswith(("of_", "search")):
            continue  # generated from the declarations; made by FTS5
        columns = re.findall(r"(?:\(|,)\s*(\w+) (?:INTEGER|TEXT|BLOB)", sql)
        assert columns
        assert set(columns) <= described[name], name


@pytest.mark.parametrize("name", ["of_KIND", "of_KIND_FIELD", "search", "search_words"])
def test_generated_tables_are_described(name: str) -> None:
    assert name in _described()


def test_every_address_of_the_envelope_is_described() -> None:
    assert all(f".{name}" in _DOCUMENT for name in ENVELOPE)


def test_the_settings_that_keep_secrets_are_described() -> None:
    told = {name for name, *_rest in SETTINGS} - {"busy_timeout", "cache_size", "locking_mode"}
    assert all(f"`{name}`" in _DOCUMENT for name in told)
