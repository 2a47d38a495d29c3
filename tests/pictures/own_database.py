"""On a database of one's own, a week after it was begun: signing in, passwords, backups, the lock."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from chorus_desktop.command_line import Options
from chorus_desktop.core import accounts, backups, clock, database, structures, users
from chorus_desktop.core.backup_rotation import Reason
from chorus_desktop.gui.pages.sign_in import SignInPage
from tests.pictures import plate
from tests.pictures.first_start import FOUNDER, PASSWORD
from tests.pictures.studio import HEIGHT, WIDTH, Studio


def take(studio: Studio, home: Path) -> None:
    path = _begun(home / "Documents" / "ccas-terneuil.db")
    studio.window.reception.start(Options(database=path, user=FOUNDER))
    studio.until(lambda: isinstance(studio.window.centralWidget(), SignInPage))
    studio.window.resize(WIDTH, HEIGHT)
    studio.shoot("connexion")
    studio.press("Activer mon compte")
    studio.type("connexion", "solene.lefevre@exemple.fr")
    studio.shoot("activer-mon-compte")
    studio.press("Mot de passe oublié")
    studio.shoot("mot-de-passe-oublie")
    page: Any = studio.window.centralWidget()
    page.form.password.setText(PASSWORD)
    studio.press("Se connecter")
    studio.until(lambda: studio.window.tabs is not None)
    studio.wait(4000)
    account = studio.account("Sécurité", 380)
    studio.shoot("securite", account.security)
    studio.press("Changer mon mot de passe")
    studio.shoot("changer-mon-mot-de-passe")
    studio.press("Nouvelle clé de secours")
    studio.shoot("nouvelle-cle-de-secours")
    studio.do("Sauvegardes")
    studio.until(plate.dialogs)
    studio.shoot("sauvegardes")
    studio.do("À propos de Chorus Desktop")
    about: Any = studio.front()
    about.form.place.setText(str(Path(path.parent.name, path.name)))  # the folder is another one each time
    studio.shoot("a-propos")
    studio.window.resize(WIDTH, HEIGHT)
    studio.do("Verrouiller")
    studio.until(plate.dialogs)
    studio.wait()
    plate.take("verrouillage", studio.front())


def _begun(path: Path) -> Path:
    """The base of a manager who began six days ago."""
    path.parent.mkdir()
    start = clock.now()
    database.close()
    with clock.at(start - timedelta(days=6)):
        database.create(path)
        sheet = structures.Sheet("14700985600135", "CCAS Terneuil", confirmed=True)
        accounts.found(users.Identity(FOUNDER, "Dufour", "Pauline"), PASSWORD, sheet)
    for days in range(5, -1, -1):
        with clock.at(start - timedelta(days=days, minutes=7 * days + 20)):
            backups.make(Reason.BY_HAND if days == 2 else Reason.DAILY)
    database.close()
    return path
