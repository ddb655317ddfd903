"""A keyfile is never taken away while the journal may need it."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldjournal import errors
from fieldjournal.crypto.kdf import KEY_BYTES
from fieldjournal.journal import keyfiles, passphrases, session
from fieldjournal.journal.passphrases import Factors
from fieldjournal.journal.session import Session
from fieldjournal.secret import Secret
from fieldjournal.vault.header_file import HeaderFile
from tests.journal.conftest import BOUNDS, PASSPHRASE


def opens(folder: Path, keyfile: Path | None = None) -> bool:
    try:
        session.unlock(folder, PASSPHRASE, keyfile=keyfile, bounds=BOUNDS).close()
    except errors.CannotUnlock:
        return False
    return True


def test_from_then_on_it_is_needed(opened: Session, folder: Path, tmp_path: Path) -> None:
    passphrases.add_keyfile(opened, Factors(PASSPHRASE), tmp_path / "karta")
    opened.close()
    assert (tmp_path / "karta").stat().st_size == KEY_BYTES
    assert (opens(folder), opens(folder, tmp_path / "karta")) == (False, True)


@pytest.mark.parametrize("refused", [1, 2], ids=["the new slot", "the noise over the old one"])
def test_a_disk_that_refuses_shuts_nobody_out(
    opened: Session, folder: Path, tmp_path: Path, refused: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Refused late, the old slot is noise already: then the file is all that is left."""
    real, syncs = HeaderFile.sync, 0

    def refusing(file: HeaderFile) -> None:
        nonlocal syncs
        syncs += 1
        if syncs == refused:
            raise errors.DiskFull(str(folder))
        real(file)

    karta = tmp_path / "karta"
    with monkeypatch.context() as patched:
        patched.setattr(HeaderFile, "sync", refusing)
        with pytest.raises(errors.DiskFull):
            passphrases.add_keyfile(opened, Factors(PASSPHRASE), karta)
    opened.close()
    assert karta.exists() == (refused == 2)
    assert opens(folder, karta if karta.exists() else None)


def test_who_does_not_know_the_passphrase_leaves_no_file(opened: Session, tmp_path: Path) -> None:
    with pytest.raises(errors.CannotUnlock):
        passphrases.add_keyfile(opened, Factors(Secret.from_text("başga söz, ýalňyş")), tmp_path / "karta")
    assert not (tmp_path / "karta").exists()


def test_a_file_that_is_there_is_kept(opened: Session, folder: Path, tmp_path: Path) -> None:
    photo = tmp_path / "DCIM 4.jpg"
    photo.write_bytes(b"a photo")
    with pytest.raises(errors.BadFile):
        passphrases.add_keyfile(opened, Factors(PASSPHRASE), photo)
    opened.close()
    assert photo.read_bytes() == b"a photo"
    assert opens(folder)


def test_what_the_medium_does_not_give_back_is_not_relied_on(
    opened: Session, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A card that is worn out takes everything and keeps something else."""
    monkeypatch.setattr(keyfiles, "read_keyfile", lambda _path: Secret(bytes(KEY_BYTES)))
    with pytest.raises(errors.DiskTrouble):
        passphrases.add_keyfile(opened, Factors(PASSPHRASE), tmp_path / "karta")
    opened.close()
    assert opens(folder)
