"""Everything that can go wrong and that a person is told about.

    FieldjournalError
    ├── BadInput                     what was given cannot be used
    │   ├── BadValue                 one value does not fit its field
    │   ├── Incomplete               a record cannot be saved as it is (a list of problems)
    │   ├── UnknownKind              no such kind of record
    │   ├── UnknownField             no such field in that kind
    │   ├── UnknownName              no such register, column, profile …
    │   ├── UnknownChoice            a condition on a column of choices that is none of them
    │   ├── BadSpreadsheet           a table that cannot be read
    │   ├── BadFile                  a file that cannot be read as what it was given for
    │   │   ├── BadReview            a review file damaged at some line
    │   │   ├── BadAnswer            an answer in a review file that is none
    │   │   └── NameNotEverywhere    a new file or folder would have a name that is none on Windows
    │   ├── WeakPassphrase           too easy to guess
    │   ├── ShareBad                 a recovery share that cannot be used
    │   │   └── ShareWordBad         and the word it is about
    │   ├── SharesDoNotFit           recovery shares that give no secret together
    │   └── SharesMissing            fewer recovery shares than are needed
    ├── NotFound                     no such record, partner, draft
    │   └── Ambiguous                the given beginning fits several
    ├── CannotUnlock                 wrong passphrase, wrong keyfile, damaged slot: one sentence for all
    ├── JournalDamaged               the journal's files are not what they must be
    │   ├── HeaderForeign            not a journal, or not this program's
    │   ├── HeaderDamaged            a header with impossible content
    │   ├── HeaderHostile            key derivation costs outside the bounds
    │   ├── StoreDamaged             the store is truncated or does not open
    │   └── HistoryBroken            the chain of revisions does not verify
    ├── NoSlotFree                   every slot of the header but one is in use
    ├── OutOfMemory                  the key derivation needs more memory than there is
    ├── JournalNewer                 written by a newer version
    ├── JournalMissing               no journal in that folder
    ├── JournalExists                a journal is already there
    ├── JournalBusy                  another program has it open
    ├── BeingRebuilt                 search and registers are not whole yet, after another version
    ├── BackupRunning                nothing is written while a backup is read
    ├── BackupRefused                a backup that nothing is restored from
    │   ├── BackupForeign            not a backup of this program, or not as one is made
    │   ├── BackupDamaged            changed, or its end is missing
    │   ├── BackupLocked             sealed to other shares or words
    │   └── BackupOfAnother          of another journal than the one that is open
    ├── NoRecovery                   no recovery shares were made yet
    ├── DecoyExists                  there is a decoy already
    ├── DecoyMissing                 there is no decoy
    ├── PassphraseTaken              it opens something of this header already, whatever that is
    ├── TooClose                     a decoy's passphrase that a slip would make the real one, or the reverse
    ├── RosterUnknown                the slot that opened is not in the store's roster
    ├── StaleDraft                   the record was saved by somebody else since the draft began
    ├── DiskTrouble                  the disk refused
    │   ├── DiskFull
    │   └── ReadOnly
    ├── NotSent                      nothing left
    │   ├── Unanswered               the review has open questions
    │   ├── GateRefused              something protected was found in the finished bytes
    │   ├── FileStays                a file that cannot be rebuilt, or may not travel so far
    │   ├── NothingToSend            the policy leaves nothing
    │   │   └── ChosenDeleted        all that was chosen was deleted
    │   ├── NoConsent                people would leave as they have not agreed to
    │   └── PartnerUnverified        sealing to a key nobody compared needs the partner's name typed
    ├── PartnerKeyBad                a partner's key or card that cannot be used
    ├── Refused                      the person said no, or a confirmation was missing
    ├── CannotShow                   a file that cannot be looked at here; it stays as it is
    ├── BundleRefused                a bundle that is not opened
    │   ├── BundleForeign            not an age file, or an unknown version
    │   ├── BundleArmorDamaged       the text form of an age file is not as it was written
    │   ├── BundleNotForUs           no identity matches
    │   ├── BundleTampered           authentication failed
    │   ├── BundleTruncated          the end is missing
    │   ├── BundleUnsafe             a path, link, size or name that must not be written
    │   ├── ManifestWrong            the manifest does not describe the files
    │   └── SignatureWrong           the signature does not verify
    └── IdentityBad                  an identity file that cannot be used

Errors carry data and an exit code and no sentence: `wording` says them. Their `str` and `repr`
name the class alone, so that a traceback never holds a name, a path or a typed word. The modules hold
them by area; all are taken from here.
"""

from __future__ import annotations

from fieldjournal.errors.given import *
from fieldjournal.errors.journal import *
from fieldjournal.errors.recovery import *
from fieldjournal.errors.root import *
from fieldjournal.errors.sharing import *
