"""Read the tables of a web page, as programs save them under a table's name, in their order."""

import re

from seminar_desk.exchange.table.markup_tables import Attributes, MarkupGrid, MarkupReader, number

_LINE_THROUGH = re.compile(r"line-through")
_STRUCK_CLASS = re.compile(r"\.([\w-]+)\s*\{[^{}]*line-through")
_HIDDEN = re.compile(r"display\s*:\s*none|height\s*:\s*0(?:pt|px)?\s*(?:;|$)", re.IGNORECASE)
_BREAK = "\n"


class PageReader(MarkupReader):
    """Gather what a page shows into one sheet: lines as rows of one cell, tables as they are."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self.grid = MarkupGrid(name)
        self.grids.append(self.grid)
        self.tables = 0
        self._struck_classes = set(_STRUCK_CLASS.findall(text))
        self._unread = 0
        self._depth = 0
        self._cell: Attributes | None = None
        self._struck_depth = 0
        self._struck: list[str] = []
        self.letters = []

    def _begin_line(self) -> None:
        """End the line of text outside tables and begin another."""
        if self._cell is None and not self._unread:
            text = _collapsed(self.taken())
            self.letters = []
            if text and not self._depth:
                for line in text.split("\n"):
                    self.grid.next_row()
                    self.grid.put(line)

    def _ignore(self, _attributes: Attributes) -> None:
        self._begin_line()
        self._unread += 1
        self.letters = None

    def _heed(self) -> None:
        self._unread = max(0, self._unread - 1)
        if not self._unread:
            self.letters = []

    _start_head = _start_script = _start_style = _start_nav = _start_select = _start_button = (
        _ignore
    )
    _end_head = _end_script = _end_style = _end_nav = _end_select = _end_button = _heed

    def _start_body(self, _attributes: Attributes) -> None:
        self._unread, self.letters = 0, []

    def _start_table(self, _attributes: Attributes) -> None:
        self._end_cell()
        self._begin_line()
        self._depth += 1
        self.tables += 1

    def _end_table(self) -> None:
        self._end_cell()
        self._depth = max(0, self._depth - 1)
        self.letters = []

    def _start_tr(self, attributes: Attributes) -> None:
        self._end_cell()
        self.grid.next_row()
        if _HIDDEN.search(attributes.get("style", "")):
            self.grid.marks.hidden_rows.add(self.grid.row)

    def _end_tr(self) -> None:
        self._end_cell()

    def _start_td(self, attributes: Attributes) -> None:
        self._end_cell()
        if self.grid.row < 0 or not self._depth:
            self.grid.next_row()
        self._cell, self.letters, self._struck = attributes, [], []
        self._struck_depth = 0

    def _end_td(self) -> None:
        self._end_cell()

    _start_th, _end_th = _start_td, _end_td

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        cell, self._cell = self._cell, None
        text = _collapsed(self.taken())
        self.letters = []
        across, down = number(cell, "colspan"), number(cell, "rowspan")
        place = self.grid.put(text, across=max(1, across), down=max(1, down))
        struck = _collapsed("".join(self._struck))
        is_struck = cell.get("class", "") in self._struck_classes
        if text and (is_struck or struck or _LINE_THROUGH.search(cell.get("style", ""))):
            self.grid.marks.struck[place] = "" if struck in {"", text} else struck

    def _start_br(self, _attributes: Attributes) -> None:
        if self.letters is not None:
            self.letters.append(_BREAK)

    def _start_p(self, attributes: Attributes) -> None:
        self._start_br(attributes)
        self._begin_line()

    _start_div = _start_li = _start_h1 = _start_h2 = _start_h3 = _start_h4 = _start_p

    def _end_p(self) -> None:
        self._start_br({})
        self._begin_line()

    _end_div = _end_li = _end_h1 = _end_h2 = _end_h3 = _end_h4 = _end_caption = _end_p
    _end_body = _end_html = _end_p

    def _start_s(self, _attributes: Attributes) -> None:
        self._struck_depth += 1

    def _end_s(self) -> None:
        self._struck_depth = max(0, self._struck_depth - 1)

    _start_strike = _start_del = _start_s
    _end_strike = _end_del = _end_s

    def handle_data(self, data: str) -> None:
        """Keep letters; a line of the source is no line of the page."""
        if self.letters is not None:
            line = " ".join(re.split(r"[\r\n\t ]+", data))
            self.letters.append(line)
            if self._struck_depth:
                self._struck.append(line)

    def close(self) -> None:
        """End what the page left open."""
        super().close()
        self._end_cell()
        self._begin_line()


def _collapsed(text: str) -> str:
    lines = (re.sub(r"[ \xa0]+", " ", line).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)
