"""Choice lists: where something is known from, and how sure it is."""

from __future__ import annotations

from fieldjournal.i18n import N_
from fieldjournal.model.vocabulary import Entry, choice_list

CERTAINTY = choice_list(
    "certainty",
    ("confirmed", N_("confirmed by two independent sources"), "010000000000"),
    ("likely", N_("likely"), "040000000000"),
    ("possible", N_("possible"), "030000000000"),
    ("disputed", N_("disputed")),
    ("refuted", N_("refuted")),
    ("unassessed", N_("not assessed")),
)
RELIABILITY = choice_list(
    "reliability",
    ("highly_reliable", N_("highly reliable"), "010000000000"),
    ("likely_reliable", N_("likely reliable"), "020000000000"),
    ("unsure", N_("unsure"), "030000000000"),
    ("likely_unreliable", N_("likely unreliable"), "040000000000"),
    ("highly_unreliable", N_("highly unreliable"), "050000000000"),
)
STANCE = choice_list(
    "stance",
    ("asserts", N_("says")),
    ("denies", N_("denies")),
    ("fears", N_("fears")),
    ("passes_on", N_("passes on")),
)
CLAIM_RESULT = choice_list(
    "claim-result",
    ("followed", N_("followed")),
    ("not_followed", N_("not followed")),
    ("left_open", N_("left open")),
    ("withdrawn", N_("withdrawn by who said so")),
)
SOURCE_KIND = choice_list(
    "source-kind",
    ("note", N_("own note")),
    ("interview", N_("interview")),
    ("message", N_("message")),
    ("voice_note", N_("voice note")),
    ("screenshot", N_("screenshot")),
    ("photo", N_("photo")),
    ("post", N_("public post")),
    ("letter", N_("letter")),
    ("call", N_("call")),
    ("document", N_("document")),
    Entry("statement", N_("statement"), "", ("joint statement",)),
    Entry("article", N_("article"), "", ("news item", "news")),
    ("video", N_("video")),
    ("court_paper", N_("court paper")),
    ("spreadsheet", N_("spreadsheet")),
)
CITATION_STATE = choice_list(
    "citation-state",
    ("held", N_("held")),
    ("seen", N_("seen")),
    ("cited", N_("cited, not seen")),
    ("lost", N_("lost")),
)
