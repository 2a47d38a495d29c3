"""The French words of the coded states: screens and exports show these, never a code (spec.md part 1, G4.2)."""

from enum import StrEnum

from chorus_desktop.core.states import (
    AccountStatus,
    Action,
    IdentifierType,
    Origin,
    RequestStatus,
    Role,
    StructureKind,
    StructureStatus,
)

ACTIONS: dict[Action, str] = {
    Action.FOUNDED: "Créé",
    Action.UPGRADED: "Mise à niveau",
    Action.STRUCTURE_CREATED: "Créé",
    Action.SERVICE_CREATED: "Créé",
    Action.SERVICE_DEACTIVATED: "Désactivée",
    Action.ACCOUNT_CREATED: "Créé",
    Action.ACCOUNT_ACTIVATED: "Activé",
    Action.PASSWORD_CHANGED: "Mot de passe réinitialisé",
    Action.MEMBERSHIP_ASKED: "Créé",
    Action.MEMBERSHIP_RECORDED: "Créé",
    Action.MEMBERSHIP_WITHDRAWN: "Retirée",
    Action.MEMBERSHIP_VALIDATED: "Validée",
    Action.MEMBERSHIP_REFUSED: "Refusée",
    Action.DELEGATION_CHANGED: "Délégation modifiée",
}
TITLES: dict[Action, str] = {
    Action.FOUNDED: "Création de la base",
    Action.UPGRADED: "Mise à niveau de la base",
    Action.STRUCTURE_CREATED: "Création de la structure",
    Action.SERVICE_CREATED: "Création d’un service",
    Action.SERVICE_DEACTIVATED: "Désactivation d’un service",
    Action.ACCOUNT_CREATED: "Création du compte",
    Action.ACCOUNT_ACTIVATED: "Activation du compte",
    Action.PASSWORD_CHANGED: "Changement du mot de passe",
    Action.MEMBERSHIP_ASKED: "Demande de rattachement",
    Action.MEMBERSHIP_RECORDED: "Saisie d’une demande de rattachement",
    Action.MEMBERSHIP_WITHDRAWN: "Retrait de la demande de rattachement",
    Action.MEMBERSHIP_VALIDATED: "Rattachement",
    Action.MEMBERSHIP_REFUSED: "Refus du rattachement",
    Action.DELEGATION_CHANGED: "Délégation",
}
WORDS: dict[StrEnum, str] = {
    Role.PRIMARY_MANAGER: "Gestionnaire principal",
    Role.SECONDARY_MANAGER: "Gestionnaire secondaire",
    Role.SIMPLE_USER: "Utilisateur simple",
    AccountStatus.BEING_ACTIVATED: "En cours d’activation",
    AccountStatus.ACTIVE: "Actif",
    AccountStatus.DEACTIVATED: "Compte désactivé",
    AccountStatus.CLOSED: "Clôturé",
    RequestStatus.PENDING: "En cours de validation",
    RequestStatus.VALIDATED: "Validé",
    RequestStatus.REFUSED: "Refusée",
    RequestStatus.SUSPENDED: "Désactivé",
    RequestStatus.REMOVED: "Supprimé",
    StructureStatus.ACTIVE: "Active",
    StructureStatus.INACTIVE: "Inactive",
    StructureKind.PUBLIC: "Publique",
    StructureKind.PRIVATE: "Privée",
    IdentifierType.SIRET: "SIRET",
    IdentifierType.EU_OUTSIDE_FRANCE: "UE hors France",
    IdentifierType.OUTSIDE_EU: "Hors UE",
    IdentifierType.RIDET: "RIDET",
    IdentifierType.TAHITI: "Tahiti",
    IdentifierType.OTHER: "Autre",
    IdentifierType.INDIVIDUAL: "Particulier",
    Origin.APPLICATION: "Application",
    Origin.E_MAIL: "Courriel",
    Origin.PAPER: "Courrier papier",
    Origin.TELEPHONE: "Téléphone",
    Origin.OPENING: "Ouverture de l’espace",
}


def word(state: StrEnum | None) -> str:
    """Return the French word of a state of any table; nothing for None."""
    return WORDS[state] if state is not None else ""
