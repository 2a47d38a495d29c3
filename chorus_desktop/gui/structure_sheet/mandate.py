"""Block « Mandat de facturation » of the structure sheet: read, signed, copied as PDF, revoked (G7.4)."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import clock, language, mandates
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.fingerprints import spaced
from chorus_desktop.core.mandates import FormerRow, Signed
from chorus_desktop.core.rights import Right
from chorus_desktop.core.structure_head import Head
from chorus_desktop.core.text import day, moment
from chorus_desktop.exchange import mandate_sheet
from chorus_desktop.gui import field_errors
from chorus_desktop.gui.compiled.ui_mandate import Ui_Mandate
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.kept_files import KeptFiles
from chorus_desktop.gui.look.messages import confirm
from chorus_desktop.gui.look.widgets import muted, title
from chorus_desktop.gui.structure_sheet import mandate_columns as of
from chorus_desktop.gui.structure_sheet.block import Block
from chorus_desktop.gui.structure_sheet.block_action import add_action
from chorus_desktop.gui.structure_sheet.mandate_reading import Known, read, read_pdf
from chorus_desktop.gui.table import TableModel

ROWS = 3
"""How many revoked mandates show without scrolling."""


class MandateBlock(Block):
    """The text to read and sign, or the one that was signed; under it those that were revoked."""

    tables = frozenset({"mandate", "structure"})

    def __init__(self, desk: Desk, head: Head, parent: QWidget | None = None) -> None:
        super().__init__(desk, head, parent)
        self.form = Ui_Mandate()
        self.form.setupUi(self)
        self.signed: Signed | None = None
        self._template = ""
        self._busy = False
        self.kept = KeptFiles(self, desk)
        self.kept.said.connect(self.said)
        self.model = TableModel[FormerRow](of.columns(), desk.reader, "revoked", True, parent=self)
        self._lines = {name: getattr(self.form, f"{name}_line") for name in ("text", "has_read", "signed_by")}
        self._lay_out()
        self._make_actions()
        self._connect()
        self.model.set_listing(mandates.former(head.id))

    def _lay_out(self) -> None:
        form = self.form
        title(form.title, "block")
        title(form.former_title, "block")
        muted(title(form.note, "small")).setText(language.tr(mandate_sheet.NO_SIGNATURE))
        form.inside.setAutoFillBackground(False)
        form.area.viewport().setAutoFillBackground(False)
        form.text_line.attach(form.text, form.text_label)
        form.has_read_line.attach(form.has_read, required=True)
        form.signed_by_line.attach(form.signed_by, form.signed_by_label, required=True)
        form.refusal.attach(form.sign)
        form.signed_by.setText(self.desk.actor.name)
        for label in (form.signatory_label, form.signed_at_label, form.digest_label):
            muted(label)
        for value in (form.signatory, form.signed_at, form.digest):
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        form.former.show_model(self.model, "mandates")
        kept = form.restore.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        form.restore.setSizePolicy(kept)
        form.restore.setProperty("kind", "quiet")
        form.revoke.setProperty("kind", "dangerText")
        form.sign.setProperty("kind", "primary")

    def _make_actions(self) -> None:
        form, tr = self.form, self.tr
        save, show = partial(self._on_former, of.SAVE), partial(self._on_former, of.OPEN)
        self.restoring = add_action(self, form.restore, "rotate", tr("Rétablir le &modèle"), "", self._on_restore)
        self.signing = add_action(self, form.sign, "signature", tr("&Signer"), "Ctrl+Return", self._on_sign)
        self.opening = add_action(self, form.open, "eye", tr("&Ouvrir le PDF"), "Ctrl+O", show)
        self.saving = add_action(self, form.save, "file-type-pdf", tr("&Copie PDF…"), "Ctrl+Shift+S", save)
        self.revoking = add_action(self, form.revoke, "ban", tr("&Révoquer…"), "Ctrl+Delete", self._on_revoke)

    def _connect(self) -> None:
        form = self.form
        form.text.textChanged.connect(self._show_state)
        form.has_read.toggled.connect(form.has_read_line.clear)
        form.former.action_triggered.connect(self._on_former)
        form.former.opened.connect(partial(self._on_former, of.OPEN))
        self.model.loaded.connect(self._show_former)

    # What is shown

    def show_head(self, head: Head) -> None:
        super().show_head(head)
        self._show_state()

    def refresh(self) -> None:
        self.desk.reader.soon(self, "mandate", partial(read, self.head), self._on_read)
        self.model.refresh()

    def has_unsaved(self) -> bool:
        return self.signed is None and self._is_edited()

    def _is_edited(self) -> bool:
        return self.form.text.toPlainText().strip() != self._template

    def _on_read(self, known: Known) -> None:
        """A text that was typed stays; one that was not touched follows the name of the structure."""
        untouched, self._template = not self._is_edited(), known.template
        if untouched and self._is_edited():
            self.form.text.setPlainText(known.template)
        was, self.signed = self.signed, known.signed
        if known.signed is not None and (was is None or was.id != known.signed.id):
            self._show_signed(known.signed)
        self._show_state()

    def _show_signed(self, signed: Signed) -> None:
        form = self.form
        form.signatory.setText(signed.signed_by)
        form.signed_at.setText(moment(signed.signed_at))
        form.digest.setText(spaced(signed.sha256))
        form.signed_text.setPlainText(signed.text)
        form.text.setPlainText(self._template)
        form.has_read.setChecked(False)
        field_errors.clear({**self._lines, "": form.refusal})
        form.area.verticalScrollBar().setValue(0)

    @Slot()
    def _show_state(self) -> None:
        form, signed, right = self.form, self.signed is not None, self.why_not(Right.GOVERN)
        edited = self._is_edited()
        form.state.set(*of.state_badge(signed))
        form.model.set(*of.model_badge(edited))
        form.day.setText(day(clock.today()))
        form.draft.setVisible(not signed)
        form.in_force.setVisible(signed)
        form.text.setReadOnly(bool(right))
        for widget in (form.has_read, form.signed_by):
            widget.setEnabled(not right)
            widget.setToolTip(right)
        unchanged = "" if edited else self.tr("Le texte est celui du modèle")
        for button, action, shown, reason in (
            (form.restore, self.restoring, not signed, right or unchanged),
            (form.sign, self.signing, not signed, right or (self.tr("Signature en cours") if self._busy else "")),
            (form.revoke, self.revoking, signed, right),
            (form.open, self.opening, signed, ""),
            (form.save, self.saving, signed, ""),
        ):
            button.setVisible(shown)
            button.setEnabled(not reason)
            button.setToolTip(reason)
            action.setVisible(shown)
            action.setEnabled(shown and not reason)

    @Slot(int)
    def _show_former(self, count: int) -> None:
        self.form.former_title.setVisible(count > 0)
        self.form.former.setVisible(count > 0)
        self.form.former.keep_rows(min(count, ROWS))

    # What is done

    @Slot()
    def _on_restore(self) -> None:
        self.form.text.setPlainText(self._template)
        self.form.text.setFocus()

    @Slot()
    def _on_sign(self) -> None:
        form = self.form
        field_errors.clear({**self._lines, "": form.refusal})
        typed = (form.text.toPlainText(), form.signed_by.text(), form.has_read.isChecked())
        try:
            drafted = mandates.draft(self.head.id, *typed)
        except Refused as refusal:
            self._on_not_signed(refusal)
            return
        self._set_busy(True)
        pdf = mandate_sheet.rendered(drafted)
        self.desk.run(mandates.sign, self.desk.actor, drafted, pdf, then=self._on_signed, sorry=self._on_not_signed)

    def _on_signed(self, _: int) -> None:
        self._set_busy(False)
        self.said.emit(self.tr("Mandat de facturation signé"))

    def _on_not_signed(self, refusal: Refused) -> None:
        self._set_busy(False)
        line = field_errors.show_refusal(refusal, self._lines, self.form.refusal)
        self.form.inside_column.activate()
        self.form.area.ensureWidgetVisible(line)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._show_state()

    @Slot(str, int)
    def _on_former(self, key: str, mandate_id: int = 0) -> None:
        """The PDF of a revoked mandate, or without an id of the one in force."""
        mandate_id = mandate_id or (self.signed.id if self.signed else 0)
        pdf = partial(read_pdf, self.desk.actor, mandate_id, self.tr("Mandat de facturation.pdf"))
        if key == of.OPEN:
            self.kept.open(pdf)
        else:
            self.kept.save_as(self.tr("Mandat de facturation.pdf"), pdf)

    @Slot()
    def _on_revoke(self) -> None:
        if self.signed is None:
            return
        heading = self.tr("Révoquer le mandat de facturation de {structure}\u202f?")
        text = self.tr(
            "Il n’est plus en vigueur à partir de maintenant, et cela ne s’annule pas. Son texte et son PDF restent "
            "consultables ici. Un autre mandat pourra être signé."
        )
        if confirm(
            self,
            self.tr("Révoquer le mandat"),
            heading.format(structure=self.head.name),
            text,
            self.tr("Révoquer"),
            "danger",
            "ban",
        ):
            self.desk.run(mandates.revoke, self.desk.actor, self.signed.id, then=self._on_revoked)

    def _on_revoked(self, _: None) -> None:
        self.said.emit(self.tr("Mandat de facturation révoqué"))
