"""How an id is walked to its node where the program forgets a rule of the walk."""

from collections.abc import Callable, Iterable, Mapping

from graph.same import Is, survivor
from tests.law.forgetting import Forget, instead


def step(weight: Callable[[Is], tuple[object, ...]]) -> Forget:
    """Let ids follow a statement by less than its weight; of equals the first that is read."""

    def highest(statements: Iterable[tuple[str, Is]]) -> dict[str, Is]:
        best: dict[str, Is] = {}
        for former, each in statements:
            best[former] = max(best.get(former, each), each, key=weight)
        return best

    return instead("graph.planning.highest", highest)


def once(known: str, best: Mapping[str, Is]) -> str:
    """One step, and no further."""
    return best[known].target if known in best else known


def first_of_cycle(known: str, best: Mapping[str, Is]) -> str:
    """Where a walk through a cycle comes back to."""
    walk = [known]
    while walk[-1] in best and best[walk[-1]].target not in walk:
        walk.append(best[walk[-1]].target)
    return walk[-1] if walk[-1] in best else survivor(known, best)


def lower(known: str, best: Mapping[str, Is]) -> str:
    """A cycle of equals ends at the lower target."""
    end, top = survivor(known, best), max(best.values(), default=None)
    if top is None or end not in best:
        return end
    return min(each.target for each in best.values() if each[:3] == top[:3])


def fused(statements: Iterable[tuple[str, Is]]) -> dict[str, Is]:
    """Whatever anybody says is the same is one, with no regard to who is believed."""
    best: dict[str, Is] = {}
    said = list(statements)
    for former, each in said * len(said):
        top = max(each, best.get(former, each), best.get(each.target, each))
        best[former] = best[each.target] = top
    return best
