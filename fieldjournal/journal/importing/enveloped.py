"""Cells that fill a record's envelope: tags, sensitivity, language. What is not understood fails closed."""

from __future__ import annotations

import re

from fieldjournal.i18n import everywhere
from fieldjournal.journal.importing.desk import Desk
from fieldjournal.journal.importing.meanings import language_named
from fieldjournal.journal.importing.told import Cell
from fieldjournal.model.codec import TAGS_MOST
from fieldjournal.model.forms.plain import LINE_MAX
from fieldjournal.model.values import Sensitivity


def fill_envelope(desk: Desk, own_id: str, member: str, cell: Cell) -> list[Cell]:
    """Put a cell into the envelope and return it where it was not understood."""
    if member == "tags":
        return _add_tags(desk, own_id, cell)
    if member == "language":
        code = language_named(cell.words)
        if code and not desk.draft(own_id).envelope.language:
            desk.envelope(own_id, language=code)
        return [] if code else [cell]
    return _restrict(desk, own_id, cell)


def _add_tags(desk: Desk, own_id: str, cell: Cell) -> list[Cell]:
    tags = [" ".join(piece.split()) for piece in re.split(r"[;,\n]", cell.words)]
    held = desk.draft(own_id).envelope.tags
    made = tuple(dict.fromkeys((*held, *filter(None, tags))))
    if len(made) > TAGS_MOST or any(len(tag) > LINE_MAX for tag in made):
        return [cell]
    desk.envelope(own_id, tags=made)
    return []


def _restrict(desk: Desk, own_id: str, cell: Cell) -> list[Cell]:
    """Set how far a record may travel; words nobody understands let it travel nowhere."""
    told = _levels().get(" ".join(cell.words.split()).casefold())
    new = desk.before[own_id] is None
    held = desk.draft(own_id).envelope.sensitivity
    wanted = Sensitivity.NEVER if told is None else told
    desk.envelope(own_id, sensitivity=wanted if new and held is Sensitivity.PARTNERS else max(held, wanted))
    return [cell] if told is None else []


def _levels() -> dict[str, Sensitivity]:
    return {
        words.casefold(): level for level in Sensitivity for words in (level.code, *everywhere(level.label))
    }
