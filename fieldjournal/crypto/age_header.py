"""The text header of an age v1 file: which recipients can unwrap the file key.

Source: c2sp.org/age, "Header".

    header   = "age-encryption.org/v1" LF  1*stanza  "--- " 43base64 LF
    stanza   = "-> " argument *(SP argument) LF  *(64base64 LF)  *63base64 LF
    argument = 1*VCHAR

    MAC      = HMAC-SHA-256(HKDF-SHA-256(file key, salt empty, "header"), header up to "---")

Rules:
- Base64 is unpadded and canonical; every other spelling is refused. The bytes of a header are then
  the only bytes that say what it says, and the MAC covers them.
- A body ends with a line shorter than 64 characters, empty where it must be.
- Stanzas of unknown types are kept and passed over; their content is none of our business.
- A header is at most 256 KiB: some thousand recipients, and no endless line.
"""

import base64
import binascii
import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from fieldjournal import errors
from fieldjournal.crypto.intake import Intake
from fieldjournal.crypto.kdf import hkdf
from fieldjournal.secret import Secret

VERSION_LINE: Final = b"age-encryption.org/v1\n"
FILE_KEY_BYTES: Final = 16

_STANZA: Final = b"-> "
_MAC: Final = b"---"
_MAC_BYTES: Final = 32
_COLUMNS: Final = 64
_MOST_BYTES: Final = 256 * 1024
_VISIBLE: Final = frozenset(range(0x21, 0x7F))


@dataclass(frozen=True, slots=True)
class Stanza:
    """One recipient's wrapping of the file key: type and arguments, and the body."""

    arguments: tuple[str, ...]
    body: bytes

    @property
    def type(self) -> str:
        """The first argument, which says who should understand the rest."""
        return self.arguments[0]


@dataclass(frozen=True, slots=True)
class AgeHeader:
    """A header that is well formed; nobody has vouched for it before `check_mac`."""

    stanzas: tuple[Stanza, ...]
    covered: bytes
    """What the MAC is over: everything up to and including `---`."""
    mac: bytes

    def check_mac(self, file_key: Secret) -> None:
        """Refuse a header that was not made by who knew the file key.

        Raises: `BundleTampered`.
        """
        if not hmac.compare_digest(self.mac, _mac(file_key, self.covered)):
            raise errors.BundleTampered("header")


def read_age_header(intake: Intake) -> AgeHeader:
    """Read a header; the intake then stands at the payload.

    Raises: `BundleForeign` for anything but a well-formed v1 header.
    """
    lines = _Lines(intake)
    if lines.next() != VERSION_LINE:
        raise errors.BundleForeign
    stanzas: list[Stanza] = []
    while (line := lines.next()).startswith(_STANZA):
        stanzas.append(Stanza(_arguments(line), _body(lines)))
    if not stanzas or not line.startswith(_MAC + b" "):
        raise errors.BundleForeign
    mac = decode_base64(line[len(_MAC) + 1 : -1], _MAC_BYTES)
    return AgeHeader(tuple(stanzas), bytes(lines.read[: -len(line)]) + _MAC, mac)


def write_age_header(stanzas: Sequence[Stanza], file_key: Secret) -> bytes:
    """Return the header of a new file."""
    covered = VERSION_LINE + b"".join(_write_stanza(stanza) for stanza in stanzas) + _MAC
    return covered + b" " + encode_base64(_mac(file_key, covered)) + b"\n"


def encode_base64(data: bytes) -> bytes:
    """Return unpadded base64 (RFC 4648, section 4)."""
    return base64.b64encode(data).rstrip(b"=")


def decode_base64(untrusted: bytes, size: int | None = None) -> bytes:
    """Return the bytes of unpadded canonical base64, of exactly `size` bytes where it is given.

    Raises: `BundleForeign`.
    """
    try:
        data = base64.b64decode(untrusted + b"=" * (-len(untrusted) % 4), validate=True)
    except binascii.Error:
        raise errors.BundleForeign from None
    if encode_base64(data) != untrusted or size not in (None, len(data)):
        raise errors.BundleForeign
    return data


class _Lines:
    """The header's lines, each with its line feed, within the size limit; remembers all it read."""

    def __init__(self, intake: Intake) -> None:
        self._intake = intake
        self.read = bytearray()

    def next(self) -> bytes:
        line = self._intake.line(_MOST_BYTES - len(self.read))
        if not line.endswith(b"\n"):
            raise errors.BundleForeign
        self.read += line
        return line


def _arguments(line: bytes) -> tuple[str, ...]:
    arguments = line[len(_STANZA) : -1].split(b" ")
    if not all(argument and _VISIBLE.issuperset(argument) for argument in arguments):
        raise errors.BundleForeign
    return tuple(argument.decode("ascii") for argument in arguments)


def _body(lines: _Lines) -> bytes:
    text = bytearray()
    while True:
        line = lines.next()[:-1]
        text += line
        if len(line) > _COLUMNS:
            raise errors.BundleForeign
        if len(line) < _COLUMNS:
            return decode_base64(bytes(text))


def _write_stanza(stanza: Stanza) -> bytes:
    text = encode_base64(stanza.body)
    # One line more than is full, so that the last is always short, empty where it must be.
    lines = [text[at : at + _COLUMNS] for at in range(0, len(text) + 1, _COLUMNS)]
    return _STANZA + " ".join(stanza.arguments).encode("ascii") + b"\n" + b"\n".join(lines) + b"\n"


def _mac(file_key: Secret, covered: bytes) -> bytes:
    return hmac.digest(hkdf(file_key, b"", b"header").reveal(), covered, "sha256")
