"""The connection to a PostgreSQL server, and what it refuses said as problems."""

import re
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from time import sleep
from typing import TYPE_CHECKING, TypeVar

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import Progress
from seminar_desk.publish.publication import Address

if TYPE_CHECKING:
    from psycopg import Connection, Error

Done = TypeVar("Done")

_SCHEMES = ("postgresql://", "postgres://")
_SECRETS = ("password", "sslpassword")
_PORTS = re.compile("[0-9,]*")
_LOCAL = ("", "localhost", "127.0.0.1", "::1")
_VERIFIED = ("verify-ca", "verify-full")
_PATIENCE_S = 15
_TRIES = 5
_PAUSE_S = 0.2
# SQLSTATE, or its class, -> what it is to a user. https://www.postgresql.org/docs/15/errcodes-appendix.html
_CODES = {
    "42501": "publish_no_rights",
    "53": "publish_no_room",
    "54": "publish_no_room",
    "25006": "publish_read_only",
    "40": "publish_busy",
    "08": "publish_server_gone",
    "57P": "publish_server_gone",
}
# Asked again: two at once, and a connection that was lost.
_AGAIN = ("publish_busy", "publish_server_gone", "publish_no_connection")


def checked(url: str) -> str:
    """Return an address without blanks around it; a password has no place in it.

    ProblemError: publish_address, publish_password_in_address, publish_no_driver.
    """
    _, facts = _parsed(url)
    if any(facts.get(name) for name in _SECRETS):
        raise ProblemError(Problem("publish_password_in_address"))
    return url.strip()


def is_unproven(url: str) -> bool:
    """Say whether the server is another computer and does not have to prove that it is itself."""
    _, facts = _parsed(url)
    host = str(facts.get("host") or "")
    is_here = host in _LOCAL or host.startswith("/")
    return not is_here and facts.get("sslmode") not in _VERIFIED


def named(url: str) -> dict[str, str]:
    """Return host, database and user as sentences name them."""
    _, facts = _parsed(url)
    host = facts.get("host") or facts.get("hostaddr") or "localhost"
    return {
        "host": str(host),
        "database": str(facts.get("dbname") or facts.get("user") or ""),
        "user": str(facts.get("user") or ""),
    }


@contextmanager
def connected(address: Address) -> Iterator["Connection"]:
    """Connect, each statement a transaction of its own until one is begun.

    ProblemError publish_needs_password where the server asks for one and none is known.
    """
    import psycopg  # noqa: PLC0415 - an optional extra, loaded when something is published

    url, facts = _parsed(address.url)
    asked: dict[str, str | int] = {"client_encoding": "utf8"}
    if address.password:
        asked["password"] = address.password
    if not facts.get("connect_timeout"):
        asked["connect_timeout"] = _PATIENCE_S
    # Prepared statements belong to a connection, which a pooler may change behind our back.
    connection = psycopg.connect(url, autocommit=True, prepare_threshold=None, **asked)  # type: ignore[arg-type]  # libpq's own words
    try:
        yield connection
    finally:
        connection.close()


def trying(
    address: Address, work: Callable[["Connection"], Generator[Progress, None, Done]]
) -> Generator[Progress, None, Done]:
    """Do work on a connection of its own, again after a lost one or when two were at once.

    Work that may have been done before its connection was lost has to see that itself.
    ProblemError for whatever the server refuses.
    """
    import psycopg  # noqa: PLC0415 - as above

    was_connected = False
    for left in reversed(range(_TRIES)):
        connection = None
        try:
            with connected(address) as connection:
                was_connected = True
                return (yield from work(connection))
        except psycopg.Error as error:
            problem = _refusal(error, address) if connection else _no_connection(error, address)
            # A wrong password asked again and again locks its user out.
            if left == 0 or not was_connected or problem.code not in _AGAIN:
                raise ProblemError(problem) from None  # its own words may quote a row
            sleep(_PAUSE_S * (_TRIES - left))
    raise AssertionError(_TRIES)


def _refusal(error: "Error", address: Address) -> Problem:
    """Return what a server's answer is to a user; our own bug is raised as it is."""
    import psycopg  # noqa: PLC0415 - as above

    said, state = named(address.url), error.sqlstate or ""
    for length in (5, 3, 2):
        if code := _CODES.get(state[:length]):
            return Problem(code, said)
    if state:
        return Problem("publish_server_said", {**said, "state": state})
    if isinstance(error, psycopg.OperationalError):
        return Problem("publish_server_gone", said)
    raise error


def _no_connection(error: "Error", address: Address) -> Problem:
    said, started = named(address.url), error.pgconn
    if started is not None and started.needs_password:
        return Problem("publish_needs_password", said)
    told = (line for line in str(error).splitlines() if not line.startswith("\t"))  # no advice
    reason = " ".join(" ".join(told).split()).removeprefix("connection failed: ")
    if address.password:
        reason = reason.replace(address.password, "…")
    if reason and reason[-1] not in ".?!":
        reason += "."
    return Problem("publish_no_connection", {**said, "reason": reason})


def _parsed(url: str) -> tuple[str, dict[str, object]]:
    """Return the address and its parts; what libpq says of a wrong one may quote a password."""
    try:
        from psycopg import ProgrammingError  # noqa: PLC0415 - as above
        from psycopg.conninfo import conninfo_to_dict  # noqa: PLC0415 - as above
    except ImportError:
        raise ProblemError(Problem("publish_no_driver")) from None
    text = url.strip()
    try:
        facts: dict[str, object] = {}
        if text.startswith(_SCHEMES):
            facts.update(conninfo_to_dict(text))
    except (ProgrammingError, UnicodeError):
        facts = {}
    # A password with a slash in it ends the server's name, and would stand in what libpq says.
    torn = not _PORTS.fullmatch(str(facts.get("port") or "")) or "@" in str(facts.get("dbname"))
    if not facts or torn:
        raise ProblemError(Problem("publish_address")) from None
    return text, facts
