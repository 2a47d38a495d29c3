"""The whole schema that `spec.md` part 3 needs: tables, indexes, and the triggers that keep the history as it is."""

from typing import Any

TABLES = (
    """
CREATE TABLE users (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    login TEXT NOT NULL UNIQUE CHECK (length(login) <= 255),
    contact_email TEXT NOT NULL CHECK (length(contact_email) <= 255),
    last_name TEXT NOT NULL CHECK (length(last_name) <= 255),
    first_name TEXT NOT NULL CHECK (length(first_name) <= 255),
    sort_name TEXT NOT NULL,
    search TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('EN_COURS_ACTIVATION', 'ACTIF', 'DESACTIVE', 'CLOS')),
    technical INTEGER NOT NULL CHECK (technical IN (0, 1)),
    phone TEXT NOT NULL CHECK (length(phone) <= 255),
    address TEXT NOT NULL CHECK (length(address) <= 255),
    address2 TEXT NOT NULL CHECK (length(address2) <= 255),
    postal_code TEXT NOT NULL CHECK (length(postal_code) <= 255),
    city TEXT NOT NULL CHECK (length(city) <= 255),
    country TEXT NOT NULL CHECK (length(country) <= 255),
    created_at TEXT NOT NULL,
    activated_at TEXT,
    deactivated_at TEXT,
    password TEXT,
    activation_code TEXT,
    activation_code_until TEXT,
    recovery_key TEXT,
    technical_password_at TEXT
) STRICT
""",
    """
CREATE TABLE structure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    identifier_type TEXT NOT NULL
        CHECK (identifier_type IN ('SIRET', 'UE_HORS_FRANCE', 'HORS_UE', 'RIDET', 'TAHITI', 'AUTRE', 'PARTICULIER')),
    identifier TEXT NOT NULL CHECK (length(identifier) <= 255),
    name TEXT NOT NULL CHECK (length(name) <= 255),
    sort_name TEXT NOT NULL,
    search TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('PUBLIQUE', 'PRIVEE')),
    status TEXT NOT NULL CHECK (status IN ('ACTIVE', 'INACTIVE')),
    vat_number TEXT NOT NULL CHECK (length(vat_number) <= 255),
    ape_code TEXT NOT NULL CHECK (length(ape_code) <= 255),
    uses_pigp INTEGER NOT NULL CHECK (uses_pigp IN (0, 1)),
    service_required INTEGER NOT NULL CHECK (service_required IN (0, 1)),
    engagement_required INTEGER NOT NULL CHECK (engagement_required IN (0, 1)),
    service_or_engagement INTEGER NOT NULL CHECK (service_or_engagement IN (0, 1)),
    payment_status_withheld INTEGER NOT NULL CHECK (payment_status_withheld IN (0, 1)),
    is_moa INTEGER NOT NULL CHECK (is_moa IN (0, 1)),
    is_moa_only INTEGER NOT NULL CHECK (is_moa_only IN (0, 1)),
    address TEXT NOT NULL CHECK (length(address) <= 255),
    address2 TEXT NOT NULL CHECK (length(address2) <= 255),
    address3 TEXT NOT NULL CHECK (length(address3) <= 255),
    postal_code TEXT NOT NULL CHECK (length(postal_code) <= 255),
    city TEXT NOT NULL CHECK (length(city) <= 255),
    country TEXT NOT NULL CHECK (length(country) <= 255),
    phone TEXT NOT NULL CHECK (length(phone) <= 255),
    email TEXT NOT NULL CHECK (length(email) <= 255),
    created_at TEXT NOT NULL,
    successor_id INTEGER REFERENCES users(id) DEFERRABLE INITIALLY DEFERRED
) STRICT
""",
    """
CREATE TABLE former_identifier (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    structure_id INTEGER NOT NULL REFERENCES structure(id) DEFERRABLE INITIALLY DEFERRED,
    identifier_type TEXT NOT NULL
        CHECK (identifier_type IN ('SIRET', 'UE_HORS_FRANCE', 'HORS_UE', 'RIDET', 'TAHITI', 'AUTRE', 'PARTICULIER')),
    identifier TEXT NOT NULL CHECK (length(identifier) <= 255),
    until TEXT NOT NULL
) STRICT
""",
    """
CREATE TABLE service (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    structure_id INTEGER NOT NULL REFERENCES structure(id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL CHECK (length(code) <= 100),
    name TEXT NOT NULL CHECK (length(name) <= 255),
    search TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    starts_on TEXT CHECK (starts_on GLOB '????-??-??'),
    ends_on TEXT CHECK (ends_on GLOB '????-??-??'),
    created_at TEXT NOT NULL,
    deactivated_at TEXT
) STRICT
""",
    """
CREATE TABLE membership (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    user_id INTEGER NOT NULL REFERENCES users(id) DEFERRABLE INITIALLY DEFERRED,
    structure_id INTEGER NOT NULL REFERENCES structure(id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL CHECK (role IN ('GESTIONNAIRE_PRINCIPAL', 'GESTIONNAIRE_SECONDAIRE', 'UTILISATEUR_SIMPLE')),
    status TEXT NOT NULL
        CHECK (status IN ('EN_COURS_DE_VALIDATION', 'VALIDEE', 'REFUSEE', 'DESACTIVEE', 'SUPPRIMEE')),
    whole_structure INTEGER NOT NULL CHECK (whole_structure IN (0, 1)),
    starts_on TEXT NOT NULL CHECK (starts_on GLOB '????-??-??'),
    ends_on TEXT CHECK (ends_on GLOB '????-??-??'),
    comment TEXT NOT NULL CHECK (length(comment) <= 255),
    created_at TEXT NOT NULL,
    activated_at TEXT NOT NULL,
    CHECK (ends_on >= starts_on)
) STRICT
""",
    """
CREATE TABLE service_membership (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    membership_id INTEGER NOT NULL REFERENCES membership(id) DEFERRABLE INITIALLY DEFERRED,
    service_id INTEGER NOT NULL REFERENCES service(id) DEFERRABLE INITIALLY DEFERRED,
    starts_on TEXT NOT NULL CHECK (starts_on GLOB '????-??-??'),
    ends_on TEXT CHECK (ends_on GLOB '????-??-??'),
    CHECK (ends_on >= starts_on)
) STRICT
""",
    """
CREATE TABLE delegation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    membership_id INTEGER NOT NULL REFERENCES membership(id) DEFERRABLE INITIALLY DEFERRED UNIQUE,
    structure_level INTEGER NOT NULL CHECK (structure_level IN (0, 1)),
    user_level INTEGER NOT NULL CHECK (user_level IN (0, 1))
) STRICT
""",
    """
CREATE TABLE membership_request (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    user_id INTEGER NOT NULL REFERENCES users(id) DEFERRABLE INITIALLY DEFERRED,
    structure_id INTEGER NOT NULL REFERENCES structure(id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL
        CHECK (status IN ('EN_COURS_DE_VALIDATION', 'VALIDEE', 'REFUSEE', 'DESACTIVEE', 'SUPPRIMEE')),
    comment TEXT NOT NULL CHECK (length(comment) <= 255),
    asked_at TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('APPLICATION', 'COURRIEL', 'COURRIER', 'TELEPHONE', 'OUVERTURE_ESPACE')),
    recorded_by_id INTEGER REFERENCES users(id) DEFERRABLE INITIALLY DEFERRED,
    decided_at TEXT,
    decided_by TEXT CHECK (length(decided_by) <= 255),
    reason TEXT NOT NULL CHECK (length(reason) <= 255),
    decision_comment TEXT NOT NULL CHECK (length(decision_comment) <= 255),
    reported_on TEXT CHECK (reported_on GLOB '????-??-??'),
    role TEXT CHECK (role IN ('GESTIONNAIRE_PRINCIPAL', 'GESTIONNAIRE_SECONDAIRE', 'UTILISATEUR_SIMPLE')),
    whole_structure INTEGER NOT NULL CHECK (whole_structure IN (0, 1))
) STRICT
""",
    """
CREATE TABLE membership_request_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    request_id INTEGER NOT NULL REFERENCES membership_request(id) DEFERRABLE INITIALLY DEFERRED,
    service_id INTEGER NOT NULL REFERENCES service(id) DEFERRABLE INITIALLY DEFERRED,
    comment TEXT NOT NULL CHECK (length(comment) <= 255),
    granted INTEGER CHECK (granted IN (0, 1))
) STRICT
""",
    """
CREATE TABLE subscription_request (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    user_id INTEGER NOT NULL REFERENCES users(id) DEFERRABLE INITIALLY DEFERRED,
    structure_id INTEGER NOT NULL REFERENCES structure(id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL
        CHECK (status IN ('EN_COURS_DE_VALIDATION', 'VALIDEE', 'REFUSEE', 'DESACTIVEE', 'SUPPRIMEE')),
    comment TEXT NOT NULL CHECK (length(comment) <= 255),
    asked_at TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('APPLICATION', 'COURRIEL', 'COURRIER', 'TELEPHONE', 'OUVERTURE_ESPACE')),
    recorded_by_id INTEGER REFERENCES users(id) DEFERRABLE INITIALLY DEFERRED,
    decided_at TEXT,
    decided_by TEXT CHECK (length(decided_by) <= 255),
    reason TEXT NOT NULL CHECK (length(reason) <= 255),
    decision_comment TEXT NOT NULL CHECK (length(decision_comment) <= 255),
    reported_on TEXT CHECK (reported_on GLOB '????-??-??')
) STRICT
""",
    """
CREATE TABLE subscription_request_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    request_id INTEGER NOT NULL REFERENCES subscription_request(id) DEFERRABLE INITIALLY DEFERRED,
    space TEXT NOT NULL
        CHECK (space IN ('ACCUEIL_CONNECTE', 'ACTIVITES_DU_GESTIONNAIRE', 'FACTURES_RECUES', 'FACTURES_EMISES',
            'SOLLICITATIONS_EMISES', 'SOLLICITATIONS_RECUES', 'MON_COMPTE', 'FACTURES_A_VALIDER',
            'FACTURES_DE_TRAVAUX')),
    service_id INTEGER REFERENCES service(id) DEFERRABLE INITIALLY DEFERRED,
    comment TEXT NOT NULL CHECK (length(comment) <= 255),
    consultation INTEGER NOT NULL CHECK (consultation IN (0, 1)),
    modification INTEGER NOT NULL CHECK (modification IN (0, 1)),
    granted_consultation INTEGER CHECK (granted_consultation IN (0, 1)),
    granted_modification INTEGER CHECK (granted_modification IN (0, 1))
) STRICT
""",
    """
CREATE TABLE structure_space (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    structure_id INTEGER NOT NULL REFERENCES structure(id) DEFERRABLE INITIALLY DEFERRED,
    space TEXT NOT NULL
        CHECK (space IN ('ACCUEIL_CONNECTE', 'ACTIVITES_DU_GESTIONNAIRE', 'FACTURES_RECUES', 'FACTURES_EMISES',
            'SOLLICITATIONS_EMISES', 'SOLLICITATIONS_RECUES', 'MON_COMPTE', 'FACTURES_A_VALIDER',
            'FACTURES_DE_TRAVAUX')),
    open INTEGER NOT NULL CHECK (open IN (0, 1))
) STRICT
""",
    """
CREATE TABLE subscription (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    membership_id INTEGER NOT NULL REFERENCES membership(id) DEFERRABLE INITIALLY DEFERRED,
    space TEXT NOT NULL
        CHECK (space IN ('ACCUEIL_CONNECTE', 'ACTIVITES_DU_GESTIONNAIRE', 'FACTURES_RECUES', 'FACTURES_EMISES',
            'SOLLICITATIONS_EMISES', 'SOLLICITATIONS_RECUES', 'MON_COMPTE', 'FACTURES_A_VALIDER',
            'FACTURES_DE_TRAVAUX')),
    service_id INTEGER REFERENCES service(id) DEFERRABLE INITIALLY DEFERRED,
    consultation INTEGER NOT NULL CHECK (consultation IN (0, 1)),
    modification INTEGER NOT NULL CHECK (modification IN (0, 1))
) STRICT
""",
    """
CREATE TABLE bank_account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    structure_id INTEGER NOT NULL REFERENCES structure(id) DEFERRABLE INITIALLY DEFERRED,
    iban TEXT NOT NULL CHECK (length(iban) <= 255),
    bic TEXT NOT NULL CHECK (length(bic) <= 255),
    holder TEXT NOT NULL CHECK (length(holder) <= 255)
) STRICT
""",
    """
CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    structure_id INTEGER NOT NULL REFERENCES structure(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (length(name) <= 255),
    media_type TEXT NOT NULL CHECK (length(media_type) <= 255),
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) <= 255),
    content BLOB NOT NULL,
    added_at TEXT NOT NULL
) STRICT
""",
    """
CREATE TABLE mandate (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    structure_id INTEGER NOT NULL REFERENCES structure(id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    signed_by TEXT NOT NULL CHECK (length(signed_by) <= 255),
    signed_at TEXT NOT NULL,
    pdf BLOB NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) <= 255),
    revoked_at TEXT
) STRICT
""",
    """
CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    operation INTEGER NOT NULL,
    at TEXT NOT NULL,
    actor_id INTEGER,
    actor_name TEXT NOT NULL,
    action TEXT NOT NULL,
    subject_id INTEGER,
    subject_name TEXT NOT NULL,
    structure_id INTEGER,
    structure_identifier TEXT NOT NULL CHECK (length(structure_identifier) <= 255),
    structure_name TEXT NOT NULL CHECK (length(structure_name) <= 255),
    search TEXT NOT NULL,
    undoes INTEGER UNIQUE,
    record TEXT NOT NULL,
    previous_hash TEXT NOT NULL CHECK (length(previous_hash) <= 255),
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) <= 255)
) STRICT
""",
    """
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    history_id INTEGER NOT NULL,
    user_id INTEGER NOT NULL REFERENCES users(id) DEFERRABLE INITIALLY DEFERRED,
    message TEXT NOT NULL,
    details TEXT NOT NULL,
    message_id TEXT NOT NULL UNIQUE CHECK (length(message_id) <= 255),
    state TEXT NOT NULL CHECK (state IN ('A_ENVOYER', 'EN_PARTANCE', 'ENVOYE', 'INCERTAIN', 'ECHEC', 'RETIRE')),
    created_at TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    next_attempt_at TEXT,
    sent_at TEXT,
    error TEXT NOT NULL
) STRICT
""",
    """
CREATE TABLE sign_in (
    user_id INTEGER PRIMARY KEY REFERENCES users(id) DEFERRABLE INITIALLY DEFERRED,
    last_at TEXT,
    failures INTEGER NOT NULL,
    delayed_until TEXT
) STRICT
""",
    """
CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL CHECK (length(key) <= 255),
    value TEXT NOT NULL
) STRICT
""",
)

