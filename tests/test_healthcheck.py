"""`chorus-desktop --healthcheck`, as a packager runs it: on the whole program, and where a file is missing."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from chorus_desktop.core import database
from chorus_desktop.healthcheck.checks import CHECKS

ROOT = Path(__file__).resolve().parents[1]


def health_of(folder: Path) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-X", "utf8", "-m", "chorus_desktop", "--healthcheck"]
    return subprocess.run(command, cwd=folder, capture_output=True, check=False, encoding="utf-8", timeout=240)


def test_a_whole_program_is_sound_and_leaves_nothing_behind(private_home: Path) -> None:
    before = sorted(private_home.rglob("chorus-desktop*"))
    done = health_of(ROOT)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    lines = done.stdout.splitlines()
    assert [line.split(" : ")[0] for line in lines[:-1]] == [f"bon\t{title}" for title, _ in CHECKS]
    assert lines[-1] == "Tout fonctionne." and "Historique" in done.stdout
    assert "8 blocs de la fiche d’une structure, 5 de Mon compte" in done.stdout
    assert sorted(private_home.rglob("chorus-desktop*")) == before


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The program, as a package may have left it."""
    shutil.copytree(ROOT / "chorus_desktop", tmp_path / "chorus_desktop", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources", tmp_path / "resources")
    return tmp_path


def test_what_is_missing_is_said(copy: Path) -> None:
    steps = sorted((copy / "chorus_desktop" / "core" / "migrations").glob("[0-9]*.py"))
    steps[-1].unlink()
    (copy / "resources" / "demonstration.toml").unlink()
    done = health_of(copy)
    assert done.returncode == 1
    wanted = database.VERSION
    assert f"ÉCHEC\tMise à niveau : {wanted - 1} étapes au lieu de {wanted}" in done.stdout
    assert "bon\tIcônes" in done.stdout, "one failure hides no other check"
    failed = done.stdout.splitlines()[-1]
    assert failed.startswith("Échec : ") and "Mise à niveau" in failed and "Pages" in failed
