"""Records taken in from a file as one batch: what was taken in together is taken back together.

- What is to be written is not noted with the batch, as it is for a change (`journal.batch`). So one that was
  cut off is taken back, and the file, which is still there, can be taken in once more.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from fieldjournal.journal.session import Session
from fieldjournal.vault import batches

__all__ = ["give_up", "part_of"]

_TAKEN_IN: Final = "taken-in"


@contextmanager
def part_of(session: Session, batch: str, *, last: bool) -> Iterator[str]:
    """Make what is saved in the block part of a batch, begun where no id is given; yields its id.

    Inside the caller's transaction. After the `last` block the batch stands; before, it is unfinished.

    Raises: `DiskTrouble`.
    """
    own = batch or batches.begin(session.vault, {_TAKEN_IN: True})
    with batches.gathering(session.vault, own):
        yield own
    if last:
        batches.finish(session.vault, own)


def give_up(session: Session) -> None:
    """Note that nothing is to be left of a batch that is unfinished; `batch.finish` takes it back.

    Raises: `DiskTrouble`.
    """
    for batch, intent in batches.unfinished(session.vault):
        if isinstance(intent, dict) and _TAKEN_IN in intent:
            batches.turn_round(session.vault, batch, {"undoes": batch})
