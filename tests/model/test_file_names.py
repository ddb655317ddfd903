"""Names that are one on every system."""

from __future__ import annotations

import pytest

from fieldjournal.model.file_names import trouble_with


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("con", "name-of-a-device"),
        ("NUL.txt", "name-of-a-device"),
        ("Com1", "name-of-a-device"),
        ("lpt\u00b9.age", "name-of-a-device"),
        ("aux .csv", "name-of-a-device"),
        ("CONOUT$", "name-of-a-device"),
        ("для юриста.", "name-ends-so"),
        ("для юриста ", "name-ends-so"),
        ("18:30", "name-with-a-sign"),
        ("кто?", "name-with-a-sign"),
        ("a\x07b", "name-with-a-sign"),
        ("console", ""),
        ("com10", ""),
        ("Nur", ""),
        ("для юриста 18.30.age", ""),
        (".hidden", ""),
    ],
)
def test_a_name_that_is_none_on_windows_is_told(name: str, reason: str) -> None:
    assert trouble_with(name) == reason
