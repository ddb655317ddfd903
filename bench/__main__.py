"""`python -m bench [--records N]`: build a journal by real saves, then time lists, search and saving.

Before that, what leaves: finding people in texts, redacting and sealing (`sharing`).

The bars are the project's promise at 100,000 records: first page, next page and each letter typed into
search under 20 ms in the vault layer. Exit code 1 where one is missed.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import count, islice
from pathlib import Path

from bench.invented import Journal
from bench.measured import Measured, milliseconds, table
from bench.plain import bare_sqlcipher, copy_of
from bench.sharing import sharing
from fieldjournal.crypto.kdf import Cost
from fieldjournal.model.canonical import encode
from fieldjournal.model.codec import write_record
from fieldjournal.model.registers import Selection
from fieldjournal.secret import Secret
from fieldjournal.vault import history, records, stores, timeline
from fieldjournal.vault.search import search
from fieldjournal.vault.selections import selected
from fieldjournal.vault.vault import Vault

_PAGE = 50
_BAR = 20.0
_BATCH = 200
_TYPED = (
    "мейлис",
    "orazg",
    "gurbannaz",
    "сапарова",
    "turkmenabat",
    "паспорт не",
    "telefon",
    "çaryýewa arrest",
)


def build(folder: Path, how_many: int) -> tuple[Vault, Journal]:
    """Save invented records, a batch in one transaction, each by the path every save takes."""
    vault = stores.create(
        folder,
        Secret(b"bench"),
        reserve=stores.Reserve.MIDDLE,
        cost=Cost(memory_kib=8, passes=1, lanes=1),
    )
    drawn, begin, done = Journal(), time.perf_counter(), 0
    drafts = drawn.drafts(how_many)
    while done < how_many:
        with vault.transaction():
            for draft in islice(drafts, _BATCH):
                record = records.save(vault, draft)
                done += 1
                if record.kind == "contact":
                    drawn.people.append(record.id)
        if done % 10_000 < _BATCH:
            print(f"  {done} records, {time.perf_counter() - begin:.0f} s", file=sys.stderr, flush=True)
    return vault, drawn


def beginnings(words: str) -> Iterator[str]:
    """Yield what is typed, letter by letter."""
    yield from (words[:length] for length in range(1, len(words) + 1))


def reading(vault: Vault) -> dict[str, float]:
    """Return the medians of everything that is read."""
    every = records.keys(vault)
    happened = records.keys(vault, order="happened")
    pages = [every[at : at + _PAGE] for at in range(0, len(every), max(len(every) // 40, 1))]
    pages += [happened[at : at + _PAGE] for at in range(0, len(happened), max(len(happened) // 40, 1))]
    returns = Selection("incident", "returns")

    def searched(words: str) -> Callable[[], object]:
        return lambda: search(vault, words, limit=_PAGE)

    def searched_whole(words: str) -> Callable[[], object]:
        return lambda: search(vault, words)

    typed = [each for words in _TYPED for each in beginnings(words)]
    return {
        "first page": milliseconds([lambda: records.read(vault, records.keys(vault, limit=_PAGE))], 30),
        "first page, by when it happened": milliseconds(
            [lambda: records.read(vault, records.keys(vault, order="happened", limit=_PAGE))], 30
        ),
        "next page": milliseconds([lambda page=page: records.read(vault, page) for page in pages]),  # type: ignore[misc]
        "search as typed, first page": milliseconds(map(searched, typed), 3),
        "search as typed, all keys": milliseconds(map(searched_whole, typed), 3),
        "all keys of the journal": milliseconds([lambda: records.keys(vault)], 10),
        "register, first page of keys": milliseconds([lambda: selected(vault, returns, limit=_PAGE)], 30),
        "timeline, its years and the last one": milliseconds([lambda: _last_year(vault)], 10),
    }


def _last_year(vault: Vault) -> object:
    """Return what the first screen of the timeline needs of its index."""
    years = timeline.years(vault)
    return timeline.read(vault, timeline.in_year(vault, years[-1][0])[:_PAGE])


def saving(vault: Vault, drawn: Journal, folder: Path) -> Measured:
    """Time one save in a transaction of its own, beside a bare transaction with a body as large."""
    drafts = list(drawn.drafts(60))
    ours = milliseconds([lambda draft=draft: records.save(vault, draft) for draft in drafts])  # type: ignore[misc]
    body = encode(write_record(records.read(vault, records.keys(vault, limit=1))[0]))
    db, key = bare_sqlcipher(folder / "bare"), count()

    def bare() -> None:
        db.execute("BEGIN IMMEDIATE")
        db.execute("INSERT INTO body VALUES (?, ?)", (next(key), body))
        db.execute("COMMIT")

    plain = milliseconds([bare], 60)
    db.close()
    return Measured("one save (beside: bare SQLCipher transaction)", ours, plain)


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--records", type=int, default=100_000)
    how_many = arguments.parse_args().records
    shared, speed = sharing()
    print(table(shared, "ours", "plain"), speed, sep="\n")
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        vault, drawn = build(folder / "journal", how_many)
        used, size = vault.used() >> 20, vault.store_size >> 20
        print(f"{how_many} records, {used} MiB used of a reserve of {size} MiB, {os.cpu_count()} processors")
        peer = copy_of(vault, folder / "plain")
        ours, plain = reading(vault), reading(peer)
        found = [Measured(what, ours[what], plain[what], _BAR if what in _PROMISED else 0.0) for what in ours]
        found.append(saving(vault, drawn, folder))
        print(table(found))
        begin = time.perf_counter()
        intact = history.verify(vault).intact
        print(f"chain of heads verified in {time.perf_counter() - begin:.1f} s: {intact}")
        vault.close()
        peer.db.close()
    return 0 if intact and all(each.fits for each in found) else 1


_PROMISED = {"first page", "first page, by when it happened", "next page", "search as typed, first page"}


if __name__ == "__main__":
    sys.exit(main())
