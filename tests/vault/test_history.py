"""Every save is chained; what was changed behind the program's back is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldjournal import errors
from fieldjournal.model.history import BEFORE_THE_FIRST
from fieldjournal.vault import history, records
from fieldjournal.vault.vault import Vault
from tests.vault import journals


def _first_wrong(vault: Vault) -> int:
    return max((wrong for _at, wrong in history.verify_texts(vault)), default=0)


def _several(vault: Vault) -> str:
    """Save a few records, and one of them three times; return its id."""
    record = journals.person(vault, "Байрам Халлыев")
    for n in range(4):
        journals.note(vault, f"звонок {n}")
    record = records.save(vault, record.draft().with_values(occupation="учитель"))
    records.save(vault, record.draft().with_values(occupation="врач"))
    return record.id


def test_an_empty_journal_verifies(vault: Vault) -> None:
    verification = history.verify(vault)
    assert verification.intact
    assert verification.head == BEFORE_THE_FIRST
    assert _first_wrong(vault) == 0
    assert history.last(vault) is None


def test_every_save_is_a_link(vault: Vault) -> None:
    record_id = _several(vault)
    verification = history.verify(vault)
    assert verification.intact
    assert verification.revisions == 7
    newest = history.last(vault)
    assert newest is not None
    assert (newest.seq, newest.record, newest.number) == (7, record_id, 3)
    assert newest.head == verification.head
    assert _first_wrong(vault) == 0


def test_old_revisions_are_read_as_they_were(vault: Vault) -> None:
    record_id = _several(vault)
    found = history.revisions(vault, record_id)
    occupations = [getattr(each.record and each.record.values, "occupation", None) for each in found]
    assert [getattr(each, "name", each) for each in occupations] == ["NOT_ASKED", "учитель", "врач"]
    assert [each.number for each in found] == [1, 2, 3]
    assert not any(each.altered for each in found)
    assert history.revision(vault, record_id, 2) == found[1]
    with pytest.raises(errors.NotFound):
        history.revision(vault, record_id, 4)
    with pytest.raises(errors.NotFound):
        history.revisions(vault, "n" * 16)


_TAMPERED = [
    pytest.param("UPDATE revision SET leaf = zeroblob(32) WHERE seq = 3", 3, id="a leaf"),
    pytest.param("UPDATE revision SET head = zeroblob(32) WHERE seq = 3", 3, id="a head"),
    pytest.param("UPDATE revision SET at = '2020-01-01T00:00:00Z' WHERE seq = 5", 5, id="a time"),
    pytest.param("UPDATE revision SET id = 'someoneelse00000' WHERE seq = 2", 2, id="whose it is"),
    pytest.param("DELETE FROM revision WHERE seq = 4", 4, id="one taken out"),
]


@pytest.mark.parametrize(("statement", "at"), _TAMPERED)
def test_a_changed_chain_is_found(vault: Vault, statement: str, at: int) -> None:
    _several(vault)
    vault.db.run(statement)
    assert history.verify(vault).first_wrong == at


_TEXTS = [
    pytest.param(
        "UPDATE revision SET body = CAST(replace(CAST(body AS TEXT), 'учитель', 'мучитель') AS BLOB)"
        " WHERE body IS NOT NULL", 6, id="an earlier text",
    ),
    pytest.param(
        "UPDATE body SET body = CAST(replace(CAST(body AS TEXT), 'звонок 2', 'звонок 7') AS BLOB)", 4,
        id="a newest text",
    ),
    pytest.param("UPDATE revision SET secret = randomblob(32) WHERE seq = 2", 2, id="a secret"),
    pytest.param("UPDATE revision SET secret = NULL, body = NULL WHERE seq = 3", 3, id="half a tombstone"),
    pytest.param(
        "UPDATE shape SET fields = CAST(replace(CAST(fields AS TEXT), '\"sex\":null,', '') AS BLOB)", 1,
        id="a field taken out of the shape",
    ),
    pytest.param("UPDATE record SET revision = 1 WHERE kind = 'contact'", 7, id="an older one shown"),
    pytest.param("DELETE FROM record WHERE n = 3", 3, id="a record taken out"),
    pytest.param("UPDATE record SET deleted = 1 WHERE n = 3", 3, id="a record hidden"),
]  # fmt: skip


@pytest.mark.parametrize(("statement", "at"), _TEXTS)
def test_a_changed_text_is_found(vault: Vault, statement: str, at: int) -> None:
    _several(vault)
    vault.db.run(statement)
    assert _first_wrong(vault) == at
    assert history.verify(vault).intact, "the heads alone do not show it: that is why texts are verified too"


def test_pages_of_an_older_copy_put_among_newer_ones_are_found(folder: Path) -> None:
    """Each old page has a valid HMAC: only the chain can tell that it is old."""
    vault = journals.make(folder)
    record_id = _several(vault)
    pages = vault.used() // 4096
    path = vault.files.stores[vault.store]
    vault.close()
    older = path.read_bytes()
    vault = journals.reopen(folder)
    record = records.get(vault, record_id)
    records.save(vault, record.draft().with_values(occupation="безработный"))
    vault.close()
    newer = path.read_bytes()
    found = 0
    for page in range(1, pages):
        at = slice(page * 4096, (page + 1) * 4096)
        if older[at] == newer[at]:
            continue
        path.write_bytes(newer[: at.start] + older[at] + newer[at.stop :])
        found += _is_noticed(folder, record_id)
        path.write_bytes(newer)
    assert found > 0
    vault = journals.reopen(folder)
    assert history.verify(vault).intact
    vault.close()


def _is_noticed(folder: Path, record_id: str) -> bool:
    """Whether putting an old page back is noticed; it must be wherever the shown text is another one."""
    try:
        vault = journals.reopen(folder)
    except errors.StoreDamaged:
        return True
    try:
        noticed = not history.verify(vault).intact or _first_wrong(vault) > 0
        shown = records.get(vault, record_id)
        assert noticed or getattr(shown.values, "occupation", "") == "безработный"
    except errors.StoreDamaged:
        return True
    else:
        return noticed
    finally:
        vault.close()
