"""The process without secrets: what it hands on, what it learns, and what it leaves behind."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from fieldjournal import launcher
from fieldjournal.isolation import clean_environment
from fieldjournal.launcher import command
from fieldjournal.told import Known

ROOT = Path(__file__).parents[1]


def test_the_app_starts_isolated_and_writes_no_bytecode() -> None:
    line = command(Known("/a/journal", "ru"), 5)
    assert line[1:3] == ["-I", "-B"]
    assert line[-6:] == ["--journal", "/a/journal", "--language", "ru", "--tell", "5"]


def test_it_learns_folder_and_language_and_nothing_else() -> None:
    known = Known().learned("folder", "/a b/журнал").learned("language", "ru").learned("passphrase", "x")
    assert known == Known("/a b/журнал", "ru")
    assert known.learned("folder", "") == known


def test_it_imports_the_standard_library_alone() -> None:
    """What outlives a lock must hold no key and no code that could."""
    sources = [
        ROOT / f"fieldjournal/{name}.py"
        for name in ("launcher", "told", "panic", "keyboard", "aside", "keyfile", "erase")
    ]
    names = {
        name.name if isinstance(node, ast.Import) else f"{node.module}.{name.name}"
        for source in sources
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in node.names
    }
    ours = {name for name in names if name.partition(".")[0] not in sys.stdlib_module_names}
    assert {name.removeprefix("fieldjournal.").partition(".")[0] for name in ours} <= {
        "aside", "erase", "isolation", "keyboard", "keyfile", "panic", "told", "tui"
    }  # fmt: skip
    assert {name for name in ours if ".tui." in name} <= {
        f"fieldjournal.tui.exits.{name}" for name in ("PICTURE_GONE", "Exit")
    }


def test_the_child_finds_its_package_from_anywhere(tmp_path: Path) -> None:
    """`-I` forgets PYTHONPATH and the current folder; a checkout that is not installed still starts."""
    line = command(Known(str(tmp_path / "journal")), 99)
    script = line[4].partition("import runpy")[0] + "import fieldjournal; print(fieldjournal.__file__)"
    ended = subprocess.run(
        [*line[:4], script, *line[5:]],
        env=clean_environment(os.environ), cwd=tmp_path, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert Path(ended.stdout.strip()).parent == ROOT / "fieldjournal"


def test_it_works_without_what_windows_lacks() -> None:
    script = (
        "import sys, signal\n"
        f"sys.path.insert(0, {str(ROOT)!r})\n"
        "sys.modules.update(termios=None, fcntl=None, resource=None, pwd=None)\n"
        "del signal.SIGHUP\n"
        "from fieldjournal import launcher\n"
        "with launcher._terminal(), launcher._Forwarding(): pass\n"
        "print('ok')"
    )
    ended = subprocess.run(
        [sys.executable, "-I", "-B", "-c", script], capture_output=True, text=True, check=True
    )
    assert ended.stdout.strip() == "ok"


def test_nothing_is_written_where_there_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    launcher._write("\x1b[2J")
    assert capsys.readouterr().out == ""


def test_the_windows_title_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """One word while the program runs, the person's own again after it; no folder, no name of the program."""
    written: list[str] = []
    monkeypatch.setattr(launcher, "_write", written.append)
    with launcher._terminal():
        pass
    begin, end = written
    assert begin == "\x1b[22;0t\x1b]2;terminal\x1b\\"
    assert end.endswith("\x1b[23;0t")
    assert "\x1b[2J" in end
