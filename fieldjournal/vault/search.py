"""What typed words find: records by their own words, and by the names of the contacts they point to.

- A query is what `model.names.query` makes of typed words: every word has to be answered, by any of its
  readings, as a beginning: of a word of the record, or of a name of somebody it points to.
- A person has the names of all records that are one (`same`), and is pointed to through any of them. How
  many contacts are followed for a word is bounded, so that one letter cannot walk the whole journal.
- The first `limit` keys come without looking for the others, and are the first of all of them. Last written
  first: the index gives them in that order, and pointers are looked at only in what was written later than
  the last of them. By when it happened: what is found seldom is put in order; for what is found often, the
  journal is gone through from the latest day.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Final, Literal

from fieldjournal.model.canonical import encode
from fieldjournal.model.names import query
from fieldjournal.vault.connection import Connection
from fieldjournal.vault.vault import Vault

Order = Literal["written", "happened"]
"""Last written first; or by the day it happened, the latest first."""

ORDER: Final = {"written": "n DESC", "happened": "sort_day DESC, n DESC"}
"""The same in SQL, over `record`."""

_FOLLOWED: Final = 500
"""Contacts followed for one word; a longer word means fewer of them."""

_HELD: Final = 5000
"""Keys with a word that are held and compared; for a word more records have, each record is asked."""

_SELDOM: Final = 2000
"""Keys that are put in order by themselves; for more, the journal is gone through in that order."""

_AT_ONCE: Final = 128
"""Records asked at once."""

_LISTED: Final = "(SELECT value FROM json_each(?))"


def search(
    vault: Vault, words: str, *, kind: str = "", tag: str = "", order: Order = "written", limit: int = -1
) -> array[int]:
    """Return the keys of the records found by `words`, in an order, `limit` of them at most.

    Words without a letter or digit find everything.
    """
    typed = query(words)
    if not typed:
        return everything(vault.db, kind=kind, tag=tag, order=order, limit=limit)
    asked = _Asked(vault.db, typed, kind, tag)
    return asked.happened(limit) if order == "happened" else asked.written(limit)


def everything(
    db: Connection, *, kind: str, tag: str, order: Order, deleted: bool = False, limit: int = -1
) -> array[int]:
    """Return the keys of all records that fit, in their order."""
    clause, values = listed(kind, tag, deleted=deleted)
    return db.numbers(f"SELECT n FROM record {clause} ORDER BY {ORDER[order]} LIMIT ?", (*values, limit))


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


class _Asked:
    """One search: its words, and what of them was worked out so far."""

    def __init__(self, db: Connection, typed: tuple[tuple[str, ...], ...], kind: str, tag: str) -> None:
        self._db = db
        self._words = [_Word(db, readings) for readings in typed]
        self._kind, self._tag = kind, tag

    def written(self, limit: int) -> array[int]:
        """Return keys, last written first."""
        own = self._own(limit)
        above = own[-1] if 0 < limit <= len(own) else 0
        linked = self._linked(above, limit)
        if not linked:
            return own
        merged = array("q", sorted({*own, *linked}, reverse=True))
        return merged if limit < 0 else merged[:limit]

    def happened(self, limit: int) -> array[int]:
        """Return keys by when it happened, the latest first."""
        if limit < 0:
            kept = frozenset(self.written(limit))
            days = everything(self._db, kind=self._kind, tag=self._tag, order="happened")
            return array("q", (key for key in days if key in kept))
        sure, unsure = self._held(0)
        if sure is not None and len(sure) < _SELDOM:
            keys = _answering(unsure, self._fitting(list(sure)))
            sql = f"SELECT n FROM record WHERE n IN {_LISTED} ORDER BY {ORDER['happened']} LIMIT ?"
            return self._db.numbers(sql, (_as_json(keys), limit))
        found = array("q")
        for keys in self._by_day():
            found.extend(_answering(unsure, keys if sure is None else [key for key in keys if key in sure]))
            if len(found) >= limit:
                break
        return found[:limit]

    def _own(self, limit: int) -> array[int]:
        """Return what has all words itself."""
        match = " AND ".join(word.match for word in self._words)
        of_kind, kind = self._of_kind("search.rowid")
        of_tag, tag = self._of_tag("+search.rowid")
        return self._db.numbers(
            f"SELECT search.rowid FROM search {of_kind} WHERE search MATCH ? {of_tag}"
            " ORDER BY search.rowid DESC LIMIT ?",
            (*kind, match, *tag, limit),
        )

    def _of_kind(self, key: str) -> tuple[str, tuple[object, ...]]:
        """Return what keeps the keys of the kind asked for, asking about each, in the order they come in."""
        if not self._kind:
            return "", ()
        told = f"ON record.n = {key} AND record.deleted = 0 AND record.kind = ?"
        return f"CROSS JOIN record INDEXED BY record_kind {told}", (self._kind,)

    def _of_tag(self, key: str) -> tuple[str, tuple[object, ...]]:
        """Return what keeps the keys with the tag asked for."""
        return (f"AND {key} IN (SELECT n FROM tag WHERE tag = ?)", (self._tag,)) if self._tag else ("", ())

    def _linked(self, above: int, limit: int) -> list[int]:
        """Return keys of what answers every word, among them all that does so by a contact it points to.

        `limit` of them, the last written first, none with a key as low as `above`.
        """
        if len(self._words) == 1:
            keys, unsure = self._words[0].pointing(above), list[_Word]()
        else:
            sure, unsure = self._held(above)
            linked = (each.pointing(above) for each in self._words)
            keys = frozenset[int]().union(*linked) if sure is None else sure
        candidates = sorted((key for key in keys if key > above), reverse=True)
        found, start, at_once = list[int](), 0, _AT_ONCE
        while start < len(candidates) and not 0 < limit <= len(found):
            found += _answering(unsure, self._fitting(candidates[start : start + at_once]))
            start, at_once = start + at_once, at_once * 2
        return found

    def _held(self, above: int) -> tuple[frozenset[int] | None, list[_Word]]:
        """Return the keys of all that answers every seldom word (None: no word is), and the other words.

        By a contact, only keys over `above`.
        """
        held = [each.having | each.pointing(above) for each in self._words if each.having is not None]
        unsure = [each for each in self._words if each.having is None]
        return (frozenset.intersection(*held) if held else None), unsure

    def _fitting(self, keys: list[int]) -> list[int]:
        """Return those of some keys that are of the kind and tag asked for."""
        if not (self._kind or self._tag):
            return keys
        of_kind, kind = self._of_kind("wanted.value")
        of_tag, tag = self._of_tag("wanted.value")
        sql = f"SELECT wanted.value FROM json_each(?) AS wanted {of_kind} WHERE 1 {of_tag}"
        return list(self._db.numbers(sql, (_as_json(keys), *kind, *tag)))

    def _by_day(self) -> Iterator[list[int]]:
        clause, values = listed(self._kind, self._tag)
        after: tuple[int, ...] = ()
        while rows := self._db.all(
            f"SELECT sort_day, n FROM record {clause}"
            f"{' AND sort_day <= ? AND (sort_day, n) < (?, ?)' if after else ''}"
            f" ORDER BY {ORDER['happened']} LIMIT {_AT_ONCE}",
            (*values, *after),
        ):
            yield [n for _day, n in rows]
            after = (rows[-1][0], *rows[-1])


class _Word:
    """One typed word, with its readings."""

    def __init__(self, db: Connection, readings: tuple[str, ...]) -> None:
        self._db = db
        self._readings = readings
        self.match = f"({' OR '.join(map(_beginning, readings))})"
        """The word as an FTS5 query."""

    @cached_property
    def _persons(self) -> str:
        """The ids of the contacts one of whose names begins so, and of their other records, as JSON."""
        ranges = " OR ".join("(word >= ? AND word < ?)" for _ in self._readings)
        bounds = [bound for reading in self._readings for bound in (reading, reading + "\U0010ffff")]
        # CROSS: in this order. SQLite knows nothing of how few names there are, and reads all pointers first.
        found = self._db.all(
            "WITH named AS MATERIALIZED (SELECT id FROM"
            f" (SELECT DISTINCT n FROM name_key WHERE {ranges} LIMIT ?) CROSS JOIN record USING (n))"
            " SELECT id FROM named UNION SELECT other.id FROM named"
            " CROSS JOIN same AS own USING (id) CROSS JOIN same AS other ON other.who = own.who",
            (*bounds, _FOLLOWED),
        )
        return encode([own_id for (own_id,) in found]).decode() if found else ""

    def pointing(self, above: int) -> frozenset[int]:
        """Return the keys over `above` of what points to such a contact."""
        if not self._persons:
            return frozenset()
        return frozenset(
            self._db.numbers(
                "SELECT DISTINCT ref.n FROM json_each(?) AS person"
                " CROSS JOIN ref ON ref.target = person.value WHERE ref.n > ?",
                (self._persons, above),
            )
        )

    def pointing_among(self, keys: list[int]) -> frozenset[int]:
        """Return those of some keys that point to such a contact."""
        if not (keys and self._persons):
            return frozenset()
        return frozenset(
            self._db.numbers(
                "SELECT DISTINCT ref.n FROM json_each(?) AS wanted"
                f" CROSS JOIN ref ON ref.n = wanted.value WHERE +ref.target IN {_LISTED}",
                (_as_json(keys), self._persons),
            )
        )

    @cached_property
    def having(self) -> frozenset[int] | None:
        """The keys of everything that has the word, or None where that is too much to hold."""
        sql = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?"
        found = self._db.numbers(sql, (self.match, _HELD))
        return frozenset(found) if len(found) < _HELD else None

    def among(self, keys: list[int]) -> frozenset[int]:
        """Return those of some keys that have the word."""
        if not keys:
            return frozenset()
        if self.having is not None:
            return self.having.intersection(keys)
        test = " OR ".join("instr(' ' || words, ?)" for _ in self._readings)
        begun = [f" {reading}" for reading in self._readings]
        sql = f"SELECT n FROM search_words WHERE n IN {_LISTED} AND ({test})"
        return frozenset(self._db.numbers(sql, (_as_json(keys), *begun)))


def _answering(words: list[_Word], keys: list[int]) -> list[int]:
    """Return those of some keys that answer every word."""
    for word in words:
        own = word.among(keys)
        linked = word.pointing_among([key for key in keys if key not in own])
        keys = [key for key in keys if key in own or key in linked]
    return keys


def _beginning(reading: str) -> str:
    return '"' + reading.replace('"', '""') + '" *'


def _as_json(keys: Iterable[int]) -> str:
    return f"[{','.join(map(str, keys))}]"
