"""Takes the pictures of the handbook and of the README: `make pictures`.

The real window on the demonstration of one fixed day, light, without a screen; then on a database of one's own.
"""

import json
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget, QPushButton, QWidget

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "handbook" / "pictures"
WIDTH, HEIGHT = 1100, 640
SMALL = (1366, 768)
"""A usual small screen, in pixels."""
PATIENCE = 60_000
PASSWORD = "les marronniers de la place"
FOUNDER = "contact@mairieterneuil.fr"
COLOURS = 255
"""Of one picture; what is rarer takes the nearest of these."""
EDGE = QColor(0xC9D1D3)
"""Painted around it, so that a white window does not melt into a white page."""


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

    def click(self, table: str, row: int, column: str, icon: int = 0) -> None:
        """Click a cell of the table of this name."""
        from chorus_desktop.gui.table_view import TableView

        shown = [view for view in self.front().findChildren(TableView) if view.isVisible()]
        view = next(view for view in shown if view.accessibleName() == table)
        titles = [one.key for one in view.model().columns]  # type: ignore[attr-defined]
        place = view.visualRect(view.model().index(row, titles.index(column))).topLeft() + QPoint(16 + 30 * icon, 16)
        QTest.mouseMove(view.viewport(), place)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.wait(250)

    def block(self, name: str) -> None:
        """Bring a block of « Mon compte » to the front."""
        lists = [one for one in self.window.findChildren(QListWidget) if one.isVisible()]
        texts = [lists[0].item(row).text() for row in range(lists[0].count())]
        lists[0].setCurrentRow(next(row for row, text in enumerate(texts) if name in text))
        self.wait(500)

    def act(self, table: str, row: int, icon: int) -> None:
        """Click an icon of a row."""
        self.click(table, row, "actions", icon)
        self.wait(900)

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
    small = image.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)
    small.save(str(path), quality=0)
    print(f"{path.relative_to(ROOT)}  {path.stat().st_size // 1024} KB")


def assistant(studio: Studio) -> None:
    """The very first start."""
    from chorus_desktop.command_line import Options

    studio.window.reception.start(Options())
    studio.until(studio.dialogs)
    save(studio.front().grab().toImage(), FOLDER / "premier-demarrage.png")


def listed(path: Path) -> Path:
    """A list of members, with two lines that cannot be imported."""
    from chorus_desktop.core.member_lines import COLUMNS
    from chorus_desktop.exchange import csv_file

    role, hospital = "Utilisateur simple", "13502985601178"
    lines = (
        ("Roy", "Anne", "anne.roy@exemple.fr", "", "14700985600135", "Gestionnaire secondaire"),
        ("Vasseur", "Marc", "marc.vasseur@exemple.fr", "", hospital, role, "URBA"),
        ("Petit", "Nora", "nora.petit@exemple.fr", "", hospital, role, "ACHA"),
        ("Colin", "Paul", "paul.colin", "", hospital, role),
        ("Henry", "Lise", "lise.henry@exemple.fr", "", hospital, role, "CANTINE"),
    )
    csv_file.write(path, list(COLUMNS.values()), [(*line, *[""] * (len(COLUMNS) - len(line))) for line in lines])
    return path


