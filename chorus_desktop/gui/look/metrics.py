"""How large everything is: the measures of look.md 3 and 4, asked by the style and by the widgets it does not paint."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QFrame,
    QHeaderView,
    QListView,
    QStatusBar,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionHeader,
    QStyleOptionMenuItem,
    QStyleOptionTab,
    QWidget,
)

from chorus_desktop.gui.look import icons, type
from chorus_desktop.gui.look.painting import CHECK_SIZE

CONTROL = 32
TAB = 42
MENU_ITEM = 30
LIST_ITEM = 36
STATUS_BAR = 28
TWO_LINES = 44
BUTTON_PADDING = 14
BUTTON_MINIMUM = 88
QUIET_PADDING = 8
ICON_GAP = 6
FIELD_PADDING = 10
FIELD_BUTTON = 32
CELL_PADDING = 8
TAB_PADDING = 14
COUNT_HEIGHT = 18
COUNT_PADDING = 6
SCROLL_BAR = 12
SCROLL_HANDLE = 6
PROGRESS = 6

_Metric = QStyle.PixelMetric
_Hint = QStyle.StyleHint
_Contents = QStyle.ContentsType
_MNEMONIC = Qt.TextFlag.TextShowMnemonic

PIXELS = {
    _Metric.PM_ButtonDefaultIndicator: 0,
    _Metric.PM_ButtonShiftHorizontal: 0,
    _Metric.PM_ButtonShiftVertical: 0,
    _Metric.PM_ButtonIconSize: icons.SIZE,
    _Metric.PM_SmallIconSize: icons.SIZE,
    _Metric.PM_ListViewIconSize: icons.SIZE,
    _Metric.PM_TabBarIconSize: icons.SIZE,
    _Metric.PM_LineEditIconSize: icons.SIZE,
    _Metric.PM_LineEditIconMargin: 4,
    _Metric.PM_IndicatorWidth: CHECK_SIZE,
    _Metric.PM_IndicatorHeight: CHECK_SIZE,
    _Metric.PM_ExclusiveIndicatorWidth: CHECK_SIZE,
    _Metric.PM_ExclusiveIndicatorHeight: CHECK_SIZE,
    _Metric.PM_CheckBoxLabelSpacing: 8,
    _Metric.PM_RadioButtonLabelSpacing: 8,
    _Metric.PM_DefaultFrameWidth: 2,
    _Metric.PM_ComboBoxFrameWidth: 1,
    _Metric.PM_SpinBoxFrameWidth: 1,
    _Metric.PM_FocusFrameHMargin: CELL_PADDING - 1,
    _Metric.PM_ScrollBarExtent: SCROLL_BAR,
    _Metric.PM_ScrollBarSliderMin: 32,
    _Metric.PM_ScrollView_ScrollBarSpacing: 0,
    _Metric.PM_ScrollView_ScrollBarOverlap: 0,
    _Metric.PM_HeaderMargin: CELL_PADDING,
    _Metric.PM_HeaderMarkSize: icons.SMALL,
    _Metric.PM_HeaderDefaultSectionSizeVertical: CONTROL,
    _Metric.PM_MenuHMargin: 4,
    _Metric.PM_MenuVMargin: 4,
    _Metric.PM_MenuPanelWidth: 1,
    _Metric.PM_MenuBarHMargin: 6,
    _Metric.PM_MenuBarVMargin: 1,
    _Metric.PM_MenuBarPanelWidth: 0,
    _Metric.PM_MenuBarItemSpacing: 1,
    _Metric.PM_TabBarTabOverlap: 0,
    _Metric.PM_TabBarBaseOverlap: 0,
    _Metric.PM_TabBarTabShiftVertical: 0,
    _Metric.PM_TabBarTabShiftHorizontal: 0,
    _Metric.PM_ToolTipLabelFrameWidth: 6,
    _Metric.PM_SplitterWidth: 12,
    _Metric.PM_LayoutLeftMargin: 16,
    _Metric.PM_LayoutTopMargin: 14,
    _Metric.PM_LayoutRightMargin: 16,
    _Metric.PM_LayoutBottomMargin: 12,
    _Metric.PM_LayoutHorizontalSpacing: 8,
    _Metric.PM_LayoutVerticalSpacing: 8,
}

HINTS = {
    _Hint.SH_DialogButtonLayout: QDialogButtonBox.ButtonLayout.GnomeLayout.value,
    _Hint.SH_DialogButtonBox_ButtonsHaveIcons: 0,
    _Hint.SH_ComboBox_Popup: 0,
    _Hint.SH_ComboBox_PopupFrameStyle: QFrame.Shape.StyledPanel.value | QFrame.Shadow.Plain.value,
    _Hint.SH_EtchDisabledText: 0,
    _Hint.SH_DitherDisabledText: 0,
    _Hint.SH_Widget_Animation_Duration: 0,
    _Hint.SH_TabBar_ElideMode: 3,
    _Hint.SH_ItemView_ShowDecorationSelected: 1,
    _Hint.SH_ScrollView_FrameOnlyAroundContents: 0,
    _Hint.SH_FormLayoutFormAlignment: 0x21,
    _Hint.SH_FormLayoutLabelAlignment: 0x01,
}


def text_width(text: str, points: float = 0, strong: bool = False) -> int:
    """No text width is in pixels: they all come from the font."""
    return QFontMetrics(type.font(points, strong)).horizontalAdvance(text)


def tab_parts(text: str) -> tuple[str, str]:
    """The words of a tab and its count: "Actions en attente (12)" → both, none where it ends otherwise or counts 0."""
    words, found, count = text.rpartition(" (")
    if not found or not count.endswith(")") or not count[:-1].isdigit():
        return text, ""
    return words, "" if count == "0)" else count[:-1]


def count_width(count: str) -> int:
    """The accent pill behind a tab."""
    return max(text_width(count, type.HEADER, True) + 2 * COUNT_PADDING, COUNT_HEIGHT)


def header_size(option: QStyleOptionHeader, widget: QWidget | None) -> QSize:
    """A header never elides: two lines make it 44 px high, and room for the sort mark is kept."""
    lines = option.text.split("\n")
    width = max(text_width(line, type.HEADER, True) for line in lines) + 2 * CELL_PADDING
    if isinstance(widget, QHeaderView) and widget.isSortIndicatorShown():
        width += icons.SMALL + 4
    return QSize(width, TWO_LINES if len(lines) > 1 else CONTROL)


def tab_size(option: QStyleOptionTab) -> QSize:
    """As wide as in 600, so that nothing moves when the tab is chosen."""
    words, count = tab_parts(option.text)
    width = text_width(words, 0, True) + (8 + count_width(count) if count else 0)
    return QSize(width + 2 * TAB_PADDING, TAB)


def icon_width(option: QStyleOptionButton) -> int:
    """Of a button's icon: 18, or less where the icon was made smaller."""
    return 0 if option.icon.isNull() else option.icon.actualSize(QSize(icons.SIZE, icons.SIZE)).width()


