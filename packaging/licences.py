"""Write the page «О программе» and the texts of all licences to docs/licences, from the lock."""

import re
import shutil
import tomllib
import zipfile
from pathlib import Path

import parts
import tree

FOLDER = parts.ROOT / "docs" / "licences"
_LANGUAGES = {"about_ru.md": "about.md", "about_ky.md": "about_ky.md", "about_en.md": "about_en.md"}
_TEXT = re.compile(
    r"\.dist-info/(?:.*/)?(?:licen[cs]e|copying|notice|authors)[^/]*(?:/[^/]+)*$", re.IGNORECASE
)
_SYSTEMS = {
    "Windows": ("any", "windows", "source"),
    "Debian": ("any", "linux", "bookworm"),
}
_SHARED = ("LGPL-3", "GPL-3")  # Qt's wheels name them and leave them out
_OWN = {
    "seminar-desk": (parts.ROOT / "LICENSE", "Seminar Desk", "MIT"),
    "pt-fonts": (parts.ROOT / "resources/fonts/LICENSE.txt", "PT Sans, PT Serif", "ParaType"),
    "lucide": (parts.ROOT / "resources/icons/LICENSE", "Lucide", "ISC"),
}


def known() -> dict[str, dict[str, object]]:
    """Return what licences.toml says."""
    return tomllib.loads((parts.HERE / "licences.toml").read_text("utf-8"))


def of_part(part: parts.Part) -> str | None:
    """Return the name in licences.toml that covers a part of the lock; None when none does."""
    for name, facts in known().items():
        covered = facts.get("parts", [name])
        assert isinstance(covered, list)
        if part.name in covered:
            return name
    return None


def pages() -> dict[str, str]:
    """Return each page by the name of its file."""
    rows = [_row(name, facts) for name, facts in known().items()]
    rows += [
        f"| {title} | | [{licence}]({name}.txt) | |"
        for name, (_, title, licence) in _OWN.items()
        if name != "seminar-desk"
    ]
    libraries = ", ".join(
        f"{part.name} {part.version}" for part in parts.locked("bookworm") if not of_part(part)
    )
    return {
        file: (parts.HERE / template)
        .read_text("utf-8")
        .format(rows="\n".join(rows), libraries=libraries)
        for template, file in _LANGUAGES.items()
    }


def _row(name: str, facts: dict[str, object]) -> str:
    inside = facts.get("inside", "")
    return f"| {facts['title']} | {_versions(name)} | [{facts['licence']}]({name}.txt) | {inside} |"


def _versions(name: str) -> str:
    """Return what is packed of it, by system where the two have not the same."""
    packed = {
        system: next((part.number for part in parts.locked(*sections) if of_part(part) == name), "")
        for system, sections in _SYSTEMS.items()
    }
    if len({version for version in packed.values() if version}) == 1:
        return max(packed.values())
    return ", ".join(f"{version} ({system})" for system, version in packed.items())


def write() -> None:
    """Write the pages, and beside them the text of each licence as its part brings it."""
    parts.fetch(parts.locked("any", "windows", "source"))
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    for file, text in pages().items():
        (FOLDER / file).write_text(text, "utf-8")
    for name, facts in known().items():
        brought = [
            text
            for part in parts.locked("any", "windows", "source")
            if of_part(part) == name
            for text in _texts(part)
        ]
        if name == "qt":
            shared = Path("/usr/share/common-licenses")
            brought = [(shared / text).read_text("utf-8") for text in _SHARED]
        if "beside" in facts:
            brought.append((parts.HERE / str(facts["beside"])).read_text("utf-8"))
        _write(name, dict.fromkeys(brought))
    for name, (path, _, _) in _OWN.items():
        _write(name, [path.read_text("utf-8")])


def _write(name: str, texts: "list[str] | dict[str, None]") -> None:
    if not texts:
        raise SystemExit(f"{name} brings no licence: write its text by hand")
    lines = "\n\n\n".join(texts).replace("\r\n", "\n").split("\n")
    text = "\n".join(line.rstrip() for line in lines).strip() + "\n"
    (FOLDER / f"{name}.txt").write_text(text, "utf-8")


def _texts(part: parts.Part) -> list[str]:
    """Return the texts of licences in a wheel, or in Python's embeddable package."""
    if part.section == "source":
        return [dict(tree.embedded_python())["LICENSE.txt"].decode("utf-8")]
    with zipfile.ZipFile(part.path) as wheel:
        names = sorted(
            name for name in wheel.namelist() if _TEXT.search(name) and not name.endswith("/")
        )
        return [wheel.read(name).decode("utf-8", "replace") for name in names]


if __name__ == "__main__":
    write()
