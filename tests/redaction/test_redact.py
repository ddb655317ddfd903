from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import pytest

from fieldjournal.model.dates import Hanging, parse_date, relative_to
from fieldjournal.model.empty import Empty
from fieldjournal.model.headline import headline
from fieldjournal.model.kinds.contact import Contact
from fieldjournal.model.kinds.incident import Incident
from fieldjournal.model.kinds.proceeding import Proceeding
from fieldjournal.model.kinds.source import Attachment, Source
from fieldjournal.model.kinds.threat import Threat
from fieldjournal.model.record import Mark
from fieldjournal.model.values import Choice, Many, Place, Ref, Sensitivity, Text, Who
from fieldjournal.redaction import sought
from fieldjournal.redaction.finder import compile_people, gathered
from fieldjournal.redaction.gate import Finding, Gate
from fieldjournal.redaction.people import person_of
from fieldjournal.redaction.redact import Redaction
from fieldjournal.redaction.redacted import NOT_INCLUDED, RedactedRecord
from fieldjournal.redaction.review import Answer, alike
from fieldjournal.secret import Secret

Journal = Any  # tests/redaction/conftest.py: Invented


def one(redaction: Redaction, kind: str) -> Any:
    (found,) = [each for each in redaction.records if each.kind == kind]
    return found.values


def record(redaction: Redaction, kind: str) -> RedactedRecord:
    return next(each for each in redaction.records if each.kind == kind)


def test_no_protected_word_and_no_id_of_ours_leaves(
    invented: Journal, texts_of: Callable[[Redaction], str]
) -> None:
    redaction = invented.redact()
    left = texts_of(redaction)
    hidden = [person_of(each) for each in invented.people if each.id != invented.id("office")]
    assert gathered(left, compile_people(hidden), kinds=(), near_misses=True) == []
    for secret in ("A1234567", "watcher_77", "Quvashi", "only for us", "123456"):
        assert secret not in left
    for name in invented.records:
        assert invented.id(name) not in left
    for part in ("inv0000001", "ret0000001", "cla0000001", "rel0000001", "sta0000001", "merdxxxxx0"):
        assert part not in left


def test_a_picked_person_and_a_typed_one_read_the_same(invented: Journal) -> None:
    redaction = invented.redact("returned")
    merdan, jeren = (redaction.protected.called[invented.id(each)] for each in ("merdan", "jeren"))
    what = one(redaction, "incident").what
    assert what.text == f"{merdan} был задержан. Его сестра {jeren} звонила {merdan}."
    assert what.translations[0].text == f"{merdan} was held at the airport."
    assert what.mentions == {}
    assert redaction.questions == ()


def test_what_never_leaves_is_withheld_and_what_nobody_filled_in_is_absent(invented: Journal) -> None:
    incident = one(invented.redact(), "incident")
    assert incident.notes is Empty.WITHHELD
    assert incident.returns[0].document is Empty.WITHHELD
    assert incident.effect is Empty.NOT_ASKED


def test_a_line_that_never_leaves_is_taken_out_of_other_texts(invented: Journal) -> None:
    redaction = invented.redact("returned", "voice")
    assert one(redaction, "source").words.text == "She told me. […] was the passport."


def test_a_person_under_a_pseudonym_keeps_nothing_that_identifies(invented: Journal) -> None:
    redaction = invented.redact("merdan")
    merdan = one(redaction, "contact")
    assert merdan.names == ()
    assert merdan.born.said == "1991"
    assert merdan.lives == Place(country="TR", region="Kocaeli")
    assert merdan.statuses[0].as_of.said == "2023"
    assert merdan.safe_channel is Empty.WITHHELD
    assert record(redaction, "contact").written == "2026"
    assert record(redaction, "contact").pseudonym == redaction.protected.called[invented.id("merdan")]


def test_a_named_person_keeps_names_and_loses_what_never_leaves(invented: Journal) -> None:
    redaction = invented.redact("merdan", "returned", named=["merdan"])
    merdan = one(redaction, "contact")
    assert [each.text for each in merdan.names] == ["Merdan Orazgulyýew", "Мердан Оразгулыев"]
    assert merdan.born.said == "12 May 1991"
    assert merdan.safe_channel is Empty.WITHHELD
    assert merdan.ethnicity is Empty.WITHHELD
    assert one(redaction, "incident").what.text.startswith("Мердан Оразгулыев был задержан")
    assert "Merdan Orazgulyýew" in redaction.outgoing.people.values()


