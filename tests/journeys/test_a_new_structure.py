"""A manager adds a structure from the public directory, completes its sheet, changes its SIRET, and finds it again."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chorus_desktop.core import database, seal, users
from chorus_desktop.core.models import (
    FormerIdentifier,
    History,
    Membership,
    Outbox,
    Service,
    ServiceMembership,
    Structure,
    User,
)
from chorus_desktop.core.rights import DISCONNECTED
from chorus_desktop.core.states import AccountStatus, Action, Delivery, Role
from chorus_desktop.gui.dialogs.activate import Activate
from chorus_desktop.gui.dialogs.attach import AttachDialog
from chorus_desktop.gui.dialogs.create_user import CreateUserDialog
from chorus_desktop.gui.dialogs.renumber_structure import RenumberStructureDialog
from chorus_desktop.gui.dialogs.service import ServiceDialog
from chorus_desktop.gui.dialogs.user_search import UserSearchDialog
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.history import HistoryPage
from chorus_desktop.gui.pages.structures import StructuresPage
from chorus_desktop.gui.structure_sheet.address import AddressBlock
from chorus_desktop.gui.structure_sheet.blocks import MEMBERS, SERVICES
from chorus_desktop.gui.structure_sheet.general import GeneralBlock
from chorus_desktop.gui.structure_sheet.members import MembersBlock
from chorus_desktop.gui.structure_sheet.services import ServicesBlock
from chorus_desktop.gui.structure_sheet.sheet import StructureSheet
from chorus_desktop.gui.tabs import HISTORY, STRUCTURES, Tabs
from tests.builders import add_to_directory
from tests.demonstrated import column
from tests.gui.clicks import click, ids_of
from tests.journeys.steps import LEFT, LOGIN, own_base, sign_in, sign_in_screen

NAME = "COMMUNE DE ACHÈRES-LA-FORÊT"
ACHERES, GUIDES = "21770001200016", "14700955600135"
MARIE, HER_PASSWORD = "marie.dupont@exemple.fr", "vingt-deux chevaux bleus"


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """Pauline Dufour's own structure, and a directory of one commune."""
    path = own_base(tmp_path)
    add_to_directory(identifier=ACHERES, name=NAME, postal_code="77760", city="Achères-la-Forêt")
    database.close()
    return path


def typed(block: GeneralBlock | AddressBlock, name: str, text: str) -> None:
    editor: Any = block.fields.editors[name]
    editor.setText(text)


def structures_page(tabs: Tabs) -> StructuresPage:
    tabs.show_page(STRUCTURES)
    page = tabs.page()
    assert isinstance(page, StructuresPage)
    return page


def created_from_the_directory(page: StructuresPage, qtbot: QtBot) -> StructureSheet:
    """« Créer une nouvelle structure »: her SIRET is in the public directory, which fills the form; the sheet opens."""
    qtbot.waitUntil(lambda: page.list.form.count.text() == "1 structure")
    qtbot.mouseClick(page.list.create_button, LEFT)
    form = page.list.dialog
    assert form is not None
    number: Any = form.fields.editors["identifier"]
    number.setText("217 700 012 00016")
    qtbot.waitUntil(lambda: form.fields.text("name") == NAME)
    assert form.fields.lines["identifier"].label.text() == "Repris de l’annuaire des structures publiques."
    qtbot.mouseClick(form.create_button, LEFT)
    qtbot.waitUntil(lambda: page.sheet is not None and isinstance(page.sheet.block, GeneralBlock))
    sheet = page.sheet
    assert sheet is not None
    assert sheet.form.name.text() == NAME
    assert "Gestionnaire principal\u00a0: DUFOUR Pauline" in sheet.form.facts.text()
    return sheet


