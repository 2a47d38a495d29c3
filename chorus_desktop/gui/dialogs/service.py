"""A service of a structure, to create or to edit: code, name, validity (G7.4)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from chorus_desktop.core import services
from chorus_desktop.core.services import CODE_LENGTH, ServiceRow
from chorus_desktop.core.text import COMMENT_LENGTH
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.entry import EntryDialog
from chorus_desktop.gui.look.date_field import DateField
from chorus_desktop.gui.look.form import Field
from chorus_desktop.gui.look.widgets import muted, title


class ServiceDialog(EntryDialog):
    """Without `row`, a new service; with it, everything but the code may change."""

    def __init__(
        self, parent: QWidget | None, desk: Desk, structure_id: int, structure: str, row: ServiceRow | None = None
    ) -> None:
        words = self.tr("Modifier le service") if row else self.tr("Créer un service")
        heading = self.tr("{name} · {structure}") if row else self.tr("Nouveau service de {structure}")
        name = row.name if row else ""
        super().__init__(parent, desk, words, heading.format(name=name, structure=structure))
        self._structure_id, self._row = structure_id, row
        self.code, self.name = QLineEdit(), QLineEdit()
        self.starts_on, self.ends_on = DateField(), DateField()
        if row is not None:
            self.set_lead(
                self.tr("Code {code}. Un code ne change pas\u202f: les droits le citent.").format(code=row.code)
            )
        self._fill()
        if row is not None:
            self.name.setText(row.name)
            self.starts_on.set_value(row.starts_on)
            self.ends_on.set_value(row.ends_on)
        (self.name if row else self.code).setFocus()

    def _fill(self) -> None:
        column = self.column()
        if self._row is None:
            helper = self.tr("Unique dans la structure ; il ne changera plus")
            column.addWidget(
                self.add_field("code", Field(self.tr("&Code du service"), self.code, True, helper, CODE_LENGTH))
            )
        column.addWidget(
            self.add_field("name", Field(self.tr("&Nom du service"), self.name, True, limit=COMMENT_LENGTH))
        )
        dates = QHBoxLayout()
        dates.setSpacing(16)
        dates.addWidget(
            self.add_field("starts_on", Field(self.tr("Date &Début"), self.starts_on)), 1, Qt.AlignmentFlag.AlignTop
        )
        dates.addWidget(
            self.add_field("ends_on", Field(self.tr("Date &Fin"), self.ends_on)), 1, Qt.AlignmentFlag.AlignTop
        )
        column.addLayout(dates)
        note = title(QLabel(), "small")
        note.setText(
            self.tr(
                "Sans dates, le service est valide tant qu’il est actif. En dehors de ses dates, il n’est pas proposé "
                "et les droits sur lui dorment."
            )
        )
        note.setWordWrap(True)
        column.addWidget(muted(note))
        column.addWidget(self.trouble)

    @property
    def is_edit(self) -> bool:
        return self._row is not None

    def verb(self) -> Callable[[], object]:
        validity = self.starts_on.value("starts_on"), self.ends_on.value("ends_on")
        if self._row is None:
            return partial(
                services.add_service, self.desk.actor, self._structure_id, self.code.text(), self.name.text(), *validity
            )
        return partial(
            services.edit_service, self.desk.actor, self._row.id, self._row.version, self.name.text(), *validity
        )
