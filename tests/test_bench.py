"""The journal that speed is measured on has everything in it that a journal may hold."""

from __future__ import annotations

from itertools import count

from bench.invented import Journal
from fieldjournal.model.fields import specs_of
from fieldjournal.model.forms.filed import Filed
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.record import Envelope, Record
from fieldjournal.model.walk import values_of


def test_every_kind_and_sort_of_value_is_in_it() -> None:
    drawn, number = Journal(), count()
    kinds, forms = set(), set()
    for draft in drawn.drafts(1_200):
        kinds.add(draft.kind)
        forms |= {type(found.spec.form) for found in values_of(draft.values)}
        drawn.saved(Record(f"{next(number):0>16}", draft.kind, draft.values, Envelope(), 1, 1, "", ""))
    declared = [spec for kind in KINDS.values() for spec in specs_of(kind.values).values()]
    lists = [specs_of(spec.part).values() for spec in declared if spec.part]
    files = [each for each in lists if any(isinstance(spec.form, Filed) for spec in each)]
    inside = [spec for each in lists if each not in files for spec in each]
    assert kinds == {*KINDS}
    assert forms == {type(spec.form) for spec in (*declared, *inside) if not spec.part}
