"""Where the app's process begins: hardened first, then the language, then Textual.

Arguments, all optional, none of them secret: `--journal FOLDER`, `--language CODE`, `--tell NUMBER`
(the descriptor, on Windows the handle, on which the launcher hears folder and language).
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from fieldjournal.hardening import harden_process
from fieldjournal.tui.exits import Exit


def main(arguments: list[str]) -> int:
    """Run the app and return its exit code."""
    harden_process()
    given = dict(zip(arguments[::2], arguments[1::2], strict=False))
    from fieldjournal.i18n import set_language

    set_language(given.get("--language") or system_language())
    from fieldjournal.tui._textual_hacks import refuse_debugging
    from fieldjournal.tui.app import FieldjournalApp
    from fieldjournal.tui.tell import Tell

    refuse_debugging()
    folder = given.get("--journal")
    app = FieldjournalApp(
        Path(folder) if folder else None, Tell(given.get("--tell")), language_known="--language" in given
    )
    app.run()
    if app.failure:
        app.let_go()
        sys.stderr.write(app.last_words())
        return Exit.FAILED
    return app.exit_code


def system_language() -> str:
    """Return the language the person's system speaks, as far as it says; two letters or nothing."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return os.environ[name][:2].lower()
    return ""


if __name__ == "__main__":
    code = main(sys.argv[1:])
    sys.stdout.flush()
    sys.stderr.flush()
    # No waiting for a worker and no clean-up code: a lock ends the process that held keys, now.
    os._exit(code)
