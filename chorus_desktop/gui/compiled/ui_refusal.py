"""Made from ui/refusal.ui by ui/compile.py: never edited."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from chorus_desktop.gui.look.counter import Counter
from chorus_desktop.gui.look.form import FieldError, FieldLabel

class Ui_Refusal(object):

    def setupUi(self, Refusal: QWidget) -> None:
        if not Refusal.objectName():
            Refusal.setObjectName(u'Refusal')
        self.column = QVBoxLayout(Refusal)
        self.column.setSpacing(4)
        self.column.setObjectName(u'column')
        self.column.setContentsMargins(0, 0, 0, 0)
        self.question = QLabel(Refusal)
        self.question.setObjectName(u'question')
        self.question.setWordWrap(True)
        self.column.addWidget(self.question)
        self.gap = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.column.addItem(self.gap)
        self.reason_label = FieldLabel(Refusal)
        self.reason_label.setObjectName(u'reason_label')
        self.column.addWidget(self.reason_label)
        self.reason = QPlainTextEdit(Refusal)
        self.reason.setObjectName(u'reason')
        self.reason.setTabChangesFocus(True)
        self.column.addWidget(self.reason)
        self.below = QHBoxLayout()
        self.below.setSpacing(8)
        self.below.setObjectName(u'below')
        self.reason_error = FieldError(Refusal)
        self.reason_error.setObjectName(u'reason_error')
        self.below.addWidget(self.reason_error)
        self.reason_counter = Counter(Refusal)
        self.reason_counter.setObjectName(u'reason_counter')
        self.below.addWidget(self.reason_counter)
        self.below.setStretch(0, 1)
        self.column.addLayout(self.below)
        self.retranslateUi(Refusal)

    def retranslateUi(self, Refusal: QWidget) -> None:
        self.reason_label.setText(QCoreApplication.translate('Refusal', u'Motif du refus', None))
        pass
