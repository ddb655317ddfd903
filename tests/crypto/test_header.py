import hashlib
import struct
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal import errors
from fieldjournal.crypto.header import (
    BLOCK,
    HEADER_BYTES,
    SLOTS,
    Header,
    new_header,
    noise_slot,
    parse_header,
    slot_offset,
)
from fieldjournal.crypto.kdf import DEFAULT_COST, Cost

ANY_HEADER = new_header().to_bytes()

costs_within_bounds = st.builds(
    Cost,
    memory_kib=st.integers(64 * 1024, 1024 * 1024),
    passes=st.integers(3, 10),
    lanes=st.integers(1, 8),
)


def with_right_digest(block0: bytes) -> bytes:
    """Return a header an attacker could write: any content, digest recomputed."""
    checked = block0[:4064]
    return checked + hashlib.sha256(checked).digest() + ANY_HEADER[BLOCK:]


def test_the_bytes_are_where_the_table_says() -> None:
    header = new_header(Cost(memory_kib=0x00051234, passes=7, lanes=5))
    data = header.to_bytes()
    assert len(data) == HEADER_BYTES == 36864
    assert data[:16] == b"fieldjournal\r\n\x1a\n"
    assert data[16:18] == b"\x00\x01"
    assert data[18] == 1
    assert data[19] == 5
    assert data[20:24] == b"\x00\x05\x12\x34"
    assert data[24:28] == b"\x00\x00\x00\x07"
    assert data[28:32] == bytes(4)
    assert data[32:64] == header.salt
    assert data[64:4064] == bytes(4000)
    assert data[4064:4096] == hashlib.sha256(data[:4064]).digest()
    for slot in range(SLOTS):
        assert data[slot_offset(slot) : slot_offset(slot) + BLOCK] == header.slots[slot]


def test_a_printed_header_holds_no_slot() -> None:
    header = new_header()
    assert repr(header.slots[0][:8])[2:-1] not in repr(header)
    assert len(repr(header)) < 400


def test_every_header_has_its_own_salt_and_noise() -> None:
    one, other = new_header(), new_header()
    assert one.salt != other.salt
    assert len({*one.slots, *other.slots}) == 2 * SLOTS
    assert one.cost == DEFAULT_COST


@given(costs_within_bounds, st.binary(min_size=32, max_size=32))
def test_every_accepted_header_serialises_to_itself(cost: Cost, salt: bytes) -> None:
    data = Header(salt, cost, new_header().slots).to_bytes()
    assert parse_header(data).to_bytes() == data


@given(
    st.lists(st.tuples(st.integers(0, BLOCK - 1), st.integers(1, 255)), min_size=1, max_size=4),
    st.booleans(),
)
def test_changed_bytes_in_block_0_raise_only_declared_errors_or_serialise_to_themselves(
    changes: list[tuple[int, int]],
    repair_digest: bool,  # noqa: FBT001
) -> None:
    block0 = bytearray(ANY_HEADER[:BLOCK])
    for position, flip in changes:
        block0[position] ^= flip
    untrusted = bytes(block0) + ANY_HEADER[BLOCK:]
    if repair_digest:
        untrusted = with_right_digest(bytes(block0))
    try:
        header = parse_header(untrusted)
    except (errors.JournalDamaged, errors.JournalNewer):
        return
    assert header.to_bytes() == untrusted


