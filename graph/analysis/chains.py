"""The rows of `committee/chains`: ways from a person to a sign-off, best first."""

from typing import TypedDict

from graph.analysis.certainty import State
from graph.analysis.lines import Kind, Record, Sign


class Parallel(TypedDict):
    """Another line from the same person to the same person, which the chain does not take."""

    line: str
    kind: Kind
    certainty: float
    state: State


# The functional form, because `for` is a word of Python.
Hop = TypedDict(
    "Hop",
    {
        "line": str,
        "kind": Kind,
        "deal": str | None,
        "start": str,
        "start_name": str,
        "start_signs": list[Sign],
        "end": str,
        "end_name": str,
        "end_signs": list[Sign],
        "certainty": float,
        "for": float,
        "against": float,
        "state": State,
        "words": str,
        "quotes_for": list[str],
        "quotes_against": list[str],
        "records": list[Record],
        "also": list[Parallel],
    },
)
"""One step of a chain: a line with its certainty and everything said for and against it."""


class Chain(TypedDict):
    """A simple path of lines from a person to somebody who has a say in a step of the deal."""

    rank: int
    """From 1; by the weakest hop, then the product, then the length, then the ids of the people."""
    start: str
    start_name: str
    """The name, or the id where nobody knows the name; so are all names here."""
    end: str
    end_name: str
    people: list[str]
    names: list[str]
    hops: list[Hop]
    weakest: float
    """The certainty of the hop of which we know least, from 0 to 1."""
    weakest_line: str
    product: float
    """All certainties of the hops multiplied."""
    length: int
    """How many hops."""
    words: str
    """The chain as a sentence."""
    quotes: list[str]
    """Every quote for and against every hop, each once."""
    records: list[Record]
    """Every row of a table of record that states a hop."""
    signs: list[Sign]
    """In which steps the last person has a say, and which."""
