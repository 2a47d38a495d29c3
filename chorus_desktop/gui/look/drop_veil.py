"""What is laid over the place where dragged files may be dropped: a tint, a dashed line, what will happen."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt
from PySide6.QtGui import QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from chorus_desktop.gui.look import icons, palette, type
from chorus_desktop.gui.look.announce import announce
from chorus_desktop.gui.look.painting import CARD_RADIUS

_INSET = 4
_GAP = 10


class DropVeil(QWidget):
    """Lets files be dropped on `target`, and shows itself over `place` meanwhile.

    `welcome` says whether they may be, now; `dropped` gets their paths. They are copied: never moved away.
    """

    def __init__(
        self,
        target: QWidget,
        place: QWidget,
        sentence: str,
        welcome: Callable[[], bool],
        dropped: Callable[[list[Path]], object],
    ) -> None:
        super().__init__(target)
        self._target = target
        self._place = place
        self._sentence = sentence
        self._welcome = welcome
        self._dropped = dropped
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(sentence)
        self.hide()
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.DragLeave:
            self.hide()
            return True
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop) and isinstance(event, QDropEvent):
            paths = _paths(event.mimeData()) if self._welcome() else []
            if not paths:
                event.ignore()
                return kind == QEvent.Type.Drop
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if kind == QEvent.Type.Drop:
                self.hide()
                self._dropped(paths)
            elif self.isHidden():
                self._come()
            return True
        return False

    def _come(self) -> None:
        corner = self._place.mapTo(self._target, self._place.rect().topLeft())
        self.setGeometry(self._place.rect().translated(corner))
        self.show()
        self.raise_()
        announce(self, self._sentence)

    def paintEvent(self, event: QPaintEvent) -> None:
        p = palette.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(p.link, 2, Qt.PenStyle.DashLine))
        painter.setBrush(p.sel)
        inside = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.drawRoundedRect(inside, CARD_RADIUS, CARD_RADIUS)
        font = type.font(type.EMPTY, strong=True)
        painter.setFont(font)
        painter.setPen(p.text)
        room = self.rect().adjusted(16, icons.LARGE // 2 + _GAP // 2, -16, icons.LARGE // 2 + _GAP // 2)
        words = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        written = painter.boundingRect(room, words, self._sentence)
        painter.drawText(room, words, self._sentence)
        mark = self.rect()
        mark.setTop(written.top() - _GAP - icons.LARGE)
        mark.setHeight(icons.LARGE)
        icons.draw(painter, mark, "upload", p.link, icons.LARGE)


def _paths(data: QMimeData) -> list[Path]:
    """The files that are dragged; none when one of them is not on this machine."""
    urls = data.urls()
    if not all(url.isLocalFile() for url in urls):
        return []
    return [Path(url.toLocalFile()) for url in urls]
