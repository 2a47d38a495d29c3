"""« Espaces » on the demonstration: what is open, and how a space is opened and closed after a question that counts."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QPushButton, QStyleOptionViewItem, QToolTip
from pytestqt.qtbot import QtBot

from chorus_desktop.core import memberships, space_changes, spaces
from chorus_desktop.core.models import History, Membership, SubscriptionRequest
from chorus_desktop.core.states import Action, RequestStatus, Space
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.access_matrix import AccessMatrixDialog
from chorus_desktop.gui.dialogs.effects import EffectsDialog
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.structure_sheet import spaces_work
from chorus_desktop.gui.structure_sheet.spaces import SpacesBlock
from tests.demonstrated import actor, column, desk_of
from tests.gui.clicks import click, ids_of
from tests.gui.structure_sheet.shown import shown

CCAS, TOWN = 1, 5
LEFT = Qt.MouseButton.LeftButton
HUBERT = "hubert.dufour@exemple.fr"
ISSUED, WORKS = Space.INVOICES_ISSUED, Space.WORKS_INVOICES
SPACES = [
    *("Accueil connecté", "Activités du gestionnaire", "Factures reçues", "Factures émises"),
    *("Sollicitations émises", "Sollicitations reçues", "Mon Compte", "Factures à valider", "Factures de travaux"),
]


def id_of(block: SpacesBlock, name: str) -> int:
    return ids_of(block.rows, "space", name)[0]


def answered(qtbot: QtBot, press: str, act: Callable[[], object]) -> str:
    """Do what asks, once it has been counted press a button of the question; return what it said."""
    said: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, Dialog) or not dialog.lead.text():
            QTimer.singleShot(20, answer)
            return
        said.append(f"{dialog.windowTitle()}. {dialog.heading.text()} {dialog.lead.text()}")
        next(button for button in dialog.findChildren(QPushButton) if button.text() == press).click()

    QTimer.singleShot(20, answer)
    act()
    qtbot.waitUntil(lambda: bool(said))
    return said[0]


def pending() -> int:
    return int(SubscriptionRequest.select().where(SubscriptionRequest.status == RequestStatus.PENDING).count())


def is_open(space: Space) -> bool:
    return space in spaces.open_on([CCAS])[CCAS]


def test_what_is_open_and_who_has_it(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_of(tmp_path) as desk:
        block = shown(qtbot, desk, SpacesBlock, CCAS)
        assert block.title.text() == block.table.accessibleName() == "Espaces"
        assert [column.title for column in block.rows.columns] == [
            *("Espace", "Statut", "Gestionnaire principal", "Gestionnaire secondaire", "Utilisateur simple", "Actions")
        ]
        assert column(block.rows, "space") == SPACES
        assert column(block.rows, "open") == ["Ouvert"] * 7 + ["Fermé"] * 2
        assert column(block.rows, "GESTIONNAIRE_PRINCIPAL") == ["Oui"] * 7 + [""] * 2
        assert column(block.rows, "UTILISATEUR_SIMPLE") == ["Oui", "", *["Oui"] * 5, "", ""]
        assert block.count.text() == "7 ouverts sur 9"
        fixed = "Accueil connecté, Activités du gestionnaire et Mon Compte ne peuvent être ni fermés ni demandés."
        assert block.note.text().endswith(fixed)
        assert [action.text() for action in block.actions()] == ["&Matrice des droits", "&Ouvrir", "&Fermer"]
        with qtbot.waitSignal(block.rows.loaded):
            desk.run(space_changes.open_space, desk.actor, CCAS, WORKS)
        assert column(block.rows, "open")[-1] == "Ouvert"
        assert (block.count.text(), block.head.spaces) == ("8 ouverts sur 9", 8)


def test_opening_counts_the_requests_first(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_of(tmp_path) as desk:
        block = shown(qtbot, desk, SpacesBlock, CCAS)
        before, works = pending(), id_of(block, "Factures de travaux")
        block.table.set_current(works)
        said = answered(qtbot, "Annuler", partial(qtbot.mouseClick, block.open_space.button, LEFT))
        assert said.startswith("Ouvrir un espace. Ouvrir « Factures de travaux » sur CCAS Terneuil\u202f?")
        assert "Le gestionnaire principal l’a aussitôt. 6 demandes d’abonnement sont créées" in said
        assert "Aucun courriel ne part." in said
        assert (pending(), is_open(WORKS)) == (before, False)
        with qtbot.waitSignal(block.said) as told:
            answered(qtbot, "Ouvrir", partial(click, qtbot, block.table, works, "actions"))
        assert told.args == ["« Factures de travaux » est ouvert\u202f: 6 demandes à décider"]
        assert (pending(), is_open(WORKS)) == (before + 6, True)
        qtbot.waitUntil(lambda: column(block.rows, "open")[-1] == "Ouvert")
        assert History.select().order_by(History.id.desc()).get().action is Action.SPACE_OPENED


def test_what_opening_changes_is_shown_before(qtbot: QtBot, tmp_path: Path) -> None:
    """The manager wins it, nobody is written to, and nothing has happened yet (B1)."""
    with desk_of(tmp_path) as desk:
        block = shown(qtbot, desk, SpacesBlock, CCAS)
        block.table.set_current(id_of(block, "Factures de travaux"))
        asked: list[QPushButton] = []
        totals: list[str] = []

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, EffectsDialog):
                totals.extend(badge.text() for badge in dialog.view.totals)
                dialog.accept()
            elif isinstance(dialog, Dialog) and totals:
                dialog.reject()
                return
            elif isinstance(dialog, Dialog) and dialog.lead.text() and not asked:
                names = (button for button in dialog.findChildren(QPushButton))
                asked.append(next(button for button in names if button.text() == "Ce qui va changer"))
                asked[0].click()
            QTimer.singleShot(50, answer)

        QTimer.singleShot(20, answer)
        block.open_space.action.trigger()
        qtbot.waitUntil(lambda: totals == ["1 accès gagné"])
        assert not is_open(WORKS)


def test_closing_counts_who_loses_it(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_of(tmp_path) as desk:
        space_changes.open_space(desk.actor, CCAS, WORKS)
        block = shown(qtbot, desk, SpacesBlock, CCAS)
        block.table.set_current(id_of(block, "Factures de travaux"))
        said = answered(qtbot, "Annuler", block.close_space.action.trigger)
        assert said.startswith("Fermer un espace. Fermer « Factures de travaux » sur CCAS Terneuil\u202f?")
        assert said.endswith(
            "Un utilisateur n’y aura plus accès. "
            "1 abonnement prend fin, 6 demandes en attente sont refusées (« Espace fermé »)."
        )
        assert is_open(WORKS)
        with qtbot.waitSignal(block.said) as told:
            answered(qtbot, "Fermer", partial(qtbot.mouseClick, block.close_space.button, LEFT))
        assert told.args == ["« Factures de travaux » est fermé"] and not is_open(WORKS)


def test_a_space_that_the_roles_have_by_default(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_of(tmp_path) as desk:
        block = shown(qtbot, desk, SpacesBlock, CCAS)
        issued = id_of(block, "Factures émises")
        with qtbot.waitSignal(block.said):
            said = answered(qtbot, "Fermer", partial(click, qtbot, block.table, issued, "actions"))
        assert "4 utilisateurs n’y auront plus accès. 1 abonnement prend fin" in said
        qtbot.waitUntil(lambda: column(block.rows, "open")[3] == "Fermé")
        with qtbot.waitSignal(block.said) as told:
            said = answered(qtbot, "Ouvrir", partial(click, qtbot, block.table, issued, "actions"))
        assert said.endswith("5 utilisateurs l’ont aussitôt\u202f: leur rôle le donne par défaut.")
        assert told.args == ["« Factures émises » est ouvert"]


def test_what_can_be_neither_opened_nor_closed_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_of(tmp_path) as desk:
        block = shown(qtbot, desk, SpacesBlock, CCAS)
        first = "Choisissez d’abord un espace"
        assert [doing.button.toolTip() for doing in (block.open_space, block.close_space)] == [first, first]
        account = id_of(block, "Mon Compte")
        block.table.set_current(account)
        why = "« Mon Compte » est toujours ouvert, sur toutes les structures"
        for doing in (block.open_space, block.close_space):
            assert not doing.button.isEnabled() and not doing.action.isEnabled() and doing.button.toolTip() == why
        click(qtbot, block.table, account, "actions")
        assert not desk.busy
        option = QStyleOptionViewItem()
        index = block.rows.index(block.rows.row_of(account), len(block.rows.columns) - 1)
        option.rect = block.table.visualRect(index)
        place = option.rect.topLeft() + QPoint(15, 15)
        event = QHelpEvent(QHelpEvent.Type.ToolTip, place, block.table.viewport().mapToGlobal(place))
        block.table.itemDelegate().helpEvent(event, block.table, option, index)
        assert QToolTip.text() == f"Fermer. {why}"
        QToolTip.hideText()
        block.table.set_current(id_of(block, "Factures reçues"))
        assert not block.open_space.button.isEnabled() and block.close_space.button.isEnabled()
        assert block.open_space.button.toolTip() == "Cet espace est déjà ouvert"


def test_a_secondary_manager_sees_it_and_acts_once_delegated(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_of(tmp_path) as desk:
        pauline, desk.actor = desk.actor, actor(HUBERT)
        block = shown(qtbot, desk, SpacesBlock, CCAS)
        block.table.set_current(id_of(block, "Factures de travaux"))
        assert not block.open_space.button.isEnabled()
        assert block.open_space.button.toolTip() == "Le gestionnaire principal ne vous a pas donné ce droit"
        click(qtbot, block.table, id_of(block, "Factures de travaux"), "actions")
        assert not desk.busy and block.matrix.button.isEnabled()
        held = Membership.get(Membership.user == desk.actor.id, Membership.structure == CCAS)
        with qtbot.waitSignal(block.rows.loaded):
            give = partial(memberships.delegate, user_level=True, structure_level=True)
            desk.run(give, pauline, held.id)
        assert block.open_space.button.isEnabled()
        with qtbot.waitSignal(block.said):
            answered(qtbot, "Ouvrir", partial(qtbot.mouseClick, block.open_space.button, LEFT))
        last = History.select().order_by(History.id.desc()).get()
        assert (last.action, last.actor_name) == (Action.SPACE_OPENED, "DUFOUR Hubert")


def test_somebody_who_was_faster_is_told(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with desk_of(tmp_path) as desk:
        assert isinstance(desk, Desk)
        block = shown(qtbot, desk, SpacesBlock, CCAS)
        said: list[str] = []
        monkeypatch.setattr(spaces_work, "tell", lambda *words, **_: said.append(words[3]))
        space_changes.open_space(desk.actor, CCAS, WORKS)
        block.work.ask_open(block.body, WORKS)
        qtbot.waitUntil(lambda: said == ["« Factures de travaux » est déjà ouvert sur CCAS Terneuil."])
        qtbot.waitUntil(lambda: column(block.rows, "open")[-1] == "Ouvert")


def test_the_matrix_opens_from_here(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_of(tmp_path) as desk:
        block = shown(qtbot, desk, SpacesBlock, CCAS)
        qtbot.mouseClick(block.matrix.button, LEFT)
        qtbot.waitUntil(lambda: isinstance(block.rights.dialog, AccessMatrixDialog))
        assert block.rights.dialog is not None
        block.rights.dialog.reject()
        qtbot.waitUntil(lambda: block.rights.dialog is None)
        block.table.opened.emit(id_of(block, "Activités du gestionnaire"))
        qtbot.waitUntil(lambda: isinstance(block.rights.dialog, AccessMatrixDialog))
        dialog = block.rights.dialog
        assert isinstance(dialog, AccessMatrixDialog)
        assert dialog.filters.space is Space.MANAGER_ACTIVITIES
        dialog.reject()
