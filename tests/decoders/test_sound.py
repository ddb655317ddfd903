"""Sound of every kind through the real process, cut where it was asked for."""

from __future__ import annotations

import io
import struct
from typing import Any

import pytest

from fieldjournal import sandbox
from fieldjournal.errors import CannotShow
from tests.decoders import files

av: Any = pytest.importorskip("av", reason="not installed: the [media] extra")

TONE = files.wav(8)
KINDS = {
    "wav": ("wav", "pcm_s16le", 16_000),
    "mp3": ("mp3", "libmp3lame", 16_000),
    "voice note": ("ogg", "libopus", 48_000),
    "telephone": ("ipod", "aac", 16_000),
    "flac": ("flac", "flac", 16_000),
    "film": ("matroska", "libopus", 48_000),
}


def made(kind: str) -> bytes:
    """Return the tone as another program would have saved it."""
    form, codec, rate = KINDS[kind]
    out = io.BytesIO()
    with av.open(io.BytesIO(TONE)) as source, av.open(out, "w", format=form) as target:
        stream = target.add_stream(codec, rate=rate)
        stream.layout = "mono"
        for frame in source.decode(audio=0):
            target.mux(stream.encode(frame))
        target.mux(stream.encode(None))
    return out.getvalue()


def loudest(samples: bytes) -> int:
    return int(max(0, *struct.unpack(f"<{len(samples) // 2}h", samples)))


@pytest.mark.parametrize("kind", KINDS)
def test_a_window_is_cut_where_it_was_asked_for(kind: str) -> None:
    order = {"start": 3_500, "seconds": 2, "rate": 24_000}
    answer = sandbox.decode(sandbox.SOUND, order, [made(kind)])
    assert len(answer.body) == 2 * 2 * 24_000
    assert abs(answer.number("whole", 1 << 40) - 8_000) < 100
    assert answer.told["more"] == 1
    half = 24_000
    assert abs(loudest(answer.body[: half - 4_000]) - 4_000) < 500, "the fourth second"
    assert abs(loudest(answer.body[half + 4_000 : 2 * half]) - 5_000) < 500, "then the fifth"


def test_the_last_window_says_that_nothing_follows() -> None:
    answer = sandbox.decode(sandbox.SOUND, {"start": 7_000, "seconds": 60, "rate": 24_000}, [TONE])
    assert answer.told["more"] == 0
    assert abs(len(answer.body) - 2 * 24_000) < 2_000


@pytest.mark.parametrize(
    ("content", "reason", "why"),
    [
        (b"", "damaged", "nothing"),
        (TONE[:20], "damaged", "cut off in its head"),
        (b"#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/x.mp3\n", "damaged", "a list of addresses is no sound"),
        (b"ffconcat version 1.0\nfile /etc/hostname\n", "damaged", "nor is a list of files"),
        (b"OggS" + bytes(200), "damaged", "a head without a body"),
    ],
    ids=["nothing", "cut", "addresses", "files", "head"],
)
def test_what_is_no_sound_is_refused(content: bytes, reason: str, why: str) -> None:
    with pytest.raises(CannotShow) as raised:
        sandbox.decode(sandbox.SOUND, {"rate": 24_000}, [content])
    assert raised.value.reason == reason, why


def test_of_a_sound_cut_off_what_is_there_is_played() -> None:
    answer = sandbox.decode(sandbox.SOUND, {"seconds": 60, "rate": 24_000}, [TONE[: len(TONE) // 2]])
    assert abs(len(answer.body) / 2 / 24_000 - 4) < 0.2


@pytest.mark.parametrize("tracks", [1, 2])
def test_other_tracks_are_told(tracks: int) -> None:
    out = io.BytesIO()
    with av.open(out, "w", format="matroska") as target:
        streams = [target.add_stream("pcm_s16le", rate=16_000) for _each in range(tracks)]
        for stream in streams:
            stream.layout = "mono"
        for stream in streams:
            with av.open(io.BytesIO(files.wav(1))) as source:
                for frame in source.decode(audio=0):
                    target.mux(stream.encode(frame))
                target.mux(stream.encode(None))
    answer = sandbox.decode(sandbox.SOUND, {"seconds": 1, "rate": 16_000}, [out.getvalue()])
    assert answer.told["others"] == tracks - 1
