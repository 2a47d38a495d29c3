"""The fields of a form by the names that a refusal and a record give them: read, filled and compared together."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from chorus_desktop.core import countries
from chorus_desktop.core.text import COMMENT_LENGTH
from chorus_desktop.gui.look.form import Field, FieldError

Value = str | bool
_BOX = 24
"""A box and its gap: the rule stands under the words."""


class FieldSet(QObject):
    """`changed`: the person typed, chose or ticked something."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editors: dict[str, QWidget] = {}
        self.labels: dict[str, str] = {}
        self.lines: dict[str, FieldError] = {}

    def add_line(
        self, name: str, label: str, helper: str = "", required: bool = False, side: bool = False, limit: int = 0
    ) -> Field:
        """One line of text."""
        editor = QLineEdit()
        editor.setMaxLength(limit or COMMENT_LENGTH)
        editor.textChanged.connect(self.changed)
        return self._field(name, label, editor, helper, required, side)

    def add_country(self, name: str, label: str, side: bool = False) -> Field:
        """A country, France first; a letter goes to the next one that begins with it."""
        editor = QComboBox()
        editor.setMaxVisibleItems(12)
        for code, text in countries.names().items():
            editor.addItem(text, code)
        editor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        editor.setMinimumContentsLength(12)
        editor.currentIndexChanged.connect(self.changed)
        return self._field(name, label, editor, "", False, side)

    def add_box(self, name: str, label: str, helper: str = "") -> QWidget:
        """A box to tick, its rule below it."""
        box, line = QCheckBox(label), FieldError()
        column = QVBoxLayout(cell := QWidget())
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(box)
        below = QHBoxLayout()
        below.setContentsMargins(_BOX, 0, 0, 0)
        below.addWidget(line)
        column.addLayout(below)
        line.attach(box, helper=helper)
        box.setAccessibleName(label)
        box.toggled.connect(line.clear)
        box.toggled.connect(self.changed)
        self._keep(name, label, box, line)
        return cell

    def _field(self, name: str, label: str, editor: QWidget, helper: str, required: bool, side: bool) -> Field:
        field = Field(label, editor, required, helper, side=side)
        self._keep(name, label, editor, field.line)
        return field

    def _keep(self, name: str, label: str, editor: QWidget, line: FieldError) -> None:
        self.editors[name], self.labels[name], self.lines[name] = editor, label, line

    def value(self, name: str) -> Value:
        """What stands in a field."""
        editor = self.editors[name]
        if isinstance(editor, QCheckBox):
            return editor.isChecked()
        if isinstance(editor, QComboBox):
            return str(editor.currentData())
        assert isinstance(editor, QLineEdit)
        return editor.text()

    def text(self, name: str) -> str:
        """What stands in a field of text or in a list."""
        return str(self.value(name))

    def values(self) -> dict[str, Value]:
        return {name: self.value(name) for name in self.editors}

    def set_value(self, name: str, value: Value) -> None:
        """Fill a field; nobody has typed it."""
        editor = self.editors[name]
        with QSignalBlocker(self):
            if isinstance(editor, QCheckBox):
                editor.setChecked(bool(value))
            elif isinstance(editor, QComboBox):
                if editor.findData(value) < 0:
                    editor.addItem(countries.name(str(value)), value)
                editor.setCurrentIndex(editor.findData(value))
            elif isinstance(editor, QLineEdit):
                editor.setText(str(value))
                editor.setCursorPosition(0)

    def set_values(self, values: Mapping[str, Value]) -> None:
        for name, value in values.items():
            self.set_value(name, value)
