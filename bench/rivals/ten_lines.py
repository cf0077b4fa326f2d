"""What a person would write to ask the same question: neo4j, pydantic and typer, ten lines."""
# pyright: reportArgumentType=false

from pathlib import Path

import typer
from neo4j import GraphDatabase
from pydantic import BaseModel


class Need(BaseModel):
    """A row of the answer."""

    name: str
    verdict: str
    people: int


def main(uri: str, password: str, question: Path) -> None:
    """Ask, and print a line per row."""
    chosen = dict.fromkeys(("verdict", "account", "segment", "without")) | {
        "by": "accounts",
        "limit": 1000,
    }
    with GraphDatabase.driver(uri, auth=("neo4j", password)) as driver, driver.session() as session:
        for need in (Need(**row) for row in session.run(question.read_text("utf-8"), chosen)):
            typer.echo(f"{need.name:60} {need.verdict:20} {need.people}")


if __name__ == "__main__":
    typer.run(main)
