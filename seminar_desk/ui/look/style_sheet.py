"""The style sheet of the whole program, written from the tokens of one theme.

Body font and ink come from the application; a rule for everything costs a tenth of all building.
"""

import dataclasses
import re
from pathlib import Path

from seminar_desk.ui.look.icons import write_tinted
from seminar_desk.ui.look.theme import SANS, Theme

_PLACE = re.compile(r"\$([a-z_]+)|(\d+)dp")

# `$token` is a colour of the theme, `12dp` twelve design pixels at the theme's scale.
_RULES = """
QMainWindow, QWidget#paper, QWidget#dialog_paper { background: $paper; }
QLabel { background: transparent; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="success"] { color: $success; }
QLabel[tone="warning"] { color: $warning; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="accent"] { color: $accent; }
QLabel[look="title"] { font-size: 18dp; font-weight: bold; }
QLabel[look="heading"] { font-size: 16dp; font-weight: bold; }
QLabel[look="strong"] { font-weight: bold; }
QLabel[look="caption"] { font-size: 14dp; color: $muted; }
QLabel[look="small"] { font-size: 13dp; color: $muted; }
QLabel[look="figure"] { font-size: 32dp; font-weight: bold; }
QLabel[look="problem"] { font-size: 13dp; color: $danger; }

QFrame[card="true"] { background: $card; border: 1px solid $line; border-radius: 12dp; }
QFrame[card="flat"] { background: transparent; border: none; }
QFrame[rule="true"] { background: $line; border: none; max-height: 1px; min-height: 1px; }

QLabel[pill] { font-size: 13dp; font-weight: bold; border-radius: 9dp;
  padding: 2dp 10dp 3dp 10dp; background: $neutral_soft; color: $muted; }
QLabel[pill="success"] { background: $success_soft; color: $success; }
QLabel[pill="warning"] { background: $warning_soft; color: $warning; }
QLabel[pill="danger"] { background: $danger_soft; color: $danger; }
QLabel[pill="accent"] { background: $accent_soft; color: $accent; }

QPushButton { background: $card; outline: 0; border: 1px solid $line; border-radius: 8dp;
  font-weight: bold; padding: 7dp 14dp; min-height: 20dp; font-size: 14dp; }
QPushButton:hover { background: $hover; border-color: $placeholder; }
QPushButton:pressed { background: $neutral_soft; }
QPushButton:focus { border: 2px solid $accent; padding: 6dp 13dp; }
QPushButton:disabled { color: $placeholder; background: $paper; }
QPushButton:checked { background: $accent_soft; border-color: $accent; color: $accent; }
QPushButton[kind="primary"], QPushButton:default[kind=""] { background: $accent;
  border: 1px solid $accent; color: $on_accent; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $focus_on_accent; }
QPushButton[kind="primary"]:disabled { background: $neutral_soft; border-color: $line;
  color: $placeholder; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent;
  color: $accent; padding: 7dp 10dp; }
QPushButton[kind="quiet"]:hover { background: $accent_soft; }
QPushButton[kind="quiet"]:checked { background: $accent_soft; color: $accent; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; padding: 6dp 9dp; }
QPushButton[kind="quiet"]:disabled { color: $placeholder; }
QPushButton[kind="nav"] { background: transparent; border: 1px solid transparent;
  padding: 7dp 10dp; }
QPushButton[kind="nav"]:hover { background: $hover; }
QPushButton[kind="nav"]:checked { background: $accent_soft; }
QPushButton[kind="nav"]:focus { border: 2px solid $accent; padding: 6dp 9dp; }
QPushButton[kind="danger"] { color: $danger; border-color: $danger; }
QPushButton[kind="danger"]:hover { background: $danger_soft; }
QPushButton[kind="danger"]:focus { border: 2px solid $danger; }

QLineEdit, QComboBox, QAbstractSpinBox, QTextEdit, QPlainTextEdit { background: $card;
  border: 1px solid $line; border-radius: 8dp; padding: 7dp 11dp;
  selection-background-color: $accent; selection-color: $on_accent;
  placeholder-text-color: $placeholder; }
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover, QTextEdit:hover, QPlainTextEdit:hover
  { border-color: $placeholder; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QTextEdit:focus, QPlainTextEdit:focus
  { border: 2px solid $accent; padding: 6dp 10dp; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QAbstractSpinBox[wrong="true"],
QTextEdit[wrong="true"], QPlainTextEdit[wrong="true"] { border: 2px solid $danger;
  padding: 6dp 10dp; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QTextEdit:disabled,
QPlainTextEdit:disabled { background: $paper; color: $placeholder; }
QLineEdit:read-only { background: $paper; }
QLineEdit[look="search"] { font-size: 18dp; padding: 9dp 12dp; border-radius: 12dp; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: none; padding: 0; background: transparent;
  min-height: 0; border-radius: 0; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: 22dp; }
QAbstractSpinBox { max-height: 22dp; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { min-height: 0; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 30dp; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$chevron_down"); width: 16dp;
  height: 16dp; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $line; padding: 4dp; outline: 0;
  color: $ink; font-size: 15dp; font-weight: normal; selection-background-color: $accent_soft;
  selection-color: $ink; }
QComboBox QAbstractItemView:focus { border: 1px solid $line; }
QComboBox QAbstractItemView::item { min-height: 34dp; padding: 0 8dp; border-radius: 6dp; }
QComboBox QAbstractItemView::item:selected, QComboBox QAbstractItemView::item:hover
  { background: $accent_soft; color: $ink; }
QDateEdit::drop-down, QDateTimeEdit::drop-down { border: none; width: 30dp;
  subcontrol-origin: padding; subcontrol-position: center right; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 26dp;
  background: transparent; }
QAbstractSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-arrow { image: url("$chevron_up"); width: 14dp; height: 14dp; }
QAbstractSpinBox::down-arrow { image: url("$chevron_down"); width: 14dp; height: 14dp; }

QCheckBox, QRadioButton { spacing: 10dp; min-height: 36dp; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator, QListWidget::indicator { width: 20dp;
  height: 20dp; background: $card; border: 1px solid $placeholder; border-radius: 5dp; }
QRadioButton::indicator { border-radius: 10dp; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QListWidget::indicator:checked { background: $accent;
  border-color: $accent; image: url("$check_mark"); }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent;
  image: url("$dash_mark"); }
QRadioButton::indicator:checked { border: 6dp solid $accent; width: 10dp; height: 10dp;
  border-radius: 11dp; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent; }
QRadioButton::indicator:checked:focus { border: 6dp solid $accent; }

QAbstractItemView { background: $card; border: none; outline: 0; alternate-background-color: $card;
  selection-background-color: $accent_soft; selection-color: $ink; gridline-color: $line; }
QTableView::item { padding: 0 12dp; border-bottom: 1px solid $line; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected
  { background: $accent_soft; color: $ink; }
QListView::item { padding: 8dp 10dp; border-radius: 6dp; }
QAbstractItemView:focus { border: none; }
QListView#page_strip { background: $neutral_soft; border: 1px solid $line; border-radius: 12dp;
  padding: 4dp 0; }
QHeaderView { background: $card; border: none; }
QHeaderView::section { background: $card; color: $muted; border: none;
  border-bottom: 1px solid $line; padding: 8dp 12dp; font-size: 14dp; }
QTableCornerButton::section { background: $card; border: none; }

QScrollArea, QScrollArea > QWidget > QWidget#scrolled { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12dp; }
QScrollBar:horizontal { height: 12dp; }
QScrollBar::handle { background: $line; border-radius: 3dp; margin: 3dp; }
QScrollBar::handle:vertical { min-height: 36dp; }
QScrollBar::handle:horizontal { min-width: 36dp; }
QScrollBar::handle:hover { background: $placeholder; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: $card; border: 1px solid $line; padding: 6dp; }
QMenu::item { padding: 9dp 28dp 9dp 12dp; border-radius: 6dp; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $placeholder; }
QMenu::separator { height: 1px; background: $line; margin: 6dp 8dp; }
QMenu::icon { padding-left: 10dp; }
QToolTip { background: $toast; color: $on_toast; border: none; padding: 6dp 9dp; font-size: 13dp; }

QDialog, QWizard { background: $paper; }
QTabWidget::pane { border: none; }
QTabBar::tab { padding: 9dp 14dp; color: $muted; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $accent; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { background: $accent_soft; }
QProgressBar { background: $neutral_soft; border: none; border-radius: 4dp; max-height: 8dp; }
QProgressBar::chunk { background: $accent; border-radius: 4dp; }
QSlider::groove:horizontal { background: $neutral_soft; height: 6dp; border-radius: 3dp; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 3dp; }
QSlider::handle:horizontal { background: $card; border: 2px solid $accent; width: 18dp;
  height: 18dp; margin: -8dp 0; border-radius: 11dp; }
QSplitter::handle { background: transparent; }

QCalendarWidget QWidget { background: $card; alternate-background-color: $card; color: $ink;
  font-family: "$font"; font-size: 15dp; }
QCalendarWidget QWidget#qt_calendar_navigationbar { border-bottom: 1px solid $line; }
QCalendarWidget QToolButton { background: transparent; border: none; border-radius: 6dp;
  padding: 6dp 8dp; font-weight: bold; min-height: 24dp; }
QCalendarWidget QToolButton:hover { background: $accent_soft; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QToolButton#qt_calendar_prevmonth { qproperty-icon: url("$chevron_left"); }
QCalendarWidget QToolButton#qt_calendar_nextmonth { qproperty-icon: url("$chevron_right"); }
QCalendarWidget QAbstractItemView::item { padding: 0; border: none; }
QCalendarWidget QAbstractItemView { selection-background-color: $accent;
  selection-color: $on_accent; }

QWidget#sidebar { background: $card; border-right: 1px solid $line; }
QWidget#header { background: $card; border-bottom: 1px solid $line; }
QLabel#rehearsal_band { background: $warning_soft; color: $warning; font-weight: bold;
  padding: 6dp 24dp; border-bottom: 1px solid $warning; }
QFrame#toast { background: $toast; border: none; border-radius: 10dp; }
QFrame#toast QLabel { color: $on_toast; }
QFrame#toast QPushButton { background: transparent; border: 1px solid $muted; color: $on_toast;
  min-height: 18dp; }
QFrame#toast QPushButton:hover { border-color: $on_toast; }
QFrame#toast QPushButton:focus { border: 2px solid $focus_on_accent; }

QLineEdit[cell="true"], QComboBox[cell="true"] { background: transparent;
  border: 1px solid transparent; border-radius: 6dp; padding: 6dp 8dp; min-height: 22dp; }
QLineEdit[cell="true"]:hover, QComboBox[cell="true"]:hover { border-color: $line;
  background: $card; }
QLineEdit[cell="true"]:focus, QComboBox[cell="true"]:focus { background: $card;
  border: 2px solid $accent; padding: 5dp 7dp; }
QLineEdit[cell="true"][wrong="true"], QComboBox[cell="true"][wrong="true"] {
  border: 2px solid $danger; padding: 5dp 7dp; }
QLineEdit[cell="true"][strong="true"] { font-weight: bold; }
QComboBox[cell="true"], QLineEdit[cell="true"][quiet="true"] { font-size: 14dp; color: $muted; }
QComboBox[cell="true"][strong="true"] { font-size: 15dp; font-weight: bold; color: $ink; }
QComboBox[cell="true"]:focus, QLineEdit[cell="true"][quiet="true"]:focus { color: $ink; }
QComboBox[cell="true"] { padding-left: 10dp; }
QComboBox[cell="true"]:focus { padding-left: 9dp; }
QWidget[plan="true"] QComboBox[blank="true"] { color: $placeholder; font-weight: normal; }
QComboBox[cell="true"]::drop-down { width: 18dp; }
QComboBox[cell="true"]::down-arrow { width: 12dp; height: 12dp; }
QFrame[planrow="true"] { background: transparent; border: none; border-bottom: 1px solid $line; }
QFrame[planrow="true"][dragged="true"] { background: $accent_soft; }
QFrame#drop_line { background: $accent; border: none; }
"""


def style_sheet(theme: Theme, folder: Path) -> str:
    """Write the sheet for a theme; its few arrows and ticks are drawn into `folder`."""
    values = {
        spec.name: value
        for spec in dataclasses.fields(theme)
        if isinstance(value := getattr(theme, spec.name), str)
    }
    values["font"] = SANS
    for place, (name, token) in {
        "chevron_down": ("chevron-down", "muted"),
        "chevron_up": ("chevron-up", "muted"),
        "chevron_left": ("chevron-left", "ink"),
        "chevron_right": ("chevron-right", "ink"),
        "check_mark": ("check", "on_accent"),
        "dash_mark": ("minus", "on_accent"),
    }.items():
        values[place] = write_tinted(name, values[token], folder).as_posix()

    def fill(match: re.Match[str]) -> str:
        token, design_pixels = match.groups()
        return values[token] if token else f"{theme.px(int(design_pixels))}px"

    return _PLACE.sub(fill, _RULES)
