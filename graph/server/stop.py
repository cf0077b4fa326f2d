"""End the private Neo4j; what is stored stays."""

from graph.server.exclusive import exclusively
from graph.server.home import home_of
from graph.server.process import end_process, server_process
from graph.server.start import LONGEST_START
from graph.settings import Settings


def stop(settings: Settings) -> int | None:
    """End the server of these settings; its process number, or none where none ran."""
    home = home_of(settings)
    if not home.record.exists():
        return None
    with exclusively(home.lock, LONGEST_START):
        server = server_process(home)
        if server is None:
            return None
        end_process(server)
    return server.pid
