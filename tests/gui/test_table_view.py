from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from chorus_desktop.gui.look import theme
from chorus_desktop.gui.reader import Reader
from chorus_desktop.gui.table import TableModel
from chorus_desktop.gui.table_columns import Column, Mark, RowAction, tick_column
from chorus_desktop.gui.table_overlay import Empty, EmptyText
from chorus_desktop.gui.table_view import TableView
from tests.people import Person, PersonRow, ids_by, listing, people, proxy

COUNT = 1_500
COLUMNS: tuple[Column[PersonRow], ...] = (
    tick_column(),
    Column("name", "Nom", lambda row: row.name, sort="name", strong=True, sample="n000000"),
    Column("town", "Ville", lambda row: row.town, sort="town", sample="Terneuil", hide_priority=1),
    Column("born", "Date de naissance", lambda row: row.born.strftime("%d/%m/%Y"), sort="age", sample="00/00/0000"),
    Column("pets", "Animaux", lambda row: row.pets or "", stretch=True, link=lambda row: "pets" if row.pets else ""),
    Column(
        "actions",
        "Actions",
        actions=(
            RowAction("open", "eye", "Consulter"),
            RowAction("mail", "mail", "Envoyer", shown=lambda row: row.id % 2 == 1),
            RowAction("delete", "trash", "Supprimer"),
        ),
    ),
)
NAME, BORN, PETS, ACTIONS = 1, 3, 4, 5
_LEFT = Qt.MouseButton.LeftButton
_Key = Qt.Key


