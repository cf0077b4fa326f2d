"""Every former id leads where the statements about it lead."""

from collections.abc import Iterator
from itertools import chain

from graph.same import Is, highest, survivor
from graph.store.verifying.finding import Finding
from graph.store.verifying.look import Look

FORMERS = """
MATCH (former:Former)
RETURN former.id,
       [(former)-[said:STATED_IN]->(source:Source) |
         [source.rank, toString(source.as_of), source.id, said.is]],
       [(former)-[:IS]->(node) | node.id]
"""


def formers(look: Look) -> Iterator[Finding]:
    """Former ids of which nobody says anything, or that lead elsewhere than is said."""
    stored = list(look.rows(FORMERS))
    look.checked["former ids"] += len(stored)
    said = ([(known, _is(row)) for row in statements] for known, statements, _ in stored)
    best = highest(chain.from_iterable(said))
    for known, statements, leads in stored:
        if not statements:
            yield Finding(known, "is a former id of which no source says what it is")
        elif leads != [wanted := survivor(known, best)]:
            where = " and ".join(sorted(leads)) or "nowhere"
            yield Finding(known, f"is a former id that leads {where}, and should lead to {wanted}")


def _is(row: tuple[int, str | None, str, str]) -> Is:
    rank, as_of, source, target = row
    return Is(rank, as_of or "", source, target)
