import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from chorus_desktop.core.errors import Refused
from chorus_desktop.exchange import files
from chorus_desktop.gui import private_copies
from chorus_desktop.gui.private_copies import safe_name

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def cleared() -> Iterator[None]:
    yield
    private_copies.clear()


def test_two_of_one_name_do_not_meet() -> None:
    first, second = private_copies.write("a.pdf", b"1"), private_copies.write("a.pdf", b"2")
    assert (first.read_bytes(), second.read_bytes()) == (b"1", b"2")
    assert first.name == second.name == "a.pdf"
    private_copies.clear()
    assert not first.parent.parent.exists()


def test_nothing_is_left_when_the_program_ends() -> None:
    program = "from chorus_desktop.gui import private_copies; print(private_copies.write('a.pdf', b'1'))"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    path = Path(done.stdout.strip())
    assert path.name == "a.pdf"
    assert not path.exists()
    assert not path.parent.parent.exists()


def test_a_full_disk_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> str:
        raise OSError(28, "No space left on device")

    private_copies.write("a.pdf", b"1")
    monkeypatch.setattr("tempfile.mkdtemp", full)
    with pytest.raises(Refused, match="Le disque est plein"):
        private_copies.write("a.pdf", b"1")


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Délibération n° 4.pdf", "Délibération n° 4.pdf"),
        ("../../etc/passwd", ".._.._etc_passwd"),
        ('a:b*c?"d|e<f>.pdf', "a_b_c__d_e_f_.pdf"),
        ("programme.exe. .", "programme.exe"),
        (".bashrc", ".bashrc"),
        ("...", "document"),
        ("é" * 250 + ".pdf", "é" * 98 + ".pdf"),
        ("a." + "é" * 250, "a"),
    ],
)
def test_names_fit_every_file_system(name: str, safe: str, tmp_path: Path) -> None:
    assert safe_name(name) == safe
    files.save(tmp_path / safe_name(name), b"1")
    assert (tmp_path / safe_name(name)).read_bytes() == b"1"
