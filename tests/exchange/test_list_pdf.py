"""A long list on paper: every page has its header, its number, and no more rows than it takes (G4.1)."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from chorus_desktop.core.errors import Cancelled
from chorus_desktop.exchange import list_pdf
from chorus_desktop.exchange.list_pdf import PdfList

HEADER = ("Date", "Demandeur", "Structure")
SAMPLES = ("00/00/0000 00:00", "GARNIER-LACOMBE Françoise", "147 009 856 00135 Mairie de Terneuil sur Seine")


def rows(count: int) -> Iterator[tuple[str, ...]]:
    for number in range(count):
        yield "12/06/2026 10:25", f"BON Julie {number}", "CCAS Terneuil " * (number % 9)


def pages(path: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", path.read_bytes()))


@pytest.mark.parametrize(("count", "least", "most"), [(0, 1, 1), (3, 1, 1), (200, 4, 7), (5_000, 100, 170)])
def test_as_many_pages_as_it_takes(qapp: QApplication, tmp_path: Path, count: int, least: int, most: int) -> None:
    path = tmp_path / "liste.pdf"
    wanted = PdfList("Historique", "Toutes les dates. " * 20, HEADER, SAMPLES, rows(count), count)
    assert list_pdf.write(path, wanted) == count
    assert path.read_bytes().startswith(b"%PDF")
    assert least <= pages(path) <= most


def test_more_rows_than_announced_are_painted_too(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "liste.pdf"
    assert list_pdf.write(path, PdfList("Historique", "", HEADER, SAMPLES, rows(100), 1)) == 100
    assert pages(path) >= 3


def test_stopped_on_the_way_nothing_is_left(qapp: QApplication, tmp_path: Path) -> None:
    def stopped() -> Iterator[tuple[str, ...]]:
        yield from rows(100)
        raise Cancelled

    with pytest.raises(Cancelled):
        list_pdf.write(tmp_path / "liste.pdf", PdfList("Historique", "", HEADER, SAMPLES, stopped(), 200))
    assert list(tmp_path.iterdir()) == []
