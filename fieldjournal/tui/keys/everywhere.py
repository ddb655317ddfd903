"""The keys that mean the same on every screen, and those of lists, choices and questions."""

from __future__ import annotations

from fieldjournal.i18n import N_
from fieldjournal.tui.layouts import bind

LOCK = bind("ctrl+l", "lock", N_("lock"), priority=True)
PANIC = bind("f12", "panic", priority=True)
QUIT = bind("ctrl+q", "leave", N_("close the program"), show=False, priority=True)

APP = (LOCK, PANIC, QUIT)

HELP = bind("? f1", "app.help", N_("help"))
HELP_IN_TEXT = bind("f1", "app.help", N_("help"))
BACK = bind("escape", "back", N_("back"))

FOCUS = (
    bind("tab", "app.focus_next", show=False),
    bind("shift+tab", "app.focus_previous", show=False),
)
"""What Textual's own screens bind, for screens that inherit no bindings."""

LIST = (
    bind("up", "cursor(-1)", show=False),
    bind("down", "cursor(1)", show=False),
    bind("pageup", "page(-1)", show=False),
    bind("pagedown", "page(1)", show=False),
    bind("home", "edge(-1)", show=False),
    bind("end", "edge(1)", show=False),
)

TABLE = (
    bind("left", "column(-1)", N_("column before"), show=False),
    bind("right", "column(1)", N_("next column"), show=False),
)

SEARCH = (
    bind("down enter", "to_list", N_("to the list")),
    bind("escape", "clear", N_("clear")),
)

PICKER = (
    bind("down", "move(1)", show=False),
    bind("up", "move(-1)", show=False),
    bind("pagedown", "move(8)", show=False),
    bind("pageup", "move(-8)", show=False),
    bind("enter", "take", N_("take")),
    bind("escape", "back", N_("leave")),
)

PICKER_MANY = (
    *PICKER[:4],
    bind("enter", "take", N_("on or off")),
    bind("ctrl+s", "done", N_("done")),
    bind("escape", "back", N_("leave unchanged")),
)

PICKER_ALL = (*PICKER_MANY[:-1], bind("f5", "all", N_("all")), PICKER_MANY[-1])
"""Where nothing speaks against taking everything there is."""

PICKING = (bind("f2", "mention", N_("@ somebody")),)

_WORDS = (
    bind("pageup", "page(-1)", show=False),
    bind("pagedown", "page(1)", show=False),
)
"""Reading the words of a sheet on."""

ASK = (bind("enter", "take", N_("go on")), *_WORDS, BACK)

WORKING = (bind("escape", "back", N_("stop; nothing of it is kept")),)

READING = (bind("escape q", "back", N_("back")),)

SEAL = (*READING, *_WORDS)
