"""index.html: the report a lawyer reads, in any browser, on paper too.

- No script, nothing remote, and a content policy that would stop both.
- Every word somebody typed has an element and a direction of its own, and so have ours (`report_words`).
- Cards and tables come from the declarations; no kind is known here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape
from typing import Final

from fieldjournal.bundle.clean.clean_copy import LOST, STAYS
from fieldjournal.bundle.manifest import ATTACHMENTS, SUMS, Sending
from fieldjournal.bundle.readme import commands
from fieldjournal.bundle.records_json import pseudonyms_in
from fieldjournal.bundle.registers import Only, registers_of
from fieldjournal.bundle.report_style import STYLE
from fieldjournal.bundle.report_words import as_code, as_typed, escaped, fact, own_line, own_word, prose
from fieldjournal.bundle.steps import QUIET, Steps
from fieldjournal.i18n import _
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, specs_of
from fieldjournal.model.headline import headline
from fieldjournal.model.kinds import KINDS, kind_named
from fieldjournal.model.registers import label_of
from fieldjournal.model.values import Text
from fieldjournal.redaction.policy import PROFILES
from fieldjournal.redaction.pseudonyms import LEFT_OUT, SOMEBODY
from fieldjournal.redaction.redacted import NOT_INCLUDED, Outgoing, RedactedRecord

FILE: Final = "index.html"
POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

_PIECES: Final = 20
"""Of HTML for each record, about."""

_POINTER: Final = "\x00"
"""Around an id in shown words: no text of ours can hold it (`clean_text` refuses controls)."""

_pointer = re.compile(f"{_POINTER}([a-z0-9]*){_POINTER}")


def write_report(
    outgoing: Outgoing, sending: Sending, signer: str, *, only: Only | None = None, steps: Steps = QUIET
) -> bytes:
    """Return index.html in the language in use: of everything, or of one register alone.

    Raises: `Refused` where somebody stopped it.
    """
    pieces = _Report(outgoing).page(sending, signer, only)
    return "\n".join(steps.each(pieces, _PIECES * len(outgoing.records))).encode()


class _Report:
    def __init__(self, outgoing: Outgoing) -> None:
        self._outgoing = outgoing
        self._sent = {each.id: each for each in outgoing.records}
        self._pseudonyms = pseudonyms_in(outgoing)

    def page(self, sending: Sending, signer: str, only: Only | None) -> Iterator[str]:
        yield f'<!doctype html>\n<html lang="{escape(sending.language)}">\n<head>\n<meta charset="utf-8">'
        yield f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">'
        yield '<meta name="viewport" content="width=device-width">'
        yield '<meta name="referrer" content="no-referrer">'
        yield f"<title>{own_word('title')}</title>\n<style>{STYLE}</style>\n</head>\n<body>"
        yield from self._cover(sending, signer, only)
        if only:
            yield from self._registers(only)
        else:
            yield from self._everything()
        yield from _how_to_verify(signer)
        yield "</body>\n</html>\n"

    def _everything(self) -> Iterator[str]:
        yield from self._contents()
        yield from self._registers()
        for kind in KINDS.values():
            records = [each for each in self._outgoing.records if each.kind == kind.name]
            if records:
                yield f"<h2>{escape(_(kind.plural))}</h2>"
                for record in records:
                    yield from self._card(record)
        if self._outgoing.files:
            yield f'<p class="soft">{escape(_(STAYS))}</p>'
        yield from self._mentioned()

    def _cover(self, sending: Sending, signer: str, only: Only | None) -> Iterator[str]:
        lead = own_line("plain" if sending.plain else "what")
        marks = own_line("marks" if sending.plain else "pseudonyms")
        yield f'<header class="cover">\n<h1>{own_word("title")}</h1>\n<p class="lead">{lead}</p>\n<dl>'
        yield from self._facts(sending, signer, only)
        yield f'</dl>\n<div class="note"><p>{marks} <code>[P-7KQ3M2XA]</code></p>'
        yield f"<p>{own_line('removed')} <code>{LEFT_OUT} {SOMEBODY}</code></p>"
        yield f"<p>{own_line('missing')} <code>{sending.label}-01</code></p></div>"
        yield "</header>"

    def _facts(self, sending: Sending, signer: str, only: Only | None) -> Iterator[str]:
        profile = PROFILES.get(sending.profile)
        yield fact("copy" if sending.plain else "number", sending.label)
        if only and only.as_of:
            yield fact("as-of", only.as_of.isoformat())
        yield fact("created", sending.created)
        if sending.purpose:
            yield fact("purpose", sending.purpose)
        if profile:
            yield fact("profile", _(profile.label))
            yield f'<dt></dt><dd class="soft">{escape(_(profile.about))}</dd>'
        if not only:
            yield fact("records", str(len(self._outgoing.records)))
            yield fact("under", str(len(self._pseudonyms)))
        if not sending.plain:
            yield f"<dt>{own_word('to')}</dt><dd><code>{escape(sending.recipient)}</code></dd>"
            yield f"<dt>{own_word('from')}</dt><dd>{as_code(signer) if signer else own_word('unsigned')}</dd>"

    def _contents(self) -> Iterator[str]:
        yield f'<h2>{own_word("contents")}</h2>\n<ol class="contents">'
        for record in self._outgoing.records:
            head = headline(record, _pointing)
            words = as_typed(record.pseudonym) if record.pseudonym else self._plain(head.title)
            if head.who:
                words += f'<div class="soft">{self._linked(head.who, carded=False, typed=True)}</div>'
            yield (
                f'<li><a class="ref" href="#{record.reference}">{record.reference}</a>'
                f"<div>{words}</div>"
                f'<span class="when" dir="auto">{self._plain(head.when, bare=True)}</span></li>'
            )
        yield "</ol>"

    def _registers(self, only: Only | None = None) -> Iterator[str]:
        for register, found in registers_of(self._outgoing, only):
            yield f'<h2>{escape(_(register.label))}</h2>\n<div class="scroll"><table><thead><tr><th></th>'
            yield "".join(f"<th>{escape(label_of(column))}</th>" for column in register.columns)
            yield "</tr></thead><tbody>"
            for line in found:
                cells = "".join(
                    f'<td dir="auto">{self._linked(shown, carded=not only)}</td>'
                    for shown in (cell.shown(_pointing) for cell in line.cells)
                )
                key = f'<a class="ref" href="#{line.key}">{line.key}</a>' if not only else line.key
                yield f"<tr><td>{key}</td>{cells}</tr>"
            yield "</tbody></table></div>"

    def _card(self, record: RedactedRecord) -> Iterator[str]:
        head = headline(record, _pointing)
        yield f'<section class="card" id="{record.reference}">\n<div class="head">'
        yield f"<span>{escape(_(kind_named(record.kind).label))}</span>"
        yield f'<span class="ref">{record.reference}</span></div>'
        title = as_typed(record.pseudonym) if record.pseudonym else self._plain(head.title)
        yield f"<h3>{title}</h3>\n<dl>"
        specs = specs_of(type(record.values))
        for key, spec in specs.items():
            if spec.part is None:
                yield from self._field(spec, getattr(record.values, key))
        if record.sources:
            yield self._row("sources", (self._link(each) for each in record.sources))
        if record.files:
            yield self._row("files", map(self._file, record.files))
        if record.written:
            yield fact("written", record.written)
        yield "</dl>"
        for key, spec in specs.items():
            if spec.part is not None and getattr(record.values, key):
                yield from self._parts(spec, getattr(record.values, key))
        yield "</section>"

    def _field(self, spec: Spec, value: object) -> Iterator[str]:
        if value is not Empty.NOT_ASKED:
            yield f"<dt>{escape(_(spec.label))}</dt>{self._cell('dd', spec, value)}"

    def _parts(self, spec: Spec, parts: tuple[Part, ...]) -> Iterator[str]:
        """Yield a table of a list, without the columns nobody filled in."""
        held = {
            key: inner
            for key, inner in specs_of(type(parts[0])).items()
            if any(getattr(part, key) is not Empty.NOT_ASKED for part in parts)
        }
        yield f'<h4>{escape(_(spec.label))}</h4>\n<div class="scroll"><table><thead><tr>'
        yield "".join(f"<th>{escape(_(each.label))}</th>" for each in held.values())
        yield "</tr></thead><tbody>"
        for part in parts:
            cells = "".join(self._cell("td", inner, getattr(part, key)) for key, inner in held.items())
            yield f"<tr>{cells}</tr>"
        yield "</tbody></table></div>"

    def _cell(self, tag: str, spec: Spec, value: object) -> str:
        if isinstance(value, Text):
            return f"<{tag}>{''.join(prose(value))}</{tag}>"
        shown = spec.shown(value, _pointing)
        if isinstance(value, Empty):
            return f'<{tag} class="gone">{escape(shown)}</{tag}>'
        return f'<{tag} dir="auto">{self._linked(shown)}</{tag}>'

    def _linked(self, words: str, *, carded: bool = True, typed: bool = False) -> str:
        """Return shown words escaped, with the pointers in them as links where there are cards.

        What is `typed` between pointers has a direction of its own too: several names stand in the page's.
        """
        between = as_typed if typed else escaped
        return "".join(
            self._link(piece, carded=carded) if number % 2 else between(piece) if piece else ""
            for number, piece in enumerate(_pointer.split(words))
        )

    def _link(self, partner_id: str, *, carded: bool = True) -> str:
        name = escaped(self._outgoing.name_of(partner_id))
        if carded and partner_id in self._sent:
            return f'<a href="#{self._sent[partner_id].reference}" dir="auto">{name}</a>'
        kind = ' class="gone"' if partner_id == NOT_INCLUDED else ""
        return f'<span{kind} dir="auto">{name}</span>'

    def _plain(self, words: str, *, bare: bool = False) -> str:
        """Return shown words with the pointers in them as words."""
        named = _pointer.sub(lambda found: self._outgoing.name_of(found[1]), words)
        return escaped(named) if bare else as_typed(named)

    def _row(self, word: str, cells: Iterable[str]) -> str:
        return f"<dt>{own_word(word)}</dt><dd>{', '.join(cells)}</dd>"

    def _file(self, name: str) -> str:
        """Return a link to a clean copy, and what was lost of it."""
        lost = next(each.lost for each in self._outgoing.files if each.name == name)
        told = "".join(f' <span class="soft">{escape(_(LOST[code]))}</span>' for code in lost)
        return f'<a href="{ATTACHMENTS}{name}">{name}</a>{told}'

    def _mentioned(self) -> Iterator[str]:
        """Yield who is pointed to, or under a pseudonym in what is told, without a card of their own."""
        people = self._outgoing.people
        shown = {*people.values(), *(each.pseudonym for each in self._outgoing.records)}
        others = sorted(
            (
                *(called for each, called in people.items() if each not in self._sent),
                *(self._pseudonyms - shown),
            )
        )
        if others:
            yield f'<h2>{own_word("mentioned")}</h2>\n<ol class="contents">'
            yield from (f"<li><span></span>{as_typed(called)}</li>" for called in others)
            yield "</ol>"


def _how_to_verify(signer: str) -> Iterator[str]:
    yield f"<h2>{own_word('verify')}</h2>\n<p>{own_line('files')}</p><p>{as_code(f'sha256sum -c {SUMS}')}</p>"
    if signer:
        yield f"<p>{own_line('signed')}</p><p>{as_code(signer)}</p><p>{own_line('signature')}</p>"
        yield from (f"<p>{as_code(command)}</p>" for command in commands(signer))


def _pointing(partner_id: str) -> str:
    return f"{_POINTER}{partner_id}{_POINTER}"
