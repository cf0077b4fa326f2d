"""`throughline reference`, as it is run."""

from typer.testing import CliRunner

from throughline import app


def test_the_command_says_that_the_pages_are_fresh() -> None:
    ran = CliRunner().invoke(app, ["reference", "--check"])

    assert (ran.exit_code, ran.output.strip()) == (
        0,
        "The reference pages say what is declared.",
    )
