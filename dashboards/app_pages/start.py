"""What is in the store, what needs attention, and where to go next?"""
