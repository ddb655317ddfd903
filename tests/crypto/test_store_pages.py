"""What SQLCipher wrote is told from anything else, by its ciphertext alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.crypto.keys import database_key
from fieldjournal.crypto.store_pages import StorePages
from fieldjournal.secret import Secret
from fieldjournal.vault.connection import Connection

MASTER = Secret(bytes(range(32)))
PAGE = 4096


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A store as SQLCipher itself writes one, of several pages."""
    path: Path = tmp_path_factory.mktemp("store") / "store-0"
    path.touch()
    db = Connection(path, database_key(MASTER))
    db.run("CREATE TABLE said (words TEXT)")
    db.many("INSERT INTO said VALUES (?)", [("сестру вызвали; ол gelmedi " * 40,)] * 20)
    db.close()
    return path.read_bytes()


def test_a_good_store_in_one_piece(store: bytes) -> None:
    assert len(store) > 5 * PAGE
    assert StorePages(MASTER).take(store)


@given(size=st.integers(1, 3 * PAGE))
def test_in_pieces_of_any_length(store: bytes, size: int) -> None:
    pages = StorePages(MASTER)
    assert all(pages.take(store[at : at + size]) for at in range(0, len(store), size))


@given(data=st.data())
def test_one_bit_anywhere(store: bytes, data: st.DataObject) -> None:
    at, bit = data.draw(st.integers(0, len(store) - 1)), data.draw(st.integers(0, 7))
    changed = store[:at] + bytes([store[at] ^ 1 << bit]) + store[at + 1 :]
    assert not StorePages(MASTER).take(changed)


def test_pages_that_changed_places_or_belong_to_another(store: bytes) -> None:
    second, third = store[PAGE : 2 * PAGE], store[2 * PAGE : 3 * PAGE]
    assert not StorePages(MASTER).take(store[:PAGE] + third + second)
    assert not StorePages(Secret(bytes(32))).take(store)
