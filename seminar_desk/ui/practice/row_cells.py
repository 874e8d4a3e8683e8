"""Cells of the plan's tables: lines and lists without a frame until they are used."""

from PySide6.QtWidgets import QWidget

from seminar_desk.ui.look.theme import Theme

_RULES = """
QLineEdit[cell="true"], QComboBox[cell="true"] {{ background: transparent;
  border: 1px solid transparent; border-radius: {r6}px; padding: {p6}px {p8}px;
  min-height: {h22}px; }}
QLineEdit[cell="true"]:hover, QComboBox[cell="true"]:hover {{ border-color: {line};
  background: {card}; }}
QLineEdit[cell="true"]:focus, QComboBox[cell="true"]:focus {{ background: {card};
  border: 2px solid {accent}; padding: {p5}px {p7}px; }}
QLineEdit[cell="true"][wrong="true"], QComboBox[cell="true"][wrong="true"] {{
  border: 2px solid {danger}; padding: {p5}px {p7}px; }}
QLineEdit[cell="true"][strong="true"] {{ font-weight: bold; }}
QComboBox[cell="true"], QLineEdit[cell="true"][quiet="true"] {{ font-size: {f14}px;
  color: {muted}; }}
QComboBox[cell="true"][strong="true"] {{ font-size: {f15}px; font-weight: bold; color: {ink}; }}
QComboBox[cell="true"]:focus, QLineEdit[cell="true"][quiet="true"]:focus {{ color: {ink}; }}
QComboBox[cell="true"] {{ padding-left: {p10}px; }}
QComboBox[cell="true"]:focus {{ padding-left: {p9}px; }}
QComboBox[blank="true"], QComboBox[cell="true"][blank="true"] {{ color: {placeholder};
  font-weight: normal; }}
QComboBox[cell="true"]::drop-down {{ width: {p18}px; }}
QComboBox[cell="true"]::down-arrow {{ width: {p12}px; height: {p12}px; }}
QFrame[planrow="true"] {{ background: transparent; border: none;
  border-bottom: 1px solid {line}; }}
QFrame[planrow="true"][dragged="true"] {{ background: {accent_soft}; }}
QFrame#drop_line {{ background: {accent}; border: none; }}
"""


def cell_rules(theme: Theme) -> str:
    """Return the sheet of the plan's tables for a theme and its scale."""
    sizes = {
        **{f"p{size}": theme.px(size) for size in (5, 6, 7, 8, 9, 10, 12, 18)},
        "r6": theme.px(6),
        "h22": theme.px(22),
        "f14": theme.px(14),
        "f15": theme.px(15),
    }
    tokens = ("line", "card", "accent", "danger", "muted", "ink", "accent_soft", "placeholder")
    return _RULES.format(**sizes, **{token: getattr(theme, token) for token in tokens})


def as_cell(control: QWidget, *, strong: bool = False, quiet: bool = False) -> None:
    """Dress a control as a cell of a table."""
    control.setProperty("cell", True)
    control.setProperty("strong", strong)
    control.setProperty("quiet", quiet)
