"""Old backups keep restoring: each format version has its files here, made by `make_backups.py`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import cast

import pytest

from fieldjournal.crypto import age
from fieldjournal.journal import attachments, backup, listing, recovery, restoring, session, verifying
from fieldjournal.model.headline import title
from fieldjournal.secret import Secret
from fieldjournal.vault import snapshot
from tests.golden.make_backups import HERE, PAPER
from tests.journal.conftest import BOUNDS, CHEAP

NEW = Secret.from_text("täze ýerde täze söz, dokuz we ýene bir")
VERSIONS = range(1, snapshot.VERSION + 1)


def opener(version: int, how: str) -> age.Opener:
    told = cast("Mapping[str, object]", json.loads((HERE / f"backup-{version}.json").read_text("utf-8")))
    if how == "travel":
        return backup.travel(Secret.from_text(str(told["words"])))
    return recovery.identity(cast("list[str]", told["shares"])[1:])


@pytest.mark.parametrize("how", ["backup", "travel"])
@pytest.mark.parametrize("version", VERSIONS)
def test_a_backup_of_every_version_brings_everything_back(version: int, how: str, tmp_path: Path) -> None:
    folder = tmp_path / "empty home" / "journal"
    restoring.restore(HERE / f"{how}-{version}.age", [opener(version, how)], folder, NEW, cost=CHEAP)
    with session.unlock(folder, NEW, bounds=BOUNDS) as opened:
        found = verifying.verify(opened)
        told = json.loads((HERE / f"backup-{version}.json").read_text("utf-8"))
        assert (found.wrong, found.anchor, found.files) == ((), told["anchor"], 1)
        for _step in opened.rebuild():
            pass  # a later program may make lists and search anew
        kept = {record.kind: record for record in listing.every(opened)}
        assert title(kept["contact"], str) == "Orazmyrat Halnepesow"
        assert "üç gün oturdy" in str(kept["source"].values)
        assert len(listing.listing(opened, query="мугаллым")) == 1
        assert len(listing.listing(opened, deleted=True)) == 1
        (held,) = attachments.listed(opened, kept["source"].id)
        assert b"".join(attachments.read(opened, held.id)) == PAPER.encode()
        state = recovery.state(opened)
        assert state is not None
        assert (state.needed, state.count, state.opens_journal) == (2, 3, False)
