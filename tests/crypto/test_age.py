import io
import shutil
import subprocess
import tracemalloc
from pathlib import Path

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldjournal import errors
from fieldjournal.crypto import age
from fieldjournal.crypto.age_stream import CHUNK
from fieldjournal.crypto.words import fingerprint_words
from fieldjournal.secret import Secret

IDENTITY = age.generate_identity()
OTHER = age.generate_identity()
PYRAGE_IDENTITY = pyrage.x25519.Identity.from_str(IDENTITY.to_text().reveal().decode())
TEXT = "Гюльнара сказала: «Они приходили к матери». Ol gün ýagyş ýagdy.\n".encode()

stock_age = pytest.mark.skipif(shutil.which("age") is None, reason="stock age is not installed")

sizes_around_chunks = st.builds(
    lambda chunks, offset: max(0, chunks * CHUNK + offset), st.integers(0, 3), st.integers(-3, 3)
)


def plaintext(size: int) -> bytes:
    return (TEXT * (size // len(TEXT) + 1))[:size]


def seal(data: bytes, *recipients: age.Recipient) -> bytes:
    target = io.BytesIO()
    age.encrypt(io.BytesIO(data), target, recipients or (IDENTITY.recipient,))
    return target.getvalue()


def unseal(sealed: bytes, *identities: age.Identity) -> bytes:
    return age.decrypt(io.BytesIO(sealed), identities or (IDENTITY,)).read()


@given(sizes_around_chunks)
def test_what_was_sealed_opens(size: int) -> None:
    data = plaintext(size)
    assert unseal(seal(data)) == data


@given(sizes_around_chunks)
def test_pyrage_opens_ours(size: int) -> None:
    data = plaintext(size)
    assert pyrage.decrypt(seal(data), [PYRAGE_IDENTITY]) == data


@given(sizes_around_chunks)
def test_we_open_pyrages(size: int) -> None:
    data = plaintext(size)
    assert unseal(pyrage.encrypt(data, [PYRAGE_IDENTITY.to_public()])) == data


@given(sizes_around_chunks)
@settings(max_examples=10)
def test_we_open_pyrages_armour(size: int) -> None:
    data = plaintext(size)
    assert unseal(pyrage.encrypt(data, [PYRAGE_IDENTITY.to_public()], armored=True)) == data


@stock_age
@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 17])
@pytest.mark.parametrize("armor", [[], ["--armor"]], ids=["binary", "armoured"])
def test_stock_age_both_ways(tmp_path: Path, size: int, armor: list[str]) -> None:
    data = plaintext(size)
    keys = tmp_path / "identity.txt"
    keys.write_bytes(age.identity_file(IDENTITY, "2024-03-01T08:00:00Z").reveal())
    opened = subprocess.run(
        ["age", "--decrypt", "-i", keys], input=seal(data), capture_output=True, check=True
    )
    assert opened.stdout == data
    sealed = subprocess.run(
        ["age", *armor, "-r", str(IDENTITY.recipient)], input=data, capture_output=True, check=True
    )
    assert unseal(sealed.stdout) == data


@pytest.mark.skipif(shutil.which("age-keygen") is None, reason="age-keygen is not installed")
def test_stock_identity_files_both_ways(tmp_path: Path) -> None:
    made = subprocess.run(["age-keygen"], capture_output=True, check=True).stdout.decode()
    (identity,) = age.parse_identity_file(made)
    assert f"# public key: {identity.recipient}\n" in made
    ours = tmp_path / "identity.txt"
    ours.write_bytes(age.identity_file(IDENTITY, "2024-03-01T08:00:00Z").reveal())
    public = subprocess.run(["age-keygen", "-y", ours], capture_output=True, check=True).stdout
    assert public.decode() == f"{IDENTITY.recipient}\n"


def test_files_that_stock_age_made_open(own_vectors: Path) -> None:
    folder = own_vectors / "age"
    identities = age.parse_identity_file((folder / "identity.txt").read_text())
    for name in ("stock-age-1.1.1.age", "stock-age-1.1.1-armoured.age"):
        with (folder / name).open("rb") as source:
            assert age.decrypt(source, identities).read() == TEXT


def test_each_of_several_recipients_opens() -> None:
    sealed = seal(TEXT, IDENTITY.recipient, OTHER.recipient)
    assert unseal(sealed, IDENTITY) == unseal(sealed, OTHER) == TEXT
    assert unseal(sealed, age.generate_identity(), OTHER) == TEXT


def test_nobody_else_opens() -> None:
    with pytest.raises(errors.BundleNotForUs):
        unseal(seal(TEXT), OTHER)
    with pytest.raises(errors.BundleNotForUs):
        age.decrypt(io.BytesIO(seal(TEXT)), [])


def test_a_file_needs_a_recipient() -> None:
    with pytest.raises(ValueError, match="recipient"):
        age.encrypt(io.BytesIO(TEXT), io.BytesIO(), [])


def test_two_sealings_have_nothing_in_common() -> None:
    one, other = seal(TEXT), seal(TEXT)
    assert one != other
    assert one.split(b"\n")[1:3] != other.split(b"\n")[1:3]
    assert one[-64:] != other[-64:]


