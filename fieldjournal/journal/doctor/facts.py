"""What the machine says about itself, read from files of the system; None where it says nothing.

- Only reading, and only what any user may read. No program is started.
- On Linux from `/proc` and `/sys`; elsewhere most facts stay unknown, and the checks say how to look.
- `root` stands before the system's paths, so that tests show other machines.
"""

from __future__ import annotations

import os
import re
import shutil
import stat
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from fieldjournal import erase
from fieldjournal.paths import default_folder

_MOST: Final = 1 << 20


@dataclass(frozen=True)
class Facts:
    """One look at the machine. None means: it cannot be told here."""

    system: str
    folder: Path
    exists: bool
    swap: tuple[str, ...] | None = None
    """Swap files and partitions in use; memory compressed into memory (zram) is none."""
    hibernates: bool | None = None
    filesystem: str | None = None
    encrypted: bool | None = None
    spinning: bool | None = None
    """Whether the folder lies on a disk that turns; False for an SSD, a stick or a card."""
    programs: frozenset[str] | None = None
    """Names of all running programs."""
    recorded_by: tuple[str, ...] = ()
    """Variables of the terminal that say something sits between it and the person."""
    open_to_others: bool | None = None
    written_later: bool = False
    """A file of the journal has a time that is still to come: the clock went back."""
    now: float = 0.0
    free: int | None = None
    needed: int = 0
    """Bytes that doubling both stores once would take."""


def look(
    folder: Path | None = None, *, root: Path = Path("/"), variables: Mapping[str, str] | None = None
) -> Facts:
    """Read the facts for the journal in `folder`, or where one would be."""
    folder = Path(os.path.abspath(folder or default_folder()))  # noqa: PTH100 - `resolve` needs it to be there
    there = next((each for each in (folder, *folder.parents) if each.exists()), Path("/"))
    mount = _mount_of(there, root)
    now = time.time()
    return Facts(
        system=sys.platform,
        folder=folder,
        exists=(folder / erase.HEADER).is_file(),
        swap=_swap(root),
        hibernates=_hibernates(root),
        filesystem=mount[0] if mount else None,
        encrypted=_encrypted(mount[1], root) if mount else None,
        spinning=_spinning(mount[1], root) if mount else None,
        programs=_programs(root),
        recorded_by=tuple(name for name in _BETWEEN if (variables or os.environ).get(name)),
        open_to_others=_open_to_others(folder),
        written_later=any(when > now + _LATER for when in _times(folder)),
        now=now,
        free=_free(there),
        needed=sum(_sizes(folder)),
    )


_BETWEEN: Final = ("TMUX", "STY", "SCRIPT", "ASCIINEMA_REC", "ASCIINEMA_SESSION", "SSH_CONNECTION")
_LATER: Final = 120


def _text(path: Path) -> str | None:
    with suppress(OSError), path.open("rb") as file:
        return file.read(_MOST).decode("utf-8", "replace")
    return None


def _swap(root: Path) -> tuple[str, ...] | None:
    found = _text(root / "proc/swaps")
    if found is None:
        return None
    names = (line.split()[0] for line in found.splitlines()[1:] if line.split())
    return tuple(name for name in names if "zram" not in name)


def _hibernates(root: Path) -> bool | None:
    """Whether the system could write its memory to the disk: it can, and somewhere to write it is named."""
    states, line = _text(root / "sys/power/state"), _text(root / "proc/cmdline")
    if states is None or line is None:
        return None
    return "disk" in states.split() and bool(_swap(root)) and not re.search(r"\bnohibernate\b", line)


def _mount_of(path: Path, root: Path) -> tuple[str, str] | None:
    """Return file system and device number (`8:1`) of what is mounted where `path` lies."""
    found = _text(root / "proc/self/mountinfo")
    if found is None:
        return None
    best: tuple[int, str, str] | None = None
    for line in found.splitlines():
        left, _, right = line.partition(" - ")
        fields, behind = left.split(), right.split()
        if len(fields) < 5 or not behind:  # noqa: PLR2004 - the mount point is the fifth field
            continue
        point = re.sub(r"\\(\d{3})", lambda code: chr(int(code[1], 8)), fields[4])
        inside = point == "/" or str(path) == point or str(path).startswith(f"{point}/")
        if inside and (best is None or len(point) >= best[0]):
            best = len(point), behind[0], fields[2]
    return best[1:] if best else None


def _block(device: str, root: Path) -> Path | None:
    path = root / "sys/dev/block" / device
    return path if path.exists() else None


def _encrypted(device: str, root: Path) -> bool | None:
    """Whether dm-crypt lies under a device, at any depth; None where the device is not known."""
    block = _block(device, root)
    if block is None:
        return None
    return any((_text(each / "dm/uuid") or "").startswith("CRYPT-") for each in _below(block, 0))


def _below(block: Path, depth: int) -> Iterator[Path]:
    yield block
    with suppress(OSError):
        for each in (block / "slaves").iterdir() if depth < 8 else ():  # noqa: PLR2004 - nobody stacks more
            yield from _below(each, depth + 1)


def _spinning(device: str, root: Path) -> bool | None:
    block = _block(device, root)
    if block is None:
        return None
    for each in _below(block, 0):
        for queue in (each / "queue/rotational", each.resolve().parent / "queue/rotational"):
            if (found := _text(queue)) is not None and not list((each / "slaves").glob("*")):
                return found.strip() == "1"
    return None


def _programs(root: Path) -> frozenset[str] | None:
    """Return the names of running programs; a name has at most 15 characters here."""
    try:
        numbers = [each for each in (root / "proc").iterdir() if each.name.isdecimal()]
    except OSError:
        return None
    if not numbers:
        return None
    return frozenset(name.strip().lower() for each in numbers if (name := _text(each / "comm")))


def _open_to_others(folder: Path) -> bool | None:
    """Whether anybody but the owner may look into the folder; None where the system has no such bits."""
    if os.name != "posix":
        return None
    with suppress(OSError):
        found = folder.stat()
        return bool(found.st_mode & (stat.S_IRWXG | stat.S_IRWXO)) or found.st_uid != os.getuid()
    return None


def _times(folder: Path) -> Iterator[float]:
    for name in erase.FILES:
        with suppress(OSError):
            yield (folder / name).stat().st_mtime


def _sizes(folder: Path) -> Iterator[int]:
    for name in erase.STORES:
        with suppress(OSError):
            yield (folder / name).stat().st_size


def _free(folder: Path) -> int | None:
    with suppress(OSError):
        return shutil.disk_usage(folder).free
    return None
