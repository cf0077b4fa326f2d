"""What a person would write to whom it does not matter where a fact comes from."""

from typing import LiteralString

TEXTS: dict[str, LiteralString] = {
    "people": """
UNWIND $rows AS row
CREATE (:Person {id: row[0], name: row[1]})
""",
    "pains": """
UNWIND $rows AS row
CREATE (:Concept:Pain {id: row[0], name: row[1]})
""",
    "interview": """
UNWIND $rows AS row
CREATE (:Interview {id: row[0], held_on: date(row[1]), record: 'transcript'})
""",
    "quotes": """
UNWIND $rows AS row
CREATE (:Quote {id: row[0], start: row[1], end: row[2], text: row[3], placed: 'exact'})
""",
    "utterances": """
UNWIND $rows AS row
CREATE (:Utterance
  {id: row[0], position: row[1], text: row[2], offset: row[3]})
""",
    "taken": """
UNWIND $rows AS row
MATCH (a:Quote {id: row[0]})
MATCH (b:Interview {id: row[1]})
CREATE (a)-[:TAKEN_FROM]->(b)
""",
    "said": """
UNWIND $rows AS row
MATCH (a:Quote {id: row[0]})
MATCH (b:Person {id: row[1]})
CREATE (a)-[:SAID_BY]->(b)
""",
    "contained": """
UNWIND $rows AS row
MATCH (a:Utterance {id: row[0]})
MATCH (b:Interview {id: row[1]})
CREATE (a)-[:IN]->(b)
""",
    "spoken": """
UNWIND $rows AS row
MATCH (a:Utterance {id: row[0]})
MATCH (b:Person {id: row[1]})
CREATE (a)-[:SPOKEN_BY]->(b)
""",
    "evidence": """
UNWIND $rows AS row
MATCH (a:Quote {id: row[0]})
MATCH (b:Concept {id: row[1]})
CREATE (a)-[:EVIDENCES
  {coder: row[2], stance: row[3], says: 'has'}]->(b)
""",
}
