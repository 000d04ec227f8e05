"""The drawn network."""
