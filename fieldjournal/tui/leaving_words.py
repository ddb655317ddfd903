"""What leaves of a record, in words and uncut: the original, every translation, every value of every part."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from fieldjournal.i18n import _
from fieldjournal.journal.share import STAYS, Prepared
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, Values, specs_of
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.values import Text


class Said(NamedTuple):
    """Words that leave, their label, and the place they are known by: an address, which text there."""

    label: str
    words: str
    address: str = ""
    text: int = 0


def leaving(prepared: Prepared, index: int) -> Iterator[Said]:
    """Yield all that leaves of a record; of a line, where only lines of a register leave."""
    if prepared.material.only:
        yield from (Said(label, words) for label, words in prepared.lines[index][1])
        return
    record = prepared.records[index]
    if record.pseudonym:
        yield Said(_("called"), record.pseudonym)
    yield from of_values(record.values, prepared.name_of)
    if record.files:
        yield from _files(prepared, record.files)
    if record.written:
        yield Said(_("written"), record.written)


def of_values(values: Values | Part, name_of: NameOf, head: str = "", at: str = "") -> Iterator[Said]:
    """Yield everything; of a part each value stands under its list's label."""
    for key, spec in specs_of(type(values)).items():
        value = getattr(values, key)
        label = f"{head}{_(spec.label)}"
        if spec.part is not None:
            for part in value:
                yield from of_values(part, name_of, f"{label} · ", f"{key}/{part.id}/")
        elif value is not Empty.NOT_ASKED:
            yield from _said(label, spec, value, name_of, f"{at}{key}")


def _said(label: str, spec: Spec, value: object, name_of: NameOf, address: str) -> Iterator[Said]:
    if not isinstance(value, Text):
        yield Said(label, spec.shown(value, name_of), address)
        return
    yield Said(label, value.text, address)
    for number, each in enumerate(value.translations, 1):
        yield Said(each.language, each.text, address, number)


def _files(prepared: Prepared, names: tuple[str, ...]) -> Iterator[Said]:
    """Yield the names of clean copies; of a text all its words."""
    content = {each.name: each.content for each in prepared.redaction.outgoing.files}
    for name in names:
        yield Said(_("file"), name)
        if name.endswith(".txt"):
            yield Said("", content[name].decode(), name)
    yield Said("", _(STAYS))
