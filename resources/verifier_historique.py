#!/usr/bin/env python3
"""Vérifie l'historique scellé d'une base Chorus Desktop, sans Chorus Desktop : Python 3.8 ou plus récent suffit.

    python3 verifier_historique.py COPIE_DE_LA_BASE [ANCRE]

La base n'est que lue ; travaillez sur une copie. Sans ANCRE, le fichier COPIE_DE_LA_BASE.ancre est pris s'il existe :
il connaît des lignes passées avec leur empreinte, et révèle une fin coupée ou un historique entièrement réécrit.

Ce qui est vérifié : chaque ligne de la table `history` porte un texte (`record`), et une empreinte (`hash`), SHA-256 de
l'empreinte de la ligne d'avant, d'un saut de ligne et de ce texte. Une ligne changée, ajoutée, supprimée ou déplacée
rompt cette chaîne. Les autres colonnes doivent dire la même chose que le texte.

Code de sortie : 0 l'historique est intact, 1 il a été modifié, 2 il n'a pas pu être lu.
"""

import hashlib
import json
import pathlib
import re
import sqlite3
import sys
import unicodedata
from datetime import datetime, timezone

COLUMNS = (
    "id, operation, at, actor_id, actor_name, action, subject_id, subject_name, structure_id, structure_identifier, "
    "structure_name, search, undoes, record, previous_hash, hash"
)
CHUNK = 2000
MOST = 1000
CONTENT = "Le contenu de cette ligne n’est plus celui qui a été scellé."
SHOWN = "La liste montre de cette ligne autre chose que ce qui a été scellé."
BROKEN = (
    "La ligne d’avant n’est plus celle à la suite de laquelle celle-ci a été scellée\u202f: elle a été modifiée, "
    "supprimée ou déplacée."
)
ADDED = "Cette ligne a été ajoutée\u202f: l’historique commence à la ligne n°\u00a01."
EMPTIED = "L’historique est vide alors que la base a des comptes\u202f: il a été supprimé."


def rows_of(connection):
    """Toutes les lignes, dans l'ordre, par paquets."""
    query = f"SELECT {COLUMNS} FROM history"
    rows = connection.execute(f"{query} ORDER BY id LIMIT {CHUNK}").fetchall()
    while rows:
        yield from rows
        following = f"{query} WHERE id > ? ORDER BY id LIMIT {CHUNK}"
        rows = connection.execute(following, (rows[-1][0],)).fetchall()


def plain(text):
    """Un texte tel que la colonne `search` le garde : sans accents, ni majuscules, ni blancs doublés."""
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "OE"))
        text = "".join(character for character in decomposed if not unicodedata.combining(character))
    return " ".join(text.casefold().split())


def agrees(row, text):
    """Si les colonnes disent la même chose que le texte scellé."""
    try:
        told = json.loads(text)
        subject = told["subject"] or [None, ""]
        structure = told["structure"] or [None, "", ""]
        actor = told["actor"]
        search = plain(f"{subject[1]} {structure[1]} {structure[2]} {actor[1]}")
        expected = [told["id"], told["operation"], told["at"], *actor[:2], told["action"], *subject, *structure, search]
        expected.append(told["undoes"])
    except (ValueError, KeyError, TypeError, IndexError):
        return False
    return expected == list(row[:13])


def local(instant):
    """Un instant dans l'heure de ce poste."""
    try:
        moment = datetime.strptime(instant, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=timezone.utc)  # noqa: UP017
        return f"{moment.astimezone():%d/%m/%Y à %H:%M}"
    except (ValueError, TypeError, OverflowError):
        return str(instant)


def grouped(count):
    return f"{count:,}".replace(",", "\u202f")


def missing(first, last):
    if first == last:
        return f"la ligne n°\u00a0{first} manque"
    return f"les lignes n°\u00a0{first} {'et' if last == first + 1 else 'à'} {last} manquent"


def capital(sentence):
    return sentence[0].upper() + sentence[1:]


def told(number, at, sentence):
    date = f", du {local(at)}" if at else ""
    return f"Ligne n°\u00a0{number}{date}\u00a0: {sentence}"


def read_anchor(file):
    """Les lignes « numéro empreinte date » d'un fichier d'ancre, et combien ne se lisent pas."""
    notes, unreadable = [], 0
    if file.exists():
        for line in file.read_text(encoding="utf-8", errors="replace").splitlines():
            found = re.fullmatch(r"(\d{1,18}) ([0-9a-f]{64}) (\S+)", line.strip())
            if found:
                notes.append((int(found[1]), found[2], found[3]))
            elif line.strip() and not line.startswith("#"):
                unreadable += 1
    return notes, unreadable


def against(notes, hashes, last):
    """Ce que l'ancre ajoute, et la dernière ligne confirmée avant la première différence (None : aucune)."""
    found, confirmed, sound = [], 0, None
    for number, expected, noted in notes:
        if number in hashes:
            actual, at = hashes[number]
            if actual != expected:
                since = f"la ligne n°\u00a0{confirmed}, qu’une ancre confirme" if confirmed else "le début"
                sentence = (
                    f"L’ancre du {local(noted)} a noté une autre empreinte de cette ligne\u202f: tout peut avoir été "
                    f"réécrit depuis {since}."
                )
                found.append(told(number, at, sentence))
                sound = confirmed
                break
            confirmed = number
    if notes:
        number, _, noted = max(notes, key=lambda note: note[0])
        if number > last:
            cut = missing(last + 1, number)
            sentence = f"L’ancre du {local(noted)} connaît la ligne n°\u00a0{number}\u202f: {cut} à la fin."
            found.append(told(last + 1, "", sentence))
    return found, sound


