"""What a user would write with instead."""
