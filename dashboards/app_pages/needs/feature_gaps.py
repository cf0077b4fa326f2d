"""Which needs does nothing of ours answer?"""

from dataclasses import replace

import streamlit as st

from dashboards import address, charts, colours
from dashboards.data import answer, choices, rows
from dashboards.gaps import (
    distinct_deals,
    listed,
    matrix,
    told_options,
    told_worth,
    unanswered,
    voices,
)
from dashboards.parts import (
    Shown,
    allowed,
    chart,
    empty,
    grouped,
    kept_back,
    name,
    note,
    question,
    say,
    table,
)
from dashboards.sheet import Said
from dashboards.words import counted, named, people, plain
from graph.ontology.committee import Account
from graph.ontology.needs import Job, Pain

QUESTION, COVERAGE = "needs/gaps", "product/coverage"
VERDICT, NEED = "verdict", "need"
BARS, LIST, MATRIX = "bars", "list", "matrix"
SHOWN = 15  # needs in the picture; the list holds all
HIGH = 300  # pixels of the list, so that the words below begin on the first screen
NAMES = ["alternatives", "features", "deals"]
LISTED = ["name", "verdict", "accounts", "people", "mentions", *NAMES]


def read_view() -> None:
    """Somebody wants to see the needs another way."""
    address.choose(**{address.VIEW: str(address.picked(address.VIEW))})


def read_need() -> None:
    """Somebody chose a need by its name."""
    address.choose(**{NEED: str(address.picked(NEED))})


def read_mark() -> None:
    """Somebody clicked a bar or a cell; a click beside everything changes nothing."""
    for point in address.picked_in(f"{view} {shown}", charts.CLICKED)[:1]:
        address.choose(**{NEED: point[NEED]})


def read_row() -> None:
    """Somebody ticked a row of the list."""
    for row in address.picked_rows(f"{view} {shown}"):
        address.choose(**{NEED: needs[row]})


def draw_bars() -> None:
    """The needs that rank first, as bars."""
    first = [gaps[each] for each in needs[:SHOWN]]
    verdicts = {each: colours.VERDICTS[each] for each in allowed(QUESTION, VERDICT)}
    bars = charts.ranking(first, chosen["by"], verdicts, need)
    chart(bars, f"{BARS} {shown}", read_mark, verdicts)
    if len(gaps) > SHOWN:
        st.caption(f"The first {SHOWN} of {len(gaps)}; the list holds all.")


def draw_list() -> None:
    """All needs, each in a row with what is known of it."""
    how = replace(Shown.of(QUESTION, LISTED, NAMES), height=HIGH, selected=needs.index(need))
    table(listed(gaps.values()), how, f"{LIST} {shown}", read_row)
    kept_back(found)


def draw_matrix() -> None:
    """All needs beside what we and others have for them."""
    covers = rows(answer(COVERAGE, account=chosen.get("account")))
    cells = matrix(list(gaps.values()), covers)
    if not cells:
        empty(
            "No feature of ours and no product of others is known that is meant for these needs.",
            "Say which feature is meant for which need with a Fit in `claims.yaml`.",
            "Say what others offer in `offers.csv`, and import again.",
        )
        return
    st.caption("In **bold** our features, by what people say of them; then what others offer.")
    picture = charts.coverage(cells, list(gaps.values()), need)
    chart(picture, f"{MATRIX} {shown}", read_mark, charts.MEANINGS, "content")


def draw_words() -> None:
    """The chosen need, and all that people say of it."""
    address.link(NEED, need)
    st.selectbox(
        "The words behind",
        needs,
        format_func=lambda each: gaps[each]["name"],
        key=NEED,
        on_change=read_need,
    )
    accounts = len(choices(Account.label()))
    note(Said(plain(gap["name"]), 2))
    say(
        f"**{plain(gap['verdict'])}** · {gap['accounts']} of {counted(accounts, 'account')} · "
        f"{people(gap['people'])} · {counted(gap['mentions'], 'quote')}"
    )
    if options := told_options(gap):
        st.caption(plain(options))
    name(need, "All that is known of it")
    grouped(voices(gap), need, need)


views = {BARS: draw_bars, LIST: draw_list, MATRIX: draw_matrix}
chosen = question(QUESTION)
found = answer(QUESTION, **chosen)
if not choices(Pain.label()) and not choices(Job.label()):
    empty(
        "No pain or job is known yet, so nothing can be missing.",
        "Name what people suffer from and want to get done in `codebook.yaml` of your folder.",
        "Link quotes to these names, and import the folder again.",
        "There is no such folder yet? `throughline init` makes one, with an example in each file.",
    )
    st.stop()
if found.empty:
    empty("No pain or job is known of which this is so.", "Take a filter away.")
    st.stop()

gaps = {gap["need"]: gap for gap in rows(found)}
needs, open_gaps = list(gaps), unanswered(gaps.values())
wanted = address.chosen(NEED)
need = wanted if wanted is not None and wanted in gaps else needs[0]
gap, shown = gaps[need], f"{need} {sorted(chosen.items())}"
asked = address.chosen(address.VIEW)
view = asked if asked is not None and asked in views else BARS

deals = distinct_deals(open_gaps)
course = [f"in the course of **{counted(len(deals), 'deal')}**", told_worth(deals)]
told = f": {', '.join(filter(None, course))}, each counted once" if deals else ""
say(f"**{len(open_gaps)} of {counted(len(gaps), 'need')}** are voiced and not answered{told}.")
address.link(address.VIEW, view)
st.segmented_control(
    "Shown as",
    list(views),
    required=True,
    format_func=named,
    key=address.VIEW,
    on_change=read_view,
    label_visibility="collapsed",
)
if view == BARS:
    left, right = st.columns([3, 2], gap="medium")
    with left:
        draw_bars()
    with right, st.container(height=560, border=False):
        draw_words()
else:
    views[view]()
    draw_words()
