"""The keys of unlocking, of the first steps and of the settings."""

from __future__ import annotations

from fieldjournal.i18n import _
from fieldjournal.tui.keys.everywhere import HELP_IN_TEXT
from fieldjournal.tui.layouts import bind

UNLOCK = (
    bind("enter", "unlock", _("unlock")),
    bind("f2", "show_typed", _("show what is typed")),
    bind("f4", "keyfile", _("keyfile")),
    bind("f6", "other_ways", _("other ways …")),
    bind("f3", "other_folder", _("another folder")),
    HELP_IN_TEXT,
)

STEP = (
    bind("enter", "next", _("next")),
    bind("escape", "back", _("back")),
)

NEW_PASSPHRASE = (
    bind("enter", "next", _("next")),
    bind("f2", "show_typed", _("show what is typed")),
    bind("f5", "others", _("other words")),
    bind("escape", "back", _("back")),
)

SETTINGS = (
    bind("enter space", "change", _("change")),
    bind("escape", "back", _("back")),
)
