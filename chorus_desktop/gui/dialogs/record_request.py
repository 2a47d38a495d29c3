"""« Saisir une demande »: note a membership request that came by mail, paper or telephone (G1.9)."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from chorus_desktop.core import clock, structures
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.membership_requests import Asked, AskedService, record
from chorus_desktop.core.rights import Right
from chorus_desktop.core.states import Origin, Role
from chorus_desktop.core.text import COMMENT_LENGTH, siret
from chorus_desktop.core.words import word
from chorus_desktop.gui import field_errors
from chorus_desktop.gui.compiled.ui_record_request import Ui_RecordRequest
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialog_owner import show
from chorus_desktop.gui.dialogs.asking import AskingDialog
from chorus_desktop.gui.dialogs.user_search import UserSearchDialog
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.dialog import SUMMARY
from chorus_desktop.gui.look.form import FieldError, tell_cut
from chorus_desktop.gui.look.widgets import title

ROLES = (Role.SIMPLE_USER, Role.SECONDARY_MANAGER)
ORIGINS = (Origin.E_MAIL, Origin.PAPER, Origin.TELEPHONE)
FIRST_YEAR = 2000
"""A request received before then is a slip of the keyboard."""


class RecordRequestDialog(AskingDialog):
    """`recorded` carries the id of the new request, once the dialog has closed.

    `user` (id and name) and `structure_id` are what is known of it already.
    """

    recorded = Signal(int)

    def __init__(
        self,
        parent: QWidget | None,
        desk: Desk,
        user: tuple[int, str] | None = None,
        structure_id: int | None = None,
    ) -> None:
        super().__init__(
            parent,
            desk,
            self.tr("Saisir une demande"),
            self.tr("Demande de rattachement reçue hors de l’application"),
            SUMMARY,
        )
        self.set_lead(
            self.tr("Elle rejoint les demandes en attente ; vous ou un autre gestionnaire en décidez ensuite.")
        )
        self._user: tuple[int, str] | None = None
        self._bodies = {body.id: body for body in structures.choices(desk.actor, Right.DECIDE)}
        self.search: UserSearchDialog | None = None
        self.form = Ui_RecordRequest()
        self.form.setupUi(self.body)
        self._lines: dict[str, FieldError] = {}
        self._fill(structure_id)
        self._tie()
        self._add_buttons()
        self.choose(user)
        (self.form.structure if user else self.form.choose_user).setFocus()

    # What is shown

    def _fill(self, structure_id: int | None) -> None:
        form = self.form
        title(form.user, "card").setTextFormat(Qt.TextFormat.PlainText)
        for role in ROLES:
            form.role.addItem(word(role), role)
        for origin in ORIGINS:
            form.origin.addItem(word(origin), origin)
        for body in self._bodies.values():
            form.structure.addItem(f"{body.name} · {siret(body.identifier)}", body.id)
        form.structure.setPlaceholderText(self.tr("Choisir la structure"))
        form.structure.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        only = next(iter(self._bodies)) if len(self._bodies) == 1 else None
        form.structure.setCurrentIndex(form.structure.findData(structure_id or only))
        form.structure.currentIndexChanged.connect(self._on_structure_chosen)
        form.received_on.set_value(clock.today())
        form.comment.setFixedHeight(form.comment.fontMetrics().lineSpacing() * 3 + 18)
        form.choose_user.setIcon(icons.icon("search"))
        form.choose_user.clicked.connect(self._on_choose_user)
        self._on_structure_chosen()

    def _tie(self) -> None:
        """Each field with its label, its error line and the name that a refusal gives it."""
        form = self.form
        for name, line, editor, label, required in (
            ("user", form.user_error, form.choose_user, form.user_label, True),
            ("structure", form.structure_error, form.structure, form.structure_label, True),
            ("role", form.role_error, form.role, form.role_label, False),
            ("received_on", form.received_on_error, form.received_on, form.received_on_label, True),
            ("comment", form.comment_error, form.comment, form.comment_label, False),
        ):
            line.attach(editor, label, required)
            self._lines[name] = line
        self._lines["services"] = form.services.form.error
        form.origin_label.setBuddy(form.origin)
        form.origin.setAccessibleName(form.origin_label.text())
        form.comment_counter.watch(form.comment, COMMENT_LENGTH)
        form.comment_counter.cut.connect(partial(tell_cut, form.comment_error))

    def _add_buttons(self) -> None:
        self.trouble = FieldError()
        self.footer_left.addWidget(self.trouble, 1)
        self.add_cancel()
        self.save = self.add_button(self.tr("Enregistrer"), "primary", "device-floppy")
        self.save.clicked.connect(self._on_save)

    def choose(self, user: tuple[int, str] | None) -> None:
        """Say who asks."""
        self._user = user
        self.form.user.setText(user[1] if user else "")
        self.form.user.setVisible(user is not None)
        text = self.tr("Changer") if user else self.tr("Rechercher un utilisateur")
        self.form.choose_user.setText(text)
        self.form.choose_user.setAccessibleName(f"{text} ({user[1]})" if user else text)
        self.form.user_error.clear()

    @Slot()
    def _on_structure_chosen(self) -> None:
        structure_id = self.form.structure.currentData()
        if structure_id is None:
            self.form.services.wait_for_structure()
        else:
            self.form.services.offer(structures.active_services([structure_id])[structure_id].values())

    @Slot()
    def _on_choose_user(self) -> None:
        self.search = UserSearchDialog(self, self._desk, self._bodies.get(self.form.structure.currentData()))
        self.search.chosen.connect(self._on_user_chosen)
        show(self.search)

    @Slot(int, str)
    def _on_user_chosen(self, user_id: int, name: str) -> None:
        self.choose((user_id, name))
        self.form.role.setFocus()

    # What is done

    @Slot()
    def _on_save(self) -> None:
        if self._desk.awaits(self._run):
            return
        for line in (*self._lines.values(), self.trouble):
            line.clear()
        wrong = self._wrong()
        if wrong or self._user is None:
            field_errors.show_refusals(wrong, self._lines, self.trouble, "")
            return
        form = self.form
        asked = Asked(
            form.structure.currentData(),
            form.services.whole_structure,
            tuple(AskedService(service_id) for service_id in form.services.chosen),
            form.role.currentData(),
            form.comment.toPlainText().strip(),
        )
        arguments = (self._desk.actor, self._user[0], asked, form.received_on.value("received_on"))
        self._run = self._desk.run(
            record, *arguments, form.origin.currentData(), then=self._on_recorded, sorry=self._on_refused
        )

    def _wrong(self) -> list[Refused]:
        """What must be mended before anything is asked of the database."""
        wrong = []
        if self._user is None:
            wrong.append(Refused("Indiquez qui fait la demande.", field="user"))
        if self.form.structure.currentData() is None:
            wrong.append(Refused("Choisissez la structure.", field="structure"))
        try:
            received_on = self.form.received_on.value("received_on")
        except Refused as refusal:
            wrong.append(refusal)
        else:
            if received_on is None:
                wrong.append(Refused("Indiquez la date de réception.", field="received_on"))
            elif received_on.year < FIRST_YEAR:
                wrong.append(Refused("Vérifiez l’année de réception.", field="received_on"))
        return wrong

    def _on_recorded(self, request_id: int) -> None:
        self.accept()
        self.recorded.emit(request_id)

    def _on_refused(self, refusal: Refused) -> None:
        field_errors.show_refusals([refusal], self._lines, self.trouble, "")
