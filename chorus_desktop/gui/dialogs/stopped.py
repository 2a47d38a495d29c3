"""The last run stopped without closing: what that means for the register, said once at the next start."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from chorus_desktop.core.text import moment
from chorus_desktop.gui.last_run import Ended
from chorus_desktop.gui.learn_more import add_learn_more
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.topics import Topic


class StoppedDialog(Dialog):
    """Says at the next start that the program had stopped, and that nothing that was recorded is lost."""

    def __init__(self, parent: QWidget | None, ended: Ended) -> None:
        super().__init__(parent, "Chorus Desktop")
        self.heading.setText(self.tr("La dernière fois, le programme s’est arrêté brusquement"))
        self.set_heading_icon("alert-triangle", "warning")
        begun = self.tr("Il avait démarré le {when}.").format(when=moment(ended.begun))
        met = self.tr("Une erreur inattendue avait été signalée avant.") if ended.errors else ""
        safe = self.tr(
            "Ce qui était enregistré l’est toujours\u202f: une décision est écrite en entier, ou pas du tout. Ce qui "
            "était saisi et pas encore enregistré est à refaire. Regardez dans l’historique votre dernière action."
        )
        self.set_lead(" ".join(filter(None, (begun, met, safe))))
        add_learn_more(self, Topic.STOPPED)
        self.details = QPlainTextEdit(ended.details)
        if ended.details:
            self.details.setReadOnly(True)
            self.details.setMinimumHeight(140)
            self.details.setAccessibleName(self.tr("Détails"))
            self.column().addWidget(self.details)
            self.copy = self.add_button(self.tr("Copier les détails"), "", "copy")
            self.copy.clicked.connect(self._on_copy)
        close = self.add_button(self.tr("Continuer"), "primary")
        close.clicked.connect(self.accept)
        close.setFocus()

    @Slot()
    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self.details.toPlainText())
