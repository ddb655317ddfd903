"""The register of consents: what each person agreed to, for whom and for what, and where it stands.

- A line for each use of each consent: one may have run out for nothing and be withdrawn for something.
- Where it stands is decided over all consents of the person (`model.consent`), as of the day asked for.
- Days left are counted to the earliest day the end can mean.
"""

from __future__ import annotations

from typing import Final, cast

from fieldjournal.i18n import N_
from fieldjournal.model.consent import Recipient, Standing, called, standing, words
from fieldjournal.model.empty import Empty
from fieldjournal.model.kinds.case import Consent
from fieldjournal.model.registers.cell import Cell
from fieldjournal.model.registers.cells import BLANK, cell, inside, number, of_part, this, who
from fieldjournal.model.registers.register import Column, Register, Row, Selection
from fieldjournal.model.values import Choice, Ref

ENDS_SOON: Final = 30
"""Days before its end from which a consent should be asked for again."""

_USE = inside("case", "consents", "use")


def _part(row: Row) -> Consent:
    return cast("Consent", row.part)


def _of(row: Row) -> tuple[str, ...]:
    of = _part(row).of
    return (of.id,) if isinstance(of, Ref) else ()


def _uses(row: Row) -> tuple[str, ...]:
    held = _part(row).use
    return () if isinstance(held, Empty) else tuple(each.code for each in held)


def _use(row: Row) -> Cell:
    held = _part(row).use
    if isinstance(held, Empty):
        return cell(_USE, held)
    return cell(_USE, tuple(each for each in held if each.code == row.code))


def _standing(row: Row) -> Standing:
    """Return where the person's consent stands, for the recipient and the use this line names."""
    if "standing" not in row.once:
        part = _part(row)
        sort = part.to_any.code if isinstance(part.to_any, Choice) else ""
        to = Recipient(called(part.to, row.known), sort)
        row.once["standing"] = standing(row.person, to, row.code, row.day, row.known)
    return cast("Standing", row.once["standing"])


def _stands(row: Row) -> Cell:
    return Cell(words.label(_standing(row).state))


def _notes(row: Row) -> Cell:
    return Cell("; ".join(words.noted(_standing(row))))


def _days_left(row: Row) -> Cell:
    found = _standing(row)
    if not found.names or found.until is None:
        return BLANK
    return number((found.until - row.day).days)


CONSENTS = Register(
    name="consents",
    label=N_("Consents"),
    asks=N_("Who agreed to what, and does it still hold?"),
    makes=N_("a case with a consent"),
    selections=(Selection("case", "consents", by="of"),),
    people=_of,
    codes=_uses,
    columns=(
        Column("who", N_("Who"), who),
        Column("stands", N_("Where it stands"), _stands, counted=True),
        Column("use", N_("For what"), _use, counted=True, shows=(_USE,)),
        Column("to", N_("To whom"), of_part("case", "consents", "to")),
        Column("to-any", N_("Or to any of"), of_part("case", "consents", "to_any")),
        Column("given", N_("When"), of_part("case", "consents", "given")),
        Column("until", N_("Valid until"), of_part("case", "consents", "until")),
        Column("left", N_("Days left, to the earliest possible date"), _days_left),
        Column("withdrawn", N_("Withdrawn"), of_part("case", "consents", "withdrawn")),
        Column("by", N_("Given by, when next of kin"), of_part("case", "consents", "given_by")),
        Column("relation", N_("Relation"), of_part("case", "consents", "relation")),
        Column("how", N_("How"), of_part("case", "consents", "how"), counted=True),
        Column("explained", N_("Risks explained?"), of_part("case", "consents", "explained"), counted=True),
        Column("why", N_("If it cannot be had: why"), of_part("case", "consents", "impossible")),
        Column("decides", N_("Who decides then"), of_part("case", "consents", "decided_by")),
        Column("notes", N_("Look at"), _notes),
        Column("case", N_("Case"), this),
    ),
)
