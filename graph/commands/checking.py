"""Whether what is stored is as it should be: `verify`."""

import typer

from graph.commands.printing import of, print_json
from graph.commands.session import Json, opened


def verify(as_json: Json = False) -> None:
    """Check that every quote stands in its interview, and that nothing dangles.

    Every quote must equal its slice of the text, every shortcut agree with its claim, and
    everything have a source. Exit code 1 where something is not so.

    Example: `throughline verify`
    """
    from graph.store.verifying import verify as verified

    with opened() as session:
        findings = verified(session.graph.driver, session.graph.ontology)
    if as_json:
        print_json({"finding": str(finding)} for finding in findings)
    else:
        for finding in findings:
            typer.secho(str(finding), fg=typer.colors.RED)
        typer.echo(
            "All is as it should be." if not findings else f"{of(len(findings), 'finding')}."
        )
    if findings:
        raise typer.Exit(1)
