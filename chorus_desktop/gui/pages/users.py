"""« Utilisateurs »: the people of the structures that the manager manages, members and applicants (G5)."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import users
from chorus_desktop.core.listing import Listing
from chorus_desktop.core.text import day
from chorus_desktop.core.users import UserRow
from chorus_desktop.core.words import word
from chorus_desktop.gui.badges import badge
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.pages.list_page import ListPage, Words
from chorus_desktop.gui.table_columns import BadgeSpec, Column
from chorus_desktop.gui.table_overlay import EmptyText


class UsersPage(ListPage):
    """By name; the search looks in names and addresses."""

    tables = frozenset({"users", "membership", "membership_request", "structure"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, _words(), _columns(), "name", parent)

    def listing(self, search: str) -> Listing[UserRow]:
        return users.listing(search).where(users.of_managed(self.desk.actor))


def tr(text: str) -> str:
    return QCoreApplication.translate("UsersPage", text)


def _words() -> Words:
    return Words(
        title=tr("Utilisateurs"),
        name=tr("Résultat de la recherche"),
        placeholder=tr("Rechercher un utilisateur"),
        one=tr("{count} utilisateur"),
        several=tr("{count} utilisateurs"),
        no_match=tr("Aucun utilisateur ne correspond à «\u00a0{search}\u00a0»"),
        searched=tr("La recherche porte sur le nom, le prénom et les adresses."),
        nothing_yet=EmptyText(
            "users",
            tr("Aucun utilisateur"),
            tr("Les membres de vos structures et les personnes qui demandent à les rejoindre apparaissent ici."),
        ),
    )


def _columns() -> list[Column[UserRow]]:
    return [
        Column("name", tr("Utilisateur"), text=_name, sort="name", strong=True, sample="GARNIER-LACOMBE Françoise"),
        Column("login", tr("Adresse de connexion"), text=_login, sort="login", elide_middle=True, stretch=True),
        Column("created", tr("Date de création"), text=_created, sort="created", sample="00/00/0000", hide_priority=1),
        Column("status", tr("Statut"), text=_status, badge=_badge, sort="status", sample="En cours d’activation"),
    ]


def _name(row: UserRow) -> str:
    return row.name


def _login(row: UserRow) -> str:
    return row.login


def _created(row: UserRow) -> str:
    return day(row.created_at.astimezone())


def _status(row: UserRow) -> str:
    return word(row.status)


def _badge(row: UserRow) -> BadgeSpec | None:
    return badge(row.status)
