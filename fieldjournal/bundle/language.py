"""Writing in the partner's language while the interface keeps its own.

The language is one setting of the process, so a bundle is written (`writer.compose`) in the thread that
shows things, not in a worker; sealing needs no language.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from fieldjournal.i18n import language, set_language


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Use another language inside a `with`."""
    before = language()
    set_language(code)
    try:
        yield
    finally:
        set_language(before)
