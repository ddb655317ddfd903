"""Ways to write identifiers, kind by kind, of some 25 states in their tongues, and harder numbers of nobody.

Written before the rules that find them, from what is known of each state's numbers, plates and addresses: in
`breadth.txt` the value stands in ⟦…⟧ and ⏎ is the end of a line, in `breadth_harmless.txt` each line is one
snippet. All invented.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

_HERE = Path(__file__).parent


def _read() -> Iterator[tuple[str, str, str]]:
    kind = ""
    for line in (_HERE / "breadth.txt").read_text("utf-8").splitlines():
        if line.startswith("# "):
            kind = line[2:]
            continue
        shown = line.replace("⏎", "\n")
        text = re.sub("[⟦⟧]", "", shown)
        for value in re.findall("⟦(.*?)⟧", shown, re.DOTALL):
            yield kind, text, value


IDENTIFIERS = tuple(_read())
HARMLESS = tuple((_HERE / "breadth_harmless.txt").read_text("utf-8").splitlines())
