"""Tables as they really come, of invented people: titles above the header, words a header only half says."""

from __future__ import annotations

from typing import cast

from fieldjournal.journal.importing.columns import layout_of
from fieldjournal.journal.importing.pasted import looks_like_table, read_pasted
from fieldjournal.journal.importing.preview import findings as preview_findings
from fieldjournal.journal.importing.preview import remarks, unknown_columns
from fieldjournal.journal.importing.sheet import read_table
from fieldjournal.model.kinds.action import Action
from fieldjournal.model.kinds.contact import Contact
from fieldjournal.model.kinds.incident import Incident
from fieldjournal.model.kinds.proceeding import Proceeding
from fieldjournal.model.kinds.source import Source
from fieldjournal.model.kinds.threat import Threat
from fieldjournal.model.values import Asserted, Choice, Many, Ref, Text, Who
from tests.journal.importing.tables import Journal

SHEET = """Сводная таблица по делам, состояние на март 2024;;;;;;
Лицо;;Обвинение;Приговор;;Обжалование;
ФИО;Г.р.;Статья;Срок;Штраф;Куда;Где сидит
Аннагельдыев Батыр;1979 или 1980;244-1 ч. 3;12 лет;50 000 манат;Верховный суд;Овадан-Депе?
Гурбанов Ш.;неизвестно;275-1(2);пожизненно;;;
"""
RELATIVES = """Дата,Кто,Кем приходится,Кому,Что произошло,Давление
12.03.2024,Гульшат Ораздурдыева,мать,Мердан Ораздурдыев,в тот же день уволили,допрос; увольнение
12.03.2024,двое детей Айны,племянники,Мердан Ораздурдыев,сняли с рейса,запрет на выезд
"""
RETURNED = """Full name,From,Via,To,Date
"Saparow Kakamyrat, aka Кака Сапаров",Türkiye,UAE (Dubai),Turkmenistan,night of 2-3 Sept 2022
"at least 41 migrants, among them 7 children",Türkiye,,Turkmenistan,17-19 Dec 2022
"""
DEATH = """Name,Date of death,Told by,Body returned?,Cause (official),Injuries
Bäşim G.,between 3 and 9 Feb 2025,a guard,no,heart failure,bruises on both wrists; burn on left sole; ribs
"""
SIGNED = """Open letter on forced returns,,,
published 20 May 2024; dated 18 May 2024,,,
No,Signatory,Role as printed,Country as printed
1,Oraz Mämmedow,«журналист в изгнании»,Норвегия
2,Anonymous (name withheld),student,—
3,Dr. L. Ferrari,professor emerita,Italie
"""


def test_the_header_is_found_under_a_title_and_merged_cells_which_are_kept() -> None:
    journal = Journal()
    plan = journal.take(SHEET)
    assert [row.number for row in plan.sheets[0].table.rows] == [4, 5]
    assert remarks(plan)["above-the-header"] == 2
    [source] = journal.of("source")
    assert "Above the table: Лицо · Обвинение · Приговор · Обжалование" in str(vars(source.values)["notes"])
    trial = cast("Proceeding", journal.of("proceeding")[0].values)
    assert [each.article for each in trial.charges] == ["244-1 ч. 3"]
    assert [each.kind for each in trial.penalties][-1] == Choice("fine")
    batyr = cast("Contact", journal.called("Аннагельдыев Батыр").values)
    assert len(batyr.detentions) == 1


def test_rows_as_full_as_the_first_are_data_whatever_they_say() -> None:
    table = read_table(b"Nom,Canal,Mots\nOraz,phone,threat\n")
    assert (table.headers, table.above) == (("Nom", "Canal", "Mots"), ())


def test_where_an_appeal_went_is_no_forced_return_and_a_country_in_between_no_witness() -> None:
    journal = Journal()
    plan = journal.take(SHEET)
    assert unknown_columns(plan.sheets[0]) == ("Куда",)
    assert journal.of("incident") == []
    journal = Journal()
    journal.take(RETURNED)
    assert [each.code for each in _kinds(journal)] == ["person", "group"]
    [via, _none] = [cast("Incident", each.values).returns[0].via for each in journal.of("incident")]
    assert vars(via)["said"] == "UAE (Dubai)"


def _kinds(journal: Journal) -> list[Choice]:
    return [cast("Choice", cast("Contact", each.values).kind) for each in journal.of("contact")]


def test_another_name_beside_a_name_is_one_and_a_counted_group_is_no_name() -> None:
    journal = Journal()
    journal.take(RETURNED)
    kaka = cast("Contact", journal.called("Saparow Kakamyrat").values)
    assert [(each.text, each.kind) for each in kaka.names] == [
        ("Saparow Kakamyrat", Choice("primary")),
        ("Кака Сапаров", Choice("alias")),
    ]
    group = cast("Contact", journal.called("at least 41 migrants, among them 7 children").values)
    assert (group.names, group.at_least) == (
        (),
        Many("at least 41 migrants, among them 7 children", 41, None),
    )


