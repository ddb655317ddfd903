"""What leaves of a record, in words and uncut: the original, every translation, every value of every part."""

from __future__ import annotations

from collections.abc import Iterator

from fieldjournal.i18n import _
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, Values, specs_of
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.values import Text


def leaving_words(values: Values | Part, name_of: NameOf, head: str = "") -> Iterator[tuple[str, str]]:
    """Yield (label, words) of everything; of a part each value stands under its list's label."""
    for key, spec in specs_of(type(values)).items():
        value = getattr(values, key)
        label = f"{head}{_(spec.label)}"
        if spec.part is not None:
            for part in value:
                yield from leaving_words(part, name_of, f"{label} · ")
        elif value is not Empty.NOT_ASKED:
            yield from _said(label, spec, value, name_of)


def _said(label: str, spec: Spec, value: object, name_of: NameOf) -> Iterator[tuple[str, str]]:
    if not isinstance(value, Text):
        yield label, spec.shown(value, name_of)
        return
    yield label, value.text
    yield from ((each.language, each.text) for each in value.translations)
