"""The keys of attached files and of their viewers."""

from __future__ import annotations

from fieldjournal.i18n import _
from fieldjournal.tui.keys.everywhere import HELP
from fieldjournal.tui.layouts import bind

FILES = (
    bind("enter v", "look", _("look at it")),
    bind("s", "save", _("save a copy outside …")),
    bind("space", "unveil", _("show what is graphic")),
    bind("escape q", "back", _("back")),
    HELP,
)

_NEXT_FILE = (
    bind("n", "leave(1)", _("next file")),
    bind("p", "leave(-1)", _("file before")),
)

ZOOM = (
    bind("+ =", "zoom(2.0)", _("nearer")),
    bind("- _", "zoom(0.5)", _("farther")),
    bind("0", "whole", _("all of it")),
)

LOOK_AROUND = (
    bind("left", "move(-0.5, 0)", show=False),
    bind("right", "move(0.5, 0)", show=False),
    bind("up", "move(0, -0.5)", show=False),
    bind("down", "move(0, 0.5)", show=False),
    bind("pagedown", "page(1)", _("next page")),
    bind("pageup", "page(-1)", _("page before")),
    bind("space", "unveil", _("show what is graphic")),
    bind("m", "otherwise", _("draw it otherwise")),
)

PICTURE = (
    *ZOOM,
    *_NEXT_FILE,
    *LOOK_AROUND,
    bind("escape q", "leave(0)", _("back")),
    HELP,
)

SOUND = (
    bind("space enter", "play", _("play or pause")),
    bind("left b backspace", "move(-5)", _("back five seconds")),
    bind("right", "move(5)", _("on five seconds")),
    bind("home", "beginning", _("beginning")),
    bind("pagedown", "scroll(1)", show=False),
    bind("pageup", "scroll(-1)", show=False),
    *_NEXT_FILE,
    bind("escape q", "leave(0)", _("back")),
    HELP,
)

TEXT = (
    bind("pagedown", "page(1)", _("further")),
    bind("pageup", "page(-1)", _("back up")),
    bind("down", "line(1)", show=False),
    bind("up", "line(-1)", show=False),
    bind("home", "edge(-1)", _("beginning")),
    bind("end", "edge(1)", _("end")),
    *_NEXT_FILE,
    bind("c", "encoding", _("other letters …")),
    bind("escape q", "leave(0)", _("back")),
    HELP,
)
