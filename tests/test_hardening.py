"""What the process does to itself: each in a fresh interpreter, since none of it can be taken back."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from fieldjournal.hardening import error_code

ROOT = Path(__file__).parents[1]
CANARY = "Огулджан-4410"


def run(script: str) -> subprocess.CompletedProcess[str]:
    begin = f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
    return subprocess.run(
        [sys.executable, "-I", "-B", "-c", begin + script], capture_output=True, text=True, check=False
    )


HARDEN = "from fieldjournal.hardening import harden_process\nharden_process()\n"

CRASHES = {
    "main": f"word = {CANARY!r}\nraise ValueError(word)",
    "chained": f"word = {CANARY!r}\ntry:\n  raise KeyError(word)\nexcept KeyError:\n  raise ValueError(word)",
    "thread": (
        "import threading\ndef work():\n"
        f"  word = {CANARY!r}\n  raise ValueError(word)\n"
        "t = threading.Thread(target=work); t.start(); t.join()"
    ),
    "destructor": f"class X:\n  def __del__(self): raise ValueError({CANARY!r})\nX()",
    "task": (
        "import asyncio\nfrom fieldjournal.hardening import quiet_loop\n"
        "async def fail(word): raise ValueError(word)\n"
        f"async def main():\n  quiet_loop()\n  asyncio.create_task(fail({CANARY!r}))\n"
        "  await asyncio.sleep(0.01)\n"
        "asyncio.run(main())"
    ),
}


@pytest.mark.parametrize("where", CRASHES)
def test_an_unexpected_error_says_no_value(where: str) -> None:
    ended = run(HARDEN + CRASHES[where])
    assert CANARY not in ended.stdout + ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("where", CRASHES)
def test_without_hardening_each_of_them_would(where: str) -> None:
    script = CRASHES[where].replace("  quiet_loop()\n", "")
    ended = run(script)
    assert CANARY in ended.stderr


def test_the_code_names_the_class_and_not_the_words() -> None:
    try:
        int(CANARY)
    except ValueError as error:
        first = error_code(error)
    assert first.startswith("ValueError-")
    assert CANARY not in first


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no core files")
def test_no_core_file_is_written() -> None:
    ended = run(HARDEN + "import resource; print(resource.getrlimit(resource.RLIMIT_CORE))")
    assert ended.stdout.strip() == "(0, 0)"


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
def test_other_processes_cannot_read_the_memory() -> None:
    ended = run(HARDEN + "import ctypes; print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))")
    assert ended.stdout.strip() == "0"


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
def test_a_command_is_hardened_before_it_asks_for_anything(tmp_path: Path) -> None:
    """Commands hold keys, too."""
    script = (
        "import ctypes, resource\n"
        "from fieldjournal.cli import main\n"
        "main.run = lambda arguments: print(\n"
        "    ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), *resource.getrlimit(resource.RLIMIT_CORE))\n"
        "main.run_process(['list'])\n"
    )
    assert run(script).stdout.strip() == "0 0 0"


@pytest.mark.parametrize("where", ["thread", "destructor"])
def test_a_command_says_no_value_either(where: str) -> None:
    script = "from fieldjournal.cli import main\nmain.run = lambda arguments: 0\nmain.run_process([])\n"
    ended = run(script + CRASHES[where])
    assert CANARY not in ended.stdout + ended.stderr


@pytest.mark.skipif(sys.platform != "darwin", reason="not a Mac")
def test_a_debugger_is_refused_on_a_mac() -> None:
    ended = run(HARDEN + "print('ok')")
    assert ended.stdout.strip() == "ok"


@pytest.mark.skipif(sys.platform != "win32", reason="not Windows")
def test_no_other_program_reads_the_memory_on_windows() -> None:
    script = (
        "import ctypes, os\nkernel = ctypes.WinDLL('kernel32')\n"
        "print(bool(kernel.OpenProcess(0x10, False, os.getpid())))"  # PROCESS_VM_READ
    )
    assert run(script).stdout.strip() == "True"
    assert run(HARDEN + script).stdout.strip() == "False"


@pytest.mark.parametrize("system", ["win32", "darwin", "freebsd14"])
def test_it_works_where_the_system_has_nothing_of_this(system: str) -> None:
    ended = run(
        f"import asyncio, ctypes, sys; sys.modules['resource'] = None; sys.platform = {system!r}\n"
        + HARDEN
        + "print('ok')"
    )
    assert ended.stdout.strip() == "ok"
