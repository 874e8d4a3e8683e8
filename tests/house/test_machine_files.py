"""What stands in docs/exchange for machines is made from the contract, and as new as it is."""

from __future__ import annotations

import pytest

from seminar_desk.exchange.workbook import machine_contract
from seminar_desk.files import ROOT
from tests.hands import indicator_page


@pytest.mark.parametrize("name", machine_contract.files())
def test_the_files_are_what_the_contract_says(name: str) -> None:
    said = (ROOT / "docs" / "exchange" / name).read_text(encoding="utf-8")
    assert said == machine_contract.files()[name], "run `make contract` and commit docs/exchange"


def test_the_page_of_indicators_is_what_the_registry_says() -> None:
    said = indicator_page.PAGE.read_text(encoding="utf-8")
    assert said == indicator_page.page(), "run `make contract` and commit docs/indicators.md"
