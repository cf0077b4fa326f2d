"""The core: what we store, and how. It imports no other room."""
