"""« Informations générales » (G7.4): identity and parameters in one form; number, activity and PIGP each by itself."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from chorus_desktop.core import structure_editing
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.rights import Right
from chorus_desktop.core.structure_editing import Details, General
from chorus_desktop.core.structure_head import Head
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.field_set import Value
from chorus_desktop.gui.look.pair import align
from chorus_desktop.gui.look.widgets import title
from chorus_desktop.gui.structure_sheet.form_block import FormBlock
from chorus_desktop.gui.structure_sheet.identity_lines import IdentityLines

EXCLUDED = ("service_required", "engagement_required")
"""What « Service ou engagement » takes the place of."""


class GeneralBlock(FormBlock):
    """The three lines at its head are the primary manager's alone, each a verb with a confirmation of its own."""

    def __init__(self, desk: Desk, head: Head, parent: QWidget | None = None) -> None:
        self.lines: list[IdentityLines] = []
        super().__init__(desk, head, self.tr("Informations générales"), parent)

    # What is shown

    def lay_out_form(self, column: QVBoxLayout) -> None:
        column.setSpacing(8)
        self._add_lines(column)
        fields = self.fields
        for name, label, helper, required in (
            ("name", self.tr("Raison sociale"), "", True),
            (
                "vat_number",
                self.tr("TVA intracommunautaire"),
                self.tr("Facultatif. FR, deux chiffres, puis le SIREN."),
                False,
            ),
            ("ape_code", self.tr("Code APE"), "", False),
        ):
            column.addWidget(fields.add_line(name, label, helper, required, side=True))
        column.addSpacing(2)
        column.addWidget(title(QLabel(self.tr("Paramètres de facturation")), "card"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        for at, (name, label, helper) in enumerate(self._boxes()):
            grid.addWidget(fields.add_box(name, label, helper), at // 2, at % 2, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        for name, done in (
            ("service_or_engagement", self._on_either),
            ("is_moa_only", self._on_only),
            ("is_moa", self._on_moa),
            *((name, self._on_required) for name in EXCLUDED),
        ):
            self._box(name).toggled.connect(done)

    def _boxes(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("service_required", self.tr("Service obligatoire"), ""),
            ("engagement_required", self.tr("Numéro d’engagement obligatoire"), ""),
            (
                "service_or_engagement",
                self.tr("Service ou engagement obligatoire"),
                self.tr("L’un des deux suffit\u202f: remplace les deux obligations ci-dessus."),
            ),
            ("payment_status_withheld", self.tr("Ne pas renvoyer le statut de mise en paiement"), ""),
            ("is_moa", self.tr("Maîtrise d’ouvrage (MOA)"), ""),
            (
                "is_moa_only",
                self.tr("MOA uniquement"),
                self.tr("Ne reçoit que des factures de travaux\u202f: coche aussi «\u00a0Maîtrise d’ouvrage\u00a0»."),
            ),
        )

    def lay_out_read(self, column: QVBoxLayout) -> None:
        self._add_lines(column)
        super().lay_out_read(column)
        align([*self.pairs.values(), *self.lines[-1].pairs])

    def _add_lines(self, column: QVBoxLayout) -> None:
        """Number, activity and PIGP: the same above the form and above the text."""
        column.addWidget(title(QLabel(self.tr("Identité")), "card"))
        lines = IdentityLines(self.desk)
        lines.said.connect(self.said)
        lines.structure_wanted.connect(self.structure_wanted)
        lines.stale.connect(self.refresh)
        column.addWidget(lines)
        self.lines.append(lines)

    def show_head(self, head: Head) -> None:
        super().show_head(head)
        self._show_lines()

    def show_details(self, details: Details) -> None:
        self._show_lines()

    def _show_lines(self) -> None:
        for lines in self.lines if self.details is not None else ():
            assert self.details is not None
            lines.show_details(self.details, self.head.manager, self.why_not(Right.GOVERN))

    # The form

    def values_of(self, details: Details) -> Mapping[str, Value]:
        return details.general._asdict()

    def check(self, values: Mapping[str, Value]) -> list[Refused]:
        return structure_editing.check_general(_general(values), self.head.identifier)[1]

    def saving(self, values: Mapping[str, Value], version: int) -> Callable[[], bool]:
        return partial(structure_editing.edit_general, self.desk.actor, self.head.id, version, _general(values))

    def _box(self, name: str) -> QCheckBox:
        editor = self.fields.editors[name]
        assert isinstance(editor, QCheckBox)
        return editor

    def _set(self, name: str, on: bool) -> None:
        self._box(name).setChecked(on)

    @Slot(bool)
    def _on_either(self, on: bool) -> None:
        for name in EXCLUDED if on else ():
            self._set(name, False)

    @Slot(bool)
    def _on_required(self, on: bool) -> None:
        if on:
            self._set("service_or_engagement", False)

    @Slot(bool)
    def _on_only(self, on: bool) -> None:
        if on:
            self._set("is_moa", True)

    @Slot(bool)
    def _on_moa(self, on: bool) -> None:
        if not on:
            self._set("is_moa_only", False)


def _general(values: Mapping[str, Value]) -> General:
    return General(**values)  # type: ignore[arg-type]
