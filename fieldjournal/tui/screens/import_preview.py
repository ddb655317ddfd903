"""The preview of an import: what would be added, what each column became, what to look at, who may be who.

- Nothing is written from here. Enter on a column gives it another meaning, on a doubt shows its row, on two
  people who look alike asks whether they are one; each time the plan is made anew.
- Columns nobody knows are one line, however many there are.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen

from fieldjournal.i18n import _, plural
from fieldjournal.journal.importing import preview
from fieldjournal.journal.importing.desk import At, SamePerson
from fieldjournal.journal.importing.people import name_key
from fieldjournal.journal.importing.plan import Answers, Plan, Sheet
from fieldjournal.journal.importing.preview import Finding
from fieldjournal.tui import keys
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.lines import Entry, Lines, Piece
from fieldjournal.wording import say_reason

_HEADER, _MEANING, _ROW, _CELL = 18, 36, 10, 34
"""Cells of a header, of what it means, of a row's number, of the words of one cell of the table."""

What = Literal["title", "words", "column", "unknown", "finding", "person"]


@dataclass(frozen=True)
class Wanted:
    """What a person wants: to write the plan (`what` is empty), or to change what a line is about."""

    what: Literal["", "column", "unknown", "person"]
    about: str = ""
    """The header of the column, or the place of the two people in the plan."""


@dataclass(frozen=True)
class _Line:
    what: What
    pieces: Entry
    about: str = ""
    at: At | None = None


Decide = Callable[[Screen[Any], Wanted], Awaitable[Plan | str | None]]
"""Asks what has to be asked; returns the plan made anew, what to say where that failed or was left, or None
where all is asked and the plan can be written."""


