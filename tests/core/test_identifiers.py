"""What a person types to be reached: telephone numbers of France, overseas included, and of elsewhere (spec.md 4)."""

import pytest

from chorus_desktop.core.errors import Refused
from chorus_desktop.core.identifiers import phone


@pytest.mark.parametrize(
    ("typed", "postal_code", "kept"),
    [
        ("0149961012", "", "01 49 96 10 12"),
        ("+33 1 49 96 10 12", "", "01 49 96 10 12"),
        ("02.62.40.50.60", "97400", "0262 40 50 60"),  # La Réunion
        ("0692123456", "", "0692 12 34 56"),
        ("+262 262 40 50 60", "", "0262 40 50 60"),
        ("0269 61 11 00", "97600", "02 69 61 11 00"),  # Mayotte
        ("0590 93 20 00", "97100", "0590 93 20 00"),  # Guadeloupe
        ("+590 590 93 20 00", "", "0590 93 20 00"),
        ("0590 27 68 00", "97133", "0590 27 68 00"),  # Saint-Barthélemy
        ("0590 87 50 04", "97150", "0590 87 50 04"),  # Saint-Martin
        ("0594 29 00 00", "97300", "0594 29 00 00"),  # Guyane
        ("0596 59 60 00", "97200", "05 96 59 60 00"),  # Martinique
        ("+687 27 07 07", "", "+687 27.07.07"),  # Nouvelle-Calédonie
        ("27 07 07", "98800", "+687 27.07.07"),
        ("+689 40 41 57 00", "", "+689 40 41 57 00"),  # Polynésie française
        ("40 41 57 00", "98714", "+689 40 41 57 00"),
        ("+508 41 10 35", "", "+508 41 10 35"),  # Saint-Pierre-et-Miquelon
        ("41 10 35", "97500", "+508 41 10 35"),
        ("72 26 00", "98600", "+681 72 26 00"),  # Wallis-et-Futuna
        ("01 49 96 10 12", "98800", "01 49 96 10 12"),
        ("+32 2 512 00 00", "", "+32 2 512 00 00"),
        ("  ", "", ""),
    ],
)
def test_a_telephone_is_kept_as_it_is_written_where_it_rings(typed: str, postal_code: str, kept: str) -> None:
    assert phone(typed, "phone", postal_code) == kept
    assert phone(kept, "phone", postal_code) == kept


@pytest.mark.parametrize(
    ("typed", "postal_code"),
    [("27 07 07", ""), ("0262 40", "97400"), ("+687 27", "98800"), ("0590", ""), ("2 512 00 00", ""), ("mairie", "")],
)
def test_what_rings_nowhere_is_refused(typed: str, postal_code: str) -> None:
    with pytest.raises(Refused) as refused:
        phone(typed, "phone", postal_code)
    assert refused.value.field == "phone"
    assert str(refused.value) == (
        f"« {typed} » n’est pas un numéro de téléphone. Hors de France, il commence par + et l’indicatif du pays."
    )
