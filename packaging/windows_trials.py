"""The trials of `make windows-test`: each says what it saw, or raises what is wrong."""

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import parts
import tree
import wine
import wine_start
from windows_verbs import REFUSED, ROSTER, SCRIPT, VERBS, by_linux, by_wine
from wine_screen import (
    BOTH,
    KYRGYZSTAN,
    OUT,
    PATIENCE,
    PROGRAM,
    WINDOW,
    pair,
    photograph,
    press,
    require,
    shown,
    there,
)

_PAGES = ("today", "checkin", "practice", "documents", "export", "office", "settings")
_LANGUAGES = ("ru", "ky")


def installed() -> str:
    """Install silently; look at what lies there, what Windows' list and the start menu say."""
    (setup,) = (parts.ROOT / "dist").glob("SeminarDesk-*-setup.exe")
    done = wine.wine(f"Z:{wine.SOURCE}/dist/{setup.name}".replace("/", "\\"), "/S")
    require(done.returncode == 0, f"the setup ended with {done.returncode}: {done.stderr}")
    require(wine.at(WINDOW).is_file(), f"{WINDOW} is not there")
    listed = wine.wine("reg", "query", _UNINSTALL, "/v", "DisplayVersion").stdout
    require(tree.version() in listed, f"Windows' list does not say the version: {listed}")
    shortcuts = sorted(wine.at(f"C:\\users\\{wine.USER}").rglob("*.lnk"))
    require(len(shortcuts) > 1, "no shortcut on the desktop and in the start menu")
    return f"{setup.name}, {setup.stat().st_size / 1e6:.1f} MB; {len(shortcuts)} shortcuts"


_UNINSTALL = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\SeminarDesk"


def window() -> str:
    """Show every page in both languages on one filled store, here and there; pairs of pictures."""
    for language in _LANGUAGES:
        for system in BOTH:
            folder = filled(language, system)
            with shown(folder, system):
                for number, page in enumerate(_PAGES, start=1):
                    press(f"ctrl+{number}")
                    photograph(f"window-{language}-{page}-{system}")
        for page in _PAGES:
            pair(f"window-{language}-{page}")
    return f"{len(_PAGES)} pages in {len(_LANGUAGES)} languages: `window-*.png`, Linux on the left"


def filled(language: str, name: str) -> Path:
    """Lay down the store that the day left when its session was closed, in a language."""
    folder = OUT / f"данные {language} {name}"
    source = _tour_on_linux() / "backups"
    if name.endswith("wine"):  # there: what another laptop laid down gets a key of its own
        done = wine.wine(SCRIPT, "-c", _FILL, there(folder), there(source), language)
        require(done.returncode == 0, done.stderr)
    else:
        here("-c", _FILL, str(folder), str(source), language)
    return folder


_FILL = """
import sys
from pathlib import Path
from seminar_desk.actions import settings
from seminar_desk.store.backup_files import last_good, restore
from seminar_desk.store.database import utc_now
from seminar_desk.verbs import stores
folder = Path(sys.argv[1])
restore(last_good(Path(sys.argv[2])).path, folder, utc_now())
with stores.writing(folder) as db:
    settings.change(db, language=sys.argv[3])
"""


def start() -> str:
    """Measure the start to a usable window against a bare window of the same tree, in turn."""
    told = here("-c", "from tests.benchmarks.start import BARE, OURS; print(BARE, OURS, sep='\\0')")
    bare, ours = told.stdout.split("\0")
    folder = there(filled("ru", "start wine"))
    taken = [
        [wine_start.until_usable(SCRIPT, "-c", source, folder) for source in (bare, ours)]
        for _ in range(_STARTS + 1)
    ][1:]  # the first time nothing is in memory yet
    said = []
    for field, by in enumerate(("by the clock", "of the processor")):
        pair = [statistics.median(turn[at][field] for turn in taken) for at in range(2)]
        said.append(f"{pair[1] / pair[0]:.2f} × {by} ({pair[1]:.2f} s to {pair[0]:.2f} s)")
    return f"against a bare window of the same tree: {', '.join(said)}"


_STARTS = 7


