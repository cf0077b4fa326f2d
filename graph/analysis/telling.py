"""Chains and lines as sentences, for people who do not read tables."""

from collections.abc import Sequence

from graph.analysis.certainty import Ground, Standing
from graph.analysis.chains import Hop
from graph.analysis.lines import Kind, Line, Power, Sign

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
SHARES = {1.0: ("says so", "say so"), 0.0: ("denies it", "deny it"), 0.5: ("says both", "say both")}
"""What one person, or several, do whose word counts for a line by this share."""


def tell_chain(hops: Sequence[Hop], weakest: Hop) -> str:
    """Say who moves whom, what the last one signs, and on what the weakest hop rests."""
    way = " ".join(f"{KINDS[hop['kind']]} {hop['end_name']}" for hop in hops)
    place = f"weakest hop: {_tell_hop(weakest)}, " if len(hops) > 1 else ""
    say = _tell_signs(hops[-1]["end_signs"])
    return f"{hops[0]['start_name']} {way}, who {say}; {place}{weakest['words']}"


def tell_standing(line: Line, standing: Standing) -> str:
    """Say who speaks for the line, against it or both ways, and whether a table has it.

    Its two ends are named, for they know of it from within; all others are counted as voices, as
    those whom nobody knows are one voice together, however many they be.
    """
    if not standing.heard:
        return "assumed: nobody said so"
    sides = [
        _tell_side(line, [heard.ground for heard in standing.heard if heard.share == share], verbs)
        for share, verbs in SHARES.items()
    ]
    told = [side for side in sides if side]
    if any(heard.ground == "on paper" for heard in standing.heard):
        told.append("it is also on paper" if told else "on paper")
    state = f"{standing.state}: " if standing.state in ("disputed", "denied") else ""
    return state + ", ".join(told)


def _tell_hop(hop: Hop) -> str:
    return f"{hop['start_name']} {KINDS[hop['kind']]} {hop['end_name']}"


def _tell_side(line: Line, grounds: Sequence[Ground], verbs: tuple[str, str]) -> str:
    ends: dict[Ground, str] = {
        "first-hand": line["end_name"] or line["end"],
        "own word": line["start_name"] or line["start"],
    }
    who = [name for ground, name in ends.items() if ground in grounds]
    if others := grounds.count("third party"):
        who.append("1 other voice" if others == 1 else f"{others} other voices")
    one, several = verbs
    verb = one if len(who) == 1 and others <= 1 else several
    return f"{_joined(who)} {verb}" if who else ""


def _joined(who: Sequence[str]) -> str:
    """`Ada`, `Ada and Bob`, `Ada, Bob and 2 other voices`."""
    return " and ".join(filter(None, (", ".join(who[:-1]), *who[-1:])))


def _tell_signs(signs: Sequence[Sign]) -> str:
    return " and ".join(
        POWERS[sign["power"]] + (f" (step {sign['position']})" if sign["position"] else "")
        for sign in signs
    )
