"""What a hostile sender or a confused partner can make of X25519 stanzas and keys."""

import io

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from fieldjournal import errors
from fieldjournal.crypto import age, bech32
from fieldjournal.crypto.age_header import Stanza, encode_base64, write_age_header
from fieldjournal.crypto.age_x25519 import Recipient
from fieldjournal.crypto.kdf import hkdf
from fieldjournal.secret import Secret

IDENTITY = age.generate_identity()
OTHER = age.generate_identity()
FILE_KEY = Secret(b"YELLOW SUBMARINE")

_P = 2**255 - 19
_ORDER_8 = (
    0x00B8495F16056286FDB1329CEB8D09DA6AC49FF1FAE35616AEB8413B7C7AEBE0,
    0x57119FD0DD4E22D8868E1C58C45C44045BEF839C55B1D0B1248C50A3BC959C5F,
)
LOW_ORDER = [
    (value | high).to_bytes(32, "little")
    for value in (0, 1, *_ORDER_8, _P - 1, _P, _P + 1)  # RFC 7748, section 7, and their second spellings
    for high in (0, 1 << 255)  # X25519 ignores this bit
]


def stanza(body: bytes = b"", *arguments: str) -> Stanza:
    """Return a good stanza for `IDENTITY` with other arguments or body."""
    good = IDENTITY.recipient.wrap(FILE_KEY)
    return Stanza(arguments or good.arguments, body or good.body)


def test_who_it_is_for_gets_the_file_key_and_nobody_else() -> None:
    wrapped = IDENTITY.recipient.wrap(FILE_KEY)
    assert IDENTITY.unwrap(wrapped) == FILE_KEY
    assert OTHER.unwrap(wrapped) is None


def test_every_wrapping_has_its_own_share() -> None:
    assert IDENTITY.recipient.wrap(FILE_KEY).arguments != IDENTITY.recipient.wrap(FILE_KEY).arguments


SHARE = encode_base64(bytes(range(32))).decode()
MALFORMED = [
    (stanza(bytes(32), "X25519"), "no share"),
    (stanza(bytes(32), "X25519", SHARE, "more"), "a third argument"),
    (stanza(bytes(31)), "a short body"),
    (stanza(bytes(33)), "a long body, which could be made to open under many keys"),
    (stanza(bytes(32), "X25519", SHARE[:-1]), "a share that is not whole"),
    (stanza(bytes(32), "X25519", encode_base64(bytes(range(31))).decode()), "a short share"),
    (stanza(bytes(32), "X25519", encode_base64(bytes(range(33))).decode()), "a long share"),
    (stanza(bytes(32), "X25519", SHARE[:-1] + "9"), "leftover bits: a second spelling of the share"),
    (stanza(bytes(32), "X25519", SHARE + "="), "padding"),
]


@pytest.mark.parametrize("bad", [pytest.param(bad, id=why) for bad, why in MALFORMED])
def test_a_malformed_stanza_makes_the_file_foreign(bad: Stanza) -> None:
    with pytest.raises(errors.BundleForeign):
        IDENTITY.unwrap(bad)


def test_a_body_that_would_open_is_refused_for_its_length() -> None:
    ephemeral = X25519PrivateKey.generate()
    share, point = ephemeral.public_key().public_bytes_raw(), IDENTITY.recipient.point
    shared = Secret(ephemeral.exchange(X25519PublicKey.from_public_bytes(point)))
    cipher = ChaCha20Poly1305(hkdf(shared, share + point, b"age-encryption.org/v1/X25519").reveal())
    for size in (15, 17):
        body = cipher.encrypt(bytes(12), bytes(size), None)
        with pytest.raises(errors.BundleForeign):
            IDENTITY.unwrap(Stanza(("X25519", encode_base64(share).decode()), body))


@pytest.mark.parametrize("point", LOW_ORDER, ids=bytes.hex)
def test_a_point_of_low_order_is_refused_as_share_and_as_recipient(point: bytes) -> None:
    shared = Secret(bytes(32))  # what every identity would agree on
    wrap_key = hkdf(shared, point + IDENTITY.recipient.point, b"age-encryption.org/v1/X25519")
    body = ChaCha20Poly1305(wrap_key.reveal()).encrypt(bytes(12), FILE_KEY.reveal(), None)
    with pytest.raises(errors.BundleForeign):
        IDENTITY.unwrap(Stanza(("X25519", encode_base64(point).decode()), body))
    with pytest.raises(errors.PartnerKeyBad):
        Recipient(point).wrap(FILE_KEY)
    with pytest.raises(errors.PartnerKeyBad) as caught:
        age.parse_recipient(bech32.encode("age", point))
    assert caught.value.reason == "weak-key"


@pytest.mark.parametrize("size", [0, 31, 33])
def test_a_key_of_another_length_is_none(size: int) -> None:
    with pytest.raises(errors.IdentityBad):
        age.parse_identity(bech32.encode("AGE-SECRET-KEY-", bytes(size)))
    with pytest.raises(errors.PartnerKeyBad) as caught:
        age.parse_recipient(bech32.encode("age", bytes(size)))
    assert caught.value.reason == "not-an-age-key"


SCRYPT = Stanza(("scrypt", "ajMFur+EJLGaohv/dLRGnw", "18"), bytes(32))


@pytest.mark.parametrize(
    ("stanzas", "error"),
    [
        ([SCRYPT], errors.BundleNotForUs),
        ([SCRYPT, SCRYPT], errors.BundleForeign),
        ([SCRYPT, stanza()], errors.BundleForeign),
        ([stanza(), SCRYPT], errors.BundleForeign),
        ([Stanza(("example.com/enigma",), b""), stanza()], None),
        ([stanza(), Stanza(("X25519",), bytes(32))], errors.BundleForeign),
        ([stanza(), Stanza(("x25519", "a"), b"of another type: letters matter")], None),
    ],
)
def test_which_stanzas_may_stand_beside_a_good_one(
    stanzas: list[Stanza], error: type[errors.BundleRefused] | None
) -> None:
    header = write_age_header(stanzas, FILE_KEY) + bytes(16)
    if error is None:
        age.decrypt(io.BytesIO(header), [IDENTITY])
        return
    with pytest.raises(error):
        age.decrypt(io.BytesIO(header), [IDENTITY])
