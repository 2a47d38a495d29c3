"""Passwords and keys: only Argon2id hashes are kept, and what may be chosen (G7.1)."""

import re

import pytest

from chorus_desktop.core import passwords
from chorus_desktop.core.errors import Refused

LOGIN = "contact@mairieterneuil.fr"


def test_a_hash_is_argon2id_of_its_own_salt() -> None:
    """At least 64 MiB and three passes: the library's own choice for a desktop."""
    first, second = passwords.hashed("une phrase"), passwords.hashed("une phrase")
    found = re.fullmatch(r"\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$[^$]{22}\$[^$]{43}", first)
    assert found and (int(found[1]) >= 65_536, int(found[2]) >= 3) == (True, True)
    assert first != second
    assert passwords.matches(first, "une phrase") and passwords.matches(second, "une phrase")
    assert not passwords.matches(first, "une phrase ")


@pytest.mark.parametrize("stored", [None, "", passwords.UNUSABLE, "une phrase", "$argon2id$v=19$broken"])
def test_what_is_no_hash_matches_nothing(quick_hashes: None, stored: str | None) -> None:
    assert not passwords.matches(stored, "une phrase")
    assert not passwords.matches(stored, stored or "")


@pytest.mark.parametrize(
    ("password", "sentence"),
    [
        (
            "onze signes",
            "Ce mot de passe compte 11 caractères\u202f; il en faut 12 au moins. Une phrase convient bien.",
        ),
        ("é" * 129, "Un mot de passe compte 128 caractères au plus."),
        (LOGIN.upper(), "Le mot de passe reprend votre adresse\u202f: choisissez autre chose."),
        (f"{LOGIN}2026", "Le mot de passe reprend votre adresse\u202f: choisissez autre chose."),
        ("mairieterneuil.fr", "Le mot de passe reprend votre adresse\u202f: choisissez autre chose."),
        ("abcdabcdabcd", "Ce mot de passe répète toujours les mêmes signes\u202f: choisissez autre chose."),
    ],
)
def test_a_password_that_cannot_be_chosen(password: str, sentence: str) -> None:
    with pytest.raises(Refused) as refused:
        passwords.check(password, LOGIN, "new_password")
    assert (str(refused.value), refused.value.field) == (sentence, "new_password")


@pytest.mark.parametrize("password", ["douze signes", "correct horse battery", "é" * 60 + "abcdefgh", "0123456789ab"])
def test_a_password_that_can_be_chosen(password: str) -> None:
    passwords.check(password, LOGIN)


def test_a_key_is_written_down_in_groups() -> None:
    key = passwords.new_key()
    assert re.fullmatch(r"([A-HJ-NP-Z2-9]{5}-){4}[A-HJ-NP-Z2-9]{5}", key)
    assert passwords.new_key() != key
    assert passwords.read_key(f" {key.lower().replace('-', ' ')}\n") == key
    assert passwords.read_key("") == ""
