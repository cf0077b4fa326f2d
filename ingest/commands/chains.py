"""A chain of influence in everyday words, for somebody who has never seen a graph."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from graph.analysis.telling import MOVES, POWERS
from graph.commands.printing import of

Row: TypeAlias = Mapping[str, Any]


def told(chain: Row) -> str:
    """`Ada moves Bob (2 quotes), who decides.`"""
    way = ", who ".join(_hop(hop) for hop in chain["hops"])
    return f"{chain['start_name']} {way}, who {say(chain['signs'])}."


def say(signs: Sequence[Row]) -> str:
    """The weightiest say that somebody has in the deal."""
    powers = {sign["power"] for sign in signs}
    return next((words for power, words in POWERS.items() if power in powers), "has a say")


def _hop(hop: Row) -> str:
    return f"{MOVES[hop['kind']]} {hop['end_name']} ({_evidence(hop)})"


def _evidence(hop: Row) -> str:
    """What the hop rests on: what people said, else a table."""
    speaking, denying = len(hop["quotes_for"]), len(hop["quotes_against"])
    if not speaking and not denying:
        return "on paper" if hop["records"] else "nobody said so"
    against = f", {denying} against" if denying else ""
    return f"{of(speaking, 'quote')}{against}"
