"""Bytes that may lie in any file: chance, and what looks like the format until it does not."""

from hypothesis import strategies as st

_PIECES = st.sampled_from(
    [
        *"[]{}:-#*_>|,;\"'&!?%@`\\/ \t\n\r\0",
        "\r\n", "\n\n", "---", "...", "**", "- ", "1. ", "a) ", "[00:12]", "(1:02:03.5)", "Odile: ",
        "**Break:** ", "INTERVIEWER\n", "null", "~", "012", "1e999", "2026-02-30", "31/02/2026",
        "name", "id", "account", "quotes:\n  - quote: ", "links:\n      - Pain: ", "coder: X\n",
        "[company]\n", "as_of = ", "Pain:\n  - name: ", "é", "\u2028", "\ufeff", "\u0301", "😀",
        "٣", "²", "İ", "ß", "\x1b", "\x85",
    ]
)  # fmt: skip
ANY_BYTES = st.one_of(
    st.binary(max_size=400),
    st.lists(_PIECES, max_size=60).map(lambda pieces: "".join(pieces).encode()),
    st.lists(st.one_of(_PIECES, st.text(max_size=8)), max_size=40).map(
        lambda pieces: "".join(pieces).encode("utf-8", "surrogatepass")
    ),
)
