from __future__ import annotations

import errno
import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from fieldjournal.bundle import manifest, reader, writer
from fieldjournal.bundle.archive import pack
from fieldjournal.bundle.reader import open_bundle, verify_folder
from fieldjournal.bundle.writer import Archive, Sealed
from fieldjournal.crypto import age, sshsig
from fieldjournal.errors import (
    BadFile,
    BundleForeign,
    BundleNotForUs,
    BundleRefused,
    BundleTampered,
    BundleTruncated,
    BundleUnsafe,
    DiskFull,
    ManifestWrong,
    PartnerKeyBad,
    Refused,
    SignatureWrong,
)
from fieldjournal.redaction.redact import Redaction
from fieldjournal.secret import Secret

SealMembers = Callable[[bytes], Path]


def opened(path: Path, partner: SimpleNamespace, out: Path | None = None, signer: str = ""):  # type: ignore[no-untyped-def] # noqa: ANN201
    with path.open("rb") as source:
        return open_bundle(source, (partner.identity,), out, signer=signer)


def test_a_bundle_opens_into_a_new_folder(
    sealed: Sealed, archive: Archive, partner: SimpleNamespace, tmp_path: Path
) -> None:
    out = tmp_path / "opened"
    found = opened(sealed.path, partner, out).verified
    assert (found.number, found.records, found.purpose) == (3, 3, "Urgent appeal")
    assert (found.signer, found.pinned) == (partner.signer, False)
    written = {
        path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*") if path.is_file()
    }
    written.pop("padding")
    assert written == dict(archive.members)
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith(".")) == []


def test_without_a_folder_it_is_verified_and_nothing_is_written(
    sealed: Sealed, partner: SimpleNamespace, tmp_path: Path
) -> None:
    before = sorted(tmp_path.rglob("*"))
    assert opened(sealed.path, partner).folder is None
    assert sorted(tmp_path.rglob("*")) == before


def test_the_right_signer_pins_it_and_another_is_refused(sealed: Sealed, partner: SimpleNamespace) -> None:
    assert opened(sealed.path, partner, signer=partner.signer).verified.pinned
    other = sshsig.public_line(sshsig.public_key(Secret(b"o" * 32)))
    with pytest.raises(SignatureWrong):
        opened(sealed.path, partner, signer=other)
    with pytest.raises(PartnerKeyBad):
        opened(sealed.path, partner, signer="ssh-ed25519 nonsense")


@pytest.mark.parametrize("what", ["a file", "a folder", "an empty folder"])
def test_what_is_there_is_never_overwritten(
    sealed: Sealed, partner: SimpleNamespace, tmp_path: Path, what: str
) -> None:
    out = tmp_path / "mine"
    if what == "a file":
        out.write_text("mine")
    else:
        out.mkdir()
        if what == "a folder":
            (out / "README.txt").write_text("mine")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(Refused):
        opened(sealed.path, partner, out)
    assert sorted(tmp_path.rglob("*")) == before


