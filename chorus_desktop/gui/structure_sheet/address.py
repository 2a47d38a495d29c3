"""« Adresse postale du siège » (G7.4)."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from chorus_desktop.core import countries, structure_editing
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.structure_editing import Address, Details
from chorus_desktop.core.structure_head import Head
from chorus_desktop.gui.address_fields import add_address
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.field_set import Value
from chorus_desktop.gui.structure_sheet.form_block import FormBlock


class AddressBlock(FormBlock):
    """Where the structure is, and how to reach it."""

    def __init__(self, desk: Desk, head: Head, parent: QWidget | None = None) -> None:
        super().__init__(desk, head, self.tr("Adresse postale du siège"), parent)

    def lay_out_form(self, column: QVBoxLayout) -> None:
        for field in add_address(self.fields, side=True).values():
            column.addWidget(field)

    def values_of(self, details: Details) -> Mapping[str, Value]:
        return details.address._asdict()

    def shown(self, name: str, value: Value) -> str:
        return countries.name(str(value)) if name == "country" else super().shown(name, value)

    def check(self, values: Mapping[str, Value]) -> list[Refused]:
        return structure_editing.check_address(_address(values))[1]

    def saving(self, values: Mapping[str, Value], version: int) -> Callable[[], bool]:
        return partial(structure_editing.edit_address, self.desk.actor, self.head.id, version, _address(values))


def _address(values: Mapping[str, Value]) -> Address:
    return Address(**{name: str(value) for name, value in values.items()})
