"""The review: exactly what will leave, and every place a person has to decide. Nothing leaves unanswered.

What is shown are the very records that will be sealed; an answer makes them anew, in a thread, and they are
shown again.
"""

from __future__ import annotations

from collections.abc import Awaitable, Iterator, Mapping
from typing import ClassVar

from rich.console import Group
from rich.table import Table
from rich.text import Text
from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.screen import Screen
from textual.widgets import Static

from fieldjournal.errors import FieldjournalError, Refused
from fieldjournal.i18n import _, plural
from fieldjournal.journal import share
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import STAYS, Answer, Prepared, Question, Stranger
from fieldjournal.model.headline import headline
from fieldjournal.model.visible import visible
from fieldjournal.tui import keys
from fieldjournal.tui.leaving_words import leaving_words
from fieldjournal.tui.question_words import question_words
from fieldjournal.tui.screens.partners import standing
from fieldjournal.tui.screens.review_people import new_spelling, unlisted
from fieldjournal.tui.screens.running import run
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.detail import LABEL
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.lines import Entry, Lines, Piece
from fieldjournal.tui.words import sentence

_ANSWERS = {"redact": "redact", "keep": "keep"}


class ReviewScreen(Screen[Prepared | None], inherit_bindings=False):
    """Dismisses with the answered request, or None when stopped."""

    BINDINGS: ClassVar[list[BindingType]] = list(keys.REVIEW)
    AUTO_FOCUS = "Lines"

    def __init__(self, session: Session, prepared: Prepared) -> None:
        super().__init__()
        self._session = session
        self._prepared = prepared
        self._question = 0
        self._only_open = False
        self._looked_at_unlisted = False
        self._given: list[tuple[str, ...]] = []
        self._reckoning = False

    def compose(self) -> ComposeResult:
        """Lay out records, the one under the cursor, the question."""
        yield Bar(id="top")
        with Horizontal(id="middle"):
            yield Lines(height=2, classes="versions")
            with VerticalScroll(id="changes", can_focus=False):
                yield Static("", markup=False)
        yield Static("", id="question", markup=False)
        yield KeysBar()

    def on_mount(self) -> None:
        """Show the first open question."""
        self._look()
        self._to_open()

    # -- what is shown --------------------------------------------------------------------------

    def _look(self) -> None:
        prepared = self._prepared
        top = self.query_one("#top", Bar)
        top.left = _("Share with {name}").format(name=prepared.reader.name)
        top.right = f"{self._many()} · {standing(prepared.reader)} · {self._open_words()}"
        lines = self.query_one(Lines)
        count = len(prepared.lines) if prepared.material.only else len(prepared.records)
        lines.fill(count, self._entry, cursor=lines.cursor)
        self._show_question()
        self.refresh_bindings()

    def _many(self) -> str:
        if self._prepared.material.only:
            return plural("{n} line", "{n} lines", len(self._prepared.lines))
        return plural("{n} record", "{n} records", len(self._prepared.records))

    def _open_words(self) -> str:
        total = len(self._prepared.questions)
        if not total:
            return _("nothing to decide")
        if self._only_open:
            return _("only the unanswered: {open} of {total}").format(
                open=self._prepared.unanswered, total=total
            )
        return _("{open} unanswered of {total}").format(open=self._prepared.unanswered, total=total)

    def _entry(self, index: int) -> Entry:
        if self._prepared.material.only:
            return self._line(index)
        record = self._prepared.records[index]
        told = headline(record, self._prepared.name_of)
        named = record.pseudonym or told.title
        first = [Piece(" "), Piece(record.reference, "quiet", 8), Piece(named, "strong")]
        below = told.who or told.what
        return [
            first,
            [Piece(" " * 9), Piece(" · ".join(each for each in (told.when, below) if each), "quiet")],
        ]

    def _line(self, index: int) -> Entry:
        reference, cells = self._prepared.lines[index]
        title, *others = [words for _label, words in cells if words] or [""]
        first = [Piece(" "), Piece(reference, "quiet", 8), Piece(title, "strong")]
        return [first, [Piece(" " * 9), Piece(" · ".join(others), "quiet")]]

    def on_lines_moved(self, event: Lines.Moved) -> None:
        """Show the record under the cursor as it will leave."""
        shown = self.query_one("#changes Static", Static)
        if event.index < 0:
            shown.update("")
            return
        body = Table.grid(padding=(0, 1), expand=True)
        body.add_column(width=LABEL, overflow="fold", style="dim")
        body.add_column(ratio=1, overflow="fold")
        for label, words in self._leaving(event.index):
            body.add_row(Text(visible(label)), Text(visible(words)))
        shown.update(Group(Text(_("this is what leaves:"), style="dim"), Text(""), body))

    def _leaving(self, index: int) -> Iterator[tuple[str, str]]:
        """Yield label and words of all that leaves of a record, or of a line."""
        if self._prepared.material.only:
            yield from self._prepared.lines[index][1]
            return
        record = self._prepared.records[index]
        if record.pseudonym:
            yield _("called"), record.pseudonym
        yield from leaving_words(record.values, self._prepared.name_of)
        if record.files:
            yield from self._files(record.files)
        if record.written:
            yield _("written"), record.written

    def _files(self, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
        """Yield the names of clean copies; of a text all its words."""
        content = {each.name: each.content for each in self._prepared.redaction.outgoing.files}
        for name in names:
            yield _("file"), name
            if name.endswith(".txt"):
                yield "", content[name].decode()
        yield "", _(STAYS)

    def _show_question(self) -> None:
        panel = self.query_one("#question", Static)
        if not self._prepared.questions:
            panel.update(_("Nothing is left to decide. Read what leaves, then go on with Ctrl+S."))
            return
        question = self._prepared.questions[self._question]
        panel.update(question_words(question, self._question + 1, len(self._prepared.questions)))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer answers only where something is asked, and undo where something was answered."""
        del parameters
        asked = bool(self._prepared.questions)
        if self._reckoning and action in {"answer", "same", "spelling", "unlisted", "undo", "seal"}:
            return False
        if action == "undo":
            return bool(self._given)
        if action == "spelling":
            return asked and bool(self._prepared.questions[self._question].contact)
        return action not in {"answer", "same", "go", "only_open"} or asked

    # -- answering ------------------------------------------------------------------------------

    @work
    async def action_answer(self, word: str) -> None:
        """Answer the question shown and go to the next open one."""
        if self._prepared.questions:
            await self._give({self._prepared.questions[self._question].id: _ANSWERS[word]})

    @work
    async def action_same(self) -> None:
        """Give the answer that was given last about this person to their other open questions."""
        if self._prepared.questions:
            now = self._prepared.questions[self._question]
            given = self._last_about(now)
            if given is not None:
                alike = share.alike(self._prepared.questions, now, given)
                await self._give(dict.fromkeys(alike, str(given)))

    def _last_about(self, now: Question) -> Answer | None:
        """Return the last answer about the person of a question; about words alone where it is nobody."""
        about = {
            each.id: each.answer
            for each in self._prepared.questions
            if each.contact == now.contact and (now.contact or each.words == now.words)
        }
        recent = (about.get(each) for ids in reversed(self._given) for each in ids)
        return (
            now.answer
            or next((each for each in recent if each), None)
            or next((each for each in about.values() if each), None)
        )

    @work
    async def action_undo(self) -> None:
        """Take the last answer, or the last lot of them, back."""
        if self._given and await self._reckoned(dict.fromkeys(self._given[-1])):
            last = self._given.pop()
            ids = [each.id for each in self._prepared.questions]
            self._question = ids.index(last[0]) if last[0] in ids else 0
            self._look()

    async def _give(self, answers: dict[str, str]) -> None:
        if answers and await self._reckoned(answers):
            self._given.append(tuple(answers))
            self._question = min(self._question, max(len(self._prepared.questions) - 1, 0))
            self._look()
            self._to_open()

    async def _reckoned(self, answers: Mapping[str, str | None]) -> bool:
        """Make what leaves anew in a thread; say whether it was done, and not stopped."""
        if self._reckoning:  # two keys at once: the second would undo the first
            return False
        before = self._prepared
        self._reckoning = True
        try:
            self._prepared = await run(
                self,
                _("Looking through the texts"),
                _("Nothing leaves before you have seen it."),
                lambda progress: share.answer_all(before, answers, progress),
                quick=True,
            )
        except Refused:
            return False
        finally:
            self._reckoning = False
        return True

    def action_go(self, by: int) -> None:
        """Go to the next or the previous question, and to its record; only to open ones where asked for."""
        count = len(self._prepared.questions)
        for step in range(1, count + 1):
            at = (self._question + by * step) % count
            if not self._only_open or self._prepared.questions[at].answer is None:
                self._question = at
                break
        self._show_question()
        self._to_record()

    def action_only_open(self) -> None:
        """Show the unanswered alone, or all again."""
        self._only_open = not self._only_open
        self._look()
        if self._only_open:
            self._to_open()

    @work
    async def action_spelling(self) -> None:
        """Keep the words as a new spelling of the person they may mean."""
        questions = self._prepared.questions
        if questions and questions[self._question].contact and not self._reckoning:
            asked = questions[self._question]
            await self._learn(new_spelling(self, self._session, self._prepared, asked))

    @work
    async def action_unlisted(self) -> None:
        """Look at the names that belong to no contact."""
        if self._reckoning:
            return
        await self._look_at_unlisted(share.unlisted(self._prepared))

    async def _look_at_unlisted(self, found: tuple[Stranger, ...]) -> None:
        self._looked_at_unlisted = True
        if found:
            await self._learn(unlisted(self, self._session, self._prepared, found))
        else:
            self.query_one("#question", Static).update(_("No name here belongs to nobody you know."))

    async def _learn(self, learned: Awaitable[Prepared | None]) -> None:
        """Show what was redacted anew; answers are kept where they still fit."""
        self._reckoning = True
        try:
            prepared = await learned
        except FieldjournalError as error:
            self.query_one("#question", Static).update(sentence(error))
            return
        finally:
            self._reckoning = False
            self.refresh_bindings()
        if prepared is not None:
            self._prepared = prepared
            self._given.clear()
            self._question = min(self._question, max(len(prepared.questions) - 1, 0))
            self._look()
            self._to_open()

    def _to_open(self) -> None:
        still = [n for n, each in enumerate(self._prepared.questions) if each.answer is None]
        if still:
            later = [n for n in still if n >= self._question]
            self._question = (later or still)[0]
        self._show_question()
        self._to_record()

    def _to_record(self) -> None:
        if not self._prepared.questions:
            return
        wanted = self._prepared.questions[self._question].record
        origins = self._prepared.redaction.origins
        for index, record in enumerate(self._prepared.records):
            if origins.get(record.reference) == wanted:
                self.query_one(Lines).cursor = index

    # -- leaving --------------------------------------------------------------------------------

    @work
    async def action_seal(self) -> None:
        """Go on to sealing, where everything is answered; else to what is not.

        Names that belong to no contact are shown once before.
        """
        if self._reckoning:
            return
        if self._prepared.unanswered:
            self._to_open()
            return
        found = () if self._looked_at_unlisted else share.unlisted(self._prepared)
        if found:
            await self._look_at_unlisted(found)
        else:
            self.dismiss(self._prepared)

    def action_back(self) -> None:
        """Stop: nothing leaves."""
        self.dismiss(None)
