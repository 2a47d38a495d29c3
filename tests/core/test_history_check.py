"""« Vérifier l'historique » (B6): whatever was done to a copy is found and located, by program, script and command."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from chorus_desktop import __main__ as program
from chorus_desktop.core import anchor, clock, database, history_check, seal, services
from chorus_desktop.core.errors import Cancelled
from chorus_desktop.core.flaws import Flaw
from chorus_desktop.core.history_check import Verdict
from chorus_desktop.core.rights import Actor
from tests import builders

SCRIPT = Path(__file__).parents[2] / "resources" / "verifier_historique.py"
ROWS = 12
ANCHORED = (5, 9, 12)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with twelve history rows, three of which its anchor notes."""
    path = tmp_path_factory.mktemp("check") / "chorus.db"
    with clock.at(builders.MORNING):
        town = builders.found(path)
        builders.account("Bon", "Élodie")
        for number in range(20):
            if seal.last()[0] in ANCHORED:
                assert anchor.keep()
            if seal.last()[0] == ROWS:
                break
            services.add_service(town.manager, 1, f"S{number}", f"Service {number} – Éducation")
    database.close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    assert [note.number for note in anchor.read(anchor.path_of(path)).notes] == list(ANCHORED)
    return path


@pytest.fixture
def copy(built: Path, tmp_path: Path) -> Path:
    path = tmp_path / "copie.db"
    shutil.copyfile(built, path)
    shutil.copyfile(anchor.path_of(built), anchor.path_of(path))
    return path


def tamper(path: Path, *statements: str) -> None:
    """With another tool, without the triggers."""
    with sqlite3.connect(path) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            if name.startswith("history_"):
                connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def recompute(path: Path, first: int) -> None:
    """Change a row, then seal it and all that follow again: the chain alone cannot tell."""
    with sqlite3.connect(path) as connection:
        previous = connection.execute("SELECT hash FROM history WHERE id = ?", (first - 1,)).fetchone()[0]
        rows = connection.execute("SELECT id, record FROM history WHERE id >= ? ORDER BY id", (first,)).fetchall()
        for number, record in rows:
            told = record.replace("Éducation", "Enseignement") if number == first else record
            hash = seal.digest(previous, told)
            connection.execute(
                "UPDATE history SET record = ?, previous_hash = ?, hash = ? WHERE id = ?",
                (told, previous, hash, number),
            )
            previous = hash
    connection.close()


def by_program(path: Path) -> Verdict:
    connection = history_check.connect(path)
    try:
        return history_check.check(anchor.read(anchor.path_of(path)), connection=connection)
    finally:
        connection.close()


def by_script(*arguments: object) -> tuple[int, str, str]:
    command = [sys.executable, "-I", str(SCRIPT), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, check=False, encoding="utf-8", cwd="/")
    return done.returncode, done.stdout.strip(), done.stderr.strip()


def all_three(path: Path, capsys: pytest.CaptureFixture[str]) -> Verdict:
    """Check by program, command and script: they agree, word for word, and leave the copy alone."""
    before = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    verdict = by_program(path)
    code = program.main(["check", str(path)])
    said = capsys.readouterr().out.strip()
    assert by_script(path) == (code, said, "")
    assert (code, said) == (0 if verdict.holds else 1, verdict.text)
    assert {file.name: file.read_bytes() for file in path.parent.iterdir()} == before
    return verdict


