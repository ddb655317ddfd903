"""What is no letter by its number stops nothing; that letters are read, `test_raw_readings` says."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.escapes import bytes_undone, letters_undone


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (r"\U00FFFFFF", "\ufffd"),  # beyond the last letter
        (r"\ud83d", "\ud83d"),  # half of a pair
        (r"\u-4032?", "\uf040"),  # RTF counts only to 32,767
        ("&#0;", "\ufffd"),
        ("xn--", None),
        ("xn--9999999999999999", ""),
    ],
)
def test_numbers_of_no_letter(written: str, read: str | None) -> None:
    found = [text for _coding, text in letters_undone(written)]
    assert (read in found) if read is not None else not found


def test_nothing_is_undone_where_nothing_is_written_so() -> None:
    assert not list(bytes_undone("100 % за это, x = y, \\n".encode()))
    assert not list(letters_undone("Q&A, C:\\users, 5 % U, \\n"))
