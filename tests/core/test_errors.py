"""What the system answers is said in the language of the screen."""

import errno
import os

import pytest

from chorus_desktop.core import language
from chorus_desktop.core.errors import SYSTEM, why


@pytest.mark.parametrize("number", SYSTEM)
def test_what_the_system_refuses_is_said_in_french(number: int) -> None:
    assert why(OSError(number, os.strerror(number))) == SYSTEM[number] != os.strerror(number)


def test_in_the_language_of_the_screen() -> None:
    language.speak(lambda text: f"<{text}>")
    try:
        assert why(PermissionError(errno.EACCES, "Permission denied")) == "<vous n’en avez pas le droit>"
    finally:
        language.speak(None)


def test_a_rare_cause_stays_in_the_system_s_words() -> None:
    assert why(OSError(errno.EXDEV, "Invalid cross-device link")) == "Invalid cross-device link"
    assert why(OSError("nothing more is known")) == "nothing more is known"
