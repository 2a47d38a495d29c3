"""The dialogs of the program, opened as a person opens them, in both palettes: the first defect fails."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.account import AccountPage
from chorus_desktop.gui.pages.history import HistoryPage
from chorus_desktop.gui.pages.page import Page
from chorus_desktop.gui.pages.pending import PendingPage
from chorus_desktop.gui.pages.structures import StructuresPage
from chorus_desktop.gui.pages.users import UsersPage
from chorus_desktop.gui.structure_sheet.block import Block
from chorus_desktop.gui.structure_sheet.blocks import BANK, MEMBERS, SERVICES
from chorus_desktop.gui.table_view import TableView
from chorus_desktop.gui.tabs import ACCOUNT, HISTORY, PENDING, STRUCTURES, USERS
from tests.gui.accessibility import audit
from tests.gui.accessibility.test_pages import CCAS, settled

P = TypeVar("P", bound=Page)

HUBERT, JULIE = 1, 4
"""Rows of the members of the CCAS, in their order by role."""


def page(window: MainWindow, bot: QtBot, name: str, kind: type[P]) -> P:
    assert window.tabs is not None
    window.tabs.show_page(name)
    settled(window, bot)
    found = window.tabs.page()
    assert isinstance(found, kind)
    return found


def block(window: MainWindow, bot: QtBot, name: str) -> Block:
    assert window.tabs is not None
    window.tabs.show_structure(CCAS, name)
    found = window.tabs.page()
    assert isinstance(found, StructuresPage)
    bot.waitUntil(lambda: found.sheet is not None and found.sheet.block is not None)
    settled(window, bot)
    assert found.sheet is not None and found.sheet.block is not None
    return found.sheet.block


def first_row(table: TableView, row: int = 0) -> None:
    table.set_current(table.model().id_at(row))  # type: ignore[attr-defined]


def chosen(owner: Page | Block | QMenu, text: str) -> Callable[[], None]:
    """Trigger an action of a page, of a block or of a menu by its words."""
    return next(action for action in owner.actions() if text in action.text().replace("&", "")).trigger


def pending(number: int, text: str) -> Callable[[MainWindow, QtBot], None]:
    def act(window: MainWindow, bot: QtBot) -> None:
        shown = page(window, bot, PENDING, PendingPage)
        shown.block = shown.blocks[number]
        first_row(shown.block.form.table)
        bot.waitUntil(shown.consult.isEnabled)
        chosen(shown, text)()

    return act


def in_block(name: str, text: str, row: int = 0) -> Callable[[MainWindow, QtBot], None]:
    def act(window: MainWindow, bot: QtBot) -> None:
        shown = block(window, bot, name)
        table = shown.findChild(TableView)
        if table is not None:
            bot.waitUntil(lambda: table.model().rowCount() > row)
            first_row(table, row)
        chosen(shown, text)()

    return act


def in_page(name: str, kind: type[Page], text: str) -> Callable[[MainWindow, QtBot], None]:
    def act(window: MainWindow, bot: QtBot) -> None:
        shown = page(window, bot, name, kind)
        table = shown.findChild(TableView)
        if table is not None and table.isVisible() and table.model().rowCount():
            first_row(table)
        chosen(shown, text)()

    return act


def record(window: MainWindow, bot: QtBot) -> None:
    """A narrow window has no pane beside the list."""
    window.resize(1000, 700)
    in_page(HISTORY, HistoryPage, "Détail")(window, bot)


def in_menu(text: str) -> Callable[[MainWindow, QtBot], None]:
    def act(window: MainWindow, bot: QtBot) -> None:
        menus = window.menus
        for action in (menus.shortcuts, menus.about, menus.backups, menus.search_directory, menus.import_directory):
            if action.text().replace("&", "").startswith(text):
                return action.trigger()
        others = (menus.import_members, menus.outbox, menus.mail_settings, menus.wordings, menus.reasons, menus.verify)
        for action in others:
            if action.text().replace("&", "").startswith(text):
                return action.trigger()
        raise AssertionError(text)

    return act


def of_account(at: int, name: str) -> Callable[[MainWindow, QtBot], None]:
    """A button of « Mon compte »."""

    def act(window: MainWindow, bot: QtBot) -> None:
        shown = page(window, bot, ACCOUNT, AccountPage)
        shown.form.blocks.setCurrentRow(at)
        settled(window, bot)
        buttons = [one for one in audit.interactive(window) if audit.name(one) == name]
        buttons[0].click()  # type: ignore[attr-defined]

    return act


OPENINGS: dict[str, Callable[[MainWindow, QtBot], None]] = {
    "a membership request": pending(0, "Consulter"),
    "the services asked": pending(0, "Services demandés"),
    "the refusal of a membership": pending(0, "Refuser"),
    "a request recorded": pending(0, "Saisir une demande"),
    "a subscription request": pending(1, "Consulter"),
    "the spaces asked": pending(1, "Espaces demandés"),
    "the refusal of a subscription": pending(1, "Refuser"),
    "a list before it is printed": pending(0, "Imprimer"),
    "a new structure": in_page(STRUCTURES, StructuresPage, "Créer une nouvelle structure"),
    "a new user": in_page(USERS, UsersPage, "Créer le compte"),
    "a record of the history": record,
    **{text: in_menu(text) for text in ("Raccourcis", "À propos", "Sauvegardes", "Rechercher structure publique")},
    **{text: in_menu(text) for text in ("Importer l'annuaire", "Importer des rattachements", "Boîte d'envoi")},
    **{text: in_menu(text) for text in ("Paramètres de messagerie", "Modèles de messages", "Motifs de refus")},
    "the check of the history": in_menu("Vérifier l'historique"),
    "a user": in_page(USERS, UsersPage, "Modifier"),
    **{f"member: {text}": in_block(MEMBERS, text, JULIE) for text in ("Consulter", "Modifier", "Accorder ou retirer")},
    **{f"member: {text}": in_block(MEMBERS, text, JULIE) for text in ("Copier les droits", "Matrice des droits")},
    "member: accesses": in_block(MEMBERS, "Accès", JULIE),
    "member: delegation": in_block(MEMBERS, "Délégation", HUBERT),
    **{f"members: {text}": in_block(MEMBERS, text) for text in ("Rattacher un utilisateur", "Créer un utilisateur")},
    "a service": in_block(SERVICES, "Créer un service"),
    "a bank account": in_block(BANK, "Ajouter"),
    "one's data": of_account(0, "Modifier"),
    "leaving for good": of_account(0, "Désactiver mon compte"),
    "asking for a membership": of_account(1, "Demander un rattachement"),
    "asking for a space": of_account(1, "Ajouter un espace"),
    "leaving structures": of_account(1, "Supprimer rattachements"),
}


@pytest.mark.parametrize("opening", OPENINGS)
def test_each_dialog(demonstration: MainWindow, qtbot: QtBot, opening: str) -> None:
    OPENINGS[opening](demonstration, qtbot)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), Dialog))
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, Dialog)
    qtbot.wait(300)
    try:
        found = list(audit.defects(dialog))
    finally:
        QDialog.done(dialog, 0)
    assert found == [], f"{opening}:\n" + "\n".join(found)
