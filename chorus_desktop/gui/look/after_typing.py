"""What is typed is acted upon once the person pauses: not at each key, nor only when asked."""

from PySide6.QtCore import QObject, QTimer

PAUSE = 150
"""Milliseconds after the last key."""


def after_typing(owner: QObject, done: object, pause: int = PAUSE) -> QTimer:
    """Return a timer to start at each key; it calls `done`, or emits it, once no other has come for a while."""
    timer = QTimer(owner, singleShot=True, interval=pause)
    timer.timeout.connect(done)
    return timer
