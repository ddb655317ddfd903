"""Whatever is done to the slots, in whatever order, cut off anywhere, with whatever put back.

- The slot that opened is never overwritten, and every unlock writes seven slots.
- Nothing but opening the decoy loses the key of the journal that keeps it.
- Once it was opened (and does more than hide), nothing in the folder opens with what opened that journal.
- At rest a journal is five files of one form, whether or not it ever had a decoy.
- What refuses to open writes nothing into the header.
"""

from __future__ import annotations

import shutil

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule, run_state_machine_as_test

from fieldjournal.crypto.keyslots import Keks
from fieldjournal.errors import (
    CannotUnlock,
    DecoyExists,
    NoSlotFree,
    RosterUnknown,
    StoreDamaged,
)
from fieldjournal.vault import decoy_making, decoy_removal, decoy_slots, decoys, passphrases
from fieldjournal.vault.files import JournalFiles
from fieldjournal.vault.vault import Vault
from tests.vault import journals
from tests.vault.roster_checked import Checked
from tests.vault.roster_model import (
    WRITES,
    Belief,
    Factors,
    replace_folder,
    slot_of,
    slot_writes,
    unlock,
)

MOMENTS = st.one_of(st.none(), st.integers(0, 12), st.integers(0, 130))
"""Before which write an operation is killed; None lets it end. The longest has about 130."""

PICK = st.integers(0, 1 << 16)


