"""« Changer l’identifiant »: what it entails is said before, a doubtful SIRET is confirmed (G7.4, spec.md part 4)."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from chorus_desktop.core import structure_number
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.states import IdentifierType
from chorus_desktop.core.structure_editing import Details
from chorus_desktop.core.text import COMMENT_LENGTH, siret
from chorus_desktop.core.words import word
from chorus_desktop.gui import field_errors
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.asking import AskingDialog
from chorus_desktop.gui.look.form import Field, FieldError
from chorus_desktop.gui.look.widgets import Banner
from chorus_desktop.gui.siret_doubt import SiretDoubt
from chorus_desktop.gui.taken import TakenNumber


class RenumberStructureDialog(AskingDialog):
    """`renumbered` carries what to say once it is done; `existing` the id of the structure that has the number."""

    renumbered = Signal(str)
    existing = Signal(int)

    def __init__(self, parent: QWidget | None, desk: Desk, details: Details) -> None:
        super().__init__(
            parent,
            desk,
            self.tr("Changer l’identifiant"),
            self.tr("Changer l’identifiant de {name}").format(name=details.general.name),
        )
        self.set_lead(
            self.tr(
                "La fiche reste la même, avec ses services, ses membres et son historique. "
                "L’ancien numéro, {old}, la fera encore trouver."
            ).format(old=f"{word(details.identifier_type)} {siret(details.identifier)}")
        )
        self._details = details
        self.kind = QComboBox()
        for kind in IdentifierType:
            if kind is not IdentifierType.INDIVIDUAL or kind is details.identifier_type:
                self.kind.addItem(word(kind), kind)
        self.kind.setCurrentIndex(self.kind.findData(details.identifier_type))
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.number = QLineEdit()
        self.number.setMaxLength(COMMENT_LENGTH)
        self.field = Field(self.tr("Nouvel identifiant"), self.number, required=True)
        self.doubt = SiretDoubt()
        self.doubt.watch(self.number)
        self.taken = TakenNumber()
        self.taken.asked.connect(self._on_open)
        self.number.textChanged.connect(self.taken.hide)
        self.mandate = Banner()
        self.mandate.set(
            "warning",
            self.tr("Le mandat de facturation signé sera révoqué en même temps\u202f: il faudra le signer de nouveau."),
        )
        self.mandate.setVisible(bool(structure_number.mandates_in_force(details.id)))
        column = self.column()
        column.addWidget(Field(self.tr("Type d’identifiant"), self.kind))
        column.addWidget(self.field)
        column.addWidget(self.doubt)
        column.addWidget(self.taken)
        column.addWidget(self.mandate)
        self.trouble = FieldError()
        self.footer_left.addWidget(self.trouble, 1)
        self.add_cancel()
        self.change = self.add_button(self.tr("Changer l’identifiant"), "primary")
        self.change.clicked.connect(self._on_change)
        self._on_kind()
        self.number.setFocus()

    @Slot()
    def _on_kind(self) -> None:
        self.doubt.forget()
        self.taken.hide()
        is_siret = self.kind.currentData() == IdentifierType.SIRET
        self.field.line.set_helper(self.tr("14 chiffres.") if is_siret else "")
        self.field.line.clear()

    @Slot()
    def _on_change(self) -> None:
        if self._desk.awaits(self._run):
            return
        kind, typed, confirmed = IdentifierType(self.kind.currentData()), self.number.text(), self.doubt.confirmed
        try:
            structure_number.checked(kind, typed, confirmed)
        except Refused as refusal:
            self._show(refusal)
            return
        self.change.setEnabled(False)
        arguments = (self._desk.actor, self._details.id, self._details.version, kind, typed, confirmed)
        self._run = self._desk.run(structure_number.renumber, *arguments, then=self._on_done, sorry=self._show)

    def _show(self, refusal: Refused) -> None:
        self.change.setEnabled(True)
        if refusal.field == "confirmed":
            self.trouble.clear()
            self.doubt.ask(refusal)
        else:
            field_errors.show_refusals([refusal], {"identifier": self.field.line}, self.trouble, "")
            if refusal.field == "identifier":
                self.trouble.clear()
            self.taken.offer(refusal)

    @Slot(int)
    def _on_open(self, structure_id: int) -> None:
        self.accept()
        self.existing.emit(structure_id)

    def _on_done(self, _: None) -> None:
        self.accept()
        self.renumbered.emit(self.tr("Identifiant de {name} changé").format(name=self._details.general.name))
