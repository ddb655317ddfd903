"""Who may be recognised by what is told of them although they leave under a pseudonym."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from fieldjournal.journal.share.request import Prepared
from fieldjournal.model.merges import merges_of
from fieldjournal.redaction.passing import Passing
from fieldjournal.redaction.rare import rare


def recognised(prepared: Prepared) -> Mapping[str, tuple[str, ...]]:
    """Return by person, the contact they stand as, the labels of what only they have in this journal."""
    material = prepared.material
    known = {each.id: each for each in (*material.people, *material.records)}
    merges = merges_of([each for each in known.values() if each.kind == "contact"])
    found = rare(material.records, Passing(material.policy, known, merges))
    return MappingProxyType({merges.one(each.contact): each.labels for each in found})
