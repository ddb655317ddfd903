"""The review: exactly what will leave, and every place a person has to decide. Nothing leaves unanswered.

- An answer makes what leaves anew, in a thread, and it is shown again. Where that takes more than a moment, a
  sheet says so, and its line of keys has only the one that stops it.
- Each answer is kept as it is given: after a lock, or where somebody stopped here, nothing is asked twice.
"""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from contextlib import suppress
from typing import ClassVar

from textual import work
from textual.binding import BindingType

from fieldjournal.errors import FieldjournalError, Refused
from fieldjournal.i18n import _
from fieldjournal.journal import share
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import Prepared, Question, Stranger
from fieldjournal.tui import keys
from fieldjournal.tui.screens.review_people import new_spelling, unlisted
from fieldjournal.tui.screens.review_reading import ReadingScreen
from fieldjournal.tui.screens.running import run
from fieldjournal.tui.words import sentence
from fieldjournal.wording.keeping import say_keeping

_KEEP = "answer('keep')"
_ASKING = {"answer", "same", "go", "only_open"}
_CHANGING = {"answer", "same", "spelling", "unlisted", "undo", "seal"}


class ReviewScreen(ReadingScreen, inherit_bindings=False):
    """Dismisses with the answered request, or None when stopped."""

    BINDINGS: ClassVar[list[BindingType]] = list(keys.REVIEW)

    def __init__(self, session: Session, prepared: Prepared) -> None:
        super().__init__(session, prepared)
        self._reckoning = False

    def purpose_of(self, action: str) -> str:
        """Return what keeping means here: a day, a number, or that it is not this person."""
        question = self.review.question
        return say_keeping(question.contact, question.about) if question and action == _KEEP else ""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer answers only where something is asked, and undo where something was answered."""
        del parameters
        question = self.review.question
        if self._reckoning and action in _CHANGING:
            return False
        if action == "undo":
            return self.review.given
        if action == "spelling":
            return question is not None and bool(question.contact)
        return action not in _ASKING or question is not None

    # -- answering ------------------------------------------------------------------------------

    def action_answer(self, word: str) -> None:
        """Answer the question shown and go to the next open one."""
        asked = self.asked()
        if asked is not None:
            self._give({asked.id: word})

    def action_same(self) -> None:
        """Give the answer that was given last about this person to their other open questions."""
        same = self.review.same()
        if not same:
            self.show_question(self._why_none())
        elif self.asked() is not None:
            self._give(same)

    def _why_none(self) -> str:
        """Say why there is no same answer to give."""
        if self.review.last_answer() is None:
            return _("the same answer for all places of a person: answer one with r or k, then a")
        return _("no other place of this person is open")

    @work
    async def action_undo(self) -> None:
        """Take the last answer, or the last lot of them, back."""
        made = await self._reckoned(dict.fromkeys(self.review.last()))
        if made is not None:
            self.review.taken_back(made)
            self._kept()

    @work
    async def _give(self, answers: Mapping[str, str]) -> None:
        made = await self._reckoned(answers)
        if made is None:
            self.show_question()
        else:
            self.review.answered(made, answers)
            self._kept()

    def _kept(self) -> None:
        """Keep the answers, whatever ends the review before it is sealed, and go on."""
        with suppress(FieldjournalError):  # kept again with the next, and before sealing, which says so
            share.keep_answers(self.session, self.prepared)
        self.look()

    async def _reckoned(self, answers: Mapping[str, str | None]) -> Prepared | None:
        """Make what leaves anew in a thread; None where there is nothing to do, or it was stopped."""
        if self._reckoning or not answers:  # two keys at once: the second would undo the first
            return None
        before = self.prepared
        self._reckoning = True
        try:
            return await run(
                self,
                _("Looking through the texts"),
                _("Nothing leaves before you have seen it."),
                lambda progress: share.answer_all(before, answers, progress),
                quick=True,
            )
        except Refused:
            return None
        finally:
            self._reckoning = False

    # -- people ---------------------------------------------------------------------------------

    def action_spelling(self) -> None:
        """Keep the words as a new spelling of the person they may mean."""
        asked = None if self._reckoning else self.asked()
        if asked is not None and asked.contact:
            self._spell(asked)

    @work
    async def _spell(self, asked: Question) -> None:
        await self._learn(new_spelling(self, self.session, self.prepared, asked))
        self.show_question()

    @work
    async def action_unlisted(self) -> None:
        """Look at the names that belong to no contact."""
        found = None if self._reckoning else await self._nobodys()
        if found:
            await self._look_at(found)
        elif found is not None:
            self.say(_("No name here belongs to nobody you know."))

    async def _nobodys(self) -> tuple[Stranger, ...] | None:
        """Look in a thread for names that belong to no contact; None where it was stopped."""
        before = self.prepared
        title, words = _("Looking for names of nobody you know"), _("Nothing leaves before you have seen it.")
        self._reckoning = True
        try:
            return await run(self, title, words, lambda told: share.unlisted(before, told), quick=True)
        except Refused:
            return None
        finally:
            self._reckoning = False

    async def _look_at(self, found: tuple[Stranger, ...]) -> None:
        """Show names of nobody, note which somebody left as they stand, and say that one is protected."""
        before = self.prepared
        if await self._learn(unlisted(self, self.session, before, found)):
            self.review.left(found)
        elif self.prepared is not before:
            self.show_question(_("that name is a contact and protected; Ctrl+S shows the others"))

    async def _learn(self, learned: Awaitable[Prepared | None]) -> bool:
        """Show what was redacted anew; answers are kept where they still fit. Say whether it was left."""
        self._reckoning = True
        try:
            prepared = await learned
        except FieldjournalError as error:
            self.say(sentence(error))
            return False
        finally:
            self._reckoning = False
            self.refresh_bindings()
        if prepared is not None:
            self.review.learned(prepared)
            self.look()
        return prepared is None

    # -- leaving --------------------------------------------------------------------------------

    @work
    async def action_seal(self) -> None:
        """Go on to sealing, where everything is answered; else to what is not.

        Names that belong to no contact are shown before, until somebody left all of them as they stand.
        """
        if self._reckoning:
            return
        if self.prepared.unanswered:
            self.review.to_open()
            self.show_question(_("this is not answered yet, and nothing leaves before"))
            self.refresh_bindings()
            return
        found = await self._nobodys()
        if found is not None and self.review.unseen(found):
            await self._look_at(found)
            if not self.review.unseen(found):
                self.show_question(_("these names leave as they stand; Ctrl+S goes on"))
        elif found is not None:
            self.dismiss(self.prepared)

    def action_back(self) -> None:
        """Stop: nothing leaves."""
        self.dismiss(None)
