from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chorus_desktop.core import bank_accounts, history, memberships
from chorus_desktop.core.bank_accounts import Typed
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.models import BankAccount, History
from chorus_desktop.core.reading import fetch
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.bank_account import BankAccountDialog
from chorus_desktop.gui.error_details import told
from chorus_desktop.gui.structure_sheet.bank import BankBlock
from chorus_desktop.gui.unexpected import Watch
from tests.builders import rows
from tests.demonstrated import actor, column, desk_of
from tests.gui.clicks import click, ids_of
from tests.gui.structure_sheet.shown import answering, shown

CCAS, HOSPITAL, TOWN = 1, 2, 5
HUBERT = "hubert.dufour@exemple.fr"
LEFT = Qt.MouseButton.LeftButton
TREASURY, REGIE = "Trésorerie de Terneuil sur Seine", "Régie d’avances du CCAS"
NEW = "FR76 3000 6000 0112 3456 7890 189"
WHY = "Le gestionnaire principal ne vous a pas donné ce droit"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


@pytest.fixture
def block(qtbot: QtBot, desk: Desk) -> BankBlock:
    return shown(qtbot, desk, BankBlock, CCAS)


def dialog_of(qtbot: QtBot, block: BankBlock) -> BankAccountDialog:
    qtbot.waitUntil(lambda: block.dialog is not None)
    assert block.dialog is not None
    qtbot.waitUntil(block.dialog.isVisible)
    return block.dialog


def fill(dialog: BankAccountDialog, iban: str, bic: str, holder: str) -> None:
    dialog.iban.setText(iban)
    dialog.bic.setText(bic)
    dialog.holder.setText(holder)


def test_the_accounts_of_the_structure(block: BankBlock) -> None:
    assert block.title.text() == block.table.accessibleName() == "Coordonnées bancaires"
    assert [column.title for column in block.rows.columns] == ["Titulaire", "IBAN", "BIC", "Actions"]
    assert column(block.rows, "holder") == [REGIE, TREASURY]
    assert column(block.rows, "iban") == ["FR1420041010050500013M02606", "FR7630001007941234567890185"]
    first = block.rows.row(0)
    assert first is not None
    assert block.rows.columns[1].shows(first) == "FR14 2004 1010 0505 0001 3M02 606".replace(" ", "\u202f")
    assert (block.count.text(), block.note.isVisible()) == ("2 comptes", False)
    assert [action.text() for action in block.actions()] == ["&Ajouter", "&Modifier", "&Supprimer"]


def test_an_account_is_added(qtbot: QtBot, block: BankBlock) -> None:
    QTest.mouseClick(block.add.button, LEFT)
    dialog = dialog_of(qtbot, block)
    assert dialog.windowTitle() == "Ajouter des coordonnées bancaires"
    assert dialog.heading.text() == "Compte bancaire de CCAS Terneuil"
    qtbot.waitUntil(dialog.iban.hasFocus)
    fill(dialog, NEW.replace(" ", ""), "agrifrpp", "Budget annexe")
    QTest.keyClick(dialog.iban, Qt.Key.Key_Tab)
    assert dialog.iban.text() == NEW
    with qtbot.waitSignal(block.said) as said, qtbot.waitSignal(block.rows.loaded):
        QTest.mouseClick(dialog.save, LEFT)
    assert said.args == ["Coordonnées bancaires ajoutées"]
    assert not dialog.isVisible()
    assert column(block.rows, "holder") == ["Budget annexe", REGIE, TREASURY]
    assert block.count.text() == "3 comptes"
    (row,) = rows("bank_account", "holder = 'Budget annexe'")
    assert (row["iban"], row["bic"], row["structure_id"]) == (NEW.replace(" ", ""), "AGRIFRPP", CCAS)


def test_what_is_refused_is_said_beside_its_field(qtbot: QtBot, block: BankBlock) -> None:
    before = BankAccount.select().count()
    block.add.action.trigger()
    dialog = dialog_of(qtbot, block)
    for typed, name, sentence in (
        (("", "", ""), "iban", "Indiquez l’IBAN."),
        ((NEW[:-1] + "8", "AGRIFRPP", "Régie"), "iban", "Cet IBAN ne passe pas le contrôle de sa clé"),
        ((NEW, "AGRI", "Régie"), "bic", "Un BIC compte 8 ou 11 lettres"),
        ((NEW, "DEUTDEFF", "Régie"), "bic", "Ce BIC est celui d’une banque d’un autre pays"),
        ((NEW, "AGRIFRPP", " "), "holder", "Indiquez le titulaire"),
        (("FR14 2004 1010 0505 0001 3M02 606", "PSSTFRPPPAR", "Moi"), "iban", "Cet IBAN est déjà dans la liste"),
    ):
        fill(dialog, *typed)
        QTest.mouseClick(dialog.save, LEFT)
        qtbot.waitUntil(dialog.lines[name].has_error)
        assert dialog.lines[name].label.text().startswith(sentence)
        assert QApplication.focusWidget() is getattr(dialog, name)
        assert (dialog.iban.text(), dialog.bic.text(), dialog.holder.text()) == typed
        assert sum(line.has_error() for line in dialog.lines.values()) == 1
        qtbot.waitUntil(lambda: not block.desk.busy)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert BankAccount.select().count() == before


