"""Fetch the parts that the program is packed with: named in lock.toml, checked by their hashes.

Run as a script it fetches all of them into build/parts.
"""

import hashlib
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
BUILD = ROOT / "build"
PARTS = BUILD / "parts"
LOCK = HERE / "lock.toml"

# What pip is asked for, by the section of the lock.
PIP = {
    "any": ("--only-binary=:all:",),
    "windows": ("--only-binary=:all:", "--platform=win_amd64", "--python-version=3.13"),
    "linux": (
        "--only-binary=:all:",
        *(f"--platform=manylinux_2_{minor}_x86_64" for minor in (34, 28, 27, 26, 17)),
        "--platform=manylinux2014_x86_64",
        "--python-version=3.11",
    ),
    "source": ("--no-binary=:all:",),
}


@dataclass(frozen=True, slots=True)
class Part:
    """One file of the lock."""

    section: str  # a key of `PIP`, or a release of Debian
    name: str
    version: str
    file: str
    sha256: str
    holds: str = ""  # another version than its own, which it brings

    @property
    def path(self) -> Path:
        return PARTS / self.file

    @property
    def number(self) -> str:
        """Its version as its makers count, without what a release of Debian puts to it."""
        return self.holds or self.version.split(":")[-1].split("-")[0]

    def is_whole(self) -> bool:
        return self.path.is_file() and sha256_of(self.path) == self.sha256


def sha256_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def locked(*sections: str) -> list[Part]:
    """Return the parts of these sections of the lock, of all where none is named."""
    lock = tomllib.loads(LOCK.read_text("utf-8"))
    return [
        Part(section, name, **facts)
        for section in sections or lock
        for name, facts in lock[section].items()
    ]


def fetch(parts: Iterable[Part]) -> None:
    """Bring what is not in build/parts; SystemExit where a part cannot be had as it is locked."""
    PARTS.mkdir(parents=True, exist_ok=True)
    missing: dict[str, list[Part]] = {}
    for part in parts:
        if not part.is_whole():
            missing.setdefault(part.section, []).append(part)
    for section, wanted in missing.items():
        print(f"Fetching {len(wanted)} parts: {section}", flush=True)
        if section in PIP:
            _pip(section, wanted)
        else:
            _apt(section, wanted)
        for part in wanted:
            if not part.is_whole():
                raise SystemExit(
                    f"{part.file} is not what packaging/lock.toml says; when it is an update that"
                    " you want: python packaging/renew_lock.py, then try what was built"
                )


def _pip(section: str, parts: list[Part]) -> None:
    wanted = PARTS / f"{section}.txt"
    lines = (f"{part.name}=={part.version} --hash=sha256:{part.sha256}\n" for part in parts)
    wanted.write_text("".join(lines), "utf-8")
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"]
    options = ["--no-deps", "--require-hashes", f"--dest={PARTS}", f"--requirement={wanted}"]
    subprocess.run([*command, *PIP[section], *options], check=True)


def _apt(release: str, parts: list[Part]) -> None:
    names = [f"{part.name}={part.version}" for part in parts]
    subprocess.run([*apt_of(release), "--quiet", "download", *names], check=True, cwd=PARTS)


@cache
def apt_of(release: str) -> list[str]:
    """Return apt-get as it answers for a release of Debian, whatever release this machine has."""
    if shutil.which("apt-get") is None:
        raise SystemExit("Parts from Debian are fetched with apt-get, which is not here")
    folder = BUILD / "apt" / release
    sources = folder / "sources.list"
    command = [
        "apt-get",
        *(f"-oDir::{place}={folder}" for place in ("State", "Cache")),
        f"-oDir::State::status={folder / 'status'}",
        f"-oDir::Etc::sourcelist={sources}",
        "-oDir::Etc::sourceparts=/dev/null",
        "-oAPT::Sandbox::User=root",
    ]
    if not sources.is_file():
        for name in ("lists/partial", "archives/partial"):
            (folder / name).mkdir(parents=True, exist_ok=True)
        (folder / "status").touch()
        sources.write_text("".join(f"deb {place}\n" for place in _places(release)), "utf-8")
    subprocess.run([*command, "--quiet", "update"], check=True, stdout=subprocess.DEVNULL)
    return command


def _places(release: str) -> list[str]:
    """Return where this machine has Debian from, for another release: address, release, main."""
    asked = [
        "apt-get",
        "indextargets",
        "--format",
        "$(REPO_URI) $(RELEASE) $(ORIGIN)",
        "Identifier: Packages",
    ]
    lines = subprocess.run(asked, check=True, capture_output=True, text=True).stdout.split("\n")
    debian = sorted({line.split()[0] for line in lines if line.endswith(" Debian")})
    if not debian:
        raise SystemExit(
            "This machine has no package source of Debian's: run `apt-get update`, or use a Debian"
        )
    kinds = {"security": f"{release}-security", "": release}
    return [
        f"{address} {kinds['security' if 'security' in address else '']} main" for address in debian
    ]


if __name__ == "__main__":
    fetch(locked())
