"""The formats redone from `docs/formats` alone, with nothing but primitives.

Whoever has to open a journal or a bundle without this program has the documents and nothing else. Each
test opens a stored vector and something made now, so that document, old files and code say the same.
Nothing of the program is used to open, only to make and to compare.
"""

import base64
import hashlib
import hmac
import io
import json
import struct
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from fieldjournal.crypto import age, keys, sshsig
from fieldjournal.crypto.header import new_header
from fieldjournal.crypto.kdf import Cost
from fieldjournal.crypto.keyslots import derive_keks, new_keyfile, new_master, seal_slot
from fieldjournal.secret import Secret


def hkdf(key: bytes, salt: bytes, info: bytes, size: int = 32) -> bytes:
    """RFC 5869; an empty salt is the same as 32 zeros."""
    extracted, block, made = hmac.digest(salt, key, "sha256"), b"", b""
    for number in range(1, -(-size // 32) + 1):
        block = hmac.digest(extracted, block + info + bytes([number]), "sha256")
        made += block
    return made[:size]


# ---- vault.md


def block_0(salt: bytes, memory_kib: int, passes: int, lanes: int) -> bytes:
    fields = b"fieldjournal\x0d\x0a\x1a\x0a" + b"\x00\x01" + b"\x01" + bytes([lanes])
    fields += struct.pack(">II", memory_kib, passes) + bytes(4) + salt
    checked = fields + bytes(4064 - 64)
    return checked + hashlib.sha256(checked).digest()


def open_slot(block0: bytes, index: int, slot: bytes, passphrase: str, keyfile: bytes) -> tuple[int, bytes]:
    """Return store number and master key of one slot."""
    salt, (memory_kib, passes) = block0[32:64], struct.unpack(">II", block0[20:28])
    text = unicodedata.normalize("NFC", passphrase).encode()
    argon2 = Argon2id(salt=salt, length=32, iterations=passes, lanes=block0[19], memory_cost=memory_kib)
    kek = hkdf(argon2.derive(text) + keyfile, salt, b"fieldjournal/1/kek/" + (b"\3" if keyfile else b"\1"))
    slot_key = hkdf(kek, salt, b"fieldjournal/1/slot/" + bytes([index]))
    payload = ChaCha20Poly1305(slot_key).decrypt(slot[:12], slot[12:], block0)
    assert (len(slot), len(payload)) == (4096, 4068)
    assert payload[0] == 1
    assert payload[34:66] == hkdf(kek, salt, b"fieldjournal/1/check")
    assert payload[66:] == bytes(4002)
    return payload[1], payload[2:34]


def test_the_stored_slots_open_by_the_document(own_vectors: Path) -> None:
    vector = json.loads((own_vectors / "keyslot.json").read_text())
    block0 = block_0(bytes.fromhex(vector["salt"]), **vector["cost"])
    assert hashlib.sha256(block0).hexdigest() == vector["block0_sha256"]
    for case in vector["slots"]:
        keyfile, content = bytes.fromhex(case["keyfile"]), base64.b64decode(case["content"])
        store, master = open_slot(block0, case["slot"], content, vector["passphrase"], keyfile)
        assert (store, master.hex()) == (case["store"], vector["master"])


@pytest.mark.parametrize("keyfile", [None, new_keyfile()], ids=["passphrase", "with keyfile"])
def test_a_slot_made_now_opens_by_the_document(keyfile: Secret | None) -> None:
    header, passphrase, master = new_header(Cost(64, 1, 2)), "çaý içdik, серый мост", new_master()
    keks = derive_keks(header, Secret.from_text(unicodedata.normalize("NFD", passphrase)), keyfile)
    data = header.with_slot(6, seal_slot(header, 6, keks, master, 1)).to_bytes()
    assert data[:4096] == block_0(header.salt, 64, 1, 2)
    factor = b"" if keyfile is None else keyfile.reveal()
    opened = open_slot(data[:4096], 6, data[7 * 4096 : 8 * 4096], passphrase, factor)
    assert opened == (1, master.reveal())


def test_every_key_from_the_master_key_by_the_document() -> None:
    master, partner = bytes(range(32)), b"7kq3m2xa9b0c1d2e"
    signing = hkdf(master, b"", b"fieldjournal/1/signing")
    pseudonyms = hkdf(master, b"", b"fieldjournal/1/pseudonyms")
    roots = Secret(signing), Secret(pseudonyms)
    assert (keys.journal_signing_root(Secret(master)), keys.pseudonym_root(Secret(master))) == roots
    database = hkdf(master, b"", b"fieldjournal/1/database", 80).hex().encode()
    assert keys.database_key(Secret(master)) == Secret(database)
    for derived, root, label in (
        (keys.partner_signing_key(roots[0], partner), signing, b"sign"),
        (keys.partner_pseudonym_key(roots[1], partner), pseudonyms, b"pseudonym"),
        (keys.partner_witness_key(roots[1], partner), pseudonyms, b"witness"),
        (keys.partner_salt_key(roots[1], partner), pseudonyms, b"salt"),
    ):
        assert derived.reveal() == hkdf(root, b"", b"fieldjournal/1/partner/" + label + b"/" + partner)


# ---- age.md


def unpadded(text: bytes) -> bytes:
    return base64.b64decode(text + b"=" * (-len(text) % 4))


def scalar_of(identity: str) -> bytes:
    """Bech32 without looking at the checksum."""
    coded = identity.lower().removeprefix("age-secret-key-1")[:-6]
    number = 0
    for char in coded:
        number = number << 5 | "qpzry9x8gf2tvdw0s3jn54khce6mua7l".index(char)
    return (number >> len(coded) * 5 % 8).to_bytes(32, "big")


def open_age(sealed: bytes, identity: str) -> bytes:
    version, stanza, body, end = sealed.split(b"\n", 4)[:4]
    assert version == b"age-encryption.org/v1"
    arrow, kind, share_text = stanza.split(b" ")
    assert (arrow, kind) == (b"->", b"X25519")
    private, share = X25519PrivateKey.from_private_bytes(scalar_of(identity)), unpadded(share_text)
    shared = private.exchange(X25519PublicKey.from_public_bytes(share))
    salt = share + private.public_key().public_bytes_raw()
    wrap_key = hkdf(shared, salt, b"age-encryption.org/v1/X25519")
    file_key = ChaCha20Poly1305(wrap_key).decrypt(bytes(12), unpadded(body), None)
    covered = b"\n".join((version, stanza, body, b"---"))
    assert end == b"--- " + base64.b64encode(
        hmac.digest(hkdf(file_key, b"", b"header"), covered, "sha256")
    ).rstrip(b"=")
    return b"".join(chunks(sealed[len(covered) + 45 :], file_key))


def chunks(payload: bytes, file_key: bytes) -> Iterator[bytes]:
    cipher = ChaCha20Poly1305(hkdf(file_key, payload[:16], b"payload"))
    starts = range(16, len(payload), 65536 + 16)
    for number, start in enumerate(starts):
        flag = b"\1" if start == starts[-1] else b"\0"
        nonce = number.to_bytes(11, "big") + flag
        yield cipher.decrypt(nonce, payload[start : start + 65536 + 16], None)


def test_a_file_of_stock_age_opens_by_the_document(own_vectors: Path) -> None:
    folder = own_vectors / "age"
    identity = (folder / "identity.txt").read_text().split("\n")[2]
    plain = open_age((folder / "stock-age-1.1.1.age").read_bytes(), identity)
    assert plain.decode().startswith("Гюльнара сказала")


@pytest.mark.parametrize("size", [0, 5, 65536, 2 * 65536 + 1])
def test_a_file_sealed_now_opens_by_the_document(size: int) -> None:
    identity, sealed, plain = age.generate_identity(), io.BytesIO(), b"\xa5" * size
    age.encrypt(io.BytesIO(plain), sealed, [identity.recipient])
    assert open_age(sealed.getvalue(), identity.to_text().reveal().decode()) == plain


# ---- signatures.md


def string(value: bytes) -> bytes:
    return struct.pack(">I", len(value)) + value


def verify_by_hand(signature: str, key: bytes, data: bytes) -> None:
    begin, *lines, end, last = signature.split("\n")
    assert (begin, end) == ("-----BEGIN SSH SIGNATURE-----", "-----END SSH SIGNATURE-----")
    assert last == ""
    assert {len(line) for line in lines[:-1]} == {70}
    kind, head = string(b"ssh-ed25519"), string(b"fieldjournal-bundle") + string(b"") + string(b"sha512")
    before = b"SSHSIG" + struct.pack(">I", 1) + string(kind + string(key)) + head
    blob = base64.b64decode("".join(lines))
    assert blob[:-64] == before + struct.pack(">I", len(kind) + 4 + 64) + kind + struct.pack(">I", 64)
    signed = b"SSHSIG" + head + string(hashlib.sha512(data).digest())
    Ed25519PublicKey.from_public_bytes(key).verify(blob[-64:], signed)


def test_signatures_of_stock_ssh_keygen_and_ours_verify_by_the_document(own_vectors: Path) -> None:
    folder = own_vectors / "sshsig"
    public = base64.b64decode((folder / "key.pub").read_text().split(" ")[1])
    verify_by_hand((folder / "data.sig").read_text(), public[-32:], (folder / "data").read_bytes())
    seed = Secret(bytes(range(32)))
    verify_by_hand(sshsig.sign(b"manifest", seed), sshsig.public_key(seed), b"manifest")