class ImportScreen(Screen[bool]):
    """Dismisses with whether the plan shall be written."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.IMPORT)
    AUTO_FOCUS = "Lines"

    def __init__(self, plan: Plan, answers: Answers, decide: Decide) -> None:
        super().__init__()
        self._plan = plan
        self._answers = answers
        self._decide = decide
        self._lines: Sequence[_Line] = ()

    def compose(self) -> ComposeResult:
        """Lay out one list, and what stands above and below it."""
        yield Bar(_("Take in: {title}").format(title=self._plan.title), id="top")
        yield Lines()
        yield Bar(id="state")
        yield KeysBar()

    def on_mount(self) -> None:
        """Show everything."""
        self._show(self._plan)

    def _show(self, plan: Plan) -> None:
        """Show a plan, the cursor where it was."""
        self._plan = plan
        self._lines = tuple(_lines(plan, self._answers))[:-1]  # no blank line behind the last part
        lines = self.query_one(Lines)
        lines.fill(len(self._lines), lambda at: self._lines[at].pieces, cursor=lines.cursor)
        self.query_one("#top", Bar).right = plural("{n} row", "{n} rows", plan.rows)
        self._say(_("Nothing is written yet."))

    def _say(self, words: str) -> None:
        self.query_one("#state", Bar).left = words

    @on(Lines.Taken)
    def _taken(self) -> None:
        self.action_change()

    def action_save(self) -> None:
        """Go on and write the plan."""
        if self._plan.empty:
            self._say(_("There is nothing to add."))
        else:
            self._go_on(Wanted(""))

    def action_change(self) -> None:
        """Change what the line under the cursor is about, or show its row."""
        line = self._lines[self.query_one(Lines).cursor]
        if line.what in ("column", "unknown", "person"):
            self._go_on(Wanted(line.what, line.about))
        elif line.at is not None:
            self._show_row(line.at, line.about)

    @work
    async def _go_on(self, wanted: Wanted) -> None:
        """Ask what is to be asked, and show the plan that follows, or let it be written."""
        decided = await self._decide(self, wanted)
        if decided is None:
            self.dismiss(True)
        elif isinstance(decided, str):
            self._say(decided)
        else:
            self._show(decided)

    @work
    async def _show_row(self, at: At, why: str) -> None:
        """Show the cells of a row, and what is to be known of one."""
        sheet = next((each for each in self._plan.sheets if not at.table or each.title == at.table), None)
        row = next((each for each in sheet.table.rows if each.number == at.row), None) if sheet else None
        if sheet is None or row is None:
            return
        cells = zip(sheet.table.headers, row.cells, strict=True)
        options = [Option(header, header, cell) for header, cell in cells if cell.strip()]
        await self.app.push_screen_wait(PickScreen(f"{_row(at)}: {why}", options, below=True))

    def action_back(self) -> None:
        """Leave; nothing was written."""
        self.dismiss(False)


def _lines(plan: Plan, answers: Answers) -> Iterator[_Line]:
    """Yield every line of the preview, each part with its title where it holds something."""
    added = [_words(line) for line in preview.counts(plan)]
    added += [_words(line) for line in preview.passed_over(plan)]
    added += [_words(f"{count} {say_reason(code)}") for code, count in preview.remarks(plan).items()]
    added += [_words(say_reason(each.table.encoding)) for each in plan.sheets if _was_guessed(each)]
    yield from _part(
        _("Would be added") if not plan.empty else _("Nothing would be added"), added, alone=True
    )
    for sheet in plan.sheets:
        yield from _part(_("Columns"), [*_columns(sheet)])
    yield from _part(_("The same person?"), [*_people(plan, answers)])
    yield from _part(
        _("To look at; nothing of it is lost"), [_finding(each) for each in preview.findings(plan)]
    )
    kept = [_words(f"{_row(each.at)}  {each.words}") for each in preview.kept_back(plan)]
    yield from _part(_("Will never leave, because the table says so"), kept)


def _part(title: str, lines: Sequence[_Line], *, alone: bool = False) -> Iterator[_Line]:
    if lines or alone:
        yield _Line("title", [[Piece(title, "strong")]])
        yield from lines
        yield _Line("title", [[]])


def _words(words: str) -> _Line:
    return _Line("words", [[Piece(f"  {words}")]])


def _was_guessed(sheet: Sheet) -> bool:
    return sheet.table.encoding in ("cp1251", "cp1254")


def _columns(sheet: Sheet) -> Iterator[_Line]:
    for column in preview.known_columns(sheet):
        pieces = [
            Piece("  "),
            Piece(column.header, "plain", _HEADER),
            Piece("  "),
            Piece(preview.meaning(column), "plain", _MEANING),
            Piece("  "),
            Piece(column.sample, "quiet"),
        ]
        yield _Line("column", [pieces], column.header)
    for headers, said in (
        (preview.unknown_columns(sheet), _("{n} without a field: kept in the notes")),
        (preview.skipped_columns(sheet), _("{n} left out")),
    ):
        if headers:
            words = Piece("  " + said.format(n=len(headers)), "mark")
            yield _Line("unknown", [[words, Piece("   " + ", ".join(headers), "quiet")]])


def _people(plan: Plan, answers: Answers) -> Iterator[_Line]:
    for place, each in enumerate(plan.likely):
        said = answer_to(each, answers)
        words = {None: _("later"), True: _("the same"), False: _("somebody else")}[said]
        pieces = [Piece("  "), Piece(f"{each.name} – {each.like.name}"), Piece(f"   {words}", "quiet")]
        yield _Line("person", [pieces], str(place))


def _finding(finding: Finding) -> _Line:
    cell = ": ".join(each for each in (finding.header, finding.words) if each)
    times = f" ×{finding.times}" if finding.times > 1 else ""
    pieces = [
        Piece("  "),
        Piece(_row(finding.at) + times, "quiet", _ROW),
        Piece(" "),
        Piece(cell, "plain", _CELL),
        Piece(" "),
        Piece(say_reason(finding.reason), "quiet"),
    ]
    return _Line("finding", [pieces], say_reason(finding.reason), finding.at)


def answer_to(each: SamePerson, answers: Answers) -> bool | None:
    """Return what was said of two people who look alike: the same, another, or nothing yet."""
    return answers.get(name_key(each.name), {}).get(each.other)


def _row(at: At) -> str:
    return _("row {n}").format(n=at.row)
