"""What a server or somebody else has against a publication: a sentence, and the old stays."""

from __future__ import annotations

import sys
import threading
from collections.abc import Generator
from pathlib import Path

import pytest
from psycopg import Connection, ProgrammingError

from seminar_desk.actions import publishing
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import Progress, finished
from seminar_desk.gather import parcels
from seminar_desk.publish import server as publish_server
from seminar_desk.publish.publication import Address
from seminar_desk.publish.sending import sending
from tests.hands.hall_desks import NAMES, HallDesk, desks, fresh_desk
from tests.hands.hall_moves import mark, walk_in
from tests.hands.postgres import Server
from tests.hands.published import everything, gathered, publish, require_same
from tests.hands.stores import make_store

pytestmark = pytest.mark.xdist_group("postgres")


@pytest.fixture
def desk(tmp_path: Path) -> HallDesk:
    return desks(tmp_path, 1)[0]


@pytest.fixture
def url(begun_url: str) -> str:
    return begun_url


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask again at once."""
    monkeypatch.setattr(publish_server, "_PAUSE_S", 0)


def _refusal(desk: HallDesk, url: str, password: str = "") -> Problem:
    to = parcels.address(url, password=password)
    with pytest.raises(ProblemError) as refused:
        finished(publishing.publishing(desk.db, to))
    (problem,) = refused.value.problems
    return problem


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("", "publish_address"),
        ("server/database", "publish_address"),
        ("host=server dbname=database", "publish_address"),
        ("postgresql://u@server:порт/database", "publish_address"),
        ("postgresql://u@server/database?unknown=1", "publish_address"),
        ("postgresql://u:pass/word@server/database", "publish_address"),
        ("postgresql://u/pass:word@server/database", "publish_address"),
        ("postgresql://u:secret@server/database", "publish_password_in_address"),
        ("postgresql://u@server/database?password=secret", "publish_password_in_address"),
        ("postgres://u@server/database?sslpassword=secret", "publish_password_in_address"),
    ],
)
def test_an_address_is_looked_at_first(said: str, code: str) -> None:
    with pytest.raises(ProblemError) as refused:
        parcels.address(said)
    assert refused.value.problems == (Problem(code),)


@pytest.mark.parametrize(
    ("said", "is_unproven"),
    [
        ("postgresql://u@server/database", True),
        ("postgresql://u@server/database?sslmode=require", True),
        ("postgresql://u@server/database?sslmode=verify-full", False),
        ("postgresql://u@localhost/database", False),
        ("postgresql:///database?host=/run/postgresql", False),
    ],
)
def test_another_computer_should_prove_itself(said: str, is_unproven: bool) -> None:
    assert publish_server.is_unproven(said) is is_unproven


def test_without_the_library_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(ProblemError) as refused:
        parcels.address("postgresql://u@server/database")
    assert refused.value.problems == (Problem("publish_no_driver"),)


def test_how_long_to_wait_for_a_server_is_the_address_s_word(server: Server, url: str) -> None:
    """Where it says nothing, a server that is silent is not waited for for minutes."""
    of_its_own = f"{url}{'&' if '?' in url else '?'}connect_timeout=7"
    for said, waits in ((url, "15"), (of_its_own, "7")):
        with publish_server.connected(Address(said, "seminar_desk")) as connection:
            assert connection.info.get_parameters()["connect_timeout"] == waits


@pytest.mark.parametrize(
    ("state", "code"),
    [
        ("08006", "publish_server_gone"),
        ("53100", "publish_no_room"),
        ("42P01", "publish_server_said"),
    ],
)
def test_what_the_server_says_is_a_sentence(
    server: Server, url: str, state: str, code: str
) -> None:
    """What may pass is asked again, five times; anything else once."""
    del server
    asked: list[str] = []

    def work(connection: Connection) -> Generator[Progress, None, None]:
        asked.append(state)
        yield Progress(0, 1)
        connection.execute(f"DO $$ BEGIN RAISE EXCEPTION 'Гость' USING ERRCODE = '{state}'; END $$")

    with pytest.raises(ProblemError) as refused:
        finished(publish_server.trying(Address(url, "seminar_desk"), work))
    (problem,) = refused.value.problems
    assert problem.code == code
    assert "Гость" not in str(problem.values)
    assert len(asked) == (5 if code == "publish_server_gone" else 1)


def test_a_fault_of_our_own_is_no_refusal(url: str) -> None:
    """A statement that misses a value never reached the server: nobody is told that it is gone."""

    def work(connection: Connection) -> Generator[Progress, None, None]:
        yield Progress(0, 1)
        connection.execute("SELECT %s, %s", ("одно",))

    with pytest.raises(ProgrammingError):
        finished(publish_server.trying(Address(url, "seminar_desk"), work))


def test_nobody_listens(desk: HallDesk) -> None:
    problem = _refusal(desk, "postgresql://u@127.0.0.1:1/database")
    assert problem.code == "publish_no_connection"
    assert problem.values["host"] == "127.0.0.1"
    reason = str(problem.values["reason"])
    assert "refused" in reason
    assert "Is the server" not in reason  # advice for whoever looks after it, after no full stop


def test_a_rehearsal_stays_at_home(tmp_path: Path, url: str) -> None:
    db = make_store(tmp_path, rehearsal=True).db
    with pytest.raises(ProblemError, match=r"^rehearsal_not_exported$"):
        publish(db, url)


def test_another_store_has_the_schema(tmp_path: Path, desk: HallDesk, url: str) -> None:
    publish(desk.db, url)
    old = everything(url)
    assert _refusal(fresh_desk(tmp_path / "другая"), url).code == "publish_other_store"
    assert everything(url) == old


def test_a_newer_program_was_there(desk: HallDesk, server: Server, url: str) -> None:
    publish(desk.db, url)
    _say(server, url, "UPDATE seminar_desk.publication SET contract = '9.1'")
    assert _refusal(desk, url) == Problem("publish_newer", {"there": "9.1", "here": _contract()})


def _contract() -> str:
    from seminar_desk.exchange.workbook import contract  # noqa: PLC0415

    return contract.schema_version()


@pytest.mark.parametrize(
    ("state", "code"),
    [
        ("53100", "publish_no_room"),
        ("42501", "publish_no_rights"),
        ("25006", "publish_read_only"),
        ("40001", "publish_busy"),
        ("XX001", "publish_server_said"),
    ],
)
def test_a_refusal_in_the_middle_leaves_the_old(
    desk: HallDesk, server: Server, url: str, state: str, code: str
) -> None:
    """The server refuses the last row of all, as a full disk would."""
    publish(desk.db, url)
    walk_in(desk, "Гость Первый")
    old = everything(url)
    _say(
        server,
        url,
        f"CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" RAISE EXCEPTION 'Гость Первый' USING ERRCODE = '{state}'; END $$",
    )
    _say(
        server,
        url,
        "CREATE TRIGGER refusing BEFORE INSERT ON seminar_desk.attendance"
        " FOR EACH ROW EXECUTE FUNCTION refuse()",
    )
    problem = _refusal(desk, url)
    assert problem.code == code
    assert "Гость" not in str(problem.values)
    assert everything(url) == old
    _say(server, url, "DROP FUNCTION refuse() CASCADE")
    publish(desk.db, url)
    require_same(desk.db, url)


def test_a_row_that_the_server_swallows_is_missed(desk: HallDesk, server: Server, url: str) -> None:
    publish(desk.db, url)
    walk_in(desk, "Гость Первый")
    old = everything(url)
    _say(
        server,
        url,
        "CREATE FUNCTION swallow() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
    )
    for table in ("attendance", "staged_attendance"):
        name = f"{table}_swallowing"
        _say(
            server,
            url,
            f"CREATE TRIGGER {name} BEFORE INSERT ON seminar_desk.{table}"
            " FOR EACH ROW EXECUTE FUNCTION swallow()",
        )
        facts: dict[str, str | int] = {"table": "attendance", "found": 0, "wanted": 1}
        assert _refusal(desk, url) == Problem("publish_not_the_same", facts)
        assert everything(url) == old
    _say(server, url, "DROP FUNCTION swallow() CASCADE")


def test_who_may_not_create_is_told_so_and_may_publish_into_what_is_there(
    desk: HallDesk, server: Server, postgres_url: str
) -> None:
    url = postgres_url
    if server.folder is None:
        pytest.skip("serverless")
    name = f"writer_{url.partition('@/')[2].partition('?')[0]}"
    _say(server, url, f"CREATE ROLE {name} LOGIN PASSWORD 'x'")
    theirs = url.replace("postgres@", f"{name}@", 1)
    assert _refusal(desk, theirs, "x").code == "publish_no_rights"
    publish(desk.db, url)
    mark(desk, NAMES[0])
    _say(server, url, f"GRANT USAGE ON SCHEMA seminar_desk TO {name}")
    _say(server, url, f"GRANT ALL ON ALL TABLES IN SCHEMA seminar_desk TO {name}")
    to = parcels.address(theirs, password="x")
    assert finished(publishing.publishing(desk.db, to)).sent
    require_same(desk.db, url)


def test_who_comes_second_is_refused(desk: HallDesk, url: str) -> None:
    publish(desk.db, url)
    mark(desk, NAMES[0])
    one, other = gathered(desk.db, url), gathered(desk.db, url)
    to = parcels.address(url)
    finished(sending(to, one))
    with pytest.raises(ProblemError, match=r"^publish_meanwhile$"):
        finished(sending(to, other))
    require_same(desk.db, url)


@pytest.mark.each_server
def test_of_two_at_once_one_is_refused(desk: HallDesk, url: str) -> None:
    """The second waits for the first to end, and finds that it has come too late."""
    publish(desk.db, url)
    mark(desk, NAMES[0])
    one, other = gathered(desk.db, url), gathered(desk.db, url)
    first = sending(parcels.address(url), one)
    while next(first).done == 0:
        pass
    ended: list[str] = []
    second = threading.Thread(target=_send, args=(parcels.address(url), other, ended))
    second.start()
    assert finished(first).written["attendance"] == 1
    second.join()
    assert ended == ["publish_meanwhile"]
    require_same(desk.db, url)


def test_two_first_ones_make_one_publication(desk: HallDesk, postgres_url: str) -> None:
    url = postgres_url
    one, other = gathered(desk.db, url), gathered(desk.db, url)
    finished(sending(parcels.address(url), one))
    ended: list[str] = []
    _send(parcels.address(url), other, ended)
    assert ended == ["publish_meanwhile"]
    require_same(desk.db, url)


def _send(to: Address, parcel: object, ended: list[str]) -> None:
    try:
        finished(sending(to, parcel))  # type: ignore[arg-type]  # a parcel
    except ProblemError as error:
        ended.append(error.problems[0].code)


def _say(server: Server, url: str, sql: str) -> None:
    server.ask(sql, database=url.partition("@/")[2].partition("?")[0])
