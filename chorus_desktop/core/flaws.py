"""What does not hold of the sealed history (B6), each flaw in two words and in a sentence."""

from enum import Enum

from chorus_desktop.core.language import tr


class Flaw(Enum):
    """Of one row, or of the whole; the sentences of the last ones hold what the check fills in."""

    RECORD = ("Contenu modifié", "Le contenu de cette ligne n’est plus celui qui a été scellé.")
    COLUMNS = ("Liste modifiée", "La liste montre de cette ligne autre chose que ce qui a été scellé.")
    LINK = (
        "Chaîne rompue",
        "La ligne d’avant n’est plus celle à la suite de laquelle celle-ci a été scellée\u202f: elle a été modifiée, "
        "supprimée ou déplacée.",
    )
    NUMBER = ("Ligne ajoutée", "Cette ligne a été ajoutée\u202f: l’historique commence à la ligne n°\u00a01.")
    MISSING = ("Lignes supprimées", "{rows} avant celle-ci.")
    EMPTY = ("Historique vidé", "L’historique est vide alors que la base a des comptes\u202f: il a été supprimé.")
    CUT = ("Fin coupée", "L’ancre du {day} connaît la ligne n°\u00a0{anchored}\u202f: {rows} à la fin.")
    REWRITTEN = (
        "Historique réécrit",
        "L’ancre du {day} a noté une autre empreinte de cette ligne\u202f: tout peut avoir été réécrit depuis {since}.",
    )

    def __init__(self, short: str, sentence: str) -> None:
        self._short, self._sentence = short, sentence

    @property
    def short(self) -> str:
        return tr(self._short)

    @property
    def sentence(self) -> str:
        return tr(self._sentence)
