"""Both languages are complete: every French text of the program has its English one, and there is nothing else."""

import re

import pytest

from chorus_desktop.gui.compiled.english import TEXTS
from ui import translations

FRENCH, ENGLISH = translations.texts(), translations.read()
BOTH = [(text, ENGLISH[text]) for text in FRENCH if ENGLISH.get(text)]


def test_every_text_has_its_english() -> None:
    """`make translations` adds what is missing to resources/i18n/en.ts; then translate it there."""
    assert [f"{path}: {text}" for text, path in FRENCH.items() if not ENGLISH.get(text)] == []


def test_nothing_is_translated_that_is_said_no_longer() -> None:
    assert sorted(set(ENGLISH) - set(FRENCH)) == []


def test_the_program_has_the_table() -> None:
    assert TEXTS == ENGLISH


@pytest.mark.parametrize("pattern", [r"\{\w*\}", r"&(?=\w)", r"^ | $", r"(?<=.)[.…]$", r"\*\.\w+", r"<[^>]+>"])
def test_what_is_not_words_stays(pattern: str) -> None:
    """What is filled in, the letter for the keyboard, blanks around, the full stop, kinds of files, marks of HTML."""
    known = {"N°": "No."}
    assert [
        (text, english)
        for text, english in BOTH
        if sorted(re.findall(pattern, text)) != sorted(re.findall(pattern, english)) and known.get(text) != english
    ] == []


def test_french_signs_stay_french() -> None:
    """Guillemets and the narrow blank before a colon have no place in English."""
    assert [english for _, english in BOTH if re.search("[«»\u202f]|\u00a0[:;!?]", english)] == []
