"""The few settings a journal has: name, default, and what is accepted. Declared once, here.

They are stored inside the journal, the same names and defaults in every journal. Nothing about
keys, costs, redaction or the gate is a setting.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeAlias

from fieldjournal import errors
from fieldjournal.i18n import LANGUAGES, N_

Value: TypeAlias = bool | int | str


@dataclass(frozen=True)
class Setting:
    """One setting. `fits` says whether a value of the right type is allowed."""

    name: str
    label: str
    default: Value
    fits: Callable[[Value], bool]
    warning: str = ""
    """Said before it is switched on, and confirmed with a typed word; empty for what harms nobody."""


def _between(least: int, most: int) -> Callable[[Value], bool]:
    return lambda value: isinstance(value, int) and least <= value <= most


def _any(_value: Value) -> bool:
    return True


_IDLE_MOST = 60
_APPEARANCES = ("calm-dark", "calm-light", "high-contrast")

SETTINGS: Mapping[str, Setting] = MappingProxyType(
    {
        setting.name: setting
        for setting in (
            Setting("idle_minutes", N_("Lock after idle minutes"), 5, _between(1, _IDLE_MOST)),
            Setting("language", N_("Language"), "", lambda value: value in {"", *LANGUAGES}),
            Setting("hide_on_blur", N_("Hide when the window loses focus"), True, _any),
            Setting(
                "order", N_("Order of the list"), "written", lambda value: value in {"written", "happened"}
            ),
            Setting("appearance", N_("Appearance"), "calm-dark", lambda value: value in _APPEARANCES),
            Setting(
                "panic_key",
                N_("Panic key (F12 twice)"),
                False,
                _any,
                N_(
                    "F12 always locks. With this on, F12 pressed again within two seconds destroys the keys:"
                    " nobody opens this journal again, you neither, unless a backup lies elsewhere. That"
                    " something was destroyed can be seen, and may be punished. Copies made earlier still"
                    " open. Held down, F12 only locks."
                ),
            ),
        )
    }
)


def setting_named(name: str) -> Setting:
    """Return the declaration of a setting. Raises: `UnknownName`."""
    if name not in SETTINGS:
        raise errors.UnknownName("setting", name, ", ".join(SETTINGS))
    return SETTINGS[name]


def check(name: str, untrusted: object) -> Value:
    """Return a value that fits a setting. Raises: `UnknownName`, `BadValue`."""
    setting = setting_named(name)
    if not isinstance(untrusted, bool | int | str) or type(untrusted) is not type(setting.default):
        raise errors.BadValue("not-a-choice", name)
    if not setting.fits(untrusted):
        raise errors.BadValue("not-a-choice", name, str(untrusted))
    return untrusted