def test_a_new_structure(window: MainWindow, qtbot: QtBot) -> None:
    tabs = sign_in(window, qtbot)

    # « Mes structures »: she creates one; its sheet opens; she is its primary manager.
    page = structures_page(tabs)
    sheet = created_from_the_directory(page, qtbot)
    general = sheet.block
    assert isinstance(general, GeneralBlock)
    qtbot.waitUntil(lambda: general.details is not None)
    created = Structure.get(Structure.identifier == ACHERES)
    assert Membership.get(Membership.structure == created).role is Role.PRIMARY_MANAGER

    # A wrong APE code is said beside the field; what she types in another block meanwhile stays.
    typed(general, "name", "Commune d’Achères-la-Forêt")
    typed(general, "ape_code", "841")
    qtbot.mouseClick(general.bar.save, LEFT)
    assert general.bar.trouble.label.text() == "1 champ à corriger avant d’enregistrer"
    sheet.show_block("address")
    address = sheet.block
    assert isinstance(address, AddressBlock)
    qtbot.waitUntil(lambda: address.details is not None)
    assert address.fields.text("city") == "Achères-la-Forêt"
    typed(address, "address", "1 place de l’Église")
    qtbot.mouseClick(address.bar.save, LEFT)
    qtbot.waitUntil(lambda: not address.has_unsaved())
    sheet.show_block("general")
    assert general.fields.text("ape_code") == "841"
    typed(general, "ape_code", "8411Z")
    qtbot.mouseClick(general.bar.save, LEFT)
    qtbot.waitUntil(lambda: sheet.form.name.text() == "Commune d’Achères-la-Forêt")

    # The SIRET changes, for one that fails its check: she confirms it.
    qtbot.waitUntil(lambda: not general.has_unsaved())
    qtbot.mouseClick(general.lines[0].number.button, LEFT)
    renumber = general.lines[0].findChildren(RenumberStructureDialog)[0]
    renumber.number.setText(GUIDES)
    qtbot.mouseClick(renumber.change, LEFT)
    renumber.doubt.check.click()
    qtbot.mouseClick(renumber.change, LEFT)
    qtbot.waitUntil(lambda: "147\u202f009\u202f556\u202f00135" in sheet.form.facts.text())
    assert general.lines[0].former.value.text().startswith("SIRET 217\u202f700\u202f012\u202f00016")

    # Back in the list, the old number still finds it.
    qtbot.mouseClick(sheet.form.back, LEFT)
    assert page.sheet is None and page.list.search is not None
    page.list.search.setText("217 700 012")
    qtbot.waitUntil(lambda: page.list.form.count.text() == "1 sur 2 structures")
    assert column(page.list.model, "identifier") == [GUIDES]

    # The database and the history tell the same.
    now = Structure.get_by_id(created.id)
    assert (now.identifier, now.name, now.ape_code) == (GUIDES, "Commune d’Achères-la-Forêt", "8411Z")
    assert (now.address, now.postal_code) == ("1 place de l’Église", "77760")
    assert FormerIdentifier.get(FormerIdentifier.structure == created).identifier == ACHERES
    told = History.select().where(History.structure_id == created.id).order_by(History.id)
    assert [(row.action, row.actor_name) for row in told] == [
        (Action.STRUCTURE_CREATED, "DUFOUR Pauline"),
        (Action.STRUCTURE_EDITED, "DUFOUR Pauline"),
        (Action.STRUCTURE_EDITED, "DUFOUR Pauline"),
        (Action.STRUCTURE_RENUMBERED, "DUFOUR Pauline"),
    ]
    assert '"doubtful_siret_confirmed":true' in told[-1].record
    assert list(seal.broken_rows()) == []

    # On « Historique », the change of number says what it was and what it is.
    tabs.show_page(HISTORY)
    history = tabs.page()
    assert isinstance(history, HistoryPage)
    qtbot.waitUntil(lambda: history.model.complete and history.model.rowCount() == 5)


@pytest.fixture
def neighbours(base: Path) -> None:
    """Two people who have an account and belong nowhere yet."""
    database.open_file(base)
    for last_name, first_name in (("Martin", "Jules"), ("Bestal", "Hanan")):
        identity = users.Identity(f"{last_name}@exemple.fr".lower(), last_name, first_name)
        users.activate(DISCONNECTED, users.create(DISCONNECTED, identity), "!")
    database.close()


def told_last(count: int) -> list[tuple[Action, str]]:
    """What the history says of the last actions, the oldest first: which, and of whom."""
    rows = History.select().order_by(History.id.desc()).limit(count)
    return [(row.action, row.subject_name) for row in reversed(rows)]


