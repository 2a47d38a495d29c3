"""Tables that a person brings: every form of a good one, and what is said of every bad one."""

import io
import os
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from chorus_desktop.core.errors import Cancelled, Refused
from chorus_desktop.exchange import table_file
from chorus_desktop.exchange.table_file import TableFile

TEXT = "Nom;Ville\r\nÉcole;Crégy-lès-Meaux\r\nŒuvre;Paris\r\n"
READ = [("École", "Crégy-lès-Meaux"), ("Œuvre", "Paris")]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "liste.csv"


def read(path: Path, content: bytes) -> TableFile:
    path.write_bytes(content)
    return table_file.read(path)


def refusal(path: Path, content: bytes | None = None) -> str:
    """What is said of a file that is not read."""
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(Refused) as refused:
        table_file.read(path)
    assert refused.value.field == "file"
    return str(refused.value)


def workbook(*rows: tuple[Any, ...], sheets: int = 1) -> bytes:
    """An XLSX whose first sheet has these rows."""
    data = io.BytesIO()
    with xlsxwriter.Workbook(data, {"in_memory": True}) as book:
        date = book.add_format({"num_format": "dd/mm/yyyy"})
        first = book.add_worksheet("Annuaire")
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                first.write(at, column, cell, *([date] if isinstance(cell, datetime) else []))
        for _ in range(sheets - 1):
            book.add_worksheet()
    return data.getvalue()


def zipped(**members: bytes) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name.replace("__", "/").replace("_", "."), content)
    return data.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_reads_every_usual_encoding(path: Path, encoding: str) -> None:
    table = read(path, TEXT.encode(encoding))
    assert table.header == ("Nom", "Ville")
    assert table.rows == READ
    assert table.numbers == [2, 3]
    assert ("Windows" in table.remark) == (encoding == "cp1252")


def test_reads_utf_16_of_the_other_side(path: Path) -> None:
    assert read(path, b"\xfe\xff" + TEXT.encode("utf-16-be")).rows == READ


@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_finds_the_separator(path: Path, separator: str) -> None:
    assert read(path, TEXT.replace(";", separator).encode()).rows == READ


def test_is_not_misled_by_a_separator_inside_the_cells(path: Path) -> None:
    table = read(path, "Nom, prénom, surnom;Ville\nBon, Julie;Paris\nMartin;Meaux\n".encode())
    assert table.header == ("Nom, prénom, surnom", "Ville")
    assert table.rows[0] == ("Bon, Julie", "Paris")


def test_takes_the_separator_that_the_file_says(path: Path) -> None:
    table = read(path, b"sep=,\r\na,b;c\r\n1,2\r\n")
    assert (table.header, table.rows, table.numbers) == (("a", "b;c"), [("1", "2")], [3])


def test_numbers_the_lines_as_they_are_in_the_file(path: Path) -> None:
    """A quoted cell may hold line ends; blank lines are left out and still count."""
    table = read(path, b'a;b\n"1\n2";x\n\n;\n3\n4;5;;\n6;7;8\n')
    assert table.rows == [("1\n2", "x"), ("3",), ("4", "5"), ("6", "7", "8")]
    assert table.numbers == [2, 6, 7, 8]


def test_reads_a_workbook_as_it_is_seen(tmp_path: Path) -> None:
    header = ("Identifiant", "Date", "Taux", "Oui")
    data = workbook(header, (21770001200016, datetime(2026, 3, 1), 12.5, True), ("", ""), (7, "", "  x ", False))
    table = read(tmp_path / "liste.xlsx", data)
    assert table.header == header
    assert table.rows == [("21770001200016", "01/03/2026", "12,5", "VRAI"), ("7", "", "x", "FAUX")]
    assert table.numbers == [2, 4]
    assert table.remark == ""


def test_reads_the_first_sheet_and_says_that_there_are_others(tmp_path: Path) -> None:
    table = read(tmp_path / "liste.xlsx", workbook(("a",), (1,), sheets=2))
    assert table.rows == [("1",)]
    assert table.remark == "Seule la première feuille, «\u00a0Annuaire\u00a0», a été lue."


def test_tells_how_far_it_is_and_stops_when_asked(path: Path) -> None:
    path.write_text("a;b\n" + "1;2\n" * 5000)
    told: list[tuple[int, int, str]] = []
    table_file.read(path, lambda *step: told.append(step))
    assert [done for done, _, _ in told] == sorted(done for done, _, _ in told)
    assert told[-1][1:] == (path.stat().st_size, "liste.csv")

    def stop(*_: object) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        table_file.read(path, stop)


def test_says_that_there_is_nothing_in_it(path: Path) -> None:
    assert refusal(path, b"") == "Ce fichier est vide."
    assert refusal(path, b"\xef\xbb\xbf\r\n;;\r\n") == "Ce fichier est vide."
    assert refusal(path, b"Nom;Ville\n").startswith("Ce fichier n’a qu’une ligne, celle des titres")


def test_says_that_it_is_not_there_or_not_a_file(path: Path, tmp_path: Path) -> None:
    assert refusal(path) == "Ce fichier est introuvable, ou ce n’est pas un fichier."
    assert refusal(tmp_path) == "Ce fichier est introuvable, ou ce n’est pas un fichier."


@pytest.mark.parametrize(
    "content",
    [
        "Nom;Ville\nÉcole;Créteil\n".encode()[:-9] + b"\xc3",  # cut inside a letter
        b"Nom;Ville\n" + "é".encode() * 20 + b"\xff;x\n",  # UTF-8, damaged
        TEXT.encode("utf-16-le"),  # UTF-16 without its mark
        TEXT.encode("utf-16")[:-1],
        b"Nom;Ville\n\x81\x8d;x\n",  # not of Windows either
        bytes(range(256)) * 20,
    ],
)
def test_refuses_what_is_no_text(path: Path, content: bytes) -> None:
    assert refusal(path, content).startswith("Ce fichier n’est pas un texte lisible")


