"""Who may have a certificate: the rule, and the exemptions from it."""

from collections.abc import Iterable, Mapping

from seminar_desk.domain.certificates.certificate import Certificate, Exemption
from seminar_desk.domain.people.participant import Participant

GRANT, REFUSE = "GRANT", "REFUSE"


def entitled(
    people: Iterable[Participant],
    papers: Iterable[Certificate],
    exemptions: Mapping[str, Exemption],
) -> list[Participant]:
    """Return those of a session's people who may have a certificate and have none yet.

    Present and not left early, unless an exemption with its reason says otherwise.
    """
    numbered = {paper.attendance_uid for paper in papers if paper.is_valid}
    return [
        row
        for row in people
        if row.uid not in numbered and row.full_name and _is_due(row, exemptions.get(row.uid))
    ]


def _is_due(row: Participant, exemption: Exemption | None) -> bool:
    if not row.is_present:
        return False
    if exemption is not None:
        return exemption.kind == GRANT
    return row.left_at_utc is None
