"""Tables in other clothes are read: XML of Excel, web pages, Word; what is no table is named."""

from __future__ import annotations

import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest

from seminar_desk.domain.codes import LANGUAGES
from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.sentences import sentence
from seminar_desk.exchange.table.table_file import open_table, pasted
from seminar_desk.exchange.table.table_sheet import Sheet

ROWS = (("№", "ФИО", "Роль"), ("1", "Асанов Бакыт", "глава АО"), ("2", "Осмонова Айна", "АК"))
EXCEL_2003 = """<?xml version="1.0"{encoding}?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Styles><Style ss:ID="s1"><Font ss:StrikeThrough="1"/></Style></Styles>
<Worksheet ss:Name="Список &amp; люди"><Table><Column ss:Index="4" ss:Hidden="1"/>
<Row ss:Index="2"><Cell ss:MergeAcross="1"><Data ss:Type="String">ФИО</Data></Cell>
<Cell ss:Index="4"><Data ss:Type="String">Год</Data></Cell></Row>
<Row><Cell><Data ss:Type="String">Асанов&#10;Бакыт</Data><Comment><ss:Data>нет</ss:Data></Comment>
</Cell><Cell/><Cell/><Cell><Data ss:Type="DateTime">1905-05-28T00:00:00.000</Data></Cell></Row>
<Row ss:Hidden="1"><Cell ss:StyleID="s1"><Data ss:Type="String">Исаев Уран</Data></Cell>
<Cell ss:Index="4"><Data ss:Type="Number">1969</Data></Cell></Row>
<Row><Cell ss:Formula="=R1C1"></Cell>
<Cell ss:Index="4"><Data ss:Type="Error">#REF!</Data></Cell></Row>
</Table></Worksheet><Worksheet ss:Name="Б"><Table><Row><Cell><Data ss:Type="Boolean">1</Data></Cell>
</Row></Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>
</Workbook>"""


