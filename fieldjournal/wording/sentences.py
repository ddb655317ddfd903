"""The sentence and the hint of every error; what stands in braces is one of the error's own facts."""

from __future__ import annotations

from fieldjournal import errors
from fieldjournal.i18n import N_

SENTENCES: dict[type[errors.FieldjournalError], tuple[str, str]] = {
    errors.BadValue: (N_("{where}{reason}"), ""),
    errors.Incomplete: (
        N_("this cannot be saved yet: {count} problem(s)"),
        N_("each is listed beside its field"),
    ),
    errors.UnknownKind: (N_("there is no kind of record called {given}{maybe}"), N_("known: {known}")),
    errors.UnknownField: (N_("{kind} has no field {given}{maybe}"), N_("known: {known}")),
    errors.UnknownName: (N_("there is no {what} called {given}{maybe}"), N_("known: {known}")),
    errors.UnknownChoice: (
        N_("{given} is no choice of {column}, and stands nowhere in it{maybe}"),
        N_("choices: {known}"),
    ),
    errors.BadSpreadsheet: (
        N_("the table cannot be read: {reason}"),
        N_("save it again as CSV in UTF-8; nothing was imported"),
    ),
    errors.BadFile: (N_("{path} cannot be used: {reason}"), N_("nothing was changed")),
    errors.BadReview: (
        N_("{path} cannot be used: {reason}, at line {line}; it was left as it is"),
        N_("put that line right, or name a file that is not there yet: the questions are written into it"),
    ),
    errors.BadAnswer: (
        N_("{path} cannot be used, see question {question}: {reason}"),
        N_("nothing was changed"),
    ),
    errors.NameNotEverywhere: (
        N_("the name {name} does not work on Windows, where this may be opened: {reason}"),
        N_("choose another name; letters, digits and hyphens are safe everywhere. Nothing was written"),
    ),
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
    errors.PassphraseTaken: (
        N_("this passphrase cannot be used here"),
        N_("choose another one; nothing was changed"),
    ),
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
    errors.DiskTrouble: (
        N_("the disk refused to write {path}"),
        N_('what was there before is as it was; try a name without : * ? " < > |, or another disk'),
    ),
    errors.DiskFull: (
        N_("the disk is full; {path} was not written"),
        N_(
            "free some space (a stick formatted as FAT takes no file over 4 GB); what was saved "
            "before is safe"
        ),
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
        N_("look at that place in the review and redact it, or write it otherwise in the record"),
    ),
    errors.NoConsent: (
        N_("{people} of the people in it have not agreed to what would leave; nothing was sent"),
        N_("record their consent, leave them as a pseudonym, or leave them out"),
    ),
    errors.FileStays: (
        N_("the file {file} cannot go along: {reason}; nothing was sent"),
        N_("leave it out, and share the rest"),
    ),
    errors.NothingToSend: (
        N_("nothing is left to send under this policy"),
        N_(
            "choose another profile or other records; a public statement and a plain copy take only records "
            "that may travel as “open”: mark those so first"
        ),
    ),
    errors.ChosenDeleted: (
        N_("what was chosen was deleted, and nothing else is left to send"),
        N_("bring it back first, or choose other records"),
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
