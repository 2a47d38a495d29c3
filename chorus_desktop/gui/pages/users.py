"""« Utilisateurs »: the people of the structures managed, found by any criterion, and what is done with them (G5)."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from chorus_desktop.core import managed_users, rights
from chorus_desktop.core.managed_users import ManagedRow
from chorus_desktop.core.rights import Right
from chorus_desktop.core.states import AccountStatus, Message
from chorus_desktop.gui.compiled.ui_users import Ui_Users
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.page_action import page_action
from chorus_desktop.gui.look.widgets import muted, title
from chorus_desktop.gui.pages import users_columns as of
from chorus_desktop.gui.pages.page import Page
from chorus_desktop.gui.pages.user_criteria import NOTHING, Surroundings, UserCriteria, surroundings
from chorus_desktop.gui.pages.users_work import UsersWork
from chorus_desktop.gui.table import TableModel
from chorus_desktop.gui.table_overlay import Empty

CARD, NARROW = 276, 1100


class UsersPage(Page):
    """The card of criteria, the result, and the bar of what can be done with the ticked rows."""

    tables = frozenset({"users", "membership", "membership_request", "structure", "service", "delegation"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.form = Ui_Users()
        self.form.setupUi(self)
        self.around = NOTHING
        self.criteria = UserCriteria(self.form)
        self.work = UsersWork(self, desk)
        self.model = TableModel[ManagedRow](of.columns(self._refusal), desk.reader, "name", parent=self)
        self.search = self.form.last_name
        self._searched = self.criteria.criteria()
        self._shown: object = None
        self._narrow: bool | None = None
        self._lay_out()
        self._make_actions()
        self._connect()

    def _lay_out(self) -> None:
        form = self.form
        for view in (form.scroll.viewport(), form.fields):
            view.setAutoFillBackground(False)
        for label in (form.user_title, form.structure_title):
            title(label, "card")
        title(form.title, "block")
        muted(form.count)
        muted(form.ticked)
        form.table.show_model(self.model, "users")
        form.table.set_empty(Empty.NOTHING_YET, of.nothing_yet())
        form.table.set_empty(Empty.NOT_ALLOWED, of.not_allowed())
        form.reset.setIcon(icons.icon("rotate"))
        form.search.setProperty("kind", "primary")
        form.search.setIcon(icons.icon("search"))
        form.toggle.setIcon(icons.icon("search"))
        form.toggle.hide()
        form.card.setFixedWidth(max(CARD, form.card.minimumSizeHint().width()))

    def _make_actions(self) -> None:
        """One action each: button or row icon, menu « Actions », keyboard."""
        form = self.form
        self.show_all = self._action(None, "users", self.tr("&Toutes les structures"), "Ctrl+L", of.STRUCTURES)
        self.edit = self._action(None, "pencil", self.tr("&Modifier l'utilisateur"), "Ctrl+O", of.EDIT)
        self.membership = self._action(None, "user-cog", self.tr("Modifier le &rattachement"), "Ctrl+M", of.MEMBERSHIP)
        self.mail = self._action(None, "mail", self.tr("Envoyer le &courriel d'activation"), "Ctrl+Shift+M", of.MAIL)
        self.code = self._action(None, "key", self.tr("&Donner un code de mot de passe"), "Ctrl+Shift+K", of.CODE)
        self.resend = self._action(
            form.resend, "mail-forward", self.tr("Renvoyer mails d'&activation"), "Ctrl+Return", self._on_resend
        )
        self.export = self._action(form.export_csv, "file-export", self.tr("&Export CSV"), "Ctrl+E", self._on_export)
        self.create_account = self._action(
            form.create, "user-plus", self.tr("Créer le compte &utilisateur"), "Ctrl+N", self.work.create
        )

    def _action(self, button: QPushButton | None, icon: str, text: str, keys: str, done: object) -> QAction:
        of_row = isinstance(done, str)
        action = page_action(self, icon, text, keys, self._on_current_action if of_row else done)
        if of_row:
            action.setData(done)
        if button is not None:
            button.setIcon(icons.icon(icon))
            button.clicked.connect(action.trigger)
        return action

    def _connect(self) -> None:
        form, work = self.form, self.work
        work.said.connect(self.said)
        work.structure_wanted.connect(self.structure_wanted)
        self.criteria.asked.connect(self._on_search)
        self.criteria.cleared.connect(self._on_cleared)
        form.toggle.toggled.connect(self._on_toggled)
        form.table.opened.connect(partial(self._on_row_action, of.STRUCTURES))
        form.table.action_triggered.connect(self._on_row_action)
        form.table.empty_clicked.connect(self._on_empty_clicked)
        form.table.current_changed.connect(self._show_state)
        self.model.loaded.connect(self._show_state)
        self.model.renewed.connect(self._show_state)
        self.model.ticks_changed.connect(self._show_state)

    # What is shown

    def refresh(self) -> None:
        """Ask again what was searched last, whatever has been typed since."""
        wanted = (self.desk.actor, self._searched)
        situation = Empty.NO_MATCH if self._described() else Empty.NOTHING_YET
        self.form.table.set_situation(situation if rights.may(self.desk.actor, Right.READ) else Empty.NOT_ALLOWED)
        if wanted == self._shown:
            self.model.refresh()
        else:
            self._shown = wanted
            self.model.set_listing(managed_users.listing(*wanted))
        work = partial(surroundings, self.desk.actor)
        self.desk.reader.soon(self, "around", work, self._on_surroundings, urgent=False, seconds=0.02)

    def _on_surroundings(self, around: Surroundings) -> None:
        self.around = around
        self.criteria.offer(around)
        self._show_state()

    def _described(self) -> list[str]:
        return self.criteria.described(self._searched)

    def _refusal(self, row: ManagedRow | None = None) -> str:
        """Why the actor cannot act on these people; "" when he can."""
        return "" if self.around.may_decide else self.tr("Le gestionnaire principal ne vous a pas donné ce droit")

    @Slot()
    def _show_state(self) -> None:
        """The counts, and which buttons do something now; a disabled one says why."""
        form, shown, ticked = self.form, self.model.rowCount(), self.model.ticked_count
        described = self._described()
        more = "" if self.model.complete else "+"
        form.count.setText(of.counted(shown, more))
        form.table.set_empty(Empty.NO_MATCH, of.no_match(", ".join(described), of.counted(self.around.total)))
        counted = {0: self.tr("Aucun utilisateur coché"), 1: self.tr("1 utilisateur coché sur {shown}")}
        text = counted.get(ticked, self.tr("{ticked} utilisateurs cochés sur {shown}"))
        form.ticked.setText(text.format(ticked=of.number(ticked), shown=of.number(shown, more)))
        form.toggle.setText(
            self.tr("Critères ({count})").format(count=len(described)) if described else self.tr("Critères")
        )
        right, tick = self._refusal(), "" if ticked else self.tr("Cochez d’abord un utilisateur")
        empty = "" if shown else self.tr("Il n’y a rien à exporter")
        for button, reason in ((form.resend, right or tick), (form.export_csv, empty), (form.create, right)):
            button.setEnabled(not reason)
            button.setToolTip(reason or (button.accessibleName() if button is form.create else ""))
        row = self._current()
        self.show_all.setEnabled(row is not None)
        for action in (self.edit, self.membership):
            action.setEnabled(row is not None and not right)
        self.mail.setEnabled(row is not None and row.awaits_activation and not right)
        self.code.setEnabled(row is not None and row.status is AccountStatus.ACTIVE and not right)
        self.resend.setEnabled(form.resend.isEnabled())
        self.export.setEnabled(not empty)
        self.create_account.setEnabled(not right)

    # Searching

    @Slot()
    def _on_search(self) -> None:
        self._searched = self.criteria.criteria()
        self.refresh()
        if self._narrow:
            self.form.toggle.setChecked(False)
            self.form.table.setFocus()

    @Slot()
    def _on_cleared(self) -> None:
        self._searched = self.criteria.criteria()
        self.refresh()
        self.form.last_name.setFocus()

    @Slot(Empty)
    def _on_empty_clicked(self, kind: Empty) -> None:
        if kind is Empty.NO_MATCH:
            self.criteria.reset()

    def go_to_search(self) -> None:
        """Ctrl+F: the first criterion, brought out where the window is narrow."""
        self.form.toggle.setChecked(True)
        super().go_to_search()

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:
        self.form.card.setVisible(on or not self._narrow)
        if on and self._narrow:
            self.form.last_name.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below 1100 px the card becomes a toggle, and the button keeps only its icon (look.md 7)."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            form = self.form
            form.toggle.setVisible(narrow)
            form.card.setVisible(form.toggle.isChecked() or not narrow)
            form.create.setText("" if narrow else form.create.accessibleName())

    # What is done

    def _current(self) -> ManagedRow | None:
        """The one ticked, else the current row."""
        ticked = self.model.ticked if self.model.ticked_count == 1 else []
        return self.model.row(self.model.row_of(ticked[0] if ticked else self.form.table.current_id))

    @Slot()
    def _on_current_action(self) -> None:
        action, row = self.sender(), self._current()
        if isinstance(action, QAction) and row is not None:
            self._on_row_action(action.data(), row.id)

    @Slot(str, int)
    def _on_row_action(self, key: str, user_id: int) -> None:
        row = self.model.row(self.model.row_of(user_id))
        if row is None:
            return
        if key == of.STRUCTURES:
            self.work.show_structures(row)
        elif key == of.EDIT:
            self.work.edit(row)
        elif key == of.MEMBERSHIP:
            self.work.edit_membership(row)
        elif key == of.MAIL:
            self.work.activation.send_one(row.id)
        elif key == of.CODE:
            self.work.activation.send_one(row.id, Message.PASSWORD_CODE)

    @Slot()
    def _on_resend(self) -> None:
        self.work.activation.send_all(self.model.ticked)

    @Slot()
    def _on_export(self) -> None:
        self.work.export.start(self.model, self.tr("utilisateurs"), ", ".join(self._described()))
