"""The printed anchor bears what is compared years later, and nothing that is anybody's (B6)."""

import os
from pathlib import Path

from PySide6.QtWidgets import QApplication

from chorus_desktop.exchange import anchor_sheet
from chorus_desktop.exchange.anchor_sheet import Sheet

HASH = "0123456789abcdef" * 4


def test_what_stands_on_it(qapp: QApplication, tmp_path: Path) -> None:
    sheet = Sheet(1284, HASH, 1284, "ccas <terneuil>.db", "DUFOUR Pauline")
    text = anchor_sheet.document(sheet).toPlainText()
    for part in (
        "Empreinte de l’historique",
        "n° 1284",
        "ccas <terneuil>.db",
        "DUFOUR Pauline",
        "01234567 89abcdef",
    ):
        assert part in text
    path = tmp_path / "empreinte.pdf"
    anchor_sheet.write_pdf(sheet, path)
    assert path.read_bytes().startswith(b"%PDF")
    assert os.stat(path).st_mode & 0o777 == 0o600
