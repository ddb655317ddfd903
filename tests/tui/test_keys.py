"""Every key works on every layout: one table, and every binding of the app taken through it."""

from __future__ import annotations

import pytest
from textual.binding import Binding
from textual.keys import _character_to_key

from fieldjournal.tui import keys
from fieldjournal.tui.layouts import TO_RUSSIAN

DECLARED = [
    binding
    for name in dir(keys)
    if name.isupper() and isinstance(getattr(keys, name), tuple)
    for binding in getattr(keys, name)
    if isinstance(binding, Binding)
]


def bound(binding: Binding) -> set[str]:
    return {each.key for each in Binding.make_bindings([binding])}


@pytest.mark.parametrize("binding", DECLARED, ids=lambda each: f"{each.key}-{each.action}")
def test_every_letter_of_every_binding_is_bound_on_the_cyrillic_layout_too(binding: Binding) -> None:
    for key in binding.key.split(","):
        if len(key) == 1 and key in TO_RUSSIAN:
            assert _character_to_key(TO_RUSSIAN[key]) in bound(binding)


def test_lock_hangs_on_no_letter_alone() -> None:
    assert "ctrl+l" in bound(keys.LOCK)
    assert "f12" in bound(keys.PANIC)
    assert keys.LOCK.priority


@pytest.mark.parametrize(
    "name", [each for each in dir(keys) if each.isupper() and isinstance(getattr(keys, each), tuple)]
)
def test_no_key_means_two_things_on_one_screen(name: str) -> None:
    taken: dict[str, str] = {}
    for binding in (*getattr(keys, name), *keys.APP):
        for key in bound(binding):
            assert taken.setdefault(key, binding.action) == binding.action, key


def test_a_list_leaves_the_letters_of_its_screen_alone() -> None:
    """A letter bound by the list would never reach the review, whose list has the focus."""
    assert not [key for binding in keys.LIST for key in bound(binding) if len(key) == 1]
