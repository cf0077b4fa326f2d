"""The store that benchmarks write into, and how it is emptied."""

from neo4j import Driver

HEAP_MEGABYTES = 2048
"""What a machine of eight gigabytes or more gives the private Neo4j by default."""
WIPE = "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS"


def wipe(driver: Driver) -> None:
    """Leave the schema and nothing else."""
    with driver.session() as session:
        session.run(WIPE).consume()
