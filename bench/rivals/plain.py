"""What a person would write to whom it does not matter where a fact comes from."""

from typing import LiteralString

EACH = "UNWIND $rows AS row\n"


def between(start: LiteralString, end: LiteralString) -> LiteralString:
    """For each row its two ends, found by their ids."""
    return EACH + "MATCH (a:" + start + " {id: row[0]})\nMATCH (b:" + end + " {id: row[1]})\n"


NODES: dict[str, LiteralString] = {
    "people": "CREATE (:Person {id: row[0], name: row[1]})",
    "pains": "CREATE (:Concept:Pain {id: row[0], name: row[1]})",
    "interview": "CREATE (:Interview {id: row[0], held_on: date(row[1]), record: 'transcript'})",
    "quotes": """\
CREATE (:Quote {id: row[0], start: row[1], end: row[2], text: row[3], placed: 'exact'})""",
}
OF_TURNS: dict[str, LiteralString] = {
    "contained": between("Utterance", "Interview") + "CREATE (a)-[:IN]->(b)",
    "spoken": between("Utterance", "Person") + "CREATE (a)-[:SPOKEN_BY]->(b)",
}
"""A turn names its source itself, so its relationships need none."""
TEXTS: dict[str, LiteralString] = {
    **{kind: EACH + text for kind, text in NODES.items()},
    "utterances": EACH
    + "CREATE (:Utterance {id: row[0], position: row[1], text: row[2], offset: row[3]})",
    "taken": between("Quote", "Interview") + "CREATE (a)-[:TAKEN_FROM]->(b)",
    "said": between("Quote", "Person") + "CREATE (a)-[:SAID_BY]->(b)",
    **OF_TURNS,
    "evidence": between("Quote", "Concept")
    + "CREATE (a)-[:EVIDENCES {coder: row[2], stance: row[3], says: 'has'}]->(b)",
}
