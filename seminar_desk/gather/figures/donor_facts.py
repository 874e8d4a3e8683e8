"""The table `facts` of a donor's schema: the sheet of that name in the donor's report, row by row.

So whoever asks the server is told what the report tells, and no number that it hides.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import islice

from seminar_desk.domain.figures.office_report import DONOR, DONOR_REPORT, ReportWish
from seminar_desk.domain.figures.people_split import ReportGround
from seminar_desk.gather.figures import figure_relations, long_facts, report_facts
from seminar_desk.publish.copy_text import Value, identity
from seminar_desk.publish.publication import DIGEST, PublishedTable
from seminar_desk.store.database import Database

LANGUAGE = "ru"  # as all labels of the tables
_KINDS = {"date": "date", "n": "bigint"}
TABLE = PublishedTable(
    "facts",
    "fact_uid",
    {
        "fact_uid": "uuid",
        **{name: _KINDS.get(name, "text") for name in long_facts.COLUMNS},
        DIGEST: "text",
    },
)


def rows(db: Database) -> Iterator[list[Value]]:
    """Yield the rows; a day that is not told is none, everything else that is not a dash."""
    relations = figure_relations.read(db)
    asked = ReportWish(DONOR_REPORT, LANGUAGE, DONOR)
    ground = ReportGround.of(relations, asked)
    seen: Counter[str] = Counter()
    day = long_facts.COLUMNS.index("date")
    for fact in islice(report_facts.table(ground), 1, None):
        # Places that were typed by hand may have one name.
        said = "\t".join(map(str, fact[:-1]))
        seen[said] += 1
        values: list[Value] = [*fact]
        if not isinstance(fact[day], date):
            values[day] = None
        yield [identity(f"{said}\t{seen[said]}"), *values]