def test_an_account_is_edited_without_typing_its_iban_again(qtbot: QtBot, block: BankBlock) -> None:
    (treasury,) = ids_of(block.rows, "holder", TREASURY)
    click(qtbot, block.table, treasury, "actions", 0)
    dialog = dialog_of(qtbot, block)
    assert dialog.windowTitle() == "Modifier des coordonnées bancaires"
    assert (dialog.iban.text(), dialog.bic.text()) == ("FR76 3000 1007 9412 3456 7890 185", "BDFEFRPPCCT")
    qtbot.waitUntil(dialog.holder.hasFocus)
    dialog.holder.setText("Centre des finances publiques")
    with qtbot.waitSignal(block.said) as said, qtbot.waitSignal(block.rows.loaded):
        QTest.keyClick(dialog.holder, Qt.Key.Key_Return)
    assert said.args == ["Coordonnées bancaires modifiées"]
    assert column(block.rows, "holder")[0] == "Centre des finances publiques"
    assert rows("bank_account", "id = ?", treasury)[0]["iban"] == "FR7630001007941234567890185"
    ((number,),) = fetch(History.select(History.id).order_by(History.id.desc()).limit(1))
    detail = history.detail(block.desk.actor, number)
    assert detail is not None
    assert [change[1:4] for change in detail.changes] == [("Titulaire", TREASURY, "Centre des finances publiques")]
    assert "3000" not in detail.text


def test_double_click_and_f2_open_it_too(qtbot: QtBot, block: BankBlock) -> None:
    index = block.rows.index(0, 0)
    place = block.table.visualRect(index).center()
    QTest.mouseClick(block.table.viewport(), LEFT, pos=place)
    QTest.mouseDClick(block.table.viewport(), LEFT, pos=place)
    dialog = dialog_of(qtbot, block)
    assert dialog.holder.text() == REGIE
    dialog.reject()
    block.dialog = None
    block.edit.trigger()
    assert dialog_of(qtbot, block).holder.text() == REGIE
    dialog_of(qtbot, block).reject()


def test_somebody_else_was_faster(qtbot: QtBot, block: BankBlock) -> None:
    """What was typed stays on screen, with who and when."""
    (treasury,) = ids_of(block.rows, "holder", TREASURY)
    block.table.set_current(treasury)
    block.edit.trigger()
    dialog = dialog_of(qtbot, block)
    typed = Typed("FR7630001007941234567890185", "BDFEFRPPCCT", "Trésor public")
    with qtbot.waitSignal(block.desk.changed):
        block.desk.run(bank_accounts.edit, block.desk.actor, treasury, 1, typed)
    qtbot.waitUntil(lambda: not block.desk.busy)
    dialog.holder.setText("Centre des finances")
    QTest.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(dialog.trouble.isVisible)
    assert dialog.trouble.label.text() == "Modifié entre-temps par DUFOUR Pauline le 12/06/2026 à 10:30."
    assert dialog.isVisible() and dialog.holder.text() == "Centre des finances"
    assert rows("bank_account", "id = ?", treasury)[0]["holder"] == "Trésor public"
    dialog.reject()


def test_an_account_is_removed_after_a_confirmation(qtbot: QtBot, block: BankBlock) -> None:
    (regie,) = ids_of(block.rows, "holder", REGIE)
    said = answering("Annuler", partial(click, qtbot, block.table, regie, "actions", 1))
    assert said.startswith(f"Supprimer le compte bancaire « {REGIE} »\u202f? IBAN FR14")
    assert block.rows.rowCount() == 2
    with qtbot.waitSignal(block.said) as told, qtbot.waitSignal(block.rows.loaded):
        answering("Supprimer", partial(click, qtbot, block.table, regie, "actions", 1))
    assert told.args == [f"Compte bancaire « {REGIE} » supprimé"]
    assert column(block.rows, "holder") == [TREASURY]
    assert block.count.text() == "1 compte"
    assert rows("bank_account", "id = ?", regie) == []