def test_names_the_line_of_a_quotation_mark_that_never_ends(path: Path) -> None:
    assert refusal(path, b'a;b\n1;2\n"3;4\n5;6\n').startswith("Ligne 3\u202f: un guillemet y est ouvert")
    assert refusal(path, b'a;b\n1;2\n"3"x;4\n').startswith("Ligne 3\u202f: un guillemet y est mal placé")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
@pytest.mark.parametrize("left", ["Œuvre", "Œuvre;", "Œuvre;Pa", "Œ"])
def test_a_file_that_stops_inside_its_last_line_is_refused(path: Path, left: str, encoding: str) -> None:
    said = refusal(path, f"Nom;Ville;Pays\r\nÉcole;Meaux;FR\r\n{left}".encode(encoding))
    assert said == (
        "Le fichier s’arrête au milieu de la ligne 3\u202f: il est coupé. Récupérez-le de nouveau, "
        "ou complétez cette ligne."
    )


@pytest.mark.parametrize("end", ["", "\r\n", "\r", "\n", "\r\n\x1a", "\r\n  ", "\r\n;"])
def test_a_whole_last_line_counts_however_it_ends(path: Path, end: str) -> None:
    """Old programs put a mark at the end; a person leaves blanks there."""
    assert read(path, (TEXT.removesuffix("\r\n") + end).encode()).rows == READ


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_a_line_that_ends_may_leave_out_its_last_cells(path: Path, end: str) -> None:
    """As spreadsheets do, when they are empty."""
    table = read(path, end.join(("Nom;Ville;Pays", "École;Meaux;", "Œuvre", "")).encode())
    assert table.rows == [("École", "Meaux", ""), ("Œuvre",)]


def test_refuses_two_gigabytes_before_reading_them(path: Path, tmp_path: Path) -> None:
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    for name, limit, start in (
        *(("liste.csv", "200", b"a;b\n"), ("liste.xlsx", "100", workbook(("a",), (1,)))),
        *(("liste.ods", "100", b"PK\x03\x04"), ("liste.xls", "100", old)),
    ):
        huge = tmp_path / name
        huge.write_bytes(start)
        with huge.open("r+b") as file:
            os.truncate(file.fileno(), 2_000_000_000)
        assert refusal(huge) == f"Ce fichier est trop gros\u202f: 2000\u00a0Mo, pour {limit}\u00a0Mo au plus."


def test_refuses_a_workbook_that_unpacks_into_too_much(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_file, "UNZIPPED_LIMIT", 5000)
    bomb = zipped(xl__workbook_xml=b"<a/>", xl__worksheets__sheet1_xml=b"0" * 100_000)
    assert refusal(tmp_path / "liste.xlsx", bomb).startswith("Ce classeur est trop gros une fois décompressé")


def test_refuses_a_sheet_made_to_fill_the_memory(tmp_path: Path) -> None:
    path = tmp_path / "liste.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "a")
        sheet.write(1_048_575, 16_383, "b")
    assert refusal(path).startswith("Cette feuille est trop étendue")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("liste.csv", workbook(("a",), (1,)), "se termine par .csv, mais c’est un classeur Excel (.xlsx)"),
        ("liste.xls", workbook(("a",), (1,)), "se termine par .xls, mais c’est un classeur Excel (.xlsx)"),
        ("liste.xlsx", b"a;b\n1;2\n", "se termine par .xlsx, mais c’est un fichier texte (CSV)"),
        ("liste.csv", b"%PDF-1.7 ...", "est un PDF, pas un tableau"),
        ("liste.xls", b"<html><table><tr><td>1</td></tr></table>", "est un document, pas un tableau"),
        ("liste.xlsx", zipped(word__document_xml=b"<a/>"), "est une archive ou un document"),
    ],
)
def test_says_that_a_file_is_not_what_it_claims(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    assert said in refusal(tmp_path / name, content)


def test_refuses_what_is_protected_by_a_password(tmp_path: Path) -> None:
    protected = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")
    assert refusal(tmp_path / "liste.xlsx", protected).startswith("Ce classeur est protégé par un mot de passe")
    locked = zipped(
        mimetype=b"application/vnd.oasis.opendocument.spreadsheet",
        **{"META-INF__manifest_xml": b"<manifest:encryption-data/>"},
    )
    assert refusal(tmp_path / "liste.ods", locked).startswith("Ce classeur est protégé par un mot de passe")


@pytest.mark.parametrize("kept", [50, 2000, 4000])
def test_refuses_a_workbook_that_was_cut(tmp_path: Path, kept: int) -> None:
    data = workbook(*[(f"nom {at}", at) for at in range(500)])
    assert refusal(tmp_path / "liste.xlsx", data[:kept]).startswith("Ce classeur est abîmé ou incomplet")


def test_refuses_a_workbook_whose_inside_is_wrong(tmp_path: Path) -> None:
    empty = zipped(xl__workbook_xml=b"<workbook/>")
    assert refusal(tmp_path / "a.xlsx", empty).startswith(("Ce classeur est abîmé", "Ce classeur n’a aucune feuille"))
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "Workbook".encode("utf-16-le")
    assert refusal(tmp_path / "a.xls", old).startswith("Ce classeur est abîmé")
    bad = workbook(("a",), (1,)).replace(b"PK\x01\x02", b"PK\x01\x03", 1)
    assert refusal(tmp_path / "b.xlsx", bad).startswith("Ce classeur est abîmé")
