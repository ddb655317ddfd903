"""Everything that can go wrong and that a person is told about.

    FieldjournalError
    ├── BadInput                     what was given cannot be used
    │   ├── BadValue                 one value does not fit its field
    │   ├── Incomplete               a record cannot be saved as it is (a list of problems)
    │   ├── UnknownKind              no such kind of record
    │   ├── UnknownField             no such field in that kind
    │   ├── UnknownName              no such register, column, profile …
    │   ├── BadSpreadsheet           a table that cannot be read
    │   ├── BadFile                  a file that cannot be read as what it was given for
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
    ├── TooClose                     a decoy's passphrase that a slip would make the real one, or the reverse
    ├── RosterUnknown                the slot that opened is not in the store's roster
    ├── StaleDraft                   the record was saved by somebody else since the draft began
    ├── DiskTrouble                  the disk refused
    │   ├── DiskFull
    │   └── ReadOnly
    ├── NotSent                      nothing left
    │   ├── Unanswered               the review has open questions
    │   ├── GateRefused              something protected was found in the finished bytes
    │   ├── NothingToSend            the policy leaves nothing
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

Errors carry data and an exit code and no sentence: `wording.py` says them. Their `str` and `repr`
name the class alone, so that a traceback never holds a name, a path or a typed word.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import IntEnum
from typing import ClassVar


class ExitCode(IntEnum):
    """What the command line returns; stable, and documented in docs/guide/exit-codes.md."""

    OK = 0
    FAILED = 1
    USAGE = 2
    BAD_INPUT = 3
    NOT_FOUND = 4
    CANNOT_UNLOCK = 5
    DAMAGED = 6
    BUSY = 7
    DISK = 8
    NOT_SENT = 9
    BUNDLE_REFUSED = 10
    NEWER = 11
    REFUSED = 12
    CANCELLED = 130


@dataclass(eq=False, repr=False)
class FieldjournalError(Exception):
    """The root; only leaves are raised."""

    exit_code: ClassVar[ExitCode] = ExitCode.FAILED

    def __str__(self) -> str:
        return type(self).__name__

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    def facts(self) -> dict[str, object]:
        """Return the data of this error by name, for the sentence."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


