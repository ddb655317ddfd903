"""Unlocking the journal beside unlocking its decoy, in turns: whoever holds a watch must not tell them apart.

- Each round puts the folder back and unlocks both, in an order that is drawn, from the passphrase to the list
  of the first screen.
- The differences of the rounds are held against chance: how often do signs drawn by a coin give a mean at
  least as far from nothing? (A permutation test of pairs, nothing assumed of how times are spread.)
- A wrong passphrase is timed beside them: it costs the derivation, too.
"""

from __future__ import annotations

import random
import shutil
from functools import partial
from pathlib import Path
from statistics import fmean, median
from typing import Final

from bench.measured import once
from fieldjournal.errors import CannotUnlock
from fieldjournal.journal import duress, records, session
from fieldjournal.journal.passphrases import Factors
from fieldjournal.model.codec import read_draft
from fieldjournal.secret import Secret

ROUNDS: Final = 30
_ENTRIES: Final = 50
_COINS: Final = 20_000
_CHANCE: Final = 0.001

_REAL: Final = Secret.from_text("nutmeg harbour silent copper meadow lantern")
_DECOY: Final = Secret.from_text("quiet ordinary words about bread and lessons")
_WRONG: Final = Secret.from_text("quiet ordinary words about bread and butter")


def unlocking(folder: Path, rounds: int = ROUNDS) -> tuple[str, bool]:
    """Return what is to be said of the medians, and whether chance explains their difference."""
    kept = _made(folder / "kept")
    took: dict[str, list[float]] = {"real": [], "decoy": [], "wrong": []}
    turns = [("real", _REAL), ("decoy", _DECOY), ("wrong", _WRONG)]
    for _ in range(rounds):
        random.shuffle(turns)
        for name, passphrase in turns:
            place = folder / "unlocked"
            shutil.copytree(kept, place)
            took[name].append(once(partial(_first_screen, place, passphrase)))
            shutil.rmtree(place)
    chance = by_chance([ours - theirs for ours, theirs in zip(took["real"], took["decoy"], strict=True)])
    said = ", ".join(f"{name} {median(times):.1f} ms" for name, times in took.items())
    return f"unlocked {rounds} times each: {said}; p = {chance:.3f}", chance > _CHANCE


def by_chance(differences: list[float]) -> float:
    """Return how often signs drawn by a coin give a mean at least as far from nothing."""
    found = abs(fmean(differences))
    coins = random.Random(1)
    more = sum(
        abs(fmean(each * coins.choice((-1, 1)) for each in differences)) >= found for _ in range(_COINS)
    )
    return (more + 1) / (_COINS + 1)


def _made(folder: Path) -> Path:
    with session.create(folder, _REAL, reserve=16 << 20) as opened:
        duress.make(opened, Factors(_REAL), _DECOY)
        for number in range(_ENTRIES):
            _note(opened, f"Сестру вызвали в {number}-й раз; брата уволили.")
        with duress.visit(opened) as inside:
            for number in range(_ENTRIES):
                _note(inside, f"Shopping, week {number}: bread, tea, a book.")
    return folder


def _note(opened: session.Session, words: str) -> None:
    records.save(opened, read_draft({"kind": "source", "values": {"words": {"text": words}}}))


def _first_screen(folder: Path, passphrase: Secret) -> None:
    try:
        with session.unlock(folder, passphrase) as opened:
            assert opened.last_entry
    except CannotUnlock:
        assert passphrase == _WRONG
