"""What is said of quotes that do not stand in their interviews."""

import typer

from graph import answers
from graph.commands.printing import of
from graph.commands.session import Session


def tell_unplaced(session: Session) -> None:
    """How many quotes nobody is known to have said, and what to do about them."""
    if found := len(answers.ask(session.graph, session.settings, "evidence/unplaced").rows):
        does, counts = ("does", "counts") if found == 1 else ("do", "count")
        typer.echo(
            f"{of(found, 'quote')} {does} not stand in the interview as written and so {counts} "
            "nowhere yet: `throughline settle` shows the nearest passage of each."
        )
