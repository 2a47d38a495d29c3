"""The part of the demonstration's script that is about spaces: opened, asked for, granted, changed (G2)."""

from typing import Any

from chorus_desktop.core import access_changes, memberships, subscription_decisions
from chorus_desktop.core.access import Access
from chorus_desktop.core.models import SubscriptionRequest
from chorus_desktop.core.reading import fetch
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.space_changes import open_space
from chorus_desktop.core.states import RequestStatus, Space
from chorus_desktop.core.subscription_requests import AskedSpace
from chorus_desktop.core.subscription_requests import ask as ask_spaces

Table = dict[str, Any]


class SpaceScenes:
    """Who and what the script has made so far, by login, number and code; and its scenes about spaces."""

    def __init__(self) -> None:
        self._actors: dict[str, Actor] = {}
        self._structures: dict[str, int] = {}
        self._services: dict[tuple[str, str], int] = {}

    def _open(self, table: Table) -> list[tuple[float, Any, Table]]:
        """Open a space; later, some of the requests that this generates are decided."""
        structure_id, space = self._structures[table["structure"]], Space(table["space"])
        open_space(self._actors[table["by"]], structure_id, space)
        when = 0.6 + table["decided_after"] - table["days"]
        return [(when, self._decide_generated, {"by": table["by"], **decided}) for decided in table["decided"]]

    def _decide_generated(self, table: Table) -> None:
        """Every pending request of these people: those that the opening has just made."""
        author, people = self._actors[table["by"]], [self._actors[login].id for login in table["people"]]
        request = SubscriptionRequest
        waiting = (request.status == RequestStatus.PENDING) & request.user.in_(people)
        self._answer(author, [row[0] for row in fetch(request.select(request.id).where(waiting))], table)

    def _answer(self, author: Actor, request_ids: list[int], table: Table) -> None:
        decisions = [subscription_decisions.Decision(request_id) for request_id in request_ids]
        if "reason" in table:
            subscription_decisions.refuse(author, decisions, table["reason"])
        else:
            subscription_decisions.validate(author, decisions)

    def _change(self, table: Table) -> None:
        user_id, structure_id = self._actors[table["login"]].id or 0, self._structures[table["structure"]]
        held = memberships.held_by([(user_id, structure_id)])[user_id, structure_id]
        change = access_changes.Change(Space(table["space"]), None, _access(table))
        access_changes.change(self._actors[table["by"]], [held.id], [change])

    def _ask_spaces(self, table: Table) -> list[tuple[float, Any, Table]]:
        asked = [
            AskedSpace(Space(line["space"]), self._service(table, line), _access(line), line.get("comment", ""))
            for line in table["lines"]
        ]
        structure_id = self._structures[table["structure"]]
        request_id = ask_spaces(self._actors[table["login"]], structure_id, asked, table.get("comment", ""))
        if "refused_after" not in table:
            return []
        decided = {**table, "id": request_id}
        return [(0.6 + table["refused_after"] - table["days"], self._refuse_spaces, decided)]

    def _refuse_spaces(self, table: Table) -> None:
        self._answer(self._actors[table["by"]], [table["id"]], table)

    def _service(self, table: Table, line: Table) -> int | None:
        return self._services[table["structure"], line["service"]] if "service" in line else None


def _access(table: Table) -> Access:
    return Access(table.get("consultation", False), table.get("modification", False))
