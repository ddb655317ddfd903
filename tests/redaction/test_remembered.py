"""What an answer changes is reckoned again, nothing else; and it comes out as if all of it had been."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldjournal.model.kinds.incident import Incident
from fieldjournal.model.kinds.source import Source
from fieldjournal.model.values import Text, Translation
from fieldjournal.redaction import remembered as remembering
from fieldjournal.redaction.attached import Attached
from fieldjournal.redaction.policy import Policy, profile_named
from fieldjournal.redaction.redact import Redaction, redact
from fieldjournal.redaction.remembered import Remembered
from fieldjournal.redaction.review import Answer
from tests.redaction.conftest import Invented

_phrases = st.sampled_from(
    [
        "Мердан сказал, что позвонит +993 65 123456.",
        "Merdan",
        "Мердан",
        "Orazgulyýew",
        "сестру Мердана забрали ночью",
        "мердан и Джерен, 12.05.1991",
        "Orazgulyýewa Jeren öýden çykdy",
        "@[Джерен] молчит",
        "Aman Merdanow is somebody else",
        "never 86001 and A1234567",
        "they came again\n",
    ]
)
_text = st.lists(_phrases, max_size=6).map(" ".join)
_word = st.sampled_from([*Answer, None])


@st.composite
def journals(draw: st.DrawFn) -> Invented:
    made = Invented()
    made.person("merdan", "Merdan Orazgulyýew", "Мердан Оразгулыев")
    made.person("jeren", "Jeren Orazgulyýewa", "Джерен Оразгулыева")
    made.person("other", "Мердан Аманов")
    made.add("voice", "source", Source(words=Text(draw(_text))))
    for number in range(draw(st.integers(1, 4))):
        what = Text(draw(_text), "ru", (Translation("en", draw(_text), ""),), {"Джерен": made.id("jeren")})
        made.add(f"incident{number}", "incident", Incident(what=what, effect=Text(draw(_text))))
    return made


_FILE = Attached("file", f"{'voice':0<16}", "attachments", "p", "txt", b"", "Мердан, Мердан")
_NOBODY = frozenset[str](), frozenset[str]()


def _redact(journal: Invented, answers: Any, decided: Any, memory: Remembered | None) -> Redaction:
    named, left_out = decided
    policy = Policy(profile_named("trusted-ngo"), frozenset(named), frozenset(left_out - named))
    return redact(
        list(journal.records.values()), journal.people, policy, key=journal.key, label="B1",
        answers=answers, remembered=memory, attached=[_FILE],
    )  # fmt: skip


@settings(suppress_health_check=list(HealthCheck), max_examples=settings().max_examples // 2)  # each is dear
@given(journals(), st.data())
def test_reckoned_bit_by_bit_it_is_what_it_is_from_scratch(journal: Invented, data: st.DataObject) -> None:
    ids = [each.id for each in journal.people]
    memory, answers = Remembered(), dict[str, Answer]()
    decided = _NOBODY
    for _turn in range(data.draw(st.integers(1, 6))):
        if data.draw(st.integers(0, 3)) == 0:
            chosen = st.frozensets(st.sampled_from(ids))
            decided = data.draw(chosen), data.draw(chosen)
        if data.draw(st.integers(0, 5)) == 0:
            journal.person("jeren", "Jeren Orazgulyýewa", data.draw(st.sampled_from(["Merdan", "Aman"])))
        now = _redact(journal, answers, decided, memory)
        assert now == _redact(journal, answers, decided, None)
        if now.questions:
            for each in data.draw(st.lists(st.sampled_from(now.questions), max_size=3)):
                word = data.draw(_word)
                answers = {own: held for own, held in answers.items() if own != each.id}
                answers |= {} if word is None else {each.id: word}


def test_an_answer_searches_no_text_again(invented: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    invented.add("again", "incident", Incident(what=Text("Мердан пришёл. Мердан ушёл.")))
    memory = Remembered()
    first = _redact(invented, {}, _NOBODY, memory)
    assert len(first.questions) > 1

    def searched(*_given: object, **_named: object) -> Any:
        raise AssertionError

    monkeypatch.setattr(remembering, "gathered", searched)
    monkeypatch.setattr(remembering, "listed", searched)
    second = _redact(invented, {first.questions[0].id: Answer.KEEP}, _NOBODY, memory)
    assert second.unanswered == len(first.questions) - 1
    with pytest.raises(AssertionError):
        _redact(invented, {}, (frozenset([invented.id("merdan")]), frozenset()), memory)


@pytest.mark.parametrize("after", [1, 3, 9])
def test_it_can_be_stopped_at_any_moment_and_gone_on_with(invented: Any, after: int) -> None:
    class StoppedError(Exception):
        pass

    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        told.append((done, total))
        if len(told) == after:
            raise StoppedError

    given: dict[str, Any] = {"key": invented.key, "label": "B1", "answers": {}}
    records, policy = list(invented.records.values()), Policy(profile_named("trusted-ngo"))
    memory = Remembered()

    def run(stop: Callable[[int, int], None] | None) -> Redaction:
        more: dict[str, Any] = {"progress": stop} if stop else {}
        return redact(records, invented.people, policy, remembered=memory, **given, **more)

    with pytest.raises(StoppedError):
        run(progress)
    assert all(0 <= done <= total == told[0][1] for done, total in told)
    assert told == sorted(told)
    assert run(None) == redact(records, invented.people, policy, **given)
