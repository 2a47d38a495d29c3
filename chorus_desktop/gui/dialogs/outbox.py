"""« Boîte d'envoi »: every message about the manager's structures and people, and what to do about it (G7.2)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, QSize, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QWidget

from chorus_desktop.core import outbox_list
from chorus_desktop.core.notifications import Letter
from chorus_desktop.core.outbox_list import Filters, OutboxRow
from chorus_desktop.core.states import Delivery
from chorus_desktop.core.words import word
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs import outbox_columns as of
from chorus_desktop.gui.dialogs.letter import LetterDialog
from chorus_desktop.gui.dialogs.outbox_bar import OutboxBar
from chorus_desktop.gui.learn_more import add_learn_more
from chorus_desktop.gui.look.after_typing import after_typing
from chorus_desktop.gui.look.announce import announce
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.look.form import make_search
from chorus_desktop.gui.look.widgets import Banner, ToneLabel
from chorus_desktop.gui.outbox_work import OutboxWork
from chorus_desktop.gui.table import TableModel
from chorus_desktop.gui.table_overlay import Empty
from chorus_desktop.gui.table_view import TableView
from chorus_desktop.gui.topics import Topic

WIDTH, HEIGHT = 1240, 640
SEARCH, LEAST = 260, 120
TABLES = frozenset({"outbox", "history", "setting", "users"})


class OutboxDialog(Dialog):
    """`banner_clicked`: the button of the banner, which says why nothing leaves."""

    banner_clicked = Signal()

    def __init__(self, parent: QWidget | None, desk: Desk) -> None:
        super().__init__(parent, self.tr("Boîte d'envoi"), self.tr("Boîte d’envoi"), WIDTH)
        self._desk = desk
        self._shown: object = None
        self.letter: Dialog | None = None
        self.work = OutboxWork(self, desk)
        self.model = TableModel[OutboxRow](of.columns(), desk.reader, "date", True, parent=self)
        self.table = TableView()
        self.banner = Banner()
        self.search, self.state = QLineEdit(), QComboBox()
        self.told = ToneLabel()
        self.bar = OutboxBar()
        self._typing = after_typing(self, self.refresh)
        self._fill()
        self._connect()
        add_learn_more(self, Topic.MAIL_TROUBLE, right=True)
        self.add_cancel(self.tr("Fermer"))
        self.refresh()
        self._on_ticked()

    def _fill(self) -> None:
        make_search(self.search)
        self.search.setPlaceholderText(self.tr("Rechercher un destinataire"))
        self.search.setAccessibleName(self.tr("Rechercher un destinataire"))
        self.search.setFixedWidth(SEARCH)
        self.state.addItem(self.tr("Tous les états"), None)
        for state in Delivery:
            self.state.addItem(word(state), state)
        self.state.setAccessibleName(self.tr("État"))
        self.table.setAccessibleName(self.tr("Boîte d'envoi"))
        self.table.setMinimumHeight(LEAST)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.table.show_model(self.model, "outbox")
        self.table.set_empty(Empty.NOTHING_YET, of.nothing_yet())
        self.table.set_empty(Empty.NO_MATCH, of.no_match())
        self.banner.hide()
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(self.search)
        filters.addWidget(self.state)
        filters.addStretch(1)
        column = self.column()
        column.addWidget(self.banner)
        column.addLayout(filters)
        column.addWidget(self.table, 1)
        column.addWidget(self.bar)
        self.told.setWordWrap(True)
        self.footer_left.addWidget(self.told, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._typing.start)
        self.state.activated.connect(self.refresh)
        self.model.loaded.connect(self._on_loaded)
        self.model.ticks_changed.connect(self._on_ticked)
        self.model.dataChanged.connect(self._on_ticked)  # rows of a long list come after its order
        self.table.opened.connect(self._read)
        self.table.action_triggered.connect(self._on_row_action)
        self.table.menu_requested.connect(self._on_menu)
        self.table.empty_clicked.connect(self._on_empty_clicked)
        self.banner.button.clicked.connect(self.banner_clicked)
        self.work.said.connect(self._on_said)
        self.work.failed.connect(self._on_failed)
        self.bar.withdraw.clicked.connect(self._on_withdraw)
        self.bar.mark_sent.clicked.connect(self._on_mark_sent)
        self.bar.save.clicked.connect(self._on_save)
        self.bar.open_mail.clicked.connect(self._on_open)
        self.bar.retry.clicked.connect(self._on_retry)
        self._desk.changed.connect(self._on_changed)

    def say_why(self, tone: str, text: str, button: str = "") -> None:
        """Tell what keeps messages from leaving; nothing when nothing does."""
        self.banner.setVisible(bool(text))
        if text:
            self.banner.set(tone, text, button=button)

    def fitting(self) -> QSize:
        """A list takes what the screen has."""
        return QSize(super().fitting().width(), min(HEIGHT, self.room().height()))

    # The list

    @Slot()
    def refresh(self) -> None:
        """Ask again; from the top when another list is asked for."""
        state = self.state.currentData()
        filters = Filters(self.search.text().strip(), Delivery(state) if state else None)
        self.table.set_situation(Empty.NO_MATCH if filters != outbox_list.ALL else Empty.NOTHING_YET)
        wanted = (self._desk.actor, filters)
        if wanted == self._shown:
            self.model.refresh()
        else:
            self._shown = wanted
            self.model.set_listing(outbox_list.listing(self._desk.actor, filters))

    @Slot(object)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if not TABLES.isdisjoint(tables):
            if "setting" in tables:
                self._shown = None
            self.refresh()

    @Slot(int)
    def _on_loaded(self, count: int) -> None:
        text = self.tr("{count} message") if count < 2 else self.tr("{count} messages")
        self.aside.setText(text.format(count=QLocale().toString(count)))
        self._on_ticked()

    @Slot()
    def _on_ticked(self) -> None:
        self.bar.show_for(self.model.ticked_count, self._rows(self.model.ticked))

    def _rows(self, ids: Sequence[int]) -> list[OutboxRow]:
        """Those of them that are at hand."""
        found = [self.model.row(self.model.row_of(identifier)) for identifier in ids]
        return [row for row in found if row is not None]

    @Slot(Empty)
    def _on_empty_clicked(self, kind: Empty) -> None:
        if kind is Empty.NO_MATCH:
            self.search.clear()
            self.state.setCurrentIndex(0)
            self.refresh()

    # What is done

    @Slot(str, int)
    def _on_row_action(self, key: str, identifier: int) -> None:
        if key == of.READ:
            self._read(identifier)
        else:
            self.work.retry([identifier], self._rows([identifier]))

    @Slot(QMenu, int)
    def _on_menu(self, menu: QMenu, identifier: int) -> None:
        for row in self._rows([identifier]):
            if row.open:
                menu.addSeparator()
                for button, done in (
                    (self.bar.open_mail, partial(self.work.open, row)),
                    (self.bar.save, partial(self.work.save, row)),
                    (self.bar.mark_sent, partial(self.work.mark_sent, [row.id])),
                    (self.bar.withdraw, partial(self.work.withdraw, [row.id])),
                ):
                    menu.addAction(button.icon(), button.accessibleName()).setData(done)

    @Slot()
    def _on_retry(self) -> None:
        self.work.retry(self.model.ticked, self._rows(self.model.ticked))

    @Slot()
    def _on_mark_sent(self) -> None:
        self.work.mark_sent(self.model.ticked)

    @Slot()
    def _on_withdraw(self) -> None:
        self.work.withdraw(self.model.ticked)

    @Slot()
    def _on_open(self) -> None:
        for row in self._rows(self.model.ticked):
            self.work.open(row)

    @Slot()
    def _on_save(self) -> None:
        for row in self._rows(self.model.ticked):
            self.work.save(row)

    @Slot(str)
    def _on_said(self, text: str) -> None:
        self.model.tick_all(False)
        self.told.say(text, "muted")
        announce(self, text)

    @Slot(str)
    def _on_failed(self, text: str) -> None:
        self.told.say(text, "danger")
        announce(self, text)

    @Slot(int)
    def _read(self, identifier: int) -> None:
        work = partial(outbox_list.letter, self._desk.actor, identifier)
        self._desk.reader.submit(self, "letter", work, self._show_letter, urgent=True)

    def _show_letter(self, letter: Letter | None) -> None:
        if letter is not None:
            self.letter = LetterDialog(self, letter)
            self.letter.open()
