"""The sign-in screen (G7.1): address and password, or in the demonstration its people."""

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from chorus_desktop.core import accounts
from chorus_desktop.core.account import Asleep
from chorus_desktop.core.accounts import Known
from chorus_desktop.core.errors import Refused
from chorus_desktop.gui import entering
from chorus_desktop.gui.compiled.ui_sign_in import Ui_SignIn
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.entering import Entered
from chorus_desktop.gui.field_errors import show_refusal
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.form import FieldError
from chorus_desktop.gui.look.messages import confirm
from chorus_desktop.gui.look.widgets import muted, title
from chorus_desktop.gui.opening import Opened

CARD = 460
AROUND = 56
"""Pixels of the card beside its buttons."""
ICON = 56


class SignInPage(QScrollArea):
    """Shown instead of the tabs until somebody is signed in; `login` only prefills."""

    entered = Signal(Entered)
    change_asked = Signal()
    forgotten = Signal(str)
    activation_asked = Signal(str)
    account_asked = Signal()

    def __init__(self, desk: Desk, opened: Opened, login: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._until = 0.0
        self._tick = QTimer(self, interval=200)
        self._tick.timeout.connect(self._on_tick)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field in focus is brought in sight
        self.form = Ui_SignIn()
        body = QWidget()
        self.form.setupUi(body)
        self.setWidget(body)
        body.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self._dress(opened)
        self.people_line = FieldError(self.form.card)
        self._first = self.form.login
        if opened.demonstration:
            self._list_people(login)
        else:
            self._ask_password(login)
        buttons = self.form.card.findChildren(QPushButton)
        self.form.card.setFixedWidth(max([CARD, *(button.sizeHint().width() + AROUND for button in buttons)]))

    def _dress(self, opened: Opened) -> None:
        form = self.form
        form.icon.setPixmap(icons.application_pixmap(ICON))
        form.icon.setAccessibleName("Chorus Desktop")
        title(form.name, "page")
        muted(form.subtitle)
        form.place_icon.set("database", "muted", icons.SMALL)
        name = self.tr("Démonstration") if opened.demonstration else f"{opened.path.parent.name}/{opened.path.name}"
        form.place.setText(name)
        form.place.setToolTip("" if opened.demonstration else str(opened.path))
        muted(form.place)
        form.change.clicked.connect(self.change_asked)
        form.activate.setIcon(icons.icon("mail-check"))
        form.create.setIcon(icons.icon("user-plus"))
        form.activate.clicked.connect(self._on_activate)
        form.create.clicked.connect(self.account_asked)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    # By password

    def _ask_password(self, login: str) -> None:
        form = self.form
        form.enter.setIcon(icons.icon("login"))
        form.forgotten.setIcon(icons.icon("key", "muted"))
        form.login_line.attach(form.login, form.login_label)
        form.password_line.attach(form.password, form.password_label)
        form.login.setText(login)
        form.login.textChanged.connect(self._on_login_changed)
        form.login.returnPressed.connect(self._on_enter)
        form.password.returnPressed.connect(self._on_enter)
        form.enter.clicked.connect(self._on_enter)
        form.forgotten.clicked.connect(self._on_forgotten)
        self._first = form.password if login else form.login

    @Slot()
    def _on_enter(self) -> None:
        if self.form.enter.isEnabled():
            self.form.enter.setEnabled(False)
            login, password = self.form.login.text(), self.form.password.text()
            self._desk.run(entering.sign_in, login, password, then=self._on_entered, sorry=self._on_refused)

    def _on_entered(self, entered: Entered) -> None:
        self.form.password.clear()
        self.entered.emit(entered)

    def _on_refused(self, refusal: Refused) -> None:
        form = self.form
        form.enter.setEnabled(True)
        if isinstance(refusal, Asleep):
            self._offer_return(refusal, form.login.text(), form.password.text(), self._on_refused)
            return
        lines = {"login": form.login_line, "password": form.password_line}
        if show_refusal(refusal, lines, form.password_line) is form.password_line:
            form.password.selectAll()
        seconds = refusal.values.get("seconds", 0)
        if isinstance(seconds, int) and seconds > 0:
            self._until = time.monotonic() + seconds
            self._tick.start()
            self._on_tick()

    def _offer_return(self, asleep: Asleep, login: str, password: str, sorry: Callable[[Refused], object]) -> None:
        """Who left within 60 days may come back, as they were (G6.2)."""
        name = self.tr("Réactiver mon compte")
        text = self.tr("Vous retrouverez vos rattachements comme ils sont, sauf ceux qui ont pris fin entre-temps.")
        heading = self.tr("Voulez-vous réactiver votre compte\u202f?")
        if confirm(self, name, heading, f"{asleep} {text}", name, icon="player-play"):
            self._desk.run(entering.reactivate, login, password, then=self._on_entered, sorry=sorry)

    @Slot()
    def _on_tick(self) -> None:
        """Count down on the button: the sentence, which is read aloud, does not change."""
        left = self._until - time.monotonic()
        if left > 0:
            self.form.enter.setEnabled(False)
            words = self.tr("Prochain essai dans {seconds}\u00a0s").format(seconds=int(left) + 1)
            self.form.enter.setText(words)
        else:
            self._tick.stop()
            self.form.password_line.clear()
            self._let_enter()

    @Slot()
    def _on_login_changed(self) -> None:
        """Another person need not wait for the one before."""
        if self._tick.isActive():
            self._tick.stop()
            self._let_enter()

    def _let_enter(self) -> None:
        self.form.enter.setText(self.tr("Se connecter"))
        self.form.enter.setEnabled(True)

    @Slot()
    def _on_forgotten(self) -> None:
        self.forgotten.emit(self.form.login.text())

    @Slot()
    def _on_activate(self) -> None:
        self.activation_asked.emit(self.form.login.text())

    # In the demonstration

    def _list_people(self, login: str) -> None:
        from chorus_desktop.gui.pages.known_people import KnownPeople

        self.form.credentials.hide()
        self.form.subtitle.setText(self.tr("Choisissez la personne que vous voulez être\u202f: aucun mot de passe."))
        self.people = KnownPeople(self.form.card)
        inside = self.form.card.layout()
        assert isinstance(inside, QVBoxLayout)
        place = inside.indexOf(self.form.credentials)
        inside.insertWidget(place, self.people_line)
        inside.insertWidget(place + 1, self.people)
        self.people.chosen.connect(self.enter_as)
        self.people_line.attach(self.people.search)
        self._first = self.people.search
        self._desk.run(accounts.known, then=self._on_known)
        if login:
            self.enter_as(login)

    def _on_known(self, people: list[Known]) -> None:
        self.people.set_people(people)

    @Slot(str)
    def enter_as(self, login: str) -> None:
        """Sign in one of the demonstration's people."""
        sorry = partial(self._on_unknown, login)
        self._desk.run(entering.enter_demonstration, login, then=self.entered.emit, sorry=sorry)

    def _on_unknown(self, login: str, refusal: Refused) -> None:
        if isinstance(refusal, Asleep):
            self._offer_return(refusal, login, "", partial(self._on_unknown, login))
            return
        self.people_line.show_error(str(refusal))
