"""Changes behind our back, and what `verify` says of each."""

from typing import LiteralString

WORDS = "two days", "three, on a bad month", "and then Bob signs"
QUOTE = f"MATCH (thing:Quote {{text: '{WORDS[1]}'}}) "
LINE = "MATCH ()-[line:INFLUENCES]->() "
SAID = "MATCH (thing)-[said:STATED_IN]->() "
LETTERS = "letter by letter"

MEDDLING: dict[str, tuple[LiteralString, str]] = {
    "a letter of a quote": (QUOTE + "SET thing.text = 'three, on a had month'", LETTERS),
    "all words of a quote": (QUOTE + SAID + "SET thing.text = 'x', said.text = 'x'", LETTERS),
    "a quote's place": (QUOTE + "SET thing.start = thing.start + 1", LETTERS),
    "a quote without a place": (
        QUOTE + SAID + "SET thing.start = null, said.start = null",
        "no place in interview:1",
    ),
    "a quote without its interview": (
        QUOTE + "MATCH (thing)-[line:TAKEN_FROM]->() DELETE line",
        "taken from no interview",
    ),
    "no offset": ("MATCH (turn:Utterance {position: 2}) SET turn.offset = null", "has no offset"),
    "an offset": (
        "MATCH (turn:Utterance {position: 2}) SET turn.offset = 0",
        "not at its offset 0",
    ),
    "an utterance's words": ("MATCH (turn:Utterance {position: 0}) SET turn.text = 'x'", LETTERS),
    "a text under a hash": (
        "MATCH (place:Interview)-[said:STATED_IN]->()"
        " SET place.text_hash = 'x', said.text_hash = 'x'",
        "another text than the one whose hash",
    ),
    "a missing shortcut": (LINE + "DELETE line", "has not the shortcut that follows"),
    "a shortcut of nothing": (
        "MATCH (a:Person {id: 'person:ada'}), (b:Person {id: 'person:bob'})"
        " CREATE (b)-[:INFLUENCES]->(a)",
        "A shortcut of no claim",
    ),
    "a shortcut twice": (
        "MATCH (a)-[line:ADDRESSES]->(b) CREATE (a)-[:ADDRESSES {claim: line.claim}]->(b)",
        "has a shortcut that does not follow",
    ),
    "what a shortcut carries": (LINE + "SET line.kind = 'informal'", "kind informal"),
    "a shortcut's end": (
        "MATCH (a)-[line:REPORTS_TO]->(b) CREATE (b)-[:REPORTS_TO {claim: line.claim}]->(a)"
        " DELETE line",
        "person:bob REPORTS_TO person:ada",
    ),
    "the kind of a shortcut": (
        "MATCH (a)-[line:HINDERS]->(b) CREATE (a)-[:CAUSES {claim: line.claim}]->(b) DELETE line",
        "CAUSES",
    ),
    "a claim's end": (
        "MATCH (:Influence)-[end:DEAL]->() DELETE end",
        "is not joined by DEAL to deal:d-1",
    ),
    "a claim's end too many": (
        "MATCH (claim:Influence), (pain:Pain {id: 'pain:slow-export'})"
        " CREATE (claim)-[:ABOUT]->(pain)",
        "is joined by ABOUT to pain:slow-export, which nobody states",
    ),
    "what is stated of a claim": (
        "MATCH (:Influence)-[said:STATED_IN]->() SET said.kind = 'conflict'",
        "is not the id",
    ),
    "a link of no source": (
        "MATCH (:Quote)-[line:SAID_BY]->() SET line.source = null",
        "by nobody",
    ),
    "a link of a source that is not": (
        "MATCH (:Quote)-[line:EVIDENCES]->() SET line.source = 'source:gone'",
        "by source:gone, which is no source",
    ),
    "a link elsewhere": (
        "MATCH (bob:Person {id: 'person:bob'})"
        " MATCH (:Person {id: 'person:ada'})-[line:WORKS_AT]->(place)"
        " CREATE (bob)-[moved:WORKS_AT]->(place) SET moved = properties(line) DELETE line",
        "person:bob holds WORKS_AT that was stated of person:adda",
    ),
    "a relationship of no kind": (
        "MATCH (a:Person {id: 'person:ada'}) CREATE (a)-[:LIKES]->(a)",
        "LIKES to person:ada, which the ontology",
    ),
    "a part of no source": (
        "MATCH (turn:Utterance {position: 0}) SET turn.source = 'source:gone'",
        "is part of no source",
    ),
    "a part of no interview": (
        "MATCH (:Utterance {position: 2})-[line:IN]->() DELETE line",
        "belongs to no Interview",
    ),
    "a node that nobody states": ("CREATE (:Pain {id: 'pain:x'})", "pain:x is stated by no source"),
    "a node of no kind": ("CREATE (:Dragon {id: 'x'})", "x is no thing that the ontology knows"),
    "a property": (
        "MATCH (rival:Alternative) SET rival.kind = 'in-house'",
        "holds as its kind 'in-house', where its sources say 'competitor'",
    ),
    "a property that is no property": (
        "MATCH (deal:Deal) SET deal.colour = 'red'",
        "holds as its colour 'red', where its sources say 'nothing'",
    ),
    "a list": ("MATCH (pain:Pain) SET pain.aliases = ['slow']", "as its aliases 'slow'"),
    "a label": ("MATCH (rival:Competitor) REMOVE rival:Competitor", "its labels"),
    "a former id of which nobody speaks": (
        "MATCH (:Former {id: 'person:adda'})-[said:STATED_IN]->() DELETE said",
        "of which no source says",
    ),
    "a former id that leads nowhere": (
        "MATCH (:Former {id: 'person:adda'})-[is:IS]->() DELETE is",
        "leads nowhere, and should lead to person:ada",
    ),
    "a former id that leads elsewhere": (
        "MATCH (former:Former {id: 'person:adda'})-[is:IS]->(), (bob:Person {id: 'person:bob'})"
        " CREATE (former)-[:IS]->(bob) DELETE is",
        "leads person:bob, and should lead to person:ada",
    ),
}
