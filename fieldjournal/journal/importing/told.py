"""What one row tells: its words by role, and what of them found no place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from fieldjournal.journal.importing.cells import is_blank
from fieldjournal.journal.importing.columns import Column
from fieldjournal.journal.importing.sheet import SheetRow


@dataclass(frozen=True)
class Cell:
    """A cell with words in it, under its header and in its role."""

    role: str
    header: str
    words: str


@dataclass
class Told:
    """The cells of one row that hold words. What is not `taken` goes to the notes in the end."""

    cells: list[Cell]
    loose: list[Cell] = field(default_factory=list)
    """Cells that were taken up but whose words did not fit, for the notes of the row's record."""
    unknown: list[Cell] = field(default_factory=list)
    """A cell that says the person is unknown; it needs an incident to say so in."""

    def take(self, role: str) -> Cell | None:
        """Return the cell of a role and count it as placed; None where the row has none."""
        found = next((cell for cell in self.cells if cell.role == role), None)
        if found:
            self.cells.remove(found)
        return found

    def take_all(self, role: str) -> tuple[Cell, ...]:
        """Return every cell of a role and count them as placed."""
        return tuple(iter(lambda: self.take(role), None))

    def take_fields(self, kind: str) -> tuple[Cell, ...]:
        """Return the cells that fill fields of a kind and count them as placed."""
        found = tuple(cell for cell in self.cells if cell.role.startswith(f"{kind}/"))
        self.cells = [cell for cell in self.cells if cell not in found]
        return found

    def has(self, prefix: str) -> bool:
        """Say whether a cell of this role, or of a field under it, holds words."""
        return any(cell.role == prefix or cell.role.startswith(f"{prefix}/") for cell in self.cells)

    def rest(self) -> Iterator[Cell]:
        """Yield what found no place, in the order of the columns where it can be told."""
        yield from self.loose
        yield from self.cells


def tell(columns: Sequence[Column], row: SheetRow) -> Told:
    """Return the cells of a row that hold words."""
    return Told(
        [
            Cell(column.role, column.header, words.strip())
            for column, words in zip(columns, row.cells, strict=True)
            if not is_blank(words)
        ]
    )
