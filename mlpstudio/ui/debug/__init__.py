"""What developers see of the window's speed; nothing of it is loaded where nobody asks."""
