"""Padmé: the size a sealed file is padded to, so that its size says little.

Rule (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with
PURBs", PoPETs 2019, section 4): of a size L only the `floor(log2(log2 L)) + 1` bits after the
leading one stay, the rest are rounded up to zero. That leaks O(log log L) bits and costs at most
about 12 percent, and less the larger the file is.

Change it, and the sizes of sealed files tell which program version made them.
"""

from typing import Final

MINIMUM: Final = 64 * 1024
"""Bytes; short bundles, the most common ones, are all alike."""


def padme(size: int, minimum: int = MINIMUM) -> int:
    """Return the padded size in bytes, never below `size` or `minimum`.

    Raises: `ValueError` for a negative size.
    """
    if size < 0:
        raise ValueError("a size is never negative")
    if size < 2:  # noqa: PLR2004 -- log2(log2(L)) starts at L = 2
        return max(size, minimum)
    exponent = size.bit_length() - 1
    significant = exponent.bit_length()
    mask = (1 << (exponent - significant)) - 1
    return max((size + mask) & ~mask, minimum)
