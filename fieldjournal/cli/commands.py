"""Which module holds which command; a module is imported when one of its commands is called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from fieldjournal.i18n import N_


class Entry(NamedTuple):
    """A command's module in this package, and what it does in a few words."""

    module: str
    summary: str


COMMANDS: Mapping[str, Entry] = MappingProxyType(
    {
        "init": Entry("creating", N_("create a journal")),
        "note": Entry("noting", N_("write down what you heard or saw")),
        "turn": Entry("noting", N_("make a record of a note, linked to it")),
        "add": Entry("writing", N_("add a record of a kind")),
        "edit": Entry("writing", N_("change a record")),
        "change": Entry("changing", N_("change many records in one step; can be undone")),
        "attach": Entry("attaching", N_("take a file into the journal")),
        "attachment": Entry("attaching", N_("files in the journal: list, show, save a copy")),
        "list": Entry("reading", N_("list records, last written first")),
        "search": Entry("reading", N_("find records, in any script")),
        "show": Entry("showing", N_("show one record")),
        "history": Entry("showing", N_("show what became of a record, revision by revision")),
        "delete": Entry("removing", N_("hide a record; can be undone")),
        "undelete": Entry("removing", N_("bring a deleted record back")),
        "erase": Entry("removing", N_("destroy a record's text for good")),
        "people": Entry("same_people", N_("who may be one person under two entries")),
        "register": Entry("registers", N_("print one of the tables people need")),
        "timeline": Entry("timeline", N_("tell what happened when, to everybody or one person")),
        "readiness": Entry("readiness", N_("tell what a submission about a person still needs")),
        "consents": Entry("consents", N_("who agreed to what, and what left before it was taken back")),
        "import": Entry("importing", N_("take in a table (CSV) or records (JSON)")),
        "partner": Entry("partners", N_("whom bundles are sealed to")),
        "export": Entry("exporting", N_("seal chosen records for a partner")),
        "open": Entry("receiving", N_("open a bundle somebody sent")),
        "verify": Entry("receiving", N_("check a bundle and who signed it")),
        "identity": Entry("identities", N_("an own key pair, to receive bundles")),
        "schema": Entry("schema", N_("print the declarations: fields, choices, codes")),
        "backup": Entry("backing_up", N_("write the whole journal, sealed, to a file")),
        "restore": Entry("backing_up", N_("make the journal out of a backup again")),
        "recovery": Entry("recovering", N_("shares that open backups: make, rehearse, use")),
        "passphrase": Entry("locking", N_("change the passphrase")),
        "keyfile": Entry("locking", N_("need a file on a stick too, or no longer")),
        "safety": Entry("safety", N_("a menu that asks: decoy, travel")),
        "verify-history": Entry("verifying", N_("check every revision, text and file of the journal")),
        "doctor": Entry("doctor", N_("tell what on this computer could give the journal away")),
        "wipe": Entry("wiping", N_("destroy the journal on this disk")),
        "demo": Entry("demo", N_("a fictional journal from first entry to wipe")),
    }
)
"""Every command, in the order `--help` shows them."""
