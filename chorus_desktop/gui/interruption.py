"""Ctrl+C in a terminal, or the end of the session: what is being written is finished, private copies go."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Slot

SIGNALS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)]


class Interruption(QObject):
    """Leaves the event loop in good order when the system asks for it.

    Qt waits outside of Python, which would hear of a signal only at the next click: a byte on a socket wakes it up.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard, self._told = socket.socketpair()
        self._told.setblocking(False)
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)
        signal.set_wakeup_fd(self._told.fileno())
        for number in SIGNALS:
            signal.signal(number, self._on_signal)

    def stop(self) -> None:
        """Before the interpreter ends."""
        for number in SIGNALS:
            signal.signal(number, signal.SIG_DFL)
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._heard.close()
        self._told.close()

    @Slot()
    def _on_woken(self) -> None:
        self._heard.recv(64)

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        QCoreApplication.exit(128 + number)
