"""Chains and lines as sentences, for people who do not read tables."""

from collections import Counter
from collections.abc import Sequence

from graph.analysis.certainty import Heard, Standing
from graph.analysis.chains import Hop
from graph.analysis.lines import Kind, Power, Sign

MOVES: dict[Kind, str] = {
    "informal": "moves",
    "veto": "can stop",
    "conflict": "is at odds with",
    "reporting": "reports to",
}
"""What the one does to the other, in a sentence."""
KINDS: dict[Kind, str] = {
    "informal": "→",
    "veto": "→ (veto)",
    "conflict": "→ (conflict)",
    "reporting": "→ (reports to)",
}
"""The same as a sign between two names."""
POWERS: dict[Power, str] = {
    "decide": "decides",
    "agree": "must agree",
    "recommend": "recommends",
    "perform": "performs it",
    "input": "gives input",
}
"""What a seat in a step of the deal lets a person do, the weightiest first."""


def tell_chain(hops: Sequence[Hop], weakest: Hop) -> str:
    """Say who moves whom, what the last one signs, and on what the weakest hop rests."""
    way = " ".join(f"{KINDS[hop['kind']]} {hop['end_name']}" for hop in hops)
    place = f"weakest hop: {_tell_hop(weakest)}, " if len(hops) > 1 else ""
    say = _tell_signs(hops[-1]["end_signs"])
    return f"{hops[0]['start_name']} {way}, who {say}; {place}{weakest['words']}"


def tell_standing(standing: Standing) -> str:
    """Say how many speak for the line, against it or both ways, and from where they know."""
    if not standing.heard:
        return "assumed: nobody said so"
    spoken = [heard for heard in standing.heard if heard.ground != "on paper"]
    sides = [
        _tell_side([heard for heard in spoken if heard.share == share], side)
        for share, side in ((1.0, "for"), (0.0, "against"), (0.5, "both for and against"))
    ]
    paper = "on paper" if len(spoken) < len(standing.heard) else ""
    state = f"{standing.state}: " if standing.state in ("disputed", "denied") else ""
    return state + ", ".join(part for part in (*sides, paper) if part)


def _tell_hop(hop: Hop) -> str:
    return f"{hop['start_name']} {KINDS[hop['kind']]} {hop['end_name']}"


def _tell_side(heard: Sequence[Heard], side: str) -> str:
    counts = Counter(each.ground for each in heard)
    told = " and ".join(f"{count} {ground}" for ground, count in sorted(counts.items()))
    return f"{told} {side}" if told else ""


def _tell_signs(signs: Sequence[Sign]) -> str:
    return " and ".join(
        POWERS[sign["power"]] + (f" (step {sign['position']})" if sign["position"] else "")
        for sign in signs
    )
