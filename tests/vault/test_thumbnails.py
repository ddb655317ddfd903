"""Small pictures: in the store alone, and gone from every page with their file."""

from __future__ import annotations

from pathlib import Path

from fieldjournal.vault import attachments, erasing, thumbnails
from fieldjournal.vault.vault import Vault
from tests.vault import files, journals

PIXELS = bytes(range(60)) * 60
"""1,200 pixels that are found if they are anywhere."""


def test_a_small_picture_stands_beside_its_file(vault: Vault) -> None:
    _record, file_id = files.attach(vault, journals.note(vault, "Снимок от соседа"), files.content(5000))
    assert thumbnails.get(vault, file_id) is None
    thumbnails.put(vault, file_id, 40, 30, PIXELS)
    assert thumbnails.get(vault, file_id) == (40, 30, PIXELS)
    thumbnails.put(vault, file_id, 0, 0, b"")
    assert thumbnails.get(vault, file_id) == (0, 0, b"")


def test_there_is_none_of_a_file_that_is_not_whole(vault: Vault) -> None:
    arrival = attachments.Arrival(vault)
    thumbnails.put(vault, arrival.id, 40, 30, PIXELS)
    assert thumbnails.get(vault, arrival.id) is None


def test_it_goes_in_the_moment_its_file_is_let_go(folder: Path, vault: Vault) -> None:
    record, file_id = files.attach(vault, journals.note(vault, "Снимок от соседа"), files.content(5000))
    thumbnails.put(vault, file_id, 40, 30, PIXELS)
    pages = vault.used() // 4096
    erasing.erase_record(vault, record.id)
    assert vault.db.all("SELECT * FROM thumbnail") == []
    vault.close()
    assert PIXELS[:120] not in journals.decrypted_pages(folder, pages)


def test_the_store_does_not_grow_for_one(vault: Vault) -> None:
    assert thumbnails.has_room(vault)
    while vault.growth(vault.store_size // 4) == 0:
        with vault.transaction():
            vault.db.run("INSERT INTO setting (name, value) VALUES (hex(randomblob(8)), zeroblob(40000))")
    assert not thumbnails.has_room(vault)
