"""The demonstration's proof that a bundle needs none of our code: stock `age` and `ssh-keygen` open it.

The only place besides the launcher that starts another program, and only on the invented journal:

- a tool is started by its full path, without a shell, with next to nothing of our environment, for a
  minute at most; its words are thrown away;
- it gets paths inside the demonstration's temporary folder, never a passphrase or a record;
- a tool that is not there is no error: the demonstration says so and goes on.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

from fieldjournal.bundle.manifest import NAME, SIGNATURE
from fieldjournal.crypto.sshsig import NAMESPACE

_SECONDS = 60
_SIGNER = "sender"
_KEPT = ("PATH", "SYSTEMROOT")
"""All of our environment a tool gets; Windows starts nothing without the second."""


@dataclass(frozen=True)
class Tried:
    """What one stock tool did. `found` is False where it is not installed; then `worked` is too."""

    tool: str
    found: bool
    worked: bool = False


def open_with_age(sealed: Path, identity_file: Path, out: Path) -> Tried:
    """Open a sealed bundle with stock `age` and unpack its ZIP into `out`, a folder that is there."""
    archive = out / "bundle.zip"
    tried = _run("age", "-d", "-i", str(identity_file), "-o", str(archive), str(sealed))
    if tried.worked:
        with ZipFile(archive) as opened:
            opened.extractall(out)
        archive.unlink()
    return tried


def verify_with_ssh_keygen(folder: Path, signer: str) -> Tried:
    """Check the manifest's signature by `signer`, an `ssh-ed25519 AAAA…` line, with stock `ssh-keygen`."""
    signers = folder / "signers"
    signers.write_text(f'{_SIGNER} namespaces="{NAMESPACE}" {signer}\n', encoding="utf-8")
    options = ("-Y", "verify", "-f", str(signers), "-I", _SIGNER, "-n", NAMESPACE)
    return _run("ssh-keygen", *options, "-s", str(folder / SIGNATURE), given=folder / NAME)


def _run(tool: str, *arguments: str, given: Path | None = None) -> Tried:
    path = shutil.which(tool)
    if path is None:
        return Tried(tool, found=False)
    try:
        done = subprocess.run(  # noqa: S603 - a full path, no shell, fixed options
            [path, *arguments],
            input=given.read_bytes() if given else b"",
            env={name: os.environ[name] for name in _KEPT if name in os.environ},
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return Tried(tool, found=True)
    return Tried(tool, found=True, worked=done.returncode == 0)
