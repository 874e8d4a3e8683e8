"""The chart of workbooks that people read: who came, in bars by sex, native to Excel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from openpyxl.chart.label import DataLabelList
    from openpyxl.chart.text import RichText
    from openpyxl.worksheet.worksheet import Worksheet

# Told apart without colour too: dark, middle, light.
_SEX_COLOURS = ("12394B", "5B91AB", "B9B2A5")
_CHART_CM = (28, 9)


def add(worksheet: Worksheet, first: int, last: int, *, series: int, below: int = 2) -> None:
    """Draw the rows from the headings in `first` to `last`, a bar a role, a colour a sex.

    It stands under the last of them, with `below` rows between.
    """
    from openpyxl.chart import BarChart, Reference  # noqa: PLC0415  # loaded on first use

    chart = BarChart()
    chart.type, chart.grouping, chart.overlap, chart.gapWidth = "bar", "stacked", 100, 45
    chart.width, chart.height = _CHART_CM
    chart.legend.position = "t"
    chart.add_data(
        Reference(worksheet, min_col=2, max_col=1 + series, min_row=first, max_row=last),
        titles_from_data=True,
    )
    chart.set_categories(Reference(worksheet, min_col=1, min_row=first + 1, max_row=last))
    for bar, colour in zip(chart.series, _SEX_COLOURS, strict=False):
        bar.graphicalProperties.solidFill = colour
        bar.graphicalProperties.line.solidFill = colour
    chart.dataLabels = _labels()
    for flag in ("showSerName", "showCatName", "showLegendKey", "showPercent"):
        setattr(chart.dataLabels, flag, False)
    chart.x_axis.delete, chart.y_axis.delete = False, True
    chart.x_axis.scaling.orientation = "maxMin"
    chart.y_axis.majorGridlines = None
    worksheet.add_chart(chart, f"A{last + 1 + below}")


def _labels() -> DataLabelList:
    """Write the number of each part that is not nothing.

    openpyxl leaves out that the form is the label's own; LibreOffice then takes the cell's.
    """
    from openpyxl.chart.label import DataLabelList  # noqa: PLC0415  # loaded on first use

    class OwnForm(DataLabelList):
        __attrs__ = DataLabelList.__attrs__
        __nested__ = DataLabelList.__nested__
        __elements__ = DataLabelList.__elements__

        def to_tree(self, *place: Any, **named: Any) -> Element:  # noqa: ANN401 - openpyxl's own
            tree = super().to_tree(*place, **named)
            for form in tree.iter("numFmt"):
                form.set("sourceLinked", "0")
            return tree

    return OwnForm(showVal=True, txPr=_white_bold(), numFmt="0;;")


def _white_bold() -> RichText:
    from openpyxl.chart.text import RichText  # noqa: PLC0415  # loaded on first use
    from openpyxl.drawing.text import (  # noqa: PLC0415
        CharacterProperties,
        Paragraph,
        ParagraphProperties,
    )

    letters = CharacterProperties(sz=1100, b=True, solidFill="FFFFFF")
    return RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=letters), endParaRPr=letters)])
