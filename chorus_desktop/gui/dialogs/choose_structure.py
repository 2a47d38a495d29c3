"""Which structure: asked first where the manager may act on several (« Accès rapide », G7.3)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from chorus_desktop.core.operation import Body
from chorus_desktop.core.text import siret
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.look.form import Field


class ChooseStructureDialog(Dialog):
    """`chosen` carries the structure, once the dialog has closed."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None, bodies: Sequence[Body]) -> None:
        super().__init__(
            parent, self.tr("Rattacher un utilisateur"), self.tr("À quelle structure rattacher l’utilisateur\u202f?")
        )
        self._bodies = bodies
        self.structure = QComboBox()
        for body in self._bodies:
            self.structure.addItem(f"{body.name} · {siret(body.identifier)}", body.id)
        self.structure.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.column().addWidget(Field(self.tr("Structure"), self.structure, required=True))
        self.add_cancel()
        self.next = self.add_button(self.tr("Continuer"), "primary")
        self.next.clicked.connect(self._on_next)
        self.next.setEnabled(bool(self._bodies))
        self.structure.setFocus()

    @Slot()
    def _on_next(self) -> None:
        body = self._bodies[self.structure.currentIndex()]
        self.accept()
        self.chosen.emit(body)
