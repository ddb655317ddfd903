"""Reading a review: what leaves, the question, and the place it is about.

- What is shown are the very records that will be sealed.
- A key is for the question that was on the screen when it was pressed. What was typed before the next one is
  there is no answer to it: one to a question nobody has seen is worse than a lost key.
"""

from __future__ import annotations

import math

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.screen import Screen
from textual.widgets import Static

from fieldjournal.i18n import _
from fieldjournal.journal import records, share
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import Prepared, Question
from fieldjournal.tui.in_order import stamp
from fieldjournal.tui.question_words import open_words, question_words
from fieldjournal.tui.review_entries import HEIGHT, counted, entries
from fieldjournal.tui.reviewing import Reviewing
from fieldjournal.tui.screens.partners import standing
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.lines import Lines
from fieldjournal.tui.widgets.what_leaves import WhatLeaves, index_of
from fieldjournal.tui.words import dressed

_SIDES = 2
"""Cells of air beside a question."""


class ReadingScreen(Screen[Prepared | None]):
    """The review as it is read. What can be decided is `ReviewScreen`'s."""

    AUTO_FOCUS = "Lines"

    def __init__(self, session: Session, prepared: Prepared) -> None:
        super().__init__()
        self.session = session
        self.review = Reviewing(prepared)
        self._on_screen = math.inf
        """Since when the question is on the screen, by `in_order.stamp`."""

    @property
    def prepared(self) -> Prepared:
        """What will leave, with the answers given so far."""
        return self.review.prepared

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
        self.review.to_open()
        self.look()

    # -- what is shown --------------------------------------------------------------------------

    def look(self) -> None:
        """Show what leaves now, at the question."""
        top = self.query_one("#top", Bar)
        top.left = _("Share with {name}").format(name=self.prepared.reader.name)
        top.right = " · ".join(
            (
                open_words(self.prepared, only_open=self.review.only_open),
                counted(self.prepared),
                standing(self.prepared.reader),
            )
        )
        lines = self.query_one(Lines)
        lines.fill(*entries(self.prepared), cursor=lines.cursor)
        self.show_question()
        self.refresh_bindings()

    def show_question(self, told: str = "") -> None:
        """Show the question, `told` beneath it, and the place it is about in what leaves."""
        question = self.review.question
        if question is None:
            nothing = _("Nothing is left to decide. Read what leaves, then go on with Ctrl+S.")
            self.say(f"{dressed(told)}\n{nothing}" if told else nothing)
        else:
            panel, name_of = self.query_one("#question", Static), records.name_of(self.session)
            same = len(self.review.same())
            width = self.app.size.width - _SIDES
            words = question_words(self.prepared, self.review.at, name_of, same, told, width=width)
            panel.update(words)
            at = index_of(self.prepared, share.stands(self.prepared, question))
            if at >= 0:
                self.query_one(Lines).cursor = at
            self._on_screen = math.inf
            self.call_after_refresh(self._is_on_screen, question)
        self._show_words()

    def say(self, words: str) -> None:
        """Say something where the question stands."""
        self.query_one("#question", Static).update(words)

    def on_resize(self) -> None:
        """Lay the question out for the room there is."""
        self.show_question()

    def _show_words(self) -> None:
        lines = self.query_one(Lines)
        at = lines.cursor if lines.count else -1
        self.query_one(WhatLeaves).look(self.prepared, at, self.review.question)

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

    # -- going about ----------------------------------------------------------------------------

    def action_go(self, by: int) -> None:
        """Go to the next or the previous question, and to its place."""
        self.review.go(by)
        self.show_question()
        self.refresh_bindings()

    def action_only_open(self) -> None:
        """Show the unanswered alone, or all again."""
        self.review.only_open = not self.review.only_open
        if self.review.only_open:
            self.review.to_open()
        self.look()

    # -- which question a key is for ------------------------------------------------------------

    def _is_on_screen(self, question: Question) -> None:
        if question is self.review.question:
            self._on_screen = stamp()

    def asked(self) -> Question | None:
        """Return the question a key was pressed for, for one answer; None where it was another."""
        typed: float = self.app.typed_at  # type: ignore[attr-defined] # the only app there is
        if typed < self._on_screen:
            return None
        self._on_screen = math.inf
        return self.review.question
