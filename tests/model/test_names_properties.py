"""Every beginning of a name finds it, whatever the spelling it is typed and kept in."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence

from hypothesis import example, given
from hypothesis import strategies as st

from fieldjournal.model.folding_tables import GROUPS, LETTERS
from fieldjournal.model.names import (
    fold_words,
    likely_same,
    matches,
    query,
    readings,
    same_spelling,
    script_of,
)
from fieldjournal.model.skeletons import plain

# How each way of writing spells the sounds of a name; a sound it lacks is spelled as in `tk`.
WRITINGS: dict[str, dict[str, str]] = {
    "tk": {sound: sound for sound in "bdfghjklmnprsştçwzaouüöeiy"}
    | {"ýa": "ýa", "ýe": "ýe", "ýu": "ýu", "ň": "ň", "-ow": "ow", "-ýew": "ýew"},
    "en": {"h": "kh", "j": "j", "ş": "sh", "ç": "ch", "w": "v", "ü": "u", "ö": "o", "ň": "n"}
    | {"ýa": "ya", "ýe": "ye", "ýu": "yu", "-ow": "ov", "-ýew": "yev"},
    "en, of Russian": {"h": "kh", "j": "dzh", "ş": "sh", "ç": "ch", "w": "v", "ü": "yu", "ö": "yo"}
    | {"g": "k", "ň": "n", "ýa": "ia", "ýe": "e", "ýu": "iu", "-ow": "ov", "-ýew": "iev", "y": "i"},
    "chat": {"ş": "sh", "ç": "c", "w": "w", "ü": "u", "ö": "o", "ň": "n"}
    | {"ýa": "ya", "ýe": "ye", "ýu": "yu", "-ow": "ow", "-ýew": "yew"},
    "tr": {"j": "c", "w": "v", "ň": "n", "y": "ı", "ýa": "ya", "ýe": "ye", "ýu": "yu"}
    | {"-ow": "ov", "-ýew": "yev"},
    "uz": {"h": "x", "ş": "sh", "ç": "ch", "w": "v", "o": "oʻ", "ö": "oʻ", "ü": "u", "g": "gʻ"}
    | {"ň": "n", "y": "i", "ýa": "ya", "ýe": "ye", "ýu": "yu", "-ow": "ov", "-ýew": "yev"},
    "ru": dict(zip("bdfghjklmnprsştçwzaouüöeiyň", "бдфгхжклмнпрсштчвзаоуюёеиын", strict=True))
    | {"j": "дж", "ýa": "я", "ýe": "е", "ýu": "ю", "-ow": "ов", "-ýew": "ев"},
    "tg": dict(zip("bdfghjklmnprsştçwzaouüöeiyň", "бдфғҳҷқлмнпрсштчвзаоуӯёеӣин", strict=True))
    | {"ýa": "я", "ýe": "е", "ýu": "ю", "-ow": "ов", "-ýew": "ев"},
    "kk": dict(zip("bdfghjklmnprsştçwzaouüöeiyň", "бдфғһжқлмнпрсштчвзаоұүөеіың", strict=True))
    | {"ýa": "я", "ýe": "е", "ýu": "ю", "-ow": "ов", "-ýew": "ев"},
}

consonants = st.sampled_from("bdfghjklmnprsştçwz")
codas = st.sampled_from(["", *"bhklmnrsştzň"])
vowels = st.sampled_from("aaouüöeiy")
syllables = st.one_of(
    st.tuples(consonants, vowels, codas),
    st.tuples(consonants, vowels),
)
middles = st.one_of(syllables, st.tuples(st.sampled_from(["ýa", "ýe", "ýu"]), codas))
endings = st.sampled_from([(), ("-ow",), ("a", "-ýew"), ("y", "-ýew"), ("l", "y")])


def _sounds(parts: tuple[Sequence[str], Sequence[Sequence[str]], tuple[str, ...]]) -> list[str]:
    first, more, ending = parts
    sounds = [sound for part in (first, *more) for sound in part if sound]
    sounds = [  # ýu stands after vowels only
        "u" if sound == "ýu" and before[-1] not in "aouüöeiy" else sound
        for before, sound in zip(sounds[:1] + sounds, sounds, strict=False)
    ]
    if ending == ("-ow",) and sounds[-1] in "aouüöeiy":
        sounds.append("m")
    if ending and ending[0] in "ay" and sounds[-1] in "aouüöeiy":
        sounds.append("d")
    if ending == ("l", "y") and len(sounds[-1]) == 2:
        return sounds
    return [*sounds, *ending]


names = st.tuples(syllables, st.lists(middles, max_size=3), endings).map(_sounds)
writings = st.sampled_from(list(WRITINGS))


def spelled(sounds: list[str], writing: str) -> str:
    table = WRITINGS["tk"] | WRITINGS[writing]
    return "".join(table[sound] for sound in sounds)


@given(names, writings, writings, st.booleans())
def test_every_beginning_typed_in_any_writing_finds_the_name(
    sounds: list[str],
    kept: str,
    typing: str,
    doubled: bool,  # noqa: FBT001
) -> None:
    stored, typed = spelled(sounds, kept).title(), spelled(sounds, typing)
    if doubled:  # Muhammet, Muhammmet: a letter is easily doubled
        typed = typed.replace("m", "mm").replace("l", "ll").replace("н", "нн")
    for length in range(1, len(typed) + 1):
        assert matches(typed[:length], f"Aman {stored}"), (typed[:length], stored)


latin = [unit for unit in (*LETTERS, *GROUPS) if not any("Ѐ" <= c <= "ԯ" for c in unit)]
cyrillic = [unit for unit in (*LETTERS, *GROUPS) if unit not in latin]


@given(st.sampled_from([latin, cyrillic]).flatmap(lambda units: st.lists(st.sampled_from(units))))
@example(["sh", "ch"])
@example(["o", "ʻ", "y", "u"])
def test_each_skeleton_begins_with_a_reading_of_each_beginning(units: list[str]) -> None:
    word = "".join(units)
    skeletons = fold_words(word)
    for length in range(1, len(word) + 1):
        begun = readings(word[:length])
        if begun:
            assert all(skeleton.startswith(begun) for skeleton in skeletons), word[:length]


@given(st.text())
def test_any_text_finds_itself(text: str) -> None:
    assert matches(text, text)
    assert fold_words(text) == fold_words(plain(text))
    assert all(all(group) for group in query(text))
    script_of(text)
    assert same_spelling(text, text)


@given(st.text(max_size=30), st.text(max_size=30))
def test_likeness_is_a_symmetric_share(a: str, b: str) -> None:
    assert 0 <= likely_same(a, b) <= 1
    assert likely_same(a, b) == likely_same(b, a)


def _invented(count: int) -> list[list[str]]:
    """Draw names without Hypothesis: a rate needs a plain, repeatable sample."""
    draw = random.Random(7)
    onset, vowel, coda = "bdfghjklmnprsştçwz", "aaouüöeiy", ["", "", "l", "m", "n", "r", "s", "ş"]
    drawn = {
        tuple(
            sound
            for _ in range(draw.randint(2, 3))
            for sound in (draw.choice(onset), draw.choice(vowel), draw.choice(coda))
            if sound
        )
        for _ in range(count)
    }
    return [list(sounds) for sounds in sorted(drawn)]


def test_few_different_names_share_a_skeleton() -> None:
    """Folding joins g with k and e with i on purpose; most other pairs must stay apart."""
    spellings = [spelled(sounds, "tk") for sounds in _invented(4000)]
    owners = Counter(skeleton for name in spellings for skeleton in set(fold_words(name)))
    shared = [name for name in spellings if any(owners[key] > 1 for key in fold_words(name))]
    assert len(shared) / len(spellings) < 0.05
