"""Unknown means noise: what an unlock does to the slots that the journal does not know.

No flag says what a slot is for, and there is no second way through this code:

- It runs after the store opened with the slot's key and its roster named the slot; else nothing is written.
- Every slot that is neither the one that opened nor in the roster gets fresh random bytes.
- There are always seven writes, in random order: where slots are kept, others are written twice.
- The slot that opened is never written.
"""

from __future__ import annotations

import secrets

from fieldjournal.crypto.header import SLOTS, noise_slot
from fieldjournal.vault.header_file import HeaderFile

_WRITES = SLOTS - 1


def order_of_writes(opened: int, known: frozenset[int]) -> tuple[int, ...]:
    """Return the seven slots to overwrite, in random order; none where all eight are known."""
    unknown = [slot for slot in range(SLOTS) if slot != opened and slot not in known]
    if not unknown:
        return ()
    again = [secrets.choice(unknown) for _ in range(_WRITES - len(unknown))]
    order = unknown + again
    secrets.SystemRandom().shuffle(order)
    return tuple(order)


def overwrite_unknown(header: HeaderFile, opened: int, known: frozenset[int]) -> None:
    """Overwrite every unknown slot with noise and sync. Raises: `ReadOnly`, `DiskTrouble`."""
    for slot in order_of_writes(opened, known):
        header.write_slot(slot, noise_slot())
    header.sync()
