"""Whatever is cut, ended or killed, the server has the old or the new, and nothing between."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from pathlib import Path
from time import sleep

import pytest

from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.progress import finished
from seminar_desk.files import ROOT
from seminar_desk.gather import parcels
from seminar_desk.publish import server as publish_server
from seminar_desk.publish.sending import sending
from tests.hands.cut_wires import Wire, cut
from tests.hands.hall_desks import NAMES, HallDesk, desks
from tests.hands.hall_moves import mark, move, walk_in
from tests.hands.postgres import Server
from tests.hands.published import everything, gathered, publish, require_same

pytestmark = [pytest.mark.xdist_group("postgres"), pytest.mark.long]


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask again at once."""
    monkeypatch.setattr(publish_server, "_PAUSE_S", 0)


@pytest.fixture
def url(begun_url: str) -> str:
    return begun_url


def _socket(server: Server) -> str:
    if server.folder is None:
        pytest.skip("serverless")
    return f"{server.folder}/.s.PGSQL.{server.port}"


def _through(wire: Wire, url: str) -> str:
    database = url.partition("@/")[2].partition("?")[0]
    return (
        f"postgresql://postgres@127.0.0.1:{wire.port}/{database}?sslmode=disable&gssencmode=disable"
    )


def _changed(tmp_path: Path, url: str) -> HallDesk:
    """Return a desk whose published rows were changed, added and taken back since."""
    (desk,) = desks(tmp_path, 1)
    walk_in(desk, "Гость Первый")
    publish(desk.db, url)
    mark(desk, NAMES[1])
    move(desk, NAMES[0], "Ак-Муз")
    return desk


def test_cut_at_any_statement_it_is_old_or_new(tmp_path: Path, server: Server, url: str) -> None:
    where = _socket(server)
    desk = _changed(tmp_path, url)
    old = everything(url)
    parcel = gathered(desk.db, url)
    seen, at, committed = set(), 0, False
    while not committed:
        for late in (False, True):
            with cut(where, at, late=late) as wire, pytest.raises(ProblemError) as refused:
                finished(sending(parcels.address(_through(wire, url)), parcel))
            assert wire.is_cut
            assert refused.value.problems[0].code in {
                "publish_no_connection",
                "publish_server_gone",
            }
            committed = everything(url) != old
            seen.add(committed)
            if committed:
                assert late  # the word of COMMIT alone was lost
                require_same(desk.db, url)
                assert publish(desk.db, url).sent is None
        at += 1
    assert seen == {False, True}
    assert at > 15


@pytest.mark.each_server
def test_cut_once_it_is_sent_again_by_itself(tmp_path: Path, server: Server, url: str) -> None:
    """After a COMMIT whose answer was lost nothing is sent twice."""
    where = _socket(server)
    desk = _changed(tmp_path, url)
    with cut(where) as whole:
        parcel = gathered(desk.db, url)
        finished(sending(parcels.address(_through(whole, url)), parcel))
    for at, late in (
        (3, False),
        (9, True),
        (whole.statements - 1, False),
        (whole.statements - 1, True),
    ):
        move(desk, NAMES[0], f"Село {at} {late}")
        mark(desk, NAMES[0]) if at == 3 else None
        parcel = gathered(desk.db, url)
        with cut(where, at, late=late, again=True) as wire:
            sent = finished(sending(parcels.address(_through(wire, url)), parcel))
        assert wire.is_cut
        assert sent.written["attendance"] == 1
        require_same(desk.db, url)


def test_a_first_publication_that_is_cut_leaves_empty_tables(
    tmp_path: Path, server: Server, postgres_url: str
) -> None:
    url = postgres_url
    where = _socket(server)
    (desk,) = desks(tmp_path, 1)
    for at in (0, 5, 30, 44, 47, 50):
        parcel = gathered(desk.db, url)
        with cut(where, at) as wire, pytest.raises(ProblemError):
            finished(sending(parcels.address(_through(wire, url)), parcel))
    assert set(map(len, everything(url).values())) == {0}
    publish(desk.db, url)
    require_same(desk.db, url)


@pytest.mark.each_server
def test_a_server_that_is_gone_while_it_looks_over_the_tables_has_them(
    tmp_path: Path, server: Server, postgres_url: str
) -> None:
    where, url = _socket(server), postgres_url
    database = url.partition("@/")[2].partition("?")[0]
    (desk,) = desks(tmp_path, 1)
    with cut(where) as whole:
        finished(sending(parcels.address(_through(whole, url)), gathered(desk.db, url)))
    for back, late in ((1, False), (1, True), (3, False)):
        server.ask("DROP SCHEMA seminar_desk CASCADE", database=database)
        parcel = gathered(desk.db, url)
        with cut(where, whole.statements - back, late=late) as wire:
            sent = finished(sending(parcels.address(_through(wire, url)), parcel))
        assert wire.is_cut
        assert sum(sent.written.values())
        require_same(desk.db, url)


@pytest.mark.each_server
def test_a_connection_that_the_server_ends_is_begun_again(
    tmp_path: Path, server: Server, url: str
) -> None:
    desk = _changed(tmp_path, url)
    parcel = gathered(desk.db, url)
    work = sending(parcels.address(url), parcel)
    while next(work).done == 0:
        pass
    server.ask(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = %s AND pid <> pg_backend_pid()",
        url.partition("@/")[2].partition("?")[0],
    )
    assert finished(work).written["attendance"] > 0
    require_same(desk.db, url)


def test_a_program_that_is_killed_leaves_the_old(tmp_path: Path, server: Server, url: str) -> None:
    where = _socket(server)
    desk = _changed(tmp_path, url)
    old, folder = everything(url), tmp_path / "копия"
    shutil.copytree(desk.folder, folder)
    with cut(where, 9, holds=True) as wire:
        command = [sys.executable, "main.py", "publish", "--to", _through(wire, url)]
        script = subprocess.Popen(
            [*command, "--data-dir", folder], cwd=ROOT, stdout=subprocess.DEVNULL
        )
        while not wire.is_cut and script.poll() is None:
            sleep(0.005)
        script.send_signal(signal.SIGKILL)
        script.wait()
    assert wire.is_cut
    assert everything(url) == old
    publish(desk.db, url)
    require_same(desk.db, url)