def add_service(block: ServicesBlock, qtbot: QtBot, code: str, name: str) -> None:
    qtbot.mouseClick(block.add.button, LEFT)
    qtbot.waitUntil(lambda: bool(block.findChildren(ServiceDialog)))
    (dialog,) = block.findChildren(ServiceDialog)
    qtbot.keyClicks(dialog.code, code)
    qtbot.keyClicks(dialog.name, name)
    qtbot.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(lambda: code in column(block.rows, "code") and not block.findChildren(ServiceDialog))


def searching(block: MembersBlock, qtbot: QtBot) -> UserSearchDialog:
    """« Rattacher un utilisateur »."""
    qtbot.mouseClick(block.form.attach, LEFT)
    qtbot.waitUntil(lambda: isinstance(block.work.dialog, UserSearchDialog))
    search = block.work.dialog
    assert isinstance(search, UserSearchDialog)
    qtbot.waitUntil(lambda: search.model.complete)
    return search


def attach_them(block: MembersBlock, search: UserSearchDialog, qtbot: QtBot, comment: str, *codes: str) -> str:
    """« OK », the services, the comment that is asked for, « Valider »; return what the form is for."""
    qtbot.mouseClick(search.ok, LEFT)
    qtbot.waitUntil(lambda: isinstance(block.work.dialog, AttachDialog))
    attach = block.work.dialog
    assert isinstance(attach, AttachDialog)
    for line in ids_of(attach.form.services, "code", *codes):
        click(qtbot, attach.form.ui.services, line, "ticked")
    attach.form.ui.comment.setText(comment)
    heading = attach.heading.text()
    qtbot.mouseClick(attach.validate, LEFT)
    return heading


def rights_of(last_name: str) -> list[str]:
    """The services of a member."""
    member = Membership.get(Membership.user == User.get(User.last_name == last_name))
    return [row.service.code for row in ServiceMembership.select().where(ServiceMembership.membership == member)]


