"""The declared settings: defaults fit, nothing else does, and none weakens anything."""

from __future__ import annotations

import pytest

from fieldjournal import errors
from fieldjournal.settings import SETTINGS, check


@pytest.mark.parametrize("name", SETTINGS)
def test_a_default_fits(name: str) -> None:
    assert check(name, SETTINGS[name].default) == SETTINGS[name].default


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("idle_minutes", 0),
        ("idle_minutes", 61),
        ("idle_minutes", "5"),
        ("idle_minutes", True),
        ("hide_on_blur", 1),
        ("language", "xx"),
        ("language", None),
        ("order", "random"),
    ],
)
def test_what_does_not_fit_is_refused(name: str, value: object) -> None:
    with pytest.raises(errors.BadValue):
        check(name, value)


def test_a_setting_nobody_declared() -> None:
    with pytest.raises(errors.UnknownName) as raised:
        check("weaken_kdf", True)
    assert "idle_minutes" in raised.value.known
