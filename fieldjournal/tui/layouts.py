"""A key on every keyboard layout: its twins, how it is bound, how it is named on the screen.

- A letter key works on the Cyrillic layout by its position (ЙЦУКЕН) and, where the letter is not on
  it, on the Turkmen one: nobody has to change the layout between a name and a command.
- What a key does is marked where it is declared and translated when it is drawn (`name`, `purpose`): which
  language the person chose stands in the journal, and is known only once it is open.
- `ctrl` with a letter comes as `ctrl+т` from terminals with the kitty protocol; `latin_key` turns
  every such key back before anything reads it, so that text editors understand it as well.
"""

from __future__ import annotations

from textual.binding import Binding

from fieldjournal.i18n import N_, _

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,./"
_RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбю."
_LATIN_SHIFTED = 'QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?'
_RUSSIAN_SHIFTED = "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"

TO_RUSSIAN = dict(zip(_LATIN + _LATIN_SHIFTED, _RUSSIAN + _RUSSIAN_SHIFTED, strict=True))
"""From the Latin letter or sign on a key to what the same key types on ЙЦУКЕН."""

MORE_TWINS = {"s": "і", "S": "І", "q": "ä", "x": "ü", "c": "ç", "v": "ý", "i": "ı", "I": "İ"}
"""The same key on the Ukrainian and Turkmen layouts, and the dotless letter of the Turkish one."""

_TO_LATIN = {
    **{twin: latin for latin, twin in MORE_TWINS.items()},
    **{twin: latin for latin, twin in TO_RUSSIAN.items() if twin.isalpha()},
}
_NAMED = {"full_stop": "/", "comma": "?"}


def twins(key: str) -> tuple[str, ...]:
    """Return every key that means `key`, itself first; a named or modified key stands alone."""
    if len(key) != 1:
        return (key,)
    others = (TO_RUSSIAN.get(key), MORE_TWINS.get(key))
    return (key, *(twin for twin in others if twin))


def latin_key(key: str) -> str:
    """Return a modified key as the Latin layout sends it: `ctrl+т` is `ctrl+n`."""
    modifiers, plus, last = key.rpartition("+")
    return f"{modifiers}+{_TO_LATIN.get(last, last)}" if plus else key


def bind(
    keys: str, action: str, description: str = "", *, show: bool = True, priority: bool = False
) -> Binding:
    """Return a binding of `keys` (separated by spaces) with all their twins.

    The first key is the one shown; `description` is marked with `N_`. A comma or full stop is written by its
    name, since Textual separates keys by commas.
    """
    first, *_rest = keys.split()
    every = [_name(twin) for key in keys.split() for twin in twins(key)]
    return Binding(
        ",".join(dict.fromkeys(every)),
        action,
        description,
        show=show and bool(description),
        key_display=shown(first),
        priority=priority,
    )


def _name(key: str) -> str:
    return {",": "comma", ".": "full_stop", "/": "slash", "?": "question_mark"}.get(key, key)


_SHOWN = {
    "escape": "Esc", "enter": "Enter", "space": N_("Space"), "tab": "Tab", "pageup": "PgUp",
    "pagedown": "PgDn", "home": "Home", "end": "End", "delete": "Del",
    "left": "←", "right": "→", "up": "↑", "down": "↓", "shift+tab": "Shift+Tab",
}  # fmt: skip


def name(binding: Binding) -> str:
    """Return what the key of `binding` is called, in the language in use."""
    return _(binding.key_display or binding.key)


def purpose(binding: Binding, node: object = None) -> str:
    """Return what `binding` does, in the language in use.

    A screen where a key means something else by what is under the cursor has `purpose_of(action)`, which
    returns the words for it, or none where it is what the table says.
    """
    of_the_screen = getattr(node, "purpose_of", None)
    return (of_the_screen and of_the_screen(binding.action)) or _(binding.description)


def shown(key: str) -> str:
    """Return how a key is named on the screen, not translated yet: `^S`, `F12`, `Esc`, `n`."""
    if key.startswith("ctrl+"):
        return "^" + key.removeprefix("ctrl+").upper()
    if key in _SHOWN:
        return _SHOWN[key]
    return key.upper() if key[0] == "f" and key[1:].isdigit() else key
