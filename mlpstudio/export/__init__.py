"""Text formats that a project, or one of its iterations, is written in for other programs and for papers."""
