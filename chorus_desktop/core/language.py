"""The words of the screen: written in French, said in another language when one was put over them, without Qt.

A text is its own key. What the program keeps or sends (history, letters, mandate) stays French: `french()`.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

French = str
"""Annotates a text, or a table of texts, that `tr` is given later: `ui/translations.py` finds them by it."""
Translate = Callable[[str], str]
MEANING = "\x04"
"""Between a text and what tells it from the same text that means something else."""

_translate: Translate | None = None
_kept: ContextVar[bool] = ContextVar("kept", default=False)


def speak(translate: Translate | None) -> None:
    """Say everything through `translate` from now on; None: as it is written, in French."""
    global _translate
    _translate = translate


def tr(text: French) -> str:
    """Return a text in the language of the screen."""
    translate = spoken()
    return text.partition(MEANING)[0] if translate is None else translate(text)


def meant(text: French, meaning: str) -> French:
    """Return a text with what it means here, where it is said elsewhere of something else; only the text is shown."""
    return f"{text}{MEANING}{meaning}"


def spoken() -> Translate | None:
    """Return what everything is said through; None: French."""
    return None if _kept.get() else _translate


@contextmanager
def french() -> Iterator[None]:
    """What is said inside stays French, whatever the language of the screen."""
    before = _kept.set(True)
    try:
        yield
    finally:
        _kept.reset(before)
