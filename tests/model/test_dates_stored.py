"""The forms dates are stored and sent in: JSON is strict, EDTF is read with its kin."""

from __future__ import annotations

import pytest

from fieldjournal.model.dates import from_edtf, from_json, to_edtf


@pytest.mark.parametrize(
    "untrusted",
    [
        None,
        [],
        {},
        {"said": "2020"},
        {"said": 2020, "precision": "year"},
        {"said": "2020", "precision": "century"},
        {"said": "x", "precision": "unknown", "more": 1},
        {"said": " x", "precision": "unknown"},
        {"said": "x", "precision": "unknown", "approximate": False},
        {"said": "x", "precision": "unknown", "basis": "stated"},
        {"said": "x", "precision": "unknown", "basis": "relative"},
        {"said": "x", "precision": "unknown", "anchor": "k3v9"},
        {"said": "x", "precision": "unknown", "earliest": "2020-01-01"},
        {"said": "x", "precision": "day", "earliest": "2020-01-01", "latest": "2020-01-02"},
        {"said": "x", "precision": "day", "earliest": "20200101", "latest": "20200101"},
        {"said": "x", "precision": "month", "earliest": "2020-01-01", "latest": "2020-01-30"},
        {"said": "x", "precision": "interval", "earliest": "2020-01-02", "latest": "2020-01-01"},
        {"said": "x", "precision": "month-and-day", "month": 2, "day": 30},
        {"said": "x", "precision": "month-and-day", "month": 13},
        {"said": "x", "precision": "month-and-day", "month": True},
        {"said": "x", "precision": "month-and-day", "day": 3},
        {"said": "x", "precision": "before", "month": 2},
        {"said": "x", "precision": "after", "latest": "2020-01-02"},
    ],
)
def test_json_that_is_not_ours_is_refused(untrusted: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any of ours
        from_json(untrusted)


@pytest.mark.parametrize(
    ("edtf", "canonical"),
    [
        ("2021/2023", "2021-01-01/2023-12-31"),
        ("[..2001-12-31]", "../2001-12-31"),
        ("/2001-12", "../2001-12-31"),
        ("2016%", "2016~"),
        ("2021-22", "2021-22"),
        ("2021-34~", "2021-34~"),
        ("../XXXX-02", "../XXXX-02-29"),
    ],
)
def test_reads_kindred_edtf(edtf: str, canonical: str) -> None:
    assert to_edtf(from_edtf(edtf)) == canonical
    assert from_edtf(edtf, said="as printed").said == "as printed"


@pytest.mark.parametrize(
    "edtf", ["2021-13", "2021-02-30", "XXXX", "[2021]", "../..", "2023/2021", "May", "２０２１", "2021\n"]
)
def test_refuses_other_edtf(edtf: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any of ours
        from_edtf(edtf)
