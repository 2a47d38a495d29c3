"""Documents of a structure (G7.4): what is kept, what is refused, what the history says of it."""

import hashlib
import json
from datetime import timedelta
from typing import Any

import pytest

from chorus_desktop.core import clock, documents, history, media
from chorus_desktop.core.documents import LIMIT, File
from chorus_desktop.core.errors import Forbidden, Overtaken, Refused
from chorus_desktop.core.models import proxy
from chorus_desktop.core.text import size
from tests import builders
from tests.builders import Town, everything, rows

PDF = b"%PDF-1.4 budget"


def file(name: str = "Budget.pdf", content: bytes = PDF, media_type: str = "application/pdf") -> File:
    return File(name, media_type, content)


def add(town: Town, *files: File) -> documents.Added:
    return documents.add(town.manager, town.id, files or (file(),))


def last_detail(town: Town) -> history.Detail:
    detail = history.detail(town.manager, rows("history")[-1]["id"])
    assert detail is not None
    return detail


def records(count: int) -> list[dict[str, Any]]:
    return [json.loads(row["record"]) for row in rows("history")[-count:]]


def test_a_document_is_kept_whole_with_its_fingerprint(town: Town) -> None:
    assert add(town) == (("Budget.pdf",), ())
    (row,) = rows("document")
    assert (row["name"], row["media_type"], row["size"], row["content"]) == ("Budget.pdf", "application/pdf", 15, PDF)
    assert row["sha256"] == hashlib.sha256(PDF).hexdigest()
    assert documents.read(town.manager, row["id"]) == file()
    (shown,) = documents.listing(town.id).first("name", False, 9)
    assert (shown.name, shown.size, shown.added_at) == ("Budget.pdf", 15, builders.MORNING)


def test_the_history_holds_the_fingerprint_and_never_the_content(town: Town) -> None:
    add(town)
    digest = hashlib.sha256(PDF).hexdigest()
    (record,) = records(1)
    assert record["changes"][0]["after"]["content"] == f"sha256:{digest}"
    assert "budget" not in json.dumps(record["changes"][0]["after"]["content"])
    detail = last_detail(town)
    assert detail.title == "Ajout d’une pièce jointe\u00a0: Budget.pdf"
    told = {line.label: (line.before, line.after) for line in detail.changes}
    groups = " ".join(digest[at : at + 16] for at in range(0, 64, 16))
    assert told == {
        "Nom": ("—", "Budget.pdf"),
        "Type": ("—", "PDF"),
        "Taille": ("—", "15\u00a0octets"),
        "Empreinte": ("—", f"SHA-256 {groups}"),
    }
    documents.remove(town.manager, [1])
    assert records(1)[0]["changes"][0]["before"]["content"] == f"sha256:{digest}"
    assert last_detail(town).title == "Suppression d’une pièce jointe\u00a0: Budget.pdf"


def test_several_are_one_operation_and_a_record_each(town: Town) -> None:
    before = len(rows("history"))
    added = add(town, file("a.pdf", b"a"), file("vide.pdf", b""), file("b.pdf", b"b"), file("c.pdf", b"a"))
    assert added.names == ("a.pdf", "b.pdf")
    assert [str(cause) for cause in added.left_out] == [
        "«\u00a0vide.pdf\u00a0» est vide.",
        "«\u00a0c.pdf\u00a0» est déjà là\u202f: c’est le même contenu que «\u00a0a.pdf\u00a0».",
    ]
    assert len(rows("history")) == before + 2
    assert {record["operation"] for record in records(2)} == {before + 1}
    assert documents.remove(town.manager, [1, 2, 99]) == ("a.pdf", "b.pdf")
    assert rows("document") == []
    assert len({record["operation"] for record in records(2)}) == 1


@pytest.mark.parametrize(
    ("refused", "sentence"),
    [
        (file(content=b""), "«\u00a0Budget.pdf\u00a0» est vide."),
        (file(name="x" * 252 + ".pdf"), "compte 256 caractères\u202f; il en faut 255 au plus"),
        (file(name=" \u200b "), "Ce fichier n’a pas de nom"),
        (
            file(content=b"x" * (LIMIT + 1)),
            "«\u00a0Budget.pdf\u00a0» fait 10\u202f485\u202f761 octets\u202f; un document fait 10\u00a0Mo au plus.",
        ),
        (file(content=b"x" * (LIMIT + 1024 * 200)), "fait 10,2\u00a0Mo\u202f; un document fait 10\u00a0Mo au plus"),
    ],
)
def test_what_cannot_be_kept_is_said_and_nothing_is_written(town: Town, refused: File, sentence: str) -> None:
    before = everything()
    with pytest.raises(Refused, match=sentence) as caught:
        add(town, refused)
    assert caught.value.field == documents.FILE
    assert everything() == before


