"""Where what a question of the review is about stands in what leaves."""

from __future__ import annotations

from dataclasses import dataclass

from fieldjournal.journal.share.request import Prepared
from fieldjournal.model.address import parse
from fieldjournal.redaction.pseudonyms import Pseudonyms
from fieldjournal.redaction.review import Answer, Question


@dataclass(frozen=True)
class Stands:
    """A place in what leaves."""

    reference: str
    """Of the record; empty where it does not go along."""
    address: str
    """Of the value, by this partner's ids of parts; of the text of a file its name."""
    text: int
    """Which of the texts there: the words themselves, then their translations."""
    start: int
    end: int
    words: str
    """What stands there now."""


def stands(prepared: Prepared, question: Question) -> Stands:
    """Return where what is asked about stands now; nothing of it is searched for."""
    origins = prepared.redaction.origins
    reference = next((each for each, own in origins.items() if own == question.record), "")
    words = question.words if question.answer is Answer.KEEP else question.shown_as
    return Stands(reference, _address(prepared, question), question.text, *question.stands, words)


def _address(prepared: Prepared, question: Question) -> str:
    for each in prepared.material.attached:
        if (each.record, f"{each.list}/{each.part}") == (question.record, question.address):
            files = prepared.redaction.outgoing.files
            return next((file.name for file in files if file.own == each.id), "")
    at = parse(question.address)
    if at is None or not at.part:
        return question.address
    return str(at._replace(part=Pseudonyms(prepared.material.key, ()).part(question.record, at.part)))
