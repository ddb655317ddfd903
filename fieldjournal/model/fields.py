"""How a kind of record declares its fields: one annotation and one call, and everything else follows.

    when: Maybe[FuzzyDate] = fuzzy(N_("When"), core=True, column=True)
    returns: tuple[Return, ...] = parts(N_("Return"), Return)

- The call puts a `Spec` into the dataclass field's metadata; `specs_of` reads them back.
- Storage, forms on the screen, search, history, redaction, registers and documentation read the Spec.
- A field's key and a choice's code are never renamed or reused; a field no longer wanted is `retired`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any

from fieldjournal.errors import BadValue
from fieldjournal.model.canonical import Json
from fieldjournal.model.empty import Empty
from fieldjournal.model.forms.counted import Count
from fieldjournal.model.forms.filed import Filed
from fieldjournal.model.forms.form import Form, NameOf
from fieldjournal.model.forms.measured import Span, Sum
from fieldjournal.model.forms.plain import Flag, Line, ManyOf, Number, OneOf
from fieldjournal.model.forms.pointing import Chain, Reference, References, Somebody
from fieldjournal.model.forms.said import Fuzzy, Prose, Where
from fieldjournal.model.values import Sensitivity
from fieldjournal.model.vocabulary import Vocabulary


@dataclass(frozen=True)
class Spec:
    """What the program knows of one field.

    Exactly one of `form` and `part` is set: a field holds a value or a list of parts.
    """

    label: str
    form: Form[Any] = None  # type: ignore[assignment]
    part: type[Part] | None = None
    key: str = ""
    help: str = ""
    sensitivity: Sensitivity = Sensitivity.PARTNERS
    core: bool = False
    """Shown at once in a form; about fifteen editors at most for one kind."""
    section: str = ""
    column: bool = False
    """Kept in the kind's derived table, for registers and filters."""
    timeline: bool = False
    """A date on which something happened, or was so: it stands on the timeline."""
    identifies: bool = False
    """Its words name or point out the very person the record is about."""
    veils: bool = False
    """Yes in it: the record's files are not shown before somebody asks for it."""
    traces: bool = False
    """It finds the people the record is about in files of others, so it leaves only with their names."""
    singles_out: bool = False
    """Together with other such fields it may point out one person, whatever they are called."""
    huridocs: str = ""
    after: tuple[str, ...] = ()
    """Fields of the same part, else of the record, whose dates this one's follows; a warning where not."""
    before: tuple[str, ...] = ()
    """Fields whose dates this one's precedes."""
    begins_with: str = ""
    """A chain: of people something went through, from whom that field names."""
    counted_from: str = ""
    """A length: of the time from the date of the record that field points to until this record's own."""
    retired: bool = False

    def typed(self, words: str, today: date | None = None) -> object:
        """Return the value or kind of empty meant by typed words.

        `today` is the day they were typed, where somebody typed them; words of a file have none.

        Raises: `BadValue`.
        """
        empty = typed_empty(words)
        if empty is not None:
            return empty
        return self.form.typed_on(words, today) if today else self.form.typed(words)

    def edited(self, value: object) -> str:
        """Return what an editor starts with; `typed` gives an equal value back."""
        if isinstance(value, Empty):
            return "" if value is Empty.NOT_ASKED else value.value.replace("_", " ")
        return self.form.edited(value)

    def shown(self, value: object, name_of: NameOf) -> str:
        """Return the value, or its kind of empty, in words."""
        return value.shown() if isinstance(value, Empty) else self.form.shown(value, name_of)

    def beside(self, value: object, name_of: NameOf) -> str:
        """Return what is shown beneath the value; nothing for most."""
        return "" if isinstance(value, Empty) else self.form.beside(value, name_of)


def typed_empty(words: str) -> Empty | None:
    """Return the kind of empty somebody typed: as it is shown, or in another language of the region."""
    plain = " ".join(words.split()).casefold()
    return _TYPED_EMPTY.get(plain, _shown_empty().get(plain))


@cache
def _shown_empty() -> Mapping[str, Empty]:
    return {words.casefold(): empty for empty in Empty for words in empty.worded()}


_TYPED_EMPTY: Mapping[str, Empty] = MappingProxyType(
    {
        "": Empty.NOT_ASKED,
        "unknown": Empty.UNKNOWN,
        "not known": Empty.UNKNOWN,
        "неизвестно": Empty.UNKNOWN,
        "неизвестен": Empty.UNKNOWN,
        "näbelli": Empty.UNKNOWN,
        "bilinmiyor": Empty.UNKNOWN,
        "noma'lum": Empty.UNKNOWN,
        "номаълум": Empty.UNKNOWN,
        "withheld": Empty.WITHHELD,
        "не указывать": Empty.WITHHELD,
        "not applicable": Empty.NOT_APPLICABLE,
        "does not apply": Empty.NOT_APPLICABLE,
        "не применимо": Empty.NOT_APPLICABLE,
    }
)


