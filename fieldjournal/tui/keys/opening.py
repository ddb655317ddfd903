"""The keys of unlocking, of the first steps and of the settings."""

from __future__ import annotations

from fieldjournal.i18n import N_
from fieldjournal.tui.keys.everywhere import HELP_IN_TEXT
from fieldjournal.tui.layouts import bind

UNLOCK = (
    bind("enter", "unlock", N_("unlock")),
    bind("f2", "show_typed", N_("show what is typed")),
    bind("f4", "keyfile", N_("keyfile")),
    bind("f6", "other_ways", N_("other ways …")),
    bind("f3", "other_folder", N_("another folder")),
    HELP_IN_TEXT,
)

STEP = (
    bind("enter", "next", N_("next")),
    bind("escape", "back", N_("back")),
)

NEW_PASSPHRASE = (
    bind("enter", "next", N_("next")),
    bind("f2", "show_typed", N_("show what is typed")),
    bind("f5", "others", N_("other words")),
    bind("escape", "back", N_("back")),
)

SETTINGS = (
    bind("enter space", "change", N_("change")),
    bind("escape", "back", N_("back")),
)
