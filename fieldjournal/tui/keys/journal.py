"""The keys of the journal: its list, and all that writes into it."""

from __future__ import annotations

from fieldjournal.i18n import N_
from fieldjournal.tui.keys.everywhere import FOCUS, HELP, HELP_IN_TEXT
from fieldjournal.tui.layouts import bind

JOURNAL = (
    bind("n", "note", N_("new")),
    bind("e enter", "edit", N_("edit")),
    bind("a", "attach", N_("attach")),
    bind("/", "search", N_("search"), show=False),
    bind("t", "timeline", N_("timeline")),
    bind("s", "share", N_("share")),
    bind("S", "safety", N_("safety")),
    bind("v", "files", N_("files")),
    bind("R", "registers", N_("registers")),
    bind("P", "people", N_("people")),
    bind("i", "turn", N_("turn into …")),
    bind("I", "import_", N_("take in a table …")),
    bind("N", "add", N_("new form …")),
    bind("f", "filter", N_("only one kind …")),
    bind("o", "order", N_("order by writing or by happening")),
    bind("space", "mark", N_("mark, or take the mark away")),
    bind("M", "mark_all", N_("mark all that is shown, or nothing")),
    bind("m", "change", N_("change what is marked …")),
    bind("w", "same_person", N_("the same person …")),
    bind("c", "consents", N_("what they agreed to")),
    bind("h", "history", N_("earlier versions")),
    bind("d delete", "delete", N_("delete")),
    bind("u", "undo", N_("take back what was done last")),
    bind("x", "erase", N_("erase for ever …")),
    bind("r", "drafts", N_("unfinished drafts")),
    bind("p", "partners", N_("partners")),
    bind("g", "settings", N_("settings")),
    bind("escape", "clear", N_("show everything again"), show=False),
    HELP,
)

NOTE = (
    bind("ctrl+s", "save", N_("save")),
    bind("ctrl+t", "save_and_turn", N_("save and turn into …")),
    bind("escape", "back", N_("leave, keeping a draft")),
    bind("f4", "about", N_("sensitivity, tags, sources")),
    bind("ctrl+r", "discard", N_("throw away …")),
    HELP_IN_TEXT,
    *FOCUS,
)

FORM = (
    bind("ctrl+s", "save", N_("save")),
    bind("escape", "back", N_("leave, keeping a draft")),
    bind("f4", "about", N_("sensitivity, tags, sources")),
    bind("ctrl+r", "discard", N_("throw away …")),
    HELP_IN_TEXT,
)

PART = (
    bind("ctrl+s", "save", N_("keep")),
    bind("escape", "back", N_("leave unchanged")),
    bind("ctrl+r", "remove", N_("remove this")),
    HELP_IN_TEXT,
)

HISTORY = (
    bind("u", "undo", N_("take this change back for all …")),
    bind("escape q", "back", N_("back")),
)

IMPORT = (
    bind("ctrl+s", "save", N_("take in")),
    bind("enter", "change", N_("change")),
    bind("escape", "back", N_("leave")),
    HELP,
)

SAME_PEOPLE = (
    bind("enter", "look", N_("look at both")),
    bind("escape q", "back", N_("back")),
    HELP,
)

COMPARE = (
    bind("m", "merge", N_("one person")),
    bind("k", "apart", N_("two people")),
    bind("x", "swap", N_("the other one first")),
    bind("escape q", "back", N_("leave it open")),
    HELP,
)
