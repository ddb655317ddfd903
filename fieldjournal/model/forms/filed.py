"""The form of a file whose bytes are kept in the store: the id they are kept under, and their digest.

Nobody types one: attaching a file makes it. In an editor it stands as `id digest`, so that a part can be
edited and saved without losing its file. For a partner nothing of it is left: what may leave of a file is
a rebuilt copy with an id and a digest of its own.
"""

from __future__ import annotations

import re
from typing import ClassVar

from fieldjournal.errors import BadValue
from fieldjournal.model.canonical import Json
from fieldjournal.model.forms.form import Cell, Form, NameOf, Repoint
from fieldjournal.model.forms.pointing import read_id
from fieldjournal.model.values import StoredFile

_SHA256 = re.compile(r"[0-9a-f]{64}")


class Filed(Form[StoredFile]):
    """The bytes of one file."""

    name = "file"
    columns: ClassVar[tuple[tuple[str, str], ...]] = (("", "TEXT"), ("sha256", "TEXT"))

    def read(self, untrusted: Json) -> StoredFile:
        if not isinstance(untrusted, dict) or untrusted.keys() != {"id", "sha256"}:
            raise BadValue("not-a-file")
        digest = untrusted["sha256"]
        if not isinstance(digest, str) or not _SHA256.fullmatch(digest):
            raise BadValue("not-a-file")
        return StoredFile(read_id(untrusted["id"]), digest)

    def write(self, value: StoredFile) -> Json:
        return {"id": value.id, "sha256": value.sha256}

    def typed(self, words: str) -> StoredFile:
        file_id, _blank, digest = words.strip().partition(" ")
        return self.read({"id": file_id, "sha256": digest.strip()})

    def edited(self, value: StoredFile) -> str:
        return f"{value.id} {value.sha256}"

    def shown(self, value: StoredFile, name_of: NameOf) -> str:
        del name_of
        return f"SHA-256 {value.sha256}"

    def repoint(self, value: StoredFile, change: Repoint) -> StoredFile | None:
        """Leave nothing: id and digest of our own bytes are known to nobody else."""
        del value, change
        return None

    def cells(self, value: StoredFile) -> tuple[Cell, ...]:
        return (value.id, value.sha256)
