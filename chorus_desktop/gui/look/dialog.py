"""The shape of every dialog (look.md 6): heading, a body that scrolls, a footer that does not.

Enter is the primary button, Escape is Annuler, Ctrl+Enter works inside a multi-line field too; a danger button never is
the default. A dialog never outgrows the screen.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from chorus_desktop.gui.look import icons, metrics, tab_order
from chorus_desktop.gui.look.footer import FOOTER, MARGIN, Footer
from chorus_desktop.gui.look.room import room_around
from chorus_desktop.gui.look.widgets import Icon, muted, title

CONFIRMATION, SUMMARY, REQUEST = 560, 800, 960
AROUND = QSize(48, 64)
GAP = 20


class Dialog(QDialog):
    """Fill `body` (a form's `setupUi(dialog.body)`, or `column()`), then add the buttons in the guide's order."""

    def __init__(self, parent: QWidget | None, window_title: str, heading: str = "", width: int = CONFIRMATION) -> None:
        super().__init__(parent)
        self.setWindowTitle(window_title)
        self._width = width
        self._confirming: QPushButton | None = None
        self._content = QWidget()
        self.heading = title(QLabel(heading), "dialog")
        self.heading.setWordWrap(True)
        self.heading_icon = Icon()
        self.heading_icon.hide()
        self.aside = muted(QLabel())
        self.lead = muted(QLabel())
        self.lead.setWordWrap(True)
        self.lead.hide()
        self.body = QWidget()
        self.body.hide()
        self._footer = Footer(self)
        self.footer_left = self._footer.left
        self._lay_out()
        QApplication.instance().focusChanged.connect(self._on_focus_moved)  # type: ignore[union-attr]
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_ctrl_enter)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.heading_icon)
        top.addWidget(self.heading, 1)
        top.addWidget(self.aside, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        inner = QVBoxLayout(self._content)
        inner.setContentsMargins(MARGIN, 16, MARGIN, 16)
        inner.setSpacing(12)
        inner.addLayout(top)
        inner.addWidget(self.lead)
        inner.addWidget(self.body, 1)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._content)
        self._content.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        self._content.installEventFilter(self)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._outer.addWidget(self._scroll, 1)
        self._outer.addWidget(self._footer)

    def column(self, spacing: int = 10) -> QVBoxLayout:
        """A layout for a body written in code; field to field is 10."""
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing)
        self.body.show()
        return layout

    def set_lead(self, text: str) -> None:
        """The sentence under the heading."""
        self.lead.setText(text)
        self.lead.setVisible(bool(text))

    def set_heading_icon(self, name: str, token: str) -> None:
        self.heading_icon.set(name, token, 22)
        self.heading_icon.show()

    def add_note(self, text: str, icon: str = "", token: str = "muted") -> QPushButton:
        """What more there is to do or to see, at the left of the footer; connect `clicked`."""
        note = self._button(text, "quiet", icon, token)
        note.setForegroundRole(self.lead.foregroundRole())
        note.setMinimumWidth(metrics.CONTROL)
        note.setToolTip(text)
        self.footer_left.addWidget(note)
        self.footer_left.addStretch(1)
        return note

    def add_foresight(self, show: Callable[[], None], words: bool = True) -> QPushButton:
        """« Ce qui va changer », at the left of the footer (B1); without `words` only its icon shows."""
        text = self.tr("Ce qui va changer")
        button = self._button(text if words else "", "quiet", "eye")
        button.setAccessibleName(text)
        button.setToolTip("" if words else text)
        button.setMinimumWidth(metrics.CONTROL)
        button.clicked.connect(show)
        self.footer_left.insertWidget(0, button)
        if words:
            self.footer_left.addStretch(1)
        return button

    def add_button(self, text: str, kind: str = "", icon: str = "", gap: bool = False) -> QPushButton:
        """The next button to the right; `gap` leaves 20 px before it. The last primary or danger one confirms."""
        if gap:
            self._footer.right.addSpacing(GAP - self._footer.right.spacing())
        button = self._button(text, kind, icon)
        self._footer.right.addWidget(button)
        if kind in ("primary", "danger"):
            self._confirming = button
            button.setDefault(kind == "primary")
        return button

    def add_widget(self, button: QPushButton) -> None:
        """A button of a kind of its own, the next to the right."""
        button.setAutoDefault(False)
        self._footer.right.addWidget(button)

    def add_cancel(self, text: str = "") -> QPushButton:
        """ "Annuler" only closes."""
        button = self.add_button(text or self.tr("Annuler"))
        button.clicked.connect(self.reject)
        return button

    def _button(self, text: str, kind: str, icon: str, token: str = "text") -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setProperty("kind", kind)
        if icon:
            button.setIcon(icons.icon(icon, token))
        return button

    def fitting(self) -> QSize:
        """As wide as declared, as high as its contents, and never more than the screen less 48 × 64."""
        room = self.room()
        width = min(max(self._width, self._footer.sizeHint().width()), room.width())
        inner = self._content.layout()
        height = 0
        if inner is not None:
            # Of the width that a scroll bar leaves: one that shows for a moment, while words wrap, would not go again.
            within = width - self._scroll.verticalScrollBar().sizeHint().width()
            height = inner.totalHeightForWidth(within) if inner.hasHeightForWidth() else inner.totalSizeHint().height()
        return QSize(width, min(height + FOOTER, room.height()))

    def room(self) -> QSize:
        """What the screen allows."""
        return room_around(self) - AROUND

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self.body.setVisible(self.body.layout() is not None)
            if self._footer.minimumSizeHint().width() > self.room().width():
                self._footer.let_shrink()
                self._outer.activate()
            tab_order.order(self._content, self._footer, self._footer.right)
            if self._content.minimumSizeHint().width() > self.room().width():
                self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            self.setMaximumSize(self.room())
            self.resize(self.fitting())
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An error line makes the dialog grow while the screen allows it."""
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            needed = self.fitting().height()
            if needed > self.height():
                self.resize(self.width(), needed)
        return super().eventFilter(watched, event)

    def bring_in_sight(self, widget: QWidget) -> None:
        """Scroll to what is said below a field that is higher than the screen, once it has its place."""
        QTimer.singleShot(0, widget, partial(self._scroll.ensureWidgetVisible, widget, MARGIN, MARGIN))

    @Slot(QWidget, QWidget)
    def _on_focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        """The field in focus is in sight, with the error line below it."""
        if now is not None and self._content.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now, MARGIN, 2 * MARGIN)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        turns = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if event.key() in turns:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + turns[Qt.Key(event.key())] * bar.pageStep())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_ctrl_enter(self) -> None:
        if self._confirming is not None:
            self._confirming.click()
