"""What was given cannot be used, is not there, or was not wanted."""

from __future__ import annotations

from typing import ClassVar

from fieldjournal.errors.root import ExitCode, FieldjournalError


class BadInput(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.BAD_INPUT


class BadValue(BadInput):
    """`reason` is a code that `wording` knows (see `wording.reasons`)."""

    reason: str
    address: str = ""
    given: str = ""


class Incomplete(BadInput):
    """`problems` are `model.record.Problem` values, at least one of them an error."""

    problems: tuple[object, ...] = ()

    @property
    def count(self) -> int:
        """How many problems there are."""
        return len(self.problems)


class UnknownKind(BadInput):
    given: str
    known: str = ""


class UnknownField(BadInput):
    kind: str
    given: str
    known: str = ""


class UnknownName(BadInput):
    """`what` is the sort of thing asked for: register, column, profile, setting."""

    what: str
    given: str
    known: str = ""


class UnknownChoice(BadInput):
    """`column` is the column or field asked about; `nearest` what may have been meant, or empty."""

    column: str
    given: str
    nearest: str = ""
    known: str = ""


class BadSpreadsheet(BadInput):
    """`reason` as in `BadValue`; `row` counts from 1, 0 where it is the whole file."""

    reason: str
    row: int = 0


class BadFile(BadInput):
    path: str
    reason: str


class BadReview(BadFile):
    """A review file that is no JSON any more from a line on, counted from 1."""

    line: int = 0


class BadAnswer(BadFile):
    """An answer of a review file that cannot be; `question` counts from 1, as the file has them."""

    question: int = 0


class NameNotEverywhere(BadFile):
    """`name` is what of the path would be new and is no name on some system; `reason` says why."""

    name: str = ""


class WeakPassphrase(BadInput):
    bits: int
    needed: int


class NotFound(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.NOT_FOUND
    what: str
    given: str


class Ambiguous(NotFound):
    count: int = 2


class Refused(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.REFUSED
    reason: str = ""


class CannotShow(FieldjournalError):
    """`reason` as in `BadValue`. Whatever goes wrong while a file is decoded is this."""

    exit_code: ClassVar[ExitCode] = ExitCode.BAD_INPUT
    reason: str
