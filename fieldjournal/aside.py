"""What was being written outside the journal when it was destroyed: nobody would know of it any more."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

from fieldjournal import erase

_aside = re.compile(r"\.[a-z0-9]{8}\.part")
"""What leaves is called so until it is whole (`bundle.landing`)."""


def wipe_aside(path: Path) -> None:
    """Take away what was being written outside the journal when it was destroyed, and had no name yet.

    The files of a folder (a plain copy, which anybody reads) become noise first; what is sealed is noise.
    What is not called as such things are, or is a link, is left alone.
    """
    if not _aside.fullmatch(path.name) or path.is_symlink():
        return
    for each in (*sorted(path.rglob("*"), reverse=True), path):
        with suppress(OSError):
            if each.is_dir():
                each.rmdir()
                continue
            if each != path:
                erase.overwrite_whole(each)
            each.unlink()
