"""What a spreadsheet is given is text that it neither runs nor shortens, in a file that is whole or absent."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chorus_desktop.core.errors import Refused
from chorus_desktop.exchange import csv_file


@pytest.mark.parametrize(
    "cell", ["=1+1", "+33 1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "-", "--1", "-1;2", "=HYPERLINK(1)"]
)
def test_a_formula_becomes_text(cell: str) -> None:
    assert csv_file.neutral(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["14700985600135", "01000", "0149961012", "00000000000000"])
def test_a_number_that_would_be_shortened_becomes_text(cell: str) -> None:
    assert csv_file.neutral(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "BON Julie", "12", "0", "-5", "-5,2", "12/06/2026", "97500", "a=b", " =1", "é"])
def test_the_rest_stays_as_it_is(cell: str) -> None:
    assert csv_file.neutral(cell) == cell


@given(rows=st.lists(st.lists(st.text(alphabet="ab;\"'=\n\r\té1", max_size=5), min_size=2, max_size=2), max_size=5))
def test_it_reads_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]) -> None:
    path = tmp_path_factory.mktemp("csv") / "liste.csv"
    csv_file.write(path, ["Nom", "Ville"], rows, "Filtres : aucun.")
    assert path.read_bytes().startswith(b"\xef\xbb\xbfNom;Ville\r\n")
    with path.open(encoding="utf-8-sig", newline="") as file:
        read = list(csv.reader(file, delimiter=";"))
    assert read == [["Nom", "Ville"], *([csv_file.neutral(c) for c in row] for row in rows), [], ["Filtres : aucun."]]
    assert not any(cell.startswith(("=", "@", "\t", "\r", "\n")) for row in read for cell in row)


def test_after_an_error_the_place_is_as_it_was(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="cet endroit"):
        csv_file.write(tmp_path / "absent" / "liste.csv", ["a"], [])
    path = tmp_path / "liste.csv"
    path.write_text("avant", encoding="utf-8")
    with pytest.raises(ZeroDivisionError):
        csv_file.write(path, ["a"], ([str(1 // 0)] for _ in range(1)))
    assert path.read_text(encoding="utf-8") == "avant" and list(tmp_path.iterdir()) == [path]
