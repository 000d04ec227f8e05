"""What is taught, not how it is painted: worksheets; lessons, their tasks, the mathematics in their text."""
