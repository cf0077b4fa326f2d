"""People and accounts, counted again from nothing but the ids of quotes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from graph.store import Graph

QUOTES = """
MATCH (quote:Quote)-[:TAKEN_FROM]->(interview:Interview)
RETURN DISTINCT quote.id AS quote,
       interview.held_on AS day,
       COLLECT { MATCH (quote)-[:SAID_BY]->(p:Person) RETURN p.id AS id ORDER BY id } AS by,
       COLLECT { MATCH (interview)-[:WITH]->(a:Account) RETURN a.id AS id ORDER BY id } AS accounts
"""
JOBS = """
MATCH (person:Person)-[work:WORKS_AT]->(account:Account)
RETURN person.id AS person, account.id AS account, work.since AS since, work.until AS until
"""


@dataclass(frozen=True)
class Recount:
    """Who said each quote, and for which account it counts."""

    people: dict[str, str]
    accounts: dict[str, str]

    @classmethod
    def of(cls, graph: Graph) -> "Recount":
        """Read the plain facts once."""
        jobs = graph.read(JOBS, {}).rows
        people: dict[str, str] = {}
        accounts: dict[str, str] = {}
        for row in graph.read(QUOTES, {}).rows:
            for person in row["by"][:1]:
                people[row["quote"]] = person
            employers = [
                job["account"]
                for job in sorted(jobs, key=lambda job: job["since"] or date.min, reverse=True)
                if job["person"] in row["by"][:1] and _worked(job, row["day"])
            ]
            for account in (row["accounts"] + employers)[:1]:
                accounts[row["quote"]] = account
        return cls(people, accounts)

    def how_many(self, what: str, quotes: Iterable[str]) -> int:
        """How many different quotes, people or accounts stand behind these quotes."""
        if what == "quotes":
            return len(set(quotes))
        told = self.people if what == "people" else self.accounts
        return len({told[quote] for quote in quotes if quote in told})


def _worked(job: dict[str, date], day: date | None) -> bool:
    """On an unknown day, or in a job of unknown length, the answer is yes."""
    since, until = job["since"], job["until"]
    return day is None or ((not since or since <= day) and (not until or until >= day))
