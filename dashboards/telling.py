"""Chains, lines and gaps in the words of people who sell or plan a product."""

from collections.abc import Collection, Iterable, Sequence

from graph.analysis.chains import Chain, Hop, Parallel
from graph.analysis.lines import Sign
from graph.analysis.telling import MOVES, POWERS


def told_signs(signs: Sequence[Sign]) -> str:
    """What somebody may do in the deal: `decides (step 3)`; nothing where they have no say."""
    steps: dict[str, list[str]] = {}
    for sign in signs:
        steps.setdefault(POWERS[sign["power"]], []).append(str(sign["position"] or ""))
    return ", ".join(_told_power(power, places) for power, places in steps.items())


def told_powers(signs: Sequence[Sign]) -> str:
    """What somebody may do in the deal, without the steps: `decides`."""
    return ", ".join(dict.fromkeys(POWERS[sign["power"]] for sign in signs))


def told_line(hop: Hop) -> str:
    """`Ada reports to Bob`."""
    return f"{hop['start_name']} {MOVES[hop['kind']]} {hop['end_name']}"


def told_beside(hop: Hop, other: Parallel) -> str:
    """Another line between the same two: `Ada moves Bob (disputed)`."""
    return f"{hop['start_name']} {MOVES[other['kind']]} {hop['end_name']} ({other['state']})"


def told_ground(hop: Hop) -> str:
    """What a line rests on: voices, tables of record, and other lines between the same two."""
    files = dict.fromkeys(record["source"].rpartition("/")[2] for record in hop["records"])
    also = [f"{MOVES[other['kind']]} ({other['state']})" for other in hop["also"]]
    parts = [hop["words"], f"see {', '.join(files)}" if files else ""]
    return " · ".join([part for part in parts if part] + [f"also: {each}" for each in also])


def told_way(chain: Chain) -> str:
    """`Ada → Bob → Cem`."""
    return " → ".join(chain["names"])


def told_weight(chain: Chain) -> str:
    """What the last person may do, and what the weakest line of the way rests on."""
    weakest = next(hop for hop in chain["hops"] if hop["line"] == chain["weakest_line"])
    place = "" if chain["length"] == 1 else f"weakest: {told_line(weakest)}, "
    rests = f"{place}{weakest['words']}"
    return f"{told_signs(chain['signs'])} · {rests}"


def ways_out(stated: Collection[str], deals: int) -> list[str]:
    """What to do where no chain arrives: first what undoes the choices that somebody stated."""
    fits = {
        "Let chains begin with anybody.": "start" in stated,
        "Let a chain have more hops: these are under *More*.": "hops" in stated,
        "Choose another deal.": deals > 1,
        "Choose *Also assumed*: lines that nobody spoke of are walked too.": "walked" not in stated,
    }
    signing = (
        "Say who signs what in `seats.csv` and `steps.csv` of your folder, and import it again."
    )
    return [*(advice for advice, is_so in fits.items() if is_so), signing]


def _told_power(power: str, steps: Iterable[str]) -> str:
    known = [step for step in steps if step]
    return f"{power} (step {', '.join(known)})" if known else power
