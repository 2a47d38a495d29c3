"""`make trial`: the package is installed, used as a person does, measured, and taken away again."""
