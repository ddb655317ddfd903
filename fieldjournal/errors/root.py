"""The root of the errors, and what the command line returns for them."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import IntEnum
from typing import ClassVar, dataclass_transform


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


@dataclass_transform(eq_default=False)
@dataclass(eq=False, repr=False)
class FieldjournalError(Exception):
    """The root; only leaves are raised. What is declared below it is its data, as in a dataclass."""

    exit_code: ClassVar[ExitCode] = ExitCode.FAILED

    def __init_subclass__(cls) -> None:
        dataclass(eq=False, repr=False)(cls)

    def __str__(self) -> str:
        return type(self).__name__

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    def facts(self) -> dict[str, object]:
        """Return the data of this error by name, for the sentence."""
        return {field.name: getattr(self, field.name) for field in fields(self)}
