"""The keys of the Safety screen and of what opens from it."""

from __future__ import annotations

from fieldjournal.i18n import N_
from fieldjournal.tui.keys.everywhere import BACK, HELP
from fieldjournal.tui.layouts import bind

SAFETY = (
    bind("enter", "open", N_("open it")),
    bind("escape q", "back", N_("back")),
    HELP,
)

ASK_PASSPHRASE = (
    bind("enter", "take", N_("go on")),
    bind("f2", "show_typed", N_("show what is typed")),
    BACK,
)

PAGE = (
    bind("enter", "next", N_("go on")),
    bind("pagedown", "page(1)", show=False),
    bind("pageup", "page(-1)", show=False),
    bind("down", "line(1)", show=False),
    bind("up", "line(-1)", show=False),
    BACK,
)

ENTRY = (
    bind("ctrl+s", "save", N_("write it")),
    bind("tab", "app.focus_next", show=False),
    bind("shift+tab", "app.focus_previous", show=False),
    BACK,
)

WIPED = (bind("enter escape", "app.leave", N_("close the program")),)
