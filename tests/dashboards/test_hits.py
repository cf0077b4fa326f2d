"""What a search found: where it leads, and how its words are cut."""

from typing import Any

import pytest

from dashboards.hits import leads_to, pieces
from dashboards.transcript import line_at


def hit(position: int | None, *quotes: str) -> dict[str, Any]:
    """A row of `evidence/search`."""
    return {"interview": "interview:1", "position": position, "quotes": list(quotes)}


def test_a_quote_leads_to_itself_in_its_conversation() -> None:
    assert leads_to(hit(None, "quote:1")) == {"interview": "interview:1", "quote": "quote:1"}


def test_a_line_leads_to_its_place_also_where_it_is_the_first() -> None:
    assert leads_to(hit(0)) == {"interview": "interview:1", "line": "0"}


@pytest.mark.parametrize(
    ("stated", "begins"), [("1", 12), ("9", None), ("one", None), (None, None)]
)
def test_an_address_names_a_line_by_its_place(stated: str | None, begins: int | None) -> None:
    turns = [{"position": 0, "offset": 0}, {"position": 1, "offset": 12}]

    assert line_at(turns, stated) == begins


def test_words_are_found_whatever_their_capitals() -> None:
    found = [each.text for each in pieces("Café, cafés and a café", "CAFÉ") if each.wanted]

    assert found == ["Café", "café"]
