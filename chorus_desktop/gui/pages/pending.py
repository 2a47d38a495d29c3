"""« Actions en attente »: the membership requests that wait for the manager, decided one by one or together (G1)."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from chorus_desktop.core import clock, pending_memberships, rights, structures
from chorus_desktop.core.operation import Body
from chorus_desktop.core.pending_memberships import PendingRow
from chorus_desktop.core.reading import fetch
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.structures import ActiveService
from chorus_desktop.gui import printing
from chorus_desktop.gui.compiled.ui_pending import Ui_Pending
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.widgets import muted, title
from chorus_desktop.gui.pages import pending_columns as of
from chorus_desktop.gui.pages.page import Page
from chorus_desktop.gui.pages.pending_filters import PendingFilters
from chorus_desktop.gui.pages.pending_work import PendingWork
from chorus_desktop.gui.table import TableModel
from chorus_desktop.gui.table_overlay import Empty

NARROW = 1100
PATIENCE = 0.02
"""Seconds that the window gives the reader for what surrounds the list, so that nothing flickers."""


class Surroundings(NamedTuple):
    """What the page shows around its list."""

    waiting: int
    structures: list[Body]
    services: dict[int, dict[int, ActiveService]]
    decidable: frozenset[int]


def surroundings(actor: Actor) -> Surroundings:
    """Read what surrounds the list: how many wait in all, the filters' choices, where the actor may decide."""
    managed = structures.choices(actor, Right.READ)
    return Surroundings(
        pending_memberships.waiting(actor),
        managed,
        structures.active_services(body.id for body in managed),
        frozenset(row[0] for row in fetch(rights.structures(actor.id, Right.DECIDE))),
    )


