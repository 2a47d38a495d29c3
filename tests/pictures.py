"""Takes the pictures of the handbook and of the README: `make pictures`.

The real window on the demonstration of one fixed day, light, without a screen; then on a database of one's own.
"""

import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QKeySequence, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "handbook" / "pictures"
WIDTH, HEIGHT = 1100, 640
PATIENCE = 60_000
PASSWORD = "les marronniers de la place"
FOUNDER = "contact@mairieterneuil.fr"
COLOURS = 255
"""Of one picture; what is rarer takes the nearest of these."""
"""A painted edge, so that a white window does not melt into a white page."""
EDGE = QColor("#C9D1D3")


class Studio:
    """A window, what a person does with it, and a picture of what is in front."""

    def __init__(self) -> None:
        from chorus_desktop.gui.main_window import MainWindow

        self.window = MainWindow()
        self.window.resize(WIDTH, HEIGHT)

    def wait(self, milliseconds: int = 400) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def until(self, there: Callable[[], object]) -> None:
        deadline = QDeadlineTimer(PATIENCE)
        while not there():
            if deadline.hasExpired():
                raise TimeoutError(f"{there} never came")
            self.wait(20)

    def page(self, name: str) -> None:
        """Bring a tab to the front."""
        assert self.window.tabs is not None
        self.window.tabs.show_page(name)
        self.window.toast.hide()
        self.wait(700)

    def sheet(self, name: str, block: str) -> None:
        """Bring a block of a structure's sheet to the front."""
        from chorus_desktop.core.models import Structure

        assert self.window.tabs is not None
        found = Structure.select().where(Structure.name == name).order_by(Structure.id).first()
        self.window.tabs.show_structure(found.id, block)
        self.wait(900)

    def click(self, table: str, row: int, column: str) -> None:
        """Click a cell of the table of this name."""
        from chorus_desktop.gui.table_view import TableView

        shown = [view for view in self.front().findChildren(TableView) if view.isVisible()]
        view = next(view for view in shown if view.accessibleName() == table)
        titles = [one.key for one in view.model().columns]  # type: ignore[attr-defined]
        place = view.visualRect(view.model().index(row, titles.index(column))).topLeft() + QPoint(20, 16)
        QTest.mouseMove(view.viewport(), place)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.wait(250)

    def press(self, words: str) -> None:
        """Press the button of this name."""
        buttons = [one for one in self.front().findChildren(QPushButton) if one.isVisible() and one.isEnabled()]
        plain = {one.text().replace("&", "") or one.accessibleName(): one for one in buttons}
        QTest.mouseClick(plain[words], Qt.MouseButton.LeftButton)
        self.wait(900)

    def type(self, field: str, words: str) -> None:
        edit = next(
            one for one in self.front().findChildren(QLineEdit) if one.isVisible() and field in one.accessibleName()
        )
        edit.setText(words)
        self.wait(400)

    def dialogs(self) -> list[QDialog]:
        shown = (one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible())
        return sorted(shown, key=_depth)

    def front(self) -> QWidget:
        return self.dialogs()[-1] if self.dialogs() else self.window

    def shoot(self, name: str) -> None:
        """What is in front, and go back to the window."""
        QTest.mouseMove(self.window, QPoint(2, HEIGHT - 2))
        self.wait(400)
        save(self.front().grab().toImage(), FOLDER / f"{name}.png")
        for dialog in reversed(self.dialogs()):
            dialog.done(0)
        self.window.toast.hide()
        self.wait(300)


def _depth(widget: QWidget) -> int:
    depth, parent = 0, widget.parentWidget()
    while parent is not None:
        depth, parent = depth + 1, parent.parentWidget()
    return depth


def save(image: QImage, path: Path) -> None:
    """With a thin edge, and few colours."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setPen(EDGE)
    painter.drawRect(image.rect().adjusted(0, 0, -1, -1))
    painter.end()
    pixels = memoryview(image.constBits()).cast("I")
    table = [colour for colour, _ in Counter(pixels).most_common(COLOURS)]
    small = image.convertToFormat(
        QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither  # type: ignore[arg-type]
    )
    small.save(str(path), "PNG", 0)
    print(f"{path.relative_to(ROOT)}  {path.stat().st_size // 1024} KB")


def on_the_demonstration(studio: Studio) -> None:
    """Pauline Dufour's day."""
    from chorus_desktop.command_line import Options
    from chorus_desktop.gui.structure_sheet import blocks
    from chorus_desktop.gui.tabs import ACCOUNT, HISTORY, HOME, PENDING, STRUCTURES, USERS

    studio.window.reception.start(Options(demo=True))
    studio.until(lambda: studio.window.tabs is not None)
    studio.window.resize(WIDTH, HEIGHT)
    studio.page(HOME)
    studio.shoot("accueil")
    studio.page(PENDING)
    studio.click("Demandes de rattachement", 1, "tick")
    studio.click("Demandes de rattachement", 2, "tick")
    studio.shoot("actions-en-attente")


@contextmanager
def private_home() -> Iterator[Path]:
    """Nothing of the person who takes the pictures is read or changed."""
    with tempfile.TemporaryDirectory(prefix="chorus-desktop-pictures-") as folder:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            os.environ[name] = folder
        os.environ |= {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "TZ": "Europe/Paris"}
        time.tzset()
        yield Path(folder)


def main() -> int:
    with private_home():
        from chorus_desktop.core import clock
        from chorus_desktop.gui import application
        from chorus_desktop.gui.look import theme
        from tests.demonstrated import TODAY

        with clock.at(TODAY):
            application.create("fr")
            theme.apply(theme.Choice.LIGHT)
            studio = Studio()
            on_the_demonstration(studio)
            studio.window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
