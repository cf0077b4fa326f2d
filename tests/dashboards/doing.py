"""What somebody does on the page of a conversation, in words."""

from pathlib import Path

from streamlit.testing.v1 import AppTest

from graph.store import Graph
from tests.commands.bundles import write_bundle
from tests.queries.samples import bring_in

PAGE = "app_pages/evidence/interview.py"
QUOTED = "MATCH (quote:Quote)-[:TAKEN_FROM]->(talk) RETURN quote.id AS quote, talk.id AS talk"


def stored(store: Graph, folder: Path) -> Path:
    """A small bundle of one conversation, which is stored, and nothing else."""
    bring_in(store, write_bundle(folder))
    return folder


def called(page: AppTest, name: str) -> AppTest:
    """Say who one is."""
    page.text_input("who field").set_value(name)
    return page.run()


def named(page: AppTest, label: str) -> list[str]:
    """The buttons whose label begins so."""
    return [each.label for each in page.button if each.label.startswith(label)]


def press(page: AppTest, label: str) -> AppTest:
    """Press the button whose label begins so."""
    next(each for each in page.button if each.label.startswith(label)).click()
    return page.run()


def text(page: AppTest, label: str) -> str:
    """What stands in a field."""
    return next(each for each in page.text_input if each.label == label).value or ""


def write(page: AppTest, label: str, value: str) -> None:
    """Type into a field."""
    next(each for each in page.text_input if each.label == label).set_value(value)
