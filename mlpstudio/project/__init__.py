"""What a file holds: the project, and how it is read and written."""
