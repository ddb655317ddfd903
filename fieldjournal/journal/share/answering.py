"""Answering the questions of a review. What is answered is redacted again at once, without the journal.

Only to keep the answers takes it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from fieldjournal import errors
from fieldjournal.journal import receipts
from fieldjournal.journal.session import Session
from fieldjournal.journal.share.request import Prepared
from fieldjournal.redaction.pace import Progress
from fieldjournal.redaction.review import Answer


def answer(prepared: Prepared, question_id: str, given: str | None) -> Prepared:
    """Answer one question (`redact`, `keep`, or None to take an answer back); return what leaves now.

    Raises: `NotFound` for a question that is not there, `UnknownName` for another answer.
    """
    return answer_all(prepared, {question_id: given})


def answer_all(
    prepared: Prepared, given: Mapping[str, str | None], progress: Progress | None = None
) -> Prepared:
    """Answer several questions at once; may run in any thread.

    Only the texts that hold these questions are made anew. `progress` is told (done, in all), and may
    raise to stop it. Raises: as `answer`.
    """
    known = {question.id for question in prepared.questions}
    answers = dict(prepared.answers)
    for question_id, word in given.items():
        if question_id not in known:
            raise errors.NotFound("question", question_id)
        answers.pop(question_id, None)
        if word is not None:
            answers[question_id] = _answer(word)
    frozen = MappingProxyType(answers)
    return replace(prepared, answers=frozen, redaction=prepared.material.redacted(frozen, progress))


def keep_answers(session: Session, prepared: Prepared) -> None:
    """Keep the answers given so far for whoever reads it: preparing again asks only what is open.

    Raises: `DiskTrouble`.
    """
    receipts.remember_answers(session, prepared.reader.id, prepared.answers)


def _answer(word: str) -> Answer:
    try:
        return Answer(word)
    except ValueError:
        raise errors.UnknownName("answer", word, ", ".join(Answer)) from None
