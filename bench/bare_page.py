"""A page of Streamlit with nothing but a heading and a static table: what any page costs at least.

How many cells it has stands in the address.
"""

import pandas as pd
import streamlit as st

COLUMNS, USUAL = 8, 80

st.title("A table")
cells = int(st.query_params.get("cells", USUAL))
numbers = range(0, cells, COLUMNS)
st.table(pd.DataFrame([[f"Cell {row + at}" for at in range(COLUMNS)] for row in numbers]))
