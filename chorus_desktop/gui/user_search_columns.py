"""The columns of « Résultat de la recherche » (G3.3)."""

from PySide6.QtCore import QCoreApplication

from chorus_desktop.core.states import AccountStatus
from chorus_desktop.core.user_search import FoundRow
from chorus_desktop.core.words import word
from chorus_desktop.gui.badges import badge, widest
from chorus_desktop.gui.table_columns import BadgeSpec, Column
from chorus_desktop.gui.table_overlay import EmptyText


def tr(text: str) -> str:
    return QCoreApplication.translate("UserSearchDialog", text)


def columns(with_structure: bool, several: bool) -> list[Column[FoundRow]]:
    """Return the guide's columns: with a structure, who belongs to it; to choose several, a tick, last as there."""
    found: list[Column[FoundRow]] = [
        Column("last_name", tr("Nom"), text=_last_name, sort="last_name", strong=True, sample="GARNIER-LACOMBE"),
        Column("first_name", tr("Prénom"), text=_first_name, sort="first_name", sample="Anne-Catherine"),
        Column("login", tr("Identifiant de connexion"), text=_login, sort="login", elide_middle=True, stretch=True),
        Column("status", tr("Statut"), text=_status, badge=_badge, sort="status", sample=widest(AccountStatus)),
    ]
    if with_structure:
        found.append(Column("attached", tr("Rattaché à la structure"), text=_attached, sample="Non"))
    if several:
        found.append(Column("selection", tr("Sélection"), tick=True))
    return found


def _last_name(row: FoundRow) -> str:
    return row.last_name.upper()


def _first_name(row: FoundRow) -> str:
    return row.first_name


def _login(row: FoundRow) -> str:
    return row.login


def _status(row: FoundRow) -> str:
    return word(row.status)


def _badge(row: FoundRow) -> BadgeSpec | None:
    return badge(row.status)


def _attached(row: FoundRow) -> str:
    return tr("Oui") if row.attached else tr("Non")


def is_shut(row: FoundRow) -> bool:
    """Return whether this account can be given nothing."""
    return not row.is_open


def no_match() -> EmptyText:
    """Return what an empty result says."""
    return EmptyText(
        "search",
        tr("Aucun utilisateur ne correspond"),
        tr("Vérifiez l’orthographe, remplissez moins de critères, ou créez le compte."),
        tr("Réinitialiser"),
        "rotate",
    )
