"""Travel without the journal, in plain words: said in app and command line before it begins.

SECURITY.md and docs/guide/safety.md say the same.
"""

from __future__ import annotations

from typing import Final

from fieldjournal.i18n import N_

REHEARSED: Final = N_("destroy this journal")
NOT_REHEARSED: Final = N_("destroy it, not rehearsed")
"""What is typed before the wipe: it says whether the backup was opened once."""

TRAVEL: Final = (
    N_("First a backup is written to a file elsewhere, under eight words that you learn and type back."),
    N_("Then, if you wish, it is opened once to its last byte, to see that the words open it."),
    N_(
        "Then the journal on this disk is destroyed, calmly, with the keyfile where it is plugged in. At the "
        "other end you restore it."
    ),
    N_(
        "Whoever gets the file and the eight words reads everything. Carry them apart, or leave the file "
        "behind."
    ),
    N_("That this program was here can still be seen, and that something was wiped."),
    N_("Copies made earlier, snapshots and backups of the system are not touched."),
    N_("Without the file, or without the words, nobody brings anything back."),
)
"""What travel mode does and what it cannot, said before it begins."""

STILL_BESIDE: Final = N_("the journal before a restoring is still there: {path}")
"""Said of each journal that a restoring kept: a calm wipe leaves it, and it opens with its own passphrase."""
