"""A period from a day to a day, both included; either may be left open (G4.1)."""

from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from chorus_desktop.core.errors import Refused
from chorus_desktop.gui.field_errors import clear, show_refusal
from chorus_desktop.gui.look.date_field import DateField
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.look.form import Field, FieldError


class ChooseDatesDialog(Dialog):
    """`first` and `last` are what was chosen, once it is accepted."""

    def __init__(self, parent: QWidget | None, first: date | None, last: date | None) -> None:
        super().__init__(parent, self.tr("Choisir les dates"), self.tr("De quel jour à quel jour\u202f?"))
        self.first, self.last = first, last
        self.begins, self.ends = DateField(), DateField()
        self.begins.set_value(first)
        self.ends.set_value(last)
        begins, ends = Field(self.tr("&Du"), self.begins), Field(self.tr("&Au"), self.ends)
        self.trouble = FieldError()
        self._lines = {"first": begins.line, "last": ends.line}
        row = QHBoxLayout()
        row.setSpacing(16)
        for field in (begins, ends):
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        column = self.column()
        column.addLayout(row)
        column.addWidget(self.trouble)
        self.add_cancel()
        self.apply = self.add_button(self.tr("Filtrer"), "primary")
        self.apply.clicked.connect(self._on_apply)
        self.begins.setFocus()

    @Slot()
    def _on_apply(self) -> None:
        clear({**self._lines, "": self.trouble})
        try:
            first, last = self.begins.value("first"), self.ends.value("last")
            if first is None and last is None:
                raise Refused("Indiquez au moins une des deux dates.", field="first")
            if first and last and last < first:
                raise Refused("La fin est avant le début.", field="last")
        except Refused as refusal:
            show_refusal(refusal, self._lines, self.trouble)
        else:
            self.first, self.last = first, last
            self.accept()
