"""Edits of what nothing else states: a mistyped id, or a thing whose source is gone."""

from collections.abc import Iterator

from graph.editing import unstated
from graph.edits import Quoting
from graph.store import Graph
from ingest.sources.bundle.edited import FoundEdits
from ingest.sources.found import Found


def of_the_unknown(graph: Graph, found: Found) -> Iterator[str]:
    """A remark for each such edit of a file, with its line and the nearest ids.

    Such an edit stands, and takes effect when a source states the thing. Ask when all that comes
    with the file is stored.
    """
    if isinstance(found, FoundEdits):
        placed = list(found.placed())
        marked = {edit.quote for _, edit in placed if isinstance(edit, Quoting)}
        places = {known: place for place, edit in placed for known in edit.needs()}
        for error in unstated(graph, places.keys() - marked):
            place = places[error.known]
            yield f"{place.path}:{place.line}: {error}. {error.hint}"
