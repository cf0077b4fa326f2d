"""The chosen chains as a network: each person and each line once, with the chains they stand in."""

from collections.abc import Iterable, Sequence
from typing import Literal, TypedDict

from graph.analysis.chains import Chain, Hop
from graph.analysis.lines import Sign

Part = Literal["start", "between", "end"]


class DrawnPerson(TypedDict):
    """A person on at least one chain."""

    person: str
    name: str
    signs: list[Sign]
    """In which steps of the deal the person has a say; empty for most."""
    parts: list[Part]
    """What the person is in the chains: start, between, end, in this order."""
    chains: list[int]
    """The ranks of the chains that pass here."""


class DrawnLine(TypedDict):
    """A line that at least one chain takes."""

    line: str
    hop: Hop
    weakest_of: list[int]
    """The ranks of the chains whose weakest hop this is."""
    chains: list[int]


def drawn_people(chains: Sequence[Chain]) -> list[DrawnPerson]:
    """The people of the chains, in the order in which the chains name them."""
    drawn: dict[str, DrawnPerson] = {}
    for chain in chains:
        for (person, name, signs), part in zip(_people(chain), _parts(chain), strict=True):
            known = drawn.setdefault(
                person, {"person": person, "name": name, "signs": signs, "parts": [], "chains": []}
            )
            known["parts"] = _in_order({*known["parts"], part})
            known["chains"].append(chain["rank"])
    return list(drawn.values())


def drawn_lines(chains: Sequence[Chain]) -> list[DrawnLine]:
    """The lines of the chains, in the order in which the chains take them."""
    drawn: dict[str, DrawnLine] = {}
    for chain in chains:
        for hop in chain["hops"]:
            known = drawn.setdefault(
                hop["line"], {"line": hop["line"], "hop": hop, "weakest_of": [], "chains": []}
            )
            known["chains"].append(chain["rank"])
        drawn[chain["weakest_line"]]["weakest_of"].append(chain["rank"])
    return list(drawn.values())


def _people(chain: Chain) -> Iterable[tuple[str, str, list[Sign]]]:
    first = chain["hops"][0]
    yield first["start"], first["start_name"], first["start_signs"]
    for hop in chain["hops"]:
        yield hop["end"], hop["end_name"], hop["end_signs"]


def _parts(chain: Chain) -> list[Part]:
    between: list[Part] = ["between"] * (chain["length"] - 1)
    return ["start", *between, "end"]


def _in_order(parts: Iterable[Part]) -> list[Part]:
    order: tuple[Part, ...] = ("start", "between", "end")
    return sorted(parts, key=order.index)
