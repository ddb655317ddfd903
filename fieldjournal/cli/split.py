"""The first look at the arguments, before anything is imported: which command, which folder.

`argparse` reads them in full later; here only the standard library's smallest part is needed, so that
`wipe --now` starts at once and works when everything else is broken.
"""

from __future__ import annotations

from collections.abc import Sequence

WITH_VALUE = frozenset({"--journal", "--keyfile", "--passphrase-fd", "--language"})
"""Global options whose value is the next argument."""


def words(arguments: Sequence[str]) -> list[str]:
    """Return the arguments that are neither options nor the values of global options."""
    found, skip = [], False
    for argument in arguments:
        if skip:
            skip = False
        elif argument.startswith("-") and argument != "-":
            skip = argument in WITH_VALUE
        else:
            found.append(argument)
    return found


def option(arguments: Sequence[str], name: str) -> str:
    """Return the value of a global option, `--name VALUE` or `--name=VALUE`; the last one counts."""
    found = ""
    for at, argument in enumerate(arguments):
        if argument == name and at + 1 < len(arguments):
            found = arguments[at + 1]
        elif argument.startswith(f"{name}="):
            found = argument.partition("=")[2]
    return found
