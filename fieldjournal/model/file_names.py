r"""Which names a file or folder may have on every system: one rule for all that leaves this computer.

What is written here is opened elsewhere, and most of our partners have Windows, where

- `con`, `nul`, `com1` … are devices, whatever ending follows and in any case;
- a full stop or a space at the end is taken away, so that the name is another one or none;
- `<>:"/\|?*` and control characters stand in no name.

Source: Microsoft, *Naming Files, Paths, and Namespaces*.
"""

from __future__ import annotations

import re
from typing import Final

_device = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])[ ]*(?:\..*)?", re.IGNORECASE
)
NOT_IN_NAMES: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
"""One character that stands in no name."""

_ENDS: Final = (".", " ")


def is_device(name: str) -> bool:
    """Say whether a name is one of the devices of Windows."""
    return _device.fullmatch(name) is not None


def trouble_with(name: str) -> str:
    """Return why a name is none everywhere, as a code of `wording.reasons`; nothing where it is one."""
    if NOT_IN_NAMES.search(name):
        return "name-with-a-sign"
    if is_device(name):
        return "name-of-a-device"
    return "name-ends-so" if name.endswith(_ENDS) else ""
