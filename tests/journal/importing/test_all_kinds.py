# ruff: noqa: E501 - rows stand as a spreadsheet has them
"""Records of every kind, with their parts and pointers, from tables alone; all persons are invented."""

from __future__ import annotations

from typing import cast

import pytest

from fieldjournal.journal.importing.columns import layout_of
from fieldjournal.journal.importing.plan import Plan, Sheet
from fieldjournal.journal.importing.sheet import read_table
from fieldjournal.model.empty import Empty
from fieldjournal.model.kinds.action import Action
from fieldjournal.model.kinds.case import Case
from fieldjournal.model.kinds.contact import Contact
from fieldjournal.model.kinds.incident import Incident
from fieldjournal.model.kinds.proceeding import Proceeding
from fieldjournal.model.kinds.source import Source
from fieldjournal.model.kinds.threat import Threat
from fieldjournal.model.record import Record
from fieldjournal.model.values import Asserted, Choice, Ref, Sensitivity, Text, Translation, Who
from tests.journal.importing.tables import Journal


def one(journal: Journal, kind: str) -> Record:
    [found] = journal.of(kind)
    return found


def person(journal: Journal, name: str) -> Ref:
    return Ref(journal.called(name).id)


def reasons(plan: Plan) -> list[tuple[str, str]]:
    return [(each.header, each.reason) for each in plan.doubts] + [
        (each.header, each.reason) for each in plan.left
    ]


def test_a_threat_sheet() -> None:
    journal = Journal()
    plan = journal.take(
        "Date,How,From,Number,Words,Words (en),To whom,Demand,Threatened with,What we did,Tags,Sensitivity\n"
        "3 мая 2022,звонок,Begenç ÝAZOW,+993 12 00,«Скажи брату»,Tell your brother,Jeren HOJAMYRADOWA; Oraz ORAZOW,silence,arrest,saved it,family; 2022,never leaves\n"
        "hawa ýok,pigeon,unknown,,,,Jeren HOJAMYRADOWA,,,,,whatever\n"
    )
    threat, second = (cast("Threat", record.values) for record in journal.of("threat"))
    assert (threat.channel, threat.handle) == (Choice("call"), "+993 12 00")
    assert threat.sender == Who(contact=journal.called("Begenç ÝAZOW").id)
    assert threat.words == Text("«Скажи брату»", "", (Translation("en", "Tell your brother"),))
    assert threat.directed_at == (person(journal, "Jeren HOJAMYRADOWA"), person(journal, "Oraz ORAZOW"))
    first, other = journal.of("threat")
    assert first.envelope.tags == ("family", "2022")
    assert first.envelope.sensitivity is other.envelope.sensitivity is Sensitivity.NEVER
    assert (second.channel, second.sender) == (Choice("other", "pigeon"), Empty.UNKNOWN)
    assert reasons(plan) == [("Date", "kept-as-words"), ("How", "kept-as-other"), ("Sensitivity", "")]


def test_people_with_statuses_relations_and_numbers() -> None:
    journal = Journal()
    journal.take(
        "ФИО,Дата рождения,Статус,По состоянию на,Телефон,Телефон 2,Отношения 1 – Кому,relations.1.kind,Адвокат\n"
        "Батыр ГАРАДЖАЕВ,1988,судьба неизвестна,1 декабря 2022,+90 555,+90 556,Джерен ХОДЖАМЫРАДОВА,sibling,Майса КАКАЕВА\n"
    )
    batyr = cast("Contact", journal.called("Батыр ГАРАДЖАЕВ").values)
    assert [status.fate for status in batyr.statuses] == [Choice("fate_unknown")]
    assert [(each.kind, each.handle) for each in batyr.channels] == [
        (Choice("phone"), "+90 555"),
        (Choice("phone"), "+90 556"),
    ]
    assert {(each.to, cast("Choice", each.kind).code) for each in batyr.relations} == {
        (person(journal, "Джерен ХОДЖАМЫРАДОВА"), "sibling"),
        (person(journal, "Майса КАКАЕВА"), "lawyer"),
    }


