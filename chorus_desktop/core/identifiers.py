"""Numbers and addresses that have a form of their own: SIRET, e-mail (spec.md part 4), checked by libraries for it."""

from chorus_desktop.core.errors import Refused
from chorus_desktop.core.text import COMMENT_LENGTH


def siret(text: str) -> str:
    """Return the 14 digits of a SIRET, blanks removed. Raises Refused (field `identifier`) when it has another form."""
    digits = "".join(text.split())
    if not digits:
        raise Refused("Indiquez le SIRET de la structure.", field="identifier")
    if not (digits.isascii() and digits.isdigit()):
        raise Refused("Un SIRET ne contient que des chiffres.", field="identifier")
    if len(digits) != 14:
        raise Refused("Ce SIRET compte {count} chiffres\u202f; il en faut 14.", field="identifier", count=len(digits))
    return digits


def siret_is_doubtful(digits: str) -> bool:
    """Return whether a SIRET of the right form fails its check or its SIREN's: a warning that the manager confirms.

    La Poste's sum-of-five rule is included; 14 zeros are doubtful although their sum is right.
    """
    from stdnum.fr import siret as checked

    return not checked.is_valid(digits) or not digits.strip("0")


def email(text: str, field: str) -> str:
    """Return an e-mail address in lower case. Raises Refused for `field` when it is not one."""
    from email_validator import EmailNotValidError, validate_email

    if not text.strip():
        raise Refused("Indiquez une adresse électronique.", field=field)
    try:
        address = validate_email(text.strip(), check_deliverability=False).normalized.lower()
    except EmailNotValidError:
        raise Refused(
            "« {text} » n’est pas une adresse électronique, comme nom@commune.fr.", field=field, text=text.strip()
        ) from None
    return required(address, field, "Indiquez une adresse électronique.")


def required(text: str, field: str, sentence: str) -> str:
    """Return `text` without needless blanks. Raises Refused with `sentence` when nothing is left, or it is too long."""
    text = " ".join(text.split())
    if not text:
        raise Refused(sentence, field=field)
    return limited(text, field)


def limited(text: str, field: str) -> str:
    """Return `text` without blanks around it. Raises Refused over 255 characters (G1.2, G1.5)."""
    text = text.strip()
    if len(text) > COMMENT_LENGTH:
        raise Refused(
            "Ce texte compte {count} caractères\u202f; il en faut {limit} au plus.",
            field=field,
            count=len(text),
            limit=COMMENT_LENGTH,
        )
    return text
