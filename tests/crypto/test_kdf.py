import itertools
import subprocess
import sys
import time

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.crypto import kdf
from fieldjournal.crypto.kdf import (
    DEFAULT_BOUNDS,
    DEFAULT_COST,
    Cost,
    Label,
    calibrate,
    derive,
    hkdf,
    stretch,
)
from fieldjournal.secret import Secret


def test_hkdf_is_rfc_5869_test_case_1() -> None:
    derived = hkdf(
        Secret(bytes.fromhex("0b" * 22)),
        bytes.fromhex("000102030405060708090a0b0c"),
        bytes.fromhex("f0f1f2f3f4f5f6f7f8f9"),
        42,
    )
    assert derived.reveal().hex() == (
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
    )


def test_hkdf_is_rfc_5869_test_case_3_with_empty_salt_and_info() -> None:
    derived = hkdf(Secret(bytes.fromhex("0b" * 22)), b"", b"", 42)
    assert derived.reveal().hex() == (
        "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
    )


def test_stretching_is_argon2id_version_0x13() -> None:
    # Computed with the reference implementation: echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1
    stretched = stretch(Secret(b"password"), b"somesalt", Cost(memory_kib=65536, passes=2, lanes=1))
    assert stretched.reveal().hex() == ("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7")


def test_the_librarys_argon2id_is_rfc_9106_with_more_lanes_than_one() -> None:
    # Section 5.3; `stretch` has no use for a secret and associated data, the only vector has both.
    argon2 = Argon2id(
        salt=b"\2" * 16, length=32, iterations=3, lanes=4, memory_cost=32, ad=b"\4" * 12, secret=b"\3" * 8
    )
    assert argon2.derive(b"\1" * 32).hex() == (
        "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"
    )


def test_every_part_of_the_cost_changes_the_key(cheap: Cost) -> None:
    costs = [cheap, Cost(16, 1, 1), Cost(8, 2, 1), Cost(16, 1, 2)]
    keys = {stretch(Secret(b"ak pagta"), bytes(32), cost).reveal() for cost in costs}
    assert len(keys) == len(costs)


STARVED = """
import resource
resource.setrlimit(resource.RLIMIT_AS, (2**29, 2**29))
from fieldjournal import errors
from fieldjournal.crypto.kdf import Cost, stretch
from fieldjournal.secret import Secret
try:
    stretch(Secret(b"ak pagta"), bytes(32), Cost(memory_kib=1024 * 1024, passes=3, lanes=4))
except errors.OutOfMemory as error:
    print(error.needed_mib)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to RLIMIT_AS")
def test_too_little_memory_is_the_declared_error() -> None:
    done = subprocess.run([sys.executable, "-c", STARVED], capture_output=True, check=True)
    assert done.stdout.split() == [b"1024"]


def test_no_label_begins_another() -> None:
    # Otherwise one use with a context could meet another use without one.
    for one, other in itertools.permutations([label.value for label in Label], 2):
        assert not other.startswith(one)


def test_a_label_with_a_context_ends_in_a_slash_and_all_share_the_program_and_version() -> None:
    with_context = {Label.KEK, Label.SLOT} | {label for label in Label if "PARTNER" in label.name}
    for label in Label:
        assert label.value.startswith(b"fieldjournal/1/")
        assert label.value.endswith(b"/") == (label in with_context)


def test_the_table_in_the_docstring_names_every_label() -> None:
    assert kdf.__doc__ is not None
    for label in Label:
        short = label.value.decode().removeprefix("fieldjournal/1/")
        assert f"| `{short}`" in kdf.__doc__


def test_labels_salt_context_and_length_each_change_the_key() -> None:
    root = Secret(bytes(range(32)))
    keys = [
        derive(root, Label.DATABASE),
        derive(root, Label.SIGNING),
        derive(root, Label.DATABASE, salt=b"salt"),
        derive(root, Label.DATABASE, context=b"context"),
    ]
    assert len({key.reveal() for key in keys}) == len(keys)
    assert len(derive(root, Label.DATABASE, length=80).reveal()) == 80


@pytest.mark.parametrize(
    ("cost", "allowed", "reason"),
    [
        (DEFAULT_COST, True, "what we write"),
        (Cost(64 * 1024, 3, 1), True, "the least"),
        (Cost(1024 * 1024, 10, 8), True, "the most"),
        (Cost(64 * 1024 - 1, 3, 1), False, "too cheap to protect"),
        (Cost(1024 * 1024 + 1, 3, 4), False, "would exhaust a laptop"),
        (Cost(256 * 1024, 2, 4), False, "too few passes"),
        (Cost(256 * 1024, 11, 4), False, "would hang"),
        (Cost(256 * 1024, 3, 0), False, "no lane"),
        (Cost(256 * 1024, 3, 9), False, "more lanes than any laptop has"),
    ],
)
def test_bounds(cost: Cost, allowed: bool, reason: str) -> None:  # noqa: FBT001
    assert DEFAULT_BOUNDS.allow(cost) is allowed, reason


@given(st.floats(min_value=0.001, max_value=100.0))
def test_calibration_never_goes_below_the_default_nor_out_of_bounds(seconds: float) -> None:
    cost = calibrate(measure=lambda _: seconds)
    assert DEFAULT_BOUNDS.allow(cost)
    assert cost.memory_kib >= DEFAULT_COST.memory_kib
    assert cost.passes >= DEFAULT_COST.passes
    assert cost.lanes == DEFAULT_COST.lanes


@given(st.floats(min_value=0.3, max_value=0.99))
def test_calibration_uses_the_time_to_spare_and_no_more(seconds: float) -> None:
    cost = calibrate(measure=lambda _: seconds)
    work = cost.memory_kib * cost.passes / (DEFAULT_COST.memory_kib * DEFAULT_COST.passes)
    assert seconds * work <= 1.0 + 1e-9
    assert seconds * work > 0.6


def test_a_slow_machine_keeps_the_default() -> None:
    assert calibrate(measure=lambda _: 4.0) == DEFAULT_COST


def test_a_fast_machine_gets_memory_first() -> None:
    assert calibrate(measure=lambda _: 0.5) == Cost(512 * 1024, 3, 4)
    assert calibrate(measure=lambda _: 0.25) == Cost(512 * 1024, 6, 4)


def test_calibration_measures_this_machine() -> None:
    begin = time.perf_counter()
    cost = calibrate(target_seconds=0.01)
    assert time.perf_counter() - begin > 0.01  # it really ran one derivation
    assert cost == DEFAULT_COST
