from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from chorus_desktop.gui.look import metrics, theme, type
from chorus_desktop.gui.table_columns import Column, tick_column
from chorus_desktop.gui.table_header import split, title_width
from chorus_desktop.gui.table_layout import STRETCH_MINIMUM
from chorus_desktop.gui.table_memory import MemoryModel
from chorus_desktop.gui.table_view import TableView


class Person(NamedTuple):
    id: int
    name: str
    mail: str
    seen: str


PEOPLE = [Person(1, "PETITJEAN Élodie", "une.adresse.vraiment.tres.longue@hopital-terneuil-sur-seine.fr", "03/03/2026")]
COLUMNS: tuple[Column[Person], ...] = (
    tick_column(),
    Column("name", "Utilisateur", lambda row: row.name, sort="name", strong=True, sample="GARNIER-LACOMBE Françoise"),
    Column("mail", "Adresse de contact", lambda row: row.mail, stretch=True, elide_middle=True),
    Column("seen", "Date dernière connexion", lambda row: row.seen, sort="seen", sample="00/00/0000", hide_priority=2),
    Column("known", "Date d’activation", lambda row: row.seen, sample="00/00/0000", hide_priority=1),
)
TICK, NAME, MAIL, SEEN, KNOWN = range(5)


@pytest.fixture
def view(qapp: QApplication, qtbot: QtBot) -> Iterator[TableView]:
    theme.install(qapp, theme.Choice.LIGHT)
    made = TableView()
    qtbot.addWidget(made)
    model = MemoryModel(COLUMNS, {"name": lambda row: row.name, "seen": lambda row: row.seen}, parent=made)
    made.show_model(model)
    model.set_rows(PEOPLE)
    made.resize(1_300, 300)
    made.show()
    yield made


def widths(view: TableView) -> list[int]:
    return [view.columnWidth(at) for at in range(len(COLUMNS))]


def overflow(view: TableView) -> int:
    return view.header.length() - view.viewport().width()


def test_the_stretch_column_takes_what_is_left(view: TableView) -> None:
    before = widths(view)
    assert overflow(view) == 0
    assert before[TICK] == 40
    view.resize(1_500, 300)
    assert [now - was for now, was in zip(widths(view), before, strict=True)] == [0, 0, 200, 0, 0]


def test_stretch_columns_share_what_is_left(qtbot: QtBot, view: TableView) -> None:
    name = replace(COLUMNS[NAME], stretch=True)
    model = MemoryModel((COLUMNS[TICK], name, *COLUMNS[MAIL:]), {"name": lambda row: row.name}, parent=view)
    view.show_model(model)
    before = widths(view)
    assert overflow(view) == 0
    view.resize(1_501, 300)
    assert [now - was for now, was in zip(widths(view), before, strict=True)] == [0, 100, 101, 0, 0]


def test_titles_take_two_lines_then_columns_hide_then_it_scrolls(view: TableView) -> None:
    """At every width each shown title has its room, and the least important columns go first."""
    heights: list[int] = []
    hidden: list[list[int]] = []
    for width in range(1_300, 200, -10):
        view.resize(width, 300)
        now = [at for at in range(len(COLUMNS)) if view.isColumnHidden(at)]
        if (view.header.height(), now) != (heights[-1] if heights else 0, hidden[-1] if hidden else None):
            heights.append(view.header.height())
            hidden.append(now)
        for at, column in enumerate(COLUMNS[1:], 1):
            lines = 1 if view.header.lines == 1 else 2
            assert view.isColumnHidden(at) or view.columnWidth(at) >= title_width(column, lines)
        assert view.isColumnHidden(MAIL) or view.columnWidth(MAIL) >= STRETCH_MINIMUM
        assert overflow(view) <= 0 or now == [SEEN, KNOWN]
    assert heights[:2] == [32, 44]
    assert hidden[:2] == [[], []]
    assert [SEEN] in hidden
    assert hidden[-1] == [SEEN, KNOWN]


