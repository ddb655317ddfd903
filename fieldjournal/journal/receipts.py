"""What left, kept inside the journal: receipts, and the answers given in reviews, per partner."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from fieldjournal.i18n import _
from fieldjournal.journal.session import Session
from fieldjournal.model.canonical import Json
from fieldjournal.redaction.review import Answer
from fieldjournal.vault import settings as stored

_reference = re.compile(r"[BC]\d+-\d+")


@dataclass(frozen=True)
class Receipt:
    """What was sealed for whom. `sha256` is hex, of the sealed file; `sealed` is a day.

    Of a plain copy `sha256` is that of its `SHA256SUMS`, and there is no partner's name.
    """

    path: Path
    size: int
    sha256: str
    records: int
    bundle_number: int
    partner: str
    partner_id: str
    profile: str
    sealed: str
    origins: Mapping[str, str] = field(default_factory=dict)
    """Own record id by the reference the partner sees (`B3-07`), so that a question of theirs is found."""
    people: Mapping[str, str] = field(default_factory=dict)
    """Who was in it: contact id to `named` or `pseudonym`. Empty in receipts from before this was kept."""
    consents: Mapping[str, str] = field(default_factory=dict)
    """Contact id to the consent their being in it rests on: case id / its revision / part id."""
    files: Mapping[str, str] = field(default_factory=dict)
    """Own id of the file by the name its clean copy has there."""
    certain: bool = True
    """False where nobody knows whether it left: it was cut off just before the end (`leavings`)."""

    @property
    def plain(self) -> bool:
        """Whether it was a plain copy."""
        return not self.partner

    @property
    def reader(self) -> str:
        """Who it was for, in words."""
        return self.partner or _("anybody")


def keep(session: Session, receipt: Receipt) -> None:
    """Keep a receipt; the path is kept as the file's name alone, not where it lay."""
    stored.put(session.vault, "receipts", [*_kept(session), to_json(receipt)])


def to_json(receipt: Receipt) -> dict[str, Json]:
    """Return what is kept of a receipt."""
    kept: dict[str, Json] = {
        "name": receipt.path.name,
        "size": receipt.size,
        "sha256": receipt.sha256,
        "records": receipt.records,
        "number": receipt.bundle_number,
        "partner": receipt.partner,
        "partner_id": receipt.partner_id,
        "profile": receipt.profile,
        "sealed": receipt.sealed,
        "origins": dict(receipt.origins),
        "people": {own: str(how) for own, how in receipt.people.items()},
        "consents": dict(receipt.consents),
        "files": dict(receipt.files),
    }
    return kept if receipt.certain else kept | {"certain": False}


def listed(session: Session) -> tuple[Receipt, ...]:
    """Return all receipts, the first bundle first; their paths are names without a folder."""
    return tuple(map(from_json, _kept(session)))


def called(session: Session, reference: str) -> tuple[str, ...]:
    """Return the ids of the records readers call `reference`, the last sent first.

    Two partners may each have a `B3-07`; nothing for words that are no reference.
    """
    wanted = reference.strip().upper()
    if not _reference.fullmatch(wanted):
        return ()
    known = (each.origins.get(wanted, "") for each in reversed(listed(session)))
    return tuple(dict.fromkeys(own for own in known if own))


def answers(session: Session, partner_id: str) -> Mapping[str, Answer]:
    """Return the answers remembered for a partner, by question id."""
    kept = stored.get(session.vault, _answers_of(partner_id))
    given = kept if isinstance(kept, dict) else {}
    return MappingProxyType({question: Answer(str(word)) for question, word in given.items()})


def remember_answers(session: Session, partner_id: str, given: Mapping[str, Answer]) -> None:
    """Remember answers for a partner, over those remembered before."""
    words: dict[str, Json] = {question: word.value for question, word in given.items()}
    stored.put(session.vault, _answers_of(partner_id), words)


def _answers_of(partner_id: str) -> str:
    return f"answers/{partner_id}"


def _kept(session: Session) -> list[Json]:
    kept = stored.get(session.vault, "receipts")
    return list(kept) if isinstance(kept, list) else []


def from_json(kept: Json) -> Receipt:
    """Return a receipt from what was kept of it."""
    assert isinstance(kept, dict)
    return Receipt(
        path=Path(str(kept["name"])),
        size=int(str(kept["size"])),
        sha256=str(kept["sha256"]),
        records=int(str(kept["records"])),
        bundle_number=int(str(kept["number"])),
        partner=str(kept["partner"]),
        partner_id=str(kept["partner_id"]),
        profile=str(kept["profile"]),
        sealed=str(kept["sealed"]),
        origins=_words(kept, "origins"),
        people=_words(kept, "people"),
        consents=_words(kept, "consents"),
        files=_words(kept, "files"),
        certain=kept.get("certain") is not False,
    )


def _words(kept: Mapping[str, Json], key: str) -> Mapping[str, str]:
    held = kept.get(key, {})
    return {name: str(word) for name, word in held.items()} if isinstance(held, dict) else {}
