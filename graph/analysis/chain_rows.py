"""From the lines that a chain takes to its row, with the evidence of every hop."""

import math
from collections.abc import Iterable, Sequence

from graph.analysis.chains import Chain, Hop, Parallel
from graph.analysis.lines import Line, Sign
from graph.analysis.telling import tell_chain, tell_standing
from graph.analysis.weighing import Weighed


def chain_of(rank: int, hops: Sequence[Hop]) -> Chain:
    """The row of a chain with these hops."""
    first, last = hops[0], hops[-1]
    weakest = min(hops, key=lambda hop: hop["certainty"])
    return {
        "rank": rank,
        "start": first["start"],
        "start_name": first["start_name"],
        "end": last["end"],
        "end_name": last["end_name"],
        "people": [first["start"], *(hop["end"] for hop in hops)],
        "names": [first["start_name"], *(hop["end_name"] for hop in hops)],
        "hops": list(hops),
        "weakest": weakest["certainty"],
        "weakest_line": weakest["line"],
        "product": math.prod(hop["certainty"] for hop in hops),
        "length": len(hops),
        "words": tell_chain(hops, weakest),
        "quotes": once(q for hop in hops for q in hop["quotes_for"] + hop["quotes_against"]),
        "records": [record for hop in hops for record in hop["records"]],
        "signs": last["end_signs"],
    }


def hop_of(weighed: Weighed, parallel: Iterable[Weighed]) -> Hop:
    """The row of a line, with the other lines between the same two persons beside it."""
    line, standing = weighed
    return {
        "line": line["line"],
        "kind": line["kind"],
        "deal": line["deal"],
        "start": line["start"],
        "start_name": line["start_name"] or line["start"],
        "start_signs": _in_order(line["start_signs"]),
        "end": line["end"],
        "end_name": line["end_name"] or line["end"],
        "end_signs": _in_order(line["end_signs"]),
        "certainty": standing.certainty,
        "for": standing.supporting,
        "against": standing.contradicting,
        "state": standing.state,
        "words": tell_standing(line, standing),
        "quotes_for": _quotes(line, "supports"),
        "quotes_against": _quotes(line, "contradicts"),
        "records": list(line["records"]),
        "also": [_parallel(other) for other in parallel if other is not weighed],
    }


def _parallel(weighed: Weighed) -> Parallel:
    line, standing = weighed
    return {
        "line": line["line"],
        "kind": line["kind"],
        "certainty": standing.certainty,
        "state": standing.state,
    }


def _quotes(line: Line, stance: str) -> list[str]:
    return once(voice["quote"] for voice in line["voices"] if voice["stance"] == stance)


def _in_order(signs: Iterable[Sign]) -> list[Sign]:
    return sorted(signs, key=lambda sign: (sign["position"] or 0, sign["step"], sign["power"]))


def once(quotes: Iterable[str]) -> list[str]:
    """Each quote once, in the order in which they come."""
    return list(dict.fromkeys(quotes))
