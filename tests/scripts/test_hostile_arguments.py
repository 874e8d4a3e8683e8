"""Whatever stands in a call, a sentence answers it: half letters, endless digits, no names."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desk import cli
from seminar_desk.domain.problems import ProblemError
from tests.hands.scripts import Script, invited
from tests.hands.systems import not_on_windows

HOSTILE = ("\ud800", "S\udfff01", "9" * 30, "1" * 6000, "\u202eабв", "٣" * 30, "²", "0" * 40)
CALLS = (
    ("find", "{}", "--session", "S01"),
    ("find", "а", "--session", "{}"),
    ("check-in", "{}", "--session", "S01"),
    ("print", "sign-in", "--session", "{}", "--out", "list.pdf"),
    ("print", "assembly-plan", "--session", "S01", "--plan", "{}", "--out", "plan.pdf"),
    ("print", "sign-in", "--session", "S01", "--out", "{}"),
    ("verify", "{}"),
    ("verify", "{}.png"),
    ("undo-batch", "{}"),
    ("receipt", "{}"),
    ("candidates", "--part", "{}"),
    ("candidates", "--join", "{}", "{}"),
    ("restore", "{}"),
    ("seed", "import", "{}"),
    ("merge", "{}"),
    ("validate", "{}"),
    ("import-roster", "{}", "--session", "S01"),
    ("report", "district", "--district", "{}", "--out", "report.pdf"),
)


@pytest.mark.parametrize("hostile", HOSTILE, ids=lambda text: f"{text[:3]!a} {len(text)}")
def test_a_hostile_word_is_answered_in_words(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    hostile: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    script = Script(invited(tmp_path / "desk"), capsys)
    for call in CALLS:
        words = [word.replace("{}", hostile) for word in call]
        code = script.run(*words)
        assert code in (0, 1), call
        assert code == 0 or script.said.strip() or script.out.strip(), call
        if any("\ud800" <= letter <= "\udfff" for letter in hostile):
            assert code == 1, call
            assert "половина знака" in script.said, call


@not_on_windows("names of bytes")
def test_half_a_letter_is_in_no_name() -> None:
    byte = "\udc80"  # elsewhere: of a name that is not in UTF-8
    for name, system in ((byte, "win32"), ("\ud800", "win32"), ("\ud800", "linux")):
        with pytest.raises(ProblemError) as error:
            cli._require_name(Path(name), system)
        assert [each.code for each in error.value.problems] == ["text_unwritable"]
    for name, system in ((byte, "linux"), ("список", "win32"), ("список", "linux")):
        cli._require_name(Path(name), system)
