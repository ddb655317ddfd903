"""Registers of people in custody or missing: signs of life, who is silent, contact with the outside.

- Silent is who is held or missing and has given no sign of life for thirty days. The days are counted from
  the earliest possible day of the last sign; without any sign, from when the person was held or the fate
  became known, and the line says which. A refuted sign is none.
- Held or missing is who has such a fate, or an unknown one; of whom no fate is known, who is in custody.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, cast

from fieldjournal.i18n import N_, _, plural
from fieldjournal.model.as_of import latest
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part
from fieldjournal.model.headline import Told
from fieldjournal.model.lists import people
from fieldjournal.model.lists.people import HELD_OR_LOST
from fieldjournal.model.registers.cell import Cell
from fieldjournal.model.registers.cells import (
    UNKNOWN,
    Make,
    birth_year,
    cell,
    inside,
    number,
    of_part,
    who,
    words,
)
from fieldjournal.model.registers.people import own, status, status_as_of
from fieldjournal.model.registers.reckoning import days_since, first_day
from fieldjournal.model.registers.register import Column, Has, Register, Row, Selection, parts_in
from fieldjournal.model.values import Choice

SILENT_AFTER: Final = 30
"""Days without a sign of life after which somebody counts as silent."""

_SIGN, _SIGN_KIND = inside("contact", "signs", "when"), inside("contact", "signs", "kind")
_STATE, _TOLD = inside("contact", "outside", "state"), inside("contact", "outside", "as_of")
_PLACE = inside("contact", "detentions", "place")


def _held(person: Told, day: date) -> Part | None:
    """Return the stay in custody that is open on a day, the one entered last."""
    for part in reversed(parts_in(person, "detentions")):
        held = cast("Any", part)
        since, until = first_day(held.since), first_day(held.until)
        if (since is None or since <= day) and (until is None or until > day):
            return part
    return None


def _is_out_of_reach(row: Row) -> bool:
    found = status_as_of(row.record, row.as_of)
    fate = cast("Any", found).fate if found else Empty.NOT_ASKED
    if isinstance(fate, Choice) and fate.code != "other":
        return fate.code in HELD_OR_LOST
    return fate is Empty.UNKNOWN or _held(row.record, row.day) is not None


def last_sign(row: Row) -> Part | None:
    """Return the latest sign of life known for the day; an undated one where there is no other."""
    last: tuple[int, int, Part] | None = None
    for place, part in enumerate(parts_in(row.record, "signs")):
        sign = cast("Any", part)
        if isinstance(sign.strength, Choice) and sign.strength.code == "refuted":
            continue
        known = first_day(sign.when)
        rank = (known.toordinal() if known else 0, place, part)
        if (known is None or known <= row.day) and (last is None or rank[:2] > last[:2]):
            last = rank
    return last[2] if last else None


def _since(row: Row) -> tuple[str, object]:
    """Return what silence is counted from: in words, and the date."""
    sign = last_sign(row)
    if sign:
        return _("last sign of life"), cast("Any", sign).when
    held = _held(row.record, row.day)
    if held and first_day(cast("Any", held).since):
        return _("no sign of life; held since"), cast("Any", held).since
    known = [
        status.as_of
        for status in cast("Sequence[Any]", parts_in(row.record, "statuses"))
        if isinstance(status.fate, Choice) and status.fate.code in HELD_OR_LOST
    ]
    dated = [each for each in known if (day := first_day(each)) and day <= row.day]
    if dated:
        return _("no sign of life; fate known since"), min(
            dated, key=lambda each: cast("Any", first_day(each))
        )
    return _("no sign of life"), Empty.UNKNOWN


@dataclass(frozen=True)
class Silence:
    """For how long nobody heard of somebody: days from the earliest possible date, None where uncountable."""

    days: int | None
    counted_from: str
    """What it is counted from, in words."""
    since: FuzzyDate | None

    def shown(self) -> str:
        """Return it in words."""
        if self.days is None or self.since is None:
            return _("silent, nobody can count since when: {words}").format(words=self.counted_from)
        days = plural("silent for {n} day", "silent for {n} days", self.days)
        return f"{days}: {self.counted_from}, {self.since.said}"


def silence(row: Row) -> Silence | None:
    """Return the silence of the person a row is; None for one who can be asked."""
    if not _is_out_of_reach(row):
        return None
    words, when = _since(row)
    return Silence(_silence(row), words, when if isinstance(when, FuzzyDate) else None)


def _silence(row: Row) -> int | None:
    return days_since(_since(row)[1], row.day)


def _is_silent(row: Row, _group: Sequence[Row]) -> bool:
    if not _is_out_of_reach(row):
        return False
    days = _silence(row)
    return days is None or days >= SILENT_AFTER


def _since_when(row: Row) -> Cell:
    when = _since(row)[1]
    return cell(_SIGN, when) if isinstance(when, FuzzyDate) else UNKNOWN


def _held_where(row: Row) -> Cell:
    held = _held(row.record, row.day)
    place = cast("Any", held).place if held else Empty.NOT_ASKED
    return UNKNOWN if place is Empty.NOT_ASKED else cell(_PLACE, place)


def _last_kind(row: Row) -> Cell:
    sign = last_sign(row)
    return cell(_SIGN_KIND, cast("Any", sign).kind) if sign else Cell(_("none recorded"))


def _through(channel: str) -> Make:
    """Return what tells the latest state of one way to somebody in custody; unknown where nobody told."""

    def make(row: Row) -> Cell:
        if isinstance(getattr(row.record.values, "outside", ()), Empty):
            return Cell(Empty.WITHHELD)
        told = cast("Sequence[Any]", parts_in(row.record, "outside"))
        asked = [each for each in told if isinstance(each.channel, Choice) and each.channel.code == channel]
        found = latest(asked, row.as_of)
        state = cast("Any", found).state if found else Empty.UNKNOWN
        return UNKNOWN if state is Empty.NOT_ASKED else cell(_STATE, state)

    return make


def _told_last(row: Row) -> Cell:
    found = latest(parts_in(row.record, "outside"), row.as_of)
    return cell(_TOLD, cast("Any", found).as_of) if found else UNKNOWN


SIGNS = Register(
    name="signs",
    label=N_("Signs of life"),
    asks=N_("When was somebody last seen or heard, and how sure is it?"),
    makes=N_("a person with a sign of life"),
    selections=(Selection("contact", "signs"),),
    people=own,
    columns=(
        Column("who", N_("Who"), who),
        Column("when", N_("When"), of_part("contact", "signs", "when")),
        Column("kind", N_("Kind"), of_part("contact", "signs", "kind"), counted=True),
        Column("from", N_("From whom"), of_part("contact", "signs", "from_whom")),
        Column("strength", N_("How sure"), of_part("contact", "signs", "strength"), counted=True),
        Column("content", N_("What was said or seen"), of_part("contact", "signs", "content")),
        Column("pressed", N_("Under pressure?"), of_part("contact", "signs", "pressed"), counted=True),
        Column(
            "days",
            N_("Days since, from the earliest possible date"),
            lambda row: number(days_since(cast("Any", row.part).when, row.day)),
        ),
        Column("source", N_("Source"), of_part("contact", "signs", "source")),
    ),
)

SILENT = Register(
    name="silent",
    label=N_("Who is silent"),
    asks=N_("Who is held or missing, and for how long has nobody heard of them?"),
    makes=N_("a person held or missing, with no sign of life for thirty days"),
    selections=(
        Selection(
            "contact",
            any_of=(
                Has("statuses/fate", HELD_OR_LOST, blank=True),
                Has("statuses/fate", ("other",)),
                Has("detentions"),
            ),
        ),
    ),
    people=own,
    keeps=_is_silent,
    columns=(
        Column("who", N_("Who"), who),
        Column("born", N_("Born"), birth_year),
        Column("days", N_("Days silent, from the earliest possible date"), lambda row: number(_silence(row))),
        Column("counted-from", N_("Counted from"), words(lambda row: _since(row)[0]), counted=True),
        Column("since", N_("Date counted from"), _since_when),
        Column("last-sign", N_("Last sign of life"), _last_kind, counted=True, shows=(_SIGN_KIND,)),
        Column("fate", N_("Fate"), status("fate"), counted=True),
        Column("as-of", N_("As of"), status("as_of")),
        Column("where", N_("Where held"), _held_where),
    ),
)

ACCESS = Register(
    name="access",
    label=N_("Contact with the outside"),
    asks=N_("Who may visit, write to or call somebody in custody?"),
    makes=N_("a person with something in “Detention” or “Contact with the outside”"),
    selections=(Selection("contact", any_of=(Has("outside"), Has("detentions/until", blank=True))),),
    people=own,
    columns=(
        Column("who", N_("Who"), who),
        *(
            Column(
                entry.code.replace("_", "-"), entry.label, _through(entry.code), counted=True, shows=(_STATE,)
            )
            for entry in people.OUTSIDE_CHANNEL
        ),
        Column("as-of", N_("Last known as of"), _told_last),
        Column("fate", N_("Fate"), status("fate"), counted=True),
    ),
)
