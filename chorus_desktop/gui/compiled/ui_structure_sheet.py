"""Made from ui/structure_sheet.ui by ui/compile.py: never edited."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from chorus_desktop.gui.block_list import BlockList
from chorus_desktop.gui.look.widgets import Badge

class Ui_StructureSheet(object):

    def setupUi(self, StructureSheet: QWidget) -> None:
        if not StructureSheet.objectName():
            StructureSheet.setObjectName(u'StructureSheet')
        self.column = QVBoxLayout(StructureSheet)
        self.column.setSpacing(6)
        self.column.setObjectName(u'column')
        self.column.setContentsMargins(16, 8, 16, 12)
        self.way = QHBoxLayout()
        self.way.setObjectName(u'way')
        self.back = QPushButton(StructureSheet)
        self.back.setObjectName(u'back')
        self.way.addWidget(self.back)
        self.way_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.way.addItem(self.way_space)
        self.column.addLayout(self.way)
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.setObjectName(u'head')
        self.name = QLabel(StructureSheet)
        self.name.setObjectName(u'name')
        self.head.addWidget(self.name)
        self.status = Badge(StructureSheet)
        self.status.setObjectName(u'status')
        self.head.addWidget(self.status)
        self.head_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.head.addItem(self.head_space)
        self.head_buttons = QHBoxLayout()
        self.head_buttons.setSpacing(8)
        self.head_buttons.setObjectName(u'head_buttons')
        self.head.addLayout(self.head_buttons)
        self.column.addLayout(self.head)
        self.facts = QLabel(StructureSheet)
        self.facts.setObjectName(u'facts')
        self.column.addWidget(self.facts)
        self.row = QHBoxLayout()
        self.row.setSpacing(16)
        self.row.setObjectName(u'row')
        self.row.setContentsMargins(-1, 8, -1, -1)
        self.blocks = BlockList(StructureSheet)
        self.blocks.setObjectName(u'blocks')
        self.row.addWidget(self.blocks)
        self.stack = QStackedWidget(StructureSheet)
        self.stack.setObjectName(u'stack')
        self.row.addWidget(self.stack)
        self.column.addLayout(self.row)
        self.column.setStretch(3, 1)
        QWidget.setTabOrder(self.back, self.blocks)
        self.retranslateUi(StructureSheet)

    def retranslateUi(self, StructureSheet: QWidget) -> None:
        self.back.setText(QCoreApplication.translate('StructureSheet', u'Mes structures', None))
        self.blocks.setAccessibleName(QCoreApplication.translate('StructureSheet', u'Blocs de la fiche', None))
        pass