def test_the_recipient_does_not_stand_in_the_file() -> None:
    sealed = seal(TEXT)
    assert IDENTITY.recipient.point not in sealed
    assert str(IDENTITY.recipient).encode() not in sealed


def test_the_writer_reads_back_what_it_wrote() -> None:
    target = io.BytesIO()
    file_key = age.encrypt(io.BytesIO(TEXT), target, [OTHER.recipient])
    target.seek(0)
    assert age.decrypt_with_file_key(target, file_key).read() == TEXT
    target.seek(0)
    with pytest.raises(errors.BundleTampered) as caught:
        age.decrypt_with_file_key(target, Secret(bytes(16)))
    assert caught.value.where == "header"


def test_progress_counts_the_plaintext() -> None:
    told: list[int] = []
    size = 2 * CHUNK + 5
    age.encrypt(io.BytesIO(plaintext(size)), io.BytesIO(), [IDENTITY.recipient], progress=told.append)
    assert told == [CHUNK, 2 * CHUNK, size]


@given(st.lists(st.integers(1, 100_000), max_size=20))
def test_reading_in_any_portions_gives_the_same(portions: list[int]) -> None:
    data = plaintext(2 * CHUNK + 1000)
    reader = age.decrypt(io.BytesIO(SEALED_THREE_CHUNKS), [IDENTITY])
    taken = [reader.read(portion) for portion in portions]
    assert all(len(one) <= portion for one, portion in zip(taken, portions, strict=True))
    assert b"".join(taken) + reader.read() == data
    assert reader.read() == reader.read(10) == b""


SEALED_THREE_CHUNKS = seal(plaintext(2 * CHUNK + 1000))


