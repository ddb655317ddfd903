"""The search index: FTS5 over the folded words of every record, and the records that point to people.

- Indexed are the skeletons `model.finding.search_text` gives, each word once; a query is what
  `model.names.query` makes of typed words: every word, any of its readings, as beginnings.
- The tokenizer only splits at ASCII blanks: folding is done already, by one set of rules, ours.
- A record is also found by the names of the contacts it points to, for each word of a query; how many
  contacts and pointers are followed is bounded, so that one typed letter cannot walk the whole journal.
- Results are keys, last written first.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from typing import Final

from fieldjournal.model.names import query
from fieldjournal.vault.connection import Connection
from fieldjournal.vault.vault import Vault

CREATE: Final = (
    "CREATE TABLE search_words (n INTEGER PRIMARY KEY, words TEXT NOT NULL)",
    """CREATE VIRTUAL TABLE search USING fts5 (
        words, content = 'search_words', content_rowid = 'n',
        detail = none, columnsize = 0, prefix = '1 2', tokenize = 'ascii'
    )""",
)
TABLES: Final = ("search", "search_words")
"""The index is dropped before the words it points to."""

_FOLLOWED: Final = 1000
"""Pointers followed for one word, and contacts they may lead to; a longer word means fewer of both."""

_Word = tuple[str, ...]


def index(db: Connection, n: int, words: str, *, fresh: bool = False) -> None:
    """Make a record findable by `words`, and by none it had before; `fresh` says it had none."""
    held = None if fresh else db.first("SELECT words FROM search_words WHERE n = ?", (n,))
    if held and held[0] == words:
        return
    if held:
        forget(db, n)
    db.run("INSERT INTO search_words (n, words) VALUES (?, ?)", (n, words))
    db.run("INSERT INTO search (rowid, words) VALUES (?, ?)", (n, words))


def forget(db: Connection, n: int) -> None:
    """Take a record out of the index."""
    held = db.first("SELECT words FROM search_words WHERE n = ?", (n,))
    if held:
        db.run("INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)", (n, held[0]))
        db.run("DELETE FROM search_words WHERE n = ?", (n,))


def optimize(db: Connection) -> None:
    """Merge the index into one: words of erased texts are in none of its pages after that."""
    db.run("INSERT INTO search (search) VALUES ('optimize')")


def size(db: Connection) -> int:
    """Return about how many bytes the index takes: what merging it may write anew."""
    return int(db.one("SELECT coalesce(sum(length(block)), 0) FROM search_data")[0]) + (1 << 16)


def search(vault: Vault, words: str, *, kind: str = "", tag: str = "", limit: int = -1) -> array[int]:
    """Return the keys of the records found by `words`, last written first, `limit` of them at most.

    Words without a letter or digit find everything.
    """
    typed = query(words)
    if not typed:
        return _everything(vault.db, kind, tag, limit)
    # The plus keeps SQLite from asking the index once for every record of the kind: that took seconds.
    clause, values = _only("+search.rowid", kind, tag)
    own = vault.db.numbers(
        f"SELECT search.rowid FROM search {clause} AND search MATCH ? ORDER BY search.rowid DESC LIMIT ?",
        (*values, _match(typed), limit),
    )
    linked = _linked(vault.db, typed, kind, tag)
    if not linked:
        return own
    merged = array("q", sorted({*own, *linked}, reverse=True))
    return merged if limit < 0 else merged[:limit]


def _everything(db: Connection, kind: str, tag: str, limit: int) -> array[int]:
    clause, values = listed(kind, tag)
    return db.numbers(f"SELECT n FROM record {clause} ORDER BY n DESC LIMIT ?", (*values, limit))


def listed(kind: str, tag: str, *, deleted: bool = False) -> tuple[str, tuple[object, ...]]:
    """Return a WHERE clause over `record` for a kind and a tag, and its values in order.

    What was deleted has no tags in the index: asked for with a tag, there is none.
    """
    clause = "WHERE deleted = ?"
    values: tuple[object, ...] = (deleted,)
    if kind:
        clause += " AND kind = ?"
        values = (*values, kind)
    if tag:
        clause += " AND n IN (SELECT n FROM tag WHERE tag = ?)"
        values = (*values, tag)
    return clause, values


def _only(key: str, kind: str, tag: str) -> tuple[str, tuple[object, ...]]:
    """Return a WHERE clause over an index for a kind and a tag, and its values in order."""
    clause = "WHERE 1"
    values: tuple[object, ...] = ()
    if kind:
        clause += f" AND {key} IN (SELECT n FROM record WHERE deleted = 0 AND kind = ?)"
        values = (*values, kind)
    if tag:
        clause += f" AND {key} IN (SELECT n FROM tag WHERE tag = ?)"
        values = (*values, tag)
    return clause, values


def _match(typed: Iterable[_Word]) -> str:
    """Return an FTS5 query: every word, any of its readings, as beginnings."""
    return " AND ".join(f"({' OR '.join(map(_beginning, readings))})" for readings in typed)


def _beginning(reading: str) -> str:
    return '"' + reading.replace('"', '""') + '" *'


def _linked(db: Connection, typed: tuple[_Word, ...], kind: str, tag: str) -> set[int]:
    """Return keys of records that answer every word, at least one by a contact they point to."""
    answered = [_pointing(db, readings) for readings in typed]
    candidates: set[int] = set().union(*answered)
    if not candidates:
        return set()
    clause, values = _only("n", kind, tag)
    rows = db.all(
        f"SELECT n, words FROM search_words {clause} AND n IN (SELECT value FROM json_each(?))",
        (*values, f"[{','.join(map(str, candidates))}]"),
    )
    return {
        n
        for n, words in rows
        if all(
            n in pointing or any(word.startswith(readings) for word in words.split())
            for pointing, readings in zip(answered, typed, strict=True)
        )
    }


def _pointing(db: Connection, readings: _Word) -> set[int]:
    """Return keys of records that point to a person one of whose names has such a beginning.

    A person has the names of all records that are one (`same`), and is pointed to through any of them.
    """
    ranges = " OR ".join("(word >= ? AND word < ?)" for _ in readings)
    bounds = [bound for reading in readings for bound in (reading, reading + "\U0010ffff")]
    return set(
        db.numbers(
            "WITH named AS (SELECT id FROM record JOIN"
            f" (SELECT DISTINCT n FROM name_key WHERE {ranges} LIMIT ?) USING (n)),"
            " person AS (SELECT id FROM named UNION SELECT other.id FROM named"
            " JOIN same AS own USING (id) JOIN same AS other ON other.who = own.who)"
            " SELECT DISTINCT ref.n FROM person JOIN ref ON ref.target = person.id LIMIT ?",
            (*bounds, _FOLLOWED, _FOLLOWED),
        )
    )
