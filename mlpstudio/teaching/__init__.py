"""What is taught, not how it is painted: lessons, their tasks, and the mathematics in their text."""
