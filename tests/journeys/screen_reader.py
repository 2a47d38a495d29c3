"""What a screen reader knows of the program, asked over the accessibility bus (AT-SPI): names, roles, states, actions.

Run by `test_a_screen_reader.py` in a session of its own: python -m tests.journeys.screen_reader DATABASE PASSWORD
"""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, TypeVar

from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import open_dbus_connection

PATIENCE = 60.0
"""Seconds for the program to start or to end, and for one answer."""
ROOT = "/org/a11y/atspi/accessible/root"
REGISTRY = "org.a11y.atspi.Registry"
DIALOG, FRAME, PAGE_TAB, PASSWORD, PUSH_BUTTON, TABLE, ENTRY = 16, 23, 37, 40, 43, 55, 61
"""Roles, by the numbers of AT-SPI."""
CHECKED, FOCUSABLE, SENSITIVE, SHOWING = 4, 11, 24, 25
"""States."""
PATIENCE_FOR_ONE = 15.0
"""Seconds until one thing that was to come is given up."""
SETTLED = 0.5
"""Seconds in which what still moves has moved."""
T = TypeVar("T")


class Thing(NamedTuple):
    """An accessible object: whose it is, and where it is found there."""

    owner: str
    path: str


class Reader:
    """Asks as Orca does; every answer is what it would say."""

    def __init__(self) -> None:
        session = open_dbus_connection("SESSION")
        bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        address = session.send_and_get_reply(new_method_call(bus, "GetAddress")).body[0]
        self._bus = open_dbus_connection(address)

    def ask(self, thing: Thing, interface: str, method: str, signature: str = "", *values: Any) -> Any:
        address = DBusAddress(thing.path, thing.owner, f"org.a11y.atspi.{interface}")
        message = new_method_call(address, method, signature or None, values)
        return self._answer(message)

    def get(self, thing: Thing, name: str, interface: str = "Accessible") -> Any:
        address = DBusAddress(thing.path, thing.owner, f"org.a11y.atspi.{interface}")
        found = self._answer(Properties(address).get(name))
        return found[1]

    def _answer(self, message: Any) -> Any:
        reply = self._bus.send_and_get_reply(message, timeout=PATIENCE)
        if reply.header.message_type is MessageType.error:
            raise LookupError(f"{reply.body}")
        return reply.body[0] if reply.body else None

    # What there is

    def programs(self) -> list[Thing]:
        return [Thing(*one) for one in self.ask(Thing(REGISTRY, ROOT), "Accessible", "GetChildren")]

    def name(self, thing: Thing) -> str:
        return str(self.get(thing, "Name"))

    def process(self, thing: Thing) -> int:
        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        return int(self._answer(new_method_call(bus, "GetConnectionUnixProcessID", "s", (thing.owner,))))

    def text(self, thing: Thing) -> str:
        return str(self.ask(thing, "Text", "GetText", "ii", 0, -1))

    def role(self, thing: Thing) -> int:
        return int(self.ask(thing, "Accessible", "GetRole"))

    def has(self, thing: Thing, state: int) -> bool:
        low, high = self.ask(thing, "Accessible", "GetState")
        return bool((low | high << 32) >> state & 1)

    def below(self, thing: Thing) -> Iterator[Thing]:
        """Everything in it that shows; the cells of a table are asked for by place."""
        for child in (Thing(*one) for one in self.ask(thing, "Accessible", "GetChildren")):
            try:
                if not self.has(child, SHOWING):
                    continue
                yield child
                if self.role(child) != TABLE:
                    yield from self.below(child)
            except LookupError:
                continue  # gone since

    def find(self, top: Thing, role: int | None, name: str) -> Thing:
        """Wait for something of this role, whichever if None, whose name begins so; a button has it in full."""

        def is_it(thing: Thing) -> bool:
            try:
                said = self.name(thing)
                same = said == name if role == PUSH_BUTTON else said.startswith(name)
                return same and role in (None, self.role(thing))
            except LookupError:
                return False  # gone since

        def look() -> Thing | None:
            return next(filter(is_it, self.below(top)), None)

        return waited(look, f"{name} of role {role}")

    # What can be done

    def act(self, thing: Thing, *verbs: str) -> None:
        """Do the first of these that it offers."""
        actions = [self.ask(thing, "Action", "GetName", "i", at) for at in range(self.get(thing, "NActions", "Action"))]
        found = next((verb for verb in verbs if verb in actions), None)
        assert found is not None, f"{self.name(thing)} only offers {actions}"
        self.ask(thing, "Action", "DoAction", "i", actions.index(found))

    def write(self, thing: Thing, text: str) -> None:
        assert self.ask(thing, "EditableText", "SetTextContents", "s", text)

    def click(self, thing: Thing) -> None:
        """What a screen reader does where the keyboard has no window manager to bring it the focus.

        Where the thing is, once what came last on the page has its place.
        """
        before, place = None, self.ask(thing, "Component", "GetExtents", "u", 0)
        while place != before:
            time.sleep(SETTLED)
            before, place = place, self.ask(thing, "Component", "GetExtents", "u", 0)
        x, y, width, height = place
        keys = Thing(REGISTRY, "/org/a11y/atspi/registry/deviceeventcontroller")
        self.ask(keys, "DeviceEventController", "GenerateMouseEvent", "iis", x + width // 2, y + height // 2, "b1c")

    def cell(self, table: Thing, row: int, column: int) -> Thing:
        return Thing(*self.ask(table, "Table", "GetAccessibleAt", "ii", row, column))


def waited(look: Callable[[], T | None], what: str, patience: float = PATIENCE_FOR_ONE) -> T:
    """Look until it is there."""
    until = time.monotonic() + patience
    while time.monotonic() < until:
        found = look()
        if found is not None:
            return found
        time.sleep(0.1)
    raise TimeoutError(what)


def sign_in(reader: Reader, window: Thing, password: str) -> None:
    """The address is there already."""
    field = reader.find(window, PASSWORD, "Mot de passe")
    assert reader.has(field, FOCUSABLE)
    reader.write(field, password)
    reader.act(reader.find(window, PUSH_BUTTON, "Se connecter"), "Press")


def pending(reader: Reader, window: Thing) -> Thing:
    """Return the block of the membership requests."""
    tab = reader.find(window, PAGE_TAB, "Actions en attente")
    print("tab:", reader.name(tab))
    reader.act(tab, "Press")
    return reader.find(window, None, "Les demandes de rattachement à une structure")


def decide(reader: Reader, program: Thing, block: Thing, name: str) -> None:
    """Tick the only request, which is of this person, read it, and validate it."""
    table = reader.find(block, TABLE, "Demandes de rattachement")
    rows = waited(lambda: int(reader.get(table, "NRows", "Table")) or None, "rows")
    heads = [str(reader.ask(table, "Table", "GetColumnDescription", "i", at)) for at in range(1, 6)]
    said = [reader.name(reader.cell(table, 0, at)) for at in range(1, 6)]
    print("table:", rows, heads, said)
    assert heads[:2] == ["Demandeur", "Identifiant Structure"] and said[0] == name and said[1].isdigit()

    validate = reader.find(block, PUSH_BUTTON, "Valider")
    assert not reader.has(validate, SENSITIVE), "nothing is ticked"
    print("disabled, and why:", reader.get(validate, "Description"))
    box = reader.cell(table, 0, 0)
    assert not reader.has(box, CHECKED)
    reader.click(box)
    waited(lambda: reader.has(box, CHECKED) or None, "a tick")
    waited(lambda: reader.has(validate, SENSITIVE) or None, "the button of what is ticked")
    reader.act(reader.find(block, PUSH_BUTTON, "Consulter"), "Press")

    form = reader.find(program, DIALOG, "Rattachement d’un utilisateur à une structure")
    for role, label in ((ENTRY, "Commentaire"), (ENTRY, "Note interne"), (ENTRY, "Date de début")):
        print("field:", reader.name(reader.find(form, role, label)))
    reader.write(reader.find(form, ENTRY, "Commentaire"), "Bienvenue.")
    reader.act(reader.find(form, PUSH_BUTTON, "Valider"), "Press")
    waited(lambda: reader.get(table, "NRows", "Table") == 0 or None, "an empty list")


def journey(reader: Reader, password: str) -> None:
    """From the sign-in screen to a request that is validated."""

    def started() -> Thing | None:
        return next((one for one in reader.programs() if reader.name(one) == "chorus-desktop"), None)

    program = waited(started, "the program", PATIENCE)
    window = reader.find(program, FRAME, "Chorus Desktop")
    print("window:", reader.name(window))
    sign_in(reader, window, password)
    decide(reader, program, pending(reader, window), "BON Julie")
    print("done")


def main() -> None:
    database, password = sys.argv[1:]
    command = [sys.executable, "-m", "chorus_desktop", "--database", database, "--user", "contact@mairieterneuil.fr"]
    program = subprocess.Popen(command)
    try:
        journey(Reader(), password)
    finally:
        program.terminate()
        program.wait(PATIENCE)


if __name__ == "__main__":
    main()
