"""Partner cards and the words that are compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal import errors
from fieldjournal.crypto import age, sshsig
from fieldjournal.journal.partner_card import CARD_MOST, MAGIC, Card, fingerprint, read_card, write_card
from fieldjournal.secret import Secret

RECIPIENT = age.generate_identity().recipient
KEY = str(RECIPIENT)
SIGN = sshsig.public_line(sshsig.public_key(Secret(bytes(range(32)))))


@pytest.mark.parametrize(
    "card",
    [Card(KEY), Card(KEY, "Бюро"), Card(KEY, "Desk", SIGN), Card(KEY, "Desk", SIGN, "2028-01-31")],
)
def test_a_card_reads_as_it_was_written(card: Card) -> None:
    assert read_card(write_card(card)) == card


@pytest.mark.parametrize(
    "text",
    [
        KEY,
        f"  {KEY}\r\n",
        f"\n{MAGIC}\r\n\r\nage:   {KEY}\r\nname:Desk  \r\n",
        f"{MAGIC}\nsign: {SIGN} a comment\nage: {KEY}",
    ],
)
def test_what_is_taken_too(text: str) -> None:
    assert read_card(text).recipient == KEY
    assert "comment" not in read_card(text).signing_key


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not-a-card"),
        (MAGIC, "not-an-age-key"),
        (f"{MAGIC}\nname: Desk", "not-an-age-key"),
        (f"{MAGIC}\nage: {KEY}\nage: {KEY}", "not-a-card"),
        (f"{MAGIC}\nage: {KEY}\npassword: x", "not-a-card"),
        (f"{MAGIC}\nage: {KEY}\nno colon", "not-a-card"),
        (f"fieldjournal partner card 2\nage: {KEY}", "not-a-card"),
        (f"{MAGIC}\nage: {KEY}\nsign: ssh-rsa AAAA", "not-an-ssh-key"),
        (f"{MAGIC}\nage: {KEY}\nexpires: next year", "impossible-date"),
        (f"{MAGIC}\nage: {KEY}\nexpires: 2023-02-31", "impossible-date"),
        (f"{KEY}\n{KEY}", "not-a-card"),
        (f"{MAGIC}\nage: {KEY[:-1]}", "mistyped"),
        ("AGE-SECRET-KEY-1QQ", "secret-key"),
        (f"{MAGIC}\nage: {KEY}\nname: {'x' * CARD_MOST}", "not-a-card"),
    ],
)
def test_what_is_refused(text: str, reason: str) -> None:
    with pytest.raises(errors.PartnerKeyBad) as raised:
        read_card(text)
    assert raised.value.reason == reason


def test_a_card_whose_lines_were_joined_on_the_way() -> None:
    card = Card(KEY, "Sanaç: arza we maslahat", SIGN, "2028-01-31")
    assert read_card(" ".join(write_card(card).splitlines())) == card
    with pytest.raises(errors.PartnerKeyBad) as raised:
        read_card(f"{MAGIC} name: the desk age: {KEY} age: {KEY}")
    assert raised.value.reason == "not-a-card"


@given(st.text(max_size=300), st.integers(0, 300))
def test_a_changed_card_raises_the_declared_error_or_reads(words: str, at: int) -> None:
    whole = write_card(Card(KEY, "Desk", SIGN))
    try:
        read_card(whole[:at] + words + whole[at:])
    except errors.PartnerKeyBad:
        return


def test_the_words_cover_both_keys() -> None:
    other = sshsig.public_line(sshsig.public_key(Secret(bytes(32))))
    assert fingerprint(KEY) == RECIPIENT.words()
    assert len({fingerprint(KEY), fingerprint(KEY, SIGN), fingerprint(KEY, other)}) == 3