INDEXES = (
    "CREATE INDEX users_sort ON users (sort_name, id)",
    "CREATE UNIQUE INDEX structure_identifier ON structure (identifier_type, identifier)",
    "CREATE INDEX structure_sort ON structure (sort_name, id)",
    "CREATE INDEX former_identifier_number ON former_identifier (identifier)",
    "CREATE UNIQUE INDEX service_code ON service (structure_id, code)",
    "CREATE UNIQUE INDEX membership_one ON membership (user_id, structure_id) WHERE status <> 'SUPPRIMEE'",
    "CREATE UNIQUE INDEX membership_one_primary_manager ON membership (structure_id) "
    "WHERE role = 'GESTIONNAIRE_PRINCIPAL' AND status = 'VALIDEE'",
    "CREATE INDEX membership_structure ON membership (structure_id, status)",
    "CREATE INDEX membership_user ON membership (user_id, status)",
    "CREATE UNIQUE INDEX service_membership_one ON service_membership (membership_id, service_id)",
    "CREATE INDEX service_membership_service ON service_membership (service_id)",
    "CREATE UNIQUE INDEX membership_request_one_pending ON membership_request (user_id, structure_id) "
    "WHERE status = 'EN_COURS_DE_VALIDATION'",
    "CREATE INDEX membership_request_pending ON membership_request (status, asked_at, id)",
    "CREATE INDEX membership_request_structure ON membership_request (structure_id, status)",
    "CREATE INDEX membership_request_user ON membership_request (user_id)",
    "CREATE UNIQUE INDEX membership_request_line_one ON membership_request_line (request_id, service_id)",
    "CREATE INDEX membership_request_line_service ON membership_request_line (service_id)",
    "CREATE INDEX subscription_request_pending ON subscription_request (status, asked_at, id)",
    "CREATE INDEX subscription_request_structure ON subscription_request (structure_id, status)",
    "CREATE INDEX subscription_request_user ON subscription_request (user_id)",
    "CREATE INDEX subscription_request_line_request ON subscription_request_line (request_id)",
    "CREATE UNIQUE INDEX structure_space_one ON structure_space (structure_id, space)",
    "CREATE UNIQUE INDEX subscription_one ON subscription (membership_id, space, coalesce(service_id, 0))",
    "CREATE INDEX bank_account_structure ON bank_account (structure_id)",
    "CREATE INDEX document_structure ON document (structure_id)",
    "CREATE INDEX mandate_structure ON mandate (structure_id)",
    "CREATE INDEX history_operation ON history (operation)",
    "CREATE INDEX history_structure ON history (structure_id, id)",
    "CREATE INDEX history_subject ON history (subject_id, id)",
    "CREATE INDEX outbox_state ON outbox (state, next_attempt_at)",
)

REFUSAL = "SELECT RAISE(ABORT, 'history only grows')"
TRIGGERS = (
    f"CREATE TRIGGER history_keeps_rows BEFORE UPDATE ON history BEGIN {REFUSAL}; END",
    f"CREATE TRIGGER history_loses_nothing BEFORE DELETE ON history BEGIN {REFUSAL}; END",
    "CREATE TRIGGER history_replaces_nothing BEFORE INSERT ON history "
    f"WHEN EXISTS (SELECT 1 FROM history WHERE id = NEW.id OR hash = NEW.hash) BEGIN {REFUSAL}; END",
    # One after the other, each on the one before: a row cannot be slipped in, even by somebody who can write.
    "CREATE TRIGGER history_is_a_chain BEFORE INSERT ON history "
    "WHEN NEW.id <> (SELECT coalesce(max(id), 0) + 1 FROM history) "
    f"OR NEW.previous_hash <> coalesce((SELECT hash FROM history ORDER BY id DESC LIMIT 1), '') BEGIN {REFUSAL}; END",
)


def up(migrator: Any, db: Any) -> None:
    for statement in (*TABLES, *INDEXES, *TRIGGERS):
        db.execute_sql(statement)
    db.execute_sql("PRAGMA user_version = 1")
