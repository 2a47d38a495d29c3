"""The password of a technical user is on the screen once, in the file that was asked for, nowhere else (G3.5)."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from chorus_desktop.core import backups, database, outbox_list, seal, technical_users
from chorus_desktop.core.backup_rotation import Reason
from chorus_desktop.core.models import User
from chorus_desktop.core.operation import Body
from chorus_desktop.core.outbox_list import Filters
from chorus_desktop.core.states import Delivery, Message
from chorus_desktop.core.structures import named
from chorus_desktop.core.technical_users import Connection
from chorus_desktop.exchange import connection_sheet
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.access_matrix import AccessMatrixDialog
from chorus_desktop.gui.dialogs.outbox import OutboxDialog
from chorus_desktop.gui.dialogs.print_preview import PrintPreview
from chorus_desktop.gui.dialogs.technical_reset import TechnicalResetDialog
from chorus_desktop.gui.matrix_work import MatrixWork
from chorus_desktop.gui.pages.history import HistoryPage
from chorus_desktop.gui.pages.structures import StructuresPage
from chorus_desktop.gui.pages.users import UsersPage
from chorus_desktop.gui.structure_sheet.blocks import MEMBERS
from chorus_desktop.gui.structure_sheet.members import MembersBlock
from chorus_desktop.gui.technical_work import TechnicalWork
from chorus_desktop.gui.unexpected import Watch
from tests import traces
from tests.demonstrated import desk_of, shown
from tests.gui.clicks import click
from tests.gui.technical import LEFT, Choose, creating, exported

HOSPITAL = 2
"""It has no technical user yet."""
LOGIN = "tech_1_13502985601178"


class Workstation:
    """Every file that the program could reach; `kept` is where the person put the connection information."""

    def __init__(self, folder: Path, home: Path) -> None:
        self.folder, self._home = folder, home
        self.kept, self.temporary, self.logs = folder / "kept", folder / "temporary", folder / "logs"
        for made in (self.kept, self.temporary, self.logs):
            made.mkdir()
        self.passwords: list[str] = []

    def files(self) -> list[Path]:
        return [path for place in (self.folder, self._home) for path in place.rglob("*") if path.is_file()]

    def search(self) -> None:
        """Look for every password in every other file."""
        assert self.passwords
        for path in self.files():
            if path.parent != self.kept:
                assert [path for password in self.passwords if traces.found(path, password)] == []


@pytest.fixture
def workstation(tmp_path: Path, private_home: Path, monkeypatch: pytest.MonkeyPatch) -> Workstation:
    """Temporary files are made where they are searched, Qt's and Python's alike."""
    made = Workstation(tmp_path, private_home)
    monkeypatch.setenv("TMPDIR", str(made.temporary))
    monkeypatch.setattr(tempfile, "tempdir", str(made.temporary))
    return made


@pytest.fixture
def desk(tmp_path: Path, workstation: Workstation) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


@pytest.fixture
def work(qtbot: QtBot, desk: Desk) -> Iterator[TechnicalWork]:
    page = QWidget()
    qtbot.addWidget(page)
    yield TechnicalWork(page, desk)
    qtbot.waitUntil(lambda: not desk.busy)


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Choose:
    """Answer the system's own dialog with this file."""

    def answer(path: Path) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))

    return answer


@pytest.fixture
def watch(workstation: Workstation, monkeypatch: pytest.MonkeyPatch) -> Watch:
    """The program's own watch over what nobody foresaw."""
    watch = Watch(workstation.logs)
    monkeypatch.setattr(sys, "excepthook", watch.on_error)
    return watch


def resetting(work: TechnicalWork, body: Body) -> TechnicalResetDialog:
    (mine,) = technical_users.of_structure(body.id)
    work.reset(body, mine.id)
    dialog = work.dialog
    assert isinstance(dialog, TechnicalResetDialog)
    dialog.warned.click()
    return dialog


def test_no_other_byte_of_this_workstation_holds_the_password(
    qtbot: QtBot, work: TechnicalWork, workstation: Workstation, choose: Choose
) -> None:
    """Database, WAL, settings, logs, temporary files: after creating, after resetting, after closing."""
    kept = workstation.kept
    choose(kept / "cree.txt")
    workstation.passwords.append(exported(qtbot, work, creating(qtbot, work, named(HOSPITAL))))
    workstation.search()
    dialog = resetting(work, named(HOSPITAL))
    dialog.export.as_pdf.click()
    choose(kept / "change.txt")
    workstation.passwords.append(exported(qtbot, work, dialog))
    workstation.search()
    assert list(seal.broken_rows()) == []
    assert [user.password for user in User.select().where(User.technical)] == [None, None]
    backup = backups.make(Reason.BY_HAND).backup
    assert backup.size > 100_000
    database.close()
    workstation.search()
    created, changed = workstation.passwords
    assert traces.found(kept / "cree.txt", created)
    assert traces.found(kept / "change.txt", changed) and traces.found(kept / "change.pdf", changed)


