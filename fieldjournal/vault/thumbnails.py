"""Small pictures of files: plain pixels in a row beside the file's, made once, gone with it.

- The row has the file's own number and is destroyed by the transaction that lets the file go.
- A row without pixels says that none can be made of this file, so that nobody tries again.
"""

from __future__ import annotations

from fieldjournal.vault.vault import MOST_ROOM, Vault


def has_room(vault: Vault) -> bool:
    """Say whether one can be put without the store growing for it."""
    return vault.growth(min(MOST_ROOM, vault.store_size // 4)) == 0


def put(vault: Vault, file_id: str, columns: int, lines: int, pixels: bytes) -> None:
    """Keep the small picture of a whole file: RGB, three bytes a pixel; no pixels where there is none.

    Raises: `DiskTrouble`.
    """
    with vault.transaction():
        vault.db.run(
            "INSERT OR REPLACE INTO thumbnail (n, columns, lines, pixels)"
            " SELECT n, ?, ?, ? FROM attachment WHERE id = ? AND state = 'whole'",
            (columns, lines, pixels, file_id),
        )


def get(vault: Vault, file_id: str) -> tuple[int, int, bytes] | None:
    """Return columns, lines and pixels; None where none was made yet."""
    found = vault.db.first(
        "SELECT columns, lines, pixels FROM thumbnail JOIN attachment USING (n) WHERE id = ?", (file_id,)
    )
    return None if found is None else (found[0], found[1], found[2])


def drop(vault: Vault, n: int) -> None:
    """Destroy the one of the file with this number, inside the caller's transaction."""
    vault.db.run("DELETE FROM thumbnail WHERE n = ?", (n,))
