"""« Ajouter un espace »: ask for spaces of one of one's structures, each for a service or all of them (G2.8)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from chorus_desktop.core import askable_spaces
from chorus_desktop.core.access import BOTH
from chorus_desktop.core.askable_spaces import Askable, Key
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.my_requests import RequestRow
from chorus_desktop.core.my_requests import SpaceLine as AskedLine
from chorus_desktop.core.states import Role, Space
from chorus_desktop.core.subscription_requests import ask
from chorus_desktop.core.text import COMMENT_LENGTH, siret
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.asking import AskingDialog
from chorus_desktop.gui.look.dialog import SUMMARY
from chorus_desktop.gui.look.form import Field, FieldError
from chorus_desktop.gui.look.widgets import Banner, muted
from chorus_desktop.gui.table_memory import MemoryModel
from chorus_desktop.gui.table_overlay import Empty, EmptyText
from chorus_desktop.gui.table_view import TableView
from chorus_desktop.gui.wished_spaces import SEE, SpaceLine, Wish, asked, columns, helper, is_shut, lines, make_offer

ROWS = 6
FIRST_BOX = 1


class AskSpaceDialog(AskingDialog):
    """`sent` carries a sentence in the past; `request_wanted` the number of a request that waits already.

    `places` are the structures where something may be asked; `again` is a request to make once more, prefilled.
    """

    sent = Signal(str)
    request_wanted = Signal(int)

    def __init__(
        self, parent: QWidget | None, desk: Desk, places: Sequence[Askable], again: RequestRow | None = None
    ) -> None:
        super().__init__(
            parent, desk, self.tr("Ajouter un espace"), self.tr("Ajouter des espaces à mes accès"), SUMMARY
        )
        self._places = {place.body.id: place for place in places}
        self._wishes: dict[int, dict[Key, Wish]] = {place.body.id: {} for place in places}
        self._waiting = 0
        self._first_service: int | None = None
        self.model = MemoryModel[SpaceLine](columns(), disabled=is_shut, parent=self)
        self._build()
        self._add_buttons()
        for place in places:
            self.structure.addItem(f"{place.body.name} · {siret(place.body.identifier)}", place.body.id)
        if again is not None:
            self._prefill(again)
        self.structure.currentIndexChanged.connect(self._on_structure)
        self.service.currentIndexChanged.connect(self._show_lines)
        self.model.edited.connect(self._on_edited)
        self._on_structure()
        self._go_to_first()
        (self.table if len(places) == 1 else self.structure).setFocus()

    def _build(self) -> None:
        self.structure, self.service, self.comment = QComboBox(), QComboBox(), QLineEdit()
        for combo in (self.structure, self.service):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        above = QHBoxLayout()
        above.setSpacing(16)
        above.addWidget(Field(self.tr("&Structure"), self.structure), 3)
        above.addWidget(Field(self.tr("Ser&vice"), self.service), 2)
        self.known, self.offer = Banner(), make_offer()
        self.known.hide()
        self.known.button.clicked.connect(self._on_see)
        self.offer.button.clicked.connect(self._on_offer)
        self.table = TableView()
        self.table.setAccessibleName(self.tr("Espaces"))
        self.table.keep_rows(ROWS)
        self.table.show_model(self.model)
        self.table.set_empty(
            Empty.NOTHING_YET,
            EmptyText("layout-grid", self.tr("Aucun espace n’est ouvert ici"), self.tr("Un gestionnaire les ouvre.")),
        )
        self.table.action_triggered.connect(self._on_link)
        self.error = FieldError()
        self.error.attach(self.table)
        self.comment_field = Field(self.tr("&Commentaire de la demande"), self.comment, limit=COMMENT_LENGTH)
        column = self.column()
        column.addWidget(self.known)
        column.addLayout(above)
        for part in (self.table, self.error, self.offer, self.comment_field):
            column.addWidget(part)

    def _add_buttons(self) -> None:
        self.note = muted(QLabel())
        self.note.setWordWrap(True)
        self.footer_left.addWidget(self.note, 1)
        self.add_cancel()
        self.send = self.add_button(self.tr("Demander"), "primary", "send")
        self.send.clicked.connect(self._on_send)

    def _prefill(self, again: RequestRow) -> None:
        """Tick what was asked, where it still can be."""
        place = self._places.get(again.structure_id)
        if place is None:
            return
        self.structure.setCurrentIndex(self.structure.findData(again.structure_id))
        self.comment.setText(again.comment)
        found = [line for line in again.lines if isinstance(line, AskedLine)]
        self._wishes[again.structure_id] = {
            (line.space, line.service_id): Wish(line.asked, line.comment) for line in found
        }
        self._first_service = next((line.service_id for line in found), None)

    @property
    def _place(self) -> Askable:
        return self._places[self.structure.currentData()]

    @property
    def _wished(self) -> dict[Key, Wish]:
        return self._wishes[self.structure.currentData()]

    # What is shown

    @Slot()
    def _on_structure(self) -> None:
        place = self._place
        everywhere = self.tr("Tous mes services")
        if place.role is not Role.SIMPLE_USER or not place.services:
            everywhere = self.tr("Tous les services")
        kept = self.service.currentData() if self.service.count() else self._first_service
        self.service.blockSignals(True)
        self.service.clear()
        self.service.addItem(everywhere, None)
        for service_id, name in place.services.items():
            self.service.addItem(name, service_id)
        self.service.setCurrentIndex(max(self.service.findData(kept), 0))
        self.service.blockSignals(False)
        lead = self.tr("Un gestionnaire de {structure} décidera de votre demande.")
        if place.at_once:
            lead = self.tr(
                "Vous êtes gestionnaire principal de {structure}\u00a0: l’accès vous est accordé tout de suite, "
                "sans demande."
            )
        self.set_lead(lead.format(structure=place.body.name))
        self.comment_field.setVisible(not place.at_once)
        self.send.setText(self.tr("Ajouter") if place.at_once else self.tr("Demander"))
        self._show_lines()

    @Slot()
    def _show_lines(self) -> None:
        self.error.clear()
        self.known.hide()
        self.model.set_rows(lines(self._place, self.service.currentData(), self._wished))
        self.error.set_helper(helper(self._place, self.model.rows))
        self._count()

    def _go_to_first(self) -> None:
        """The keyboard begins at the first space that can be asked."""
        free = [at for at, line in enumerate(self.model.rows) if not line.is_shut]
        self.table.setCurrentIndex(self.model.index(next(iter(free), 0), FIRST_BOX))

    @Slot(int)
    def _on_edited(self, number: int) -> None:
        line = self.model.row(self.model.row_of(number))
        if line is not None:
            self._wished[line.space, self.service.currentData()] = line.wish
            self.error.clear()
            self._count()

    def _count(self) -> None:
        """How many spaces are asked for, on all services of this structure."""
        count = len(asked(self._place, self._wished))
        one, several = self.tr("{count} accès demandé"), self.tr("{count} accès demandés")
        self.note.setText((several if count > 1 else one).format(count=count) if count else "")
        self.offer.setVisible(any(line.opens_by_half for line in self.model.rows))

    @Slot()
    def _on_offer(self) -> None:
        """Both accesses, in one click."""
        for line in self.model.rows:
            if line.opens_by_half:
                self.model.replace(line._replace(wish=line.wish._replace(access=BOTH)))
                self._on_edited(line.id)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is done

    @Slot()
    def _on_send(self) -> None:
        if self._desk.awaits(self._run):
            return
        self.error.clear()
        self.comment_field.line.clear()
        self.known.hide()
        wanted = asked(place := self._place, self._wished)
        half = [line for line in wanted if line.space is Space.INVOICES_ISSUED and line.access != BOTH]
        if half:
            self.service.setCurrentIndex(self.service.findData(half[0].service_id))
            self._say(self.tr("Cochez les deux accès de «\u00a0Factures émises\u00a0»."))
            self.bring_in_sight(self.offer)
            return
        arguments = (self._desk.actor, place.body.id, wanted, self.comment.text().strip())
        then = partial(self._on_asked, place.body.name)
        self._run = self._desk.run(ask, *arguments, then=then, sorry=self._on_refused)

    def _on_asked(self, structure: str, number: int | None) -> None:
        said = self.tr("Accès accordé sur {structure}")
        if number is not None:
            said = self.tr("Demande d’abonnement n°\u00a0{number} envoyée à {structure}")
        self.accept()
        self.sent.emit(said.format(structure=structure, number=number))

    def _on_refused(self, refusal: Refused) -> None:
        """What has changed meanwhile is shown, and said; nothing that still can be asked is lost."""
        work = partial(askable_spaces.read, self._desk.actor)
        self._desk.reader.submit(self, "places", work, partial(self._on_read, refusal), urgent=True)

    def _on_read(self, refusal: Refused, places: list[Askable]) -> None:
        self._places |= {place.body.id: place for place in places}
        self._on_structure()
        number = refusal.values.get("request")
        if isinstance(number, int):
            self._waiting = number
            self.known.set("warning", str(refusal), button=self.tr("Voir la demande"))
            self.known.show()
            self.known.button.setFocus()
        else:
            self._say(str(refusal))

    def _say(self, text: str) -> None:
        self.error.show_error(text, focus=True)
        self.bring_in_sight(self.error)

    @Slot(str, int)
    def _on_link(self, key: str, number: int) -> None:
        line = self.model.row(self.model.row_of(number))
        if key == SEE and line is not None and line.waiting is not None:
            self._waiting = line.waiting.request_id
            self._on_see()

    @Slot()
    def _on_see(self) -> None:
        self.reject()
        self.request_wanted.emit(self._waiting)
