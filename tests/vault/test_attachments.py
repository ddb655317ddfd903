"""Files in the store: whole or not there, never altered, and gone without a trace when erased."""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldjournal import errors
from fieldjournal.model.canonical import Json
from fieldjournal.model.codec import write_draft
from fieldjournal.model.record import Record
from fieldjournal.model.values import StoredFile
from fieldjournal.vault import attachments, drafts, erasing, history, records
from fieldjournal.vault.vault import Vault
from tests.vault import journals
from tests.vault.files import WORDS, arrive, attach, content, files_in

pytestmark = pytest.mark.usefixtures("quick_noise")

_ROOT = Path(__file__).parents[2]


def swept(vault: Vault) -> None:
    for _gone in attachments.sweep(vault):
        pass


def rows(vault: Vault) -> int:
    return int(vault.db.one("SELECT count(*) FROM chunk")[0])


@pytest.fixture
def source(vault: Vault) -> Record:
    return journals.note(vault, "Племянник прислал снимки с телефона")


@pytest.mark.parametrize("size", [1, 1 << 20, (1 << 20) + 1, 7 * (1 << 20) + 12345])
def test_what_went_in_comes_out(vault: Vault, source: Record, size: int) -> None:
    whole = content(size)
    _record, file_id = attach(vault, source, whole)
    assert b"".join(attachments.read(vault, file_id)) == whole
    held = attachments.get(vault, file_id)
    assert (held.size, held.sha256, held.record) == (size, hashlib.sha256(whole).digest(), source.id)
    assert attachments.is_swept(vault)


def test_a_file_on_its_way_in_is_nowhere(vault: Vault) -> None:
    arrival = arrive(vault, content(3_000_000))
    with pytest.raises(errors.NotFound):
        attachments.get(vault, arrival.id)
    with pytest.raises(errors.NotFound):
        next(attachments.read(vault, arrival.id))
    with pytest.raises(errors.NotFound):
        attachments.id_beginning(vault, arrival.id)
    assert not attachments.is_swept(vault)


def test_leftovers_are_swept_and_whole_files_stay(vault: Vault, source: Record) -> None:
    whole = content(2_500_000)
    _record, file_id = attach(vault, source, whole)
    arrive(vault, content(6_000_000))
    sweeping = attachments.sweep(vault)
    next(sweeping)
    later = attachments.Arrival(vault)
    later.write([content(10)])
    assert [done for done, _all in sweeping][-1] == 6
    assert rows(vault) == 3 + 1
    assert b"".join(attachments.read(vault, file_id)) == whole
    with vault.transaction():
        later.complete(source.id)
    assert b"".join(attachments.read(vault, later.id)) == content(10)


def test_two_sweeps_at_once_take_nothing_that_came_after(vault: Vault, source: Record) -> None:
    arrive(vault, content(9_000_000))
    first, second = attachments.sweep(vault), attachments.sweep(vault)
    next(first)
    next(second)
    assert [*second]
    arrival = arrive(vault, content(4_000_000))  # it may have the number of the one that is gone
    assert [*first] == []
    with vault.transaction():
        arrival.complete(source.id)
    assert b"".join(attachments.read(vault, arrival.id)) == content(4_000_000)


def test_the_commitment_is_as_documented_and_tells_nothing_without_its_secret(
    vault: Vault, source: Record
) -> None:
    whole = content(4096)
    first = attachments.get(vault, attach(vault, source, whole)[1])
    told = b"fieldjournal/1/attachment\0" + hashlib.sha256(whole).digest() + (4096).to_bytes(8, "big")
    assert first.commitment == hmac.new(first.secret, told, "sha256").digest()
    assert len(first.secret) == 32
    again = attachments.get(vault, attach(vault, records.get(vault, source.id), whole)[1])
    assert again.commitment != first.commitment


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE chunk SET bytes = zeroblob(length(bytes)) WHERE place % 16777216 = 1",
        "DELETE FROM chunk WHERE place % 16777216 = 1",
        "UPDATE chunk SET bytes = substr(bytes, 2) WHERE place % 16777216 = 2",
        "UPDATE attachment SET sha256 = zeroblob(32)",
        "UPDATE attachment SET size = size + 1",
    ],
)
def test_bytes_that_are_not_what_came_in_are_never_given_out_whole(
    vault: Vault, source: Record, damage: str
) -> None:
    whole = content(2_500_000)
    _record, file_id = attach(vault, source, whole)
    vault.db.run(damage)
    given_out: list[bytes] = []
    with pytest.raises(errors.StoreDamaged):
        given_out.extend(attachments.read(vault, file_id))
    assert sum(map(len, given_out)) < len(whole)


def test_deleting_editing_and_undeleting_keep_the_bytes(vault: Vault, source: Record) -> None:
    whole = content(1_500_000)
    record, file_id = attach(vault, source, whole)
    records.delete(vault, source.id)
    assert b"".join(attachments.read(vault, file_id)) == whole
    records.undelete(vault, source.id)
    dropped = records.save(vault, records.get(vault, source.id).draft().with_values(attachments=()))
    assert dropped.values != record.values
    assert b"".join(attachments.read(vault, file_id)) == whole  # an earlier revision still shows it


def _erasures() -> Iterator[tuple[str, str]]:
    yield "the record", ""
    yield "the list", "attachments"
    yield "the part", "attachments/{part}"
    yield "the file alone", "attachments/{part}/file"


