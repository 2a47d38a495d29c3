"""The connection information of a technical user in files (G3.5)."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from chorus_desktop.core.errors import Refused
from chorus_desktop.core.operation import Body
from chorus_desktop.core.technical_users import Connection
from chorus_desktop.exchange import connection_sheet

MADE = datetime(2026, 3, 10, 9).astimezone()
CONNECTION = Connection("tech_1@cpro.fr", "k7&<Pass:word>", Body(1, "14700985600135", "CCAS Terneuil"), MADE)


def test_the_text_says_all_that_is_needed() -> None:
    said = connection_sheet.text(CONNECTION)
    for part in ("CCAS Terneuil (147\u202f009\u202f856\u202f00135)", "tech_1@cpro.fr", "k7&<Pass:word>", "10/03/2026"):
        assert part in said
    assert "Changez-le avant le 08/05/2027" in said
    assert "L’ancien mot de passe" not in said


def test_after_a_reset_it_says_what_changes() -> None:
    said = connection_sheet.text(CONNECTION._replace(is_reset=True))
    assert "Mot de passe réinitialisé le : 10/03/2026" in said
    assert connection_sheet.AFTER_RESET in said


def test_the_document_escapes_what_it_is_given(qapp: QApplication) -> None:
    assert "k7&<Pass:word>" in connection_sheet.document(CONNECTION).toPlainText()


def test_both_files_for_their_owner_only(qapp: QApplication, tmp_path: Path) -> None:
    paths = [tmp_path / "connexion.txt", tmp_path / "connexion.pdf"]
    take_back = connection_sheet.writer(paths)(CONNECTION)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["connexion.pdf", "connexion.txt"]
    assert [path.stat().st_mode & 0o777 for path in paths] == [0o600, 0o600]
    assert "k7&<Pass:word>" in paths[0].read_text(encoding="utf-8")
    assert paths[1].read_bytes().startswith(b"%PDF-")
    take_back()
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_exists_is_never_replaced(tmp_path: Path) -> None:
    """The password in it may still be good. Of two files, none is written then."""
    old = tmp_path / "connexion.pdf"
    old.write_text("l’ancien")
    with pytest.raises(Refused, match="existe déjà à cet endroit") as refused:
        connection_sheet.writer([tmp_path / "connexion.txt", old])(CONNECTION)
    assert refused.value.field == "file"
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("connexion.pdf", "l’ancien")]


def test_of_two_files_the_first_is_taken_back_when_the_second_fails(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="ne peut pas être écrit"):
        connection_sheet.writer([tmp_path / "connexion.txt", tmp_path / "gone" / "connexion.pdf"])(CONNECTION)
    assert list(tmp_path.iterdir()) == []
