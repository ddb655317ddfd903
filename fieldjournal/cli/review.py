"""Answering the questions of a review: on the terminal, or in a file prepared beforehand.

The file is JSON, and no word of any record is in it:

    {"format": "fieldjournal review 1",
     "questions": [{"digest": "…", "record": "…", "field": "what", "start": 18, "end": 24,
                    "tier": "ask", "answer": "redact"}]}

- `answer` is `redact`, `keep` (not this person: the words stay), `spelling` (a new spelling of this person,
  which is stored with them; everything is looked through anew) or null.
- `digest` is keyed, over the place, the words around it, the person's spellings and whether they were
  deleted: an answer counts only while all of these are as they were; one that fits no question is passed
  over.
- Two different answers to one question are refused: nobody can tell which was meant.
- `export --review FILE` with open questions writes them into FILE, refuses, and seals nothing. Answers that
  fit none of these questions, as for another partner, stay in it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from fieldjournal import errors
from fieldjournal.cli.command import Context
from fieldjournal.cli.saved import SHORT
from fieldjournal.i18n import _, plural
from fieldjournal.journal import records, share
from fieldjournal.journal.files import read_text
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import Answer, Gathered, Prepared, Question
from fieldjournal.model.canonical import Json, decode
from fieldjournal.model.visible import visible
from fieldjournal.paths import write_whole
from fieldjournal.wording import say_mark
from fieldjournal.wording.keeping import say_keeping

FORMAT = "fieldjournal review 1"
FILE_MOST = 64 * 1024 * 1024

_SPELLING = "spelling"
"""Stands in a file for a new spelling; no answer to be remembered, since the question goes with it."""

_KEYS = {"r": Answer.REDACT, "k": Answer.KEEP}
_WORDS = {"redact": "r", "keep": "k", "spelling": "n"}


def answered(session: Session, path: Path, prepared: Prepared) -> Prepared:
    """Return what leaves with the answers of a file that fit; as it is where there is no file yet.

    Raises: `BadFile` ("not-a-review") for another file: it is not written over; `BadReview`, `BadAnswer`.
    """
    given = _read(path)
    _require_people(path, given, prepared)
    for own in (own for own, each in given.items() if each.answer == _SPELLING):
        if any(question.id == own and question.contact for question in prepared.questions):
            prepared = _spelled(session, share.add_spelling(session, prepared, own))
    known = {question.id for question in prepared.questions}
    fitting = {own: each.answer for own, each in given.items() if own in known and each.answer != _SPELLING}
    return share.answer_all(prepared, fitting)


def _require_people(path: Path, given: Mapping[str, _Given], prepared: Prepared) -> None:
    """Refuse a new spelling where nobody is meant (a number, a day): passed over, it would look answered."""
    nobody = {question.id for question in prepared.questions if not question.contact}
    for own, (answer, number) in given.items():
        if answer == _SPELLING and own in nobody:
            raise errors.BadAnswer(str(path), "no-spelling", number)


def tell_unfitting(context: Context, path: Path, prepared: Prepared) -> None:
    """Say how many answers of a file fit none of the questions, and why that may be."""
    asked = {question.id for question in prepared.questions}
    if many := sum(own not in asked for own in _read(path)):
        said = plural(
            "{n} answer in the file fits none of these questions",
            "{n} answers in the file fit none of these questions",
            many,
        )
        context.say(said)
        context.hint(_("they are for another partner or journal, or the words or the person changed since"))


def _spelled(session: Session, gathered: Gathered) -> Prepared:
    return share.conclude(session, gathered, gathered.redacted())


class _Given(NamedTuple):
    """An answer, and which question of the file it stands at, from 1."""

    answer: str
    number: int


def _read(path: Path) -> Mapping[str, _Given]:
    """Return the answers of a file by question. Raises: `BadFile`, `BadReview`, `BadAnswer`."""
    if not path.exists():
        return {}
    text = read_text(path, FILE_MOST)
    try:
        given = decode(text)
    except errors.BadValue:
        raise _unreadable(path, text) from None
    if not isinstance(given, dict) or given.get("format") != FORMAT:
        raise errors.BadFile(str(path), "not-a-review")
    questions = given.get("questions")
    if not isinstance(questions, list):
        raise errors.BadFile(str(path), "not-a-review")
    answers: dict[str, _Given] = {}
    for number, each in enumerate(questions, 1):
        own, answer = _answer(path, each, number)
        if answer and answers.setdefault(own, _Given(answer, number)).answer != answer:
            raise errors.BadAnswer(str(path), "two-answers", number)
    return answers


def _unreadable(path: Path, text: str) -> errors.BadFile:
    """Return what is wrong with a text that is no JSON: where it breaks, if it was a review file."""
    if FORMAT not in text:
        return errors.BadFile(str(path), "not-a-review")
    try:
        json.loads(text)
    except json.JSONDecodeError as broken:
        return errors.BadReview(str(path), "review-damaged", broken.lineno)
    except (ValueError, RecursionError):
        pass
    return errors.BadFile(str(path), "not-a-review")


def write(path: Path, prepared: Prepared) -> None:
    """Write the questions with the answers so far: aside first, then over an earlier review file.

    Raises: `DiskFull`, `ReadOnly`, `DiskTrouble`.
    """
    questions: list[Json] = [_described(question) for question in prepared.questions]
    asked = {question.id for question in prepared.questions}
    others = ((own, each.answer) for own, each in _read(path).items() if own not in asked)
    questions += [{"digest": own, "answer": answer} for own, answer in others if answer != _SPELLING]
    text = json.dumps({"format": FORMAT, "questions": questions}, indent=1) + "\n"
    write_whole(path, text.encode())


def show(context: Context, session: Session, prepared: Prepared) -> None:
    """Say every question with the words around it, and the names that belong to no contact."""
    for number, question in enumerate(prepared.questions, 1):
        _show(context, session, prepared, question, number)
        context.say("  " + (question.answer.value if question.answer else _("not answered")))
    for each in share.unlisted(prepared):
        times = plural("{n} time", "{n} times", each.times)
        context.say(_("belongs to no contact: {words} ({times})").format(words=each.words, times=times))


def tell_unlisted(context: Context, prepared: Prepared) -> None:
    """Say how many names belong to no contact; which, only `show` says."""
    if found := share.unlisted(prepared):
        context.say(
            plural(
                "{n} name belongs to no contact and leaves as it stands; --show names it",
                "{n} names belong to no contact and leave as they stand; --show names them",
                len(found),
            )
        )


def ask(context: Context, session: Session, prepared: Prepared) -> Prepared:
    """Ask every open question on the terminal, each with the words around it; what is answered is kept."""
    while still := [each for each in prepared.questions if each.answer is None]:
        question = still[0]
        _show(context, session, prepared, question, prepared.questions.index(question) + 1)
        same = {each: share.alike(still, question, each)[1:] for each in Answer}
        typed = _asked(context, _offered(question, same))
        if typed == "n":
            stands = share.spelled(question)
            asked = _("how it is written (empty: {words})").format(words=visible(stands))
            words = context.terminal.line(asked).strip() or stands
            prepared = _spelled(session, share.add_spelling(session, prepared, question.id, words))
            continue
        answer = _KEYS[typed[0]]
        places = (question.id, *(same[answer] if len(typed) > 1 else ()))
        prepared = share.answer_all(prepared, dict.fromkeys(places, answer.value))
        share.keep_answers(session, prepared)
    return prepared


def _show(context: Context, session: Session, prepared: Prepared, question: Question, number: int) -> None:
    """Say a question: which of how many, in which record and field, who may be meant, why, and the words."""
    why, at = say_mark(question.reason), f"{question.record[:SHORT]} {question.address}"
    context.say(f"{number}/{len(prepared.questions)} · {at} · {why}")
    if question.people:
        context.say(_("may this be {who}?").format(who=_meant(session, question)))
    context.say(f"…{question.before}«{question.words}»{question.after}…")


def _meant(session: Session, question: Question) -> str:
    """Return who may be meant, people who are called alike with their ids."""
    name_of = records.name_of(session)
    names = {own: name_of(own) for own in question.people}
    many = Counter(names.values())
    return " · ".join(f"{name} ({own[:SHORT]})" if many[name] > 1 else name for own, name in names.items())


def _offered(question: Question, same: Mapping[Answer, tuple[str, ...]]) -> Mapping[str, str]:
    """Return what can be typed, with what it does here; *at other places* only where there are some."""
    offered = {"r": _("put {shown} there").format(shown=question.shown_as)}
    offered["k"] = say_keeping(question.contact, question.about)
    if question.contact:
        offered["n"] = _("new spelling of this person")
    for key, answer in _KEYS.items():
        if same[answer]:
            also = plural("the same for {n} other place", "the same for {n} other places", len(same[answer]))
            offered[f"{key}a"] = also
    return offered | {"q": _("stop")}


def _asked(context: Context, offered: Mapping[str, str]) -> str:
    """Return what was typed of what is offered; `ra` and `ka` are taken where no other place is open, too."""
    context.say("  " + " · ".join(f"{key} {does}" for key, does in offered.items()))
    while True:
        typed = context.terminal.line(", ".join(offered)).strip().casefold()
        typed = _WORDS.get(typed, typed)
        if typed == "q":
            raise errors.Refused("stopped")
        if typed in {*offered, "ra", "ka"}:
            return typed


def _answer(path: Path, given: Json, number: int) -> tuple[str, str]:
    """Return a question and what was answered, nothing where it was not."""
    if not isinstance(given, dict) or not isinstance(given.get("digest"), str):
        raise errors.BadFile(str(path), "not-a-review")
    answer = given.get("answer")
    if answer is not None and (not isinstance(answer, str) or answer not in {*Answer, _SPELLING}):
        raise errors.BadAnswer(str(path), "not-an-answer", number)
    return str(given["digest"]), answer or ""


def _described(question: Question) -> dict[str, Json]:
    return {
        "digest": question.id,
        "record": question.record,
        "field": question.address,
        "start": question.start,
        "end": question.end,
        "tier": "ask",
        "answer": None if question.answer is None else question.answer.value,
    }
