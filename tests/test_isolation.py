"""The fresh interpreter: what it is told, what it is not, and that a command runs in one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from fieldjournal import isolation
from fieldjournal.isolation import KEPT_BY_COMMANDS, clean_environment

ROOT = Path(__file__).parents[1]

DANGEROUS = {
    "TEXTUAL_DEBUG": "logs every key to a file",
    "TEXTUAL_LOG": "logs to a file",
    "TEXTUAL": "feature flags, devtools",
    "TEXTUAL_DRIVER": "another driver could record",
    "PYTHONSTARTUP": "runs a file",
    "PYTHONPATH": "another module instead of ours",
    "PYTHONINSPECT": "leaves a prompt with the keys in reach",
    "PYTHONTRACEMALLOC": "tracks memory",
    "LD_PRELOAD": "foreign code",
    "LD_LIBRARY_PATH": "a foreign library",
    "DYLD_INSERT_LIBRARIES": "foreign code",
    "SQLITE_TMPDIR": "where temporary files would go",
    "OPENSSL_CONF": "loads engines",
    "COLUMNS": "a stale width",
    "FIELDJOURNAL_ANYTHING": "nothing of ours is a variable",
}


@pytest.mark.parametrize("name", DANGEROUS)
def test_what_could_record_or_replace_is_not_handed_on(name: str) -> None:
    assert clean_environment({name: "x", "TERM": "xterm"}) == {"TERM": "xterm"}, DANGEROUS[name]


def test_what_a_terminal_needs_is_handed_on() -> None:
    needed = {"TERM": "xterm", "LANG": "ru_RU.UTF-8", "LC_ALL": "tk_TM", "HOME": "/home/a", "NO_COLOR": "1"}
    assert clean_environment(needed) == needed


def test_windows_spells_its_variables_as_it_likes() -> None:
    assert clean_environment({"SystemRoot": "C:\\Windows"}) == {"SystemRoot": "C:\\Windows"}


def test_a_command_keeps_what_it_needs_besides() -> None:
    needed = {"PATH": "/usr/bin", "TMUX": "/tmp/tmux", "COLUMNS": "80"}
    assert clean_environment(needed, KEPT_BY_COMMANDS) == needed


@pytest.mark.parametrize("name", [name for name in DANGEROUS if name != "COLUMNS"])
def test_a_command_too_is_not_told_what_could_record(name: str) -> None:
    assert clean_environment({name: "x"}, KEPT_BY_COMMANDS) == {}, DANGEROUS[name]


def command(tmp_path: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the program as a person does, with a module on the way that writes down each start."""
    hostile = tmp_path / "modules"
    hostile.mkdir()
    (hostile / "sitecustomize.py").write_text(
        f"with open({str(tmp_path / 'told')!r}, 'a') as told: told.write('started ')\n"
    )
    given = {
        "HOME": str(tmp_path), "PYTHONPATH": f"{ROOT}{os.pathsep}{hostile}", "PATH": os.environ["PATH"],
    }  # fmt: skip
    return subprocess.run(
        [sys.executable, "-m", "fieldjournal", *arguments],
        env=given | variables, cwd=tmp_path, input="", capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.skipif(os.name == "nt", reason="Windows has no exec")
def test_a_command_runs_where_nobody_elses_module_is_found(tmp_path: Path) -> None:
    done = command(tmp_path, "schema", "--json", PYTHONINSPECT="1")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)
    assert done.stderr == ""
    assert (tmp_path / "told").read_text() == "started ", "once: by the interpreter that asks for nothing"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no exec")
def test_a_command_writes_no_bytecode(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    assert command(tmp_path, "schema", "--json", PYTHONPYCACHEPREFIX=str(cache)).returncode == 0
    left = {path.name.partition(".")[0] for path in cache.rglob("*.pyc") if "fieldjournal" in str(path)}
    assert left <= {"__init__", "__main__"}, "only what Python loads before our first line"


def test_where_it_cannot_begin_again_it_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "execve", refuses)
    isolation.begin_again(["list"])


def test_it_begins_again_once(monkeypatch: pytest.MonkeyPatch) -> None:
    script = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "from fieldjournal.isolation import begin_again\nbegin_again(['--version'])\nprint('went on')"
    )
    ended = subprocess.run([sys.executable, "-I", "-c", script], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "went on"
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ended.stdout.startswith("fieldjournal ")
