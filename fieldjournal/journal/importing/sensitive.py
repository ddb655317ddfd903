"""What a column like *sensitive* names must not leave: marks on the values that say it, fail closed.

- Each term (`sister; who filmed; ethnicity`) is looked for in what the row made: in words as written,
  and in the labels of filled fields. A value where it is found is marked as never leaving; so are the
  words an unnamed contact is known by (*relatives of X*), who can then leave as a pseudonym only.
- A term found nowhere may still be told in other words: then every free text of the row's first
  record is marked too, and the row's own claim.
- A mere *yes* means everything: the row's incident and people never leave.
- The column's own words go to the notes, which never leave.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from fieldjournal.i18n import _
from fieldjournal.journal.importing.desk import Desk, Kept
from fieldjournal.journal.importing.told import Cell
from fieldjournal.model.empty import Empty
from fieldjournal.model.forms.asserted import Account
from fieldjournal.model.forms.said import Prose
from fieldjournal.model.headline import title
from fieldjournal.model.values import Sensitivity
from fieldjournal.model.walk import Found, values_of

_YES: Final = {
    "yes",
    "y",
    "x",
    "+",
    "true",
    "1",
    "all",
    "everything",
    "да",
    "всё",
    "все",
    "hawa",
    "ha",
    "evet",
}
_NO: Final = {"no", "n", "false", "0", "none", "нет", "ýok", "yoʻq", "hayır"}


_RECENT: Final = 50
"""Marks of one row, far more than a row has."""


def protect(desk: Desk, cells: Iterable[Cell], made: Iterable[str]) -> None:
    """Mark what `cells` name in the records of this row; `made` are their ids, the main record's first."""
    ids = [own_id for own_id in dict.fromkeys(made) if own_id and desk.touched(own_id)]
    terms = [term for cell in cells for term in _terms(cell.words)]
    if any(term.casefold() in _YES for term in terms):
        _everything(desk, ids)
        return
    nowhere = False
    for term in terms:
        found = [*_found(desk, ids, term)]
        nowhere = nowhere or not found
        for own_id, value in found:
            _mark(desk, own_id, value)
    if nowhere:
        for own_id, value in _free_texts(desk, ids):
            _mark(desk, own_id, value)


def _terms(words: str) -> tuple[str, ...]:
    terms = (term.strip() for term in re.split(r"[;,\n]", words))
    return tuple(dict.fromkeys(term for term in terms if term and term.casefold() not in _NO))


def _everything(desk: Desk, ids: Iterable[str]) -> None:
    for own_id in ids:
        desk.envelope(own_id, sensitivity=Sensitivity.NEVER)
        desk.kept.append(Kept(desk.at, title(desk.draft(own_id), str)))


def _found(desk: Desk, ids: Iterable[str], term: str) -> Iterator[tuple[str, Found]]:
    said = re.compile(rf"(?<!\w){re.escape(term)}", re.IGNORECASE)
    for own_id in ids:
        for found in _given(desk, own_id):
            labelled = term.casefold() in (_(found.spec.label).casefold(), found.spec.key)
            if labelled or any(said.search(text) for text in found.spec.form.texts(found.value)):
                yield own_id, found


def _free_texts(desk: Desk, ids: list[str]) -> Iterator[tuple[str, Found]]:
    for own_id in ids[:1]:
        texts = [found for found in _given(desk, own_id) if isinstance(found.spec.form, Prose)]
        claims = [found for found in _given(desk, own_id) if isinstance(found.spec.form, Account)]
        yield from ((own_id, found) for found in (*texts, *claims[-1:]))


def _given(desk: Desk, own_id: str) -> Iterator[Found]:
    for found in values_of(desk.draft(own_id).values):
        if not isinstance(found.value, Empty) and found.address.field != "notes":
            yield found


def _mark(desk: Desk, own_id: str, found: Found) -> None:
    if found.spec.sensitivity is Sensitivity.NEVER:
        return
    desk.never(own_id, str(found.address))
    words = "; ".join(found.spec.form.texts(found.value)) or found.spec.edited(found.value)
    if Kept(desk.at, words) not in desk.kept[-_RECENT:]:
        desk.kept.append(Kept(desk.at, words))
