"""Every paper of the program, named once: who gathers, checks and draws it, where it is offered.

Windows and scripts read this at their start, so that nothing here loads the PDF library.
"""

from dataclasses import dataclass

SHEET, BADGES, DOOR_SIGNS, PROOF_LIST = "sheet", "badges", "door_signs", "proof_list"
CERTIFICATES, REGISTER, PROTOCOL, REPORT = "certificates", "register", "protocol", "report"
PLANS, PLAN, RUN_SHEET, BLANK_FORMS = "plans", "plan", "run_sheet", "blank_forms"
CALL_LIST = "call_list"
SET_MORNING, SET_CLOSING = "set_morning", "set_closing"
MORNING, CLOSING = "morning", "closing"
# What would spoil a paper; whatever else a check finds only looks odd.
BLOCKING = frozenset(
    {"name_empty", "name_letter_missing", "text_letter_missing", "paper_logo_unreadable"}
)
# What counts women and men, or bends a word by it.
TELLING_SEX = frozenset({CERTIFICATES, PROTOCOL, REPORT})


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperKind:
    """Describe a paper, or with `parts` a set of them in one file.

    `gathering` is the function of gather that reads what it says, `check` that of preflight that
    looks for what would spoil it, `drawing` the module of documents that draws it. `left_as` is
    what the store calls it once it is out, where this is not its key; `script` its name for
    scripts, `icon` its sign, `time` the half of the day that the page offers it for, `counts` what
    it has one each of: people, certificates or plans. Alone in its file a paper that
    `describes_itself` gives title and name to it, any other the head of the day.
    """

    key: str
    gathering: str = ""
    check: str = ""
    drawing: str = ""
    left_as: str = ""
    script: str = ""
    icon: str = ""
    time: str = ""
    counts: str = ""
    parts: tuple[str, ...] = ()
    is_personal: bool = False
    describes_itself: bool = False

    @property
    def output(self) -> str:
        """Return what the store, the history and the workbook call the paper once it is out."""
        return self.left_as or self.key


CATALOGUE = (
    PaperKind(
        key=SET_MORNING,
        parts=(SHEET, BADGES, DOOR_SIGNS, PROOF_LIST),
        script="set-morning",
        icon="layers",
        time=MORNING,
    ),
    PaperKind(
        key=SHEET,
        gathering="days.papers_morning.sheet",
        check="check_sheet",
        drawing="days.sign_in_sheet",
        left_as="sign_in",
        script="sign-in",
        icon="clipboard-list",
        time=MORNING,
        counts="people",
    ),
    PaperKind(
        key=BADGES,
        gathering="days.papers_morning.badges",
        check="check_badges",
        drawing="days.badges",
        script="badges",
        icon="id-card",
        time=MORNING,
        counts="people",
        is_personal=True,
    ),
    PaperKind(
        key=DOOR_SIGNS,
        gathering="days.papers_morning.door_signs",
        check="check_head",
        drawing="days.door_signs",
        script="door-signs",
        icon="signpost",
        time=MORNING,
    ),
    PaperKind(
        key=PROOF_LIST,
        gathering="days.papers_morning.proof_list",
        check="check_proof_list",
        drawing="days.proof_list",
        script="proof-list",
        icon="list-checks",
        time=MORNING,
    ),
    PaperKind(
        key=SET_CLOSING,
        parts=(REGISTER, PROTOCOL, REPORT, PLANS, CERTIFICATES),
        script="set-closing",
        icon="layers",
        time=CLOSING,
    ),
    PaperKind(
        key=CERTIFICATES,
        gathering="certificates.certificate_snapshots.of_session",
        check="check_certificates",
        drawing="certificates.certificate_paper",
        script="certificates",
        icon="award",
        time=CLOSING,
        is_personal=True,
        describes_itself=True,
    ),
    PaperKind(
        key=REGISTER,
        gathering="days.papers_closing.register",
        check="check_head",
        drawing="days.register",
        script="register",
        icon="clipboard-check",
        time=CLOSING,
        counts="certificates",
    ),
    PaperKind(
        key=PROTOCOL,
        gathering="days.papers_closing.protocol",
        check="check_head",
        drawing="days.protocol",
        script="protocol",
        icon="file-check",
        time=CLOSING,
    ),
    PaperKind(
        key=REPORT,
        gathering="days.papers_closing.report",
        check="check_head",
        drawing="days.report",
        script="report",
        icon="chart-column",
        time=CLOSING,
    ),
    PaperKind(
        key=PLANS,
        gathering="plans.papers_assembly.every_plan",
        check="check_plans",
        drawing="plans.plan_pairs",
        left_as="assembly",
        icon="map",
        time=CLOSING,
        counts="plans",
    ),
    PaperKind(
        key=CALL_LIST,
        gathering="plans.call_lists.call_list",
        check="check_call_list",
        drawing="plans.call_sheet",
        script="call-list",
        icon="phone",
        time=CLOSING,
    ),
    *(
        PaperKind(
            key=key,
            gathering="plans.papers_assembly.wished_plans",
            drawing=f"plans.{module}",
            left_as="assembly",
            script=script,
            describes_itself=True,
        )
        for key, module, script in (
            (PLAN, "assembly_plan", "assembly-plan"),
            (RUN_SHEET, "run_sheet", "run-sheet"),
            (BLANK_FORMS, "blank_forms", "blank-forms"),
        )
    ),
)
KINDS = {kind.key: kind for kind in CATALOGUE}
SCRIPTS = {kind.script: kind for kind in CATALOGUE if kind.script}


def chapters_of(key: str) -> tuple[str, ...]:
    """Return the papers that a set puts together, in order; a paper alone is a set of one."""
    return KINDS[key].parts or (key,)
