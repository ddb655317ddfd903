"""What has to hold of a record beyond each value by itself.

- A reference points to an existing record of a kind the field takes, and not to the record itself, though a
  text may speak of whom it is about. One that came from elsewhere without the record it points to is kept,
  with a warning.
- Links that make records one person never lead back to where they began.
- A mark and a claim stand at an address that exists.
- A record with nothing in it is not saved; everything but one value is optional.
- What does not fit together is only a warning, and told apart (`doubts`): people tell what they were told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from fieldjournal.model.address import parse
from fieldjournal.model.empty import Empty
from fieldjournal.model.forms.pointing import Reference, References
from fieldjournal.model.forms.said import Fuzzy, Prose
from fieldjournal.model.kinds import find_spec, kind_named
from fieldjournal.model.merges import NOTHING_MERGED, Merges, link_of
from fieldjournal.model.record import Draft, Problem
from fieldjournal.model.values import Asserted, Who
from fieldjournal.model.walk import Found, values_of

KindOf = Callable[[str], str | None]
"""From a record's id to its kind, `ERASED` or `ELSEWHERE` where it is gone, or None for no such record."""

ERASED = "(erased)"
"""Stands for the kind of a record whose text was destroyed: pointing to it still is a warning only."""

ELSEWHERE = "(elsewhere)"
"""Stands for the kind of a record of another journal: what points to it was taken in from there."""

_GONE = {ERASED: "was-erased", ELSEWHERE: "not-here"}


def check(draft: Draft, kind_of: KindOf, merges: Merges = NOTHING_MERGED) -> tuple[Problem, ...]:
    """Return what keeps a draft from being saved, and pointers to what is gone, in the order of its fields.

    `merges` are the links there are beside the draft's own.
    """
    found = tuple(values_of(draft.values))
    problems = [problem for each in found for problem in _references(draft, each, kind_of)]
    problems += _loop(draft, merges)
    if not found:
        problems.append(Problem("", "nothing-in-it"))
    problems += [
        Problem(at, "no-such-address")
        for at in draft.envelope.marks
        if (where := parse(at)) is None or find_spec(draft.kind, where) is None
    ]
    problems += [
        Problem("sources", "no-such-record")
        for source in draft.envelope.sources
        if kind_of(source) not in {"source", *_GONE}
    ]
    return tuple(problems)


def _references(draft: Draft, found: Found, kind_of: KindOf) -> Iterator[Problem]:
    if isinstance(found.value, Empty):
        return
    form = found.spec.form
    taken = form.kinds if isinstance(form, Reference | References | Prose) else ()
    for to in form.refs(found.value):
        kind = draft.kind if to == draft.id else kind_of(to)
        if to == draft.id and not isinstance(form, Prose):
            yield Problem(str(found.address), "refers-to-itself")
        elif kind is None:
            yield Problem(str(found.address), "no-such-record")
        elif kind in _GONE:
            yield Problem(str(found.address), _GONE[kind], warning=True)
        elif isinstance(form, Fuzzy) and not kind_named(kind).day:
            yield Problem(str(found.address), "no-day-to-count-from")
        elif _unfit(kind, taken, found.value):
            yield Problem(str(found.address), "wrong-kind")


def _loop(draft: Draft, merges: Merges) -> Iterator[Problem]:
    target = link_of(draft)
    if draft.id and target not in ("", draft.id) and merges.would_loop(draft.id, target):
        yield Problem(kind_named(draft.kind).same, "same-person-loop")


def _unfit(kind: str, taken: tuple[str, ...], value: object) -> bool:
    if isinstance(value, Asserted):
        return False
    return kind != "contact" if isinstance(value, Who) else bool(taken) and kind not in taken
