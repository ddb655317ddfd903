"""How a line of a chat goes on that begins with somebody's name in small letters.

As about a person, and hardly about a thing: somebody does not do something (*vera ne beret trubku*), is
there, too (*heda toje v spiske*), is in a town (*mekan v stambule*) or where people are kept (*оразик в
больнице*), is counted (*umida ++*).
"""

from __future__ import annotations

import re

from fieldjournal.redaction.names.beside.towns import is_town

_goes_on = re.compile(
    r" (?:не|ne|ни разу|ni razu) \w{3}| (?:тоже|toje|tozhe|toge)\b| ?\+{1,3}(?=\s|\d\b|$)"
    r"| (?:was|is) (?:last |still )?(?:seen|taken|arrested|detained|missing|beaten|released)\b",
    re.IGNORECASE,
)
_kept = re.compile(
    r" (?:уже |опять |снова |сейчас |is |was )?(?:(?:в|во|v|из|iz) "
    r"(?:розыск|больниц|реанимац|роддом|тюрьм|сизо|колони|изолятор|полици|милици|отделен"
    r"|bolnic|tur[ij]?m|sizo|koloni|polici)|(?:на|na) (?:допрос|этап|свидан|зоне|dopros)"
    r"|(?:in|at) (?:hospital|prison|jail|custody|detention))",
    re.IGNORECASE,
)
"""Where people are kept: a line says so of somebody."""
_where = re.compile(
    r" (?:(?:уже|сейчас|щас|uje|uzhe) )?(?:в|во|из|v|vo|iz|in|from) ([^\W\d_]{4,})\b", re.IGNORECASE
)


def goes_on_about_somebody(text: str, end: int) -> bool:
    """Say whether a text goes on at `end`, behind a word that begins a line, as about a person."""
    if _goes_on.match(text, end) or is_where_people_are_kept(text, end):
        return True
    where = _where.match(text, end)
    return where is not None and is_town(where[1])


def is_where_people_are_kept(text: str, end: int) -> bool:
    """Say whether a text says at `end` that somebody is in hospital, in prison, at an interrogation."""
    return _kept.match(text, end) is not None


def is_with_people_or_kept(text: str, end: int) -> bool:
    """Say whether a text says at `end` who somebody is with (*Вера и дети*), or where they are kept."""
    return _with.match(text, end) is not None or is_where_people_are_kept(text, end)


_with = re.compile(
    r" (?:(?:и|з|с|со|да|ва|ve|we|və|va|and|und|һәм|және|жана) "
    r"(?:е[гёе][о]? |her |his |onun |uning |seine |ihre )?"
    r"(?:дет[иья]|жен[аы]|муж|мам|мат[ьи]|пап|от[ец]|брат|сестр|сын|доч|родител|адвокат|сосед|друз|внук"
    r"|annesi|babası|kardeş|abisi|ablası|eşi|kızı|oğlu|çocuk|avukat|arkadaş|ejesi|kakasy|dogany|çagalary|aýaly"
    r"|onasi|otasi|akasi|ukasi|singlisi|bolalari|xotini|advokati|eri|модар|падар|бародар|хоҳар|апасы|энеси|балдары"
    r"|mother|father|brother|sister|wife|husband|children|kids|family|lawyer)"
    r"|(?:bilan|bilen|билан|билен|менен|мен|ile|ilə) (?:birga|bile|bilelikde|birlikte|birgə|бирге|бірге))",
    re.IGNORECASE,
)
"""With whom people are; what follows a thing is another thing."""
