"""The questions of the library as commands: an option for every parameter of a header."""

from collections.abc import Callable, Mapping
from inspect import Parameter, Signature
from typing import TypeAlias

import typer

from graph import queries
from graph.queries import Query, Type

TYPES: dict[Type, type] = {"int": int, "float": float}
"""The types that the command line checks by itself; all others come as text and are bound later."""
COLUMNS, JSON = "columns", "as_json"

Answering: TypeAlias = Callable[[Query, Mapping[str, object], str, bool], None]
"""Takes a question, what was chosen, the wanted columns, and whether a program reads the answer."""


class Question:
    """A question as typer sees it: a function with the question's parameters as its own."""

    def __init__(self, query: Query, answering: Answering) -> None:
        self.query, self.answering = query, answering
        self.__name__ = query.name
        self.__doc__ = manual(query)
        options = [_option(query, name) for name in query.params]
        self.__signature__ = Signature([*options, *_SHOWN])
        self.__annotations__: dict[str, object] = {}

    def __call__(self, **chosen: object) -> None:
        columns, as_json = str(chosen.pop(COLUMNS) or ""), bool(chosen.pop(JSON))
        self.answering(self.query, chosen, columns, as_json)


def run(words: list[str], answering: Answering) -> int:
    """Ask what the words of the command line ask; the exit code.

    Raises:
        UnknownQuestionError: there is no such question.
    """
    app = typer.Typer(no_args_is_help=True, rich_markup_mode="markdown", add_completion=False)
    app.callback(help=HELP)(_nothing)
    for query in _meant(words):
        question = Question(query, answering)
        app.command(query.name, short_help=query.title, rich_help_panel=query.area)(question)
    command = typer.main.get_command(app)
    return command.main(args=words, prog_name="throughline ask", standalone_mode=False) or 0


def manual(query: Query) -> str:
    """What `--help` says of a question: what it answers, and what each column means."""
    columns = "\n".join(f"* `{name}`: {meaning}" for name, meaning in query.returns.items())
    example = f"Example: `throughline ask {query.name}{_example(query)}`"
    return f"{query.title}\n\n{query.description}\n\n{example}\n\n**Columns**\n\n{columns}"


HELP = """Ask a question of the library, by its name.

Each question has options of its own: `throughline ask needs/gaps --help` lists them, with its
columns.

Example: `throughline ask needs/gaps --by people`
"""


def _meant(words: list[str]) -> list[Query]:
    """The one question that is named, else all of them, to choose from."""
    name = next(iter(words), "--help")
    if name.startswith("-"):
        return queries.library()
    return [queries.load(name)]


def _nothing() -> None:
    """The questions stand for themselves."""


def _option(query: Query, name: str) -> Parameter:
    parameter = query.params[name]
    choices = parameter.choices
    metavar = None
    if choices is not None:
        metavar = choices.upper() if isinstance(choices, str) else "|".join(map(str, choices))
    option = typer.Option(
        ... if parameter.required else parameter.default,
        f"--{name.replace('_', '-')}",
        help=parameter.help,
        metavar=metavar,
    )
    kind = TYPES.get(parameter.type, str)
    return Parameter(name, Parameter.KEYWORD_ONLY, default=option, annotation=kind | None)


_SHOWN = (
    Parameter(
        COLUMNS,
        Parameter.KEYWORD_ONLY,
        default=typer.Option("", metavar="A,B,…", help="Print these columns.", show_default=False),
        annotation=str,
    ),
    Parameter(
        JSON,
        Parameter.KEYWORD_ONLY,
        default=typer.Option(False, "--json", help="Print a list of objects, one per row."),
        annotation=bool,
    ),
)


def _example(query: Query) -> str:
    """The options that an example needs: the first that has a list of values, and what must be."""
    for name, parameter in query.params.items():
        if isinstance(parameter.choices, tuple):
            return f" --{name} '{parameter.choices[-1]}'"
    return "".join(f" --{name} …" for name, each in query.params.items() if each.required)