def test_a_structure_its_services_and_its_people(neighbours: None, window: MainWindow, qtbot: QtBot) -> None:
    # Pauline Dufour creates the structure from the directory: screen, database and history say so.
    tabs = sign_in(window, qtbot)
    page = structures_page(tabs)
    sheet = created_from_the_directory(page, qtbot)
    created = Structure.get(Structure.identifier == ACHERES)
    assert (created.name, created.city) == (NAME, "Achères-la-Forêt")
    assert told_last(1) == [(Action.STRUCTURE_CREATED, "DUFOUR Pauline")]

    # Two services, by click.
    sheet.show_block(SERVICES)
    services = sheet.block
    assert isinstance(services, ServicesBlock)
    qtbot.waitUntil(lambda: services.rows.complete)
    add_service(services, qtbot, "ACHATS", "Service achats")
    add_service(services, qtbot, "VOIRIE", "Service voirie")
    assert column(services.rows, "code") == ["ACHATS", "FACTURES_PUBLIQUES", "VOIRIE"]
    qtbot.waitUntil(lambda: services.count.text() == "3 services")
    stored = Service.select().where(Service.structure == created, Service.active).order_by(Service.id)
    assert [(row.code, row.name) for row in stored][1:] == [("ACHATS", "Service achats"), ("VOIRIE", "Service voirie")]
    assert told_last(2) == [(Action.SERVICE_CREATED, ""), (Action.SERVICE_CREATED, "")]

    # Two people who have an account, in one form.
    sheet.show_block(MEMBERS)
    members = sheet.block
    assert isinstance(members, MembersBlock)
    qtbot.waitUntil(lambda: column(members.model, "last_name") == ["DUFOUR"])
    search = searching(members, qtbot)
    for person in ids_of(search.model, "last_name", "MARTIN", "BESTAL"):
        click(qtbot, search.form.table, person, "selection")
    heading = attach_them(members, search, qtbot, "Nouvelle équipe.", "ACHATS")
    assert heading == f"Rattacher 2 utilisateurs à {NAME}"
    qtbot.waitUntil(lambda: members.model.complete and members.model.rowCount() == 3)
    assert window.toast.label.text() == "2 utilisateurs rattachés"
    assert set(column(members.model, "last_name")) == {"DUFOUR", "MARTIN", "BESTAL"}
    assert rights_of("Martin") == rights_of("Bestal") == ["ACHATS"]
    assert set(told_last(2)) == {
        (Action.MEMBERSHIP_ATTACHED, "MARTIN Jules"),
        (Action.MEMBERSHIP_ATTACHED, "BESTAL Hanan"),
    }

    # A third has none: it is created from the search, its mail copied, and she is attached.
    search = searching(members, qtbot)
    qtbot.mouseClick(search.create_account, LEFT)
    (create,) = search.findChildren(CreateUserDialog)
    for name, text in (("last_name", "Dupont"), ("first_name", "Marie"), ("login", MARIE)):
        qtbot.keyClicks(create.form.editor(name), text)
    qtbot.mouseClick(create.confirm, LEFT)
    qtbot.waitUntil(lambda: hasattr(create, "mail") and create.mail.isVisible())
    qtbot.mouseClick(create.mail.copy, LEFT)
    marie = User.get(User.login == MARIE)
    qtbot.waitUntil(lambda: Outbox.get(Outbox.user == marie).state is Delivery.SENT)
    code = activation_code(QApplication.clipboard().text())
    qtbot.mouseClick(create.mail.cancel, LEFT)
    qtbot.waitUntil(lambda: column(search.model, "last_name") == ["DUPONT"] and search.model.ticked_count == 1)
    assert attach_them(members, search, qtbot, "Arrivée.", "VOIRIE") == f"Rattacher DUPONT Marie à {NAME}"
    qtbot.waitUntil(lambda: members.model.complete and members.model.rowCount() == 4)
    assert "En cours d’activation" in column(members.model, "status")
    assert User.get(User.login == MARIE).status is AccountStatus.BEING_ACTIVATED
    assert rights_of("Dupont") == ["VOIRIE"]
    assert told_last(3) == [
        (Action.ACCOUNT_CREATED, "DUPONT Marie"),
        (Action.ACTIVATION_RESENT, "DUPONT Marie"),
        (Action.MEMBERSHIP_ATTACHED, "DUPONT Marie"),
    ]
    window.menus.sign_out.trigger()

    # Marie Dupont activates her account with the code, and is in.
    screen = sign_in_screen(window, qtbot)
    screen.form.login.setText(MARIE)
    qtbot.mouseClick(screen.form.activate, LEFT)
    activate = window.reception.dialog
    assert isinstance(activate, Activate)
    for field, text in ((activate.code, code), (activate.password, HER_PASSWORD), (activate.again, HER_PASSWORD)):
        qtbot.keyClicks(field, text)
    qtbot.mouseClick(activate.activate, LEFT)
    qtbot.waitUntil(lambda: window.tabs is not None)
    assert window.tabs is not None and window.tabs.names == ["Accueil", "Mon compte"]
    assert User.get(User.login == MARIE).status is AccountStatus.ACTIVE
    assert told_last(1) == [(Action.ACCOUNT_ACTIVATED, "DUPONT Marie")]
    window.menus.sign_out.trigger()

    # « Historique » tells Pauline Dufour all of it; the chain is whole.
    tabs = sign_in(window, qtbot, LOGIN)
    tabs.show_page(HISTORY)
    history = tabs.page()
    assert isinstance(history, HistoryPage)
    qtbot.waitUntil(lambda: history.model.complete and "Activé" in column(history.model, "word"))
    people, words = column(history.model, "person"), column(history.model, "word")
    of_marie = [word for word, name in zip(words, people, strict=True) if name == "DUPONT Marie"]
    assert of_marie == ["Activé", "Validée", "Modifiée", "Créé"]
    assert [words[people.index(name)] for name in ("MARTIN Jules", "BESTAL Hanan")] == ["Validée", "Validée"]
    assert list(seal.broken_rows()) == []


def activation_code(mail: str) -> str:
    (line,) = [line for line in mail.splitlines() if line.startswith("Code d’activation")]
    return line.split("\u00a0: ")[1]
