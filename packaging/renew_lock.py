"""Write sections of lock.toml anew: at the versions of constraints.txt, or at Debian's of today.

`python packaging/renew_lock.py [SECTION ...]`; a name is added by hand as `name = {}` before.
"""

import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

import parts
import tree

_HEAD = """\
# What the program is packed with: every part, its version, its file and the hash of it.
# Written by `python packaging/renew_lock.py`. From PyPI: any, windows (64 bit, CPython 3.13),
# linux (x86_64, CPython 3.11), source. From Debian: bookworm, trixie.
"""


def main(sections: list[str]) -> None:
    lock = tomllib.loads(parts.LOCK.read_text("utf-8"))
    lines = (parts.ROOT / "constraints.txt").read_text("utf-8").split()
    pins = {
        name.lower().replace("_", "-"): version
        for name, version in (line.split("==") for line in lines)
    }
    text = _HEAD
    parts.PARTS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for section, names in lock.items():
            text += f"\n[{section}]\n"
            for name, old in sorted(names.items()):
                facts = old
                if section in sections or not sections:
                    version = pins.get(name, old.get("version", ""))
                    file = _fetched(section, name, version, Path(folder))
                    if section not in parts.PIP:  # Debian writes `:` of a version as `%3a`
                        version = file.name.split("_")[1].replace("%3a", ":")
                    hashed = parts.sha256_of(file)
                    facts = {"version": version, "file": file.name, "sha256": hashed}
                    if section == "source":
                        facts["holds"] = tree.embedded_version(file)
                    shutil.move(file, parts.PARTS / file.name)
                said = ", ".join(f'{fact} = "{value}"' for fact, value in facts.items())
                text += f"{chr(34) + name + chr(34) if '.' in name else name} = {{ {said} }}\n"
    parts.LOCK.write_text(text, "utf-8")


def _fetched(section: str, name: str, version: str, folder: Path) -> Path:
    if section in parts.PIP:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
        options = [*parts.PIP[section], "--disable-pip-version-check", f"--dest={folder}"]
        subprocess.run([*command, *options, f"{name}=={version}"], check=True)
    else:
        subprocess.run(
            [*parts.apt_of(section), "--quiet", "download", name], check=True, cwd=folder
        )
    return next(folder.iterdir())


if __name__ == "__main__":
    main(sys.argv[1:])
