"""The keys of backups and recovery: long work, shares shown and typed, findings in a list."""

from __future__ import annotations

from fieldjournal.i18n import N_
from fieldjournal.tui.keys.everywhere import HELP_IN_TEXT
from fieldjournal.tui.layouts import bind

RUNNING = (bind("escape", "back", N_("stop; what was there stays")),)

SHARE = (
    bind("enter", "next", N_("I have written it down")),
    bind("c", "code", N_("as a QR code")),
    bind("escape", "back", N_("stop")),
)

SHARE_TYPING = (
    bind("enter", "next", N_("go on")),
    bind("f2", "show_typed", N_("hide or show")),
    bind("escape", "back", N_("stop")),
    HELP_IN_TEXT,
)

FINDINGS = (
    bind("r", "again", N_("look again")),
    bind("escape q", "back", N_("back")),
)

HISTORY_CHECK = (
    bind("c", "compare", N_("compare with a note …")),
    bind("escape q", "back", N_("back")),
)