def test_a_word_that_says_more_than_the_choice_is_kept_beside_it() -> None:
    journal = Journal()
    plan = journal.take(
        "Имя,Пол,relations/to,relations/kind\nДжерен ХОДЖАМЫРАДОВА,ж,Майса КАКАЕВА,мать\n"
        "Батыр ГАРАДЖАЕВ,мужской,Майса КАКАЕВА,друг\n"
    )
    jeren = cast("Contact", journal.called("Джерен ХОДЖАМЫРАДОВА").values)
    assert (jeren.sex, jeren.relations[0].kind) == (Choice("female"), Choice("parent"))
    assert (jeren.relations[0].details, jeren.notes) == (Text("мать"), Empty.NOT_ASKED)
    assert reasons(plan) == []


def test_a_legal_sheet_whose_rows_are_joined_by_their_reference() -> None:
    journal = Journal()
    journal.take(
        "Ref,Name,Court,Article,Law,Sentence,Fine,Order\n"
        "P-1,Oraz ORAZOW,Balkan velaýat court,244-1,Criminal Code,7 years,,give the passport back\n"
        "P-1,Jeren HOJAMYRADOWA,,177,Criminal Code,2 years,5 000 manat,\n"
        "P-2,Jeren HOJAMYRADOWA,Mary city court,279-1,,3 года 6 месяцев,,\n"
    )
    first, second = (cast("Proceeding", record.values) for record in journal.of("proceeding"))
    oraz, jeren = person(journal, "Oraz ORAZOW"), person(journal, "Jeren HOJAMYRADOWA")
    assert first.about == (oraz, jeren)
    assert [(each.of, each.article) for each in first.charges] == [(oraz, "244-1"), (jeren, "177")]
    assert [(each.of, each.kind) for each in first.penalties] == [
        (oraz, Empty.NOT_ASKED),
        (jeren, Empty.NOT_ASKED),
        (jeren, Choice("fine")),
    ]
    assert first.penalties[2].amount != Empty.NOT_ASKED
    assert [each.asks for each in first.orders] == [Text("give the passport back")]
    assert first.body == "Balkan velaýat court"
    assert (second.about, second.notes) == ((jeren,), Text("Ref: P-2"))


def test_charges_and_penalties_numbered_in_one_row() -> None:
    journal = Journal()
    journal.take(
        "Name,Charge 1: article,charges.2.article,Article,Penalties 1: kind,Penalties 1: how long,Penalties 2: kind\n"
        "Oraz ORAZOW,244-1,177,291,prison,7 years,fine\n"
    )
    trial = cast("Proceeding", one(journal, "proceeding").values)
    assert [each.article for each in trial.charges] == ["244-1", "177", "291"]
    assert [each.kind for each in trial.penalties] == [Choice("prison"), Choice("fine")]


def test_tables_of_one_import_point_to_each_other_in_any_order() -> None:
    trials = "Ref,Name,Article,Incidents it belongs to,Interim measures: asked by,Interim measures: breached by\nP-1,Oraz ORAZOW,244-1,I-2; I-9,CAT,I-2\n"
    incidents = "Ref,When,Type,Who,What came before: earlier act\nI-1,2021,arrest,Oraz ORAZOW,I-2\nI-2,2020,own public act,Oraz ORAZOW,I-1\n"
    for texts in ((trials, incidents), (incidents, trials)):
        journal = Journal()
        tables = [read_table(text.encode()) for text in texts]
        sheets = [Sheet(f"{n}.csv", table, layout_of(table)) for n, table in enumerate(tables)]
        plan = journal.save(journal.plan_all(*sheets))
        typed = {
            cast("Choice", cast("Incident", each.values).type).code: each for each in journal.of("incident")
        }
        arrest, act = typed["arrest"], typed["own_act"]
        trial = cast("Proceeding", one(journal, "proceeding").values)
        assert trial.incidents == (Ref(act.id),)
        assert trial.measures[0].breached_by == Ref(act.id)
        assert [each.act for each in cast("Incident", arrest.values).before] == [Ref(act.id)]
        assert [each.act for each in cast("Incident", act.values).before] == [Ref(arrest.id)]
        assert ("Incidents it belongs to", "no-such-record") in reasons(plan)
        assert "Incidents it belongs to: I-2; I-9" in " ".join(journal.words())
        assert len(plan.groups) == 1
        assert journal.plan_all(*sheets).empty


