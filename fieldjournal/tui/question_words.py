"""One question of a review in words: who may be meant, the place in its context, why, what was answered.

And what the answers do, how many are still open, and what comes next where none is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rich.text import Text

from fieldjournal.i18n import _, plural
from fieldjournal.journal.share import FINER, Answer, Prepared, Question, spelled
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.visible import visible
from fieldjournal.tui.told_apart import told_apart
from fieldjournal.tui.words import dressed
from fieldjournal.tui.wrapped import Rows
from fieldjournal.wording import say_mark

_CONTEXTS: Final = (40, 24, 14)
"""Characters shown before and after the words in question, the most that fit: all of it stands above."""

_ROWS: Final = 5
"""Rows of the panel a question is in."""

_MOST_NAMED = 2
"""People named who may be meant; of more it is said how many."""


def question_words(
    prepared: Prepared, at: int, name_of: NameOf, same: int = 0, told: str = "", *, width: int = 0
) -> Text:
    """Return a question laid out, the words it is about set apart; `name_of` takes own ids.

    `same`: how many open questions the answer given before would settle at once. There is room for one
    reason: `told`, about a key that can do nothing yet, or what stays beside the words, stands in its stead.
    Where nothing is open any more, what comes next is said first.

    In rows of `width` cells (0: of any) what the keys do is there before the reason, and both before the
    words around, which stand in the text above.
    """
    question = prepared.questions[at]
    asked = _asked(prepared, question, name_of).format(n=at + 1, total=len(prepared.questions))
    reason = say_mark(question.reason) if prepared.unanswered else ""
    beside = _with_beside(question) if _leaves_a_part(question) else ""
    first = told or beside or reason
    for why in (first,) if first != reason else (reason, ""):
        for context in _CONTEXTS:
            text = _head(asked, done=not prepared.unanswered)
            _put_words(text, question, context)
            text.append(f"\n{dressed(why)} " if why else "\n", "dim" if why == reason else "none")
            _put_answers(text, question, same)
            if not width or len(Rows(text.plain, width)) <= _ROWS:
                return text
    return text


def _head(asked: str, *, done: bool) -> Text:
    text = Text()
    if done:
        text.append(_("Everything is answered. Ctrl+S goes on; Tab shows the answers again.") + "\n", "bold")
    return text.append(asked + "\n", "dim")


def _put_words(text: Text, question: Question, context: int) -> None:
    """Put the words in question there, with so many characters on either side."""
    before, after = question.before[-context:], question.after[:context]
    text.append(visible(f"… {before}".replace("\n", " ")), "none")
    text.append(f"«{visible(question.words)}»", "bold reverse")
    text.append(visible(f"{after} …".replace("\n", " ")), "none")


def _put_answers(text: Text, question: Question, same: int) -> None:
    """Put there what was answered, or what the keys do."""
    text.append(dressed(_answered(question)), "dim")
    if same:
        many = plural(
            "the same answer as before for {n} place: a",
            "the same answer as before for {n} places: a",
            same,
        )
        text.append(f" {dressed(many)}", "none")


def open_words(prepared: Prepared, *, only_open: bool) -> str:
    """Return how many questions are open, of how many."""
    total, still = len(prepared.questions), prepared.unanswered
    if not total:
        return _("nothing to decide")
    if only_open:
        return _("only the unanswered: {open} of {total}").format(open=still, total=total)
    return _("{open} unanswered of {total}").format(open=still, total=total)


def _leaves_a_part(question: Question) -> bool:
    """Say whether a part of the name may stand beside the words, which an answer does not take away."""
    return (
        bool(question.contact) and question.answer is not Answer.KEEP and spelled(question) != question.words
    )


def _with_beside(question: Question) -> str:
    words = visible(spelled(question))
    return _("the word beside it stays; n makes “{words}” one name of this person").format(words=words)


def _asked(prepared: Prepared, question: Question, name_of: NameOf) -> str:
    if question.about in FINER:
        return _("question {n} of {total}: does this tell more than it should?")
    meant = list(_meant(prepared, question, name_of))
    if not meant:
        return _("question {n} of {total}: may this be somebody protected?")
    told = [visible(each) for each in meant[:_MOST_NAMED]]
    if len(meant) > _MOST_NAMED:
        told.append(plural("{n} more", "{n} more", len(meant) - _MOST_NAMED))
    return _("question {n} of {total}: may this be {who}?").replace("{who}", _as_it_is(" · ".join(told)))


def _as_it_is(words: str) -> str:
    """Return words that `format` leaves alone."""
    return words.replace("{", "{{").replace("}", "}}")


def _meant(prepared: Prepared, question: Question, name_of: NameOf) -> Iterator[str]:
    """Yield who may be meant; people called alike with what tells them apart, or how many they are."""
    known = {each.id: each for each in prepared.material.people}
    rivals = (
        known.values()
        if question.reason == "shared"
        else (known[own] for own in question.people if own in known)
    )
    told = told_apart(rivals, name_of)
    yield from dict.fromkeys(told[own] for own in question.people if own in told)


def _answered(question: Question) -> str:
    shown_as = visible(question.shown_as)
    if question.answer is None:
        return _("not answered yet: r puts {shown} there, k keeps the words").format(shown=shown_as)
    if question.answer is Answer.REDACT:
        return _("answered: {shown} will stand there").format(shown=shown_as)
    if question.about:
        return _("answered: the words stay")
    return _("answered: not this person, the words stay")
