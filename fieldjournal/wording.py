"""From an error or a problem to the sentence a person reads, and a hint what to do.

- One clear sentence, lower case, no full stop; the front end adds its own dress.
- Every leaf of `errors.py` has an entry (a test proves it), filled from the error's own facts.
- A sentence never repeats a secret; it may repeat what the person just typed.
"""

from __future__ import annotations

from typing import NamedTuple

from fieldjournal import errors
from fieldjournal.i18n import N_, _
from fieldjournal.model.record import Problem
from fieldjournal.model.visible import visible


class Message(NamedTuple):
    """A translated sentence and what to do about it (may be empty)."""

    sentence: str
    hint: str


SENTENCES: dict[type[errors.FieldjournalError], tuple[str, str]] = {
    errors.BadValue: (N_("{where}{reason}"), ""),
    errors.Incomplete: (
        N_("this cannot be saved yet: {count} problem(s)"),
        N_("each is listed beside its field"),
    ),
    errors.UnknownKind: (N_("there is no kind of record called {given}"), N_("known: {known}")),
    errors.UnknownField: (N_("{kind} has no field {given}"), N_("known: {known}")),
    errors.UnknownName: (N_("there is no {what} called {given}"), N_("known: {known}")),
    errors.BadSpreadsheet: (
        N_("the table cannot be read: {reason}"),
        N_("save it again as CSV in UTF-8; nothing was imported"),
    ),
    errors.BadFile: (N_("{path} cannot be used: {reason}"), N_("nothing was changed")),
    errors.WeakPassphrase: (
        N_("this passphrase is too easy to guess: about {bits} bits of {needed}"),
        N_("take the generated words, or more words of your own"),
    ),
    errors.ShareBad: (
        N_("share {number} cannot be used: {reason}"),
        N_("compare it with the paper, word by word"),
    ),
    errors.ShareWordBad: (
        N_("share {number}, word {word}: {reason}"),
        N_("compare it with the paper; words near it: {near}"),
    ),
    errors.SharesDoNotFit: (
        N_("these shares do not belong together"),
        N_("one of them is of another set, or was made by somebody else; nothing was changed"),
    ),
    errors.SharesMissing: (
        N_("{given} of the {needed} shares that are needed"),
        N_("fewer give nothing; ask for another one"),
    ),
    errors.NotFound: (N_("there is no {what} {given}"), ""),
    errors.Ambiguous: (N_("{given} fits {count} of them"), N_("type more of it")),
    errors.CannotUnlock: (
        N_("the journal did not open"),
        N_("check the passphrase, the keyboard layout and, if you use one, the keyfile"),
    ),
    errors.HeaderForeign: (
        N_("this folder holds no journal of this program"),
        N_("the file called header is another format"),
    ),
    errors.HeaderDamaged: (
        N_("the journal's header is damaged"),
        N_("nothing was changed; put back a backup of the whole folder"),
    ),
    errors.HeaderHostile: (
        N_("this header asks for a key derivation we refuse ({memory_kib} KiB, {passes} × {lanes})"),
        N_("the header was probably changed by somebody; nothing was tried"),
    ),
    errors.StoreDamaged: (
        N_("the journal's store is damaged"),
        N_("nothing was changed; do not write to this folder, copy it, then restore a backup"),
    ),
    errors.HistoryBroken: (
        N_("the history does not verify from revision {at} on"),
        N_("somebody or something changed the journal outside this program"),
    ),
    errors.BackupRunning: (
        N_("a backup is being made, or the decoy is open; nothing is saved here meanwhile"),
        N_("wait, or stop it"),
    ),
    errors.BackupForeign: (
        N_("this is no backup of this program, or not as one is made"),
        N_("nothing was changed"),
    ),
    errors.BackupDamaged: (
        N_("this backup was changed or is cut off"),
        N_("take another copy of it; nothing was changed"),
    ),
    errors.BackupLocked: (
        N_("these do not open this backup"),
        N_("it was made for other shares or other words; nothing was changed"),
    ),
    errors.BackupOfAnother: (
        N_("this backup is of another journal"),
        N_("nothing was changed"),
    ),
    errors.NoRecovery: (
        N_("there are no recovery shares yet, so nobody could open a backup"),
        N_("make them first, or make a travel backup"),
    ),
    errors.DecoyExists: (N_("there is a decoy already"), N_("visit it, or take it away first")),
    errors.DecoyMissing: (N_("there is no decoy"), ""),
    errors.TooClose: (
        N_("these two passphrases are too much alike: a slip of the hand could open the wrong one"),
        N_("they must begin differently and differ in five letters or more; nothing was changed"),
    ),
    errors.NoSlotFree: (
        N_("this journal has as many passphrases as it can have"),
        N_("take one away first; nothing was changed"),
    ),
    errors.OutOfMemory: (
        N_("opening this journal needs {needed_mib} MiB of free memory, and there is less"),
        N_("close other programs and try again; nothing was changed"),
    ),
    errors.JournalNewer: (
        N_("this journal was written by a newer version of the program (format {found}, known {known})"),
        N_("use the newer program; nothing was changed"),
    ),
    errors.JournalMissing: (
        N_("there is no journal in {folder}"),
        N_("create one with: fieldjournal init"),
    ),
    errors.JournalExists: (
        N_("there is already a journal in {folder}"),
        N_("choose another folder with --journal"),
    ),
    errors.JournalBusy: (
        N_("the journal is open in another program"),
        N_("lock it there first"),
    ),
    errors.BeingRebuilt: (
        N_("search and registers are being rebuilt"),
        N_("this needs all of them: wait until the line below says that search is complete again"),
    ),
    errors.RosterUnknown: (
        N_("the journal opened, but does not know the slot it opened with"),
        N_("an older header or store was probably put back; nothing was overwritten"),
    ),
    errors.StaleDraft: (
        N_("this record was saved elsewhere since you began (revision {current}, yours began from {began})"),
        N_("nothing was overwritten; open it again and put your change into it"),
    ),
    errors.DiskTrouble: (N_("the disk refused to write {path}"), N_("nothing was half-written")),
    errors.DiskFull: (
        N_("the disk is full; {path} was not written"),
        N_("free some space; everything saved before is safe"),
    ),
    errors.ReadOnly: (
        N_("{path} cannot be written to"),
        N_("the folder or the medium is read-only"),
    ),
    errors.Unanswered: (
        N_("{open} of {total} questions of the review are not answered; nothing was sent"),
        N_("answer them in the app, or in the review file"),
    ),
    errors.GateRefused: (
        N_("the finished bundle still held something protected: {pseudonym} in {place}; nothing was sent"),
        N_("look at that place in the review and redact it"),
    ),
    errors.NoConsent: (
        N_("{people} of the people in it have not agreed to what would leave; nothing was sent"),
        N_("record their consent, leave them as a pseudonym, or leave them out"),
    ),
    errors.NothingToSend: (
        N_("nothing is left to send under this policy"),
        N_("choose other records or another profile"),
    ),
    errors.PartnerUnverified: (
        N_("the key of {partner} was never compared with them"),
        N_("compare the fingerprint words over another channel, or type the partner's name to seal anyway"),
    ),
    errors.PartnerKeyBad: (N_("this key cannot be used: {reason}"), ""),
    errors.Refused: (N_("nothing was done"), "{reason}"),
    errors.CannotShow: (
        N_("this file cannot be shown here: {reason}"),
        N_("it is in the journal as it was; a saved copy can be opened with another program"),
    ),
    errors.BundleForeign: (
        N_("this is not a bundle this program can open"),
        N_("it is not an age file, or a newer kind"),
    ),
    errors.BundleArmorDamaged: (
        N_("the text form of this bundle is damaged"),
        N_("ask for the file itself instead of text pasted into a message"),
    ),
    errors.BundleNotForUs: (
        N_("this bundle was not sealed for the given identity"),
        N_("ask the sender which key they used"),
    ),
    errors.BundleTampered: (
        N_("this bundle was changed after it was sealed ({where})"),
        N_("nothing was written; ask the sender to send it again"),
    ),
    errors.BundleTruncated: (
        N_("the end of this bundle is missing"),
        N_("nothing was written; copy or ask for it again"),
    ),
    errors.BundleUnsafe: (
        N_("this bundle is not safe to open: {reason}"),
        N_("nothing was written"),
    ),
    errors.ManifestWrong: (
        N_("the manifest does not describe what is in the bundle: {reason}"),
        N_("do not rely on its content"),
    ),
    errors.SignatureWrong: (
        N_("the signature does not verify: {reason}"),
        N_("do not rely on who sent it"),
    ),
    errors.IdentityBad: (
        N_("the identity file cannot be used"),
        N_("it holds one line that begins with AGE-SECRET-KEY-1"),
    ),
}