def test_sources_with_texts_in_two_languages_and_claims() -> None:
    journal = Journal()
    journal.take(
        "Title,Author,Published,Kind,Text,Text (ru),Claims: who says so,Claims: certainty\n"
        "Voice from the south,Meret ATAÝEW,12 May 2022,article,They took him,Его забрали,Erkin Söz Watch,likely\n"
        ",a neighbour,June 2022,call,two men,,,\n"
    )
    article, call = (cast("Source", record.values) for record in journal.of("source"))
    assert article.words == Text("They took him", "", (Translation("ru", "Его забрали"),))
    assert [claim.certainty for claim in article.claims] == [Choice("likely")]
    assert call.author == Who(contact=journal.called("a neighbour").id)
    assert call.kind == Choice("call")


def test_accounts_of_single_fields_and_of_each_other() -> None:
    journal = Journal()
    journal.take("Name,Born,How,When\nBatyr GARAJAÝEW,1988,deported,May 2022\n")
    batyr, incident = journal.called("Batyr GARAJAÝEW"), one(journal, "incident")
    plan = journal.take(
        "Ref,About,Field,Account,Who says so,Contradicts\n"
        "A,Batyr GARAJAÝEW,born,1990,Meret ATAÝEW,\n"
        "B,deportation of Batyr GARAJAÝEW,returns/mode,extradited,a neighbour; Meret ATAÝEW,A\n"
        "C,deportation of Batyr GARAJAÝEW,When,June 2022,Meret ATAÝEW,\n"
        "D,deportation of Batyr GARAJAÝEW,Colour,black,Meret ATAÝEW,\n"
    )
    [home] = [record for record in journal.of("source") if cast("Source", record.values).claims]
    claims = cast("Source", home.values).claims
    says = [cast("Asserted", claim.says) for claim in claims if claim.says is not Empty.NOT_ASKED]
    back = cast("Incident", incident.values).returns[0].id
    assert [(each.record, each.address) for each in says] == [
        (batyr.id, "born"),
        (incident.id, f"returns/{back}/mode"),
        (incident.id, f"returns/{back}/mode"),
        (incident.id, "when"),
    ]
    assert says[1].value == Choice("extradition")
    assert claims[1].contradicts == claims[0].id
    assert {each.reason for each in plan.left} == {"no-such-address"}
    assert "Account: black" in str(cast("Source", home.values).notes)


def test_twenty_two_signatories_with_their_role_as_printed() -> None:
    journal = Journal()
    rows = "".join(
        f'Open letter of May,20 May 2022,Signer N{n} ORAZOW,"journalist, town {n}",{"Austria" if n % 2 else ""},{"yes" if n % 3 else "no"}\n'
        for n in range(1, 23)
    )
    journal.take("Statement,Date,Signatory,Role,Country,May be published?\n" + rows)
    letter = cast("Action", one(journal, "action").values)
    assert len(letter.signatories) == 22
    assert [each.role for each in letter.signatories] == [f"journalist, town {n}" for n in range(1, 23)]
    assert sum(each.publish is True for each in letter.signatories) == 15
    again = journal.take("Statement,Date,Signatory\nOpen letter of May,21 May 2023,Erkin Söz Watch\n")
    assert again.new["action"] == 1, "another day is another letter"


def test_cases_with_consents_members_and_records_that_belong_to_them() -> None:
    journal = Journal()
    journal.take(
        "Case,Aims,Period,Of whom,To whom,For what,How,Risks explained?,When,If it cannot be had: why\n"
        "The nine of Lebap,bring them home,since 2022,Oraz ORAZOW,Erkin Söz Watch,publish,message,да,3 June 2022,\n"
        "The nine of Lebap,,,Jeren HOJAMYRADOWA,,,,,,she is held; her mother decides\n"
    )
    journal.take(
        "Who,What,Case\nMergen ATAÝEW,was fined,The nine of Lebap\nMergen ATAÝEW,was beaten,The nine of Lebap\n"
    )
    case = cast("Case", one(journal, "case").values)
    first, second = case.consents
    assert (first.use, first.explained, first.to) == (
        (Choice("publish"),),
        True,
        Who(contact=journal.called("Erkin Söz Watch").id),
    )
    assert second.impossible == Text("she is held; her mother decides")
    assert case.members == tuple(Ref(record.id) for record in journal.of("incident"))


