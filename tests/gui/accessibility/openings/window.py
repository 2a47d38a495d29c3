"""What opens from the menus of the window, and by itself."""

from datetime import UTC, datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from chorus_desktop.core.errors import Refused
from chorus_desktop.gui.dialogs.about import About
from chorus_desktop.gui.dialogs.backups import BackupsDialog
from chorus_desktop.gui.dialogs.directory_import import DirectoryImportDialog
from chorus_desktop.gui.dialogs.directory_search import DirectorySearchDialog
from chorus_desktop.gui.dialogs.history_check import HistoryCheckDialog
from chorus_desktop.gui.dialogs.letter import LetterDialog
from chorus_desktop.gui.dialogs.letter_wordings import LetterWordingsDialog
from chorus_desktop.gui.dialogs.lock_screen import LockScreen
from chorus_desktop.gui.dialogs.mail_settings import MailSettingsDialog
from chorus_desktop.gui.dialogs.member_import import MemberImportDialog
from chorus_desktop.gui.dialogs.outbox import OutboxDialog
from chorus_desktop.gui.dialogs.reasons import ReasonsDialog
from chorus_desktop.gui.dialogs.shortcuts import Shortcuts
from chorus_desktop.gui.dialogs.stopped import StoppedDialog
from chorus_desktop.gui.last_run import Ended
from chorus_desktop.gui.look import messages
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.topics import Topic
from chorus_desktop.gui.unexpected import UnexpectedError, Watch
from tests.gui.accessibility.openings.ways import Opening, first_row, front, in_menu

FALL = 'Fatal Python error: Aborted\n  File "table.py", line 12'


def letter(window: MainWindow, bot: QtBot) -> None:
    """One of the messages of the outbox."""
    in_menu("Boîte d'envoi")(window, bot)
    outbox = front(bot, OutboxDialog)
    bot.waitUntil(lambda: outbox.model.complete)
    first_row(outbox.table)
    outbox.table.opened.emit(outbox.table.current_id)


def stopped(window: MainWindow, bot: QtBot) -> None:
    StoppedDialog(window, Ended(datetime(2026, 6, 12, 8, 30, tzinfo=UTC), 1, FALL)).open()


def unexpected(window: MainWindow, bot: QtBot) -> None:
    window.watch_for_test = Watch(Path.home())  # type: ignore[attr-defined]
    window.watch_for_test._on_happened(FALL)  # type: ignore[attr-defined]


def unreadable(window: MainWindow, bot: QtBot) -> None:
    """A file that was dropped on the window, and is none of ours."""
    window.tools._on_unreadable(Path("liste.docx"), Refused("Ce fichier n’est pas une liste."))


def told(window: MainWindow, bot: QtBot) -> None:
    """A message with all that one may hold."""
    messages.tell(window, "Chorus Desktop", "Rien n’a été changé", "Voici pourquoi.", FALL, Topic.REFUSED)


OPENINGS = {
    "the keys": Opening(Shortcuts, in_menu("Raccourcis")),
    "the program": Opening(About, in_menu("À propos")),
    "backups": Opening(BackupsDialog, in_menu("Sauvegardes")),
    "the public directory": Opening(DirectorySearchDialog, in_menu("Rechercher structure publique")),
    "the directory imported": Opening(DirectoryImportDialog, in_menu("Importer l'annuaire")),
    "members imported": Opening(MemberImportDialog, in_menu("Importer des rattachements")),
    "the outbox": Opening(OutboxDialog, in_menu("Boîte d'envoi")),
    "a message of the outbox": Opening(LetterDialog, letter),
    "the mail settings": Opening(MailSettingsDialog, in_menu("Paramètres de messagerie")),
    "the texts of messages": Opening(LetterWordingsDialog, in_menu("Modèles de messages")),
    "the reasons": Opening(ReasonsDialog, in_menu("Motifs de refus")),
    "the check of the history": Opening(HistoryCheckDialog, in_menu("Vérifier l'historique")),
    "the window locked": Opening(LockScreen, in_menu("Verrouiller")),
    "the last run fell": Opening(StoppedDialog, stopped),
    "an unexpected error": Opening(UnexpectedError, unexpected),
    "a file that cannot be read": Opening(Dialog, unreadable),
    "a message with details": Opening(Dialog, told),
}
