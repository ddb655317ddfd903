"""A key means the same on every layout, by its position."""

from __future__ import annotations

import pytest

from fieldjournal.tui import layouts


@pytest.mark.parametrize(
    ("latin", "russian", "why"),
    [
        ("n", "т", "the same key on ЙЦУКЕН"),
        ("N", "Т", "with shift"),
        ("/", ".", "the slash key types a full stop there"),
        ("?", ",", "and with shift a comma"),
        ("e", "у", "looks like a Latin y and is another key"),
    ],
)
def test_twins_go_by_position(latin: str, russian: str, why: str) -> None:
    assert russian in layouts.twins(latin), why


@pytest.mark.parametrize(
    ("sent", "meant", "why"),
    [
        ("ctrl+ы", "ctrl+s", "kitty sends the letter of the layout"),
        ("ctrl+д", "ctrl+l", "lock"),
        ("ctrl+shift+ф", "ctrl+shift+a", "select all in an editor"),
        ("ctrl+s", "ctrl+s", "a Latin one stays"),
        ("ф", "ф", "a letter that is typed stays itself"),
        ("f12", "f12", "a named key stays"),
    ],
)
def test_modified_keys_are_read_as_on_the_latin_layout(sent: str, meant: str, why: str) -> None:
    assert layouts.latin_key(sent) == meant, why
