"""Spreadsheets read back by another library: cells as they were, nothing run, all or nothing (B2, G4.1)."""

import os
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from chorus_desktop.core.errors import Cancelled, Refused
from chorus_desktop.exchange import xlsx_file
from chorus_desktop.exchange.xlsx_file import Cell, Sheet

HEADER = ("Nom", "Valeur")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "export.xlsx"


def read(path: Path, name: str) -> list[list[object]]:
    return [list(row) for row in CalamineWorkbook.from_path(str(path)).get_sheet_by_name(name).to_python()]


def xml(path: Path, name: str = "xl/worksheets/sheet1.xml") -> str:
    with zipfile.ZipFile(path) as archive:
        return archive.read(name).decode()


def test_cells_are_what_they_are(path: Path) -> None:
    at = datetime(2026, 3, 10, 8, 30, tzinfo=UTC)
    rows: list[tuple[Cell, ...]] = [
        ("BON Julie", "14700985600135"),
        ("nombre", 12),
        ("jour", date(2026, 3, 10)),
        ("instant", at),
        ("oui", True),
        ("rien", None),
    ]
    assert xlsx_file.write(path, [Sheet("Historique", HEADER, rows)]) == len(rows)
    told = read(path, "Historique")
    assert told[0] == list(HEADER)
    assert [row[1] for row in told[1:]] == [
        *("14700985600135", 12.0, date(2026, 3, 10), datetime(2026, 3, 10, 9, 30), "Oui", "")
    ]
    assert os.stat(path).st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "text", ["=1+1", "+33", "-2+3", "@SUM(A1)", "\t=1", "{=1}", "https://exemple.fr", "0012", "<b>&"]
)
def test_text_stays_text(path: Path, text: str) -> None:
    xlsx_file.write(path, [Sheet("A", HEADER, [("x", text)])])
    assert read(path, "A")[1][1] == text
    assert "<f>" not in xml(path) and "hyperlink" not in xml(path)


def test_the_header_is_frozen_and_filters(path: Path) -> None:
    xlsx_file.write(path, [Sheet("A", HEADER, [("a", "b")], widths=(30, 12), frozen=1)])
    sheet = xml(path)
    assert 'xSplit="1" ySplit="1"' in sheet and 'state="frozen"' in sheet
    assert '<autoFilter ref="A1:B2"/>' in sheet
    assert 'width="30.7' in sheet


def test_names_of_sheets_are_such_as_spreadsheets_take(path: Path) -> None:
    names = ["CCAS [Terneuil] 2026/2027: tout ce qu'il y a", "ccas", "CCAS", "'", "x" * 40, "x" * 40]
    xlsx_file.write(path, [Sheet(name, HEADER, []) for name in names])
    assert CalamineWorkbook.from_path(str(path)).sheet_names == [
        *("CCAS  Terneuil  2026 2027  tout", "ccas", "CCAS (2)", "Feuille", "x" * 31, f"{'x' * 27} (2)")
    ]


def test_what_is_too_long_for_a_sheet_goes_on_in_another(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_file, "ROWS", 3)
    rows = [(str(number), number) for number in range(6)]
    assert xlsx_file.write(path, [Sheet("Long", HEADER, rows)]) == 6
    assert CalamineWorkbook.from_path(str(path)).sheet_names == ["Long", "Long (2)"]
    assert [row[0] for row in read(path, "Long (2)")] == ["Nom", "3", "4", "5"]


def test_an_overlong_text_is_cut_and_a_strange_one_survives(path: Path) -> None:
    xlsx_file.write(path, [Sheet("A", HEADER, [("x" * 40_000, "a\x00b\x1fc")])])
    long, strange = read(path, "A")[1]
    assert isinstance(long, str) and len(long) == xlsx_file.LONGEST and long.endswith("…")
    assert isinstance(strange, str) and strange.startswith("a")


def test_a_workbook_without_sheets_opens(path: Path) -> None:
    assert xlsx_file.write(path, []) == 0
    assert len(CalamineWorkbook.from_path(str(path)).sheet_names) == 1


def test_stopped_on_the_way_nothing_is_left(path: Path) -> None:
    path.write_text("avant")

    def rows() -> Iterator[tuple[str, int]]:
        yield "a", 1
        raise Cancelled

    with pytest.raises(Cancelled):
        xlsx_file.write(path, [Sheet("A", HEADER, rows())])
    assert path.read_text() == "avant"
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_place_that_does_not_take_it_is_said(path: Path) -> None:
    with pytest.raises(Refused, match="ne peut pas être écrit") as refused:
        xlsx_file.write(path.parent / "nulle part" / "x.xlsx", [Sheet("A", HEADER, [])])
    assert refused.value.field == "file"
