import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from chorus_desktop.core import clock, database, documents
from chorus_desktop.core.documents import LIMIT
from chorus_desktop.core.errors import Forbidden, Refused
from chorus_desktop.exchange import document_files
from chorus_desktop.exchange.document_files import add, may_open, media_type, read
from tests import builders
from tests.builders import Town, everything, rows

ZIP, OLE = b"PK\x03\x04" + b"\0" * 60, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512
EXE, ELF = b"MZ\x90\x00" + b"\0" * 200, b"\x7fELF\x02\x01\x01" + b"\0" * 60


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    with clock.at(builders.MORNING):
        yield builders.found(tmp_path / "chorus.db")
        database.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "files").mkdir()
    return tmp_path / "files"


def put(folder: Path, name: str, content: bytes = b"%PDF-1.4 x") -> Path:
    (folder / name).write_bytes(content)
    return folder / name


def test_a_file_becomes_a_document(town: Town, folder: Path) -> None:
    add(town.manager, town.id, [put(folder, "Délibération n° 4.pdf")])
    (row,) = rows("document")
    assert (row["name"], row["media_type"]) == ("Délibération n° 4.pdf", "application/pdf")


def test_of_several_the_good_ones_go_through(town: Town, folder: Path) -> None:
    told: list[tuple[int, int, str]] = []
    (folder / "dossier").mkdir()
    paths = [put(folder, "a.pdf", b"a"), put(folder, "b.pdf", b""), folder / "dossier", folder / "absent.pdf"]
    added = add(town.manager, town.id, paths, lambda *step: told.append(step))
    assert added.names == ("a.pdf",)
    assert sorted(str(cause) for cause in added.left_out) == [
        "«\u00a0absent.pdf\u00a0» ne peut pas être lu (il est introuvable).",
        "«\u00a0b.pdf\u00a0» est vide.",
        "«\u00a0dossier\u00a0» est un dossier\u202f: ajoutez les fichiers qu’il contient.",
    ]
    assert told[-1] == (3, 4, "absent.pdf")
    assert add(town.manager, town.id, paths[1:]).names == ()
    assert len(add(town.manager, town.id, paths).left_out) == 4


def test_whoever_may_not_is_told_so_even_when_a_file_was_bad(town: Town, folder: Path) -> None:
    julie = builders.account("Bon", "Julie")
    before = everything()
    with pytest.raises(Forbidden):
        add(julie, town.id, [folder, put(folder, "a.pdf")])
    assert everything() == before


def test_a_file_is_read_up_to_the_limit_and_no_further(folder: Path) -> None:
    path = folder / "gros.bin"
    with path.open("wb") as file:
        file.truncate(LIMIT)
    assert len(read(path).content) == LIMIT
    os.truncate(path, LIMIT + 1)
    with pytest.raises(Refused, match="fait 10\u202f485\u202f761 octets\u202f; un document fait 10\u00a0Mo au plus"):
        read(path)
    os.truncate(path, 5 * 1024**3)
    with pytest.raises(Refused, match="fait 5120\u00a0Mo"):
        read(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_does_not_hang_the_program(folder: Path) -> None:
    os.mkfifo(folder / "tuyau")
    with pytest.raises(Refused, match="«\u00a0tuyau\u00a0» n’est pas un fichier ordinaire"):
        read(folder / "tuyau")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is unreadable for root")
def test_a_file_that_may_not_be_read(folder: Path) -> None:
    path = put(folder, "secret.pdf")
    path.chmod(0)
    with pytest.raises(Refused, match="ne peut pas être lu"):
        read(path)


def test_too_many_at_once(town: Town, folder: Path) -> None:
    paths = [folder / f"{number}.bin" for number in range(11)]
    for path in paths:
        path.touch()
        os.truncate(path, LIMIT)
    before = everything()
    with pytest.raises(
        Refused, match="Ces 11 fichiers font 110\u00a0Mo ensemble\u202f; ajoutez-en 100\u00a0Mo au plus"
    ):
        document_files.add(town.manager, town.id, paths)
    assert everything() == before


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.pdf", b"%PDF-1.4\n", "application/pdf"),
        ("a.PDF", EXE, ("application/x-ms-dos-executable", "application/x-msdownload")),
        ("a.csv", "Nom;Prénom\n".encode(), "text/csv"),
        ("a.txt", b"#!/bin/sh\nrm", ("application/x-shellscript", "application/x-sh")),
        ("a.docx", ZIP, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("a.xls", OLE, "application/vnd.ms-excel"),
        ("a.pdf", b"bonjour", "text/plain"),
        ("photo.jpg", b"\x89PNG\r\n\x1a\n" + b"\0" * 20, "image/png"),
        ("sans", b"\x00\x01\x02\x03", "application/octet-stream"),
    ],
)
def test_the_content_says_what_a_file_is(name: str, content: bytes, expected: str | tuple[str, ...]) -> None:
    """Two names: that of the system's MIME database, and of the one in Qt where the system has none."""
    assert media_type(name, content) in ((expected,) if isinstance(expected, str) else expected)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        *((f"x.{end}", b"x") for end in ("exe", "sh", "desktop", "bat", "cmd", "ps1", "vbs", "js", "py", "jar", "msi")),
        *((f"x.{end}", b"x") for end in ("EXE", "exe.", "scr ", "exe. .", "lnk", "url", "reg", "hta", "appimage")),
        ("facture.pdf", EXE),
        ("facture.pdf", ELF),
        ("facture", b"#!/usr/bin/python3\n"),
        ("facture.txt", b"[Desktop Entry]\nType=Application\nExec=rm\n"),
    ],
)
def test_what_the_system_might_run_is_never_opened(name: str, content: bytes) -> None:
    assert not may_open(name, media_type(name, content))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        *(("a.pdf", b"%PDF-1.4\n"), ("a.docx", ZIP), ("a.xls", OLE), ("a.zip", ZIP), ("plan.dwg", b"AC1027\0\0")),
        *(("a.csv", b"a;b"), ("note", b"bonjour"), ("exe.txt", b"bonjour"), ("a.odt", ZIP)),
    ],
)
def test_papers_may_be_opened(name: str, content: bytes) -> None:
    assert may_open(name, media_type(name, content))


def test_the_limit_is_ten_megabytes() -> None:
    assert documents.LIMIT == 10 * 1024**2