def test_a_name_marked_never_stays_behind_even_of_somebody_named(invented: Journal) -> None:
    marks = MappingProxyType({"names/merdxxxxx1": Mark(Sensitivity.NEVER)})
    merdan = invented.records["merdan"]
    invented.records["merdan"] = replace(merdan, envelope=replace(merdan.envelope, marks=marks))
    redaction = invented.redact("merdan", named=["merdan"])
    assert [each.text for each in one(redaction, "contact").names] == ["Merdan Orazgulyýew"]


def test_left_out_people_leave_no_trace(invented: Journal) -> None:
    redaction = invented.redact("returned", "threat", left_out=["merdan", "jeren"])
    incident = one(redaction, "incident")
    assert len(incident.involvements) == 1  # the office; no gap where the other one stood
    assert "[P-" not in incident.what.text
    assert one(redaction, "threat").directed_at == (Ref(NOT_INCLUDED),)  # two people, one pointer
    assert list(redaction.outgoing.people.values()) == ["Migration office of Mary"]


def test_pointers_to_what_is_not_sent_are_all_the_same(invented: Journal) -> None:
    redaction = invented.redact("threat", "returned")
    incidents = one(redaction, "threat").incidents
    assert [redaction.outgoing.name_of(each.id) for each in incidents] == ["B3-01", "not included"]


def test_claims_follow_the_value_they_are_about(invented: Journal) -> None:
    redaction = invented.redact()
    claims = one(redaction, "source").claims
    assert len(claims) == 2  # those about ethnicity and a name are gone, with who made them
    mode, born = (each.says for each in claims)
    incident = record(redaction, "incident")
    assert mode.record == incident.id
    assert mode.address == f"returns/{incident.values.returns[0].id}/mode"  # type: ignore[attr-defined]
    assert born.value.said == "1990"


def test_claims_about_a_record_that_is_not_there_stay_behind(invented: Journal) -> None:
    claims = one(invented.redact("voice"), "source").claims
    assert [each.says.address for each in claims] == ["born"]  # the incident is not sent


def test_a_mark_on_the_target_covers_the_claim(invented: Journal) -> None:
    incident = invented.records["returned"]
    marks = MappingProxyType({"returns/ret0000001": Mark(Sensitivity.NEVER)})
    invented.records["returned"] = replace(incident, envelope=replace(incident.envelope, marks=marks))
    redaction = invented.redact()
    assert [each.says.address for each in one(redaction, "source").claims] == ["born"]
    assert one(redaction, "incident").returns == ()


def test_a_part_nothing_is_left_of_is_gone(invented: Journal) -> None:
    merdan = one(invented.redact("merdan", profile="un-submission"), "contact")
    assert merdan.names == ()
    assert merdan.relations == ()  # for partners, and this person is under a pseudonym
    assert len(merdan.statuses) == 1  # open


def test_public_statement_sends_only_what_is_open(empty: Journal) -> None:
    empty.add(
        "open",
        "incident",
        Incident(
            type=Choice("deportation"),
            when=parse_date("19 May 2023"),
            where=Place(said="the back gate", country="TR", settlement="Gebze"),
            what=Text("what happened"),
        ),
        sensitivity=Sensitivity.OPEN,
    )
    empty.add("usual", "incident", Incident(type=Choice("arrest")))
    redaction = empty.redact(profile="public-statement")
    (sent,) = redaction.records
    incident: Any = sent.values
    assert incident.when.said == "May 2023"
    assert incident.where == Place(country="TR")
    assert incident.what is Empty.WITHHELD
    assert sent.written == "2026-03"


