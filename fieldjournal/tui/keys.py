"""Every key of the app, declared once, and its twins on other keyboard layouts.

- A letter key works on the Cyrillic layout by its position (ЙЦУКЕН) and, where the letter is not on
  it, on the Turkmen one: nobody has to change the layout between a name and a command.
- `ctrl` with a letter comes as `ctrl+т` from terminals with the kitty protocol; `latin_key` turns
  every such key back before anything reads it, so that text editors understand it as well.
- Lock never depends on a letter alone: it is on F12 too.
- Only lock, close and the moves of the review take a key before the field it was typed into
  (`priority`). Every other key waits its turn behind the letters typed before it: a save that
  overtook them would lose the last words.
- The texts are translated when this module is imported: the language is set before.
"""

from __future__ import annotations

from collections.abc import Iterable

from textual.binding import Binding, BindingsMap

from fieldjournal.i18n import _

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,./"
_RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбю."
_LATIN_SHIFTED = 'QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?'
_RUSSIAN_SHIFTED = "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"

TO_RUSSIAN = dict(zip(_LATIN + _LATIN_SHIFTED, _RUSSIAN + _RUSSIAN_SHIFTED, strict=True))
"""From the Latin letter or sign on a key to what the same key types on ЙЦУКЕН."""

MORE_TWINS = {"s": "і", "S": "І", "q": "ä", "x": "ü", "c": "ç", "v": "ý", "i": "ı", "I": "İ"}
"""The same key on the Ukrainian and Turkmen layouts, and the dotless letter of the Turkish one."""

_TO_LATIN = {
    **{twin: latin for latin, twin in MORE_TWINS.items()},
    **{twin: latin for latin, twin in TO_RUSSIAN.items() if twin.isalpha()},
}
_NAMED = {"full_stop": "/", "comma": "?"}


def twins(key: str) -> tuple[str, ...]:
    """Return every key that means `key`, itself first; a named or modified key stands alone."""
    if len(key) != 1:
        return (key,)
    others = (TO_RUSSIAN.get(key), MORE_TWINS.get(key))
    return (key, *(twin for twin in others if twin))


def latin_key(key: str) -> str:
    """Return a modified key as the Latin layout sends it: `ctrl+т` is `ctrl+n`."""
    modifiers, plus, last = key.rpartition("+")
    return f"{modifiers}+{_TO_LATIN.get(last, last)}" if plus else key


def bind(
    keys: str, action: str, description: str = "", *, show: bool = True, priority: bool = False
) -> Binding:
    """Return a binding of `keys` (separated by spaces) with all their twins.

    The first key is the one shown. A comma or full stop is written by its name, since Textual
    separates keys by commas.
    """
    first, *_rest = keys.split()
    every = [_name(twin) for key in keys.split() for twin in twins(key)]
    return Binding(
        ",".join(dict.fromkeys(every)),
        action,
        description,
        show=show and bool(description),
        key_display=shown(first),
        priority=priority,
    )


def _name(key: str) -> str:
    return {",": "comma", ".": "full_stop", "/": "slash", "?": "question_mark"}.get(key, key)


_SHOWN = {
    "escape": "Esc", "enter": "Enter", "space": _("Space"), "tab": "Tab", "pageup": "PgUp",
    "pagedown": "PgDn", "home": "Home", "end": "End", "delete": "Del",
    "left": "←", "right": "→", "up": "↑", "down": "↓",
}  # fmt: skip


def shown(key: str) -> str:
    """Return how a key is named on the screen: `^S`, `F12`, `Esc`, `n`."""
    if key.startswith("ctrl+"):
        return "^" + key.removeprefix("ctrl+").upper()
    if key in _SHOWN:
        return _SHOWN[key]
    return key.upper() if key[0] == "f" and key[1:].isdigit() else key


def map_of(bindings: Iterable[Binding]) -> BindingsMap:
    """Return bindings as a widget holds them, for one whose keys depend on how it was asked."""
    return BindingsMap(bindings)


