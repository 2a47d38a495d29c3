"""The window comes back where it was, as large as it was; where that cannot be, where it can be seen and used."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chorus_desktop.gui import handbook, settings, window_place
from chorus_desktop.gui.look import theme
from chorus_desktop.gui.look.room import FRAME
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.window_place import SMALLEST, USUAL

MAGIC, MAJOR, MINOR = 0x1D9D0CB, 3, 0
"""How Qt begins what it saves of a window."""
Start = Callable[[], MainWindow]


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """A screen on which the window does not fill everything."""
    monkeypatch.setattr(window_place, "room_around", lambda _: QSize(1920, 1080))


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot) -> Iterator[Start]:
    """Start the program again: the window before ends first."""
    theme.install(qapp, theme.Choice.LIGHT)
    windows: list[MainWindow] = []

    def leave() -> None:
        while windows:
            window = windows.pop()
            with qtbot.waitSignal(window.closed):
                window.close()

    def start() -> MainWindow:
        leave()
        windows.append(MainWindow())
        windows[0].show()
        qtbot.waitExposed(windows[0])
        return windows[0]

    yield start
    leave()


def screen() -> QRect:
    return QGuiApplication.primaryScreen().availableGeometry()


def saved(place: QRect, number: int = 0, width: int = 0, maximised: bool = False) -> QByteArray:
    """What Qt would have saved of a window there, on the screen of this number and width."""
    data = QByteArray()
    stream = QDataStream(data, QIODevice.OpenModeFlag.WriteOnly)
    stream.writeUInt32(MAGIC)
    stream.writeUInt16(MAJOR)
    stream.writeUInt16(MINOR)
    for rect in (place, place):
        stream << rect
    stream.writeInt32(number)
    stream.writeUInt8(int(maximised))
    stream.writeUInt8(0)
    stream.writeInt32(width or screen().width())
    stream << place
    return data


def is_usable(window: MainWindow) -> bool:
    """All of it but the line around it on the screen, and at least as large as it must be there."""
    least = SMALLEST.boundedTo(screen().size().shrunkBy(FRAME))
    large = window.width() >= least.width() and window.height() >= least.height()
    inside = screen().contains(window.geometry()) and window.frameGeometry().top() >= screen().top()
    return large and (inside or window.isMaximized())


def test_size_and_place(start: Start) -> None:
    window = start()
    window.showNormal()
    least = window.minimumSize()
    window.setGeometry(QRect(QPoint(0, 60), least + QSize(0, 77)))
    assert not window.isMaximized()
    before = window.geometry()
    assert start().geometry() == before


def test_maximised(start: Start, large: None) -> None:
    window = start()
    assert not window.isMaximized()
    window.showMaximized()
    assert start().isMaximized()


def test_the_first_start_takes_all_of_a_small_screen(start: Start) -> None:
    assert start().isMaximized()


def test_and_a_part_of_a_large_one(start: Start, large: None) -> None:
    window = start()
    assert not window.isMaximized() and window.size() == USUAL


@pytest.mark.parametrize(
    "place",
    [QRect(5000, 4000, 800, 480), QRect(-3000, 20, 800, 480), QRect(0, -2000, 800, 480), QRect(20, 20, 9000, 7000)],
    ids=["right", "left", "above", "huge"],
)
@pytest.mark.parametrize("number", [0, 1], ids=["same-screen", "screen-gone"])
def test_a_place_that_is_not_on_the_screen(start: Start, place: QRect, number: int) -> None:
    settings.remember_geometry(saved(place, number))
    assert is_usable(start())


def test_a_screen_of_another_size(start: Start) -> None:
    """Somebody worked on a large screen, and starts again on the small one of the portable."""
    settings.remember_geometry(saved(QRect(400, 300, 2000, 1200), number=1, width=3840))
    assert is_usable(start())


def test_maximised_on_a_screen_that_is_gone(start: Start) -> None:
    settings.remember_geometry(saved(QRect(4000, 0, 1920, 1080), number=1, width=1920, maximised=True))
    assert is_usable(start())


@pytest.mark.parametrize(
    "wrong", ["", "800x600", 12, ["a", "b"], QByteArray(b"nonsense"), QByteArray(bytes(66))], ids=str
)
def test_what_is_no_place(start: Start, wrong: object) -> None:
    settings.store().setValue("window/geometry", wrong)
    assert is_usable(start())


def test_a_place_that_was_cut_short(start: Start) -> None:
    settings.remember_geometry(saved(QRect(0, 0, 900, 600)).left(20))
    assert is_usable(start())


def test_a_place_without_size(start: Start) -> None:
    settings.remember_geometry(saved(QRect(50, 50, 0, 0)))
    assert is_usable(start())


def test_the_handbook_too(qapp: QApplication, qtbot: QtBot) -> None:
    theme.install(qapp, theme.Choice.LIGHT)
    book = handbook.open_at()
    book.setGeometry(QRect(12, 34, *(book.minimumSize() + QSize(3, 41)).toTuple()))
    before = book.geometry()
    book.close()
    handbook._open.clear()
    again = handbook.open_at()
    assert again.geometry() == before
    again.close()
    handbook._open.clear()
    for wrong in (saved(QRect(5000, 4000, 900, 9000), 1), QByteArray(b"nonsense"), "12"):
        settings.store().setValue(handbook.PLACE, wrong)
        found = handbook.open_at()
        qtbot.waitExposed(found)
        assert screen().contains(found.geometry()), wrong
        found.close()
        handbook._open.clear()
