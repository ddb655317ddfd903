from __future__ import annotations

import errno
import os
import re
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from fieldjournal.bundle import landing
from fieldjournal.bundle.archive import pack
from fieldjournal.bundle.steps import Steps
from fieldjournal.bundle.writer import Archive, Sealed, Sending, compose, seal
from fieldjournal.crypto import age
from fieldjournal.crypto.padding import MINIMUM
from fieldjournal.errors import DiskFull, DiskTrouble, GateRefused, PartnerKeyBad, ReadOnly, Refused
from fieldjournal.redaction.redact import Redaction
from fieldjournal.secret import Secret


def test_the_same_input_gives_the_same_plaintext(
    redaction: Redaction, sending: Sending, partner: SimpleNamespace
) -> None:
    first, second = (compose(redaction.outgoing, sending, partner.seed) for _ in range(2))
    assert first.members == second.members


def test_two_seals_of_it_have_nothing_in_common(
    archive: Archive, sending: Sending, redaction: Redaction, tmp_path: Path
) -> None:
    first, second = (seal(archive, sending, redaction.protected, tmp_path) for _ in range(2))
    assert first.path != second.path
    assert first.sha256 != second.sha256


def test_the_file_tells_nothing_but_a_size_class(sealed: Sealed) -> None:
    assert re.fullmatch(r"[0-9a-z]{8}\.age", sealed.path.name)
    assert sealed.path.stat().st_mtime == 315_532_800
    assert MINIMUM < sealed.size < MINIMUM + 400  # padding to 64 KiB, age's header and tags
    assert sealed.path.stat().st_size == sealed.size
    assert list(sealed.path.parent.iterdir()) == [sealed.path]


@pytest.mark.skipif(os.name != "posix", reason="permissions of this kind are POSIX")
def test_only_its_owner_reads_it(sealed: Sealed) -> None:
    assert sealed.path.stat().st_mode & 0o777 == 0o600


def test_it_opens_for_the_partner_and_holds_what_was_composed(
    sealed: Sealed, archive: Archive, partner: SimpleNamespace
) -> None:
    with sealed.path.open("rb") as source:
        assert age.decrypt(source, [partner.identity]).read() == pack(archive.members).file().read()


def test_an_unsigned_bundle_names_no_signer(redaction: Redaction, sending: Sending) -> None:
    members = compose(redaction.outgoing, sending, None).members
    assert "MANIFEST.json.sig" not in members
    assert b'"signer": ""' in members["MANIFEST.json"]
    assert b"not signed" in members["README.txt"]


def test_progress_rises_to_one(
    archive: Archive, sending: Sending, redaction: Redaction, tmp_path: Path
) -> None:
    told: list[float] = []
    seal(archive, sending, redaction.protected, tmp_path, steps=Steps(told.append))
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_cancelling_leaves_nothing(
    archive: Archive, sending: Sending, redaction: Redaction, tmp_path: Path
) -> None:
    for after in (0, 1):
        asked = iter([False] * after + [True] * 9)
        with pytest.raises(Refused):
            seal(archive, sending, redaction.protected, tmp_path, steps=Steps(cancelled=lambda: next(asked)))  # noqa: B023 - called at once
    assert list(tmp_path.iterdir()) == []


def test_a_leak_leaves_nothing(
    archive: Archive, sending: Sending, redaction: Redaction, tmp_path: Path
) -> None:
    leaking = replace(archive, members={**archive.members, "README.txt": "Мердан Оразгулыев".encode()})
    with pytest.raises(GateRefused):
        seal(leaking, sending, redaction.protected, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_purpose_somebody_typed_is_searched(
    redaction: Redaction, sending: Sending, tmp_path: Path
) -> None:
    telling = replace(sending, purpose="appeal for Aýna Çaryýewa")
    archive = compose(redaction.outgoing, telling, None)
    with pytest.raises(GateRefused) as refused:
        seal(archive, telling, redaction.protected, tmp_path)
    assert refused.value.pseudonym.startswith("[P-")


def test_a_bad_key_leaves_nothing(
    archive: Archive, sending: Sending, redaction: Redaction, tmp_path: Path
) -> None:
    with pytest.raises(PartnerKeyBad):
        seal(archive, replace(sending, recipient="age1xyz"), redaction.protected, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_to_is_said(
    archive: Archive, sending: Sending, redaction: Redaction, tmp_path: Path
) -> None:
    with pytest.raises(DiskTrouble):
        seal(archive, sending, redaction.protected, tmp_path / "not-there")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_said(
    archive: Archive, sending: Sending, redaction: Redaction, tmp_path: Path
) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(ReadOnly):
        seal(archive, sending, redaction.protected, tmp_path)


def test_a_disk_that_loses_bytes_leaves_nothing(
    archive: Archive,
    sending: Sending,
    redaction: Redaction,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = age.encrypt

    def losing(source, target, recipients, **options):  # type: ignore[no-untyped-def] # noqa: ANN001, ANN003, ANN202
        key = real(source, target, recipients, **options)
        target.seek(5000)
        lost = bytes([target.read(1)[0] ^ 1])
        target.seek(5000)
        target.write(lost)
        return key

    monkeypatch.setattr(age, "encrypt", losing)
    with pytest.raises(DiskTrouble):
        seal(archive, sending, redaction.protected, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_nothing(
    archive: Archive,
    sending: Sending,
    redaction: Redaction,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(landing, "sync", full)
    with pytest.raises(DiskFull):
        seal(archive, sending, redaction.protected, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_two_partners_share_no_id_and_no_key(redaction: Redaction, sending: Sending) -> None:
    """Ids and pseudonyms come from `redact` with another key: here, that nothing else joins them."""
    one = compose(redaction.outgoing, sending, Secret(b"1" * 32)).members
    other = compose(redaction.outgoing, sending, Secret(b"2" * 32)).members
    assert one["MANIFEST.json.sig"] != other["MANIFEST.json.sig"]
    keys = [re.findall(rb"ssh-ed25519 \S+", each["README.txt"])[0] for each in (one, other)]
    assert keys[0] != keys[1]
