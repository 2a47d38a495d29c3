"""For what a request asks: the whole structure, or the active services that are ticked (G1.2)."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from chorus_desktop.core.structures import ActiveService
from chorus_desktop.gui.compiled.ui_service_picker import Ui_ServicePicker
from chorus_desktop.gui.look.widgets import muted, title
from chorus_desktop.gui.table_columns import Column
from chorus_desktop.gui.table_memory import MemoryModel
from chorus_desktop.gui.table_overlay import Empty, EmptyText

ROWS = 5
"""How many services show without scrolling."""


class ServiceLine(NamedTuple):
    """One active service, ticked or not."""

    id: int
    code: str
    name: str
    ticked: bool = False


class ServicePicker(QWidget):
    """« Rattacher à la structure » disables the list; without an active service it is the only choice."""

    changed = Signal()
    """The person chose something else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ServicePicker()
        self.form.setupUi(self)
        self.services = MemoryModel[ServiceLine](_columns(), parent=self)
        form = self.form
        title(form.title, "block")
        muted(form.count)
        muted(form.none).hide()
        form.table.show_model(self.services)
        form.table.keep_rows(ROWS)
        form.error.attach(form.table)
        form.whole.toggled.connect(self._on_changed)
        form.whole.clicked.connect(self.changed)
        self.services.edited.connect(self._on_changed)
        self.services.edited.connect(self.changed)

    def wait_for_structure(self, heading: str = "", sentence: str = "") -> None:
        """No structure is chosen yet; `heading` and `sentence`: nothing can be asked of the one that is, and why."""
        heading = heading or tr("Choisissez d’abord la structure")
        self._offer([], heading, sentence or tr("Ses services actifs s’affichent ici."))
        self._allow_whole(heading)

    def offer(self, services: Iterable[ActiveService], ticked: Iterable[int] = (), whole: bool = False) -> None:
        """Show the active services of the structure chosen; `ticked` of them, or the `whole` structure, are asked."""
        chosen = frozenset(ticked)
        lines = [ServiceLine(service.id, service.code, service.name, service.id in chosen) for service in services]
        self._offer(lines, "", "")
        form = self.form
        self._allow_whole("" if lines else tr("Cette structure n’a pas de service actif"))
        form.whole.setChecked(whole or not lines)
        form.table.setVisible(bool(lines))
        form.none.setText(tr("Cette structure n’a pas de service actif : la demande porte sur toute la structure."))
        form.none.setVisible(not lines)

    @property
    def whole_structure(self) -> bool:
        return self.form.whole.isChecked()

    @property
    def chosen(self) -> tuple[int, ...]:
        """The services ticked; none when the whole structure is asked for."""
        return () if self.whole_structure else tuple(line.id for line in self.services.rows if line.ticked)

    def _offer(self, lines: list[ServiceLine], heading: str, sentence: str) -> None:
        self.form.table.set_empty(Empty.NOTHING_YET, EmptyText("list-details", heading, sentence))
        self.form.table.show()
        self.form.none.hide()
        self.form.whole.setChecked(False)
        self.services.set_rows(lines)
        self._on_changed()

    def _allow_whole(self, reason: str) -> None:
        """`reason`: why there is no choice; "" = there is."""
        self.form.whole.setEnabled(not reason)
        self.form.whole.setToolTip(reason)

    @Slot()
    def _on_changed(self) -> None:
        form, rows = self.form, self.services.rows
        form.error.clear()
        form.table.setEnabled(not self.whole_structure)
        ticked = sum(line.ticked for line in rows)
        counted = tr("{ticked} coché sur {total}") if ticked < 2 else tr("{ticked} cochés sur {total}")
        if self.whole_structure and rows:
            counted = tr("toute la structure, services à venir compris")
        form.count.setText(counted.format(ticked=ticked, total=len(rows)) if rows else "")


def tr(text: str) -> str:
    return QCoreApplication.translate("ServicePicker", text)


def _columns() -> list[Column[ServiceLine]]:
    return [
        Column("code", tr("Code du service"), text=_code, strong=True, sample="FACTURES_PUBLIQUES"),
        Column("name", tr("Nom du service"), text=_name, stretch=True),
        Column("ticked", tr("Cocher"), check=_ticked, set_check=_tick, header_box=True),
    ]


def _code(line: ServiceLine) -> str:
    return line.code


def _name(line: ServiceLine) -> str:
    return line.name


def _ticked(line: ServiceLine) -> bool:
    return line.ticked


def _tick(line: ServiceLine, on: bool) -> ServiceLine:
    return line._replace(ticked=on)
