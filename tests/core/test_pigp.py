"""The message to the DGFiP referent in charge of MADHRAS (G3.4)."""

from chorus_desktop.core import pigp
from chorus_desktop.core.models import Structure
from chorus_desktop.core.rights import DISCONNECTED
from tests import builders
from tests.builders import Town


def test_which_structures_are_concerned(town: Town) -> None:
    assert pigp.concerned(town.manager, town.id) == pigp.concerned(town.manager) == ""
    builders.change(Structure, town.id, uses_pigp=True)
    assert pigp.concerned(town.manager, town.id) == pigp.concerned(town.manager) == "CCAS Terneuil"
    assert pigp.concerned(DISCONNECTED) == pigp.concerned(builders.account("Bon", "Julie")) == ""


def test_the_message_is_drafted_with_what_is_known() -> None:
    bare = pigp.letter("CCAS Terneuil", "14700985600135", "DUFOUR Pauline")
    assert (bare.to, bare.subject) == ("", "Création d’un utilisateur pour CCAS Terneuil (MADHRAS)")
    assert "CCAS Terneuil (147\u202f009\u202f856\u202f00135) passe par le PIGP" in bare.body
    assert "Nom\u00a0: …" in bare.body and bare.body.endswith("Cordialement,\nDUFOUR Pauline\n")
    full = pigp.letter("CCAS", "", "DUFOUR Pauline", pigp.Person("Bon", " Julie ", "jbon@ccas.fr"))
    assert "Nom\u00a0: BON\nPrénom\u00a0: Julie\nAdresse électronique\u00a0: jbon@ccas.fr" in full.body
