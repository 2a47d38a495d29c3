from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from peewee import fn
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from chorus_desktop.core.listing import Listing
from chorus_desktop.gui.reader import Reader
from chorus_desktop.gui.table import KEPT, PAGE, TableModel
from chorus_desktop.gui.table_columns import Column, RowAction, age_mark, age_text, tick_column
from tests.people import Person, PersonRow, Town, ids_by, listing, people, proxy

COLUMNS: tuple[Column[PersonRow], ...] = (
    tick_column(),
    Column("name", "Nom", lambda row: row.name, sort="name", strong=True),
    Column("town", "Ville", lambda row: row.town, painted=lambda row: row.town.upper(), sort="town"),
    Column("pets", "Animaux", lambda row: row.pets or ""),
    Column("actions", "Actions", actions=(RowAction("open", "eye", "Consulter"),)),
)
COUNT = 1_500
BY_NAME = ("p.name", "p.id")
_Check = Qt.CheckState


@pytest.fixture
def reader(tmp_path: Path, qtbot: QtBot) -> Iterator[Reader]:
    with people(tmp_path, COUNT):
        made = Reader(proxy)
        yield made
        made.stop()


@pytest.fixture
def model(reader: Reader) -> Iterator[TableModel[PersonRow]]:
    made = TableModel(COLUMNS, reader, "name")
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning)
    yield made
    del tester


def show(qtbot: QtBot, model: TableModel[PersonRow], shown: Listing[PersonRow] | None = None) -> None:
    with qtbot.waitSignal(model.loaded):
        model.set_listing(shown or listing())


def few(count: int) -> Listing[PersonRow]:
    return listing().where(Person.id <= count)


def names(model: TableModel[PersonRow], first: int, last: int) -> list[Any]:
    return [model.data(model.index(at, 1)) for at in range(first, last + 1)]


def plain(order: tuple[str, ...], first: int, last: int) -> list[str]:
    found = {person.id: person.name for person in Person.select()}
    return [found[id] for id in ids_by(*order)[first : last + 1]]


def test_the_first_page_is_there_before_the_list_is_counted(model: TableModel[PersonRow], qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.loaded) as loaded:
        model.set_listing(listing())
        assert (model.rowCount(), model.complete) == (PAGE, False)
        assert names(model, 0, PAGE - 1) == plain(BY_NAME, 0, PAGE - 1)
    assert loaded.args == [COUNT]
    assert (model.rowCount(), model.complete) == (COUNT, True)
    assert list(model.ids) == ids_by(*BY_NAME)


def test_a_short_list_is_known_at_once(model: TableModel[PersonRow]) -> None:
    counts: list[int] = []
    model.loaded.connect(counts.append)
    model.set_listing(few(30))
    assert counts == [30]
    assert model.complete


def test_a_jump_shows_real_rows(model: TableModel[PersonRow], qtbot: QtBot) -> None:
    show(qtbot, model)
    model.ensure(590, 620)
    assert names(model, 590, 620) == plain(BY_NAME, 590, 620)