class Dribble(io.RawIOBase):
    """A file that gives a few bytes at a time, as a pipe may."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._data.read(min(size, 1000) if size >= 0 else 1000)


def test_a_source_that_gives_little_at_a_time() -> None:
    data = plaintext(2 * CHUNK + 1000)
    target = io.BytesIO()
    age.encrypt(Dribble(data), target, [IDENTITY.recipient])
    reader = age.decrypt(Dribble(target.getvalue()), [IDENTITY])  # type: ignore[arg-type]
    assert reader.read() == data


@given(st.integers(0, len(SEALED_THREE_CHUNKS) * 8 - 1))
def test_one_flipped_bit_releases_only_a_beginning_and_only_declared_errors(bit: int) -> None:
    changed = bytearray(SEALED_THREE_CHUNKS)
    changed[bit // 8] ^= 1 << bit % 8
    released = io.BytesIO()
    with pytest.raises(errors.BundleRefused):
        released.writelines(age.decrypt(io.BytesIO(bytes(changed)), [IDENTITY]))
    assert plaintext(2 * CHUNK).startswith(released.getvalue())
    assert len(released.getvalue()) % CHUNK == 0


@given(st.integers(0, len(seal(TEXT)[:230]) * 8 - 1))
def test_one_flipped_bit_of_the_header_is_a_declared_error(bit: int) -> None:
    changed = bytearray(SEALED_THREE_CHUNKS)
    changed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(errors.BundleRefused):
        unseal(bytes(changed))


@given(st.integers(0, len(SEALED_THREE_CHUNKS) - 1))
def test_a_cut_file_is_never_taken_for_whole(size: int) -> None:
    with pytest.raises(errors.BundleRefused):
        unseal(SEALED_THREE_CHUNKS[:size])


def test_a_file_cut_between_two_chunks_is_called_cut() -> None:
    header = len(SEALED_THREE_CHUNKS) - (2 * CHUNK + 1000 + 3 * 16)
    with pytest.raises(errors.BundleTruncated):
        unseal(SEALED_THREE_CHUNKS[: header + 2 * (CHUNK + 16)])


@given(st.binary(min_size=1, max_size=200))
def test_something_added_is_never_accepted(added: bytes) -> None:
    with pytest.raises(errors.BundleTampered):
        unseal(seal(TEXT) + added)


@given(st.binary(max_size=300))
def test_arbitrary_bytes_give_only_declared_errors(untrusted: bytes) -> None:
    for prefix in (b"", b"age-encryption.org/v1\n", b"-----BEGIN AGE ENCRYPTED FILE-----\n"):
        with pytest.raises(errors.BundleRefused):
            unseal(prefix + untrusted)


def test_an_error_stays_an_error_for_who_reads_once_more() -> None:
    changed = bytearray(SEALED_THREE_CHUNKS)
    changed[-CHUNK] ^= 1  # in the second chunk
    reader = age.decrypt(io.BytesIO(bytes(changed)), [IDENTITY])
    assert len(reader.read(CHUNK)) == CHUNK
    for _ in range(3):
        with pytest.raises(errors.BundleTampered):
            reader.read(1)
        with pytest.raises(errors.BundleTampered):
            list(reader)


def test_after_an_error_not_even_what_was_authentic_is_released() -> None:
    changed = bytearray(SEALED_THREE_CHUNKS)
    changed[-CHUNK] ^= 1  # in the second chunk; one read asks for more than the first
    reader = age.decrypt(io.BytesIO(bytes(changed)), [IDENTITY])
    for size in (CHUNK + 1, 1, -1):
        with pytest.raises(errors.BundleTampered):
            reader.read(size)


def test_a_header_without_end_is_refused_before_memory_is_gone() -> None:
    class Endless(io.RawIOBase):
        def __init__(self) -> None:
            self.given = 0

        def read(self, size: int = -1) -> bytes:
            self.given += size
            return b"-> a\n\n" * (size // 6) if self.given > size else b"age-encryption.org/v1\n"

    source = Endless()
    with pytest.raises(errors.BundleForeign):
        age.decrypt(source, [IDENTITY])  # type: ignore[arg-type]
    assert source.given < 1024 * 1024


class Noise(io.RawIOBase):
    """A large file that is not in memory."""

    def __init__(self, size: int) -> None:
        self._left = size

    def read(self, size: int = -1) -> bytes:
        taken = min(size, self._left)
        self._left -= taken
        return b"\xa5" * taken


def test_thirty_two_mebibytes_stream_in_constant_memory(tmp_path: Path) -> None:
    size = 32 * 1024 * 1024
    sealed = tmp_path / "sealed.age"
    tracemalloc.start()
    try:
        with sealed.open("wb") as target:
            age.encrypt(Noise(size), target, [IDENTITY.recipient])
        with sealed.open("rb") as source:
            total = sum(len(chunk) for chunk in age.decrypt(source, [IDENTITY]))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert total == size
    assert peak < 1024 * 1024  # a dozen chunks, whatever the file's size


# ---- keys as people type and paste them


def test_keys_of_the_specification() -> None:
    identity = age.parse_identity(
        "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"
    )
    assert str(identity.recipient) == ("age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj")
    assert age.parse_recipient(str(identity.recipient)) == identity.recipient


def test_the_words_of_a_recipient_are_those_of_its_text() -> None:
    text = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
    assert age.parse_recipient(text).words() == fingerprint_words(text.encode())
    assert len(age.parse_recipient(text).words()) == 6


def test_our_keys_are_read_by_pyrage_and_theirs_by_us() -> None:
    assert str(PYRAGE_IDENTITY.to_public()) == str(IDENTITY.recipient)
    theirs = pyrage.x25519.Identity.generate()
    assert str(age.parse_identity(str(theirs)).recipient) == str(theirs.to_public())


RECIPIENT = str(IDENTITY.recipient)
BAD_RECIPIENTS = [
    ("", "not-an-age-key", "nothing"),
    ("hallo", "not-an-age-key", "a word"),
    (RECIPIENT.upper(), "not-an-age-key", "upper case, as no age program writes it"),
    (RECIPIENT[:-1], "mistyped", "the last character is missing"),
    (RECIPIENT[:20] + "b" + RECIPIENT[21:], "mistyped", "a character that Bech32 does not have"),
    (f" {RECIPIENT}", "not-an-age-key", "a space: the caller strips what it reads"),
    (IDENTITY.to_text().reveal().decode(), "secret-key", "somebody sent their secret key"),
    (IDENTITY.to_text().reveal().decode().lower(), "secret-key", "also in lower case"),
    ("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA", "not-an-age-key", "an SSH key"),
    (
        "age1tag1qt8lw0ual6avlwmwatk888yqnmdamm7xfd0wak53ut6elz5c4swx2yqdj4e",
        "unsupported-key",
        "a hardware key",
    ),
]


@pytest.mark.parametrize(
    ("text", "reason"),
    [pytest.param(text, reason, id=case) for text, reason, case in BAD_RECIPIENTS],
)
def test_a_recipient_that_cannot_be_used_says_why(text: str, reason: str) -> None:
    with pytest.raises(errors.PartnerKeyBad) as caught:
        age.parse_recipient(text)
    assert caught.value.reason == reason


IDENTITY_TEXT = IDENTITY.to_text().reveal().decode()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# only a comment\n",
        RECIPIENT,
        IDENTITY_TEXT[:-1],
        IDENTITY_TEXT.lower(),
        IDENTITY_TEXT + IDENTITY_TEXT,
        f"{IDENTITY_TEXT}\nsomething else\n",
        f"{IDENTITY_TEXT}\n" * 1001,
    ],
)
def test_a_bad_identity_file_is_the_declared_error_and_repeats_nothing(text: str) -> None:
    with pytest.raises(errors.IdentityBad) as caught:
        age.parse_identity_file(text)
    assert IDENTITY_TEXT[20:40] not in repr(caught.value.facts()) + str(caught.value)


def test_an_identity_file_may_have_comments_empty_lines_and_windows_line_ends() -> None:
    text = f"# created: yesterday\r\n\r\n{IDENTITY_TEXT}\r\n# second\n  {OTHER.to_text().reveal().decode()}\n"
    assert age.parse_identity_file(text) == (IDENTITY, OTHER)


def test_an_identity_shows_nothing_of_itself() -> None:
    assert repr(IDENTITY) == "Identity(scalar=<secret>)"
    assert IDENTITY_TEXT[20:40] not in f"{IDENTITY.to_text()!r}{IDENTITY}"
