"""Whoever corrects a file hears of all that is wrong with it at once."""

from pathlib import Path

import pytest

from tests.sources.bringing_in import flaws_of
from tests.sources.spoiling import FERRY, LINKS, added, holding, swapped

ROWS = "A name,,prospekt\nAn,other,,one\n,shipping,customer\nThe last,,costumer\n"
PEOPLE = (
    b"id,name,side\nrosa,Rosa Quill,ours\nulla,Ulla Brandreth,theres\n,,ours\nnils,Nils,their\n"
)
CODEBOOK = "  - definition: no name\n  - name: Tide plan\nFeeture:\n  - name: x\n"


def _lines(bundle: Path) -> list[str]:
    """The file, the line and the field of everything that is complained of."""
    return [str(error).split(": ")[0].replace(f"{bundle}/", "") for error in flaws_of(bundle)]


def test_every_row_of_a_table_that_is_wrong_is_named(bundle: Path) -> None:
    added("accounts.csv", ROWS)(bundle)

    assert _lines(bundle) == [
        "accounts.csv:4:status",
        "accounts.csv:5",
        "accounts.csv:6:name",
        "accounts.csv:7:status",
    ]


def test_every_flaw_of_one_row_is_named(bundle: Path) -> None:
    holding("accounts.csv", b"name,size,arr\nNorthhaven Port,few,much\n")(bundle)

    assert _lines(bundle) == ["accounts.csv:2:size", "accounts.csv:2:arr"]


def test_flaws_of_several_files_that_give_names_are_named_together(bundle: Path) -> None:
    holding("people.csv", PEOPLE)(bundle)
    added("codebook.yaml", CODEBOOK)(bundle)

    assert _lines(bundle) == [
        "codebook.yaml:10:Feature.2",
        "codebook.yaml:13:Feeture.1",
        "people.csv:3:side",
        "people.csv:5:side",
    ]


def test_every_quote_and_link_that_is_wrong_is_named(bundle: Path) -> None:
    swapped(LINKS, "- Pain: double booking", "- Pain: duoble boking")(bundle)
    swapped(LINKS, "influenced: Nils Overby", "influenced: Nil")(bundle)

    assert _lines(bundle)[:2] == [
        f"{FERRY}/links.yaml:7:quotes.1.links.1.Pain",
        f"{FERRY}/links.yaml:13:quotes.2.links.1.Influence.influenced",
    ]


def test_a_field_that_is_wrong_hides_no_unknown_name_of_its_link(bundle: Path) -> None:
    swapped(LINKS, "- Pain: double booking", "- Pain: duoble boking")(bundle)
    swapped(LINKS, "says: has", "says: moans about")(bundle)

    assert _lines(bundle)[:2] == [
        f"{FERRY}/links.yaml:9:quotes.1.links.1.says",
        f"{FERRY}/links.yaml:7:quotes.1.links.1.Pain",
    ]


def test_a_field_that_is_wrong_hides_no_unknown_name_of_another_link(bundle: Path) -> None:
    swapped(LINKS, "influenced: Nils Overby", "influenced: Nil")(bundle)
    swapped(LINKS, "says: has", "says: moans about")(bundle)

    assert _lines(bundle)[:2] == [
        f"{FERRY}/links.yaml:9:quotes.1.links.1.says",
        f"{FERRY}/links.yaml:13:quotes.2.links.1.Influence.influenced",
    ]


def test_what_is_no_list_of_links_is_told_without_a_search_for_names(bundle: Path) -> None:
    holding(LINKS, b"coder: RQ\nquotes:\n  - {quote: two ships, links: none}\n")(bundle)

    assert _lines(bundle)[:1] == [f"{FERRY}/links.yaml:3:quotes.1.links"]


@pytest.mark.parametrize("concept", ["Berths are booked twice", "Tide tables lie on paper"])
def test_a_circle_is_told_of_once_and_what_hangs_below_it_is_no_circle(
    bundle: Path, concept: str
) -> None:
    circle = "Pain:\n  - {name: A, part_of: B}\n  - {name: B, part_of: A}\n"
    below = f"  - {{name: {concept}, part_of: A}}\n"
    (bundle / "codebook.yaml").write_text(circle + below, "utf-8")
    (bundle / "decisions.yaml").unlink()
    (bundle / LINKS).unlink()

    assert _lines(bundle) == ["codebook.yaml:3:Pain.2.part_of"]
