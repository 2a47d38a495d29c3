"""What tells the two blocks of « Actions en attente » apart: their names, columns, lists and words (G1.1, G2.2)."""

from collections.abc import Callable
from typing import Any, Generic, NamedTuple, TypeVar

from chorus_desktop.core import pending_memberships, pending_subscriptions
from chorus_desktop.core.listing import Listing
from chorus_desktop.core.pending import Row
from chorus_desktop.core.pending_memberships import Filters
from chorus_desktop.core.rights import Actor
from chorus_desktop.gui.pages import pending_columns as of
from chorus_desktop.gui.pages.pending_columns import tr
from chorus_desktop.gui.table_columns import Column
from chorus_desktop.gui.table_overlay import EmptyText

R = TypeVar("R", bound=Row)


class Kind(NamedTuple, Generic[R]):
    """One of the two. `asked`: the button that lists what a request asks for; `searched`: where the search looks.

    `key`: under what its columns are remembered.
    """

    key: str
    name: str
    title: str
    asked: str
    asked_icon: str
    columns: list[Column[R]]
    listing: Callable[[Actor, Filters], Listing[R]]
    nothing_yet: EmptyText
    searched: str

    def no_match(self, search: str, waiting: int) -> EmptyText:
        """Quote the search, and say how many wait without it."""
        quoted = tr("Aucune demande ne correspond à «\u00a0{search}\u00a0»").format(search=search)
        count = tr("1 demande attend") if waiting == 1 else tr("{count} demandes attendent").format(count=waiting)
        return EmptyText(
            "search",
            quoted if search else tr("Aucune demande ne correspond à ces filtres"),
            tr("{searched} {count} sans ce filtre.").format(searched=self.searched, count=count),
            tr("Effacer la recherche") if search else tr("Effacer les filtres"),
            "x",
        )


AnyKind = Kind[Any]


def memberships() -> Kind[of.MembershipRow]:
    return Kind(
        key="memberships",
        name=tr("Demandes de rattachement"),
        title=tr("Les demandes de rattachement à une structure"),
        asked=tr("&Services demandés"),
        asked_icon="list-details",
        columns=of.membership_columns(),
        listing=pending_memberships.listing,
        nothing_yet=EmptyText(
            "inbox",
            tr("Aucune demande n’attend"),
            tr("Les demandes de rattachement à vos structures arrivent ici. Vous pouvez aussi en saisir une."),
            tr("Saisir une demande"),
            "plus",
        ),
        searched=tr("La recherche porte sur le demandeur, la structure et les services."),
    )


def subscriptions() -> Kind[of.SubscriptionRow]:
    return Kind(
        key="subscriptions",
        name=tr("Demandes d'abonnement"),
        title=tr("Les demandes d'abonnement aux espaces"),
        asked=tr("E&spaces demandés"),
        asked_icon="layout-grid",
        columns=of.subscription_columns(),
        listing=pending_subscriptions.listing,
        nothing_yet=EmptyText(
            "inbox",
            tr("Aucune demande n’attend"),
            tr("Elles arrivent ici quand un membre demande un espace, ou quand un espace s’ouvre sur une structure."),
        ),
        searched=tr("La recherche porte sur le demandeur, la structure, les espaces et les services."),
    )
