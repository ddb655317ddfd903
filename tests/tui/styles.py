"""Styles read once: every app reads the same sheets anew, which takes a tenth of the time of most tests.

Textual keeps what it read as well, but in each app for itself. Rules are shared between its own copies of a
sheet too, so nobody changes them.
"""

from __future__ import annotations

from typing import Any

import pytest
from textual.css import stylesheet
from textual.css.model import RuleSet
from textual.css.parse import parse

_read: dict[tuple[object, ...], list[RuleSet]] = {}


def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every app take the rules that another one read."""
    monkeypatch.setattr(stylesheet, "parse", _parsed)


def _parsed(scope: str, css: str, read_from: Any, variable_tokens: Any, **more: Any) -> list[RuleSet]:
    """Return what `textual.css.parse.parse` returns; variables stand in the rules with their values."""
    values = tuple((name, tuple(each.value for each in told)) for name, told in variable_tokens.items())
    key = (scope, css, read_from, values, *more.items())
    if key not in _read:
        _read[key] = list(parse(scope, css, read_from, variable_tokens=variable_tokens, **more))
    return _read[key]
