"""What this desk knows of the charters of aimaks: from the office, and from its own plans."""

from collections.abc import Mapping

from seminar_desk.domain.plans.assembly import Assembly
from seminar_desk.domain.plans.charter_rule import CharterRule, best, charter_rules
from seminar_desk.store.database import Database
from seminar_desk.store.plans import charter_rows


def known(db: Database) -> tuple[CharterRule, ...]:
    """Return one answer to each rule of each aimak."""
    return best([*charter_rules(), *charter_rows.told(db)])


def beside(db: Database, assembly: Assembly) -> tuple[CharterRule, ...]:
    """Return what is known of a plan's aimak without that plan; empty of one without a code."""
    code = assembly.aimak_soate14
    if not code:
        return ()
    of_office = (each for each in charter_rules() if each.soate14 == code)
    return best([*of_office, *charter_rows.told(db, soate14=code, but=assembly.uid)])


def lacking(assembly: Assembly, answers: tuple[CharterRule, ...]) -> Mapping[str, str]:
    """Return the columns of a plan that has no answer yet, filled with those that are known."""
    empty = {rule.name for rule in assembly.rules if not rule.is_known and not rule.value}
    said = (each.rule for each in answers if each.rule.is_known and each.rule.name in empty)
    return {
        f"{rule.name}_{what}": getattr(rule, what)
        for rule in said
        for what in ("value", "status", "article")
    }
