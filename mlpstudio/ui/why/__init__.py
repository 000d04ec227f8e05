"""Why this number: the card in the step panel, and what opens it."""
