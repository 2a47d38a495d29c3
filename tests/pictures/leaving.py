"""The chapter about handing over and leaving."""

from pathlib import Path
from typing import Any

from chorus_desktop.core.operation import Body
from chorus_desktop.gui.dialogs.deactivate_account import AskDgfipDialog
from tests.demonstrated import JULIE, PAULINE
from tests.pictures.sheets import CCAS
from tests.pictures.studio import Studio

MINE = "Mes rattachements"


def take(studio: Studio, home: Path) -> None:
    page = studio.account(MINE)
    studio.click(MINE, 1, "structure")
    studio.press("Supprimer rattachements")
    studio.shoot("supprimer-rattachements")
    studio.press("Supprimer rattachements")
    studio.press("Valider")
    dialog: Any = studio.front()
    dialog.one.editor.setText(JULIE)
    studio.wait()
    studio.shoot("selectionner-un-gestionnaire-principal")
    studio.choose(MINE, CCAS)
    studio.press("Désigner un successeur")
    dialog = studio.front()
    dialog.field.editor.setText(JULIE)
    studio.wait()
    studio.shoot("designer-un-successeur")
    studio.account("Mes informations")
    studio.press("Désactiver mon compte")
    studio.shoot("desactiver-mon-compte")
    desk = studio.window.opening.desk
    structure = Body(1, "14700985600135", CCAS)
    studio.show(AskDgfipDialog(page, desk, structure, PAULINE), "demander-la-desactivation")