def test_a_narrative_tells_no_more_than_the_profile_without_a_yes(empty: Journal) -> None:
    told = Text("19 мая 2023 года её (34 года) увезли из Стамбула, 20 мая вернули.")
    where = Place(said="Стамбул", country="TR")
    empty.add("note", "incident", Incident(when=parse_date("19 May 2023"), where=where, what=told))
    assert empty.redact("note").questions == ()  # a trusted organisation may have the day
    before = empty.redact("note", profile="un-submission")
    assert [each.about for each in before.questions] == ["age"]  # the field tells the day as well
    marked = {"when": Mark(sensitivity=Sensitivity.NEVER)}
    empty.add(
        "note", "incident", Incident(when=parse_date("19 May 2023"), where=where, what=told), marks=marked
    )
    before = empty.redact("note", profile="un-submission")
    assert [each.about for each in before.questions] == ["date", "age", "date"]
    coarse = "[2023-05] года её ([30–39]) увезли из Стамбула, [XXXX-05] вернули."
    assert one(before, "incident").what.text == coarse
    first = before.questions[0]
    answers = dict.fromkeys((first.id, *alike(before.questions, first, Answer.KEEP)), Answer.KEEP)
    kept = empty.redact("note", profile="un-submission", answers=answers)
    assert one(kept, "incident").what.text == told.text.replace("34 года", "[30–39]")
    assert kept.unanswered == 1


@pytest.mark.parametrize(("profile", "untold"), [("public-statement", 2), ("trusted-ngo", 0)])
def test_narratives_that_another_profile_takes_are_counted(empty: Journal, profile: str, untold: int) -> None:
    """Those that never leave are not: no profile takes them."""
    told = Incident(what=Text("Пришли двое."), effect=Text("Не спит."), notes=Text("Only for us."))
    made = replace(told, when=parse_date("19 May 2023"))
    empty.add("note", "incident", made, sensitivity=Sensitivity.OPEN)
    assert empty.redact("note", profile=profile).untold == untold


def test_a_title_tells_no_more_than_a_narrative(empty: Journal) -> None:
    empty.person("ministry", "Office of 5 May 2023", kind="organisation")
    empty.add("letter", "source", Source(title="Из школы № 4, 5 May 2023, page 12345678901"))
    redaction = empty.redact("letter", "ministry", profile="un-submission")
    assert one(redaction, "source").title == "Из […], 5 May 2023, page 12345678901"
    assert one(redaction, "contact").names[0].text == "Office of 5 May 2023"


def test_a_family_name_of_nobody_leaves_and_the_gate_lets_it(empty: Journal) -> None:
    told = "Meýmankulyýewleriň öýi ýykyldy. Merdan Meýmankulyýew gitdi. Iki gün soň Meýmankulyýew geldi."
    for family, left in ((None, 0), (False, 2)):
        fields = {} if family is None else {"family": family}
        empty.person("merdan", "Merdan Meýmankulyýew", **fields)
        empty.add("note", "source", Source(words=Text(told)))
        redaction = empty.redact("note")
        words = one(redaction, "source").words.text
        assert words.count("Meýmankulyýew") == left
        assert "Merdan" not in words
        assert list(Gate(redaction.protected).look("what", words)) == []


@pytest.mark.parametrize("name", ["Гельды Мердан", "Анна-Мария"])
def test_a_given_name_where_a_family_name_would_stand_is_somebodys(empty: Journal, name: str) -> None:
    """That relatives need no protection is said of a family name, not of a guess which word it is."""
    empty.person("one", name, family=False)
    word = name.replace("-", " ").split()[-1]
    empty.add("note", "source", Source(words=Text(f"Потом пришёл {word}, один.")))
    assert [each.words for each in empty.redact("note").questions] == [word]


def test_a_record_that_never_leaves_is_not_there_at_all(empty: Journal) -> None:
    empty.add("kept", "incident", Incident(type=Choice("arrest")), sensitivity=Sensitivity.NEVER)
    assert empty.redact().records == ()


def test_deleted_records_do_not_leave(empty: Journal) -> None:
    made = empty.add("gone", "incident", Incident(type=Choice("arrest")))
    empty.records["gone"] = replace(made, deleted=True)
    assert empty.redact().records == ()


def test_two_partners_share_nothing_a_record_could_be_joined_by(invented: Journal) -> None:
    def marks_of(key: Secret) -> set[str]:
        redaction = invented.redact(key=key)
        parts = {
            part.id
            for each in redaction.records
            for held in vars(each.values).values()
            if isinstance(held, tuple)
            for part in held
            if hasattr(part, "id") and part.id != NOT_INCLUDED
        }
        return {
            *(each.id for each in redaction.records),
            *(each.pseudonym for each in redaction.records if each.pseudonym),
            *redaction.outgoing.people,
            *(each for each in redaction.outgoing.people.values() if each.startswith("[P-")),
            *parts,
        }

    assert marks_of(Secret(b"1" * 32)).isdisjoint(marks_of(Secret(b"2" * 32)))


