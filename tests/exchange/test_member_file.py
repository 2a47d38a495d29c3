"""Lists of members as files (B4)."""

from datetime import datetime
from pathlib import Path

import pytest
import xlsxwriter

from chorus_desktop.core import member_import
from chorus_desktop.core.errors import Cancelled, Refused
from chorus_desktop.core.member_import import BadLine
from chorus_desktop.core.member_lines import COLUMNS, EXAMPLE, read, understood
from chorus_desktop.core.rights import SYSTEM
from chorus_desktop.exchange import csv_file, member_file, table_file
from tests.builders import SIRET, Town, everything, rows


def test_the_csv_template_is_a_list_that_is_understood(tmp_path: Path) -> None:
    path = tmp_path / "modele.csv"
    member_file.save_template(path)
    assert path.stat().st_mode & 0o777 == 0o600
    lines, unknown = read(table_file.read(path))
    assert unknown == ()
    (line,) = lines
    wish = understood(line)
    assert (wish.identity.login, wish.identifier, wish.codes) == (
        *("jbon@ccasterneuil.fr", "14700985600135", ("650050", "720050")),
    )


def test_the_xlsx_template_keeps_numbers_as_text_and_dates_as_dates(tmp_path: Path) -> None:
    from datetime import date

    from python_calamine import CalamineWorkbook

    path = tmp_path / "modele.xlsx"
    member_file.save_template(path)
    header, example = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    assert header == list(COLUMNS.values())
    assert example[4] == "14700985600135"
    assert example[7] == date(2026, 9, 1)
    assert [cell for at, cell in enumerate(example) if at != 7] == [c for at, c in enumerate(EXAMPLE) if at != 7]


TITLES = ";".join(COLUMNS.values())
JULES = "Martin;Jules;jules.martin@exemple.fr;;13502985601178"


def test_a_list_cut_after_the_siret_is_refused(tmp_path: Path, town: Town) -> None:
    """Without its services the line would mean the whole structure."""
    path = tmp_path / "liste.csv"
    path.write_text(f"{TITLES}\r\n{JULES}", encoding="utf-8")
    before = everything()
    with pytest.raises(Refused, match="s’arrête au milieu de la ligne 2") as refused:
        member_file.plan(town.manager, path)
    assert refused.value.field == "file"
    assert everything() == before


def test_a_list_whose_empty_cells_are_left_out_is_read(tmp_path: Path, town: Town) -> None:
    path = tmp_path / "liste.csv"
    path.write_text(f"{TITLES}\r\n{JULES}\r\n", encoding="utf-8")
    planned = member_file.plan(town.manager, path)
    assert (planned.new, planned.accounts, planned.bad) == (1, 1, ())


def test_a_spreadsheet_is_planned_and_imported(tmp_path: Path, town: Town) -> None:
    """As a town hall keeps it: the SIRET a number, the day a date, the last columns empty."""
    path = tmp_path / "liste.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        as_date = book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write_row(0, 0, list(COLUMNS.values()))
        sheet.write_row(1, 0, ["Martin", "Jules", "Jules.Martin@exemple.fr", "", 13502985601178, "", "ACHATS|VOIRIE"])
        sheet.write_datetime(1, 7, datetime(2026, 4, 1), as_date)
        sheet.write_row(3, 0, ["Bon", "Julie", "jbon", "", 13502985601178])
        sheet.write_row(4, 0, ["Roy", "Anne", "anne.roy@exemple.fr", "", 13502985601178, "Gestionnaire secondaire"])
    before = everything()
    planned = member_file.plan(town.manager, path)
    assert everything() == before
    assert (planned.read, planned.accounts, planned.new, planned.ignored) == (3, 2, 2, ())
    assert [(line.id, line.who, line.structure) for line in planned.bad] == [(4, "BON Julie", SIRET)]
    assert str(planned.bad[0].cause) == "« jbon » n’est pas une adresse électronique, comme nom@commune.fr."
    done = member_import.apply(town.manager, planned)
    assert (done.memberships, done.accounts, done.bad) == (2, 2, ())
    users = {row["id"]: row["login"] for row in rows("users")}
    told = {users[row["user_id"]]: row for row in rows("membership")}
    jules, anne = told["jules.martin@exemple.fr"], told["anne.roy@exemple.fr"]
    assert (jules["role"], jules["starts_on"], jules["whole_structure"]) == ("UTILISATEUR_SIMPLE", "2026-04-01", 0)
    held = [row["service_id"] for row in rows("service_membership", "membership_id = ?", jules["id"])]
    assert held == [town.services["ACHATS"], town.services["VOIRIE"]]
    assert (anne["role"], anne["whole_structure"]) == ("GESTIONNAIRE_SECONDAIRE", 1)


def test_the_bad_lines_are_written_out(tmp_path: Path) -> None:
    path = tmp_path / "refus.csv"
    member_file.save_bad_lines(path, [BadLine(7, "=BON Julie", "CCAS Terneuil", Refused("Indiquez le nom."))])
    assert path.read_text(encoding="utf-8-sig").splitlines() == [
        "Ligne;Personne;Structure;Ce qui ne va pas",
        "7;'=BON Julie;CCAS Terneuil;Indiquez le nom.",
    ]


@pytest.mark.parametrize("name", ["modele.csv", "modele.xlsx"])
def test_a_place_that_takes_no_file(tmp_path: Path, name: str) -> None:
    with pytest.raises(Refused) as refused:
        member_file.save_template(tmp_path / "gone" / name)
    assert refused.value.field == "file"


def test_a_large_list_can_be_stopped_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "liste.csv"
    csv_file.write(path, list(COLUMNS.values()), [EXAMPLE] * (table_file.STEP * 2))
    monkeypatch.setattr(member_import, "plan", lambda *_: pytest.fail("it was read to its end"))

    def stop(done: int, total: int, name: str) -> None:
        assert 0 < done <= total == path.stat().st_size and name == path.name
        raise Cancelled

    with pytest.raises(Cancelled):
        member_file.plan(SYSTEM, path, stop)
