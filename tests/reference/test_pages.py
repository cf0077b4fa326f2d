"""The reference pages: fresh, whole, and without a link that leads nowhere."""

import re
from pathlib import Path

import pytest

from graph.model import Node
from graph.ontology import ONTOLOGY
from graph.queries import library
from graph.reference.wording import anchor
from ingest import reference
from ingest.reference import PAGE, PAPERS, pages

PAGES = pages()
STORED, ASKED = PAGES["docs/reference/ontology.md"], PAGES["cypher/README.md"]
LINK = re.compile(r"\]\((#[^)]*)\)")
HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)


def test_the_pages_of_the_project_say_what_is_declared() -> None:
    assert reference.stale() == [], "run `throughline reference`"


@pytest.mark.parametrize("name", PAGES)
def test_every_link_within_a_page_leads_to_a_heading(name: str) -> None:
    headings = {anchor(heading) for heading in HEADING.findall(PAGES[name])}

    assert set(LINK.findall(PAGES[name])) - headings == set()


@pytest.mark.parametrize("name", PAGES)
def test_no_cell_of_a_page_is_empty(name: str) -> None:
    assert [line for line in PAGES[name].splitlines() if re.search(r"\|\s*\|", line)] == []


@pytest.mark.parametrize("node", ONTOLOGY.nodes, ids=lambda node: node.label())
def test_every_thing_stands_on_the_page_with_its_meaning(node: type[Node]) -> None:
    assert f"#### {node.label()}\n\n{node.meaning()}" in STORED


def test_every_relationship_stands_on_the_page_with_its_meaning() -> None:
    said = [f"#### {edge.relation()}\n\n{edge.meaning()}" for edge in ONTOLOGY.edges]

    assert [each for each in said if each not in STORED] == []


def test_every_question_stands_on_the_page_with_its_description() -> None:
    said = [f"### {q.name}\n\n**{q.title}.** {q.description}" for q in library()]

    assert [each for each in said if each not in ASKED] == []


def test_every_file_of_a_bundle_stands_on_the_page() -> None:
    assert [where for where in PAPERS.values() if f"## {where}\n" not in PAGES[PAGE]] == []


def test_an_old_page_and_a_missing_one_are_noticed(tmp_path: Path) -> None:
    reference.write(tmp_path)
    (tmp_path / PAGE).write_text("old", "utf-8")
    (tmp_path / "cypher/README.md").unlink()

    assert reference.stale(tmp_path) == ["cypher/README.md", PAGE]


def test_what_was_written_is_fresh(tmp_path: Path) -> None:
    written = reference.write(tmp_path)

    assert (written, reference.stale(tmp_path)) == (list(PAGES), [])