LOCK = bind("ctrl+l", "lock", _("lock"), priority=True)
PANIC = bind("f12", "panic", priority=True)
QUIT = bind("ctrl+q", "leave", _("close the program"), show=False, priority=True)

APP = (LOCK, PANIC, QUIT)

HELP = bind("? f1", "help", _("help"))
HELP_IN_TEXT = bind("f1", "help", _("help"))
BACK = bind("escape", "back", _("back"))

UNLOCK = (
    bind("enter", "unlock", _("unlock")),
    bind("f2", "show_typed", _("show what is typed")),
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

HISTORY = (
    bind("u", "undo", _("take this change back for all …")),
    bind("escape q", "back", _("back")),
)

READING = (bind("escape q", "back", _("back")),)

SETTINGS = (
    bind("enter space", "change", _("change")),
    bind("escape", "back", _("back")),
)

JOURNAL = (
    bind("n", "note", _("new")),
    bind("e enter", "edit", _("edit")),
    bind("a", "attach", _("attach")),
    bind("v", "files", _("files")),
    bind("/", "search", _("search"), show=False),
    bind("t", "timeline", _("timeline")),
    bind("s", "share", _("share")),
    bind("R", "registers", _("registers")),
    bind("i", "turn", _("turn into …")),
    bind("I", "import_", _("take in a table …")),
    bind("N", "add", _("new form …")),
    bind("f", "filter", _("only one kind …")),
    bind("o", "order", _("order by writing or by happening")),
    bind("space", "mark", _("mark, or take the mark away")),
    bind("M", "mark_all", _("mark all that is shown, or nothing")),
    bind("m", "change", _("change what is marked …")),
    bind("w", "same_person", _("the same person …")),
    bind("c", "consents", _("what they agreed to")),
    bind("h", "history", _("earlier versions")),
    bind("d delete", "delete", _("delete")),
    bind("u", "undo", _("take back what was done last")),
    bind("x", "erase", _("erase for ever …")),
    bind("r", "drafts", _("unfinished drafts")),
    bind("p", "partners", _("partners")),
    bind("g", "settings", _("settings")),
    bind("escape", "clear", _("show everything again"), show=False),
    HELP,
)

LIST = (
    bind("up", "cursor(-1)", show=False),
    bind("down", "cursor(1)", show=False),
    bind("pageup", "page(-1)", show=False),
    bind("pagedown", "page(1)", show=False),
    bind("home", "edge(-1)", show=False),
    bind("end", "edge(1)", show=False),
)

TABLE = (
    bind("left", "column(-1)", _("column before"), show=False),
    bind("right", "column(1)", _("next column"), show=False),
)

TIMELINE = (
    bind("enter", "open", _("open")),
    bind("left [", "year(-1)", _("earlier")),
    bind("right ]", "year(1)", _("later")),
    bind("m", "map", _("map")),
    bind("p", "person", _("person …")),
    bind("y", "years", _("years …")),
    bind("w", "silent", _("who is silent")),
    bind("f", "kind", _("only one kind …")),
    bind("escape q", "back", _("back")),
    HELP,
)

YEAR_MAP = (
    bind("enter", "take", _("show the day")),
    bind("left", "day(-1)", show=False),
    bind("right", "day(1)", show=False),
    bind("up", "month(-1)", show=False),
    bind("down", "month(1)", show=False),
    bind("[ pageup", "year(-1)", _("earlier")),
    bind("] pagedown", "year(1)", _("later")),
    bind("escape q m", "back", _("back")),
)

SILENT = (
    bind("enter", "take", _("timeline of this person")),
    bind("escape q", "back", _("back")),
)

REGISTERS = (
    bind("enter", "open", _("open")),
    bind("escape q", "back", _("back")),
    HELP,
)

REGISTER = (
    bind("enter", "open", _("open")),
    bind("f", "condition", _("only …")),
    bind("o", "order", _("order")),
    bind("c", "columns", _("columns")),
    bind("s", "share", _("share")),
    bind("d", "day", _("as of")),
    bind("t", "totals", _("totals")),
    bind("u", "as_made", _("as it was made")),
    bind("escape q", "back", _("back")),
    bind("[ shift+left", "move(-1)", _("move the column to the left"), show=False),
    bind("] shift+right", "move(1)", _("move the column to the right"), show=False),
    HELP,
)

COMPARE = (
    bind("m", "merge", _("one person")),
    bind("k", "apart", _("two people")),
    bind("x", "swap", _("the other one first")),
    bind("escape q", "back", _("leave it open")),
    HELP,
)

SAME_PEOPLE = (
    bind("enter", "look", _("look at both")),
    bind("escape q", "back", _("back")),
    HELP,
)

IMPORT = (
    bind("ctrl+s", "save", _("take in")),
    bind("enter", "change", _("change")),
    bind("escape", "back", _("leave")),
    HELP,
)

SEARCH = (
    bind("down enter", "to_list", _("to the list")),
    bind("escape", "clear", _("clear")),
)

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

PICTURE = (
    bind("+ =", "zoom(2.0)", _("nearer")),
    bind("- _", "zoom(0.5)", _("farther")),
    bind("0", "whole", _("all of it")),
    *_NEXT_FILE,
    bind("left", "move(-0.5, 0)", show=False),
    bind("right", "move(0.5, 0)", show=False),
    bind("up", "move(0, -0.5)", show=False),
    bind("down", "move(0, 0.5)", show=False),
    bind("pagedown", "page(1)", _("next page")),
    bind("pageup", "page(-1)", _("page before")),
    bind("space", "unveil", _("show what is graphic")),
    bind("m", "otherwise", _("draw it otherwise")),
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

FORM = (
    bind("ctrl+s", "save", _("save")),
    bind("escape", "back", _("leave, keeping a draft")),
    bind("f4", "about", _("sensitivity, tags, sources")),
    bind("ctrl+r", "discard", _("throw away …")),
    HELP_IN_TEXT,
)

PART = (
    bind("ctrl+s", "save", _("keep")),
    bind("escape", "back", _("leave unchanged")),
    bind("ctrl+r", "remove", _("remove this")),
    HELP_IN_TEXT,
)

FOCUS = (
    bind("tab", "app.focus_next", show=False),
    bind("shift+tab", "app.focus_previous", show=False),
)
"""What Textual's own screens bind, for screens that inherit no bindings."""

NOTE = (
    bind("ctrl+s", "save", _("save")),
    bind("ctrl+t", "save_and_turn", _("save and turn into …")),
    bind("escape", "back", _("leave, keeping a draft")),
    bind("f4", "about", _("sensitivity, tags, sources")),
    bind("ctrl+r", "discard", _("throw away …")),
    HELP_IN_TEXT,
    *FOCUS,
)

PICKER = (
    bind("down", "move(1)", show=False),
    bind("up", "move(-1)", show=False),
    bind("pagedown", "move(8)", show=False),
    bind("pageup", "move(-8)", show=False),
    bind("enter", "take", _("take")),
    bind("escape", "back", _("leave")),
)

PICKER_MANY = (
    *PICKER[:4],
    bind("enter", "take", _("on or off")),
    bind("ctrl+s", "done", _("done")),
    bind("escape", "back", _("leave unchanged")),
)

PARTNERS = (
    bind("a", "add", _("add")),
    bind("v", "verify", _("compare the words")),
    bind("x", "revoke", _("never seal to them again …")),
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

CONSENTS = (
    bind("c", "record", _("write one down")),
    bind("t enter", "table", _("all as a table")),
    bind("escape q", "back", _("back")),
    HELP,
)

REVIEW = (
    bind("r", "answer('redact')", _("redact")),
    bind("k", "answer('keep')", _("not this person")),
    bind("ctrl+s", "seal", _("seal")),
    bind("tab", "go(1)", _("next"), priority=True),
    bind("u", "undo", _("undo")),
    bind("a", "same", _("same answer everywhere")),
    bind("shift+tab", "go(-1)", show=False, priority=True),
    bind("escape", "back", _("stop")),
    HELP,
)