def test_data_never_queries_but_asks(
    model: TableModel[PersonRow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A row that nobody ensured is a placeholder now, and there the next time."""
    show(qtbot, model)
    with monkeypatch.context() as patch:
        patch.setattr(Listing, "page", lambda *_: pytest.fail("a query in data()"))
        assert model.data(model.index(1_200, 1)) is None
    with qtbot.waitSignal(model.dataChanged):
        pass
    assert names(model, 1_200, 1_200) == plain(BY_NAME, 1_200, 1_200)


def test_memory_is_bounded(model: TableModel[PersonRow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the latest rows seen are held."""
    assert KEPT == 6_400
    monkeypatch.setattr("chorus_desktop.gui.table.KEPT", 300)
    show(qtbot, model)
    for first in range(0, COUNT, 25):
        model.ensure(0, 10)
        model.ensure(first, first + 25)
    assert len(model._read) == 300
    assert set(model.ids[:11]) <= set(model._read)


def test_sorting_starts_from_the_top_and_leaves_other_columns_alone(model: TableModel[PersonRow], qtbot: QtBot) -> None:
    show(qtbot, model)
    renewed: list[bool] = []
    model.renewed.connect(partial(renewed.append, True))
    with qtbot.waitSignal(model.loaded):
        model.sort(2, Qt.SortOrder.DescendingOrder)
    assert list(model.ids) == ids_by("t.name DESC", "p.name DESC", "p.id DESC")
    assert renewed == [True]
    model.sort(3)
    model.sort(-1)
    assert (model.sort_name, model.descending) == ("town", True)


def test_ticks_survive_sort_and_refresh_and_leave_with_their_rows(model: TableModel[PersonRow], qtbot: QtBot) -> None:
    show(qtbot, model)
    model.tick([10, 20, 1_321])
    with qtbot.waitSignal(model.loaded):
        model.sort(1, Qt.SortOrder.DescendingOrder)
    order = ids_by("p.name DESC", "p.id DESC")
    assert model.ticked == [id for id in order if id in (10, 20, 1_321)]
    Person.delete().where(Person.id == 20).execute()
    with qtbot.waitSignal(model.loaded):
        model.refresh()
    assert sorted(model.ticked) == [10, 1_321]
    show(qtbot, model, few(1_000))
    assert model.ticked == [10]


def test_the_header_box_ticks_the_whole_filtered_list(model: TableModel[PersonRow], qtbot: QtBot) -> None:
    show(qtbot, model)
    assert model.box_state(0) == _Check.Unchecked
    model.tick([7])
    assert model.box_state(0) == _Check.PartiallyChecked
    model.set_box(0, True)
    assert (model.box_state(0), model.ticked_count) == (_Check.Checked, COUNT)
    assert model.ticked == list(model.ids)
    model.set_box(0, False)
    assert (model.box_state(0), model.ticked) == (_Check.Unchecked, [])


def test_ticking_everything_before_it_is_known(model: TableModel[PersonRow], qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.loaded):
        model.set_listing(listing())
        model.tick_all()
        assert model.box_state(0) == _Check.PartiallyChecked
    assert (model.ticked_count, model.box_state(0)) == (COUNT, _Check.Checked)


def test_a_refresh_keeps_old_rows_and_moves_what_points_at_them(model: TableModel[PersonRow], qtbot: QtBot) -> None:
    show(qtbot, model)
    model.ensure(100, 110)
    order = ids_by(*BY_NAME)
    kept, gone = (QPersistentModelIndex(model.index(at, 1)) for at in (105, 101))
    Person.delete().where(Person.id.in_([order[0], order[101]])).execute()
    before = names(model, 100, 110)
    model.refresh()
    assert names(model, 100, 110) == before
    qtbot.waitUntil(lambda: model.rowCount() == COUNT - 2)
    assert (kept.row(), model.ids[kept.row()]) == (103, order[105])
    assert not gone.isValid()


def test_a_refresh_shows_new_values(model: TableModel[PersonRow], qtbot: QtBot) -> None:
    show(qtbot, model, few(50))
    before = model.data(model.index(0, 1))
    Person.update(name=f"{before}a").where(Person.id == model.ids[0]).execute()
    with qtbot.waitSignal(model.dataChanged):
        model.refresh()
    assert model.data(model.index(0, 1)) == f"{before}a"


def test_a_short_list_that_becomes_long(model: TableModel[PersonRow], qtbot: QtBot) -> None:
    Person.update(town=4).where(Person.id > 50).execute()
    show(qtbot, model)
    assert model.rowCount() == 50
    Town.create(name="Nangis")
    model.refresh()
    qtbot.waitUntil(lambda: model.rowCount() == COUNT)


def test_the_last_of_several_listings_wins(model: TableModel[PersonRow], qtbot: QtBot) -> None:
    for count in (1_400, 1_300, 1_200, 1_000):
        model.set_listing(few(count))
    qtbot.waitUntil(lambda: model.complete)
    qtbot.wait(50)
    assert model.rowCount() == 1_000


def test_a_failure_leaves_the_old_rows(model: TableModel[PersonRow], qtbot: QtBot) -> None:
    show(qtbot, model, few(30))
    with qtbot.captureExceptions() as told, qtbot.waitSignal(model.failed):
        model.set_listing(listing().where(fn.no_such_function(Person.name)))
    assert len(told) == 1
    assert model.rowCount() == 30
    assert not model.is_loading
    show(qtbot, model, few(20))
    assert model.rowCount() == 20


def test_a_page_that_cannot_be_read_is_told_once(
    model: TableModel[PersonRow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> Any:
        raise OSError("the disk is gone")

    show(qtbot, model)
    monkeypatch.setattr(Listing, "page", broken)
    with qtbot.captureExceptions() as told, qtbot.waitSignal(model.failed):
        for _ in range(5):
            model.ensure(1_000, 1_030)
    qtbot.wait(50)
    assert len(told) == 1
    assert names(model, 1_000, 1_000) == [None]


def test_what_each_role_says(model: TableModel[PersonRow], qtbot: QtBot) -> None:
    show(qtbot, model)
    at = model.row_of(1)
    model.ensure(at, at)
    role = Qt.ItemDataRole
    town, actions, tick = model.index(at, 2), model.index(at, 4), model.index(at, 0)
    assert model.data(town) == model.data(town, role.AccessibleTextRole) == "Melun"
    assert model.data(town, role.BackgroundRole) is None
    assert model.data(actions) is None
    assert model.data(actions, role.AccessibleTextRole) == "Consulter"
    assert model.data(tick, role.AccessibleTextRole) == "non coché"
    assert model.setData(tick, _Check.Checked, role.CheckStateRole)
    assert (model.data(tick, role.CheckStateRole), model.ticked) == (_Check.Checked, [1])
    assert model.data(QModelIndex()) is None
    assert model.headerData(2, Qt.Orientation.Horizontal) == "Ville"


def test_copied_rows_are_plain_and_tabulated(model: TableModel[PersonRow], qtbot: QtBot) -> None:
    """Rows never shown are read; boxes and icons are left out; what is painted differently stays plain."""
    show(qtbot, model)
    copied = model.copied([model.row_of(1), model.row_of(2)], range(len(COLUMNS)))
    assert copied == "n007919\tMelun\tRex, Tom\nn015838\tProvins\t"


def test_age_says_when_it_is_late() -> None:
    assert age_text(12) == "12 j"
    assert age_mark(15) is None
    late, very_late = age_mark(16), age_mark(31)
    assert late is not None and (late.tone, late.icon) == ("warning", "clock-exclamation")
    assert very_late is not None and very_late.tone == "danger"
    assert age_mark(30) == late
