"""A field with everything around it: label, required star, buddy, helper or error below, spoken name (look.md 6).

Forms made in Designer hold a `FieldLabel`, the editor and a `FieldError`, then `FieldError.attach` ties them; `Field`
does the same in code.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Property, QCoreApplication, QRect, QSize, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from chorus_desktop.gui.look import icons, metrics, palette, type
from chorus_desktop.gui.look.announce import announce
from chorus_desktop.gui.look.counter import Counter
from chorus_desktop.gui.look.lettered import plain
from chorus_desktop.gui.look.widgets import ToneLabel

SIDE_LABEL = 200
SIDE_FIELD = 400
_STAR = "*"
_STAR_GAP = 4
_ICON = 16


class FieldLabel(QLabel):
    """A label whose star, when required, is not part of its text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._required = False
        self.setFont(type.font(type.SMALL))

    def is_required(self) -> bool:
        return self._required

    def set_required(self, required: bool) -> None:
        self._required = required
        self.updateGeometry()
        self.update()

    required = Property(bool, is_required, set_required)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return hint + QSize(self.fontMetrics().horizontalAdvance(_STAR) + _STAR_GAP, 0) if self._required else hint

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._required:
            p = palette.current()
            painter = QPainter(self)
            painter.setPen(p.danger.text if self.isEnabled() else p.disabled)
            words = self.fontMetrics().horizontalAdvance(plain(self.text()))
            painter.drawText(
                self.contentsRect().adjusted(words + _STAR_GAP, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, _STAR
            )


class FieldError(QWidget):
    """The line below a field: a helper, or what is wrong and what to do, which replaces it."""

    mended = Signal()  # what was wrong has gone, for the field has changed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor: QWidget | None = None
        self._helper = ""
        self._required = False
        self._icon = ""
        self.label = ToneLabel(self)
        self.label.setFont(type.font(type.SMALL))
        self.label.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label)
        self._say("", "muted", "")

    def attach(self, editor: QWidget, label: QLabel | None = None, required: bool = False, helper: str = "") -> None:
        """Tie this line, its field and its label; a change in the field clears the error."""
        self._editor, self._required, self._helper = editor, required, helper
        if label is not None:
            label.setBuddy(editor)
            if not editor.accessibleName():
                editor.setAccessibleName(plain(label.text()))
            if isinstance(label, FieldLabel):
                label.set_required(required)
        changed = _changed(editor)
        if changed is not None:
            changed.connect(self.clear)
        self.clear()

    def set_helper(self, text: str) -> None:
        """Another helper from now on; an error that shows stays until the field changes."""
        self._helper = text
        if not self.has_error():
            self.clear()

    def show_error(self, text: str, focus: bool = False) -> None:
        """The border of the field goes red too; nothing typed is lost."""
        self._say(text, "danger", "alert-circle")
        self._mark(bool(text))
        announce(self, text)
        if focus and self._editor is not None:
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_warning(self, text: str) -> None:
        """Something to know that does not stop anything, such as what a paste has lost."""
        self._say(text, "warning", "alert-triangle")
        announce(self, text)

    def has_error(self) -> bool:
        return self._editor is not None and bool(self._editor.property("error"))

    @Slot()
    def clear(self) -> None:
        """Back to the helper."""
        wrong = self._icon == "alert-circle"
        self._say(self._helper, "muted", "")
        self._mark(False)
        if wrong:
            self.mended.emit()

    def _say(self, text: str, token: str, icon: str) -> None:
        self._icon = icon
        self.setContentsMargins(_ICON + 6 if icon else 0, 0, 0, 0)
        self.label.say(text, token)
        self.setVisible(bool(text))
        self.update()
        if self._editor is not None:
            required = QCoreApplication.translate("FieldError", "obligatoire") if self._required else ""
            self._editor.setAccessibleDescription(", ".join(filter(None, (required, text))))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon stands before the first line, wherever a taller layout has put the text."""
        if self._icon:
            line = self.label.fontMetrics().height()
            spare = max(0, self.label.height() - self.label.lines_height())
            place = QRect(0, self.label.y() + spare // 2, _ICON, line)
            color = palette.current().color(self.label.token)
            icons.draw(QPainter(self), place, self._icon, color, _ICON)

    def _mark(self, wrong: bool) -> None:
        if self._editor is not None and bool(self._editor.property("error")) != wrong:
            self._editor.setProperty("error", wrong)
            self._editor.update()


def _changed(editor: QWidget) -> SignalInstance | None:
    if isinstance(editor, (QLineEdit, QPlainTextEdit)):
        return editor.textChanged
    if isinstance(editor, QComboBox):
        return editor.currentTextChanged
    if isinstance(editor, QDateTimeEdit):
        return editor.dateTimeChanged
    return editor.valueChanged if isinstance(editor, QSpinBox) else None


class Field(QWidget):
    """Label above (dialogs, filters) or at the left (long forms), field, then helper and counter."""

    def __init__(
        self,
        text: str,
        editor: QWidget,
        required: bool = False,
        helper: str = "",
        limit: int = 0,
        side: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self.label = FieldLabel(self)
        self.label.setText(text)
        self.line = FieldError(self)
        self.counter = Counter(self)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.line, 1)
        below.addWidget(self.counter, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        right = QWidget(self) if side else self
        self.column = column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if side:
            self.label.setFont(type.font())
            self.label.setFixedSize(max(SIDE_LABEL, self.label.sizeHint().width()), metrics.CONTROL)
            right.setMaximumWidth(SIDE_FIELD)
            row = QHBoxLayout(self)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(16)
            row.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(right, 100)
            row.addStretch(1)
        else:
            column.addWidget(self.label)
        column.addWidget(editor)
        column.addLayout(below)
        self.line.attach(editor, self.label, required, helper)
        self.counter.setVisible(limit > 0)
        if limit and isinstance(editor, (QLineEdit, QPlainTextEdit)):
            self.counter.watch(editor, limit)
            self.counter.cut.connect(partial(tell_cut, self.line))


def tell_cut(line: FieldError, lost: str) -> None:
    """What a paste has lost, shortened: the person decides what to leave out."""
    shown = lost if len(lost) <= 40 else lost[:39] + "…"
    line.show_warning(
        QCoreApplication.translate(
            "FieldError", "Trop long : la fin du texte collé n’est pas gardée (« {lost} »)."
        ).format(lost=shown.replace("\u2029", " "))
    )


def make_search(editor: QLineEdit) -> None:
    """A loupe at the left, a cross at the right once there is something to clear."""
    editor.addAction(icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
    editor.setTextMargins(-6, 0, 0, 0)
    editor.setClearButtonEnabled(True)


def fill(combo: QComboBox, all_of_them: str, choices: Sequence[tuple[str, object]]) -> None:
    """Renew the choices of a combo box behind « all of them »; what was chosen stays chosen while it exists."""
    kept = combo.currentData()
    combo.clear()
    combo.addItem(all_of_them, None)
    for text, data in choices:
        combo.addItem(text, data)
    combo.setCurrentIndex(max(combo.findData(kept), 0))
