"""« Utilisateurs rattachés à la structure »: its members, and what the manager does with them (G3.2)."""

from functools import partial

from PySide6.QtCore import QLocale, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from chorus_desktop.core import clock, members
from chorus_desktop.core.members import MemberRow
from chorus_desktop.core.operation import Body
from chorus_desktop.core.rights import Right
from chorus_desktop.core.structure_head import Head
from chorus_desktop.core.text import siret
from chorus_desktop.gui import member_columns as of
from chorus_desktop.gui.access_verbs import AccessVerbs, why_not
from chorus_desktop.gui.activation import ActivationWork
from chorus_desktop.gui.compiled.ui_members_block import Ui_MembersBlock
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look import icons, metrics
from chorus_desktop.gui.look.after_typing import after_typing
from chorus_desktop.gui.look.form import make_search
from chorus_desktop.gui.look.widgets import muted, title
from chorus_desktop.gui.matrix_work import MatrixWork, matrix_button
from chorus_desktop.gui.member_verbs import MemberVerbs
from chorus_desktop.gui.member_work import MemberWork
from chorus_desktop.gui.structure_sheet.block import Block
from chorus_desktop.gui.structure_sheet.members_folding import fold
from chorus_desktop.gui.table import TableModel
from chorus_desktop.gui.table_overlay import Empty
from chorus_desktop.gui.technical_work import TechnicalWork


