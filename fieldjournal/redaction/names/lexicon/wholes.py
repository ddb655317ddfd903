"""Which words may begin with one of a list's longer names, told quickly by their bones: most may not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from fieldjournal.redaction.names.heard.sounds import bones, skeletons
from fieldjournal.redaction.names.lexicon.forms import Form
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.lexicon.seams import Read
from fieldjournal.redaction.names.lexicon.spelled_index import SpelledForms

_LEAST: Final = 5
"""Sounds of a longer name."""
_LEAST_BONES: Final = 2
_REMEMBERED: Final = 1 << 16


class Wholes:
    """The bones of the longer names, and what they begin with."""

    def __init__(self, forms: Sequence[Form], spelled: SpelledForms) -> None:
        self._spelled = spelled
        self._bones = frozenset(
            each
            for form in forms
            if form.role > Role.DIMINUTIVE and form.spoken >= _LEAST
            for each in _as_bones(form.sounds)
        )
        self._beginnings = frozenset(each[:at] for each in self._bones for at in range(len(each)))
        self._known: dict[tuple[str, int], bool] = {}

    def may_be_whole(self, raw: str, beyond: int = 0) -> bool:
        """Say whether a word may begin with a longer name: with its bones, more than `beyond`."""
        key = (raw, beyond)
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            least = max(_LEAST_BONES, beyond + 1)
            known = self._known[key] = any(self._spelled.hits(raw)) or any(
                skeleton[:length] in self._bones
                for skeleton in skeletons(raw)
                for length in range(least, len(skeleton) + 1)
            )
        return known

    def may_go_on(self, begun: Read, whole: Read) -> bool:
        """Say whether words read as one may begin with a name longer than the first of them."""
        if not whole.letters:
            return self.may_be_whole(whole.raw, max(map(len, skeletons(begun.raw)), default=0))
        least = max(_LEAST_BONES, len(begun.bones) + 1)
        seam_is_heard = not whole.bones.startswith(begun.bones)
        return (seam_is_heard or begun.bones in self._beginnings) and any(
            whole.bones[:length] in self._bones for length in range(least, len(whole.bones) + 1)
        )


def _as_bones(sounds: str) -> Iterator[str]:
    """Yield the bones of a name, without an h that begins it, and with one for a g (Haiduchenko)."""
    whole = bones(sounds)
    yield from (whole, whole.removeprefix("h"))
    if sounds[0] == "g":
        yield "h" + whole[1:]
