"""The fields of a postal address, a telephone and an e-mail address: the same in every form of a structure (G7.4)."""

from PySide6.QtCore import QCoreApplication

from chorus_desktop.gui.field_set import FieldSet
from chorus_desktop.gui.look.form import Field


def add_address(fields: FieldSet, side: bool = False) -> dict[str, Field]:
    """Add them to a form, labels above or at the left; return each by its name."""
    return {
        "address": fields.add_line("address", _tr("Adresse"), side=side),
        "address2": fields.add_line("address2", _tr("Complément d’adresse"), side=side),
        "address3": fields.add_line("address3", _tr("Complément d’adresse (suite)"), side=side),
        "postal_code": fields.add_line("postal_code", _tr("Code postal"), side=side),
        "city": fields.add_line("city", _tr("Ville"), side=side),
        "country": fields.add_country("country", _tr("Pays"), side=side),
        "phone": fields.add_line(
            "phone", _tr("Téléphone"), _tr("Hors de France, avec + et l’indicatif du pays."), side=side
        ),
        "email": fields.add_line("email", _tr("Adresse électronique"), side=side),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("AddressFields", text)