def button_size(option: QStyleOptionButton, size: QSize, widget: QWidget | None) -> QSize:
    """Icon 18 + 6 + text, padding 14, at least 88 wide; a quiet one hugs its words, an icon alone is a square."""
    words = option.fontMetrics.size(_MNEMONIC, option.text).width() if option.text else 0
    width = words + icon_width(option)
    if not option.text:
        return QSize(CONTROL, CONTROL)
    if not option.icon.isNull():
        width += ICON_GAP
    if option.features & QStyleOptionButton.ButtonFeature.Flat:
        in_status_bar = widget is not None and isinstance(widget.parentWidget(), QStatusBar)
        return QSize(width + 2 * QUIET_PADDING, STATUS_BAR - 5 if in_status_bar else CONTROL)
    if option.features & QStyleOptionButton.ButtonFeature.HasMenu:
        width += ICON_GAP + icons.SMALL
    return QSize(max(width + 2 * BUTTON_PADDING, BUTTON_MINIMUM), CONTROL)


def menu_item_size(option: QStyleOptionMenuItem, size: QSize) -> QSize:
    """Text, a tab and a shortcut: room for the icon column and both paddings."""
    if option.menuItemType == QStyleOptionMenuItem.MenuItemType.Separator:
        return QSize(size.width(), 9)
    words, _, keys = option.text.partition("\t")
    width = option.fontMetrics.size(_MNEMONIC, words).width() + CELL_PADDING + icons.SIZE + 8 + 12
    if keys:
        width += 24
    if option.menuItemType == QStyleOptionMenuItem.MenuItemType.SubMenu:
        width += icons.SMALL + 12
    return QSize(width, MENU_ITEM)


def contents_size(kind: _Contents, option: QStyleOption | None, size: QSize, widget: QWidget | None) -> QSize | None:
    """The size of a control around its contents; None leaves it to Fusion."""
    if isinstance(option, QStyleOptionButton) and kind == _Contents.CT_PushButton:
        return button_size(option, size, widget)
    if isinstance(option, QStyleOptionHeader) and kind == _Contents.CT_HeaderSection:
        return header_size(option, widget) if option.text else None
    if isinstance(option, QStyleOptionTab) and kind == _Contents.CT_TabBarTab:
        return tab_size(option)
    if isinstance(option, QStyleOptionMenuItem) and kind == _Contents.CT_MenuItem:
        return menu_item_size(option, size)
    if kind in (_Contents.CT_CheckBox, _Contents.CT_RadioButton):
        return QSize(size.width() + CHECK_SIZE + 8 + 4, max(size.height(), 24))
    if kind == _Contents.CT_MenuBarItem:
        return QSize(size.width() + 18, MENU_ITEM)
    if kind == _Contents.CT_LineEdit:
        return QSize(size.width() + 2 * FIELD_PADDING, CONTROL)
    if kind in (_Contents.CT_ComboBox, _Contents.CT_SpinBox):
        return QSize(size.width() + FIELD_PADDING + FIELD_BUTTON, CONTROL)
    if kind == _Contents.CT_ProgressBar:
        return QSize(max(size.width(), 96), PROGRESS)
    if kind == _Contents.CT_ToolButton:
        return QSize(max(size.width() + 14, CONTROL), CONTROL)
    return None


def row_height(widget: QWidget | None) -> int:
    """Of an item: 30 in the list of a combo, 36 in a list, 32 elsewhere."""
    if isinstance(widget, QListView):
        in_combo = widget.inherits("QComboBoxListView") or isinstance(widget.parent(), QComboBox)
        return MENU_ITEM if in_combo else LIST_ITEM
    return CONTROL if isinstance(widget, QAbstractItemView) else 0
