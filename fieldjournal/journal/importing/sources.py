"""The source a row comes from: the one it names, or one made for the table."""

from __future__ import annotations

from fieldjournal.journal.importing.cells import kind_of_empty
from fieldjournal.journal.importing.columns import SOURCE, Layout
from fieldjournal.journal.importing.desk import Desk
from fieldjournal.journal.importing.filling import Filling
from fieldjournal.journal.importing.told import Told
from fieldjournal.model.empty import Empty, Maybe
from fieldjournal.model.forms.plain import LINE_MAX
from fieldjournal.model.kinds.source import Source
from fieldjournal.model.lists.evidence import SOURCE_KIND
from fieldjournal.model.values import Choice
from fieldjournal.model.vocabulary import OTHER


def source_of_row(desk: Desk, layout: Layout, told: Told) -> str:
    """Return the row's source: as its columns say, or the table's own; nothing where a cell is blank.

    In a table of sources it is the record of the row itself, nothing where it has no title.
    """
    cell = told.take("source") or told.take("source/title")
    title = " ".join(cell.words.split()) if cell else ""
    if cell and (kind_of_empty(title) or len(title) > LINE_MAX):
        told.loose.append(cell)
        title = ""
    if layout.main == SOURCE:
        return titled_source(desk, title) if title else ""
    fields = tuple(
        each for each in told.cells if each.role.startswith("source/") and "claims" not in each.role
    )
    if not title and not fields and (layout.has("source") or layout.has("source/title")):
        return ""
    own_id = titled_source(desk, title) if title else home(desk)
    told.cells = [each for each in told.cells if each not in fields]
    told.loose += Filling(desk, own_id).fill(fields)
    return own_id


def titled_source(desk: Desk, title: str) -> str:
    """Return the source of that title, a new one where there is none."""
    found = desk.held.headed(SOURCE, title)
    return found or desk.new(SOURCE, Source(title=title, kind=_kind_by_title(title)))


def home(desk: Desk, source: str = "") -> str:
    """Return a source with room for one more row: `source`, or one made for the table."""
    if source and desk.has_room(source):
        return source
    values = desk.draft(source).values if source else None
    title = values.title if isinstance(values, Source) and isinstance(values.title, str) else desk.title
    found = desk.held.headed(SOURCE, title)
    if found and desk.has_room(found):
        return found
    return desk.new(SOURCE, Source(title=title, kind=Choice("spreadsheet")))


def _kind_by_title(title: str) -> Maybe[Choice]:
    """Return the kind of source its title names (*joint statement of …*)."""
    plain = f" {title.casefold()} "
    for entry in SOURCE_KIND:
        names = (entry.label, *entry.also)
        if entry.code != OTHER and any(f" {name.casefold()} " in plain for name in names):
            return Choice(entry.code)
    return Empty.NOT_ASKED