def damaged(whole: bytes) -> list[tuple[str, bytes, type[BundleRefused]]]:
    def flipped(at: int) -> bytes:
        return whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]

    body = whole.index(b"\n---") + 50
    return [
        ("empty", b"", BundleForeign),
        ("a picture", b"\x89PNG\r\n\x1a\n" + bytes(500), BundleForeign),
        ("another version", whole.replace(b"/v1\n", b"/v9\n", 1), BundleForeign),
        ("a bit in the header's MAC", flipped(whole.index(b"--- ") + 8), BundleRefused),  # or no base64
        ("a bit in the payload", flipped(body + 5000), BundleTampered),
        ("the last bit", flipped(len(whole) - 1), BundleTampered),
        ("a byte cut off", whole[:-1], BundleRefused),
        ("cut in the middle", whole[: len(whole) // 2], BundleRefused),
        ("cut at the chunk", whole[: body + 16 + 65536 + 16 - 50], BundleRefused),
        ("cut after the header", whole[: body - 10], BundleRefused),
        ("something appended", whole + b"x", BundleRefused),
    ]


def test_every_damage_is_refused_before_anything_is_written(
    sealed: Sealed, partner: SimpleNamespace, tmp_path: Path
) -> None:
    out = tmp_path / "opened"
    for what, content, error in damaged(sealed.path.read_bytes()):
        with pytest.raises(error):
            open_bundle(io.BytesIO(content), (partner.identity,), out)
        assert not out.exists(), what


def test_truncation_is_told_apart_from_tampering(
    seal_members: SealMembers, partner: SimpleNamespace, tmp_path: Path
) -> None:
    path = seal_members(bytes(200_000))
    whole = path.read_bytes()
    payload = whole.index(b"\n", whole.index(b"\n---") + 1) + 1 + 16
    path.write_bytes(whole[: payload + 2 * (65536 + 16)])
    with pytest.raises(BundleTruncated):
        opened(path, partner, tmp_path / "opened")
    assert not (tmp_path / "opened").exists()


def test_somebody_elses_bundle_is_not_for_us(sealed: Sealed) -> None:
    with sealed.path.open("rb") as source, pytest.raises(BundleNotForUs):
        open_bundle(source, (age.generate_identity(),))


def test_a_partner_with_a_post_quantum_key_opens_their_bundle(
    redaction: Redaction, sending: writer.Sending, partner: SimpleNamespace, tmp_path: Path
) -> None:
    identity = age.generate_hybrid_identity()
    theirs = replace(sending, recipient=str(identity.recipient))
    archive = writer.compose(redaction.outgoing, theirs, partner.seed)
    sealed = writer.seal(archive, theirs, redaction.protected, tmp_path)
    with sealed.path.open("rb") as source:
        assert open_bundle(source, (partner.identity, identity)).verified.number == theirs.number
    with sealed.path.open("rb") as source, pytest.raises(BundleNotForUs):
        open_bundle(source, (partner.identity,))


def test_a_bundle_passed_on_to_another_key_is_refused(archive: Archive) -> None:
    other = age.generate_identity()
    passed_on = io.BytesIO()
    age.encrypt(pack(archive.members).file(), passed_on, [other.recipient])
    passed_on.seek(0)
    with pytest.raises(ManifestWrong) as refused:
        open_bundle(passed_on, (other,))
    assert refused.value.reason == "other-recipient"


def test_a_sealed_zip_slip_writes_nothing(
    seal_members: SealMembers, partner: SimpleNamespace, tmp_path: Path
) -> None:
    hostile = io.BytesIO()
    with zipfile.ZipFile(hostile, "w") as held:
        held.writestr("../escaped.txt", b"x")
    path = seal_members(hostile.getvalue())
    with pytest.raises(BundleUnsafe):
        opened(path, partner, tmp_path / "opened")
    assert not (tmp_path / "escaped.txt").exists()
    assert not (tmp_path / "opened").exists()


def whole(members: dict[str, bytes]) -> bytes:
    return pack(members).file().read()


def resummed(members: dict[str, bytes]) -> dict[str, bytes]:
    summed = {name: held for name, held in members.items() if name != manifest.SUMS}
    return {**summed, manifest.SUMS: manifest.write_sums(manifest.describe(summed))}


def test_a_changed_record_is_found_even_when_all_digests_are_made_anew(
    archive: Archive, seal_members: SealMembers, partner: SimpleNamespace
) -> None:
    """Whoever has the partner's public key can seal; only the signature shows that it is not ours."""
    members = dict(archive.members)
    members["records.json"] += b" "
    described = json.loads(members[manifest.NAME])
    entries = manifest.describe({"records.json": members["records.json"]})
    described["files"] = [
        vars(entries[0]) if each["name"] == "records.json" else each for each in described["files"]
    ]
    members[manifest.NAME] = json.dumps(described).encode()
    with pytest.raises(SignatureWrong):
        opened(seal_members(whole(resummed(members))), partner)
    del members[manifest.SIGNATURE]
    with pytest.raises(SignatureWrong) as refused:
        opened(seal_members(whole(resummed(members))), partner)
    assert refused.value.reason == "not-signed"
    members[manifest.NAME] = json.dumps({**described, "signer": ""}).encode()
    path = seal_members(whole(resummed(members)))
    assert opened(path, partner).verified.signer == ""
    with pytest.raises(SignatureWrong):
        opened(path, partner, signer=partner.signer)


def test_a_bundle_without_a_manifest_is_refused(seal_members: SealMembers, partner: SimpleNamespace) -> None:
    with pytest.raises(ManifestWrong):
        opened(seal_members(whole({"README.txt": b"hello"})), partner)


def test_a_full_disk_leaves_no_folder(
    sealed: Sealed, partner: SimpleNamespace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[Path] = []

    def full(path: Path, content: bytes) -> None:
        if len(written) == 3:
            raise OSError(errno.ENOSPC, "no space")
        written.append(path)
        path.write_bytes(content)

    monkeypatch.setattr(reader, "write_whole", full)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(DiskFull):
        opened(sealed.path, partner, tmp_path / "opened")
    assert sorted(tmp_path.iterdir()) == before


class TestFolder:
    @pytest.fixture
    def folder(self, sealed: Sealed, partner: SimpleNamespace, tmp_path: Path) -> Path:
        out = tmp_path / "opened"
        opened(sealed.path, partner, out)
        return out

    def test_an_unpacked_bundle_verifies(self, folder: Path, partner: SimpleNamespace) -> None:
        assert verify_folder(folder, signer=partner.signer).pinned
        (folder / "padding").unlink()
        assert verify_folder(folder).records == 3

    def test_a_changed_file_is_found(self, folder: Path) -> None:
        (folder / "index.html").write_text("changed")
        with pytest.raises(ManifestWrong):
            verify_folder(folder)

    def test_a_file_put_in_is_found(self, folder: Path) -> None:
        (folder / "tables" / "more.csv").write_text("more")
        with pytest.raises(ManifestWrong):
            verify_folder(folder)

    def test_a_link_is_refused(self, folder: Path) -> None:
        try:
            (folder / "link.txt").symlink_to("/etc/hostname")
        except OSError:
            pytest.skip("links cannot be made here")
        with pytest.raises(BundleUnsafe):
            verify_folder(folder)

    def test_a_folder_that_is_not_there_is_said(self, tmp_path: Path) -> None:
        with pytest.raises(BadFile):
            verify_folder(tmp_path / "nowhere")

    def test_an_empty_folder_is_no_bundle(self, tmp_path: Path) -> None:
        (tmp_path / "empty").mkdir()
        with pytest.raises(ManifestWrong):
            verify_folder(tmp_path / "empty")
