"""What is taught with a project, apart from how it is painted: worksheets."""
