"""What nobody foresaw: a bug goes to a log without personal data, is said in plain words, and the program goes on.

Errors that a person can do something about are in `core.errors` and have dialogs of their own.
"""

import os
import sys
import threading
import traceback
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
    qVersion,
)
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from chorus_desktop import __version__
from chorus_desktop.gui.look.dialog import Dialog

FILE = "chorus-desktop.log"
LARGEST = 512_000
"""Bytes after which a new log begins; one older log is kept."""
PACKAGE = Path(__file__).resolve().parents[1]
KINDS = {
    QtMsgType.QtDebugMsg: "debug",
    QtMsgType.QtInfoMsg: "info",
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "critical",
    QtMsgType.QtFatalMsg: "fatal",
}


class Watch(QObject):
    """Hears every unexpected error of the process, whatever its thread; made once by `install`."""

    _happened = Signal(str)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.log = folder / FILE
        self.dialog: Dialog | None = None
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
            self.write(f"Qt {KINDS[kind]}: {message.replace(str(Path.home()), '~')}")

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

    def stop(self) -> None:
        """Before the interpreter ends: nothing may call into it any more."""
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        qInstallMessageHandler(None)

    @Slot(str)
    def _on_happened(self, details: str) -> None:
        """One dialog at a time: what happens meanwhile is in the log."""
        if self.dialog is None:
            self.dialog = UnexpectedError(QApplication.activeWindow(), details, self.log)
            self.dialog.finished.connect(self._on_closed)
            self.dialog.open()

    @Slot()
    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


class UnexpectedError(Dialog):
    """Says that something of ours went wrong, and gives what helps to mend it."""

    def __init__(self, parent: QWidget | None, details: str, log: Path) -> None:
        super().__init__(parent, "Chorus Desktop")
        self.heading.setText(self.tr("Une erreur inattendue s’est produite"))
        self.set_heading_icon("alert-circle", "danger")
        self.set_lead(
            self.tr(
                "Le programme continue. Vérifiez dans l’historique que votre dernière action a été enregistrée, "
                "sinon recommencez-la. Si cela se reproduit, copiez les détails et joignez-les à votre signalement : "
                "ils ne contiennent aucune donnée personnelle."
            )
        )
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setMinimumHeight(160)
        self.details.setAccessibleName(self.tr("Détails"))
        self.details.setToolTip(str(log))
        self.column().addWidget(self.details)
        self.copy = self.add_button(self.tr("Copier les détails"), "", "copy")
        self.copy.clicked.connect(self._on_copy)
        self.close_button = self.add_button(self.tr("Continuer"), "primary")
        self.close_button.clicked.connect(self.accept)
        self.close_button.setFocus()

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


def told(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> str:
    """What happened, where: names of errors, files and functions, never a value, for it may be somebody's name.

    The words of an error are kept only where they come from the database or the system, which name no value.
    """
    lines = [f"Chorus Desktop {__version__}, Python {sys.version.split()[0]}, Qt {qVersion()}, {sys.platform}"]
    while error is not None:
        lines.append(_named(error))
        lines += [
            f"  {_place(Path(frame.filename))}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)
        ]
        error = error.__cause__ or error.__context__
        trace = error.__traceback__ if error is not None else None
    return "\n".join(lines)


def _named(error: BaseException) -> str:
    kind = type(error)
    name = f"{kind.__module__}.{kind.__qualname__}"
    if isinstance(error, OSError):
        return f"{name}: {error.strerror or ''}"
    return f"{name}: {error}" if kind.__module__ in ("sqlite3", "peewee") else name


def _place(path: Path) -> str:
    """A file without the folders above it, which may bear the person's name."""
    return path.relative_to(PACKAGE.parent).as_posix() if path.is_relative_to(PACKAGE) else path.name