def told(sheet: Sheet) -> list[tuple[int, str, str]]:
    return [(doubt.row, doubt.column, doubt.problem.code) for doubt in sheet.doubts]


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1251", "utf-16"])
def test_a_workbook_in_xml_of_2003(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "list.xls"
    said = "" if encoding == "utf-8" else f' encoding="{encoding}"'
    path.write_bytes(EXCEL_2003.format(encoding=said).encode(encoding))
    table = open_table(path)
    assert (table.kind, [sheet.name for sheet in table.sheets]) == ("xml", ["Список & люди", "Б"])
    sheet, other = table.sheets
    assert sheet.rows == (
        (),
        ("ФИО", "", "", "Год"),
        ("Асанов\nБакыт", "", "", 1975),
        ("Исаев Уран", "", "", 1969),
        ("=R1C1", "", "", "#REF!"),
    )
    assert sheet.merged == ((1, 0, 1, 1),)
    assert told(sheet) == [
        (4, "", "table_row_hidden"),
        (4, "", "table_row_struck"),
        (5, "A", "table_cell_formula"),
        (5, "D", "table_cell_formula"),
    ]
    assert [note.values["columns"] for note in sheet.notes] == ["D"]
    assert (other.rows, other.hidden) == ((("✓",),), True)


def test_a_far_cell_and_entities_in_xml_are_refused(tmp_path: Path) -> None:
    whole = EXCEL_2003.format(encoding="")
    entity = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><?mso'
    for old, new, code in (
        ('ss:Index="2"', 'ss:Index="900000"', "table_too_many_rows"),
        ("<?mso", entity, "table_external_entities"),
    ):
        path = tmp_path / "list.xls"
        path.write_text(whole.replace(old, new), encoding="utf-8")
        assert refused(path) == code


def refused(path: Path) -> str:
    with pytest.raises(ProblemError) as caught:
        open_table(path)
    (problem,) = caught.value.problems
    for language in LANGUAGES:
        assert sentence(problem, language)
    return problem.code


PAGE = """<html><head><meta http-equiv=Content-Type content="text/html; charset={charset}">
<style>.x1 {{mso-style: a; text-decoration:line-through}}</style></head><body><h3>Список</h3>
<script>if (1 < 2) document.write("<table><tr><td>нет</table>")</script>
<table><tr><th>№<th>ФИО<th colspan=2>Роль</tr><tr><td rowspan=2>1<td>Асанов
  Бакыт<br>Осмонова&nbsp;Айна<td>АО<td>да</tr>
<tr><td class=x1>Исаев<td>АК<td></tr><tr style='display:none'><td>3<td><s>Кадырова</s> Кадыров
</table><p>Глава ____</body></html>"""


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1251", "utf-16"])
def test_a_page_under_a_table_s_name(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "list.xls"
    path.write_bytes(PAGE.format(charset=encoding).encode(encoding))
    table = open_table(path)
    (sheet,) = table.sheets
    assert (table.kind, sheet.name) == ("page", "list")
    assert sheet.rows == (
        ("Список",),
        ("№", "ФИО", "Роль"),
        ("1", "Асанов Бакыт\nОсмонова Айна", "АО", "да"),
        ("", "Исаев", "АК", ""),
        ("3", "Кадырова Кадыров"),
        ("Глава ____",),
    )
    assert sheet.merged == ((1, 2, 1, 3), (2, 0, 3, 0))
    assert told(sheet) == [
        (4, "", "table_row_struck"),
        (5, "", "table_row_hidden"),
        (5, "B", "table_cell_struck"),
    ]


def test_a_page_saved_as_one_file_and_a_letter(tmp_path: Path) -> None:
    page = EmailMessage()
    page["From"] = "<Saved by Excel>"
    page.set_content("—")
    page.add_related(PAGE.format(charset="utf-8"), "html")
    path = tmp_path / "list.mht"
    path.write_bytes(page.as_bytes())
    assert open_table(path).sheets[0].rows[1] == ("№", "ФИО", "Роль")
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = "a@mail.example", "b@mail.example", "list"
    letter.set_content("Асанов Бакыт")
    path.write_bytes(letter.as_bytes())
    assert refused(path) == "table_is_letter"


WORD = (
    '<w:document xmlns:w="w"><w:body>{title}<w:tbl><w:tr>{heading}</w:tr><w:tr>{first}</w:tr>'
    "<w:tr>{second}</w:tr></w:tbl><w:p/>{end}</w:body></w:document>"
)


def paragraph(text: str, looks: str = "") -> str:
    run = f"<w:r><w:rPr>{looks}</w:rPr><w:t>{text}</w:t></w:r>"
    return f"<w:p><w:pPr><w:style w:val='a'/></w:pPr>{run}</w:p>"


def word_cell(content: str, looks: str = "") -> str:
    return f"<w:tc><w:tcPr>{looks}</w:tcPr>{content}</w:tc>"


def test_a_table_in_a_document_of_word(tmp_path: Path) -> None:
    document = WORD.format(
        title=paragraph("Депутаты АК:"),
        heading=word_cell(paragraph("Аймак"))
        + word_cell(paragraph("ФИО"), '<w:gridSpan w:val="2"/>'),
        first=word_cell(paragraph("Ак-Муз"), '<w:vMerge w:val="restart"/>')
        + word_cell(paragraph("Асанов") + paragraph("Бакыт"))
        + word_cell(paragraph("АО", "<w:strike/>") + paragraph("АК", '<w:strike w:val="0"/>')),
        second=word_cell("<w:p/>", "<w:vMerge/>") + word_cell(paragraph("Исаев", "<w:vanish/>")),
        end=paragraph("Глава ____"),
    )
    path = tmp_path / "list.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", document)
    (sheet,) = open_table(path).sheets
    assert sheet.rows == (
        ("Депутаты АК:",),
        ("Аймак", "ФИО"),
        ("Ак-Муз", "Асанов\nБакыт", "АО\nАК"),
        ("", ""),
        ("Глава ____",),
    )
    assert sheet.merged == ((1, 1, 1, 2), (2, 0, 3, 0))
    assert [doubt.problem.values["text"] for doubt in sheet.doubts] == ["АО"]


FLAT = (
    '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:'
    'office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'office:mimetype="application/vnd.oasis.opendocument.{kind}"><office:body><office:spreadsheet>'
    '<table:table table:name="Л">{rows}</table:table></office:spreadsheet></office:body>'
    "</office:document>"
)


def flat(kind: str = "spreadsheet") -> str:
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    rows = ("".join(cell.format(text) for text in row) for row in ROWS)
    lines = (f"<table:table-row>{row}</table:table-row>" for row in rows)
    return FLAT.format(kind=kind, rows="".join(lines))


def test_a_flat_open_document_and_a_text_document(tmp_path: Path) -> None:
    path = tmp_path / "list.fods"
    path.write_text(flat(), encoding="utf-8")
    assert open_table(path).sheets[0].rows == ROWS
    text = tmp_path / "list.odt"
    with zipfile.ZipFile(text, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", flat("text"))
    assert open_table(text).sheets[0].rows == ROWS


def test_what_was_pasted_as_a_page_keeps_its_cells() -> None:
    page = "<table><tr><td>ФИО<td>Роль<tr><td>Асанов<br>Бакыт<td><s>АО</s> АК</table>"
    (sheet,) = pasted("ФИО\tРоль\nАсанов Бакыт\tАО АК", "Вставлено", page).sheets
    assert sheet.rows == (("ФИО", "Роль"), ("Асанов\nБакыт", "АО АК"))
    assert told(sheet) == [(2, "B", "table_cell_struck")]
    (sheet,) = pasted("ФИО\tРоль\nАсанов\tАО", "Вставлено", "<b>Асанов</b>").sheets
    assert sheet.rows == (("ФИО", "Роль"), ("Асанов", "АО"))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"ID;PWXL;N;E\r\nC;Y1;X1;K1\r\n", "table_of_program"),
        (b"BEGIN:VCARD\r\nFN:Asanov\r\n", "table_of_program"),
        (b"PK\3\4 Index/Document.iwa", "table_of_program"),
        (b"PK\3\4 ppt/presentation.xml", "table_of_program"),
        (b"SQLite format 3\0", "table_of_program"),
        (b"MOXCEL\0\6\0", "table_of_program"),
        (b"\0\1\0\0Standard ACE DB", "table_of_program"),
        (b'{"rows": [1]}', "table_of_program"),
        (b"\x03\x15\x0a\x18" + b"\5\0\0\0" + b"\x61\0" + b"\0" * 90, "table_of_program"),
        (b"\x09\x04\x06\0\0\0\x10\0", "table_of_program"),
        (b"<?xml version='1.0'?><rows/>", "table_of_program"),
        (b'{"url": "https://docs.google.example/1", "doc_id": "1"}', "table_is_link"),
        (b"[InternetShortcut]\r\nURL=https://docs.google.example/1", "table_is_link"),
        (b"\0\5\x16\7\0\2\0\0Mac OS X", "table_is_service"),
        (b"{\\rtf1\\ansi", "table_is_word"),
        (b"<svg xmlns='x'/>", "table_is_picture"),
        (b"<html><body><p>login</p></body></html>", "table_is_web_page"),
    ],
)
def test_each_stranger_is_called_by_its_name(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(content)
    assert refused(path) == code


def test_what_excel_leaves_beside_an_open_list_is_named(tmp_path: Path) -> None:
    path = tmp_path / "~$list.xlsx"
    path.write_bytes(b"\6Asanov" + b" " * 158)
    assert refused(path) == "table_is_service"
