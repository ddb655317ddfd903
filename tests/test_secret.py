"""A secret tells nobody what it is, by no way Python offers."""

import copy
import dataclasses
import io
import pickle
import traceback

import pytest

from fieldjournal.secret import Secret

CANARY = "Гүлшат-çaý-1987"


@pytest.fixture
def secret() -> Secret:
    return Secret.from_text(CANARY)


def test_only_reveal_gives_the_bytes(secret: Secret) -> None:
    assert secret.reveal().decode() == CANARY


@dataclasses.dataclass(frozen=True)
class _Holder:
    secret: Secret


def test_no_form_of_text_shows_it(secret: Secret) -> None:
    shown = [
        repr(secret),
        str(secret),
        f"{secret}",
        f"{secret!r:>40}",
        "%s %r" % (secret, secret),  # noqa: UP031 - one of the ways it could get out
        repr([secret]),
        repr(_Holder(secret)),
        repr(dataclasses.asdict(_Holder(secret))),
        ascii(secret),
    ]
    for text in shown:
        assert "<secret>" in text
        assert CANARY not in text
        assert repr(CANARY.encode())[2:-1] not in text


def test_a_traceback_with_local_variables_does_not_show_it(secret: Secret) -> None:
    def fail(passphrase: Secret) -> None:
        raise RuntimeError(str(passphrase))

    out = io.StringIO()
    try:
        fail(secret)
    except RuntimeError as error:
        full = traceback.TracebackException.from_exception(error, capture_locals=True)
        out.write("".join(full.format()))
    assert "passphrase = <secret>" in out.getvalue()
    assert CANARY not in out.getvalue()


def test_it_is_never_pickled(secret: Secret) -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises(TypeError):
            pickle.dumps(secret, protocol)
    with pytest.raises(TypeError):
        secret.__getstate__()  # what tools take that store any object


def test_a_copy_is_the_same_object(secret: Secret) -> None:
    assert copy.copy(secret) is secret
    assert copy.deepcopy({"key": secret})["key"] is secret


def test_it_has_no_hash_no_truth_no_length_and_no_attributes(secret: Secret) -> None:
    with pytest.raises(TypeError):
        hash(secret)
    with pytest.raises(TypeError):
        bool(secret)
    assert not hasattr(secret, "__len__")
    assert not hasattr(secret, "__iter__")
    assert not hasattr(secret, "__dict__")
    with pytest.raises(AttributeError):
        secret.extra = 1  # type: ignore[attr-defined]


def test_equal_secrets_are_equal_and_nothing_else_is(secret: Secret) -> None:
    assert secret == Secret.from_text(CANARY)
    assert secret != Secret.from_text(CANARY + " ")
    assert secret != CANARY
    assert secret != CANARY.encode()


def test_a_number_makes_no_key_of_zeros() -> None:
    with pytest.raises(TypeError):
        Secret(32)  # type: ignore[arg-type]


def test_composed_and_decomposed_typing_is_one_passphrase() -> None:
    assert Secret.from_text("çaý") == Secret.from_text("c\u0327ay\u0301")


def test_compatibility_forms_stay_different() -> None:
    # NFKC would make different typed texts one and weaken what was chosen.
    assert Secret.from_text("ﬁ") != Secret.from_text("fi")


def test_a_broken_terminals_surrogate_is_kept_not_shown_in_an_error() -> None:
    assert Secret.from_text("пар\udcffоль").reveal() == b"\xd0\xbf\xd0\xb0\xd1\x80\xed\xb3\xbf" + (
        "оль".encode()
    )
