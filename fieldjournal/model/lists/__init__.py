"""The choice lists of the program, one module for each thing they are about."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from fieldjournal.model.lists import acts, evidence, files, harm, law, people, places, work
from fieldjournal.model.vocabulary import Vocabulary

VOCABULARIES: Mapping[str, Vocabulary] = MappingProxyType(
    {
        held.name: held
        for module in (acts, harm, people, places, evidence, files, law, work)
        for held in vars(module).values()
        if isinstance(held, Vocabulary)
    }
)
"""All choice lists by name."""
