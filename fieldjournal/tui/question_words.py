"""One question of a review in words: the place in its context, why it is asked, what was answered."""

from __future__ import annotations

from rich.text import Text

from fieldjournal.i18n import _
from fieldjournal.journal.share import FINER, Answer, Question
from fieldjournal.model.visible import visible
from fieldjournal.tui.words import dressed
from fieldjournal.wording import say_mark

_CONTEXT = 60
"""Characters shown before and after the words in question."""


def question_words(question: Question, number: int, total: int) -> Text:
    """Return a question laid out, the words it is about set apart."""
    before, after = question.before[-_CONTEXT:], question.after[:_CONTEXT]
    asked = _("question {n} of {total}: may this be somebody protected?")
    if question.about in FINER:
        asked = _("question {n} of {total}: does this tell more than it should?")
    text = Text(asked.format(n=number, total=total) + "\n", style="dim")
    text.append(visible(f"… {before}".replace("\n", " ")), "none")
    text.append(f"«{visible(question.words)}»", "bold reverse")
    text.append(visible(f"{after} …".replace("\n", " ")), "none")
    text.append(f"\n{dressed(say_mark(question.reason))} {dressed(_answered(question))}", "dim")
    return text


def _answered(question: Question) -> str:
    shown_as = visible(question.shown_as)
    if question.answer is None:
        return _("not answered yet: r puts {shown} there, k keeps the words").format(shown=shown_as)
    if question.answer is Answer.REDACT:
        return _("answered: {shown} will stand there").format(shown=shown_as)
    if question.about:
        return _("answered: the words stay")
    return _("answered: not this person, the words stay")
