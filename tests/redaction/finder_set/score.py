"""Score of the finder on the whole set: `make score`."""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from collections.abc import Iterable

from fieldjournal.redaction import Compiled, Mention, Tier, compile_people, find
from tests.redaction.finder_set.classes import Snippet, snippets
from tests.redaction.finder_set.lookalikes import look_alikes
from tests.redaction.finder_set.people import CONTACTS, DEVELOPMENT
from tests.redaction.finder_set.prose import ALL

_JOINTS = set(" \t\n.,-_'’<>:;!()\u200b\u00ad")


def covered(snippet: Snippet, mentions: Iterable[Mention]) -> bool:
    """Say whether every letter of the name is in a mention of this person."""
    left = {at for at in range(snippet.start, snippet.end) if snippet.text[at] not in _JOINTS}
    for each in mentions:
        if each.who == snippet.who:
            left -= set(range(each.start, each.end))
    return not left


def touched(snippet: Snippet, mentions: Iterable[Mention]) -> bool:
    return any(
        each.who == snippet.who and each.start < snippet.end and snippet.start < each.end for each in mentions
    )


def innocent(people: Compiled, show: set[str]) -> None:
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for each in look_alikes():
        found = [e for e in find(each.text, people, identifiers=False) if e.start < each.end and each.start < e.end]
        sure = [e for e in found if e.tier is Tier.SURE]
        counts[each.kind][0] += 1
        counts[each.kind][1] += bool(sure)
        counts[each.kind][2] += bool(found)
        if found and "alike" in show or sure and "alike!" in show:
            print("  struck", each.kind, repr(each.text), {(each.text[e.start:e.end], e.who, e.tier.value, e.reason) for e in found})
    for kind, (count, sure, asked) in counts.items():
        print(f"look-alikes: {kind:27} {count:4} sure {sure / count:.3f} with ask {asked / count:.3f}")
    total = [sum(row[at] for row in counts.values()) for at in range(3)]
    print(f"look-alikes {total[0]:4} sure {total[1] / total[0]:.3f} with ask {total[2] / total[0]:.3f}")
    words = sure = asked = 0
    letters, began = 0, time.perf_counter()
    for language, text in ALL.items():
        found = find(text, people, identifiers=False)
        letters += len(text)
        places = {(e.start, e.end, e.tier) for e in found}
        here = len(text.split())
        words += here
        sure += sum(tier is Tier.SURE for _s, _e, tier in places)
        asked += len(places)
        if "prose" in show:
            print("  prose", language, here, [(text[e.start:e.end], e.who, e.tier.value, e.reason) for e in found])
    print(f"prose {words} words: per 1,000 sure {1000 * sure / words:.2f} with ask {1000 * asked / words:.2f}")
    print(f"prose {letters / (time.perf_counter() - began):.0f} characters/s, every word new")


def main() -> None:
    show = set(sys.argv[1:])
    people = compile_people(CONTACTS)
    every: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    leaks: dict[str, int] = defaultdict(int)
    halves: dict[bool, list[int]] = {True: [0, 0, 0], False: [0, 0, 0]}
    began, letters = time.perf_counter(), 0
    for snippet in snippets():
        found = find(snippet.text, people)
        letters += len(snippet.text)
        row = every[snippet.kind]
        development = snippet.who in DEVELOPMENT
        half = halves[development]
        caught, surely = touched(snippet, found), touched(snippet, [e for e in found if e.tier is Tier.SURE])
        whole = covered(snippet, found)
        row[0] += 1
        row[1] += caught
        row[2] += surely
        row[3] += whole
        half[0] += 1
        half[1] += caught
        half[2] += surely
        leaks[snippet.who] += not caught
        if development and (snippet.kind in show or "all" in show) and not (caught and whole):
            print("  missed" if not caught else "  part", snippet.kind, repr(snippet.text), snippet.who, [(snippet.text[e.start:e.end], e.who, e.tier.value) for e in found])
        if development and "sure:" + snippet.kind in show and not surely:
            print("  unsure", snippet.kind, repr(snippet.text), snippet.who, [(snippet.text[e.start:e.end], e.who, e.tier.value, e.reason) for e in found])
    for kind, (count, caught, sure, whole) in sorted(every.items(), key=lambda row: row[1][1] / row[1][0]):
        print(f"{kind:40} {count:4} caught {caught / count:.3f} whole {whole / count:.3f} sure {sure / count:.3f}")
    for name, (count, caught, sure) in (("development", halves[True]), ("held out", halves[False])):
        print(f"{name:40} {count:4} caught {caught / count:.4f} sure {sure / count:.4f}")
    innocent(people, show)
    print("people without a leak", sum(not each for each in leaks.values()), "of", len(leaks))
    print(f"{letters / (time.perf_counter() - began):.0f} characters/s")


if __name__ == "__main__":
    main()
