"""The recovery key, shown once, to be printed or written down before going on (G7.1)."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from chorus_desktop.core.errors import Refused
from chorus_desktop.exchange import recovery_sheet
from chorus_desktop.exchange.recovery_sheet import Sheet
from chorus_desktop.gui import errand
from chorus_desktop.gui.compiled.ui_recovery_key import Ui_RecoveryKey
from chorus_desktop.gui.learn_more import add_learn_more
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.look.widgets import muted, title
from chorus_desktop.gui.places import ask_where
from chorus_desktop.gui.printing import print_sheet
from chorus_desktop.gui.topics import Topic


class RecoveryKey(Dialog):
    """Cannot be left before the person has ticked that the key is kept."""

    def __init__(self, parent: QWidget | None, sheet: Sheet) -> None:
        super().__init__(parent, "Chorus Desktop")
        self.sheet = sheet
        self._saving = 0
        self.heading.setText(self.tr("Votre clé de secours"))
        self.set_heading_icon("key", "link")
        self.set_lead(
            self.tr(
                "Elle seule permet de choisir un nouveau mot de passe si vous oubliez le vôtre. Elle n’est enregistrée "
                "nulle part et ne sera plus affichée\u202f: imprimez-la ou notez-la, puis gardez-la sous clé."
            )
        )
        self.form = Ui_RecoveryKey()
        self.form.setupUi(self.body)
        self._dress()
        add_learn_more(self, Topic.RECOVERY_KEY)
        self.go_on = self.add_button(self.tr("Continuer"), "primary")
        self.go_on.clicked.connect(self.accept)
        self._on_kept()

    def _dress(self) -> None:
        form = self.form
        form.key.setText(self.sheet.key)
        form.key.setAccessibleName(self.tr("Clé de secours"))
        form.key.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        form.key.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        font = title(form.key, "dialog").font()
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setFamilies(["Noto Sans Mono", "DejaVu Sans Mono", "Consolas", "Menlo", "monospace"])
        form.key.setFont(font)
        form.owner.setText(f"{self.sheet.name}, {self.sheet.login}")
        form.owner.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        muted(form.owner)
        form.print.setIcon(icons.icon("printer"))
        form.save.setIcon(icons.icon("file-type-pdf"))
        form.copy.setIcon(icons.icon("copy"))
        form.print.clicked.connect(self._on_print)
        form.save.clicked.connect(self._on_save)
        form.copy.clicked.connect(self._on_copy)
        form.save_line.attach(form.save)
        form.kept.toggled.connect(self._on_kept)

    def reject(self) -> None:
        """Escape and the cross of the window close nothing before the key is kept."""
        if self.form.kept.isChecked():
            self.accept()
        else:
            self.form.kept.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Not while it is being saved: nobody would hear that it was not."""
        if not errand.awaits(self._saving):
            super().accept()

    @Slot()
    def _on_kept(self) -> None:
        kept = self.form.kept.isChecked()
        self.go_on.setEnabled(kept)
        self.go_on.setToolTip("" if kept else self.tr("Cochez d’abord que votre clé est imprimée ou notée."))

    @Slot()
    def _on_print(self) -> None:
        print_sheet(self, self.tr("Clé de secours"), recovery_sheet.document(self.sheet))

    @Slot()
    def _on_save(self) -> None:
        path = ask_where(self, self.tr("Enregistrer en PDF"), self.tr("cle-de-secours.pdf"), "PDF (*.pdf)", ".pdf")
        if path is None:
            return
        work = partial(recovery_sheet.write_pdf, self.sheet, path)
        self._saving = errand.run(self, work, partial(self._on_saved, path), self._on_not_saved)

    def _on_saved(self, path: Path, _: None) -> None:
        self._say(self.tr("Enregistrée dans {path}").format(path=path))

    def _on_not_saved(self, refusal: Refused) -> None:
        self.form.save_line.show_error(str(refusal))

    @Slot()
    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self.sheet.key)
        self._say(self.tr("Copiée\u202f: collez-la en lieu sûr."))

    def _say(self, done: str) -> None:
        self.form.save_line.attach(self.form.save, helper=done)
