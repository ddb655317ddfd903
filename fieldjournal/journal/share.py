"""From records to a sealed bundle: prepare, answer, seal.

- What `prepare` returns is what is sent: the same objects are shown, rendered and sealed.
- Nothing is sealed while a question is open, to a revoked key, or to a key nobody compared unless
  the partner's name is typed.
- `begin` (in the session's thread) makes one frozen value of everything sealing needs; `write` takes
  only that and may run in a worker; `finish` (session's thread again) keeps the receipt.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from fieldjournal.journal.session import Session

if TYPE_CHECKING:
    from fieldjournal.redaction.redact import Question
    from fieldjournal.redaction.redacted import RedactedRecord

Progress = Callable[[int, int], None]
"""Told (done, total); the unit is bytes."""

Cancelled = Callable[[], bool]
"""Asked between pieces of work; True stops it with nothing left behind."""


@dataclass(frozen=True)
class Request:
    """What to send to whom. Ids are whole record ids; `named` and `left_out` are contact ids."""

    partner_id: str
    ids: tuple[str, ...]
    profile: str = "trusted-ngo"
    named: frozenset[str] = frozenset()
    left_out: frozenset[str] = frozenset()
    language: str = "en"
    signed: bool = True


@dataclass(frozen=True)
class Prepared:
    """What will leave, and what has to be answered first."""

    request: Request
    records: tuple[RedactedRecord, ...]
    questions: tuple[Question, ...]
    answers: dict[str, str] = field(default_factory=dict)

    @property
    def unanswered(self) -> int:
        """How many questions are open; sealing waits for zero."""
        raise NotImplementedError


@dataclass(frozen=True)
class Receipt:
    """What was sealed: kept in the journal and shown. `sha256` is hex, of the sealed file."""

    path: Path
    size: int
    sha256: str
    records: int
    bundle_number: int
    partner: str
    sealed: str


def profiles() -> tuple[tuple[str, str], ...]:
    """Return the profiles as (name, translated label), the most trusting first."""
    raise NotImplementedError


def prepare(session: Session, request: Request) -> Prepared:
    """Redact the records for the partner and return what will leave, with its questions.

    Raises: `NotFound` for a partner or record, `UnknownName` for a profile, `NothingToSend`,
    `Refused` for a revoked partner.
    """
    raise NotImplementedError


def answer(prepared: Prepared, question_id: str, answer: str) -> Prepared:
    """Answer one question (`redact` or `keep`) and return what will leave now.

    Raises: `NotFound` for a question that is not there, `UnknownName` for another answer.
    """
    raise NotImplementedError


def seal(
    session: Session,
    prepared: Prepared,
    folder: Path,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    name_typed: str = "",
) -> Receipt:
    """Seal what was prepared into `folder` and keep the receipt: `begin`, `write`, `finish` at once.

    Raises: `Unanswered`, `PartnerUnverified`, `NothingToSend`, `GateRefused`, `DiskTrouble`,
    `Refused` when cancelled. After any of them nothing is left in `folder`.
    """
    raise NotImplementedError
