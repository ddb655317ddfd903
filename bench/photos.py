"""Photos for a bundle: drawn as a phone takes them, rebuilt as for leaving, beside Pillow in this process.

A few are drawn, of 3 to 12 megapixels with the noise of a sensor, and each is taken many times. Pillow alone
decodes, makes smaller and encodes with the same settings, in this process: no walls, no check of the answer.
"""

from __future__ import annotations

import io
import random
import sys
from collections.abc import Iterator
from typing import Final

from PIL import Image, ImageChops

from bench.measured import Measured, once
from fieldjournal.bundle.clean.rebuild import Clean
from fieldjournal.bundle.clean.several import AT_ONCE, Several
from fieldjournal.decoders.jobs import MOST_SIDE

_SIZES: Final = ((2048, 1536), (2592, 1944), (3264, 2448), (4000, 3000))
_QUALITY: Final = 90
_NOISE: Final = 14.0


def photos(how_many: int) -> tuple[list[Clean], list[Measured], str]:
    """Return the clean copies of photos, how long they took, and how large they are."""
    drawn = [_photo(wide, high, seed) for seed, (wide, high) in enumerate(_SIZES)]
    originals = [drawn[number % len(drawn)] for number in range(how_many)]
    made: list[Clean] = []
    ours = once(lambda: made.extend(_rebuilt(originals)))
    peer = once(lambda: [_by_pillow(each) for each in originals[: len(drawn)]]) / len(drawn)
    before, after = sum(map(len, originals)) >> 20, sum(len(each.content) for each in made) >> 20
    return (
        made,
        [Measured("a photo made anew, of 3 to 12 megapixels", ours / how_many, peer)],
        f"{how_many} photos, {AT_ONCE} at a time in {ours / 1000:.0f} s; {before} MiB, made anew {after} MiB",
    )


def _rebuilt(originals: list[bytes]) -> Iterator[Clean]:
    several = Several()
    try:
        begun = [several.add((each,)) for each in originals]
        for number, each in enumerate(begun):
            yield each.result()
            if number % 20 == 0:
                print(f"  {number} photos", file=sys.stderr, flush=True)
    finally:
        several.close()


def _by_pillow(original: bytes) -> bytes:
    made = io.BytesIO()
    with Image.open(io.BytesIO(original)) as opened:
        picture = opened.convert("RGB")
    picture.thumbnail((MOST_SIDE, MOST_SIDE))
    picture.save(made, "JPEG", quality=_QUALITY, subsampling=0, optimize=True)
    return made.getvalue()


def _photo(wide: int, high: int, seed: int) -> bytes:
    """Return a picture of sky, ground and shapes with noise, as JPEG with the settings of a phone."""
    drawn = random.Random(seed)
    small = Image.new("RGB", (16, 12))
    small.putdata([tuple(drawn.randrange(40, 220) for _ in range(3)) for _ in range(16 * 12)])
    noise = Image.effect_noise((wide, high), _NOISE)
    picture = ImageChops.overlay(small.resize((wide, high), Image.Resampling.BICUBIC), noise.convert("RGB"))
    made = io.BytesIO()
    picture.save(made, "JPEG", quality=_QUALITY)
    return made.getvalue()
