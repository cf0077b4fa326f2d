"""Which chain, and which of its lines, somebody reads just now."""

from collections.abc import Mapping, Sequence
from hashlib import sha256

from graph.analysis.chains import Chain, Hop, Parallel
from graph.analysis.lines import Line
from graph.analysis.picture import drawn_lines


def code(chain: Chain) -> str:
    """A short name for a chain in an address: the same people give the same, whatever its rank."""
    return sha256("\n".join(chain["people"]).encode()).hexdigest()[:10]


def chosen_chain(chains: Sequence[Chain], wanted: str | None, pick: str | None) -> Chain:
    """The chain with this code, else the best; of those that pass what was picked, if any does."""
    in_order = [*(chain for chain in chains if code(chain) == wanted), *chains]
    passing = [chain for chain in in_order if pick in (*lines(chain), *chain["people"])]
    return (passing or in_order)[0]


def deal_of(chains: Sequence[Chain]) -> str | None:
    """The deal that the chains lead to the signature of, by id."""
    deals = (sign.get("deal") for chain in chains for sign in chain["signs"])
    return next(filter(None, deals), None)


def lines(chain: Chain) -> list[str]:
    """The lines that the chain takes, by id."""
    return [hop["line"] for hop in chain["hops"]]


def hops_to_read(chains: Sequence[Chain], chain: Chain, pick: str | None) -> list[Hop]:
    """The picked line, or those at the picked person, else all of the chosen chain."""
    drawn = [line["hop"] for line in drawn_lines(chains)]
    picked = [hop for hop in drawn if pick in (hop["line"], hop["start"], hop["end"])]
    return picked or list(chain["hops"])


def spoken_beside(hop: Hop, known: Mapping[str, Line]) -> list[tuple[Parallel, Line]]:
    """The other lines between the same two of which somebody spoke."""
    others = [(other, known[other["line"]]) for other in hop["also"]]
    return [(other, line) for other, line in others if line["voices"]]


def sides(line: Line) -> tuple[list[str], list[str]]:
    """The quotes for a line and those against it, by id."""
    supporting, contradicting = (
        list(dict.fromkeys(v["quote"] for v in line["voices"] if v["stance"] == stance))
        for stance in ("supports", "contradicts")
    )
    return supporting, contradicting
