"""From the command line to the tabs: first start, sign-in, sign-out, and databases that cannot be opened (G7.1)."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core import accounts, database, structures, succession, users
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.models import History, Structure, User, proxy
from chorus_desktop.gui import settings
from chorus_desktop.gui.dialogs.database_trouble import TroubleDialog
from chorus_desktop.gui.dialogs.first_start import FirstStart
from chorus_desktop.gui.dialogs.recover import Recover
from chorus_desktop.gui.dialogs.recovery_key import RecoveryKey
from chorus_desktop.gui.look import palette, theme
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.sign_in import SignInPage
from chorus_desktop.gui.places import Way
from tests.journeys.steps import own_base

LOGIN, PASSWORD = "contact@mairieterneuil.fr", "les marronniers de la place"
T = TypeVar("T")
Start = Callable[[Options], MainWindow]


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot) -> Iterator[Start]:
    """Start the program with these options."""
    theme.install(qapp, theme.Choice.LIGHT)
    settings.store().clear()
    windows: list[MainWindow] = []

    def start(options: Options) -> MainWindow:
        window = MainWindow()
        windows.append(window)
        window.reception.start(options)
        return window

    yield start
    for window in windows:
        if window.opening.current is None and window.reception.dialog is None:
            continue  # the test has closed it
        if window.reception.dialog is not None:
            window.reception.dialog.hide()
        qtbot.waitUntil(window.opening.is_idle)
        with qtbot.waitSignal(window.closed):
            window.close()
    database.close()


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """A database with Pauline Dufour's account."""
    path = own_base(tmp_path)
    database.close()
    return path


def sign_in_page(window: MainWindow, qtbot: QtBot) -> SignInPage:
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), SignInPage))
    page = window.centralWidget()
    assert isinstance(page, SignInPage)
    return page


def dialog(window: MainWindow, qtbot: QtBot, kind: type[T]) -> T:
    qtbot.waitUntil(lambda: isinstance(window.reception.dialog, kind))
    shown = window.reception.dialog
    assert isinstance(shown, kind)
    return shown


def trouble(window: MainWindow, qtbot: QtBot) -> TroubleDialog:
    return dialog(window, qtbot, TroubleDialog)


