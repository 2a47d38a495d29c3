"""Numbers and addresses that have a form of their own (spec.md part 4), checked by libraries made for it."""

import re

from chorus_desktop.core.errors import Refused
from chorus_desktop.core.language import French
from chorus_desktop.core.states import IdentifierType
from chorus_desktop.core.text import COMMENT_LENGTH

DOUBT: French = "Ce SIRET ne passe pas le contrôle de sa clé. Vérifiez-le, ou confirmez-le."
"""What is said of a SIRET of the right form that fails its check (spec.md part 4)."""


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


FORMS: dict[IdentifierType, tuple[re.Pattern[str], French]] = {
    IdentifierType.EU_OUTSIDE_FRANCE: (
        re.compile(r"(?!FR)[A-Z]{2}[0-9A-Z+*]{2,16}"),
        "Un numéro d’un autre pays de l’Union commence par les deux lettres du pays, comme BE0203430576.",
    ),
    IdentifierType.OUTSIDE_EU: (
        re.compile(r"[A-Z]{2}.{1,16}"),
        "Hors de l’Union\u202f: les deux lettres du pays, puis 16 caractères du nom au plus, comme CHVILLEDEGENEVE.",
    ),
    IdentifierType.RIDET: (re.compile(r"[0-9]{6,10}"), "Un RIDET compte de 6 à 10 chiffres, comme 0131094001."),
    IdentifierType.TAHITI: (
        re.compile(r"[0-9A-Z]{6,9}"),
        "Un numéro Tahiti compte de 6 à 9 lettres et chiffres, comme B84521.",
    ),
}
"""What a number of each kind looks like, and what is said of one that does not; the others are only limited."""


def structure_number(identifier_type: IdentifierType, text: str) -> str:
    """Return the number of a structure as it is kept. Raises Refused (field `identifier`) when it has another form."""
    if identifier_type is IdentifierType.SIRET:
        return siret(text)
    number = required(text, "identifier", "Indiquez l’identifiant de la structure.")
    if identifier_type in FORMS:
        form, sentence = FORMS[identifier_type]
        number = "".join(number.split()).upper()
        if not form.fullmatch(number):
            raise Refused(sentence, field="identifier")
    return number


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


FRENCH_REGIONS = ("FR", "GP", "BL", "MF", "MQ", "GF", "RE", "YT")
"""Where a telephone number may be typed without its +: France, and overseas where it is as long and begins with a 0."""
SHORT_REGIONS = {"975": "PM", "986": "WF", "987": "PF", "988": "NC"}
"""Their numbers are shorter: understood without + only behind one of their own postal codes."""


def phone(text: str, field: str, postal_code: str = "") -> str:
    """Return a telephone number as it is written in its country, or nothing. Raises Refused for `field`.

    A number of another country needs its +.
    """
    import phonenumbers
    from phonenumbers import PhoneNumberFormat

    if not text.strip():
        return ""
    local = SHORT_REGIONS.get(postal_code[:3])
    for region in (*((local,) if local else ()), *FRENCH_REGIONS):
        try:
            number = phonenumbers.parse(text, region)
        except phonenumbers.NumberParseException:
            break
        if phonenumbers.is_valid_number(number):
            french = phonenumbers.region_code_for_number(number) in FRENCH_REGIONS
            return phonenumbers.format_number(
                number, PhoneNumberFormat.NATIONAL if french else PhoneNumberFormat.INTERNATIONAL
            )
    raise Refused(
        "« {text} » n’est pas un numéro de téléphone. Hors de France, il commence par + et l’indicatif du pays.",
        field=field,
        text=text.strip(),
    )


def vat_number(text: str, field: str, siren: str) -> str:
    """Return a VAT number of the European Union, or nothing. Raises Refused for `field`.

    A SIREN that fails its check, which the manager has confirmed, is fit for the number of its own structure.
    """
    from stdnum.eu import vat

    number = "".join(text.split()).replace(".", "").replace("-", "").upper()
    if not number or vat.is_valid(number):
        return number
    if siren.isdigit() and number == f"FR{(12 + 3 * (int(siren) % 97)) % 97:02d}{siren}":
        return number
    raise Refused(
        "« {text} » n’est pas un numéro de TVA intracommunautaire\u202f: FR, deux caractères, puis le SIREN.",
        field=field,
        text=text.strip(),
    )


def ape_code(text: str, field: str) -> str:
    """Return an activity code of the INSEE (8899B), or nothing. Raises Refused for `field`."""
    code = "".join(text.split()).replace(".", "").upper()
    if code and not re.fullmatch(r"[0-9]{4}[A-Z]", code):
        raise Refused("Un code APE compte quatre chiffres et une lettre, comme 8899B.", field=field)
    return code


def iban(text: str) -> str:
    """Return an IBAN without blanks. Raises Refused (field `iban`) when its form or its key is wrong."""
    from stdnum import iban as checked

    number = "".join(text.split()).replace("-", "").upper().removeprefix("IBAN").lstrip(":")
    if not number:
        raise Refused("Indiquez l’IBAN.", field="iban")
    if not re.fullmatch(r"[A-Z]{2}[0-9]{2}[A-Z0-9]+", number):
        raise Refused(
            "Un IBAN commence par deux lettres et deux chiffres, et n’a que des lettres et des chiffres.", field="iban"
        )
    if not checked.is_valid(number, check_country=False):  # which knows no bank that is new
        raise Refused("Cet IBAN ne passe pas le contrôle de sa clé\u202f: comparez-le au relevé.", field="iban")
    return number


def bic(text: str) -> str:
    """Return a BIC. Raises Refused (field `bic`) when it is not one."""
    from stdnum import bic as checked

    code = "".join(text.split()).upper()
    if not code:
        raise Refused("Indiquez le BIC.", field="bic")
    if not checked.is_valid(code):
        raise Refused("Un BIC compte 8 ou 11 lettres et chiffres, comme BDFEFRPPCCT.", field="bic")
    return code


TERRITORIES = {
    "FR": frozenset({"BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"}),
    "GB": frozenset({"GG", "IM", "JE"}),
    "FI": frozenset({"AX"}),
}
"""Whose banks have a BIC of their own and the IBAN of another country: SWIFT's registry, which no library tells of."""


def require_same_country(iban: str, bic: str) -> None:
    """Raise Refused (field `bic`) when an IBAN and a BIC, both checked, are of different countries."""
    account, bank = iban[:2], bic[4:6]
    if bank != account and bank not in TERRITORIES.get(account, ()):
        raise Refused(
            "Ce BIC est celui d’une banque d’un autre pays ({bank}) que l’IBAN ({account}).",
            field="bic",
            bank=bank,
            account=account,
        )
