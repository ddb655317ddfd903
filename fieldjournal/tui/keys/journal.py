"""The keys of the journal: its list, and all that writes into it."""

from __future__ import annotations

from fieldjournal.i18n import _
from fieldjournal.tui.keys.everywhere import FOCUS, HELP, HELP_IN_TEXT
from fieldjournal.tui.layouts import bind

JOURNAL = (
    bind("n", "note", _("new")),
    bind("e enter", "edit", _("edit")),
    bind("a", "attach", _("attach")),
    bind("/", "search", _("search"), show=False),
    bind("t", "timeline", _("timeline")),
    bind("s", "share", _("share")),
    bind("S", "safety", _("safety")),
    bind("v", "files", _("files")),
    bind("R", "registers", _("registers")),
    bind("P", "people", _("people")),
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

NOTE = (
    bind("ctrl+s", "save", _("save")),
    bind("ctrl+t", "save_and_turn", _("save and turn into …")),
    bind("escape", "back", _("leave, keeping a draft")),
    bind("f4", "about", _("sensitivity, tags, sources")),
    bind("ctrl+r", "discard", _("throw away …")),
    HELP_IN_TEXT,
    *FOCUS,
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

HISTORY = (
    bind("u", "undo", _("take this change back for all …")),
    bind("escape q", "back", _("back")),
)

IMPORT = (
    bind("ctrl+s", "save", _("take in")),
    bind("enter", "change", _("change")),
    bind("escape", "back", _("leave")),
    HELP,
)

SAME_PEOPLE = (
    bind("enter", "look", _("look at both")),
    bind("escape q", "back", _("back")),
    HELP,
)

COMPARE = (
    bind("m", "merge", _("one person")),
    bind("k", "apart", _("two people")),
    bind("x", "swap", _("the other one first")),
    bind("escape q", "back", _("leave it open")),
    HELP,
)
