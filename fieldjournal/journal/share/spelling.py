"""What a review finds out about people: a new spelling of somebody, or somebody nobody had entered.

Both are saved in the journal at once, so that they hold for every later export, and everything has to be
redacted anew (`Gathered.redacted`, `preparing.conclude`). Answers given so far are kept first; what they no
longer fit is asked again.
"""

from __future__ import annotations

from dataclasses import replace

from fieldjournal import errors
from fieldjournal.journal import records
from fieldjournal.journal.session import Session
from fieldjournal.journal.share.answering import keep_answers
from fieldjournal.journal.share.preparing import gather
from fieldjournal.journal.share.readers import reader
from fieldjournal.journal.share.request import Gathered, Prepared
from fieldjournal.model.codec import new_part_id
from fieldjournal.model.kinds.contact import CONTACT, Contact, Name
from fieldjournal.model.record import Draft
from fieldjournal.model.values import Choice
from fieldjournal.redaction.capitals import with_beside
from fieldjournal.redaction.review import Question


def add_spelling(session: Session, prepared: Prepared, question_id: str, words: str = "") -> Gathered:
    """Add a spelling to the contact a question is about, the words in question or others.

    Raises: `NotFound` for a question that is not there or is about nobody; as `records.save` and `gather`.
    """
    question = next((each for each in prepared.questions if each.id == question_id), None)
    if question is None or not question.contact:
        raise errors.NotFound("question", question_id)
    reader(session, prepared.reader.id)
    contact = records.get(session, question.contact)
    held = getattr(contact.values, "names", ())
    name = Name(id=new_part_id(), text=_line(words or question.words), kind=Choice("alias"))
    records.save(session, contact.draft().with_values(names=(*held, name)))
    return _again(session, prepared)


def spelled(question: Question) -> str:
    """Return how the person asked about is most likely written there, with a capital beside the words.

    A listed family name alone is asked about (*Чига «Агаоглу»*); what stands beside it would leave.
    """
    return _line(with_beside(question.before, question.words, question.after))


def add_person(session: Session, prepared: Prepared, words: str) -> Gathered:
    """Make a contact, protected from then on, of a name that belonged to none. Raises: as `gather`."""
    reader(session, prepared.reader.id)  # or one would be made at every try that is refused
    name = Name(id=new_part_id(), text=_line(words))
    records.save(session, Draft(CONTACT.name, Contact(kind=Choice("person"), names=(name,))))
    return _again(session, prepared)


def _line(words: str) -> str:
    return " ".join(words.split())


def _again(session: Session, prepared: Prepared) -> Gathered:
    keep_answers(session, prepared)
    gathered = gather(session, prepared.request, prepared.material.attached)
    remembered = prepared.material.remembered
    return replace(gathered, material=replace(gathered.material, remembered=remembered))
