"""Which right each action of the history needs (spec.md part 2), and what else sets some actions apart."""

from collections.abc import Iterable

from chorus_desktop.core.language import French
from chorus_desktop.core.rights import Right
from chorus_desktop.core.states import MANAGERS, Action, Role

NEEDED: dict[Action, Right] = {
    Action.FOUNDED: Right.ENTER,
    Action.UPGRADED: Right.ENTER,
    Action.STRUCTURE_CREATED: Right.OWN,
    Action.SERVICE_CREATED: Right.EDIT,
    Action.SERVICE_DEACTIVATED: Right.EDIT,
    Action.ACCOUNT_CREATED: Right.DECIDE,
    Action.ACCOUNT_ACTIVATED: Right.ENTER,
    Action.PASSWORD_CHANGED: Right.OWN,
    Action.MEMBERSHIP_ASKED: Right.OWN,
    Action.MEMBERSHIP_RECORDED: Right.DECIDE,
    Action.MEMBERSHIP_WITHDRAWN: Right.OWN,
    Action.MEMBERSHIP_VALIDATED: Right.DECIDE,
    Action.MEMBERSHIP_REFUSED: Right.DECIDE,
    Action.DELEGATION_CHANGED: Right.GOVERN,
    Action.SERVICE_EDITED: Right.EDIT,
    Action.SERVICE_REACTIVATED: Right.EDIT,
    Action.STRUCTURE_EDITED: Right.EDIT,
    Action.STRUCTURE_FLAGGED: Right.GOVERN,
    Action.STRUCTURE_RENUMBERED: Right.GOVERN,
    Action.BANK_ACCOUNT_ADDED: Right.EDIT,
    Action.BANK_ACCOUNT_EDITED: Right.EDIT,
    Action.BANK_ACCOUNT_REMOVED: Right.EDIT,
    Action.DOCUMENT_ADDED: Right.EDIT,
    Action.DOCUMENT_REMOVED: Right.EDIT,
    Action.MANDATE_SIGNED: Right.GOVERN,
    Action.MANDATE_REVOKED: Right.GOVERN,
    Action.MEMBERSHIP_ATTACHED: Right.DECIDE,
    Action.MEMBERSHIP_EDITED: Right.DECIDE,
    Action.MEMBERSHIP_SUSPENDED: Right.DECIDE,
    Action.MEMBERSHIP_REACTIVATED: Right.DECIDE,
    Action.MEMBERSHIP_REMOVED: Right.DECIDE,
    Action.MEMBERSHIP_EXPIRED: Right.TIME,
    Action.MEMBERSHIP_IMPORTED: Right.DECIDE,
    Action.ACCOUNT_EDITED: Right.DECIDE,
    Action.ACTIVATION_RESENT: Right.DECIDE,
    Action.TECHNICAL_USER_CREATED: Right.GOVERN,
    Action.TECHNICAL_PASSWORD_RESET: Right.GOVERN,
    Action.DIRECTORY_IMPORTED: Right.ADMINISTER,
    Action.SUBSCRIPTION_ASKED: Right.OWN,
    Action.SUBSCRIPTION_WITHDRAWN: Right.OWN,
    Action.SUBSCRIPTION_VALIDATED: Right.DECIDE,
    Action.SUBSCRIPTION_REFUSED: Right.DECIDE,
    Action.SPACE_OPENED: Right.EDIT,
    Action.SPACE_CLOSED: Right.EDIT,
    Action.ACCESS_GRANTED: Right.DECIDE,
    Action.ACCESS_TAKEN: Right.GOVERN,
    Action.ACCESS_WITHDRAWN: Right.DECIDE,
    Action.DECISION_REPORTED: Right.DECIDE,
    Action.ROLE_TRANSFERRED: Right.GOVERN,
    Action.SUCCESSOR_NAMED: Right.GOVERN,
    Action.MEMBERSHIP_LEFT: Right.OWN,
    Action.ACCOUNT_DEACTIVATED: Right.OWN,
    Action.ACCOUNT_REACTIVATED: Right.ENTER,
    Action.ACCOUNT_CLOSED: Right.TIME,
    Action.PASSWORD_CODE_GIVEN: Right.DECIDE,
    Action.RECOVERY_KEY_RENEWED: Right.OWN,
    Action.MAIL_CONFIGURED: Right.ADMINISTER,
    Action.TEMPLATE_CHANGED: Right.ADMINISTER,
    Action.REASONS_CHANGED: Right.ADMINISTER,
    Action.DATABASE_RESTORED: Right.ADMINISTER,
    Action.DECISION_UNDONE: Right.DECIDE,  # and whatever the decision undone asked for (`operation.py`)
}
DECISIONS = frozenset(
    {
        Action.MEMBERSHIP_VALIDATED,
        Action.MEMBERSHIP_REFUSED,
        Action.SUBSCRIPTION_VALIDATED,
        Action.SUBSCRIPTION_REFUSED,
        Action.ACCESS_GRANTED,
        Action.ACCESS_WITHDRAWN,
        Action.DECISION_UNDONE,
    }
)
"""What nobody does for himself (G1.8)."""
NOT_OWN_REQUEST: French = "Personne ne décide de sa propre demande : un autre gestionnaire doit s’en charger."
NOT_ONESELF: French = "Personne ne change ses propres accès : un autre gestionnaire doit s’en charger."
UNDOABLE = frozenset(
    {
        Action.MEMBERSHIP_VALIDATED,
        Action.MEMBERSHIP_REFUSED,
        Action.MEMBERSHIP_ATTACHED,
        Action.MEMBERSHIP_EDITED,
        Action.MEMBERSHIP_SUSPENDED,
        Action.MEMBERSHIP_REACTIVATED,
        Action.MEMBERSHIP_REMOVED,
        Action.SUBSCRIPTION_VALIDATED,
        Action.SUBSCRIPTION_REFUSED,
        Action.SPACE_OPENED,
        Action.SPACE_CLOSED,
        Action.ACCESS_GRANTED,
        Action.ACCESS_WITHDRAWN,
    }
)
"""What « Annuler la décision » is for (B1); undoing asks for the right that the decision asked for."""
BIRTHS = frozenset({Action.FOUNDED, Action.STRUCTURE_CREATED})
"""What makes its author the primary manager: there is nobody to ask yet."""


BEFORE_SIGNING_IN = frozenset({Action.ACCOUNT_CREATED, Action.ACTIVATION_RESENT})
"""What the sign-in screen may do without anybody's right: somebody's account, and the mail that goes with it (G3.4)."""
OF_ONESELF = {Action.ACCOUNT_EDITED: Right.OWN}
"""What everybody may do to their own account, and managers to that of their people."""


def needed(action: Action, roles: Iterable[Role], technical: bool = False) -> Right:
    """Return the right for `action` on memberships that have, or get, these roles.

    Managers and technical users are the primary manager's.
    """
    right = NEEDED[action]
    if right is Right.DECIDE and (technical or not MANAGERS.isdisjoint(roles)):
        return Right.GOVERN
    return right
