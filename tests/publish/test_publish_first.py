"""Two stores publish first, into one schema: one has it, whoever comes second, and when."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pytest

from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.progress import finished
from seminar_desk.files import ROOT
from seminar_desk.gather import parcels
from seminar_desk.publish.sending import sending
from seminar_desk.publish.standing import looking
from tests.hands.hall_desks import HallDesk, fresh_desk
from tests.hands.postgres import Server
from tests.hands.published import gathered, publish, require_same

pytestmark = [pytest.mark.xdist_group("postgres"), pytest.mark.long]


@pytest.fixture
def two(tmp_path: Path) -> tuple[HallDesk, HallDesk]:
    return fresh_desk(tmp_path / "один"), fresh_desk(tmp_path / "другой")


def refused(desk: HallDesk, url: str) -> str:
    with pytest.raises(ProblemError) as caught:
        publish(desk.db, url)
    return caught.value.problems[0].code


def say(server: Server, url: str, sql: str) -> None:
    server.ask(sql, database=url.partition("@/")[2].partition("?")[0])


@pytest.mark.each_server
def test_of_two_programs_that_publish_first_at_once_one_has_the_schema(
    two: tuple[HallDesk, HallDesk], postgres_url: str
) -> None:
    for desk in two:
        desk.store.close()
    started = [
        subprocess.Popen(
            [sys.executable, "main.py", "publish", "--to", postgres_url, "--data-dir", desk.folder],
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        for desk in two
    ]
    said = [program.communicate()[1] for program in started]
    assert sorted(program.returncode for program in started) == [0, 1]
    (stands,) = finished(looking(parcels.address(postgres_url))).publications
    assert not stands.is_empty
    (refusal,) = filter(None, said)
    assert "другой" in refusal  # somebody else published meanwhile, or another store is there


def test_who_has_begun_just_now_is_waited_for_and_who_never_went_on_gives_way(
    two: tuple[HallDesk, HallDesk], server: Server, postgres_url: str
) -> None:
    url, (first, second) = postgres_url, two
    begun = sending(parcels.address(url), gathered(first.db, url))
    while not finished(looking(parcels.address(url))).publications:
        next(begun)
    begun.close()
    assert refused(second, url) == "publish_meanwhile"
    say(server, url, "UPDATE seminar_desk.publication SET published_at_utc = '2017-10-24'")
    publish(second.db, url)
    require_same(second.db, url)
    assert refused(first, url) == "publish_other_store"


def test_two_that_an_older_program_let_in_block_each_other_no_more(
    two: tuple[HallDesk, HallDesk], server: Server, postgres_url: str
) -> None:
    url, (first, second) = postgres_url, two
    publish(first.db, url)
    say(
        server,
        url,
        "INSERT INTO seminar_desk.publication SELECT"
        f" '{UUID(int=13)}', profile, contract, form, -1, NULL, '{{}}', '0', '{UUID(int=14)}',"
        " published_at_utc, published_on FROM seminar_desk.publication",
    )
    assert refused(second, url) == "publish_other_store"
    assert publish(first.db, url).sent is None
    require_same(first.db, url)


def test_who_was_overtaken_while_gathering_finds_another_store_there(
    two: tuple[HallDesk, HallDesk], postgres_url: str
) -> None:
    url, (first, second) = postgres_url, two
    parcel = gathered(first.db, url)
    publish(second.db, url)
    with pytest.raises(ProblemError, match=r"^publish_other_store$"):
        finished(sending(parcels.address(url), parcel))
    require_same(second.db, url)


@pytest.mark.each_server
def test_a_server_knows_of_every_table_how_full_it_is(
    two: tuple[HallDesk, HallDesk], server: Server, postgres_url: str
) -> None:
    """Of an empty one it believed a thousand rows; figures of 100,000 took minutes."""
    if server.folder is None:
        pytest.skip("serverless")
    publish(two[0].db, postgres_url)
    unknown = server.ask(
        "SELECT relname FROM pg_class WHERE relkind = 'r' AND reltuples < 0"
        " AND relnamespace = 'seminar_desk'::regnamespace AND relname NOT LIKE 'staged_%'"
        " AND relname <> 'publication'",
        database=postgres_url.partition("@/")[2].partition("?")[0],
    )
    assert unknown == []
