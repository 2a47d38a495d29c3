"""The coded states of the tables, as they are stored (spec.md part 1); the screens show `words.py`, never a code."""

from enum import StrEnum


class AccountStatus(StrEnum):
    """Where an account stands, from its creation to its closing (G3.4, G6.2)."""

    BEING_ACTIVATED = "EN_COURS_ACTIVATION"
    ACTIVE = "ACTIF"
    DEACTIVATED = "DESACTIVE"
    CLOSED = "CLOS"


class RequestStatus(StrEnum):
    """State of a request of either kind and of a membership: the official API's own codes."""

    PENDING = "EN_COURS_DE_VALIDATION"
    VALIDATED = "VALIDEE"
    REFUSED = "REFUSEE"
    SUSPENDED = "DESACTIVEE"
    REMOVED = "SUPPRIMEE"


class Role(StrEnum):
    """What a membership lets its user be in the structure."""

    PRIMARY_MANAGER = "GESTIONNAIRE_PRINCIPAL"
    SECONDARY_MANAGER = "GESTIONNAIRE_SECONDAIRE"
    SIMPLE_USER = "UTILISATEUR_SIMPLE"


MANAGERS = frozenset({Role.PRIMARY_MANAGER, Role.SECONDARY_MANAGER})


class IdentifierType(StrEnum):
    """What kind of number identifies a structure."""

    SIRET = "SIRET"
    EU_OUTSIDE_FRANCE = "UE_HORS_FRANCE"
    OUTSIDE_EU = "HORS_UE"
    RIDET = "RIDET"
    TAHITI = "TAHITI"
    OTHER = "AUTRE"
    INDIVIDUAL = "PARTICULIER"


class StructureKind(StrEnum):
    """Public bodies are created here; private ones are only read on import."""

    PUBLIC = "PUBLIQUE"
    PRIVATE = "PRIVEE"


class StructureStatus(StrEnum):
    """An active structure has exactly one active primary manager (G6.3)."""

    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"


class Origin(StrEnum):
    """How a request reached the managers (G1.9, G2.6)."""

    APPLICATION = "APPLICATION"
    E_MAIL = "COURRIEL"
    PAPER = "COURRIER"
    TELEPHONE = "TELEPHONE"
    OPENING = "OUVERTURE_ESPACE"


class Space(StrEnum):
    """The sets of functions that a right opens (G2.1)."""

    HOME = "ACCUEIL_CONNECTE"
    MANAGER_ACTIVITIES = "ACTIVITES_DU_GESTIONNAIRE"
    INVOICES_RECEIVED = "FACTURES_RECUES"
    INVOICES_ISSUED = "FACTURES_EMISES"
    SOLICITATIONS_ISSUED = "SOLLICITATIONS_EMISES"
    SOLICITATIONS_RECEIVED = "SOLLICITATIONS_RECUES"
    MY_ACCOUNT = "MON_COMPTE"
    INVOICES_TO_VALIDATE = "FACTURES_A_VALIDER"
    WORKS_INVOICES = "FACTURES_DE_TRAVAUX"


class Delivery(StrEnum):
    """State of a message of the outbox (G7.2)."""

    WAITING = "A_ENVOYER"
    LEAVING = "EN_PARTANCE"
    SENT = "ENVOYE"
    UNCERTAIN = "INCERTAIN"
    FAILED = "ECHEC"
    WITHDRAWN = "RETIRE"


class Message(StrEnum):
    """What a message of the outbox tells its reader (G7.2)."""

    MEMBERSHIP_VALIDATED = "RATTACHEMENT_VALIDE"
    MEMBERSHIP_REFUSED = "RATTACHEMENT_REFUSE"


class Action(StrEnum):
    """What a history row says was done; its word on screen is in `words.ACTIONS` (G4.2)."""

    FOUNDED = "BASE_CREEE"
    UPGRADED = "MISE_A_NIVEAU"
    STRUCTURE_CREATED = "STRUCTURE_CREEE"
    SERVICE_CREATED = "SERVICE_CREE"
    SERVICE_DEACTIVATED = "SERVICE_DESACTIVE"
    ACCOUNT_CREATED = "COMPTE_CREE"
    ACCOUNT_ACTIVATED = "COMPTE_ACTIVE"
    PASSWORD_CHANGED = "MOT_DE_PASSE_MODIFIE"
    MEMBERSHIP_ASKED = "RATTACHEMENT_DEMANDE"
    MEMBERSHIP_RECORDED = "RATTACHEMENT_DEMANDE_SAISIE"
    MEMBERSHIP_WITHDRAWN = "RATTACHEMENT_DEMANDE_RETIREE"
    MEMBERSHIP_VALIDATED = "RATTACHEMENT_VALIDE"
    MEMBERSHIP_REFUSED = "RATTACHEMENT_REFUSE"
    DELEGATION_CHANGED = "DELEGATION_MODIFIEE"
    SERVICE_EDITED = "SERVICE_MODIFIE"
    SERVICE_REACTIVATED = "SERVICE_REACTIVE"
