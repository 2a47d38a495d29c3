"""The sheet of a structure, « Modification d'une structure »: its frame, and a file a block (G7.4)."""
