"""What a donor is told beside the rows of the workbook, so that neither gives the other away."""

from seminar_desk.domain.days.reach import Reach
from seminar_desk.domain.figures import group_totals
from seminar_desk.domain.figures.donor_people import DonorPeople
from seminar_desk.domain.figures.figure import Within, narrowed
from seminar_desk.domain.figures.relation import UNKNOWN
from seminar_desk.exchange.workbook.privacy import Donor
from seminar_desk.gather.figures import figure_relations
from seminar_desk.store.books import person_links
from seminar_desk.store.database import Database

_GROUP, _TOGETHER = "donor.group", "together"


def read(db: Database, reach: Reach) -> Donor:
    """Return the numbers of the donor's report over the sessions that a workbook has.

    Groups are told of all sessions or a series: of one day there would be too few in each.
    """
    within = Within(places={"session": reach.session_uid, "series": reach.series_uid})
    relations = narrowed(figure_relations.read(db), within)
    people = DonorPeople(relations.parts["participations"])
    groups = {} if reach.session_uid else group_totals.told(people)
    if groups.keys() in ({UNKNOWN}, {""}):  # nobody said, or by what they said few are found
        groups = {}
    return Donor(
        tuple(people.lines()),
        person_links.leads(db),
        {f"{_GROUP}.{code or _TOGETHER}": str(number) for code, number in groups.items()},
    )
