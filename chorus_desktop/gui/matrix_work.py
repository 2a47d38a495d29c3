"""Opens the matrix of the rights of a structure (B2)."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from chorus_desktop.core import access_matrix
from chorus_desktop.core.access_matrix import Matrix
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.states import Space
from chorus_desktop.gui.batch_work import BatchWork
from chorus_desktop.gui.look import icons, metrics
from chorus_desktop.gui.look.messages import tell
from chorus_desktop.gui.reader import or_refused
from chorus_desktop.gui.topics import Topic


class MatrixWork(BatchWork):
    """`said` carries a sentence in the past."""

    def show_matrix(self, structure_id: int, _: bool = False, space: Space | None = None) -> None:
        """« Matrice des droits », narrowed to those who may open a space if one is given."""
        read = partial(or_refused, access_matrix.read, self._desk.actor, structure_id)
        self._desk.reader.soon(self, "matrix", read, partial(self._on_matrix, space))

    def _on_matrix(self, space: Space | None, found: Matrix | Refused) -> None:
        from chorus_desktop.gui.dialogs.access_matrix import AccessMatrixDialog

        if isinstance(found, Refused):
            self.tell_refused(found)
            return
        dialog = AccessMatrixDialog(self._page, self._desk, found, space)
        dialog.said.connect(self.said)
        self.open(dialog)

    def tell_refused(self, refusal: Refused | None) -> None:
        self.stale.emit()
        heading = self.tr("Les droits ne peuvent pas être montrés")
        tell(self._page, self.tr("Droits d’accès"), heading, str(refusal), learn_more=Topic.REFUSED)


def matrix_button() -> QPushButton:
    """« Matrice des droits » where there is room for its icon only."""
    name = QCoreApplication.translate("AccessMatrix", "Matrice des droits")
    button = QPushButton(icons.icon("table"), "")
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setMinimumWidth(metrics.CONTROL)
    return button