class PendingPage(Page):
    """The list, its filters, and the bar of what can be done with the ticked rows."""

    tables = frozenset({"membership_request", "service", "structure", "membership", "delegation", "users"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.form = Ui_Pending()
        self.form.setupUi(self)
        self.around = Surroundings(0, [], {}, frozenset())
        self.work = PendingWork(self, desk)
        self.work.said.connect(self.said)
        self.work.stale.connect(self.refresh)
        self.model = TableModel[PendingRow](of.columns(), desk.reader, "age", True, parent=self)
        form = self.form
        self.filters = PendingFilters(form.search, form.structure, form.service, form.age)
        self._shown: object = None
        self._lay_out()
        self._make_actions()
        self._connect()

    def _lay_out(self) -> None:
        form = self.form
        title(form.title, "block")
        muted(form.count)
        muted(form.ticked)
        self.search = form.search
        form.table.show_model(self.model)
        form.table.set_empty(Empty.NOTHING_YET, of.nothing_yet())
        form.refuse.setProperty("kind", "dangerText")
        form.validate.setProperty("kind", "primary")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below 1100 pixels the filters shrink, and the button keeps only its icon."""
        super().resizeEvent(event)
        narrow, form = event.size().width() < NARROW, self.form
        self.filters.set_narrow(narrow)
        form.count.setVisible(not narrow)
        form.record.setText("" if narrow else self.tr("Saisir une demande"))

    def _make_actions(self) -> None:
        """One action each: button, menu « Actions », keyboard."""
        form = self.form
        self.consult = self._action(form.consult, "eye", self.tr("&Consulter"), "Ctrl+O", self._on_consult)
        self.services = self._action(
            form.services, "list-details", self.tr("&Services demandés"), "Ctrl+L", self._on_services
        )
        self.validate = self._action(form.validate, "thumb-up", self.tr("&Valider"), "Ctrl+Return", self._on_validate)
        self.refuse = self._action(form.refuse, "trash", self.tr("&Refuser"), "Ctrl+Delete", self._on_refuse)
        self.record = self._action(form.record, "plus", self.tr("Saisir une &demande"), "Ctrl+N", self._on_record)
        self.print = printing.action(self, self._on_print)

    def _action(self, button: QPushButton, icon: str, text: str, keys: str, done: object) -> QAction:
        token = {"primary": "on_accent", "dangerText": "danger"}.get(button.property("kind"), "text")
        button.setIcon(icons.icon(icon, token))
        button.clicked.connect(done)
        action = QAction(icons.icon(icon), text, self)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(done)
        self.addAction(action)
        return action

    def _connect(self) -> None:
        form = self.form
        self.filters.changed.connect(self._on_filtered)
        form.table.opened.connect(self.work.open_request)
        form.table.action_triggered.connect(self._on_row_action)
        form.table.empty_clicked.connect(self._on_empty_clicked)
        form.table.current_changed.connect(self._show_state)
        self.model.loaded.connect(self._show_state)
        self.model.ticks_changed.connect(self._show_state)

    # What is shown

    def refresh(self) -> None:
        self._show_list()
        reader, work = self.desk.reader, partial(surroundings, self.desk.actor)
        reader.wait(reader.submit(self, "around", work, self._on_surroundings), PATIENCE)

    def _show_list(self) -> None:
        """Ask the list again; from its top when it is another one."""
        filters = self.filters.filters()
        wanted = (self.desk.actor, filters, clock.today())
        if wanted == self._shown:
            self.model.refresh()
            return
        self._shown = wanted
        self.form.table.set_situation(Empty.NO_MATCH if self.filters.narrowed else Empty.NOTHING_YET)
        self.model.set_listing(pending_memberships.listing(self.desk.actor, filters))

    def _on_surroundings(self, around: Surroundings) -> None:
        self.around = around
        self.filters.offer(around.structures, around.services)
        self.form.table.set_empty(Empty.NO_MATCH, of.no_match(self.form.search.text().strip(), around.waiting))
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        """The counts, and which buttons do something now; a disabled one says why."""
        form, shown, ticked = self.form, self.model.rowCount(), self.model.ticked_count
        waiting = self.around.waiting
        if not self.filters.narrowed:
            form.count.setText(self.tr("{count} en attente").format(count=waiting))
        else:
            text = (
                self.tr("{shown} affichée sur {waiting}") if shown < 2 else self.tr("{shown} affichées sur {waiting}")
            )
            form.count.setText(text.format(shown=shown, waiting=waiting))
        counted = {0: self.tr("Aucune demande cochée"), 1: self.tr("1 demande cochée sur {shown}")}
        form.ticked.setText(
            counted.get(ticked, self.tr("{ticked} demandes cochées sur {shown}")).format(ticked=ticked, shown=shown)
        )
        tick = self.tr("Cochez d’abord une demande") if not ticked else ""
        only = tick or (self.tr("Cochez une seule demande") if ticked > 1 else "")
        right = "" if self.around.decidable else self.tr("Le gestionnaire principal ne vous a pas donné ce droit")
        for button, reason in (
            (form.services, only),
            (form.consult, only),
            (form.refuse, right or tick),
            (form.validate, right or tick),
            (form.record, right),
        ):
            button.setEnabled(not reason)
            button.setToolTip(reason or (button.accessibleName() if button is form.record else ""))
        for action in (self.validate, self.refuse):
            action.setEnabled(not right and bool(ticked or form.table.current_id))
        self.record.setEnabled(not right)
        for action in (self.consult, self.services):
            action.setEnabled(ticked == 1 or bool(form.table.current_id))

    # What is done

    @Slot()
    def _on_filtered(self) -> None:
        self.form.table.set_empty(Empty.NO_MATCH, of.no_match(self.form.search.text().strip(), self.around.waiting))
        self._show_list()
        self._show_state()

    @Slot(Empty)
    def _on_empty_clicked(self, kind: Empty) -> None:
        if kind is Empty.NOTHING_YET:
            self._on_record()
        elif kind is Empty.NO_MATCH:
            self.filters.clear()

    @Slot(str, int)
    def _on_row_action(self, key: str, request_id: int) -> None:
        row = self.model.row(self.model.row_of(request_id))
        if row is None:
            return
        if key == of.SERVICES:
            self.work.show_services(row)
        elif key == of.REFUSE:
            self.work.refuse_one(row)
        else:
            self.work.open_request(request_id)

    def _one(self) -> int:
        """The request that a single action is about: the one ticked, else the current row."""
        ticked = self.model.ticked
        return ticked[0] if len(ticked) == 1 else self.form.table.current_id

    @Slot()
    def _on_consult(self) -> None:
        self.work.open_request(self._one())

    @Slot()
    def _on_services(self) -> None:
        self._on_row_action(of.SERVICES, self._one())

    @Slot()
    def _on_validate(self) -> None:
        """The ticked rows after a confirmation; without ticks, the current row opens (spec.md part 2)."""
        if self.model.ticked:
            self.work.validate_all(self.model.ticked)
        else:
            self._on_row_action(of.VALIDATE, self.form.table.current_id)

    @Slot()
    def _on_refuse(self) -> None:
        if self.model.ticked:
            self.work.refuse_all(self.model.ticked)
        else:
            self._on_row_action(of.REFUSE, self.form.table.current_id)

    @Slot()
    def _on_print(self) -> None:
        subtitle = f"{self.desk.actor.name}, {self.form.count.text()}"
        printing.preview_list(self, self.form.title.text(), subtitle, self.model)

    @Slot()
    def _on_record(self) -> None:
        self.work.record(self.form.structure.currentData())
