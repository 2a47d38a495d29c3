"""Automatic safety (B7): a verified backup a few seconds after opening and once a day, the « Sauvegardes… » screen."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from chorus_desktop.core import backups, clock, restore
from chorus_desktop.core.backup_file import Backup
from chorus_desktop.core.backup_rotation import Reason
from chorus_desktop.core.backups import Saved
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.restore import Prospect
from chorus_desktop.gui import opening as work
from chorus_desktop.gui import settings
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialog_owner import DialogOwner
from chorus_desktop.gui.menus import Menus
from chorus_desktop.gui.opening import Opened, Opening
from chorus_desktop.gui.status import StatusLine
from chorus_desktop.gui.topics import Topic

if TYPE_CHECKING:
    from chorus_desktop.gui.dialogs.backups import BackupsDialog

FIRST = 3_000
"""Milliseconds after the database has opened: the window is painted, and what time has brought is recorded."""
EVERY = 600_000
"""Milliseconds between two looks at whether today has its backup."""


class Safety(DialogOwner):
    """`changed`: there is one more backup, or one that failed; `restored` says what the person now has.

    `examined` and `refused` are for the screen that asked.
    """

    dialog: "BackupsDialog | None"
    changed = Signal()
    examined = Signal(object)
    refused = Signal(object)
    restored = Signal(str)

    def __init__(self, window: QMainWindow, opening: Opening, menus: Menus, status: StatusLine) -> None:
        super().__init__(window)
        self._window, self._opening, self._status = window, opening, status
        self.last: Saved | None = None
        self.trouble = ""
        self._first = QTimer(self, singleShot=True, interval=FIRST)
        self._first.timeout.connect(self.look)
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        opening.opened.connect(self._on_opened)
        opening.leaving.connect(self._on_leaving)
        menus.backups.triggered.connect(self.show_backups)
        status.backup_clicked.connect(self.show_backups)

    @property
    def desk(self) -> Desk:
        return self._opening.desk

    @property
    def second(self) -> Path | None:
        """The second place that was chosen for the open database."""
        opened = self._opening.current
        return settings.second_place(opened.path) if opened is not None else None

    @property
    def demonstration(self) -> bool:
        opened = self._opening.current
        return opened is None or opened.demonstration

    @Slot()
    def look(self) -> None:
        """Back up, unless today has its backup."""
        if not self.demonstration:
            self.desk.keep_safe(backups.daily, self.second, then=self._on_saved, sorry=self._on_refused)

    def save_now(self) -> None:
        """« Sauvegarder maintenant »."""
        arguments = (backups.make, Reason.BY_HAND, self.second)
        self.desk.keep_safe(*arguments, then=self._on_saved, sorry=self._on_refused)

    def set_second(self, folder: Path | None) -> None:
        """Choose the second place, or none; what it lacks is copied at once."""
        opened = self._opening.current
        if opened is None:
            return
        if folder is None:
            self._keep_second(opened.path, None, None)
        else:
            then = partial(self._keep_second, opened.path, folder)
            self.desk.keep_safe(_check_second, folder, then=then, sorry=self.refused.emit)

    def examine(self, backup: Backup) -> None:
        """See what going back to a backup would do."""
        arguments = (restore.examine, self.desk.actor, backup)
        self.desk.keep_safe(*arguments, then=self.examined.emit, sorry=self.refused.emit)

    def examine_file(self, path: Path) -> None:
        """As `examine`, for a file of the person's choice."""
        arguments = (restore.examine_file, self.desk.actor, path)
        self.desk.keep_safe(*arguments, then=self.examined.emit, sorry=self.refused.emit)

    def restore(self, prospect: Prospect) -> None:
        """Close the database, put the backup in its place, and go back to signing in."""
        opened = self._opening.current
        if opened is not None:
            actor = self.desk.actor
            verb = partial(work.restore_database, opened.path, prospect, actor, restore.login_of(actor))
            self._opening.when_idle(partial(self._opening.restore, verb, self.restored.emit, self._on_not_restored))

    @Slot()
    def show_backups(self) -> None:
        """« Sauvegardes… »."""
        from chorus_desktop.gui.dialogs.backups import BackupsDialog

        if self.dialog is None and self._opening.current is not None:
            self.open(BackupsDialog(self._window, self))

    def show_status(self) -> None:
        """Say at the bottom of the window when the last good backup was."""
        if self.last is None:
            text = self.tr("Sauvegarde impossible") if self.trouble else ""
        else:
            text = self.tr("Sauvegarde vérifiée {when}").format(when=self._when(self.last))
        self._status.show_backup("" if self.demonstration else text, self.trouble)

    def _when(self, saved: Saved) -> str:
        at = saved.backup.at.astimezone()
        if at.date() == clock.today():
            return self.tr("à {hour}").format(hour=f"{at:%H:%M}")
        return self.tr("le {day}").format(day=f"{at:%d/%m}")

    def _on_saved(self, saved: Saved | None) -> None:
        self.last = saved or self.last
        self.trouble = str(saved.trouble) if saved is not None and saved.trouble else ""
        self._tell()

    def _on_refused(self, refusal: Refused) -> None:
        self.trouble = str(refusal)
        if self.last is None:
            found = backups.listing()
            self.last = Saved(found[0], None) if found else None
        self._tell()

    def _tell(self) -> None:
        self.show_status()
        self.changed.emit()

    def _keep_second(self, path: Path, folder: Path | None, _: None) -> None:
        settings.remember_second_place(path, folder)
        self.trouble = ""
        self._tell()
        if folder is not None:
            self.look()

    def _on_not_restored(self, refusal: Refused) -> None:
        from chorus_desktop.gui.look import messages

        heading = self.tr("La base n’a pas été restaurée")
        messages.tell(
            self._window, self.tr("Restaurer une sauvegarde"), heading, str(refusal), learn_more=Topic.RESTORE
        )

    @Slot(Opened)
    def _on_opened(self, opened: Opened) -> None:
        if not opened.demonstration:
            self._first.start()
            self._timer.start()

    @Slot()
    def _on_leaving(self) -> None:
        self._first.stop()
        self._timer.stop()
        self.last, self.trouble = None, ""


def _check_second(folder: Path, progress: object = None) -> None:
    """On the safety thread: a network place may take its time to answer."""
    backups.check_second(folder)
