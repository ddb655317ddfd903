"""What a column of a table means: guessed from its header, or said by the person.

A role is one of the words in `ROLES`, or the address of a field as `schema` prints it, with its kind
and without part ids: `contact/born`, `incident/returns/mode`, `source/claims/when`. A new field of a
record can be the target of a column at once.

- A header is guessed only when it is, letter by letter, one of the wordings in `headers` or a field's own
  label. A guess that is nearly right would put words where they do not belong.
- *Date*, *how* and the like mean what fits the table: `_IN_ACCOUNTS` for a table of accounts, and
  *how* is the mode of a return only where its cells are such modes.
- Two columns never share a role that holds one value; the second goes to the notes.
- A column nobody understood has the role `notes`: its words go there, with the header.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from fieldjournal.errors import UnknownName
from fieldjournal.i18n import N_, _
from fieldjournal.journal.importing.headers import HEADERS
from fieldjournal.journal.importing.sheet import SheetTable
from fieldjournal.model.address import Address
from fieldjournal.model.fields import Spec, specs_of
from fieldjournal.model.forms.asserted import Account
from fieldjournal.model.forms.plain import OneOf
from fieldjournal.model.forms.pointing import Reference, References
from fieldjournal.model.kinds import KINDS, find_spec

ROLES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "who": N_("the person it is about"),
        "spellings": N_("other spellings of the name"),
        "by": N_("who did it"),
        "source": N_("title of the source"),
        "about": N_("what the account is about"),
        "account": N_("what is said"),
        "sensitive": N_("what must not leave"),
        "notes": N_("kept in the notes"),
    }
)
_MANY: Final = {"notes", "sensitive", "spellings"}
"""Roles that several columns may have."""

_IN_ACCOUNTS: Final[Mapping[str, str]] = MappingProxyType(
    {"incident/when": "source/claims/when", "who": "source/claims/by", "by": "source/claims/by"}
)
_MODES_ENOUGH: Final = 0.5


@dataclass(frozen=True)
class Column:
    """One column of a table: its header, its role, and its first words, to judge the guess by."""

    header: str
    role: str
    sample: str = ""

    @property
    def meaning(self) -> str:
        """Return the translated words for the role."""
        return role_label(self.role)


def columns_of(table: SheetTable, said: Mapping[str, str] | None = None) -> tuple[Column, ...]:
    """Return the role of every column; what the person said of a header stands above any guess.

    Raises: `UnknownName` for a header or a role that is not there.
    """
    said = said or {}
    for header, role in said.items():
        _known(header, role, table.headers)
    accounts = any("account" in _meant(header) for header in table.headers)
    taken = set(said.values())
    made: list[Column] = []
    for place, header in enumerate(table.headers):
        cells = [row.cells[place].strip() for row in table.rows]
        role = said.get(header) or _guess(header, cells, taken, accounts)
        taken.add(role)
        made.append(Column(header, role, next(filter(None, cells), "")))
    return tuple(made)


def field_of(role: str) -> tuple[str, Address] | None:
    """Return the kind and address a role names (`*` for its part), or None for a word of `ROLES`."""
    kind, _slash, rest = role.partition("/")
    if not rest:
        return None
    field, _slash, inner = rest.partition("/")
    return kind, Address(field, "*", inner) if inner else Address(field)


def role_label(role: str) -> str:
    """Return what a role is called: the words in `ROLES`, or the labels of kind, part and field."""
    at = field_of(role)
    if at is None:
        return _(ROLES[role])
    kind, where = at
    labels = [KINDS[kind].label]
    labels += [spec.label for where in (Address(where.field), where) if (spec := find_spec(kind, where))]
    return " · ".join(dict.fromkeys(map(_, labels)))


def fields_known() -> tuple[str, ...]:
    """Return the addresses of every field a column may fill."""
    return tuple(
        f"{kind.name}/{key}/{inner}" if inner else f"{kind.name}/{key}"
        for kind in KINDS.values()
        if kind.name in _FILLED
        for key, spec in specs_of(kind.values).items()
        for inner, each in (specs_of(spec.part).items() if spec.part else (("", spec),))
        if _takes_words(each)
    )


_FILLED: Final = ("contact", "incident", "source")
"""Kinds a row may make; `rows` says how they are linked."""


def _takes_words(spec: Spec) -> bool:
    return not isinstance(spec.form, Reference | References | Account) and not spec.retired


def _known(header: str, role: str, headers: Sequence[str]) -> None:
    if header not in headers:
        raise UnknownName("column", header, ", ".join(headers))
    known = (*ROLES, *fields_known())
    if role not in known:
        raise UnknownName("role", role, ", ".join(known))


def _guess(header: str, cells: Sequence[str], taken: set[str], accounts: bool) -> str:  # noqa: FBT001
    meant = _meant(header)
    if "incident/returns/mode" in meant and len(meant) > 1 and not _are_modes(cells):
        meant.remove("incident/returns/mode")
    for role in meant:
        fitting = _IN_ACCOUNTS.get(role, role) if accounts else role
        if fitting in _MANY or fitting not in taken:
            return fitting
    return "notes"


def _meant(header: str) -> list[str]:
    """Return every role a header can mean, what only some tables mean first."""
    words = _plain(header)
    found = [role for role, wordings in HEADERS.items() if words in wordings]
    if not found:
        found = [role for role in fields_known() if words in (_plain(role), _plain(_own_label(role)))]
    return sorted(found, key=lambda role: role != "incident/returns/mode")


def _own_label(role: str) -> str:
    return role_label(role).rpartition(" · ")[2]


def _are_modes(cells: Sequence[str]) -> bool:
    spec = find_spec("incident", Address("returns", "*", "mode"))
    said = [cell for cell in cells if cell.strip()]
    if spec is None or not isinstance(spec.form, OneOf):
        return False
    found = [spec.form.vocabulary.find(cell) for cell in said]
    return bool(said) and sum(each is not None for each in found) >= len(said) * _MODES_ENOUGH


def _plain(header: str) -> str:
    """Return a header as it is compared: no case, no signs, what stands in brackets left out."""
    bare = re.sub(r"\([^)]*\)", " ", unicodedata.normalize("NFKC", header)) or header
    return " ".join(re.sub(r"[^\w']+", " ", bare.casefold()).split())
