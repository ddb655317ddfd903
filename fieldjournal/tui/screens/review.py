"""The review: exactly what will leave, and every place a person has to decide. Nothing leaves unanswered.

- What is shown are the very records that will be sealed; an answer makes them anew, in a thread, and they are
  shown again.
- An answer is for the question that was on the screen when its key was pressed. What was typed before the
  next one is there is no answer to it: one to a question nobody has seen is worse than a lost key. Where it
  takes more than a moment, a sheet says so, and its line of keys has only the one that stops it.
- Each answer is kept as it is given: after a lock, or where somebody stopped here, nothing is asked twice.
"""

from __future__ import annotations

import math
from collections.abc import Awaitable, Mapping
from contextlib import suppress
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.screen import Screen
from textual.widgets import Static

from fieldjournal.errors import FieldjournalError, Refused
from fieldjournal.i18n import _
from fieldjournal.journal import records, share
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import Prepared, Question, Stranger
from fieldjournal.tui import keys
from fieldjournal.tui.in_order import stamp
from fieldjournal.tui.question_words import open_words, question_words
from fieldjournal.tui.review_entries import HEIGHT, counted, entries
from fieldjournal.tui.reviewing import Reviewing
from fieldjournal.tui.screens.partners import standing
from fieldjournal.tui.screens.review_people import new_spelling, unlisted
from fieldjournal.tui.screens.running import run
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.lines import Lines
from fieldjournal.tui.widgets.what_leaves import WhatLeaves, index_of
from fieldjournal.tui.words import dressed, sentence
from fieldjournal.wording.keeping import say_keeping

_KEEP = "answer('keep')"
_SIDES = 2
"""Cells of air beside a question."""
_ASKING = {"answer", "same", "go", "only_open"}
_CHANGING = {"answer", "same", "spelling", "unlisted", "undo", "seal"}


