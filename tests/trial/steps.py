"""What a person does again and again in the packaged program, through what a screen reader knows of it."""

from collections.abc import Iterable
from pathlib import Path

from tests.journeys.screen_reader import (
    DIALOG,
    ENTRY,
    FRAME,
    PAGE_TAB,
    PASSWORD,
    PUSH_BUTTON,
    SENSITIVE,
    TABLE,
    Reader,
    Thing,
    sign_in,
    waited,
)
from tests.trial import installed

CHECK_BOX = 7
SECRET = "les marronniers de la place"
MANAGER = (("Nom", "Dufour"), ("Prénom", "Pauline"), ("Adresse de connexion", "contact@mairieterneuil.fr"))
MEMBER = (("Nom", "Bon"), ("Prénom", "Julie"), ("Adresse de connexion", "jbon@exemple.fr"))
STRUCTURE = (("SIRET", "21770001200016"), ("Raison sociale", "Commune d’Achères-la-Forêt"))
DECISION = "BON Julie"


def fill(reader: Reader, top: Thing, fields: Iterable[tuple[str, str]], role: int = ENTRY) -> None:
    for name, text in fields:
        reader.write(reader.find(top, role, name), text)


def press(reader: Reader, top: Thing, name: str) -> None:
    """As soon as it can be pressed."""
    button = reader.find(top, PUSH_BUTTON, name)
    waited(lambda: reader.has(button, SENSITIVE) or None, f"{name}, enabled")
    reader.act(button, "Press")


def found(reader: Reader, program: Thing, base: Path | None) -> Path:
    """The first start: a database is made, where the assistant proposes it without a `base`. Return where it is."""
    assistant = reader.find(program, DIALOG, "Chorus Desktop")
    press(reader, assistant, "Créer ma base")
    fill(reader, assistant, STRUCTURE)
    press(reader, assistant, "Continuer")
    fill(reader, assistant, MANAGER)
    fill(reader, assistant, (("Mot de passe", SECRET), ("Le même, une seconde fois", SECRET)), PASSWORD)
    press(reader, assistant, "Continuer")
    place = reader.find(assistant, ENTRY, "Fichier de la base")
    if base is not None:
        reader.write(place, str(base))
    chosen = Path(reader.text(place))
    press(reader, assistant, "Créer la base")
    return chosen


def keep_key(reader: Reader, program: Thing) -> Thing:
    """The recovery key is said to be kept; return the window."""
    reader.act(reader.find(program, CHECK_BOX, "J’ai imprimé ou noté ma clé de secours"), "Toggle", "Press")
    press(reader, reader.find(program, DIALOG, "Chorus Desktop"), "Continuer")
    return reader.find(program, FRAME, "Chorus Desktop")


def record(reader: Reader, program: Thing, window: Thing) -> None:
    """A request that came on paper, of somebody who has no account yet."""
    press(reader, window, "Saisir une demande")
    request = reader.find(program, DIALOG, "Saisir une demande")
    press(reader, request, "Rechercher un utilisateur")
    search = reader.find(program, DIALOG, "Rechercher un utilisateur")
    press(reader, search, "Créer le compte utilisateur")
    account = reader.find(program, DIALOG, "Créer le compte utilisateur")
    fill(reader, account, MEMBER)
    press(reader, account, "Créer le compte utilisateur")
    press(reader, reader.find(program, DIALOG, "Envoyer le courriel d'activation"), "Fermer")
    press(reader, search, "OK")
    reader.act(reader.find(request, CHECK_BOX, "Rattacher à la structure"), "Toggle", "Press")
    press(reader, request, "Enregistrer")


def newest_of_history(reader: Reader, window: Thing) -> list[str]:
    """Return what the first row of « Historique » says."""
    reader.act(reader.find(window, PAGE_TAB, "Historique"), "Press")
    table = reader.find(window, TABLE, "Historique")
    waited(lambda: int(reader.get(table, "NRows", "Table")) or None, "rows of the history")
    columns = int(reader.get(table, "NColumns", "Table"))
    return [reader.name(reader.cell(table, 0, at)) for at in range(columns)]


def opened(reader: Reader, process: int, base: Path) -> Thing:
    """Somebody signs in; return the window, which has the database's name in its title."""
    window = reader.find(installed.accessible(reader, process), FRAME, "Chorus Desktop")
    assert reader.name(window) == f"Chorus Desktop — {base.name}"
    fill(reader, window, MANAGER[2:])
    sign_in(reader, window, SECRET)
    return window
