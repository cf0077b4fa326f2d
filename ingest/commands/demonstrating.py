"""`demo`: a company that does not exist, and what it can learn from its own interviews."""

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from graph.commands.session import Session, opened
from graph.errors import ThroughlineError
from ingest.commands.bringing import USUAL, brought

if TYPE_CHECKING:
    from ingest.commands.story import Story
    from ingest.sources.found import Import

SAMPLE = Path(__file__).parents[1] / "samples" / "ledgermoor"


class NotOnlyTheDemoError(ThroughlineError):
    """A store that somebody uses for interviews of their own."""

    hint = (
        "Run the demo in an empty folder, or with a store of its own: "
        "THROUGHLINE_FOLDER=.throughline-demo throughline demo"
    )

    def __init__(self, source: str) -> None:
        super().__init__(f"the store here holds more than the demo, for instance {source}")
        self.source = source


def demo() -> None:
    """Bring in the sample company, and print what its interviews tell.

    Its conversations are invented. The store must hold nothing else; doing it again takes seconds.

    Example: `throughline demo`
    """
    from graph.project_file import FILE, read_project_file
    from ingest.commands.story import Story
    from ingest.sources.find import find

    found = find(SAMPLE, None, False)
    company = read_project_file(SAMPLE / FILE).company
    with opened() as session:
        _refuse_others(session, found)
        typer.echo(
            f"Reading {len(found.found)} files of {company.name}, a company that is invented."
        )
        (report,) = brought(session.graph, [found], USUAL)
        typer.echo(f"{len(report.done)} files are in. Asking what they tell.")
        settings = session.settings.model_copy(update={"company": company})
        _show(Story(Session(session.graph, settings)))


def _refuse_others(session: Session, found: "Import") -> None:
    """Edits may stay: whoever plays with the demo makes some."""
    ours = {each.source.id for each in found.found}
    for known in session.graph.hashes():
        name = known.removeprefix("source:")
        if known not in ours and not name.startswith("edits/"):
            raise NotOnlyTheDemoError(name)


def _show(story: "Story") -> None:
    from ingest.commands.screen import Screen

    screen = Screen()
    screen.heading("What nobody there knew")
    screen.points(story.lessons())
    screen.heading("Who moves the signature, as people said it or on paper")
    for deal, chains in story.chains():
        screen.line(deal)
        screen.points(chains)
    screen.heading("What customers need and do not get")
    screen.columns(("accounts", "need", "we have", "who has it"), story.needs(), folding=1)
    screen.heading("Go on with")
    screen.columns(("", ""), NEXT, folding=1)


NEXT = (
    ("throughline dashboard", "the same on pages, every figure with its quotes"),
    ("throughline ask --help", "all questions; each has --help and --json"),
    ("throughline settle", "the two quotes in the sales deck that nobody said"),
    ("throughline init FOLDER", "begin with interviews of your own"),
)