def test_the_same_input_gives_the_same_output_whatever_the_order(invented: Journal) -> None:
    names = list(invented.records)
    assert invented.redact(*names).outgoing == invented.redact(*reversed(names)).outgoing


def test_references_count_in_the_order_of_the_bundle(invented: Journal) -> None:
    redaction = invented.redact()
    assert [each.reference for each in redaction.records] == [f"B3-0{n}" for n in range(1, 7)]
    assert redaction.origins["B3-01"] == invented.id("returned")


def test_what_leaves_can_be_headed_like_a_record(invented: Journal) -> None:
    redaction = invented.redact("threat")
    head = headline(redaction.records[0], redaction.outgoing.name_of)
    assert head.when == "end of August 2023"
    assert head.title == "Tell your brother to stop."


def test_ids_typed_into_a_text_become_this_partners(invented: Journal) -> None:
    own = invented.id("returned")
    invented.add("note", "source", Source(words=Text(f"see {own} and {invented.id('threat')}")))
    redaction = invented.redact("note", "returned")
    sent = record(redaction, "incident").id
    assert one(redaction, "source").words.text == f"see {sent} and {NOT_INCLUDED}"


class TestQuestions:
    def note(self, journal: Journal, words: str, **answers: Answer) -> Redaction:
        journal.add("note", "source", Source(words=Text(words), author=Who(words="a neighbour")))
        redaction: Redaction = journal.redact("note", answers=answers)
        return redaction

    def test_until_somebody_answers_the_words_do_not_leave(self, invented: Journal) -> None:
        redaction = self.note(invented, "Merdan was seen.")
        (question,) = redaction.questions
        assert redaction.unanswered == 1
        assert (question.before, question.words, question.after) == ("", "Merdan", " was seen.")
        assert one(redaction, "source").words.text == f"{question.shown_as} was seen."

    def test_keep_lets_them_stand_and_redact_replaces_them(self, invented: Journal) -> None:
        (question,) = self.note(invented, "Merdan was seen.").questions
        kept = self.note(invented, "Merdan was seen.", **{question.id: Answer.KEEP})
        assert one(kept, "source").words.text == "Merdan was seen."
        assert ("merdan",) in kept.protected.allowed
        redacted = self.note(invented, "Merdan was seen.", **{question.id: Answer.REDACT})
        assert redacted.unanswered == 0
        assert "Merdan" not in repr(redacted.outgoing)

    def test_an_answer_survives_edits_elsewhere(self, invented: Journal) -> None:
        far = "word " * 30
        (before,) = self.note(invented, f"{far}. Merdan was seen. {far}").questions
        (after,) = self.note(invented, f"Edited. {far}. Merdan was seen. {far}").questions
        assert before.id == after.id

    def test_an_answer_is_asked_again_when_the_words_around_change(self, invented: Journal) -> None:
        (before,) = self.note(invented, "Merdan was seen.").questions
        (after,) = self.note(invented, "Merdan was shot.").questions
        assert before.id != after.id

    def test_an_answer_is_asked_again_when_the_contact_changes(self, invented: Journal) -> None:
        (before,) = self.note(invented, "Merdan was seen.").questions
        invented.person("merdan", "Merdan Orazgulyýew", "Meret Orazgulyýew")
        (after,) = self.note(invented, "Merdan was seen.").questions
        assert before.id != after.id

    def test_two_places_with_the_same_words_are_two_questions(self, invented: Journal) -> None:
        redaction = self.note(invented, f"{'Merdan. ' * 40}")
        assert len({each.id for each in redaction.questions}) == 40

    def test_a_shared_surname_names_nobody(self, invented: Journal) -> None:
        invented.person("other", "Aman Orazgulyýew")
        redaction = self.note(invented, "Orazgulyýew came.")
        assert one(redaction, "source").words.text == "[P-????????] came."

    def test_a_named_persons_words_are_asked_where_somebody_protected_has_them_too(
        self, invented: Journal
    ) -> None:
        invented.person("other", "Aman Orazgulyýew")
        invented.add("note", "source", Source(words=Text("Aman Orazgulyýew and Orazgulyýew.")))
        redaction = invented.redact("note", named=["other"])
        (question,) = redaction.questions
        assert question.words == "Orazgulyýew"
        assert one(redaction, "source").words.text == f"Aman Orazgulyýew and {question.shown_as}."

    def test_the_ids_of_questions_differ_between_partners(self, invented: Journal) -> None:
        invented.add("note", "source", Source(words=Text("Merdan was seen.")))
        one_id, other = (
            invented.redact("note", key=Secret(each * 32)).questions[0].id for each in (b"1", b"2")
        )
        assert one_id != other


