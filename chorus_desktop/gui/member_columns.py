"""The columns of « Utilisateurs rattachés », and what may be done with each row (G3.2, look.md 5)."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from chorus_desktop.core.members import MemberRow
from chorus_desktop.core.rights import Right
from chorus_desktop.core.standing import Standing
from chorus_desktop.core.states import AccountStatus
from chorus_desktop.core.text import day
from chorus_desktop.core.words import word
from chorus_desktop.gui.badges import badge, standing_badge, widest
from chorus_desktop.gui.table_columns import BadgeSpec, Column, Mark, RowAction, tick_column
from chorus_desktop.gui.table_overlay import EmptyText

CONSULT, EDIT, SUSPEND, REACTIVATE, REMOVE, RESET, MAIL = (
    *("consult", "edit", "suspend", "reactivate", "remove"),
    *("reset", "mail"),
)
DELEGATE = "delegate"
May = Callable[[Right], bool]


def tr(text: str) -> str:
    return QCoreApplication.translate("Members", text)


def may_change(row: MemberRow, may: May) -> bool:
    """Return whether somebody with these rights suspends or removes this member: the primary manager resists."""
    return not row.is_primary and may(Right.GOVERN if row.needs_govern else Right.DECIDE)


def may_edit(row: MemberRow, may: May) -> bool:
    return may_change(row, may) and not row.technical


def may_delegate(row: MemberRow, may: May) -> bool:
    """Return whether somebody with these rights changes what this member may do: a secondary manager (G2.7)."""
    return row.is_secondary and not row.technical and may(Right.GOVERN)


def is_mailable(row: MemberRow, may: May) -> bool:
    """Return whether the row has the envelope, which takes the place of « Désactiver »: that one stays in the menus."""
    waits = row.account is AccountStatus.BEING_ACTIVATED and not row.is_suspended
    return waits and not row.technical and may(Right.DECIDE)


def columns(may: May) -> list[Column[MemberRow]]:
    """Return the guide's columns; `may` says which rights the reader has on the structure now."""

    def editable(row: MemberRow) -> bool:
        return may_edit(row, may)

    def suspendable(row: MemberRow) -> bool:
        return may_change(row, may) and not row.is_suspended and not is_mailable(row, may)

    def reactivable(row: MemberRow) -> bool:
        return may_change(row, may) and row.is_suspended

    def removable(row: MemberRow) -> bool:
        return may_change(row, may)

    def resettable(row: MemberRow) -> bool:
        return row.technical and may(Right.GOVERN)

    def mailable(row: MemberRow) -> bool:
        return is_mailable(row, may)

    return [
        tick_column(),
        Column("last_name", tr("Nom"), text=_last_name, sort="last_name", strong=True, sample="PETITJEAN", mark=_mark),
        Column("first_name", tr("Prénom"), text=_first_name, sort="first_name", sample="Françoise"),
        Column(
            "contact",
            tr("Adresse de contact"),
            text=_contact,
            sort="contact",
            elide_middle=True,
            stretch=True,
            hide_priority=1,
        ),
        Column("role", tr("Rôle"), text=role_text, sort="role", sample="Gestionnaire secondaire"),
        Column("status", tr("Statut"), text=_status, badge=status_badge, sort="status", sample=widest_status()),
        Column(
            "activated",
            tr("Date d'activation"),
            text=_activated,
            sort="activated",
            sample="00/00/0000",
            hide_priority=2,
        ),
        Column(
            "signed_in",
            tr("Date dernière connexion"),
            text=_signed_in,
            sort="signed_in",
            sample="00/00/0000",
            hide_priority=3,
        ),
        Column(
            "actions",
            tr("Actions"),
            actions=(
                RowAction(CONSULT, "search", tr("Consulter")),
                RowAction(EDIT, "pencil", tr("Modifier"), shown=editable),
                RowAction(SUSPEND, "ban", tr("Désactiver"), shown=suspendable),
                RowAction(REACTIVATE, "player-play", tr("Réactiver"), shown=reactivable),
                RowAction(REMOVE, "trash", tr("Supprimer"), shown=removable),
                RowAction(
                    RESET,
                    "key",
                    tr("Réinitialiser le mot de passe de l'utilisateur technique"),
                    shown=resettable,
                    tone="warning",
                ),
                RowAction(MAIL, "mail", tr("Envoyer le courriel d'activation"), shown=mailable),
            ),
            places=4,
        ),
    ]


def no_match(search: str, total: int) -> EmptyText:
    """Quote the search, and say how many there are without it."""
    count = tr("1 utilisateur") if total == 1 else tr("{count} utilisateurs").format(count=total)
    return EmptyText(
        "search",
        tr("Aucun utilisateur ne correspond à «\u00a0{search}\u00a0»").format(search=search),
        tr("La recherche porte sur le nom et les adresses. {count} sans cette recherche.").format(count=count),
        tr("Effacer la recherche"),
        "x",
    )


def role_text(row: MemberRow) -> str:
    """A technical user is a simple one; what counts is that it is nobody."""
    return tr("Utilisateur technique") if row.technical else word(row.role)


def status_badge(row: MemberRow) -> BadgeSpec:
    """How the membership stands when it is not in force, else the account (G3.2)."""
    account = badge(row.account)
    if row.standing is not Standing.IN_FORCE or account is None:
        return standing_badge(row.standing)
    return account


def widest_status() -> str:
    """The longest word of `status_badge`."""
    return widest(Standing, AccountStatus)


def _status(row: MemberRow) -> str:
    return status_badge(row).text


def _mark(row: MemberRow) -> Mark | None:
    return Mark("robot") if row.technical else None


def _last_name(row: MemberRow) -> str:
    return row.last_name.upper()


def _first_name(row: MemberRow) -> str:
    return row.first_name


def _contact(row: MemberRow) -> str:
    return row.contact_email


def _activated(row: MemberRow) -> str:
    return day(row.activated_on)


def _signed_in(row: MemberRow) -> str:
    return day(row.last_sign_in) if row.last_sign_in else ""
