"""What is printed is laid out once, on pages of its own, for any device."""

import re
from collections.abc import Sequence

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from chorus_desktop.exchange.paper import LONG, MARGIN, SHORT, Pages, lay_out
from chorus_desktop.exchange.paper_text import BODY, Fonts, Wish, shared
from chorus_desktop.exchange.printable import Pairs, Printable, Table

DATE = "12/06/2026"


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> Fonts:
    return Fonts()


def list_of(count: int, *cells: str, header: Sequence[str] = ("Demandeur", "Structure", "Âge")) -> Printable:
    rows = [(f"NOM {at}", *cells) for at in range(1, count + 1)]
    return Printable("Demandes", "DUFOUR Pauline", DATE, (Table("", tuple(header), rows, frozenset({2})),))


def texts(pages: Pages) -> list[str]:
    return [page.text() for page in pages.pages]


def test_a_short_list_is_one_page_with_all_its_words() -> None:
    (page,) = texts(lay_out(list_of(2, "CCAS Terneuil", "3 j")))
    assert page.split("\n") == [
        *("Demandes", "DUFOUR Pauline", "Demandeur", "Structure", "Âge"),
        *("NOM 1", "CCAS Terneuil", "3 j", "NOM 2", "CCAS Terneuil", "3 j"),
        *("Chorus Desktop, 12/06/2026", "Page 1 sur 1"),
    ]


def test_a_long_list_has_its_header_and_its_number_on_every_page() -> None:
    pages = texts(lay_out(list_of(400, "CCAS Terneuil", "3 j")))
    assert len(pages) > 5
    for at, page in enumerate(pages, start=1):
        lines = page.split("\n")
        assert lines.count("Demandeur") == 1
        assert lines[-1] == f"Page {at} sur {len(pages)}"
        assert lines[0] == "Demandes"
    found = [line for page in pages for line in page.split("\n") if line.startswith("NOM ")]
    assert found == [f"NOM {at}" for at in range(1, 401)]


def test_nothing_leaves_the_page() -> None:
    long = "Direction des affaires juridiques et de la commande publique " * 6
    for wide, document in (
        (False, list_of(60, "CCAS", "3 j")),
        (True, list_of(60, long, "prenom.nom-a-rallonge@une-tres-longue-adresse.exemple.fr" * 3)),
    ):
        pages = lay_out(document)
        assert pages.wide is wide
        width, height = (LONG, SHORT) if wide else (SHORT, LONG)
        for page in pages.pages:
            for words in page.words:
                assert words.area.left() >= MARGIN - 1 and words.area.right() <= width - MARGIN + 1, words.text
                assert words.area.top() >= MARGIN - 1 and words.area.bottom() <= height - MARGIN + 1, words.text
            assert all(rule <= height - MARGIN for rule in page.rules)


def test_a_row_higher_than_a_page_does_not_turn_pages_for_ever() -> None:
    pages = lay_out(list_of(2, "mot " * 20_000, "3 j"))
    assert len(pages.pages) == 3


def test_parts_stand_one_under_the_other() -> None:
    document = Printable(
        "CCAS",
        "",
        DATE,
        (
            Pairs("Adresse", (("Ville", "Terneuil"), ("Téléphone", ""))),
            Table("Services", ("Code", "Nom"), []),
            Table("Comptes", ("IBAN",), [], empty="Aucun compte"),
        ),
    )
    (page,) = texts(lay_out(document))
    assert page.split("\n")[:10] == [
        *("CCAS", "Adresse", "Ville", "Terneuil", "Téléphone", "—"),
        *("Services", "Code", "Nom", "Aucune ligne"),
    ]


def test_a_title_never_ends_a_page() -> None:
    for count in range(30, 70):
        document = Printable(
            "CCAS",
            "",
            DATE,
            (
                Pairs("A", tuple((f"n{at}", "v") for at in range(count))),
                Table("Services", ("Code",), [("X",)]),
            ),
        )
        for page in lay_out(document).pages:
            lines = page.text().split("\n")
            if "Services" in lines:
                assert lines[lines.index("Services") + 1 :][:2] == ["Code", "X"]


def test_the_pdf_has_the_pages_and_is_not_empty() -> None:
    pages = lay_out(list_of(100, "CCAS Terneuil", "3 j"))
    data = pages.pdf()
    assert data.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b[^s]", data)) == len(pages.pages) > 1


def test_it_is_painted_on_any_device_to_scale() -> None:
    image = QImage(210 * 4, 297 * 4, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    pages = lay_out(list_of(10, "CCAS Terneuil", "3 j"))
    painter = QPainter(image)
    pages.paint(painter, pages.pages[0])
    painter.end()
    dark = [
        (x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).lightness() < 100
    ]
    edge = 15 * 4 - 2
    assert len(dark) > 500
    assert min(x for x, _ in dark) >= edge and max(x for x, _ in dark) <= image.width() - edge


def test_columns_share_the_width() -> None:
    assert shared([Wish(10, 5), Wish(20, 5)], 60) == [25, 35]
    assert shared([Wish(40, 40), Wish(60, 20)], 80) == [40, 40]
    assert shared([Wish(100, 100), Wish(300, 300)], 200) == [50, 150]


def test_a_word_wider_than_its_column_is_cut_in_pieces(fonts: Fonts) -> None:
    width = fonts.width("mmmmmmmm", BODY)
    text, height = fonts.fitted("m" * 30 + " fin", width, BODY)
    assert text.replace(" ", "") == "m" * 30 + "fin"
    assert all(fonts.width(piece, BODY) <= width for piece in text.split(" "))
    assert height >= 4 * fonts.height(BODY) - 1
    assert fonts.fitted("mm", width, BODY) == ("mm", fonts.height(BODY))
