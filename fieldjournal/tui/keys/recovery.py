"""The keys of backups and recovery: long work, shares shown and typed, findings in a list."""

from __future__ import annotations

from fieldjournal.i18n import _
from fieldjournal.tui.keys.everywhere import HELP_IN_TEXT
from fieldjournal.tui.layouts import bind

RUNNING = (bind("escape", "back", _("stop; what was there stays")),)

SHARE = (
    bind("enter", "next", _("I have written it down")),
    bind("c", "code", _("as a QR code")),
    bind("escape", "back", _("stop")),
)

SHARE_TYPING = (
    bind("enter", "next", _("go on")),
    bind("f2", "show_typed", _("hide or show")),
    bind("escape", "back", _("stop")),
    HELP_IN_TEXT,
)

FINDINGS = (
    bind("r", "again", _("look again")),
    bind("escape q", "back", _("back")),
)

HISTORY_CHECK = (
    bind("c", "compare", _("compare with a note …")),
    bind("escape q", "back", _("back")),
)
