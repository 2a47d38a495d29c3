"""« Désactiver mon compte »: 60 days to come back, and who takes over first; or the letter to the DGFiP (G6.2)."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from chorus_desktop.core import language, pigp
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.holdings import Holding
from chorus_desktop.core.operation import Body
from chorus_desktop.core.text import siret
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.letter_view import LetterView
from chorus_desktop.gui.letter_ways import LetterWays
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.look.form import FieldError
from chorus_desktop.gui.look.widgets import Banner
from chorus_desktop.gui.table_columns import Column
from chorus_desktop.gui.table_memory import MemoryModel
from chorus_desktop.gui.table_view import TableView

WIDTH, ROWS = 640, 6


@dataclass(frozen=True)
class PrimaryRow:
    """A structure that one manages as primary."""

    id: int
    structure: Body


class DeactivateAccountDialog(Dialog):
    """`agreed` comes on the last button; the dialog stays until its owner accepts it or shows a refusal.

    `found`: the structures of which one is the primary manager: for them a successor is named first.
    """

    agreed = Signal()

    def __init__(self, parent: QWidget | None, found: Sequence[Holding]) -> None:
        super().__init__(
            parent,
            self.tr("Fenêtre de confirmation"),
            self.tr("Etes-vous sûr de vouloir désactiver votre compte\u202f?"),
            WIDTH,
        )
        self.set_lead(self.tr("Vous avez 60 jours pour réactiver votre compte."))
        column = self.column()
        if found:
            column.addWidget(QLabel(self.tr("Vous êtes le gestionnaire principal des structures\u00a0:")))
            column.addWidget(self._table(found))
            column.addWidget(
                self._paragraph(
                    self.tr(
                        "Pour désactiver votre compte, vous devez désigner un nouveau gestionnaire principal pour ces "
                        "structures."
                    )
                )
            )
        else:
            column.addWidget(
                self._paragraph(
                    self.tr(
                        "Vos rattachements dorment jusque-là. Passé ce délai, le compte est clôturé, ses rattachements "
                        "prennent fin et vos coordonnées sont effacées."
                    )
                )
            )
        column.addStretch(1)
        self.trouble = FieldError()
        self.footer_left.addWidget(self.trouble, 1)
        cancel = self.add_cancel()
        if found:
            words, kind = self.tr("Désigner un nouveau gestionnaire principal"), "primary"
        else:
            words, kind = self.tr("Désactiver mon compte"), "danger"
        self.confirm = self.add_button(words, kind, "" if found else "ban")
        self.confirm.clicked.connect(self._on_confirm)
        (self.confirm if found else cancel).setFocus()

    def _paragraph(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setWordWrap(True)
        return label

    def _table(self, found: Sequence[Holding]) -> TableView:
        self.rows = MemoryModel[PrimaryRow](_columns(), parent=self)
        self.table = TableView()
        self.table.setAccessibleName(self.tr("Structures dont vous êtes le gestionnaire principal"))
        self.table.show_model(self.rows)
        self.rows.set_rows(PrimaryRow(line.id, line.structure) for line in found)
        self.table.keep_rows(min(len(found), ROWS))
        return self.table

    @Slot()
    def _on_confirm(self) -> None:
        self.confirm.setEnabled(False)
        self.agreed.emit()

    def show_refusal(self, refusal: Refused) -> None:
        """Beside the buttons."""
        self.confirm.setEnabled(True)
        self.trouble.show_error(str(refusal))

    @Slot()
    def let_confirm(self) -> None:
        """The next step was given up."""
        self.confirm.setEnabled(True)

    def reject(self) -> None:
        """Not while it is being written: what comes back would find nobody."""
        if self.confirm.isEnabled():
            super().reject()


class AskDgfipDialog(Dialog):
    """A structure that passes by the PIGP: the account is not deactivated here, the message to the DGFiP is drafted."""

    def __init__(self, parent: QWidget | None, desk: Desk, structure: Body, login: str) -> None:
        super().__init__(parent, self.tr("Désactiver mon compte"), self.tr("Demander la désactivation de votre compte"))
        self._desk = desk
        self.banner, self.view = Banner(), LetterView()
        self.banner.set("warning", language.tr(pigp.LEAVE).format(structure=structure.name))
        self.letter = pigp.departure_letter(structure, desk.actor.name, login)
        self.view.show_letter(self.letter)
        column = self.column()
        column.addWidget(self.banner)
        column.addWidget(self.view, 1)
        self.trouble = FieldError()
        self.footer_left.addWidget(self.trouble, 1)
        self.add_cancel(self.tr("Fermer"))
        ways = LetterWays(self, self._desk, self.trouble, lambda: self.letter)
        self.save, self.copy = ways.save, ways.copy
        self.copy.setFocus()


def tr(text: str) -> str:
    return QCoreApplication.translate("DeactivateAccount", text)


def _columns() -> list[Column[PrimaryRow]]:
    return [
        Column(
            "identifier", tr("Identifiant"), text=_identifier, painted=_number, strong=True, sample="000 000 000 00000"
        ),
        Column("structure", tr("Raison sociale"), text=_name, stretch=True),
    ]


def _identifier(row: PrimaryRow) -> str:
    return row.structure.identifier


def _number(row: PrimaryRow) -> str:
    return siret(row.structure.identifier)


def _name(row: PrimaryRow) -> str:
    return row.structure.name