def test_a_cell_that_lists_several_makes_several_parts() -> None:
    journal = Journal()
    journal.take(
        "Who,By whom,What,Injury,injuries/side\n"
        "Oraz ORAZOW,Begenç ÝAZOW; Merdan ÝAZOW,beaten,head; wrists; soles,both sides\n"
        "Jeren HOJAMYRADOWA,,beaten,head and something near it; wrists,\n"
    )
    first, second = (cast("Incident", record.values) for record in journal.of("incident"))
    assert [each.role for each in first.involvements] == [
        Choice("victim"),
        Choice("perpetrator"),
        Choice("perpetrator"),
    ]
    assert [(each.body_part, each.side) for each in first.injuries] == [
        (Choice("head"), Choice("both")),
        (Choice("wrist"), Choice("both")),
        (Choice("sole"), Choice("both")),
    ]
    assert [each.body_part for each in second.injuries] == [
        Choice("head"),
        Choice("wrist"),
    ]


def test_injuries_are_read_from_words_only_where_they_are_plain() -> None:
    journal = Journal()
    plan = journal.take(
        "Who,What\n"
        "Oraz ORAZOW,came home; bruises seen on head wrists and legs; a photo exists\n"
        "Jeren HOJAMYRADOWA,the injuries on the day of the trial were not shown to anybody\n"
    )
    first, second = (cast("Incident", record.values) for record in journal.of("incident"))
    assert [each.body_part for each in first.injuries] == [
        Choice("head"),
        Choice("wrist"),
        Choice("other", "legs"),
    ]
    assert {each.of for each in first.injuries} == {person(journal, "Oraz ORAZOW")}
    assert second.injuries == ()
    assert [each.reason for each in plan.doubts] == ["read-from-words"]


def test_nobody_points_to_themselves_and_a_chain_that_comes_back_is_told() -> None:
    journal = Journal()
    plan = journal.take(
        "Name,Relations: to whom,Relations: relation\n"
        "Oraz ORAZOW,Oraz ORAZOW,sibling\nJeren HOJAMYRADOWA,Oraz ORAZOW,friend\n"
    )
    oraz = cast("Contact", journal.called("Oraz ORAZOW").values)
    assert oraz.relations == () or all(each.to != person(journal, "Oraz ORAZOW") for each in oraz.relations)
    assert ("Relations: to whom", "refers-to-itself") in reasons(plan)
    assert "Relations: to whom: Oraz ORAZOW" in str(oraz.notes)
    plan = journal.take(
        "Title,Author,Forwarded by\nA voice,Jeren HOJAMYRADOWA,Oraz ORAZOW; Mergen ATAÝEW; Oraz ORAZOW\n"
    )
    assert reasons(plan) == [("Forwarded by", "comes-back")]


def test_what_does_not_fit_together_in_a_record_is_told_with_its_row() -> None:
    journal = Journal()
    plan = journal.take(
        "Name,Born,exile_since\nOraz ORAZOW,1990,1989\nJeren HOJAMYRADOWA,05/06/1990,2001\n",
        said={"exile_since": "contact/exile_since"},
    )
    assert [(each.at.row, each.words, each.reason) for each in plan.doubts] == [
        (2, "1989", "out-of-order"),
        (3, "05/06/1990", "day-or-month"),
    ]


def test_a_hundred_columns_nobody_knows_are_kept_and_told_once() -> None:
    journal = Journal()
    headers = [f"Графа {n} «прочее»" for n in range(100)]
    text = ",".join(["Name", *headers]) + "\n" + ",".join(["Oraz ORAZOW", *(f"слово{n}" for n in range(100))])
    plan = journal.take(text)
    assert plan.left == ()
    assert sum(not column.known for column in plan.sheets[0].columns) == 100
    notes = str(cast("Contact", journal.called("Oraz ORAZOW").values).notes)
    assert all(f"Графа {n} «прочее»: слово{n}" in notes for n in range(100))
    skipped = Journal()
    skipped.take(text, said=dict.fromkeys(headers, "skip"))
    assert cast("Contact", skipped.called("Oraz ORAZOW").values).notes is Empty.NOT_ASKED


