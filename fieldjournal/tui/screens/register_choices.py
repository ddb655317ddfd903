"""What can be chosen of a register, each from a list: columns, conditions, totals, the day.

A condition is kept in words the command line takes as well: a code, a kind of empty, a date, words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, Final

from textual.screen import Screen

from fieldjournal.errors import BadValue
from fieldjournal.i18n import N_, _, language
from fieldjournal.journal.register_reading import Reading
from fieldjournal.journal.register_views import View
from fieldjournal.journal.registers import day_asked_for
from fieldjournal.model.dates import FuzzyDate, ImpossibleDate, Precision, as_understood, parse_date
from fieldjournal.model.empty import Empty
from fieldjournal.model.forms.pointing import RECORD_ID
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.pick import Option, PickManyScreen, PickScreen
from fieldjournal.tui.widgets.lines import Entry, Piece
from fieldjournal.tui.words import dressed, sentence
from fieldjournal.wording import say

Where = Mapping[str, str]
"""From a column's name to the condition on it."""

_BLANK: Final = N_("nothing written")
_EVERYTHING: Final = ""


class ColumnsScreen(PickManyScreen[str]):
    """Columns, numbered in the order they were turned on."""

    def _entry(self, index: int) -> Entry:
        option = self._fitting[index]
        number = str(self._on.index(option.value) + 1) if option.value in self._on else "–"
        return [[Piece(f" {number:>2}  "), Piece(option.words)]]


async def ask_columns(screen: Screen[Any], reading: Reading, shown: Sequence[str]) -> tuple[str, ...] | None:
    """Return the columns chosen in their order, none for all as they were made; None where left."""
    options = [Option(column.name, _(column.label)) for column in reading.register.columns]
    chosen = await screen.app.push_screen_wait(ColumnsScreen(_("Columns, in their order"), options, on=shown))
    if chosen is None:
        return None
    made = tuple(option.value for option in options)
    columns = tuple(chosen)
    return () if columns == made else columns


async def ask_condition(screen: Screen[Any], reading: Reading, view: View, at: str) -> Where | None:
    """Return the conditions with one more, or other, or fewer; None where left. `at` is offered first."""
    options = [
        Option(column.name, _(column.label), said(reading, column.name, view.where.get(column.name, "")))
        for column in reading.register.columns
    ]
    if view.where:
        options.insert(0, Option(_EVERYTHING, _("all rows again")))
    name = await screen.app.push_screen_wait(
        PickScreen(_("Only some rows: by which column?"), options, current=at)
    )
    if name is None:
        return None
    if name == _EVERYTHING:
        return {}
    condition = await _condition(screen, reading, view, name)
    return None if condition is None else with_condition(view, name, condition)


def with_condition(view: View, name: str, condition: str) -> Where:
    """Return the conditions with this one on a column; a blank one takes it away."""
    kept = {at: words for at, words in view.where.items() if at != name}
    return kept | ({name: condition} if condition else {})


async def ask_totals(screen: Screen[Any], reading: Reading, view: View) -> Where | None:
    """Show how often each word stands in each counted column; return the conditions with one of them."""
    options = [
        Option(
            (name, reading.offered[name][words]), f"{count:>6}  {_label(reading, name)}: {words or _(_BLANK)}"
        )
        for name, counts in reading.totals.items()
        for words, count in counts.most_common()
    ]
    chosen = await screen.app.push_screen_wait(PickScreen(_("How often what stands there"), options))
    return None if chosen is None else with_condition(view, *chosen)


async def ask_day(screen: Screen[Any], view: View) -> str | None:
    """Return the day that was typed, a blank for today, None where left."""
    if view.as_of:
        options = [Option("", _("as known today")), Option("other", _("as known on another day …"))]
        chosen = await screen.app.push_screen_wait(PickScreen(_("As known on which day?"), options))
        if not chosen:
            return chosen
    typed: str | None = view.as_of
    words = _("A day, a month or a year, as you say it: 20 Dec 2023")
    while True:
        asked = AskScreen(_("As known on which day?"), words, value=typed or "")
        typed = await screen.app.push_screen_wait(asked)
        if typed is None:
            return None
        try:
            day_asked_for(typed)
        except BadValue as error:
            words = sentence(error)
        else:
            return typed