@dataclass(eq=False, repr=False)
class BadInput(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.BAD_INPUT


@dataclass(eq=False, repr=False)
class BadValue(BadInput):
    """`reason` is a code that `wording.py` knows (see `wording.REASONS`)."""

    reason: str
    address: str = ""
    given: str = ""


@dataclass(eq=False, repr=False)
class Incomplete(BadInput):
    """`problems` are `model.record.Problem` values, at least one of them an error."""

    problems: tuple[object, ...] = ()

    @property
    def count(self) -> int:
        """How many problems there are."""
        return len(self.problems)


@dataclass(eq=False, repr=False)
class UnknownKind(BadInput):
    given: str
    known: str = ""


@dataclass(eq=False, repr=False)
class UnknownField(BadInput):
    kind: str
    given: str
    known: str = ""


@dataclass(eq=False, repr=False)
class UnknownName(BadInput):
    """`what` is the sort of thing asked for: register, column, profile, setting."""

    what: str
    given: str
    known: str = ""


@dataclass(eq=False, repr=False)
class BadSpreadsheet(BadInput):
    """`reason` as in `BadValue`; `row` counts from 1, 0 where it is the whole file."""

    reason: str
    row: int = 0


@dataclass(eq=False, repr=False)
class BadFile(BadInput):
    path: str
    reason: str


@dataclass(eq=False, repr=False)
class WeakPassphrase(BadInput):
    bits: int
    needed: int


@dataclass(eq=False, repr=False)
class ShareBad(BadInput):
    """`number` counts the shares as they were given, from 1."""

    reason: str
    number: int


@dataclass(eq=False, repr=False)
class ShareWordBad(ShareBad):
    """`word` counts the words of that share, from 1; `near` holds what may have been meant."""

    word: int
    near: str


@dataclass(eq=False, repr=False)
class SharesDoNotFit(BadInput):
    pass


@dataclass(eq=False, repr=False)
class SharesMissing(BadInput):
    given: int
    needed: int


@dataclass(eq=False, repr=False)
class NotFound(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.NOT_FOUND
    what: str
    given: str


@dataclass(eq=False, repr=False)
class Ambiguous(NotFound):
    count: int = 2


@dataclass(eq=False, repr=False)
class CannotUnlock(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.CANNOT_UNLOCK


@dataclass(eq=False, repr=False)
class JournalDamaged(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.DAMAGED


@dataclass(eq=False, repr=False)
class HeaderForeign(JournalDamaged):
    pass


@dataclass(eq=False, repr=False)
class HeaderDamaged(JournalDamaged):
    pass


@dataclass(eq=False, repr=False)
class HeaderHostile(JournalDamaged):
    """The costs asked for would hang or exhaust this machine, or are too cheap to protect."""

    memory_kib: int
    passes: int
    lanes: int


@dataclass(eq=False, repr=False)
class StoreDamaged(JournalDamaged):
    reason: str = ""


@dataclass(eq=False, repr=False)
class HistoryBroken(JournalDamaged):
    """`at` is the sequence number of the first revision that does not fit."""

    at: int


@dataclass(eq=False, repr=False)
class NoSlotFree(FieldjournalError):
    pass


@dataclass(eq=False, repr=False)
class OutOfMemory(FieldjournalError):
    needed_mib: int


@dataclass(eq=False, repr=False)
class JournalNewer(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.NEWER
    found: int
    known: int


@dataclass(eq=False, repr=False)
class JournalMissing(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.NOT_FOUND
    folder: str


@dataclass(eq=False, repr=False)
class JournalExists(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.REFUSED
    folder: str


@dataclass(eq=False, repr=False)
class JournalBusy(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.BUSY


@dataclass(eq=False, repr=False)
class BeingRebuilt(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.BUSY


@dataclass(eq=False, repr=False)
class BackupRunning(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.BUSY


@dataclass(eq=False, repr=False)
class BackupRefused(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.DAMAGED


@dataclass(eq=False, repr=False)
class BackupForeign(BackupRefused):
    exit_code: ClassVar[ExitCode] = ExitCode.BAD_INPUT


@dataclass(eq=False, repr=False)
class BackupDamaged(BackupRefused):
    pass


@dataclass(eq=False, repr=False)
class BackupLocked(BackupRefused):
    exit_code: ClassVar[ExitCode] = ExitCode.CANNOT_UNLOCK


@dataclass(eq=False, repr=False)
class BackupOfAnother(BackupRefused):
    exit_code: ClassVar[ExitCode] = ExitCode.BAD_INPUT


@dataclass(eq=False, repr=False)
class NoRecovery(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.NOT_FOUND


@dataclass(eq=False, repr=False)
class DecoyExists(FieldjournalError):
    pass


@dataclass(eq=False, repr=False)
class DecoyMissing(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.NOT_FOUND


@dataclass(eq=False, repr=False)
class TooClose(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.BAD_INPUT


@dataclass(eq=False, repr=False)
class RosterUnknown(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.DAMAGED


@dataclass(eq=False, repr=False)
class StaleDraft(FieldjournalError):
    """`began` is the revision the draft was made from, `current` the record's own."""

    exit_code: ClassVar[ExitCode] = ExitCode.REFUSED
    id: str
    began: int
    current: int


@dataclass(eq=False, repr=False)
class DiskTrouble(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.DISK
    path: str


@dataclass(eq=False, repr=False)
class DiskFull(DiskTrouble):
    pass


@dataclass(eq=False, repr=False)
class ReadOnly(DiskTrouble):
    pass


@dataclass(eq=False, repr=False)
class NotSent(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.NOT_SENT


@dataclass(eq=False, repr=False)
class Unanswered(NotSent):
    open: int
    total: int


@dataclass(eq=False, repr=False)
class GateRefused(NotSent):
    """`place` names the member and where in it; `pseudonym` whose it is, never the word itself."""

    place: str
    pseudonym: str


@dataclass(eq=False, repr=False)
class NothingToSend(NotSent):
    pass


@dataclass(eq=False, repr=False)
class NoConsent(NotSent):
    """`people` is how many; who they are stands in `Prepared.people`, never here."""

    people: int


@dataclass(eq=False, repr=False)
class PartnerUnverified(NotSent):
    partner: str


@dataclass(eq=False, repr=False)
class PartnerKeyBad(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.BAD_INPUT
    reason: str


@dataclass(eq=False, repr=False)
class Refused(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.REFUSED
    reason: str = ""


@dataclass(eq=False, repr=False)
class CannotShow(FieldjournalError):
    """`reason` as in `BadValue`. Whatever goes wrong while a file is decoded is this."""

    exit_code: ClassVar[ExitCode] = ExitCode.BAD_INPUT
    reason: str


@dataclass(eq=False, repr=False)
class BundleRefused(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.BUNDLE_REFUSED


@dataclass(eq=False, repr=False)
class BundleForeign(BundleRefused):
    pass


@dataclass(eq=False, repr=False)
class BundleArmorDamaged(BundleRefused):
    pass


@dataclass(eq=False, repr=False)
class BundleNotForUs(BundleRefused):
    pass


@dataclass(eq=False, repr=False)
class BundleTampered(BundleRefused):
    """`where` is "header" or "payload"."""

    where: str


@dataclass(eq=False, repr=False)
class BundleTruncated(BundleRefused):
    pass


@dataclass(eq=False, repr=False)
class BundleUnsafe(BundleRefused):
    """`reason` as in `BadValue`."""

    reason: str


@dataclass(eq=False, repr=False)
class ManifestWrong(BundleRefused):
    reason: str


@dataclass(eq=False, repr=False)
class SignatureWrong(BundleRefused):
    reason: str = ""


@dataclass(eq=False, repr=False)
class IdentityBad(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.BAD_INPUT
    path: str = ""
