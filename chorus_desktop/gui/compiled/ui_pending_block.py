"""Made from ui/pending_block.ui by ui/compile.py: never edited."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from chorus_desktop.gui.table_view import TableView

class Ui_PendingBlock(object):

    def setupUi(self, PendingBlock: QWidget) -> None:
        if not PendingBlock.objectName():
            PendingBlock.setObjectName(u'PendingBlock')
        self.column = QVBoxLayout(PendingBlock)
        self.column.setSpacing(8)
        self.column.setObjectName(u'column')
        self.column.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(10)
        self.head.setObjectName(u'head')
        self.title = QLabel(PendingBlock)
        self.title.setObjectName(u'title')
        self.head.addWidget(self.title)
        self.count = QLabel(PendingBlock)
        self.count.setObjectName(u'count')
        self.head.addWidget(self.count)
        self.head_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.head.addItem(self.head_space)
        self.column.addLayout(self.head)
        self.table = TableView(PendingBlock)
        self.table.setObjectName(u'table')
        self.column.addWidget(self.table)
        self.bar = QHBoxLayout()
        self.bar.setSpacing(8)
        self.bar.setObjectName(u'bar')
        self.ticked = QLabel(PendingBlock)
        self.ticked.setObjectName(u'ticked')
        self.bar.addWidget(self.ticked)
        self.bar_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.bar.addItem(self.bar_space)
        self.asked = QPushButton(PendingBlock)
        self.asked.setObjectName(u'asked')
        self.bar.addWidget(self.asked)
        self.consult = QPushButton(PendingBlock)
        self.consult.setObjectName(u'consult')
        self.bar.addWidget(self.consult)
        self.bar_gap = QSpacerItem(4, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self.bar.addItem(self.bar_gap)
        self.refuse = QPushButton(PendingBlock)
        self.refuse.setObjectName(u'refuse')
        self.bar.addWidget(self.refuse)
        self.validate = QPushButton(PendingBlock)
        self.validate.setObjectName(u'validate')
        self.bar.addWidget(self.validate)
        self.column.addLayout(self.bar)
        QWidget.setTabOrder(self.table, self.asked)
        QWidget.setTabOrder(self.asked, self.consult)
        QWidget.setTabOrder(self.consult, self.refuse)
        QWidget.setTabOrder(self.refuse, self.validate)
        self.retranslateUi(PendingBlock)

    def retranslateUi(self, PendingBlock: QWidget) -> None:
        self.consult.setText(QCoreApplication.translate('PendingBlock', u'Consulter', None))
        self.refuse.setText(QCoreApplication.translate('PendingBlock', u'Refuser', None))
        self.validate.setText(QCoreApplication.translate('PendingBlock', u'Valider', None))
        pass
