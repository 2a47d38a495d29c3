"""The progress of a long verb: shown when it lasts over a second; stopping it writes nothing (G1.6)."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.look.widgets import muted

PATIENCE = 1000
"""Milliseconds before it shows."""


class ProgressDialog(Dialog):
    """Follows what `desk.run_long` or `read_long` does until its owner calls `finish`, or the work is stopped.

    `note` says what stopping does, where that is not what stopping a verb does.
    """

    def __init__(self, parent: QWidget | None, desk: Desk, heading: str, total: int, note: str = "") -> None:
        super().__init__(parent, self.tr("Opération en cours"), heading)
        self._desk = desk
        self.name = muted(QLabel())
        self.figure = QLabel(self.tr("{done} sur {total}").format(done=0, total=total))
        self.bar = QProgressBar()
        self.bar.setRange(0, total)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(heading)
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.figure)
        column = self.column(8)
        column.addLayout(row)
        column.addWidget(self.bar)
        said = note or self.tr("Tout est enregistré d’un seul coup, à la fin. Arrêter n’enregistre rien.")
        label = muted(QLabel(said))
        label.setWordWrap(True)
        column.addWidget(label)
        self.stop = self.add_button(self.tr("Arrêter"), icon="player-pause")
        self.stop.clicked.connect(self.reject)
        desk.progressed.connect(self._on_progressed)
        desk.cancelled.connect(self.finish)
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE)
        self._timer.timeout.connect(self.open)
        self._timer.start()

    def reject(self) -> None:
        """Escape and the cross stop the work too; the dialog closes when it has stopped."""
        self.stop.setEnabled(False)
        self.stop.setText(self.tr("Arrêt en cours…"))
        self._desk.cancel()

    @Slot()
    def finish(self) -> None:
        """The work is over, one way or the other."""
        self._timer.stop()
        self.accept()
        self.deleteLater()

    @Slot(int, int, str)
    def _on_progressed(self, done: int, total: int, name: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.name.setText(name)
        self.figure.setText(self.tr("{done} sur {total}").format(done=done, total=total))
