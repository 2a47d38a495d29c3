"""« Accueil »: what waits, what has happened, and where to go from here (G7.3)."""

from datetime import timedelta
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from chorus_desktop.core import clock, home, pending, pending_memberships
from chorus_desktop.core.delays import Month
from chorus_desktop.core.home import Figures
from chorus_desktop.gui.ask_work import AskWork
from chorus_desktop.gui.compiled.ui_home import Ui_Home
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.widgets import muted, title
from chorus_desktop.gui.pages import home_lines as say
from chorus_desktop.gui.pages import news
from chorus_desktop.gui.pages.page import Page
from chorus_desktop.gui.reader import Job
from chorus_desktop.gui.tabs import HISTORY, PENDING

if TYPE_CHECKING:
    from chorus_desktop.gui.pages.pending_work import PendingWork
    from chorus_desktop.gui.pages.subscription_work import SubscriptionWork

LINES = 4
WIDEST, SIDE, SHORT_SIDE, NARROW = 1400, 344, 264, 1100


class HomePage(Page):
    """A manager sees what waits for a decision and the latest events; a simple user, requests and structures."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._asked: Job[Figures] | None = self._ask()  # read while the page is being laid out
        self.form = Ui_Home()
        content = QWidget()
        self.form.setupUi(content)
        self._months: list[Month] = []
        self._lay_out(content)
        self._fill()

    @cached_property
    def work(self) -> "PendingWork":
        """What a request is opened with; its dialogs are loaded when the first one is."""
        from chorus_desktop.gui.pages.pending_work import PendingWork

        work = PendingWork(self, self.desk)
        work.said.connect(self.said)
        work.stale.connect(self.refresh)
        return work

    @cached_property
    def subscriptions(self) -> "SubscriptionWork":
        """As `work`, for requests of the other kind."""
        from chorus_desktop.gui.pages.subscription_work import SubscriptionWork

        work = SubscriptionWork(self, self.desk)
        work.said.connect(self.said)
        work.stale.connect(self.refresh)
        return work

    @cached_property
    def asking(self) -> AskWork:
        """What one asks for oneself with."""
        work = AskWork(self, self.desk)
        work.said.connect(self.said)
        work.request_wanted.connect(self.request_wanted)
        return work

    def _lay_out(self, content: QWidget) -> None:
        content.setMaximumWidth(WIDEST)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(content, 1)
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(holder)
        for surface in (holder, self.area.viewport()):
            surface.setAutoFillBackground(False)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)

    def _fill(self) -> None:
        form = self.form
        title(form.greeting, "page").setText(self.tr("Bonjour"))
        form.greeting.setTextFormat(Qt.TextFormat.PlainText)
        muted(form.date)
        form.notice.set(
            "info",
            self.tr(
                "Chorus Desktop n’est pas connecté à Chorus Pro\u00a0: c’est un registre à part, sur ce poste. "
                "Ce qui est décidé ici reste à reporter dans Chorus Pro."
            ),
        )
        form.waiting.set_title(self.tr("À traiter"), self.tr("Aucune demande n’attend votre décision."))
        form.attention.set_title(self.tr("Ce qui demande attention"), "")
        form.events.set_title(
            self.tr("Fil d'événements"), self.tr("Rien ne s’est encore passé."), self.tr("Tout l’historique"), "history"
        )
        form.requests.set_title(self.tr("Mes demandes"), self.tr("Vous n’avez fait aucune demande."))
        form.memberships.set_title(self.tr("Mes structures"), self.tr("Vous n’êtes rattaché à aucune structure."))
        for label in (form.access_title, form.glance_title):
            title(label, "block")
        title(form.chart_title, "card")
        title(form.months_title, "card").setText(self.tr("Décisions par mois"))
        muted(form.months_note).setText(
            self.tr("À droite\u00a0: jours ouvrés pour la moitié des décisions, et pour neuf sur dix.")
        )
        form.news.set_title(self.tr("Actualités"), "")
        form.news.show_lines(news.lines())
        form.chart.chosen.connect(self._on_band)
        form.months.chosen.connect(self._on_month)
        for button, icon in (
            *((form.record, "plus"), (form.attach, "user-plus")),
            *((form.see_pending, "inbox"), (form.search_directory, "search")),
            *((form.ask_space, "key"), (form.ask_membership, "building-community")),
        ):
            button.setIcon(icons.icon(icon))
            button.setProperty("align", "left")
        form.waiting.clicked.connect(self._on_consult)
        form.attention.clicked.connect(self._on_due)
        form.events.more.connect(partial(self.wanted.emit, HISTORY))
        form.see_pending.clicked.connect(partial(self.wanted.emit, PENDING))
        form.record.clicked.connect(self._on_record)
        form.attach.clicked.connect(self._on_attach)
        form.search_directory.clicked.connect(self.directory_wanted)
        form.ask_space.clicked.connect(self._on_ask_space)
        form.ask_membership.clicked.connect(self._on_ask_membership)
        for part in (form.waiting, form.attention, form.events, form.requests, form.memberships, form.right):
            part.hide()

    def refresh(self) -> None:
        today = clock.today()
        date = QLocale().toString(QDate(today.year, today.month, today.day), "dddd d MMMM yyyy")
        self.form.date.setText(date)
        job, self._asked = self._asked or self._ask(), None
        self.desk.reader.wait(job)

    def _ask(self) -> Job[Figures]:
        return self.desk.reader.submit(self, "figures", partial(home.read, self.desk.actor, LINES), self._show)

    def _show(self, figures: Figures) -> None:
        form = self.form
        form.greeting.setText(self.tr("Bonjour {name}").format(name=figures.first_name).strip())
        count = QLocale().toString(figures.waiting)
        form.waiting.show_lines([say.waiting(row) for row in figures.oldest], count if figures.waiting else "")
        attention = [*map(say.due, figures.due), *map(say.alone, figures.alone), *map(say.expiring, figures.expiring)]
        form.attention.show_lines(attention[:LINES])
        form.events.show_lines([say.event(row) for row in figures.events])
        form.requests.show_lines([say.request(row) for row in figures.requests])
        form.memberships.show_lines([say.membership(row) for row in figures.memberships])
        for part in (form.waiting, form.events, form.see_pending, form.glance_title, form.chart_card, form.months_card):
            part.setVisible(figures.is_manager)
        form.right.show()
        for part in (form.requests, form.memberships):
            part.setVisible(not figures.is_manager)
        form.attention.setVisible(bool(attention))
        form.record.setVisible(figures.may_decide)
        form.attach.setVisible(figures.may_decide)
        if figures.is_manager:
            self._show_chart(figures, count)
            self._months = figures.months
            form.months.set(say.month_bars(figures.months), say.month_sentence(figures.months))
        self._fit_side()

    def _show_chart(self, figures: Figures, count: str) -> None:
        text = self.tr("Ancienneté des {count} demandes")
        if figures.waiting < 2:
            text = self.tr("Ancienneté de la demande") if figures.waiting else self.tr("Aucune demande en attente")
        self.form.chart_title.setText(text.format(count=count))
        bars = say.bars(figures.ages)
        self.form.chart.set(bars, say.sentence(bars))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_side()

    def _fit_side(self) -> None:
        """As wide as declared, and as its words need."""
        side = self.form.right
        side.setFixedWidth(max(SHORT_SIDE if self.width() < NARROW else SIDE, side.minimumSizeHint().width()))

    @Slot(int)
    def _on_band(self, at: int) -> None:
        """The pending requests at least as old as this band."""
        self.narrowed.emit(PENDING, pending.AGES[at - 1] if at else None)

    @Slot(int)
    def _on_month(self, at: int) -> None:
        """What the history says of this month."""
        first = self._months[at].first
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        self.narrowed.emit(HISTORY, (first, last))

    @Slot(object)
    def _on_consult(self, row: pending.Row) -> None:
        is_membership = isinstance(row, pending_memberships.PendingRow)
        (self.work if is_membership else self.subscriptions).open_request(row.id)

    @Slot(int)
    def _on_due(self, structure_id: int) -> None:
        from chorus_desktop.gui.structure_sheet.blocks import MEMBERS

        self.structure_wanted.emit(structure_id, MEMBERS)

    @Slot()
    def _on_record(self) -> None:
        self.work.record()

    @Slot()
    def _on_attach(self) -> None:
        self.work.members.attach_somewhere()

    @Slot()
    def _on_ask_space(self) -> None:
        self.asking.ask_space()

    @Slot()
    def _on_ask_membership(self) -> None:
        self.asking.ask_membership()
