"""Answering the questions of a review: on the terminal, or in a file prepared beforehand.

The file is JSON, and no word of any record is in it:

    {"format": "fieldjournal review 1",
     "questions": [{"digest": "…", "record": "…", "field": "what", "start": 18, "end": 24,
                    "tier": "ask", "answer": "redact"}]}

- `answer` is `redact`, `keep` (not this person: the words stay) or null.
- `digest` is keyed, over the place, the words around it and the person's spellings: an answer counts
  only while all of these are as they were; one that fits no question any more is passed over.
- `export --review FILE` with open questions writes them into FILE, refuses, and seals nothing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from fieldjournal import errors
from fieldjournal.cli.command import Context
from fieldjournal.i18n import _
from fieldjournal.journal import share
from fieldjournal.journal.files import read_text
from fieldjournal.journal.share import Answer, Prepared, Question
from fieldjournal.model.canonical import Json, decode
from fieldjournal.paths import write_whole
from fieldjournal.wording import say_mark

FORMAT = "fieldjournal review 1"
FILE_MOST = 64 * 1024 * 1024

_KEYS = {"r": Answer.REDACT, "redact": Answer.REDACT, "k": Answer.KEEP, "keep": Answer.KEEP}


def read(path: Path, prepared: Prepared) -> Mapping[str, str]:
    """Return the answers of a file that fit the questions; none where there is no file yet.

    Raises: `BadFile` ("not-a-review") for another file: it is not written over.
    """
    if not path.exists():
        return {}
    try:
        given = decode(read_text(path, FILE_MOST))
    except errors.BadValue:
        raise errors.BadFile(str(path), "not-a-review") from None
    if not isinstance(given, dict) or given.get("format") != FORMAT:
        raise errors.BadFile(str(path), "not-a-review")
    questions = given.get("questions")
    if not isinstance(questions, list):
        raise errors.BadFile(str(path), "not-a-review")
    known = {question.id for question in prepared.questions}
    return dict(answer for each in questions if (answer := _answer(path, each)) and answer[0] in known)


def write(path: Path, prepared: Prepared) -> None:
    """Write the questions with the answers so far: aside first, then over an earlier review file.

    Raises: `DiskFull`, `ReadOnly`, `DiskTrouble`.
    """
    questions: list[Json] = [_described(question) for question in prepared.questions]
    text = json.dumps({"format": FORMAT, "questions": questions}, indent=1) + "\n"
    write_whole(path, text.encode())


def ask(context: Context, prepared: Prepared) -> Prepared:
    """Ask every open question on the terminal, each with the words around it."""
    context.say(_("r redact · k not this person, the words stay · a same answer for this person · q stop"))
    for_person: dict[str, Answer] = {}
    given: dict[str, str] = {}
    for number, question in enumerate(prepared.questions, 1):
        if question.answer is not None:
            continue
        if question.contact not in for_person:
            why = say_mark(question.reason)
            context.say(f"{number}/{len(prepared.questions)} · {question.address} · {why}")
            context.say(f"…{question.before}«{question.words}»{question.after}…")
            answer, same = _asked(context)
            if same and question.contact:
                for_person[question.contact] = answer
        else:
            answer = for_person[question.contact]
        given[question.id] = answer.value
    return share.answer_all(prepared, given)


def _asked(context: Context) -> tuple[Answer, bool]:
    """Return an answer and whether it holds for every place of this person: `ra` and `ka` say so."""
    while True:
        typed = context.terminal.line(_("r, k, ra, ka or q")).strip().casefold()
        if typed == "q":
            raise errors.Refused("stopped")
        same = typed in {"ra", "ka"}
        answer = _KEYS.get(typed.removesuffix("a") if same else typed)
        if answer is not None:
            return answer, same


def _answer(path: Path, given: Json) -> tuple[str, str] | None:
    if not isinstance(given, dict) or not isinstance(given.get("digest"), str):
        raise errors.BadFile(str(path), "not-a-review")
    answer = given.get("answer")
    if answer is None:
        return None
    if answer not in set(Answer):
        raise errors.BadFile(str(path), "not-an-answer")
    return str(given["digest"]), str(answer)


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