def test_no_other_export_holds_it(
    qtbot: QtBot, desk: Desk, work: TechnicalWork, workstation: Workstation, choose: Choose
) -> None:
    """Users, history, rights, sheet, members and a mail, each written after the technical user was created."""
    choose(workstation.kept / "cree.txt")
    workstation.passwords.append(exported(qtbot, work, creating(qtbot, work, named(HOSPITAL))))
    folder = workstation.folder

    users = UsersPage(desk)
    shown(qtbot, users)
    choose(folder / "utilisateurs.csv")
    with qtbot.waitSignal(users.said):
        QTest.mouseClick(users.form.export_csv, LEFT)

    history = HistoryPage(desk)
    shown(qtbot, history)
    for name, export in (
        *(("historique.csv", history.exports.export_csv), ("historique.xlsx", history.exports.export_xlsx)),
        ("historique.pdf", history.exports.export_pdf),
    ):
        choose(folder / name)
        with qtbot.waitSignal(history.said):
            export()

    rights = MatrixWork(users, desk)
    rights.show_matrix(HOSPITAL)
    qtbot.waitUntil(lambda: isinstance(rights.dialog, AccessMatrixDialog))
    matrix = rights.dialog
    assert isinstance(matrix, AccessMatrixDialog)
    qtbot.waitUntil(lambda: matrix.rows.rowCount() > 0)
    choose(folder / "droits.xlsx")
    with qtbot.waitSignal(matrix.said):
        matrix.export_all.trigger()
    matrix.reject()

    structures = StructuresPage(desk)
    shown(qtbot, structures)
    structures.open_structure(HOSPITAL, MEMBERS)
    qtbot.waitUntil(lambda: structures.sheet is not None and isinstance(structures.sheet.block, MembersBlock))
    assert structures.sheet is not None
    block = structures.sheet.block
    assert isinstance(block, MembersBlock)
    qtbot.waitUntil(lambda: block.model.complete)
    QTest.mouseClick(structures.sheet.print, LEFT)
    saved_as_pdf(qtbot, structures.sheet, folder / "fiche.pdf", choose)
    block.verbs.print.trigger()
    saved_as_pdf(qtbot, block, folder / "membres.pdf", choose)

    outbox = OutboxDialog(None, desk)
    qtbot.addWidget(outbox)
    outbox.show()
    qtbot.waitUntil(lambda: outbox.model.complete)
    waiting = outbox_list.listing(desk.actor, Filters("", Delivery.WAITING)).first("date", True, 99)
    mail = next(row for row in waiting if row.message is not Message.ACTIVATION)
    click(qtbot, outbox.table, mail.id, "tick")
    choose(folder / "message.eml")
    QTest.mouseClick(outbox.bar.save, LEFT)
    qtbot.waitUntil((folder / "message.eml").exists)
    qtbot.waitUntil(lambda: not desk.busy)

    written = {path.name for path in workstation.files()}
    assert written >= {
        *("utilisateurs.csv", "historique.csv", "historique.xlsx", "historique.pdf", "droits.xlsx"),
        *("fiche.pdf", "membres.pdf", "message.eml"),
    }
    for name in ("historique.csv", "historique.xlsx", "droits.xlsx", "fiche.pdf", "membres.pdf"):
        path = folder / name
        assert any(traces.found(path, login) for login in (LOGIN, LOGIN.upper())), (
            f"{name} tells nothing of the account"
        )
    workstation.search()


def saved_as_pdf(qtbot: QtBot, parent: QWidget, path: Path, choose: Choose) -> None:
    """Save the preview that has just been asked for."""
    preview = parent.findChildren(PrintPreview)[-1]
    qtbot.waitUntil(lambda: preview.pages is not None)
    choose(path)
    with qtbot.waitSignal(preview.saved):
        QTest.mouseClick(preview.save, LEFT)


def test_an_unforeseen_error_does_not_tell_it(
    qtbot: QtBot,
    work: TechnicalWork,
    workstation: Workstation,
    choose: Choose,
    watch: Watch,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The error carries the password in its words; what the log and the dialog say of it does not."""
    dialog = creating(qtbot, work, named(HOSPITAL))

    def fail(connection: Connection) -> str:
        workstation.passwords.append(connection.password)
        raise RuntimeError(connection.password)

    monkeypatch.setattr(connection_sheet, "text", fail)
    choose(workstation.kept / "cree.txt")
    QTest.mouseClick(dialog.confirm, LEFT)
    qtbot.waitUntil(lambda: watch.dialog is not None)
    assert watch.dialog is not None
    shown_once = watch.dialog
    assert shown_once.heading.text() == "Une erreur inattendue s’est produite"
    (details,) = shown_once.findChildren(QPlainTextEdit)
    assert "RuntimeError" in details.toPlainText() and "RuntimeError" in watch.log.read_text(encoding="utf-8")
    assert workstation.passwords[0] not in details.toPlainText()
    shown_once.accept()
    dialog.reject()
    assert not (workstation.kept / "cree.txt").exists()
    assert technical_users.of_structure(HOSPITAL) == []
    workstation.search()
