"""Which kinds hold files, and which files a record holds: read from the declarations."""

from __future__ import annotations

from collections.abc import Iterator

from fieldjournal.model.fields import Part, Spec, Values, specs_of
from fieldjournal.model.forms.filed import Filed
from fieldjournal.model.kinds import KINDS, kind_named
from fieldjournal.model.values import StoredFile
from fieldjournal.model.walk import values_of


def files_of(values: Values) -> Iterator[StoredFile]:
    """Yield every file whose bytes a record's values point to."""
    for found in values_of(values):
        if isinstance(found.spec.form, Filed) and isinstance(found.value, StoredFile):
            yield found.value


def list_of_files(kind: str) -> tuple[str, type[Part]] | None:
    """Return key and part of the field in which records of a kind hold files, or None."""
    for key, spec in specs_of(kind_named(kind).values).items():
        if spec.part is not None and any(map(_is_file, specs_of(spec.part).values())):
            return key, spec.part
    return None


def are_veiled(values: Values) -> bool:
    """Say whether a record's files are graphic, by its own word."""
    return any(getattr(values, key) is True for key, spec in specs_of(type(values)).items() if spec.veils)


def kind_with_files() -> str:
    """Return the kind of record that files are kept in."""
    return next(kind for kind in KINDS if list_of_files(kind))


def _is_file(spec: Spec) -> bool:
    return isinstance(spec.form, Filed)
