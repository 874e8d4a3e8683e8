"""The scripts' face: verbs for the office, for scripts and for tests, over the same actions."""

import argparse
import errno
import json
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from pathlib import Path

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import ROOT, find_program, problem_of_os

DONE, PROBLEMS_FOUND = 0, 1
# Windows says the second of a pipe that nobody reads.
_PIPE_CLOSED = frozenset({errno.EPIPE, errno.EINVAL})
EPILOGUE = "exit codes: 0 done, 1 problems found, 2 wrong call. Without a verb the window opens."


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the call; a wrong one says so and exits with 2. `verb` is None for the window."""
    window = argparse.ArgumentParser(prog=_called(), add_help=False)
    _add_common(window)
    options, more = window.parse_known_args(arguments)
    if not more:  # the window is wanted: a dozen verbs need not be described, which takes 3 ms
        options.verb = None
        return options
    parser = _of_verbs(_called())
    options = parser.parse_args(arguments)
    _refuse_wrong(parser, options)
    return options


@cache
def _of_verbs(called: str) -> argparse.ArgumentParser:
    """Describe every verb; who calls several in one process describes them once."""
    from seminar_desk.domain import catalogue  # noqa: PLC0415 - not for the window

    anywhere = argparse.ArgumentParser(add_help=False)
    _add_common(anywhere, nothing=argparse.SUPPRESS)
    parser = argparse.ArgumentParser(prog=called, description=__doc__, epilog=EPILOGUE)
    _add_common(parser)
    verb = parser.add_subparsers(dest="verb", metavar="VERB")

    def add(name: str, help_text: str) -> argparse.ArgumentParser:
        return verb.add_parser(name, help=help_text, description=help_text, parents=[anywhere])

    tour = add("tour", "live through the whole day, leave papers, workbooks and pictures")
    tour.add_argument("--out", type=Path, default=Path("tour"), metavar="DIR")
    tour.add_argument("--pictures", type=Path, metavar="DIR", help="refresh the README's pictures")
    tour.add_argument("--on-screen", action="store_true", help="in windows that everybody sees")
    add("sessions", "list the schedule")
    roster = add("import-roster", "read a list of people: a preview, or with --apply for good")
    roster.add_argument("file", type=Path, metavar="FILE")
    roster.add_argument("--apply", action="store_true", help="write what the preview shows")
    roster.add_argument(
        "--anyway", action="store_true", help="write a list that looks like another session's"
    )
    roster.add_argument(
        "--update", action="store_true", help="write what differs to who is listed already"
    )
    roster.add_argument("--sheet", metavar="NAME", help="where several sheets could be the list")
    find = add("find", "find people of a session; an empty text lists everyone")
    find.add_argument("text", metavar="TEXT")
    check_in = add("check-in", "mark a person as come; a planned session is opened by it")
    check_in.add_argument("code", metavar="CODE|UID")
    paper = add("print", "draw a paper of the day, or a set of them in order, as PDF")
    paper.add_argument("kind", choices=tuple(catalogue.SCRIPTS))
    paper.add_argument("--plan", metavar="UID", help="one assembly plan; default: all of them")
    paper.add_argument(
        "--person", metavar="CODE|NAME", help="one person's certificate or badge alone"
    )
    paper.add_argument(
        "--anyway", action="store_true", help="number certificates of people whose sex is not told"
    )
    export = add("export", "write the exchange workbook for the office")
    for needs_session in (roster, find, check_in, paper, export):
        scope = needs_session.add_mutually_exclusive_group(required=True)
        scope.add_argument("--session", metavar="CODE", help="such as S01")
        if needs_session is export:
            scope.add_argument(
                "--series", metavar="NAME|CODE", help="a series, by its name or a session of it"
            )
            scope.add_argument("--all", action="store_true", help="every session of every series")
    for writes_file in (paper, export):
        writes_file.add_argument("--out", type=Path, required=True, metavar="FILE")
    _add_verbs_of_the_store(add)
    _add_verify(add)
    _add_books(add)
    _add_seed(add)
    _add_passphrase(add)
    _add_publish(add)
    _add_figures(add)
    return parser


def _called() -> str:
    """Return what a script calls: of a packed program its launcher, which stands above it."""
    return "seminar-desk" if ROOT.name == "program" else "main.py"


def _refuse_wrong(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """Say what cannot be asked together, and exit with 2."""
    from seminar_desk.domain import catalogue  # noqa: PLC0415 - not for the window

    whose = options.verb == "print" and options.person
    if whose and not catalogue.SCRIPTS[options.kind].is_personal:
        parser.error(f"--person: nobody has a {options.kind} of their own")
    if options.verb == "merge" and options.errors and len(options.files) > 1:
        parser.error("--errors: of one workbook at a time")
    if options.verb == "passphrase" and options.what == "sheet" and options.out is None:
        parser.error("--out: say where the sheet is to be written")
    if options.verb == "report" and not getattr(options, options.kind, options.kind):
        parser.error(f"--{options.kind}: say which")


def _add_verify(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    proof = add("verify", "tell whether a certificate is genuine; only a valid one exits with 0")
    proof.add_argument("text", metavar="TEXT|IMAGE", help="a number, a code, a PNG or JPEG photo")
    proof.add_argument(
        "--with",
        dest="workbooks",
        type=Path,
        nargs="+",
        default=(),
        metavar="FILE",
        help="other laptops' exchange workbooks, for their keys and registers",
    )
    _add_trust(proof)


def _add_books(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    merge = add("merge", "take in other desks' workbooks: a preview, or with --apply for good")
    merge.add_argument("files", type=Path, nargs="+", metavar="FILE")
    merge.add_argument("--apply", action="store_true", help="write what the preview shows")
    merge.add_argument(
        "--errors", type=Path, metavar="FILE", help="of one workbook: its failed rows, to correct"
    )
    _add_trust(merge, "with --apply: ")
    alike = add("candidates", "list who may be one person, and who was said to be")
    said = alike.add_mutually_exclusive_group()
    said.add_argument("--join", nargs=2, metavar="UID", help="count two as one; their rows stay")
    said.add_argument("--two", nargs=2, metavar="UID", help="remember that two are two people")
    said.add_argument("--part", metavar="UID", help="of what makes two one: let them be two again")
    add("batches", "list the workbooks that were taken in")
    undo = add("undo-batch", "put back what a workbook changed, if nothing touched it since")
    undo.add_argument("uid", metavar="UID", help="as merge and batches say it")
    receipt = add("receipt", "say that a workbook was taken in; at the desk, what a code is of")
    receipt.add_argument("asked", metavar="BATCH|CODE", help="a batch's uid, or the office's code")
    receipt.add_argument(
        "--out", type=Path, nargs="+", default=(), metavar="FILE", help="a .pdf, an .xlsx, or both"
    )
    receipt.add_argument("--accept", action="store_true", help="mark what was sent as accepted")
    validate = add("validate", "tell what the office would ask about an exchange workbook")
    validate.add_argument("file", type=Path, metavar="FILE")


def _add_seed(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    seed = add("seed", "the office's schedule, targets and lists for its desks: write or take them")
    seed.add_argument("what", choices=("export", "import"), help="write a file, or look at one")
    seed.add_argument("file", type=Path, metavar="FILE")
    seed.add_argument("--title", default="", metavar="TEXT", help="what the written one is for")
    seed.add_argument("--apply", action="store_true", help="take what the preview shows")
    _add_trust(seed, "with --apply: ")


def _add_passphrase(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    closed = add("passphrase", "close the data with a passphrase: asked for, never in the call")
    closed.add_argument("what", choices=("set", "remove", "sheet"), help="sheet: for recovery")
    closed.add_argument("--out", type=Path, metavar="FILE", help="of the recovery sheet, a .pdf")
    closed.add_argument(
        "--recover", action="store_true", help="open with the recovery sheet: its key is asked for"
    )


def _add_trust(parser: argparse.ArgumentParser, only: str = "") -> None:
    """Let a verb believe keys by their digits, never by a yes; `only`: with what else."""
    parser.add_argument(
        "--trust-key",
        nargs="+",
        default=(),
        metavar="DIGITS",
        help=f"{only}believe the key of these twenty digits, compared by phone; it is remembered",
    )


def _add_publish(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    publish = add("publish", "bring the tables on a PostgreSQL server up to the store")
    publish.add_argument(
        "--to",
        required=True,
        metavar="URL",
        help="postgresql://name@server/database?sslmode=verify-full; no password: it is asked for",
    )
    publish.add_argument(
        "--profile", choices=("OFFICE", "DONOR"), default="OFFICE", help="whom it is for"
    )
    publish.add_argument("--dry-run", action="store_true", help="say what would be sent, no more")


def _add_figures(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    from seminar_desk.domain.figures import office_report  # noqa: PLC0415  # not at the start
    from seminar_desk.domain.figures.relation import DIMENSIONS  # noqa: PLC0415

    told = add("indicators", "reckon the office's figures, each with how many records tell it")
    told.add_argument(
        "--by",
        nargs="+",
        default=(),
        choices=DIMENSIONS,
        metavar="DIMENSION",
        help=f"split by: {', '.join(DIMENSIONS)}",
    )
    told.add_argument("--targets", action="store_true", help="how far the targets are reached")
    report = add("report", "write a report of the office as a PDF, a workbook, or both")
    report.add_argument("kind", choices=office_report.KINDS)
    report.add_argument("--out", type=Path, nargs="+", required=True, metavar="FILE")
    report.add_argument("--profile", choices=("OFFICE", "DONOR"), default="OFFICE")
    report.add_argument("--language", choices=("ru", "ky", "en"), help="default: the store's")
    report.add_argument("--district", metavar="CODE|NAME", help="of the district's report")
    report.add_argument("--oblast", metavar="CODE|NAME", help="of the oblast's report")
    for counts in (told, report):
        counts.add_argument(
            "--from", dest="frm", type=date.fromisoformat, metavar="DAY", help="2017-10-24"
        )
        counts.add_argument(
            "--to", type=date.fromisoformat, metavar="DAY", help="the last day of seminars"
        )
        counts.add_argument(
            "--complete-only",
            action="store_true",
            help="leave records without sex, age or aimak out",
        )


def _add_verbs_of_the_store(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    backup = add("backup", "copy the store, checked")
    backup.add_argument("--out", type=Path, metavar="DIR", help="folder of the backups")
    desk_copy = add("desk-copy", "write a copy for a second desk in the hall, without key and PIN")
    desk_copy.add_argument("--out", type=Path, required=True, metavar="DIR", help="on a stick")
    restore = add("restore", "put a backup or a desk copy in the store's place; this one is kept")
    restore.add_argument("file", type=Path, nargs="?", metavar="FILE", help="default: last good")
    restore.add_argument("--desk", metavar="NAME", help="what the second desk of a copy is called")
    add("check", "look for damage in the store")
    forget = add("forget", "delete a person's data: say what goes, or with --apply do it for good")
    forget.add_argument("code", metavar="CODE|UID", help="in a session; without one a person's uid")
    forget.add_argument("--session", metavar="CODE", help="such as S01")
    forget.add_argument("--apply", action="store_true", help="delete; nothing takes it back")


def _add_common(parser: argparse.ArgumentParser, nothing: str | None = None) -> None:
    missing = nothing or False
    parser.add_argument("--data-dir", type=Path, default=nothing, metavar="DIR", help="data folder")
    parser.add_argument(
        "--portable", action="store_true", default=missing, help="keep the data beside the program"
    )
    parser.add_argument("--json", action="store_true", default=missing, help="for machines")


def data_folder(options: argparse.Namespace) -> Path:
    """Return the folder named, the one beside the program, or the system's place for user data."""
    if options.data_dir is not None:
        return Path(options.data_dir)
    if options.portable:
        return find_program() / "seminar-desk-data"
    from platformdirs import user_data_path  # noqa: PLC0415  # only when nothing is named

    return user_data_path("Seminar Desk", appauthor=False)


