"""The password of the mail server (G7.2): in the system's keyring when there is one, else in memory for this session.

Never in the database, a file of ours, the log or an export. A keyring may ask the person to unlock it, and wait: none
of this belongs in the window's thread.
"""

from chorus_desktop.core.mail_settings import MailSettings

SERVICE = "Chorus Desktop"
_session: dict[str, str] = {}
"""Of this run of the program alone."""
_unwanted: set[str] = set()
"""Accounts whose password the keyring may still have, though it is to be asked for again: a keyring may refuse that."""


def find(settings: MailSettings) -> str | None:
    """Return the password of this account on this server; None when it has to be asked for."""
    account = _account(settings)
    if account in _session:
        return _session[account]
    return _from_keyring(account) if account not in _unwanted and has_keyring() else None


def remember(settings: MailSettings, password: str, *, keep: bool) -> bool:
    """Use this password from now on; `keep`: after this session too. Return whether the keyring has taken it."""
    account = _account(settings)
    _session[account] = password
    _unwanted.discard(account)
    return _into_keyring(account, password) if keep and has_keyring() else False


def forget(settings: MailSettings) -> None:
    """Ask for it again: the server does not want it, or the settings are another's."""
    account = _account(settings)
    _session.pop(account, None)
    _unwanted.add(account)
    if has_keyring():
        _out_of_keyring(account)


def forget_session() -> None:
    """The program changes database, or ends."""
    _session.clear()
    _unwanted.clear()


def has_keyring() -> bool:
    """Return whether this system keeps secrets for its programs: a file in clear is none."""
    import keyring
    from keyring.errors import KeyringError

    try:
        return float(keyring.get_keyring().priority) >= 1
    except (KeyringError, RuntimeError):
        return False


def _account(settings: MailSettings) -> str:
    return f"{settings.user}@{settings.host}:{settings.port}"


def _from_keyring(account: str) -> str | None:
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(SERVICE, account)
    except (KeyringError, RuntimeError):
        return None


def _into_keyring(account: str, password: str) -> bool:
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(SERVICE, account, password)
    except (KeyringError, RuntimeError):
        return False
    return True


def _out_of_keyring(account: str) -> None:
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.delete_password(SERVICE, account)
    except (KeyringError, RuntimeError):
        return
