"""What the core says in another language, and what stays French whatever the screen speaks."""

from collections.abc import Iterator

import pytest

from chorus_desktop.core import countries, language, words
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.language import french, meant, tr
from chorus_desktop.core.letters import Reader, letter
from chorus_desktop.core.states import Action, Message, Role
from chorus_desktop.gui.compiled.english import TEXTS


@pytest.fixture
def english() -> Iterator[None]:
    language.speak(lambda text: TEXTS.get(text, text))
    yield
    language.speak(None)


def test_french_is_what_is_written() -> None:
    assert tr("Rattachement") == "Rattachement"
    assert tr(meant("Nom", "document")) == "Nom"


def test_a_refusal_is_said_in_the_language_of_the_screen(english: None) -> None:
    refusal = Refused("« {space} » ne se ferme pas.", space="Mon Compte")
    assert str(refusal) == "“Mon Compte” cannot be closed."
    assert refusal.in_french == "« Mon Compte » ne se ferme pas."


def test_words_of_states_are_said_too(english: None) -> None:
    assert words.word(Role.PRIMARY_MANAGER) == "Primary manager"
    assert words.done(Action.MEMBERSHIP_VALIDATED) == "Validated"
    assert words.title(Action.FOUNDED) == "Creation of the database"
    assert countries.name("DE") == "Germany" and next(iter(countries.names())) == "FR"


def test_one_word_may_have_two_meanings(english: None) -> None:
    assert (tr("Nom"), tr(meant("Nom", "document"))) == ("Last name", "Name")


def test_what_is_kept_or_sent_stays_french(english: None) -> None:
    with french():
        assert tr("Rattachement") == "Rattachement"
    assert tr("Rattachement") == "Membership"
    details = {"structure": "CCAS Terneuil", "role": Role.SIMPLE_USER, "whole_structure": True}
    sent = letter(Message.MEMBERSHIP_VALIDATED, Reader("BON Julie", "a@b.fr", "a@b.fr"), details)
    assert "Rôle\u00a0: Utilisateur simple" in sent.body and sent.subject.startswith("Votre rattachement")


def test_countries_are_french_again_afterwards() -> None:
    assert countries.name("DE") == "Allemagne"
