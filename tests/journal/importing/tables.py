# ruff: noqa: E501 - rows stand as a spreadsheet has them
"""Invented tables as partners send them, and a journal in memory to plan against."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence

from fieldjournal.crypto.digests import random_id
from fieldjournal.journal.importing.columns import layout_of
from fieldjournal.journal.importing.held import Held
from fieldjournal.journal.importing.plan import Answers, Plan, Planning, Sheet
from fieldjournal.journal.importing.sheet import SheetTable, read_table
from fieldjournal.model.checks import check
from fieldjournal.model.codec import read_draft, write_draft
from fieldjournal.model.empty import Empty
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.record import Draft, Record
from fieldjournal.model.walk import values_of

RETURNED = """Name,Other spellings,Born,How,Returned from,When,What is known,As of,Source
Batyr GARAJAÝEW,"Batyr Garadzhaev; Батыр Гараджаев; aka Batyr-jan",1988,deported,Turkey,end of May 2022,fate unknown,1 Dec 2022,open letter of twelve groups
Mergen ATAÝEW,,unknown,extradited,Russia,3 June 2022,sentenced to 14 years in prison,1 Dec 2022,open letter of twelve groups
Jeren HOJAMYRADOWA,,1990,"forced return, mode unknown",unknown,unknown,last seen in a van near the port,1 Dec 2022,open letter of twelve groups
"""
INCIDENTS = """When,Type,Who,By whom,Where,What,Demand or purpose,Source,Sensitive
3 May 2022,summons/interrogation,Mergen ATAÝEW,"Inspector, Lebap department of the Ministry of Order",Lebap (Turkmenistan),called in for a talk,,letter of 1.12.22,
"spring, maybe April",family pressure,relatives of Mergen ATAÝEW,unknown,Turkmenistan,his sister was asked where he sleeps,demand for silence,letter of 1.12.22,"sister; the neighbour who saw it"
2021,own public act,Mergen ATAÝEW,,Istanbul,spoke at a picket,,letter of 1.12.22,
"""
ACCOUNTS = """About,Account,Who says so,Through whom,When said,Certainty
disappearance of Jeren HOJAMYRADOWA,was put on a plane,a friend in Izmir,two students,early June 2022,possible
disappearance of Jeren HOJAMYRADOWA,was not deported and left by herself,Migration Service of Izmir,,June 2022,
disappearance of Jeren HOJAMYRADOWA,is held in a basement,Erkin Söz Watch,,June 2022,likely
"""


class Journal:
    """Records by id, as a plan leaves them: saving is what the store would do to a draft."""

    def __init__(self) -> None:
        self.records: dict[str, Record] = {}

    def plan(
        self, table: SheetTable, title: str = "table.csv", said: Mapping[str, str] | None = None
    ) -> Plan:
        return self.plan_all(Sheet(title, table, layout_of(table, said)))

    def plan_all(self, *sheets: Sheet, answers: Answers | None = None) -> Plan:
        held = Held(self.records.__getitem__)
        for record in self.records.values():
            held.sign("" if record.deleted else record.id, record.envelope.origin)
            if not record.deleted:
                held.add(record)
        planning = Planning(sheets, held, random_id, answers)
        for _done in planning.steps():
            pass
        return planning.plan

    def save(self, plan: Plan) -> Plan:
        kinds = {draft.id: draft.kind for group in plan.groups for draft in group}
        kinds |= {record.id: record.kind for record in self.records.values() if not record.deleted}
        for group in plan.groups:
            for draft in group:
                assert not [each for each in check(draft, kinds.get) if not each.warning], draft
                before = self.records.get(draft.id)
                assert draft.revision == (before.revision if before else 0)
                self.put(draft)
        return plan

    def put(self, draft: Draft, *, deleted: bool = False) -> None:
        """Keep a draft as the store would: through its JSON, so that what cannot be stored fails here."""
        stored = read_draft(write_draft(draft))
        self.records[draft.id] = Record(
            draft.id,
            draft.kind,
            stored.values,
            stored.envelope,
            draft.revision + 1,
            kind_named(draft.kind).version,
            "",
            "",
            deleted,
        )

    def take(self, text: str, title: str = "table.csv", said: Mapping[str, str] | None = None) -> Plan:
        return self.save(self.plan(read_table(text.encode()), title, said))

    def of(self, kind: str) -> list[Record]:
        return [record for record in self.records.values() if record.kind == kind]

    def called(self, name: str) -> Record:
        """Return the one contact that has this name among its names, or is called so."""
        [found] = [record for record in self.of("contact") if name in texts_of(record)]
        return found

    def words(self) -> Iterator[str]:
        for record in self.records.values():
            yield from texts_of(record)


def texts_of(record: Record) -> list[str]:
    """Return every text of a record, and every value as it is edited, and its tags."""
    found = [*record.envelope.tags]
    for each in values_of(record.values):
        found.append(each.spec.edited(each.value))
        if not isinstance(each.value, Empty):
            found += each.spec.form.texts(each.value)
    return found


def as_csv(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """Return a table as a spreadsheet program writes it."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(headers)
    writer.writerows(rows)
    return out.getvalue().encode()
