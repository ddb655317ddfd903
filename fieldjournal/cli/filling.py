"""A draft filled from the command line: from `field: value` lines, from JSON, or by asking.

Lines, on standard input, so that no name has to stand on the command line:

    what: They came to the school
      and asked for his brother.          a line that begins with a space goes on
    involvements/1/contact: 7kq3m2xa      a part: `list/label/field`; a label is any word or number,
    involvements/1/role: victim           or the id of a part that is there already
    sensitivity: never                    also: tags, sources, language

- A value is typed as in the form of the app: dates in words, choices by code or label, `unknown`.
- A record is pointed to by its id or a beginning of it that only one has, in a date too: "two days after ID";
  or by its whole name, where one record is called so. Several stand with `;` between them.
- Every line that does not fit is told, and nothing is saved then.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import cast

from fieldjournal import errors
from fieldjournal.journal.days import today
from fieldjournal.model import address
from fieldjournal.model.address import Address
from fieldjournal.model.codec import new_part_id
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.fields import Part, Spec, specs_of
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.forms.plain import clean_line
from fieldjournal.model.forms.pointing import Reference, References, Somebody
from fieldjournal.model.kinds import find_spec, kind_named
from fieldjournal.model.record import Draft, Envelope, Problem
from fieldjournal.model.values import Sensitivity
from fieldjournal.model.vocabulary import OTHER
from fieldjournal.model.walk import changed_at

Resolve = Callable[[str], str]
"""From an id or its beginning to the id. Raises: `NotFound`, `Ambiguous`."""

Named = Callable[[str, tuple[str, ...]], str]
"""From a whole name, and the kinds it may be of, to the id. Raises: `NotFound`, `Ambiguous`."""

Hang = Callable[[Draft, FuzzyDate], FuzzyDate]
"""From a date that counts from another entry ("two days after 7kq3m2xa") to the date that hangs on it."""

ENVELOPE = ("sensitivity", "language", "tags", "sources")
"""What stands around the values and is set under its own name; no kind has a field called so."""

_BETWEEN = re.compile(r"[\s,;]+")


_ID_TYPED = re.compile(r"[a-z0-9]{8,16}")


def _unknown(words: str, _kinds: tuple[str, ...]) -> str:
    raise errors.NotFound("record", words)


def _as_it_is(_draft: Draft, when: FuzzyDate) -> FuzzyDate:
    return when


@dataclass
class Filling:
    """A draft on the way, and which label stands for which new part."""

    draft: Draft
    resolve: Resolve
    hang: Hang = _as_it_is
    named: Named = _unknown
    name_of: NameOf = str
    labels: dict[str, str] = field(default_factory=dict)

    def put(self, at: str, words: str) -> None:
        """Set one value from typed words.

        Raises: `UnknownField`; `BadValue` with the address.
        """
        try:
            if at in ENVELOPE:
                self.draft = replace(self.draft, envelope=self._envelope(at, words))
                return
            where, spec = self._where(at)
            value = self.value(spec, words)
        except errors.BadValue as bad:
            raise errors.BadValue(bad.reason, at, bad.given) from None
        except errors.Ambiguous:
            raise errors.BadValue("several-so-called", at) from None
        except errors.NotFound:
            raise errors.BadValue("none-so-called", at) from None
        if where.part:
            where = self._with_part(where)
        self.draft = replace(self.draft, values=changed_at(self.draft.values, where, value))

    def put_lines(self, text: str) -> None:
        """Set every value of `field: value` lines.

        Raises: `UnknownField`; `Incomplete` with everything that does not fit.
        """
        problems = []
        for at, words in lines_of(text):
            try:
                self.put(at, words)
            except errors.BadValue as bad:
                problems.append(Problem(at, bad.reason, known=self._fitting(at, bad.reason)))
        if problems:
            raise errors.Incomplete(tuple(problems))

    @contextmanager
    def told_as_typed(self) -> Iterator[None]:
        """Let what does not fit be told under the label somebody typed, not under the id of a new part."""
        try:
            yield
        except errors.Incomplete as incomplete:
            labels = {f"{label.partition('/')[0]}/{own}/": f"{label}/" for label, own in self.labels.items()}
            found = cast("tuple[Problem, ...]", incomplete.problems)
            for own, label in labels.items():
                found = tuple(replace(each, address=each.address.replace(own, label)) for each in found)
            raise errors.Incomplete(found) from None

    def _fitting(self, at: str, reason: str) -> tuple[str, ...]:
        """Return what could have been typed, where that is a list."""
        if reason != "not-a-choice":
            return ()
        if at in ENVELOPE:
            return tuple(each.code for each in Sensitivity)
        choices = self._where(at)[1].form.choices()
        return tuple(f"{label}: …" if code == OTHER else label for code, label in choices)

    def _where(self, at: str) -> tuple[Address, Spec]:
        where = address.parse(at)
        spec = find_spec(self.draft.kind, where) if where else None
        if where is None or spec is None or spec.part is not None:
            known = specs_of(kind_named(self.draft.kind).values)
            raise errors.UnknownField(self.draft.kind, at, ", ".join((*known, *ENVELOPE)))
        return where, spec

    def _with_part(self, where: Address) -> Address:
        """Return the address of a part that is there, made now where its label is new."""
        held = cast("tuple[Part, ...]", getattr(self.draft.values, where.field))
        label = f"{where.field}/{where.part}"
        if any(each.id == where.part for each in held):
            return where
        if label not in self.labels:
            self.labels[label] = new_part_id()
            declared = specs_of(type(self.draft.values))[where.field].part
            assert declared is not None
            made = (*held, declared(id=self.labels[label]))
            self.draft = self.draft.with_values(**{where.field: made})
        return where._replace(part=self.labels[label])

    def value(self, spec: Spec, words: str) -> object:
        """Return what was typed; a record may be pointed to by a beginning of its id. Raises: `BadValue`."""
        if isinstance(spec.form, Reference | References):
            try:
                return spec.typed(words)
            except errors.BadValue:
                return spec.typed(" ".join(self._pointed(words, spec.form.kinds)))
        if isinstance(spec.form, Somebody) and _ID_TYPED.fullmatch(words.strip()):
            try:
                return spec.typed(self.resolve(words.strip()))
            except errors.NotFound:
                return spec.typed(words)
        value = spec.typed(words, today())
        return self.hang(self.draft, value) if isinstance(value, FuzzyDate) else value

    def _pointed(self, words: str, kinds: tuple[str, ...]) -> list[str]:
        """Return the ids of the records words point to. Raises: `NotFound`, `Ambiguous`."""
        try:
            return [self.resolve(each) for each in _BETWEEN.split(words) if each]
        except errors.NotFound:
            return [self.named(each.strip(), kinds) for each in words.split(";") if each.strip()]

    def _envelope(self, at: str, words: str) -> Envelope:
        envelope = self.draft.envelope
        if at == "sensitivity":
            return replace(envelope, sensitivity=_sensitivity(words))
        if at == "language":
            return replace(envelope, language=clean_line(words.strip()))
        if at == "tags":
            tags = (clean_line(each.strip()) for each in words.split(",") if each.strip())
            return replace(envelope, tags=tuple(dict.fromkeys(tags)))
        return replace(envelope, sources=tuple(dict.fromkeys(self._pointed(words, ("source",)))))


def lines_of(text: str) -> Iterator[tuple[str, str]]:
    """Yield (address, words) of `field: value` lines; a line that begins with a space goes on.

    Raises: `BadValue` ("not-a-field-line") for a line that is neither, with its number.
    """
    at, words = "", ""
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        if line[:1] in {" ", "\t"} and at:
            words += "\n" + line.strip()
        elif line.strip():
            if at:
                yield at, words
            at, colon, words = (piece.strip() for piece in line.partition(":"))
            if not colon:
                raise errors.BadValue("not-a-field-line", str(number))
    if at:
        yield at, words


def _sensitivity(words: str) -> Sensitivity:
    try:
        return Sensitivity.of(words.strip().casefold())
    except KeyError:
        raise errors.BadValue("not-a-choice") from None