class Slots(Checked):
    """Everything that changes the slots of a journal, and everything that can go wrong on the way."""

    # -- unlocking and locking ------------------------------------------------------------------

    @precondition(lambda self: self.vault is None)
    @rule(which=PICK, at=MOMENTS, remake=st.booleans())
    def unlocking(self, which: int, at: int | None, remake: bool) -> None:  # noqa: FBT001 - drawn
        belief = self.belief
        choice = sorted(belief.believed, key=str) if belief.sure else sorted(self.known, key=str)
        factors = choice[which % len(choice)]
        before = JournalFiles(self.folder).header.read_bytes()
        slot = slot_of(self.folder, factors)
        written: list[int] = []

        def open_it() -> None:
            with slot_writes() as noted:
                self.vault = unlock(self.folder, factors)
            written.extend(noted)

        after = self.after_unlocking(factors, slot.master.reveal() if slot else b"")
        try:
            done = self.run(open_it, at, after)
        except RosterUnknown:
            assert not belief.sure or factors in belief.open_question
            assert JournalFiles(self.folder).header.read_bytes() == before
            if remake:
                self.remaking(factors)
            return
        except (CannotUnlock, StoreDamaged):
            assert not belief.sure
            assert JournalFiles(self.folder).header.read_bytes() == before
            return
        assert slot
        assert slot.slot not in written
        if belief.sure and not belief.open_question:
            assert len(written) == WRITES
        if done:
            self.opened_by(factors)

    def after_unlocking(self, factors: Factors, master: bytes) -> Belief:
        """What is believed after this journal was opened: who is not kept is gone."""
        after = self.belief.copy()
        if master == after.decoy:
            after.open_question |= {each for each in after.strangers if each != factors}
            if not (after.hide_only and after.sure):
                after.believed = {f: m for f, m in after.believed.items() if m == master}
                after.main, after.decoy = master, None
                after.strangers = set()
        elif master == after.main:
            for each in after.strangers:
                after.believed.pop(each, None)
            after.strangers = set()
        elif master and not after.sure:
            # Something of another day was put back: what it destroys cannot be said, only that it is a decoy.
            after.main, after.decoy = master, None
        after.open_question.discard(factors)
        return after

    def opened_by(self, factors: Factors) -> None:
        assert self.vault
        self.at_rest = True
        again = slot_of(self.folder, factors)
        assert again, "the slot that opened is gone"
        assert again.slot == self.vault.slot
        main, decoy = self.belief.main, self.belief.decoy
        opened = self.vault.master.reveal()
        assert opened in (main, decoy) or not self.belief.sure

    def remaking(self, factors: Factors) -> None:
        """The person's answer to a roster that does not know the slot."""
        before = JournalFiles(self.folder).header.read_bytes()
        self.vault = unlock(self.folder, factors, remake=True)
        assert JournalFiles(self.folder).header.read_bytes() == before, "nothing is overwritten yet"
        self.at_rest = True
        self.belief.main, self.belief.decoy, self.belief.sure = self.vault.master.reveal(), None, False

    @precondition(lambda self: self.vault is not None)
    @rule()
    def locking(self) -> None:
        assert self.vault
        self.vault.close()
        self.vault = None
        self.check()
        self.check_form()

    @precondition(lambda self: self.vault is not None)
    @rule(at=MOMENTS)
    def writing(self, at: int | None) -> None:
        assert self.vault
        vault = self.vault
        self.run(lambda: journals.note(vault, "звонок с незнакомого номера"), at, self.belief.copy())

    # -- passphrases, keyfiles, recovery slots --------------------------------------------------

    @precondition(lambda self: self.vault is not None)
    @rule(which=PICK, keyfile=st.sampled_from([None, None, 1, 2]), same=st.booleans(), at=MOMENTS)
    def changing(self, which: int, keyfile: int | None, same: bool, at: int | None) -> None:  # noqa: FBT001
        """Another passphrase, or another keyfile or none beside the same passphrase."""
        assert self.vault
        vault, mine = self.vault, self.belief.opening(self.inside())
        old = sorted(mine, key=str)[which % len(mine)]
        new = self.fresh(keyfile)
        if same and keyfile != old.keyfile:
            self.known.remove(new)
            new = Factors(old.passphrase, keyfile)
            if new in self.known:
                return
            self.known.append(new)
        after = self.belief.copy()
        after.believed.pop(old)
        after.strangers.discard(old)
        self.giving(after, new)
        doing = lambda: _change(vault, self.keks(old), self.keks(new))  # noqa: E731
        if self.trying(doing, at, after):
            assert new in self.belief.believed
        elif at is not None and self.vault is None:
            assert old in self.belief.believed or new in self.belief.believed, "both lost"

    @precondition(lambda self: self.vault is not None)
    @rule(at=MOMENTS)
    def adding(self, at: int | None) -> None:
        """One more passphrase; recovery shares that open the journal are one, too."""
        assert self.vault
        vault, new = self.vault, self.fresh()
        after = self.belief.copy()
        self.giving(after, new)
        self.trying(lambda: _add(vault, self.keks(new)), at, after)

    @precondition(lambda self: self.vault is not None)
    @rule(which=PICK, at=MOMENTS)
    def removing(self, which: int, at: int | None) -> None:
        assert self.vault
        vault = self.vault
        mine = [
            factors
            for factors in self.belief.opening(self.inside())
            if (slot := slot_of(self.folder, factors)) and slot.slot != vault.slot
        ]
        if not mine:
            return
        old = sorted(mine, key=str)[which % len(mine)]
        slot = slot_of(self.folder, old)
        assert slot
        after = self.belief.copy()
        after.believed.pop(old)
        number = slot.slot
        self.trying(lambda: passphrases.remove(vault, number), at, after)

    # -- the decoy ------------------------------------------------------------------------------

    @precondition(lambda self: self.vault is not None)
    @rule(hide_only=st.booleans(), at=MOMENTS)
    def making_a_decoy(self, hide_only: bool, at: int | None) -> None:  # noqa: FBT001 - drawn
        assert self.vault
        vault, new, belief = self.vault, self.fresh(), self.belief
        if belief.sure and (
            self.inside() != belief.main or (belief.decoy is not None and not self.took_away())
        ):
            before = dict(self.alive())
            with pytest.raises(DecoyExists if self.inside() == belief.main else NoSlotFree):
                decoy_making.make(vault, self.keks(new), hide_only=hide_only)
            assert self.alive() == before
            return
        after = belief.copy()

        def make() -> None:
            decoy_making.make(vault, self.keks(new), hide_only=hide_only)
            known = decoys.kept(vault)
            assert known
            after.decoy, after.hide_only = known.master.reveal(), hide_only
            after.believed[new] = after.decoy

        # Belief in the new decoy is only known once it was made; a kill leaves that pair open.
        after.open_question.add(new)
        if self.trying(make, at, after):
            self.belief.open_question.discard(new)
            assert self.belief.believed.get(new) == self.belief.decoy

    def took_away(self) -> bool:
        """Whether a removal that was cut off came so far that nothing opens the decoy, and it is unknown."""
        assert self.vault
        return self.belief.decoy not in self.alive().values() and decoys.kept(self.vault) is None

    def has_decoy(self) -> bool:
        return bool(
            self.vault
            and self.belief.decoy is not None
            and self.inside() == self.belief.main
            and decoys.kept(self.vault)
        )

    @precondition(lambda self: self.has_decoy())
    @rule(at=MOMENTS)
    def changing_the_decoy(self, at: int | None) -> None:
        assert self.vault
        vault, new = self.vault, self.fresh()
        after = self.belief.copy()
        for old in after.opening(after.decoy):
            after.believed.pop(old)
        after.believed[new] = after.decoy or b""
        self.trying(lambda: decoy_slots.change(vault, self.keks(new)), at, after)

    @precondition(lambda self: self.has_decoy())
    @rule(at=MOMENTS)
    def removing_the_decoy(self, at: int | None) -> None:
        assert self.vault
        vault = self.vault
        after = self.belief.copy()
        for old in after.opening(after.decoy):
            after.believed.pop(old)
        after.decoy = None
        self.trying(lambda: decoy_removal.remove(vault), at, after)

    @precondition(lambda self: self.has_decoy())
    @rule(at=MOMENTS)
    def writing_in_the_decoy(self, at: int | None) -> None:
        assert self.vault
        vault = self.vault

        def write() -> None:
            with decoys.visited(vault) as other:
                journals.note(other, "Shopping: bread, tea.")

        self.trying(write, at, self.belief.copy())

    # -- what somebody puts back ----------------------------------------------------------------

    @precondition(lambda self: self.vault is None and len(self.copies) < 4)
    @rule()
    def copying(self) -> None:
        copy = self.place / f"copy-{next(self.numbers)}"
        shutil.copytree(self.folder, copy)
        self.copies.append((copy, self.belief.copy()))

    @precondition(lambda self: self.vault is None and self.copies)
    @rule(which=PICK, what=st.sampled_from(["folder", "header", "store-0", "store-1", "stores"]))
    def putting_back(self, which: int, what: str) -> None:
        copy, belief = self.copies[which % len(self.copies)]
        if what == "folder":
            replace_folder(self.folder, copy)
            self.belief, self.at_rest = belief.copy(), False
            return
        names = {"header": ["header"], "stores": ["store-0", "store-1"]}.get(what, [what])
        for name in names:
            shutil.copy(copy / name, self.folder / name)
            if name != "header":
                shutil.copy(copy / f"{name}-journal", self.folder / f"{name}-journal")
        self.belief.sure = False
        self.belief.believed = dict(self.alive())


def _change(vault: Vault, old: Keks, new: Keks) -> None:
    current = passphrases.opened_by(vault, old)
    with decoys.keeper(vault) as keeper:
        passphrases.change(vault, current, new, kept_by=keeper)


def _add(vault: Vault, new: Keks) -> None:
    with decoys.keeper(vault) as keeper:
        passphrases.add(vault, new, kept_by=keeper)


PROFILE = settings(
    deadline=None,
    database=None,
    report_multiple_bugs=False,
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=list(HealthCheck),
)


def test_whatever_happens_to_the_slots() -> None:
    run_state_machine_as_test(Slots, settings=settings(PROFILE, max_examples=12, stateful_step_count=12))


@pytest.mark.torture
def test_whatever_happens_to_the_slots_at_length() -> None:
    run_state_machine_as_test(
        Slots, settings=settings(PROFILE, derandomize=False, max_examples=300, stateful_step_count=40)
    )
