"""What every test runs under: names, workers, and how long a property is hunted.

- A case whose value is long or drawn at random (a key, a card) would get an id of its own in each worker, and
  workers must agree on what they run: it is named after its argument.
- The app's tests wait for the screen most of their time: three workers keep two cores at work.
- Stories are long: they begin first, so that no worker is left with one at the end.
- What was collected stays to the end: the collector of garbage need not look at it again and again. It looks
  seldom at the rest too: an app in use makes many objects that go by themselves.
- Journals stand in memory where a folder there has room for them (`MEMORY`), and go once a test has passed: a
  disk makes every save wait, and gigabytes are written to it. A disk that fails is one made for that
  (`tests/journal/faults`), wherever the folder is.
- A property has few examples in the quick suite, the same ones in every run: what fails once fails again. New
  ones are hunted by `make torture`, many of them.
- How long one example takes, to draw or to try, says more of the machine than of the program; what has to be
  fast is measured apart (`bench`).
"""

import gc
import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests import quick_decoders, quick_noise, quick_readings

LONGEST_ID = 50

BUSY = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)

MEMORY = Path("/dev/shm")
ROOM = 4 << 30
"""Bytes free there; a run needs some hundred megabytes of them."""

gc.set_threshold(50_000, 20, 20)

settings.register_profile(
    "quick", max_examples=25, deadline=None, derandomize=True, suppress_health_check=BUSY
)
settings.register_profile("long", max_examples=2_000, deadline=None, suppress_health_check=BUSY)
settings.load_profile("quick")


def pytest_configure(config: pytest.Config) -> None:
    """Let temporary folders be made in memory."""
    if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Return how many workers `-n auto` means."""
    return (3 * (os.cpu_count() or 1) + 1) // 2


def pytest_make_parametrize_id(config: pytest.Config, val: object, argname: str) -> str | None:
    """Name a long text after its argument; pytest numbers those that are alike."""
    return argname if isinstance(val, str | bytes) and len(val) > LONGEST_ID else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the stories."""
    items.sort(key=lambda item: item.path.parent.name != "stories")


def pytest_collection_finish(session: pytest.Session) -> None:
    """Keep what was collected out of the collector's way."""
    gc.freeze()


@pytest.fixture(name="quick_decoders")
def _quick_decoders(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hostile files are decoded as ever, by processes that need not import anything."""
    quick_decoders.installed(monkeypatch)


@pytest.fixture(name="quick_noise")
def _quick_noise(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is written over, and beside a journal, is noise that was drawn once."""
    quick_noise.installed(monkeypatch)


@pytest.fixture(name="quick_readings")
def _quick_readings(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the gate read in a text before it need not read again."""
    quick_readings.installed(monkeypatch)
