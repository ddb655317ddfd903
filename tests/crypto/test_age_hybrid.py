"""Hybrid recipients: what a hostile sender or a confused partner can make of their stanzas and keys."""

import io

import pytest

from fieldjournal import errors
from fieldjournal.crypto import age, age_hybrid, bech32
from fieldjournal.crypto.age_header import Stanza, encode_base64
from fieldjournal.secret import Secret

IDENTITY = age.generate_hybrid_identity()
OTHER = age.generate_hybrid_identity()
CLASSIC = age.generate_identity()
FILE_KEY = Secret(b"YELLOW SUBMARINE")
GOOD = IDENTITY.recipient.wrap(FILE_KEY)
ENC = encode_base64(bytes(range(256)) * 4 + bytes(96)).decode()


def seal(data: bytes, *recipients: age.Sealer) -> bytes:
    target = io.BytesIO()
    age.encrypt(io.BytesIO(data), target, recipients)
    return target.getvalue()


def test_what_was_sealed_opens_with_its_identity_and_no_other() -> None:
    words = "Повестка на имя брата, 19-njy maý".encode()
    sealed = seal(words, IDENTITY.recipient, OTHER.recipient)
    for identity in (IDENTITY, OTHER):
        assert age.decrypt(io.BytesIO(sealed), [identity]).read() == words
    with pytest.raises(errors.BundleNotForUs):
        age.decrypt(io.BytesIO(sealed), [CLASSIC, age.generate_hybrid_identity()])


def test_the_text_of_both_keys_comes_back() -> None:
    text = IDENTITY.to_text().reveal().decode()
    assert text.startswith("AGE-SECRET-KEY-PQ-1")
    assert age.parse_identity(text) == IDENTITY
    recipient = str(IDENTITY.recipient)
    assert recipient.startswith("age1pq1")
    assert age.parse_recipient(recipient) == IDENTITY.recipient
    assert len(IDENTITY.recipient.words()) == 6


def test_an_identity_file_may_hold_both_kinds() -> None:
    lines = [identity.to_text().reveal().decode() for identity in (IDENTITY, CLASSIC)]
    assert age.parse_identity_file("\n".join(lines)) == (IDENTITY, CLASSIC)


def test_a_hybrid_recipient_never_stands_beside_another_kind() -> None:
    with pytest.raises(ValueError, match="hybrid"):
        seal(b"x", IDENTITY.recipient, CLASSIC.recipient)


def test_every_wrapping_is_its_own() -> None:
    assert IDENTITY.recipient.wrap(FILE_KEY).arguments != GOOD.arguments
    assert IDENTITY.unwrap(GOOD) == FILE_KEY
    assert OTHER.unwrap(GOOD) is None


MALFORMED = [
    (Stanza(("mlkem768x25519",), GOOD.body), "no enc"),
    (Stanza((*GOOD.arguments, "more"), GOOD.body), "a third argument"),
    (Stanza(GOOD.arguments, GOOD.body[:-1]), "a short body"),
    (Stanza(GOOD.arguments, GOOD.body + b"\0"), "a long body, which could be made to open under many keys"),
    (Stanza(("mlkem768x25519", ENC[:-2]), GOOD.body), "a short enc"),
    (Stanza(("mlkem768x25519", ENC + "AA"), GOOD.body), "a long enc"),
    (Stanza(("mlkem768x25519", ENC), GOOD.body), "an X25519 share of zero"),
]


@pytest.mark.parametrize("bad", [pytest.param(bad, id=why) for bad, why in MALFORMED])
def test_a_malformed_stanza_makes_the_file_foreign(bad: Stanza) -> None:
    with pytest.raises(errors.BundleForeign):
        IDENTITY.unwrap(bad)


@pytest.mark.parametrize(
    ("key", "why"),
    [
        (IDENTITY.recipient.key[:-32] + bytes(32), "an X25519 half everybody can compute"),
        (b"\xff" * 1184 + IDENTITY.recipient.key[-32:], "coefficients ML-KEM does not allow"),
    ],
)
def test_a_key_that_protects_nothing_is_refused(key: bytes, why: str) -> None:
    with pytest.raises(errors.PartnerKeyBad) as caught:
        age.parse_recipient(bech32.encode("age1pq", key))
    assert caught.value.reason == "weak-key", why
    with pytest.raises(errors.PartnerKeyBad):
        age_hybrid.Recipient(key).wrap(FILE_KEY)


def test_a_key_of_another_length_is_none() -> None:
    with pytest.raises(errors.PartnerKeyBad):
        age.parse_recipient(bech32.encode("age1pq", IDENTITY.recipient.key + b"\0"))
    with pytest.raises(errors.IdentityBad):
        age.parse_identity(bech32.encode("AGE-SECRET-KEY-PQ-", bytes(31)))


def test_secrets_do_not_show() -> None:
    seed = IDENTITY.seed.reveal()
    assert repr(seed)[2:-1] not in repr(IDENTITY)
    assert IDENTITY.to_text().reveal().decode() not in f"{IDENTITY} {IDENTITY!r}"
