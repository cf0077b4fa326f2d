"""The command: every room's commands under one name, and our errors told to a person."""

from typing import TYPE_CHECKING

import typer
from typer.core import TyperGroup

from dashboards import commands as showing
from graph import commands as asking
from graph.commands.stopping import stopping
from graph.errors import ThroughlineError
from ingest import commands as bringing

if TYPE_CHECKING:
    from typer._click import Context  # the type of the parameter that is overridden


class Polite(TyperGroup):
    """Our errors are messages to a person; only bugs deserve a traceback."""

    def invoke(self, ctx: "Context") -> object:
        """Run the command; say what went wrong, and what to do next."""
        try:
            with stopping("Stopped."):
                return super().invoke(ctx)
        except ThroughlineError as error:
            typer.secho(str(error), err=True, fg=typer.colors.RED)
            typer.echo(error.hint, err=True)
            raise typer.Exit(1) from error


app = typer.Typer(
    add_completion=False,
    cls=Polite,
    no_args_is_help=True,
    rich_markup_mode="markdown",
    help="From a verbatim quote to the decision that it changed.",
    epilog="Begin with `throughline demo`, or with `throughline init FOLDER`.",
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(bringing.app)
app.add_typer(asking.app)
app.add_typer(showing.app)


def main() -> None:
    """Run the command of this line."""
    app(prog_name="throughline")
