"""Invented people planted into a copy of a bundle, one for each kind of place the gate must look at."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import Final

from fieldjournal.bundle import readme, records_json, report
from fieldjournal.bundle.manifest import ATTACHMENTS
from fieldjournal.redaction.people import Person

_PLACES: Final[Mapping[str, str]] = {
    "a file name": "Qavzor Lemtubek",
    "a line of text": "Фывзак Лемтубев",
    "a JSON key": "Vuxtar Ozmelkin",
    "a JSON value": "Хузвар Олмекзин",
    "an HTML text": "Jyxdun Arvokzel",
    "an HTML attribute": "Zoqmar Ultevkan",
    "an HTML comment": "Wivzek Omtarqul",
    "a table cell": "Żaqwun Çermolvek",
    "UTF-16": "Kuxbal Envirzot",
    "percent coding": "Дузхам Итвелкор",
    "base64": "Юквэд Замтирхон",
    "a picture's comment": "Ryvdax Olquzemt",
    "an attached text": "Цурвек Ильмотзан",
}
"""Nobody is called like this: each word is made up, six letters or more, and is searched in raw bytes."""

MALFORMED: Final = f"{ATTACHMENTS}malformed.jpg"
"""A picture in which no word stands, and a structure that none must have."""

_JPEG: Final = (b"\xff\xd8\xff\xfe", b"\xff\xd9")
"""What stands around a comment in a picture that has no pixels."""


def planted_people() -> dict[str, Person]:
    """Return who is planted, by the kind of place."""
    return {place: Person(f"planted: {place}", (name,)) for place, name in _PLACES.items()}


def plant(members: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return a copy of the members with somebody in every place; what is there already stays as it is."""
    made = dict(members)
    slug = _PLACES["a file name"].lower().replace(" ", "-")
    made[f"tables/{slug}.csv"] = f"reference\r\n{_PLACES['a table cell']}\r\n".encode()
    made[readme.FILE] = b"".join(
        (
            made.get(readme.FILE, b""),
            f"{_PLACES['a line of text']}\n".encode(),
            _PLACES["UTF-16"].encode("utf-16-le"),
            "".join(f"%{byte:02x}" for byte in f"\n{_PLACES['percent coding']}\n".encode()).encode(),
            b"\n",
            base64.b64encode(f"to {_PLACES['base64']}.".encode()),
        )
    )
    made[records_json.NAME] = _with_member(made.get(records_json.NAME, b"{}"))
    comment = _PLACES["a picture's comment"].encode()
    made[f"{ATTACHMENTS}planted.jpg"] = _JPEG[0] + (len(comment) + 2).to_bytes(2, "big") + comment + _JPEG[1]
    made[MALFORMED] = _JPEG[0] + b"\0\4\0\0" + _JPEG[1]
    made[f"{ATTACHMENTS}planted.txt"] = _PLACES["an attached text"].encode()
    made[report.FILE] = made[report.FILE].replace(b"</body>", _html().encode() + b"</body>")
    return made


def _with_member(written: bytes) -> bytes:
    """Return a JSON object with one member more, its other bytes as they are."""
    member = json.dumps({_PLACES["a JSON key"]: _PLACES["a JSON value"]}).encode()[1:]
    held = written.rstrip()[:-1].rstrip()
    return held + (b"," if json.loads(written) else b"") + member


def _html() -> str:
    attribute, comment = _PLACES["an HTML attribute"], _PLACES["an HTML comment"]
    return f'<p title="{attribute}">{_PLACES["an HTML text"]}</p><!-- {comment} -->'
