"""`ask` a question of the library, or ask in Cypher."""

import json
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypedDict

import typer

from graph.commands.printing import print_json
from graph.commands.session import Json, opened
from graph.errors import ThroughlineError

if TYPE_CHECKING:
    from graph.answers import Answer
    from graph.queries import Query


class _PassedOn(TypedDict):
    context_settings: dict[str, object]
    add_help_option: bool


PASSED_ON: _PassedOn = {
    "context_settings": {"ignore_unknown_options": True, "allow_extra_args": True},
    "add_help_option": False,
}
"""The options of `ask` depend on the question, so its words are read where the library is known."""


class UnknownColumnError(ThroughlineError):
    """A column that the answer does not have."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(f"the answer has no column '{name}'")
        self.name, self.hint = name, f"Its columns: {', '.join(known)}."


class NothingAskedError(ThroughlineError):
    """Neither a text nor a file."""

    hint = "Give the Cypher in quotation marks, or a file of it with --file."

    def __init__(self) -> None:
        super().__init__("no Cypher was given, or both a text and a file")


class UnreadableTextError(ThroughlineError):
    """A file of Cypher that cannot be read."""

    hint = "Check the path; the file is plain text in UTF-8."

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path


def ask(ctx: typer.Context) -> None:
    """Ask a question of the library: `throughline ask --help` lists all of them.

    Example: `throughline ask needs/gaps --by people`
    """
    from graph.commands.questions import run

    raise typer.Exit(run(ctx.args, _answer))


def cypher(
    text: Annotated[str | None, typer.Argument(help="What to ask; it can only read.")] = None,
    file: Annotated[Path | None, typer.Option(help="Ask what this file asks.")] = None,
    param: Annotated[
        list[str] | None, typer.Option(metavar="NAME=VALUE", help="The value of a $name.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Ask in Cypher, the query language of Neo4j. Nothing that is stored can be changed.

    Example: `throughline cypher 'MATCH (p:Pain) RETURN p.name AS pain ORDER BY pain'`
    """
    from graph.answers import ask_in_cypher

    asked, parameters = _text(text, file), dict(map(_parameter, param or []))
    with opened() as session:
        _print(ask_in_cypher(session.graph, asked, parameters), "", as_json)


def _answer(query: "Query", chosen: Mapping[str, object], columns: str, as_json: bool) -> None:
    from graph.answers import ask as answered

    with opened() as session:
        answer = answered(session.graph, session.settings, query.name, chosen)
        _print(
            answer, columns, as_json, {each for each in chosen.values() if isinstance(each, str)}
        )


def _print(answer: "Answer", columns: str, as_json: bool, ranking: Collection[str] = ()) -> None:
    wanted = tuple(name for name in columns.replace(" ", "").split(",") if name)
    for name in wanted:
        if name not in answer.columns:
            raise UnknownColumnError(name, answer.columns)
    if not as_json:
        from graph.commands.tables import print_answer

        print_answer(answer, wanted, ranking)
        return
    print_json({name: row[name] for name in wanted or answer.columns} for row in answer.rows)
    if answer.cut:
        typer.echo(f"Cut off: {answer.cut}.", err=True)


def _text(text: str | None, file: Path | None) -> str:
    if (text is None) == (file is None):
        raise NothingAskedError
    if file is None:
        return text or ""
    try:
        return file.read_text("utf-8")
    except OSError as error:
        raise UnreadableTextError(file, error.strerror or "cannot be read") from error
    except UnicodeDecodeError as error:
        raise UnreadableTextError(file, "this is not UTF-8") from error


def _parameter(written: str) -> tuple[str, object]:
    """`limit=5` is a number and `name=Ada` is words: JSON where it is JSON, else text."""
    name, equals, value = written.partition("=")
    if not equals:
        problem = f"{written!r} is not NAME=VALUE"
        raise typer.BadParameter(problem, param_hint="--param")
    try:
        return name, json.loads(value)
    except json.JSONDecodeError:
        return name, value