def test_a_sound_history(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    verdict = all_three(copy, capsys)
    assert verdict.holds
    assert (verdict.rows, verdict.sound, verdict.last[0]) == (ROWS, ROWS, ROWS)
    lines = verdict.text.splitlines()
    assert lines[0] == "L’historique est intact."
    assert lines[1] == "12 lignes, toutes intactes, du 10/03/2025 à 09:30 au 10/03/2026 à 09:30."
    assert lines[2].startswith("Les 3 ancres ont été comparées\u202f; la dernière est du 10/03/2026 à 09:30")
    assert lines[3] == f"Dernière ligne\u00a0: n°\u00a012, empreinte {verdict.last[1]}"


RENUMBER = "UPDATE history SET id = {} WHERE id = {}"
SLIPPED = (
    "INSERT INTO history SELECT {number}, operation, at, actor_id, actor_name, action, subject_id, subject_name, "
    "structure_id, structure_identifier, structure_name, search, NULL, record, previous_hash, 'new' "
    "FROM history WHERE id = {source}"
)


@pytest.mark.parametrize(
    ("statements", "found", "sound", "words"),
    [
        (
            ["UPDATE history SET record = replace(record, 'Éducation', 'Enseignement') WHERE id = 6"],
            [(6, Flaw.RECORD)],
            5,
            "Ligne n°\u00a06, du 10/03/2026 à 09:30\u00a0: Le contenu de cette ligne n’est plus celui",
        ),
        (
            ["UPDATE history SET actor_name = 'BON Julie' WHERE id = 4"],
            [(4, Flaw.COLUMNS)],
            3,
            "La liste montre de cette ligne autre chose",
        ),
        (
            ["UPDATE history SET record = 'rien', hash = 'x' WHERE id = 12"],
            [(12, Flaw.RECORD), (12, Flaw.REWRITTEN)],
            11,
            "tout peut avoir été réécrit depuis la ligne n°\u00a09, qu’une ancre confirme",
        ),
        (
            ["UPDATE history SET at = 'hier' WHERE id = 4"],
            [(4, Flaw.COLUMNS)],
            3,
            "Ligne n°\u00a04, du hier",
        ),
        (["DELETE FROM history WHERE id = 6"], [(7, Flaw.MISSING)], 5, "La ligne n°\u00a06 manque avant celle-ci."),
        (
            ["DELETE FROM history WHERE id IN (6, 7)"],
            [(8, Flaw.MISSING)],
            5,
            "Les lignes n°\u00a06 et 7 manquent avant celle-ci.",
        ),
        (
            ["DELETE FROM history WHERE id < 4"],
            [(4, Flaw.MISSING)],
            0,
            "Les lignes n°\u00a01 à 3 manquent avant celle-ci.",
        ),
        (
            [RENUMBER.format(99, 6), RENUMBER.format(6, 7), RENUMBER.format(7, 99)],
            [(6, Flaw.LINK), (6, Flaw.COLUMNS), (7, Flaw.LINK), (7, Flaw.COLUMNS), (8, Flaw.LINK)],
            5,
            "La ligne d’avant n’est plus celle",
        ),
        (
            [RENUMBER.format(13, 12), RENUMBER.format(12, 11), SLIPPED.format(number=11, source=10)],
            [
                *((11, Flaw.LINK), (11, Flaw.RECORD), (12, Flaw.LINK), (12, Flaw.COLUMNS), (13, Flaw.COLUMNS)),
                (12, Flaw.REWRITTEN),
            ],
            10,
            "Ligne n°\u00a011",
        ),
        (
            [SLIPPED.format(number=0, source=1)],
            [(0, Flaw.NUMBER), (0, Flaw.RECORD), (1, Flaw.LINK)],
            0,
            "a été ajoutée",
        ),
    ],
    ids=["flip", "column", "last", "date", "delete", "two", "first", "reorder", "insert", "before"],
)
def test_what_was_done_is_found_where_it_is(
    copy: Path,
    capsys: pytest.CaptureFixture[str],
    statements: list[str],
    found: list[tuple[int, Flaw]],
    sound: int,
    words: str,
) -> None:
    tamper(copy, *statements)
    verdict = all_three(copy, capsys)
    assert [(finding.number, finding.flaw) for finding in verdict.findings] == found
    assert verdict.sound == sound
    assert words in verdict.text
    assert verdict.text.startswith("L’historique a été modifié.")


def test_a_cut_tail_needs_the_anchor(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tamper(copy, "DELETE FROM history WHERE id > 10")
    verdict = all_three(copy, capsys)
    ((cut,)) = verdict.findings
    assert (cut.number, cut.flaw, verdict.sound) == (11, Flaw.CUT, 10)
    assert cut.text == (
        "Ligne n°\u00a011\u00a0: L’ancre du 10/03/2026 à 09:30 connaît la ligne n°\u00a012\u202f: "
        "les lignes n°\u00a011 et 12 manquent à la fin."
    )
    anchor.path_of(copy).unlink()
    verdict = all_three(copy, capsys)
    assert verdict.holds
    assert "Sans ancre\u00a0: une fin coupée, ou un historique entièrement réécrit, ne se verrait pas." in verdict.text


def test_a_recomputed_chain_needs_the_anchor(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tamper(copy)
    recompute(copy, 7)
    verdict = all_three(copy, capsys)
    (finding,) = verdict.findings
    assert (finding.number, finding.flaw, verdict.sound) == (9, Flaw.REWRITTEN, 5)
    assert "tout peut avoir été réécrit depuis la ligne n°\u00a05, qu’une ancre confirme." in finding.sentence
    kept = copy.with_name("clé-usb.ancre")
    shutil.move(anchor.path_of(copy), kept)
    assert all_three(copy, capsys).holds
    assert by_script(copy, kept)[:2] == (1, verdict.text)
    assert program.main(["check", str(copy), str(kept)]) == 1
    assert capsys.readouterr().out.strip() == verdict.text


def test_a_history_that_was_emptied(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tamper(copy, "DELETE FROM history")
    anchor.path_of(copy).unlink()
    (finding,) = all_three(copy, capsys).findings
    assert finding.flaw is Flaw.EMPTY
    assert "alors que la base a des comptes" in finding.text


def test_more_than_can_be_told_is_counted(
    copy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tamper(copy, "UPDATE history SET search = ''")
    monkeypatch.setattr(history_check, "MOST", 4)
    verdict = by_program(copy)
    assert (len(verdict.findings), verdict.faults, verdict.sound) == (4, ROWS, 0)
    assert "… et 8 autres anomalies." in verdict.text
    assert "12 anomalies sur 12 lignes. Aucune n’est sûre." in verdict.text


@pytest.mark.parametrize("make", [Path.touch, lambda path: path.write_text("facture;montant\n" * 300), None])
def test_what_is_no_database_is_said(
    tmp_path: Path, make: Callable[[Path], object] | None, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "autre.db"
    if make:
        make(path)
    assert program.main(["check", str(path)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert by_script(path) == (2, "", said.err.strip())


def test_the_command_is_misused(capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main(["check"]) == 2
    assert "chorus-desktop check FICHIER" in capsys.readouterr().err
    assert by_script()[0] == 2


def test_the_command_starts_no_qt(copy: Path) -> None:
    command = "import sys; from chorus_desktop.__main__ import main; code = main(['check', sys.argv[1]]); "
    command += "sys.exit(code or any(name.startswith('PySide6') for name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", command, str(copy)], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_file_in_use_is_checked_as_it_is_now(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With what its journal holds and its file does not yet."""
    database.open_file(copy)
    with clock.at(builders.MORNING):
        services.add_service(Actor(1, "DUFOUR Pauline"), 1, "NEW", "Nouveau")
    try:
        assert program.main(["check", str(copy)]) == 0
        said = capsys.readouterr().out
        assert said.startswith("L’historique est intact.\n13 lignes")
        assert by_script(copy)[:2] == (0, said.strip())
    finally:
        database.close()


def test_the_check_can_be_followed_and_stopped(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seal, "CHUNK", 5)
    told: list[tuple[int, int, str]] = []

    def progress(done: int, total: int, name: str) -> None:
        told.append((done, total, name))
        if len(told) == 5:
            raise Cancelled

    database._connect(copy)
    try:
        assert history_check.check(anchor.Anchors(), progress).holds
        assert [done for done, total, _ in told] == [5, 10, 12] and told[0][1] == ROWS
        assert told[2][2] == "10/03/2026 à 09:30"
        with pytest.raises(Cancelled):
            history_check.check(anchor.Anchors(), progress)
    finally:
        database.close()


# The anchor


def test_the_anchor_is_its_owners_and_notes_each_state_once(base: Path) -> None:
    town = builders.found(base)
    assert anchor.keep() and anchor.keep()
    file = anchor.path_of(base)
    assert file.name == "chorus.db.ancre"
    assert os.stat(file).st_mode & 0o777 == 0o600
    services.add_service(town.manager, 1, "A", "A")
    assert anchor.keep()
    heading, first, second = file.read_text(encoding="utf-8").splitlines()
    assert heading.startswith("# Ancre de l’historique")
    number, hash = seal.last()
    assert second == f"{number} {hash} 2026-03-10T08:30:00.000000Z"
    assert first.startswith(f"{number - 1} ")
    assert anchor.keep(base.with_name("sauvegarde.db"))
    assert [note.number for note in anchor.read(base.with_name("sauvegarde.db.ancre")).notes] == [number]


def test_what_cannot_be_noted_stops_nothing(base: Path) -> None:
    builders.found(base)
    assert not anchor.keep(base.parent / "nulle part" / "base.db")
    database.close()


def test_a_line_cut_by_a_power_failure_is_passed_over(base: Path) -> None:
    town = builders.found(base)
    anchor.keep()
    file = anchor.path_of(base)
    file.write_bytes(file.read_bytes() + b"14 4f5")
    services.add_service(town.manager, 1, "A", "A")
    anchor.keep()
    notes, unreadable = anchor.read(file)
    assert (len(notes), unreadable) == (2, 1)
    verdict = history_check.check(anchor.read(file))
    assert verdict.holds
    assert "Lignes du fichier d’ancre qui ne se lisent pas\u00a0: 1." in verdict.text


def test_after_a_restore_the_anchor_begins_anew(base: Path) -> None:
    builders.found(base)
    anchor.keep()
    anchor.set_aside(base)
    anchor.set_aside(base)
    assert not anchor.path_of(base).exists()
    (old,) = base.parent.glob("chorus.db.ancre.*")
    assert len(anchor.read(old).notes) == 1


def test_what_is_sealed_says_the_same_in_both(built: Path) -> None:
    """Canonical JSON, whatever the library: the script needs nothing of ours."""
    connection = history_check.connect(built)
    for (record,) in connection.execute("SELECT record FROM history").fetchall():
        assert json.dumps(json.loads(record), ensure_ascii=False, sort_keys=True, separators=(",", ":")) == record
    connection.close()
