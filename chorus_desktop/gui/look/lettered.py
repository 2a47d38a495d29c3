"""Words with a letter to press, as actions and labels have them: « &Valider »."""


def plain(text: str) -> str:
    """Return the words as they are read: without the mark before the letter; a doubled one is itself."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
