"""The desk: verbs run off the window's thread, and everything that they come to reaches the window."""

import sys
import threading
from functools import partial
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from chorus_desktop.core import ledger, services, structures
from chorus_desktop.core.errors import DatabaseTrouble, Refused
from chorus_desktop.core.models import History, Service, proxy
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Action
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.progress import ProgressDialog

CCAS = 1


def test_a_verb_runs_in_the_writer_thread_and_its_answer_comes_back_to_the_window(desk: Desk, qtbot: QtBot) -> None:
    threads: list[str] = []
    here: list[str] = []

    def verb() -> str:
        threads.append(threading.current_thread().name)
        return "réponse"

    def then(answer: str) -> None:
        here.extend((answer, threading.current_thread().name))

    desk.run(verb, then=then)
    qtbot.waitUntil(lambda: bool(here))
    assert threads[0].startswith("writer") and here == ["réponse", threading.main_thread().name]


def test_a_commit_says_which_tables_changed(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.changed) as changed:
        desk.run(services.add_service, desk.actor, CCAS, "NOUV", "Nouveau service")
    assert changed.args == [frozenset({"service", "history"})]


def test_a_refusal_goes_to_who_asked_else_to_the_window(desk: Desk, qtbot: QtBot) -> None:
    heard: list[Refused] = []
    desk.run(services.add_service, desk.actor, CCAS, "650050", "Encore", sorry=heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert str(heard[0]) == "Ce code est déjà celui de « Service après-vente »." and heard[0].field == "code"
    with qtbot.waitSignal(desk.refused) as refused:
        desk.run(services.add_service, desk.actor, CCAS, "", "Encore")
    assert str(refused.args[0]) == "Indiquez le code du service."


class Left(QWidget):
    """A sheet that somebody leaves while it is being saved."""

    heard = Signal(str)

    def on_saved(self, answer: object) -> None:
        self.heard.emit(str(answer))

    def on_refused(self, refusal: Refused) -> None:
        self.heard.emit(str(refusal))


def test_what_has_gone_meanwhile_hears_nothing_and_its_refusal_is_told_by_the_window(desk: Desk, qtbot: QtBot) -> None:
    sheet, writing = Left(), threading.Event()
    desk.run(writing.wait, 10)
    saved = desk.run(str, then=partial(sheet.on_saved))
    verb = partial(services.add_service, desk.actor, CCAS, "", "Encore")
    desk.run(verb, then=sheet.on_saved, sorry=sheet.on_refused)
    sheet.deleteLater()
    qtbot.waitUntil(lambda: not isValid(sheet))
    with qtbot.waitSignal(desk.refused) as refused:
        writing.set()
    assert str(refused.args[0]) == "Indiquez le code du service." and not desk.awaits(saved)


def test_a_full_disk_is_a_trouble_and_nothing_is_half_written(
    desk: Desk, qtbot: QtBot, demonstration_copy: Path
) -> None:
    before = (History.select().count(), Service.select().count())

    def fill() -> None:
        pages = proxy.execute_sql("PRAGMA page_count").fetchone()[0]
        proxy.execute_sql(f"PRAGMA max_page_count = {pages}")

    def many(actor: Actor) -> None:
        for number in range(500):
            services.add_service(actor, CCAS, f"PLEIN{number}", "x" * 200)

    desk.run(fill)
    with qtbot.waitSignal(desk.troubled) as troubled:
        desk.run(many, desk.actor)
    trouble = troubled.args[0]
    assert isinstance(trouble, DatabaseTrouble)
    assert trouble.heading == "Le disque est plein." and trouble.path == demonstration_copy
    written = (History.select().count() - before[0], Service.select().count() - before[1])
    assert written[0] == written[1] < 500


def test_a_bug_reaches_the_hook_of_unexpected_errors(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    caught: list[BaseException] = []

    def hook(_: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
        caught.append(error)

    def bug() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(sys, "excepthook", hook)
    with qtbot.waitSignal(desk.cancelled):  # what waits for an answer can go on
        desk.run(bug)
    qtbot.waitUntil(lambda: bool(caught))
    assert isinstance(caught[0], ZeroDivisionError)


def test_trouble_leaves_no_progress_in_front(desk: Desk, qtbot: QtBot) -> None:
    def full(progress: object) -> None:
        raise DatabaseTrouble("Le disque est plein.", "Libérez de la place.", Path("a.db"))

    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    dialog = ProgressDialog(page, desk, "Import de 3 rattachements", 3)
    with qtbot.waitSignal(desk.troubled):
        desk.run_long(full)
    qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible())


def test_stopping_a_long_work_writes_nothing(desk: Desk, qtbot: QtBot) -> None:
    before = History.select().count()
    going = threading.Event()

    def long_work(actor: Actor, progress: object) -> None:
        assert callable(progress)
        with ledger.operation(actor) as op:
            structures_added = 0
            while True:
                with op.record(Action.SERVICE_CREATED, None, structures.named(CCAS)) as record:
                    structures_added += 1
                    values = {"structure": CCAS, "name": "x", "search": "x", "created_at": op.at}
                    record.insert(Service, code=f"L{structures_added}", **values)
                op.flush()
                progress(structures_added, 1000, f"service {structures_added}")
                going.wait(0.02)

    dialog = ProgressDialog(None, desk, "Travail long", 1000)
    qtbot.addWidget(dialog)
    dialog.open()
    desk.run_long(long_work, desk.actor)
    qtbot.waitUntil(lambda: dialog.bar.value() > 2)
    assert dialog.figure.text().endswith("sur 1\u202f000") and dialog.name.text().startswith("service")
    with qtbot.waitSignal(desk.cancelled):
        dialog.stop.click()
    qtbot.waitUntil(lambda: not desk.busy)
    assert History.select().count() == before and not dialog.isVisible()


def test_closing_waits_for_what_is_being_written(demonstration_copy: Path, qtbot: QtBot) -> None:
    desk = Desk()
    desk.run(services.add_service, Actor(1, "DUFOUR Pauline"), CCAS, "FIN", "Dernier service")
    desk.close()
    assert Service.select().where(Service.code == "FIN").exists()