def test_a_picked_mention_of_somebody_unknown_is_words_like_any_other(empty: Journal) -> None:
    empty.person("sona", "Sona Amanowa")
    empty.add("note", "source", Source(words=Text("with @[Sona Amanowa] and @[nobody]")))
    redaction = empty.redact("note")
    sona = redaction.protected.called[empty.id("sona")]
    assert one(redaction, "source").words.text == f"with @[{sona}] and @[nobody]"


@pytest.mark.parametrize(
    "typed",
    [
        "Пришла Гуль @[Ата]евой навстречу.",
        "О Гуль А@[та]евой.",
        "@[Ата]\u200bевой нет.",
        "@[А]@[та]евой нет.",
    ],
    ids=["behind", "before", "without width", "two"],
)
def test_letters_close_to_a_picked_name_make_another_name_with_it(empty: Journal, typed: str) -> None:
    empty.person("ata", "Ата", "А", "та")
    empty.person("gul", "Гуль Атаева")
    picked = MappingProxyType(dict.fromkeys(("Ата", "А", "та"), empty.id("ata")))
    empty.add("told", "incident", Incident(what=Text(typed, mentions=picked)))
    redaction = empty.redact("told", named=("ata",))
    assert "евой" not in one(redaction, "incident").what.text


def test_of_somebody_who_was_erased_nothing_stands_in_the_brackets(empty: Journal) -> None:
    picked = MappingProxyType({"Гуль": empty.id("erased")})
    empty.add("told", "incident", Incident(what=Text("Пришла @[Гуль].", mentions=picked)))
    assert one(empty.redact("told"), "incident").what.text == "Пришла […]."


def test_an_unnamed_group_is_told_by_pseudonym(empty: Journal) -> None:
    empty.add(
        "neighbours",
        "contact",
        Contact(kind=Choice("group"), called="over fifty neighbours", at_least=Many("over fifty", 51)),
    )
    redaction = empty.redact()
    contact = one(redaction, "contact")
    assert contact.called is Empty.WITHHELD
    assert contact.at_least == Many("over fifty", 51)


@pytest.mark.parametrize("profile", ["trusted-ngo", "un-submission", "public-statement"])
def test_protected_values_are_hidden_from_repr(invented: Journal, profile: str) -> None:
    assert "Merdan" not in repr(invented.redact(profile=profile).protected)


def test_a_named_group_called_after_a_protected_person_does_not_tell_them(empty: Journal) -> None:
    """The longer mention is of somebody who is named; the shorter one inside it is still protected."""
    empty.person("merdan", "Merdan")
    empty.person("friends", "Friends of Merdan", kind="organisation")
    empty.add("kin", "contact", Contact(kind=Choice("group"), called="relatives of Merdan"))
    empty.add("told", "incident", Incident(what=Text("Friends of Merdan wrote to the relatives of Merdan.")))
    redaction = empty.redact("told", "friends", "kin", named=("kin",))
    token = redaction.protected.called[empty.id("merdan")]
    assert one(redaction, "incident").what.text == f"Friends of {token} wrote to the relatives of {token}."
    assert "Merdan" not in repr(redaction.outgoing)
    assert list(Gate(redaction.protected).look("here", "Friends of Merdan"))


