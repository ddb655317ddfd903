"""What looks like a listed name and is none: 108 people named by everyday words, towns and short names, and some 1,700
look-alikes of 27 kinds, each in a line as somebody writes it, with innocent prose of twelve languages.

Written before the rules that leave them alone. In `breadth_alike.txt` a line begins with the number of the listed
person, and what looks alike stands in ⟦…⟧; in `breadth_alike_prose.txt` a piece begins with `## manner language`. All
invented. Half of the people and every other piece are held out: scored, never looked at while rules were made.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from tests.redaction.finder_set.lookalikes import LookAlike

_HERE: Final = Path(__file__).parent
RELATIVES: Final = "family-other-given"
"""The kind that may well be of the listed person's family, and is counted apart."""


def _read() -> tuple[list[Mapping[str, object]], list[tuple[str, LookAlike]]]:
    people: list[Mapping[str, object]] = []
    found: list[tuple[str, LookAlike]] = []
    kind = ""
    for line in (_HERE / "breadth_alike.txt").read_text("utf-8").splitlines():
        if line.startswith("# "):
            kind = line[2:]
            continue
        who, shown = line.split(" ", 1)
        if kind == "people":
            name, *aliases = shown.split(" | ")
            people.append({"id": who, "name": name, "aliases": aliases})
            continue
        text = re.sub("[⟦⟧]", "", shown)
        for value in re.finditer("⟦(.*?)⟧", shown):
            start = len(re.sub("[⟦⟧]", "", shown[: value.start()]))
            found.append((who, LookAlike(kind, text, start, start + len(value[1]))))
    return people, found


def _prose() -> dict[str, str]:
    pieces = re.split(
        r"^## (.+)\n", (_HERE / "breadth_alike_prose.txt").read_text("utf-8"), flags=re.MULTILINE
    )
    return dict(zip(pieces[1::2], pieces[2::2], strict=True))


PEOPLE, LOOK_ALIKES = _read()
PROSE: Final = _prose()
HELD_OUT: Final = frozenset(random.Random(4).sample([str(p["id"]) for p in PEOPLE], len(PEOPLE) // 2))
HELD_OUT_PROSE: Final = frozenset(list(PROSE)[1::2])


def others(*, held_out: bool | None = None) -> list[LookAlike]:
    """Return what is nobody's, of one half of the people or of all, without their relatives."""
    return [
        each
        for who, each in LOOK_ALIKES
        if each.kind != RELATIVES and (held_out is None or (who in HELD_OUT) is held_out)
    ]
