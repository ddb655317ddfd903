"""Files into a journal and out of it: bytes as they were, and nothing kept of what cannot be trusted."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldjournal import errors, paths
from fieldjournal.journal import attachments, records
from fieldjournal.journal.attachments import Held
from fieldjournal.journal.intake import Intake
from fieldjournal.journal.session import Session
from fieldjournal.model.kinds.source import Attachment, Source
from fieldjournal.model.record import Record
from fieldjournal.model.values import Choice, Text
from fieldjournal.vault.files import JournalFiles
from tests.journal.conftest import Add

ROOT = Path(__file__).parents[2]
NAME = "Снимок «у школы» 19 мая.jpg"
PICTURE = b"\xff\xd8\xff\xe1" + os.urandom(2_300_000)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / NAME
    path.write_bytes(PICTURE)
    return path


@pytest.fixture
def source(add: Add) -> Record:
    return add("source", words={"text": "Племянник прислал снимок"})


def take(session: Session, record_id: str, path: Path, **told: str) -> Held:
    intake = Intake(session, record_id, path, **told)
    for _done in intake.steps():
        pass
    return intake.held


def part_of(session: Session, record_id: str, number: int = 0) -> Attachment:
    values = records.get(session, record_id).values
    assert isinstance(values, Source)
    return values.attachments[number]


def custody(session: Session, record_id: str) -> list[str]:
    text = part_of(session, record_id).custody
    assert isinstance(text, Text)
    return text.text.split("\n")


def test_a_file_comes_back_as_it_was_with_all_that_is_known_of_it(
    opened: Session, source: Record, picture: Path, tmp_path: Path
) -> None:
    held = take(opened, source.id, picture)
    part = part_of(opened, source.id)
    digest = hashlib.sha256(PICTURE).hexdigest()
    assert (part.name, part.size, part.type) == (NAME, len(PICTURE), Choice("jpeg"))
    assert part.role == Choice("original")
    assert (held.sha256, held.record, held.part, held.name) == (digest, source.id, part.id, NAME)
    assert attachments.listed(opened, source.id) == (held,)
    assert attachments.get(opened, attachments.resolve(opened, held.id[:6].upper())) == held
    out = tmp_path / "out"
    out.mkdir()
    path = attachments.save(opened, held.id, out)
    assert path.read_bytes() == PICTURE == picture.read_bytes()
    assert [*out.iterdir()] == [path]
    if os.name != "nt":
        assert path.stat().st_mode & 0o077 == 0
    attachments.note_removal(opened, held.id)
    lines = custody(opened, source.id)
    assert [line.partition(" · ")[2].split(";")[0] for line in lines] == [
        "taken into the journal",
        "a copy was saved outside the journal",
        "the file outside the journal was overwritten and removed",
    ]
    assert records.get(opened, source.id).revision == 4
    assert opened.verify_history().intact


def test_to_a_record_that_holds_no_files_a_source_is_made(opened: Session, add: Add, picture: Path) -> None:
    incident = add("incident", {"sensitivity": "never"}, what={"text": "Двое пришли в школу"})
    held = take(opened, incident.id, picture)
    about = records.get(opened, incident.id)
    assert about.envelope.sources == (held.record,)
    made = records.get(opened, held.record)
    assert made.kind == "source"
    assert made.envelope.sensitivity == about.envelope.sensitivity
    assert [each.id for each in attachments.listed(opened, made.id)] == [held.id]
    assert attachments.listed(opened, incident.id) == ()


def test_a_copy_names_what_it_was_made_from(opened: Session, source: Record, picture: Path) -> None:
    original = take(opened, source.id, picture)
    take(opened, source.id, picture, role="working", derived_from=original.id)
    copy = part_of(opened, source.id, 1)
    assert (copy.role, copy.derived_from) == (Choice("working"), original.id)
    with pytest.raises(errors.UnknownName):
        Intake(opened, source.id, picture, role="forged")


def test_a_file_its_record_dropped_is_still_found_by_its_id(
    opened: Session, source: Record, picture: Path, tmp_path: Path
) -> None:
    held = take(opened, source.id, picture)
    records.save(opened, records.get(opened, source.id).draft().with_values(attachments=()))
    found = attachments.get(opened, held.id)
    assert (found.part, found.name, found.sha256) == ("", "", held.sha256)
    assert attachments.save(opened, held.id, tmp_path).name == f"file-{held.id}"
    records.erase(opened, source.id, "attachments")
    with pytest.raises(errors.NotFound):
        attachments.get(opened, held.id)


def refused(session: Session, record_id: str, path: Path) -> str:
    """Return why a file is refused, before or while it is read; nothing of it may be kept."""
    with pytest.raises(errors.BadFile) as bad:
        take(session, record_id, path)
    for _gone in attachments.tidy(session):
        pass
    assert session.vault.db.one("SELECT count(*) FROM chunk")[0] == 0
    assert records.get(session, record_id).revision == 1
    return bad.value.reason


def _fifo(path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    os.mkfifo(path)


def _link(path: Path) -> None:
    target = path.with_name("target")
    target.write_bytes(b"elsewhere")
    try:
        path.symlink_to(target)
    except OSError:
        pytest.skip("this user may not make links")


def _unreadable(path: Path) -> None:
    path.write_bytes(b"x")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read anything")


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda _path: None, "missing"),
        (Path.mkdir, "is-a-directory"),
        (Path.touch, "empty-file"),
        (_fifo, "not-a-regular-file"),
        (_link, "is-a-link"),
        (_unreadable, "unreadable"),
    ],
    ids=["missing", "folder", "empty", "pipe", "link", "unreadable"],
)
@pytest.mark.timeout(30)
def test_what_is_no_file_is_refused(
    opened: Session, source: Record, tmp_path: Path, make: Callable[[Path], None], reason: str
) -> None:
    path = tmp_path / "given"
    make(path)
    assert refused(opened, source.id, path) == reason


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no such devices")
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/tty", "/dev/null"])
def test_a_device_is_refused_and_never_opened(opened: Session, source: Record, device: str) -> None:
    if not Path(device).exists():
        pytest.skip(f"no {device} here")
    assert refused(opened, source.id, Path(device)) == "not-a-regular-file"


def _longer(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"one more")


def _shorter(path: Path) -> None:
    os.truncate(path, 1_100_000)


def _other_bytes(path: Path) -> None:
    """Same size, and the time of the last change set back."""
    before = path.stat()
    with path.open("r+b") as file:
        file.write(b"GIF89a")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def _replaced(path: Path) -> None:
    beside = path.with_name("beside")
    beside.write_bytes(path.read_bytes())
    beside.replace(path)


@pytest.mark.parametrize("change", [_longer, _shorter, _other_bytes, _replaced, Path.unlink])
@pytest.mark.parametrize("moment", ["before the first byte", "in the middle"])
def test_a_file_that_changes_while_it_is_read_is_not_kept(
    opened: Session, source: Record, tmp_path: Path, change: Callable[[Path], None], moment: str
) -> None:
    if os.name == "nt" and change in (_other_bytes, _replaced, Path.unlink):
        pytest.skip("Windows does not let go of an open file, and has no time nobody can set")
    path = tmp_path / NAME
    path.write_bytes(PICTURE * 2)
    intake = Intake(opened, source.id, path)
    steps = intake.steps()
    if moment == "in the middle":
        while next(steps)[0] <= intake.size // 4:
            pass
    change(path)
    with pytest.raises(errors.BadFile) as bad:
        for _done in steps:
            pass
    assert bad.value.reason == "changed-while-read"
    assert not attachments.is_tidy(opened)
    for _gone in attachments.tidy(opened):
        pass
    assert attachments.is_tidy(opened)
    assert records.get(opened, source.id) == source
    assert opened.vault.db.one("SELECT count(*) FROM chunk")[0] == 0


def test_stopped_in_the_middle_nothing_of_it_is_kept_and_saves_go_on_meanwhile(
    opened: Session, source: Record, picture: Path, add: Add
) -> None:
    picture.write_bytes(PICTURE * 8)
    intake = Intake(opened, source.id, picture)
    steps = intake.steps()
    for _step in range(3):
        next(steps)
        add("source", words={"text": "ещё одна запись, пока копируется файл"})
    steps.close()
    with pytest.raises(errors.NotFound):
        _held = intake.held
    for _gone in attachments.tidy(opened):
        pass
    assert records.get(opened, source.id) == source
    assert len({path.stat().st_size for path in JournalFiles(opened.folder).stores}) == 1


def test_a_record_erased_meanwhile_gets_no_file(opened: Session, source: Record, picture: Path) -> None:
    picture.write_bytes(PICTURE * 8)
    intake = Intake(opened, source.id, picture)
    steps = intake.steps()
    while next(steps)[0] <= intake.size // 2:
        pass
    records.erase(opened, source.id)
    with pytest.raises(errors.NotFound):
        for _done in steps:
            pass
    for _gone in attachments.tidy(opened):
        pass
    assert opened.vault.db.one("SELECT count(*) FROM attachment")[0] == 0


@pytest.mark.parametrize("when", ["before", "in the middle"])
def test_a_full_disk_keeps_what_was_there_and_nothing_of_the_file(
    opened: Session, source: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    path = tmp_path / NAME
    path.write_bytes(bytes(20 << 20))
    size = opened.vault.store_size
    left = [100 << 30, 100 << 30] if when == "in the middle" else []

    class Usage:
        @property
        def free(self) -> int:
            return left.pop() if left else 1 << 20

    monkeypatch.setattr("fieldjournal.vault.files.shutil.disk_usage", lambda _folder: Usage())
    intake = Intake(opened, source.id, path)
    with pytest.raises(errors.DiskFull):
        for _done in intake.steps():
            pass
    sizes = {each.stat().st_size for each in JournalFiles(opened.folder).stores}
    assert len(sizes) == 1
    assert sizes.pop() <= max(size, opened.vault.used() + (5 << 20))
    assert records.get(opened, source.id) == source
    assert attachments.is_tidy(opened)


def test_a_full_disk_while_a_copy_is_saved_leaves_no_copy(
    opened: Session, source: Record, picture: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = take(opened, source.id, picture)
    out = tmp_path / "out"
    out.mkdir()

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(paths, "sync", full)
    with pytest.raises(errors.DiskFull):
        attachments.save(opened, held.id, out)
    assert [*out.iterdir()] == []
    assert len(custody(opened, source.id)) == 1


def test_a_damaged_file_is_never_saved(
    opened: Session, source: Record, picture: Path, tmp_path: Path
) -> None:
    held = take(opened, source.id, picture)
    out = tmp_path / "out"
    out.mkdir()
    opened.vault.db.run("UPDATE chunk SET bytes = zeroblob(length(bytes)) WHERE place % 16777216 = 0")
    with pytest.raises(errors.StoreDamaged):
        attachments.save(opened, held.id, out)
    assert [*out.iterdir()] == []


def test_a_copy_overwrites_nothing(opened: Session, source: Record, picture: Path) -> None:
    held = take(opened, source.id, picture)
    with pytest.raises(errors.BadFile) as taken:
        attachments.save(opened, held.id, picture.parent)
    assert taken.value.reason == "file-exists"
    with pytest.raises(errors.BadFile) as missing:
        attachments.save(opened, held.id, picture.parent / "no folder")
    assert missing.value.reason == "missing"


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Снимок.jpg", "Снимок.jpg"),
        ("../../.ssh/authorized_keys", "_.._.ssh_authorized_keys"),
        ("C:\\Windows\\x.dll", "C__Windows_x.dll"),
        ("photo\u202egpj.exe", "photo_gpj.exe"),
        ("two\nlines\x1b[31m.txt", "two_lines␛[31m.txt"),
        ("nul", "file-0123456789abcdef"),
        ("COM1.txt", "file-0123456789abcdef"),
        ("...", "file-0123456789abcdef"),
        ("", "file-0123456789abcdef"),
        ("ы" * 300, "ы" * 100),
        (" trailing. ", "trailing"),
    ],
)
def test_safe_name(name: str, safe: str) -> None:
    assert attachments.safe_name(name, "0123456789abcdef") == safe


@pytest.mark.skipif(sys.platform != "linux", reason="names that are no text exist on Linux alone")
def test_a_name_that_is_no_text_can_be_kept(opened: Session, source: Record, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xd1\xe2\xe8\xe4\n\x07.txt"))
    path.write_bytes(b"x")
    held = take(opened, source.id, path)
    assert held.name
    assert held.name.isprintable()


_IN_AND_OUT = """
import hashlib, json, resource, sys
from pathlib import Path
from fieldjournal.journal import attachments, records, session
from fieldjournal.journal.intake import Intake
from fieldjournal.model.codec import read_draft
from tests.journal.conftest import CHEAP, PASSPHRASE, RESERVE
def peak():
    # On Linux, `getrusage` counts the memory of the process that started this one.
    told = Path("/proc/self/status")
    if told.exists():
        return 1024 * int(told.read_text().split("VmHWM:")[1].split()[0])
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used if sys.platform == "darwin" else used * 1024
folder, path, out = map(Path, sys.argv[1:])
with session.create(folder, PASSPHRASE, reserve=RESERVE, cost=CHEAP) as opened:
    record = records.save(opened, read_draft({"kind": "source", "values": {"words": "видео"}}))
    before = peak()
    intake = Intake(opened, record.id, path)
    for _done in intake.steps():
        pass
    copy = attachments.save(opened, intake.held.id, out)
    print(json.dumps({"grown": peak() - before, "sha256": intake.held.sha256}))
