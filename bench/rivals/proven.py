"""What a person would write who wants each fact to name its source, as we do."""

from typing import LiteralString

TEXTS: dict[str, LiteralString] = {
    "source": """
UNWIND $rows AS row
CREATE (:Source {id: row[0], path: row[1], rank: 20, as_of: date(row[2])})
""",
    "people": """
MATCH (source:Source {id: $source})
UNWIND $rows AS row
CREATE (:Person {id: row[0], name: row[1]})
  -[:STATED_IN {name: row[1]}]->(source)
""",
    "pains": """
MATCH (source:Source {id: $source})
UNWIND $rows AS row
CREATE (:Concept:Pain {id: row[0], name: row[1]})
  -[:STATED_IN {name: row[1], named: true}]->(source)
""",
    "interview": """
MATCH (source:Source {id: $source})
UNWIND $rows AS row
CREATE (:Interview {id: row[0], held_on: date(row[1]), record: 'transcript'})
  -[:STATED_IN {held_on: date(row[1]), record: 'transcript'}]->(source)
""",
    "quotes": """
MATCH (source:Source {id: $source})
UNWIND $rows AS row
CREATE (:Quote {id: row[0], start: row[1], end: row[2], text: row[3], placed: 'exact'})
  -[:STATED_IN {start: row[1], end: row[2], text: row[3], placed: 'exact'}]->(source)
""",
    "utterances": """
UNWIND $rows AS row
CREATE (:Utterance
  {id: row[0], position: row[1], text: row[2], offset: row[3], source: $source})
""",
    "taken": """
UNWIND $rows AS row
MATCH (a:Quote {id: row[0]})
MATCH (b:Interview {id: row[1]})
CREATE (a)-[:TAKEN_FROM {source: $source}]->(b)
""",
    "said": """
UNWIND $rows AS row
MATCH (a:Quote {id: row[0]})
MATCH (b:Person {id: row[1]})
CREATE (a)-[:SAID_BY {source: $source}]->(b)
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
  {source: $source, key: row[2], coder: row[2], stance: row[3], says: 'has'}]->(b)
""",
}