BAD_CELLS = {
    "31 February": ("incident", "When", "31 February 2022", "impossible-date"),
    "a year of five digits": ("incident", "When", "3 May 20233", "impossible-date"),
    "the end before the beginning": (
        "incident",
        "When",
        "between 30 and 27 November 2023",
        "ends-before-it-begins",
    ),
    "a date nobody understands": ("incident", "When", "в ночь второго звонка", "kept-as-words"),
    "a count without a number": ("case", "victims", "the whole street", "kept-as-words"),
    "yes or no that is neither": ("threat", "steps/done", "soon", "not-yes-or-no"),
    "a line that is too long": ("contact", "Citizenship", "я" * 3_000, "too-long"),
    "a sum without a number": ("proceeding", "penalties/amount", "a lot", "kept-as-words"),
    "a length without a number": (
        "proceeding",
        "penalties/length",
        "as long as they please",
        "kept-as-words",
    ),
    "nobody knows this record": ("proceeding", "Incidents it belongs to", "the fire", "no-such-record"),
}


@pytest.mark.parametrize("name", BAD_CELLS)
def test_what_cannot_be_is_kept_in_its_words_and_told(name: str) -> None:
    kind, header, words, reason = BAD_CELLS[name]
    journal = Journal()
    plan = journal.take(f'Title,Name,{header}\nx,Oraz ORAZOW,"{words}"\n', said={header: _role(kind, header)})
    assert reason in dict(reasons(plan)).values()
    assert words in "\n".join(journal.words())


def _role(kind: str, header: str) -> str:
    from fieldjournal.journal.importing.meanings import meanings

    plain = "/" in header or header == "victims"
    return f"{kind}/{header}" if plain else next(each.role for each in meanings(header) if each.kind == kind)


def test_the_same_header_in_any_script_and_dirt_fills_the_same_field() -> None:
    for header in (
        "Born",
        "BORN:",
        " Bo\u200brn ",
        "\u202eBorn\u202c",
        "📅 born",
        "Год рождения",
        "Doglan ýyly",
    ):
        journal = Journal()
        journal.take(f'Name,"{header}"\nOraz ORAZOW,1988\n')
        assert cast("Contact", journal.called("Oraz ORAZOW").values).born is not Empty.NOT_ASKED, header


def test_answers_link_the_same_person_and_leave_another_alone() -> None:
    journal = Journal()
    journal.take("Name\nJeren HOJAMYRADOWA\n")
    known = journal.called("Jeren HOJAMYRADOWA").id
    table = read_table("Name,What\nДжерен Ходжамырадова,was followed\n".encode())
    sheet = Sheet("second.csv", table, layout_of(table))
    assert len(journal.plan_all(sheet).likely) == 1
    plan = journal.plan_all(sheet, answers={"Джерен Ходжамырадова": {known: False}})
    assert plan.likely == ()
    [apart] = [draft for group in plan.groups for draft in group if draft.kind == "contact"]
    assert cast("Contact", apart.values).not_same_as == (Ref(known),)
    plan = journal.save(journal.plan_all(sheet, answers={"Джерен Ходжамырадова": {known: True}}))
    assert plan.likely == ()
    linked = cast("Contact", journal.called("Джерен Ходжамырадова").values)
    assert linked.same_as == Ref(known)


def test_an_answer_about_two_people_of_one_table_outlives_the_plan_it_was_given_for() -> None:
    journal = Journal()
    table = read_table(
        "Name,What\nJeren HOJAMYRADOWA,was followed\nДжерен Ходжамырадова,was asked\n".encode()
    )
    sheet = Sheet("both.csv", table, layout_of(table))
    [asked] = journal.plan_all(sheet).likely
    assert asked.planned
    for answer in (False, True):
        plan = journal.plan_all(sheet, answers={asked.name: {asked.other: answer}})
        assert plan.likely == ()
        drafts = {str(draft.values.names[0].text): draft for group in plan.groups for draft in group
                  if isinstance(draft.values, Contact)}  # fmt: skip
        first, second = drafts["Jeren HOJAMYRADOWA"], drafts["Джерен Ходжамырадова"]
        link = Ref(first.id)
        assert isinstance(second.values, Contact)
        assert (second.values.same_as == link, second.values.not_same_as == (link,)) == (answer, not answer)
