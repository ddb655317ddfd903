"""What changed between two revisions of a record, by address; parts are matched by their id."""

from __future__ import annotations

import difflib
from dataclasses import dataclass

from fieldjournal.model.address import Address
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Spec, Values
from fieldjournal.model.values import Text
from fieldjournal.model.walk import values_of

WORDS_MOST = 2_000
"""Words compared one by one; a longer text is told as changed, whole."""


@dataclass(frozen=True)
class Difference:
    """One value that is not the same; `NOT_ASKED` on the side where it is not there."""

    address: Address
    spec: Spec
    before: object
    after: object


def differences(before: Values, after: Values) -> tuple[Difference, ...]:
    """Return every value that differs, in declared order, what is gone after what is there."""
    old = {each.address: each for each in values_of(before)}
    new = {each.address: each for each in values_of(after)}
    made = []
    for at, found in {**new, **{at: each for at, each in old.items() if at not in new}}.items():
        was = old[at].value if at in old else Empty.NOT_ASKED
        is_now = new[at].value if at in new else Empty.NOT_ASKED
        if was != is_now:
            made.append(Difference(at, found.spec, was, is_now))
    return tuple(made)


def word_changes(before: Text, after: Text) -> tuple[tuple[str, str], ...]:
    """Return runs of words with what became of them: `=` kept, `-` gone, `+` new."""
    old, new = before.text.split(), after.text.split()
    if len(old) > WORDS_MOST or len(new) > WORDS_MOST:
        return (("-", before.text), ("+", after.text))
    made: list[tuple[str, str]] = []
    for tag, i, j, k, m in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            made.append(("=", " ".join(old[i:j])))
            continue
        made += [("-", " ".join(old[i:j]))] if j > i else []
        made += [("+", " ".join(new[k:m]))] if m > k else []
    return tuple(made)
