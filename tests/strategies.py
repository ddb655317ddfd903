"""Random records of every kind, made from the declarations: a new field is in every property at once."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import cache
from types import MappingProxyType
from typing import Any

from hypothesis import strategies as st

from fieldjournal.model.canonical import Json
from fieldjournal.model.codec import read_draft
from fieldjournal.model.dates import parse_date
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, Values, specs_of
from fieldjournal.model.forms.asserted import Account, target_spec
from fieldjournal.model.forms.counted import Count
from fieldjournal.model.forms.filed import Filed
from fieldjournal.model.forms.measured import Span, Sum
from fieldjournal.model.forms.plain import Flag, Line, ManyOf, Number, OneOf
from fieldjournal.model.forms.pointing import Chain, Reference, References, Somebody
from fieldjournal.model.forms.said import Fuzzy, Prose, Where
from fieldjournal.model.kinds import KINDS, kind_named
from fieldjournal.model.record import Draft, Envelope, Mark
from fieldjournal.model.values import (
    Asserted,
    Choice,
    Place,
    Ref,
    Sensitivity,
    StoredFile,
    Text,
    Translation,
    Who,
)
from fieldjournal.model.vocabulary import OTHER, Vocabulary

MESSY = [
    "Дядю Батыра вызвали «на беседу» в 3-й раз",
    "Akmuhammet aga, Mary şäheri, 3-nji mekdep",
    "sister's husband (Гурбан?) — dismissed, ~March",
    "ҳамсояҳо гуфтанд, ки ду нафар омаданд",
    "oʻgʻli maktabga bormayapti",
    "👮‍♂️ ×2, black Opel 12-34 AGA",
    "שלום / سلام / Şükür",
    'he said: "we know where your mother lives"\n\nthen hung up',
    "Z͑ergär‑zada",
    "=SUM(A1:A9)",
    "[bold]not markup[/bold]",
    "</script><b>x",
    "\u202eevil\u202c",
]
"""Words as tired people write them."""

ids = st.text("abcdefghjkmnpqrstvwxyz0123456789", min_size=16, max_size=16)
_clean = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\u2028\u2029")
_any = st.text(_clean, min_size=1, max_size=60).map(lambda text: unicodedata.normalize("NFC", text))
words = st.one_of(st.sampled_from(MESSY), _any).filter(str.strip)
lines = words.map(lambda text: " ".join(text.split())).filter(str.strip)
_said = st.sampled_from(
    [
        "19 May 2023",
        "end of August 2023",
        "20 October",
        "2020",
        "до 2002",
        "unknown to them",
        "between 27 and 30 November 2023",
    ]
)


def _choice(vocabulary: Vocabulary) -> st.SearchStrategy[Choice]:
    plain = st.sampled_from([entry.code for entry in vocabulary]).map(Choice)
    return plain | lines.map(lambda other: Choice(OTHER, other))


def _text() -> st.SearchStrategy[Text]:
    translations = st.lists(
        st.builds(Translation, st.sampled_from(["en", "ru"]), words, st.just("") | lines), max_size=2
    )
    mentions = st.dictionaries(lines, ids, max_size=2).map(MappingProxyType)
    return st.builds(Text, words, st.sampled_from(["", "ru", "tk"]), translations.map(tuple), mentions)


_who = st.builds(Who, ids) | lines.map(lambda said: Who(words=said))
_MAKERS: dict[type, Callable[[Any], st.SearchStrategy[Any]]] = {
    Line: lambda _form: lines,
    Number: lambda _form: st.integers(0, 10**12),
    Flag: lambda _form: st.booleans(),
    OneOf: lambda form: _choice(form.vocabulary),
    ManyOf: lambda form: st.lists(_choice(form.vocabulary), min_size=1, max_size=3, unique=True).map(tuple),
    Prose: lambda _form: _text(),
    Fuzzy: lambda _form: _said.map(parse_date),
    Where: lambda _form: (
        lines.map(lambda said: Place(said=said))
        | st.builds(Place, lines, st.sampled_from(["TM", "TR"]), lines, lines, lines, st.just("home"))
    ),
    Reference: lambda _form: st.builds(Ref, ids),
    References: lambda _form: st.lists(st.builds(Ref, ids), min_size=1, max_size=3, unique=True).map(tuple),
    Somebody: lambda _form: _who,
    Chain: lambda _form: st.lists(_who, min_size=1, max_size=3).map(tuple),
    Count: lambda form: st.sampled_from(["over fifty", "не менее 41", "41", "40–50", "many"]).map(form.typed),
    Sum: lambda form: st.sampled_from(
        ["20 000 manat", "штраф, сумма неизвестна", "USD 3,000 or 50,000 TMT"]
    ).map(form.typed),
    Span: lambda form: st.sampled_from(["23 years", "3 года 6 месяцев", "пожизненно", "26 days"]).map(
        form.typed
    ),
    Filed: lambda _form: st.builds(StoredFile, ids, st.binary(min_size=32, max_size=32).map(bytes.hex)),
    Account: lambda _form: _asserted(),
}


def _asserted() -> st.SearchStrategy[Asserted]:
    targets = [
        (kind.name, f"{key}/p1/{inner}" if spec.part else key)
        for kind in KINDS.values()
        for key, spec in specs_of(kind.values).items()
        for inner in (specs_of(spec.part) if spec.part else ("",))
    ]
    plain = [at for at in targets if not isinstance(target_spec(*at).form, Account)]
    return st.sampled_from(plain).flatmap(
        lambda at: st.builds(Asserted, st.just(at[0]), ids, st.just(at[1]), _given(target_spec(*at)))
    )


def _given(spec: Spec) -> st.SearchStrategy[object]:
    empties = st.sampled_from([Empty.UNKNOWN, Empty.WITHHELD, Empty.NOT_APPLICABLE])
    return _MAKERS[type(spec.form)](spec.form) | empties


@cache
def _fields(declared: type[Values | Part]) -> dict[str, st.SearchStrategy[Any]]:
    return {
        key: st.lists(
            _values(spec.part, id=st.text("0123456789abcdef", min_size=10, max_size=10)),
            min_size=1,
            max_size=2,
            unique_by=lambda part: part.id,
        ).map(tuple)
        if spec.part
        else _given(spec)
        for key, spec in specs_of(declared).items()
    }


def _values(declared: type[Values | Part], **own: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Fill a few fields of a kind or part: any of them, never all, as people do."""
    fields = _fields(declared)  # type: ignore[arg-type] # a type is hashable, whatever its values are
    chosen = st.lists(st.sampled_from(list(fields)), max_size=_FILLED_MOST, unique=True)
    return chosen.flatmap(lambda keys: st.builds(declared, **own, **{key: fields[key] for key in keys}))


_FILLED_MOST = 5
_marks = st.dictionaries(
    st.sampled_from(["notes", "when"]),
    st.builds(Mark, st.sampled_from([None, Sensitivity.NEVER]), st.just(()), st.just("likely"), words),
    max_size=2,
).map(MappingProxyType)
envelopes = st.builds(
    Envelope,
    st.sampled_from(Sensitivity),
    st.sampled_from(["", "ru"]),
    st.lists(lines, max_size=2, unique=True).map(tuple),
    st.lists(ids, max_size=2, unique=True).map(tuple),
    st.just(""),
    _marks,
)


def drafts(kind: str = "") -> st.SearchStrategy[Draft]:
    """Return drafts of one kind or of any, filled at random."""
    names = st.just(kind) if kind else st.sampled_from(list(KINDS))
    return names.flatmap(
        lambda name: st.builds(Draft, st.just(name), _values(kind_named(name).values), envelope=envelopes)
    )


def draft(kind: str, **values: Json) -> Draft:
    """Return a draft from values as they stand in JSON."""
    return read_draft({"kind": kind, "values": dict(values)})
