"""What a keyfile does not shut: said in app and command line where one was made."""

from __future__ import annotations

from typing import Final

from fieldjournal.i18n import N_

OTHERS: Final = N_(
    "what else opens this journal, another passphrase or recovery shares, still opens it without this file"
)
"""Said where there are such ways in."""
