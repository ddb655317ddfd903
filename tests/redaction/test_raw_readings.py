"""Every way raw bytes are read, by what stands in them. Which places the gate reads, `test_inspect` says."""

from __future__ import annotations

import base64
import quopri
from urllib.parse import quote

import pytest

from fieldjournal.redaction.raw_readings import readings_of

NAME = "Гульшат Овезова"
LATIN = "Rejep Hojamyradow"


def mail(words: str) -> bytes:
    return quopri.encodestring(f"{'x' * 60} {words}".encode())


RAW: list[tuple[str, str, bytes]] = [
    ("UTF-8", NAME, NAME.encode()),
    ("percent", NAME, quote(NAME).encode()),
    ("percent twice, as an address in an address", NAME, quote(quote(NAME)).encode()),
    ("percent of CP1251", NAME, quote(NAME.encode("cp1251")).encode()),
    ("mail, broken over two lines", NAME, mail(NAME)),
    ("escaped bytes", NAME, "".join(f"\\x{byte:02x}" for byte in NAME.encode()).encode()),
    ("escaped letters", NAME, "".join(f"\\u{ord(each):04X}" for each in NAME).encode()),
    ("entities", NAME, "".join(f"&#{ord(each)};" for each in NAME).encode()),
    ("UTF-16", NAME, NAME.encode("utf-16-le")),
    ("UTF-16, the other way", NAME, NAME.encode("utf-16-be")),
    ("hexadecimal", NAME, b"id " + NAME.encode().hex().encode()),
    ("base64", NAME, b"to:" + base64.b64encode(NAME.encode())),
    ("base64, to its last letter", LATIN, base64.b64encode(LATIN.encode()).rstrip(b"=")),
    ("base64 for addresses", NAME, base64.urlsafe_b64encode(NAME.encode())),
    ("base64 of CP1251", NAME, base64.b64encode(NAME.encode("cp1251"))),
    ("base64 of UTF-16", NAME, base64.b64encode(NAME.encode("utf-16-le"))),
    ("base64 in lines", NAME, base64.encodebytes(b"-" * 50 + NAME.encode() + b"." * 9)),
    ("UTF-8 read as Latin", NAME, NAME.encode().decode("latin-1").encode()),
    ("UTF-8 read as Cyrillic", LATIN + " Гульшат", f"{LATIN} Гульшат".encode().decode("cp1251").encode()),
    ("Cyrillic read as Latin", NAME, NAME.encode("cp1251").decode("latin-1").encode()),
    ("entities without their semicolon", NAME, "".join(f"&#{ord(each)}" for each in NAME).encode()),
    ("entities of a page inside a page", NAME, "".join(f"&amp;#x{ord(each):X};" for each in NAME).encode()),
    ("an old script's letters", NAME, "".join(f"%u{ord(each):04X}" for each in NAME).encode()),
    ("letters in braces", NAME, "".join(f"\\u{{{ord(each):x}}}" for each in NAME).encode()),
    ("long escaped letters", NAME, "".join(f"\\U{ord(each):08x}" for each in NAME).encode()),
    ("code points", NAME, " ".join(f"U+{ord(each):04X}" for each in NAME).encode()),
    ("letters of RTF", NAME, "".join(f"\\u{ord(each)}?" for each in NAME).encode()),
    ("octal bytes, as of a file's name", NAME, "".join(f"\\{byte:03o}" for byte in NAME.encode()).encode()),
    ("octal bytes in JSON", NAME, "".join(f"\\\\{byte:03o}" for byte in NAME.encode()).encode()),
    ("percent of UTF-16", NAME, quote(NAME.encode("utf-16-be"), safe="").encode()),
    ("a mail's subject in KOI8-R", NAME, b"=?koi8-r?B?" + base64.b64encode(NAME.encode("koi8-r")) + b"?="),
    ("a mail's subject, letter by letter", NAME, mail(NAME).replace(b"=\n", b"=\\n")),
    ("KOI8-R in mail", NAME, b"".join(b"=%02X" % byte for byte in NAME.encode("koi8-r"))),
    ("base64 of UTF-16, the other way", NAME, base64.b64encode(NAME.encode("utf-16-be"))),
    ("base64 in quoted lines", NAME, base64.encodebytes(b"-" * 50 + NAME.encode()).replace(b"\n", b"\n> ")),
    ("base64 in lines of JSON", NAME, base64.encodebytes(b"-" * 50 + NAME.encode()).replace(b"\n", b"\\n")),
    ("hexadecimal with blanks", NAME, NAME.encode().hex(" ").encode()),
    ("hexadecimal in a program", NAME, ", ".join(f"0x{byte:02x}" for byte in NAME.encode()).encode()),
    ("an address in Cyrillic", "гульшат-овезова", b"http://xn--" + "гульшат-овезова".encode("punycode")),
    ("Turkmen UTF-8 read as Latin", "Gülşat", "Gülşat".encode().decode("latin-1").encode()),
]


@pytest.mark.parametrize(("coding", "words", "content"), RAW, ids=[each[0] for each in RAW])
def test_raw_bytes_are_read_in_every_coding(coding: str, words: str, content: bytes) -> None:
    assert any(words in text for _told, text in readings_of(b"\n" + content + b"\n")), coding
