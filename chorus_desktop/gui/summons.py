"""A database that is already open is not opened again: its window is asked to come forward."""

import hashlib
import os
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from chorus_desktop.gui import database_lock
from chorus_desktop.gui.opening import Opened, Opening

if TYPE_CHECKING:  # loaded after the first paint
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

DELAY = 300
"""Milliseconds after the opening, when the window is painted; only then does it listen."""
PATIENCE = 5.0
"""Seconds for a window that is only starting to listen and answer."""
TOKEN = "XDG_ACTIVATION_TOKEN"
"""What lets a window come to the front under Wayland: given by the desktop to the program that it starts."""


class Summons(QObject):
    """Listens for as long as a database is open, and brings `window` forward when asked."""

    def __init__(self, window: QWidget, opening: Opening) -> None:
        super().__init__(window)
        self._window, self._opening = window, opening
        self._server: QLocalServer | None = None
        opening.opened.connect(self._on_opened)
        opening.leaving.connect(self._on_leaving)

    @Slot(Opened)
    def _on_opened(self, opened: Opened) -> None:
        if not opened.demonstration:
            QTimer.singleShot(DELAY, self, partial(self._listen, opened.path))

    def _listen(self, path: Path) -> None:
        from PySide6.QtNetwork import QLocalServer

        if self._server is not None or self._opening.current is None or self._opening.current.path != path:
            return  # it was closed meanwhile
        name = _name(path)
        QLocalServer.removeServer(name)  # the lock is ours: what a crash left is nobody's
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(name)

    @Slot()
    def _on_leaving(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None

    @Slot()
    def _on_connection(self) -> None:
        while self._server is not None and (caller := self._server.nextPendingConnection()) is not None:
            caller.readyRead.connect(partial(self._on_asked, caller))
            caller.disconnected.connect(caller.deleteLater)
            if caller.canReadLine():
                self._on_asked(caller)

    def _on_asked(self, caller: "QLocalSocket") -> None:
        """Come forward; that the connection closes is the answer."""
        if caller.canReadLine():
            token = bytes(caller.readLine().data()).decode(errors="replace").strip()
            caller.disconnectFromServer()
            self._come_forward(token)

    def _come_forward(self, token: str) -> None:
        if token:
            os.environ[TOKEN] = token  # Qt takes it from there
        dialog = QApplication.activeModalWidget()
        front = self._window if self._window.isVisible() or dialog is None else dialog
        front.setWindowState(front.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive)
        front.show()
        front.raise_()
        front.activateWindow()


def summon(path: Path) -> bool:
    """Ask the window of this workstation that has this database open to come forward; whether one answered."""
    held = database_lock.holder(path)
    if held is None or held.host:
        return False

    from PySide6.QtNetwork import QLocalSocket

    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(held.process)  # or its button would only blink
    deadline = time.monotonic() + PATIENCE
    while (left := deadline - time.monotonic()) > 0:
        socket = QLocalSocket()
        socket.connectToServer(_name(path))
        if socket.waitForConnected(round(left * 1000)):
            socket.write(f"{os.environ.get(TOKEN, '')}\n".encode())
            socket.flush()
            connected = QLocalSocket.LocalSocketState.ConnectedState
            return socket.state() != connected or socket.waitForDisconnected(round(left * 1000))
        time.sleep(0.05)
    return False


def _name(path: Path) -> str:
    """Of the meeting place: the same for all who open this database in this session."""
    return f"chorus-desktop-{hashlib.sha256(str(database_lock.beside(path, '')).encode()).hexdigest()[:16]}"
