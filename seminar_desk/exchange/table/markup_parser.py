"""Parse tables in markup in a process of its own: a broken page may take for ever."""

from email import message_from_bytes
from email.policy import default

from seminar_desk import processes
from seminar_desk.exchange.table import table_limits
from seminar_desk.exchange.table.excel_2003 import Excel2003Reader
from seminar_desk.exchange.table.markup_tables import MarkupGrid, MarkupReader, text_of_markup
from seminar_desk.exchange.table.page_tables import PageReader
from seminar_desk.exchange.table.table_sheet import Sheet
from seminar_desk.exchange.table.word_tables import WordReader


def parse(content: bytes, kind: str, name: str) -> tuple[str, list[tuple[Sheet, tuple[int, int]]]]:
    """Return a problem's code or nothing, and the sheets with their last row and column.

    `kind` is xml, page, mht or word; `name` is given to a sheet that has none of its own.
    """
    processes.limit_memory(table_limits.MEMORY_BYTES)
    if kind == "xml":
        grids = _read(Excel2003Reader(), text_of_markup(content)).grids
    elif kind == "word":
        grids = _read(WordReader(name), content.decode("utf-8", "replace")).grids
    else:
        texts = _pages_of_mht(content) if kind == "mht" else [text_of_markup(content)]
        grids = [grid for at, text in enumerate(texts) for grid in page_grids(text, name, at)]
    sheets = [(grid.sheet(), grid.end) for grid in grids]
    return ("" if sheets else "table_empty" if kind == "xml" else "table_is_web_page"), sheets


def page_grids(text: str, name: str, at: int = 0) -> list[MarkupGrid]:
    """Return the sheet of a page that has a table, nothing for one that has none."""
    reader = PageReader(text, f"{name} {at + 1}" if at else name)
    _read(reader, text)
    return reader.grids if reader.tables else []


def _read(reader: MarkupReader, text: str) -> MarkupReader:
    reader.feed(text)
    reader.close()
    return reader


def _pages_of_mht(content: bytes) -> list[str]:
    parts = message_from_bytes(content, policy=default).walk()
    pages = (part for part in parts if part.get_content_type() == "text/html")
    contents = (part.get_payload(decode=True) for part in pages)
    return [text_of_markup(content) for content in contents if isinstance(content, bytes)]
