"""« Demander un rattachement »: ask to join one or several structures of this database, per service or whole (G2.8)."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from chorus_desktop.core.errors import Refused
from chorus_desktop.core.membership_requests import Asked, AskedService, ask_all
from chorus_desktop.core.my_requests import RequestRow, ServiceLine
from chorus_desktop.core.states import Role
from chorus_desktop.core.text import COMMENT_LENGTH
from chorus_desktop.core.words import word
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.asking import AskingDialog
from chorus_desktop.gui.joinable_columns import Choice
from chorus_desktop.gui.look.dialog import REQUEST
from chorus_desktop.gui.look.form import Field
from chorus_desktop.gui.look.widgets import Banner
from chorus_desktop.gui.structure_chooser import StructureChooser

ROLES = (Role.SIMPLE_USER, Role.SECONDARY_MANAGER)


class AskMembershipDialog(AskingDialog):
    """`sent` carries the names of the structures; `request_wanted` the number of a request that waits already.

    `structure_id` is ticked from the start; `again` is a request to make once more, prefilled.
    """

    sent = Signal(list)
    request_wanted = Signal(int)

    def __init__(
        self, parent: QWidget | None, desk: Desk, structure_id: int = 0, again: RequestRow | None = None
    ) -> None:
        title = self.tr("Demander un rattachement")
        super().__init__(parent, desk, title, self.tr("Demander à rejoindre des structures"), REQUEST)
        self.set_lead(self.tr("Un gestionnaire de chaque structure décidera de votre demande."))
        self._waiting = 0
        self.chooser = StructureChooser(desk)
        self.chooser.request_wanted.connect(self._see)
        self._build()
        self.add_cancel()
        self.send = self.add_button(self.tr("Demander"), "primary", "send")
        self.send.clicked.connect(self._on_send)
        if again is not None:
            self._prefill(again)
        elif structure_id:
            self.chooser.keep(structure_id, Choice())
        self.chooser.look()
        (self.send if again else self.chooser.search).setFocus()

    def _build(self) -> None:
        self.known = Banner()
        self.known.hide()
        self.known.button.clicked.connect(self._on_see)
        self.role, self.comment = QComboBox(), QLineEdit()
        for role in ROLES:
            self.role.addItem(word(role), role)
        self.role_field = Field(self.tr("&Rôle demandé"), self.role)
        self.comment_field = Field(self.tr("&Commentaire"), self.comment, limit=COMMENT_LENGTH)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addWidget(self.role_field, 1, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.comment_field, 3)
        column = self.column()
        column.addWidget(self.known)
        column.addWidget(self.chooser)
        column.addLayout(below)

    def _prefill(self, again: RequestRow) -> None:
        self.role.setCurrentIndex(max(self.role.findData(again.role), 0))
        self.comment.setText(again.comment)
        services = tuple(line.service_id for line in again.lines if isinstance(line, ServiceLine))
        self.chooser.keep(again.structure_id, Choice(again.whole_structure, services))

    @Slot()
    def _on_send(self) -> None:
        if self._desk.awaits(self._run):
            return
        for line in (self.chooser.error, self.chooser.services.form.error, self.comment_field.line):
            line.clear()
        self.known.hide()
        role, comment = self.role.currentData(), self.comment.text().strip()
        asked = [
            Asked(line.id, line.choice.whole, tuple(map(AskedService, line.choice.services)), role, comment)
            for line in self.chooser.chosen
            if line.choice is not None
        ]
        names = [line.found.name for line in self.chooser.chosen]
        self._run = self._desk.run(
            ask_all, self._desk.actor, asked, then=partial(self._on_asked, names), sorry=self._on_refused
        )

    def _on_asked(self, names: list[str], _: object) -> None:
        self.accept()
        self.sent.emit(names)

    def _on_refused(self, refusal: Refused) -> None:
        """Beside what it is about; one that waits already can be seen."""
        number = refusal.values.get("request")
        if isinstance(number, int):
            self._waiting = number
            self.known.set("warning", str(refusal), button=self.tr("Voir la demande"))
            self.known.show()
        if refusal.field == "comment":
            self.comment_field.line.show_error(str(refusal), focus=True)
        else:
            self.bring_in_sight(self.chooser.show_refusal(refusal))
        if isinstance(number, int):
            self.chooser.error.clear()
            self.known.button.setFocus()

    @Slot()
    def _on_see(self) -> None:
        self._see(self._waiting)

    @Slot(int)
    def _see(self, number: int) -> None:
        self.reject()
        self.request_wanted.emit(number)
