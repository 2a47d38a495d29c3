"""The six tabs, whole; and the keys of one."""

from pathlib import Path

from chorus_desktop.gui.tabs import ACCOUNT, HISTORY, HOME, PENDING, STRUCTURES, USERS
from tests.pictures.studio import Studio


def take(studio: Studio, home: Path) -> None:
    studio.page(HOME)
    studio.shoot("accueil")
    studio.page(PENDING)
    for row in (1, 2):
        studio.click("Demandes de rattachement", row, "tick")
    studio.shoot("actions-en-attente")
    studio.do("Raccourcis clavier")
    studio.shoot("raccourcis-clavier")
    for row in (1, 2):
        studio.click("Demandes de rattachement", row, "tick")
    studio.page(STRUCTURES, 480)
    studio.shoot("mes-structures")
    studio.page(USERS)
    studio.shoot("utilisateurs")
    studio.page(HISTORY)
    studio.shoot("historique")
    studio.page(ACCOUNT)
    studio.account("Mes rattachements")
    studio.click("Mes rattachements", 1, "structure")
    studio.shoot("mon-compte")
