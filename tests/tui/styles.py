"""Styles read once: every app reads the same sheets anew, which takes a tenth of the time of most tests.

Textual keeps what it read as well, but in each app for itself. Rules are shared between its own copies of a
sheet too, so nobody changes them. They are told apart by which they are, with Python's own hash for that:
Textual's says the same, and is asked for every rule at every widget.
"""

from __future__ import annotations

from typing import Any

import pytest
from textual.css import stylesheet
from textual.css.model import RuleSet
from textual.css.parse import parse

_read: dict[tuple[object, ...], list[RuleSet]] = {}
_values: tuple[object, tuple[object, ...]] = (None, ())
"""The variables that a sheet was last read with, and their values."""


def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every app take the rules that another one read."""
    monkeypatch.setattr(stylesheet, "parse", _parsed)
    monkeypatch.setattr(RuleSet, "__hash__", object.__hash__)


def _parsed(scope: str, css: str, read_from: Any, variable_tokens: Any, **more: Any) -> list[RuleSet]:
    """Return what `textual.css.parse.parse` returns; variables stand in the rules with their values."""
    key = (scope, css, read_from, _values_of(variable_tokens), *more.items())
    if key not in _read:
        _read[key] = list(parse(scope, css, read_from, variable_tokens=variable_tokens, **more))
    return _read[key]


def _values_of(variable_tokens: Any) -> tuple[object, ...]:
    """Return the values of variables; one app reads all its sheets with the same ones."""
    global _values  # noqa: PLW0603 - the last ones
    if _values[0] is not variable_tokens:
        told = tuple((name, tuple(each.value for each in held)) for name, held in variable_tokens.items())
        _values = (variable_tokens, told)
    return _values[1]
