"""What a person would write who wants each fact to name its source, as we do."""

from typing import LiteralString

from bench.rivals.plain import EACH, NODES, OF_TURNS, between

SOURCE = "MATCH (source:Source {id: $source})\n"
STATED: dict[str, LiteralString] = {
    "people": "{name: row[1]}",
    "pains": "{name: row[1], named: true}",
    "interview": "{held_on: date(row[1]), record: 'transcript'}",
    "quotes": "{start: row[1], end: row[2], text: row[3], placed: 'exact'}",
}
"""What the source says of each node."""


def stated(kind: str) -> LiteralString:
    """The node, and what its source says of it."""
    return SOURCE + EACH + NODES[kind] + "\n  -[:STATED_IN " + STATED[kind] + "]->(source)"


TEXTS: dict[str, LiteralString] = {
    "source": EACH + "CREATE (:Source {id: row[0], path: row[1], rank: 20, as_of: date(row[2])})",
    **{kind: stated(kind) for kind in STATED},
    "utterances": EACH
    + """\
CREATE (:Utterance
  {id: row[0], position: row[1], text: row[2], offset: row[3], source: $source})""",
    "taken": between("Quote", "Interview") + "CREATE (a)-[:TAKEN_FROM {source: $source}]->(b)",
    "said": between("Quote", "Person") + "CREATE (a)-[:SAID_BY {source: $source}]->(b)",
    **OF_TURNS,
    "evidence": between("Quote", "Concept")
    + """\
CREATE (a)-[:EVIDENCES
  {source: $source, key: row[2], coder: row[2], stance: row[3], says: 'has'}]->(b)""",
}
