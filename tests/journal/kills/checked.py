"""What must be so after a kill, whatever it cut off.

- Everything acknowledged is there as it was said; of what was not, all or nothing.
- One of the factors in flight opens the journal, and what was acknowledged as replaced does not.
- The chain of revisions verifies, every text and every file fits its digest, every page its MAC.
- The backup is the one before, byte for byte, or a new one that opens.
- The folder is the journal before a restoring, or the restored one, whole; the one before is beside it.
- After a wipe nothing opens, and no page is what it was. A wipe that was cut off is one, or none was begun.
- After the next unlock: five files, both stores of one size, both journals empty, all of one time.
"""

from __future__ import annotations

import random
import shutil
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Final

from fieldjournal import erase, errors
from fieldjournal.crypto import keyslots
from fieldjournal.crypto.header import parse_header
from fieldjournal.journal import (
    attachments,
    backup_reading,
    keyfiles,
    records,
    recovery,
    restoring,
    session,
)
from fieldjournal.journal.session import Session
from fieldjournal.secret import Secret
from fieldjournal.vault.attachments import CHUNK
from tests.journal.conftest import BOUNDS
from tests.journal.kills.killing import Said

BACKUP: Final = "backup.age"
_PAGE: Final = 4096

Factors = tuple[str, str]
"""A passphrase, and the path of a keyfile or nothing."""


@dataclass
class Held:
    """What a journal holds: revision and first word by record, record and SHA-256 by file."""

    records: dict[str, tuple[int, str]] = field(default_factory=dict)
    files: dict[str, tuple[str, str]] = field(default_factory=dict)

    def copy(self) -> Held:
        return Held(dict(self.records), dict(self.files))

    def without(self, record_id: str) -> Held:
        """Return it without a record and its files."""
        return Held(
            {each: said for each, said in self.records.items() if each != record_id},
            {each: said for each, said in self.files.items() if said[0] != record_id},
        )


@dataclass
class Known:
    """What was acknowledged until now."""

    folder: Path
    stick: Path
    factors: Factors
    shares: list[str]
    replaced: list[Factors] = field(default_factory=list)
    """What was acknowledged to open this journal no longer."""
    ever: list[Factors] = field(default_factory=list)
    """All that ever did, or may have."""
    held: Held = field(default_factory=Held)
    backup: str = ""
    """The digest of the backup, and in `backed_up` what is in it."""
    backed_up: Held = field(default_factory=Held)
    before: tuple[Factors, Held] | None = None
    """What opens the journal that the last restoring kept, and what it holds."""

    def take(self, said: list[Said]) -> Said:
        """Take what was acknowledged; return what was begun and was not, empty where nothing was."""
        begun: Said = {}
        for told in said:
            if "failed" in told:
                continue
            if "begin" in told:
                begun = told
                self.ever += [_factors(told)] if "factors" in told else []
            else:
                self._take_one(told)
                begun = {}
        return begun

    def _take_one(self, told: Said) -> None:
        if "record" in told:
            record_id, revision, word = told["record"]
            self.held.records[record_id] = (revision, word)
        if "file" in told:
            file_id, record_id, digest = told["file"]
            self.held.files[file_id] = (record_id, digest)
        if "erased" in told:
            self.held = self.held.without(told["erased"])
        if told["did"] == "backup":
            self.backup, self.backed_up = told["sha256"], self.held.copy()
        elif told["did"] == "restore":
            self.restored(told)
        elif "factors" in told:
            self.replaced.append(self.factors)
            self.factors = _factors(told)

    def restored(self, told: Said) -> None:
        """Another journal is in its place: what is in the backup, behind a header of its own."""
        self.before = (self.factors, self.held)
        self.factors, self.held, self.replaced = _factors(told), self.backed_up.copy(), []


def check(known: Known, said: list[Said], before: dict[str, bytes], drawn: random.Random) -> bool:
    """Hold the journal against all rules, make `known` be what it is now, and say whether there still is one.

    `before` is the content of the files before a life that began with a wipe.
    """
    begun = known.take(said)
    doing = begun.get("begin", "")
    left = [path.name for path in known.stick.iterdir() if path.name.startswith(".")]
    assert len(left) <= 1, left
    wiped = any(told.get("did") == "wipe" for told in said)
    if wiped or (doing == "wipe" and not _opening(known.folder, known.ever)):
        _check_wiped(known, before if wiped else {})
        return False
    if doing == "restore" and erase.kept_before(known.folder):
        known.restored(begun)
    _check_kept(known)
    assert restoring.finish(known.folder)
    assert _names(known.folder) == sorted(erase.FILES)
    with _opened(known, begun, drawn) as opened:
        held = _read(opened)
        assert held in _possible(known.held, held, begun), (known.held, held, begun)
        known.held = held
        _check_backup(known, opened, doing)
    _check_at_rest(known.folder)
    return True


# -- what opens -------------------------------------------------------------------------------------


def _factors(told: Said) -> Factors:
    passphrase, keyfile = told["factors"]
    return passphrase, keyfile


def _unlocked(folder: Path, factors: Factors) -> Session:
    keyfile = Path(factors[1]) if factors[1] else None
    return session.unlock(folder, Secret.from_text(factors[0]), keyfile=keyfile, bounds=BOUNDS)