def test_one_that_is_gone_says_who_took_it(qtbot: QtBot, block: BankBlock) -> None:
    (regie,) = ids_of(block.rows, "holder", REGIE)
    with qtbot.waitSignal(block.rows.loaded):
        block.desk.run(bank_accounts.remove, block.desk.actor, regie, 1)
    qtbot.waitUntil(lambda: not block.desk.busy)
    said = answering("Fermer", lambda: block._on_not_removed(_refusal(block, regie)))
    assert said.endswith("Ces coordonnées ont été supprimées par DUFOUR Pauline le 12/06/2026 à 10:30.")


def _refusal(block: BankBlock, account: int) -> Refused:
    with pytest.raises(Refused) as caught:
        bank_accounts.remove(block.desk.actor, account, 1)
    return caught.value


def test_an_empty_list_offers_to_add(qtbot: QtBot, desk: Desk) -> None:
    block = shown(qtbot, desk, BankBlock, HOSPITAL)
    state = block.table._overlay.state
    assert state.isVisible()
    assert (state.title.text(), state.button.text()) == ("Aucune coordonnée bancaire", "Ajouter")
    assert block.count.text() == "0 compte"
    QTest.mouseClick(state.button, LEFT)
    dialog_of(qtbot, block).reject()


def test_a_manager_without_the_structure_level_sees_only_the_end(qtbot: QtBot, desk: Desk) -> None:
    """Pauline is a secondary manager of the town: no icon, no action, and the button says why."""
    bank_accounts.add(actor(HUBERT), TOWN, Typed(NEW, "AGRIFRPP", "Mairie"))
    block = shown(qtbot, desk, BankBlock, TOWN)
    assert column(block.rows, "iban") == ["…0189"]
    assert (block.add.button.isEnabled(), block.add.button.toolTip()) == (False, WHY)
    row = block.rows.row(0)
    assert row is not None
    assert block.rows.columns[-1].row_actions(row) == []
    block.table.set_current(row.id)
    assert not any(action.isEnabled() for action in block.actions())
    block.table.open_row(0)
    assert block.dialog is None
    assert block.note.text() == "L’IBAN n’est montré en entier qu’à qui peut modifier la fiche."
    assert NEW.replace(" ", "") not in block.rows.copied([0], range(4))
    # Hubert gives her the structure level: the list shows it at once
    (held,) = rows("membership", "user_id = ? AND structure_id = ?", desk.actor.id, TOWN)
    with qtbot.waitSignal(block.rows.loaded):
        give = partial(memberships.delegate, user_level=True, structure_level=True)
        desk.run(give, actor(HUBERT), held["id"])
    assert column(block.rows, "iban") == [NEW.replace(" ", "")]
    assert block.add.button.isEnabled() and not block.note.isVisible()
    assert all(action.isEnabled() for action in block.actions())


def test_an_empty_list_offers_nothing_to_who_may_not(qtbot: QtBot, desk: Desk) -> None:
    block = shown(qtbot, desk, BankBlock, TOWN)
    state = block.table._overlay.state
    assert state.sentence.text() == "Le gestionnaire principal peut en ajouter."
    assert not state.button.isVisible()


def test_a_right_lost_while_the_dialog_is_open(qtbot: QtBot, block: BankBlock) -> None:
    block.add.action.trigger()
    dialog = dialog_of(qtbot, block)
    fill(dialog, NEW, "AGRIFRPP", "Régie")
    block.desk.actor = actor("jbon@ccasterneuil.fr")
    QTest.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(dialog.trouble.isVisible)
    assert dialog.trouble.label.text() == "Vous n’avez pas ce droit sur CCAS Terneuil."
    assert BankAccount.select().count() == 2
    dialog.reject()


def test_a_bug_leaves_no_iban_in_the_log(tmp_path: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A canary: whatever an unexpected error has at hand, the log tells where it happened and nothing else."""

    def fail(number: str, bic: str) -> None:
        raise RuntimeError(f"{number} {bic}")

    monkeypatch.setattr("chorus_desktop.core.identifiers.require_same_country", fail)
    with pytest.raises(RuntimeError) as caught:
        bank_accounts.add(desk.actor, CCAS, Typed(NEW, "AGRIFRPP", "Régie"))
    watch = Watch(tmp_path)
    watch.write(told(caught.type, caught.value, caught.tb))
    text = watch.log.read_text(encoding="utf-8")
    assert "bank_accounts.py" in text
    assert "3000" not in text
