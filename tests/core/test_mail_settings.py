"""Mail settings: checked beside each field, recorded with before and after, never a password (G7.2)."""

import pytest

from chorus_desktop.core import history, ledger, mail_settings, seal
from chorus_desktop.core.errors import Forbidden, Refused
from chorus_desktop.core.mail_settings import MailSettings, Security
from chorus_desktop.core.states import Role
from tests import builders
from tests.builders import Town, everything, rows

TYPED = MailSettings(
    " SMTP.Terneuil.fr ", 587, Security.STARTTLS, "registre", "Registre@Terneuil.fr", " CCAS  Terneuil "
)
KEPT = MailSettings("smtp.terneuil.fr", 587, Security.STARTTLS, "registre", "registre@terneuil.fr", "CCAS Terneuil")


def test_kept_and_recorded(town: Town) -> None:
    assert mail_settings.read() is None
    assert mail_settings.configure(town.manager, TYPED) == KEPT == mail_settings.read()
    mail_settings.configure(town.manager, KEPT._replace(port=465, security=Security.TLS))
    detail = history.detail(town.manager, rows("history")[-1]["id"])
    assert detail is not None and detail.title == "Paramètres de messagerie" and detail.row.word == "Modifiée"
    told = [(line.label, line.before, line.after) for line in detail.changes if line.changed]
    assert told == [("Port", "587", "465"), ("Chiffrement", "STARTTLS", "TLS")]
    assert {line.block for line in detail.changes} == {"Messagerie"} and list(seal.broken_rows()) == []


def test_the_same_again_is_no_news(town: Town) -> None:
    mail_settings.configure(town.manager, TYPED)
    before = everything()
    mail_settings.configure(town.manager, KEPT)
    assert everything() == before


def test_sending_no_more(town: Town) -> None:
    mail_settings.configure(town.manager, TYPED)
    mail_settings.stop(town.manager)
    assert mail_settings.read() is None and rows("setting") == []
    detail = history.detail(town.manager, rows("history")[-1]["id"])
    assert detail is not None and ("Serveur", "smtp.terneuil.fr", "—") in [line[1:4] for line in detail.changes]
    before = everything()
    mail_settings.stop(town.manager)
    assert everything() == before


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("host", " ", "Indiquez le serveur"),
        ("host", "smtp://terneuil.fr", "n’est pas un nom de serveur"),
        ("host", "smtp.terneuil.fr:587", "le port a son propre champ"),
        ("host", "smtp terneuil", "n’est pas un nom de serveur"),
        ("port", 0, "de 1 à 65535"),
        ("port", 70_000, "de 1 à 65535"),
        ("user", "regis\ttre", "invisible"),
        ("user", "x" * 256, "255"),
        ("address", "registre", "n’est pas une adresse électronique"),
        ("address", "", "Indiquez une adresse"),
        ("name", " ", "Indiquez le nom"),
    ],
)
def test_what_does_not_hold_is_said_beside_its_field(town: Town, field: str, value: object, words: str) -> None:
    before = everything()
    with pytest.raises(Refused, match=words) as refused:
        mail_settings.configure(town.manager, TYPED._replace(**{field: value}))  # type: ignore[arg-type]
    assert refused.value.field == field and everything() == before


@pytest.mark.parametrize(
    "host", ["localhost", "192.168.1.20", "::1", "[::1]", "smtp.mairie-terneuil.fr", "messagerie-été.fr"]
)
def test_names_and_addresses_of_servers(host: str) -> None:
    assert mail_settings.checked(TYPED._replace(host=host)).host == host


def test_a_preview_keeps_nothing(town: Town) -> None:
    before = everything()
    ledger.preview(lambda: mail_settings.configure(town.manager, TYPED))
    assert everything() == before


def test_only_a_primary_manager(town: Town) -> None:
    marc = builders.account("Abadie", "Marc")
    town.join(marc, role=Role.SECONDARY_MANAGER)
    with pytest.raises(Forbidden, match="Seul le gestionnaire principal d’une structure"):
        mail_settings.configure(marc, TYPED)
    assert mail_settings.read() is None
