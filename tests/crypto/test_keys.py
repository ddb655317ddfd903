import pytest

from fieldjournal.crypto import keys, sshsig
from fieldjournal.crypto.digests import random_id
from fieldjournal.secret import Secret

MASTER = Secret(bytes.fromhex("933f4b47eeb5ccd06723a433f48860bd2ddf1b1db696299152eb9fec208555b4"))
PARTNER = b"7kq3m2xa9b0c1d2e"


def test_the_database_key_is_160_lower_case_hex_digits() -> None:
    text = keys.database_key(MASTER).reveal().decode("ascii")
    assert len(text) == 160
    assert set(text) <= set("0123456789abcdef")


def test_keys_made_long_ago_are_made_again() -> None:
    # Derived from this master key by the first release. A difference means: no journal opens any
    # more, and every partner sees another signer and other pseudonyms.
    signing, pseudonyms = keys.journal_signing_root(MASTER), keys.pseudonym_root(MASTER)
    assert keys.database_key(MASTER).reveal() == (
        b"be86c61e697f155b363c4e24ec18f9688596aea40a18e3976f6dd7d8272b4260"
        b"9f77ec6c8948647f8ccb05af661ccfae0971eed0d5f522d9a48102f6dd4912ae"
        b"5e4ebc48631af3e19da1db715607d0cf"
    )
    assert [
        key.reveal().hex()
        for key in (
            signing,
            pseudonyms,
            keys.partner_signing_key(signing, PARTNER),
            keys.partner_pseudonym_key(pseudonyms, PARTNER),
            keys.partner_witness_key(pseudonyms, PARTNER),
            keys.partner_salt_key(pseudonyms, PARTNER),
        )
    ] == [
        "55399ebbd24e5f3488340fbaa5cdabd3d0b55c5827ec5a8f4c6de2d21674da57",
        "56d97c9aa2ed9d3ac1b01fe32c95a9b360993e1c7b11acb2a8228682d3b422aa",
        "7a9f738844dc3b0a974418d7b3c60a9437ab9550aa203dfae7b583d21dd578c0",
        "e87b9134754ae0a2b34f78906c1201af49e1c20ab8da84b374b4061fe143227f",
        "1919033f80ecda1a9d4f7f916c97a53e5e7998caad39194b76d1d4478f52cf42",
        "d149eb5b1d20b3fe2514d58f7b5af7c744314cfd1946de233b949042b7f71bae",
    ]


def test_two_partners_share_no_key_of_any_kind() -> None:
    signing, pseudonyms = keys.journal_signing_root(MASTER), keys.pseudonym_root(MASTER)
    partners = [random_id().encode(), random_id().encode()]
    derived = [
        key.reveal()
        for partner in partners
        for key in (
            keys.partner_signing_key(signing, partner),
            keys.partner_pseudonym_key(pseudonyms, partner),
            keys.partner_witness_key(pseudonyms, partner),
            keys.partner_salt_key(pseudonyms, partner),
        )
    ]
    assert len(set(derived)) == len(derived) == 8


def test_a_partners_signing_key_is_an_ed25519_seed() -> None:
    seed = keys.partner_signing_key(keys.journal_signing_root(MASTER), PARTNER)
    assert sshsig.verify(sshsig.sign(b"report", seed), b"report") == sshsig.public_key(seed)


@pytest.mark.parametrize("partner_id", [b"", b"1", b"Amnesty"])
def test_a_guessable_partner_id_is_refused(partner_id: bytes) -> None:
    with pytest.raises(ValueError, match="random"):
        keys.partner_signing_key(MASTER, partner_id)


def test_two_words_of_a_digest() -> None:
    assert keys.two_words(b"abc") == ("reoccur", "coeditor")
    assert keys.two_words(bytes(32)) != keys.two_words(bytes(31) + b"\x01")