REASONS: dict[str, str] = {
    "not-a-text": N_("a text was expected"),
    "not-a-number": N_("a whole number was expected"),
    "not-yes-or-no": N_("yes or no was expected"),
    "not-a-file": N_("a file of this journal was expected; attaching one fills this in"),
    "not-a-choice": N_("this is none of the choices"),
    "not-a-list": N_("a list was expected"),
    "not-an-object": N_("a JSON object was expected"),
    "not-json": N_("this is not JSON"),
    "not-a-date": N_("this is not a date as this program writes it"),
    "impossible-date": N_("there is no such date"),
    "counts-from-nothing": N_("these words count from no entry; “two days after …” would"),
    "no-day-to-count-from": N_("an entry of this kind has no date of its own to count from"),
    "sources-in-a-circle": N_("a source cannot be known from itself, nor from one that is known from it"),
    "dates-in-a-circle": N_("this date hangs on an entry whose date hangs on this one"),
    "not-a-reference": N_("a record's id was expected"),
    "no-such-record": N_("there is no such record"),
    "was-erased": N_("this refers to an entry that was erased"),
    "was-deleted": N_("this refers to an entry that was deleted"),
    "of-nobody": N_("whose consent this is, is missing: it counts for nobody"),
    "for-nothing": N_("what it is for is missing: it counts for nothing"),
    "to-nobody": N_("with whom is missing: it counts for nobody"),
    "no-such-partner": N_("no partner is called that, or their key was revoked: it counts for nobody yet"),
    "half-a-decision": N_("why it cannot be had and who decides count only together"),
    "wrong-kind": N_("this refers to a record of another kind"),
    "refers-to-itself": N_("a record cannot refer to itself"),
    "too-many-tags": N_("a record cannot have so many tags"),
    "gathers-nothing": N_("only a case holds other records together"),
    "nothing-to-undo": N_("every record of it was changed since"),
    "same-person-already": N_("both are one person already"),
    "not-two-people": N_("only two people, groups or organisations can be the same one"),
    "not-merged": N_("this entry is not linked to another one; the link stands on the other entry"),
    "same-person-loop": N_("that one is already the same person as this one; one link is enough"),
    "no-such-address": N_("there is no such field in that record"),
    "too-long": N_("this is too long"),
    "line-break": N_("this has to fit on one line"),
    "control-character": N_("this holds a NUL or another control character"),
    "nothing-in-it": N_("there is nothing in it"),
    "out-of-order": N_("in time, this does not fit what stands beside it"),
    "does-not-add-up": N_("the days counted between the two dates do not fit this"),
    "day-or-month": N_("day and month may be the other way round; a month in letters is sure"),
    "day-or-year": N_("this number can be a day or a year"),
    "which-century": N_("this year fits two centuries; four digits are sure"),
    "other-weekday": N_("that day was another day of the week"),
    "fates-differ": N_("another fate is told as of the same day"),
    "after-death": N_("this is later than a death that is told"),
    "released-before-held": N_("this release is earlier than every stay in custody that is told"),
    "born-before-parent": N_("going by the dates of birth, the child is older than the parent"),
    "over-the-maximum": N_("this is longer than the charges allow at most"),
    "same-part-twice": N_("the same part is there twice"),
    "unknown-empty": N_("this kind of empty is not known"),
    "wrong-encoding": N_("it is not UTF-8, and no other encoding fits"),
    "holds-nul": N_("it holds NUL bytes"),
    "cell-too-large": N_("one cell is larger than 1 MB"),
    "too-many-columns": N_("it has more than 500 columns"),
    "no-header": N_("it has no header row"),
    "no-rows": N_("it has a header and no rows"),
    "row-too-large": N_("one row is larger than 2 MB"),
    "open-quote": N_("a quotation mark is opened and never closed"),
    "header-too-long": N_("the name of a column is longer than a line"),
    "paste-too-long": N_("it is more than can be pasted; save it as a file and import that"),
    "json-alone": N_("records in JSON are taken in one file at a time"),
    "kept-as-other": N_("is none of the choices: kept as “other”, in these words"),
    "kept-beside": N_("understood; its own words are kept in the notes"),
    "kept-as-words": N_("kept in these words; nothing was understood of it"),
    "read-from-words": N_("taken as injuries, one for each part of the body"),
    "comes-back": N_("the same person stands in this chain twice"),
    "in-the-notes": N_("found no field: kept in the notes, which never leave"),
    "differs": N_("differs from what is known: kept in the notes, nothing is replaced"),
    "control-characters": N_("control characters were made visible"),
    "formula-cells": N_("cells that begin like a formula are kept as the words they are"),
    "same-header": N_("columns without a name of their own were numbered"),
    "cp1251": N_("read as Windows Cyrillic (CP1251): look whether the words are right"),
    "cp1254": N_("read as Windows Turkish (CP1254): look whether the words are right"),
    "program-file": N_("it is a spreadsheet program's own file, not a CSV table"),
    "is-a-directory": N_("it is a folder"),
    "is-a-link": N_("it is a link; give the file itself"),
    "changed-while-read": N_("it changed or went away while it was read"),
    "empty-file": N_("it is empty"),
    "not-a-regular-file": N_("it is not a regular file"),
    "too-large": N_("it is too large"),
    "missing": N_("it is not there"),
    "unreadable": N_("it cannot be read"),
    "not-an-age-key": N_("it does not begin with age1"),
    "mistyped": N_("a character is wrong or missing; ask for it again"),
    "secret-key": N_("this is a secret key; its owner should make a new one and never send it"),
    "unsupported-key": N_("this kind of key is not supported"),
    "weak-key": N_("this key protects nothing"),
    "not-an-ssh-key": N_("it is not an Ed25519 key in the form ssh-ed25519 AAAA…"),
    "not-a-signature": N_("it is not an SSH signature made with an Ed25519 key and SHA-512"),
    "other-purpose": N_("it was made for another purpose"),
    "does-not-verify": N_("the content or the signature was changed"),
    "unsafe-name": N_("it holds a file name that must not be written"),
    "not-a-plain-file": N_("it holds a link or something else that is no plain file"),
    "too-many-files": N_("it holds too many files"),
    "same-name-twice": N_("two files in it have the same name"),
    "encrypted-inside": N_("a file in it is encrypted once more"),
    "nested": N_("it holds another archive"),
    "bomb": N_("it would unpack to far more than it says"),
    "not-a-zip": N_("it is not a ZIP file as a bundle holds it"),
    "no-manifest": N_("there is no MANIFEST.json"),
    "manifest-members": N_("MANIFEST.json is not as a bundle has it"),
    "file-missing": N_("a file it lists is missing"),
    "file-unlisted": N_("a file is there that it does not list"),
    "file-changed": N_("a file is not what it was"),
    "sums-wrong": N_("SHA256SUMS does not fit the files"),
    "share-unknown-word": N_("this word is not in the list of words"),
    "share-word-count": N_("a share has 33 words"),
    "share-mistyped": N_("a word is wrong; the checksum says so"),
    "share-other-set": N_("it belongs to other shares than the first one"),
    "share-contradicts": N_("another share of the same number was given, with other words"),
    "not-a-keyfile": N_("it is not a keyfile: one has exactly 32 bytes"),
    "nothing-changes": N_("that is what opens it already"),
    "not-shares": N_("at least two shares are needed, of at most sixteen"),
    "decoy-too": N_("the decoy's passphrase is needed too, to see that the two are not alike"),
    "nothing-chosen": N_("nothing was chosen, and nothing was changed"),
    "not-an-anchor": N_("an anchor is a number and four words, as verify-history prints it"),
    "not-a-witness": N_("a witness has 64 hex digits, as it stands in a bundle's manifest"),
    "not-in-order": N_("it must not be in the future, nor before the newest entry there"),
    "padding-wrong": N_("there is something in the padding"),
    "other-recipient": N_("it names another recipient: somebody passed it on"),
    "other-signer": N_("another key signed it"),
    "not-signed": N_("it is not signed"),
    "cancelled": N_("you stopped it"),
    "file-exists": N_("there is already a file of that name"),
    "folder-exists": N_("that folder is already there; choose a new one"),
    "key-known": N_("this key is already in the list of partners"),
    "key-changed": N_("another key is known under this name; revoke the old one first, then compare the new"),
    "own-key": N_("this is a key of your own"),
    "not-a-card": N_("it is neither an age1… line nor a partner card"),
    "changed-since": N_("the record was changed since you opened it; look at it again"),
    "journal-changed": N_("a record or person changed since this was prepared; prepare it again"),
    "not-confirmed": N_("the word was not typed"),
    "not-the-same": N_("the two were not the same; try again"),
    "no-passphrase": N_("no passphrase was given"),
    "no-terminal": N_("there is no terminal to ask on; use --passphrase-fd"),
    "no-descriptor": N_("that descriptor cannot be read; it must be open in this process"),
    "nobody-answers": N_("there was nothing more to read; answer on a terminal or through standard input"),
    "partner-revoked": N_("this partner's key was revoked"),
    "stopped": N_("it was stopped; nothing is left behind"),
    "not-a-day": N_("no day, month or year was understood in it"),
    "key-expired": N_("it is past the day its owner set; ask for a new one"),
    "needs-identity": N_("it is sealed; name your identity file with --identity"),
    "not-a-review": N_("it is not a review file of this program; it was left as it is"),
    "not-an-answer": N_("an answer in it is none of: redact, keep, null"),
    "not-a-field-line": N_("a line is not of the form “field: value”"),
    "not-a-condition": N_("it is not of the form FIELD=WORDS"),
    "other-record": N_("this JSON is of another record"),
    "decoder-broke": N_("it broke off the program that reads it, or was too much for it"),
    "decoder-late": N_("reading it took too long, and was stopped"),
    "damaged": N_("it is damaged, or not what it says it is"),
    "encrypted": N_("it asks for a password of its own"),
    "no-decoder": N_("what reads this kind of file is not installed"),
    "no-viewer": N_("there is no viewer for this kind of file"),
    "no-such-page": N_("it has no such page"),
    "no-device": N_("this computer has no loudspeaker that answers"),
    "no-sound": N_("there is no sound in it"),
    "not-this-type": N_("it is not what its first bytes say"),
    "too-many-pixels": N_("it has more than 100 million pixels"),
    "two-inputs": N_("only one of the two can be read from standard input"),
}


