"""« Actions en attente »: requests for memberships and for spaces, in two blocks under the same filters (G1, G2)."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from chorus_desktop.core import pending, rights, structures
from chorus_desktop.core.operation import Body
from chorus_desktop.core.pending import Waiting
from chorus_desktop.core.reading import fetch
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.structures import ActiveService
from chorus_desktop.gui import printing, settings
from chorus_desktop.gui.compiled.ui_pending import Ui_Pending
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.request import NEXT, PREVIOUS
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.page_action import page_action
from chorus_desktop.gui.pages import pending_kinds
from chorus_desktop.gui.pages.page import Page
from chorus_desktop.gui.pages.pending_block import PendingBlock
from chorus_desktop.gui.pages.pending_filters import PendingFilters
from chorus_desktop.gui.pages.pending_work import PendingWork
from chorus_desktop.gui.pages.subscription_work import SubscriptionWork
from chorus_desktop.gui.table_overlay import Empty

NARROW = 1100
MARGIN = 16
BESIDE = 48
"""Pixels of its surroundings that come into sight with what has the focus."""
SIZES = "pending/sizes"
"""Where the heights of the two blocks are remembered."""


class Surroundings(NamedTuple):
    """What the page shows around its lists."""

    waiting: Waiting
    structures: list[Body]
    services: dict[int, dict[int, ActiveService]]
    decidable: frozenset[int]


def surroundings(actor: Actor) -> Surroundings:
    """Read what surrounds the lists: how many wait in all, the filters' choices, where the actor may decide."""
    managed = structures.choices(actor, Right.READ)
    return Surroundings(
        pending.waiting(actor),
        managed,
        structures.active_services(body.id for body in managed),
        frozenset(row[0] for row in fetch(rights.structures(actor.id, Right.DECIDE))),
    )


