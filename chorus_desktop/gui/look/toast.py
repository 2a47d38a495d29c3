"""The message at the bottom left after a decision, with its undo (look.md 6); at most one at a time."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QEnterEvent, QKeySequence, QPainter, QPaintEvent, QPalette, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QPushButton, QStatusBar, QWidget

from chorus_desktop.gui.look import icons, palette, type
from chorus_desktop.gui.look.announce import announce
from chorus_desktop.gui.look.painting import CARD_RADIUS, box
from chorus_desktop.gui.look.widgets import Icon

HEIGHT = 44
MARGIN = 16
ABOVE = 8
DURATION = 10_000


class Toast(QWidget):
    """Made once by the main window; it lies above the page, never above a button."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._action: Callable[[], None] | None = None
        self._hovered = False
        self._timer = QTimer(self, interval=DURATION, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self._icon = Icon(self)
        self.label = QLabel(self)
        self.label.setForegroundRole(QPalette.ColorRole.ToolTipText)
        self.button = QPushButton(self)
        self.button.setProperty("kind", "inverse")
        self.button.setFont(type.font(strong=True))
        self.button.clicked.connect(self._on_action)
        self.close_button = QPushButton(icons.icon("x", "on_inv"), "", self)
        self.close_button.setProperty("kind", "inverseQuiet")
        self.close_button.setAccessibleName(self.tr("Fermer le message"))
        self.close_button.setToolTip(self.tr("Fermer le message"))
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(10)
        for widget in (self._icon, self.label, self.button, self.close_button):
            row.addWidget(widget)
        row.setStretchFactor(self.label, 1)
        row.insertSpacing(2, 8)
        self._shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        self._shortcut.activated.connect(self._on_action)
        for watched in (parent, self.button, self.close_button):
            watched.installEventFilter(self)
        self.hide()

    def tell(
        self, sentence: str, button: str = "", action: Callable[[], None] | None = None, icon: str = "circle-check"
    ) -> None:
        """Show a sentence in the past, and what takes it back; whatever was there is replaced."""
        self._action = action
        self._icon.set(icon, "inv_link")
        self.label.setText(sentence)
        self.button.setText(button)
        keys = self._shortcut.key().toString(QKeySequence.SequenceFormat.NativeText)
        self.button.setToolTip(f"{button} ({keys})")
        self.button.setVisible(action is not None)
        self._shortcut.setEnabled(action is not None)
        self.setAccessibleName(sentence)
        self._place()
        self.show()
        self.raise_()
        self._restart()
        announce(self, sentence)

    def _place(self) -> None:
        window = self._window
        bottom = window.height()
        if isinstance(window, QMainWindow):
            bar = window.findChild(QStatusBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
            bottom = bar.y() if bar is not None and bar.isVisible() else bottom
        room = window.width() - 2 * MARGIN
        self.label.setWordWrap(False)
        width = self.sizeHint().width()
        if width > room:
            self.label.setWordWrap(True)
            width = room
        height = max(HEIGHT, self.heightForWidth(width))
        self.setGeometry(MARGIN, bottom - ABOVE - height, width, height)

    def _held(self) -> bool:
        return self._hovered or self.button.hasFocus() or self.close_button.hasFocus()

    def _restart(self) -> None:
        if self._held():
            self._timer.stop()
        else:
            self._timer.start()

    @Slot()
    def _on_action(self) -> None:
        action, self._action = self._action, None
        self.hide()
        if action is not None:
            action()

    def hideEvent(self, event: QEvent) -> None:
        self._timer.stop()
        self._hovered = False

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self._restart()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self._restart()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isVisible():
            if event.type() == QEvent.Type.Resize and watched is self._window:
                self._place()
            elif event.type() == QEvent.Type.ChildAdded and watched is self._window:
                self.raise_()  # other tabs, for who has become somebody else, lie under it
            elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
                self._restart()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        box(QPainter(self), self.rect(), palette.current().inv, None, CARD_RADIUS)