def verbs() -> str:
    """Call every verb by the installed program and here; they end and answer alike."""
    require({call.split()[0] for call in VERBS} == _all_verbs(), "not every verb is called")
    roster = OUT / "список.csv"
    roster.write_text(ROSTER, "utf-8")
    answers = {}
    for system in BOTH:
        folder, out = filled("ru", f"verbs {system}"), OUT / f"verbs {system}"
        out.mkdir()
        call, named = (by_wine, there) if system == "wine" else (by_linux, str)
        facts = {"out": named(out), "roster": named(roster)}
        answers[system] = [
            call(*(word.format(**facts) for word in words.split(" ")), folder=folder)
            for words in VERBS
        ]
    unlike = [
        f"{words}\n\n{here[0]}\n{here[1]}\nunder Wine {there[0]}\n{there[1]}\n"
        for words, here, there in zip(VERBS, *(answers[system] for system in BOTH), strict=True)
        if here != there
    ]
    (OUT / "verbs.txt").write_text("\n".join(unlike), "utf-8")
    done = {
        call.split()[0]
        for call, (ended, _) in zip(VERBS, answers["linux"], strict=True)
        if not ended
    }
    require(_all_verbs() - done == REFUSED, f"only refused: {_all_verbs() - done}")
    require(not unlike, f"{len(unlike)} of {len(VERBS)} answer otherwise, see verbs.txt")
    left = [sorted(path.name for path in (OUT / f"verbs {system}").iterdir()) for system in BOTH]
    require(len(left[0]) == len(left[1]), f"not the same files: {left}")
    return f"{len(VERBS)} calls of {len(_all_verbs())} verbs end alike and say the same"


def _all_verbs() -> set[str]:
    told = here("-c", "from seminar_desk.verbs import VERBS; print(*VERBS)")
    return set(told.stdout.split())


def tour() -> str:
    """Live the day without a screen; the papers are those of the same day here."""
    return _lived("offscreen", ())


def tour_on_screen() -> str:
    """Live the day in windows on the screen; pictures of both systems side by side."""
    said = _lived("on-screen", ("--on-screen",))
    here, there = _tour_on_linux() / "pictures", OUT / "tour-on-screen" / "pictures"
    pairs = 0
    for path in sorted(here.glob("*.png")):
        require((there / path.name).is_file(), f"no picture {path.name}")
        if "1280x800" in path.name:
            continue  # the same in the other size
        for system, folder in (("linux", here), ("wine", there)):
            shutil.copyfile(folder / path.name, OUT / f"tour-{path.stem}-{system}.png")
        pair(f"tour-{path.stem}")
        pairs += 1
    return f"{said}; {pairs} pairs of pictures: `tour-*.png`, Linux on the left"


def _lived(name: str, options: Sequence[str]) -> str:
    out = OUT / f"tour-{name}"
    words = ("tour", "--out", there(out), *options)
    done = wine.wine(SCRIPT, *words, environment=KYRGYZSTAN)
    require(done.returncode == 0, f"it ended with {done.returncode}: {done.stderr}")
    papers = sorted(
        path.relative_to(_tour_on_linux())
        for kind in ("*.pdf", "*.ics")
        for path in _tour_on_linux().rglob(kind)
    )
    unlike = [
        str(paper)
        for paper in papers
        if not (out / paper).is_file()
        or (out / paper).read_bytes() != (_tour_on_linux() / paper).read_bytes()
    ]
    require(not unlike, f"not the papers of Linux: {', '.join(unlike)}")
    return f"{len(papers)} papers are those of Linux, byte for byte"


def _tour_on_linux() -> Path:
    """Return where the day lived here left its papers."""
    out = OUT / "tour-linux"
    if not out.is_dir():
        here("main.py", "tour", "--out", str(out))
    return out


def here(*words: str) -> "subprocess.CompletedProcess[str]":
    """Run Python here, in the clone."""
    done = subprocess.run(
        [sys.executable, *words],
        cwd=parts.ROOT,
        env={**os.environ, **KYRGYZSTAN, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    require(done.returncode == 0, f"on Linux: {done.stderr}")
    return done


def removed() -> str:
    """Uninstall silently: the program is gone, the data are where they were."""
    data = wine.wine(
        SCRIPT, "-c", "from seminar_desk import cli; print(cli.data_folder(cli.parse([])))"
    )
    folder = wine.at(data.stdout.strip())
    done = wine.wine(SCRIPT, "sessions")
    require(done.returncode == 0, done.stderr)
    kept = sorted(path.name for path in folder.rglob("*"))
    require(kept, f"no data in {folder}")
    (remover,) = wine.at(PROGRAM).glob("[Uu]ninst*.exe")
    wine.wine(f"{PROGRAM}\\{remover.name}", "/S")
    deadline = time.monotonic() + PATIENCE
    while wine.at(WINDOW).exists():  # it goes on in a copy of itself
        require(time.monotonic() < deadline, "the program is still there")
        time.sleep(1)
    time.sleep(3)
    require(not wine.at(PROGRAM).exists(), f"something is left: {_listing(wine.at(PROGRAM))}")
    require(sorted(path.name for path in folder.rglob("*")) == kept, "data are gone")
    require("REG_SZ" not in wine.wine("reg", "query", _UNINSTALL).stdout, "still in the list")
    return f"the program is gone, {len(kept)} files of data are left"


def _listing(folder: Path) -> str:
    return ", ".join(sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))[:10])
