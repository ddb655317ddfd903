"""Cells into the fields of a record, by its declaration: no kind and no field is named here.

- A field that holds nothing, or *unknown*, takes the value. The same value again changes nothing; a field
  that holds several takes more; a text in a second language translates the first. Any other value never
  replaces one: its words go to the record's notes, and are told.
- The cells of one row that belong to one part of a list make one part; a part that says the same as one
  that is there is not added. A cell that lists several people, or several choices, makes as many parts,
  and what stands beside it belongs to each.
- What points to a row that is still to be placed is put off until it is.
- A part that can name its source gets the row's source, and one that says of whom it is (`of`) the row's
  person. A choice that was understood from other words keeps them in the part's text, or in the notes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from fieldjournal.journal.importing.cells import BESIDE, Read, in_other_words, is_choice, read_cell
from fieldjournal.journal.importing.desk import Desk
from fieldjournal.journal.importing.enveloped import fill_envelope
from fieldjournal.journal.importing.people import pieces
from fieldjournal.journal.importing.pointing import Pointing, points
from fieldjournal.journal.importing.roles import ENVELOPE, Target, preset
from fieldjournal.journal.importing.told import Cell
from fieldjournal.model.codec import new_part_id
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, specs_of
from fieldjournal.model.forms.plain import ManyOf, OneOf
from fieldjournal.model.forms.pointing import Reference, References
from fieldjournal.model.forms.said import Prose
from fieldjournal.model.values import Choice, Ref, Text, Translation

_OF_WHOM = "of"
"""The field of a part that says whose it is, in every kind that has such parts."""

_DOER = "perpetrator"
"""The code a part has when the somebody in it did something."""


@dataclass(frozen=True)
class Filling:
    """What is filled in: the record, the row's source, and the person the row is about where it is one."""

    desk: Desk
    own_id: str
    source: str = ""
    person: str = ""

    def fill(self, cells: Iterable[Cell], *, late: bool = False) -> list[Cell]:
        """Put cells into the record and return those its fields could not hold; `late`, none is put off."""
        before = self.desk.draft(self.own_id)
        loose: list[Cell] = []
        parts: dict[tuple[str, str, int], list[tuple[Target, Cell]]] = {}
        for cell in cells:
            target = _target(cell)
            if target.inner:
                parts.setdefault((target.field, target.code, target.number), []).append((target, cell))
            elif target.field in ENVELOPE:
                loose += fill_envelope(self.desk, self.own_id, target.field, cell)
            elif late or not self._waits([(target, cell)]):
                loose += self._set(target, cell)
        for told in parts.values():
            if late or not self._waits(told):
                loose += self.add_parts(told[0][0], told)
        if self.desk.draft(self.own_id) != before:
            self.desk.cite(self.own_id, self.source)
        return loose

    def _set(self, target: Target, cell: Cell) -> list[Cell]:
        """Set a field of the record itself; return the cell where its words have to stand in the notes."""
        read = self._read(target, cell)
        if len(read) > 1 or read[0].value is None:
            return [replace(cell, reason=read[0].doubt)]
        value, doubt = read[0].value, read[0].doubt
        made = joined(target.spec, vars(self.desk.draft(self.own_id).values)[target.field], value)
        if made is None:
            self.desk.differs(self.own_id, cell.header, cell.words)
            return []
        self.desk.change(self.own_id, **{target.field: made})
        if doubt:
            self.desk.doubt(cell.header, cell.words, doubt)
        if in_other_words(target.spec, cell.words, value):
            return [replace(cell, reason=BESIDE)]
        return [replace(cell, reason=doubt)] if read[0].partly else []

    def add_parts(
        self, at: Target, told: Iterable[tuple[Target, Cell]], said: Mapping[str, object] | None = None
    ) -> list[Cell]:
        """Add what the cells of one group tell: one part, or as many as one of them lists.

        `at` is any field of the group, `said` what is known of the part besides; an `id` is the first one's.
        Returns the cells that fit nowhere.
        """
        declared = at.list.part if at.list else None
        if declared is None:
            raise LookupError(str(at))
        loose: list[Cell] = []
        columns: dict[str, tuple[object, ...]] = {}
        for target, cell in told:
            read = self._read(target, cell)
            values = _beside(columns, target, read)
            if not values:
                loose.append(replace(cell, reason=next((each.doubt for each in read if each.doubt), "")))
                continue
            columns[target.inner] = values
            if read[0].doubt:
                self.desk.doubt(cell.header, cell.words, read[0].doubt)
            words = pieces(cell.words) if len(read) > 1 else (cell.words,)
            if any(in_other_words(target.spec, *each) for each in _together(words, read)):
                loose += _keep_own_words(declared, columns, cell, words)
        key, code = preset(at)
        known = {**({key: Choice(code)} if key else {}), **(said or {})}
        made = _parts(columns) if columns else [{}] if said else []
        for each in made:
            self._add(at.field, declared, {**known, **each})
            known.pop("id", None)
        return loose

    def _waits(self, told: Sequence[tuple[Target, Cell]]) -> bool:
        """Put cells off that name a row still to be placed; say whether they were."""
        awaited = any(
            piece in self.desk.awaited
            for target, cell in told
            if self.desk.awaited and points(target.spec)
            for piece in pieces(cell.words)
        )
        if awaited:
            self.desk.put_off(self.own_id, lambda: self._fill_late([cell for _target, cell in told]))
        return awaited

    def _fill_late(self, cells: Sequence[Cell]) -> None:
        for cell in self.fill(cells, late=True):
            self.desk.leave(self.own_id, cell.header, cell.words, reason=cell.reason)

    def _read(self, target: Target, cell: Cell) -> tuple[Read, ...]:
        spec = target.spec
        if points(spec):
            pointing = Pointing(self.desk, self.own_id, self.source, doer=target.code == _DOER)
            return pointing.read(spec, cell.words)
        if target.inner and isinstance(spec.form, OneOf):
            several = pieces(cell.words)
            if len(several) > 1 and sum(is_choice(spec, piece) for piece in several) > len(several) // 2:
                return tuple(read_cell(spec, piece) for piece in several)
        read = read_cell(spec, cell.words)
        if target.language and isinstance(read.value, Text):
            read = replace(read, value=replace(read.value, language=target.language))
        return (read,)

    def _add(self, key: str, part: type[Part], values: dict[str, object]) -> None:
        known = specs_of(part)
        for inner, spec in known.items():
            kinds = spec.form.kinds if isinstance(spec.form, Reference) else ()
            if self.source and kinds == ("source",):
                values.setdefault(inner, Ref(self.source))
            if self.person and inner == _OF_WHOM and kinds == ("contact",):
                values.setdefault(inner, Ref(self.person))
        own_id = values.pop("id", None) or new_part_id()
        self.desk.add_part(self.own_id, key, part(id=str(own_id), **values))


