"""A bundle of 1,000 records and 200 photos, from their files to a sealed file that was opened again.

- Each part by the clock and by the processor, of this process and of its decoders.
- Memory is that of this process, and beside it that of the largest single decoder: as many run at once as
  there are processors (`several.AT_ONCE`).
- How far apart two moments are at which it can be stopped is measured on the way.
- Beside it stock `zip` and `age` over the same files: no rebuilding, no gate, no second look.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from bench.measured import Measured
from bench.photos import by_pillow, draw, rebuilt
from bench.spent import Peak, Spent, each_call, held, spending, table
from fieldjournal.bundle import writer
from fieldjournal.bundle.clean.several import AT_ONCE
from fieldjournal.bundle.reader import open_bundle
from fieldjournal.bundle.steps import Steps
from fieldjournal.crypto import age
from fieldjournal.journal.share.files import MOST
from fieldjournal.model.record import Record
from fieldjournal.redaction.attached import Attached
from fieldjournal.redaction.redact import Redaction

Part = tuple[list[Measured], str, str]
Redact = Callable[[tuple[Attached, ...]], Redaction]

_CALLS: Final = {
    "pack": "packing",
    "inspect": "gate, and its proof",
    "_open_again": "opening what was written again",
    "digest_of": "digest of the sealed file",
}


@dataclass
class Asked:
    """How long it took at most until somebody could stop it: by the clock, and of the processor."""

    longest: tuple[float, float] = (0.0, 0.0)
    last: tuple[float, float] | None = None

    def __call__(self) -> bool:
        now = time.perf_counter(), time.thread_time()
        if self.last is not None:
            clock, processor = (after - before for after, before in zip(now, self.last, strict=True))
            self.longest = max(self.longest[0], clock), max(self.longest[1], processor)
        self.last = now
        return False


def sealing(records: list[Record], redact: Redact, how_many: int) -> Iterator[Part]:
    """Yield what each part takes; `redact` answers every question with clean copies that go along."""
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        attached, said = _rebuilt(folder, records, how_many)
        yield [], "", said
        spent: list[Spent] = []
        with spending(f"redacting {len(records)} records, answering everything", spent):
            redaction = redact(attached)
        yield [], "", _sealed(folder, redaction, spent)


def _rebuilt(folder: Path, records: list[Record], how_many: int) -> tuple[tuple[Attached, ...], str]:
    """Return clean copies of photos, one with each source and more, and what making them took."""
    sources = [each.id for each in records if each.kind == "source"]
    spent: list[Spent] = []
    with spending(f"(drawing {how_many} photos)", spent):
        originals = draw(folder, how_many)
    made: list[Attached] = []
    with held() as peak, spending(f"{how_many} photos made anew, {AT_ONCE} at a time", spent):
        for number, each in enumerate(rebuilt(originals)):
            where = sources[number % len(sources)]
            made.append(Attached(f"{number}", where, "attachments", "p", each.ending, each.content))
    by_pillow(originals[:20], spent)
    before = sum(path.stat().st_size for path in originals) >> 20
    after = sum(len(each.content) for each in made)
    assert after <= MOST, "more than a bundle takes"
    said = f"{how_many} photos of {before} MiB, made anew {after >> 20} MiB\n{table(spent)}\n"
    return tuple(made), said + f"{_said(peak)}; the largest single decoder {peak.child} MiB"


def _said(peak: Peak) -> str:
    return f"memory of this process at most {peak.most} MiB, {peak.before} MiB before"


def _sealed(folder: Path, redaction: Redaction, spent: list[Spent]) -> str:
    identity = age.generate_identity()
    sending = writer.Sending(1, str(identity.recipient), "trusted-ngo", "bench", "en", "2026-03-01")
    # Lines that never leave are drawn from the words of all texts here, and would stop every bundle.
    protected = replace(
        redaction.protected, people=tuple(each for each in redaction.protected.people if each.id)
    )
    asked, whole = Asked(), Steps()
    steps = replace(whole, cancelled=asked)
    out = folder / "out"
    out.mkdir()
    with held() as peak, ExitStack() as watching:
        with spending("composing", spent):
            archive = writer.compose(redaction.outgoing, sending, None, steps)
        watching.enter_context(each_call(writer, _CALLS, spent))
        watching.enter_context(each_call(age, {"encrypt": "encrypting to the disk"}, spent))
        sealed = writer.seal(archive, sending, protected, out, steps=steps)
    size = sum(map(len, archive.members.values())) >> 20
    opened = spending("opened by the partner, with this program", spent)
    with held() as opening, opened, sealed.path.open("rb") as source:
        open_bundle(source, (identity,), folder / "opened")
    said = [f"a bundle of {size} MiB: {sealed.records} records, {len(redaction.outgoing.files)} photos"]
    said.append(_by_stock_tools(folder, str(identity.recipient), spent))
    said += [table(spent), f"composing and sealing: {_said(peak)}"]
    clock, processor = asked.longest
    said.append(
        f"it could be stopped every {clock:.2f} s or sooner, every {processor:.2f} s of the processor"
    )
    said.append(f"opening: {_said(opening)}")
    return "\n".join(each for each in said if each)


def _by_stock_tools(folder: Path, recipient: str, spent: list[Spent]) -> str:
    """Seal the opened files by `zip` and `age`; return what they held, nothing where there are none."""
    if not (shutil.which("zip") and shutil.which("age")):
        return ""
    with held() as peak:
        with spending("zip alone", spent):
            subprocess.run(["zip", "-qr9", "../plain.zip", "."], cwd=folder / "opened", check=True)
        with spending("age alone", spent):
            sealed = ["age", "-r", recipient, "-o", "plain.age", "plain.zip"]
            subprocess.run(sealed, cwd=folder, check=True)
    return f"the larger of zip and age held {peak.child} MiB"
