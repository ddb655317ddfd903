"""Who is named around a place, found without reading all who are named in a text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.redaction.around import Around, is_within
from fieldjournal.redaction.joining import joined
from fieldjournal.redaction.mention import Mention, Tier

_mentions = st.lists(
    st.builds(
        lambda start, size, *told: Mention(start, start + size, *told),
        st.integers(0, 40),
        st.integers(1, 12),
        st.sampled_from(["aýna", "merdan"]),
        st.sampled_from(Tier),
        st.sampled_from(["spelling", "calling", "inside"]),
    ),
    max_size=20,
)


@given(_mentions, _mentions)
def test_around_a_place_stand_all_who_would_be_found_by_reading_every_mention(
    named: list[Mention], places: list[Mention]
) -> None:
    apart = joined(named)
    around = Around(apart)
    for place in places:
        assert around.at(place) == tuple(
            each
            for each in apart
            if is_within(place, each) or (each.start, each.end) == (place.start, place.end)
        )


def test_a_piece_of_a_named_persons_whole_name_is_within_it_and_the_whole_is_not() -> None:
    whole = Mention(4, 22, "merdan", Tier.SURE, "spelling")
    piece = Mention(4, 10, "other", Tier.SURE, "family-name")
    assert Around([whole]).at(piece) == (whole,)
    assert not is_within(whole, whole)
    assert Around([]).at(piece) == ()
