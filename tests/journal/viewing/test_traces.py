"""What a look at files leaves behind: nothing on the disk, by the system's own account."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from fieldjournal.journal import session as sessions
from tests.journal.conftest import CHEAP, PASSPHRASE, RESERVE

ROOT = Path(__file__).parents[3]
LOOK = """
import sys; sys.path.insert(0, {root!r})
from pathlib import Path
from fieldjournal.journal.intake import Intake
from fieldjournal.journal.viewing import content, pictures, texts, thumbnails
from fieldjournal.journal.viewing.pictures import View
from fieldjournal.journal import records, session
from fieldjournal.model.codec import read_draft
from tests.journal.conftest import BOUNDS, PASSPHRASE

def loaded(opened, held):
    found = []
    def all_of_it(): found.append((yield from content.load(opened, held.id)))
    for _step in all_of_it(): pass
    return found[0]

with session.unlock(Path({folder!r}), PASSPHRASE, bounds=BOUNDS) as opened:
    source = records.save(opened, read_draft({{"kind": "source", "values": {{"title": "Снимок"}}}}))
    for path in sorted(Path({files!r}).iterdir()):
        intake = Intake(opened, source.id, path)
        for _step in intake.steps(): pass
        held = intake.held
        if path.suffix == ".txt":
            assert texts.decoded(texts.window(opened, held.id)).words
        else:
            found = loaded(opened, held)
            assert pictures.draw(found, View(), 40, 40).pixels
            thumbnails.keep(opened, held.id, thumbnails.make(found))
"""
_CALLS = "open,openat,creat,mknod,mkdir,unlink,unlinkat,rename,renameat,renameat2,connect,memfd_create"
_WRITES = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|creat\(|mk|unlink|rename|memfd")


@pytest.mark.skipif(not shutil.which("strace"), reason="not installed: strace")
def test_nothing_is_written_but_the_journal_and_nobody_is_called(folder: Path, tmp_path: Path) -> None:
    from tests.decoders import files

    given, log = tmp_path / "given", tmp_path / "calls"
    given.mkdir()
    (given / "a.jpg").write_bytes(files.saved(files.quarters(), "JPEG"))
    (given / "b.pdf").write_bytes(files.pdf("Judgment"))
    (given / "c.txt").write_bytes("Сказали: не приезжай".encode("koi8-r"))
    sessions.create(folder, PASSPHRASE, reserve=RESERVE, cost=CHEAP).close()
    script = LOOK.format(root=str(ROOT), folder=str(folder), files=str(given))
    done = subprocess.run(
        ["strace", "-f", "-qq", "-e", f"trace={_CALLS}", "-o", str(log), sys.executable, "-B", "-c", script],
        capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    if "ptrace" in done.stderr.lower():
        pytest.skip("strace may not trace here")
    assert done.returncode == 0, done.stderr
    calls = log.read_text(encoding="utf-8", errors="replace").splitlines()
    assert any("decoders" in call for call in calls), "the trace follows the decoders"
    wrote = [call for call in calls if _WRITES.search(call.partition(" = ")[0]) and " = -1 " not in call]
    elsewhere = [call for call in wrote if str(folder) not in call and "/dev/null" not in call]
    assert elsewhere == []
    assert wrote, "the journal itself was written to"
    assert not [call for call in calls if "connect(" in call]
