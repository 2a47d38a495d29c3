"""The columns of « Résultat de la recherche », and what an empty list says (G5.2, look.md 5 and 6)."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale

from chorus_desktop.core.managed_users import ManagedRow
from chorus_desktop.core.states import AccountStatus
from chorus_desktop.core.text import day
from chorus_desktop.core.words import word
from chorus_desktop.gui.badges import badge, widest
from chorus_desktop.gui.table_columns import BadgeSpec, Column, RowAction, tick_column
from chorus_desktop.gui.table_overlay import EmptyText

STRUCTURES, EDIT, MEMBERSHIP, MAIL, CODE = "structures", "edit", "membership", "mail", "code"


def tr(text: str) -> str:
    return QCoreApplication.translate("UsersPage", text)


def columns(refusal: Callable[[ManagedRow], str] | None = None) -> list[Column[ManagedRow]]:
    """Return the guide's columns; `refusal` says why the actor may not act on somebody ("" = he may)."""
    return [
        tick_column(),
        Column("name", tr("Utilisateur"), text=_name, sort="name", strong=True, sample="GARNIER-LACOMBE Françoise"),
        Column(
            "login",
            tr("Adresse de connexion"),
            text=_login,
            sort="login",
            elide_middle=True,
            sample="prenom.nom@commune-de-la-ville.fr",
        ),
        Column("created", tr("Date de création"), text=_created, sort="created", sample="00/00/0000", hide_priority=2),
        Column(
            "structure",
            tr("Structure"),
            text=_structure,
            tooltip=_all_structures,
            exported=_all_structures,
            absent="",
            stretch=True,
            hide_priority=1,
            link=_link,
        ),
        Column("status", tr("Statut"), text=_status, badge=_badge, sort="status", sample=widest(AccountStatus)),
        Column(
            "actions",
            tr("Actions"),
            actions=(
                RowAction(STRUCTURES, "users", tr("Toutes les structures")),
                RowAction(EDIT, "pencil", tr("Modifier l'utilisateur"), refusal=refusal),
                RowAction(MEMBERSHIP, "user-cog", tr("Modifier le rattachement"), refusal=refusal),
                RowAction(MAIL, "mail", tr("Envoyer le courriel d'activation"), _awaits_activation, refusal=refusal),
                RowAction(CODE, "key", tr("Donner un code de mot de passe"), _is_active, refusal=refusal),
            ),
        ),
    ]


def number(count: int, more: str = "") -> str:
    """A number as French writes it; `more` is a + while the list is not known to its end."""
    return f"{QLocale().toString(count)}{more}"


def counted(count: int, more: str = "") -> str:
    text = tr("{count} utilisateur") if count < 2 else tr("{count} utilisateurs")
    return text.format(count=number(count, more))


def nothing_yet() -> EmptyText:
    return EmptyText(
        "users",
        tr("Aucun utilisateur"),
        tr("Les membres de vos structures et les personnes qui demandent à les rejoindre apparaissent ici."),
    )


def no_match(described: str, total: str) -> EmptyText:
    """Quote the criteria, and say how many there are without them."""
    return EmptyText(
        "search",
        tr("Aucun utilisateur ne correspond"),
        tr("Critères\u00a0: {described}. {total} sans ces critères.").format(described=described, total=total),
        tr("Réinitialiser"),
        "rotate",
    )


def not_allowed() -> EmptyText:
    return EmptyText(
        "eye-off",
        tr("Vous ne gérez aucune structure"),
        tr("Les utilisateurs ne sont montrés qu’aux gestionnaires de leurs structures."),
    )


def _name(row: ManagedRow) -> str:
    return row.name


def _login(row: ManagedRow) -> str:
    return row.login


def _created(row: ManagedRow) -> str:
    return day(row.created_at)


def _structure(row: ManagedRow) -> str:
    """The name if one, « Liste » if several, empty if none (G1.1)."""
    return tr("Liste") if row.structure_count > 1 else row.structures


def _all_structures(row: ManagedRow) -> str:
    return row.structures


def _link(row: ManagedRow) -> str:
    return STRUCTURES if row.structure_count > 1 else ""


def _status(row: ManagedRow) -> str:
    return word(row.status)


def _badge(row: ManagedRow) -> BadgeSpec | None:
    return badge(row.status)


def _awaits_activation(row: ManagedRow) -> bool:
    return row.awaits_activation


def _is_active(row: ManagedRow) -> bool:
    return row.status is AccountStatus.ACTIVE
