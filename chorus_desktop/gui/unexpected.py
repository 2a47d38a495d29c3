"""What nobody foresaw: a bug goes to a log without personal data, is said in plain words, and the program goes on.

Errors that a person can do something about are in `core.errors` and have dialogs of their own.
"""

import os
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from chorus_desktop import __version__
from chorus_desktop.gui.error_details import scrubbed, told
from chorus_desktop.gui.learn_more import add_learn_more
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.topics import Topic

FILE = "chorus-desktop.log"
LARGEST = 512_000
"""Bytes after which a new log begins; one older log is kept."""
WIDTH = 680
KINDS = {
    QtMsgType.QtDebugMsg: "debug",
    QtMsgType.QtInfoMsg: "info",
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "critical",
    QtMsgType.QtFatalMsg: "fatal",
}


class Watch(QObject):
    """Hears every unexpected error of the process, whatever its thread; made once by `install`.

    `heard` comes for each; `leave_asked` when the person would rather end the program than go on.
    """

    heard = Signal()
    leave_asked = Signal()
    _happened = Signal(str)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.log = folder / FILE
        self.dialog: UnexpectedError | None = None
        self._happened.connect(self._on_happened)

    def on_error(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None = None
    ) -> None:
        """In place of `sys.excepthook`."""
        sys.__excepthook__(kind, error or kind(), trace)
        details = told(kind, error, trace)
        self.write(details)
        self._happened.emit(details)

    def on_thread_error(self, arguments: threading.ExceptHookArgs) -> None:
        """In place of `threading.excepthook`."""
        self.on_error(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def on_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """What Qt has to say: on the terminal as ever; its complaints go into the log too."""
        if sys.stderr is not None:
            print(message, file=sys.stderr)
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            self.write(f"Qt {KINDS[kind]}: {scrubbed(message)}")

    def write(self, text: str) -> None:
        """Add to the log; a log that cannot be written must not stop the program."""
        try:
            self.log.parent.mkdir(parents=True, exist_ok=True)
            if self.log.exists() and self.log.stat().st_size > LARGEST:
                os.replace(self.log, self.log.with_suffix(".1.log"))
            with open(os.open(self.log, os.O_APPEND | os.O_CREAT | os.O_WRONLY, 0o600), "a", encoding="utf-8") as file:
                file.write(f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} {__version__}\n{text.rstrip()}\n\n")
        except OSError:
            pass

    def last_words(self, error: Exception) -> None:
        """The program cannot begin, or go on: write it, say it, and return when it is read."""
        sys.__excepthook__(type(error), error, error.__traceback__)
        details = told(type(error), error, error.__traceback__)
        self.write(details)
        self.heard.emit()
        dialog = UnexpectedError(None, details, self.log, last=True)
        dialog.exec()
        dialog.deleteLater()

    def stop(self) -> None:
        """Before the interpreter ends: nothing may call into it any more."""
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        qInstallMessageHandler(None)

    @Slot(str)
    def _on_happened(self, details: str) -> None:
        """One dialog at a time: what happens meanwhile is in the log."""
        self.heard.emit()
        if self.dialog is None:
            self.dialog = UnexpectedError(QApplication.activeWindow(), details, self.log)
            self.dialog.leave_asked.connect(self.leave_asked)
            self.dialog.finished.connect(self._on_closed)
            self.dialog.open()

    @Slot()
    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


class UnexpectedError(Dialog):
    """Says that something of ours went wrong, and gives what helps to mend it. `last`: the program cannot go on."""

    leave_asked = Signal()

    def __init__(self, parent: QWidget | None, details: str, log: Path, last: bool = False) -> None:
        super().__init__(parent, "Chorus Desktop", width=WIDTH)
        self.heading.setText(
            self.tr("Chorus Desktop doit s’arrêter") if last else self.tr("Une erreur inattendue s’est produite")
        )
        self.set_heading_icon("alert-circle", "danger")
        going_on = self.tr(
            "Le programme continue. Vérifiez dans l’historique que votre dernière action a été enregistrée, sinon "
            "recommencez-la."
        )
        ending = self.tr(
            "Une erreur inattendue l’empêche de continuer. Votre base n’est pas touchée\u202f: rouvrez le programme."
        )
        again = self.tr(
            "Si cela se reproduit, copiez les détails et joignez-les à votre signalement\u202f: ils ne contiennent "
            "aucune donnée personnelle."
        )
        self.set_lead(f"{ending if last else going_on} {again}")
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setMinimumHeight(160)
        self.details.setAccessibleName(self.tr("Détails"))
        self.details.setToolTip(str(log))
        self.column().addWidget(self.details)
        self.learn_more = add_learn_more(self, Topic.UNEXPECTED)
        self.copy = self.add_button(self.tr("Copier les détails"), "", "copy")
        self.copy.clicked.connect(self._on_copy)
        self.leave = self.add_button(self.tr("Quitter le programme"), "primary" if last else "", "logout")
        self.leave.clicked.connect(self._on_leave)
        if last:
            self.leave.setFocus()
        else:
            self.close_button = self.add_button(self.tr("Continuer"), "primary")
            self.close_button.clicked.connect(self.accept)
            self.close_button.setFocus()

    @Slot()
    def _on_leave(self) -> None:
        self.accept()
        self.leave_asked.emit()

    @Slot()
    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self.details.toPlainText())


def install(folder: Path) -> Watch:
    """Hear everything from now on; the log is in `folder`."""
    watch = Watch(folder)
    sys.excepthook = watch.on_error
    threading.excepthook = watch.on_thread_error
    qInstallMessageHandler(watch.on_message)
    return watch
