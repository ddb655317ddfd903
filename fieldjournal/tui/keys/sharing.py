"""The keys of partners, consents and what leaves."""

from __future__ import annotations

from fieldjournal.i18n import _
from fieldjournal.tui.keys.everywhere import HELP
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

REVIEW = (
    bind("r", "answer('redact')", _("redact")),
    bind("k", "answer('keep')", _("not this person")),
    bind("ctrl+s", "seal", _("seal")),
    bind("tab", "go(1)", _("next"), priority=True),
    bind("n", "spelling", _("new spelling …")),
    bind("a", "same", _("same answer for them")),
    bind("u", "undo", _("undo")),
    bind("f", "only_open", _("only the unanswered")),
    bind("o", "unlisted", _("names of nobody …")),
    bind("shift+tab", "go(-1)", show=False, priority=True),
    bind("escape", "back", _("stop")),
    HELP,
)