def check(connection, notes, unreadable):
    """Vérifie tout ; rend le verdict, une phrase par ligne, et s'il est bon."""
    findings, faults, sound = [], 0, None
    count, first_at, last_at, last = 0, "", "", (0, "")
    wanted, hashes = {note[0] for note in notes}, {}
    expected, previous = 1, ""
    for row in rows_of(connection):
        number, at, text, stored_previous, stored = row[0], row[2], row[13], row[14], row[15]
        wrong = []
        if number > expected:
            wrong.append(capital(missing(max(expected, 1), number - 1)) + " avant celle-ci.")
        elif number < 1:
            wrong.append(ADDED)
        if stored_previous != previous and number <= expected:
            wrong.append(BROKEN)
        if hashlib.sha256(f"{stored_previous}\n{text}".encode()).hexdigest() != stored:
            wrong.append(CONTENT)
        elif not agrees(row, text):
            wrong.append(SHOWN)
        if wrong and not faults:
            sound = max(min(number, expected if number > expected else number) - 1, 0)
        faults += len(wrong)
        findings += [told(number, at, sentence) for sentence in wrong][: max(MOST - len(findings), 0)]
        if number in wanted:
            hashes[number] = (stored, at)
        expected, previous = number + 1, stored
        count, first_at, last_at, last = count + 1, first_at or at, at, (number, stored)
    beyond = []
    if not count and connection.execute("SELECT count(*) FROM users").fetchone()[0]:
        beyond.append(f"Historique\u00a0: {EMPTIED}")
    differing, confirmed = against(notes, hashes, last[0])
    beyond += differing
    if not faults:
        sound = count if confirmed is None else confirmed
    findings += beyond
    faults += len(beyond)
    return verdict(findings, faults, sound, (count, first_at, last_at, last), notes, unreadable), not faults


def verdict(findings, faults, sound, seen, notes, unreadable):
    count, first_at, last_at, last = seen
    lines = ["L’historique a été modifié." if faults else "L’historique est intact."]
    if faults:
        what = "1 anomalie" if faults == 1 else f"{grouped(faults)} anomalies"
        rows = "1 ligne" if count <= 1 else f"{grouped(count)} lignes"
        before = {0: "Aucune n’est sûre", 1: "La première est intacte"}
        lines.append(f"{what} sur {rows}. {before.get(sound, f'Les {grouped(sound)} premières sont intactes')}.")
    elif count:
        whole = "1 ligne, intacte" if count == 1 else f"{grouped(count)} lignes, toutes intactes"
        lines.append(f"{whole}, du {local(first_at)} au {local(last_at)}.")
    else:
        lines.append("Aucune ligne.")
    lines += findings
    if faults > len(findings):
        lines.append(f"… et {grouped(faults - len(findings))} autres anomalies.")
    if notes:
        said = "L’ancre a été comparée" if len(notes) == 1 else f"Les {grouped(len(notes))} ancres ont été comparées"
        latest = f"\u202f; la dernière est du {local(notes[-1][2])}, pour la ligne n°\u00a0{notes[-1][0]}."
        lost = f" Lignes du fichier d’ancre qui ne se lisent pas\u00a0: {unreadable}." if unreadable else ""
        lines.append(said + latest + lost)
    else:
        lines.append("Sans ancre\u00a0: une fin coupée, ou un historique entièrement réécrit, ne se verrait pas.")
    lines.append(f"Dernière ligne\u00a0: n°\u00a0{last[0]}, empreinte {last[1] or '—'}")
    return "\n".join(lines)


def opened(path):
    """La base en lecture seule ; rien n'est écrit à côté d'elle si personne d'autre ne l'a ouverte."""
    alone = not any(path.with_name(path.name + suffix).exists() for suffix in ("-wal", "-shm"))
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if alone else ''}", uri=True)


def main(arguments):
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    if len(arguments) not in (1, 2):
        print("Utilisation : python3 verifier_historique.py COPIE_DE_LA_BASE [ANCRE]", file=sys.stderr)
        return 2
    path = pathlib.Path(arguments[0])
    anchor = pathlib.Path(arguments[1]) if len(arguments) > 1 else path.with_name(path.name + ".ancre")
    if not path.is_file() or (len(arguments) > 1 and not anchor.is_file()):
        lost = path if not path.is_file() else anchor
        print(f"Fichier introuvable : {lost}", file=sys.stderr)
        return 2
    try:
        notes, unreadable = read_anchor(anchor)
        connection = opened(path)
        try:
            text, holds = check(connection, notes, unreadable)
        finally:
            connection.close()
    except (OSError, sqlite3.Error) as error:
        print(f"Ce fichier ne se lit pas comme une base Chorus Desktop : {error}", file=sys.stderr)
        return 2
    print(text)
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
