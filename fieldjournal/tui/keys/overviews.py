"""The keys of the timeline and the registers."""

from __future__ import annotations

from fieldjournal.i18n import _
from fieldjournal.tui.keys.everywhere import HELP
from fieldjournal.tui.layouts import bind

TIMELINE = (
    bind("enter", "open", _("open it")),
    bind("left [", "year(-1)", _("earlier")),
    bind("right ]", "year(1)", _("later")),
    bind("m", "map", _("map")),
    bind("p", "person", _("person …")),
    bind("y", "years", _("years …")),
    bind("w", "silent", _("who is silent")),
    bind("f", "kind", _("only one kind …")),
    bind("escape q", "back", _("back")),
    HELP,
)

YEAR_MAP = (
    bind("enter", "take", _("show the day")),
    bind("left", "day(-1)", show=False),
    bind("right", "day(1)", show=False),
    bind("up", "month(-1)", show=False),
    bind("down", "month(1)", show=False),
    bind("[ pageup", "year(-1)", _("earlier")),
    bind("] pagedown", "year(1)", _("later")),
    bind("escape q m", "back", _("back")),
)

SILENT = (
    bind("enter", "take", _("timeline of this person")),
    bind("escape q", "back", _("back")),
)

REGISTERS = (
    bind("enter", "open", _("open it")),
    bind("escape q", "back", _("back")),
    HELP,
)

REGISTER = (
    bind("enter", "open", _("open it")),
    bind("f", "condition", _("only …")),
    bind("o", "order", _("order")),
    bind("c", "columns", _("columns")),
    bind("s", "share", _("share")),
    bind("d", "day", _("as of")),
    bind("t", "totals", _("totals")),
    bind("u", "as_made", _("as it was made")),
    bind("escape q", "back", _("back")),
    bind("[ shift+left", "move(-1)", _("move the column to the left"), show=False),
    bind("] shift+right", "move(1)", _("move the column to the right"), show=False),
    HELP,
)
