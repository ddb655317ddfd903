"""The keys of the timeline and the registers."""

from __future__ import annotations

from fieldjournal.i18n import N_
from fieldjournal.tui.keys.everywhere import HELP
from fieldjournal.tui.layouts import bind

TIMELINE = (
    bind("enter", "open", N_("open it")),
    bind("left [", "year(-1)", N_("earlier")),
    bind("right ]", "year(1)", N_("later")),
    bind("m", "map", N_("map")),
    bind("p", "person", N_("person …")),
    bind("y", "years", N_("years …")),
    bind("w", "silent", N_("who is silent")),
    bind("f", "kind", N_("only one kind …")),
    bind("escape q", "back", N_("back")),
    HELP,
)

YEAR_MAP = (
    bind("enter", "take", N_("show the day")),
    bind("left", "day(-1)", show=False),
    bind("right", "day(1)", show=False),
    bind("up", "month(-1)", show=False),
    bind("down", "month(1)", show=False),
    bind("[ pageup", "year(-1)", N_("earlier")),
    bind("] pagedown", "year(1)", N_("later")),
    bind("escape q m", "back", N_("back")),
)

SILENT = (
    bind("enter", "take", N_("timeline of this person")),
    bind("escape q", "back", N_("back")),
)

REGISTERS = (
    bind("enter", "open", N_("open it")),
    bind("escape q", "back", N_("back")),
    HELP,
)

REGISTER = (
    bind("enter", "open", N_("open it")),
    bind("f", "condition", N_("only …")),
    bind("o", "order", N_("order")),
    bind("c", "columns", N_("columns")),
    bind("s", "share", N_("share")),
    bind("d", "day", N_("as of")),
    bind("t", "totals", N_("totals")),
    bind("u", "as_made", N_("as it was made")),
    bind("escape q", "back", N_("back")),
    bind("[ shift+left", "move(-1)", N_("move the column to the left"), show=False),
    bind("] shift+right", "move(1)", N_("move the column to the right"), show=False),
    HELP,
)