def _opening(folder: Path, factors: list[Factors]) -> list[Factors]:
    """Return those that fill a slot of any header in the folder; nothing is written."""
    found = []
    for header in (folder / name for name in (erase.HEADER, erase.UNFINISHED) if (folder / name).exists()):
        if header.stat().st_size != erase.SLOTS_END:
            continue
        parsed = parse_header(header.read_bytes(), BOUNDS)
        for each in factors:
            try:
                keyfile = keyfiles.read_keyfile(Path(each[1])) if each[1] else None
                opened = keyslots.open_slot(parsed, Secret.from_text(each[0]), keyfile)
            except (errors.CannotUnlock, errors.BadFile):  # a keyfile that was never finished opens nothing
                continue
            # A passphrase that opens alone does so beside any keyfile too.
            found += [each] if opened.needs_keyfile == bool(each[1]) else []
    return found


def _opened(known: Known, begun: Said, drawn: random.Random) -> Session:
    """Unlock with what was acknowledged, or with what a change in flight brought; tried in any order."""
    possible = [
        known.factors,
        *([_factors(begun)] if begun.get("begin") in ("passphrase", "keyfile") else []),
    ]
    drawn.shuffle(possible)
    assert not set(_opening(known.folder, known.replaced[-4:])) - set(possible), "a replaced one still opens"
    works = [each for each in possible if each in _opening(known.folder, possible)]
    assert works, "all that opened it is lost"
    # What a change in flight brought stays beside the old one that is typed, were it replaced once before.
    known.replaced = [each for each in known.replaced if each not in works]
    known.factors = works[0]
    return _unlocked(known.folder, works[0])


# -- what is in it ----------------------------------------------------------------------------------


def _read(opened: Session) -> Held:
    """Return all a journal holds, every byte of it read and held against its digest."""
    assert opened.verify_history().intact
    assert not [wrong for _reached, wrong in opened.verify_texts() if wrong]
    assert opened.vault.db.all("PRAGMA integrity_check") == [("ok",)]
    for _gone in attachments.tidy(opened):
        pass
    held, rows = Held(), 0
    for (record_id,) in opened.vault.db.all("SELECT id FROM record"):
        record = records.get(opened, record_id)
        words = getattr(record.values, "words")  # noqa: B009 - every kind has its own values
        held.records[record_id] = (record.revision, words.text.partition(" ")[0])
        for each in attachments.listed(opened, record_id):
            digest = sha256()
            for piece in attachments.read(opened, each.id):
                digest.update(piece)
            assert digest.hexdigest() == each.sha256
            held.files[each.id] = (record_id, each.sha256)
            rows += -(-each.size // CHUNK)
    assert opened.vault.db.one("SELECT count(*) FROM attachment")[0] == len(held.files)
    assert opened.vault.db.one("SELECT count(*) FROM chunk")[0] == rows
    return held


def _possible(expected: Held, found: Held, begun: Said) -> list[Held]:
    """Return what may be held: what was acknowledged, and with it the whole of what was begun."""
    doing, record_id = begun.get("begin"), begun.get("id", "")
    done = expected.copy()
    if doing == "erase":
        done = expected.without(record_id)
    elif doing in ("save", "attach") and record_id:
        revision, word = expected.records[record_id]
        word = word if doing == "attach" else found.records[record_id][1]
        done.records[record_id] = (revision + 1, word)
    elif doing == "save":
        done.records |= dict([*found.records.items() - expected.records.items()][:1])
    if doing == "attach":
        new = [each for each in found.files.items() if each[1][0] == record_id]
        done.files |= dict(new[:1]) or {"": ("", "")}
    return [expected, done]


def _check_backup(known: Known, opened: Session, doing: str) -> None:
    path = known.stick / BACKUP
    if not path.exists():
        assert not known.backup
        return
    digest = sha256(path.read_bytes()).hexdigest()
    found = backup_reading.rehearse(opened, path, [recovery.identity(known.shares)])
    if digest != known.backup:
        assert (doing, found.behind) == ("backup", 0)
        known.backup, known.backed_up = digest, known.held.copy()


# -- the files --------------------------------------------------------------------------------------


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def _check_kept(known: Known) -> None:
    """The journal before a restoring is whole beside it, under its own factors; then it is taken away."""
    kept = erase.kept_before(known.folder)
    assert bool(kept) == bool(known.before)
    if known.before:
        factors, held = known.before
        with _unlocked(kept[0], factors) as old:
            assert _read(old) == held
        shutil.rmtree(kept[0])
        known.before = None


def _check_at_rest(folder: Path) -> None:
    paths = {name: folder / name for name in erase.FILES}
    assert _names(folder) == sorted(paths)
    assert paths[erase.HEADER].stat().st_size == erase.SLOTS_END
    assert len({paths[name].stat().st_size for name in erase.STORES}) == 1
    assert [paths[name].stat().st_size for name in erase.JOURNALS] == [0, 0]
    seen = [paths[name].stat() for name in (*erase.STORES, *erase.JOURNALS)]
    assert len({each.st_mtime_ns for each in seen}) == 1
    assert len({each.st_atime_ns for each in seen}) == 1


def _check_wiped(known: Known, before: dict[str, bytes]) -> None:
    """Nothing opens, beside it neither; where the wipe was acknowledged no page is what it was."""
    for folder in (known.folder, known.folder.with_name(known.folder.name + erase.RESTORING)):
        assert folder == known.folder or not before or not _opening(folder, known.ever)
    assert not _opening(known.folder, known.ever)
    for name, content in before.items():
        now = (known.folder / name).read_bytes()
        assert len(now) == (0 if name in erase.JOURNALS else len(content))
        for at in range(_PAGE if name == erase.HEADER else 0, len(now), _PAGE):
            assert now[at : at + _PAGE] != content[at : at + _PAGE], (name, at)
