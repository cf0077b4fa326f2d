"""What can be asked: every question of the library, and how a question's file looks."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from pydantic import BaseModel

from graph.binding import TYPES
from graph.meanings import meanings
from graph.queries import ASKED, TODAY, Parameter, Query, View
from graph.reference.wording import NOTE, PLAIN, anchor, page, spelled, table

NAMES: dict[object, str] = {**PLAIN, Parameter: "a parameter", View: "a view"}
INTRODUCTION = """
# What can be asked

Every question is one file in this folder: plain Cypher under a header that says what it asks and
answers. `throughline ask needs/loudest` asks one, `throughline ask needs/loudest --help` shows what
may be chosen, and a page of the dashboards shows the same rows. Whatever counts also returns
`quotes`: the words behind the number.
"""
EXAMPLE = """
/*
title = "Pains, the loudest first"
description = "How many different people voiced each pain."

[params]
account = { type = "str", choices = "Account", help = "Only voices from this account." }
limit = { type = "int", default = 20, help = "How many pains to show." }

[returns]
pain = "The pain, by id."
people = "How many different people voiced it."
quotes = "Their quotes, by id."
*/
MATCH (person:Person)<-[:SAID_BY]-(quote:Quote)-[:EVIDENCES]->(pain:Pain)
WHERE $account IS NULL OR EXISTS { MATCH (person)-[:WORKS_AT]->(:Account {id: $account}) }
RETURN pain.id AS pain,
       count(DISTINCT person) AS people,
       collect(DISTINCT quote.id) AS quotes
ORDER BY people DESC, pain
LIMIT $limit
"""
FILE = f"""
## How a question's file looks

The path is the name: `cypher/needs/loudest.cypher` is `needs/loudest`. The header is TOML inside a
comment, so the file can be pasted into any console. Parameters that are declared and parameters
that are used must be the same; `${TODAY}` may always be used. What is not chosen and has no default
is null, and the text says what null means. All are sent in one map, so that Neo4j plans a question
once whatever is chosen: where it complains of `${ASKED}.limit`, it means your `$limit`.
"""
AFTER = """
A question whose answer needs a calculation has no Cypher of its own: `rows` names the question that
gives the rows, and `then` the function of `graph/analysis` that computes the answer from them.
"""


def library_page(questions: Iterable[Query]) -> str:
    """The page on what can be asked."""
    known = list(questions)
    lines = [NOTE, "", *INTRODUCTION.strip().splitlines(), ""]
    lines += table(("question", "what it answers"), (_listed(each) for each in known))
    for area, group in groupby(known, key=lambda each: each.area):
        lines += [
            f"## {area.capitalize()}",
            "",
            *(line for each in group for line in _question(each)),
        ]
    return page([*lines, *_file()])


def _listed(query: Query) -> tuple[str, str]:
    return f"[{query.name}]({anchor(query.name)})", query.title


def _question(query: Query) -> Iterator[str]:
    yield from (f"### {query.name}", "", f"**{query.title}.** {query.description}", "")
    if query.rows:
        yield from (f"Computed by `{query.then}` from the rows of `{query.rows}`.", "")
    parameters = ((f"`{name}`", _held(each), each.help) for name, each in query.params.items())
    yield from table(("parameter", "what it holds", "meaning"), parameters)
    returns = ((f"`{name}`", meaning) for name, meaning in query.returns.items())
    yield from table(("column", "meaning"), returns)


def _held(parameter: Parameter) -> str:
    words = [_type(parameter)]
    if parameter.required:
        words.append("required")
    if parameter.default is not None:
        words.append(f"`{parameter.default!s}` unless chosen")
    return "; ".join(words)


def _type(parameter: Parameter) -> str:
    if isinstance(parameter.choices, str):
        return f"a {parameter.choices}, by name or id"
    if parameter.choices:
        return f"one of {', '.join(f'`{choice}`' for choice in parameter.choices)}"
    return TYPES[parameter.type]


def _file() -> Iterator[str]:
    yield from (*FILE.strip().splitlines(), "", "```cypher", EXAMPLE.strip(), "```", "")
    yield from ("What the header may say:", "")
    yield from _fields(Query, without=("name", "text"))
    yield from ("What may be said of each parameter:", "", *_fields(Parameter))
    yield from ("What may be said of a view:", "", *_fields(View))
    yield from AFTER.strip().splitlines()


def _fields(model: type[BaseModel], without: tuple[str, ...] = ()) -> list[str]:
    rows = (
        (f"`{name}`", spelled(field.annotation, NAMES), meanings(model)[name])
        for name, field in model.model_fields.items()
        if name not in without
    )
    return table(("field", "what it holds", "meaning"), rows)