THINGS: dict[str, str] = {
    "batch": N_("change of several records"),
    "file": N_("file"),
    "record": N_("record"),
    "revision": N_("revision"),
    "source": N_("source"),
    "partner": N_("partner"),
    "question": N_("question"),
    "answer": N_("answer"),
    "register": N_("register"),
    "column": N_("column"),
    "person": N_("person"),
    "standard": N_("standard"),
    "profile": N_("profile"),
    "setting": N_("setting"),
    "role": N_("role"),
}
"""What an error may say is not there, by the code it carries."""


def say_reason(code: str) -> str:
    """Return the translated words of a reason code; an unknown code is said as it is."""
    return _(REASONS.get(code, code))


def say_mark(code: str) -> str:
    """Return why a place of a review was marked, in words; an unknown code is said as it is."""
    from fieldjournal.redaction.mention import REASONS as MARKS

    return _(MARKS.get(code, code))


def say(error: errors.FieldjournalError) -> Message:
    """Return the sentence and hint of `error`, with control characters made visible."""
    sentence, hint = SENTENCES[type(error)]
    facts = {name: _said(name, value) for name, value in error.facts().items()}
    facts["where"] = f"{facts['address']}: " if facts.get("address") else ""
    facts.setdefault("count", str(getattr(error, "count", "")))
    return Message(_(sentence).format(**facts), _(hint).format(**facts) if hint else "")


def say_problem(problem: object) -> str:
    """Return one `model.record.Problem` in a line: where, what, and whether it only warns."""
    assert isinstance(problem, Problem)
    where = f"{visible(problem.address)}: " if problem.address else ""
    kind = _("a warning")
    return f"{where}{say_reason(problem.reason)}" + (f" ({kind})" if problem.warning else "")


def _said(name: str, value: object) -> str:
    if name == "reason":
        return say_reason(str(value))
    return _(THINGS.get(str(value), str(value))) if name == "what" else visible(str(value))
