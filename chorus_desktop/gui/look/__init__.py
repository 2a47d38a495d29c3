"""What the program looks like: colours, type, icons, the style and the small painted widgets (look.md)."""
