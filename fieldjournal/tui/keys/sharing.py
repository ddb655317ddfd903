"""The keys of partners, consents and what leaves."""

from __future__ import annotations

from fieldjournal.i18n import _
from fieldjournal.tui.keys.everywhere import HELP
from fieldjournal.tui.keys.files import LOOK_AROUND, ZOOM
from fieldjournal.tui.layouts import bind

PARTNERS = (
    bind("a", "add", _("add")),
    bind("v", "verify", _("compare the words")),
    bind("x", "revoke", _("never seal to them again …")),
    bind("escape q", "back", _("back")),
    HELP,
)

CONSENTS = (
    bind("c", "record", _("write one down")),
    bind("t enter", "table", _("all as a table")),
    bind("escape q", "back", _("back")),
    HELP,
)

LEAVING = (
    bind("ctrl+s", "done", _("go on")),  # first: where a line is too short, the last ones give way
    bind("n", "treat('named')", _("by name")),
    bind("p", "treat('pseudonym')", _("pseudonym")),
    bind("o", "treat('left-out')", _("leave out")),
    bind("c", "record", _("consent …")),
    bind("escape", "back", _("stop")),
    HELP,
)

CLEAN_COPIES = (
    bind("ctrl+s", "done", _("go on")),
    bind("b", "black_out", _("black out parts")),
    bind("enter v", "look", _("look at it")),
    bind("x", "leave_out", _("leave it out")),
    bind("space", "unveil", _("show what is graphic")),
    bind("escape", "back", _("stop")),
    HELP,
)

COPY = (
    *ZOOM,
    *LOOK_AROUND,
    bind("escape q", "back", _("back")),
    HELP,
)

BLACK_OUT = (
    bind("ctrl+s", "done", _("keep")),
    bind("enter b", "black", _("black out")),
    bind("s", "sizes", _("size it")),
    bind("u", "undo", _("undo")),
    bind("tab", "next", _("next part"), priority=True),
    bind("x delete", "take_away", _("uncover")),
    bind("pagedown", "page(1)", _("next page")),
    bind("pageup", "page(-1)", _("page before")),
    *ZOOM,
    bind("m", "otherwise", _("draw it otherwise")),
    bind("space", "unveil", _("show what is graphic")),
    bind("left", "move(-1, 0)", show=False),
    bind("right", "move(1, 0)", show=False),
    bind("up", "move(0, -1)", show=False),
    bind("down", "move(0, 1)", show=False),
    bind("shift+left", "size(-1, 0)", show=False),
    bind("shift+right", "size(1, 0)", show=False),
    bind("shift+up", "size(0, -1)", show=False),
    bind("shift+down", "size(0, 1)", show=False),
    bind("escape", "back", _("back")),
    HELP,
)

REVIEW = (
    bind("r", "answer('redact')", _("redact")),
    bind("k", "answer('keep')", _("not this person")),
    bind("a", "same", _("same answer")),
    bind("ctrl+s", "seal", _("seal")),
    bind("tab", "go(1)", _("next"), priority=True),
    bind("n", "spelling", _("new spelling …")),
    bind("u", "undo", _("undo")),
    bind("f", "only_open", _("only the unanswered")),
    bind("o", "unlisted", _("names of nobody …")),
    bind("shift+tab", "go(-1)", _("the one before"), show=False, priority=True),
    bind("pagedown", "read(1)", _("read on"), show=False, priority=True),
    bind("pageup", "read(-1)", _("read back"), show=False, priority=True),
    bind("shift+down", "read_row(1)", show=False, priority=True),
    bind("shift+up", "read_row(-1)", show=False, priority=True),
    bind("escape", "back", _("stop")),
    HELP,
)
