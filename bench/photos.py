"""Photos for a bundle: drawn as a phone takes them, rebuilt as for leaving, beside Pillow in this process.

Twenty are drawn, of 3 to 12 megapixels with the noise of a sensor; every further one is one of them moved by
some pixels and squeezed anew, so that no two files have anything in common. They lie in a folder and are read
when their turn comes, as out of a journal. Pillow alone decodes, makes smaller and encodes with the same
settings, in this process: no walls, no check of the answer.
"""

from __future__ import annotations

import io
import random
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future
from functools import cache
from pathlib import Path
from typing import Final

from PIL import Image, ImageChops

from bench.spent import Spent, spending
from fieldjournal.bundle.clean.clean_copy import Clean
from fieldjournal.bundle.clean.several import AT_ONCE, Several
from fieldjournal.decoders.jobs import MOST_SIDE

_SIZES: Final = ((2048, 1536), (2592, 1944), (3264, 2448), (4000, 3000))
_DRAWN: Final = 20
_QUALITY: Final = 90
_NOISE: Final = 14.0


def draw(folder: Path, how_many: int) -> tuple[Path, ...]:
    """Draw photos into a folder; return them in their order."""
    made = tuple(folder / f"{number:04}.jpg" for number in range(how_many))
    for number, path in enumerate(made):
        drawn = _photo(*_SIZES[number % len(_SIZES)], number % _DRAWN)
        path.write_bytes(drawn if number < _DRAWN else _moved(drawn, number))
    _photo.cache_clear()
    return made


def rebuilt(originals: tuple[Path, ...]) -> Iterator[Clean]:
    """Yield the clean copy of each; a few more than are rebuilt at once are read."""
    several, begun = Several(), deque[Future[Clean]]()
    try:
        for path in originals:
            begun.append(several.add((path.read_bytes(),)))
            if len(begun) > AT_ONCE:
                yield begun.popleft().result()
        while begun:
            yield begun.popleft().result()
    finally:
        several.close()


def by_pillow(originals: tuple[Path, ...], into: list[Spent]) -> None:
    """Note how long Pillow takes for them, one after the other."""
    with spending(f"Pillow alone, {len(originals)} photos", into):
        for path in originals:
            with Image.open(path) as opened:
                picture = opened.convert("RGB")
            picture.thumbnail((MOST_SIDE, MOST_SIDE))
            picture.save(io.BytesIO(), "JPEG", quality=_QUALITY, subsampling=0, optimize=True)


@cache
def _photo(wide: int, high: int, seed: int) -> bytes:
    """Return a picture of sky, ground and shapes with noise, as JPEG with the settings of a phone."""
    drawn = random.Random(seed)
    small = Image.new("RGB", (16, 12))
    small.putdata([tuple(drawn.randrange(40, 220) for _ in range(3)) for _ in range(16 * 12)])
    noise = Image.effect_noise((wide, high), _NOISE)
    picture = ImageChops.overlay(small.resize((wide, high), Image.Resampling.BICUBIC), noise.convert("RGB"))
    return _squeezed(picture)


def _moved(drawn: bytes, number: int) -> bytes:
    with Image.open(io.BytesIO(drawn)) as picture:
        return _squeezed(ImageChops.offset(picture, number, 3 * number))


def _squeezed(picture: Image.Image) -> bytes:
    made = io.BytesIO()
    picture.save(made, "JPEG", quality=_QUALITY)
    return made.getvalue()
