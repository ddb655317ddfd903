"""Names in Arabic, Hebrew, Georgian, Armenian and Greek letters, by hand: `far_letters.txt`.

477 spellings of 243 names, as Persians, Arabs, Kazakhs, Uyghurs, Israelis, Georgians, Armenians and Greeks
write them, and 1,700 words of their innocent prose. Not blind: rules were made with it at hand, but for the
second paragraph of each prose.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

_FILE: Final = Path(__file__).parent / "far_letters.txt"


@dataclass
class Letters:
    """What is written in one language's letters."""

    language: str
    sentence: str
    """Where a name stands, with `{}` for it."""
    names: list[tuple[str, list[str]]] = field(default_factory=list)
    """Each as it is listed, and how it is spelled."""
    prose: str = ""


def far_letters() -> Iterator[Letters]:
    """Yield the languages of the file."""
    made: Letters | None = None
    for line in _FILE.read_text("utf-8").splitlines():
        if line.startswith("@ "):
            if made is not None:
                yield made
            _at, language, sentence = line.split(" ", 2)
            made = Letters(language, sentence)
        elif made is not None and line.startswith("= "):
            made.prose += line[2:] + "\n"
        elif made is not None:
            listed, *written = line.split(" | ")
            made.names.append((listed, written))
    if made is not None:
        yield made
