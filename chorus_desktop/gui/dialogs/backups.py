"""« Sauvegardes »: what there is to go back to, a backup by hand, the second place, and the way back (B7)."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from chorus_desktop.core import backups, restore
from chorus_desktop.core.backup_file import Backup
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.restore import Prospect
from chorus_desktop.core.text import moment
from chorus_desktop.gui import learn_more
from chorus_desktop.gui.dialogs.backup_columns import BackupRow, columns, made_at
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.look.messages import confirm
from chorus_desktop.gui.look.widgets import Banner
from chorus_desktop.gui.table_memory import MemoryModel
from chorus_desktop.gui.table_overlay import Empty, EmptyText
from chorus_desktop.gui.table_view import TableView
from chorus_desktop.gui.topics import Topic

if TYPE_CHECKING:
    from chorus_desktop.gui.safety import Safety

ROWS = 8
WIDTH = 1000


class BackupsDialog(Dialog):
    """Follows the backups as they are made; `safety` does the work."""

    def __init__(self, parent: QWidget | None, safety: "Safety") -> None:
        super().__init__(parent, self.tr("Sauvegardes"), self.tr("Sauvegardes de la base"), WIDTH)
        self._safety = safety
        self._working = False
        self._may = restore.may(safety.desk.actor)
        self.set_lead(
            self.tr(
                "Une sauvegarde vérifiée est faite chaque jour, avant chaque import et chaque mise à niveau. Sont "
                "gardées celles de chaque jour pendant une semaine, de chaque semaine pendant deux mois, de chaque "
                "mois pendant un an."
            )
        )
        self.banner = Banner()
        self.rows = MemoryModel[BackupRow](columns(), {"at": made_at}, "at", True, parent=self)
        self.table = TableView()
        self.table.setAccessibleName(self.tr("Sauvegardes"))
        self.table.show_model(self.rows, "backups")
        self.table.set_empty(Empty.NOTHING_YET, self._nothing())
        self.table.keep_rows(ROWS)
        self.table.current_changed.connect(self._show_state)
        column = self.column()
        column.addWidget(self.banner)
        column.addWidget(self.table)
        self.second = self.add_note("", "upload")
        self.second.clicked.connect(self._on_second)
        self.banner.button.clicked.connect(partial(learn_more.open_topic, Topic.BACKUPS))
        self.cancel = self.add_cancel(self.tr("Fermer"))
        self.file = self.add_button(self.tr("Autre fichier…"), "", "database")
        self.restore = self.add_button(self.tr("Restaurer…"), "", "history")
        self.save = self.add_button(self.tr("Sauvegarder maintenant"), "primary", "device-floppy")
        self.file.clicked.connect(self._on_file)
        self.restore.clicked.connect(self._on_restore)
        self.save.clicked.connect(self._on_save)
        safety.changed.connect(self._on_changed)
        safety.examined.connect(self._on_examined)
        safety.refused.connect(self._on_refused)
        self._show_all()

    def _nothing(self) -> EmptyText:
        if self._safety.demonstration:
            return EmptyText(
                "shield-check",
                self.tr("La démonstration n’est jamais sauvegardée"),
                self.tr("Rien n’en est conservé. Votre base, elle, a une sauvegarde vérifiée chaque jour."),
            )
        return EmptyText(
            "shield-check",
            self.tr("Aucune sauvegarde pour l’instant"),
            self.tr("La première est faite quelques secondes après l’ouverture de la base."),
        )

    def _show_all(self) -> None:
        found = [] if self._safety.demonstration else backups.listing()
        self.rows.set_rows(BackupRow(at, backup) for at, backup in enumerate(found, 1))
        trouble = self._safety.trouble
        self.banner.set("warning", trouble, button=learn_more.words())
        self.banner.setVisible(bool(trouble))
        second = self._safety.second
        words = self.tr("Second emplacement\u00a0: {place}").format(place=second) if second else ""
        self.second.setText(words or self.tr("Second emplacement…"))
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        """A disabled button says why."""
        demonstration = self.tr("La démonstration n’est jamais sauvegardée") if self._safety.demonstration else ""
        manager = "" if self._may else self.tr("Seul le gestionnaire principal d’une structure peut le faire")
        working = self.tr("Un instant\u202f: la sauvegarde est en cours") if self._working else ""
        none = self.tr("Choisissez d’abord une sauvegarde") if self._current() is None else ""
        path = str(
            self._safety.second or self.tr("Une clé USB ou un dossier du réseau, où chaque sauvegarde est copiée")
        )
        for button, reasons, help_ in (
            (self.save, (demonstration, working), ""),
            (self.second, (demonstration, manager, working), path),
            (self.file, (demonstration, manager, working), self.tr("Restaurer une copie gardée ailleurs")),
            (self.restore, (demonstration, manager, working, none), ""),
        ):
            reason = next(filter(None, reasons), "")
            button.setEnabled(not reason)
            button.setToolTip(reason or help_)

    def _current(self) -> Backup | None:
        row = self.rows.row(self.rows.row_of(self.table.current_id))
        return row.backup if row is not None else None

    @Slot()
    def _on_changed(self) -> None:
        self._working = False
        self._show_all()

    @Slot()
    def _on_save(self) -> None:
        self._work()
        self._safety.save_now()

    def _work(self) -> None:
        self._working = True
        self._show_state()

    # The second place

    @Slot()
    def _on_second(self) -> None:
        second = self._safety.second
        if second is None:
            self._choose_second()
            return
        asked = Dialog(self, self.tr("Sauvegardes"), self.tr("Second emplacement des sauvegardes"))
        asked.set_lead(self.tr("Chaque sauvegarde est copiée dans {place}, puis relue.").format(place=second))
        asked.add_cancel()
        none = asked.add_button(self.tr("Ne plus y copier"))
        other = asked.add_button(self.tr("Choisir un autre dossier…"), "primary")
        none.clicked.connect(partial(asked.done, 2))
        other.clicked.connect(asked.accept)
        answer = asked.exec()
        asked.deleteLater()
        if answer == Dialog.DialogCode.Accepted:
            self._choose_second()
        elif answer == 2:
            self._safety.set_second(None)

    def _choose_second(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Second emplacement des sauvegardes"))
        if name:
            self._work()
            self._safety.set_second(Path(name))

    # The way back

    @Slot()
    def _on_restore(self) -> None:
        backup = self._current()
        if backup is not None:
            self._work()
            self._safety.examine(backup)

    @Slot()
    def _on_file(self) -> None:
        """Such as one of the second place, after this disk was replaced."""
        title, kinds = self.tr("Restaurer une sauvegarde"), self.tr("Sauvegardes (*.db);;Tous les fichiers (*)")
        name, _ = QFileDialog.getOpenFileName(self, title, str(self._safety.second or ""), kinds)
        if name:
            self._work()
            self._safety.examine_file(Path(name))

    @Slot(object)
    def _on_examined(self, prospect: Prospect) -> None:
        if not self.isVisible():  # closed meanwhile, and not gone yet
            return
        self._on_changed()
        when = moment(prospect.backup.at)
        if confirm(
            self,
            self.tr("Restaurer une sauvegarde"),
            self.tr("Revenir à la base du {when}\u202f?").format(when=when),
            f"{self._lost(prospect.lost)}\n\n"
            + self.tr(
                "La base d’aujourd’hui est d’abord sauvegardée elle aussi\u202f: vous pourrez y revenir. "
                "Chacun devra ensuite se connecter à nouveau."
            ),
            self.tr("Restaurer"),
            "danger",
            "history",
        ):
            self.accept()
            self._safety.restore(prospect)

    def _lost(self, rows: int) -> str:
        if rows == 0:
            return self.tr("Rien n’a été enregistré depuis\u202f: rien ne serait perdu.")
        if rows == 1:
            return self.tr("1 action enregistrée depuis ne serait plus dans la base.")
        count = QLocale().toString(rows)
        return self.tr("{count} actions enregistrées depuis ne seraient plus dans la base.").format(count=count)

    @Slot(object)
    def _on_refused(self, refusal: Refused) -> None:
        self._working = False
        self._show_all()
        self.banner.set("danger", str(refusal))
        self.banner.show()
        self.cancel.setFocus()
