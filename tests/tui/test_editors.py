"""Every declared field has an editor that takes what its form takes."""

from __future__ import annotations

import pytest

from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, Values, specs_of
from fieldjournal.model.forms.filed import Filed
from fieldjournal.model.kinds import KINDS
from fieldjournal.tui.screens.choosing import chooses
from fieldjournal.tui.widgets.choosing_editor import ChoosingEditor
from fieldjournal.tui.widgets.editors import editor_for

DECLARED: list[type[Part | Values]] = [kind.values for kind in KINDS.values()]
DECLARED += [spec.part for each in tuple(DECLARED) for spec in specs_of(each).values() if spec.part]
SPECS = {f"{each.__name__}.{key}": spec for each in DECLARED for key, spec in specs_of(each).items()}


@pytest.mark.parametrize("spec", SPECS.values(), ids=SPECS)
def test_a_field_is_typed_or_chosen(spec: Spec) -> None:
    """A line that opens a list must have one to open; nobody types a file."""
    if spec.part is None:
        editor = editor_for(spec, Empty.NOT_ASKED, str)
        assert isinstance(editor, ChoosingEditor) == (chooses(spec) or isinstance(spec.form, Filed))
