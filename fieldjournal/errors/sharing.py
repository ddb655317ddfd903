"""What does not leave, and what came from outside and is not opened."""

from __future__ import annotations

from typing import ClassVar

from fieldjournal.errors.root import ExitCode, FieldjournalError


class NotSent(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.NOT_SENT


class Unanswered(NotSent):
    open: int
    total: int


class GateRefused(NotSent):
    """`place` names the member and where in it; `pseudonym` whose it is, never the word itself."""

    place: str
    pseudonym: str


class FileStays(NotSent):
    """A file that was to go along and cannot; `reason` as in `BadValue`."""

    file: str
    reason: str


class NothingToSend(NotSent):
    pass


class ChosenDeleted(NothingToSend):
    pass


class NoConsent(NotSent):
    """`people` is how many; who they are stands in `Prepared.people`, never here."""

    people: int


class PartnerUnverified(NotSent):
    partner: str


class PartnerKeyBad(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.BAD_INPUT
    reason: str


class BundleRefused(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.BUNDLE_REFUSED


class BundleForeign(BundleRefused):
    pass


class BundleArmorDamaged(BundleRefused):
    pass


class BundleNotForUs(BundleRefused):
    pass


class BundleTampered(BundleRefused):
    """`where` is "header" or "payload"."""

    where: str


class BundleTruncated(BundleRefused):
    pass


class BundleUnsafe(BundleRefused):
    """`reason` as in `BadValue`."""

    reason: str


class ManifestWrong(BundleRefused):
    reason: str


class SignatureWrong(BundleRefused):
    reason: str = ""


class IdentityBad(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.BAD_INPUT
    path: str = ""
