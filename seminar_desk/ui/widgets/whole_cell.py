"""Below a table: what a cell of the chosen row says, whole where its column has no room."""

from PySide6.QtWidgets import QLabel

from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.rows_table import RowsTable


def below(table: RowsTable, place: int) -> QLabel:
    """Return words that follow the row which is chosen; none where the column has room."""
    said = label(wraps=True)

    def follow() -> None:
        row = table.lines.row_at(table.currentIndex())
        said.setText(row.cells[place] if row else "")
        said.setVisible(row is not None and table.is_cut(row, place))

    table.fitted.connect(follow)
    table.selectionModel().currentRowChanged.connect(follow)
    follow()
    return said
