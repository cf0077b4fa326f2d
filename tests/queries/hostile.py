"""What somebody might send who wants to change, to spy, or to stop us."""

WRITING = {
    "CREATE": "CREATE (n:Pain {id: 'pain:x'}) RETURN n",
    "MERGE": "MERGE (n:Pain {id: 'pain:x'}) RETURN n",
    "SET": "MATCH (n) SET n.name = 'x' RETURN n",
    "SET a label": "MATCH (n) SET n:Hacked RETURN n",
    "REMOVE": "MATCH (n) REMOVE n.name",
    "DELETE": "MATCH (n) DETACH DELETE n",
    "FOREACH": "MATCH (n) FOREACH (m IN [n] | SET m.x = 1)",
    "a write in transactions": "MATCH (n) CALL (n) { SET n.x = 1 } IN TRANSACTIONS",
    "a write in a subquery": "MATCH (n) CALL (n) { SET n.x = 1 } RETURN n",
    "a write after UNION": "MATCH (n) RETURN n UNION CREATE (n) RETURN n",
    "a write behind a comment": "// MATCH (n) RETURN n\nMATCH (n) /* RETURN n */ SET n.x = 1",
    "a write under another runtime": "CYPHER runtime=slotted MATCH (n) SET n.x = 1",
    "a write in Unicode escapes": "MATCH (n) \\u0053\\u0045\\u0054 n.x = 1",
}
SCHEMA = {
    "an index": "CREATE INDEX hacked FOR (n:Pain) ON (n.x)",
    "an index dropped": "DROP INDEX pain_words IF EXISTS",
    "a constraint": "CREATE CONSTRAINT hacked FOR (n:Pain) REQUIRE n.x IS UNIQUE",
    "a constraint dropped": "DROP CONSTRAINT pain_id IF EXISTS",
    "a user": "CREATE USER eve SET PASSWORD 'password1'",
    "a password": "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'",
    "a database": "CREATE DATABASE other",
    "a database dropped": "DROP DATABASE neo4j IF EXISTS",
}
OWN_TRANSACTIONS = {
    "one after the other": "MATCH (n) CALL (n) { RETURN 1 AS x } IN TRANSACTIONS RETURN x",
    "at the same time": (
        "UNWIND [1] AS x CALL (x) { RETURN 2 AS y } IN 2 CONCURRENT TRANSACTIONS RETURN y"
    ),
}
FILES = {
    "a file": "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "a file of the server": "LOAD CSV FROM 'file:///../conf/neo4j.conf' AS line RETURN line",
    "the web": "LOAD CSV FROM 'http://127.0.0.1:1/' AS line RETURN line",
    "a file in a subquery": "CALL { LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l } RETURN l",
    "a file in an expression": (
        "RETURN COLLECT { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } AS lines"
    ),
    "a file in a condition": (
        "MATCH (n) WHERE EXISTS { LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l } RETURN n"
    ),
    "a file in a comprehension": (
        "RETURN [x IN [1] | COUNT { LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l }] AS n"
    ),
}
AFFAIRS = {
    "TERMINATE": "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
    "SHOW TRANSACTIONS": "SHOW TRANSACTIONS",
    "SHOW, then TERMINATE": (
        "SHOW TRANSACTIONS YIELD transactionId AS id"
        " TERMINATE TRANSACTIONS id YIELD message RETURN message"
    ),
    "SHOW SETTINGS": "SHOW SETTINGS",
    "SHOW USERS": "SHOW USERS",
    "SHOW DATABASES": "SHOW DATABASES",
    "another database": "USE system SHOW USERS",
    "nodes of another database": "USE system MATCH (n) RETURN n",
    "dbms.listConfig": "CALL dbms.listConfig() YIELD name, value RETURN name, value",
    "dbms.setConfigValue": "CALL dbms.setConfigValue('db.transaction.timeout', '0')",
    "dbms.listConnections": "CALL dbms.listConnections() YIELD connectionId RETURN connectionId",
    "db.clearQueryCaches": "CALL db.clearQueryCaches()",
    "db.createLabel": "CALL db.createLabel('Hacked')",
    "a procedure in an expression": (
        "RETURN [x IN [1] | COLLECT { CALL dbms.listConfig() YIELD name RETURN name }] AS n"
    ),
    "a procedure of reading type": "CALL dbms.components() YIELD name RETURN name",
    "a procedure in a condition": (
        "MATCH (n) WHERE EXISTS { CALL dbms.components() YIELD name RETURN name } RETURN n"
    ),
    "jmx": "CALL dbms.queryJmx('*:*') YIELD name RETURN name",
}
TRICKS = {
    "PROFILE": "PROFILE MATCH (n) SET n.x = 1 RETURN n",
    "EXPLAIN": "EXPLAIN MATCH (n) SET n.x = 1 RETURN n",
    "two statements": "MATCH (n) RETURN n; MATCH (n) DETACH DELETE n",
    "two statements, the second alone": "; MATCH (n) DETACH DELETE n",
    "a comment without an end": "/* MATCH (n) RETURN n",
    "nothing": "",
    "a semicolon": ";",
    "no Cypher": "'; DROP TABLE students; --",
    "a commit": "MATCH (n) RETURN n COMMIT",
}
ENDLESS = {
    "a cartesian product": (
        "MATCH (a), (b), (c), (d), (e), (f), (g) WHERE a.id > g.id RETURN count(a.id) AS n"
    ),
    "a long range": "UNWIND range(1, 1000000000000) AS x WITH x WHERE x < 0 RETURN x",
    "nested ranges": (
        "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN count(*) AS n"
    ),
    "a path without an end": "MATCH p = ()-[*]-()-[*]-()-[*]-() RETURN count(p) AS n",
}
ONE_VALUE = {
    "a fold": "RETURN reduce(n = 0, x IN range(1, 1000000000000) | n + x) AS n",
    "a heavy expression": "RETURN all(x IN range(1, 1000000000000) WHERE x > 0) AS n",
}
"""What Neo4j cannot stop: it computes one single value."""
HUNGRY = {
    "sorted": "UNWIND range(1, 1000000000) AS x RETURN x ORDER BY -x",
    "collected": (
        "UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y RETURN collect(x + y) AS n"
    ),
}
