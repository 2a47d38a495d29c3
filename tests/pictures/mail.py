"""The chapter about mail: what waits, through which server, with what words."""

from pathlib import Path
from typing import Any

from chorus_desktop.core.mail_settings import MailSettings, Security
from chorus_desktop.gui.dialogs.mail_password import MailPasswordDialog
from tests.pictures import plate
from tests.pictures.studio import Studio

WRITER = "chorus@mairieterneuil.fr"


def take(studio: Studio, home: Path) -> None:
    studio.do("Boîte d'envoi")
    studio.until(plate.dialogs)
    studio.shoot("boite-d-envoi")
    studio.do("Boîte d'envoi")
    outbox: Any = studio.front()
    outbox.table.set_current(outbox.table.model().id_at(0))
    outbox.table.opened.emit(outbox.table.current_id)
    studio.settle()
    studio.shoot("message")
    studio.do("Paramètres de messagerie")
    for field, words in (("Serveur", "smtp.mairieterneuil.fr"), ("Identifiant", WRITER)):
        studio.type(field, words)
    studio.shoot("parametres-de-messagerie")
    studio.do("Modèles de messages")
    studio.shoot("modeles-de-messages")
    settings = MailSettings("smtp.mairieterneuil.fr", 587, Security.STARTTLS, WRITER, WRITER, "Mairie de Terneuil")
    studio.show(MailPasswordDialog(studio.window, settings), "mot-de-passe-de-messagerie")
