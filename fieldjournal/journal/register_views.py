"""What a person chose to see of a register: columns, order, conditions, day; remembered for each.

It is kept inside the journal. Conditions and the day are words somebody typed: they are kept apart, and an
erasure takes them along (`vault.settings`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from fieldjournal.journal.session import Session
from fieldjournal.model.canonical import Json
from fieldjournal.model.registers import Register, register_named
from fieldjournal.vault import settings as stored

_CHOSEN: Final = "register/"


@dataclass(frozen=True)
class View:
    """A register as somebody wants to see it; empty as it was made."""

    columns: tuple[str, ...] = ()
    """Their names in order; none: all of them."""
    sort: str = ""
    """A column's name, with `-` before it for the last first."""
    where: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """From a column's name to the condition on it."""
    as_of: str = ""
    """A date in words; empty: as known today."""


AS_MADE: Final = View()


def remembered(session: Session, name: str) -> View:
    """Return what was chosen last; as it was made where nothing was. Raises: `UnknownName`."""
    register = register_named(name)
    chosen = _object(stored.get(session.vault, _CHOSEN + name))
    typed = _object(stored.get(session.vault, _typed(name)))
    sort, where = _word(chosen.get("sort")), _object(typed.get("where"))
    return View(
        tuple(each for each in _words(chosen.get("columns")) if _has(register, each)),
        sort if _has(register, sort.removeprefix("-")) else "",
        MappingProxyType({at: _word(words) for at, words in where.items() if _has(register, at)}),
        _word(typed.get("as_of")),
    )


def remember(session: Session, name: str, view: View) -> None:
    """Remember a view; one as it was made leaves nothing behind. Raises: `UnknownName`, `DiskTrouble`."""
    register_named(name)
    chosen: dict[str, Json] = {"columns": list(view.columns), "sort": view.sort}
    typed: dict[str, Json] = {"where": dict(view.where), "as_of": view.as_of}
    with session.vault.transaction():
        stored.put(session.vault, _CHOSEN + name, chosen if any(chosen.values()) else None)
        stored.put(session.vault, _typed(name), typed if any(typed.values()) else None)


def _typed(name: str) -> str:
    return f"{stored.TYPED}{_CHOSEN}{name}"


def _object(held: Json) -> Mapping[str, Json]:
    return held if isinstance(held, dict) else {}


def _word(held: Json) -> str:
    return held if isinstance(held, str) else ""


def _words(held: Json) -> list[str]:
    return [_word(each) for each in held] if isinstance(held, list) else []


def _has(register: Register, name: str) -> bool:
    """Tell whether the register has that column now: an older version may have had others."""
    return any(column.name == name for column in register.columns)
