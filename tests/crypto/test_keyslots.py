import hashlib
import hmac
import json
from base64 import b64decode
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal import errors
from fieldjournal.crypto.header import BLOCK, SLOTS, Header, new_header, noise_slot
from fieldjournal.crypto.kdf import Cost
from fieldjournal.crypto.keyslots import (
    Keks,
    OpenedSlot,
    derive_keks,
    new_keyfile,
    new_master,
    open_slot,
    open_with,
    seal_slot,
)
from fieldjournal.secret import Secret

CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
PASSPHRASE = Secret.from_text("ak pagta gara üzüm altyn deňiz")
OTHER = Secret.from_text("тихая река за мостом")


def sealed(
    slot: int = 3,
    store: int = 1,
    master: Secret | None = None,
    passphrase: Secret = PASSPHRASE,
    keyfile: Secret | None = None,
) -> tuple[Header, Keks, Secret]:
    header = new_header(CHEAP)
    keks = derive_keks(header, passphrase, keyfile)
    master = new_master() if master is None else master
    return header.with_slot(slot, seal_slot(header, slot, keks, master, store)), keks, master


@pytest.mark.parametrize("slot", range(SLOTS))
@pytest.mark.parametrize("store", [0, 1])
def test_what_was_sealed_opens(slot: int, store: int) -> None:
    header, _, master = sealed(slot, store)
    assert open_slot(header, PASSPHRASE) == OpenedSlot(slot, store, master, needs_keyfile=False)


def test_a_slot_made_long_ago_still_opens(own_vectors: Path) -> None:
    vector = json.loads((own_vectors / "keyslot.json").read_text())
    header = Header(
        salt=bytes.fromhex(vector["salt"]),
        cost=Cost(**vector["cost"]),
        slots=tuple(noise_slot() for _ in range(SLOTS)),
    )
    assert hashlib.sha256(header.block0).hexdigest() == vector["block0_sha256"]
    for case in vector["slots"]:
        keyfile = Secret(bytes.fromhex(case["keyfile"])) if case["keyfile"] else None
        changed = header.with_slot(case["slot"], b64decode(case["content"]))
        opened = open_slot(changed, Secret.from_text(vector["passphrase"]), keyfile)
        assert opened.master.reveal().hex() == vector["master"]
        assert (opened.slot, opened.store) == (case["slot"], case["store"])


@pytest.mark.parametrize(
    ("passphrase", "keyfile"),
    [
        (OTHER, None),
        (Secret(b""), None),
        (Secret(PASSPHRASE.reveal() + b" "), None),
        (OTHER, Secret(b"k" * 32)),
    ],
)
def test_a_wrong_passphrase_does_not_open(passphrase: Secret, keyfile: Secret | None) -> None:
    header, _, _ = sealed()
    with pytest.raises(errors.CannotUnlock):
        open_slot(header, passphrase, keyfile)


def test_a_slot_with_keyfile_needs_exactly_that_keyfile() -> None:
    keyfile = new_keyfile()
    header, _, _ = sealed(keyfile=keyfile)
    assert open_slot(header, PASSPHRASE, keyfile).needs_keyfile
    for wrong in (None, new_keyfile(), Secret(b""), Secret(keyfile.reveal() + b"\n")):
        with pytest.raises(errors.CannotUnlock):
            open_slot(header, PASSPHRASE, wrong)


def test_a_slot_without_keyfile_opens_while_a_keyfile_is_present() -> None:
    header, _, _ = sealed(slot=2)
    opened = open_slot(header, PASSPHRASE, new_keyfile())
    assert opened.slot == 2
    assert not opened.needs_keyfile


def test_the_slot_that_needs_the_keyfile_comes_first() -> None:
    keyfile, master = new_keyfile(), new_master()
    header, keks, _ = sealed(slot=7, keyfile=keyfile, master=master)
    without = Keks(keks.passphrase, None)
    header = header.with_slot(0, seal_slot(header, 0, without, new_master(), 0))
    assert open_slot(header, PASSPHRASE, keyfile).slot == 7
    assert open_slot(header, PASSPHRASE).slot == 0


def test_of_two_slots_that_open_the_lower_comes_first() -> None:
    header, keks, master = sealed(slot=5)
    header = header.with_slot(1, seal_slot(header, 1, keks, master, 1))
    assert open_slot(header, PASSPHRASE).slot == 1


def test_two_passphrases_each_open_their_own_slot() -> None:
    header, _, master = sealed(slot=5)
    other_master = new_master()
    keks = derive_keks(header, OTHER)
    header = header.with_slot(2, seal_slot(header, 2, keks, other_master, 0))
    assert open_slot(header, PASSPHRASE).master == master
    assert open_slot(header, OTHER).master == other_master


