"""Images: a pad to draw one, how likely each class is, and many small ones in a grid."""
