"""« Actualités »: what is new in this version, on Accueil (G7.3). Renewed with each version; a test compares them."""

from PySide6.QtCore import QCoreApplication

from chorus_desktop.gui.line_block import LineText

VERSION = "0.1.0"


def lines() -> list[LineText]:
    """Return what is new, the most useful first."""
    told = (
        (
            tr("Ce qui va changer"),
            tr("Avant chaque décision, l’œil montre les accès gagnés et perdus et les courriels qui partiront."),
        ),
        (
            tr("Annuler la décision"),
            tr("Depuis le message qui suit une décision, ou depuis l’historique\u00a0: tout redevient comme avant."),
        ),
        (
            tr("Transférer, désigner un successeur"),
            tr("Mon compte, « Mes rattachements »\u00a0: une structure n’est jamais sans gestionnaire principal."),
        ),
        (
            tr("Sauvegardes vérifiées"),
            tr("Chaque jour au démarrage, et à la demande\u00a0: Fichier, « Sauvegardes… »."),
        ),
    )
    return [LineText("news", "muted", text, detail) for text, detail in told]


def tr(text: str) -> str:
    return QCoreApplication.translate("News", text)