def on_the_demonstration(studio: Studio, folder: Path) -> None:
    """Pauline Dufour's day."""
    from chorus_desktop.command_line import Options
    from chorus_desktop.gui.dialogs.member_import import MemberImportDialog
    from chorus_desktop.gui.structure_sheet import blocks
    from chorus_desktop.gui.tabs import ACCOUNT, HISTORY, HOME, PENDING, STRUCTURES, USERS

    studio.window.reception.start(Options(demo=True))
    studio.until(lambda: studio.window.tabs is not None)
    studio.window.resize(WIDTH, HEIGHT)
    studio.page(HOME)
    studio.shoot("accueil")
    studio.page(PENDING)
    for row in (1, 2):
        studio.click("Demandes de rattachement", row, "tick")
    studio.shoot("actions-en-attente")
    studio.act("Demandes de rattachement", 0, 1)
    studio.shoot("demande-de-rattachement")
    studio.act("Demandes de rattachement", 0, 2)
    studio.shoot("refus")
    studio.act("Demandes d'abonnement", 0, 1)
    studio.shoot("demande-d-abonnement")
    studio.page(STRUCTURES)
    studio.shoot("mes-structures")
    studio.sheet("Hôpital de Terneuil", blocks.SERVICES)
    studio.shoot("services")
    studio.sheet("Hôpital de Terneuil", blocks.SPACES)
    studio.shoot("espaces")
    studio.sheet("Hôpital de Terneuil", blocks.MEMBERS)
    studio.click("Utilisateurs rattachés", 1, "last_name")
    studio.shoot("utilisateurs-rattaches")
    studio.press("Matrice des droits")
    studio.wait(1000)
    studio.shoot("matrice-des-droits")
    studio.press("Rattacher un utilisateur")
    studio.type("Nom", "mar")
    studio.press("Rechercher")
    studio.shoot("rattacher-un-utilisateur")
    studio.page(USERS)
    studio.shoot("utilisateurs")
    studio.page(HISTORY)
    studio.shoot("historique")
    studio.window.menus.verify.trigger()
    studio.until(studio.dialogs)
    studio.until(lambda: studio.window.history_check.dialog)
    studio.shoot("verifier-l-historique")
    studio.page(ACCOUNT)
    studio.block("Mes rattachements")
    studio.click("Mes rattachements", 1, "structure")
    studio.shoot("mon-compte")
    studio.press("Supprimer rattachements")
    studio.shoot("supprimer-rattachements")
    studio.window.menus.import_members.trigger()
    studio.until(studio.dialogs)
    dialog = studio.front()
    assert isinstance(dialog, MemberImportDialog)
    dialog.open_file(listed(folder / "agents.csv"))
    studio.wait(1500)
    studio.shoot("importer-des-rattachements")
    studio.window.menus.outbox.trigger()
    studio.until(studio.dialogs)
    studio.shoot("boite-d-envoi")


def on_ones_own_database(studio: Studio, folder: Path) -> None:
    """The day when a manager begins, then a week later: signing in, backups."""
    from chorus_desktop.command_line import Options
    from chorus_desktop.core import accounts, backups, clock, database, structures, users
    from chorus_desktop.core.backup_rotation import Reason
    from chorus_desktop.gui.pages.sign_in import SignInPage

    path = folder / "Documents" / "ccas-terneuil.db"
    path.parent.mkdir()
    start = clock.now()
    with clock.at(start - timedelta(days=6)):
        database.create(path)
        sheet = structures.Sheet("14700985600135", "CCAS Terneuil", confirmed=True)
        accounts.found(users.Identity(FOUNDER, "Dufour", "Pauline"), PASSWORD, sheet)
    for days in range(5, -1, -1):
        with clock.at(start - timedelta(days=days, minutes=7 * days + 20)):
            backups.make(Reason.BY_HAND if days == 2 else Reason.DAILY)
    database.close()
    studio.window.reception.start(Options(database=path, user=FOUNDER))
    studio.until(lambda: isinstance(studio.window.centralWidget(), SignInPage))
    studio.window.resize(WIDTH, HEIGHT)
    studio.shoot("connexion")
    page = studio.window.centralWidget()
    assert isinstance(page, SignInPage)
    page.form.password.setText(PASSWORD)
    studio.press("Se connecter")
    studio.until(lambda: studio.window.tabs is not None)
    studio.wait(4000)
    studio.window.menus.backups.trigger()
    studio.until(studio.dialogs)
    studio.shoot("sauvegardes")
    studio.window.menus.lock.trigger()
    studio.until(studio.dialogs)
    save(studio.front().grab().toImage(), FOLDER / "verrouillage.png")


@contextmanager
def private_home(width: int = SMALL[0], height: int = SMALL[1]) -> Iterator[Path]:
    """Nothing of the person who takes the pictures is read or changed; nobody sees the screen, of so many pixels."""
    screen_of = {"name": "one", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
    with tempfile.TemporaryDirectory(prefix="chorus-desktop-pictures-") as folder:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            os.environ[name] = folder
        screen = Path(folder, "screen.json")
        screen.write_text(json.dumps({"screens": [screen_of]}), encoding="utf-8")
        os.environ |= {
            "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
            "LC_ALL": "C.UTF-8",
            "TZ": "Europe/Paris",
        }
        time.tzset()
        yield Path(folder)


def main() -> int:
    with private_home() as home:
        from chorus_desktop.core import clock
        from chorus_desktop.gui import application
        from chorus_desktop.gui.look import theme
        from tests.demonstrated import TODAY

        with clock.at(TODAY):
            application.create("fr").setCursorFlashTime(0)
            theme.apply(theme.Choice.LIGHT)
            studio = Studio()
            assistant(studio)
            on_the_demonstration(studio, home)
            on_ones_own_database(studio, home)
            os._exit(0)  # in front of a locked window there is nothing to close
    return 0


if __name__ == "__main__":
    sys.exit(main())
