"""What a person would write to ask the same question: neo4j, pydantic and typer, ten lines."""

import typer
from neo4j import GraphDatabase
from pydantic import BaseModel

Need = type("Need", (BaseModel,), {"__annotations__": {"need": str, "verdict": str, "people": int}})


def main(uri: str, password: str, query: str) -> None:
    """Ask, and print a line per row."""
    with GraphDatabase.driver(uri, auth=("neo4j", password)) as driver, driver.session() as session:
        for row in session.run(query, account=None, segment=None, verdict=None, by="accounts", limit=1000):
            need = Need(**row)
            print(need.need, need.verdict, need.people)


typer.run(main)
