"""The bundle: our own format, a folder of plain files that a person can write, review and diff."""