class MembersBlock(Block):
    """The list, and the bar of what can be done with the ticked rows."""

    tables = frozenset({"membership", "service_membership", "users", "sign_in", "delegation"})

    def __init__(self, desk: Desk, head: Head, parent: QWidget | None = None) -> None:
        super().__init__(desk, head, parent)
        self.form = Ui_MembersBlock()
        self.form.setupUi(self)
        self.work = MemberWork(self, desk)
        self.technical = TechnicalWork(self, desk)
        self.activation = ActivationWork(self, desk)
        self.rights = MatrixWork(self, desk)
        self.model = TableModel[MemberRow](of.columns(self._may), desk.reader, "role", parent=self)
        self.total = head.members
        self._shown: object = None
        self._typing = after_typing(self, self.refresh)
        self._lay_out()
        self.verbs = MemberVerbs(self)
        self.accesses = AccessVerbs(self, self.work.access, self.form.access, self._ticked)
        self._connect()

    def _may(self, right: Right) -> bool:
        return right in self.head.may

    @property
    def body(self) -> Body:
        return Body(self.head.id, self.head.identifier, self.head.name)

    def _lay_out(self) -> None:
        form = self.form
        self.search = form.search
        title(form.title, "block").setText(self.tr("Utilisateurs rattachés à la structure"))
        muted(form.count)
        muted(form.ticked)
        make_search(form.search)
        form.table.show_model(self.model, "members")
        form.attach.setProperty("kind", "primary")
        form.remove.setProperty("kind", "dangerText")
        self.matrix = matrix_button()
        form.head.insertWidget(form.head.indexOf(form.technical), self.matrix)
        QWidget.setTabOrder(form.search, self.matrix)
        QWidget.setTabOrder(self.matrix, form.technical)
        for button, icon in (
            *((form.suspend, "player-pause"), (form.reactivate, "player-play")),
            *((form.remove, "trash"), (form.technical, "robot"), (form.attach, "user-plus")),
        ):
            button.setIcon(icons.icon(icon))
            button.setMinimumWidth(metrics.CONTROL)  # so that the window can become narrow, and the words short

    def _connect(self) -> None:
        form = self.form
        for work in (self.work, self.technical, self.activation, self.rights):
            work.said.connect(self.said)
        self.work.stale.connect(self.refresh)
        self.rights.stale.connect(self.refresh)
        form.search.textChanged.connect(self._typing.start)
        verbs = self.verbs
        for button, action, done in (
            (None, verbs.consult, partial(self._on_current, of.CONSULT)),
            (None, verbs.edit, partial(self._on_current, of.EDIT)),
            (form.suspend, verbs.suspend, partial(self._on_bar, of.SUSPEND)),
            (form.reactivate, verbs.reactivate, partial(self._on_bar, of.REACTIVATE)),
            (form.remove, verbs.remove, partial(self._on_bar, of.REMOVE)),
            (form.attach, verbs.attach, self._on_attach),
            (form.technical, verbs.technical, self._on_technical),
            (None, verbs.delegate, partial(self._on_current, of.DELEGATE)),
            (self.matrix, verbs.matrix, partial(self.rights.show_matrix, self.head.id)),
            (None, verbs.print, self._on_print),
        ):
            action.triggered.connect(done)
            if button is not None:
                button.clicked.connect(done)
        form.table.opened.connect(partial(self._on_row_action, of.CONSULT))
        form.table.action_triggered.connect(self._on_row_action)
        form.table.menu_requested.connect(self._on_menu)
        form.table.empty_clicked.connect(self._on_empty_clicked)
        form.table.current_changed.connect(self._show_state)
        self.model.loaded.connect(self._show_state)
        self.model.ticks_changed.connect(self._show_state)

    # What is shown

    def refresh(self) -> None:
        search = self.form.search.text().strip()
        self.form.table.set_situation(Empty.NO_MATCH if search else Empty.NOTHING_YET)
        self.form.table.set_empty(Empty.NO_MATCH, of.no_match(search, self.total))
        wanted = (self.desk.actor, search, clock.today())
        if wanted == self._shown:
            self.model.refresh()
        else:
            self._shown = wanted
            self.model.set_listing(members.listing(self.desk.actor, self.head.id, search))

    def show_head(self, head: Head) -> None:
        super().show_head(head)
        self.total = head.members
        self.form.table.viewport().update()
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        """The counts, and which buttons do something now; a disabled one says why."""
        form, shown, ticked = self.form, self.model.rowCount(), self.model.ticked_count
        text = self.tr("{count} utilisateur") if self.total < 2 else self.tr("{count} utilisateurs")
        count = text.format(count=QLocale().toString(self.total))
        if form.search.text().strip():
            count = self.tr("{shown} sur {count}").format(shown=QLocale().toString(shown), count=count)
        form.count.setText(count)
        counted = {0: self.tr("Aucun utilisateur coché"), 1: self.tr("1 utilisateur coché sur {shown}")}
        text = counted.get(ticked, self.tr("{ticked} utilisateurs cochés sur {shown}"))
        form.ticked.setText(text.format(ticked=ticked, shown=shown))
        tick = "" if ticked else self.tr("Cochez d’abord un utilisateur")
        decide, govern = self.why_not(Right.DECIDE), self.why_not(Right.GOVERN)
        for button, reason in (
            *((form.suspend, decide or tick), (form.reactivate, decide or tick), (form.remove, decide or tick)),
            *((form.attach, decide), (form.technical, govern)),
        ):
            button.setEnabled(not reason)
            button.setToolTip(reason or ("" if button.text() == button.accessibleName() else button.accessibleName()))
        row = self._row(form.table.current_id)
        self.verbs.show_state(row, ticked, self._may, can_attach=not decide, can_create=not govern)
        self.accesses.show_state(self.body, row, ticked, decide if ticked else self._no_access(row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the search shrinks, and the buttons keep their verb or their icon."""
        super().resizeEvent(event)
        fold(self.form, self.matrix, event.size().width())
        self._show_state()

    # What is done

    def _ticked(self) -> list[MemberRow]:
        return self.model.rows_at(at for at, id in enumerate(self.model.ids) if self.model.is_ticked(id))

    def _no_access(self, row: MemberRow | None) -> str:
        return why_not(row, self.desk.actor, self.why_not) if row is not None else ""

    def _row(self, membership_id: int) -> MemberRow | None:
        return self.model.row(self.model.row_of(membership_id))

    @Slot(Empty)
    def _on_empty_clicked(self, kind: Empty) -> None:
        if kind is Empty.NO_MATCH:
            self.form.search.clear()
            self.form.search.setFocus()
            self.refresh()

    @Slot(QMenu, int)
    def _on_menu(self, menu: QMenu, membership_id: int) -> None:
        """What there is no icon for: « Délégation… », the accesses, and what the envelope has taken the place of."""
        row = self._row(membership_id)
        if row is not None:
            self.verbs.add_to(menu, row, self._may, self._on_row_action)
            self.accesses.add_to(menu, self.body, row, self._no_access(row))

    def _on_row_action(self, key: str, membership_id: int) -> None:
        row = self._row(membership_id)
        if row is None:
            return
        if key == of.CONSULT:
            self.work.consult(row.id)
        elif key == of.EDIT:
            self.work.edit(row.id)
        elif key == of.DELEGATE:
            self.work.delegate(row.id)
        elif key == of.RESET:
            self.technical.reset(self.body, row.user_id)
        elif key == of.MAIL:
            self.activation.send_one(row.user_id)
        else:
            self._change(key, [row])

    def _change(self, key: str, rows: list[MemberRow]) -> None:
        work = self.work
        if rows:
            {of.SUSPEND: work.suspend, of.REACTIVATE: work.reactivate, of.REMOVE: work.remove}[key](self.body, rows)

    def _on_current(self, key: str) -> None:
        self._on_row_action(key, self.form.table.current_id)

    def _on_bar(self, key: str) -> None:
        """The ticked rows, else (from the menu or the keyboard) the current one."""
        if self.model.ticked_count:
            self._change(key, self._ticked())
        else:
            self._on_current(key)

    @Slot()
    def _on_attach(self) -> None:
        self.work.attach(self.body)

    @Slot()
    def _on_technical(self) -> None:
        self.technical.create(self.body)

    @Slot()
    def _on_print(self) -> None:
        from chorus_desktop.gui import printing

        subtitle = f"{self.head.name} · {siret(self.head.identifier)}"
        printing.preview_list(self, self.tr("Utilisateurs rattachés à la structure"), subtitle, self.model)