@dataclass(frozen=True, kw_only=True)
class Part:
    """A list item inside a record; its `id` is random and stays with it through every edit."""

    id: str


@dataclass(frozen=True, kw_only=True)
class Values:
    """The fields of one kind of record."""


def specs_of(declared: type[Part | Values]) -> Mapping[str, Spec]:
    """Return the declared fields of a kind or part by key, in the order they are shown."""
    if declared not in _SPECS:
        found = {
            each.name: replace(each.metadata["spec"], key=each.name)
            for each in fields(declared)
            if "spec" in each.metadata
        }
        _SPECS[declared] = MappingProxyType(found)
    return _SPECS[declared]


_SPECS: dict[type[Part | Values], Mapping[str, Spec]] = {}


def read_maybe(spec: Spec, untrusted: Json) -> object:
    """Return a stored value or kind of empty. Raises `BadValue`."""
    if isinstance(untrusted, dict) and untrusted.keys() == {"empty"}:
        word = untrusted["empty"]
        if word not in {"unknown", "withheld", "not_applicable"}:
            raise BadValue("unknown-empty", given=str(word)[:40])
        return Empty(word)
    return spec.form.read(untrusted)


def write_maybe(spec: Spec, value: object) -> Json:
    """Return a value or kind of empty as JSON."""
    return {"empty": value.value} if isinstance(value, Empty) else spec.form.write(value)


def _declare(form: Form[Any], label: str, options: Mapping[str, Any]) -> Any:
    return field(default=Empty.NOT_ASKED, metadata={"spec": Spec(label=label, form=form, **options)})


def line(label: str, **options: Any) -> Any:
    """Declare one line of words: `Maybe[str]`."""
    return _declare(Line(), label, options)


def text(label: str, **options: Any) -> Any:
    """Declare a text with translations: `Maybe[Text]`."""
    return _declare(Prose(), label, options)


def fuzzy(label: str, **options: Any) -> Any:
    """Declare a date as said: `Maybe[FuzzyDate]`."""
    return _declare(Fuzzy(), label, options)


def place(label: str, **options: Any) -> Any:
    """Declare a place: `Maybe[Place]`."""
    return _declare(Where(), label, options)


def choice(label: str, vocabulary: Vocabulary, **options: Any) -> Any:
    """Declare one of a choice list: `Maybe[Choice]`."""
    return _declare(OneOf(vocabulary), label, options)


def choices(label: str, vocabulary: Vocabulary, **options: Any) -> Any:
    """Declare several of a choice list: `Maybe[tuple[Choice, ...]]`."""
    return _declare(ManyOf(vocabulary), label, options)


def flag(label: str, **options: Any) -> Any:
    """Declare yes or no: `Maybe[bool]`."""
    return _declare(Flag(), label, options)


def number(label: str, **options: Any) -> Any:
    """Declare a whole number: `Maybe[int]`."""
    return _declare(Number(), label, options)


def count(label: str, **options: Any) -> Any:
    """Declare how many, as said: `Maybe[Many]`."""
    return _declare(Count(), label, options)


def money(label: str, **options: Any) -> Any:
    """Declare a sum as said: `Maybe[Money]`."""
    return _declare(Sum(), label, options)


def length(label: str, **options: Any) -> Any:
    """Declare a length of time as said: `Maybe[Length]`."""
    return _declare(Span(), label, options)


def who(label: str, **options: Any) -> Any:
    """Declare somebody, a contact or words: `Maybe[Who]`."""
    return _declare(Somebody(), label, options)


def chain(label: str, **options: Any) -> Any:
    """Declare whom something went through: `Maybe[tuple[Who, ...]]`."""
    return _declare(Chain(), label, options)


def ref(label: str, *kinds: str, **options: Any) -> Any:
    """Declare a pointer to one record: `Maybe[Ref]`."""
    return _declare(Reference(*kinds), label, options)


def refs(label: str, *kinds: str, **options: Any) -> Any:
    """Declare pointers to several records: `Maybe[tuple[Ref, ...]]`."""
    return _declare(References(*kinds), label, options)


def account(label: str, **options: Any) -> Any:
    """Declare what a claim says of a value: `Maybe[Asserted]`."""
    from fieldjournal.model.forms.asserted import Account  # it reads Specs itself

    return _declare(Account(), label, options)


def stored_file(label: str, **options: Any) -> Any:
    """Declare the bytes of a file kept in the store: `Maybe[StoredFile]`."""
    return _declare(Filed(), label, options)


def parts(label: str, part: type[Part], **options: Any) -> Any:
    """Declare a list of parts: `tuple[PartClass, ...]`."""
    return field(default=(), metadata={"spec": Spec(label=label, part=part, **options)})
