"""« Coordonnées bancaires » of a structure: one account to add or to edit (G7.4)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from chorus_desktop.core import bank_accounts
from chorus_desktop.core.bank_accounts import BankAccountRow, Typed
from chorus_desktop.core.text import COMMENT_LENGTH, iban
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.entry import EntryDialog
from chorus_desktop.gui.look.form import Field


class BankAccountDialog(EntryDialog):
    """Without `row`, a new account; with it, the IBAN stands there whole and may stay as it is."""

    def __init__(
        self, parent: QWidget | None, desk: Desk, structure_id: int, structure: str, row: BankAccountRow | None = None
    ) -> None:
        title = self.tr("Modifier des coordonnées bancaires") if row else self.tr("Ajouter des coordonnées bancaires")
        super().__init__(parent, desk, title, self.tr("Compte bancaire de {structure}").format(structure=structure))
        self._structure_id, self._row = structure_id, row
        self.iban, self.bic, self.holder = QLineEdit(), QLineEdit(), QLineEdit()
        fields = (
            ("iban", Field("&IBAN", self.iban, True, self.tr("Tel qu’il est sur le relevé, avec ou sans espaces"))),
            ("bic", Field("&BIC", self.bic, True, self.tr("8 ou 11 caractères, du même pays que l’IBAN"))),
            ("holder", Field(self.tr("&Titulaire"), self.holder, True, limit=COMMENT_LENGTH)),
        )
        column = self.column()
        for name, field in fields:
            column.addWidget(self.add_field(name, field))
        column.addWidget(self.trouble)
        if row is not None:
            self.iban.setText(_grouped(row.iban))
            self.bic.setText(row.bic)
            self.holder.setText(row.holder)
        self.iban.editingFinished.connect(self._on_iban_typed)
        (self.holder if row else self.iban).setFocus()

    def verb(self) -> Callable[[], object]:
        typed = Typed(self.iban.text(), self.bic.text(), self.holder.text())
        if self._row is None:
            return partial(bank_accounts.add, self.desk.actor, self._structure_id, typed)
        return partial(bank_accounts.edit, self.desk.actor, self._row.id, self._row.version, typed)

    @Slot()
    def _on_iban_typed(self) -> None:
        """Show it by fours, as on paper: a missing figure is seen."""
        text = _grouped(self.iban.text())
        if text != self.iban.text():
            self.iban.setText(text)


def _grouped(text: str) -> str:
    number = "".join(text.split())
    return iban(number.upper()).replace("\u202f", " ") if number.isalnum() else text
