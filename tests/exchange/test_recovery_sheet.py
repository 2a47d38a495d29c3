"""The sheet that bears a recovery key: what it says, for its owner's eyes only (G7.1)."""

from pathlib import Path

import pytest

from chorus_desktop.core.errors import Refused
from chorus_desktop.exchange import recovery_sheet
from chorus_desktop.exchange.recovery_sheet import Sheet

SHEET = Sheet("ABCD-EFGH-JKLM", "DUFOUR <Pauline>", "contact@mairieterneuil.fr", "ccas.db")


def test_it_says_whose_key_it_is_and_where_to_keep_it() -> None:
    text = recovery_sheet.document(SHEET).toPlainText()
    for said in ("Clé de secours de Chorus Desktop", SHEET.key, SHEET.name, SHEET.login, "ccas.db", "Où la garder"):
        assert said in text
    assert text.index(SHEET.key) < text.index(SHEET.name)


def test_only_its_owner_reads_the_pdf(tmp_path: Path) -> None:
    path = tmp_path / "cle.pdf"
    recovery_sheet.write_pdf(SHEET, path)
    assert path.read_bytes().startswith(b"%PDF-") and path.stat().st_mode & 0o077 == 0


def test_a_place_that_takes_no_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        recovery_sheet.write_pdf(SHEET, tmp_path / "absent" / "cle.pdf")
    assert refused.value.field == "file"