def test_ten_megabytes_to_the_byte(town: Town) -> None:
    content = b"x" * LIMIT
    add(town, file(content=content))
    assert rows("document")[0]["size"] == LIMIT == 10_485_760
    assert documents.read(town.manager, 1).content == content
    assert len(rows("history")[-1]["record"]) < 2_000


def test_the_same_content_is_there_already(town: Town) -> None:
    add(town)
    with pytest.raises(Refused, match="c’est le même contenu que «\u00a0Budget"):
        add(town, file("Autre nom.pdf"))
    hospital = builders.another(town.manager, "14700985600135", "Hôpital de Terneuil")
    add(hospital, file("Autre nom.pdf"))
    documents.remove(town.manager, [1])
    add(town)
    assert [row["id"] for row in rows("document")] == [2, 3]


def test_two_contents_may_have_one_name(town: Town) -> None:
    add(town, file(content=b"1"))
    add(town, file(content=b"2"))
    assert [row["name"] for row in rows("document")] == ["Budget.pdf", "Budget.pdf"]


def test_a_name_hides_nothing(town: Town) -> None:
    """A mark that turns the reading round would show « exe.pdf » for « fdp.exe »."""
    add(town, file("facture\u202efdp.exe\n"))
    assert rows("document")[0]["name"] == "facturefdp.exe"


def test_a_content_that_is_not_the_one_that_was_kept_is_not_given_out(town: Town) -> None:
    add(town)
    proxy.execute_sql("PRAGMA query_only = 0")
    proxy.execute_sql("UPDATE document SET content = ? WHERE id = 1", (b"%PDF-1.4 Budget",))
    with pytest.raises(Refused, match="n’est plus celui qui a été enregistré"):
        documents.read(town.manager, 1)


def test_what_is_gone_is_said(town: Town) -> None:
    add(town)
    documents.remove(town.manager, [1])
    before = everything()
    for verb in (documents.read, lambda actor, id: documents.remove(actor, [id])):
        with pytest.raises(Overtaken, match="Ce document n’existe plus"):
            verb(town.manager, 1)
    assert everything() == before


def test_reading_is_for_managers(town: Town) -> None:
    add(town)
    julie, luc = builders.account("Bon", "Julie"), builders.account("Abadie", "Luc")
    town.join(julie)
    for person in (julie, luc):
        with pytest.raises(Forbidden, match="Vous n’avez pas ce droit sur CCAS Terneuil"):
            documents.read(person, 1)


def test_they_are_found_and_sorted(town: Town) -> None:
    for days, name in enumerate(("Écoles 2026.pdf", "budget.csv", "Zone.pdf", "Été.png")):
        with clock.at(builders.MORNING + timedelta(days)):
            add(town, file(name, name.encode() * (days + 1), f"type/{4 - days}"))
    found = documents.listing(town.id)

    def names(sort: str, descending: bool = False) -> list[str]:
        return [row.name for row in found.first(sort, descending, 9)]

    assert names("name") == ["budget.csv", "Écoles 2026.pdf", "Été.png", "Zone.pdf"]
    assert names("added", True) == ["Été.png", "Zone.pdf", "budget.csv", "Écoles 2026.pdf"]
    assert names("size") == ["Écoles 2026.pdf", "budget.csv", "Zone.pdf", "Été.png"]
    assert names("type") == ["Été.png", "Zone.pdf", "budget.csv", "Écoles 2026.pdf"]
    found = found.where(*documents.matching("2026 ECOLES"))
    assert names("name") == ["Écoles 2026.pdf"]


@pytest.mark.parametrize(
    ("count", "said"),
    [
        *((1, "1 octet"), (1023, "1023 octets"), (1024, "1 Ko"), (86_000, "84 Ko"), (1_048_000, "1023 Ko")),
        *((1_048_500, "1 Mo"), (1_500_000, "1,4 Mo"), (LIMIT, "10 Mo"), (LIMIT + 60_000, "10,1 Mo")),
    ],
)
def test_sizes_are_said_as_file_managers_do(count: int, said: str) -> None:
    assert size(count) == said.replace(" ", "\u00a0")


@pytest.mark.parametrize(
    ("media_type", "name", "said"),
    [
        ("application/pdf", "a.pdf", "PDF"),
        ("image/png", "a.png", "Image PNG"),
        ("image/x-canon-cr2", "a.cr2", "Image"),
        ("application/x-thing", "plan.dxf", "Fichier DXF"),
        ("application/octet-stream", "sans", "Fichier"),
    ],
)
def test_types_are_said_in_french(media_type: str, name: str, said: str) -> None:
    assert media.word(media_type, name) == said
