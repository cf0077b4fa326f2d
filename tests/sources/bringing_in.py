"""Bringing a folder in as `throughline import` does: everything is checked, then written."""

from pathlib import Path

from graph.errors import ThroughlineError
from graph.flaws import FlawsError
from graph.store import Graph
from ingest.importing import anything, check, news, write
from ingest.sources.find import find
from tests.law.contents import contents

FORGET_BYTES = "MATCH (source:Source) REMOVE source.hash"
FORGET_ROWS = "MATCH ()-[said:STATED_IN]->() REMOVE said.row"


def bring(graph: Graph, path: Path, creating: bool = False) -> list[str]:
    """Import what lies there; the sources that were not stored, or not as they are now."""
    known = graph.hashes()
    new = news(find(path, None, creating).found, known)
    check(new, anything)
    return [each.source.path or "" for each in write(graph, new, known)]


def without_bytes(graph: Graph) -> list[str]:
    """All that is stored, but for the files' bytes and in which of their rows it stood."""
    with graph.driver.session() as session:
        session.run(FORGET_BYTES).consume()
        session.run(FORGET_ROWS).consume()
    return contents(graph.driver)


def flaws_of(path: Path, creating: bool = False) -> list[ThroughlineError]:
    """Everything that an import of the folder would complain of."""
    try:
        check(find(path, None, creating).found, anything)
    except FlawsError as error:
        return list(error.flaws)
    except ThroughlineError as error:
        return [error]
    return []
