"""Which needs does nothing of ours answer?"""

import streamlit as st

from dashboards import address, charts
from dashboards.data import answer, choices, rows
from dashboards.gaps import distinct_deals, listed, matrix, told_worth, unanswered, voices
from dashboards.parts import allowed, columns, empty, evidence, kept_back, question
from dashboards.words import counted, plain
from graph.ontology.committee import Account

QUESTION, COVERAGE = "needs/gaps", "product/coverage"
VERDICT, NEED = "verdict", "need"
SHOWN = 15  # needs in the picture; the list holds all
LISTED = ["name", "verdict", "accounts", "people", "mentions", "alternatives", "features", "deals"]


def read_need() -> None:
    """Somebody chose a need by its name."""
    address.choose(**{NEED: str(address.picked(NEED))})


def read_bar() -> None:
    """Somebody clicked a bar."""
    read_mark(f"bars {shown}")


def read_cell() -> None:
    """Somebody clicked a cell of the matrix."""
    read_mark(f"matrix {shown}")


def read_mark(chart: str) -> None:
    """Choose what was clicked in a chart; a click beside everything changes nothing."""
    for point in address.picked_in(chart, charts.CLICKED)[:1]:
        address.choose(**{NEED: point[NEED]})


def read_row() -> None:
    """Somebody clicked a row of the list."""
    for row in address.picked_in(f"list {shown}", "rows")[:1]:
        address.choose(**{NEED: needs[row]})


chosen = question(QUESTION)
found = answer(QUESTION, **chosen)
if found.empty:
    empty(
        "No pain or job is known of which this is so.",
        "Take a filter away.",
        "Name pains and jobs in `codebook.yaml`, link quotes to them, and import again.",
    )
    st.stop()

gaps = {gap["need"]: gap for gap in rows(found)}
needs, open_gaps = list(gaps), unanswered(gaps.values())
wanted = address.chosen(NEED)
need = wanted if wanted is not None and wanted in gaps else needs[0]
gap, shown = gaps[need], f"{need} {sorted(chosen.items())}"

deals = distinct_deals(open_gaps)
course = [f"in the course of **{counted(len(deals), 'deal')}**", told_worth(deals)]
told = f": {', '.join(filter(None, course))}, each counted once" if deals else ""
st.markdown(
    f"**{len(open_gaps)} of {counted(len(gaps), 'need')}** are voiced and not answered{told}."
)
left, right = st.columns([3, 2], gap="medium")
with left:
    bars = charts.ranking(
        [gaps[each] for each in needs[:SHOWN]], chosen["by"], allowed(QUESTION, VERDICT), need
    )
    st.altair_chart(bars, key=f"bars {shown}", on_select=read_bar)
    if len(gaps) > SHOWN:
        st.caption(f"The first {SHOWN} of {len(gaps)}; the list holds all.")
with right:
    address.link(NEED, need)
    st.selectbox(
        "The words behind",
        needs,
        format_func=lambda each: gaps[each]["name"],
        key=NEED,
        on_change=read_need,
    )
    accounts = len(choices(Account.label()))
    st.markdown(
        f"**{plain(gap['verdict'])}** · {gap['accounts']} of {counted(accounts, 'account')} · "
        f"{counted(gap['people'], 'person', 'people')} · {counted(gap['mentions'], 'quote')}"
    )
    with st.container(height=480, border=False):
        for words, quotes in voices(gap):
            st.markdown(f"**{words}** · {counted(len(quotes), 'quote')}")
            evidence(quotes, f"{need} {words}", need)

as_list, as_matrix = st.tabs(["List", "Matrix"])
with as_list:
    st.dataframe(
        listed(gaps.values()),
        key=f"list {shown}",
        hide_index=True,
        column_order=LISTED,
        column_config=columns(QUESTION),
        on_select=read_row,
        selection_mode="single-row",
        selection_default={"selection": {"rows": [needs.index(need)]}},
    )
    kept_back(found)
with as_matrix:
    covers = rows(answer(COVERAGE, account=chosen.get("account")))
    cells = matrix(list(gaps.values()), covers)
    if cells:
        picture = charts.coverage(cells, [each["name"] for each in gaps.values()])
        st.altair_chart(picture, key=f"matrix {shown}", on_select=read_cell)
    else:
        empty(
            "No feature of ours and no product of others is known that is meant for these needs.",
            "Say which feature is meant for which need with a Fit in `claims.yaml`.",
            "Say what others offer in `offers.csv`, and import again.",
        )
