"""The pages of the check panel: proof, paths, ledger and one formula."""
