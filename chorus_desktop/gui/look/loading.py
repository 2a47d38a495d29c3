"""The thin bar that moves while a list is being read: the old rows stay, nothing shows before 400 ms."""

from PySide6.QtCore import QElapsedTimer, QEvent, QRectF, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from chorus_desktop.gui.look import palette

HEIGHT = 2
DELAY = 400
ROUND = 1_200  # milliseconds from left to right
SHARE = 0.25


class MovingBar(QWidget):
    """Laid by its owner under a header; `start` and `stop` are all it needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(self.tr("Chargement en cours"))
        self._clock = QElapsedTimer()
        self._delay = QTimer(self, interval=DELAY, singleShot=True)
        self._delay.timeout.connect(self._on_late)
        self._frames = QTimer(self, interval=33)
        self._frames.timeout.connect(self.update)
        self.hide()

    def start(self) -> None:
        if not self.isVisible() and not self._delay.isActive():
            self._delay.start()

    def stop(self) -> None:
        self._delay.stop()
        self.hide()

    @Slot()
    def _on_late(self) -> None:
        self._clock.start()
        self._frames.start()
        self.show()
        self.raise_()

    def hideEvent(self, event: QEvent) -> None:
        self._frames.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        part = self.width() * SHARE
        passed = self._clock.elapsed() if self._clock.isValid() else 0
        x = -part + (self.width() + part) * (passed % ROUND) / ROUND
        QPainter(self).fillRect(QRectF(x, 0, part, self.height()), palette.current().link)
