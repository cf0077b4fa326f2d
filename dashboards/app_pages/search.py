"""What did anybody say about this?"""

import streamlit as st

from dashboards import address
from dashboards.data import answer, rows
from dashboards.hits import Row, facet, leads_to, of_facets, pieces
from dashboards.parts import empty, kept_back, name, names, note, question, way
from dashboards.sheet import Said, Words
from dashboards.words import counted, day, plain
from graph.queries import load

QUESTION, NAMED, WORDS = "evidence/search", "evidence/named", "words"
FACETS = {"name": "Who said it", "interview_title": "In which conversation"}
MANY = 200
"""Hits that are shown."""
MOST = 8
"""Values of a facet that are offered."""


def look() -> None:
    """Somebody looks for other words."""
    address.begin_anew((), **{WORDS: str(address.picked(WORDS)).strip() or None})


def narrow(column: str) -> None:
    """Somebody wants only the hits with one value."""
    picked = address.picked(column)
    address.choose(**{column: None if picked is None else str(picked)})


def draw_facet(hits: list[Row], column: str) -> str | None:
    """The most frequent values of a column, one of which may be chosen; the chosen one."""
    there, chosen = facet(hits, column), address.chosen(column)
    chosen = chosen if chosen in there else None
    if len(there) < 2:
        return None
    address.link(column, chosen)
    more = f" ({MOST} of {len(there)})" if len(there) > MOST else ""
    st.pills(
        f"{FACETS[column]}{more}",
        list(dict.fromkeys([*list(there)[:MOST], *([chosen] if chosen else [])])),
        format_func=lambda each: f"{plain(each)} · {there[each]}",
        key=column,
        on_change=narrow,
        args=(column,),
    )
    return chosen


def show(hit: Row, wanted: str) -> None:
    """A quote or a line, with the words that were looked for."""
    told = (hit["name"], hit["interview_title"], day(hit["said_on"]))
    note(Said(plain(f"“{hit['text']}” {', '.join(each for each in told if each)}")))
    with st.container(border=True, gap="xsmall"):
        marked = (
            f":orange-background[{plain(each.text)}]" if each.wanted else _spaced(each.text)
            for each in pieces(hit["text"], wanted)
        )
        st.markdown("".join(marked))
        with st.container(horizontal=True, gap="xsmall"):
            name(hit["person"], hit["name"] or "Somebody")
            st.caption(f"{day(hit['said_on'])} · {hit['kind']}", width="content")
            way("evidence/interview", hit["interview_title"] or "A conversation", **leads_to(hit))


def _spaced(text: str) -> str:
    """Words as Markdown, with the spaces beside them."""
    return f"{' ' if text[:1].isspace() else ''}{plain(text)}{' ' if text[-1:].isspace() else ''}"


chosen = question(QUESTION)
address.link(WORDS, address.chosen(WORDS) or "")
st.text_input("Words", key=WORDS, on_change=look, placeholder=load(QUESTION).params[WORDS].help)
wanted = address.chosen(WORDS)
if not wanted:
    st.caption("Type a word or two, and press Enter.")
    st.stop()
if called := rows(answer(NAMED, words=wanted)):
    names((each["thing"], f"{each['label']}: {each['name']}") for each in called[:MOST])
    if len(called) > MOST:
        way("library", "More that are called so", question=NAMED, words=wanted)
found = answer(QUESTION, **{**chosen, WORDS: wanted, "limit": MANY})
if found.empty:
    empty("Nobody said that, as far as it is stored.", "Try one word, or another form of it.")
    st.stop()
hits = rows(found)
shown = of_facets(hits, {column: draw_facet(hits, column) for column in FACETS})
st.caption(counted(len(shown), "hit"))
note(Words(f"Found for “{wanted}”", [quote for hit in shown for quote in hit["quotes"]]))
for hit in shown:
    show(hit, wanted)
kept_back(found)
