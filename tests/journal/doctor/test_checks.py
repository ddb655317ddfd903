"""What the facts of a machine come to: each dangerous one is named, and nothing unseen is called well."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from fieldjournal.journal.doctor.checks import examine
from fieldjournal.journal.doctor.facts import Facts

NOW = 1_795_000_000.0
CLEAN = Facts(
    system="linux",
    folder=Path("/home/a/journal"),
    exists=True,
    swap=(),
    hibernates=False,
    filesystem="ext4",
    encrypted=True,
    spinning=True,
    programs=frozenset({"bash", "python3"}),
    open_to_others=False,
    now=NOW,
    free=1 << 40,
    needed=128 << 20,
)
UNKNOWN = Facts(system="win32", folder=Path("C:/Users/a/journal"), exists=True, now=NOW)


def answers(facts: Facts) -> dict[str, str]:
    return {each.name: each.answer for each in examine(facts)}


def test_a_clean_machine() -> None:
    assert set(answers(CLEAN).values()) == {"well"}


DANGERS = [
    ("swap", {"swap": ("/dev/sda2",)}, "/dev/sda2"),
    ("hibernation", {"hibernates": True}, ""),
    ("disk", {"encrypted": False}, ""),
    ("snapshots", {"filesystem": "btrfs"}, "btrfs"),
    ("snapshots", {"filesystem": "nfs4"}, "nfs4"),
    ("flash", {"spinning": False}, ""),
    ("cloud", {"folder": Path("/home/a/Dropbox/journal")}, "dropbox"),
    ("cloud", {"folder": Path("/home/a/OneDrive - Личное/журнал")}, "onedrive"),
    ("cloud", {"folder": Path("/home/a/Яндекс.Диск/j")}, "яндекс.диск"),
    ("cloud", {"programs": frozenset({"syncthing"})}, "syncthing"),
    ("backups", {"programs": frozenset({"restic", "bash"})}, "restic"),
    ("recorders", {"programs": frozenset({"asciinema"})}, "asciinema"),
    ("recorders", {"programs": frozenset({"simplescreenrec"})}, "simplescreenrec"),
    ("terminal", {"recorded_by": ("TMUX",)}, "TMUX"),
    ("folder", {"open_to_others": True}, ""),
    ("clock", {"written_later": True}, ""),
    ("clock", {"now": 0.0}, ""),
    ("space", {"free": 1 << 20}, "1"),
]


@pytest.mark.parametrize(("name", "facts", "says"), DANGERS, ids=[f"{each[0]} {each[2]}" for each in DANGERS])
def test_each_danger_is_named_alone_with_what_to_do(name: str, facts: dict[str, object], says: str) -> None:
    found = examine(replace(CLEAN, **facts))  # type: ignore[arg-type] # facts by name
    (finding,) = [each for each in found if each.answer == "look"]
    assert finding.name == name
    assert finding.advice
    assert says in finding.sentence.format(**finding.told)


def test_what_cannot_be_seen_is_never_called_well() -> None:
    found = answers(UNKNOWN)
    blind = ("swap", "hibernation", "disk", "snapshots", "flash", "backups", "recorders", "folder", "space")
    assert {found[name] for name in blind} == {"unknown"}


@pytest.mark.parametrize("folder", ["/home/megan/journal", "/srv/boxes/j", "/home/a/myonedrives/j"])
def test_a_folder_that_only_sounds_like_a_cloud(folder: str) -> None:
    assert answers(replace(CLEAN, folder=Path(folder)))["cloud"] == "well"


def test_every_sentence_is_filled_by_what_is_told() -> None:
    for facts in (CLEAN, UNKNOWN, *(replace(CLEAN, **each[1]) for each in DANGERS)):  # type: ignore[arg-type]
        for finding in examine(facts):
            assert "{" not in finding.sentence.format(**finding.told)
