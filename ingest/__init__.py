"""From files to elements."""