def test_every_slot_is_tried_with_every_key_also_after_one_opened(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tried: list[bytes] = []
    decrypt = ChaCha20Poly1305.decrypt

    class Counting:
        def __init__(self, key: bytes) -> None:
            self._cipher = ChaCha20Poly1305(key)

        def decrypt(self, nonce: bytes, data: bytes, aad: bytes) -> bytes:
            tried.append(nonce)
            return decrypt(self._cipher, nonce, data, aad)

    keyfile = new_keyfile()
    header, keks, _ = sealed(slot=0, keyfile=keyfile)
    monkeypatch.setattr("fieldjournal.crypto.keyslots.ChaCha20Poly1305", Counting)
    open_with(header, keks)
    assert len(tried) == 2 * SLOTS
    tried.clear()
    with pytest.raises(errors.CannotUnlock):
        open_with(header, Keks(Secret(bytes(32)), None))
    assert len(tried) == SLOTS


def test_a_slot_copied_to_another_place_does_not_open() -> None:
    header, keks, _ = sealed(slot=3)
    moved = header.with_slot(4, header.slots[3]).with_slot(3, noise_slot())
    with pytest.raises(errors.CannotUnlock):
        open_with(moved, keks)


def test_a_slot_does_not_open_under_a_changed_block_0() -> None:
    header, keks, _ = sealed()
    cheaper = Header(header.salt, Cost(16, 1, 1), header.slots)
    with pytest.raises(errors.CannotUnlock):
        open_with(cheaper, keks)


@given(st.integers(0, BLOCK * 8 - 1))
def test_one_flipped_bit_of_the_slot_is_the_same_error_as_a_wrong_passphrase(bit: int) -> None:
    header, keks = FLIP
    content = bytearray(header.slots[3])
    content[bit // 8] ^= 1 << bit % 8
    with pytest.raises(errors.CannotUnlock) as caught:
        open_with(header.with_slot(3, bytes(content)), keks)
    assert caught.value.facts() == {}
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


FLIP = sealed()[:2]


@given(st.integers(0, SLOTS - 1).filter(lambda slot: slot != 3), st.binary(min_size=1, max_size=64))
def test_damage_to_another_slot_does_not_matter(slot: int, pattern: bytes) -> None:
    header, keks = FLIP
    content = (pattern * BLOCK)[:BLOCK]
    assert open_with(header.with_slot(slot, content), keks).slot == 3


def reseal(change: dict[int, int]) -> tuple[Header, Keks]:
    """Return a slot whose payload somebody changed who knows the keys."""
    header, keks, _ = sealed(slot=3)
    key = _slot_key(header, keks)
    content = header.slots[3]
    payload = bytearray(ChaCha20Poly1305(key).decrypt(content[:12], content[12:], header.block0))
    for position, value in change.items():
        payload[position] = value
    again = ChaCha20Poly1305(key).encrypt(content[:12], bytes(payload), header.block0)
    return header.with_slot(3, content[:12] + again), keks


def _slot_key(header: Header, keks: Keks) -> bytes:
    extracted = hmac.digest(header.salt, keks.passphrase.reveal(), "sha256")
    return hmac.digest(extracted, b"fieldjournal/1/slot/\x03\x01", "sha256")


IMPOSSIBLE: list[tuple[dict[int, int], str]] = [
    ({0: 0}, "an unknown payload version"),
    ({0: 2}, "a newer payload version"),
    ({1: 2}, "there is no store 2"),
    ({34: 0, 35: 0, 36: 0, 37: 0}, "the key check is another key's: no key commitment"),
    ({66: 1}, "something hidden behind the fields"),
    ({4067: 1}, "something hidden at the end"),
]


@pytest.mark.parametrize("change", [pytest.param(change, id=why) for change, why in IMPOSSIBLE])
def test_an_authentic_slot_with_an_impossible_payload_does_not_open(change: dict[int, int]) -> None:
    header, keks = reseal(change)
    with pytest.raises(errors.CannotUnlock):
        open_with(header, keks)


def test_resealing_without_a_change_opens() -> None:
    # Guards the test above: its slots fail for their payload, not for how they were made.
    header, keks = reseal({})
    assert open_with(header, keks).slot == 3


@pytest.mark.parametrize(
    ("slot", "store", "master"),
    [
        (8, 0, Secret(bytes(32))),
        (-1, 0, Secret(bytes(32))),
        (0, 2, Secret(bytes(32))),
        (0, 0, Secret(bytes(31))),
    ],
)
def test_nothing_impossible_is_sealed(slot: int, store: int, master: Secret) -> None:
    header = new_header(CHEAP)
    keks = Keks(Secret(bytes(32)), None)
    with pytest.raises(ValueError, match="store 0 or 1"):
        seal_slot(header, slot, keks, master, store)


def test_nothing_secret_is_in_what_is_printed() -> None:
    keyfile = new_keyfile()
    header, keks, master = sealed(keyfile=keyfile)
    opened = open_with(header, keks)
    for secret in (master, keyfile, keks.passphrase, keks.strongest):
        for shown in (repr(opened), repr(keks), str(opened)):
            assert repr(secret.reveal())[2:-1] not in shown
            assert secret.reveal().hex() not in shown
