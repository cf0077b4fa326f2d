"""Commands that bring interviews in, show what is stored of which source, and take it out.

What is heavy is imported inside the commands, so that the one that runs starts at once.
"""

import typer

from ingest.commands import (
    beginning,
    bringing,
    demonstrating,
    exporting,
    reference,
    settling,
    sources,
)

BRING = "Bring in"

app = typer.Typer()
app.command("demo", rich_help_panel=BRING)(demonstrating.demo)
app.command("init", rich_help_panel=BRING)(beginning.init)
app.command("import", rich_help_panel=BRING)(bringing.bring_in)
app.command("sources", rich_help_panel=BRING)(sources.sources)
app.command("remove", rich_help_panel=BRING)(sources.remove)
app.command("settle", rich_help_panel=BRING)(settling.settle)
app.command("export", rich_help_panel=BRING)(exporting.export)
app.command("reference", rich_help_panel="Develop")(reference.reference)
