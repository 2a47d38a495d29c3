"""« Sélectionner un Gestionnaire Principal »: who takes over, the same for all structures or one for each (G6.1)."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QRadioButton, QWidget

from chorus_desktop.core.errors import Refused
from chorus_desktop.core.holdings import Holding
from chorus_desktop.core.text import COMMENT_LENGTH, siret
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.field_errors import show_refusal
from chorus_desktop.gui.login_field import LoginField
from chorus_desktop.gui.look.dialog import SUMMARY, Dialog
from chorus_desktop.gui.look.form import Field, FieldError
from chorus_desktop.gui.look.widgets import muted, title

INDENT = 26
"""What belongs to a choice stands under its words."""


class Chosen(NamedTuple):
    """The login of who takes over each structure, by its id; and the comment on it."""

    logins: dict[int, str]
    comment: str


class ChooseSuccessorsDialog(Dialog):
    """`agreed` carries what is Chosen; the dialog stays until its owner accepts it or shows a refusal.

    `note` says what happens beside the transfer. Successors named in advance are proposed.
    """

    agreed = Signal(object)

    def __init__(self, parent: QWidget | None, desk: Desk, found: Sequence[Holding], note: str) -> None:
        heading = self.tr("Sélectionner un Gestionnaire Principal")
        super().__init__(parent, heading, heading, SUMMARY)
        self.set_lead(self.tr("Un transfert ne s’annule pas\u202f: seul le nouveau gestionnaire peut rendre le rôle."))
        self.found = list(found)
        self.all = QRadioButton(
            self.tr("Désigner un nouveau gestionnaire pour toutes les structures où vous êtes gestionnaire")
        )
        self.each = QRadioButton(
            self.tr("Désigner un gestionnaire principal pour chaque Structure où vous êtes gestionnaire")
        )
        desk.cancelled.connect(self._on_cancelled)
        self.one = LoginField(desk, self.tr("Adresse de connexion"))
        self.fields: dict[int, LoginField] = {}
        self.grid = QWidget()
        self._lay_out_grid(desk)
        self.comment = QPlainTextEdit()
        self.comment.setTabChangesFocus(True)
        self.comment.setFixedHeight(self.comment.fontMetrics().lineSpacing() * 2 + 18)
        comment = Field(self.tr("Commentaires"), self.comment, limit=COMMENT_LENGTH)
        self._comment_line = comment.line
        column = self.column()
        column.addWidget(self.all)
        self.one.setContentsMargins(INDENT, 0, 0, 6)
        column.addWidget(self.one)
        column.addWidget(self.each)
        column.addWidget(self.grid)
        column.addWidget(comment)
        column.addStretch(1)
        self.note, self.trouble = muted(QLabel(note)), FieldError()
        self.note.setWordWrap(True)
        self.footer_left.addWidget(self.note, 1)
        self.footer_left.addWidget(self.trouble, 1)
        self.add_cancel()
        self.ok = self.add_button(self.tr("OK"), "primary")
        self.ok.clicked.connect(self._on_ok)
        self.all.toggled.connect(self._show_choice)
        self._propose()

    def _lay_out_grid(self, desk: Desk) -> None:
        grid = QGridLayout(self.grid)
        grid.setContentsMargins(INDENT, 0, 0, 6)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        heads = (
            *(self.tr("N°"), self.tr("Identifiant Structure"), self.tr("Désignation")),
            self.tr("Adresse de connexion du nouveau gestionnaire"),
        )
        for at, text in enumerate(heads):
            grid.addWidget(title(muted(QLabel(text)), "small"), 0, at)
        for number, line in enumerate(self.found, 1):
            name = QLabel(line.structure.name)
            name.setTextFormat(Qt.TextFormat.PlainText)
            name.setWordWrap(True)
            field = LoginField(desk, f"{heads[3]}, {line.structure.name}", line.structure, name)
            self.fields[line.structure.id] = field
            cells: tuple[QWidget, ...] = (QLabel(str(number)), QLabel(siret(line.structure.identifier)), name)
            for at, cell in enumerate(cells):
                cell.setMinimumHeight(field.editor.sizeHint().height())
                grid.addWidget(cell, number, at, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, number, 3, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(2, 2)
        grid.setColumnStretch(3, 3)

    def _propose(self) -> None:
        """Who is named in advance; one for all unless they differ."""
        named = {line.successor for line in self.found}
        (self.all if len(named) == 1 else self.each).setChecked(True)
        for line in self.found:
            self.fields[line.structure.id].show_login(line.successor)
        if len(named) == 1:
            self.one.show_login(named.pop())
        self._show_choice()

    @Slot()
    def _show_choice(self) -> None:
        """What belongs to the other choice waits, and keeps what was typed in it."""
        for_all = self.all.isChecked()
        self.one.setEnabled(for_all)
        self.grid.setEnabled(not for_all)
        first = self.one if for_all else next(iter(self.fields.values()))
        first.editor.setFocus()

    @property
    def _lines(self) -> dict[str, FieldError]:
        """Where each refusal stands, by the field that it names."""
        lines = {f"successor:{id}": self._field(id).line for id in self.fields}
        return lines | {"comment": self._comment_line}

    def _field(self, structure_id: int) -> LoginField:
        return self.one if self.all.isChecked() else self.fields[structure_id]

    @Slot()
    def _on_ok(self) -> None:
        if not self.ok.isEnabled():
            return
        self._say("")
        for line in self._lines.values():
            line.clear()
        empty = [id for id in self.fields if not self._field(id).login()]
        sentence = self.tr("Indiquez l’adresse de connexion du nouveau gestionnaire.")
        for id in reversed(empty):
            self._field(id).line.show_error(sentence, focus=True)
        if empty:
            return
        self.ok.setEnabled(False)
        self.agreed.emit(Chosen({id: self._field(id).login() for id in self.fields}, self.comment.toPlainText()))

    @Slot()
    def _on_cancelled(self) -> None:
        """What was to be written met with trouble."""
        self.ok.setEnabled(True)

    def show_refusal(self, refusal: Refused) -> None:
        """Beside the field it is about, else beside the buttons; nothing typed is lost."""
        self.ok.setEnabled(True)
        line = self._lines.get(refusal.field or "")
        if line is None:
            self._say(str(refusal))
        else:
            show_refusal(refusal, self._lines, self.trouble)

    def _say(self, trouble: str) -> None:
        self.trouble.show_error(trouble)
        self.note.setVisible(not trouble)

    def reject(self) -> None:
        """Not while it is being written: what comes back would find nobody."""
        if self.ok.isEnabled():
            super().reject()
