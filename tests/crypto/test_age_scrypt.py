"""Passphrase files: opened by another age, refused when dear or malformed, never beside another recipient."""

import io

import pyrage
import pytest

from fieldjournal import errors
from fieldjournal.crypto import age
from fieldjournal.crypto.age_header import Stanza
from fieldjournal.crypto.age_scrypt import MOST_WORK, Passphrase
from fieldjournal.secret import Secret

TEXT = "sekiz söz, köprüden soň"
WORDS = Passphrase(Secret.from_text(TEXT), work_factor=4)
FILE_KEY = Secret(b"YELLOW SUBMARINE")
GOOD = WORDS.wrap(FILE_KEY)
SALT = GOOD.arguments[1]


def seal(data: bytes, *recipients: age.Sealer) -> bytes:
    target = io.BytesIO()
    age.encrypt(io.BytesIO(data), target, recipients)
    return target.getvalue()


def test_another_age_opens_ours_and_we_open_its() -> None:
    data = "Сестру вызвали в школу.".encode() * 5000
    assert pyrage.passphrase.decrypt(seal(data, WORDS), TEXT) == data
    theirs = pyrage.passphrase.encrypt(data, TEXT)
    assert age.decrypt(io.BytesIO(theirs), [WORDS]).read() == data


def test_where_nothing_is_said_words_cost_what_stock_age_takes() -> None:
    stanza = Passphrase(WORDS.words).wrap(Secret(bytes(16)))
    assert stanza.arguments[2] == "18"


def test_other_words_do_not_open_it() -> None:
    with pytest.raises(errors.BundleNotForUs):
        age.decrypt(io.BytesIO(seal(b"x", WORDS)), [Passphrase(Secret.from_text(TEXT.title()))])


def test_a_passphrase_stands_alone() -> None:
    for others in ([WORDS, WORDS], [WORDS, age.generate_identity().recipient]):
        with pytest.raises(ValueError, match="alone"):
            seal(b"x", *others)


def test_an_identity_does_not_open_it_and_is_no_error() -> None:
    with pytest.raises(errors.BundleNotForUs):
        age.decrypt(io.BytesIO(seal(b"x", WORDS)), [age.generate_identity()])


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("scrypt", SALT), "no work factor"),
        (("scrypt", SALT, "4", "4"), "one argument more"),
        (("scrypt", SALT[:-1], "4"), "a short salt"),
        (("scrypt", SALT, "0"), "no work at all"),
        (("scrypt", SALT, "04"), "a second spelling of four"),
        (("scrypt", SALT, "+4"), "a sign"),
        (("scrypt", SALT, "٤"), "a digit of another script"),
        (("scrypt", SALT, str(MOST_WORK + 1)), "more memory than any journal asks for"),
        (("scrypt", SALT, "9" * 4000), "a number that is work by itself"),
    ],
)
def test_a_stanza_against_the_rules_is_refused_before_any_work(arguments: tuple[str, ...], why: str) -> None:
    with pytest.raises(errors.BundleForeign):
        WORDS.unwrap(Stanza(arguments, GOOD.body))
    assert why


@pytest.mark.parametrize("body", [b"", GOOD.body[:-1], GOOD.body + b"\0"], ids=["none", "short", "long"])
def test_a_body_of_another_length_is_refused(body: bytes) -> None:
    with pytest.raises(errors.BundleForeign):
        WORDS.unwrap(Stanza(GOOD.arguments, body))


def test_the_words_do_not_show() -> None:
    assert TEXT not in f"{WORDS} {WORDS!r}"
