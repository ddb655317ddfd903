"""One record, read: every given value with its label, parts under their list, and where it stands.

Generated from the declarations, so that a new field is shown without a line here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import cast

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text
from textual.containers import VerticalScroll
from textual.widgets import Static

from fieldjournal.i18n import _, plural
from fieldjournal.journal.accounts import Account, heading
from fieldjournal.journal.days import local_day
from fieldjournal.journal.seen import Seen
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, Values, specs_of
from fieldjournal.model.files import files_of
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.headline import title
from fieldjournal.model.record import Record
from fieldjournal.model.visible import visible

LONGEST = 6_000
"""Characters of one value shown beside the list; all of it is in the form."""

Accounts = Mapping[str, tuple[Account, ...]]
"""What others say of a record's values, by address."""

NO_ACCOUNTS: Accounts = MappingProxyType({})

LABEL = 14
"""Cells of the column of labels."""


class Detail(VerticalScroll, can_focus=False):
    """The record beside the list."""

    def compose(self) -> Iterator[Static]:
        """One static text is enough: nothing here is edited."""
        yield Static("", markup=False)

    def show(self, seen: Seen, name_of: NameOf) -> None:
        """Show a record, with what others say of its values; a person whole."""
        self.query_one(Static).update(told(seen, name_of))
        self.scroll_home(animate=False)

    def say(self, words: str) -> None:
        """Show plain words instead of a record."""
        self.query_one(Static).update(Text(visible(words)))


def told(seen: Seen, name_of: NameOf) -> RenderableType:
    """Return everything given in a record, laid out; accounts by others stand beneath their value."""
    record = seen.record
    head = Text(visible(title(record, name_of)), style="bold")
    body = Table.grid(padding=(0, 1), expand=True)
    body.add_column(width=LABEL, overflow="fold", style="dim")
    body.add_column(ratio=1, overflow="fold")
    for label, words in lines_of(record.values, name_of, seen.accounts):
        body.add_row(Text(visible(label)), Text(visible(words)))
    foot = _foot(record, name_of)
    if next(files_of(record.values), None) is not None:
        foot += "\n" + _("v looks at its files")
    one = [Text(visible(words), style="italic") for words in _one_person(seen, name_of)]
    return Group(head, *one, Text(""), body, Text(""), Text(visible(foot), style="dim"))


def _one_person(seen: Seen, name_of: NameOf) -> Iterator[str]:
    """Yield that this is one of several entries of a person, and where all of it stands."""
    if seen.stands_as:
        yield _("same person as {name}; all of it stands there").format(name=name_of(seen.stands_as))
    elif seen.others:
        titles = ", ".join(dict.fromkeys(title(each, name_of) for each in seen.others))
        yield _("also entered as {titles}").format(titles=titles)


def lines_of(
    values: Values | Part, name_of: NameOf, others: Accounts = NO_ACCOUNTS
) -> Iterator[tuple[str, str]]:
    """Yield (label, words) of every given value; a part is one line under its list's label.

    What others say of a value follows it, none chosen.
    """
    for key, spec in specs_of(type(values)).items():
        value = getattr(values, key)
        if spec.part is None:
            if value is not Empty.NOT_ASKED or key in others:
                yield _(spec.label), _shortened(spec.shown(value, name_of))
            if beside := spec.beside(value, name_of):
                yield "", f"@ {beside}"
            yield from _said(others.get(key, ()), value, name_of)
            continue
        for number, part in enumerate(cast("tuple[Part, ...]", value)):
            yield (_(spec.label) if number == 0 else "", part_line(spec, part, name_of))
            for inner in specs_of(type(part)):
                told_of = others.get(f"{key}/{part.id}/{inner}", ())
                yield from _said(told_of, getattr(part, inner), name_of)


def _said(accounts: tuple[Account, ...], value: object, name_of: NameOf) -> Iterator[tuple[str, str]]:
    if accounts:
        yield "", f"! {heading(accounts, value)}"
        yield from (("", f"– {_shortened(each.shown(name_of))}") for each in accounts)


def part_line(spec: Spec, part: Part, name_of: NameOf) -> str:
    """Return a part in one line: its given values, separated."""
    assert spec.part is not None
    words = (
        inner.shown(value, name_of)
        for key, inner in specs_of(spec.part).items()
        if (value := getattr(part, key)) is not Empty.NOT_ASKED
    )
    return _shortened(" · ".join(each for each in words if each)) or _("nothing in it yet")


def _shortened(words: str) -> str:
    return words if len(words) <= LONGEST else words[:LONGEST] + "…"


def _foot(record: Record, name_of: NameOf) -> str:
    envelope = record.envelope
    said = [_("deleted")] if record.deleted else []
    said.append(_("may travel: {level}").format(level=envelope.sensitivity.shown()))
    if envelope.sources:
        said.append(_("from {source}").format(source=", ".join(name_of(each) for each in envelope.sources)))
    if envelope.tags:
        said.append(" ".join(f"#{tag}" for tag in envelope.tags))
    said.append(plural("{n} version", "{n} versions", record.revision))
    said.append(_("written {day}").format(day=local_day(record.created)))
    return " · ".join(said)