@pytest.fixture
def view(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[TableView]:
    theme.install(qapp, theme.Choice.LIGHT)
    with people(tmp_path, COUNT):
        reader = Reader(proxy)
        made = TableView()
        qtbot.addWidget(made)
        made.show_model(TableModel(COLUMNS, reader, "name", parent=made))
        made.resize(900, 420)
        made.show()
        qtbot.waitActive(made)
        made.setFocus(Qt.FocusReason.OtherFocusReason)
        yield made
        reader.stop()


def model_of(view: TableView) -> TableModel[PersonRow]:
    model = view.model()
    assert isinstance(model, TableModel)
    return model


def show(qtbot: QtBot, view: TableView, count: int = COUNT) -> TableModel[PersonRow]:
    model = model_of(view)
    with qtbot.waitSignal(model.loaded):
        model.set_listing(listing().where(Person.id <= count))
    return model


def middle(view: TableView, row: int, column: int) -> QPoint:
    return view.visualRect(view.model().index(row, column)).center()


def icon(view: TableView, row: int, place: int) -> QPoint:
    """The middle of the icon at this place of the actions."""
    rect = view.visualRect(view.model().index(row, ACTIONS))
    return QPoint(rect.x() + 17 + 30 * place, rect.center().y())


def click(view: TableView, where: QPoint) -> None:
    QTest.mouseMove(view.viewport(), where)
    QTest.mouseClick(view.viewport(), _LEFT, pos=where)


def double_click(view: TableView, where: QPoint) -> None:
    """All four events of it: Qt's own leaves out the last."""
    click(view, where)
    QTest.mouseDClick(view.viewport(), _LEFT, pos=where)
    QTest.mouseRelease(view.viewport(), _LEFT, pos=where)


def click_header(view: TableView, column: int) -> None:
    where = QPoint(view.header.sectionViewportPosition(column) + 20, 16)
    QTest.mouseClick(view.header.viewport(), _LEFT, pos=where)


def key(view: TableView, pressed: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(view, pressed, modifier)


def test_a_click_on_a_box_ticks_and_the_header_follows(view: TableView, qtbot: QtBot) -> None:
    model = show(qtbot, view)
    click(view, middle(view, 2, 0))
    assert model.ticked == [model.ids[2]]
    click(view, middle(view, 2, 0))
    assert model.ticked == []
    click_header(view, 0)
    assert model.ticked_count == COUNT
    click(view, middle(view, 2, 0))
    assert model.box_state(0) == Qt.CheckState.PartiallyChecked
    click_header(view, 0)
    assert model.ticked_count == COUNT
    click_header(view, 0)
    assert model.ticked_count == 0


def test_row_icons_say_what_and_which(view: TableView, qtbot: QtBot) -> None:
    """Where an icon is not shown, the next one takes its place."""
    model = show(qtbot, view)
    odd, even = (next(at for at in range(10) if model.ids[at] % 2 == rest) for rest in (1, 0))
    heard: list[tuple[str, int]] = []
    opened: list[int] = []
    view.action_triggered.connect(lambda key, id: heard.append((key, id)))
    view.opened.connect(opened.append)
    for row in (odd, even):
        click(view, icon(view, row, 1))
    assert heard == [("mail", model.ids[odd]), ("delete", model.ids[even])]
    double_click(view, icon(view, odd, 0))
    assert heard[2:] == [("open", model.ids[odd])] * 2
    assert opened == []


def test_a_link_acts_where_its_text_is(view: TableView, qtbot: QtBot) -> None:
    model = show(qtbot, view, 10)
    heard: list[tuple[str, int]] = []
    view.action_triggered.connect(lambda key, id: heard.append((key, id)))
    at = model.row_of(1)
    rect = view.visualRect(model.index(at, PETS))
    click(view, QPoint(rect.x() + 15, rect.center().y()))
    click(view, QPoint(rect.right() - 5, rect.center().y()))
    assert heard == [("pets", 1)]


def test_double_click_and_enter_open(view: TableView, qtbot: QtBot) -> None:
    model = show(qtbot, view)
    opened: list[int] = []
    view.opened.connect(opened.append)
    double_click(view, middle(view, 3, NAME))
    key(view, _Key.Key_Down)
    key(view, _Key.Key_Return)
    assert opened == [model.ids[3], model.ids[4]]


def test_the_keyboard_goes_everywhere(view: TableView, qtbot: QtBot) -> None:
    model = show(qtbot, view)
    view.set_current(model.ids[0])
    key(view, _Key.Key_End)
    assert view.current_id == model.ids[COUNT - 1]
    key(view, _Key.Key_Home)
    assert view.current_id == model.ids[0]
    key(view, _Key.Key_Space)
    key(view, _Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    key(view, _Key.Key_Space)
    assert model.ticked == list(model.ids[:2])
    key(view, _Key.Key_Space)
    assert model.ticked == []
    key(view, _Key.Key_N)
    assert view.current_id == model.ids[1]


def test_copy_puts_plain_text_on_the_clipboard(view: TableView, qtbot: QtBot) -> None:
    model = show(qtbot, view, 10)
    view.set_current(1)
    view.column_layout.show_column(2, False)
    key(view, _Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "n007919\t02/01/2020\tRex, Tom"
    assert model.ticked == []


def test_the_current_row_is_held_by_id(view: TableView, qtbot: QtBot) -> None:
    """Through a sort of a list longer than a page, and a refresh; nobody hears of it."""
    model = show(qtbot, view)
    last = model.ids[COUNT - 1]
    view.set_current(last)
    heard: list[int] = []
    view.current_changed.connect(heard.append)
    with qtbot.waitSignal(model.loaded):
        model.sort(BORN)
    assert (view.current_id, model.ids[view.currentIndex().row()]) == (last, last)
    assert view.verticalScrollBar().value() == 0
    with qtbot.waitSignal(model.loaded):
        model.refresh()
    assert model.ids[view.currentIndex().row()] == last
    assert heard == []


def test_a_decided_row_gives_its_place_to_the_next(view: TableView, qtbot: QtBot) -> None:
    model = show(qtbot, view, 5)
    order = ids_by("p.name")
    order = [id for id in order if id <= 5]
    view.set_current(order[1])
    for gone, then in ((order[1], order[2]), (order[2], order[3]), (order[3], order[4]), (order[4], order[0])):
        Person.delete().where(Person.id == gone).execute()
        model.refresh()
        assert view.current_id == then
        assert view.selected_places() == [view.currentIndex().row()]
    Person.delete().where(Person.id == order[0]).execute()
    model.refresh()
    assert view.current_id == 0


def test_other_filters_forget_a_row_that_left(view: TableView, qtbot: QtBot) -> None:
    show(qtbot, view, 50)
    view.set_current(40)
    show(qtbot, view, 45)
    assert view.current_id == 40
    show(qtbot, view, 30)
    assert view.current_id == 0


def test_a_click_on_a_header_sorts_and_again_the_other_way(view: TableView, qtbot: QtBot) -> None:
    model = show(qtbot, view)
    for descending in (False, True, False):
        with qtbot.waitSignal(model.loaded):
            click_header(view, BORN)
        assert (model.sort_name, model.descending) == ("age", descending)
    click_header(view, PETS)
    assert model.sort_name == "age"


def open_menu(qtbot: QtBot, view: TableView) -> QMenu:
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.postEvent(view.viewport(), QContextMenuEvent(reason, QPoint(5, 5), view.mapToGlobal(QPoint(5, 5))))
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, *path: str) -> None:
    for text in path[:-1]:
        menu = next(m for m in menu.findChildren(QMenu) if m.title() == text)
    action = next(action for action in menu.actions() if action.text() == path[-1])
    action.trigger()


def test_the_context_menu_does_what_the_mouse_does(view: TableView, qtbot: QtBot) -> None:
    model = show(qtbot, view, 50)
    view.set_current(2)
    heard: list[tuple[str, int]] = []
    view.action_triggered.connect(lambda key, id: heard.append((key, id)))
    view.menu_requested.connect(lambda menu, id: menu.addAction(f"page {id}"))
    menu = open_menu(qtbot, view)
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts[:3] == ["Consulter", "Supprimer", "Copier"]
    assert texts[-1] == "page 2"
    choose(menu, "Supprimer")
    choose(menu, "Cocher")
    choose(menu, "Tout cocher")
    choose(menu, "Colonnes", "Ville")
    choose(menu, "Trier par", "Date de naissance")
    menu.close()
    assert heard == [("delete", 2)]
    assert model.ticked_count == 50
    assert view.isColumnHidden(2)
    assert model.sort_name == "age"


def test_one_cell_is_copied_by_its_key_and_by_the_menu(view: TableView, qtbot: QtBot) -> None:
    show(qtbot, view, 50)
    view.set_current(2)
    view.setCurrentIndex(view.model().index(view.currentIndex().row(), BORN))
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(view, _Key.Key_C, keys)
    copied = QGuiApplication.clipboard().text()
    assert copied == str(view.currentIndex().data()) and len(copied) == len("00/00/0000")
    view.setCurrentIndex(view.model().index(view.currentIndex().row(), NAME))
    menu = open_menu(qtbot, view)
    choose(menu, "Copier la cellule")
    menu.close()
    assert QGuiApplication.clipboard().text() == str(view.currentIndex().data())
    view.setCurrentIndex(view.model().index(view.currentIndex().row(), ACTIONS))
    qtbot.keyClick(view, _Key.Key_C, keys)
    assert QGuiApplication.clipboard().text() != "", "icons are no text: what was there stays"


def test_empty_states(view: TableView, qtbot: QtBot) -> None:
    view.set_empty(Empty.NOTHING_YET, EmptyText("inbox", "Rien encore", "Tout viendra."))
    view.set_empty(Empty.NO_MATCH, EmptyText("search", "Aucun résultat", "Essayez autre chose.", "Effacer"))
    clicked: list[Empty] = []
    view.empty_clicked.connect(clicked.append)
    state = view._overlay.state
    assert not state.isVisible()
    show(qtbot, view, 0)
    assert (state.isVisible(), state.title.text()) == (True, "Rien encore")
    view.set_situation(Empty.NO_MATCH)
    show(qtbot, view, 0)
    assert state.title.text() == "Aucun résultat"
    state.button.click()
    assert clicked == [Empty.NO_MATCH]
    show(qtbot, view, 10)
    assert not state.isVisible()


def test_a_list_that_cannot_be_read_says_so_and_tries_again(
    view: TableView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = model_of(view)
    with monkeypatch.context() as patch, qtbot.captureExceptions():
        patch.setattr("chorus_desktop.core.listing.Listing.first", lambda *_: 1 / 0)
        with qtbot.waitSignal(model.failed):
            model.set_listing(listing())
    state = view._overlay.state
    assert (state.isVisible(), state.title.text()) == (True, "Cette liste n’a pas pu être lue")
    with qtbot.waitSignal(model.loaded):
        state.button.click()
    assert model.rowCount() == COUNT
    assert not state.isVisible()


def test_rows_are_32_pixels_and_every_row_painted_is_real(view: TableView, qtbot: QtBot) -> None:
    """Jumping to the middle asks nothing of the person: no placeholder is ever painted."""
    model = show(qtbot, view)
    tester = QAbstractItemModelTester(model)
    assert (view.rowHeight(0), view.header.height()) == (32, 32)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 32 * 700)
    view.verticalScrollBar().setValue(32 * 700)
    view.grab()
    first = view.rowAt(0)
    assert first == 700
    assert all(model.ids[at] in model._read for at in range(first, first + 10))
    del tester


def test_nothing_is_painted_outside_the_palette_when_disabled_marked_or_dark(view: TableView, qtbot: QtBot) -> None:
    """Every way of painting a row runs; an exception there would be printed, and fail the test."""
    marked = Column[PersonRow]("m", "Âge", lambda row: "3 j", mark=lambda row: Mark("clock-exclamation", "danger"))
    model = TableModel(
        (*COLUMNS, marked), model_of(view)._reader, "name", disabled=lambda row: row.id % 3 == 0, parent=view
    )
    other = TableView()
    qtbot.addWidget(other)
    other.show_model(model)
    other.resize(1_200, 400)
    other.show()
    model.set_listing(listing().where(Person.id <= 10))
    model.tick([1])
    other.set_current(1)
    shots = []
    for chosen in (theme.Choice.LIGHT, theme.Choice.DARK):
        theme.apply(chosen)
        shots.append(other.grab().toImage())
    other.setEnabled(False)
    shots.append(other.grab().toImage())
    theme.apply(theme.Choice.LIGHT)
    assert len({bytes(shot.constBits()) for shot in shots}) == 3
