from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from chorus_desktop.core import mandates
from chorus_desktop.core.mandates import Draft
from chorus_desktop.core.operation import Body
from chorus_desktop.core.states import IdentifierType
from chorus_desktop.exchange import mandate_sheet

BODY = Body(1, "14700985600135", "CCAS <Terneuil> & Cie")


@pytest.fixture
def draft() -> Draft:
    text = mandates.template(BODY, IdentifierType.SIRET)
    return Draft(BODY, IdentifierType.SIRET, text, "Hubert <b>Dufour</b>", datetime(2026, 3, 10, 8, 30, tzinfo=UTC))


def test_the_paper_says_all_that_was_read_and_by_whom(qtbot: QtBot, draft: Draft) -> None:
    paper = mandate_sheet.document(draft)
    said = paper.toPlainText().replace("\xa0", " ")
    for line in draft.text.splitlines():
        assert line.strip() in said
    for text in (
        "Mandat de facturation",
        "147\u202f009\u202f856\u202f00135",
        "Hubert <b>Dufour</b>",
        "10/03/2026 09:30",
    ):
        assert text in said
    assert "J'ai lu" in said
    assert "n’est pas signé électroniquement" in said


def test_it_is_one_page_of_pdf(qtbot: QtBot, draft: Draft) -> None:
    pdf = mandate_sheet.rendered(draft)
    assert pdf.startswith(b"%PDF-")
    assert b"/Count 1" in pdf
