"""Every page that there is, each with some thing of the store that it can show."""

from collections.abc import Iterator
from urllib.parse import urlencode

from dashboards.places import PAGES, SHOWN
from graph.store import Graph

NAMES = sorted(path.stem for path in PAGES.rglob("*.py"))
"""The address of each page."""
PARAMETERS = {name.rpartition("/")[2]: (kind, what) for kind, (name, what) in SHOWN.items()}
"""Of a page that shows one thing: of what kind, and what the address calls it."""
ASKED = {
    "library": {"question": "needs/loudest", "row": "0"},
    "search": {"words": "the"},
    "your_own_question": {"cypher": "MATCH (quote:Quote) RETURN quote.id AS quote LIMIT 3"},
}
"""What shows something on the pages that show nothing by themselves."""


def addresses(graph: Graph) -> Iterator[str]:
    """Each page as it comes, and each with something chosen."""
    for name in NAMES:
        yield name
        if chosen := {**ASKED.get(name, {}), **_thing(graph, name)}:
            yield f"{name}?{urlencode(chosen)}"


def _thing(graph: Graph, name: str) -> dict[str, str]:
    if name not in PARAMETERS:
        return {}
    kind, parameter = PARAMETERS[name]
    things = list(graph.choices(kind.__name__))
    return {parameter: things[len(things) // 2].id} if things else {}
