"""The keys of attached files and of their viewers."""

from __future__ import annotations

from fieldjournal.i18n import N_
from fieldjournal.tui.keys.everywhere import HELP
from fieldjournal.tui.layouts import bind

FILES = (
    bind("enter v", "look", N_("look at it")),
    bind("s", "save", N_("save a copy outside …")),
    bind("space", "unveil", N_("show what is graphic")),
    bind("escape q", "back", N_("back")),
    HELP,
)

_NEXT_FILE = (
    bind("n", "leave(1)", N_("next file")),
    bind("p", "leave(-1)", N_("file before")),
)

ZOOM = (
    bind("+ =", "zoom(2.0)", N_("nearer")),
    bind("- _", "zoom(0.5)", N_("farther")),
    bind("0", "whole", N_("all of it")),
)

LOOK_AROUND = (
    bind("left", "move(-0.5, 0)", show=False),
    bind("right", "move(0.5, 0)", show=False),
    bind("up", "move(0, -0.5)", show=False),
    bind("down", "move(0, 0.5)", show=False),
    bind("pagedown", "page(1)", N_("next page")),
    bind("pageup", "page(-1)", N_("page before")),
    bind("space", "unveil", N_("show what is graphic")),
    bind("m", "otherwise", N_("draw it otherwise")),
)

PICTURE = (
    *ZOOM,
    *_NEXT_FILE,
    *LOOK_AROUND,
    bind("escape q", "leave(0)", N_("back")),
    HELP,
)

SOUND = (
    bind("space enter", "play", N_("play or pause")),
    bind("left b backspace", "move(-5)", N_("back five seconds")),
    bind("right", "move(5)", N_("on five seconds")),
    bind("home", "beginning", N_("beginning")),
    bind("pagedown", "scroll(1)", show=False),
    bind("pageup", "scroll(-1)", show=False),
    *_NEXT_FILE,
    bind("escape q", "leave(0)", N_("back")),
    HELP,
)

TEXT = (
    bind("pagedown", "page(1)", N_("further")),
    bind("pageup", "page(-1)", N_("back up")),
    bind("down", "line(1)", show=False),
    bind("up", "line(-1)", show=False),
    bind("home", "edge(-1)", N_("beginning")),
    bind("end", "edge(1)", N_("end")),
    *_NEXT_FILE,
    bind("c", "encoding", N_("other letters …")),
    bind("escape q", "leave(0)", N_("back")),
    HELP,
)
