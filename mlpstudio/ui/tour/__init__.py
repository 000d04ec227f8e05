"""The tour of a minute: what stands where, and the first things to do."""
