"""The text form of an age file, as somebody pastes it into a message. Read only.

Source: c2sp.org/age, "ASCII armor"; RFC 7468, section 3, figure 3 (strict).

    -----BEGIN AGE ENCRYPTED FILE-----
    base64, exactly 64 characters a line, the last one 1 to 64, padded with "="
    -----END AGE ENCRYPTED FILE-----

Rules:
- Lines end with LF or CRLF; white space (at most 1 KiB) may stand before and after, nothing else.
- Base64 is canonical. Strictness is what keeps one sealed file from having a thousand spellings.
- Armour is no protection: everything it yields is as untrusted as it was.
"""

import base64
import binascii
from collections.abc import Iterator
from typing import Final

from fieldjournal import errors
from fieldjournal.crypto.intake import Intake

_BEGIN: Final = b"-----BEGIN AGE ENCRYPTED FILE-----"
_END: Final = b"-----END AGE ENCRYPTED FILE-----"
_WHITE: Final = b" \t\r\n"
_MOST_WHITE: Final = 1024
_COLUMNS: Final = 64
_LONGEST_LINE: Final = _COLUMNS + 2


def looks_armored(intake: Intake) -> bool:
    """Say whether text armour begins here; takes nothing."""
    return intake.peek(_MOST_WHITE + len(_BEGIN)).lstrip(_WHITE).startswith(b"-----BEGIN")


def unarmor(intake: Intake) -> Intake:
    """Return an intake over the file inside the armour.

    Raises: `BundleArmorDamaged`, here or while it is read.
    """
    white = intake.peek(_MOST_WHITE)
    intake.read(len(white) - len(white.lstrip(_WHITE)))
    if _line(intake) != _BEGIN:
        raise errors.BundleArmorDamaged
    return Intake(_decoded_lines(intake))


def _decoded_lines(intake: Intake) -> Iterator[bytes]:
    line = _line(intake)
    while line != _END:
        data = _decode(line)
        yield data
        last = len(line) < _COLUMNS or line.endswith(b"=")
        line = _line(intake)
        if last and line != _END:
            raise errors.BundleArmorDamaged
    if intake.read(_MOST_WHITE).strip(_WHITE) or not intake.at_end():
        raise errors.BundleArmorDamaged


def _line(intake: Intake) -> bytes:
    """Take a line and strip its ending; the last line of a file may have none."""
    line = intake.line(_LONGEST_LINE)
    return line.removesuffix(b"\n").removesuffix(b"\r") if line.endswith(b"\n") else line


def _decode(line: bytes) -> bytes:
    """Return the bytes of one line, never none.

    Raises: `BundleArmorDamaged`, also at the end of the file.
    """
    try:
        data = base64.b64decode(line, validate=True)
    except binascii.Error:
        raise errors.BundleArmorDamaged from None
    if not data or len(line) > _COLUMNS or base64.b64encode(data) != line:
        raise errors.BundleArmorDamaged
    return data
