"""The connection information of a technical user, shown once, when the file that keeps it is written (G3.5)."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from chorus_desktop.core.technical_users import Connection
from chorus_desktop.exchange import connection_sheet
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.look.form import FieldError
from chorus_desktop.gui.look.widgets import Card, muted, title

MONOSPACE = ("Noto Sans Mono", "DejaVu Sans Mono", "Consolas", "Menlo", "monospace")


class TechnicalConnectionDialog(Dialog):
    """What is in the file, to be read or copied now; it never shows again."""

    def __init__(self, parent: QWidget | None, connection: Connection, paths: Sequence[Path]) -> None:
        heading = self.tr("Mot de passe réinitialisé") if connection.is_reset else self.tr("Utilisateur technique créé")
        super().__init__(parent, self.tr("Informations de connexion"), heading)
        self.set_heading_icon("circle-check", "success")
        self.set_lead(
            self.tr("Elles ne seront plus affichées. Le mot de passe n’existe que dans le fichier exporté\u00a0:")
            + "\n"
            + "\n".join(map(str, paths))
        )
        self._said = connection_sheet.pairs(connection)
        self.values: dict[str, QLabel] = {}
        card = Card()
        rows = QFormLayout(card)
        rows.setContentsMargins(16, 14, 16, 14)
        rows.setHorizontalSpacing(24)
        rows.setVerticalSpacing(10)
        for label, value in self._said.items():
            shown = QLabel(value)
            shown.setTextFormat(Qt.TextFormat.PlainText)
            shown.setWordWrap(True)
            shown.setAccessibleName(label)
            shown.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            rows.addRow(muted(QLabel(label)), shown)
            self.values[label] = shown
        password = self.values["Mot de passe"]
        font = title(password, "block").font()
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setFamilies(MONOSPACE)
        password.setFont(font)
        todo = muted(QLabel("\n".join(connection_sheet.to_do(connection))))
        todo.setWordWrap(True)
        self.told = FieldError()
        column = self.column()
        column.addWidget(card)
        column.addWidget(todo)
        self.footer_left.addWidget(self.told, 1)
        self.copy = self.add_button(self.tr("Copier"), icon="copy")
        self.told.attach(self.copy)
        self.copy.clicked.connect(self._on_copy)
        close = self.add_button(self.tr("Fermer"), "primary")
        close.clicked.connect(self.accept)
        close.setFocus()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(f"{label} : {value}" for label, value in self._said.items()))
        self.told.attach(self.copy, helper=self.tr("Copiées\u202f: collez-les en lieu sûr."))
