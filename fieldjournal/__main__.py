"""Where the program begins: `wipe --now` at once, without a command the app, else the command line.

- Each path imports only what it needs: `wipe --now` nothing but the standard library, the app its
  launcher, a command its own module.
- A command begins again in a fresh interpreter (`isolation`) before it asks for anything.
"""

from __future__ import annotations

import sys

sys.dont_write_bytecode = True

from fieldjournal.cli import split  # noqa: E402 - no file is written by what is imported from here on


def main() -> int:
    """Run what the arguments ask for and return the exit code."""
    arguments = sys.argv[1:]
    words = split.words(arguments)
    if words[:1] == ["wipe"] and "--now" in arguments:
        return wipe_now(arguments)
    if words[:1] == ["demo"] and "--app" in arguments and not {"-h", "--help"} & set(arguments):
        return demo_app(arguments)
    if not words and not {"-h", "--help", "--version"} & set(arguments):
        return start_app(arguments)
    from fieldjournal.isolation import begin_again

    begin_again(arguments)
    from fieldjournal.cli.main import run_process

    return run_process(arguments)


def wipe_now(arguments: list[str]) -> int:
    """Overwrite the journal at once: no question, no passphrase, nothing imported but `erase`.

    With it go the journals that restorings kept beside it.
    """
    from pathlib import Path

    from fieldjournal import erase
    from fieldjournal.errors import ExitCode

    folder = split.option(arguments, "--journal")
    if not folder:
        from fieldjournal.paths import default_folder

        folder = str(default_folder())
    if not erase.found(Path(folder), everything=True):
        sys.stderr.write("fieldjournal: there is no journal there\n")
        return ExitCode.NOT_FOUND
    done = erase.wipe(Path(folder), everything=True)
    said = "wiped" if done.complete else "the keys are gone" if done.slots else "the disk refused"
    sys.stderr.write(f"fieldjournal: {said}\n")
    return ExitCode.OK if done.complete else ExitCode.DISK


def start_app(arguments: list[str]) -> int:
    """Open the app on the journal named, or on the one it finds."""
    from pathlib import Path

    from fieldjournal import launcher

    folder = split.option(arguments, "--journal")
    return launcher.main(Path(folder) if folder else None, split.option(arguments, "--language") or None)


def demo_app(arguments: list[str]) -> int:
    """Make the invented journal, open the app on it, and wipe it when the app was closed.

    A folder named with `--journal` is kept.
    """
    import shutil
    import tempfile
    from pathlib import Path

    from fieldjournal.cli.main import run_process

    named = split.option(arguments, "--journal")
    made = "" if named else tempfile.mkdtemp()
    folder = named or str(Path(made) / "journal")
    try:
        code = run_process([*arguments, "--journal", folder])
        return code or start_app([*arguments, "--journal", folder])
    finally:
        if made:
            from fieldjournal import erase

            erase.wipe(Path(folder))
            shutil.rmtree(made, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
