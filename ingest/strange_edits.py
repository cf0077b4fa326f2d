"""Edits of what nothing else states: a mistyped id, or a thing whose source is gone."""

from collections.abc import Iterator

from graph.edits import edits
from graph.store import Graph
from graph.unstated import unstated
from ingest.sources.bundle.edited import FoundEdits
from ingest.sources.found import Found


def of_the_unknown(graph: Graph, found: Found) -> Iterator[str]:
    """A remark for each such edit of a file, with its line and the nearest ids.

    Such an edit stands, and takes effect when a source states the thing. Ask when all that comes
    with the file is stored.
    """
    if isinstance(found, FoundEdits):
        lines = {edit.subject: place for place, edit in found.placed()}
        stored = edits(graph.stated(found.source.id))
        mine = [(lines[edit.subject], edit) for edit in stored if edit.subject in lines]
        places = {known: place for place, edit in mine for known in edit.needs()}
        for error in unstated(graph, places):
            place = places[error.known]
            yield f"{place.path}:{place.line}: {error}. {error.hint}"
