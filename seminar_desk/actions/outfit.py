"""Let the papers of a store look as those of another."""

from seminar_desk.actions import settings
from seminar_desk.actions.certificates import templates
from seminar_desk.gather.certificates import paper_looks
from seminar_desk.store.database import Database


def put_on(db: Database, outfit: paper_looks.Outfit) -> None:
    """Let the papers of this store look so; ProblemError template_lost."""
    settings.change(db, **outfit.lines)
    settings.name_signatories(db, signatories=outfit.signatories, scans=outfit.scans)
    if outfit.template is None:
        settings.change(db, certificate_template="")
    elif paper_looks.chosen(db) != outfit.template:
        templates.keep(db, outfit.template)
