"""What is said of passages that somebody settled and that a file now quotes by itself."""

import typer

from graph.commands.session import Session
from graph.twins import twins


def tell_twins(session: Session) -> None:
    """The passages that are counted twice, each with the way to count it once."""
    for quote, text, who in twins(session.graph):
        typer.echo(
            f"“{text}” is counted twice: {who} settled it, and a file quotes it now by itself. "
            f"Take the settled one back: throughline settle {quote} --undo --who {who}"
        )
