"""The live count under a text of limited length: "49 / 255" (look.md 6)."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from chorus_desktop.gui.look import type
from chorus_desktop.gui.look.announce import announce
from chorus_desktop.gui.look.widgets import ToneLabel

LIMIT = 255
NEAR = 25


def length(text: str) -> int:
    """As Qt counts, an emoji for two: never more characters than the database takes."""
    return len(text.encode("utf-16-le")) // 2


class Counter(ToneLabel):
    """Warns near the limit, stops the field at it, and tells what a paste has lost."""

    cut = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit = LIMIT
        self._inserted_end = 0
        self.setFont(type.font(type.SMALL))
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def watch(self, editor: QLineEdit | QPlainTextEdit, limit: int = LIMIT) -> None:
        """Count this field from now on; it may hold one of the two kinds of text."""
        self._limit = limit
        if isinstance(editor, QLineEdit):
            editor.textChanged.connect(partial(self._on_line, editor))
            self._on_line(editor, editor.text())
        else:
            editor.document().contentsChange.connect(self._on_change)
            editor.textChanged.connect(partial(self._on_text, editor))
            self._show(length(editor.toPlainText()))

    def _on_line(self, editor: QLineEdit, text: str) -> None:
        over = length(text) - self._limit
        if over <= 0:
            self._show(length(text))
            return
        end = max(editor.cursorPosition(), over)
        editor.setSelection(end - over, over)
        lost = editor.selectedText()
        editor.del_()
        self._lose(lost)

    @Slot(int, int, int)
    def _on_change(self, position: int, removed: int, added: int) -> None:
        """Only remembers: a document may not be altered while it tells that it has changed."""
        self._inserted_end = position + added

    def _on_text(self, editor: QPlainTextEdit) -> None:
        count = length(editor.toPlainText())
        over = count - self._limit
        if over <= 0:
            self._show(count)
            return
        end = max(over, min(self._inserted_end, count))
        cursor = QTextCursor(editor.document())
        cursor.setPosition(end - over)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        lost = cursor.selectedText()
        cursor.joinPreviousEditBlock()
        cursor.removeSelectedText()
        cursor.endEditBlock()
        self._lose(lost)

    def _lose(self, lost: str) -> None:
        if length(lost) > 1:
            self.cut.emit(lost)

    def _show(self, count: int) -> None:
        text = self.tr("{count} / {limit}").format(count=count, limit=self._limit)
        token = "muted"
        if count >= self._limit:
            token = "danger"
            text = self.tr("{count} / {limit}, limite atteinte").format(count=count, limit=self._limit)
        elif count >= self._limit - NEAR:
            token = "warning"
        if text != self.text() and count >= self._limit:
            announce(self, text)
        self.say(text, token)
