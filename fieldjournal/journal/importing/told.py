"""What one row tells: its words by role, and what of them found no place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from fieldjournal.journal.importing.cells import is_blank
from fieldjournal.journal.importing.columns import Column
from fieldjournal.journal.importing.roles import SKIP, Target, target_of
from fieldjournal.journal.importing.sheet import SheetRow


@dataclass(frozen=True)
class Cell:
    """A cell with words in it, under its header and in its role."""

    role: str
    header: str
    words: str
    known: bool = True
    """False where nobody knew what its column means."""
    reason: str = ""
    """Why its words did not fit where they belong."""

    @property
    def target(self) -> Target | None:
        """The field it fills, None for a word of `roles.ROLES`."""
        return target_of(self.role)


@dataclass
class Told:
    """The cells of one row that hold words. What is not `taken` goes to the notes in the end."""

    cells: list[Cell]
    loose: list[Cell] = field(default_factory=list)
    """Cells that were taken up but whose words did not fit, for the notes of the row's record."""

    def take(self, role: str) -> Cell | None:
        """Return the cell of a role and count it as placed; None where the row has none."""
        found = next((cell for cell in self.cells if cell.role == role), None)
        if found:
            self.cells.remove(found)
        return found

    def take_all(self, role: str) -> tuple[Cell, ...]:
        """Return every cell of a role and count them as placed."""
        return tuple(iter(lambda: self.take(role), None))

    def take_fields(self, prefix: str) -> tuple[Cell, ...]:
        """Return the cells whose role begins so and count them as placed."""
        found = tuple(cell for cell in self.cells if cell.role.startswith(prefix))
        self.cells = [cell for cell in self.cells if cell not in found]
        return found

    def has(self, prefix: str) -> bool:
        """Say whether a cell whose role begins so holds words."""
        return any(cell.role.startswith(prefix) for cell in self.cells)

    def first(self, prefix: str) -> Cell | None:
        """Return the first cell whose role begins so, without taking it."""
        return next((cell for cell in self.cells if cell.role.startswith(prefix)), None)

    def rest(self) -> Iterator[Cell]:
        """Yield what found no place, in the order of the columns where it can be told."""
        yield from self.loose
        yield from self.cells


def tell(columns: Sequence[Column], row: SheetRow) -> Told:
    """Return the cells of a row that hold words, without those of columns that are left out."""
    return Told(
        [
            Cell(column.role, column.header, words.strip(), column.known)
            for column, words in zip(columns, row.cells, strict=True)
            if column.role != SKIP and not is_blank(words)
        ]
    )