"""


def _in_and_out(tmp_path: Path, size: int) -> int:
    """Take a file of `size` bytes in and save it again, in an own process; return how much that grew."""
    import json

    path, out = tmp_path / "видео.mp4", tmp_path / "out"
    out.mkdir()
    digest = hashlib.sha256()
    with path.open("wb") as file:
        for _piece in range(size >> 20):
            piece = os.urandom(1 << 20)
            digest.update(piece)
            file.write(piece)
    done = subprocess.run(
        [sys.executable, "-c", _IN_AND_OUT, str(tmp_path / "j"), str(path), str(out)],
        cwd=ROOT, stdout=subprocess.PIPE, check=True,
    )  # fmt: skip
    told = json.loads(done.stdout)
    assert told["sha256"] == digest.hexdigest()
    with (out / path.name).open("rb") as file:
        assert hashlib.file_digest(file, "sha256").hexdigest() == digest.hexdigest()
    return int(told["grown"])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells no peak of memory by `resource`")
def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    assert _in_and_out(tmp_path, 40 << 20) < 60 << 20


@pytest.mark.torture
@pytest.mark.timeout(900)
@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells no peak of memory by `resource`")
def test_memory_stays_flat_for_a_long_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    grown = _in_and_out(tmp_path, 256 << 20)
    with capsys.disabled():
        sys.stdout.write(f"\n256 MiB in and out: memory grew by {grown / (1 << 20):.0f} MiB\n")
    assert grown < 60 << 20
