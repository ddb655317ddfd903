"""What is blacked out is black in what is looked at, whatever the terminal draws it with."""

from __future__ import annotations

from fieldjournal.journal.viewing.pictures import Picture
from fieldjournal.tui.drawing.marks import marked

BOX = (0.25, 0.25, 0.75, 0.75)
OUT_OF_SIGHT = (-3.0, -3.0, -2.0, -2.0)
GREEN = (20, 140, 60)


def test_a_part_is_black_with_a_rim_and_the_rest_as_it_was() -> None:
    seen = marked(Picture(20, 20, bytes(GREEN) * 400), [BOX], OUT_OF_SIGHT)
    pixels = [tuple(seen.pixels[at : at + 3]) for at in range(0, len(seen.pixels), 3)]
    assert len(pixels) == 400
    assert pixels[10 * 20 + 10] == (0, 0, 0)
    assert {pixels[5 * 20 + x] for x in range(5, 15)} == {(230, 230, 230)}
    assert pixels.count(GREEN) == 300


def test_with_a_palette_its_colours_are_put_at_the_end() -> None:
    """A part half out of sight is drawn as far as it is in it."""
    seen = marked(Picture(20, 20, bytes(400), bytes(GREEN)), [(0.5, 0.5, 1.5, 1.5)], (0.0, 0.0, 0.25, 0.25))
    assert len(seen.pixels) == 400
    colours = [tuple(seen.palette[3 * number : 3 * number + 3]) for number in range(len(seen.palette) // 3)]
    assert colours[0] == GREEN
    assert colours[seen.pixels[19 * 20 + 19]] == (0, 0, 0)
    assert (255, 205, 0) in {colours[number] for number in seen.pixels[:5]}
    assert max(seen.pixels) < len(colours)
