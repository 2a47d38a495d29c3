"""The chapter about requests: looked at, decided, entered."""

from pathlib import Path

from chorus_desktop.core.models import User
from chorus_desktop.gui.tabs import PENDING
from tests.pictures.studio import Studio

MEMBERSHIPS, SUBSCRIPTIONS = "Demandes de rattachement", "Demandes d'abonnement"


def take(studio: Studio, home: Path) -> None:
    page = studio.page(PENDING)
    studio.act(MEMBERSHIPS, 0, 1)
    studio.shoot("demande-de-rattachement")
    studio.act(MEMBERSHIPS, 0, 1)
    studio.press("Ce qui va changer")
    studio.shoot("ce-qui-va-changer")
    studio.act(MEMBERSHIPS, 0, 2)
    studio.shoot("refus")
    page.block = page.memberships
    studio.choose(MEMBERSHIPS, "FABRE")
    studio.do("Services demandés")
    studio.shoot("services-demandes")
    studio.act(SUBSCRIPTIONS, 0, 1)
    studio.shoot("demande-d-abonnement")
    page.block = page.subscriptions
    page._show_actions()
    studio.choose(SUBSCRIPTIONS, "BON")
    studio.do("Espaces demandés")
    studio.shoot("espaces-demandes")
    page.block = page.memberships
    page._show_actions()
    studio.do("Motifs de refus")
    studio.shoot("motifs-de-refus")
    page.work.record(1, (_id_of("paul.marchand@exemple.fr"), "MARCHAND Paul"))
    studio.settle()
    studio.type("Commentaire", "Courrier du 10 juin : rejoint le service achats.")
    studio.shoot("saisir-une-demande")


def _id_of(login: str) -> int:
    found: int = User.get(User.login == login).id
    return found
