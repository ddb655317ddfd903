"""A value that tells nobody what it is.

Passphrases, keys and identities travel through the program inside a `Secret`, so that a traceback,
a log line, a frozen dataclass printed while debugging or a pickled screen state cannot carry them.

- `reveal()` is the way to the bytes. Nothing that prints, counts, copies or stores an object gets at
  them: not `str`, `repr`, `format`, `vars`, `len`, and not the state `object` would hand out.
- Comparison takes the same time wherever the first difference is (`hmac.compare_digest`).
- It cannot be hashed (a set or dict would tell which secrets are equal) and cannot be pickled.
- A copy is the same object, so `copy.deepcopy` and `dataclasses.asdict` spread no bytes.

Python cannot wipe memory: the bytes stay until the process ends. That is why locking a journal
ends the process.
"""

import hmac
import unicodedata
from typing import Final, NoReturn, final

_HIDDEN: Final = "<secret>"


@final
class Secret:
    """Bytes that are shown to nobody; `reveal()` at the one place that needs them."""

    __slots__ = ("__value",)

    def __init__(self, value: bytes) -> None:
        # `bytes(32)` alone would be 32 zeros: a key that everybody knows.
        self.__value = bytes(memoryview(value))

    @classmethod
    def from_text(cls, text: str) -> "Secret":
        """Return typed text as bytes: NFC, then UTF-8.

        NFC, because the same passphrase typed on two machines may arrive composed or decomposed.
        What a broken terminal hands over as lone surrogates is kept, never refused: an encoding
        error would carry the whole passphrase in its arguments.
        """
        return cls(unicodedata.normalize("NFC", text).encode("utf-8", "surrogatepass"))

    def reveal(self) -> bytes:
        """Return the bytes. The caller keeps them no longer than one call needs them."""
        return self.__value

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self.__value, other.__value)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return _HIDDEN

    def __str__(self) -> str:
        return _HIDDEN

    def __format__(self, format_spec: str) -> str:
        return _HIDDEN

    def __bool__(self) -> bool:
        """Refuse: `if secret` would silently mean "is not empty"."""
        raise TypeError("a secret is neither true nor false")

    def __copy__(self) -> "Secret":
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> "Secret":
        return self

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a secret is never pickled")

    def __getstate__(self) -> NoReturn:
        raise TypeError("a secret is never pickled")