class PendingPage(Page):
    """Filters above, the two blocks in a splitter; menu and keyboard act on `block`, the one that has the focus."""

    tables = frozenset(
        {
            *("membership_request", "service", "structure", "membership", "delegation", "users"),
            *("subscription_request", "subscription_request_line"),
        }
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.form = Ui_Pending()
        self.form.setupUi(self)
        self.around = Surroundings(Waiting(0, 0), [], {}, frozenset())
        self.work = PendingWork(self, desk)
        self.memberships = PendingBlock(desk, pending_kinds.memberships(), self.work)
        self.subscriptions = PendingBlock(desk, pending_kinds.subscriptions(), SubscriptionWork(self, desk))
        self.blocks = (self.memberships, self.subscriptions)
        self.block = self.memberships
        form = self.form
        self.filters = PendingFilters(form.search, form.structure, form.service, form.age)
        self._lay_out()
        self._make_actions()
        self._connect()
        self._show_actions()

    def _lay_out(self) -> None:
        form = self.form
        self.search = form.search
        form.record.setIcon(icons.icon("plus"))
        for block in self.blocks:
            form.splitter.addWidget(block)
            block.form.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # columns line up
        for surface in (form.holder, form.area.viewport()):
            surface.setAutoFillBackground(False)
        form.area.verticalScrollBar().installEventFilter(self)
        sizes = [int(size) for size in settings.read(SIZES).split() if size.isdigit()]
        form.splitter.setSizes(sizes if len(sizes) == len(self.blocks) else [1, 1])

    def _make_actions(self) -> None:
        """One action each: menu « Actions », keyboard; the buttons are those of the blocks."""
        self.consult = self._action("eye", self.tr("&Consulter"), "Ctrl+O", self._on_consult)
        self.asked = self._action("list-details", "", "Ctrl+L", self._on_asked)
        self.validate = self._action("thumb-up", self.tr("&Valider"), "Ctrl+Return", self._on_validate)
        self.refuse = self._action("trash", self.tr("&Refuser"), "Ctrl+Delete", self._on_refuse)
        self.record = self._action("plus", self.tr("Saisir une &demande"), "Ctrl+N", self._on_record)
        self.other = self._action("arrows-exchange", self.tr("Passer à l’&autre tableau"), "F6", self._on_other)
        self.next = self._action("chevron-down", self.tr("Demande suiva&nte"), NEXT, self._on_next)
        self.previous = self._action("chevron-up", self.tr("Demande &précédente"), PREVIOUS, self._on_previous)
        self.print = printing.action(self, self._on_print)

    def _action(self, icon: str, text: str, keys: str, done: object) -> QAction:
        return page_action(self, icon, text, keys, done)

    def _connect(self) -> None:
        self.filters.changed.connect(self._on_filtered)
        self.form.record.clicked.connect(self._on_record)
        self.form.splitter.splitterMoved.connect(self._on_splitter_moved)
        for block in self.blocks:
            block.work.said.connect(self.said)
            block.work.stale.connect(self.refresh)
            block.changed.connect(self._show_actions)
            block.empty_clicked.connect(self._on_empty_clicked)
        QApplication.instance().focusChanged.connect(self._on_focus_moved)  # type: ignore[union-attr]

    # What is shown

    def refresh(self) -> None:
        self._show_lists()
        work = partial(surroundings, self.desk.actor)
        self.desk.reader.soon(self, "around", work, self._on_surroundings, urgent=False, seconds=0.02)

    def _show_lists(self) -> None:
        for block in self.blocks:
            block.show_list(self.filters.filters(), self.filters.narrowed)

    def _on_surroundings(self, around: Surroundings) -> None:
        self.around = around
        self.filters.offer(around.structures, around.services)
        for block, waiting in zip(self.blocks, around.waiting, strict=True):
            block.show_around(waiting, bool(around.decidable))
        self.form.record.setEnabled(bool(around.decidable))
        self.form.record.setToolTip(self.block.right or self.form.record.accessibleName())

    @Slot()
    def _show_actions(self) -> None:
        """What the menu and the keyboard do now, and with which kind of request."""
        kind, (looks, decides) = self.block.kind, self.block.may_act
        self.asked.setText(kind.asked)
        self.asked.setIcon(icons.icon(kind.asked_icon))
        for action, allowed in (
            *((self.consult, looks), (self.asked, looks), (self.validate, decides), (self.refuse, decides)),
            (self.record, not self.block.right),
        ):
            action.setEnabled(allowed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below 1100 pixels the filters shrink, and the button keeps only its icon."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        self.filters.set_narrow(narrow)
        self.form.record.setText("" if narrow else self.tr("Saisir une demande"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The tables keep their right edge, whether the page scrolls or not."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            bar = self.form.area.verticalScrollBar()
            taken = bar.sizeHint().width() if event.type() == QEvent.Type.Show else 0
            self.form.holder_column.setContentsMargins(MARGIN, 0, MARGIN - taken, 12)
        return super().eventFilter(watched, event)

    # What is done

    @Slot()
    def _on_filtered(self) -> None:
        self._show_lists()

    @Slot(int, int)
    def _on_splitter_moved(self, _: int, __: int) -> None:
        settings.write(SIZES, " ".join(map(str, self.form.splitter.sizes())))

    @Slot(QWidget, QWidget)
    def _on_focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        """The keyboard brings its block into sight; a click must find the row where it was."""
        block = next((block for block in self.blocks if now is not None and block.isAncestorOf(now)), None)
        if now is None or block is None:
            return
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.form.area.ensureWidgetVisible(now, 0, BESIDE)
        if block is not self.block:
            self.block = block
            self._show_actions()

    @Slot(Empty)
    def _on_empty_clicked(self, kind: Empty) -> None:
        if kind is Empty.NOTHING_YET:
            self._on_record()
        elif kind is Empty.NO_MATCH:
            self.filters.clear()

    def narrow(self, wanted: object) -> None:
        """To requests that have waited longer than so many days."""
        self.filters.show_older_than(wanted if isinstance(wanted, int) else None)

    @Slot()
    def _on_consult(self) -> None:
        self.block.consult()

    @Slot()
    def _on_asked(self) -> None:
        self.block.show_asked()

    @Slot()
    def _on_validate(self) -> None:
        self.block.validate()

    @Slot()
    def _on_refuse(self) -> None:
        self.block.refuse()

    @Slot()
    def _on_other(self) -> None:
        """To the other table, for who works without a mouse."""
        other = self.subscriptions if self.block is self.memberships else self.memberships
        other.form.table.setFocus(Qt.FocusReason.TabFocusReason)

    def take_focus(self) -> None:
        self.block.form.table.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_next(self) -> None:
        self.block.step(1)

    @Slot()
    def _on_previous(self) -> None:
        self.block.step(-1)

    @Slot()
    def _on_print(self) -> None:
        """The list that has the focus."""
        form = self.block.form
        printing.preview_list(self, form.title.text(), f"{self.desk.actor.name}, {form.count.text()}", self.block.model)

    @Slot()
    def _on_record(self) -> None:
        self.work.record(self.form.structure.currentData())
