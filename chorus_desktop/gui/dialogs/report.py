"""« Reporté dans Chorus Pro le … »: the day on which one or several decisions were done there too."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from chorus_desktop.core import clock, reports
from chorus_desktop.core.errors import Refused
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.entry import EntryDialog
from chorus_desktop.gui.look.date_field import DateField
from chorus_desktop.gui.look.form import Field


class ReportDialog(EntryDialog):
    """`count` says, once it is saved, how many decisions were marked; `marked_on` on which day."""

    def __init__(self, parent: QWidget | None, desk: Desk, numbers: Sequence[int]) -> None:
        one = self.tr("Cette décision a été faite dans Chorus Pro")
        several = self.tr("{count} lignes cochées ont été faites dans Chorus Pro").format(count=len(numbers))
        super().__init__(parent, desk, self.tr("Reporter dans Chorus Pro"), one if len(numbers) == 1 else several)
        self.set_lead(
            self.tr(
                "Ce programme n’est pas connecté à Chorus Pro\u202f: notez ici ce que vous y avez fait vous-même. "
                "Les lignes cochées qui n’ont rien à y reporter sont laissées de côté."
            )
            if len(numbers) > 1
            else self.tr("Ce programme n’est pas connecté à Chorus Pro\u202f: notez ici ce que vous y avez fait.")
        )
        self._numbers = list(numbers)
        self.count = 0
        self.marked_on = clock.today()
        self.date = DateField()
        self.date.set_value(self.marked_on)
        column = self.column()
        column.addWidget(self.add_field("reported_on", Field(self.tr("&Reporté dans Chorus Pro le"), self.date, True)))
        column.addWidget(self.trouble)
        self.date.setFocus()
        self.date.selectAll()

    def verb(self) -> Callable[[], object]:
        value = self.date.value("reported_on")
        if value is None:
            raise Refused("Indiquez la date du report.", field="reported_on")
        self.marked_on = value
        return partial(reports.report, self.desk.actor, self._numbers, value)

    def _on_saved(self, answer: object) -> None:
        self.count = int(str(answer))
        super()._on_saved(answer)
