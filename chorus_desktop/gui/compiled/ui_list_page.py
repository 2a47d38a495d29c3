"""Made from ui/list_page.ui by ui/compile.py: never edited."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from chorus_desktop.gui.table_view import TableView

class Ui_ListPage(object):

    def setupUi(self, ListPage: QWidget) -> None:
        if not ListPage.objectName():
            ListPage.setObjectName(u'ListPage')
        self.column = QVBoxLayout(ListPage)
        self.column.setSpacing(8)
        self.column.setObjectName(u'column')
        self.column.setContentsMargins(16, 14, 16, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u'head')
        self.title = QLabel(ListPage)
        self.title.setObjectName(u'title')
        self.head.addWidget(self.title)
        self.count = QLabel(ListPage)
        self.count.setObjectName(u'count')
        self.head.addWidget(self.count)
        self.head_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.head.addItem(self.head_space)
        self.search = QLineEdit(ListPage)
        self.search.setObjectName(u'search')
        self.head.addWidget(self.search)
        self.head_buttons = QHBoxLayout()
        self.head_buttons.setSpacing(8)
        self.head_buttons.setObjectName(u'head_buttons')
        self.head.addLayout(self.head_buttons)
        self.column.addLayout(self.head)
        self.table = TableView(ListPage)
        self.table.setObjectName(u'table')
        self.column.addWidget(self.table)
        QWidget.setTabOrder(self.search, self.table)
        self.retranslateUi(ListPage)

    def retranslateUi(self, ListPage: QWidget) -> None:
        pass
