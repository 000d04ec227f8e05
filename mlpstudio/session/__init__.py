"""What is current: the document, the run, the cursor in it; no widgets."""
