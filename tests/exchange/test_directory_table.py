"""The directory's file, from the disk to what it would do: CSV and XLSX alike, the bad ones refused (G7.5)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import xlsxwriter

from chorus_desktop.core import clock, database
from chorus_desktop.core.errors import Cancelled, Refused
from chorus_desktop.exchange import directory_table
from tests import builders, directory_files
from tests.directory_files import HEADER, communes, line


@pytest.fixture(autouse=True)
def base(tmp_path: Path) -> Iterator[None]:
    with clock.at(builders.MORNING):
        builders.found(tmp_path / "chorus.db")
        yield
    database.close()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_reads_the_csv_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    path = directory_files.save(tmp_path / "annuaire.csv", communes(), encoding=encoding)
    found = directory_table.examine(path)
    assert (found.examined.file, found.examined.new, found.examined.refused) == ("annuaire.csv", 4, ())
    assert found.examined.entries[0][2] == "COMMUNE DE ACHÈRES-LA-FORÊT"
    assert directory_table.is_directory(path)


def test_reads_the_spreadsheet_whose_numbers_lost_their_zeros(tmp_path: Path) -> None:
    path = tmp_path / "annuaire.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        lines = [*communes(), line(directory_files.with_key("0054200210001"), "COMMUNE", "01000")]
        sheet.write_row(0, 0, HEADER)
        for at, cells in enumerate(lines, 1):
            sheet.write_row(at, 0, [float(cell) if cell.isdigit() else cell for cell in cells])
    found = directory_table.examine(path).examined
    assert [values[1] for values in found.entries] == [cells[1] for cells in lines]
    assert found.entries[-1][1].startswith("005")
    assert (found.new, found.refused, found.doubtful) == (5, (), ())
    assert directory_table.is_directory(path)


def test_line_numbers_are_those_of_the_file(tmp_path: Path) -> None:
    path = directory_files.save(tmp_path / "annuaire.csv", [communes()[0], line("1", "COURT"), line("", "SANS")])
    path.write_text(path.read_text().replace("SIRET;1;", "\n\nSIRET;1;"))
    assert [row.id for row in directory_table.examine(path).examined.refused] == [5, 6]


@pytest.mark.parametrize("kept", [3, 20, 40, 60, 80])
def test_a_directory_cut_anywhere_in_its_last_line_is_refused(tmp_path: Path, kept: int) -> None:
    """« COMMUNE DE AN » would be a body of its own, and inactive."""
    path = directory_files.save(tmp_path / "annuaire.csv", communes())
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:-1]) + lines[-1][:kept])
    with pytest.raises(Refused, match="s’arrête au milieu de la ligne 5"):
        directory_table.examine(path)


def test_a_line_cut_in_the_middle_of_the_directory_is_refused(tmp_path: Path) -> None:
    whole = communes()
    path = directory_files.save(tmp_path / "annuaire.csv", [whole[0], whole[1][:3], *whole[2:]])
    found = directory_table.examine(path).examined
    assert [(row.id, row.identifier, row.name, str(row.cause)) for row in found.refused] == [
        (3, whole[1][1], "COMMUNE DE AMILLIS", "La ligne est coupée\u202f: elle a 3 colonnes, pour 21 titres."),
    ]
    assert (found.read, found.new) == (4, 3)


def test_goes_to_a_hundred_and_stops_when_asked(tmp_path: Path) -> None:
    path = directory_files.save(tmp_path / "annuaire.csv", directory_files.many(5000))
    told: list[tuple[int, int, str]] = []
    directory_table.examine(path, lambda *step: told.append(step))
    assert [done for done, _, _ in told] == sorted(done for done, _, _ in told)
    assert {(total, name) for _, total, name in told} == {(100, "annuaire.csv")}
    assert told[0][0] < 50 < told[-1][0] <= 100
    count = len(told)

    def stop(*_: object) -> None:
        told.pop()
        if len(told) == count // 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        directory_table.examine(path, stop)


def test_refuses_what_is_not_the_directory(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("Nom;Prénom\nBon;Julie\n")
    assert not directory_table.is_directory(path)
    with pytest.raises(Refused, match="n’est pas l’annuaire des structures publiques"):
        directory_table.examine(path)
    path.write_bytes(b"")
    with pytest.raises(Refused, match="vide"):
        directory_table.is_directory(path)
