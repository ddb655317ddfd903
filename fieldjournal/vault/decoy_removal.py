"""Taking the decoy away: the slot, then what this journal knows of it, then its store, step by step.

Cut off, the app goes on with the store after the next unlock. A store that is somebody's is never touched.
"""

from __future__ import annotations

from collections.abc import Generator

from fieldjournal.paths import disk_errors
from fieldjournal.vault import decoys, passphrases, settings
from fieldjournal.vault.decoys import LEFT
from fieldjournal.vault.vault import Vault


def remove(vault: Vault) -> None:
    """Destroy the decoy at once: `removing`, all of it. Raises: as that."""
    for _step in removing(vault):
        pass


def removing(vault: Vault) -> Generator[tuple[int, int], None, None]:
    """Destroy the decoy in steps: its slot first, then what is known of it, then its store.

    Yields (bytes of noise written, bytes in all). From the first one on nothing opens it; what is left of
    its store after a lock or a kill is for `finishing`.

    Only slots that the roster keeps are overwritten: a roster made anew may have given the number to a
    passphrase of this journal. A change that was cut off leaves two of them.

    Raises: `DecoyMissing`, `DiskTrouble` and its leaves.
    """
    decoys.required(vault)
    for slot in decoys.kept_slots(vault):
        passphrases.remove(vault, slot)
    with vault.transaction():
        decoys.forget(vault)
        settings.put(vault, LEFT, True)
    yield from finishing(vault)


def is_finished(vault: Vault) -> bool:
    """Whether nothing is left of a decoy that was taken away. Where a store is somebody's, nothing is."""
    return (
        settings.get(vault, LEFT) is not True
        or decoys.kept(vault) is not None
        or bool(decoys.kept_slots(vault))
    )


def finishing(vault: Vault) -> Generator[tuple[int, int], None, None]:
    """Overwrite what a removal that was cut off left of the store, from its beginning; yields as that.

    Without its slot nobody reads it who has no older copy of the header. Raises: `DiskTrouble` and leaves.
    """
    if is_finished(vault):
        return
    try:
        with disk_errors(vault.folder):
            yield from vault.files.overwriting_other(vault.store)
        settings.put(vault, LEFT, None)
    finally:
        vault.settle()
