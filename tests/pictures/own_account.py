"""The chapter about one's own account, as Julie Bon sees it: no manager."""

from pathlib import Path

from chorus_desktop.command_line import Options
from chorus_desktop.gui.tabs import HOME
from tests.demonstrated import JULIE, PAULINE
from tests.pictures.studio import HEIGHT, WIDTH, Studio


def take(studio: Studio, home: Path) -> None:
    _sign_in(studio, JULIE)
    studio.page(HOME)
    studio.shoot("accueil-utilisateur-simple")
    page = studio.account("Mes informations", 480)
    studio.shoot("mes-informations", page.form.stack)
    page = studio.account("Mes demandes", 420)
    studio.shoot("mes-demandes", page.requests)
    page = studio.account("Mes demandes", 420)
    studio.choose("Mes demandes", "Abonnement")
    page.requests.consult.click()
    studio.settle()
    studio.shoot("ma-demande")
    page.form.ask_membership.click()
    studio.settle()
    studio.click("Résultat de la recherche", 2, "ticked")
    studio.settle()
    studio.shoot("demander-un-rattachement")
    page = studio.account("Mes accès", 420)
    studio.shoot("mes-acces", page.accesses)
    _sign_in(studio, "amelie.arnaud@exemple.fr")
    studio.account("Mes accès").form.ask_space.click()
    studio.settle()
    studio.shoot("ajouter-un-espace")
    _sign_in(studio, PAULINE)


def _sign_in(studio: Studio, login: str) -> None:
    studio.window.tabs = None
    studio.window.reception.start(Options(demo=True, user=login))
    studio.until(lambda: studio.window.tabs is not None)
    studio.window.resize(WIDTH, HEIGHT)
    studio.settle()
