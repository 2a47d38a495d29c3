"""Mail in the window: the outbox, how and with what words messages leave, and what keeps them from leaving (G7.2)."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMainWindow

from chorus_desktop.core import mail_settings, outbox
from chorus_desktop.core.mail_settings import MailSettings
from chorus_desktop.core.outbox import Sender
from chorus_desktop.core.outbox_list import Counts
from chorus_desktop.core.rights import Actor
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialog_owner import DialogOwner, show
from chorus_desktop.gui.menus import Menus
from chorus_desktop.gui.opening import Opening
from chorus_desktop.gui.status import StatusLine

if TYPE_CHECKING:
    from chorus_desktop.gui.dialogs.outbox import OutboxDialog

T = TypeVar("T")
NOBODY = Counts(0, 0, 0, False, False)


class Known(NamedTuple):
    """What the dialogs begin with: the settings, and who is signed in as letters name them."""

    settings: MailSettings | None
    oneself: Sender | None


class Mail(DialogOwner):
    """`said` carries a sentence in the past; `dialog` is the settings', the texts' or the password's that is open."""

    def __init__(self, window: QMainWindow, opening: Opening, menus: Menus, status: StatusLine) -> None:
        super().__init__(window)
        self._window, self._opening, self._menus, self._status = window, opening, menus, status
        self._counts = NOBODY
        self._known = Known(None, None)
        self.outbox: OutboxDialog | None = None
        menus.outbox.triggered.connect(self.open_outbox)
        menus.mail_settings.triggered.connect(self._on_settings)
        menus.wordings.triggered.connect(self._on_wordings)
        menus.reasons.triggered.connect(self._on_reasons)
        status.outbox_clicked.connect(self.open_outbox)
        opening.mail.turned.connect(self._on_turned)
        opening.leaving.connect(self._on_leaving)
        self.show_counts(None)

    @property
    def _desk(self) -> Desk:
        return self._opening.desk

    @property
    def _demonstration(self) -> bool:
        opened = self._opening.current
        return opened is not None and opened.demonstration

    def show_counts(self, counts: Counts | None) -> None:
        """What the status line says, and what the menu lets do; None: nobody has signed in."""
        self._counts = counts or NOBODY
        menus = self._menus
        menus.outbox.setEnabled(self._counts.readable)
        menus.outbox.setToolTip("" if self._counts.readable else self.tr("Réservée aux gestionnaires"))
        why = (
            "" if self._counts.administers else self.tr("Seul le gestionnaire principal d’une structure peut le faire")
        )
        for action in (menus.mail_settings, menus.wordings, menus.reasons):
            action.setEnabled(not why)
            action.setToolTip(why)
        self._on_turned()

    @Slot()
    def _on_turned(self) -> None:
        """The sender has met, or overcome, something."""
        self._status.show_outbox(self._counts, str(self._opening.mail.trouble or ""))
        if self.outbox is not None:
            self._read(partial(_known, self._desk.actor), self._say_why)

    # The outbox

    @Slot()
    def open_outbox(self) -> None:
        """« Boîte d'envoi »."""
        from chorus_desktop.gui.dialogs.outbox import OutboxDialog

        if self.outbox is not None or not self._counts.readable:
            return
        self.outbox = OutboxDialog(self._window, self._desk)
        self.outbox.banner_clicked.connect(self._on_banner)
        self.outbox.finished.connect(self._on_outbox_closed)
        self._on_turned()
        show(self.outbox)

    @Slot()
    def _on_outbox_closed(self) -> None:
        self.outbox = None

    def _say_why(self, known: Known) -> None:
        """In the outbox: why nothing leaves by itself, and what to do about it."""
        self._known = known
        if self.outbox is None:
            return
        trouble, may = self._opening.mail.trouble, self._counts.administers
        if self._demonstration:
            self.outbox.say_why("info", self.tr("La démonstration n’envoie rien."))
        elif known.settings is None:
            text = self.tr(
                "Aucun serveur de messagerie n’est réglé\u202f: chaque message s’ouvre dans le logiciel de messagerie."
            )
            self.outbox.say_why("info", text, self.tr("Régler le serveur…") if may else "")
        elif trouble is None:
            self.outbox.say_why("info", "")
        elif self._asks_password():
            button = self.tr("Donner le mot de passe…") if may else ""
            self.outbox.say_why("warning", f"{trouble} {self.tr('Rien ne part sans lui.')}", button)
        else:
            self.outbox.say_why("warning", str(trouble), self.tr("Voir les paramètres…") if may else "")

    def _asks_password(self) -> bool:
        from chorus_desktop.exchange.smtp import Kind

        trouble = self._opening.mail.trouble
        return trouble is not None and trouble.kind is Kind.PASSWORD

    @Slot()
    def _on_banner(self) -> None:
        if self._known.settings is not None and self._asks_password():
            from chorus_desktop.gui.dialogs.mail_password import MailPasswordDialog

            dialog = MailPasswordDialog(self.outbox, self._known.settings)
            dialog.given.connect(self._opening.mail.wake)
            self.open(dialog)
        else:
            self._on_settings()

    # How, and with what words

    @Slot()
    def _on_settings(self) -> None:
        self._read(partial(_known, self._desk.actor), self._open_settings)

    def _open_settings(self, known: Known) -> None:
        from chorus_desktop.gui.dialogs.mail_settings import MailSettingsDialog

        if self.dialog is None and known.oneself is not None:
            parent = self.outbox or self._window
            dialog = MailSettingsDialog(parent, self._desk, known.settings, known.oneself, self._demonstration)
            dialog.saved.connect(self._on_settings_saved)
            self.open(dialog)

    @Slot()
    def _on_settings_saved(self) -> None:
        self.said.emit(self.tr("Paramètres de messagerie enregistrés"))
        self._opening.mail.wake()
        self._on_turned()

    @Slot()
    def _on_wordings(self) -> None:
        from chorus_desktop.core import letter_wordings
        from chorus_desktop.core.states import Message
        from chorus_desktop.core.wordings import Wording
        from chorus_desktop.gui.dialogs.letter_wordings import LetterWordingsDialog

        def show_wordings(in_use: dict[Message, Wording]) -> None:
            if self.dialog is None:
                dialog = LetterWordingsDialog(self._window, self._desk, in_use)
                dialog.said.connect(self.said)
                self.open(dialog)

        self._read(letter_wordings.all_in_use, show_wordings)

    @Slot()
    def _on_reasons(self) -> None:
        from chorus_desktop.core import reasons
        from chorus_desktop.gui.dialogs.reasons import ReasonsDialog

        def show_reasons(in_use: tuple[str, ...]) -> None:
            if self.dialog is None:
                dialog = ReasonsDialog(self._window, self._desk, in_use)
                dialog.saved.connect(partial(self.said.emit, self.tr("Motifs de refus enregistrés")))
                self.open(dialog)

        self._read(reasons.in_use, show_reasons)

    def _read(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._desk.reader.submit(self, getattr(then, "__name__", ""), work, then, urgent=True)

    @Slot()
    def _on_leaving(self) -> None:
        """The database closes: nothing that shows it stays."""
        for dialog in (self.dialog, self.outbox):
            if dialog is not None:
                dialog.done(0)


def _known(actor: Actor) -> Known:
    """In the reader's thread."""
    return Known(mail_settings.read(), outbox.sender(actor))
