"""One journal, and what is asked of it after everything that `test_roster_model` makes happen."""

from __future__ import annotations

import atexit
import itertools
import shutil
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from hypothesis.stateful import RuleBasedStateMachine

from fieldjournal.crypto.header import HEADER_BYTES
from fieldjournal.crypto.keyslots import Keks
from fieldjournal.errors import (
    CannotUnlock,
    DecoyExists,
    DecoyMissing,
    NoSlotFree,
    RosterUnknown,
    StoreDamaged,
)
from fieldjournal.vault.vault import Vault
from tests.vault import journals
from tests.vault.roster_model import (
    FIRST,
    Belief,
    Cut,
    Factors,
    header_in,
    keks_of,
    masters_in,
    outside,
    replace_folder,
    slot_of,
    unlock,
)


@cache
def template() -> Path:
    """Return a journal that is copied instead of set up anew: its files grew to their size already."""
    folder = Path(tempfile.mkdtemp(prefix="roster-model-")) / "journal"
    atexit.register(shutil.rmtree, folder.parent, ignore_errors=True)
    vault = journals.make(folder, reserve=256 * 1024)
    journals.note(vault, "Сестру снова вызвали.")
    vault.close()
    return folder


class Checked(RuleBasedStateMachine):
    """A journal, what its owner believes, and the questions that are put to both."""

    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp(prefix="roster-"))
        self.folder = self.place / "journal"
        shutil.copytree(template(), self.folder)
        self.numbers = itertools.count()
        self.known = [FIRST]
        slot = slot_of(self.folder, FIRST)
        assert slot
        self.belief = Belief(slot.master.reveal(), {FIRST: slot.master.reveal()})
        self.copies: list[tuple[Path, Belief]] = []
        self.vault: Vault | None = None
        self.at_rest = True

    def teardown(self) -> None:
        if self.vault:
            self.vault.close()
        shutil.rmtree(self.place)

    # -- what is asked after everything ---------------------------------------------------------

    def alive(self) -> dict[Factors, bytes]:
        return masters_in(self.folder, self.known)

    def check(self) -> None:
        """The header gives exactly the keys that are believed in, where that can be known."""
        alive, belief = self.alive(), self.belief
        if belief.sure:
            for factors in self.known:
                if factors not in belief.open_question:
                    assert alive.get(factors) == belief.believed.get(factors), factors
        belief.believed = dict(alive)

    def check_form(self) -> None:
        sizes, times = outside(self.folder)
        assert sorted(sizes) == journals.FIVE
        assert sizes["header"] == HEADER_BYTES
        assert sizes["store-0-journal"] == sizes["store-1-journal"] == 0
        assert sizes["store-0"] == sizes["store-1"]
        assert sizes["store-0"] % outside(template())[0]["store-0"] == 0, "doubled, never more or less"
        assert times == 1

    def check_opens(self) -> None:
        """Each pair, on a copy of its own: what the header gives, the stores open too."""
        for factors, master in self.belief.believed.items():
            copy = self.place / f"probe-{next(self.numbers)}"
            shutil.copytree(self.folder, copy)
            try:
                opened = unlock(copy, factors)
            except RosterUnknown:
                # Cut off twice: the unlock that settles a change let go of the slot and did not overwrite it.
                assert factors in self.belief.open_question
            else:
                assert opened.master.reveal() == master
                opened.close()
            shutil.rmtree(copy)

    # -- doing something, perhaps killed meanwhile ----------------------------------------------

    def run(self, doing: Callable[[], object], at: int | None, after: Belief) -> bool:
        """Do something, or be killed at a moment of it; return whether it was done.

        `after` is what is believed when it was done. Cut off, both beliefs are possible for every pair in
        which they differ.
        """
        before = self.belief
        if at is None:
            doing()
            self.belief = after
            self.check()
            return True
        killed = self.place / f"killed-{next(self.numbers)}"
        with Cut(self.folder, killed, at).watching():
            doing()
        assert self.vault
        self.vault.close()
        self.vault = None
        replace_folder(self.folder, killed)
        shutil.rmtree(killed)
        self.at_rest = False
        self.after_a_kill(before, after)
        return False

    def after_a_kill(self, before: Belief, after: Belief) -> None:
        differing = {
            factors for factors in self.known if before.believed.get(factors) != after.believed.get(factors)
        }
        belief = after.copy()
        belief.main, belief.decoy, belief.hide_only = before.main, before.decoy, before.hide_only
        belief.open_question = before.open_question | differing
        belief.strangers |= before.strangers
        self.belief = belief
        self.check()
        alive = set(belief.believed.values())
        if after.decoy is not None and after.decoy in alive:
            belief.decoy, belief.hide_only = after.decoy, after.hide_only
        if before.main not in alive:
            assert after.main in alive
            belief.main, belief.decoy = after.main, None
        if belief.sure:
            self.check_opens()

    def fresh(self, keyfile: int | None = None) -> Factors:
        factors = Factors(f"täze söz {next(self.numbers)}", keyfile)
        self.known.append(factors)
        return factors

    def keks(self, factors: Factors) -> Keks:
        return keks_of(header_in(self.folder).block0, factors)

    def inside(self) -> bytes:
        assert self.vault
        return self.vault.master.reveal()

    def giving(self, belief: Belief, factors: Factors) -> None:
        belief.believed[factors] = self.inside()
        if self.inside() == belief.decoy:
            belief.strangers.add(factors)

    def trying(self, doing: Callable[[], object], at: int | None, after: Belief) -> bool:
        """`run`, where it may be refused: then nothing has changed."""
        before = self.belief.copy()
        try:
            return self.run(doing, at, after)
        except NoSlotFree:
            pass
        except (CannotUnlock, DecoyMissing, DecoyExists, StoreDamaged):
            if before.sure:
                raise
        self.belief = before
        self.check()
        return False