async def _condition(screen: Screen[Any], reading: Reading, view: View, name: str) -> str | None:
    """Return the condition chosen for a column, a blank for none any more, None where left."""
    title = _label(reading, name)
    ask_words, ask_dates = "words", {"before": _before, "from": _from, "in": _in}
    options = [Option(("is", condition), words) for condition, words in _offered(reading, name)]
    if name in reading.dated:
        options[:0] = [
            Option(("before", ""), _("a date before …")),
            Option(("from", ""), _("a date from … on")),
            Option(("in", ""), _("a date in …")),
        ]
    options.append(Option((ask_words, ""), _("the words …")))
    if name in view.where:
        options.insert(0, Option(("is", ""), _("anything: take the condition away")))
    chosen = await screen.app.push_screen_wait(PickScreen(title, options))
    if chosen is None:
        return None
    how, condition = chosen
    if how == ask_words:
        return await _ask_words(screen, reading, name)
    if how in ask_dates:
        when = await _ask_date(screen, title)
        return ask_dates[how](when) if when else None
    return condition


def _offered(reading: Reading, name: str) -> list[tuple[str, str]]:
    """Return conditions with their words: what stands in the column, the most frequent first; the empties."""
    held = reading.offered.get(name, {})
    totals: Mapping[str, int] = reading.totals.get(name, {})
    words = sorted((each for each in held if each), key=lambda each: -totals.get(each, 0))
    found = {held[each]: f"{each}   {totals[each]}" if totals.get(each) else each for each in words}
    for empty in Empty:
        found.setdefault(empty.value, empty.shown() or _(_BLANK))
    return list(found.items())


async def _ask_words(screen: Screen[Any], reading: Reading, name: str) -> str | None:
    """Return beginnings of words; ones that are no choice of a column of choices are asked for again."""
    words, typed = _("The beginnings of the words, in any alphabet:"), ""
    while True:
        asked = AskScreen(_label(reading, name), words, value=typed)
        found: str | None = await screen.app.push_screen_wait(asked)
        slip = reading.slip(name, found) if found else None
        if slip is None:
            return found
        words, typed = dressed(say(slip).sentence), found or ""  # the choices stand on the list before


async def _ask_date(screen: Screen[Any], title: str) -> FuzzyDate | None:
    words = _("As you say it: 3 June 2024, May 2023, 2021")
    typed: str | None = ""
    while True:
        typed = await screen.app.push_screen_wait(AskScreen(title, words, value=typed or ""))
        if typed is None:
            return None
        try:
            when = parse_date(typed)
        except ImpossibleDate:
            when = FuzzyDate(typed)
        if when.earliest or when.latest:
            return when
        words = _("This was not understood as a date with a year: 3 June 2024, May 2023, 2021")


def _before(when: FuzzyDate) -> str:
    day = when.earliest or when.latest
    assert day is not None
    before = FuzzyDate("", latest=day - timedelta(days=1), precision=Precision.BEFORE)
    return as_understood(before, language())


def _from(when: FuzzyDate) -> str:
    after = FuzzyDate("", earliest=when.earliest or when.latest, precision=Precision.AFTER)
    return as_understood(after, language())


def _in(when: FuzzyDate) -> str:
    return when.said


def _label(reading: Reading, name: str) -> str:
    return _(reading.register.column(name).label)


def said(reading: Reading, name: str, condition: str) -> str:
    """Return a condition in the words of the list it was chosen from."""
    shown = {code: words for words, code in reading.offered.get(name, {}).items()}
    empties = {empty.value: empty.shown() or _(_BLANK) for empty in Empty}
    if RECORD_ID.fullmatch(condition):
        return reading.name_of(condition)
    return empties.get(condition) or shown.get(condition) or condition


def asked(reading: Reading, view: View) -> str:
    """Return in one line what the rows have to have."""
    conditions = (
        f"{_label(reading, name)}: {said(reading, name, words)}" for name, words in view.where.items()
    )
    return _("only {conditions}").format(conditions=", ".join(conditions)) if view.where else ""


def counted(reading: Reading, columns: Sequence[str]) -> str:
    """Return the totals of the counted columns shown, in one line."""
    return " · ".join(
        f"{_label(reading, name)}: "
        + ", ".join(f"{words or _(_BLANK)} {count}" for words, count in reading.totals[name].most_common())
        for name in columns
        if reading.totals.get(name)
    )
