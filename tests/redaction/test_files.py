"""Nothing of a file leaves: not its name, digest, size or custody, whatever the profile or a mark says."""

from __future__ import annotations

from types import MappingProxyType

import pytest

from fieldjournal.model.fields import specs_of
from fieldjournal.model.files import list_of_files
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.kinds.source import Attachment, Source
from fieldjournal.model.record import Mark
from fieldjournal.model.values import Choice, Sensitivity, StoredFile, Text
from fieldjournal.redaction.policy import PROFILES
from tests.redaction.conftest import Invented

FILE = StoredFile("0123456789abcdef", "ab" * 32)
PART = Attachment(
    id="a1b2c3d4e5",
    name="Снимок Мерал дома.jpg",
    role=Choice("original"),
    type=Choice("jpeg"),
    size=183_422,
    file=FILE,
    derived_from="fedcba9876543210",
    description=Text("двор школы"),
    custody=Text("2026-03-01 09:30:00 UTC · taken into the journal"),
)


def test_every_field_of_a_file_never_leaves_by_default() -> None:
    parts = [found[1] for kind in KINDS if (found := list_of_files(kind))]
    assert parts == [Attachment]
    assert {spec.sensitivity for spec in specs_of(Attachment).values()} == {Sensitivity.NEVER}


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("opened_up", ["", "attachments/a1b2c3d4e5", "attachments/a1b2c3d4e5/file"])
def test_no_file_goes_along(profile: str, opened_up: str) -> None:
    invented = Invented()
    marks = {opened_up: Mark(sensitivity=Sensitivity.OPEN)} if opened_up else {}
    invented.add(
        "note",
        "source",
        Source(words=Text("Прислали снимок."), kind=Choice("message"), attachments=(PART,)),
        sensitivity=Sensitivity.OPEN,
        marks=MappingProxyType(marks),
    )
    (sent,) = invented.redact("note", profile=profile).records
    assert isinstance(sent.values, Source)
    left = repr(sent)
    assert FILE.id not in left
    assert FILE.sha256 not in left
    if opened_up != "attachments/a1b2c3d4e5":
        assert sent.values.attachments == ()
        assert "Снимок Мерал" not in left
