"""Invented people and papers as messy as they come, typed word by word: what every register is tried on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from fieldjournal.model.codec import new_part_id
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, Values, specs_of
from fieldjournal.model.headline import Told, title
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.record import Draft, Envelope
from fieldjournal.model.registers import (
    REGISTERS,
    Has,
    Line,
    Lookup,
    Row,
    Selection,
    Table,
    lines,
    register_named,
    rows_of,
    tabulate,
)
from fieldjournal.model.registers.register import parts_in
from fieldjournal.model.values import Choice

Said = str | list[dict[str, str]]

TODAY = date(2024, 3, 1)

BERDI, SONA, AMAN, NURY = "berdi00000000000", "sona000000000000", "aman000000000000", "nury000000000000"
EXILE, OFFICE, TALK, TAKEN = "exile00000000000", "office0000000000", "talk000000000000", "taken00000000000"

RECORDS: Mapping[str, tuple[str, Mapping[str, Said]]] = {
    EXILE: ("contact", {"names": [{"text": "Мерал Атаева", "kind": "primary"}], "lives": "Praha",
                        "statuses": [{"fate": "in exile", "as_of": "spring 2019"}]}),
    OFFICE: ("contact", {"kind": "organisation", "names": [{"text": "Office of Public Calm"}]}),
    BERDI: ("contact", {
        "names": [{"text": "Berdi SAPAROW", "kind": "primary"}, {"text": "Сапаров Берды", "kind": "printed"}],
        "born": "1979 or 1980",
        "relations": [{"to": EXILE, "kind": "sibling"}, {"to": SONA, "kind": "lawyer"}],
        "statuses": [{"fate": "in pre-trial detention", "as_of": "October 2023"},
                     {"fate": "serving a sentence", "as_of": "20 December 2023"}],
        "detentions": [{"place": "Ovadandepe", "type": "prison", "since": "early 2010s", "until": ""}],
        "outside": [{"channel": "family visit", "state": "allowed", "as_of": "May 2023"},
                    {"channel": "family visit", "state": "refused", "as_of": "2 November 2023"},
                    {"channel": "lawyer", "state": "unknown", "as_of": "3 December 2023"}],
        "signs": [{"when": "2016 or later", "kind": "call", "strength": "refuted"},
                  {"when": "конец августа 2023", "kind": "letter, or signature for a parcel",
                   "from_whom": "a cook, on a scrap of paper", "strength": "likely", "pressed": "yes"}],
    }),
    SONA: ("contact", {"names": [{"text": "Сона-эдже"}], "statuses": [{"fate": "unknown", "as_of": "2002"}],
                       "signs": [{"kind": "seen", "when": "20 October"}]}),
    AMAN: ("contact", {"names": [{"text": "Aman"}], "detentions": [{"since": "2003", "place": "unknown"}]}),
    NURY: ("contact", {"names": [{"text": "Nury aga"}],
                       "statuses": [{"fate": "released", "as_of": "1 February 2024"}],
                       "relations": [{"to": AMAN, "kind": "parent"}]}),
    TALK: ("incident", {"type": "own public act", "when": "3 June 2023", "what": "a talk on the radio",
                        "involvements": [{"contact": EXILE}]}),
    TAKEN: ("incident", {
        "type": "arrest", "when": "between 27 and 30 November 2023", "what": "alyp gitdiler, gündiz",
        "involvements": [{"contact": BERDI, "role": "victim"}, {"contact": NURY, "role": "relative targeted"},
                         {"contact": OFFICE, "role": "perpetrator", "degree": "ordered"},
                         {"as_printed": "двое в штатском", "role": "perpetrator"}],
        "before": [{"act": TALK, "link": "reprisal for", "interval": "«через полгода»",
                    "said_by": "an uncle"}],
        "injuries": [{"body_part": "wrists", "side": "both sides", "type": "mark of a rope or of cuffs",
                      "seen_in": "video, second minute"},
                     {"body_part": "soles", "type": "bruise", "cause": "unknown"},
                     {"of": NURY, "body_part": "head", "type": "unknown"}],
    }),
    "school0000000000": ("incident", {
        "type": "summons or interrogation", "when": "20 October",
        "tactics": "inquiry at school or neighbours",
        "involvements": [{"contact": NURY, "role": "relative targeted"}], "purpose": "stop activism"}),
    "flat000000000000": ("incident", {
        "type": "family pressure", "when": "2021", "involvements": [{"contact": SONA, "role": "victim"}],
        "before": [{"act": "gone000000000000"}, {"act": "school0000000000"}]}),
    "call000000000000": ("threat", {"when": "26 октября 2023", "channel": "call",
                                    "sender": "hidden number", "words": "Брату передай.",
                                    "directed_at": BERDI}),
    "post000000000000": ("threat", {"when": "2024", "channel": "public post", "words": "traitor",
                                    "directed_at": EXILE}),
    "trial00000000000": ("proceeding", {
        "kind": "criminal", "about": f"{BERDI} {NURY}", "body": "Mary city court", "country": "Turkmenistan",
        "body_is": "court of Mary region", "decided": "15 January 2012", "stage": "final",
        "charges": [{"of": BERDI, "code": "criminal code", "article": "244-1", "state": "initial"},
                    {"article": "228", "label": "fraud", "state": "added later"}],
        "penalties": [
            {"of": BERDI, "kind": "prison", "length": "12 лет и 6 месяцев", "start": "unknown"},
            {"of": NURY, "kind": "prison", "length": "10 ýyl", "start": "2010"},
            {"of": BERDI, "kind": "fine", "amount": "12 000 манат, or about 3 400 USD",
             "paid_to": "the state"},
            {"of": BERDI, "kind": "life", "length": "ömürlik"}],
        "appeals": [{"to": "Supreme Court", "when": "spring 2012", "result": "not heard"}],
        "flaws": [{"kind": "closed hearing"}]}),
    "second0000000000": ("proceeding", {
        "kind": "criminal", "about": AMAN, "began": "2003",
        "penalties": [{"kind": "prison", "length": "20 years", "start": "February 2004"},
                      {"kind": "prison", "length": "5 years", "suspended": "yes", "start": "2003"},
                      {"kind": "restricted liberty", "length": "a long time", "start": "2003"},
                      {"kind": "restricted liberty", "length": "1 месяц", "start": "31 January 2024"}]}),
    "court00000000000": ("proceeding", {
        "kind": "interim measure", "about": BERDI, "country": "Türkiye",
        "measures": [{"of": BERDI, "body": "Court of R.", "when": "20.11.2023", "asks": "not to return him",
                      "breached_by": TAKEN},
                     {"body": "Committee", "when": "2022", "state": "complied with"},
                     {"body": "Committee"}],
        "notices": [{"channel": "unknown", "state": "feared", "learned": "a clerk at the border said so"}]}),
    "letter0000000000": ("action", {
        "type": "joint letter", "title": "Letter of nine groups", "when": "20 December 2023",
        "dated": "18.12.2023", "about": BERDI,
        "addressees": [{"contact": OFFICE}, {"as_printed": "Послу"}],
        "signatories": [{"contact": EXILE, "role": "journalist", "country": "Czechia", "publish": "yes"},
                        {"role": "«правозащитница»", "country": "unknown", "publish": "unknown"}],
        "demands": [{"kind": "release", "for_whom": BERDI, "state": "open"},
                    {"kind": "proof of life", "of": "the embassy", "state": "met", "as_of": "2 Jan 2024"},
                    {"kind": "disclose", "words": "где он?"}],
        "responses": [{"kind": "denial", "by": OFFICE}]}),
    "news000000000000": ("source", {
        "title": "Clippings",
        "claims": [
            {"says": f"incident {TAKEN}/when = 1 December 2023", "by": OFFICE, "stance": "says"},
            {"says": f"incident {TAKEN}/when = 27-30 November 2023", "by": "a cousin",
             "through": "aunt; neighbour; her son", "when": "the week before 4 December 2023",
             "certainty": "likely", "stance": "passes on"},
            {"says": f"incident {TALK}/when = 03.06.2023", "by": "a leaflet"},
            {"says": f"incident {TALK}/what = it was a concert"},
            {"by": "somebody who says nothing of anything"}]}),
    "radio00000000000": ("source", {
        "title": "Radio", "claims": [{"says": f"incident {TAKEN}/when = unknown", "by": "Ministry"},
                                     {"says": f"contact {SONA}/born = 1951"}]}),
}  # fmt: skip


@dataclass(frozen=True)
class Plain:
    """What a partner gets of a record has no more than this."""

    kind: str
    values: Values


def value(spec: Spec, said: Said) -> object:
    if isinstance(said, str):
        return spec.typed(said)
    assert spec.part is not None
    return tuple(_part(spec.part, each) for each in said)


def _part(declared: type[Part], said: Mapping[str, str]) -> Part:
    specs = specs_of(declared)
    return declared(id=new_part_id(), **{key: value(specs[key], words) for key, words in said.items()})


def told(kind: str, /, **fields: Said) -> Plain:
    declared = kind_named(kind).values
    specs = specs_of(declared)
    return Plain(kind, declared(**{key: value(specs[key], said) for key, said in fields.items()}))


def drafts() -> tuple[Draft, ...]:
    """Return the records to be saved, all at once: they point to each other."""
    return tuple(Draft(each.kind, each.values, key, 0, Envelope()) for key, each in ALL.items())


ALL: Mapping[str, Plain] = {key: told(kind, **fields) for key, (kind, fields) in RECORDS.items()}


def name_of(key: str) -> str:
    return title(ALL[key], name_of) if key in ALL else f"an entry that is not in this journal ({key[:8]})"


def chosen(selection: Selection, record: Told) -> list[Part | None]:
    """Return the rows a selection has in a record, as the vault has to choose them; None is the record."""
    if record.kind != selection.kind:
        return []
    parts = [*parts_in(record, selection.field)] if selection.field else [None]
    return [
        part
        for part in parts
        if (
            not selection.any_of
            or any(_meets(has, record, part, selection.field) for has in selection.any_of)
        )
        and (not selection.by or not isinstance(getattr(part, selection.by), Empty))
    ]


def _meets(has: Has, record: Told, part: Part | None, own: str) -> bool:
    field, _slash, key = has.at.rpartition("/")
    if not field and isinstance(getattr(record.values, key), tuple):
        return bool(parts_in(record, key))
    held = [part] if field == own and part else parts_in(record, field) if field else [record.values]
    found = [getattr(each, key) for each in held]
    return any(
        (isinstance(each, Choice) and each.code in has.codes) or (has.blank and isinstance(each, Empty))
        for each in found
    )


def lines_of(
    name: str,
    *,
    records: Mapping[str, Told] = ALL,
    lookup: Lookup | None = None,
    as_of: date | None = None,
    today: date = TODAY,
) -> list[Line]:
    """Return the lines of a register over all records, in the order they are declared here."""
    register = REGISTERS[name]
    rows = [
        Row(record, key, part, lookup or records.get, today, as_of)
        for selection in register.selections
        for key, record in records.items()
        for part in chosen(selection, record)
    ]
    if register.group:
        rows.sort(key=lambda row: str(register.group(row)) if register.group else "")
    return list(lines(register, (each for row in rows for each in rows_of(register, row))))


def table(
    name: str, *columns: str, as_of: date | None = None, where: Mapping[str, str] | None = None
) -> Table:
    found = lines_of(name, as_of=as_of)
    return tabulate(register_named(name), found, name_of, columns=columns, where=where or {})
