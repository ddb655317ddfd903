"""The keys of the Safety screen and of what opens from it."""

from __future__ import annotations

from fieldjournal.i18n import _
from fieldjournal.tui.keys.everywhere import BACK, HELP
from fieldjournal.tui.layouts import bind

SAFETY = (
    bind("enter", "open", _("open it")),
    bind("escape q", "back", _("back")),
    HELP,
)

ASK_PASSPHRASE = (
    bind("enter", "take", _("go on")),
    bind("f2", "show_typed", _("show what is typed")),
    BACK,
)

PAGE = (
    bind("enter", "next", _("go on")),
    bind("pagedown", "page(1)", show=False),
    bind("pageup", "page(-1)", show=False),
    bind("down", "line(1)", show=False),
    bind("up", "line(-1)", show=False),
    BACK,
)

ENTRY = (
    bind("ctrl+s", "save", _("write it")),
    bind("tab", "app.focus_next", show=False),
    bind("shift+tab", "app.focus_previous", show=False),
    BACK,
)

WIPED = (bind("enter escape", "app.leave", _("close the program")),)
