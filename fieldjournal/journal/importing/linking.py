"""How the records of one row belong together: which field of one points to the other, by their declarations.

- Whom a row is about stands where the kind shows its people (`Kind.who`). Where that is a list of parts the
  table says nothing else of, and the kind has a field of its own for records, there: a case with a name has
  this person among its records, but no consent of them.
- A victim is what somebody is an incident tells of, unless the row says otherwise (`_IS`).
- Of two other records the one that can point to the other does: a proceeding to its incident, a case to
  what is in it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from fieldjournal.journal.importing.desk import Desk
from fieldjournal.journal.importing.filling import joined
from fieldjournal.journal.importing.roles import Target, target_of
from fieldjournal.model.codec import new_part_id
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Spec, specs_of
from fieldjournal.model.forms.pointing import Reference, References, Somebody
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.values import Choice, Ref, Who

_IS: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {"incident/involvements/contact": MappingProxyType({"role": "victim"})}
)
"""What a part says of the somebody a row is about, where the row says nothing of it."""


def place_of_people(kind: str, filled: Sequence[Target]) -> Target:
    """Return where a record of a kind has whom a row is about; `filled` are the fields of the table."""
    declared = kind_named(kind)
    shown = [
        target for address in declared.who if (target := target_of(f"{kind}/{address.replace('/*', '')}"))
    ]
    lists = {each.field for each in filled if each.kind == kind and each.inner}
    own = [Target(kind, key) for key in _pointing(kind, "contact")]
    fitting = [each for each in shown if not each.inner or each.field in lists]
    return next(iter((*fitting, *own, *shown)))


def link(desk: Desk, own_id: str, other_id: str, other_kind: str) -> None:
    """Let a record point to another in the first of its fields that takes such records, if it has one."""
    kind = desk.draft(own_id).kind
    for key, spec in _pointing(kind, other_kind).items():
        _point(desk, own_id, key, spec, Ref(other_id))
        return


def links_to(kind: str, other_kind: str) -> bool:
    """Say whether records of a kind have a field for records of the other."""
    return bool(_pointing(kind, other_kind))


def link_person(desk: Desk, own_id: str, at: Target, contact: str, said: Mapping[str, object]) -> None:
    """Put somebody where a record has whom it is about; `said` is what the part says of them besides.

    No contact means somebody unknown.
    """
    value = Ref(contact) if contact else Empty.UNKNOWN
    if not at.inner:
        _point(desk, own_id, at.field, at.spec, value)
        return
    part = at.list.part if at.list else None
    if part is None:
        raise LookupError(str(at))
    held = getattr(desk.draft(own_id).values, at.field)
    if value is Empty.UNKNOWN or all(getattr(each, at.inner) != value for each in held):
        desk.add_part(own_id, at.field, part(id=new_part_id(), **{at.inner: value, **said}))


def is_by_default(at: Target) -> dict[str, object]:
    """Return what the part says of somebody where nobody says anything of them."""
    return {key: Choice(code) for key, code in _IS.get(str(at), {}).items()}


def _pointing(kind: str, other_kind: str) -> dict[str, Spec]:
    """Return the fields of a kind itself, not of its parts, that point to records of the other kind."""
    declared = kind_named(kind)
    return {
        key: spec
        for key, spec in specs_of(declared.values).items()
        if isinstance(spec.form, Reference | References)
        and key not in (declared.same, declared.apart)
        and (not spec.form.kinds or other_kind in spec.form.kinds)
    }


def _point(desk: Desk, own_id: str, key: str, spec: Spec, value: Ref | Empty) -> None:
    held = vars(desk.draft(own_id).values)[key]
    pointed: object = value
    if isinstance(value, Ref) and isinstance(spec.form, References):
        pointed = (value,)
    elif isinstance(value, Ref) and isinstance(spec.form, Somebody):
        pointed = Who(contact=value.id)
    made = joined(spec, held, pointed)
    if made is not None and made != held:
        desk.change(own_id, **{key: made})
