"""« Historique » as a manager uses it: the list, its filters, the record behind the loupe, its seal, its copy (G4)."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from chorus_desktop.core import database, history, membership_decisions
from chorus_desktop.core.membership_decisions import Decision
from chorus_desktop.core.models import History, MembershipRequest
from chorus_desktop.core.reading import fetch, fetch_one
from chorus_desktop.core.states import Action, RequestStatus
from chorus_desktop.core.words import ACTIONS
from chorus_desktop.gui.badges import ACTION_SHAPES, action_badge
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.history_detail import HistoryDetailDialog
from chorus_desktop.gui.look import theme
from chorus_desktop.gui.pages.history import HistoryPage
from tests.demonstrated import column, desk_of, shown
from tests.gui.clicks import click

_Key = Qt.Key


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    theme.install(qapp, theme.Choice.LIGHT)
    with desk_of(tmp_path) as seated:
        yield seated


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> HistoryPage:
    made = HistoryPage(desk)
    shown(qtbot, made)
    qtbot.waitUntil(lambda: made.form.pane.detail is not None)
    return made


def waiting(name: str) -> int:
    """The pending request of this person."""
    row = fetch_one(
        MembershipRequest.select(MembershipRequest.id)
        .join(History, on=(History.subject_id == MembershipRequest.user))
        .where(MembershipRequest.status == RequestStatus.PENDING, History.subject_name == name)
    )
    assert row is not None
    return int(row[0])


def last_of(action: Action) -> int:
    row = fetch_one(History.select(History.id).where(History.action == action).order_by(History.id.desc()))
    assert row is not None
    return int(row[0])


def words_on(page: HistoryPage) -> list[str]:
    """Every word of the pane, from top to bottom."""
    return [label.text() for label in page.form.pane.findChildren(QLabel) if label.isVisible()]


def choose(qtbot: QtBot, page: HistoryPage, number: int) -> None:
    click(qtbot, page.form.table, number, "date")
    qtbot.waitUntil(lambda: page.form.pane.detail is not None and page.form.pane.detail.row.id == number)


def count_is(qtbot: QtBot, page: HistoryPage, text: str) -> None:
    def check() -> None:
        assert page.form.count.text() == text

    qtbot.waitUntil(check)


# The list


def test_everything_the_newest_first(page: HistoryPage) -> None:
    model = page.model
    titles = ["Cocher", "Date", "Demandeur", "Structure", "Commentaires", "Chorus Pro", "Actions"]
    assert [shown.title for shown in model.columns] == titles
    expected = [row.id for row in history.listing(page.desk.actor).first("date", True, 1_000)]
    assert list(model.ids) == expected
    assert page.form.count.text() == f"{len(expected)} actions"
    assert page.form.table.accessibleName() == "Historique"
    assert column(model, "person")[0] == "TRAORÉ Agnès"
    assert column(model, "structure")[0] == "14700985600135 CCAS Terneuil"
    assert column(model, "word")[0] == "Créé"
    assert column(model, "date")[0] == "12/06/2026 10:25"


def test_a_click_on_the_header_turns_the_order(page: HistoryPage, qtbot: QtBot) -> None:
    newest_first = list(page.model.ids)
    header = page.form.table.header
    place = QPoint(header.sectionViewportPosition(1) + 12, 12)
    with qtbot.waitSignal(page.model.loaded):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert list(page.model.ids) == newest_first[::-1]


def test_what_somebody_decides_meanwhile_appears_at_the_top(page: HistoryPage, desk: Desk, qtbot: QtBot) -> None:
    before = page.form.table.current_id
    count = page.model.rowCount()
    desk.run(membership_decisions.refuse, desk.actor, [Decision(waiting("BON Julie"))], "Doublon.")
    qtbot.waitUntil(lambda: page.model.rowCount() == count + 1)
    qtbot.waitUntil(lambda: column(page.model, "person")[0] == "BON Julie")
    assert column(page.model, "word")[0] == "Refusée"
    assert page.form.table.current_id == before
    choose(qtbot, page, page.model.ids[0])
    assert "Doublon." in words_on(page)


def test_search_without_accents_and_the_way_back(page: HistoryPage, qtbot: QtBot) -> None:
    total = page.model.rowCount()
    assert not page.form.reset.isEnabled()
    page.form.search.setText("TRAORE agnes")
    count_is(qtbot, page, f"3 actions sur {total}")
    assert set(column(page.model, "person")) == {"TRAORÉ Agnès"}
    qtbot.mouseClick(page.form.reset, Qt.MouseButton.LeftButton)
    count_is(qtbot, page, f"{total} actions")
    assert page.form.search.text() == ""
    assert page.form.search.hasFocus()


def test_action_and_period(page: HistoryPage, qtbot: QtBot) -> None:
    total = page.model.rowCount()
    pick(qtbot, page.form.word, "Refusée")
    count_is(qtbot, page, f"4 actions sur {total}")
    assert set(column(page.model, "word")) == {"Refusée"}
    pick(qtbot, page.form.period, "7 derniers jours")
    count_is(qtbot, page, f"0 action sur {total}")
    pick(qtbot, page.form.word, "Toutes")
    qtbot.waitUntil(lambda: 0 < page.model.rowCount() < total)
    days = {text[:10] for text in column(page.model, "date")}
    assert days <= {f"{day:02}/06/2026" for day in range(6, 13)}
    pick(qtbot, page.form.period, "Aujourd’hui")
    qtbot.waitUntil(lambda: {text[:10] for text in column(page.model, "date")} == {"12/06/2026"})


def pick(qtbot: QtBot, combo: QComboBox, text: str) -> None:
    """Choose in a combo box with the keyboard, as a person does."""
    combo.setFocus()
    wanted = combo.findText(text)
    assert wanted >= 0
    while combo.currentIndex() != wanted:
        qtbot.keyClick(combo, _Key.Key_Down if combo.currentIndex() < wanted else _Key.Key_Up)


def test_nothing_found_quotes_the_search_and_offers_the_way_back(page: HistoryPage, qtbot: QtBot) -> None:
    total = page.model.rowCount()
    page.form.search.setText("personne de ce nom")
    empty = page.form.table._overlay.state
    qtbot.waitUntil(empty.isVisible)
    qtbot.waitUntil(lambda: f"{total} actions sans ces filtres" in empty.sentence.text())
    assert empty.title.text() == "Aucune action ne correspond à «\u00a0personne de ce nom\u00a0»"
    assert page.form.pane.empty.isVisible()
    assert not page.copy.isEnabled()
    qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    count_is(qtbot, page, f"{total} actions")
    qtbot.waitUntil(lambda: page.form.pane.detail is not None)


def test_a_simple_user_is_told_why_there_is_nothing(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    theme.install(qapp, theme.Choice.LIGHT)
    with desk_of(tmp_path, "jbon@ccasterneuil.fr") as desk:
        page = HistoryPage(desk)
        shown(qtbot, page)
        qtbot.waitUntil(page.form.table._overlay.state.isVisible)
        assert page.form.table._overlay.state.title.text() == "L’historique est réservé aux gestionnaires"


# The pane


def test_the_pane_follows_the_current_row(page: HistoryPage, qtbot: QtBot) -> None:
    assert page.form.pane.detail is not None
    assert page.form.pane.detail.row.id == page.model.ids[0]
    page.form.table.setFocus()
    qtbot.keyClick(page.form.table, _Key.Key_Down)
    qtbot.waitUntil(lambda: page.form.pane.detail is not None and page.form.pane.detail.row.id == page.model.ids[1])


def test_the_loupe_shows_the_whole_record(page: HistoryPage, qtbot: QtBot) -> None:
    number = last_of(Action.MEMBERSHIP_VALIDATED)
    click(qtbot, page.form.table, number, "actions")
    qtbot.waitUntil(lambda: page.form.pane.detail is not None and page.form.pane.detail.row.id == number)
    pane = page.form.pane
    assert pane.view.badge.text() == "Validée"
    assert pane.view.number.text() == f"n°\u00a0{number}"
    assert pane.view.title.text() == "Rattachement de DUMAS Fatou"
    words = words_on(page)
    for text in ("Décidé par", "DUFOUR Pauline, gestionnaire principal", "Demandé le", "Accordé", "Ce qui a changé"):
        assert text in words
    at = words.index("Avant")
    assert words[at : at + 5] == ["Avant", "Après", "Demande", "En cours de validation", "Validée"]
    assert words[words.index("Rôle") :][:3] == ["Rôle", "—", "Utilisateur simple"]
    assert words[words.index("Achat", words.index("Rôle")) :][:3] == ["Achat", "—", "Habilité"]
    assert pane.seal.label.isVisible()
    assert pane.seal.label.text() == "Sceau vérifié"
    assert not pane.seal.badge.isVisible()


def test_after_in_600_only_where_something_changed(page: HistoryPage, qtbot: QtBot) -> None:
    choose(qtbot, page, last_of(Action.MEMBERSHIP_VALIDATED))
    labels = {label.text(): label for label in page.form.pane.findChildren(QLabel)}
    assert labels["Habilité"].font().weight() == 600
    assert labels["En cours de validation"].font().weight() == 400


@pytest.mark.parametrize(
    "action", [Action.FOUNDED, Action.STRUCTURE_CREATED, Action.SERVICE_DEACTIVATED, Action.ACCOUNT_ACTIVATED]
)
def test_other_actions_open_as_well(page: HistoryPage, qtbot: QtBot, action: Action) -> None:
    rows = fetch(History.select(History.id).where(History.action == action, History.id.in_(list(page.model.ids))))
    choose(qtbot, page, rows[-1][0])
    assert page.form.pane.view.badge.text() == ACTIONS[action]
    assert "Ce qui a changé" in words_on(page)


def test_html_in_a_comment_stays_as_it_was_typed(page: HistoryPage, desk: Desk, qtbot: QtBot) -> None:
    reason = "<b>Voir</b> <img src='x'> & suite"
    desk.run(membership_decisions.refuse, desk.actor, [Decision(waiting("BON Julie"))], reason)
    count = page.model.rowCount()
    qtbot.waitUntil(lambda: page.model.rowCount() == count + 1)
    choose(qtbot, page, page.model.ids[0])
    (label,) = (label for label in page.form.pane.findChildren(QLabel) if label.text() == reason)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_copy(page: HistoryPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.said) as said:
        qtbot.mouseClick(page.form.pane.copy, Qt.MouseButton.LeftButton)
    assert page.form.pane.detail is not None
    assert QGuiApplication.clipboard().text() == page.form.pane.detail.text
    assert said.args == ["Le détail est copié."]
    QGuiApplication.clipboard().clear()
    page.copy.trigger()
    assert QGuiApplication.clipboard().text() == page.form.pane.detail.text


def test_a_broken_seal_is_said_in_words(page: HistoryPage, qtbot: QtBot) -> None:
    number = last_of(Action.MEMBERSHIP_REFUSED)
    with sqlite3.connect(database.path()) as connection:
        for trigger in ("keeps_rows", "loses_nothing", "replaces_nothing", "is_a_chain"):
            connection.execute(f"DROP TRIGGER history_{trigger}")
        connection.execute("UPDATE history SET record = replace(record, 'Doublon', 'Erreur') WHERE id = ?", (number,))
    connection.close()
    choose(qtbot, page, number)
    pane = page.form.pane
    assert pane.seal.badge.isVisible()
    assert pane.seal.badge.text() == "Sceau rompu\u00a0: contenu modifié"
    assert not pane.seal.label.isVisible()
    assert pane.view.flaw.isVisible()
    assert pane.view.flaw.label.text() == "Le contenu de cette ligne n’est plus celui qui a été scellé."
    choose(qtbot, page, number - 1)
    assert pane.seal.label.isVisible()
    assert not pane.view.flaw.isVisible()


def test_the_keyboard_reaches_the_pane_which_shows_a_ring(page: HistoryPage, qtbot: QtBot) -> None:
    qtbot.waitActive(page)
    page.form.table.setFocus()
    qtbot.keyClick(page.form.table, _Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.form.pane.isAncestorOf(focused)
    assert focused.accessibleName() == "Détail de l’action"
    assert page.form.pane._ringed
    qtbot.keyClick(focused, _Key.Key_Tab)
    assert not page.form.pane._ringed
    assert page.form.pane.copy.hasFocus()


# A narrow window


def narrow(qtbot: QtBot, page: HistoryPage, width: int, height: int) -> None:
    page.resize(width, height)
    qtbot.waitUntil(lambda: page.form.pane.isHidden() and page.form.table.width() > width - 50)


def dialogs(page: HistoryPage) -> list[HistoryDetailDialog]:
    return page.findChildren(HistoryDetailDialog)


def test_below_1100_px_the_pane_closes_and_the_loupe_opens_a_dialog(page: HistoryPage, qtbot: QtBot) -> None:
    narrow(qtbot, page, 1000, 600)
    number = last_of(Action.MEMBERSHIP_REFUSED)
    click(qtbot, page.form.table, number, "actions")
    qtbot.waitUntil(lambda: len(dialogs(page)) == 1 and dialogs(page)[0].isVisible())
    (dialog,) = dialogs(page)
    assert dialog.windowTitle() == "Détail de l’action"
    assert dialog.heading.text() == "Refus du rattachement de DELMAS Émilie"
    assert dialog.aside.text() == f"n°\u00a0{number}"
    assert dialog.seal.label.isVisible()
    with qtbot.waitSignal(page.said):
        qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == dialog.detail.text
    qtbot.keyClick(dialog, _Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialogs(page))
    page.resize(1366, 700)
    qtbot.waitUntil(lambda: page.form.pane.detail is not None and page.form.pane.detail.row.id == number)
    assert not page.form.pane.isHidden()


@pytest.mark.parametrize("way", ["enter", "double click", "menu"])
def test_enter_double_click_and_the_menu_open_it_too(page: HistoryPage, qtbot: QtBot, way: str) -> None:
    narrow(qtbot, page, 950, 480)
    (number,) = page.model.ids[2:3]
    choose_row(qtbot, page, number)
    table = page.form.table
    if way == "enter":
        qtbot.keyClick(table, _Key.Key_Return)
    elif way == "menu":
        page.detail.trigger()
    else:
        place = table.visualRect(page.model.index(2, 1)).center()
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: len(dialogs(page)) == 1)
    assert dialogs(page)[0].detail.row.id == number
    qtbot.waitUntil(lambda: page.form.pane.detail is not None and page.form.pane.detail.row.id == number)
    page.copy.trigger()
    assert QGuiApplication.clipboard().text() == dialogs(page)[0].detail.text
    dialogs(page)[0].close_button.click()


def choose_row(qtbot: QtBot, page: HistoryPage, number: int) -> None:
    click(qtbot, page.form.table, number, "date")
    assert page.form.table.current_id == number


def test_a_long_record_scrolls_by_the_keyboard_in_the_dialog(page: HistoryPage, qtbot: QtBot) -> None:
    narrow(qtbot, page, 950, 480)
    page.form.table.set_current(1)
    qtbot.keyClick(page.form.table, _Key.Key_Return)
    qtbot.waitUntil(lambda: len(dialogs(page)) == 1 and dialogs(page)[0].isVisible())
    (dialog,) = dialogs(page)
    bar = dialog._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(dialog.close_button, _Key.Key_PageDown)
    assert bar.value() > 0
    dialog.accept()


def test_narrow_controls_keep_their_names(page: HistoryPage, qtbot: QtBot) -> None:
    narrow(qtbot, page, 900, 480)
    assert page.form.reset.text() == ""
    assert page.form.reset.accessibleName() == "Réinitialiser"
    assert page.form.search.accessibleName() == "Rechercher une action"


def test_filters_folded_before_they_showed_unfold(page: HistoryPage, qtbot: QtBot) -> None:
    """What has not shown yet asks for more room than it takes: their choices come once it has."""
    page.choices.set_width(500)
    assert page.form.toggle.isVisible()
    page.refresh()
    qtbot.waitUntil(lambda: not page.form.toggle.isVisible())
    assert page.form.author.isVisible()


def test_every_word_has_a_shape() -> None:
    assert set(ACTIONS.values()) <= set(ACTION_SHAPES)
    assert action_badge(Action.MEMBERSHIP_VALIDATED) == ("Validée", "success", "circle-check")
