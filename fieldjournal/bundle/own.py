"""The program's own words in a bundle: what the gate passes over where it stands whole and unchanged.

- A text (a cell, an HTML text, a line, a file's name) is ours only when it is exactly one of these, or
  several of them with our own separators between, or days counted (`15 days`, whatever the number). A
  protected word inside any other text is found, even where it is also a word of ours.
- In raw bytes what stands whole between two delimiters of its file, byte for byte, is taken out before they
  are read (`without_own`): two of our words side by side (`Field journal`) are somebody's name, too.
- Only in raw bytes, where little stands apart, single words of ours are passed over.
- Machine values (ids, pseudonyms, digests, keys) are passed over in their exact form alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Final

from fieldjournal.bundle import plain_text, readme, records_json, report, tables
from fieldjournal.bundle.clean.clean_copy import LOST, STAYS
from fieldjournal.bundle.manifest import ATTACHMENTS, UNLISTED, Sending
from fieldjournal.bundle.readme import LINES, write_readme
from fieldjournal.bundle.report import POLICY
from fieldjournal.bundle.report_style import STYLE
from fieldjournal.bundle.report_words import WORDS
from fieldjournal.crypto import sshsig
from fieldjournal.i18n import N_, _
from fieldjournal.model.countries import COUNTRIES, country_name
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Values, specs_of
from fieldjournal.model.forms.measured import CURRENCIES
from fieldjournal.model.forms.plain import ManyOf, OneOf
from fieldjournal.model.fuzzy_date import Basis, Precision
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.lists.places import PLACE_KIND
from fieldjournal.model.registers import REGISTERS, label_of
from fieldjournal.model.registers.reckoning import Between
from fieldjournal.model.vocabulary import Vocabulary
from fieldjournal.model.walk import parts_of
from fieldjournal.redaction.offsets import forms
from fieldjournal.redaction.policy import PROFILES
from fieldjournal.redaction.redacted import NOT_INCLUDED_WORDS, Outgoing

_KEYS: Final = """
    format version bundle records people id called reference kind pseudonym written sources values
    empty text language translations by said precision earliest latest approximate basis month day
    anchor offset_days offset_last country region settlement exact contact code other record address value
    number recipient profile purpose created witness signer files name size sha256 attachments
    amount currency years months days life least most mentions
"""
"""Members of our JSON that are no field's key; docs/formats say what each one is."""

_HTML: Final = """
    html head meta title style body header section h1 h2 h3 h4 p dl dt dd ol li a span div code table thead
    tbody tr th td charset http-equiv content name lang class id href dir auto width=device-width viewport
    referrer no-referrer utf-8 Content-Security-Policy cover lead note contents when card head ref soft gone
    scroll who bdi
"""
_VALUES: Final = ("fieldjournal-bundle", "fieldjournal-records")
_COUNTED: Final = (Between(0, 1), *(Between(days, days) for days in (0, 1, 2, 5)))
"""Days in every form of the word there is; with any other number such a cell is ours as well."""
_number: Final = re.compile(r"(?<!\w)'?-?[0-9]{1,5}(?!\w)")
_ANY: Final = "#"

_DOCTYPE: Final = "doctype html"
_SEPARATOR: Final = re.compile(r", | · |: | ← |; ")
_DELIMITED: Final = {
    ".html": re.compile(r'[^<>"\r\n]+'),
    ".json": re.compile(r'[^"\r\n]+'),
    ".csv": re.compile(r'[^",\r\n]+'),
}
_LINE: Final = re.compile(r"[^\r\n]+")
"""What stands between two delimiters: in a page, in JSON, in a table, and in any other text a line."""

TAKEN_OUT: Final = "\u3007"
"""Stands where a text of ours stood: a letter that no name has and that is a word by itself, so that what was
beside it is no nearer to each other than it was."""

_clean_copy = re.compile(r"att-[0-9]{3,6}\.[a-z]{3,4}")
_machine_token = re.compile(r"[A-Za-z0-9+/=_-]{10,}")


