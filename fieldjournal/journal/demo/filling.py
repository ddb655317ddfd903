"""The invented journal as drafts, made by typing each word into its field, as a person would."""

from __future__ import annotations

import re
from collections.abc import Mapping

from fieldjournal.crypto.digests import random_id
from fieldjournal.journal.demo.entry import Entry, Said
from fieldjournal.journal.demo.invented import INVENTED
from fieldjournal.model.codec import new_part_id
from fieldjournal.model.fields import Part, Spec, specs_of
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.record import Draft, Envelope

_KEY = re.compile(r"@([a-z]+)\b")


def invented_drafts() -> tuple[Draft, ...]:
    """Return the invented records with fresh ids, each after those it points to.

    Raises: `BadValue` when a word does not fit its field (a mistake in `invented`).
    """
    ids = {entry.key: random_id() for entry in INVENTED}
    return tuple(_draft(entry, ids) for entry in INVENTED)


def _draft(entry: Entry, ids: Mapping[str, str]) -> Draft:
    kind = kind_named(entry.kind)
    values = {key: _value(specs_of(kind.values)[key], said, ids) for key, said in entry.fields.items()}
    envelope = Envelope(entry.sensitivity, sources=tuple(ids[key] for key in entry.sources))
    return Draft(entry.kind, kind.values(**values), ids[entry.key], 0, envelope)


def _value(spec: Spec, said: Said, ids: Mapping[str, str]) -> object:
    if isinstance(said, str):
        return spec.typed(_KEY.sub(lambda found: ids[found[1]], said))
    if spec.part is None:
        raise TypeError(spec.key)
    return tuple(_part(spec.part, each, ids) for each in said)


def _part(declared: type[Part], said: Mapping[str, str], ids: Mapping[str, str]) -> Part:
    specs = specs_of(declared)
    return declared(id=new_part_id(), **{key: _value(specs[key], words, ids) for key, words in said.items()})