def test_one_word_of_a_name_inside_what_an_organisation_is_called_is_asked(empty: Journal) -> None:
    empty.person("mary", "Mary Hojayewa")
    empty.person("office", "Migration office of Mary", kind="organisation")
    empty.add("told", "incident", Incident(what=Text("The Migration office of Mary called.")))
    redaction = empty.redact("told")
    assert [(each.words, each.reason) for each in redaction.questions] == [("Mary", "name-alone")]
    kept = empty.redact("told", answers={each.id: Answer.KEEP for each in redaction.questions})
    assert "office of Mary" in one(kept, "incident").what.text
    assert not list(Gate(kept.protected).look("here", one(kept, "incident").what.text))


def test_a_shared_surname_inside_the_whole_name_of_a_named_person_stays(empty: Journal) -> None:
    empty.person("aman", "Aman Gurbanow")
    empty.person("jeren", "Jeren Gurbanow")
    empty.add("told", "incident", Incident(what=Text("Aman Gurbanow came. Gurbanow left.")))
    redaction = empty.redact("told", named=("aman",))
    assert [(each.before, each.words, each.reason) for each in redaction.questions] == [
        ("Aman Gurbanow came. ", "Gurbanow", "shared")
    ]


def test_a_picked_organisation_with_a_protected_word_is_asked_like_typed_words(empty: Journal) -> None:
    empty.person("mary", "Mary Hojayewa")
    empty.person("office", "Migration office of Mary", kind="organisation")
    picked = MappingProxyType({"Migration office of Mary": empty.id("office")})
    empty.add("told", "incident", Incident(what=Text("@[Migration office of Mary] called.", mentions=picked)))
    assert [each.words for each in empty.redact("told").questions] == ["Mary"]


def test_what_stands_in_brackets_beside_a_name_is_asked_like_typed_words(empty: Journal) -> None:
    empty.person("office", "Helsinki Desk", kind="organisation")
    words = f"Helsinki Desk, +993 65 123456, 12 мая 2023, {empty.id('told')}"
    picked = MappingProxyType({words: empty.id("office")})
    empty.add("told", "incident", Incident(what=Text(f"Звонили @[{words}].", mentions=picked)))
    redaction = empty.redact("told", profile="un-submission")
    assert [each.words for each in redaction.questions] == ["+993 65 123456"]
    left = one(redaction, "incident").what.text
    assert left.startswith("Звонили Helsinki Desk, […], 12 мая 2023, ")
    assert empty.id("told") not in left


def test_a_deleted_contact_is_left_out_and_a_duplicate_does_not_blur_who_is_meant(empty: Journal) -> None:
    empty.person("jahan", "Jahan Rejepowa")
    for name, spelling in (("gone", "Ogulnur Ataýewa"), ("twice", "Jahan Rejepowa")):
        empty.records[name] = replace(empty.person(name, spelling), deleted=True)
    empty.add("told", "incident", Incident(what=Text("Jahan Rejepowa and Ogulnur Ataýewa.")))
    redaction = empty.redact("told")
    token = redaction.protected.called[empty.id("jahan")]
    assert one(redaction, "incident").what.text == f"{token} and […]."
    assert redaction.questions == ()


def test_a_number_of_somebody_entered_twice_is_theirs_once_the_other_entry_is_deleted(empty: Journal) -> None:
    empty.person("jahan", "Jahan Rejepowa", safe_channel="+993 65 123456")
    twin = empty.person("twin", "Жахан Реджепова", safe_channel="8 65 12-34-56")
    empty.records["twin"] = replace(twin, deleted=True)
    empty.add("told", "incident", Incident(what=Text("Звонили с 8-65-12-34-56. 28 августа молчание.")))
    redaction = empty.redact("told")
    token = redaction.protected.called[empty.id("jahan")]
    assert one(redaction, "incident").what.text == f"Звонили с {token}. 28 августа молчание."


def test_an_answer_does_not_outlive_that_somebody_is_deleted_or_brought_back(empty: Journal) -> None:
    before = empty.person("serdar", "Serdar Çaryýew")
    empty.add("told", "incident", Incident(what=Text("Сердара не отпускают.")))
    (asked,) = empty.redact("told").questions
    empty.records["serdar"] = replace(before, deleted=True)
    answered = {asked.id: Answer.KEEP}
    (again,) = empty.redact("told", answers=answered).questions
    assert (again.words, again.answer, again.shown_as) == ("Сердара", None, "[…]")
    empty.records["serdar"] = before
    assert empty.redact("told", answers=answered).unanswered == 0