@pytest.mark.parametrize(("_name", "address"), [*_erasures()], ids=[name for name, _at in _erasures()])
def test_erasing_destroys_the_bytes_in_every_page(
    vault: Vault, folder: Path, source: Record, _name: str, address: str
) -> None:
    kept_whole = os.urandom(1_200_000)
    other, kept = attach(vault, journals.note(vault, "другое"), kept_whole)
    record, file_id = attach(vault, source, content(5_000_000))
    secret = attachments.get(vault, file_id).secret
    part = files_in(record)[0].id
    if address:
        erasing.erase_value(vault, source.id, address.format(part=part))
    else:
        erasing.erase_record(vault, source.id)
    swept(vault)
    with pytest.raises(errors.NotFound):
        attachments.get(vault, file_id)
    assert rows(vault) == 2
    assert b"".join(attachments.read(vault, kept)) == kept_whole
    pages = vault.used() // 4096
    vault.close()
    decrypted = journals.decrypted_pages(folder, pages)
    assert WORDS not in decrypted
    assert WORDS[:16] not in decrypted
    assert secret not in decrypted
    assert kept_whole[5000:5200] in decrypted  # the look behind the encryption sees what is there
    again = journals.reopen(folder)
    assert records.get(again, other.id) == other
    assert [wrong for _at, wrong in history.verify_texts(again) if wrong] == []
    again.close()


def test_erasing_something_else_or_one_of_two_keeps_the_other(vault: Vault, source: Record) -> None:
    _record, first = attach(vault, source, content(1000), "a.jpg")
    record, second = attach(vault, records.get(vault, source.id), content(2000), "b.jpg")
    erasing.erase_value(vault, source.id, "words")
    erasing.erase_passage(vault, source.id, "a.jpg")
    assert b"".join(attachments.read(vault, first)) == content(1000)
    part = files_in(record)[0].id
    erasing.erase_value(vault, source.id, f"attachments/{part}")
    with pytest.raises(errors.NotFound):
        attachments.get(vault, first)
    assert b"".join(attachments.read(vault, second)) == content(2000)


def test_a_draft_that_was_kept_does_not_hide_a_file_from_erasing(vault: Vault, source: Record) -> None:
    record, file_id = attach(vault, source, content(1000))
    drafts.put(vault, "form", write_draft(record.draft()), record=record.id, kept="2026-03-01T09:30:00Z")
    part = files_in(record)[0].id
    erasing.erase_value(vault, source.id, f"attachments/{part}")
    with pytest.raises(errors.NotFound):
        attachments.get(vault, file_id)


def test_an_erasure_cut_off_is_finished_after_the_next_unlock(
    vault: Vault, folder: Path, source: Record
) -> None:
    _record, file_id = attach(vault, source, content(5_000_000))
    erasing.erase_record(vault, source.id)
    next(attachments.sweep(vault))
    vault.close()
    again = journals.reopen(folder)
    with pytest.raises(errors.NotFound):
        attachments.get(again, file_id)
    assert not attachments.is_swept(again)
    swept(again)
    pages = again.used() // 4096
    again.close()
    assert WORDS not in journals.decrypted_pages(folder, pages)


def test_a_file_erased_makes_room_for_the_next(vault: Vault, source: Record) -> None:
    attach(vault, source, content(6_000_000))
    size = vault.store_size
    erasing.erase_record(vault, source.id)
    swept(vault)
    assert vault.growth(attachments.room_for(6_000_000)) == 0
    attach(vault, journals.note(vault, "снова"), content(6_000_000))
    assert vault.store_size == size


def test_making_room_in_steps_keeps_both_stores_of_one_size_and_can_be_given_up(
    vault: Vault, folder: Path
) -> None:
    before = vault.store_size
    steps = vault.making_room(60 << 20)
    for _step in range(3):
        next(steps)
        sizes = {path.stat().st_size for path in vault.files.stores}
        assert len(sizes) == 1
    journals.note(vault, "a save in between")
    steps.close()
    sizes = {path.stat().st_size for path in vault.files.stores}
    assert len(sizes) == 1
    assert before <= sizes.pop() < 16 << 20
    done, total = [*vault.making_room(60 << 20)][-1]
    assert done == total > 0
    assert vault.room() >= 60 << 20
    assert vault.db.all("PRAGMA integrity_check") == [("ok",)]


@given(st.lists(st.integers(1, 3 * (1 << 20)), min_size=1, max_size=3))
@settings(max_examples=5)
def test_room_is_reckoned_with_enough(tmp_path_factory: pytest.TempPathFactory, sizes: list[int]) -> None:
    vault = journals.make(tmp_path_factory.mktemp("room") / "journal")
    source = journals.note(vault, "x")
    for size in sizes:
        for _done in vault.making_room(attachments.room_for(size)):
            pass
        made = vault.store_size
        source, _id = attach(vault, source, os.urandom(size))
        assert vault.store_size == made
    vault.close()


def test_a_file_named_by_the_record_alone_is_not_there(vault: Vault) -> None:
    """A record read from another journal names files whose bytes are not here."""
    body: Json = {"name": "x.jpg", "file": {"id": "0123456789abcdef", "sha256": "ab" * 32}}
    record = journals.put(vault, "source", {"attachments": [body]})
    assert files_in(record)[0].file == StoredFile("0123456789abcdef", "ab" * 32)
    with pytest.raises(errors.NotFound):
        attachments.get(vault, "0123456789abcdef")
    erasing.erase_record(vault, record.id)
