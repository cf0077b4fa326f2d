"""The reference pages: what is declared, as Markdown and Mermaid. Nothing is written here by hand.

Ontology and library go in, text comes out; only `write` touches a file.
"""

from collections.abc import Mapping
from pathlib import Path

from graph.ontology import AREAS
from graph.queries import library
from graph.reference.asked import library_page
from graph.reference.stored import ontology_page

ONTOLOGY_PAGE, LIBRARY_PAGE = "docs/reference/ontology.md", "cypher/README.md"


def pages() -> dict[str, str]:
    """The pages on what is stored and on what can be asked, by path from the project's folder."""
    return {ONTOLOGY_PAGE: ontology_page(AREAS), LIBRARY_PAGE: library_page(library())}


def stale(made: Mapping[str, str], root: Path) -> list[str]:
    """The pages whose file says something else, or that have none."""
    return [
        name
        for name, text in made.items()
        if not (root / name).is_file() or (root / name).read_text("utf-8") != text
    ]


def write(made: Mapping[str, str], root: Path) -> list[str]:
    """Bring the files up, and name those that changed."""
    changed = stale(made, root)
    for name in changed:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(made[name], "utf-8")
    return changed
