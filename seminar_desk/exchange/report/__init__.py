"""The workbook that people read: totals and a chart."""
