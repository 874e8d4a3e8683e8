"""Read a workbook saved as «XML Spreadsheet 2003», as many programs still write it."""

from contextlib import suppress
from datetime import datetime

from seminar_desk.exchange.table.markup_tables import Attributes, MarkupGrid, XmlReader, number
from seminar_desk.exchange.table.table_days import plain_day
from seminar_desk.exchange.table.table_sheet import Cell

_TRUE = {"1", "true"}


class Excel2003Reader(XmlReader):
    """Gather the sheets of a workbook."""

    def __init__(self) -> None:
        super().__init__()
        self._struck_styles: set[str] = set()
        self._style = ""
        self._column = 0
        self._cell: Attributes = {}
        self._kind = ""
        self._value: Cell | None = None
        self._is_comment = False

    @property
    def _grid(self) -> MarkupGrid:
        if not self.grids:
            self.grids.append(MarkupGrid())
        return self.grids[-1]

    def _start_style(self, attributes: Attributes) -> None:
        self._style = attributes.get("id", "")

    def _start_font(self, attributes: Attributes) -> None:
        if attributes.get("strikethrough") in _TRUE:
            self._struck_styles.add(self._style)

    def _start_worksheet(self, attributes: Attributes) -> None:
        self.grids.append(MarkupGrid(attributes.get("name", "")))
        self._column = 0

    def _start_visible(self, _attributes: Attributes) -> None:
        self.letters = []

    def _end_visible(self) -> None:
        self._grid.is_hidden = self.taken().strip() in {"SheetHidden", "SheetVeryHidden"}

    def _start_column(self, attributes: Attributes) -> None:
        first = number(attributes, "index", self._column + 1) - 1
        self._column = first + 1 + number(attributes, "span", 0)
        if attributes.get("hidden") in _TRUE:
            self._grid.marks.hidden_columns |= set(range(first, min(self._column, first + 200)))

    def _start_row(self, attributes: Attributes) -> None:
        index = number(attributes, "index", 0)
        self._grid.next_row(index - 1 if index else None)
        if attributes.get("hidden") in _TRUE or attributes.get("height") == "0":
            self._grid.marks.hidden_rows.add(self._grid.row)

    def _start_cell(self, attributes: Attributes) -> None:
        self._cell, self._value, self._kind = attributes, None, ""
        index = number(attributes, "index", 0)
        if index:
            self._grid.column = index - 1

    def _start_comment(self, _attributes: Attributes) -> None:
        self._is_comment = True

    def _end_comment(self) -> None:
        self._is_comment = False

    def _start_data(self, attributes: Attributes) -> None:
        if not self._is_comment:
            self._kind, self.letters = attributes.get("type", ""), []

    def _end_data(self) -> None:
        if not self._is_comment:
            self._value = _value(self.taken(), self._kind)

    def _end_cell(self) -> None:
        across = 1 + number(self._cell, "mergeacross", 0)
        down = 1 + number(self._cell, "mergedown", 0)
        formula = self._cell.get("formula", "")
        value = "" if self._value is None else self._value
        place = self._grid.put(value, across=across, down=down)
        if self._kind == "Error" or (formula and self._value is None):
            self._grid.marks.unsolved[place] = str(value) or formula
        if self._cell.get("styleid") in self._struck_styles:
            self._grid.marks.struck[place] = ""


def _value(text: str, kind: str) -> Cell:
    if kind == "Number":
        with suppress(ValueError):
            value = float(text)
            return int(value) if value.is_integer() else value
    if kind == "Boolean":
        return text.strip() in _TRUE
    if kind == "DateTime":
        with suppress(ValueError):
            return plain_day(datetime.fromisoformat(text.strip()))
    return text
