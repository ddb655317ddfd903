"""The keys of partners, consents and what leaves."""

from __future__ import annotations

from fieldjournal.i18n import N_
from fieldjournal.tui.keys.everywhere import HELP
from fieldjournal.tui.keys.files import LOOK_AROUND, ZOOM
from fieldjournal.tui.layouts import bind

PARTNERS = (
    bind("a", "add", N_("add")),
    bind("v", "verify", N_("compare the words")),
    bind("n", "renew", N_("a new key of theirs …")),
    bind("x", "revoke", N_("never seal to them again …")),
    bind("escape q", "back", N_("back")),
    HELP,
)

CONSENTS = (
    bind("c", "record", N_("write one down")),
    bind("t enter", "table", N_("all as a table")),
    bind("escape q", "back", N_("back")),
    HELP,
)

LEAVING = (
    bind("ctrl+s", "done", N_("go on")),  # first: where a line is too short, the last ones give way
    bind("n", "treat('named')", N_("by name")),
    bind("p", "treat('pseudonym')", N_("pseudonym")),
    bind("o", "treat('left-out')", N_("leave out")),
    bind("c", "record", N_("consent …")),
    bind("escape", "back", N_("stop")),
    HELP,
)

CLEAN_COPIES = (
    bind("ctrl+s", "done", N_("go on")),
    bind("b", "black_out", N_("black out parts")),
    bind("enter v", "look", N_("look at it")),
    bind("x", "leave_out", N_("leave it out")),
    bind("space", "unveil", N_("show what is graphic")),
    bind("escape", "back", N_("stop")),
    HELP,
)

COPY = (
    *ZOOM,
    *LOOK_AROUND,
    bind("escape q", "back", N_("back")),
    HELP,
)

BLACK_OUT = (
    bind("ctrl+s", "done", N_("keep")),
    bind("enter b", "black", N_("black out")),
    bind("s", "sizes", N_("size it")),
    bind("u", "undo", N_("undo")),
    bind("tab", "next", N_("next part"), priority=True),
    bind("x delete", "take_away", N_("uncover")),
    bind("pagedown", "page(1)", N_("next page")),
    bind("pageup", "page(-1)", N_("page before")),
    *ZOOM,
    bind("m", "otherwise", N_("draw it otherwise")),
    bind("space", "unveil", N_("show what is graphic")),
    bind("left", "move(-1, 0)", show=False),
    bind("right", "move(1, 0)", show=False),
    bind("up", "move(0, -1)", show=False),
    bind("down", "move(0, 1)", show=False),
    bind("shift+left", "size(-1, 0)", show=False),
    bind("shift+right", "size(1, 0)", show=False),
    bind("shift+up", "size(0, -1)", show=False),
    bind("shift+down", "size(0, 1)", show=False),
    bind("escape", "back", N_("back")),
    HELP,
)

REVIEW = (
    bind("r", "answer('redact')", N_("redact")),
    bind("k", "answer('keep')", N_("keep the words")),  # the screen says which, by what is asked
    bind("ctrl+s", "seal", N_("go on")),
    bind("a", "same", N_("same answer")),
    bind("tab", "go(1)", N_("next"), priority=True),
    bind("n", "spelling", N_("new spelling …")),
    bind("u", "undo", N_("undo")),
    bind("f", "only_open", N_("only the unanswered")),
    bind("o", "unlisted", N_("names of nobody …")),
    bind("shift+tab", "go(-1)", N_("the one before"), show=False, priority=True),
    bind("pagedown", "read(1)", N_("read on"), show=False, priority=True),
    bind("pageup", "read(-1)", N_("read back"), show=False, priority=True),
    bind("shift+down", "read_row(1)", show=False, priority=True),
    bind("shift+up", "read_row(-1)", show=False, priority=True),
    bind("escape", "back", N_("stop")),
    HELP,
)
