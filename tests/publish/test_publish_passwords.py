"""A password is asked for, used and forgotten; a server proves that it is itself."""

from __future__ import annotations

import logging
import shutil
import sys
from pathlib import Path

import pytest

from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.progress import finished
from seminar_desk.domain.sentences import sentence
from seminar_desk.gather import parcels
from seminar_desk.publish.publication import Address
from tests.hands.postgres import Server
from tests.hands.scripts import Script, invited

pytestmark = pytest.mark.xdist_group("postgres")

PASSWORD = "пароль-42-не-для-журнала"


@pytest.fixture
def script(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Script:
    return Script(invited(tmp_path / "стол"), capsys)


@pytest.fixture
def secret(server: Server, url: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return an address at which a password is asked for."""
    if server.folder is None:
        pytest.skip("serverless")
    for name in ("PGPASSWORD", "PGPASSFILE"):
        monkeypatch.delenv(name, raising=False)
    database = url.partition("@/")[2].partition("?")[0]
    user = f"office_{database}"
    server.ask(f"CREATE ROLE {user} LOGIN PASSWORD '{PASSWORD}'")
    server.ask(f"ALTER DATABASE {database} OWNER TO {user}")
    return f"postgresql://{user}@localhost:{server.port}/{database}"


def _typed(monkeypatch: pytest.MonkeyPatch, *words: str) -> list[str]:
    """Answer at a terminal; return what was asked."""
    asked: list[str] = []
    left = list(words)

    def answer(prompt: str) -> str:
        asked.append(prompt)
        return left.pop(0)

    monkeypatch.setattr("getpass.getpass", answer)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    return asked


def test_a_script_without_a_terminal_says_where_a_password_may_stand(
    script: Script, secret: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert script.run("publish", "--to", secret) == 1
    assert "PGPASSFILE" in script.said
    passwords = tmp_path / "пароли"
    passwords.write_text(f"localhost:*:*:*:{PASSWORD}\n", encoding="utf-8")
    passwords.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(passwords))
    assert script.ask("publish", "--to", secret)["written"]["attendance"] == 3
    monkeypatch.delenv("PGPASSFILE")
    monkeypatch.setenv("PGPASSWORD", PASSWORD)
    assert script.ask("publish", "--to", secret)["written"] == {}


def test_the_prompt_s_word_stands_nowhere_afterwards(
    script: Script,
    server: Server,
    secret: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    asked = _typed(monkeypatch, PASSWORD, PASSWORD, "не тот")
    with caplog.at_level(logging.DEBUG):
        assert script.run("publish", "--to", secret, "--dry-run") == 0
        said = script.out + script.said
        assert script.run("publish", "--to", secret) == 0
        said += script.out + script.said
        assert script.run("publish", "--to", secret) == 1
        said += script.out + script.said
    assert len(asked) == 3
    assert "не тот" not in said + caplog.text
    assert PASSWORD not in said + caplog.text + "".join(asked)
    said_to_server = [
        cell for line in server.log()[10:] for cell in line if "CREATE ROLE" not in cell
    ]
    assert not [cell for cell in said_to_server if PASSWORD in cell]
    for path in script.folder.parent.rglob("*"):
        assert path.is_dir() or PASSWORD.encode() not in path.read_bytes()
    views = server.ask("SELECT definition FROM pg_views", database=secret.rpartition("/")[2])
    assert not [view for (view,) in views if PASSWORD in view]


def test_an_address_and_its_problems_never_show_it(secret: str) -> None:
    to = parcels.address(secret, password="x" + PASSWORD)
    assert PASSWORD not in repr(to) + str(to)
    from seminar_desk.publish.standing import looking  # noqa: PLC0415

    with pytest.raises(ProblemError) as refused:
        finished(looking(to))
    (problem,) = refused.value.problems
    assert problem.code == "publish_no_connection"
    assert PASSWORD not in repr(refused.value) + sentence(problem, "ru") + repr(problem)
    assert refused.value.__cause__ is None


@pytest.mark.each_server
def test_a_server_that_should_prove_itself_does(
    server: Server, secret: str, tmp_path: Path
) -> None:
    if not server.has_tls or server.folder is None:
        pytest.skip("without TLS")
    from seminar_desk.publish.standing import looking  # noqa: PLC0415

    root = tmp_path / "root.crt"
    shutil.copy(server.folder / "server.crt", root)
    proven = f"{secret}?sslmode=verify-full&sslrootcert={root}"
    assert finished(looking(parcels.address(proven, password=PASSWORD))).columns == {}
    for wrong in (proven.replace("localhost", "127.0.0.1"), f"{secret}?sslmode=verify-full"):
        with pytest.raises(ProblemError) as refused:
            finished(looking(parcels.address(wrong, password=PASSWORD)))
        assert refused.value.problems[0].code == "publish_no_connection"
        assert "certificate" in str(refused.value.problems[0].values["reason"])


def test_a_dry_run_changes_nothing(script: Script, server: Server, url: str) -> None:
    said = script.ask("publish", "--to", url, "--dry-run")
    assert said["gathered"]["attendance"] == 3
    assert (said["written"], said["last_step"], said["rows"]) == ({}, None, {})
    schemas = server.ask(
        "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'seminar%%'",
        database=url.partition("@/")[2].partition("?")[0],
    )
    assert schemas == []
    assert script.ask("publish", "--to", url)["written"]["attendance"] == 3
    donor = script.ask("publish", "--to", url, "--profile", "DONOR")
    assert donor["schema"] == "seminar_desk_donor"
    assert donor["rows"]["attendance"] == 3


def test_only_an_address_is_kept_of_a_place() -> None:
    assert repr(Address("postgresql://u@server/d", "s", PASSWORD)) == (
        "Address(url='postgresql://u@server/d', schema='s')"
    )
