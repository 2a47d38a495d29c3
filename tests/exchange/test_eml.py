"""Letters as .eml files and mailto: links, read back by the standard library (G7.2)."""

from datetime import UTC, datetime
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from chorus_desktop.core.errors import Refused
from chorus_desktop.core.notifications import Letter
from chorus_desktop.core.outbox import Parcel, Sender
from chorus_desktop.exchange import eml

AT = datetime(2026, 3, 10, 8, 30, tzinfo=UTC)
LETTER = Letter(
    "jbon@ccasterneuil.fr",
    "Activation à faire\u202f: « été »",
    "Bonjour,\n\nCode\u00a0: ABCDE-FGHJK = œuvre & co\n\n" + "é" * 200 + "\n.\nFin\n",
)
PAULINE = Sender("DUFOUR Pauline, élue", "contact@mairieterneuil.fr")
ID = "<6f1c2b1e-0000-4000-8000-000000000000@chorus-desktop.invalid>"


def parcel(name: str = "BON Julie", number: int = 1) -> Parcel:
    return Parcel(number, number, name, LETTER, ID, PAULINE, AT)


def read(content: bytes) -> EmailMessage:
    message = BytesParser(EmailMessage, policy=default).parsebytes(content)
    assert not message.defects
    return message


def test_a_letter_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "lettre.eml"
    eml.save(parcel(), path)
    message = read(path.read_bytes())
    assert (message["Message-ID"], message["To"], message["Subject"]) == (ID, LETTER.to, LETTER.subject)
    assert message["From"].addresses[0].addr_spec == PAULINE.address
    assert message["From"].addresses[0].display_name == PAULINE.name
    assert message["Date"].datetime == AT and message["X-Unsent"] == "1"
    assert message.get_content_type() == "text/plain" and message.get_content_charset() == "utf-8"
    assert message.get_content().replace("\r\n", "\n") == LETTER.body
    assert path.stat().st_mode & 0o777 == 0o600


def test_the_file_is_plain_ascii_with_network_line_ends() -> None:
    content = eml.rendered(LETTER, AT, PAULINE, ID)
    assert content.isascii() and content.count(b"\n") == content.count(b"\r\n")
    assert all(len(line) <= 998 for line in content.splitlines())


def test_without_sender_or_reader() -> None:
    message = read(eml.rendered(LETTER._replace(to=""), AT))
    assert message["From"] is message["To"] is message["Message-ID"] is None


def test_an_address_with_accents() -> None:
    content = eml.rendered(LETTER._replace(to="hélène@exemple.fr"), AT, PAULINE, ID)
    assert "hélène@exemple.fr".encode() in content


def test_nothing_typed_adds_a_header() -> None:
    message = read(eml.rendered(LETTER._replace(subject="Un\r\nBcc: x@exemple.fr"), AT, PAULINE, ID))
    assert message["Bcc"] is None and message["Subject"] == "Un Bcc: x@exemple.fr"


def test_many_letters_each_under_a_name_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "activation-bon-julie.eml").write_text("à garder")
    people = [parcel(), parcel("BON Julie"), parcel("D’AOÛT-ŒUF Hélène"), parcel("../..")]
    written = eml.save_all(people, tmp_path)
    assert [path.name for path in written] == [
        *("activation-bon-julie-2.eml", "activation-bon-julie-3.eml", "activation-d-aout-oeuf-helene.eml"),
        "activation-compte.eml",
    ]
    assert (tmp_path / "activation-bon-julie.eml").read_text() == "à garder"


def test_all_or_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save = eml.save

    def full_at_the_third(parcel: Parcel, path: Path) -> None:
        if len(list(tmp_path.iterdir())) == 2:
            raise Refused("Le disque est plein.", field="file")
        save(parcel, path)

    with monkeypatch.context() as patched, pytest.raises(Refused, match="plein"):
        patched.setattr(eml, "save", full_at_the_third)
        eml.save_all([parcel(), parcel(), parcel()], tmp_path)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(Refused) as refused:
        eml.save_all([parcel()], tmp_path / "absent")
    assert refused.value.field == "file"


def test_a_link_opens_a_new_mail() -> None:
    link = urlsplit(eml.link(LETTER))
    assert (link.scheme, unquote(link.path)) == ("mailto", LETTER.to)
    assert parse_qs(link.query) == {"subject": [LETTER.subject], "body": [LETTER.body.replace("\n", "\r\n")]}
