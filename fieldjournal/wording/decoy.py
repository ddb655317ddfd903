"""What a decoy is, and what it cannot, in plain words: said in app and command line before one is made.

SECURITY.md and docs/guide/safety.md say the same.
"""

from __future__ import annotations

from typing import Final

from fieldjournal.i18n import N_

LIMITS: Final = (
    N_(
        "A decoy is a second journal behind a passphrase of its own. Opening it destroys the key of this "
        "one, silently, and shows what you wrote in the decoy."
    ),
    N_("It cannot be undone: without a backup elsewhere and what opens that, everything here is gone."),
    N_("Travel without the journal is safer: a backup elsewhere, rehearsed, then a calm wipe."),
    N_("A copy of the folder made before, a disk image, a snapshot or a backup of the system still opens."),
    N_("The spare blocks of an SSD, swap and hibernation may keep what was overwritten."),
    N_(
        "Whoever sees the disk twice sees that something changed; a power cut while saving shows which store."
    ),
    N_("Whoever knows this program can ask for another passphrase, or not believe what they see."),
    N_("Destroying records may be punished, and force may go on whatever they see."),
    N_("Few or old entries in a large store look strange: write in the decoy, and keep it alive."),
    N_(
        "What lies outside must fit its story: partner cards, backups, sealed bundles, the shell's history, "
        "recent folders, papers with words on them."
    ),
)
"""What is said before a decoy is made."""

HIDING: Final = N_(
    "hiding is weaker: whoever opens the decoy and reads it with tools, or tries to make one inside it, sees "
    "that there is another journal"
)

EMPTY: Final = N_("it is empty, and an empty journal convinces nobody: write some ordinary entries in it")

THEN_REHEARSE: Final = N_(
    "now rehearse bringing this journal back from its backup; without that, opening the decoy ends everything"
)

NOT_COMPARED: Final = N_(
    "the new passphrase could not be compared with the decoy's: the two must begin differently and differ in "
    "five letters or more; else change one of them now"
)
"""Said where shares opened a journal that has a decoy: its passphrase is stored nowhere to compare."""
