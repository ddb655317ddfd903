"""What holds for every fuzzy date, however it came about."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from fieldjournal.model.date_phrases import PHRASES
from fieldjournal.model.date_words import MONTH_STEMS
from fieldjournal.model.dates import (
    Basis,
    FuzzyDate,
    Hanging,
    ImpossibleDate,
    Level,
    Precision,
    as_understood,
    coarsen,
    counted_again,
    from_edtf,
    from_json,
    parse_date,
    relative_to,
    sort_day,
    to_edtf,
    to_json,
)
from fieldjournal.model.fuzzy_date import end_of_month, shapes, without_year

# Years a person can mean, less the reach of an offset: others are refused when read back.
days = st.dates(date(1820, 1, 1), date(2180, 12, 31))
words = st.text(max_size=20)
languages = st.sampled_from(["en", "ru", "tk"])
levels: st.SearchStrategy[Level] = st.sampled_from(["day", "month", "quarter", "year"])
shared: dict[str, Any] = {
    "said": words,
    "approximate": st.booleans(),
    "basis": st.sampled_from([Basis.STATED, Basis.DERIVED]),
}


@st.composite
def spans(draw: st.DrawFn) -> FuzzyDate:
    """Two days of any precision they allow, often whole months and years."""
    first, last = sorted((draw(days), draw(days)))
    kind = draw(st.sampled_from(["day", "week", "month", "year", "months", "years", "any"]))
    if kind == "day":
        last = first
    if kind == "week":
        last = first + timedelta(days=6)
    if kind == "month":
        last = first
    if kind in {"month", "months"}:
        first, last = first.replace(day=1), end_of_month(last)
    if kind == "year":
        last = first
    if kind in {"year", "years"}:
        first, last = first.replace(month=1, day=1), last.replace(month=12, day=31)
    precision = draw(st.sampled_from(shapes(first, last)))
    rest = {key: draw(strategy) for key, strategy in shared.items()}
    return FuzzyDate(earliest=first, latest=last, precision=precision, **rest)


distances = st.one_of(
    st.builds(Hanging, words, st.sampled_from([Precision.UNKNOWN, Precision.BEFORE, Precision.AFTER])),
    st.tuples(st.integers(0, 5000), st.integers(0, 400), st.sampled_from([-1, 1]), st.booleans()).map(
        lambda made: _distance(*made)
    ),
)


def _distance(near: int, long: int, side: int, about: bool) -> Hanging:  # noqa: FBT001 - drawn
    first, last = sorted((side * near, side * (near + long)))
    return Hanging("", first=first, last=last, approximate=about)


yearless_days = st.dates(date(2000, 1, 1), date(2000, 12, 31))
# Also over a turn of the year; but "from 20 to 10 May" is a slip to everybody who reads it, and is refused.
yearless_spans = st.tuples(yearless_days, yearless_days).filter(
    lambda span: span[0] <= span[1] or span[0].month != span[1].month
)
fuzzy_dates = st.one_of(
    spans(),
    st.builds(FuzzyDate, latest=days, precision=st.just(Precision.BEFORE), **shared),
    st.builds(FuzzyDate, earliest=days, precision=st.just(Precision.AFTER), **shared),
    st.builds(
        lambda day, precision, rest: FuzzyDate(month=day.month, day=day.day, precision=precision, **rest),
        yearless_days,
        st.sampled_from([Precision.MONTH_AND_DAY, Precision.BEFORE, Precision.AFTER]),
        st.fixed_dictionaries(shared),
    ),
    st.builds(
        FuzzyDate,
        month=st.integers(1, 12),
        precision=st.just(Precision.MONTH_AND_DAY),
        **shared,
    ),
    st.builds(
        lambda span, rest: without_year(FuzzyDate(**rest), *span),
        yearless_spans,
        st.fixed_dictionaries(shared),
    ),
    st.builds(FuzzyDate, said=words),
    st.builds(relative_to, words, st.text(min_size=1, max_size=8), spans(), distances),
)


def known(when: FuzzyDate) -> tuple[object, ...]:
    """Return what the days say, without words, basis and precision."""
    about = when.approximate and when.precision is not Precision.UNKNOWN
    return when.earliest, when.latest, when.month, when.day, about


@given(fuzzy_dates)
def test_json_returns_the_same_date(when: FuzzyDate) -> None:
    assert from_json(to_json(when)) == when


@given(fuzzy_dates)
def test_edtf_returns_the_same_days(when: FuzzyDate) -> None:
    back = from_edtf(to_edtf(when), said=when.said)
    assert known(back) == known(when)
    assert to_edtf(back) == to_edtf(when) or Precision.PERIOD in {back.precision, when.precision}


@given(fuzzy_dates, languages)
@example(FuzzyDate("", date(2000, 1, 1), date(2000, 5, 31), Precision.PERIOD), "ru")
def test_what_is_said_is_read_back_to_the_same_days(when: FuzzyDate, language: str) -> None:
    assert known(parse_date(as_understood(when, language))) == known(when)


@given(fuzzy_dates, st.none() | fuzzy_dates)
def test_counting_again_keeps_words_link_and_distance(when: FuzzyDate, anchored: FuzzyDate | None) -> None:
    again = counted_again(when, anchored)
    assert (again.said, again.anchor, again.offset_days) == (when.said, when.anchor, when.offset_days)
    assert counted_again(again, anchored) == again
    assert from_json(to_json(again)) == again


@given(fuzzy_dates, levels, languages)
def test_coarsening_only_widens(when: FuzzyDate, level: Level, language: str) -> None:
    coarse = coarsen(when, level, language=language)
    if coarse.earliest is not None:
        assert when.earliest is not None
        assert coarse.earliest <= when.earliest
    if coarse.latest is not None:
        assert when.latest is not None
        assert coarse.latest >= when.latest
    if coarse.last_day is not None and level == "month":
        whole = date(2000, coarse.last_month or 0, coarse.last_day)
        assert (coarse.day, whole) == (1, end_of_month(whole))
    elif coarse.day is not None:
        assert (level, coarse.day) == ("day", when.day)
    assert coarse.month in {None, when.month}
    assert coarse.last_month in {None, when.last_month}
    assert known(coarsen(coarse, level)) == known(coarse)
    assert coarse.said == as_understood(coarse, language)
    assert coarse.anchor is None


@given(days, days, levels)
def test_dates_of_one_unit_cannot_be_told_apart_when_coarse(day: date, other: date, level: Level) -> None:
    one, two = (coarsen(parse_date(each.isoformat()), level) for each in (day, other))
    together = {"year": (day.year,), "quarter": (day.year, (day.month - 1) // 3)}
    same = {"year": (other.year,), "quarter": (other.year, (other.month - 1) // 3)}
    unit = together.get(level, (day.year, day.month))
    if level != "day" and unit == same.get(level, (other.year, other.month)):
        assert one == two


@given(fuzzy_dates)
def test_the_first_day_is_never_after_the_last(when: FuzzyDate) -> None:
    if when.earliest and when.latest:
        assert when.earliest <= when.latest
    day = sort_day(when)
    assert (day is None) == (when.earliest is None and when.latest is None)


@given(st.lists(days))
def test_days_sort_as_the_calendar_does(drawn: list[date]) -> None:
    said = [parse_date(f"{day.day}.{day.month}.{day.year}") for day in drawn]
    in_order = sorted(said, key=lambda when: sort_day(when) or 0)
    assert [when.earliest for when in in_order] == sorted(drawn)


pieces = st.one_of(
    st.sampled_from([" ".join(phrase) for phrase in PHRASES]),
    st.sampled_from(list(MONTH_STEMS)),
    st.integers(0, 99999).map(str),
    st.dates().map(date.isoformat),
    st.dates().map(lambda day: f"{day:%d.%m.}{day.year}"),
    st.sampled_from(["-", "–", "/", ",", "~", "2000s", "19.05", "31.02", "12:30", "-nji", "05/06/21"]),
)


@given(st.one_of(st.text(), st.lists(pieces, max_size=8).map(" ".join)), st.none() | st.dates())
@example("9999 years after 2199", None)
@example("99999999999999999999 days before 2020", None)
@example("ten years ago", date(1, 1, 1))
@example("٢٠٢١", None)
def test_any_text_is_kept_and_raises_nothing_else(said: str, today: date | None) -> None:
    kept: str | None = None
    try:
        when = parse_date(said, today=today)
        kept = when.said
        assert from_json(to_json(when)) == when
    except ImpossibleDate as impossible:
        kept = impossible.said
    assert kept == said.strip()


@given(st.text(alphabet="0123456789X-./~[]"))
def test_hostile_edtf_raises_one_kind_of_error(text: str) -> None:
    try:
        when = from_edtf(text)
    except ValueError:
        return
    assert known(from_edtf(to_edtf(when))) == known(when)
