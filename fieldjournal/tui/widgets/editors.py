"""Which editor a field gets, by the form of its declaration.

| form | editor |
|---|---|
| line, number, date, place, count, sum, length | one line of words, read with `Spec.typed` at every key |
| date | … and where it counts from another entry, Enter opens the list to pick that from |
| text | several lines of words; translations and mentions of the old text stay |
| choice, choices, flag, references, people, claims | a line that opens a list; typing a letter starts it |
| parts | one line for each part, and one to add another |
"""

from __future__ import annotations

from typing import cast

from fieldjournal.model.fields import Part, Spec
from fieldjournal.model.forms.counted import Count
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.forms.measured import Span, Sum
from fieldjournal.model.forms.plain import Line, Number
from fieldjournal.model.forms.said import Fuzzy, Prose, Where
from fieldjournal.tui.widgets.choosing_editor import ChoosingEditor
from fieldjournal.tui.widgets.editor import Editor
from fieldjournal.tui.widgets.parts_editor import PartsEditor
from fieldjournal.tui.widgets.typed_editors import DateEditor, LineEditor, ProseEditor


def editor_for(spec: Spec, value: object, name_of: NameOf) -> Editor:
    """Return the editor of a declared field, holding `value`."""
    if spec.part is not None:
        return PartsEditor(spec, cast("tuple[Part, ...]", value), name_of)
    if isinstance(spec.form, Prose):
        return ProseEditor(spec, value)
    if isinstance(spec.form, Fuzzy):
        return DateEditor(spec, value)
    if isinstance(spec.form, Line | Number | Where | Sum | Span | Count):
        return LineEditor(spec, value)
    return ChoosingEditor(spec, value, name_of)
