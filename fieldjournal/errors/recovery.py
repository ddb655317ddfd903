"""Recovery shares that cannot be used, and backups that nothing is restored from."""

from __future__ import annotations

from typing import ClassVar

from fieldjournal.errors.given import BadInput
from fieldjournal.errors.root import ExitCode, FieldjournalError


class ShareBad(BadInput):
    """`number` counts the shares as they were given, from 1."""

    reason: str
    number: int


class ShareWordBad(ShareBad):
    """`word` counts the words of that share, from 1; `near` holds what may have been meant."""

    word: int
    near: str


class SharesDoNotFit(BadInput):
    pass


class SharesMissing(BadInput):
    given: int
    needed: int


class BackupRunning(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.BUSY


class BackupRefused(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.DAMAGED


class BackupForeign(BackupRefused):
    exit_code: ClassVar[ExitCode] = ExitCode.BAD_INPUT


class BackupDamaged(BackupRefused):
    pass


class BackupLocked(BackupRefused):
    exit_code: ClassVar[ExitCode] = ExitCode.CANNOT_UNLOCK


class BackupOfAnother(BackupRefused):
    exit_code: ClassVar[ExitCode] = ExitCode.BAD_INPUT


class NoRecovery(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.NOT_FOUND