class ReviewScreen(Screen[Prepared | None], inherit_bindings=False):
    """Dismisses with the answered request, or None when stopped."""

    BINDINGS: ClassVar[list[BindingType]] = list(keys.REVIEW)
    AUTO_FOCUS = "Lines"

    def __init__(self, session: Session, prepared: Prepared) -> None:
        super().__init__()
        self._session = session
        self._review = Reviewing(prepared)
        self._reckoning = False
        self._on_screen = math.inf
        """Since when the question is on the screen, by `in_order.stamp`."""

    @property
    def prepared(self) -> Prepared:
        """What will leave, with the answers given so far."""
        return self._review.prepared

    def compose(self) -> ComposeResult:
        """Lay out records, the one under the cursor, the question."""
        yield Bar(id="top", counts=True)
        with Horizontal(id="middle"):
            yield Lines(height=HEIGHT, classes="versions")
            yield WhatLeaves()
        yield Static("", id="question", markup=False)
        yield KeysBar()

    def on_mount(self) -> None:
        """Show the first open question."""
        self._review.to_open()
        self._look()

    # -- what is shown --------------------------------------------------------------------------

    def _look(self) -> None:
        """Show what leaves now, at the question."""
        top = self.query_one("#top", Bar)
        top.left = _("Share with {name}").format(name=self.prepared.reader.name)
        top.right = " · ".join(
            (
                open_words(self.prepared, only_open=self._review.only_open),
                counted(self.prepared),
                standing(self.prepared.reader),
            )
        )
        lines = self.query_one(Lines)
        lines.fill(*entries(self.prepared), cursor=lines.cursor)
        self._show_question()
        self.refresh_bindings()

    def _show_question(self, told: str = "") -> None:
        """Show the question, `told` beneath it, and the place it is about in what leaves."""
        question = self._review.question
        if question is None:
            nothing = _("Nothing is left to decide. Read what leaves, then go on with Ctrl+S.")
            self._say(f"{dressed(told)}\n{nothing}" if told else nothing)
        else:
            panel, name_of = self.query_one("#question", Static), records.name_of(self._session)
            same = len(self._review.same())
            width = self.app.size.width - _SIDES
            words = question_words(self.prepared, self._review.at, name_of, same, told, width=width)
            panel.update(words)
            at = index_of(self.prepared, share.stands(self.prepared, question))
            if at >= 0:
                self.query_one(Lines).cursor = at
            self._on_screen = math.inf
            self.call_after_refresh(self._is_on_screen, question)
        self._show_words()

    def on_resize(self) -> None:
        """Lay the question out for the room there is."""
        self._show_question()

    def _is_on_screen(self, question: Question) -> None:
        if question is self._review.question:
            self._on_screen = stamp()

    def _show_words(self) -> None:
        lines = self.query_one(Lines)
        at = lines.cursor if lines.count else -1
        self.query_one(WhatLeaves).look(self.prepared, at, self._review.question)

    def _say(self, words: str) -> None:
        self.query_one("#question", Static).update(words)

    def on_lines_moved(self, event: Lines.Moved) -> None:
        """Show the record under the cursor as it will leave."""
        del event
        self._show_words()

    def action_read(self, by: int) -> None:
        """Read on in what leaves, or back, by a window."""
        words = self.query_one(WhatLeaves)
        words.scroll_rows(by * max(words.size.height - 1, 1))

    def action_read_row(self, by: int) -> None:
        """Read on in what leaves, or back, by a row."""
        self.query_one(WhatLeaves).scroll_rows(by)

    def purpose_of(self, action: str) -> str:
        """Return what keeping means here: a day, a number, or that it is not this person."""
        question = self._review.question
        return say_keeping(question.contact, question.about) if question and action == _KEEP else ""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer answers only where something is asked, and undo where something was answered."""
        del parameters
        question = self._review.question
        if self._reckoning and action in _CHANGING:
            return False
        if action == "undo":
            return self._review.given
        if action == "spelling":
            return question is not None and bool(question.contact)
        return action not in _ASKING or question is not None

    # -- going about ----------------------------------------------------------------------------

    def action_go(self, by: int) -> None:
        """Go to the next or the previous question, and to its place."""
        self._review.go(by)
        self._show_question()
        self.refresh_bindings()

    def action_only_open(self) -> None:
        """Show the unanswered alone, or all again."""
        self._review.only_open = not self._review.only_open
        if self._review.only_open:
            self._review.to_open()
        self._look()

    # -- answering ------------------------------------------------------------------------------

    def action_answer(self, word: str) -> None:
        """Answer the question shown and go to the next open one."""
        asked = self._asked()
        if asked is not None:
            self._give({asked.id: word})

    def action_same(self) -> None:
        """Give the answer that was given last about this person to their other open questions."""
        same = self._review.same()
        if not same:
            self._show_question(self._why_none())
        elif self._asked() is not None:
            self._give(same)

    def _why_none(self) -> str:
        """Say why there is no same answer to give."""
        if self._review.last_answer() is None:
            return _("the same answer for all places of a person: answer one with r or k, then a")
        return _("no other place of this person is open")

    def _asked(self) -> Question | None:
        """Return the question a key was pressed for, for one answer; None where it was another."""
        typed: float = self.app.typed_at  # type: ignore[attr-defined] # the only app there is
        if typed < self._on_screen:
            return None
        self._on_screen = math.inf
        return self._review.question

    @work
    async def action_undo(self) -> None:
        """Take the last answer, or the last lot of them, back."""
        made = await self._reckoned(dict.fromkeys(self._review.last()))
        if made is not None:
            self._review.taken_back(made)
            self._kept()

    @work
    async def _give(self, answers: Mapping[str, str]) -> None:
        made = await self._reckoned(answers)
        if made is None:
            self._show_question()
        else:
            self._review.answered(made, answers)
            self._kept()

    def _kept(self) -> None:
        """Keep the answers, whatever ends the review before it is sealed, and go on."""
        with suppress(FieldjournalError):  # kept again with the next, and before sealing, which says so
            share.keep_answers(self._session, self.prepared)
        self._look()

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
        asked = None if self._reckoning else self._asked()
        if asked is not None and asked.contact:
            self._spell(asked)

    @work
    async def _spell(self, asked: Question) -> None:
        await self._learn(new_spelling(self, self._session, self.prepared, asked))
        self._show_question()

    @work
    async def action_unlisted(self) -> None:
        """Look at the names that belong to no contact."""
        found = None if self._reckoning else await self._nobodys()
        if found:
            await self._look_at(found)
        elif found is not None:
            self._say(_("No name here belongs to nobody you know."))

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
        if await self._learn(unlisted(self, self._session, before, found)):
            self._review.left(found)
        elif self.prepared is not before:
            self._show_question(_("that name is a contact and protected; Ctrl+S shows the others"))

    async def _learn(self, learned: Awaitable[Prepared | None]) -> bool:
        """Show what was redacted anew; answers are kept where they still fit. Say whether it was left."""
        self._reckoning = True
        try:
            prepared = await learned
        except FieldjournalError as error:
            self._say(sentence(error))
            return False
        finally:
            self._reckoning = False
            self.refresh_bindings()
        if prepared is not None:
            self._review.learned(prepared)
            self._look()
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
            self._review.to_open()
            self._show_question(_("this is not answered yet, and nothing leaves before"))
            self.refresh_bindings()
            return
        found = await self._nobodys()
        if found is not None and self._review.unseen(found):
            await self._look_at(found)
            if not self._review.unseen(found):
                self._show_question(_("these names leave as they stand; Ctrl+S goes on"))
        elif found is not None:
            self.dismiss(self.prepared)

    def action_back(self) -> None:
        """Stop: nothing leaves."""
        self.dismiss(None)
