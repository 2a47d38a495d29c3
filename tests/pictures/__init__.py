"""Takes the pictures of the handbook and of the README: `make pictures`.

The real window on the demonstration of one fixed day, light, without a screen; then on a database of one's own. A
module takes the pictures of a chapter or two; `shown.json` keeps what each of them shows, for the tests to compare.
"""