def run(options: argparse.Namespace) -> int:
    """Do what a verb says, print the answer, return the exit code."""
    from seminar_desk.verbs import VERBS  # noqa: PLC0415  # the window needs none of it

    folder = data_folder(options)
    try:
        _require_letters(options)
        answer = VERBS[options.verb](folder, options)
    except ProblemError as error:
        problems = error.problems
    except OSError as error:
        problems = (problem_of_os(error),)
    else:
        _print(_as_json(answer.value) if options.json else "\n".join(answer.lines))
        return DONE if answer.ok else PROBLEMS_FOUND
    complain(folder, *problems, as_json=options.json)
    return PROBLEMS_FOUND


def _require_letters(options: argparse.Namespace) -> None:
    """Take out of the call what nobody sees; ProblemError where half a letter stands in it."""
    from seminar_desk.domain import letters  # noqa: PLC0415  # the window is called without words

    for name, given in vars(options).items():
        for each in given if isinstance(given, list) else [given]:
            if isinstance(each, Path):
                _require_name(each)
            elif isinstance(each, str) and letters.is_halved(each):
                raise ProblemError(Problem("text_unwritable"))
        if isinstance(given, list):
            clean = [letters.kept(each) if isinstance(each, str) else each for each in given]
            setattr(options, name, clean)
        elif isinstance(given, str):
            setattr(options, name, letters.kept(given))


def _require_name(path: Path, system: str = sys.platform) -> None:
    """Raise ProblemError for half a letter: Windows takes it, but not what asks for it next."""
    try:
        _ = str(path).encode() if system == "win32" else os.fsencode(path)
    except UnicodeEncodeError as error:
        raise ProblemError(Problem("text_unwritable")) from error


def complain(folder: Path, *problems: Problem, as_json: bool = False) -> None:
    """Say what is wrong and what to do, in the language the store speaks."""
    from seminar_desk.domain.sentences import sentence  # noqa: PLC0415  # seldom needed
    from seminar_desk.store.setting_rows import language_of  # noqa: PLC0415  # seldom needed

    language = language_of(folder)
    said = [{"code": problem.code, "message": sentence(problem, language)} for problem in problems]
    if as_json:
        _print(_as_json({"ok": False, "problems": said}))
    for line in said:
        print(line["message"], file=sys.stderr)


def _as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1)


def _print(text: str) -> None:
    try:
        print(text, flush=True)
    except OSError as error:  # the reader, such as `head`, has seen enough
        if error.errno not in _PIPE_CLOSED:
            raise
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
