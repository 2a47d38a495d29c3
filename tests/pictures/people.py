"""The chapter about users: attached, looked at, changed, their accounts."""

from pathlib import Path

from chorus_desktop.gui.structure_sheet import blocks
from chorus_desktop.gui.tabs import HOME, USERS
from tests.pictures.studio import Studio

MEMBERS, FOUND = "Utilisateurs rattachés", "Résultat de la recherche"


def take(studio: Studio, home: Path) -> None:
    studio.sheet("Hôpital de Terneuil", blocks.MEMBERS)
    studio.click(MEMBERS, 1, "last_name")
    studio.shoot("utilisateurs-rattaches")
    studio.do("Rattacher un utilisateur")
    studio.type("Nom", "mar")
    studio.press("Rechercher")
    studio.shoot("rattacher-un-utilisateur")
    studio.do("Rattacher un utilisateur")
    studio.type("Nom", "marchand")
    studio.press("Rechercher")
    studio.click(FOUND, 0, "selection")
    studio.press("OK")
    studio.shoot("rattachement")
    studio.choose(MEMBERS, "BOSSAN")
    studio.do("Consulter")
    studio.shoot("consulter-un-utilisateur")
    studio.do("Modifier")
    studio.shoot("modifier-un-rattachement")
    studio.page(HOME).form.attach.click()
    studio.settle()
    studio.shoot("a-quelle-structure")
    page = studio.page(USERS)
    studio.choose(FOUND, "DUFOUR Hubert")
    studio.do("Toutes les structures")
    studio.shoot("toutes-les-structures")
    studio.choose(FOUND, "BON Julie")
    studio.do("Modifier l'utilisateur")
    studio.shoot("modifier-l-utilisateur")
    studio.do("Donner un code de mot de passe")
    studio.shoot("code-de-mot-de-passe")
    studio.do("Créer le compte utilisateur")
    for field, words in (("Nom", "Lefèvre"), ("Prénom", "Solène"), ("connexion", "solene.lefevre@exemple.fr")):
        studio.type(field, words)
    studio.shoot("creer-le-compte")
    rows = [row for row in range(page.model.rowCount()) if page.model.row(row) is not None]
    named = [row for row in rows if page.model.row(row).name.startswith(("ABADIE", "ARNAUD", "MONTAGNE"))]
    page.work.activation.send_all([page.model.id_at(row) for row in named])
    studio.settle()
    studio.shoot("renvoyer-mails-d-activation")
