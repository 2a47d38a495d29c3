"""The line at the bottom of the window: which database, of what kind, and what waits to leave (look.md 4)."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton, QStatusBar, QWidget

from chorus_desktop.core.outbox_list import Counts
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.opening import Opened

TARGET = 24
"""Pixels that a button has at least, in a line that is 28 high."""
LEFT, RIGHT = 6, 14
"""The icon at the left, which has the padding of its button before it, stands under the titles of the page."""


class StatusLine(QStatusBar):
    """The database at the left opens À propos, which says where it is; the outbox at the right opens it."""

    database_clicked = Signal()
    outbox_clicked = Signal()
    backup_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.database = QPushButton(self)
        self.database.setProperty("kind", "quiet")
        self.database.setIcon(icons.icon("database", "muted", icons.SMALL))
        self.database.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.database.clicked.connect(self.database_clicked)
        self.addWidget(self.database)
        self.backup = QPushButton(self)
        self.backup.setProperty("kind", "quiet")
        self.backup.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.backup.clicked.connect(self.backup_clicked)
        self.addPermanentWidget(self.backup)
        self.outbox = QPushButton(self)
        self.outbox.setProperty("kind", "quiet")
        self.outbox.setIcon(icons.icon("send", "muted", icons.SMALL))
        self.outbox.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.outbox.clicked.connect(self.outbox_clicked)
        self.addPermanentWidget(self.outbox)
        for button in (self.database, self.backup, self.outbox):
            button.setMinimumHeight(TARGET)
        self.ensurePolished()
        self.setContentsMargins(LEFT, 0, RIGHT, 0)
        self.show_database(None, False)

    def show_database(self, opened: Opened | None, signed_in: bool) -> None:
        """Say what is open, to whom."""
        if opened is not None and opened.demonstration:
            self.database.setText(self.tr("Base de démonstration, rien n’est conservé"))
        elif opened is not None and signed_in:
            self.database.setText(opened.path.name)
        else:
            self.database.setText(self.tr("Base fermée"))
        self.database.setToolTip(str(opened.path) if opened is not None and not opened.demonstration else "")
        self.backup.setVisible(signed_in and bool(self.backup.text()))
        self._signed_in = signed_in
        if not signed_in:
            self.outbox.hide()

    def show_outbox(self, counts: Counts, trouble: str) -> None:
        """How many messages wait, and what went wrong; nothing for who has no outbox. `trouble`: why none leaves."""
        parts = [self.tr("{count} en attente").format(count=counts.waiting)]
        for count, text in (
            (counts.failed, self.tr("{count} en échec")),
            (counts.uncertain, self.tr("{count} incertain")),
        ):
            if count:
                parts.append(text.format(count=count))
        wrong = bool(counts.failed or counts.uncertain or (trouble and counts.waiting))
        icon, tone = ("alert-triangle", "warning") if wrong else ("send", "muted")
        self.outbox.setIcon(icons.icon(icon, tone, icons.SMALL))
        self.outbox.setText(self.tr("Boîte d’envoi : {counts}").format(counts=", ".join(parts)))
        self.outbox.setToolTip(trouble)
        self.outbox.setVisible(counts.readable)

    def show_backup(self, text: str, trouble: str = "") -> None:
        """When the last good backup was; `trouble` says what went wrong since."""
        look = ("alert-triangle", "warning") if trouble else ("shield-check", "muted")
        self.backup.setIcon(icons.icon(*look, icons.SMALL))
        self.backup.setText(text)
        self.backup.setToolTip(trouble or self.tr("Sauvegardes…"))
        self.backup.setAccessibleDescription(trouble)
        self.backup.setVisible(self._signed_in and bool(text))
