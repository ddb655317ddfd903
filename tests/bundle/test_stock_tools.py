"""A partner needs nothing of ours: the whole way with stock tools, following README.txt to the letter."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from types import SimpleNamespace

import pytest

from fieldjournal.bundle.reader import verify_folder
from fieldjournal.bundle.writer import Sealed
from fieldjournal.crypto.age import identity_file

TOOLS = ("age", "unzip", "ssh-keygen", "sha256sum", "sh")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")


def run(*command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        stdin=subprocess.DEVNULL,
    )


@pytest.fixture
def unpacked(sealed: Sealed, partner: SimpleNamespace, tmp_path: Path) -> Path:
    key, plain, out = tmp_path / "key.txt", tmp_path / "bundle.zip", tmp_path / "stock"
    key.write_bytes(identity_file(partner.identity, "2026-03-01T00:00:00Z").reveal())
    opened = run("age", "-d", "-i", str(key), "-o", str(plain), str(sealed.path), folder=tmp_path)
    assert opened.returncode == 0, opened.stderr
    tested = run("unzip", "-t", str(plain), folder=tmp_path)
    assert "No errors detected" in tested.stdout
    assert "warning" not in tested.stdout + tested.stderr
    assert run("unzip", "-q", str(plain), "-d", str(out), folder=tmp_path).returncode == 0
    return out


def commands_of(readme: Path) -> list[str]:
    lines = [line.strip() for line in readme.read_text(encoding="utf-8").splitlines()]
    return [line for line in lines if line.startswith(("sha256sum", "echo", "ssh-keygen"))]


def test_the_commands_of_the_readme_verify_it(unpacked: Path) -> None:
    sums, signers, signature = commands_of(unpacked / "README.txt")
    checked = run("sh", "-c", sums, folder=unpacked)
    assert checked.returncode == 0
    assert "FAILED" not in checked.stdout
    assert run("sh", "-c", signers, folder=unpacked).returncode == 0
    verified = run("sh", "-c", signature, folder=unpacked)
    assert verified.returncode == 0
    assert 'Good "fieldjournal-bundle" signature' in verified.stdout + verified.stderr
    assert verify_folder(unpacked).signer, "what the commands wrote is not in the folder"


def test_the_same_commands_find_a_change(unpacked: Path) -> None:
    sums, signers, signature = commands_of(unpacked / "README.txt")
    for name in ("index.html", "MANIFEST.json"):
        with (unpacked / name).open("ab") as file:
            file.write(b" ")
    assert run("sh", "-c", sums, folder=unpacked).returncode != 0
    run("sh", "-c", signers, folder=unpacked)
    assert run("sh", "-c", signature, folder=unpacked).returncode != 0