def test_what_the_person_shows_stays_shown(view: TableView) -> None:
    view.resize(500, 300)
    assert view.isColumnHidden(SEEN)
    view.column_layout.show_column(SEEN, True)
    assert not view.isColumnHidden(SEEN)
    assert overflow(view) > 0
    view.column_layout.show_column(SEEN, False)
    view.resize(1_300, 300)
    assert view.isColumnHidden(SEEN)
    view.column_layout.reset()
    assert not view.isColumnHidden(SEEN)


def test_a_width_given_by_hand_is_kept_but_never_cuts_a_title(view: TableView) -> None:
    mail = view.columnWidth(MAIL)
    view.header.resizeSection(NAME, view.columnWidth(NAME) + 60)
    assert view.columnWidth(MAIL) == mail - 60
    view.header.resizeSection(SEEN, 10)
    assert view.columnWidth(SEEN) == title_width(COLUMNS[SEEN], 2)
    assert view.header.height() == 44


def test_the_state_comes_back(view: TableView, qtbot: QtBot) -> None:
    view.header.resizeSection(NAME, 333)
    view.column_layout.show_column(KNOWN, False)
    view.header.sort_asked.emit(SEEN)
    saved = view.save_state()
    other = TableView()
    qtbot.addWidget(other)
    model = MemoryModel(COLUMNS, {}, parent=other)
    other.show_model(model)
    other.resize(1_300, 300)
    other.restore_state(saved)
    other.show()
    assert other.columnWidth(NAME) == 333
    assert other.isColumnHidden(KNOWN)
    assert (model.sort_name, model.descending) == ("seen", False)


@pytest.mark.parametrize("lines", [1, 2])
def test_the_rows_it_keeps_are_whole_under_titles_of_one_line_or_two(view: TableView, lines: int) -> None:
    view.set_lines(lines)
    view.keep_rows(4)
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(view)
    column.addStretch(1)
    window.show()
    for width, title in ((1_300, 32), (700, 44), (1_300, 32)):
        window.resize(width, 500)
        QApplication.processEvents()
        assert view.header.height() == title
        assert 0 <= view.viewport().height() - 4 * view.rowHeight(0) < 8
    view.setParent(None)  # it goes by itself


@pytest.mark.parametrize("saved", ["", "garbage", "[]", '{"widths": 3}', '{"widths": {"gone": 5}, "shown": {"x": 1}}'])
def test_a_state_of_another_version_is_left_alone(view: TableView, saved: str) -> None:
    before = widths(view)
    view.restore_state(saved)
    assert widths(view) == before


def test_a_double_click_on_an_edge_fits_the_contents(view: TableView) -> None:
    view.resizeColumnToContents(NAME)
    needed = metrics.text_width("PETITJEAN Élodie", type.BODY, True)
    assert needed < view.columnWidth(NAME) < needed + 40


def test_titles_split_where_the_halves_are_most_alike() -> None:
    assert split("Date dernière connexion") == "Date dernière\nconnexion"
    assert split("Date d’activation") == "Date\nd’activation"
    assert split("Nom") == "Nom"


def test_a_tip_only_when_the_cell_is_elided(view: TableView, qtbot: QtBot) -> None:
    view.resize(900, 300)

    def ask(column: int) -> str:
        rect: QRect = view.visualRect(view.model().index(0, column))
        QToolTip.hideText()
        QTest.mouseMove(view.viewport(), rect.center())
        return view._painter._tip(0, column, rect, rect.center()) if view._painter is not None else ""

    assert ask(MAIL) == PEOPLE[0].mail
    assert ask(NAME) == ""
    view.resize(1_800, 300)
    assert ask(MAIL) == ""


def test_the_header_menu_brings_columns_back(view: TableView, qtbot: QtBot) -> None:
    view.resize(500, 300)
    view.header.customContextMenuRequested.emit(QPoint(60, 10))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    shown = {action.text(): action for action in menu.actions() if action.isCheckable()}
    assert list(shown) == ["Adresse de contact", "Date dernière connexion", "Date d’activation"]
    shown["Date dernière connexion"].trigger()
    menu.close()
    assert not view.isColumnHidden(SEEN)
    assert view.contextMenuPolicy() == Qt.ContextMenuPolicy.DefaultContextMenu