def test_the_first_start_makes_the_base_prints_a_key_and_signs_in(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    window = start(Options())
    assistant = dialog(window, qtbot, FirstStart)
    form = assistant.form
    qtbot.mouseClick(form.create, Qt.MouseButton.LeftButton)
    form.identifier.setText("1470098560013")
    form.name.setText("CCAS Terneuil")
    assistant.go_on.click()
    assert form.identifier_line.label.text() == "Ce SIRET compte 13 chiffres\u202f; il en faut 14."
    form.identifier.setText("14700985600135")
    assistant.go_on.click()
    assert form.doubt.isVisible() and form.structure.isVisible()
    form.doubt.check.click()
    assistant.go_on.click()
    assert form.account.isVisible()
    form.last_name.setText("Dufour")
    form.first_name.setText("Pauline")
    form.login.setText("pas une adresse")
    assert form.password_line.label.isVisible()
    assert form.password_line.label.text() == "12 caractères au moins. Une phrase convient bien."
    form.password.setText(PASSWORD)
    form.again.setText(PASSWORD)
    assistant.go_on.click()
    assert form.login_line.has_error() and form.last_name.text() == "Dufour"
    form.login.setText(LOGIN)
    assistant.go_on.click()
    path = tmp_path / "ma base.db"
    form.place.setText(str(path))
    assistant.go_on.click()
    key = dialog(window, qtbot, RecoveryKey)
    assert not key.go_on.isEnabled() and len(key.form.key.text()) == 29
    key.form.kept.click()
    key.go_on.click()
    qtbot.waitUntil(lambda: window.tabs is not None)
    assert window.tabs is not None and window.tabs.names[0] == "Accueil"
    assert path.stat().st_mode & 0o777 == 0o600
    stored = User.get(User.login == LOGIN)
    assert (stored.password or "").startswith("$argon2id$")
    record = History.get(History.id == 1).record
    assert Structure.select().count() == 1 and '"doubtful_siret_confirmed":true' in record
    assert key.form.key.text() not in record


def test_a_place_that_is_taken_is_said_and_nothing_is_overwritten(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    taken = tmp_path / "budget.ods"
    taken.write_bytes(b"important")
    window = start(Options())
    assistant = dialog(window, qtbot, FirstStart)
    form = assistant.form
    form.create.click()
    form.identifier.setText("21770001200016")
    form.name.setText("Commune d’Achères")
    assistant.go_on.click()
    for field, text in (("last_name", "Dufour"), ("first_name", "Pauline"), ("login", LOGIN)):
        getattr(form, field).setText(text)
    form.password.setText(PASSWORD)
    form.again.setText(PASSWORD)
    assistant.go_on.click()
    form.place.setText(str(taken))
    assistant.go_on.click()
    qtbot.waitUntil(form.place_line.has_error)
    assert taken.read_bytes() == b"important" and form.password.text() == PASSWORD


def test_five_wrong_passwords_delay_the_next_try(start: Start, base: Path, qtbot: QtBot) -> None:
    page = sign_in_page(start(Options(database=base, user=LOGIN)), qtbot)
    assert page.form.login.text() == LOGIN
    said = []
    for number in range(5):
        page.form.password.setText(f"faux numéro {number}")
        page.form.enter.click()
        qtbot.waitUntil(page.form.password_line.has_error)
        said.append(page.form.password_line.label.text())
        assert page.form.password.text() == f"faux numéro {number}"
    assert "Encore 4 essais" in said[0] and "Encore 1 essai" in said[3] and "Prochain essai dans 30" in said[4]
    assert not page.form.enter.isEnabled() and "Prochain essai dans" in page.form.enter.text()


def test_an_unknown_address_is_told_the_same(start: Start, base: Path, qtbot: QtBot) -> None:
    page = sign_in_page(start(Options(database=base, user="personne.dici@exemple.fr")), qtbot)
    page.form.password.setText(PASSWORD)
    page.form.enter.click()
    qtbot.waitUntil(page.form.password_line.has_error)
    assert "Adresse ou mot de passe incorrect. Encore 4 essais" in page.form.password_line.label.text()


def test_signing_in_and_out(start: Start, base: Path, qtbot: QtBot) -> None:
    window = start(Options(database=base, user=LOGIN))
    page = sign_in_page(window, qtbot)
    page.form.password.setText(PASSWORD)
    qtbot.keyClick(page.form.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.tabs is not None)
    assert window.tabs is not None
    assert window.tabs.names == [
        *("Accueil", "Actions en attente", "Mes structures", "Utilisateurs", "Historique", "Mon compte")
    ]
    window.menus.sign_out.trigger()
    assert sign_in_page(window, qtbot).form.password.text() == "" and window.tabs is None


def test_a_forgotten_password_is_chosen_anew_with_the_recovery_key(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "ccas.db"
    database.create(path)
    sheet = structures.Sheet("14700985600135", "CCAS Terneuil", confirmed=True)
    key = accounts.found(users.Identity(LOGIN, "Dufour", "Pauline"), PASSWORD, sheet).recovery_key
    database.close()
    window = start(Options(database=path, user=LOGIN))
    page = sign_in_page(window, qtbot)
    page.form.forgotten.click()
    recover = dialog(window, qtbot, Recover)
    assert recover.form.password_line.label.isVisible()
    assert recover.form.password_line.label.text() == "12 caractères au moins. Une phrase convient bien."
    recover.form.key.setText(key.lower().replace("-", " "))
    recover.form.password.setText("un autre mot de passe")
    recover.form.again.setText("un autre mot de passe")
    recover.change.click()
    shown = dialog(window, qtbot, RecoveryKey)
    assert shown.form.key.text() != key
    shown.form.kept.click()
    shown.go_on.click()
    qtbot.waitUntil(lambda: window.tabs is not None)
    with pytest.raises(Refused):
        accounts.sign_in(LOGIN, PASSWORD)


def test_the_demonstration_goes_straight_in_and_lists_its_people(start: Start, qtbot: QtBot) -> None:
    window = start(Options(demo=True))
    qtbot.waitUntil(lambda: window.tabs is not None, timeout=15_000)
    assert window.tabs is not None and "Actions en attente" in window.tabs.names
    private = window.opening.current
    assert private is not None and private.path.is_file()
    window.menus.sign_out.trigger()
    sign_in_page(window, qtbot).enter_as("jbon@ccasterneuil.fr")
    qtbot.waitUntil(lambda: window.tabs is not None)
    assert window.tabs.names == ["Accueil", "Mon compte"]
    with qtbot.waitSignal(window.closed):
        window.close()
    assert not private.path.exists()


def test_who_has_left_the_demonstration_may_come_back(start: Start, qtbot: QtBot) -> None:
    """Without a password, and after a question; the question may be declined (G6.2)."""
    window = start(Options(demo=True, user="jbon@ccasterneuil.fr"))
    qtbot.waitUntil(lambda: window.tabs is not None, timeout=30_000)
    window.opening.desk.run(succession.depart, window.opening.desk.actor)
    qtbot.waitUntil(window.opening.is_idle)
    window.menus.sign_out.trigger()
    answers = ["Annuler", "Réactiver mon compte"]

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, Dialog):
            words = answers.pop(0)
            next(button for button in dialog.findChildren(QPushButton) if button.text() == words).click()
        if answers:
            QTimer.singleShot(50, answer)

    answer()
    page = sign_in_page(window, qtbot)
    page.enter_as("jbon@ccasterneuil.fr")
    qtbot.waitUntil(lambda: len(answers) == 1 and window.opening.is_idle())
    assert window.tabs is None
    page.enter_as("jbon@ccasterneuil.fr")
    qtbot.waitUntil(lambda: window.tabs is not None)
    assert window.tabs is not None and window.tabs.names == ["Accueil", "Mon compte"]


def test_the_theme_is_chosen_in_the_menu(start: Start, base: Path, qtbot: QtBot) -> None:
    sign_in_page(start(Options(database=base)), qtbot)
    theme.apply(theme.Choice.DARK)
    assert palette.current() == palette.DARK
    theme.apply(theme.Choice.LIGHT)
    assert palette.current() == palette.LIGHT


def not_a_base(path: Path) -> None:
    path.write_text("Ceci est une liste de courses, assez longue pour un en-tête.")


def another_program_s(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE recette (nom TEXT)")
    connection.close()


def newer(path: Path) -> None:
    database.create(path)
    proxy.execute_sql("PRAGMA query_only = 0")
    proxy.execute_sql("PRAGMA user_version = 99")
    database.close()


def altered(path: Path) -> None:
    database.create(path)
    proxy.execute_sql("PRAGMA query_only = 0")
    proxy.execute_sql("DROP TRIGGER history_loses_nothing")
    database.close()


def damaged(path: Path) -> None:
    database.create(path)
    database.close()
    content = bytearray(path.read_bytes())
    content[100:4000] = b"\xff" * 3900
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("spoil", "heading"),
    [
        (None, "La base est introuvable."),
        (not_a_base, "Ce fichier n’est pas une base Chorus Desktop."),
        (another_program_s, "Ce fichier n’est pas une base Chorus Desktop."),
        (newer, "Cette base vient d’une version plus récente de Chorus Desktop."),
        (altered, "La structure de cette base n’est pas celle que le programme attend."),
        (damaged, "La base est endommagée."),
    ],
)
def test_a_database_that_cannot_be_opened_says_what_where_and_what_to_do(
    start: Start, qtbot: QtBot, tmp_path: Path, spoil: Callable[[Path], None] | None, heading: str
) -> None:
    path = tmp_path / "mauvaise.db"
    if spoil is not None:
        spoil(path)
    before = path.read_bytes() if spoil else b""
    shown = trouble(start(Options(database=path)), qtbot)
    assert shown.heading.text() == heading
    assert shown.form.place.text() == str(path) and shown.lead.text()
    assert Way.CHOOSE in shown.buttons and Way.QUIT in shown.buttons
    assert path.exists() is (spoil is not None) and (not spoil or path.read_bytes() == before)


def test_a_base_on_a_read_only_place_is_refused(
    start: Start, base: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system's answer is given for it: the administrator, who may run the tests, is refused nothing."""
    monkeypatch.setattr("os.access", lambda *_: False)
    shown = trouble(start(Options(database=base)), qtbot)
    assert shown.heading.text() == "La base est en lecture seule." and Way.RETRY in shown.buttons
