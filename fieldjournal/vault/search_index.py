"""The search index: FTS5 over the folded words of every record.

- Indexed are the skeletons `model.finding.search_text` gives, each word once.
- The tokenizer only splits at ASCII blanks: folding is done already, by one set of rules, ours.
- What a search finds in it, and beside it, is `search`.
"""

from __future__ import annotations

from typing import Final

from fieldjournal.vault.connection import Connection

CREATE: Final = (
    "CREATE TABLE search_words (n INTEGER PRIMARY KEY, words TEXT NOT NULL)",
    """CREATE VIRTUAL TABLE search USING fts5 (
        words, content = 'search_words', content_rowid = 'n',
        detail = none, columnsize = 0, prefix = '1 2', tokenize = 'ascii'
    )""",
)
TABLES: Final = ("search", "search_words")
"""The index is dropped before the words it points to."""


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
