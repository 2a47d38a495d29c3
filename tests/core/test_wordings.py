"""Texts with fields in braces: what is wrong is said with its name and place; lines of empty fields go."""

import pytest

from chorus_desktop.core import wordings
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.states import Message
from chorus_desktop.core.wordings import Wording

REFUSED = Message.MEMBERSHIP_REFUSED
VALUES = {"structure": "CCAS Terneuil", "motif": "", "utilisateur": "BON Julie", "role": "Simple"}


def failure(subject: str = "Objet", text: str = "Texte", message: Message = REFUSED) -> tuple[str | None, str]:
    with pytest.raises(Refused) as refused:
        wordings.checked(message, Wording(subject, text))
    return refused.value.field, str(refused.value)


def test_fields_are_filled_in() -> None:
    text = "À {utilisateur} de {structure},\nRôle : {Rôle} { structure }"
    assert wordings.fill(text, VALUES) == "À BON Julie de CCAS Terneuil,\nRôle : Simple CCAS Terneuil"


def test_a_line_of_empty_fields_alone_is_left_out() -> None:
    text = "Bonjour,\n\nMotif : {motif}\n\n{structure}{motif}\n\nFin"
    assert wordings.fill(text, VALUES) == "Bonjour,\n\nCCAS Terneuil\n\nFin"
    assert wordings.fill_line("Refus : {motif}", VALUES) == "Refus :"


def test_what_somebody_typed_is_never_a_field() -> None:
    assert wordings.fill("{motif} {structure}", {"motif": "{structure}", "structure": "X"}) == "{structure} X"


def test_braces_are_doubled_to_be_written() -> None:
    assert wordings.fill("{{structure}} = {structure} }}", VALUES) == "{structure} = CCAS Terneuil }"
    wordings.checked(REFUSED, Wording("a {{b}}", "{{ }}"))


@pytest.mark.parametrize(
    ("subject", "text", "field", "sentence"),
    [
        ("", "Texte", "subject", "Indiquez l’objet du message."),
        ("Objet", " \n ", "text", "Indiquez le texte du message."),
        ("x" * 201, "Texte", "subject", "Ce texte compte 201 caractères\u202f; il en faut 200 au plus."),
        (
            *("Refus {structur}", "Texte", "subject"),
            "Le champ {structur} n’existe pas (caractère 7)\u202f: vouliez-vous dire {structure}\u202f?",
        ),
        (
            *("Objet", "Bonjour,\n\n  {Prénom}", "text"),
            "Le champ {Prénom} n’existe pas (ligne 3, caractère 3).",
        ),
        ("Objet", "{}", "text", "Le champ {} n’existe pas (ligne 1, caractère 1)."),
        (
            "Objet",
            "{code}",
            "text",
            "Le champ {code} n’existe pas (ligne 1, caractère 1)\u202f: vouliez-vous dire {role}\u202f?",
        ),
        (
            *("Objet", "Bonjour {structure\nmerci}", "text"),
            "Une accolade s’ouvre et ne se referme pas (ligne 1, caractère 9). Pour écrire une accolade, doublez-la.",
        ),
        (
            *("Objet", "Bonjour}", "text"),
            "Une accolade se ferme sans avoir été ouverte (ligne 1, caractère 8). "
            "Pour écrire une accolade, doublez-la.",
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_place(subject: str, text: str, field: str, sentence: str) -> None:
    told = failure(subject, text)
    assert told[0] == field and told[1].startswith(sentence.partition("\u202f: vouliez")[0])
    if "{structur}" in sentence:
        assert told[1] == sentence


def test_an_activation_without_its_code_is_of_no_use() -> None:
    field, sentence = failure(text="Bonjour {utilisateur}", message=Message.ACTIVATION)
    assert field == "text" and sentence.startswith("Ce message doit contenir le champ {code}")
    wordings.checked(Message.ACTIVATION, Wording("Code", "{Code}"))


def test_a_password_code_without_its_code_is_of_no_use() -> None:
    field, sentence = failure(text="Bonjour {utilisateur}", message=Message.PASSWORD_CODE)
    assert field == "text" and sentence.startswith("Ce message doit contenir le champ {code}")
    assert "motif" not in wordings.fields(Message.PASSWORD_CODE)


def test_what_is_around_goes() -> None:
    assert wordings.checked(REFUSED, Wording(" Un \n objet ", "\n Texte \n")) == Wording("Un objet", "Texte")
