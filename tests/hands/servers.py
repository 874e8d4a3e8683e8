"""A server of each version that can be had here, started once, and a database for each test.

The fixtures are those of all tests, see tests/conftest.py: windows publish too.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.hands import postgres
from tests.hands.postgres import Server

_NUMBERS = itertools.count(1)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Try a test that asks for a server on the newest that can be had; else say that none can.

    What is marked `each_server` is tried on all of them.
    """
    if "postgres_version" not in metafunc.fixturenames:
        return
    found = versions()
    if metafunc.definition.get_closest_marker("each_server") is None:
        found = found[-1:]
    named = [pytest.param(each, id=f"PostgreSQL-{each}") for each in found]
    none = pytest.param("", marks=pytest.mark.skip(reason="serverless"), id="serverless")
    metafunc.parametrize("postgres_version", named or [none], scope="session")


@pytest.fixture(scope="session")
def postgres_servers() -> Iterator[dict[str, Server]]:
    """Keep what was started until the last test."""
    with ExitStack() as stack:
        yield _Started(stack)


class _Started(dict[str, Server]):
    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack

    def __missing__(self, version: str) -> Server:
        if version == "DSN":
            self[version] = Server(version, dsn=postgres.DSN)
        else:
            programs = postgres.binaries()[version]
            self[version] = self._stack.enter_context(postgres.running(version, programs))
        return self[version]


@pytest.fixture
def postgres_server(postgres_version: str, postgres_servers: dict[str, Server]) -> Server:
    """Return a running server of the version that is being tried."""
    return postgres_servers[postgres_version]


@pytest.fixture
def postgres_url(postgres_server: Server) -> str:
    """Return the address of an empty database."""
    return empty_database(postgres_server)


def versions() -> list[str]:
    """Return the versions that can be had here; none where there is no server."""
    return ["DSN"] if postgres.DSN else list(postgres.binaries())


def empty_database(server: Server) -> str:
    """Return the address of a database of its own; somebody else's is emptied."""
    if server.dsn:
        for schema in ("seminar_desk", "seminar_desk_donor"):
            server.ask(f"DROP SCHEMA IF EXISTS {schema} CASCADE")
        return server.dsn
    name = f"t{next(_NUMBERS)}"
    server.ask(f"CREATE DATABASE {name}")
    return server.url(name)
