"""What the installers are made of, told from the lists alone: they are built at a release."""

import re
import shutil
import subprocess
import sys
import tomllib
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

import contents
import holidays
import licences
import nsis_words
import parts
import pytest
import tree
import windows_suite
from packaging.requirements import Requirement

from tests.hands.systems import IS_WINDOWS

ROOT = Path(__file__).parents[2]
QT_MODULE = re.compile(r"^PySide6\.(Qt\w+)")
ON_WINDOWS = {"sys_platform": "win32", "platform_system": "Windows", "python_version": "3.13"}
ON_LINUX = {"sys_platform": "linux", "platform_system": "Linux", "python_version": "3.11"}


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def wanted(environment: dict[str, str]) -> set[str]:
    """Return every package that the program and the publication need on a system."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    waiting = [*project["dependencies"], *project["optional-dependencies"]["publish"]]
    found: set[str] = set()
    while waiting:
        requirement = Requirement(waiting.pop())
        extras = requirement.extras or {""}
        marker = requirement.marker
        if marker and not any(marker.evaluate({**environment, "extra": one}) for one in extras):
            continue
        for extra in extras:
            name = f"{normal(requirement.name)}[{extra}]"
            if name in found:
                continue
            found.add(name)
            try:
                inner = metadata.requires(requirement.name) or []
            except metadata.PackageNotFoundError:  # of another system
                inner = []
            for one in map(Requirement, inner):
                if one.marker is None or one.marker.evaluate({**environment, "extra": extra}):
                    one.marker = None
                    waiting.append(str(one))
    return {name.split("[")[0] for name in found}


@pytest.mark.parametrize(("section", "environment"), [("windows", ON_WINDOWS), ("linux", ON_LINUX)])
def test_every_package_that_is_needed_is_locked(section: str, environment: dict[str, str]) -> None:
    locked = {part.name for part in parts.locked("any", section)}
    # cffi needs pycparser to read headers of C; what is compiled needs none.
    assert wanted(environment) - {"pycparser"} - locked == set()


def test_the_lock_has_the_versions_that_are_tested() -> None:
    lines = (ROOT / "constraints.txt").read_text("utf-8").split()
    pins = {normal(name): version for name, version in (line.split("==") for line in lines)}
    locked = parts.locked("any", "windows", "linux")
    assert [part for part in locked if pins[part.name] != part.version] == []
    assert all(re.fullmatch(r"[0-9a-f]{64}", part.sha256) for part in parts.locked())


@pytest.mark.parametrize(
    ("section", "module", "library"),
    [
        ("windows", "PySide6/{}.pyd", "PySide6/{}.dll"),
        ("linux", "PySide6/{}.abi3.so", "PySide6/Qt/lib/lib{}.so.6"),
    ],
)
def test_of_qt_just_what_is_imported_is_packed(section: str, module: str, library: str) -> None:
    is_kept = tree.kept_of(section, "pyside6-essentials")
    imports = contents.imported(ROOT)
    used = {found[1] for name in imports if (found := QT_MODULE.match(name))}
    assert "QtWidgets" in used
    qt = find_spec("PySide6")  # which loads nothing of it
    assert qt
    assert qt.origin
    known = {path.stem for path in Path(qt.origin).parent.glob("Qt*.pyi")}
    assert {name for name in known if is_kept(module.format(name))} == used
    libraries = {name.replace("Qt", "Qt6", 1) for name in known}
    kept = {name for name in libraries if is_kept(library.format(name))}
    assert kept - {"Qt6DBus"} == {name.replace("Qt", "Qt6", 1) for name in used}


@pytest.mark.skipif(IS_WINDOWS and not shutil.which("git"), reason="not on Windows: no git in Wine")
def test_every_file_that_the_program_reads_is_packed() -> None:
    command = ["git", "ls-files", "main.py", "seminar_desk", "data", "resources"]
    told = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    own = {path.relative_to(ROOT).as_posix() for path in tree.own_files()}
    assert {name for name in told.split() if not name.endswith(".ts")} - own == set()
    pictures = re.findall(
        r"\((pictures/\w+\.png)\)", (ROOT / "docs/volunteer.md").read_text("utf-8")
    )
    assert pictures
    assert {"docs/volunteer_ky.md", *(f"docs/{name}" for name in pictures)} <= own
    assert not [name for name in own if "/__pycache__/" in name or name.startswith("tests/")]


def test_a_pattern_is_spread_over_its_choices() -> None:
    is_kept = tree.kept_of("any", "babel")
    assert is_kept("babel/locale-data/ky.dat")
    assert is_kept("babel/locale-data/root.dat")
    assert not is_kept("babel/locale-data/kk.dat")
    assert is_kept("babel-2.18.0.dist-info/METADATA")
    assert not is_kept("babel-2.18.0.dist-info/RECORD")


def test_of_what_pip_knows_of_a_wheel_its_version_stays() -> None:
    """`holidays` asks for it when it is imported."""
    is_kept = tree.kept_of("any", "holidays")
    assert is_kept("holidays-0.109.dist-info/METADATA")
    assert not is_kept("holidays-0.109.dist-info/licenses/LICENSE")


def test_the_days_off_have_their_words() -> None:
    is_kept = tree.kept_of("any", "holidays")
    words = Path(holidays.__file__).parent / "locale"
    kept = [path for path in words.rglob("*.mo") if is_kept(_within(path, words.parents[1]))]
    assert {path.name for path in kept} == {"KG.mo"}
    assert kept == list(words.rglob("KG.mo"))


def test_the_days_off_of_one_country_are_known_without_the_others(tmp_path: Path) -> None:
    is_kept, whole = tree.kept_of("any", "holidays"), Path(holidays.__file__).parents[1]
    kept = [path for path in (whole / "holidays").rglob("*.*") if is_kept(_within(path, whole))]
    for path in kept:
        packed = tmp_path / path.relative_to(whole)
        packed.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, packed)
    assert len(kept) < 80
    tree.name_kept_countries(tmp_path)
    source = (
        "import sys; sys.path.insert(0, sys.argv[1]); import holidays;"
        "assert holidays.__file__.startswith(sys.argv[1]);"
        "print(*sorted(holidays.country_holidays('KG', years=range(2016, 2031))), sep='\\n')"
    )
    command = [sys.executable, "-B", "-c", source, str(tmp_path)]
    told = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)
    known = holidays.country_holidays("KG", years=range(2016, 2031))
    assert told.stdout.split() == [day.isoformat() for day in sorted(known)]


def _within(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix()


def test_every_part_has_its_licence_on_the_page_about_the_program() -> None:
    covered = parts.locked("any", "windows", "linux", "source")
    assert [part.name for part in covered if licences.of_part(part) is None] == []
    for name, text in licences.pages().items():
        page = licences.FOLDER / name
        assert page.read_text("utf-8") == text, "run: .venv/bin/python packaging/licences.py"
        links = re.findall(r"\]\((\S+\.txt)\)", text)
        assert {f"{name}.txt" for name in licences.known()} <= set(links)
        assert {link for link in links if (licences.FOLDER / link).stat().st_size < 500} == set()
        for part in parts.locked("bookworm"):
            assert licences.of_part(part) or f"{part.name} {part.version}" in text


def test_the_installer_says_everything_in_three_languages() -> None:
    said = (parts.HERE / "setup_words.nsh").read_text("utf-8-sig")
    used = set(re.findall(r"\$\((\w+)\)", (parts.HERE / "setup.nsi").read_text("utf-8-sig")))
    words = re.findall(r'SAID (\w+) \\\n\s+"(.+)" \\\n\s+"(.+)" \\\n\s+"(.+)"\n', said)
    assert {name for name, *_ in words} == used
    for name, russian, kyrgyz, english in words:
        assert len({russian, kyrgyz, english}) == 3, name
        values = [
            sorted(re.findall(r"\$\{\w+\}|\$[A-Z0]+", text)) for text in (russian, kyrgyz, english)
        ]
        assert values[0] == values[1] == values[2], name


def test_what_the_installer_says_before_it_knows_the_language_is_said_in_three() -> None:
    for english, ours in nsis_words._SAID.items():
        program = b"before" + f"{english}\0".encode("utf-16-le") + b"after"
        said = nsis_words.said_instead(program, english, ours)
        assert len(said) == len(program)
        assert said[6:].decode("utf-16-le", "replace").startswith(f"{ours}\0")
        assert said.endswith(b"after")
    with pytest.raises(ValueError, match="longer"):
        nsis_words.said_instead(b"", "No", "Нет")


def test_what_make_asks_apt_for_is_looked_for_one_by_one() -> None:
    """`command -v one other` is content where one of them is there."""
    asked = re.findall(r"command -v ([^;&>]+)", (ROOT / "Makefile").read_text("utf-8"))
    assert {"makensis", "x86_64-w64-mingw32-gcc", "readelf", "xz"} <= {*map(str.strip, asked)}
    assert [names for names in asked if len(names.split()) > 1] == []


def test_no_file_of_packaging_names_a_registry() -> None:
    for path in parts.HERE.iterdir():
        if path.is_file():
            hosts = re.findall(
                r"pypi\.org|pythonhosted|deb\.debian|npmjs", path.read_text("utf-8-sig")
            )
            assert not hosts, path.name


def test_the_page_about_the_program_counts_by_the_lock() -> None:
    """Windows and Debian have another Python: both are told, and nobody writes them by hand."""
    assert "versions" not in {fact for facts in licences.known().values() for fact in facts}
    (embedded,) = parts.locked("source")
    (debian,) = (part for part in parts.locked("bookworm") if part.name == "python3.11-minimal")
    assert embedded.number != embedded.version
    assert debian.version.startswith(f"{debian.number}-")
    told = f"| Python | {embedded.number} (Windows), {debian.number} (Debian) |"
    assert all(told in text for text in licences.pages().values())


def test_every_test_is_run_under_wine_once() -> None:
    places = [ROOT / place for place in windows_suite.places()]
    tests = list((ROOT / "tests").rglob("test_*.py"))
    assert len(tests) > 300
    assert [path for path in tests if sum(place in path.parents for place in places) != 1] == []


def test_bytecode_that_only_the_building_left_is_found(tmp_path: Path) -> None:
    """Of another path and moment in each build, it kept two packages from being the same."""
    for name in ("here.py", "__pycache__/here.cpython-311.pyc", "__pycache__/gone.cpython-311.pyc"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    assert [path.name for path in contents.stray_bytecode(tmp_path)] == ["gone.cpython-311.pyc"]
