"""What else is in there? An analyst asks in Cypher, and every row opens its quotes."""

import streamlit as st

from dashboards import address
from dashboards.data import answer_in_cypher, rows
from dashboards.parts import Shown, empty, kept_back, nothing_stored, say, table_to_read
from dashboards.words import counted

CYPHER, ANSWER = "cypher", "answer"
EXAMPLE = """\
MATCH (pain:Pain)<-[read:EVIDENCES]-(quote:Quote)-[:SAID_BY]->(person:Person)
WHERE read.stance = 'supports'
RETURN pain.name AS pain,
       count(DISTINCT person) AS people,
       collect(DISTINCT quote.id) AS quotes
ORDER BY people DESC, pain
LIMIT 20"""


def ask() -> None:
    """Somebody asks; the text goes into the address."""
    address.begin_anew((), **{CYPHER: str(address.picked(CYPHER))})


say("Your own question", 1)
st.caption(
    "Written in Cypher, the language of Neo4j. It can only read: whatever would change something "
    "or reach outside is refused. A row that names quotes opens them."
)
if nothing_stored():
    st.stop()
asked = address.chosen(CYPHER)
address.link(CYPHER, asked or EXAMPLE)
with st.form("own question", border=False):
    st.text_area("Cypher", key=CYPHER, height=220)
    st.form_submit_button("Ask", on_click=ask)
if not asked:
    st.stop()
found = answer_in_cypher(asked)
if found.empty:
    empty("Nothing that is stored answers this.", "Change the question above, and ask again.")
    st.stop()
st.caption(counted(len(found), "row"))
table_to_read(rows(found), Shown(list(found.columns), "answer"), ANSWER)
kept_back(found)