def own_texts(outgoing: Outgoing, sending: Sending, signer: str) -> frozenset[str]:
    """Return every text the program itself writes into this bundle, in the language in use."""
    made = {*_KEYS.split(), *_HTML.split(), *_VALUES, POLICY, STYLE, STYLE.strip(), _DOCTYPE, *UNLISTED}
    made |= {_(each) for each in (*WORDS.values(), *LINES.values(), *LOST.values(), STAYS, *_EVERYWHERE)}
    made |= {each.shown() for each in Empty} | {each.value for each in (*Empty, *Precision, *Basis)}
    made |= {words for each in PROFILES.values() for words in (each.name, _(each.label), _(each.about))}
    made |= {*COUNTRIES, *map(country_name, COUNTRIES)} | set(_of_vocabulary(PLACE_KIND))
    for kind in KINDS.values():
        made |= {kind.name, _(kind.label), _(kind.plural), *_of_fields(kind.values)}
    for register in REGISTERS.values():
        made |= {register.name, _(register.label), *map(label_of, register.columns)}
        made |= {column.name for column in register.columns}
    made |= {line.strip() for line in write_readme(sending, signer).decode().splitlines()}
    made |= {*CURRENCIES, *(_number.sub(_ANY, each.shown()) for each in _COUNTED)}
    made |= {sshsig.BEGIN, sshsig.END, *_file_names(outgoing)}
    return frozenset(each for each in made if each)


def _file_names(outgoing: Outgoing) -> Iterator[str]:
    yield from (report.FILE, plain_text.FILE, readme.FILE, records_json.NAME, *UNLISTED, *tables.names())
    for each in outgoing.files:
        if _clean_copy.fullmatch(each.name):
            yield from (each.name, ATTACHMENTS + each.name)


@lru_cache(maxsize=2)
def words_of_own(texts: frozenset[str]) -> frozenset[str]:
    """Return the single words of our texts, as forms."""
    return frozenset(form for each in texts for form in forms(each))


def is_word_of_own(word: str, words: frozenset[str]) -> bool:
    """Say whether a single word is one of ours; `words` are forms, as `words_of_own` returns them."""
    return all(form in words for form in forms(word))


def is_own(text: str, texts: frozenset[str]) -> bool:
    """Say whether a text is whole one of ours, or several of ours side by side."""
    plain = text.strip()
    return plain in texts or all(
        piece in texts or _number.sub(_ANY, piece) in texts for piece in _SEPARATOR.split(plain)
    )


def without_own(name: str, content: bytes, texts: frozenset[str]) -> bytes:
    """Return a member's bytes without the texts of ours that stand whole between two delimiters.

    What is no UTF-8 stays as it is. The style is the only text of ours that has more lines than one.
    """
    text = content.decode("utf-8", "surrogateescape").replace(STYLE, TAKEN_OUT)
    pieces = _DELIMITED.get(PurePosixPath(name).suffix, _LINE)
    bare = pieces.sub(lambda found: TAKEN_OUT if is_own(found[0], texts) else found[0], text)
    return bare.encode("utf-8", "surrogateescape")


def machine_values(outgoing: Outgoing, sending: Sending, signer: str, signature: str) -> Iterator[str]:
    """Yield the values no person typed: this partner's ids and pseudonyms, keys, the signature."""
    for record in outgoing.records:
        yield from (record.id, record.pseudonym.strip("[]"))
        yield from (part.id for _key, part in parts_of(record.values))
    for partner_id, called in outgoing.people.items():
        yield from (partner_id, called.strip("[]") if called.startswith("[P-") else "")
    yield from (sending.recipient, sending.witness, *signer.split(), *signature.split())


def without_machine(text: str, machine: frozenset[str]) -> str:
    """Return a text with machine values, in their exact form, blanked out."""
    return _machine_token.sub(lambda found: _blanked(found[0], machine), text)


def _blanked(token: str, machine: frozenset[str]) -> str:
    if token in machine:
        return " "
    return "/".join(" " if piece in machine else piece for piece in token.split("/"))


def _of_fields(declared: type[Values | Part]) -> Iterator[str]:
    for key, spec in specs_of(declared).items():
        yield from (key, f"{key}_earliest", f"{key}_latest", f"{key}_translated", _(spec.label))
        if spec.part is not None:
            yield from _of_fields(spec.part)
        elif isinstance(spec.form, OneOf | ManyOf):
            yield from _of_vocabulary(spec.form.vocabulary)


def _of_vocabulary(vocabulary: Vocabulary) -> Iterator[str]:
    for entry in vocabulary:
        yield from (entry.code, _(entry.label))


_EVERYWHERE: Final = (N_("yes"), N_("no"), NOT_INCLUDED_WORDS)
