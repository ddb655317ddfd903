"""A patronymic made of the given name of somebody who is surely named near by: a child's, or said of them.

*Овезмурадовна, как и сам Тыллаев, в списке; Ерланқызы, Сейтқазина*. Behind a name it is somebody else's
(*Анна Петровна*), and so it is where nobody has that given name; it is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from fieldjournal.redaction.names.beside.initials import is_close
from fieldjournal.redaction.names.heard.sounds import plain
from fieldjournal.redaction.names.lexicon.alignment import fit
from fieldjournal.redaction.names.lexicon.forms import same
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.text.setting import Setting
from fieldjournal.redaction.names.vocabulary.endings import OF_A_CHILD
from fieldjournal.redaction.turns import Tick, in_turns, unhurried

_childs = re.compile(
    r".{3,}(?:[оеи]вич|[ьаеи]ич|[ое]вн|ичн|ыч|[oe][vw]i(?:ch|ç|c|č)|[oe][vw]n|i(?:ch|č)n"
    r"|[қкг][ыи]з[ыи]|ұл[ыы]|уул|o[gğ]l[iyuı]|[kgq][yiı]z[yiı])\w{0,4}"
)
_LEAST: Final = 4


def children(
    setting: Setting, sure: Mapping[int, Sequence[int]], tick: Tick = unhurried
) -> Iterator[tuple[int, int, int]]:
    """Yield the places of such patronymics, and whose; `sure`: where each is surely named."""
    for number, word in enumerate(in_turns(setting.words if sure else (), tick)):
        if (
            not word.raw[0].isupper()
            or not _childs.fullmatch(plain(word.raw))
            or _is_behind_name(setting, number)
        ):
            continue
        for who, places in sure.items():
            if is_close(places, word.start) and _holds_given(setting, who, word.raw):
                yield word.start, word.end, who


def _is_behind_name(setting: Setting, number: int) -> bool:
    before = setting.words[number - 1] if setting.gap(number, number - 1) == " " else None
    return before is not None and before.raw[0].isupper()


def _holds_given(setting: Setting, who: int, raw: str) -> bool:
    forms = (setting.lexicon.forms[at] for at in setting.lexicon.by_person[who])
    return any(
        fit(form.sounds, each, OF_A_CHILD, same(len(form.sounds))) is not None
        for form in forms
        if form.role is Role.GIVEN and len(form.sounds) >= _LEAST
        for each in setting.lexicon.word(raw).sounds
    )