def test_the_distance_to_a_record_that_stays_behind_does_not_tell_its_day(empty: Journal) -> None:
    empty.add("meeting", "incident", Incident(), sensitivity=Sensitivity.NEVER)
    when = relative_to(
        "three days later", empty.id("meeting"), parse_date("19 May 2023"), Hanging("", first=3, last=3)
    )
    empty.add("search", "incident", Incident(when=when))
    left = one(empty.redact("search"), "incident").when
    assert (left.anchor, left.offset_days, left.said) == (None, None, "22 May 2023")
    empty.add("open", "incident", Incident(when=parse_date("19 May 2023")))
    empty.add("later", "incident", Incident(when=replace(when, anchor=empty.id("open"))))
    left = {each.values.when.offset_days for each in empty.redact("open", "later").records}
    assert left == {None, 3}


def test_code_words_of_somebody_who_is_not_sent_stay_behind(empty: Journal) -> None:
    empty.person("jeren", "Jeren Ataýewa", code_words="the blue umbrella", ethnicity="Quvashi")
    empty.add("told", "incident", Incident(what=Text("She wrote: the blue umbrella. A Quvashi song.")))
    assert one(empty.redact("told"), "incident").what.text == "She wrote: […]. A Quvashi song."


def test_words_for_somebody_marked_never_are_looked_for_in_other_texts(empty: Journal) -> None:
    empty.add(
        "told",
        "source",
        Source(words=Text("Aunt Bibi from number nine saw it."), author=Who(words="Aunt Bibi")),
        marks={"author": Mark(sensitivity=Sensitivity.NEVER)},
    )
    left = one(empty.redact("told"), "source")
    assert (left.author, left.words.text) == (Empty.WITHHELD, "[…] from number nine saw it.")


@pytest.mark.parametrize(
    "name", ["IMG_20240312_Begenç.jpg", "2024-03-12 letter.pdf", "Скан 12.03.2024.pdf", "12.03.24.docx"]
)
def test_the_day_in_the_name_of_a_file_may_leave_where_it_is_told(empty: Journal, name: str) -> None:
    """A gate that takes the day of every incident for the number of its photo stops every bundle of it."""
    empty.add(
        "told",
        "source",
        Source(
            words=Text("12.03.2024 (12.03.24) пришли двое."),
            attachments=(Attachment(id="a" * 10, name=name),),
        ),
    )
    redaction = empty.redact("told")
    left = one(redaction, "source")
    assert left.words.text == "12.03.2024 (12.03.24) пришли двое."
    looks = [*Gate(redaction.protected).look("a date", "2024-03-12")]
    assert (looks, [*Gate(redaction.protected).look("a name", name)]) == ([], [Finding("a name", "[…]")])


def test_a_record_of_which_everything_is_withheld_is_as_if_not_sent(empty: Journal) -> None:
    empty.add("bare", "incident", Incident(notes=Text("only for us")))
    empty.add("threat", "threat", Threat(incidents=(empty.ref("bare"),), words=Text("Stop.")))
    redaction = empty.redact("bare", "threat")
    assert [each.kind for each in redaction.records] == ["threat"]
    assert one(redaction, "threat").incidents == (Ref(NOT_INCLUDED),)


def test_the_number_of_a_court_file_leaves_only_with_the_names(empty: Journal) -> None:
    empty.person("ayna", "Aýna Saparowa")
    empty.person("berdi", "Berdi Saparow")
    about = (Ref(empty.id("ayna")), Ref(empty.id("berdi")))
    empty.add("trial", "proceeding", Proceeding(about=about, number="1-244/2019", body="Court of Mary"))
    for named, number in (
        ((), Empty.WITHHELD),
        (("ayna",), Empty.WITHHELD),
        (("ayna", "berdi"), "1-244/2019"),
    ):
        left = one(empty.redact("trial", named=named), "proceeding")
        assert (left.number, left.body) == (number, "Court of Mary")


@pytest.mark.parametrize("line", ["тел. +993 65 12 05 61", "+993 65 12 05 61", "20120305"])
def test_a_number_that_holds_a_day_is_a_number(line: str) -> None:
    assert sought._without_day(line) == line
