"""Where files go and where databases are: what a dialog proposes and finds, and the ways out of trouble."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from chorus_desktop.gui import folders, settings

NAME = "chorus"
SUFFIX = ".db"


class Way(StrEnum):
    """What the person chose; closing the dialog is QUIT before a database is open, STAY after."""

    STAY = "stay"
    RETRY = "retry"
    CHOOSE = "choose"
    CREATE = "create"
    QUIT = "quit"


def proposed_place() -> Path:
    """In the folder for databases; never a file that exists."""
    folder = folders.of_databases()
    path, number = folder / f"{NAME}{SUFFIX}", 2
    while path.exists():
        path, number = folder / f"{NAME}-{number}{SUFFIX}", number + 1
    return path


def ask_where(parent: QWidget, title: str, proposed: str, kinds: str, suffix: str) -> Path | None:
    """Return where the person wants a file, None for nowhere.

    `proposed`: a name, put in the documents, or a whole path; a name typed without an end gets `suffix`.
    """
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path(documents(), proposed)), kinds)
    if not chosen:
        return None
    return Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(suffix)


def documents() -> str:
    """Where a file dialog begins."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def choose_existing(parent: QWidget | None) -> Path | None:
    """Ask for the file of a database; None when the person gave up."""
    last = settings.last_database()
    folder = last.parent if last is not None else Path(documents())
    title = QCoreApplication.translate("places", "Ouvrir une base")
    kinds = QCoreApplication.translate("places", "Bases Chorus Desktop (*.db *.chorus);;Tous les fichiers (*)")
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
    return Path(name) if name else None