@given(st.integers(0, BLOCK * 8 - 1))
def test_one_flipped_bit_in_block_0_is_never_accepted(bit: int) -> None:
    block0 = bytearray(ANY_HEADER[:BLOCK])
    block0[bit // 8] ^= 1 << bit % 8
    with pytest.raises((errors.JournalDamaged, errors.JournalNewer)):
        parse_header(bytes(block0) + ANY_HEADER[BLOCK:])


@given(st.binary(max_size=200))
def test_arbitrary_bytes_raise_only_declared_errors(untrusted: bytes) -> None:
    with pytest.raises((errors.JournalDamaged, errors.JournalNewer)):
        parse_header(untrusted)
    with pytest.raises((errors.JournalDamaged, errors.JournalNewer)):
        parse_header(b"fieldjournal\r\n\x1a\n" + untrusted)


def cost_fields(memory_kib: int, passes: int, lanes: int) -> Callable[[bytearray], None]:
    def change(block0: bytearray) -> None:
        block0[19:28] = struct.pack(">BII", lanes, memory_kib, passes)

    return change


def set_byte(position: int, value: int) -> Callable[[bytearray], None]:
    def change(block0: bytearray) -> None:
        block0[position] = value

    return change


CASES: list[tuple[str, Callable[[bytearray], None], type[errors.FieldjournalError]]] = [
    ("another program's file", set_byte(0, ord("x")), errors.HeaderForeign),
    ("copied in text mode, CR LF became LF", set_byte(12, 0x0A), errors.HeaderForeign),
    ("a newer version", set_byte(17, 2), errors.JournalNewer),
    ("a much newer version", set_byte(16, 1), errors.JournalNewer),
    ("version 0 never was", set_byte(17, 0), errors.HeaderDamaged),
    ("an unknown key derivation", set_byte(18, 2), errors.HeaderDamaged),
    ("something hidden in the zeros", set_byte(30, 1), errors.HeaderDamaged),
    ("something hidden at the end of the zeros", set_byte(4063, 1), errors.HeaderDamaged),
    ("4 TiB of memory", cost_fields(2**32 - 1, 3, 4), errors.HeaderHostile),
    ("more than a gibibyte", cost_fields(1024 * 1024 + 1, 3, 4), errors.HeaderHostile),
    ("four billion passes", cost_fields(256 * 1024, 2**32 - 1, 4), errors.HeaderHostile),
    ("255 lanes", cost_fields(256 * 1024, 3, 255), errors.HeaderHostile),
    ("no lanes", cost_fields(256 * 1024, 3, 0), errors.HeaderHostile),
    ("next to no memory, to make guessing cheap", cost_fields(8, 3, 1), errors.HeaderHostile),
    ("one pass, to make guessing cheap", cost_fields(256 * 1024, 1, 4), errors.HeaderHostile),
]


@pytest.mark.parametrize(("name", "change", "error"), CASES, ids=[case[0] for case in CASES])
def test_a_header_with_a_right_digest_is_refused_for(
    name: str, change: Callable[[bytearray], None], error: type[errors.FieldjournalError]
) -> None:
    block0 = bytearray(ANY_HEADER[:BLOCK])
    change(block0)
    with pytest.raises(error):
        parse_header(with_right_digest(bytes(block0)))


def test_a_hostile_header_says_what_it_asked_for() -> None:
    block0 = bytearray(ANY_HEADER[:BLOCK])
    cost_fields(2**31, 3, 4)(block0)
    with pytest.raises(errors.HeaderHostile) as caught:
        parse_header(with_right_digest(bytes(block0)))
    assert caught.value.facts() == {"memory_kib": 2**31, "passes": 3, "lanes": 4}


def test_a_newer_header_says_which_version() -> None:
    block0 = bytearray(ANY_HEADER[:BLOCK])
    block0[16:18] = b"\x01\x02"
    with pytest.raises(errors.JournalNewer) as caught:
        parse_header(bytes(block0))  # a newer format need not have our length or digest
    assert caught.value.facts() == {"found": 258, "known": 1}


@pytest.mark.parametrize("size", [16, 17, 63, 64, 4095, 4096, 5000, 8192, HEADER_BYTES - 1, HEADER_BYTES + 1])
def test_a_cut_or_longer_header_is_damaged(size: int) -> None:
    with pytest.raises(errors.HeaderDamaged):
        parse_header((ANY_HEADER + b"\0")[:size])


def test_an_empty_file_is_foreign() -> None:
    with pytest.raises(errors.HeaderForeign):
        parse_header(b"")


def test_a_slot_is_replaced_in_its_place_only() -> None:
    header = new_header()
    content = noise_slot()
    changed = header.with_slot(5, content)
    assert changed.slots[5] == content
    assert changed.slots[:5] + changed.slots[6:] == header.slots[:5] + header.slots[6:]
    assert changed.block0 == header.block0


@pytest.mark.parametrize(("slot", "size"), [(8, BLOCK), (-1, BLOCK), (0, BLOCK - 1)])
def test_a_wrong_slot_is_refused(slot: int, size: int) -> None:
    with pytest.raises(ValueError, match="4096"):
        new_header().with_slot(slot, bytes(size))
