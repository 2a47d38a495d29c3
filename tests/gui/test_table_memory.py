from collections.abc import Iterator
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from chorus_desktop.gui.look import theme
from chorus_desktop.gui.table_columns import BadgeSpec, Column
from chorus_desktop.gui.table_memory import MemoryModel
from chorus_desktop.gui.table_view import TableView

_Check = Qt.CheckState
_Role = Qt.ItemDataRole
NAME, UNTIL, READ, CHOSEN = range(4)


class Line(NamedTuple):
    id: int
    name: str
    until: str
    read: bool | None
    chosen: bool


LINES = [
    Line(10, "Achats", "", None, True),
    Line(11, "Voirie", "31/12/2026", True, False),
    Line(12, "Juridique", "", False, True),
]


def until(line: Line, text: str) -> Line:
    return line._replace(until=text.strip())


COLUMNS: tuple[Column[Line], ...] = (
    Column("name", "Nom du service", lambda line: line.name, sort="name", sample="Juridique", stretch=True),
    Column("until", "Date Fin", lambda line: line.until, sample="00/00/0000", absent="", edit=until),
    Column("read", "Consultation", check=lambda line: line.read, set_check=lambda line, on: line._replace(read=on)),
    Column(
        "chosen",
        "Cocher",
        check=lambda line: line.chosen,
        set_check=lambda line, on: line._replace(chosen=on),
        can_check=lambda line: line.id != 12,
        header_box=True,
    ),
)


@pytest.fixture
def model(qtbot: QtBot) -> Iterator[MemoryModel[Line]]:
    made = MemoryModel(COLUMNS, {"name": lambda line: line.name})
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning)
    made.set_rows(LINES)
    yield made
    del tester


@pytest.fixture
def view(model: MemoryModel[Line], qapp: QApplication, qtbot: QtBot) -> TableView:
    theme.install(qapp, theme.Choice.LIGHT)
    made = TableView()
    qtbot.addWidget(made)
    made.setAccessibleName("Liste des services")
    made.show_model(model)
    made.resize(700, 200)
    made.show()
    qtbot.waitActive(made)
    return made


def test_boxes_are_data_of_the_rows(model: MemoryModel[Line]) -> None:
    edited: list[int] = []
    model.edited.connect(edited.append)
    assert model.box_state(CHOSEN) == _Check.PartiallyChecked
    assert model.data(model.index(0, CHOSEN), _Role.CheckStateRole) == _Check.Checked
    assert model.data(model.index(0, READ), _Role.CheckStateRole) is None
    model.set_box(CHOSEN, False)
    assert [line.chosen for line in model.rows] == [False, False, True]
    assert edited == [10]
    assert not model.setData(model.index(2, CHOSEN), _Check.Unchecked, _Role.CheckStateRole)
    assert not model.flags(model.index(2, CHOSEN)) & Qt.ItemFlag.ItemIsUserCheckable
    model.replace(LINES[0]._replace(chosen=True))
    assert (model.rows[0].chosen, edited) == (True, [10])


def test_every_box_ticked_or_none(model: MemoryModel[Line]) -> None:
    model.set_rows(line._replace(chosen=True) for line in LINES)
    assert model.box_state(CHOSEN) == _Check.Checked
    model.set_rows(line._replace(chosen=False) for line in LINES)
    assert model.box_state(CHOSEN) == _Check.Unchecked


def test_sorting_and_new_rows_keep_who_is_who(model: MemoryModel[Line], view: TableView) -> None:
    view.set_current(11)
    model.sort(NAME, Qt.SortOrder.DescendingOrder)
    assert [line.name for line in model.rows] == ["Voirie", "Juridique", "Achats"]
    assert view.current_id == 11 == model.ids[view.currentIndex().row()]
    model.set_rows([*LINES, Line(13, "Zoo", "", True, True)])
    assert (view.current_id, view.currentIndex().row()) == (11, 1)
    model.set_rows([LINES[0], LINES[2]])
    assert view.current_id == 10


def test_a_box_answers_to_mouse_and_space(model: MemoryModel[Line], view: TableView) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(model.index(1, CHOSEN)).center())
    assert model.rows[1].chosen
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert not model.rows[1].chosen
    view.setCurrentIndex(model.index(1, READ))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert model.rows[1].read is False
    where = QPoint(view.header.sectionViewportPosition(CHOSEN) + 20, 16)
    QTest.mouseClick(view.header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert [line.chosen for line in model.rows] == [True, True, True]


def test_a_disabled_list_answers_to_nothing(model: MemoryModel[Line], view: TableView) -> None:
    view.setEnabled(False)
    assert view.spot(view.visualRect(model.index(1, CHOSEN)).center()).target == ""


def test_a_cell_is_edited_as_text(model: MemoryModel[Line], view: TableView, qtbot: QtBot) -> None:
    edited: list[int] = []
    model.edited.connect(edited.append)
    view.setCurrentIndex(model.index(0, UNTIL))
    QTest.keyClick(view, Qt.Key.Key_F2)
    editor = view.findChild(QLineEdit)
    assert editor is not None
    editor.setText(" demain ")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(edited))
    assert (model.rows[0].until, edited) == ("demain", [10])


def test_what_a_screen_reader_hears(model: MemoryModel[Line], view: TableView) -> None:
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.role() == QAccessible.Role.Table
    assert interface.text(QAccessible.Text.Name) == "Liste des services"
    parts = [interface.child(at) for at in range(interface.childCount())]
    headers = [part.text(QAccessible.Text.Name) for part in parts if part.role() == QAccessible.Role.ColumnHeader]
    assert headers == ["Nom du service", "Date Fin", "Consultation", "Cocher"]
    cells = [part for part in parts if part.role() == QAccessible.Role.Cell]
    heard = [(cell.text(QAccessible.Text.Name), cell.state().checkable, cell.state().checked) for cell in cells]
    assert heard[4:8] == [
        ("Voirie", False, False),
        ("31/12/2026", False, False),
        ("coché", True, True),
        ("non coché", True, False),
    ]


def test_badges_keep_their_words_for_copy() -> None:
    column = Column[Line]("s", "Statut", lambda line: "Actif", badge=lambda line: BadgeSpec("Actif", "success", "x"))
    assert column.shows(LINES[0]) == "Actif"


def test_fewer_rows_while_a_view_points_at_one_that_goes(qtbot: QtBot) -> None:
    """A view asks for its current row while the list changes: it is held until the view has been told."""
    made = MemoryModel(COLUMNS, {"name": lambda line: line.name}, "name")
    view = TableView()
    qtbot.addWidget(view)
    view.show_model(made)
    made.set_rows(LINES)
    view.set_current(11)
    assert [line.id for line in made.rows] == [10, 12, 11]
    made.set_rows(LINES[:1])
    assert view.current_id == 10 and made.rows == LINES[:1]
    made.set_rows([])
    assert view.current_id == 0 and made.rows == [] and made.row(0) is None
