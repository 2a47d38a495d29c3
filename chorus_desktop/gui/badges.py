"""Which tone and icon each state has, everywhere it is shown: never colour alone (look.md 5)."""

from enum import StrEnum

from chorus_desktop.core.language import tr
from chorus_desktop.core.standing import ServiceState, Standing
from chorus_desktop.core.states import AccountStatus, Action, Delivery, RequestStatus, StructureStatus
from chorus_desktop.core.words import ACTIONS, done, word
from chorus_desktop.gui.look.metrics import text_width
from chorus_desktop.gui.table_columns import BadgeSpec

_SHAPES: dict[StrEnum, tuple[str, str]] = {
    AccountStatus.ACTIVE: ("success", "circle-check"),
    AccountStatus.BEING_ACTIVATED: ("info", "mail"),
    AccountStatus.DEACTIVATED: ("neutral", "ban"),
    AccountStatus.CLOSED: ("neutral", "ban"),
    RequestStatus.VALIDATED: ("success", "circle-check"),
    RequestStatus.PENDING: ("info", "hourglass-low"),
    RequestStatus.REFUSED: ("danger", "circle-x"),
    RequestStatus.SUSPENDED: ("neutral", "player-pause"),
    RequestStatus.REMOVED: ("neutral", "trash"),
    StructureStatus.ACTIVE: ("success", "circle-check"),
    StructureStatus.INACTIVE: ("neutral", "circle-minus"),
    Delivery.WAITING: ("info", "hourglass-low"),
    Delivery.LEAVING: ("info", "send"),
    Delivery.SENT: ("success", "circle-check"),
    Delivery.UNCERTAIN: ("warning", "alert-triangle"),
    Delivery.FAILED: ("danger", "circle-x"),
    Delivery.WITHDRAWN: ("neutral", "circle-minus"),
}
_STANDINGS = {
    Standing.IN_FORCE: ("success", "circle-check"),
    Standing.SUSPENDED: ("neutral", "player-pause"),
    Standing.EXPIRED: ("neutral", "calendar"),
    Standing.TO_COME: ("info", "calendar"),
}


def widest(*kinds: type[StrEnum]) -> str:
    """Return the longest word that the badges of these states say: a badge is never shortened (look.md 5)."""
    return max((said(state) for kind in kinds for state in kind), key=text_width)


def said(state: StrEnum) -> str:
    """Return the word of a state, of whatever kind, in the language of the screen."""
    if isinstance(state, Standing | ServiceState):
        return state.word
    return done(state) if isinstance(state, Action) else word(state)


def badge(state: StrEnum | None) -> BadgeSpec | None:
    """Return the badge of a state; none for None."""
    return BadgeSpec(word(state), *_SHAPES[state]) if state is not None else None


def standing_badge(standing: Standing) -> BadgeSpec:
    """Return how a membership stands."""
    return BadgeSpec(standing.word, *_STANDINGS[standing])


_SERVICES = {
    ServiceState.ACTIVE: ("success", "circle-check"),
    ServiceState.DEACTIVATED: ("neutral", "player-pause"),
    ServiceState.EXPIRED: ("neutral", "calendar"),
    ServiceState.TO_COME: ("info", "calendar"),
}


ACTION_SHAPES = {
    "Validée": ("success", "circle-check"),
    "Activé": ("success", "circle-check"),
    "Refusée": ("danger", "circle-x"),
    "Désactivée": ("neutral", "player-pause"),
    "Réactivée": ("success", "player-play"),
    "Supprimé": ("neutral", "trash"),
    "Expirée": ("neutral", "clock-exclamation"),
    "Retirée": ("neutral", "arrow-back-up"),
    "Créé": ("info", "plus"),
    "Modifiée": ("info", "pencil"),
    "Importée": ("info", "file-spreadsheet"),
    "Délégation modifiée": ("info", "pencil"),
    "Mot de passe réinitialisé": ("info", "key"),
    "Mise à niveau": ("info", "database"),
    "Annulée": ("neutral", "arrow-back-up"),
    "Transférée": ("info", "arrows-exchange"),
    "Clôturé": ("neutral", "ban"),
    "Restaurée": ("info", "history"),
    "Espace ouvert": ("success", "layout-grid"),
    "Espace fermé": ("neutral", "layout-grid"),
    "Accès accordé": ("success", "circle-check"),
    "Accès retiré": ("neutral", "circle-minus"),
}
"""Tone and icon of the words of the column « Commentaires » (look.md 5)."""


def action_badge(action: Action) -> BadgeSpec:
    """Return the badge of what the history says was done."""
    return BadgeSpec(done(action), *action_shape(action))


def action_shape(action: Action) -> tuple[str, str]:
    """Return its tone and icon."""
    return ACTION_SHAPES.get(ACTIONS[action], ("neutral", "history"))


def service_badge(state: ServiceState) -> BadgeSpec:
    """Return the badge of a service, as it stands today."""
    return BadgeSpec(state.word, *_SERVICES[state])


def space_badge(is_open: bool) -> BadgeSpec:
    """Return whether a space is open on a structure."""
    if is_open:
        return BadgeSpec(tr("Ouvert"), "success", "circle-check")
    return BadgeSpec(tr("Fermé"), "neutral", "lock")
