"""The paragraphs of the handbook to which the window leads: a name for each anchor, so that none is misspelt."""

from enum import StrEnum


class Topic(StrEnum):
    """What « En savoir plus » and the menu Aide open; the value is an anchor in `resources/handbook`."""

    BACKUPS = "sauvegardes"
    RESTORE = "restaurer"
    DATABASE = "base-inaccessible"
    HISTORY_CHECK = "verifier-historique"
    HISTORY_BROKEN = "historique-modifie"
    MAIL = "courriels"
    MAIL_TROUBLE = "courriels-bloques"
    IMPORT = "importer"
    FORGOTTEN_PASSWORD = "mot-de-passe-oublie"
    RECOVERY_KEY = "cle-de-secours"
    LOCKED = "verrouillage"
    UNEXPECTED = "erreur-inattendue"
    STOPPED = "arret-brusque"
    REFUSED = "pas-fait"
    UNDO = "annuler"
    ACCOUNT = "creer-un-compte"
    DOCUMENTS = "documents"
    FILE = "fichier-refuse"
    LEGAL = "mentions-legales"
    PERSONAL_DATA = "donnees-personnelles"
    ACCESSIBILITY = "accessibilite"
