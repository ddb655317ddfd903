"""`export`: what is unanswered is not sent, what nobody compared is not sealed to by accident."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

import pytest

from fieldjournal.errors import ExitCode
from tests.bundle.clean import hostile
from tests.cli.command_line import CommandLine

NAME = "Сердар Аннагелдиев"


class Desk(NamedTuple):
    """A journal with one incident about one person, and a partner."""

    incident: str
    person: str
    identity: Path
    out: Path


@pytest.fixture
def desk(cli: CommandLine, tmp_path: Path) -> Desk:
    person = cli.ok("add", "contact", "-", typed=f"names/1/text: {NAME}").id
    incident = cli.ok(
        "add", "incident", "-",
        typed="what: Пришли двое и спросили, где Сердар. Сердар был в отъезде.\nwhen: 19 May 2023",
    ).id  # fmt: skip
    identity = tmp_path / "desk.key"
    recipient = cli.ok("identity", "new", "--out", str(identity)).out.splitlines()[0]
    cli.ok("partner", "add", "-", typed=f"{recipient}\nDesk\n")
    return Desk(incident, person, identity, tmp_path / "out")


def export(cli: CommandLine, desk: Desk, *more: str) -> tuple[str, ...]:
    return ("export", "--to", "Desk", "--select", desk.incident, "--out", str(desk.out), *more)


def verified(cli: CommandLine) -> None:
    cli.ok("partner", "verify", "Desk", "--yes")


def test_what_is_unanswered_is_not_sent(cli: CommandLine, desk: Desk, tmp_path: Path) -> None:
    verified(cli)
    refused = cli(*export(cli, desk))
    assert refused.code == ExitCode.NOT_SENT
    assert "are not answered; nothing was sent" in refused.err
    assert not desk.out.exists()
    review = tmp_path / "review.json"
    refused = cli(*export(cli, desk, "--review", str(review)))
    assert refused.code == ExitCode.NOT_SENT
    assert not desk.out.exists()
    asked = json.loads(review.read_text(encoding="utf-8"))["questions"]
    assert {each["field"] for each in asked} == {"what"}
    assert all(each["answer"] is None and each["record"] == desk.incident for each in asked)
    assert "Сердар" not in review.read_text(encoding="utf-8")


def test_an_export_of_nothing_is_told_what_to_select(cli: CommandLine, desk: Desk) -> None:
    for whom in (("--to", "Desk"), ("--plain", "--yes")):
        refused = cli("export", *whom, "--out", str(desk.out))
        assert refused.code == ExitCode.BAD_INPUT
        assert "no records were selected" in refused.err
        assert "--select ID" in refused.err
        assert "--register NAME" in refused.err
        assert not desk.out.exists()


def test_what_stays_behind_is_said_and_what_takes_it_along(cli: CommandLine, desk: Desk) -> None:
    verified(cli)
    cli.ok("edit", desk.incident, "-", typed="sensitivity: open")
    chosen = ("--select", desk.incident, desk.person, "--profile", "public-statement")
    sent = cli.ok("--json", "export", "--to", "Desk", "--out", str(desk.out), *chosen)
    assert "1 record stays behind: mark it" in sent.err
    assert "1 narrative stays behind: to send them, choose a profile" in sent.err
    assert json.loads(sent.out)["narratives_withheld"] == 1


def test_answers_prepared_beforehand(cli: CommandLine, desk: Desk, tmp_path: Path) -> None:
    verified(cli)
    review = tmp_path / "review.json"
    cli(*export(cli, desk, "--review", str(review)))
    asked = json.loads(review.read_text(encoding="utf-8"))
    asked["questions"][0]["answer"] = "keep"
    review.write_text(json.dumps(asked), encoding="utf-8")
    half = cli(*export(cli, desk, "--review", str(review)))
    assert half.code == ExitCode.NOT_SENT
    kept = json.loads(review.read_text(encoding="utf-8"))["questions"]
    assert [each["answer"] for each in kept].count("keep") == 1
    for each in asked["questions"][1:]:
        each["answer"] = "redact"
    review.write_text(json.dumps(asked), encoding="utf-8")
    done = cli.ok(*export(cli, desk, "--review", str(review), "--json"))
    receipt = json.loads(done.out)
    assert receipt["number"] == 1
    assert Path(receipt["path"]).stat().st_size == receipt["size"]
    cli.ok("open", receipt["path"], "--identity", str(desk.identity), "--out", str(tmp_path / "opened"))
    told = (tmp_path / "opened" / "records.json").read_text(encoding="utf-8")
    assert told.count("Сердар") == 1


def test_answers_of_an_older_file_are_told_of_and_count_no_more(
    cli: CommandLine, desk: Desk, tmp_path: Path
) -> None:
    verified(cli)
    review = tmp_path / "review.json"
    assert "fits none" not in cli(*export(cli, desk, "--review", str(review))).err
    asked = json.loads(review.read_text(encoding="utf-8"))
    for each in asked["questions"]:
        each["answer"] = "keep"
    review.write_text(json.dumps(asked), encoding="utf-8")
    cli.ok("edit", desk.incident, "-", typed="what: Сердара нет дома с утра. Сердар был в отъезде.")
    refused = cli(*export(cli, desk, "--review", str(review)))
    assert refused.code == ExitCode.NOT_SENT
    assert "2 answers in the file fit none of these questions" in refused.err
    assert "the words or the person changed since" in refused.err
    kept = json.loads(review.read_text(encoding="utf-8"))["questions"]
    assert [each["answer"] for each in kept] == [None, None, "keep", "keep"]


def test_a_new_spelling_in_a_file_is_kept_with_the_person(
    cli: CommandLine, desk: Desk, tmp_path: Path
) -> None:
    verified(cli)
    review = tmp_path / "review.json"
    shown = cli(*export(cli, desk, "--review", str(review), "--show"))
    assert "«Сердар»" in shown.err
    asked = json.loads(review.read_text(encoding="utf-8"))
    asked["questions"][0]["answer"] = "spelling"
    review.write_text(json.dumps(asked), encoding="utf-8")
    done = cli.ok(*export(cli, desk, "--review", str(review), "--json"))  # one spelling answers both
    assert "Сердар" in cli.ok("show", desk.person).out.split("\n", 1)[1]
    receipt = json.loads(done.out)
    cli.ok("open", receipt["path"], "--identity", str(desk.identity), "--out", str(tmp_path / "opened"))
    assert "Сердар" not in (tmp_path / "opened" / "records.json").read_text(encoding="utf-8")


def test_answers_on_the_terminal(cli: CommandLine, desk: Desk) -> None:
    verified(cli)
    stopped = cli(*export(cli, desk), typed="r\nq\n", screen=True)
    assert stopped.code == ExitCode.REFUSED
    assert not desk.out.exists()
    done = cli.ok(*export(cli, desk), typed="?\nr\n", screen=True)  # the answer before it is kept
    assert "«Сердар»" in done.err
    again = cli.ok(*export(cli, desk), screen=True)
    assert "sealed: bundle 2" in again.err


def test_each_question_says_what_its_keys_do(cli: CommandLine, desk: Desk) -> None:
    verified(cli)
    twin = cli.ok("add", "contact", "-", typed=f"names/1/text: {NAME}").id
    words = "what: Звонили с 8-65-12-34-56, спросили Сердара. Сердара не было."
    cli.ok("edit", desk.incident, "-", typed=words)
    asked = cli(*export(cli, desk), typed="n\nq\n", screen=True).err  # there is nobody to spell
    number, person = asked.index("k keep the number"), asked.find("k not this person")
    assert asked.index("r put […] there") < number
    assert person < 0
    assert "n new spelling" not in asked
    asked = cli(*export(cli, desk), typed="k\nq\n", screen=True).err
    told = asked[asked.index("2/3 · ") :]
    assert f"{desk.incident[:8]} what · " in told
    either = (f"{NAME} ({each[:8]})" for each in (desk.person, twin))
    assert set(told.partition("may this be ")[2].partition("?")[0].split(" · ")) == {*either}
    assert "k not this person · n new spelling of this person · ra the same for 1 other place" in told


def test_a_key_nobody_compared_needs_the_name(cli: CommandLine, desk: Desk) -> None:
    for typed, code in (
        ("ra\nno\n", ExitCode.NOT_SENT),
        ("ra\n", ExitCode.NOT_SENT),
        ("desk\n", ExitCode.OK),  # what was answered before it was refused is kept
    ):
        assert cli(*export(cli, desk), typed=typed, screen=True).code == code
        assert desk.out.exists() == (code == ExitCode.OK)


def test_a_revoked_key_is_never_sealed_to(cli: CommandLine, desk: Desk) -> None:
    cli.ok("partner", "revoke", "Desk", "--yes")
    done = cli(*export(cli, desk), typed="ra\nDesk\n", screen=True)
    assert done.code == ExitCode.REFUSED
    assert "revoked" in done.err


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "not a review file"),
        ("[]", "not a review file"),
        ('{"format": "fieldjournal review 1"}', "not a review file"),
        ('{"format": "fieldjournal review 1", "questions": [7]}', "not a review file"),
        ('{"other": 1', "not a review file"),
        (
            '{"format": "fieldjournal review 1",\n"questions": [\n{"digest": "x", "answ',
            "damaged, or was changed by hand",
        ),
        ('{"format": "fieldjournal review 1",\n"questions": [\n{"digest": “x”}]}', "at line 3"),
        ('{"format": "fieldjournal review 1",\n"questions": [{"digest": "x",}]}', "at line 2"),
        (
            '{"format": "fieldjournal review 1", "questions":[{"digest":"y"}, {"digest": "x", "answer": 1}]}',
            "see question 2: an answer in it is none of: redact, keep, spelling, null",
        ),
        ('{"format": "fieldjournal review 1", "questions": [{"digest": "x", "answer": "maybe"}]}', "none of"),
        (
            '{"format": "fieldjournal review 1", "questions": [{"digest": "x", "answer": ["keep"]}]}',
            "none of",
        ),
        (
            json.dumps(
                {
                    "format": "fieldjournal review 1",
                    "questions": [{"digest": "x", "answer": "redact"}, {"digest": "x", "answer": "keep"}],
                }
            ),
            "see question 2: one question has two different answers",
        ),
    ],
)
def test_another_file_is_not_written_over(
    cli: CommandLine, desk: Desk, tmp_path: Path, content: str, said: str
) -> None:
    verified(cli)
    review = tmp_path / "thesis.json"
    review.write_text(content)
    done = cli(*export(cli, desk, "--review", str(review)))
    assert done.code == ExitCode.BAD_INPUT
    assert said in done.err
    assert review.read_text() == content
    assert not desk.out.exists()


def test_a_new_spelling_where_nobody_is_meant_is_refused_and_not_passed_over(
    cli: CommandLine, desk: Desk, tmp_path: Path
) -> None:
    verified(cli)
    cli.ok("edit", desk.incident, "-", typed="what: Сердара нет дома. Звонили с +993 65 12-34-56.")
    review = tmp_path / "review.json"
    assert "«+993 65 12-34-56»" in cli(*export(cli, desk, "--review", str(review), "--show")).err
    asked = json.loads(review.read_text(encoding="utf-8"))
    for each in asked["questions"]:
        each["answer"] = "spelling"
    given = json.dumps(asked)
    review.write_text(given, encoding="utf-8")
    refused = cli(*export(cli, desk, "--review", str(review)))
    assert refused.code == ExitCode.BAD_INPUT
    assert "only for a place where a person may be meant" in refused.err
    assert review.read_text(encoding="utf-8") == given


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be"])
def test_answers_saved_by_a_program_of_windows_count(
    cli: CommandLine, desk: Desk, tmp_path: Path, encoding: str
) -> None:
    verified(cli)
    review = tmp_path / "review.json"
    cli(*export(cli, desk, "--review", str(review)))
    answered = review.read_text(encoding="utf-8").replace("null", '"redact"').replace("\n", "\r\n")
    mark = "\ufeff" if encoding == "utf-16-be" else ""
    review.write_bytes((mark + answered).encode(encoding))
    cli.ok(*export(cli, desk, "--review", str(review)))


def test_what_was_deleted_is_told_as_that_and_no_policy(cli: CommandLine, desk: Desk) -> None:
    verified(cli)
    cli.ok("delete", desk.incident)
    refused = cli(*export(cli, desk))
    assert refused.code == ExitCode.NOT_SENT
    assert "what was chosen was deleted" in refused.err
    assert "profile" not in refused.err


def test_answers_for_somebody_else_answer_nothing_and_stay_in_the_file(
    cli: CommandLine, desk: Desk, tmp_path: Path
) -> None:
    """Edited on another system: a mark of byte order, other line ends."""
    verified(cli)
    review = tmp_path / "review.json"
    answers = [{"digest": "of-another-partner", "answer": "keep"}, {"digest": "open", "answer": None}]
    typed = json.dumps({"format": "fieldjournal review 1", "questions": answers}, indent=1)
    review.write_bytes(b"\xef\xbb\xbf" + typed.replace("\n", "\r\n").encode())
    assert cli(*export(cli, desk, "--review", str(review))).code == ExitCode.NOT_SENT
    assert not desk.out.exists()
    questions = json.loads(review.read_text(encoding="utf-8"))["questions"]
    assert [each["answer"] for each in questions] == [None, None, "keep"]
    assert questions[-1] == answers[0]


@pytest.mark.parametrize(
    ("more", "code"),
    [
        (("--profile", "pigeon"), ExitCode.BAD_INPUT),
        (("--select", "zzzzz"), ExitCode.NOT_FOUND),
        (("--named", "zzzzz"), ExitCode.NOT_FOUND),
        (("--to", "nobody"), ExitCode.NOT_FOUND),
    ],
)
def test_a_request_that_cannot_be(
    cli: CommandLine, desk: Desk, more: tuple[str, ...], code: ExitCode
) -> None:
    assert cli(*export(cli, desk, *more)).code == code
    assert not desk.out.exists()


def test_a_folder_that_cannot_be_written_to(cli: CommandLine, desk: Desk) -> None:
    verified(cli)
    desk.out.write_text("a file")
    done = cli(*export(cli, desk), typed="ra\n", screen=True)
    assert done.code == ExitCode.DISK
    assert desk.out.read_text() == "a file"
    nameless = desk._replace(out=desk.out.with_name("x" * 300))
    assert cli(*export(cli, nameless), screen=True).code == ExitCode.DISK


def test_nothing_is_put_beside_the_journal_itself(cli: CommandLine, desk: Desk) -> None:
    verified(cli)
    before = sorted(cli.folder.rglob("*"))
    for out in (cli.folder, cli.folder / "sent"):
        done = cli(*export(cli, desk._replace(out=out)), typed="ra\n", screen=True)
        assert done.code == ExitCode.BAD_INPUT
        assert "a journal's own folder" in done.err
    assert sorted(cli.folder.rglob("*")) == before


def test_what_was_sealed_is_counted_per_partner(cli: CommandLine, desk: Desk) -> None:
    verified(cli)
    cli.ok(*export(cli, desk), typed="ra\n", screen=True)
    assert json.loads(cli.ok("partner", "show", "Desk", "--json").out)["bundles"] == 1


def test_a_name_needs_consent_and_a_consent_taken_back_a_decision(cli: CommandLine, desk: Desk) -> None:
    verified(cli)
    named = ("--named", desk.person)
    refused = cli(*export(cli, desk, *named), typed="ra\n", screen=True)
    assert refused.code == ExitCode.NOT_SENT
    assert f"{NAME} · named · no consent recorded for sharing with Desk" in refused.err
    assert f"--pseudonym {desk.person}" in refused.err
    assert "«Сердар»" not in refused.err, "the review was asked for nothing"
    words = f"consents/1/of: {desk.person}\nconsents/1/to: Desk\nconsents/1/use: share\n"
    case = cli.ok("add", "case", "-", typed=f"title: His\n{words}consents/1/given: May 2023\n").id
    sent = cli.ok(*export(cli, desk, *named), typed="ra\n", screen=True)
    assert f"{NAME} · named · agreed, May 2023" in sent.err
    part = json.loads(cli.ok("show", case, "--json").out)["values"]["consents"][0]["id"]
    cli.ok("edit", case, "-", typed=f"consents/{part}/withdrawn: 2024\n")
    refused = cli(*export(cli, desk), typed="ra\n", screen=True)
    assert refused.code == ExitCode.NOT_SENT
    assert "say whether they leave as a pseudonym or are left out" in refused.err
    for decided in ("--pseudonym", "--leave-out"):
        cli.ok(*export(cli, desk, decided, desk.person), typed="ra\n", screen=True)


def test_whoever_was_never_asked_leaves_as_a_pseudonym_and_it_is_said(cli: CommandLine, desk: Desk) -> None:
    verified(cli)
    done = cli.ok(*export(cli, desk), typed="ra\n", screen=True)
    assert f"{NAME} · pseudonym · no consent recorded" in done.err
    assert "1 person leaves as a pseudonym and has not agreed" in done.err


def test_a_plain_copy_is_written_after_a_typed_word(cli: CommandLine, desk: Desk) -> None:
    told = ("type: deportation", "when: 19 May 2023", "returns/1/from_place: Turkey")
    typed = "\n".join((*told, f"involvements/1/contact: {desk.person}"))
    returned = cli.ok("add", "incident", "-", typed=typed).id
    cli.ok("change", "--select", desk.person, returned, "--sensitivity", "open", "--yes")
    asked = ("export", "--plain", "--register", "returns", "--columns", "who,when", "--out", str(desk.out))
    refused = cli(*asked, typed="no\n")
    assert refused.code != ExitCode.OK
    assert not desk.out.exists()
    path, digest = cli.ok(*asked, typed="plain\n").out.split()
    table = (Path(path) / "tables" / "register-returns.csv").read_text(encoding="utf-8-sig").splitlines()
    assert table[0] == "reference,who,when"
    assert table[1].endswith("May 2023")
    assert len(digest) == 64
    reference = table[1].split(",")[0]
    assert cli.ok("show", reference, "--json").out == cli.ok("show", returned, "--json").out
    assert returned[:8] in cli.ok("search", "-", typed=reference).out
    closed = cli("export", "--plain", "--select", desk.incident, "--out", str(desk.out), "--yes")
    assert closed.code == ExitCode.NOT_SENT
    assert "may travel as “open”" in closed.err


def test_files_that_stay_with_their_sources_are_told_of(cli: CommandLine, desk: Desk, tmp_path: Path) -> None:
    verified(cli)
    photo = tmp_path / "Двор.jpg"
    photo.write_bytes(hostile.jpeg())
    cli.ok("attach", desk.incident, str(photo))
    sent = ("export", "--to", "Desk", "--select", desk.incident, "--out", str(desk.out), "--files")
    told = cli(*sent).err
    assert "1 file stays behind; to send it, name its source too: " in told
    source = told.partition("its source too: ")[2].split()[0]
    assert "stays behind" not in cli(*sent, "--select", source).err


def test_files_of_a_registers_rows_are_those_of_its_records(
    cli: CommandLine, desk: Desk, tmp_path: Path
) -> None:
    verified(cli)
    returned = cli.ok("add", "incident", "-", typed="returns/1/mode: deportation").id
    photo = tmp_path / "Двор.jpg"
    photo.write_bytes(hostile.jpeg())
    cli.ok("attach", returned, str(photo))
    sent = ("export", "--to", "Desk", "--register", "returns", "--files", "--out", str(desk.out))
    told = cli(*sent).err
    source = told.partition("name its source too: ")[2].split()[0]
    assert "1 clean copy goes along" in cli.ok(*sent, "--select", source).err


def test_what_was_blacked_out_once_is_blacked_out_again(cli: CommandLine, desk: Desk, tmp_path: Path) -> None:
    """Each page of a file needs a part, or somebody's word that it needs none; both are remembered."""
    verified(cli)
    scan = tmp_path / "скан.tiff"
    scan.write_bytes(hostile.tiff())
    note = cli.ok("note", "-", typed="Прислали из дома.").id
    file_id = cli.ok("attach", note, str(scan)).id
    sent = ("export", "--to", "Desk", "--select", note, "--out", str(desk.out), "--files")
    half = cli(*sent, "--black-out", f"{file_id}:1:0,0,50,100")
    assert half.code == ExitCode.NOT_SENT
    assert "say that it needs none" in half.err
    for wrong in ("none", f"{file_id}:0:none", f"{file_id}:2:nothing"):
        assert cli(*sent, "--black-out", wrong).code == ExitCode.BAD_INPUT
    alone = cli(*sent[:-1], "--black-out", f"{file_id}:1:0,0,50,100")
    assert alone.code == ExitCode.BAD_INPUT, "without --files it would be passed over, and the file as well"
    assert cli(*sent, "--text-language", "xx").code == ExitCode.USAGE
    assert "blacked out" not in cli.ok(*sent).err, "what stopped it is not remembered"
    whole = cli.ok(*sent, "--black-out", f"{file_id}:1:0,0,50,100", "--black-out", f"{file_id}:2:none")
    assert "parts are blacked out" in whole.err
    assert "faces" in whole.err
    assert "parts are blacked out" in cli.ok(*sent).err
    shown = cli.ok("attachment", "show", file_id).out
    assert shown.count("a clean copy of it left for Desk") == 3


@pytest.mark.parametrize("name", ["nul", "для юриста.", "18:30"])
def test_a_folder_that_is_none_on_windows_is_refused_before_anything_is_asked(
    cli: CommandLine, desk: Desk, name: str
) -> None:
    for whom in (("--to", "Desk"), ("--plain",)):
        refused = cli("export", *whom, "--select", desk.incident, "--out", str(desk.out / name / "sub"))
        assert refused.code == ExitCode.BAD_INPUT
        assert f"the name {name} does not work on Windows" in refused.err
        assert not desk.out.exists()
