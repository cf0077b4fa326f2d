"""Commands that ask what is stored, and that look after the store.

What is heavy is imported inside the commands, so that the one that runs starts at once.
"""

import typer

from graph.commands import asking, checking, serving

ASK, KEEP = "Ask", "Look after the store"

app = typer.Typer()
app.command("ask", rich_help_panel=ASK, **asking.PASSED_ON)(asking.ask)
app.command("cypher", rich_help_panel=ASK)(asking.cypher)
app.command("status", rich_help_panel=KEEP)(serving.status)
app.command("stop", rich_help_panel=KEEP)(serving.stop)
app.command("doctor", rich_help_panel=KEEP)(serving.doctor)
app.command("verify", rich_help_panel=KEEP)(checking.verify)
