"""The strength hint: honest about length, variety and common words; it forbids nothing (G7.1)."""

import pytest

from chorus_desktop.core.password_strength import Strength, strength

LOGIN = "contact@mairieterneuil.fr"


@pytest.mark.parametrize(
    "password",
    [
        *("", "court", "onze signes", "motdepasse2026!", "Azerty123456!", "0123456789abcdef", "aaaaaaaaaaaaaaaa"),
        *("Bonjour2026!", "ababababababab", "mairieterneuil1", "password password", "AZERTYUIOP12"),
    ],
)
def test_what_is_guessed_at_once(password: str) -> None:
    assert strength(password, LOGIN) is Strength.WEAK


@pytest.mark.parametrize("password", ["douze signes", "jardin fleuri", "k7Rt2mQx9w!a"])
def test_what_holds_for_a_while(password: str) -> None:
    assert strength(password, LOGIN) >= Strength.MEDIUM


@pytest.mark.parametrize(
    "password", ["les marronniers de la place", "Vingt-deux chevaux bleus", "correct horse battery"]
)
def test_what_holds(password: str) -> None:
    assert strength(password, LOGIN) is Strength.SOLID


def test_the_words() -> None:
    assert [level.word for level in Strength] == ["Faible", "Moyen", "Solide"]