def test_whose_relative_somebody_is_reads_right_from_either_side() -> None:
    journal = Journal()
    journal.take(RELATIVES)
    merdan = journal.called("Мердан Ораздурдыев")
    mother = cast("Contact", journal.called("Гульшат Ораздурдыева").values)
    assert [(each.to, each.kind, each.details) for each in mother.relations] == [
        (Ref(merdan.id), Choice("child"), Text("мать"))  # he is her child
    ]
    children = cast("Contact", journal.called("двое детей Айны").values)
    assert [(each.kind, each.details) for each in children.relations] == [
        (Choice("relative"), Text("племянники"))
    ]
    first, second = (cast("Incident", each.values) for each in journal.of("incident"))
    assert [each.role for each in (*first.involvements, *second.involvements)] == [
        Choice("relative_targeted"),
        Choice("relative_targeted"),
    ]
    assert (first.tactics, second.tactics) == ((Choice("summons"), Choice("job")), (Choice("exit_ban"),))


def test_the_mother_of_somebody_has_them_as_a_child() -> None:
    journal = Journal()
    journal.take("Who,What\nmother of Jeren H.,was called in\nlawyer of Jeren H.,was searched\n")
    jeren = journal.called("Jeren H.")
    [mother] = cast("Contact", journal.called("mother of Jeren H.").values).relations
    assert (mother.to, mother.kind) == (Ref(jeren.id), Choice("child"))
    [lawyer] = cast("Contact", jeren.values).relations
    assert (lawyer.to, lawyer.kind) == (Ref(journal.called("lawyer of Jeren H.").id), Choice("lawyer"))


def test_a_death_in_custody_with_the_official_cause_apart_from_what_was_seen() -> None:
    journal = Journal()
    journal.take(DEATH)
    [told] = (cast("Incident", each.values) for each in journal.of("incident"))
    [death] = told.deaths
    assert (death.official_cause, death.body) == ("heart failure", Choice("not_returned"))
    assert [(each.body_part, vars(each.details)["text"]) for each in told.injuries] == [
        (Choice("wrist"), "bruises on both wrists"),
        (Choice("sole"), "burn on left sole"),
        (Choice("other", "ribs"), "ribs"),
    ]


def test_signatories_under_the_name_of_a_statement_are_of_one_statement() -> None:
    journal = Journal()
    journal.take(SIGNED)
    [letter] = (cast("Action", each.values) for each in journal.of("action"))
    assert (letter.title, len(letter.signatories)) == ("Open letter on forced returns", 3)
    journal.take(SIGNED + "4,Jan Kowal,MP,Poland\n")
    [letter] = (cast("Action", each.values) for each in journal.of("action"))
    assert len(letter.signatories) == 4


def test_a_table_pasted_with_its_title_is_a_table() -> None:
    pasted = "Заявление о возвращениях\t\t\nФИО\tОткуда\tКогда\nМая Ч.\tРоссия\tосень 2021\n"
    assert looks_like_table(pasted)
    table = read_pasted(pasted)
    assert (table.above, table.headers) == (("Заявление о возвращениях",), ("ФИО", "Откуда", "Когда"))
    assert layout_of(table).main == "incident"


def test_two_births_of_somebody_nobody_knew_yet_are_claims_about_a_person() -> None:
    journal = Journal()
    plan = journal.take(
        "О ком;Поле;Версия;Кто говорит;Через кого\n"
        "Довран Шыхыев;Рождение;3 декабря 1984;сестра;соседка < редактор\n"
        "Довран Шыхыев;Рождение;12.03.1984;брат;\n"
    )
    assert (journal.of("incident"), preview_findings(plan)) == ([], ())
    [source] = (cast("Source", each.values) for each in journal.of("source"))
    dowran = journal.called("Довран Шыхыев")
    assert [
        (each.says.record, each.says.address) for each in source.claims if isinstance(each.says, Asserted)
    ] == [(dowran.id, "born")] * 2


def test_a_number_that_called_is_nobody_s_name() -> None:
    journal = Journal()
    journal.take(
        "Date,From whom,What was said\n14 March 2024,+993 65 12-34-56,be silent\n15.03.24,8 912 345,again\n"
    )
    threats = [cast("Threat", each.values) for each in journal.of("threat")]
    assert [each.sender for each in threats] == [Who(words="+993 65 12-34-56"), Who(words="8 912 345")]
    assert journal.of("contact") == []
