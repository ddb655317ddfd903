"""What every test runs under: names that are the same in every process, no time limit for a drawn example.

A case whose value is long or drawn at random (a key, a card) would get an id of its own in each worker, and
workers must agree on what they run. How long one example takes says more of the machine than of the program;
what has to be fast is measured apart (`bench`).
"""

import pytest
from hypothesis import settings

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

LONGEST_ID = 50


def pytest_make_parametrize_id(config: pytest.Config, val: object, argname: str) -> str | None:
    """Name a long text after its argument; pytest numbers those that are alike."""
    return argname if isinstance(val, str | bytes) and len(val) > LONGEST_ID else None
