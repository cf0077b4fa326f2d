"""Why a text may not be run, judged by the engine's own plan of it; no Cypher is parsed here.

Neo4j calls a text reading (`r`) although it loads files, ends other people's transactions or shows
the server's settings, so the operators are looked at as well. A subquery inside an expression
(a list comprehension, a CASE) is no operator of the plan: the engine prints it in the details of
the operator that evaluates it, literals replaced by parameters, and there it is looked for.
"""

import re
from collections.abc import Iterator, Mapping
from typing import TypeAlias

Plan: TypeAlias = Mapping[str, object]
"""The driver's plan: `operatorType`, `args`, `children`."""

PROCEDURES = frozenset(
    {
        "db.index.fulltext.queryNodes",
        "db.index.fulltext.queryRelationships",
        "db.index.vector.queryNodes",
        "db.index.vector.queryRelationships",
        "db.labels",
        "db.propertyKeys",
        "db.relationshipTypes",
        "db.schema.nodeTypeProperties",
        "db.schema.relTypeProperties",
        "db.schema.visualization",
    }
)
"""What may be called: they read this database, and nothing else."""

SHOWN = frozenset({"ShowConstraints", "ShowFunctions", "ShowIndexes", "ShowProcedures"})
"""What may be shown: none of it tells of other people or of the machine."""

KINDS = {
    "w": "it writes",
    "rw": "it writes",
    "s": "it changes the schema, or asks for the server's own affairs",
}
CALLED_INSIDE = re.compile(r"ResolvedCall\(([\w.`]+)\(")
"""How the engine prints a procedure's call inside an expression."""


def refusal(query_type: str | None, plan: Plan) -> str | None:
    """Why a text with this plan may not be run, as half a sentence; none where it only reads."""
    if query_type != "r":
        return KINDS.get(query_type or "", "the server does not say that it only reads")
    return next((reason for step in _steps(plan) if (reason := _against(step))), None)


def _steps(plan: Plan) -> Iterator[Plan]:
    yield plan
    children = plan.get("children")
    for child in children if isinstance(children, list) else ():
        yield from _steps(child)


def _against(step: Plan) -> str | None:
    operator = str(step.get("operatorType", "")).partition("@")[0]
    details = _details(step)
    if "LoadCSV" in operator or "LOAD CSV" in details:
        return "it reads files or addresses (LOAD CSV)"
    if operator.startswith("Transaction"):
        return "it runs transactions of its own (IN TRANSACTIONS)"
    if operator.startswith("Terminate") or (operator.startswith("Show") and operator not in SHOWN):
        return f"it asks for the server's own affairs ({operator})"
    return _calls(operator, details)


def _calls(operator: str, details: str) -> str | None:
    called = set(CALLED_INSIDE.findall(details))
    if operator == "ProcedureCall":
        called.add(details.partition("(")[0])
    unknown = sorted(called - PROCEDURES)
    return f"it calls {', '.join(unknown)}" if unknown else None


def _details(step: Plan) -> str:
    arguments = step.get("args")
    return str(arguments.get("Details", "")) if isinstance(arguments, dict) else ""