def joined(spec: Spec, held: object, value: object) -> object | None:
    """Return what a field holds after a value was told of it, or None where the value says otherwise."""
    if held in (Empty.NOT_ASKED, Empty.UNKNOWN):
        return value
    if value in (held, Empty.UNKNOWN):
        return held
    if isinstance(held, tuple) and isinstance(value, tuple) and isinstance(spec.form, References | ManyOf):
        return tuple(dict.fromkeys((*held, *value)))
    if isinstance(held, Text) and isinstance(value, Text) and value.language:
        return _translated(held, value)
    return None


def _translated(held: Text, value: Text) -> Text | None:
    spoken = {held.language: held.text} | {each.language: each.text for each in held.translations}
    if value.language in spoken:
        return held if spoken[value.language] == value.text else None
    return replace(held, translations=(*held.translations, Translation(value.language, value.text)))


def _target(cell: Cell) -> Target:
    if cell.target is None:
        raise ValueError(cell.role)
    return cell.target


def _beside(
    columns: dict[str, tuple[object, ...]], target: Target, read: tuple[Read, ...]
) -> tuple[object, ...]:
    """Return the values of a cell for the parts of its group; nothing where they do not fit beside the rest.

    A cell that lists several has to be the only one, or list as many as the others do.
    """
    values = tuple(each.value for each in read)
    held = columns.get(target.inner)
    if None in values or (held and not len(held) == len(values) == 1):
        return ()
    if held:
        both = joined(target.spec, held[0], values[0])
        return () if both is None else (both,)
    counts = {len(each) for each in columns.values()} - {1}
    return values if len(values) == 1 or counts <= {len(values)} else ()


def _parts(columns: dict[str, tuple[object, ...]]) -> Iterable[dict[str, object]]:
    """Yield the values of each part: a cell that lists one thing says it of all."""
    count = max(map(len, columns.values()))
    for place in range(count):
        yield {key: values[min(place, len(values) - 1)] for key, values in columns.items()}


def _together(said: tuple[str, ...], read: tuple[Read, ...]) -> Iterable[tuple[str, object]]:
    """Yield each piece of a cell with what was understood of it."""
    return zip(said, (each.value for each in read), strict=False)


def _keep_own_words(
    part: type[Part], columns: dict[str, tuple[object, ...]], cell: Cell, said: tuple[str, ...]
) -> list[Cell]:
    """Put the words of choices into the text of their parts; where those have none they stay loose."""
    for key, spec in specs_of(part).items():
        if isinstance(spec.form, Prose) and key not in columns:
            columns[key] = tuple(map(Text, said))
            return []
    return [replace(cell, reason=BESIDE)]
