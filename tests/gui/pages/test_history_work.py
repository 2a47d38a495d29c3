"""What a manager does in « Historique »: undo, note what was done in Chorus Pro, filter, export (B1, G4.1)."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from peewee import fn
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from chorus_desktop.core import history, membership_decisions, pending_memberships, reports
from chorus_desktop.core.membership_decisions import Decision
from chorus_desktop.core.models import History, Report
from chorus_desktop.core.reading import fetch
from chorus_desktop.core.states import Action
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.batch_summary import BatchSummaryDialog
from chorus_desktop.gui.dialogs.choose_dates import ChooseDatesDialog
from chorus_desktop.gui.dialogs.report import ReportDialog
from chorus_desktop.gui.look import theme
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.pages.history import HistoryPage
from tests.demonstrated import column, desk_of, shown
from tests.gui.clicks import click

LEFT = Qt.MouseButton.LeftButton
MARC = "hubert.dufour@exemple.fr"


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    theme.install(qapp, theme.Choice.LIGHT)
    with desk_of(tmp_path) as seated:
        yield seated


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> HistoryPage:
    return opened(desk, qtbot)


def opened(desk: Desk, qtbot: QtBot) -> HistoryPage:
    made = HistoryPage(desk)
    shown(qtbot, made)
    qtbot.waitUntil(lambda: made.form.pane.since is not None)
    qtbot.waitUntil(lambda: made.form.structure.count() > 1)
    return made


def rows(*actions: Action) -> list[int]:
    """The rows of these actions, the newest first."""
    query = History.select(History.id).where(History.action.in_(list(actions))).order_by(History.id.desc())
    return [row[0] for row in fetch(query)]


def choose(qtbot: QtBot, page: HistoryPage, number: int) -> None:
    """Click a row, once the list has heard of everything that was done."""
    newest = fetch(History.select(fn.MAX(History.id)).where(History.structure_id.is_null(False)))[0][0]
    qtbot.waitUntil(lambda: not page.model.is_loading and newest in page.model.ids)
    click(qtbot, page.form.table, number, "date")
    qtbot.waitUntil(lambda: page.form.pane.detail is not None and page.form.pane.detail.row.id == number)


def decide(desk: Desk, qtbot: QtBot, page: HistoryPage, count: int) -> list[int]:
    """Validate the oldest requests; return the rows of that."""
    pending = pending_memberships.listing(desk.actor).first("age", True, 100)
    ours = [Decision(row.id) for row in pending if row.structure_id == 1]
    before = page.model.rowCount()
    desk.run(membership_decisions.validate, desk.actor, ours[:count])
    qtbot.waitUntil(lambda: page.model.rowCount() == before + count)
    return list(page.model.ids[:count])


def answer(kind: type[QDialog], act: Callable[[QDialog], object]) -> list[QDialog]:
    """When a dialog of this kind asks, do this; return those that have asked."""
    met: list[QDialog] = []

    def look() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, kind) and widget.isVisible() and widget not in met:
                met.append(widget)
                act(widget)
                return
        QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)
    return met


def agree(dialog: QDialog) -> None:
    dialog.findChildren(QPushButton)[-1].click()


# Undo


def test_a_decision_is_undone_by_clicks(page: HistoryPage, desk: Desk, qtbot: QtBot) -> None:
    (decided,) = decide(desk, qtbot, page, 1)
    choose(qtbot, page, decided)
    pane = page.form.pane
    assert pane.undo.isEnabled() and pane.undo.menu() is None
    waiting = pending_memberships.waiting(desk.actor)
    asked = answer(Dialog, agree)
    with qtbot.waitSignal(page.said) as said:
        qtbot.mouseClick(pane.undo, LEFT)
    assert said.args == ["Décision annulée"]
    assert len(asked) == 1
    assert pending_memberships.waiting(desk.actor) == waiting + 1
    qtbot.waitUntil(lambda: pane.since is not None and pane.since.undone is not None)
    undoing = rows(Action.DECISION_UNDONE)[0]
    assert pane.view.since.other.isVisible()
    assert pane.view.since.other.label.text().startswith("Annulée par DUFOUR Pauline, le 12/06/2026 à ")
    assert not pane.undo.isEnabled()
    assert pane.undo.toolTip().startswith("Déjà annulée par DUFOUR Pauline")
    qtbot.mouseClick(pane.view.since.other.button, LEFT)
    qtbot.waitUntil(lambda: pane.detail is not None and pane.detail.row.id == undoing)
    qtbot.waitUntil(lambda: column(page.model, "word")[0] == "Annulée")
    assert pane.view.since.other.label.text() == f"Annule la décision n°\u00a0{decided}"
    assert pane.detail is not None and pane.detail.title.startswith("Annulation\u00a0: rattachement de ")
    qtbot.mouseClick(pane.view.since.other.button, LEFT)
    qtbot.waitUntil(lambda: pane.detail is not None and pane.detail.row.id == decided)


def test_whoever_says_no_undoes_nothing(page: HistoryPage, desk: Desk, qtbot: QtBot) -> None:
    (decided,) = decide(desk, qtbot, page, 1)
    choose(qtbot, page, decided)
    asked = answer(Dialog, lambda dialog: dialog.reject())
    page.actions_of.undo.trigger()
    assert len(asked) == 1
    assert rows(Action.DECISION_UNDONE) == []


def test_a_link_lifts_the_filters_that_hide_its_row(page: HistoryPage, desk: Desk, qtbot: QtBot) -> None:
    (decided,) = decide(desk, qtbot, page, 1)
    choose(qtbot, page, decided)
    answer(Dialog, agree)
    page.actions_of.undo.trigger()
    qtbot.waitUntil(lambda: bool(rows(Action.DECISION_UNDONE)))
    pick(qtbot, page.form.word, "Annulée")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    qtbot.waitUntil(lambda: page.form.pane.since is not None and page.form.pane.since.undoes == decided)
    qtbot.mouseClick(page.form.pane.view.since.other.button, LEFT)
    qtbot.waitUntil(lambda: page.form.table.current_id == decided)
    assert page.form.word.currentText() == "Toutes"


def test_of_a_batch_one_or_the_whole_is_undone(page: HistoryPage, desk: Desk, qtbot: QtBot) -> None:
    batch = decide(desk, qtbot, page, 4)
    choose(qtbot, page, batch[1])
    pane = page.form.pane
    assert pane.undo.menu() is pane.undo.choices
    texts = [action.text() for action in pane.undo.choices.actions()]
    assert texts == ["Cette décision seulement", "Les 4 décisions de l’opération"]
    answer(Dialog, agree)
    with qtbot.waitSignal(page.said) as said:
        pane.undo.one.trigger()
    assert said.args == ["Décision annulée"]
    choose(qtbot, page, batch[2])
    assert pane.undo.choices.actions()[1].text() == "Les 3 décisions de l’opération"
    answer(Dialog, agree)
    with qtbot.waitSignal(page.said) as said:
        pane.undo.all.trigger()
    assert said.args == ["3 décisions annulées"]
    assert len(rows(Action.DECISION_UNDONE)) == 4


def test_what_somebody_changed_since_stays_and_is_named(page: HistoryPage, desk: Desk, qtbot: QtBot) -> None:
    batch = decide(desk, qtbot, page, 2)
    changed = fetch(History.select(History.subject_id, History.structure_id).where(History.id == batch[0]))[0]
    from chorus_desktop.core import memberships
    from chorus_desktop.core.member_decisions import Seen, suspend

    held = memberships.held_by([(changed[0], changed[1])])[changed[0], changed[1]]
    desk.run(suspend, desk.actor, [Seen(held.id)])
    qtbot.waitUntil(lambda: page.model.ids[0] > batch[0])
    choose(qtbot, page, batch[0])
    answer(Dialog, agree)
    page.actions_of.undo_all.trigger()
    summary = page.actions_of.work
    qtbot.waitUntil(lambda: isinstance(summary.dialog, BatchSummaryDialog))
    dialog = summary.dialog
    assert isinstance(dialog, BatchSummaryDialog)
    assert dialog.heading.text() == "Décision annulée, 1 laissée telle quelle"
    assert "Modifié entre-temps par DUFOUR Pauline" in column(dialog.rows, "cause")[0]
    dialog.accept()


def test_what_cannot_be_undone_says_why(page: HistoryPage, qtbot: QtBot) -> None:
    choose(qtbot, page, rows(Action.MEMBERSHIP_ASKED)[0])
    assert not page.form.pane.undo.isEnabled()
    assert page.form.pane.undo.toolTip() == page.actions_of.undo.toolTip() == "Cette décision ne s’annule pas."


def test_the_context_menu_offers_it_for_its_row(page: HistoryPage, desk: Desk, qtbot: QtBot) -> None:
    batch = decide(desk, qtbot, page, 2)
    choose(qtbot, page, batch[0])
    menus: list[QMenu] = []
    page.form.table.menu_requested.connect(lambda menu, _: menus.append(menu))
    page.form.table._show_current_menu()
    texts = [action.text().replace("&", "") for action in menus[0].actions() if action.isVisible()]
    menus[0].close()
    assert texts[:4] == [
        *("Détail", "Annuler la décision", "Annuler les 2 décisions de l’opération", "Reporter dans Chorus Pro…")
    ]


# Chorus Pro


def reported() -> dict[int, date]:
    return dict(fetch(Report.select(Report.history_id, Report.reported_on)))


def test_the_current_row_is_reported_and_taken_back(page: HistoryPage, qtbot: QtBot) -> None:
    number = rows(Action.MEMBERSHIP_REFUSED)[0]
    choose(qtbot, page, number)
    line = page.form.pane.view.since
    assert (line.label.text(), line.button.text()) == ("À reporter dans Chorus Pro", "Reporter…")
    qtbot.mouseClick(line.button, LEFT)
    dialog = page.actions_of.work.dialog
    assert isinstance(dialog, ReportDialog)
    assert dialog.date.text() == "12/06/2026"
    dialog.date.setText("13/06/2026")
    qtbot.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(dialog.lines["reported_on"].has_error)
    assert "est à venir" in dialog.lines["reported_on"].label.text()
    dialog.date.setText("")
    qtbot.mouseClick(dialog.save, LEFT)
    assert dialog.lines["reported_on"].label.text() == "Indiquez la date du report."
    dialog.date.setText("1/6/26")
    with qtbot.waitSignal(page.said) as said:
        qtbot.mouseClick(dialog.save, LEFT)
    assert said.args == ["1 décision reportée le 01/06/2026"]
    assert reported() == {number: date(2026, 6, 1)}
    qtbot.waitUntil(lambda: line.label.text() == "Reporté dans Chorus Pro le 01/06/2026")
    qtbot.waitUntil(lambda: "Reporté le 01/06/2026" in column(page.model, "report"))
    with qtbot.waitSignal(page.said) as said:
        qtbot.mouseClick(line.button, LEFT)
    assert said.args == ["1 décision de nouveau à reporter"]
    assert reported() == {}


def test_the_ticked_rows_are_reported(page: HistoryPage, qtbot: QtBot) -> None:
    wanted = rows(Action.MEMBERSHIP_VALIDATED)[:3]
    other = rows(Action.MEMBERSHIP_ASKED)[0]
    assert not page.form.report.isEnabled()
    assert page.form.report.toolTip() == "Cochez d’abord des lignes"
    for number in (*wanted, other):
        click(qtbot, page.form.table, number, "tick")
    assert page.form.ticked.text() == "·  4 cochées"
    qtbot.mouseClick(page.form.report, LEFT)
    dialog = page.actions_of.work.dialog
    assert isinstance(dialog, ReportDialog)
    with qtbot.waitSignal(page.said) as said:
        qtbot.mouseClick(dialog.save, LEFT)
    assert said.args == ["3 décisions reportées le 12/06/2026"]
    assert reported() == dict.fromkeys(wanted, date(2026, 6, 12))
    with qtbot.waitSignal(page.said) as said:
        qtbot.mouseClick(page.form.take_back, LEFT)
    assert said.args == ["3 décisions de nouveau à reporter"]
    asked = answer(Dialog, agree)
    qtbot.mouseClick(page.form.take_back, LEFT)
    qtbot.waitUntil(lambda: len(asked) == 1)


def test_to_report(page: HistoryPage, desk: Desk, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.form.to_report, LEFT, pos=QPoint(8, page.form.to_report.height() // 2))
    qtbot.waitUntil(lambda: set(column(page.model, "report")) == {"À reporter"} and page.model.complete)
    before = page.model.rowCount()
    number = page.model.ids[0]
    desk.run(reports.report, desk.actor, [number])
    qtbot.waitUntil(lambda: page.model.rowCount() == before - 1)
    assert number not in page.model.ids


def test_who_only_reads_may_neither_undo_nor_report(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """A secondary manager whom the primary manager lets decide nothing."""
    from chorus_desktop.core import memberships
    from tests import demonstrated

    theme.install(qapp, theme.Choice.LIGHT)
    with desk_of(tmp_path, MARC) as desk:
        pauline, hubert = demonstrated.actor(demonstrated.PAULINE), desk.actor
        held = memberships.held_by([(hubert.id or 0, 1)])[hubert.id or 0, 1]
        memberships.delegate(pauline, held.id, user_level=False, structure_level=False)
        page = opened(desk, qtbot)
        number = next(id for id in rows(Action.MEMBERSHIP_REFUSED) if id in page.model.ids)
        choose(qtbot, page, number)
        line = page.form.pane.view.since
        assert not page.form.pane.undo.isEnabled() and not line.button.isEnabled()
        assert page.form.pane.undo.toolTip() == line.button.toolTip()
        assert line.button.toolTip().startswith("Vous n’avez pas ce droit sur ")


# Filters


def pick(qtbot: QtBot, combo: QComboBox, text: str) -> None:
    """Choose in a combo box with the keyboard, as a person does."""
    combo.setFocus()
    wanted = combo.findText(text)
    assert wanted >= 0, [combo.itemText(at) for at in range(combo.count())]
    while combo.currentIndex() != wanted:
        qtbot.keyClick(combo, Qt.Key.Key_Down if combo.currentIndex() < wanted else Qt.Key.Key_Up)


def test_filters_act_at_once_and_together(page: HistoryPage, qtbot: QtBot) -> None:
    total, form = page.model.rowCount(), page.form
    form.person.setText("traore")
    qtbot.waitUntil(lambda: set(column(page.model, "person")) == {"TRAORÉ Agnès"})
    qtbot.mouseClick(form.reset, LEFT)
    qtbot.waitUntil(lambda: page.model.rowCount() == total)
    pick(qtbot, form.structure, "CCAS Terneuil · 147\u202f009\u202f856\u202f00135")
    qtbot.waitUntil(lambda: set(column(page.model, "structure")) == {"14700985600135 CCAS Terneuil"})
    pick(qtbot, form.author, "Moi")
    pick(qtbot, form.word, "Refusée")
    qtbot.waitUntil(lambda: set(column(page.model, "word")) == {"Refusée"})
    described = page.choices.described()
    assert described == (
        "Structure «\u00a0CCAS Terneuil · 147\u202f009\u202f856\u202f00135\u00a0», Action «\u00a0Refusée\u00a0», "
        "Auteur «\u00a0Moi\u00a0»"
    )
    pick(qtbot, form.author, "Le système")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    page.choices.clear()
    qtbot.waitUntil(lambda: page.model.rowCount() == total)
    assert page.choices.described() == ""


def test_a_period_of_ones_own(page: HistoryPage, qtbot: QtBot) -> None:
    total = page.model.rowCount()

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, ChooseDatesDialog)
        qtbot.mouseClick(dialog.apply, LEFT)
        assert dialog._lines["first"].label.text() == "Indiquez au moins une des deux dates."
        dialog.begins.setText("10/06/26")
        dialog.ends.setText("8/6/26")
        qtbot.mouseClick(dialog.apply, LEFT)
        assert dialog._lines["last"].label.text() == "La fin est avant le début."
        dialog.begins.setText("le 8")
        qtbot.mouseClick(dialog.apply, LEFT)
        assert "n’est pas une date" in dialog._lines["first"].label.text()
        dialog.begins.setText("7/6/26")
        qtbot.mouseClick(dialog.apply, LEFT)

    met = answer(ChooseDatesDialog, fill)
    pick(qtbot, page.form.period, "12 derniers mois")
    qtbot.keyClick(page.form.period, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: len(met) == 1 and 0 < page.model.rowCount() < total)
    assert page.form.period.currentText() == "07/06/26 – 08/06/26"
    qtbot.waitUntil(lambda: {text[:10] for text in column(page.model, "date")} <= {"07/06/2026", "08/06/2026"})
    answer(ChooseDatesDialog, lambda dialog: dialog.reject())
    page.form.period.activated.emit(page.form.period.currentIndex())
    assert page.form.period.currentText() == "07/06/26 – 08/06/26"
    page.choices.clear()
    assert page.form.period.currentText() == "Toutes les dates"
    qtbot.waitUntil(lambda: page.model.rowCount() == total)


def test_in_a_narrow_window_most_filters_fold(page: HistoryPage, qtbot: QtBot) -> None:
    form = page.form
    assert form.more.isVisible() and not form.toggle.isVisible()
    page.resize(900, 480)
    qtbot.waitUntil(lambda: form.toggle.isVisible() and not form.more.isVisible())
    qtbot.mouseClick(form.toggle, LEFT)
    assert form.more.isVisible() and form.person.hasFocus()
    form.person.setText("bon")
    qtbot.waitUntil(lambda: form.toggle.text() == "Filtres (1)")
    page.resize(1366, 700)
    qtbot.waitUntil(lambda: not form.toggle.isVisible())
    assert form.more.isVisible() and form.person.text() == "bon"


# Exports


def save_as(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def test_what_is_filtered_as_a_spreadsheet(
    page: HistoryPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pick(qtbot, page.form.word, "Refusée")
    qtbot.waitUntil(lambda: set(column(page.model, "word")) == {"Refusée"} and page.model.complete)
    path = tmp_path / "refus.xlsx"
    save_as(monkeypatch, path)
    with qtbot.waitSignal(page.said) as said:
        page.exports.export_xlsx()
    assert said.args == ["4 lignes exportées dans refus.xlsx"]
    book = CalamineWorkbook.from_path(str(path))
    header, *told = book.get_sheet_by_name("Historique").to_python()
    assert header == [
        *("N°", "Date", "Demandeur", "Identifiant", "Structure", "Commentaires", "Action", "Auteur", "Chorus Pro")
    ]
    expected = history.listing(page.desk.actor, page.filters()).first("date", True, 9)
    assert [row[0] for row in told] == [row.id for row in expected]
    assert [row[1] for row in told] == [
        row.at.astimezone().replace(tzinfo=None).isoformat(sep=" ")
        and datetime.fromisoformat(f"{row.at.astimezone():%Y-%m-%d %H:%M:%S}")
        for row in expected
    ]
    assert {row[5] for row in told} == {"Refusée"} and {row[3] for row in told} <= {row.identifier for row in expected}
    note = book.get_sheet_by_name("À propos").to_python()[-1][0]
    assert str(note).startswith("Filtres\u00a0: Action «\u00a0Refusée\u00a0». Export du 12/06/2026")


def test_the_ticked_rows_alone_as_pdf(
    page: HistoryPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.model.tick(page.model.ids[2:5])
    path = tmp_path / "historique"
    save_as(monkeypatch, path)
    with qtbot.waitSignal(page.said) as said:
        page.exports.export_pdf()
    assert said.args == ["3 lignes exportées dans historique.pdf"]
    assert path.with_suffix(".pdf").read_bytes().startswith(b"%PDF")


def test_a_place_that_cannot_be_written_is_said(
    page: HistoryPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(monkeypatch, tmp_path / "nulle part" / "x.xlsx")
    asked = answer(Dialog, agree)
    page.exports.export_xlsx()
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert list(tmp_path.glob("*.xlsx")) == []
    save_as(monkeypatch, Path(""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    page.exports.export_pdf()
    assert page.exports.files.progress is None


def test_as_csv_what_is_filtered_and_what_is_left_to_report(
    page: HistoryPage, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.csv"
    save_as(monkeypatch, path)
    with qtbot.waitSignal(page.said):
        page.exports.export_csv()
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "Date;Demandeur;Structure;Commentaires;Chorus Pro"
    with qtbot.waitSignal(page.said):
        page.exports.export_left()
    left = [line for line in path.read_text(encoding="utf-8-sig").splitlines() if line.endswith("À reporter")]
    filters = page.filters()._replace(to_report=True)
    assert len(left) == history.listing(desk.actor, filters).count()


def test_nothing_left_to_report_is_said(page: HistoryPage, desk: Desk, qtbot: QtBot) -> None:
    all_of_them = history.listing(desk.actor, page.filters()._replace(to_report=True)).ids("date", True)
    mine = [row.id for row in history.listing(desk.actor).page(all_of_them) if row is not None]
    desk.run(reports.report, desk.actor, mine)
    qtbot.waitUntil(lambda: len(reported()) == len(mine))
    with qtbot.waitSignal(page.said) as said:
        page.exports.export_left()
    assert said.args == ["Rien ne reste à reporter dans Chorus Pro."]


def test_the_button_shows_them_all(page: HistoryPage) -> None:
    menu = page.form.export_list.menu()
    texts = [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]
    assert texts == [
        *("Exporter en CSV…", "Exporter en XLSX…", "Exporter en PDF…", "Imprimer…"),
        "Exporter ce qui reste à reporter (CSV)…",
    ]
