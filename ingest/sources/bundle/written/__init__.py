"""From what the sources state back to the files of a bundle: the import, turned round.

Each module here is the mirror of a reader in the folder above. None of them needs to be trusted:
`checking` reads what was written and compares it with what was to be said.
"""
