"""The rules of the house that no other tool checks."""

import ast
import builtins
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "chorus_desktop"
COMPILED = PACKAGE / "gui" / "compiled"
TOP_LEVEL = {
    "LICENSE",
    "Makefile",
    "README.md",
    "chorus_desktop",
    "pyproject.toml",
    "requirements.lock",
    "resources",
    "tests",
    "ui",
}

#: Addresses that belong to one machine or one network. Spelt in pieces, or this file would be the first offender.
FOREIGN = [
    *(".".join(parts) for parts in (("pypi", "org"), ("pythonhosted", "org"), ("deb", "debian", "org"))),
    *("/" + folder + "/" for folder in ("home", "root", "work", "Users")),
]


def our_modules() -> list[Path]:
    return [path for path in sorted(PACKAGE.rglob("*.py")) if COMPILED not in path.parents]


@pytest.fixture(scope="module")
def committed() -> list[Path]:
    """The files that are, or are about to be, in the repository."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("not a clone")
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listing = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, encoding="utf-8").stdout
    return [ROOT / name for name in listing.split("\0") if name and (ROOT / name).is_file()]


def test_compiled_forms_are_fresh() -> None:
    command = [sys.executable, str(ROOT / "ui" / "compile.py"), "--check"]
    done = subprocess.run(command, capture_output=True, check=False, encoding="utf-8")
    assert done.returncode == 0, f"run `make forms`:\n{done.stdout}{done.stderr}"


def test_modules_stay_short() -> None:
    """But a migration, which is one frozen step whatever its length."""
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines())
        for path in our_modules()
        if path.parent.name != "migrations"
    }
    assert {name: length for name, length in lengths.items() if length > 250} == {}


def test_top_level_is_what_the_design_says(committed: list[Path]) -> None:
    names = {path.relative_to(ROOT).parts[0] for path in committed}
    assert {name for name in names if not name.startswith(".")} <= TOP_LEVEL


def test_nothing_names_a_machine(committed: list[Path]) -> None:
    found = [(path.name, text) for path in committed for text in FOREIGN if text.encode() in path.read_bytes()]
    assert found == []


def test_icons_keep_their_licence() -> None:
    licence = ROOT / "resources" / "icons" / "LICENSE"
    assert "Permission is hereby granted" in licence.read_text(encoding="utf-8")


def test_exchange_knows_no_widget() -> None:
    """import-linter sees PySide6 as one piece; files and mail may use its documents, never its widgets."""
    for path in sorted((PACKAGE / "exchange").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                names = [f"{node.module}.{name.name}" for name in node.names]
            elif isinstance(node, ast.Import):
                names = [name.name for name in node.names]
            else:
                continue
            assert not any(name.startswith("PySide6.QtWidgets") for name in names), path


def test_no_widget_is_asked_for_its_screen() -> None:
    """PySide then lets the collection of a widget delete the screen: see `gui/look/room.py`."""
    assert [path.name for path in our_modules() if ".screen()" in path.read_text(encoding="utf-8")] == []


def test_modules_are_imported_without_their_source_being_read() -> None:
    """PySide's own import would read each (gui/__init__.py): a tenth of the start, and megabytes."""
    import_module("chorus_desktop.gui")
    assert builtins.__import__ is vars(builtins)["__orig_import__"]
