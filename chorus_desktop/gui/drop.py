"""A file dragged over the window: it says at once what dropping it will do, or why nothing will (B4)."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMainWindow, QWidget

from chorus_desktop.gui.look import icons, palette, type
from chorus_desktop.gui.look.announce import announce
from chorus_desktop.gui.look.painting import CARD_RADIUS

MARGIN = 16
_EVENTS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.DragLeave, QEvent.Type.Drop)


class DropZone(QWidget):
    """Lies over the page while a file is above the window; `dropped` carries its path."""

    dropped = Signal(Path)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._open = self._allowed = False
        self._text, self._good = "", False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def set_open(self, is_open: bool, allowed: bool) -> None:
        """`is_open`: somebody has signed in; `allowed`: they may import something."""
        self._open, self._allowed = is_open, allowed

    @property
    def text(self) -> str:
        """What it says now, empty when it is hidden."""
        return self._text if self.isVisible() else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _EVENTS or not self._open:
            return False
        if isinstance(event, QDragEnterEvent):
            return self._enter(event)
        if isinstance(event, QDropEvent):  # a move too
            if event.type() == QEvent.Type.Drop:
                self.hide()
                self._drop(event)
            elif self._good:
                event.acceptProposedAction()
            return True
        self.hide()
        return True

    def _enter(self, event: QDragEnterEvent) -> bool:
        paths = _paths(event.mimeData())
        if not paths:
            return False
        self._text, self._good = self._judge(paths)
        event.acceptProposedAction()  # else nothing tells when it leaves
        page = self._window.centralWidget()
        self.setGeometry(page.geometry() if page is not None else self._window.rect())
        self.setAccessibleName(self._text)
        self.show()
        self.raise_()
        announce(self, self._text)
        return True

    def _judge(self, paths: list[Path]) -> tuple[str, bool]:
        """Say what dropping will do, and whether it does anything."""
        from chorus_desktop.exchange.table_file import ENDINGS

        if not self._allowed:
            return self.tr("Seul un gestionnaire peut importer un fichier"), False
        if len(paths) > 1:
            return self.tr("Déposez un seul fichier à la fois"), False
        if paths[0].suffix.lower().removeprefix(".") not in ENDINGS:
            return self.tr("Seul un fichier CSV ou un classeur (XLSX, XLS, ODS) peut être importé"), False
        return self.tr("Déposez {name} pour l’importer").format(name=paths[0].name), True

    def _drop(self, event: QDropEvent) -> None:
        paths = _paths(event.mimeData())
        if self._good and paths:
            event.acceptProposedAction()
            self.dropped.emit(paths[0])

    def paintEvent(self, event: QPaintEvent) -> None:
        p = palette.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = p.window
        veil.setAlphaF(0.92)
        painter.fillRect(self.rect(), veil)
        color = p.link if self._good else p.danger.text
        painter.setPen(QPen(color, 2, Qt.PenStyle.DashLine))
        painter.setBrush(p.sel if self._good else p.danger.background)
        painter.drawRoundedRect(self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN), CARD_RADIUS, CARD_RADIUS)
        middle = self.rect().center()
        icon = QRect(middle.x() - icons.LARGE // 2, middle.y() - icons.LARGE - 8, icons.LARGE, icons.LARGE)
        icons.draw(painter, icon, "file-spreadsheet" if self._good else "ban", color, icons.LARGE)
        painter.setPen(p.text)
        painter.setFont(type.font(type.BLOCK, True))
        words = self.rect().adjusted(2 * MARGIN, self.height() // 2 + 8, -2 * MARGIN, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._text)


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
