"""Who may do what (spec.md part 2): every verb, for everybody, as the table says; and what the window asks agrees."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial

import pytest

from chorus_desktop.core import (
    access_changes,
    access_matrix,
    action_rights,
    activation,
    attachments,
    bank_accounts,
    clock,
    database,
    directory_import,
    documents,
    holdings,
    ledger,
    letter_wordings,
    mail_settings,
    mandates,
    member_import,
    memberships,
    pending_memberships,
    reasons,
    rights,
    services,
    space_changes,
    structure_editing,
    structure_number,
    structures,
    successors,
    technical_users,
    user_editing,
    users,
)
from chorus_desktop.core.access import Access
from chorus_desktop.core.access_changes import Change
from chorus_desktop.core.errors import Forbidden, Refused
from chorus_desktop.core.mail_settings import MailSettings, Security
from chorus_desktop.core.member_decisions import Seen, reactivate, remove, suspend
from chorus_desktop.core.membership_decisions import Decision, refuse, validate
from chorus_desktop.core.membership_requests import ask, ask_all, record, withdraw
from chorus_desktop.core.models import User
from chorus_desktop.core.reading import fetch
from chorus_desktop.core.rights import DISCONNECTED, SYSTEM, Actor, Right
from chorus_desktop.core.states import AccountStatus, IdentifierType, Message, Origin, RequestStatus, Role, Space
from chorus_desktop.core.succession import Given, depart, give_up
from chorus_desktop.core.wordings import Wording
from chorus_desktop.exchange.table_file import TableFile
from tests import builders, directory_files
from tests.builders import TODAY, Town

SECONDARY = Role.SECONDARY_MANAGER
IBAN = bank_accounts.Typed("FR7630006000011234567890189", "AGRIFRPP", "Trésorerie de Terneuil")
MAIL = MailSettings("smtp.terneuil.fr", 587, Security.STARTTLS, "", "registre@terneuil.fr", "CCAS Terneuil")
OTHER_IBAN = "FR1420041010050500013M02606"
LEVELS = {  # who → what the primary manager chose for him (G2.7): user level, structure level
    "secondary, both levels": (True, True),
    "secondary, user level": (True, False),
    "secondary, structure level": (False, True),
    "secondary, no level": (False, False),
}
READERS = {"primary", "secondary", *LEVELS}
DECIDERS = {"primary", "secondary", "secondary, both levels", "secondary, user level"}
EDITORS = {"primary", "secondary, both levels", "secondary, structure level"}
OUTSIDE = {"stranger", "primary elsewhere"}
ASLEEP = {"expired", "to come", "suspended", "removed"}  # members, of an active account
DEAD = {"deactivated account", "closed account", "account being activated"}
EVERYBODY = READERS | {"simple"} | OUTSIDE | ASLEEP | DEAD

ALLOWED: dict[str, set[str]] = {
    "validate a request": DECIDERS,
    "refuse a request": DECIDERS,
    "refuse a request for a manager's role": DECIDERS,
    "record a request": DECIDERS,
    "create an account": DECIDERS | {"primary elsewhere"},
    "create an account for the structure": DECIDERS,
    "send an activation mail": DECIDERS | {"primary elsewhere"},  # to who belongs nowhere yet
    "give an applicant a password code": DECIDERS,
    "give a manager a password code": {"primary"},
    "edit an applicant's account": DECIDERS,
    "edit a manager's account": {"primary"},
    "edit one's own account": EVERYBODY - DEAD,
    "give a manager's role": {"primary"},
    "take a manager's role": {"primary"},
    "validate a manager's request": {"primary"},
    "refuse a manager's request": {"primary"},
    "change a delegation": {"primary"},
    "create a service": EDITORS,
    "deactivate a service": EDITORS,
    "edit a service": EDITORS,
    "reactivate a service": EDITORS,
    "open a space": EDITORS,
    "close a space": EDITORS,
    "foresee the opening of a space": EDITORS,
    "read the matrix of the rights": READERS,
    "add a bank account": EDITORS,
    "edit a bank account": EDITORS,
    "remove a bank account": EDITORS,
    "add a document": EDITORS,
    "remove a document": EDITORS,
    "read a document": READERS,
    "sign a mandate": {"primary"},
    "revoke a mandate": {"primary"},
    "read the PDF of a mandate": READERS,
    "ask to join another structure": EVERYBODY - DEAD - {"primary elsewhere"},
    "ask to join several structures": EVERYBODY - DEAD - {"primary elsewhere"},
    "create a structure": EVERYBODY - DEAD,
    "edit the sheet": EDITORS,
    "edit the address": EDITORS,
    "make a structure inactive": {"primary"},
    "flag the PIGP": {"primary"},
    "change the identifier": {"primary"},
    "create a technical user": {"primary"},
    "reset a technical password": {"primary"},
    "import a simple member": DECIDERS,
    "import a manager": {"primary"},
    "withdraw somebody's request": set(),
    "activate an account": set(),
    "set how mail leaves": {"primary", "primary elsewhere"},
    "write the text of a message": {"primary", "primary elsewhere"},
    "keep the reasons of refusals": {"primary", "primary elsewhere"},
    "attach somebody": DECIDERS,
    "attach a manager": {"primary"},
    "edit a simple member": DECIDERS,
    "edit a manager": {"primary"},
    "make a member a manager": {"primary"},
    "suspend a simple member": DECIDERS,
    "suspend a manager": {"primary"},
    "suspend a technical user": {"primary"},
    "reactivate a simple member": DECIDERS,
    "reactivate a manager": {"primary"},
    "remove a simple member": DECIDERS,
    "remove a manager": {"primary"},
    "remove a technical user": {"primary"},
    "change a simple member's accesses": DECIDERS,
    "change a manager's accesses": {"primary"},
    "change a technical user's accesses": {"primary"},
    "copy rights to a simple member": DECIDERS,
    "copy rights to a manager": {"primary"},
    "copy rights to a technical user": {"primary"},
    "import the directory": {"primary", "primary elsewhere"},
    "transfer the role": {"primary"},
    "name a successor": {"primary"},
    "give up a membership": {"simple"},  # nobody else's
    "deactivate one's own account": EVERYBODY - DEAD,
}
NEEDED: dict[Right, set[str]] = {
    Right.READ: READERS,
    Right.DECIDE: DECIDERS,
    Right.EDIT: EDITORS,
    Right.GOVERN: {"primary"},
    Right.ADMINISTER: {"primary"},
    Right.ENTER: set(),
}


@dataclass
class Stage:
    """The town, who lives there by what they are, and each verb as a function of who tries it."""

    town: Town
    people: dict[str, Actor] = field(default_factory=dict)
    verbs: dict[str, Callable[[Actor], object]] = field(default_factory=dict)


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """Made once: each test only previews what it tries."""
    with clock.at(builders.MORNING):
        town = builders.found(tmp_path_factory.mktemp("rights") / "chorus.db", "ACHATS", "VOIRIE")
        elsewhere = builders.account("Bestal", "Hanan")
        hospital = builders.another(elsewhere, "14700985600135", "Hôpital de Terneuil", "URBA")
        found = Stage(town, {"primary": town.manager, "primary elsewhere": elsewhere})
        found.people |= _people(town)
        found.verbs |= _verbs(town, hospital, found.people["simple"])
        yield found
    database.close()


def _people(town: Town) -> dict[str, Actor]:
    names = sorted(EVERYBODY - {"primary", "primary elsewhere"})
    people = {what: builders.account(f"Nom {number}", "Prénom") for number, what in enumerate(names)}
    for what in (READERS - {"primary"}) | ASLEEP | DEAD:
        town.join(people[what], role=SECONDARY)
    town.join(people["simple"])
    for what, (user_level, structure_level) in LEVELS.items():
        builders.delegate(town, people[what], user_level=user_level, structure_level=structure_level)
    yesterday, tomorrow = TODAY - timedelta(1), TODAY + timedelta(1)
    builders.change_membership(town, people["expired"], starts_on=yesterday, ends_on=yesterday)
    builders.change_membership(town, people["to come"], starts_on=tomorrow)
    builders.change_membership(town, people["suspended"], status=RequestStatus.SUSPENDED)
    builders.change_membership(town, people["removed"], status=RequestStatus.REMOVED)
    builders.close_account(people["closed account"])
    builders.close_account(people["deactivated account"], AccountStatus.DEACTIVATED)
    builders.close_account(people["account being activated"], AccountStatus.BEING_ACTIVATED)
    return people


def _verbs(town: Town, hospital: Town, simple_member: Actor) -> dict[str, Callable[[Actor], object]]:
    applicant, ambitious, manager = (builders.account(name, "Julie") for name in ("Bon", "Abadie", "Martin"))
    waiting = builders.account("Montagne", "Céleste", active=False)
    delegated = town.join(manager, "ACHATS", role=SECONDARY)
    simple, for_role = town.ask(applicant, "ACHATS"), town.ask(ambitious, "ACHATS", role=SECONDARY)
    of_manager = town.ask(manager, "VOIRIE")
    voirie, asleep = town.services["VOIRIE"], town.services["FACTURES_PUBLIQUES"]
    town.deactivate("FACTURES_PUBLIQUES")
    account = bank_accounts.add(town.manager, town.id, IBAN)
    file = documents.File("Budget.pdf", "application/pdf", b"%PDF")
    documents.add(town.manager, town.id, [file])
    mandate = mandates.sign(town.manager, mandates.draft(town.id, "Texte", "Hubert Dufour", True), b"%PDF")
    mandates.revoke(town.manager, mandate)
    drafted = mandates.draft(town.id, "Texte", "Hubert Dufour", True)
    technical_users.create(town.manager, town.id, "tech_1@cpro.fr", "", _keep)
    (machine,) = technical_users.of_structure(town.id)
    return {
        "validate a request": partial(_validate, request=simple),
        "refuse a request": partial(_refuse, request=simple),
        "refuse a request for a manager's role": partial(_refuse, request=for_role),
        "record a request": partial(_record, user=waiting.id or 0, town=town),
        "create an account": partial(users.create, identity=users.Identity("new@exemple.fr", "Nouveau", "Luc")),
        "create an account for the structure": partial(
            users.create, identity=users.Identity("new@exemple.fr", "Nouveau", "Luc"), structure_id=town.id
        ),
        "send an activation mail": partial(activation.prepare, ids=[waiting.id or 0]),
        "give an applicant a password code": partial(
            activation.prepare, ids=[applicant.id or 0], message=Message.PASSWORD_CODE
        ),
        "give a manager a password code": partial(
            activation.prepare, ids=[manager.id or 0], message=Message.PASSWORD_CODE
        ),
        "edit an applicant's account": partial(_edit, user=applicant.id or 0),
        "edit a manager's account": partial(_edit, user=manager.id or 0),
        "edit one's own account": _edit_own,
        "give a manager's role": partial(_validate, request=for_role),
        "take a manager's role": partial(_validate_simple, request=of_manager, town=town),
        "validate a manager's request": partial(_validate, request=of_manager),
        "refuse a manager's request": partial(_refuse, request=of_manager),
        "change a delegation": partial(
            memberships.delegate, membership_id=delegated, user_level=True, structure_level=True
        ),
        "create a service": partial(services.add_service, structure_id=town.id, code="ECOLES", name="Écoles"),
        "deactivate a service": partial(services.deactivate_service, service_id=voirie),
        "edit a service": partial(
            services.edit_service, service_id=voirie, version=1, name="Voie", starts_on=None, ends_on=None
        ),
        "reactivate a service": partial(services.reactivate_services, service_ids=[asleep]),
        "open a space": partial(space_changes.open_space, structure_id=town.id, space=Space.WORKS_INVOICES),
        "close a space": partial(space_changes.close_space, structure_id=town.id, space=Space.INVOICES_ISSUED),
        "foresee the opening of a space": partial(_foresee, town=town),
        "read the matrix of the rights": partial(access_matrix.read, structure_id=town.id),
        "add a bank account": partial(bank_accounts.add, structure_id=town.id, typed=IBAN._replace(iban=OTHER_IBAN)),
        "edit a bank account": partial(
            bank_accounts.edit, account_id=account, version=1, typed=IBAN._replace(holder="Régie")
        ),
        "remove a bank account": partial(bank_accounts.remove, account_id=account, version=1),
        "add a document": partial(documents.add, structure_id=town.id, files=[file._replace(content=b"2")]),
        "remove a document": partial(documents.remove, ids=[1]),
        "read a document": partial(documents.read, document_id=1),
        "sign a mandate": partial(mandates.sign, drafted=drafted, pdf=b"%PDF"),
        "revoke a mandate": partial(_revoke, mandate=mandate),
        "read the PDF of a mandate": partial(mandates.pdf, mandate_id=mandate),
        "ask to join another structure": partial(ask, asked=hospital.asked("URBA")),
        "ask to join several structures": partial(ask_all, several=[hospital.asked("URBA")]),
        "create a structure": partial(structures.create, sheet=structures.Sheet("21970004200015", "Mairie", True)),
        **_structure_verbs(town),
        "create a technical user": partial(
            technical_users.create, structure_id=town.id, login="tech_2@cpro.fr", contact_email="", export=_keep
        ),
        "reset a technical password": partial(
            technical_users.reset, structure_id=town.id, user_id=machine.id, warned=True, export=_keep
        ),
        "import a simple member": partial(_import, role="Utilisateur simple"),
        "import a manager": partial(_import, role="Gestionnaire secondaire"),
        "withdraw somebody's request": partial(withdraw, request_id=simple),
        "activate an account": partial(users.activate, user_id=waiting.id or 0, password="!"),
        "import the directory": partial(
            directory_import.write,
            examined=directory_import.examine("a.csv", directory_files.HEADER, directory_files.communes(), range(4)),
        ),
        "set how mail leaves": partial(mail_settings.configure, typed=MAIL),
        "write the text of a message": partial(
            letter_wordings.save, message=Message.ACTIVATION, typed=Wording("Votre code", "{code}")
        ),
        "keep the reasons of refusals": partial(reasons.save, typed=["Doublon."]),
        **_verbs_on_members(town),
        **_succession_verbs(town, simple_member),
    }


def _succession_verbs(town: Town, simple: Actor) -> dict[str, Callable[[Actor], object]]:
    login = "julie.martin@exemple.fr"
    given = Given(town.membership(town.manager)["id"], successor=login)
    return {
        "transfer the role": partial(give_up, given=[given]),
        "name a successor": partial(successors.name_in_advance, structure_id=town.id, version=1, login=login),
        "give up a membership": partial(give_up, given=[Given(town.membership(simple)["id"])]),
        "deactivate one's own account": partial(_depart, login=login),
    }


def _depart(actor: Actor, login: str) -> None:
    every = holdings.read(actor)
    depart(actor, holdings.given(every, every, {line.structure.id: login for line in every if line.is_primary}))


def _verbs_on_members(town: Town) -> dict[str, Callable[[Actor], object]]:
    names = ("Simple", "Chef", "Robot", "Endormi", "Chef endormi", "Nouveau", "Modèle")
    simple, chief, robot, asleep, chief_asleep, new, model = (builders.account(name, "Membre") for name in names)
    for person in (simple, robot, asleep):
        town.join(person, "ACHATS")
    town.join(model, "VOIRIE")
    for person in (chief, chief_asleep):
        town.join(person, role=SECONDARY)
    builders.change(User, robot.id or 0, technical=True)
    for person in (asleep, chief_asleep):
        builders.change_membership(town, person, status=RequestStatus.SUSPENDED)

    def seen(person: Actor) -> list[Seen]:
        return [Seen(town.membership(person)["id"])]

    def edited(person: Actor, role: Role) -> Callable[[Actor], object]:
        membership = town.membership(person)
        arguments = {"membership_id": membership["id"], "version": membership["version"]}
        return partial(attachments.edit, **arguments, terms=town.terms("VOIRIE", role=role))

    def changed(person: Actor) -> Callable[[Actor], object]:
        changes = [Change(Space.INVOICES_RECEIVED, None, Access(True, False))]
        return partial(access_changes.change, membership_ids=[town.membership(person)["id"]], changes=changes)

    def copied(person: Actor) -> Callable[[Actor], object]:
        ids = {"from_id": town.membership(model)["id"], "to_ids": [town.membership(person)["id"]]}
        return partial(access_changes.copy, **ids)

    attach = partial(attachments.attach, structure_id=town.id, user_ids=[new.id or 0])
    return {
        "attach somebody": partial(attach, terms=town.terms("ACHATS", comment="Arrivée.")),
        "attach a manager": partial(attach, terms=town.terms("ACHATS", comment="Arrivée.", role=SECONDARY)),
        "edit a simple member": edited(simple, Role.SIMPLE_USER),
        "edit a manager": edited(chief, SECONDARY),
        "make a member a manager": edited(simple, SECONDARY),
        "suspend a simple member": partial(suspend, seen=seen(simple)),
        "suspend a manager": partial(suspend, seen=seen(chief)),
        "suspend a technical user": partial(suspend, seen=seen(robot)),
        "reactivate a simple member": partial(reactivate, seen=seen(asleep)),
        "reactivate a manager": partial(reactivate, seen=seen(chief_asleep)),
        "remove a simple member": partial(remove, seen=seen(simple)),
        "remove a manager": partial(remove, seen=seen(chief)),
        "remove a technical user": partial(remove, seen=seen(robot)),
        "change a simple member's accesses": changed(simple),
        "change a manager's accesses": changed(chief),
        "change a technical user's accesses": changed(robot),
        "copy rights to a simple member": copied(simple),
        "copy rights to a manager": copied(chief),
        "copy rights to a technical user": copied(robot),
    }


def _structure_verbs(town: Town) -> dict[str, Callable[[Actor], object]]:
    general, address = structure_editing.General("CCAS"), structure_editing.Address(city="Terneuil")
    siret, number = IdentifierType.SIRET, "21770001200016"
    return {
        "edit the sheet": lambda actor: structure_editing.edit_general(actor, town.id, 1, general),
        "edit the address": lambda actor: structure_editing.edit_address(actor, town.id, 1, address),
        "make a structure inactive": lambda actor: structure_editing.set_active(actor, town.id, 1, False),
        "flag the PIGP": lambda actor: structure_editing.set_pigp(actor, town.id, 1, True),
        "change the identifier": lambda actor: structure_number.renumber(actor, town.id, 1, siret, number),
    }


def _foresee(actor: Actor, town: Town) -> None:
    space_changes.foreseen(space_changes.open_space, actor, town.id, Space.WORKS_INVOICES)


def _validate(actor: Actor, request: int) -> None:
    validate(actor, [Decision(request)])


def _validate_simple(actor: Actor, request: int, town: Town) -> None:
    validate(actor, [Decision(request, town.terms("VOIRIE"))])


def _revoke(actor: Actor, mandate: int) -> None:
    """It is revoked already, so that another can be signed: only who may revoke it is told so."""
    with pytest.raises(Refused) as refused:
        mandates.revoke(actor, mandate)
    if isinstance(refused.value, Forbidden):
        raise refused.value


def _refuse(actor: Actor, request: int) -> None:
    refuse(actor, [Decision(request)], "Doublon.")


def _edit(actor: Actor, user: int) -> None:
    account = user_editing.read(actor, user)
    user_editing.edit(actor, user, account.version, account.identity._replace(city="Terneuil"))


def _edit_own(actor: Actor) -> None:
    _edit(actor, actor.id or 0)


def _record(actor: Actor, user: int, town: Town) -> None:
    record(actor, user, town.asked("ACHATS"), TODAY, Origin.PAPER)


def _keep(_: technical_users.Connection) -> Callable[[], None]:
    return _nothing


def _nothing() -> None:
    """There is no file to take back."""


def _import(actor: Actor, role: str) -> None:
    cells = ("Roy", "Anne", "anne.roy@exemple.fr", builders.SIRET, role)
    header = ("Nom", "Prénom", "Login", "SIRET", "Rôle")
    plan = member_import.plan(actor, TableFile(header, [cells], [2]))
    for bad in (*plan.bad, *member_import.apply(actor, plan).bad):
        raise bad.cause


def allowed(stage: Stage, verb: str, actor: Actor) -> bool:
    """Try the verb for nothing; whoever has no right is told so."""
    refusal = Refused if verb.startswith("ask to join") else Forbidden
    try:
        ledger.preview(lambda: stage.verbs[verb](actor))
    except refusal as refused:
        assert str(refused)
        return False
    return True


@pytest.mark.parametrize("who", sorted(EVERYBODY))
@pytest.mark.parametrize("verb", list(ALLOWED))
def test_the_ledger_lets_through_whom_the_table_says(stage: Stage, verb: str, who: str) -> None:
    assert allowed(stage, verb, stage.people[who]) is (who in ALLOWED[verb])


def test_every_verb_and_everybody_is_there(stage: Stage) -> None:
    assert (set(stage.verbs), set(stage.people)) == (set(ALLOWED), EVERYBODY)


@pytest.mark.parametrize("who", sorted(EVERYBODY))
@pytest.mark.parametrize("right", list(NEEDED))
def test_what_the_window_asks_agrees(stage: Stage, right: Right, who: str) -> None:
    """`may` greys a button, `structures` fills the lists: both say what the ledger enforces."""
    actor, town = stage.people[who], stage.town
    expected = who in NEEDED[right]
    assert rights.may(actor, right, town.id) is expected
    found = {structure for (structure,) in fetch(rights.structures(actor.id, right))}
    assert (town.id in found) is expected
    elsewhere = who == "primary elsewhere" and right is not Right.ENTER
    assert rights.may(actor, right) is (expected or elsewhere)
    assert bool(found) is (expected or elsewhere)
    assert {body.id for body in structures.choices(actor, right)} == found


@pytest.mark.parametrize("who", sorted(EVERYBODY))
def test_only_managers_see_the_requests(stage: Stage, who: str) -> None:
    waiting = pending_memberships.waiting(stage.people[who])
    assert (waiting > 0) is (who in READERS)
    assert len(structures.listing(stage.people[who]).first("name", False, 9)) == (
        1 if who in READERS | {"primary elsewhere"} else 0
    )


def test_every_action_of_the_program_needs_a_right() -> None:
    from chorus_desktop.core.states import Action

    assert set(action_rights.NEEDED) == set(Action)
    assert set(rights.TABLE) == set(Right)
    assert all(set(line) == set(Role) for line in rights.TABLE.values())


def test_the_system_may_and_the_sign_in_screen_may_not(stage: Stage) -> None:
    for verb in ("validate a request", "create a service", "change a delegation"):
        assert allowed(stage, verb, SYSTEM)
        assert not allowed(stage, verb, DISCONNECTED)
    assert allowed(stage, "create an account", DISCONNECTED)
    assert allowed(stage, "activate an account", DISCONNECTED)


def test_nobody_decides_a_request_of_their_own(stage: Stage) -> None:
    """A secondary manager who asks for more services has to wait for somebody else (G1.8), in a batch too."""
    town, hanan = stage.town, builders.account("Diallo", "Hanan")
    town.join(hanan, "ACHATS", role=SECONDARY)
    request = town.ask(hanan, "VOIRIE", role=Role.SIMPLE_USER)
    other = town.ask(builders.account("Vidal", "Irène"), "VOIRIE")
    decisions = [Decision(request), Decision(other)]
    for alone, batch in ((_validate, validate), (_refuse, partial(refuse, reason="Doublon."))):
        with pytest.raises(Forbidden, match="Personne ne décide de sa propre demande"):
            alone(hanan, request)
        summary, _ = ledger.preview(partial(batch, hanan, decisions))
        assert summary.names == ("VIDAL Irène",)
        ((failed, name, structure, cause),) = summary.failures
        assert (failed, name, structure) == (request, "DIALLO Hanan", "CCAS Terneuil")
        assert "sa propre demande" in str(cause)
        ledger.preview(partial(alone, town.manager, request))


def test_a_refused_right_names_the_structure(stage: Stage) -> None:
    with pytest.raises(Forbidden, match="Vous n’avez pas ce droit sur CCAS Terneuil"):
        stage.verbs["create a service"](stage.people["simple"])
    with pytest.raises(Forbidden, match="Seul le gestionnaire principal de CCAS Terneuil peut "):
        stage.verbs["give a manager's role"](stage.people["secondary"])
    with pytest.raises(Forbidden, match="Chacun n’agit ici que pour lui-même"):
        stage.verbs["withdraw somebody's request"](stage.town.manager)
    with pytest.raises(Forbidden, match="Votre compte n’est pas actif"):
        stage.verbs["create a structure"](stage.people["closed account"])


def test_a_right_ends_with_the_day(stage: Stage) -> None:
    """Both dates are included: the last day is still a day (spec.md part 1)."""
    town, luc = stage.town, builders.account("Abadie", "Luc")
    town.join(luc, role=SECONDARY, ends_on=TODAY + timedelta(2))
    for days, expected in ((0, True), (2, True), (3, False)):
        with clock.at(builders.MORNING + timedelta(days)):
            assert rights.may(luc, Right.DECIDE, town.id) is expected
            assert allowed(stage, "refuse a request", luc) is expected
