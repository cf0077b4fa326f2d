"""What a chain says of itself: in words, and with the evidence of every hop."""

import pytest

from graph.analysis.lines import Line, Voice
from graph.analysis.routes import routes
from tests.committee.influence_lines import line, on_paper, said, sure


def test_a_chain_says_in_words_whom_it_moves_and_what_its_weakest_hop_rests_on() -> None:
    kallward = line("kallward", "verrill", [said("brannoch")], "veto", ["verrill"])
    aide = line("brannoch", "kallward", [said("kallward"), said("x")], signers=["verrill"])

    chains = routes([kallward, aide])

    assert [chain["words"] for chain in chains] == [
        "Kallward → (veto) Verrill, who decides (step 1); 1 other voice says so",
        "Brannoch → Kallward → (veto) Verrill, who decides (step 1); "
        "weakest hop: Kallward → (veto) Verrill, 1 other voice says so",
    ]


def test_a_disputed_hop_says_who_stands_on_which_side() -> None:
    row = line("s", "z", [said("z"), said("x", "contradicts"), said("s")], signers="z")

    chains = routes([on_paper(row)])

    assert chains[0]["hops"][0]["words"] == (
        "disputed: Z and S say so, 1 other voice denies it, it is also on paper"
    )


@pytest.mark.parametrize(
    ("voices", "told"),
    [
        ([said("z")], "Z says so"),
        ([said("z"), said("s"), said("x"), said("y")], "Z, S and 2 other voices say so"),
        ([said("x"), said("y")], "2 other voices say so"),
        ([said(None), said(None)], "1 other voice says so"),
        (
            [said("z"), said("x"), said("x", "contradicts")],
            "disputed: Z says so, 1 other voice says both",
        ),
    ],
    ids=["one end", "everybody", "others alone", "the unknown", "both ways"],
)
def test_the_ends_of_a_line_are_named_and_all_others_are_counted_as_voices(
    voices: list[Voice], told: str
) -> None:
    chains = routes([line("s", "z", voices, signers="z")])

    assert chains[0]["hops"][0]["words"] == told


def test_a_chain_opens_every_quote_and_row_behind_its_hops() -> None:
    first = line("s", "y", [said("y"), said("x", "contradicts")], signers="z")
    second = on_paper(line("y", "z", [said("z")], signers="z"))

    chain = routes([first, second], start="s")[0]

    assert chain["quotes"] == [voice["quote"] for voice in (*first["voices"], *second["voices"])]
    assert chain["records"] == [{"source": "table-0.csv", "row": 7}]
    assert chain["hops"][0]["quotes_against"] == [first["voices"][1]["quote"]]


def test_a_person_without_a_name_is_shown_by_id() -> None:
    row: Line = {**sure(1, "person:2", "z", "z"), "start_name": None}

    chain = routes([row])[0]

    assert chain["start_name"] == "person:2"
