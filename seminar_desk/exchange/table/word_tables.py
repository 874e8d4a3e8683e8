"""Read the tables and lines of a document of Word or OpenDocument, in their order, as one sheet."""

from seminar_desk.exchange.table.markup_tables import Attributes, MarkupGrid, XmlReader, number


class WordReader(XmlReader):
    """Gather a .docx or .odt: a paragraph outside tables is a row of one cell."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.grid = MarkupGrid(name)
        self.grids.append(self.grid)
        self._depth = 0
        self._text: list[str] = []
        self._struck: list[str] = []
        self._is_struck = self._is_unseen = self._is_continued = False
        self._across = self._down = 1
        self._above: dict[int, tuple[int, int]] = {}

    def _start_tbl(self, _attributes: Attributes) -> None:
        self._depth += 1
        self._above = {}

    def _end_tbl(self) -> None:
        self._depth = max(0, self._depth - 1)

    def _start_tr(self, attributes: Attributes) -> None:
        if self._depth == 1:
            self.grid.next_row()
            if attributes.get("visibility") in {"collapse", "filter"}:
                self.grid.marks.hidden_rows.add(self.grid.row)

    def _start_tc(self, attributes: Attributes) -> None:
        if self._depth == 1:
            self._text, self._struck = [], []
            self._across = max(1, number(attributes, "number_columns_spanned"))
            self._down = max(1, number(attributes, "number_rows_spanned"))
            self._is_continued = False

    def _start_gridspan(self, attributes: Attributes) -> None:
        self._across = max(1, number(attributes, "val"))

    def _start_vmerge(self, attributes: Attributes) -> None:
        self._is_continued = attributes.get("val", "continue") == "continue"

    def _end_tc(self) -> None:
        if self._depth != 1:
            return
        text = "\n".join(line for line in self._text if line)
        column = self.grid.column
        place = self.grid.put("" if self._is_continued else text, across=self._across)
        if self._is_continued and column in self._above:
            top = self._above[column]
            self.grid.merged = [area for area in self.grid.merged if area[:2] != top]
            self.grid.merged.append((*top, place[0], column + self._across - 1))
        else:
            self._above[column] = place
        struck = " ".join("".join(self._struck).split())
        if text and struck:
            self.grid.marks.struck[place] = "" if struck == " ".join(text.split()) else struck

    def _start_p(self, _attributes: Attributes) -> None:
        self.letters = []

    def _end_p(self) -> None:
        text = self.taken().strip()
        if self._depth:
            self._text.append(text)
            self._struck.append(" ")
        elif text:
            for line in text.split("\n"):
                self.grid.next_row()
                self.grid.put(line)

    def _start_r(self, _attributes: Attributes) -> None:
        self._is_struck = self._is_unseen = False

    def _start_strike(self, attributes: Attributes) -> None:
        self._is_struck = attributes.get("val", "true") not in {"0", "false"}

    _start_dstrike = _start_strike

    def _start_vanish(self, attributes: Attributes) -> None:
        self._is_unseen = attributes.get("val", "true") not in {"0", "false"}

    def _start_br(self, _attributes: Attributes) -> None:
        if self.letters is not None:
            self.letters.append("\n")

    _start_cr = _start_line_break = _start_br

    def _start_tab(self, _attributes: Attributes) -> None:
        if self.letters is not None:
            self.letters.append("\t")

    # What Word keeps beside the text: fields, deleted words, numbers of pages.
    def _start_instrtext(self, _attributes: Attributes) -> None:
        self._is_unseen = True

    def _end_instrtext(self) -> None:
        self._is_unseen = False

    _start_deltext, _end_deltext = _start_instrtext, _end_instrtext

    def handle_data(self, data: str) -> None:
        """Keep the letters of a paragraph."""
        if self.letters is not None and not self._is_unseen:
            self.letters.append(data)
            if self._is_struck:
                self._struck.append(data)

    # The same in OpenDocument.
    _start_table, _end_table = _start_tbl, _end_tbl
    _start_table_row, _start_table_cell, _end_table_cell = _start_tr, _start_tc, _end_tc
    _end_h, _start_h = _end_p, _start_p
