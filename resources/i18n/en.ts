<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
 <context>
  <name>Chorus Desktop</name>
  <message>
   <source> (auparavant : {name})</source>
   <translation> (before: {name})</translation>
  </message>
  <message>
   <source> (modifié)</source>
   <translation> (edited)</translation>
  </message>
  <message>
   <source> (à enregistrer)</source>
   <translation> (to be saved)</translation>
  </message>
  <message>
   <source> Lignes du fichier d’ancre qui ne se lisent pas : {count}.</source>
   <translation> Lines of the anchor file that cannot be read: {count}.</translation>
  </message>
  <message>
   <source> du {day}</source>
   <translation> of {day}</translation>
  </message>
  <message>
   <source> et </source>
   <translation> and </translation>
  </message>
  <message>
   <source> le {day}</source>
   <translation> on {day}</translation>
  </message>
  <message>
   <source> par {name}</source>
   <translation> by {name}</translation>
  </message>
  <message>
   <source> par {person}</source>
   <translation> by {person}</translation>
  </message>
  <message>
   <source>&amp;Accessibilité</source>
   <translation>Access&amp;ibility</translation>
  </message>
  <message>
   <source>&amp;Accueil</source>
   <translation>H&amp;ome</translation>
  </message>
  <message>
   <source>&amp;Accès</source>
   <translation>&amp;Access</translation>
  </message>
  <message>
   <source>&amp;Actions</source>
   <translation>&amp;Actions</translation>
  </message>
  <message>
   <source>&amp;Adresse de l’expéditeur</source>
   <translation>Sender’s &amp;address</translation>
  </message>
  <message>
   <source>&amp;Ajouter</source>
   <translation>&amp;Add</translation>
  </message>
  <message>
   <source>&amp;Ajouter des documents…</source>
   <translation>&amp;Add documents…</translation>
  </message>
  <message>
   <source>&amp;Annuler la décision</source>
   <translation>&amp;Undo the decision</translation>
  </message>
  <message>
   <source>&amp;Au</source>
   <translation>&amp;To</translation>
  </message>
  <message>
   <source>&amp;Boîte d'envoi</source>
   <translation>&amp;Outbox</translation>
  </message>
  <message>
   <source>&amp;Cette structure, telle que filtrée…</source>
   <translation>&amp;This structure, as filtered…</translation>
  </message>
  <message>
   <source>&amp;Champs, à ajouter par un double clic ou Entrée</source>
   <translation>&amp;Fields, to be added by a double click or Enter</translation>
  </message>
  <message>
   <source>&amp;Changer de base…</source>
   <translation>&amp;Change database…</translation>
  </message>
  <message>
   <source>&amp;Code du service</source>
   <translation>&amp;Code of the service</translation>
  </message>
  <message>
   <source>&amp;Commentaire</source>
   <translation>&amp;Comment</translation>
  </message>
  <message>
   <source>&amp;Commentaire de la demande</source>
   <translation>&amp;Comment on the request</translation>
  </message>
  <message>
   <source>&amp;Consultation</source>
   <translation>&amp;Viewing</translation>
  </message>
  <message>
   <source>&amp;Consulter</source>
   <translation>Vie&amp;w</translation>
  </message>
  <message>
   <source>&amp;Consulter/modifier</source>
   <translation>&amp;View/edit</translation>
  </message>
  <message>
   <source>&amp;Copie PDF…</source>
   <translation>PDF &amp;copy…</translation>
  </message>
  <message>
   <source>&amp;Créer un service</source>
   <translation>&amp;Create a service</translation>
  </message>
  <message>
   <source>&amp;Documentation</source>
   <translation>&amp;Handbook</translation>
  </message>
  <message>
   <source>&amp;Donner un code de mot de passe</source>
   <translation>&amp;Give a password code</translation>
  </message>
  <message>
   <source>&amp;Du</source>
   <translation>&amp;From</translation>
  </message>
  <message>
   <source>&amp;Déconnexion</source>
   <translation>&amp;Sign out</translation>
  </message>
  <message>
   <source>&amp;Désactiver</source>
   <translation>&amp;Deactivate</translation>
  </message>
  <message>
   <source>&amp;Détail</source>
   <translation>&amp;Details</translation>
  </message>
  <message>
   <source>&amp;Empreinte</source>
   <translation>&amp;Fingerprint</translation>
  </message>
  <message>
   <source>&amp;Enregistrer</source>
   <translation>&amp;Save</translation>
  </message>
  <message>
   <source>&amp;Enregistrer sous…</source>
   <translation>&amp;Save as…</translation>
  </message>
  <message>
   <source>&amp;Export CSV</source>
   <translation>Export &amp;CSV</translation>
  </message>
  <message>
   <source>&amp;Fermer</source>
   <translation>&amp;Close</translation>
  </message>
  <message>
   <source>&amp;Fichier</source>
   <translation>&amp;File</translation>
  </message>
  <message>
   <source>&amp;Garder dans le trousseau de ce système</source>
   <translation>&amp;Keep in this system’s keyring</translation>
  </message>
  <message>
   <source>&amp;Historique</source>
   <translation>H&amp;istory</translation>
  </message>
  <message>
   <source>&amp;Identifiant</source>
   <translation>&amp;User name</translation>
  </message>
  <message>
   <source>&amp;Imprimer</source>
   <translation>&amp;Print</translation>
  </message>
  <message>
   <source>&amp;Imprimer…</source>
   <translation>Pr&amp;int…</translation>
  </message>
  <message>
   <source>&amp;Langue</source>
   <translation>&amp;Language</translation>
  </message>
  <message>
   <source>&amp;Matrice des droits</source>
   <translation>Access matri&amp;x</translation>
  </message>
  <message>
   <source>&amp;Mentions légales</source>
   <translation>&amp;Legal notice</translation>
  </message>
  <message>
   <source>&amp;Mes structures</source>
   <translation>&amp;My structures</translation>
  </message>
  <message>
   <source>&amp;Modification</source>
   <translation>&amp;Editing</translation>
  </message>
  <message>
   <source>&amp;Modifier</source>
   <translation>&amp;Edit</translation>
  </message>
  <message>
   <source>&amp;Modifier l'utilisateur</source>
   <translation>&amp;Edit the user</translation>
  </message>
  <message>
   <source>&amp;Mot de passe</source>
   <translation>&amp;Password</translation>
  </message>
  <message>
   <source>&amp;Motifs de refus…</source>
   <translation>&amp;Reasons for refusal…</translation>
  </message>
  <message>
   <source>&amp;Motifs enregistrés</source>
   <translation>&amp;Saved reasons</translation>
  </message>
  <message>
   <source>&amp;Motifs, un par ligne</source>
   <translation>&amp;Reasons, one a line</translation>
  </message>
  <message>
   <source>&amp;Nom de l’expéditeur</source>
   <translation>Sender’s &amp;name</translation>
  </message>
  <message>
   <source>&amp;Nom du service</source>
   <translation>&amp;Name of the service</translation>
  </message>
  <message>
   <source>&amp;Nom du signataire</source>
   <translation>&amp;Name of the signatory</translation>
  </message>
  <message>
   <source>&amp;Note interne</source>
   <translation>&amp;Internal note</translation>
  </message>
  <message>
   <source>&amp;Numéro de la ligne</source>
   <translation>&amp;Number of the row</translation>
  </message>
  <message>
   <source>&amp;Objet</source>
   <translation>&amp;Subject</translation>
  </message>
  <message>
   <source>&amp;Outils</source>
   <translation>&amp;Tools</translation>
  </message>
  <message>
   <source>&amp;Ouvrir</source>
   <translation>&amp;Open</translation>
  </message>
  <message>
   <source>&amp;Ouvrir le PDF</source>
   <translation>&amp;Open the PDF</translation>
  </message>
  <message>
   <source>&amp;Paramètres de messagerie…</source>
   <translation>Mail &amp;settings…</translation>
  </message>
  <message>
   <source>&amp;Quitter</source>
   <translation>&amp;Quit</translation>
  </message>
  <message>
   <source>&amp;Raccourcis clavier</source>
   <translation>&amp;Keyboard shortcuts</translation>
  </message>
  <message>
   <source>&amp;Rechercher</source>
   <translation>Searc&amp;h</translation>
  </message>
  <message>
   <source>&amp;Refuser</source>
   <translation>&amp;Refuse</translation>
  </message>
  <message>
   <source>&amp;Reporter dans Chorus Pro…</source>
   <translation>Carry &amp;over to Chorus Pro…</translation>
  </message>
  <message>
   <source>&amp;Reporté dans Chorus Pro le</source>
   <translation>&amp;Carried over to Chorus Pro on</translation>
  </message>
  <message>
   <source>&amp;Revenir aux motifs d’origine</source>
   <translation>&amp;Back to the original reasons</translation>
  </message>
  <message>
   <source>&amp;Réactiver</source>
   <translation>&amp;Reactivate</translation>
  </message>
  <message>
   <source>&amp;Révoquer…</source>
   <translation>&amp;Revoke…</translation>
  </message>
  <message>
   <source>&amp;Rôle demandé</source>
   <translation>&amp;Role requested</translation>
  </message>
  <message>
   <source>&amp;Sauvegardes…</source>
   <translation>&amp;Backups…</translation>
  </message>
  <message>
   <source>&amp;Serveur d’envoi</source>
   <translation>Outgoing &amp;server</translation>
  </message>
  <message>
   <source>&amp;Services demandés</source>
   <translation>&amp;Services requested</translation>
  </message>
  <message>
   <source>&amp;Signer</source>
   <translation>&amp;Sign</translation>
  </message>
  <message>
   <source>&amp;Structure</source>
   <translation>&amp;Structure</translation>
  </message>
  <message>
   <source>&amp;Supprimer</source>
   <translation>Re&amp;move</translation>
  </message>
  <message>
   <source>&amp;Tester</source>
   <translation>&amp;Test</translation>
  </message>
  <message>
   <source>&amp;Texte</source>
   <translation>&amp;Text</translation>
  </message>
  <message>
   <source>&amp;Thème</source>
   <translation>&amp;Theme</translation>
  </message>
  <message>
   <source>&amp;Titulaire</source>
   <translation>Account &amp;holder</translation>
  </message>
  <message>
   <source>&amp;Tout le guide…</source>
   <translation>The &amp;whole handbook…</translation>
  </message>
  <message>
   <source>&amp;Toutes les structures</source>
   <translation>&amp;All structures</translation>
  </message>
  <message>
   <source>&amp;Toutes mes structures…</source>
   <translation>&amp;All my structures…</translation>
  </message>
  <message>
   <source>&amp;Utilisateurs</source>
   <translation>&amp;Users</translation>
  </message>
  <message>
   <source>&amp;Valider</source>
   <translation>&amp;Validate</translation>
  </message>
  <message>
   <source>&amp;Verrouiller</source>
   <translation>&amp;Lock</translation>
  </message>
  <message>
   <source>&amp;Vérifier l'historique…</source>
   <translation>&amp;Check the history…</translation>
  </message>
  <message>
   <source>,</source>
   <translation>.</translation>
  </message>
  <message>
   <source>, accordé : {access}</source>
   <translation>, granted: {access}</translation>
  </message>
  <message>
   <source>, du {first} au {last}.</source>
   <translation>, from {first} to {last}.</translation>
  </message>
  <message>
   <source>, du {when}</source>
   <translation>, of {when}</translation>
  </message>
  <message>
   <source>, à la ligne {line}</source>
   <translation>, on line {line}</translation>
  </message>
  <message>
   <source>1 a déjà exactement cet accès</source>
   <translation>1 already has exactly this access</translation>
  </message>
  <message>
   <source>1 abonnement prend fin</source>
   <translation>1 subscription ends</translation>
  </message>
  <message>
   <source>1 accès gagné</source>
   <translation>1 access gained</translation>
  </message>
  <message>
   <source>1 accès perdu</source>
   <translation>1 access lost</translation>
  </message>
  <message>
   <source>1 action enregistrée depuis ne serait plus dans la base.</source>
   <translation>1 action saved since would no longer be in the database.</translation>
  </message>
  <message>
   <source>1 anomalie</source>
   <translation>1 anomaly</translation>
  </message>
  <message>
   <source>1 autre action</source>
   <translation>1 other action</translation>
  </message>
  <message>
   <source>1 autre demande garde ses autres espaces</source>
   <translation>1 other request keeps its other spaces</translation>
  </message>
  <message>
   <source>1 cochée</source>
   <translation>1 ticked</translation>
  </message>
  <message>
   <source>1 compte créé</source>
   <translation>1 account created</translation>
  </message>
  <message>
   <source>1 compte laissé de côté</source>
   <translation>1 account left out</translation>
  </message>
  <message>
   <source>1 courriel d’activation enregistré dans {folder}</source>
   <translation>1 activation email saved in {folder}</translation>
  </message>
  <message>
   <source>1 courriel partira</source>
   <translation>1 email will leave</translation>
  </message>
  <message>
   <source>1 courriel retenu</source>
   <translation>1 email held back</translation>
  </message>
  <message>
   <source>1 demande attend</source>
   <translation>1 request is pending</translation>
  </message>
  <message>
   <source>1 demande cochée sur {shown}</source>
   <translation>1 request ticked of {shown}</translation>
  </message>
  <message>
   <source>1 demande en attente est refusée (« Espace fermé »)</source>
   <translation>1 pending request is refused (“Espace fermé”)</translation>
  </message>
  <message>
   <source>1 demande refusée</source>
   <translation>1 request refused</translation>
  </message>
  <message>
   <source>1 demande validée</source>
   <translation>1 request validated</translation>
  </message>
  <message>
   <source>1 document coché sur {shown}</source>
   <translation>1 document ticked of {shown}</translation>
  </message>
  <message>
   <source>1 décision de nouveau à reporter</source>
   <translation>1 decision to be carried over again</translation>
  </message>
  <message>
   <source>1 décision reportée le {day}</source>
   <translation>1 decision carried over on {day}</translation>
  </message>
  <message>
   <source>1 est hors de vos droits</source>
   <translation>1 is beyond your rights</translation>
  </message>
  <message>
   <source>1 inchangée</source>
   <translation>1 unchanged</translation>
  </message>
  <message>
   <source>1 laissée de côté</source>
   <translation>1 left out</translation>
  </message>
  <message>
   <source>1 ligne</source>
   <translation>1 row</translation>
  </message>
  <message>
   <source>1 ligne cochée</source>
   <translation>1 ticked row</translation>
  </message>
  <message>
   <source>1 ligne exportée dans {file}</source>
   <translation>1 row exported to {file}</translation>
  </message>
  <message>
   <source>1 ligne supprimée</source>
   <translation>1 row removed</translation>
  </message>
  <message>
   <source>1 ligne, intacte</source>
   <translation>1 row, intact</translation>
  </message>
  <message>
   <source>1 message noté comme envoyé</source>
   <translation>1 message noted as sent</translation>
  </message>
  <message>
   <source>1 message remis en attente</source>
   <translation>1 message set to wait again</translation>
  </message>
  <message>
   <source>1 message retiré</source>
   <translation>1 message withdrawn</translation>
  </message>
  <message>
   <source>1 modifiée</source>
   <translation>1 changed</translation>
  </message>
  <message>
   <source>1 nouvelle</source>
   <translation>1 new</translation>
  </message>
  <message>
   <source>1 n’a pas de rattachement en vigueur</source>
   <translation>1 has no membership in force</translation>
  </message>
  <message>
   <source>1 n’est pas habilité à ce service</source>
   <translation>1 is not a member of this service</translation>
  </message>
  <message>
   <source>1 page</source>
   <translation>1 page</translation>
  </message>
  <message>
   <source>1 rattachement créé</source>
   <translation>1 membership created</translation>
  </message>
  <message>
   <source>1 rattachement importé</source>
   <translation>1 membership imported</translation>
  </message>
  <message>
   <source>1 rattachement modifié</source>
   <translation>1 membership edited</translation>
  </message>
  <message>
   <source>1 rattachement supprimé</source>
   <translation>1 membership removed</translation>
  </message>
  <message>
   <source>1 rattachement terminé</source>
   <translation>1 membership ended</translation>
  </message>
  <message>
   <source>1 refusée</source>
   <translation>1 refused</translation>
  </message>
  <message>
   <source>1 rôle à transférer</source>
   <translation>1 role to transfer</translation>
  </message>
  <message>
   <source>1 service</source>
   <translation>1 service</translation>
  </message>
  <message>
   <source>1 service coché sur {shown}</source>
   <translation>1 service ticked of {shown}</translation>
  </message>
  <message>
   <source>1 service désactivé</source>
   <translation>1 service deactivated</translation>
  </message>
  <message>
   <source>1 service réactivé</source>
   <translation>1 service reactivated</translation>
  </message>
  <message>
   <source>1 utilisateur</source>
   <translation>1 user</translation>
  </message>
  <message>
   <source>1 utilisateur a reçu les droits copiés</source>
   <translation>1 user received the copied rights</translation>
  </message>
  <message>
   <source>1 utilisateur coché</source>
   <translation>1 user ticked</translation>
  </message>
  <message>
   <source>1 utilisateur coché sur {shown}</source>
   <translation>1 user ticked of {shown}</translation>
  </message>
  <message>
   <source>1 utilisateur désactivé</source>
   <translation>1 user deactivated</translation>
  </message>
  <message>
   <source>1 utilisateur rattaché</source>
   <translation>1 user attached</translation>
  </message>
  <message>
   <source>1 utilisateur réactivé</source>
   <translation>1 user reactivated</translation>
  </message>
  <message>
   <source>1 y gagne</source>
   <translation>1 gains</translation>
  </message>
  <message>
   <source>1 y perd</source>
   <translation>1 loses</translation>
  </message>
  <message>
   <source>12 derniers mois</source>
   <translation>Last 12 months</translation>
  </message>
  <message>
   <source>14 chiffres.</source>
   <translation>14 digits.</translation>
  </message>
  <message>
   <source>30 derniers jours</source>
   <translation>Last 30 days</translation>
  </message>
  <message>
   <source>7 derniers jours</source>
   <translation>Last 7 days</translation>
  </message>
  <message>
   <source>8 ou 11 caractères, du même pays que l’IBAN</source>
   <translation>8 or 11 characters, of the same country as the IBAN</translation>
  </message>
  <message>
   <source>A&amp;ctualiser</source>
   <translation>Re&amp;fresh</translation>
  </message>
  <message>
   <source>Abandonner</source>
   <translation>Give up</translation>
  </message>
  <message>
   <source>Abandonner la création de la base ?</source>
   <translation>Give up creating the database?</translation>
  </message>
  <message>
   <source>Abandonner la création de la structure ?</source>
   <translation>Give up creating the structure?</translation>
  </message>
  <message>
   <source>Abonnement</source>
   <translation>Subscription</translation>
  </message>
  <message>
   <source>Abonnement d'un utilisateur aux espaces</source>
   <translation>Subscription of a user to the spaces</translation>
  </message>
  <message>
   <source>Abonnement de {name} sur {structure} refusé</source>
   <translation>Subscription of {name} on {structure} refused</translation>
  </message>
  <message>
   <source>Abonnement de {name} sur {structure} validé</source>
   <translation>Subscription of {name} on {structure} validated</translation>
  </message>
  <message>
   <source>Abonnement refusé</source>
   <translation>Subscription refused</translation>
  </message>
  <message>
   <source>Abonnement sur {structure}, {services}</source>
   <translation>Subscription on {structure}, {services}</translation>
  </message>
  <message>
   <source>Abonnement sur {structure}, {spaces}</source>
   <translation>Subscription on {structure}, {spaces}</translation>
  </message>
  <message>
   <source>Abonnement validé</source>
   <translation>Subscription validated</translation>
  </message>
  <message>
   <source>Abonnements</source>
   <translation>Subscriptions</translation>
  </message>
  <message>
   <source>Abonnements retirés</source>
   <translation>Subscriptions withdrawn</translation>
  </message>
  <message>
   <source>Acc&amp;order ou retirer un accès</source>
   <translation>&amp;Grant or withdraw an access</translation>
  </message>
  <message>
   <source>Accorde toute la structure</source>
   <translation>Grants the whole structure</translation>
  </message>
  <message>
   <source>Accorde {count} accès</source>
   <translation>Grants {count} accesses</translation>
  </message>
  <message>
   <source>Accorder</source>
   <translation>Grant</translation>
  </message>
  <message>
   <source>Accorder ou retirer cet accès</source>
   <translation>Grant or withdraw this access</translation>
  </message>
  <message>
   <source>Accorder ou retirer un accès</source>
   <translation>Grant or withdraw an access</translation>
  </message>
  <message>
   <source>Accordé</source>
   <translation>Granted</translation>
  </message>
  <message>
   <source>Accordé directement</source>
   <translation>Granted directly</translation>
  </message>
  <message>
   <source>Accueil</source>
   <translation>Home</translation>
  </message>
  <message>
   <source>Accueil connecté</source>
   <translation>Signed-in home</translation>
  </message>
  <message>
   <source>Accueil déconnecté</source>
   <translation>Sign-in screen</translation>
  </message>
  <message>
   <source>Accès</source>
   <translation>Access</translation>
  </message>
  <message>
   <source>Accès accordé</source>
   <translation>Access granted</translation>
  </message>
  <message>
   <source>Accès accordé sur {structure}</source>
   <translation>Access granted on {structure}</translation>
  </message>
  <message>
   <source>Accès de 1 utilisateur modifiés</source>
   <translation>Access of 1 user changed</translation>
  </message>
  <message>
   <source>Accès de {count} utilisateurs</source>
   <translation>Access of {count} users</translation>
  </message>
  <message>
   <source>Accès de {count} utilisateurs modifiés</source>
   <translation>Access of {count} users changed</translation>
  </message>
  <message>
   <source>Accès de {count} utilisateurs à {structure}</source>
   <translation>Access of {count} users to {structure}</translation>
  </message>
  <message>
   <source>Accès de {name}</source>
   <translation>Access of {name}</translation>
  </message>
  <message>
   <source>Accès de {name} modifiés</source>
   <translation>Access of {name} changed</translation>
  </message>
  <message>
   <source>Accès de {name} à {structure}</source>
   <translation>Access of {name} to {structure}</translation>
  </message>
  <message>
   <source>Accès de {name} à « {space} » sur {structure}</source>
   <translation>Access of {name} to “{space}” on {structure}</translation>
  </message>
  <message>
   <source>Accès modifiés</source>
   <translation>Access changed</translation>
  </message>
  <message>
   <source>Accès pris</source>
   <translation>Access taken</translation>
  </message>
  <message>
   <source>Accès rapide</source>
   <translation>Quick access</translation>
  </message>
  <message>
   <source>Accès retiré</source>
   <translation>Access withdrawn</translation>
  </message>
  <message>
   <source>Actif</source>
   <translation>Active</translation>
  </message>
  <message>
   <source>Actif depuis le</source>
   <translation>Active since</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Action</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Actions</translation>
  </message>
  <message>
   <source>Actions &amp;en attente</source>
   <translation>Pending &amp;actions</translation>
  </message>
  <message>
   <source>Actions en attente</source>
   <translation>Pending actions</translation>
  </message>
  <message>
   <source>Actions qui ne sont plus là</source>
   <translation>Actions that are no longer there</translation>
  </message>
  <message>
   <source>Activation du compte</source>
   <translation>Activation of the account</translation>
  </message>
  <message>
   <source>Active</source>
   <translation>Active</translation>
  </message>
  <message>
   <source>Activer mon compte</source>
   <translation>Activate my account</translation>
  </message>
  <message>
   <source>Activité et PIGP de la structure</source>
   <translation>Activity and PIGP of the structure</translation>
  </message>
  <message>
   <source>Activités du gestionnaire</source>
   <translation>Manager’s activities</translation>
  </message>
  <message>
   <source>Activé</source>
   <translation>Activated</translation>
  </message>
  <message>
   <source>Actualités</source>
   <translation>News</translation>
  </message>
  <message>
   <source>Adresse</source>
   <translation>Address</translation>
  </message>
  <message>
   <source>Adresse de connexion</source>
   <translation>Sign-in address</translation>
  </message>
  <message>
   <source>Adresse de connexion du nouveau gestionnaire</source>
   <translation>Sign-in address of the new manager</translation>
  </message>
  <message>
   <source>Adresse de contact</source>
   <translation>Contact address</translation>
  </message>
  <message>
   <source>Adresse de l’expéditeur</source>
   <translation>Sender’s address</translation>
  </message>
  <message>
   <source>Adresse ou clé de secours</source>
   <translation>Address or recovery key</translation>
  </message>
  <message>
   <source>Adresse ou code</source>
   <translation>Address or code</translation>
  </message>
  <message>
   <source>Adresse ou code d’activation</source>
   <translation>Address or activation code</translation>
  </message>
  <message>
   <source>Adresse ou mot de passe</source>
   <translation>Address or password</translation>
  </message>
  <message>
   <source>Adresse postale du siège</source>
   <translation>Head office address</translation>
  </message>
  <message>
   <source>Adresse électronique</source>
   <translation>Email address</translation>
  </message>
  <message>
   <source>Aff&amp;ichage</source>
   <translation>&amp;View</translation>
  </message>
  <message>
   <source>Afficher le mot de passe</source>
   <translation>Show the password</translation>
  </message>
  <message>
   <source>Afficher ou masquer un mot de passe</source>
   <translation>Show or hide a password</translation>
  </message>
  <message>
   <source>Afghanistan</source>
   <translation>Afghanistan</translation>
  </message>
  <message>
   <source>Afrique du Sud</source>
   <translation>South Africa</translation>
  </message>
  <message>
   <source>Agrandir</source>
   <translation>Zoom in</translation>
  </message>
  <message>
   <source>Agrandir le texte</source>
   <translation>Make the text larger</translation>
  </message>
  <message>
   <source>Ai&amp;de</source>
   <translation>&amp;Help</translation>
  </message>
  <message>
   <source>Ajout de coordonnées bancaires</source>
   <translation>Addition of a bank account</translation>
  </message>
  <message>
   <source>Ajout de {count} documents</source>
   <translation>Adding {count} documents</translation>
  </message>
  <message>
   <source>Ajout d’un document</source>
   <translation>Adding a document</translation>
  </message>
  <message>
   <source>Ajout d’une pièce jointe</source>
   <translation>Addition of a document</translation>
  </message>
  <message>
   <source>Ajouter</source>
   <translation>Add</translation>
  </message>
  <message>
   <source>Ajouter des coordonnées bancaires</source>
   <translation>Add a bank account</translation>
  </message>
  <message>
   <source>Ajouter des documents</source>
   <translation>Add documents</translation>
  </message>
  <message>
   <source>Ajouter des espaces à mes accès</source>
   <translation>Add spaces to my access</translation>
  </message>
  <message>
   <source>Ajouter un espace</source>
   <translation>Add a space</translation>
  </message>
  <message>
   <source>Ajouter…</source>
   <translation>Add…</translation>
  </message>
  <message>
   <source>Ajoutez les pièces jointes de la structure, ou déposez-les ici ({limit} au plus chacune).</source>
   <translation>Add the documents of the structure, or drop them here (each at most {limit}).</translation>
  </message>
  <message>
   <source>Ajoutez l’IBAN et le BIC du compte sur lequel la structure est payée.</source>
   <translation>Add the IBAN and the BIC of the account to which the structure is paid.</translation>
  </message>
  <message>
   <source>Ajouté le</source>
   <translation>Added on</translation>
  </message>
  <message>
   <source>Albanie</source>
   <translation>Albania</translation>
  </message>
  <message>
   <source>Algérie</source>
   <translation>Algeria</translation>
  </message>
  <message>
   <source>Allemagne</source>
   <translation>Germany</translation>
  </message>
  <message>
   <source>Ancien identifiant</source>
   <translation>Former identifier</translation>
  </message>
  <message>
   <source>Ancienneté de la demande</source>
   <translation>Age of the request</translation>
  </message>
  <message>
   <source>Ancienneté des demandes : {parts}</source>
   <translation>Age of the requests: {parts}</translation>
  </message>
  <message>
   <source>Ancienneté des {count} demandes</source>
   <translation>Age of the {count} requests</translation>
  </message>
  <message>
   <source>Anciens identifiants</source>
   <translation>Former identifiers</translation>
  </message>
  <message>
   <source>Andorre</source>
   <translation>Andorra</translation>
  </message>
  <message>
   <source>Angola</source>
   <translation>Angola</translation>
  </message>
  <message>
   <source>Anguilla</source>
   <translation>Anguilla</translation>
  </message>
  <message>
   <source>Annuaire importé : {counts}</source>
   <translation>Directory imported: {counts}</translation>
  </message>
  <message>
   <source>Annulation</source>
   <translation>Undoing</translation>
  </message>
  <message>
   <source>Annulation de {count} décisions</source>
   <translation>Undoing {count} decisions</translation>
  </message>
  <message>
   <source>Annule</source>
   <translation>Undoes</translation>
  </message>
  <message>
   <source>Annule la décision {number}</source>
   <translation>Undoes the decision {number}</translation>
  </message>
  <message>
   <source>Annuler</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Annuler la décision</source>
   <translation>Undo the decision</translation>
  </message>
  <message>
   <source>Annuler les {count} décisions de la même opération ?</source>
   <translation>Undo the {count} decisions of the same operation?</translation>
  </message>
  <message>
   <source>Annuler les {count} décisions de l’&amp;opération</source>
   <translation>Undo the {count} decisions of the operatio&amp;n</translation>
  </message>
  <message>
   <source>Annuler toute l’&amp;opération</source>
   <translation>Undo the whole operatio&amp;n</translation>
  </message>
  <message>
   <source>Annuler : {title}, « {word} » ?</source>
   <translation>Undo: {title}, “{word}”?</translation>
  </message>
  <message>
   <source>Annulée</source>
   <translation>Undone</translation>
  </message>
  <message>
   <source>Annulée par {author}, le {at}</source>
   <translation>Undone by {author}, on {at}</translation>
  </message>
  <message>
   <source>Anomalies de l’historique</source>
   <translation>Anomalies of the history</translation>
  </message>
  <message>
   <source>Antarctique</source>
   <translation>Antarctica</translation>
  </message>
  <message>
   <source>Antigua-et-Barbuda</source>
   <translation>Antigua and Barbuda</translation>
  </message>
  <message>
   <source>Aperçu</source>
   <translation>Preview</translation>
  </message>
  <message>
   <source>Aperçu avant impression</source>
   <translation>Print preview</translation>
  </message>
  <message>
   <source>Application</source>
   <translation>Application</translation>
  </message>
  <message>
   <source>Après</source>
   <translation>After</translation>
  </message>
  <message>
   <source>Après suppression du rattachement, vous ne pourrez plus consulter les demandes émises au titre de ces structures.</source>
   <translation>Once the membership is removed, you will no longer be able to view the requests made for these structures.</translation>
  </message>
  <message>
   <source>Après {count} minutes</source>
   <translation>After {count} minutes</translation>
  </message>
  <message>
   <source>Arabie saoudite</source>
   <translation>Saudi Arabia</translation>
  </message>
  <message>
   <source>Archive 7z</source>
   <translation>7z archive</translation>
  </message>
  <message>
   <source>Archive GZ</source>
   <translation>GZ archive</translation>
  </message>
  <message>
   <source>Archive RAR</source>
   <translation>RAR archive</translation>
  </message>
  <message>
   <source>Archive TAR</source>
   <translation>TAR archive</translation>
  </message>
  <message>
   <source>Archive ZIP</source>
   <translation>ZIP archive</translation>
  </message>
  <message>
   <source>Argentine</source>
   <translation>Argentina</translation>
  </message>
  <message>
   <source>Arménie</source>
   <translation>Armenia</translation>
  </message>
  <message>
   <source>Arrêt en cours…</source>
   <translation>Stopping…</translation>
  </message>
  <message>
   <source>Arrêter</source>
   <translation>Stop</translation>
  </message>
  <message>
   <source>Arrêté : rien n’a été écrit.</source>
   <translation>Stopped: nothing was written.</translation>
  </message>
  <message>
   <source>Aruba</source>
   <translation>Aruba</translation>
  </message>
  <message>
   <source>Au niveau de la structure</source>
   <translation>At structure level</translation>
  </message>
  <message>
   <source>Au niveau des utilisateurs</source>
   <translation>At user level</translation>
  </message>
  <message>
   <source>Aucun</source>
   <translation>None</translation>
  </message>
  <message>
   <source>Aucun accès</source>
   <translation>No access</translation>
  </message>
  <message>
   <source>Aucun accès n’a été modifié</source>
   <translation>No access was changed</translation>
  </message>
  <message>
   <source>Aucun compte bancaire</source>
   <translation>No bank account</translation>
  </message>
  <message>
   <source>Aucun compte n’a l’adresse « {login} ».</source>
   <translation>No account has the address “{login}”.</translation>
  </message>
  <message>
   <source>Aucun courriel d’activation à renvoyer</source>
   <translation>No activation email to resend</translation>
  </message>
  <message>
   <source>Aucun des comptes cochés n’attend d’activation.</source>
   <translation>None of the ticked accounts is awaiting activation.</translation>
  </message>
  <message>
   <source>Aucun des services demandés n’est actif.</source>
   <translation>None of the services requested is active.</translation>
  </message>
  <message>
   <source>Aucun document</source>
   <translation>No documents</translation>
  </message>
  <message>
   <source>Aucun document coché</source>
   <translation>No document ticked</translation>
  </message>
  <message>
   <source>Aucun document ne correspond à « {search} »</source>
   <translation>No document matches “{search}”</translation>
  </message>
  <message>
   <source>Aucun document n’a été ajouté</source>
   <translation>No document was added</translation>
  </message>
  <message>
   <source>Aucun droit n’a été copié</source>
   <translation>No right was copied</translation>
  </message>
  <message>
   <source>Aucun droit n’y dormait.</source>
   <translation>No right slept there.</translation>
  </message>
  <message>
   <source>Aucun espace n’est ouvert ici</source>
   <translation>No space is open here</translation>
  </message>
  <message>
   <source>Aucun fichier choisi</source>
   <translation>No file chosen</translation>
  </message>
  <message>
   <source>Aucun fichier choisi : choisissez-le, ou déposez-le ici.</source>
   <translation>No file chosen: choose it, or drop it here.</translation>
  </message>
  <message>
   <source>Aucun filtre n’est posé</source>
   <translation>No filter is set</translation>
  </message>
  <message>
   <source>Aucun logiciel de messagerie ne s’est ouvert.</source>
   <translation>No mail program opened.</translation>
  </message>
  <message>
   <source>Aucun logiciel de messagerie ne s’est ouvert : copiez ce courriel.</source>
   <translation>No mail program opened: copy this email.</translation>
  </message>
  <message>
   <source>Aucun membre ne l’a par défaut, et aucune demande n’est créée.</source>
   <translation>No member has it by default, and no request is created.</translation>
  </message>
  <message>
   <source>Aucun message</source>
   <translation>No messages</translation>
  </message>
  <message>
   <source>Aucun message ne correspond</source>
   <translation>No message matches</translation>
  </message>
  <message>
   <source>Aucun programme de ce poste n’est prévu pour ce type de fichier. Vous pouvez l’enregistrer.</source>
   <translation>No program of this workstation is meant for this type of file. You can save it.</translation>
  </message>
  <message>
   <source>Aucun serveur de messagerie n’est réglé : chaque message s’ouvre dans le logiciel de messagerie.</source>
   <translation>No mail server is set: each message opens in the mail program.</translation>
  </message>
  <message>
   <source>Aucun service</source>
   <translation>No services</translation>
  </message>
  <message>
   <source>Aucun service coché</source>
   <translation>No service ticked</translation>
  </message>
  <message>
   <source>Aucun service ne correspond à « {search} »</source>
   <translation>No service matches “{search}”</translation>
  </message>
  <message>
   <source>Aucun service n’a été modifié</source>
   <translation>No service was changed</translation>
  </message>
  <message>
   <source>Aucun utilisateur</source>
   <translation>No users</translation>
  </message>
  <message>
   <source>Aucun utilisateur coché</source>
   <translation>No user ticked</translation>
  </message>
  <message>
   <source>Aucun utilisateur ne correspond</source>
   <translation>No user matches</translation>
  </message>
  <message>
   <source>Aucun utilisateur ne correspond à « {search} »</source>
   <translation>No user matches “{search}”</translation>
  </message>
  <message>
   <source>Aucun utilisateur n’a été modifié</source>
   <translation>No user was changed</translation>
  </message>
  <message>
   <source>Aucun utilisateur n’a été rattaché</source>
   <translation>No user was attached</translation>
  </message>
  <message>
   <source>Aucun utilisateur n’y est habilité.</source>
   <translation>No user is a member of it.</translation>
  </message>
  <message>
   <source>Aucune</source>
   <translation>None</translation>
  </message>
  <message>
   <source>Aucune action choisie</source>
   <translation>No action chosen</translation>
  </message>
  <message>
   <source>Aucune action ne correspond à ces filtres</source>
   <translation>No action matches these filters</translation>
  </message>
  <message>
   <source>Aucune action ne correspond à « {search} »</source>
   <translation>No action matches “{search}”</translation>
  </message>
  <message>
   <source>Aucune action pour l’instant</source>
   <translation>No action yet</translation>
  </message>
  <message>
   <source>Aucune coordonnée bancaire</source>
   <translation>No bank account</translation>
  </message>
  <message>
   <source>Aucune de ces lignes n’est reportée.</source>
   <translation>None of these rows is carried over.</translation>
  </message>
  <message>
   <source>Aucune de ces lignes n’est à reporter.</source>
   <translation>None of these rows is to be carried over.</translation>
  </message>
  <message>
   <source>Aucune demande cochée</source>
   <translation>No request ticked</translation>
  </message>
  <message>
   <source>Aucune demande en attente</source>
   <translation>No pending requests</translation>
  </message>
  <message>
   <source>Aucune demande ne correspond à ces filtres</source>
   <translation>No request matches these filters</translation>
  </message>
  <message>
   <source>Aucune demande ne correspond à « {search} »</source>
   <translation>No request matches “{search}”</translation>
  </message>
  <message>
   <source>Aucune demande n’a été modifiée</source>
   <translation>No request was changed</translation>
  </message>
  <message>
   <source>Aucune demande n’attend</source>
   <translation>No request is pending</translation>
  </message>
  <message>
   <source>Aucune demande n’attend votre décision.</source>
   <translation>No request awaits your decision.</translation>
  </message>
  <message>
   <source>Aucune décision n’a été annulée</source>
   <translation>No decision was undone</translation>
  </message>
  <message>
   <source>Aucune imprimante sur ce poste</source>
   <translation>No printer on this workstation</translation>
  </message>
  <message>
   <source>Aucune ligne</source>
   <translation>No rows</translation>
  </message>
  <message>
   <source>Aucune ligne de ce fichier ne peut être importée</source>
   <translation>No line of this file can be imported</translation>
  </message>
  <message>
   <source>Aucune ligne de ce fichier ne peut être importée.</source>
   <translation>No line of this file can be imported.</translation>
  </message>
  <message>
   <source>Aucune ligne.</source>
   <translation>No rows.</translation>
  </message>
  <message>
   <source>Aucune n’est sûre.</source>
   <translation>None is certain.</translation>
  </message>
  <message>
   <source>Aucune sauvegarde pour l’instant</source>
   <translation>No backup yet</translation>
  </message>
  <message>
   <source>Aucune structure de cette base n’a l’identifiant {id}.</source>
   <translation>No structure of this database has the identifier {id}.</translation>
  </message>
  <message>
   <source>Aucune structure ne correspond à « {search} »</source>
   <translation>No structure matches “{search}”</translation>
  </message>
  <message>
   <source>Aucune structure à ouvrir</source>
   <translation>No structure to open</translation>
  </message>
  <message>
   <source>Aujourd’hui</source>
   <translation>Today</translation>
  </message>
  <message>
   <source>Aujourd’hui : {now}. Ensuite : {then}. Un courriel préviendra {name}.</source>
   <translation>Today: {now}. Then: {then}. An email will tell {name}.</translation>
  </message>
  <message>
   <source>Aussi par Ctrl et leur numéro. Le menu Outils permet de les changer.</source>
   <translation>Also by Ctrl and their number. They are changed from the menu Tools.</translation>
  </message>
  <message>
   <source>Australie</source>
   <translation>Australia</translation>
  </message>
  <message>
   <source>Auteur</source>
   <translation>Author</translation>
  </message>
  <message>
   <source>Autre</source>
   <translation>Other</translation>
  </message>
  <message>
   <source>Autre fichier…</source>
   <translation>Another file…</translation>
  </message>
  <message>
   <source>Autriche</source>
   <translation>Austria</translation>
  </message>
  <message>
   <source>Avant</source>
   <translation>Before</translation>
  </message>
  <message>
   <source>Avant chaque décision, l’œil montre les accès gagnés et perdus et les courriels qui partiront.</source>
   <translation>Before each decision, the eye shows the accesses won and lost and the emails that will leave.</translation>
  </message>
  <message>
   <source>Avant le {day}</source>
   <translation>Before {day}</translation>
  </message>
  <message>
   <source>Avant un import</source>
   <translation>Before an import</translation>
  </message>
  <message>
   <source>Avant une mise à niveau</source>
   <translation>Before an upgrade</translation>
  </message>
  <message>
   <source>Avant une restauration</source>
   <translation>Before a restore</translation>
  </message>
  <message>
   <source>Azerbaïdjan</source>
   <translation>Azerbaijan</translation>
  </message>
  <message>
   <source>BIC</source>
   <translation>BIC</translation>
  </message>
  <message>
   <source>Bahamas</source>
   <translation>Bahamas</translation>
  </message>
  <message>
   <source>Bahreïn</source>
   <translation>Bahrain</translation>
  </message>
  <message>
   <source>Bangladesh</source>
   <translation>Bangladesh</translation>
  </message>
  <message>
   <source>Barbade</source>
   <translation>Barbados</translation>
  </message>
  <message>
   <source>Base</source>
   <translation>Database</translation>
  </message>
  <message>
   <source>Base de démonstration, rien n’est conservé</source>
   <translation>Demonstration database, nothing is kept</translation>
  </message>
  <message>
   <source>Base d’avant, gardée sous</source>
   <translation>Former database, kept as</translation>
  </message>
  <message>
   <source>Base fermée</source>
   <translation>Database closed</translation>
  </message>
  <message>
   <source>Bases &amp;récentes</source>
   <translation>&amp;Recent databases</translation>
  </message>
  <message>
   <source>Bases Chorus Desktop (*.db *.chorus);;Tous les fichiers (*)</source>
   <translation>Chorus Desktop databases (*.db *.chorus);;All files (*)</translation>
  </message>
  <message>
   <source>Bases Chorus Desktop (*.db)</source>
   <translation>Chorus Desktop databases (*.db)</translation>
  </message>
  <message>
   <source>Belgique</source>
   <translation>Belgium</translation>
  </message>
  <message>
   <source>Belize</source>
   <translation>Belize</translation>
  </message>
  <message>
   <source>Bermudes</source>
   <translation>Bermuda</translation>
  </message>
  <message>
   <source>Bhoutan</source>
   <translation>Bhutan</translation>
  </message>
  <message>
   <source>Bienvenue dans Chorus Desktop</source>
   <translation>Welcome to Chorus Desktop</translation>
  </message>
  <message>
   <source>Biélorussie</source>
   <translation>Belarus</translation>
  </message>
  <message>
   <source>Blocs de la fiche</source>
   <translation>Blocks of the sheet</translation>
  </message>
  <message>
   <source>Bolivie</source>
   <translation>Bolivia</translation>
  </message>
  <message>
   <source>Bonaire, Saint-Eustache et Saba</source>
   <translation>Bonaire, Sint Eustatius and Saba</translation>
  </message>
  <message>
   <source>Bonjour</source>
   <translation>Hello</translation>
  </message>
  <message>
   <source>Bonjour {name}</source>
   <translation>Hello {name}</translation>
  </message>
  <message>
   <source>Bosnie-Herzégovine</source>
   <translation>Bosnia and Herzegovina</translation>
  </message>
  <message>
   <source>Botswana</source>
   <translation>Botswana</translation>
  </message>
  <message>
   <source>Bouton principal</source>
   <translation>Main button</translation>
  </message>
  <message>
   <source>Bouton principal, depuis un long texte</source>
   <translation>Main button, from a long text</translation>
  </message>
  <message>
   <source>Boîte d'envoi</source>
   <translation>Outbox</translation>
  </message>
  <message>
   <source>Boîte d’envoi</source>
   <translation>Outbox</translation>
  </message>
  <message>
   <source>Boîte d’envoi : {counts}</source>
   <translation>Outbox: {counts}</translation>
  </message>
  <message>
   <source>Brunei</source>
   <translation>Brunei</translation>
  </message>
  <message>
   <source>Brésil</source>
   <translation>Brazil</translation>
  </message>
  <message>
   <source>Bulgarie</source>
   <translation>Bulgaria</translation>
  </message>
  <message>
   <source>Burkina Faso</source>
   <translation>Burkina Faso</translation>
  </message>
  <message>
   <source>Burundi</source>
   <translation>Burundi</translation>
  </message>
  <message>
   <source>Bénin</source>
   <translation>Benin</translation>
  </message>
  <message>
   <source>C&amp;hiffrement</source>
   <translation>&amp;Encryption</translation>
  </message>
  <message>
   <source>C&amp;réer une nouvelle structure</source>
   <translation>Create a &amp;new structure</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>Calcul de ce qui va changer</source>
   <translation>Working out what will change</translation>
  </message>
  <message>
   <source>Calcul de ce qui va changer…</source>
   <translation>Working out what will change…</translation>
  </message>
  <message>
   <source>Calcul en cours</source>
   <translation>Working it out</translation>
  </message>
  <message>
   <source>Cambodge</source>
   <translation>Cambodia</translation>
  </message>
  <message>
   <source>Cameroun</source>
   <translation>Cameroon</translation>
  </message>
  <message>
   <source>Canada</source>
   <translation>Canada</translation>
  </message>
  <message>
   <source>Cap-Vert</source>
   <translation>Cape Verde</translation>
  </message>
  <message>
   <source>Cause</source>
   <translation>Cause</translation>
  </message>
  <message>
   <source>Ce &amp;chapitre…</source>
   <translation>This &amp;chapter…</translation>
  </message>
  <message>
   <source>Ce BIC est celui d’une banque d’un autre pays ({bank}) que l’IBAN ({account}).</source>
   <translation>This BIC is that of a bank of another country ({bank}) than the IBAN ({account}).</translation>
  </message>
  <message>
   <source>Ce SIRET compte {count} chiffres ; il en faut 14.</source>
   <translation>This SIRET has {count} digits; it needs 14.</translation>
  </message>
  <message>
   <source>Ce SIRET ne passe pas le contrôle de sa clé. Vérifiez-le, ou confirmez-le.</source>
   <translation>This SIRET fails its check digits. Check it, or confirm it.</translation>
  </message>
  <message>
   <source>Ce classeur est abîmé ou incomplet : il ne peut pas être lu. Récupérez-le de nouveau.</source>
   <translation>This workbook is damaged or incomplete: it cannot be read. Fetch it again.</translation>
  </message>
  <message>
   <source>Ce classeur est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis recommencez.</source>
   <translation>This workbook is protected by a password. Save it without a password, then try again.</translation>
  </message>
  <message>
   <source>Ce classeur est trop gros une fois décompressé (1 Go au plus). Enregistrez-le en CSV.</source>
   <translation>This workbook is too large once unpacked (1 GB at most). Save it as CSV.</translation>
  </message>
  <message>
   <source>Ce classeur n’a aucune feuille.</source>
   <translation>This workbook has no sheet.</translation>
  </message>
  <message>
   <source>Ce code a expiré le {when} : demandez-en un autre à un gestionnaire de votre structure.</source>
   <translation>This code expired on {when}: ask a manager of your structure for another one.</translation>
  </message>
  <message>
   <source>Ce code est déjà celui de « {name} ».</source>
   <translation>This code is already that of “{name}”.</translation>
  </message>
  <message>
   <source>Ce code ne peut pas être donné</source>
   <translation>This code cannot be given</translation>
  </message>
  <message>
   <source>Ce compte est clôturé.</source>
   <translation>This account is closed.</translation>
  </message>
  <message>
   <source>Ce compte est déjà actif.</source>
   <translation>This account is already active.</translation>
  </message>
  <message>
   <source>Ce compte est déjà actif : connectez-vous.</source>
   <translation>This account is already active: sign in.</translation>
  </message>
  <message>
   <source>Ce compte est désactivé ou clôturé</source>
   <translation>This account is deactivated or closed</translation>
  </message>
  <message>
   <source>Ce compte est désactivé.</source>
   <translation>This account is deactivated.</translation>
  </message>
  <message>
   <source>Ce compte est en attente d’activation.</source>
   <translation>This account is awaiting activation.</translation>
  </message>
  <message>
   <source>Ce compte ne peut pas faire de demande.</source>
   <translation>This account cannot make requests.</translation>
  </message>
  <message>
   <source>Ce compte ne peut pas être modifié ici</source>
   <translation>This account cannot be edited here</translation>
  </message>
  <message>
   <source>Ce compte n’est plus en attente d’activation.</source>
   <translation>This account is no longer awaiting activation.</translation>
  </message>
  <message>
   <source>Ce compte n’existe plus.</source>
   <translation>This account no longer exists.</translation>
  </message>
  <message>
   <source>Ce courriel d’activation ne peut pas être envoyé</source>
   <translation>This activation email cannot be sent</translation>
  </message>
  <message>
   <source>Ce courriel part avec un nouveau code.</source>
   <translation>This email leaves with a new code.</translation>
  </message>
  <message>
   <source>Ce document n’est pas signé électroniquement. Il garde le texte lu, le nom de la personne qui a déclaré l’avoir lu et accepté, et la date ; son empreinte SHA-256 est conservée dans le registre.</source>
   <translation>This document is not signed electronically. It keeps the text that was read, the name of the person who declared having read and accepted it, and the date; its SHA-256 fingerprint is kept in the register.</translation>
  </message>
  <message>
   <source>Ce document n’existe plus.</source>
   <translation>This document no longer exists.</translation>
  </message>
  <message>
   <source>Ce dossier ne peut pas recevoir de sauvegardes : {cause}</source>
   <translation>This folder cannot receive backups: {cause}</translation>
  </message>
  <message>
   <source>Ce fichier est en UTF-32. Enregistrez-le en CSV UTF-8, puis recommencez.</source>
   <translation>This file is in UTF-32. Save it as CSV UTF-8, then try again.</translation>
  </message>
  <message>
   <source>Ce fichier est introuvable, ou ce n’est pas un fichier.</source>
   <translation>This file cannot be found, or it is not a file.</translation>
  </message>
  <message>
   <source>Ce fichier est trop gros : {size} Mo, pour {limit} Mo au plus.</source>
   <translation>This file is too large: {size} MB, for at most {limit} MB.</translation>
  </message>
  <message>
   <source>Ce fichier est un document, pas un tableau. Choisissez un CSV ou un classeur.</source>
   <translation>This file is a document, not a table. Choose a CSV file or a workbook.</translation>
  </message>
  <message>
   <source>Ce fichier est un document, pas un tableau. Ouvrez-le et enregistrez-le en CSV ou en XLSX.</source>
   <translation>This file is a document, not a table. Open it and save it as CSV or XLSX.</translation>
  </message>
  <message>
   <source>Ce fichier est un programme ou un script : l’ouvrir pourrait l’exécuter. Enregistrez-le seulement si vous savez d’où il vient, et faites-le vérifier avant de vous en servir.</source>
   <translation>This file is a program or a script: opening it could run it. Save it only if you know where it comes from, and have it checked before you use it.</translation>
  </message>
  <message>
   <source>Ce fichier est une archive ou un document, pas un tableau. Choisissez un CSV ou un classeur.</source>
   <translation>This file is an archive or a document, not a table. Choose a CSV file or a workbook.</translation>
  </message>
  <message>
   <source>Ce fichier est une base ouverte, ou mal fermée : choisissez une sauvegarde.</source>
   <translation>This file is a database that is open, or was not closed properly: choose a backup.</translation>
  </message>
  <message>
   <source>Ce fichier est vide.</source>
   <translation>This file is empty.</translation>
  </message>
  <message>
   <source>Ce fichier est {name}, pas un tableau. Enregistrez-le en CSV ou en XLSX.</source>
   <translation>This file is {name}, not a table. Save it as CSV or XLSX.</translation>
  </message>
  <message>
   <source>Ce fichier ne changerait rien</source>
   <translation>This file would change nothing</translation>
  </message>
  <message>
   <source>Ce fichier ne peut pas être lu ({cause}).</source>
   <translation>This file cannot be read ({cause}).</translation>
  </message>
  <message>
   <source>Ce fichier n’a pas de nom.</source>
   <translation>This file has no name.</translation>
  </message>
  <message>
   <source>Ce fichier n’a qu’une ligne, celle des titres : il n’y a rien à lire.</source>
   <translation>This file has only one line, that of the headings: there is nothing to read.</translation>
  </message>
  <message>
   <source>Ce fichier n’est pas en UTF-8 : il a été lu comme un fichier de Windows. Vérifiez ses accents.</source>
   <translation>This file is not in UTF-8: it was read as a Windows file. Check its accents.</translation>
  </message>
  <message>
   <source>Ce fichier n’est pas l’annuaire des structures publiques : il lui manque {columns}.</source>
   <translation>This file is not the directory of public structures: it lacks {columns}.</translation>
  </message>
  <message>
   <source>Ce fichier n’est pas un texte lisible : il est abîmé, ou son encodage est inconnu. Enregistrez-le en CSV UTF-8, puis recommencez.</source>
   <translation>This file is not readable text: it is damaged, or its encoding is unknown. Save it as CSV UTF-8, then try again.</translation>
  </message>
  <message>
   <source>Ce fichier n’est pas une base Chorus Desktop.</source>
   <translation>This file is not a Chorus Desktop database.</translation>
  </message>
  <message>
   <source>Ce fichier se termine par .{ending}, mais c’est {content}. Corrigez son nom, ou choisissez-en un autre.</source>
   <translation>This file ends in .{ending}, but it is {content}. Correct its name, or choose another one.</translation>
  </message>
  <message>
   <source>Ce mandat est déjà révoqué, depuis le {when}.</source>
   <translation>This mandate is already revoked, since {when}.</translation>
  </message>
  <message>
   <source>Ce mandat n’existe plus.</source>
   <translation>This mandate no longer exists.</translation>
  </message>
  <message>
   <source>Ce message doit contenir le champ {name} : sans lui, il ne sert à rien.</source>
   <translation>This message must hold the field {name}: without it, it is of no use.</translation>
  </message>
  <message>
   <source>Ce message est déjà parti, ou retiré.</source>
   <translation>This message has already left, or was withdrawn.</translation>
  </message>
  <message>
   <source>Ce message est trop volumineux pour le serveur ({answer}).</source>
   <translation>This message is too large for the server ({answer}).</translation>
  </message>
  <message>
   <source>Ce mot de passe compte {count} caractères ; il en faut {limit} au moins. Une phrase convient bien.</source>
   <translation>This password has {count} characters; it needs at least {limit}. A sentence will do well.</translation>
  </message>
  <message>
   <source>Ce mot de passe répète toujours les mêmes signes : choisissez autre chose.</source>
   <translation>This password keeps repeating the same characters: choose something else.</translation>
  </message>
  <message>
   <source>Ce numéro est déjà celui de {name}, que gère {manager}.</source>
   <translation>This number is already that of {name}, managed by {manager}.</translation>
  </message>
  <message>
   <source>Ce numéro est déjà celui de {name}.</source>
   <translation>This number is already that of {name}.</translation>
  </message>
  <message>
   <source>Ce programme n’est pas connecté à Chorus Pro : il tient son propre registre. Chaque décision reste à reporter dans Chorus Pro.</source>
   <translation>This program is not connected to Chorus Pro: it keeps its own register. Each decision remains to be carried over to Chorus Pro.</translation>
  </message>
  <message>
   <source>Ce programme n’est pas connecté à Chorus Pro : notez ici ce que vous y avez fait vous-même. Les lignes cochées qui n’ont rien à y reporter sont laissées de côté.</source>
   <translation>This program is not connected to Chorus Pro: note here what you did there yourself. The ticked rows that have nothing to carry over are left out.</translation>
  </message>
  <message>
   <source>Ce programme n’est pas connecté à Chorus Pro : notez ici ce que vous y avez fait.</source>
   <translation>This program is not connected to Chorus Pro: note here what you did there.</translation>
  </message>
  <message>
   <source>Ce que peut faire {name}</source>
   <translation>What {name} may do</translation>
  </message>
  <message>
   <source>Ce que voient vos destinataires</source>
   <translation>What your recipients see</translation>
  </message>
  <message>
   <source>Ce que vous avez saisi dans cette fiche et pas encore enregistré sera perdu.</source>
   <translation>What you have typed in this sheet and not saved yet will be lost.</translation>
  </message>
  <message>
   <source>Ce que vous avez saisi et pas encore enregistré sera perdu.</source>
   <translation>What you have typed and not saved yet will be lost.</translation>
  </message>
  <message>
   <source>Ce qui a changé</source>
   <translation>What changed</translation>
  </message>
  <message>
   <source>Ce qui a été laissé de côté n’a rien changé :</source>
   <translation>What was left out has changed nothing:</translation>
  </message>
  <message>
   <source>Ce qui a été tapé est perdu : {names}.</source>
   <translation>What was typed is lost: {names}.</translation>
  </message>
  <message>
   <source>Ce qui change</source>
   <translation>What changes</translation>
  </message>
  <message>
   <source>Ce qui demande attention</source>
   <translation>What needs attention</translation>
  </message>
  <message>
   <source>Ce qui est saisi derrière et n’est pas enregistré sera perdu.</source>
   <translation>What is typed behind and not saved will be lost.</translation>
  </message>
  <message>
   <source>Ce qui ne va pas</source>
   <translation>What is wrong</translation>
  </message>
  <message>
   <source>Ce qui n’est pas parti ne partira plus : la personne n’en saura rien. La décision reste.</source>
   <translation>What has not left will no longer leave: the person will not be told. The decision stays.</translation>
  </message>
  <message>
   <source>Ce qui s’est passé</source>
   <translation>What happened</translation>
  </message>
  <message>
   <source>Ce qui va changer</source>
   <translation>What will change</translation>
  </message>
  <message>
   <source>Ce qui était enregistré l’est toujours : une décision est écrite en entier, ou pas du tout. Ce qui était saisi et pas encore enregistré est à refaire. Regardez dans l’historique votre dernière action.</source>
   <translation>What was saved still is: a decision is written whole or not at all. What was typed and not saved yet has to be done again. Look in the history for your last action.</translation>
  </message>
  <message>
   <source>Ce qu’il faut faire</source>
   <translation>What to do</translation>
  </message>
  <message>
   <source>Ce rattachement a expiré le {day} ; une date de fin à venir le rétablit.</source>
   <translation>This membership expired on {day}; an end date to come restores it.</translation>
  </message>
  <message>
   <source>Ce rattachement a expiré le {end} : aucun de ces accès n’est ouvert.</source>
   <translation>This membership expired on {end}: none of this access is open.</translation>
  </message>
  <message>
   <source>Ce rattachement commence le {start}.</source>
   <translation>This membership starts on {start}.</translation>
  </message>
  <message>
   <source>Ce rattachement commence le {start} : ces accès s’ouvriront ce jour-là.</source>
   <translation>This membership starts on {start}: this access will open on that day.</translation>
  </message>
  <message>
   <source>Ce rattachement est désactivé ; il le reste après cette modification.</source>
   <translation>This membership is deactivated; it stays so after this change.</translation>
  </message>
  <message>
   <source>Ce rattachement est désactivé : ces accès reprendront quand il sera réactivé.</source>
   <translation>This membership is deactivated: this access will resume when it is reactivated.</translation>
  </message>
  <message>
   <source>Ce rattachement est désactivé : réactivez-le d’abord.</source>
   <translation>This membership is deactivated: reactivate it first.</translation>
  </message>
  <message>
   <source>Ce rattachement n’existe plus.</source>
   <translation>This membership no longer exists.</translation>
  </message>
  <message>
   <source>Ce rôle a été transféré entre-temps par {who} {when}.</source>
   <translation>This role was transferred meanwhile by {who} {when}.</translation>
  </message>
  <message>
   <source>Ce serveur ne prend pas d’adresse accentuée : {to}.</source>
   <translation>This server takes no accented address: {to}.</translation>
  </message>
  <message>
   <source>Ce service est déjà actif.</source>
   <translation>This service is already active.</translation>
  </message>
  <message>
   <source>Ce service est déjà désactivé.</source>
   <translation>This service is already deactivated.</translation>
  </message>
  <message>
   <source>Ce service n’a pas changé ; il reste coché dans la liste.</source>
   <translation>This service has not changed; it stays ticked in the list.</translation>
  </message>
  <message>
   <source>Ce service n’existe plus.</source>
   <translation>This service no longer exists.</translation>
  </message>
  <message>
   <source>Ce système n’a pas de trousseau : demandé à chaque session</source>
   <translation>This system has no keyring: asked at each session</translation>
  </message>
  <message>
   <source>Ce texte compte {count} caractères ; il en faut {limit} au plus.</source>
   <translation>This text has {count} characters; {limit} at most.</translation>
  </message>
  <message>
   <source>Cela n’a pas été fait</source>
   <translation>This was not done</translation>
  </message>
  <message>
   <source>Cela n’est plus possible</source>
   <translation>This is no longer possible</translation>
  </message>
  <message>
   <source>Celle des personnes qui exploitent le système. Vide : l’adresse de connexion.</source>
   <translation>That of the people who run the system. Empty: the sign-in address.</translation>
  </message>
  <message>
   <source>Ces coordonnées ont été supprimées par {who} {when}.</source>
   <translation>This bank account was removed by {who} {when}.</translation>
  </message>
  <message>
   <source>Ces lignes n’ont pas été importées :</source>
   <translation>These lines were not imported:</translation>
  </message>
  <message>
   <source>Ces messages ne concernent aucune structure que vous gérez.</source>
   <translation>These messages concern no structure that you manage.</translation>
  </message>
  <message>
   <source>Ces utilisateurs sont tous déjà rattachés à la structure.</source>
   <translation>These users are all already attached to the structure.</translation>
  </message>
  <message>
   <source>Ces {count} demandes n’ont pas changé. Celles qui attendent encore restent cochées.</source>
   <translation>These {count} requests have not changed. Those that are still pending stay ticked.</translation>
  </message>
  <message>
   <source>Ces {count} décisions n’ont pas été annulées.</source>
   <translation>These {count} decisions were not undone.</translation>
  </message>
  <message>
   <source>Ces {count} fichiers font {size} ensemble ; ajoutez-en {limit} au plus à la fois.</source>
   <translation>These {count} files are {size} together; add at most {limit} at a time.</translation>
  </message>
  <message>
   <source>Ces {count} services n’ont pas changé ; ils restent cochés dans la liste.</source>
   <translation>These {count} services have not changed; they stay ticked in the list.</translation>
  </message>
  <message>
   <source>Cet IBAN est déjà dans la liste, au nom de « {holder} ».</source>
   <translation>This IBAN is already in the list, held by “{holder}”.</translation>
  </message>
  <message>
   <source>Cet IBAN ne passe pas le contrôle de sa clé : comparez-le au relevé.</source>
   <translation>This IBAN fails its check digits: compare it with the statement.</translation>
  </message>
  <message>
   <source>Cet espace est déjà fermé</source>
   <translation>This space is already closed</translation>
  </message>
  <message>
   <source>Cet espace est déjà ouvert</source>
   <translation>This space is already open</translation>
  </message>
  <message>
   <source>Cet identifiant contient un caractère invisible : retapez-le.</source>
   <translation>This user name holds an invisible character: type it again.</translation>
  </message>
  <message>
   <source>Cet identifiant est déjà à la ligne {first}.</source>
   <translation>This identifier is already on line {first}.</translation>
  </message>
  <message>
   <source>Cet utilisateur n’est plus gestionnaire secondaire de la structure.</source>
   <translation>This user is no longer a secondary manager of the structure.</translation>
  </message>
  <message>
   <source>Cet utilisateur technique n’est plus rattaché à {structure}.</source>
   <translation>This technical user is no longer attached to {structure}.</translation>
  </message>
  <message>
   <source>Cette adresse a déjà un compte.</source>
   <translation>This address already has an account.</translation>
  </message>
  <message>
   <source>Cette adresse est celle de {name}{where} : vérifiez le nom ou l’adresse.</source>
   <translation>This address is that of {name}{where}: check the name or the address.</translation>
  </message>
  <message>
   <source>Cette adresse est déjà celle de {name}.</source>
   <translation>This address is already that of {name}.</translation>
  </message>
  <message>
   <source>Cette base a déjà son premier compte : connectez-vous.</source>
   <translation>This database already has its first account: sign in.</translation>
  </message>
  <message>
   <source>Cette base demande un mot de passe.</source>
   <translation>This database asks for a password.</translation>
  </message>
  <message>
   <source>Cette base est déjà ouverte dans une autre fenêtre de ce poste.</source>
   <translation>This database is already open in another window on this workstation.</translation>
  </message>
  <message>
   <source>Cette base est ouverte sur un autre poste.</source>
   <translation>This database is open on another workstation.</translation>
  </message>
  <message>
   <source>Cette base n’a pas de ligne n° {number} : la fin de l’historique a été coupée, ou l’empreinte est celle d’une autre base.</source>
   <translation>This database has no row no. {number}: the end of the history was cut off, or the fingerprint is that of another database.</translation>
  </message>
  <message>
   <source>Cette base vient d’une version plus récente de Chorus Desktop.</source>
   <translation>This database comes from a newer version of Chorus Desktop.</translation>
  </message>
  <message>
   <source>Cette demande a été validée</source>
   <translation>This request was validated</translation>
  </message>
  <message>
   <source>Cette demande attend encore une réponse</source>
   <translation>This request is still awaiting an answer</translation>
  </message>
  <message>
   <source>Cette demande ne nomme aucun service : ouvrez-la pour choisir.</source>
   <translation>This request names no service: open it to choose.</translation>
  </message>
  <message>
   <source>Cette demande n’a pas changé. Si elle attend encore, elle reste cochée dans la liste.</source>
   <translation>This request has not changed. If it is still pending, it stays ticked in the list.</translation>
  </message>
  <message>
   <source>Cette demande n’attend plus</source>
   <translation>This request is no longer pending</translation>
  </message>
  <message>
   <source>Cette demande n’existe plus.</source>
   <translation>This request no longer exists.</translation>
  </message>
  <message>
   <source>Cette décision a été faite dans Chorus Pro</source>
   <translation>This decision was made in Chorus Pro</translation>
  </message>
  <message>
   <source>Cette décision a été prise seule</source>
   <translation>This decision was taken alone</translation>
  </message>
  <message>
   <source>Cette décision ne peut pas être prise</source>
   <translation>This decision cannot be taken</translation>
  </message>
  <message>
   <source>Cette décision ne s’annule pas.</source>
   <translation>This decision cannot be undone.</translation>
  </message>
  <message>
   <source>Cette décision n’a pas été annulée.</source>
   <translation>This decision was not undone.</translation>
  </message>
  <message>
   <source>Cette décision seulement</source>
   <translation>This decision only</translation>
  </message>
  <message>
   <source>Cette feuille est trop étendue pour être lue. Supprimez ce qui est loin du tableau.</source>
   <translation>This sheet is too large to be read. Remove what is far from the table.</translation>
  </message>
  <message>
   <source>Cette ligne a été ajoutée : l’historique commence à la ligne n° 1.</source>
   <translation>This row was added: the history begins with row no. 1.</translation>
  </message>
  <message>
   <source>Cette ligne de l’historique n’existe pas.</source>
   <translation>This row of the history does not exist.</translation>
  </message>
  <message>
   <source>Cette ligne ne se lit plus : vérifiez l’historique.</source>
   <translation>This row can no longer be read: check the history.</translation>
  </message>
  <message>
   <source>Cette ligne n’est pas à reporter</source>
   <translation>This row is not to be carried over</translation>
  </message>
  <message>
   <source>Cette liste a {count} lignes ; on en imprime {most} au plus. Filtrez-la, ou exportez-la en CSV.</source>
   <translation>This list has {count} rows; at most {most} are printed. Filter it, or export it as CSV.</translation>
  </message>
  <message>
   <source>Cette liste n’a pas pu être lue</source>
   <translation>This list could not be read</translation>
  </message>
  <message>
   <source>Cette personne n’a plus d’adresse.</source>
   <translation>This person no longer has an address.</translation>
  </message>
  <message>
   <source>Cette personne n’est membre d’aucune de vos structures : sa demande attend.</source>
   <translation>This person is a member of none of your structures: their request is pending.</translation>
  </message>
  <message>
   <source>Cette personne sera proposée le jour du transfert. D’ici là, elle ne reçoit aucun droit.</source>
   <translation>This person will be offered on the day of the transfer. Until then, they receive no right.</translation>
  </message>
  <message>
   <source>Cette sauvegarde est celle d’une autre base.</source>
   <translation>This backup is that of another database.</translation>
  </message>
  <message>
   <source>Cette sauvegarde est endommagée : ce qu’elle contient n’est plus ce qui y a été écrit.</source>
   <translation>This backup is damaged: what it holds is no longer what was written to it.</translation>
  </message>
  <message>
   <source>Cette sauvegarde est endommagée : ce qu’elle contient n’est plus ce qui y a été écrit. Rien n’a changé.</source>
   <translation>This backup is damaged: what it holds is no longer what was written to it. Nothing has changed.</translation>
  </message>
  <message>
   <source>Cette sauvegarde n’est plus là : le disque est peut-être débranché.</source>
   <translation>This backup is no longer there: the disk may be unplugged.</translation>
  </message>
  <message>
   <source>Cette sauvegarde vient d’une version plus récente de Chorus Desktop. Installez la dernière version du programme pour y revenir.</source>
   <translation>This backup comes from a newer version of Chorus Desktop. Install the latest version of the program to go back to it.</translation>
  </message>
  <message>
   <source>Cette structure est déjà dans cette base</source>
   <translation>This structure is already in this database</translation>
  </message>
  <message>
   <source>Cette structure est inactive dans cette base</source>
   <translation>This structure is inactive in this database</translation>
  </message>
  <message>
   <source>Cette structure n’a pas de service actif</source>
   <translation>This structure has no active service</translation>
  </message>
  <message>
   <source>Cette structure n’a pas de service actif : la demande porte sur toute la structure.</source>
   <translation>This structure has no active service: the request is for the whole structure.</translation>
  </message>
  <message>
   <source>Cette structure n’a pas de service actif : le rattachement porte sur toute la structure.</source>
   <translation>This structure has no active service: the membership is for the whole structure.</translation>
  </message>
  <message>
   <source>Cette structure n’est pas dans cette base</source>
   <translation>This structure is not in this database</translation>
  </message>
  <message>
   <source>Cette structure n’est plus active : elle ne peut pas être rejointe.</source>
   <translation>This structure is no longer active: it cannot be joined.</translation>
  </message>
  <message>
   <source>Cette structure n’existe plus.</source>
   <translation>This structure no longer exists.</translation>
  </message>
  <message>
   <source>Chacun n’agit ici que pour lui-même.</source>
   <translation>Here everybody acts only for themselves.</translation>
  </message>
  <message>
   <source>Champs</source>
   <translation>Fields</translation>
  </message>
  <message>
   <source>Changement de l’identifiant</source>
   <translation>Change of the identifier</translation>
  </message>
  <message>
   <source>Changement du mot de passe</source>
   <translation>Change of the password</translation>
  </message>
  <message>
   <source>Changer</source>
   <translation>Change</translation>
  </message>
  <message>
   <source>Changer de base</source>
   <translation>Change database</translation>
  </message>
  <message>
   <source>Changer de base…</source>
   <translation>Change database…</translation>
  </message>
  <message>
   <source>Changer le mot de passe</source>
   <translation>Change the password</translation>
  </message>
  <message>
   <source>Changer l’identifiant</source>
   <translation>Change the identifier</translation>
  </message>
  <message>
   <source>Changer l’identifiant de {name}</source>
   <translation>Change the identifier of {name}</translation>
  </message>
  <message>
   <source>Changer l’identifiant…</source>
   <translation>Change the identifier…</translation>
  </message>
  <message>
   <source>Changer mon mot de passe</source>
   <translation>Change my password</translation>
  </message>
  <message>
   <source>Changez votre propre mot de passe dans « Mon compte ».</source>
   <translation>Change your own password in “My account”.</translation>
  </message>
  <message>
   <source>Changez-le avant le {due}, par « Réinitialiser le mot de passe de l’utilisateur technique ».</source>
   <translation>Change it before {due}, with “Reset the technical user’s password”.</translation>
  </message>
  <message>
   <source>Chaque demandeur reçoit exactement les accès qu’il a demandés. Une demande qui ne peut pas l’être reste en attente.</source>
   <translation>Each applicant receives exactly the access that they asked for. A request that cannot be validated stays pending.</translation>
  </message>
  <message>
   <source>Chaque demandeur reçoit le rôle qu’il a demandé (utilisateur simple sinon), à partir d’aujourd’hui, pour les services qu’il a demandés et ceux qu’il a déjà. Une demande qui ne peut pas l’être reste en attente.</source>
   <translation>Each applicant receives the role that they asked for (otherwise simple user), from today, for the services that they asked for and those that they already have. A request that cannot be validated stays pending.</translation>
  </message>
  <message>
   <source>Chaque décision prévient la personne qu’elle concerne : son message apparaît ici.</source>
   <translation>Each decision tells the person whom it concerns: its message appears here.</translation>
  </message>
  <message>
   <source>Chaque jour</source>
   <translation>Every day</translation>
  </message>
  <message>
   <source>Chaque jour au démarrage, et à la demande : Fichier, « Sauvegardes… ».</source>
   <translation>Each day at the start, and on demand: File, “Backups…”.</translation>
  </message>
  <message>
   <source>Chaque sauvegarde est copiée dans {place}, puis relue.</source>
   <translation>Each backup is copied to {place}, then read back.</translation>
  </message>
  <message>
   <source>Chargement en cours</source>
   <translation>Loading</translation>
  </message>
  <message>
   <source>Chaîne rompue</source>
   <translation>Chain broken</translation>
  </message>
  <message>
   <source>Chercher dans l’annuaire des structures publiques</source>
   <translation>Search the directory of public structures</translation>
  </message>
  <message>
   <source>Cherchez un nom ou une adresse.</source>
   <translation>Search for a name or an address.</translation>
  </message>
  <message>
   <source>Chiffrement</source>
   <translation>Encryption</translation>
  </message>
  <message>
   <source>Chili</source>
   <translation>Chile</translation>
  </message>
  <message>
   <source>Chine</source>
   <translation>China</translation>
  </message>
  <message>
   <source>Choisir dans le calendrier</source>
   <translation>Choose in the calendar</translation>
  </message>
  <message>
   <source>Choisir dans le calendrier (Alt+↓)</source>
   <translation>Choose in the calendar (Alt+↓)</translation>
  </message>
  <message>
   <source>Choisir la structure</source>
   <translation>Choose the structure</translation>
  </message>
  <message>
   <source>Choisir le futur gestionnaire de {name}</source>
   <translation>Choose the future manager of {name}</translation>
  </message>
  <message>
   <source>Choisir le nouveau gestionnaire principal</source>
   <translation>Choose the new primary manager</translation>
  </message>
  <message>
   <source>Choisir les dates</source>
   <translation>Choose the dates</translation>
  </message>
  <message>
   <source>Choisir les dates…</source>
   <translation>Choose the dates…</translation>
  </message>
  <message>
   <source>Choisir les utilisateurs à rattacher à {structure}</source>
   <translation>Choose the users to attach to {structure}</translation>
  </message>
  <message>
   <source>Choisir l’annuaire</source>
   <translation>Choose the directory</translation>
  </message>
  <message>
   <source>Choisir l’utilisateur à rattacher à {structure}</source>
   <translation>Choose the user to attach to {structure}</translation>
  </message>
  <message>
   <source>Choisir un autre dossier…</source>
   <translation>Choose another folder…</translation>
  </message>
  <message>
   <source>Choisir un fichier…</source>
   <translation>Choose a file…</translation>
  </message>
  <message>
   <source>Choisir un motif…</source>
   <translation>Choose a reason…</translation>
  </message>
  <message>
   <source>Choisir un utilisateur</source>
   <translation>Choose a user</translation>
  </message>
  <message>
   <source>Choisir une autre base…</source>
   <translation>Choose another database…</translation>
  </message>
  <message>
   <source>Choisissez au moins un espace.</source>
   <translation>Choose at least one space.</translation>
  </message>
  <message>
   <source>Choisissez au moins une structure.</source>
   <translation>Choose at least one structure.</translation>
  </message>
  <message>
   <source>Choisissez comment ce courriel part. Son code est créé à ce moment-là ; un code plus ancien ne vaudra plus rien.</source>
   <translation>Choose how this email leaves. Its code is created at that moment; an older code will no longer be worth anything.</translation>
  </message>
  <message>
   <source>Choisissez d’abord de qui copier les droits</source>
   <translation>Choose first whose rights to copy</translation>
  </message>
  <message>
   <source>Choisissez d’abord la structure</source>
   <translation>Choose the structure first</translation>
  </message>
  <message>
   <source>Choisissez d’abord un espace</source>
   <translation>Choose a space first</translation>
  </message>
  <message>
   <source>Choisissez d’abord un fichier</source>
   <translation>Choose a file first</translation>
  </message>
  <message>
   <source>Choisissez d’abord un utilisateur</source>
   <translation>Choose a user first</translation>
  </message>
  <message>
   <source>Choisissez d’abord un utilisateur dans la liste</source>
   <translation>Choose a user in the list first</translation>
  </message>
  <message>
   <source>Choisissez d’abord une demande</source>
   <translation>Choose a request first</translation>
  </message>
  <message>
   <source>Choisissez d’abord une sauvegarde</source>
   <translation>Choose a backup first</translation>
  </message>
  <message>
   <source>Choisissez d’abord une structure</source>
   <translation>Choose the structure first</translation>
  </message>
  <message>
   <source>Choisissez d’abord une structure dans la liste</source>
   <translation>Choose a structure in the list first</translation>
  </message>
  <message>
   <source>Choisissez d’abord une structure dont vous êtes le gestionnaire principal</source>
   <translation>Choose a structure first of which you are the primary manager</translation>
  </message>
  <message>
   <source>Choisissez la personne que vous voulez être : aucun mot de passe.</source>
   <translation>Choose the person that you want to be: no password.</translation>
  </message>
  <message>
   <source>Choisissez la structure.</source>
   <translation>Choose the structure.</translation>
  </message>
  <message>
   <source>Choisissez le pays dans la liste.</source>
   <translation>Choose the country in the list.</translation>
  </message>
  <message>
   <source>Choisissez un autre dossier, où vous avez le droit d’écrire ({cause}).</source>
   <translation>Choose another folder, where you are allowed to write ({cause}).</translation>
  </message>
  <message>
   <source>Choisissez un autre nom, ou ouvrez la base qui s’y trouve.</source>
   <translation>Choose another name, or open the database that is there.</translation>
  </message>
  <message>
   <source>Choisissez un utilisateur dans la liste</source>
   <translation>Choose a user in the list</translation>
  </message>
  <message>
   <source>Choisissez une ligne</source>
   <translation>Choose a row</translation>
  </message>
  <message>
   <source>Choisissez une ligne pour la voir en entier.</source>
   <translation>Choose a row to see it in full.</translation>
  </message>
  <message>
   <source>Chorus Desktop doit s’arrêter</source>
   <translation>Chorus Desktop has to stop</translation>
  </message>
  <message>
   <source>Chorus Desktop ne peut pas s’ouvrir ainsi</source>
   <translation>Chorus Desktop cannot be opened like this</translation>
  </message>
  <message>
   <source>Chorus Desktop n’est pas connecté à Chorus Pro : c’est un registre à part, sur ce poste. Ce qui est décidé ici reste à reporter dans Chorus Pro.</source>
   <translation>Chorus Desktop is not connected to Chorus Pro: it is a register of its own, on this workstation. What is decided here remains to be carried over to Chorus Pro.</translation>
  </message>
  <message>
   <source>Chorus Pro</source>
   <translation>Chorus Pro</translation>
  </message>
  <message>
   <source>Chypre</source>
   <translation>Cyprus</translation>
  </message>
  <message>
   <source>Cinq groupes de cinq signes pour la clé, deux pour le code.</source>
   <translation>Five groups of five characters for the key, two for the code.</translation>
  </message>
  <message>
   <source>Clair</source>
   <translation>Light</translation>
  </message>
  <message>
   <source>Classeur Excel</source>
   <translation>Excel workbook</translation>
  </message>
  <message>
   <source>Classeur OpenDocument</source>
   <translation>OpenDocument spreadsheet</translation>
  </message>
  <message>
   <source>Classeurs Excel (*.xlsx)</source>
   <translation>Excel workbooks (*.xlsx)</translation>
  </message>
  <message>
   <source>Clé créée le</source>
   <translation>Key created on</translation>
  </message>
  <message>
   <source>Clé de secours</source>
   <translation>Recovery key</translation>
  </message>
  <message>
   <source>Clé de secours de Chorus Desktop</source>
   <translation>Chorus Desktop recovery key</translation>
  </message>
  <message>
   <source>Clé de secours ou code</source>
   <translation>Recovery key or code</translation>
  </message>
  <message>
   <source>Clôture du compte</source>
   <translation>Closing of the account</translation>
  </message>
  <message>
   <source>Clôturé</source>
   <translation>Closed</translation>
  </message>
  <message>
   <source>Co&amp;mparer</source>
   <translation>Co&amp;mpare</translation>
  </message>
  <message>
   <source>Co&amp;pier le détail</source>
   <translation>Co&amp;py the details</translation>
  </message>
  <message>
   <source>Cocher</source>
   <translation>Tick</translation>
  </message>
  <message>
   <source>Cocher la ligne</source>
   <translation>Tick the row</translation>
  </message>
  <message>
   <source>Cocher les deux</source>
   <translation>Tick both</translation>
  </message>
  <message>
   <source>Cochez au moins un accès pour « {space} ».</source>
   <translation>Tick at least one access for “{space}”.</translation>
  </message>
  <message>
   <source>Cochez au moins un accès, ou refusez la demande.</source>
   <translation>Tick at least one access, or refuse the request.</translation>
  </message>
  <message>
   <source>Cochez au moins un format : sans l’export, rien n’est fait.</source>
   <translation>Tick at least one format: without the export, nothing is done.</translation>
  </message>
  <message>
   <source>Cochez au moins un rattachement</source>
   <translation>Tick at least one membership</translation>
  </message>
  <message>
   <source>Cochez au moins un rattachement.</source>
   <translation>Tick at least one membership.</translation>
  </message>
  <message>
   <source>Cochez au moins un service, ou « Rattacher à la structure ».</source>
   <translation>Tick at least one service, or “Attach to the structure”.</translation>
  </message>
  <message>
   <source>Cochez d’abord des lignes</source>
   <translation>Tick rows first</translation>
  </message>
  <message>
   <source>Cochez d’abord que votre clé est imprimée ou notée.</source>
   <translation>Tick first that your key is printed or noted.</translation>
  </message>
  <message>
   <source>Cochez d’abord un document</source>
   <translation>Tick a document first</translation>
  </message>
  <message>
   <source>Cochez d’abord un message</source>
   <translation>Tick a message first</translation>
  </message>
  <message>
   <source>Cochez d’abord un service</source>
   <translation>Tick a service first</translation>
  </message>
  <message>
   <source>Cochez d’abord un utilisateur</source>
   <translation>Tick a user first</translation>
  </message>
  <message>
   <source>Cochez d’abord une demande</source>
   <translation>Tick a request first</translation>
  </message>
  <message>
   <source>Cochez d’abord « SI prévenu »</source>
   <translation>Tick “System warned” first</translation>
  </message>
  <message>
   <source>Cochez les deux accès de « Factures émises ».</source>
   <translation>Tick both accesses of “Invoices issued”.</translation>
  </message>
  <message>
   <source>Cochez un seul document</source>
   <translation>Tick one document only</translation>
  </message>
  <message>
   <source>Cochez une seule demande</source>
   <translation>Tick one request only</translation>
  </message>
  <message>
   <source>Cochez « J'ai lu » après avoir lu le mandat.</source>
   <translation>Tick “I have read it” once you have read the mandate.</translation>
  </message>
  <message>
   <source>Code APE</source>
   <translation>APE code</translation>
  </message>
  <message>
   <source>Code Service</source>
   <translation>Service code</translation>
  </message>
  <message>
   <source>Code de mot de passe</source>
   <translation>Password code</translation>
  </message>
  <message>
   <source>Code de mot de passe pour {name}</source>
   <translation>Password code for {name}</translation>
  </message>
  <message>
   <source>Code de mot de passe pour {name} prêt à partir</source>
   <translation>Password code for {name} ready to leave</translation>
  </message>
  <message>
   <source>Code donné par un gestionnaire</source>
   <translation>Code given by a manager</translation>
  </message>
  <message>
   <source>Code du service</source>
   <translation>Service code</translation>
  </message>
  <message>
   <source>Code d’activation</source>
   <translation>Activation code</translation>
  </message>
  <message>
   <source>Code postal</source>
   <translation>Postcode</translation>
  </message>
  <message>
   <source>Code valable jusqu’au</source>
   <translation>Code valid until</translation>
  </message>
  <message>
   <source>Code {code}. Un code ne change pas : les droits le citent.</source>
   <translation>Code {code}. A code does not change: the rights refer to it.</translation>
  </message>
  <message>
   <source>Code à usage unique, créé quand le message part</source>
   <translation>One-time code, created when the message leaves</translation>
  </message>
  <message>
   <source>Colombie</source>
   <translation>Colombia</translation>
  </message>
  <message>
   <source>Colonnes</source>
   <translation>Columns</translation>
  </message>
  <message>
   <source>Colonnes ignorées : {names}.</source>
   <translation>Columns ignored: {names}.</translation>
  </message>
  <message>
   <source>Comme le gestionnaire principal</source>
   <translation>As the primary manager</translation>
  </message>
  <message>
   <source>Comme le gestionnaire principal pour {what}</source>
   <translation>As the primary manager for {what}</translation>
  </message>
  <message>
   <source>Comme smtp.commune.fr</source>
   <translation>Such as smtp.commune.fr</translation>
  </message>
  <message>
   <source>Comme un utilisateur simple</source>
   <translation>As a simple user</translation>
  </message>
  <message>
   <source>Commentaire</source>
   <translation>Comment</translation>
  </message>
  <message>
   <source>Commentaire du demandeur</source>
   <translation>Applicant’s comment</translation>
  </message>
  <message>
   <source>Commentaire du gestionnaire</source>
   <translation>Manager’s comment</translation>
  </message>
  <message>
   <source>Commentaires</source>
   <translation>Comments</translation>
  </message>
  <message>
   <source>Comores</source>
   <translation>Comoros</translation>
  </message>
  <message>
   <source>Comparer une empreinte imprimée ou notée</source>
   <translation>Compare a fingerprint that was printed or noted</translation>
  </message>
  <message>
   <source>Complément d’adresse</source>
   <translation>Address (continued)</translation>
  </message>
  <message>
   <source>Complément d’adresse (suite)</source>
   <translation>Address (continued again)</translation>
  </message>
  <message>
   <source>Compte</source>
   <translation>Account</translation>
  </message>
  <message>
   <source>Compte activé le</source>
   <translation>Account activated on</translation>
  </message>
  <message>
   <source>Compte bancaire de {structure}</source>
   <translation>Bank account of {structure}</translation>
  </message>
  <message>
   <source>Compte bancaire « {holder} » supprimé</source>
   <translation>Bank account “{holder}” removed</translation>
  </message>
  <message>
   <source>Compte créé le</source>
   <translation>Account created on</translation>
  </message>
  <message>
   <source>Compte de {name} créé</source>
   <translation>Account of {name} created</translation>
  </message>
  <message>
   <source>Compte de {name} modifié</source>
   <translation>Account of {name} edited</translation>
  </message>
  <message>
   <source>Compte de {name} modifié : envoyez-lui un nouveau courriel d’activation</source>
   <translation>Account of {name} edited: send them a new activation email</translation>
  </message>
  <message>
   <source>Compte désactivé</source>
   <translation>Account deactivated</translation>
  </message>
  <message>
   <source>Compte désactivé le</source>
   <translation>Account deactivated on</translation>
  </message>
  <message>
   <source>Compte n° {id}</source>
   <translation>Account no. {id}</translation>
  </message>
  <message>
   <source>Confirmation de réinitialisation du mot de passe</source>
   <translation>Confirmation of the password reset</translation>
  </message>
  <message>
   <source>Confirmation du refus de la demande d'abonnement</source>
   <translation>Confirmation of the refusal of the subscription request</translation>
  </message>
  <message>
   <source>Confirmation du refus de la demande de rattachement</source>
   <translation>Confirmation of the refusal of the membership request</translation>
  </message>
  <message>
   <source>Confirmer</source>
   <translation>Confirm</translation>
  </message>
  <message>
   <source>Congo</source>
   <translation>Congo</translation>
  </message>
  <message>
   <source>Consultation</source>
   <translation>Viewing</translation>
  </message>
  <message>
   <source>Consultation et modification</source>
   <translation>Viewing and editing</translation>
  </message>
  <message>
   <source>Consulter</source>
   <translation>View</translation>
  </message>
  <message>
   <source>Consulter/modifier</source>
   <translation>View/edit</translation>
  </message>
  <message>
   <source>Contenu modifié</source>
   <translation>Content changed</translation>
  </message>
  <message>
   <source>Continuer</source>
   <translation>Continue</translation>
  </message>
  <message>
   <source>Coordonnées bancaires</source>
   <translation>Bank accounts</translation>
  </message>
  <message>
   <source>Coordonnées bancaires ajoutées</source>
   <translation>Bank account added</translation>
  </message>
  <message>
   <source>Coordonnées bancaires modifiées</source>
   <translation>Bank account edited</translation>
  </message>
  <message>
   <source>Copie PDF…</source>
   <translation>PDF copy…</translation>
  </message>
  <message>
   <source>Copier</source>
   <translation>Copy</translation>
  </message>
  <message>
   <source>Copier &amp;les droits de…</source>
   <translation>Cop&amp;y the rights of…</translation>
  </message>
  <message>
   <source>Copier la cellule</source>
   <translation>Copy the cell</translation>
  </message>
  <message>
   <source>Copier le détail</source>
   <translation>Copy the details</translation>
  </message>
  <message>
   <source>Copier le résultat</source>
   <translation>Copy the result</translation>
  </message>
  <message>
   <source>Copier le résumé</source>
   <translation>Copy the summary</translation>
  </message>
  <message>
   <source>Copier les droits</source>
   <translation>Copy the rights</translation>
  </message>
  <message>
   <source>Copier les droits de…</source>
   <translation>Copy the rights of…</translation>
  </message>
  <message>
   <source>Copier les détails</source>
   <translation>Copy the details</translation>
  </message>
  <message>
   <source>Copier les informations</source>
   <translation>Copy the details</translation>
  </message>
  <message>
   <source>Copier les lignes</source>
   <translation>Copy the rows</translation>
  </message>
  <message>
   <source>Copiez ce résultat, ne travaillez plus sur cette base et comparez-la à votre dernière sauvegarde.</source>
   <translation>Copy this result, stop working on this database and compare it with your last backup.</translation>
  </message>
  <message>
   <source>Copiées : collez-les en lieu sûr.</source>
   <translation>Copied: paste them somewhere safe.</translation>
  </message>
  <message>
   <source>Copiée : collez-la en lieu sûr.</source>
   <translation>Copied: paste it somewhere safe.</translation>
  </message>
  <message>
   <source>Copié : collez-le dans un courriel à {to}.</source>
   <translation>Copied: paste it into an email to {to}.</translation>
  </message>
  <message>
   <source>Corrigez le fichier, ou cochez que les lignes refusées sont laissées de côté</source>
   <translation>Correct the file, or tick that the refused lines are left out</translation>
  </message>
  <message>
   <source>Corée du Nord</source>
   <translation>North Korea</translation>
  </message>
  <message>
   <source>Corée du Sud</source>
   <translation>South Korea</translation>
  </message>
  <message>
   <source>Costa Rica</source>
   <translation>Costa Rica</translation>
  </message>
  <message>
   <source>Courriel</source>
   <translation>Email</translation>
  </message>
  <message>
   <source>Courriel d’activation de {name}</source>
   <translation>Activation email of {name}</translation>
  </message>
  <message>
   <source>Courriel d’activation de {name} prêt à partir</source>
   <translation>Activation email of {name} ready to leave</translation>
  </message>
  <message>
   <source>Courriel à</source>
   <translation>Email to</translation>
  </message>
  <message>
   <source>Courriels (*.eml)</source>
   <translation>Emails (*.eml)</translation>
  </message>
  <message>
   <source>Courrier papier</source>
   <translation>Letter</translation>
  </message>
  <message>
   <source>Critères</source>
   <translation>Criteria</translation>
  </message>
  <message>
   <source>Critères ({count})</source>
   <translation>Criteria ({count})</translation>
  </message>
  <message>
   <source>Critères de recherche</source>
   <translation>Search criteria</translation>
  </message>
  <message>
   <source>Critères : {described}. {total} sans ces critères.</source>
   <translation>Criteria: {described}. {total} without these criteria.</translation>
  </message>
  <message>
   <source>Croatie</source>
   <translation>Croatia</translation>
  </message>
  <message>
   <source>Création de la base</source>
   <translation>Creation of the database</translation>
  </message>
  <message>
   <source>Création de la structure</source>
   <translation>Creation of the structure</translation>
  </message>
  <message>
   <source>Création de l’utilisateur technique</source>
   <translation>Creation of the technical user</translation>
  </message>
  <message>
   <source>Création du compte</source>
   <translation>Creation of the account</translation>
  </message>
  <message>
   <source>Création d’un service</source>
   <translation>Creation of a service</translation>
  </message>
  <message>
   <source>Créer</source>
   <translation>Create</translation>
  </message>
  <message>
   <source>Créer cette structure</source>
   <translation>Create this structure</translation>
  </message>
  <message>
   <source>Créer la base</source>
   <translation>Create the database</translation>
  </message>
  <message>
   <source>Créer la structure</source>
   <translation>Create the structure</translation>
  </message>
  <message>
   <source>Créer le compte &amp;utilisateur</source>
   <translation>Create the &amp;user account</translation>
  </message>
  <message>
   <source>Créer le compte d’une autre personne</source>
   <translation>Create another person’s account</translation>
  </message>
  <message>
   <source>Créer le compte d’une personne</source>
   <translation>Create a person’s account</translation>
  </message>
  <message>
   <source>Créer le compte d’une personne à rattacher à {structure}</source>
   <translation>Create the account of a person to attach to {structure}</translation>
  </message>
  <message>
   <source>Créer le compte utilisateur</source>
   <translation>Create the user account</translation>
  </message>
  <message>
   <source>Créer ma base</source>
   <translation>Create my database</translation>
  </message>
  <message>
   <source>Créer un service</source>
   <translation>Create a service</translation>
  </message>
  <message>
   <source>Créer un utilisateur &amp;technique</source>
   <translation>Create a &amp;technical user</translation>
  </message>
  <message>
   <source>Créer un utilisateur technique</source>
   <translation>Create a technical user</translation>
  </message>
  <message>
   <source>Créer une base…</source>
   <translation>Create a database…</translation>
  </message>
  <message>
   <source>Créer une nouvelle structure</source>
   <translation>Create a new structure</translation>
  </message>
  <message>
   <source>Créez-le d’abord : ses informations de connexion s’exportent en même temps.</source>
   <translation>Create it first: its connection details are exported at the same time.</translation>
  </message>
  <message>
   <source>Créé</source>
   <translation>Created</translation>
  </message>
  <message>
   <source>Créé le</source>
   <translation>Created on</translation>
  </message>
  <message>
   <source>Créée le {day}</source>
   <translation>Created on {day}</translation>
  </message>
  <message>
   <source>Cuba</source>
   <translation>Cuba</translation>
  </message>
  <message>
   <source>Curaçao</source>
   <translation>Curaçao</translation>
  </message>
  <message>
   <source>Côte d’Ivoire</source>
   <translation>Côte d’Ivoire</translation>
  </message>
  <message>
   <source>C’est bien l’empreinte de la ligne n° {number} : mais des lignes d’avant ont été changées.</source>
   <translation>This is indeed the fingerprint of row no. {number}: but rows before it were changed.</translation>
  </message>
  <message>
   <source>C’est bien l’empreinte de la ligne n° {number} : rien n’a été changé jusqu’à elle.</source>
   <translation>This is indeed the fingerprint of row no. {number}: nothing was changed up to it.</translation>
  </message>
  <message>
   <source>C’est déjà le numéro de cette structure.</source>
   <translation>This is already the number of this structure.</translation>
  </message>
  <message>
   <source>C’est déjà votre mot de passe : choisissez-en un autre.</source>
   <translation>That is already your password: choose another one.</translation>
  </message>
  <message>
   <source>C’est la personne qui reçoit les droits : choisissez quelqu’un d’autre.</source>
   <translation>This is the person who receives the rights: choose somebody else.</translation>
  </message>
  <message>
   <source>C’est le dossier de la base elle-même : choisissez un autre disque.</source>
   <translation>That is the folder of the database itself: choose another disk.</translation>
  </message>
  <message>
   <source>C’est le gestionnaire principal : son rattachement ne change que par le transfert.</source>
   <translation>This is the primary manager: their membership changes only by the transfer.</translation>
  </message>
  <message>
   <source>C’est le texte d’origine</source>
   <translation>This is the original text</translation>
  </message>
  <message>
   <source>C’est l’adresse d’un utilisateur technique.</source>
   <translation>This is the address of a technical user.</translation>
  </message>
  <message>
   <source>Danemark</source>
   <translation>Denmark</translation>
  </message>
  <message>
   <source>Dans cette base</source>
   <translation>In this database</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Date &amp;Début</source>
   <translation>&amp;Start date</translation>
  </message>
  <message>
   <source>Date &amp;Fin</source>
   <translation>&amp;End date</translation>
  </message>
  <message>
   <source>Date Début</source>
   <translation>Start date</translation>
  </message>
  <message>
   <source>Date Fin</source>
   <translation>End date</translation>
  </message>
  <message>
   <source>Date d'activation</source>
   <translation>Activation date</translation>
  </message>
  <message>
   <source>Date de création</source>
   <translation>Date of creation</translation>
  </message>
  <message>
   <source>Date de début de validité</source>
   <translation>Valid from</translation>
  </message>
  <message>
   <source>Date de fin</source>
   <translation>End date</translation>
  </message>
  <message>
   <source>Date de fin de validité</source>
   <translation>Valid until</translation>
  </message>
  <message>
   <source>Date de la demande</source>
   <translation>Date of the request</translation>
  </message>
  <message>
   <source>Date de réception</source>
   <translation>Date of receipt</translation>
  </message>
  <message>
   <source>Date dernière connexion</source>
   <translation>Last sign-in</translation>
  </message>
  <message>
   <source>Date et heure jusqu’auxquelles le code est valable</source>
   <translation>Date and time until which the code is valid</translation>
  </message>
  <message>
   <source>De nouveau proposé aux rattachements.</source>
   <translation>Offered to memberships again.</translation>
  </message>
  <message>
   <source>De nouveau proposés aux rattachements.</source>
   <translation>Offered to memberships again.</translation>
  </message>
  <message>
   <source>De quel jour à quel jour ?</source>
   <translation>From which day to which day?</translation>
  </message>
  <message>
   <source>De qui copier les droits ?</source>
   <translation>Whose rights should be copied?</translation>
  </message>
  <message>
   <source>De un à {most} motifs ; aucun : rien n’est proposé</source>
   <translation>One to {most} reasons; none: nothing is offered</translation>
  </message>
  <message>
   <source>Demande</source>
   <translation>Request</translation>
  </message>
  <message>
   <source>Demande &amp;précédente</source>
   <translation>&amp;Previous request</translation>
  </message>
  <message>
   <source>Demande de rattachement</source>
   <translation>Membership request</translation>
  </message>
  <message>
   <source>Demande de rattachement reçue hors de l’application</source>
   <translation>Membership request received outside the application</translation>
  </message>
  <message>
   <source>Demande de rattachement à {name} envoyée</source>
   <translation>Membership request to {name} sent</translation>
  </message>
  <message>
   <source>Demande de rattachement à {structure} retirée</source>
   <translation>Membership request to {structure} withdrawn</translation>
  </message>
  <message>
   <source>Demande d’abonnement</source>
   <translation>Subscription request</translation>
  </message>
  <message>
   <source>Demande d’abonnement n° {number} envoyée à {structure}</source>
   <translation>Subscription request no. {number} sent to {structure}</translation>
  </message>
  <message>
   <source>Demande d’abonnement sur {structure} retirée</source>
   <translation>Subscription request on {structure} withdrawn</translation>
  </message>
  <message>
   <source>Demande enregistrée</source>
   <translation>Request recorded</translation>
  </message>
  <message>
   <source>Demande n° {id}</source>
   <translation>Request no. {id}</translation>
  </message>
  <message>
   <source>Demande n° {number} en attente</source>
   <translation>Request no. {number} pending</translation>
  </message>
  <message>
   <source>Demande n° {number}{asked}, validée{by}</source>
   <translation>Request no. {number}{asked}, validated{by}</translation>
  </message>
  <message>
   <source>Demande précédente</source>
   <translation>Previous request</translation>
  </message>
  <message>
   <source>Demande suiva&amp;nte</source>
   <translation>&amp;Next request</translation>
  </message>
  <message>
   <source>Demande suivante</source>
   <translation>Next request</translation>
  </message>
  <message>
   <source>Demander</source>
   <translation>Request</translation>
  </message>
  <message>
   <source>Demander la désactivation de votre compte</source>
   <translation>Ask for your account to be deactivated</translation>
  </message>
  <message>
   <source>Demander le compte d’une personne</source>
   <translation>Request a person’s account</translation>
  </message>
  <message>
   <source>Demander un rattachement</source>
   <translation>Request a membership</translation>
  </message>
  <message>
   <source>Demander à nouveau</source>
   <translation>Ask again</translation>
  </message>
  <message>
   <source>Demander à rejoindre des structures</source>
   <translation>Ask to join structures</translation>
  </message>
  <message>
   <source>Demandes</source>
   <translation>Requests</translation>
  </message>
  <message>
   <source>Demandes d'abonnement</source>
   <translation>Subscription requests</translation>
  </message>
  <message>
   <source>Demandes de rattachement</source>
   <translation>Membership requests</translation>
  </message>
  <message>
   <source>Demandes générées</source>
   <translation>Requests generated</translation>
  </message>
  <message>
   <source>Demandes laissées en attente</source>
   <translation>Requests left pending</translation>
  </message>
  <message>
   <source>Demandes refusées</source>
   <translation>Requests refused</translation>
  </message>
  <message>
   <source>Demandes à refuser</source>
   <translation>Requests to refuse</translation>
  </message>
  <message>
   <source>Demandeur</source>
   <translation>Applicant</translation>
  </message>
  <message>
   <source>Demandez d’abord un rattachement : les espaces s’ajoutent à un rattachement.</source>
   <translation>Request a membership first: spaces are added to a membership.</translation>
  </message>
  <message>
   <source>Demandé</source>
   <translation>Requested</translation>
  </message>
  <message>
   <source>Demandé le</source>
   <translation>Requested on</translation>
  </message>
  <message>
   <source>Demandé par</source>
   <translation>Requested by</translation>
  </message>
  <message>
   <source>Demandé à chaque connexion et pour déverrouiller la fenêtre.</source>
   <translation>Asked at each sign-in and to unlock the window.</translation>
  </message>
  <message>
   <source>Demandée le</source>
   <translation>Requested on</translation>
  </message>
  <message>
   <source>Depuis le message qui suit une décision, ou depuis l’historique : tout redevient comme avant.</source>
   <translation>From the message after a decision, or from the history: everything is as before again.</translation>
  </message>
  <message>
   <source>Depuis le {day}</source>
   <translation>Since {day}</translation>
  </message>
  <message>
   <source>Dernier jour</source>
   <translation>Last day</translation>
  </message>
  <message>
   <source>Dernière action</source>
   <translation>Last action</translation>
  </message>
  <message>
   <source>Dernière connexion</source>
   <translation>Last sign-in</translation>
  </message>
  <message>
   <source>Dernière ligne</source>
   <translation>Last row</translation>
  </message>
  <message>
   <source>Dernière ligne : n° {number}, empreinte {hash}</source>
   <translation>Last row: no. {number}, fingerprint {hash}</translation>
  </message>
  <message>
   <source>Destinataire</source>
   <translation>Recipient</translation>
  </message>
  <message>
   <source>Deux groupes de cinq signes.</source>
   <translation>Two groups of five characters.</translation>
  </message>
  <message>
   <source>Dialogues</source>
   <translation>Dialogs</translation>
  </message>
  <message>
   <source>Djibouti</source>
   <translation>Djibouti</translation>
  </message>
  <message>
   <source>Document OpenDocument</source>
   <translation>OpenDocument text</translation>
  </message>
  <message>
   <source>Document Word</source>
   <translation>Word document</translation>
  </message>
  <message>
   <source>Documentation de Chorus Desktop</source>
   <translation>Chorus Desktop handbook</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Documents</translation>
  </message>
  <message>
   <source>Documents PDF (*.pdf)</source>
   <translation>PDF documents (*.pdf)</translation>
  </message>
  <message>
   <source>Dominique</source>
   <translation>Dominica</translation>
  </message>
  <message>
   <source>Donner le mot de passe…</source>
   <translation>Give the password…</translation>
  </message>
  <message>
   <source>Donner un code de mot de passe</source>
   <translation>Give a password code</translation>
  </message>
  <message>
   <source>Donnez le mot de passe de messagerie.</source>
   <translation>Give the mail password.</translation>
  </message>
  <message>
   <source>Donnée</source>
   <translation>Item</translation>
  </message>
  <message>
   <source>Données &amp;personnelles</source>
   <translation>&amp;Personal data</translation>
  </message>
  <message>
   <source>Droits copiés de</source>
   <translation>Rights copied from</translation>
  </message>
  <message>
   <source>Droits d'accès</source>
   <translation>Access rights</translation>
  </message>
  <message>
   <source>Droits de {count} utilisateurs</source>
   <translation>Rights of {count} users</translation>
  </message>
  <message>
   <source>Droits de {count} utilisateurs exportés dans {file}</source>
   <translation>Rights of {count} users exported to {file}</translation>
  </message>
  <message>
   <source>Droits d’accès</source>
   <translation>Access rights</translation>
  </message>
  <message>
   <source>Droits d’accès sur {structure}</source>
   <translation>Access rights on {structure}</translation>
  </message>
  <message>
   <source>Droits d’un utilisateur exportés dans {file}</source>
   <translation>Rights of one user exported to {file}</translation>
  </message>
  <message>
   <source>Dé&amp;légation…</source>
   <translation>De&amp;legation…</translation>
  </message>
  <message>
   <source>Début</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Décide les demandes, rattache, modifie, désactive et supprime les utilisateurs simples, accorde et retire leurs accès, crée des comptes.</source>
   <translation>Decides the requests, attaches, edits, deactivates and removes simple users, grants and withdraws their access, creates accounts.</translation>
  </message>
  <message>
   <source>Décidé par</source>
   <translation>Decided by</translation>
  </message>
  <message>
   <source>Décidée le</source>
   <translation>Decided on</translation>
  </message>
  <message>
   <source>Décidée par</source>
   <translation>Decided by</translation>
  </message>
  <message>
   <source>Décision annulée</source>
   <translation>Decision undone</translation>
  </message>
  <message>
   <source>Décisions concernées</source>
   <translation>Decisions concerned</translation>
  </message>
  <message>
   <source>Décisions par mois</source>
   <translation>Decisions per month</translation>
  </message>
  <message>
   <source>Décisions par mois : {parts}</source>
   <translation>Decisions per month: {parts}</translation>
  </message>
  <message>
   <source>Décisions qui restent</source>
   <translation>Decisions that stay</translation>
  </message>
  <message>
   <source>Décisions qui restent à faire dans Chorus Pro</source>
   <translation>Decisions that remain to be made in Chorus Pro</translation>
  </message>
  <message>
   <source>Décocher</source>
   <translation>Untick</translation>
  </message>
  <message>
   <source>Déconnexion</source>
   <translation>Sign out</translation>
  </message>
  <message>
   <source>Découvrir avec la démonstration</source>
   <translation>Explore with the demonstration</translation>
  </message>
  <message>
   <source>Déjà accordé</source>
   <translation>Already granted</translation>
  </message>
  <message>
   <source>Déjà annulée par {who} {when}.</source>
   <translation>Already undone by {who} {when}.</translation>
  </message>
  <message>
   <source>Déjà désactivé par {who} {when}.</source>
   <translation>Already deactivated by {who} {when}.</translation>
  </message>
  <message>
   <source>Déjà en partie</source>
   <translation>Already in part</translation>
  </message>
  <message>
   <source>Déjà parti, ou retiré</source>
   <translation>Already left, or withdrawn</translation>
  </message>
  <message>
   <source>Déjà rattaché, {role}</source>
   <translation>Already attached, {role}</translation>
  </message>
  <message>
   <source>Déjà réactivé par {who} {when}.</source>
   <translation>Already reactivated by {who} {when}.</translation>
  </message>
  <message>
   <source>Délégation</source>
   <translation>Delegation</translation>
  </message>
  <message>
   <source>Délégation de {name} modifiée</source>
   <translation>Delegation of {name} edited</translation>
  </message>
  <message>
   <source>Délégation modifiée</source>
   <translation>Delegation edited</translation>
  </message>
  <message>
   <source>Délégation…</source>
   <translation>Delegation…</translation>
  </message>
  <message>
   <source>Démonstration</source>
   <translation>Demonstration</translation>
  </message>
  <message>
   <source>Démonstration : {path}</source>
   <translation>Demonstration: {path}</translation>
  </message>
  <message>
   <source>Déposez les fichiers ici pour les ajouter</source>
   <translation>Drop the files here to add them</translation>
  </message>
  <message>
   <source>Déposez un seul fichier à la fois</source>
   <translation>Drop one file at a time</translation>
  </message>
  <message>
   <source>Déposez {name} pour l’importer</source>
   <translation>Drop {name} to import it</translation>
  </message>
  <message>
   <source>Désactivation de {count} services</source>
   <translation>Deactivating {count} services</translation>
  </message>
  <message>
   <source>Désactivation du compte</source>
   <translation>Deactivation of the account</translation>
  </message>
  <message>
   <source>Désactivation du rattachement</source>
   <translation>Deactivation of the membership</translation>
  </message>
  <message>
   <source>Désactivation d’un service</source>
   <translation>Deactivation of a service</translation>
  </message>
  <message>
   <source>Désactiver</source>
   <translation>Deactivate</translation>
  </message>
  <message>
   <source>Désactiver des services</source>
   <translation>Deactivate services</translation>
  </message>
  <message>
   <source>Désactiver des utilisateurs</source>
   <translation>Deactivate users</translation>
  </message>
  <message>
   <source>Désactiver mon compte</source>
   <translation>Deactivate my account</translation>
  </message>
  <message>
   <source>Désactiver ou réactiver des services</source>
   <translation>Deactivate or reactivate services</translation>
  </message>
  <message>
   <source>Désactiver {count} services ?</source>
   <translation>Deactivate {count} services?</translation>
  </message>
  <message>
   <source>Désactiver {count} utilisateurs ?</source>
   <translation>Deactivate {count} users?</translation>
  </message>
  <message>
   <source>Désactiver {name} ?</source>
   <translation>Deactivate {name}?</translation>
  </message>
  <message>
   <source>Désactiver « {name} » ?</source>
   <translation>Deactivate “{name}”?</translation>
  </message>
  <message>
   <source>Désactivé</source>
   <translation>Deactivated</translation>
  </message>
  <message>
   <source>Désactivée</source>
   <translation>Deactivated</translation>
  </message>
  <message>
   <source>Désignation</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Désignation de {name} comme successeur</source>
   <translation>Naming of {name} as successor</translation>
  </message>
  <message>
   <source>Désignation d’un successeur</source>
   <translation>Naming of a successor</translation>
  </message>
  <message>
   <source>Désigner un gestionnaire principal pour chaque Structure où vous êtes gestionnaire</source>
   <translation>Name a primary manager for each structure of which you are the manager</translation>
  </message>
  <message>
   <source>Désigner un nouveau gestionnaire pour toutes les structures où vous êtes gestionnaire</source>
   <translation>Name one new manager for all the structures of which you are the manager</translation>
  </message>
  <message>
   <source>Désigner un nouveau gestionnaire principal</source>
   <translation>Name a new primary manager</translation>
  </message>
  <message>
   <source>Désigner un successeur</source>
   <translation>Name a successor</translation>
  </message>
  <message>
   <source>Désignez aussi un gestionnaire pour {structure}.</source>
   <translation>Name a manager for {structure} as well.</translation>
  </message>
  <message>
   <source>Désigné comme successeur</source>
   <translation>Named as successor</translation>
  </message>
  <message>
   <source>Désormais</source>
   <translation>From now on</translation>
  </message>
  <message>
   <source>Détail</source>
   <translation>Details</translation>
  </message>
  <message>
   <source>Détail de l’action</source>
   <translation>Details of the action</translation>
  </message>
  <message>
   <source>Détails</source>
   <translation>Details</translation>
  </message>
  <message>
   <source>Déverrouiller</source>
   <translation>Unlock</translation>
  </message>
  <message>
   <source>E&amp;spaces demandés</source>
   <translation>S&amp;paces requested</translation>
  </message>
  <message>
   <source>Effacer la recherche</source>
   <translation>Clear the search</translation>
  </message>
  <message>
   <source>Effacer les filtres</source>
   <translation>Clear the filters</translation>
  </message>
  <message>
   <source>Effet</source>
   <translation>Effect</translation>
  </message>
  <message>
   <source>El Salvador</source>
   <translation>El Salvador</translation>
  </message>
  <message>
   <source>Elle a été modifiée par un autre outil, ou le programme est incomplet. Rien n’y a été écrit : revenez à votre dernière sauvegarde, ou réinstallez le programme.</source>
   <translation>It was changed by another tool, or the program is incomplete. Nothing was written to it: go back to your last backup, or reinstall the program.</translation>
  </message>
  <message>
   <source>Elle est ouverte{who} depuis le {when}. Fermez cette fenêtre, puis réessayez.</source>
   <translation>It has been open{who} since {when}. Close that window, then try again.</translation>
  </message>
  <message>
   <source>Elle est ouverte{who} sur le poste « {host} » depuis le {when}. Fermez-la sur ce poste, puis réessayez. Si ce poste s’est arrêté sans la fermer, supprimez le fichier « {file} » qui est à côté de la base, puis réessayez.</source>
   <translation>It has been open{who} on the workstation “{host}” since {when}. Close it there, then try again. If that workstation stopped without closing it, delete the file “{file}” beside the database, then try again.</translation>
  </message>
  <message>
   <source>Elle n’a pas été touchée. Installez la dernière version du programme pour l’ouvrir.</source>
   <translation>It was not touched. Install the latest version of the program to open it.</translation>
  </message>
  <message>
   <source>Elle n’attendra plus de décision. Vous pourrez en faire une autre.</source>
   <translation>It will no longer await a decision. You will be able to make another one.</translation>
  </message>
  <message>
   <source>Elle permet de choisir un autre mot de passe si vous oubliez le vôtre.</source>
   <translation>It lets you choose another password if you forget yours.</translation>
  </message>
  <message>
   <source>Elle permet de choisir un nouveau mot de passe si le vôtre est oublié : sur l’écran de connexion, « Mot de passe oublié ». Elle ne sert qu’une fois ; une nouvelle clé la remplace alors.</source>
   <translation>It lets you choose a new password if you forget yours: on the sign-in screen, “Forgotten password”. It works only once; a new key then replaces it.</translation>
  </message>
  <message>
   <source>Elle prouve que l’historique, jusqu’à cette ligne, n’a pas été changé depuis. Pour la comparer : Historique, « Vérifier l'historique », puis tapez sous « Comparer une empreinte » le numéro de la ligne et les seize premiers caractères au moins.</source>
   <translation>It proves that the history, up to this row, has not been changed since. To compare it: History, “Check the history”, then type the number of the row and at least the first sixteen characters under “Compare a fingerprint”.</translation>
  </message>
  <message>
   <source>Elle rejoint les demandes en attente ; vous ou un autre gestionnaire en décidez ensuite.</source>
   <translation>It joins the pending requests; you or another manager decide on it afterwards.</translation>
  </message>
  <message>
   <source>Elle seule permet de choisir un nouveau mot de passe si vous oubliez le vôtre. Elle n’est enregistrée nulle part et ne sera plus affichée : imprimez-la ou notez-la, puis gardez-la sous clé.</source>
   <translation>It alone lets you choose a new password if you forget yours. It is saved nowhere and will not be shown again: print it or note it, then keep it under lock and key.</translation>
  </message>
  <message>
   <source>Elles arrivent ici quand un membre demande un espace, ou quand un espace s’ouvre sur une structure.</source>
   <translation>They arrive here when a member asks for a space, or when a space opens on a structure.</translation>
  </message>
  <message>
   <source>Elles ne seront plus affichées. Le mot de passe n’existe que dans le fichier exporté :</source>
   <translation>They will not be shown again. The password exists only in the exported file:</translation>
  </message>
  <message>
   <source>Empreinte</source>
   <translation>Fingerprint</translation>
  </message>
  <message>
   <source>Empreinte de la dernière ligne, n° {n}</source>
   <translation>Fingerprint of the last row, no. {n}</translation>
  </message>
  <message>
   <source>Empreinte de l’historique</source>
   <translation>Fingerprint of the history</translation>
  </message>
  <message>
   <source>Empreinte du PDF</source>
   <translation>Fingerprint of the PDF</translation>
  </message>
  <message>
   <source>Empreinte : {hash}</source>
   <translation>Fingerprint: {hash}</translation>
  </message>
  <message>
   <source>En attente</source>
   <translation>Waiting</translation>
  </message>
  <message>
   <source>En cours de validation</source>
   <translation>Pending</translation>
  </message>
  <message>
   <source>En cours d’activation</source>
   <translation>Being activated</translation>
  </message>
  <message>
   <source>En lecture seule : {why}.</source>
   <translation>Read-only: {why}.</translation>
  </message>
  <message>
   <source>En partance</source>
   <translation>Leaving</translation>
  </message>
  <message>
   <source>En savoir plus</source>
   <translation>Learn more</translation>
  </message>
  <message>
   <source>En un coup d’œil</source>
   <translation>At a glance</translation>
  </message>
  <message>
   <source>Enregistrement de {count} courriels</source>
   <translation>Saving of {count} emails</translation>
  </message>
  <message>
   <source>Enregistrer</source>
   <translation>Save</translation>
  </message>
  <message>
   <source>Enregistrer en .eml</source>
   <translation>Save as .eml</translation>
  </message>
  <message>
   <source>Enregistrer en PDF</source>
   <translation>Save as PDF</translation>
  </message>
  <message>
   <source>Enregistrer en PDF…</source>
   <translation>Save as PDF…</translation>
  </message>
  <message>
   <source>Enregistrer les courriels</source>
   <translation>Save the emails</translation>
  </message>
  <message>
   <source>Enregistrer les courriels…</source>
   <translation>Save the emails…</translation>
  </message>
  <message>
   <source>Enregistrer l’empreinte</source>
   <translation>Save the fingerprint</translation>
  </message>
  <message>
   <source>Enregistrer sous</source>
   <translation>Save as</translation>
  </message>
  <message>
   <source>Enregistrer sous…</source>
   <translation>Save as…</translation>
  </message>
  <message>
   <source>Enregistrer un modèle</source>
   <translation>Save a template</translation>
  </message>
  <message>
   <source>Enregistrer un modèle…</source>
   <translation>Save a template…</translation>
  </message>
  <message>
   <source>Enregistré dans {path}</source>
   <translation>Saved in {path}</translation>
  </message>
  <message>
   <source>Enregistré dans {path}.</source>
   <translation>Saved in {path}.</translation>
  </message>
  <message>
   <source>Enregistré entre-temps : {value}</source>
   <translation>Saved meanwhile: {value}</translation>
  </message>
  <message>
   <source>Enregistrée dans {name}</source>
   <translation>Saved in {name}</translation>
  </message>
  <message>
   <source>Enregistrée dans {path}</source>
   <translation>Saved in {path}</translation>
  </message>
  <message>
   <source>Envoi du courriel d’activation</source>
   <translation>Sending of the activation email</translation>
  </message>
  <message>
   <source>Envoi incertain</source>
   <translation>Sending uncertain</translation>
  </message>
  <message>
   <source>Envoie un message d’essai à {to}</source>
   <translation>Sends a test message to {to}</translation>
  </message>
  <message>
   <source>Envoyer</source>
   <translation>Send</translation>
  </message>
  <message>
   <source>Envoyer le &amp;courriel d'activation</source>
   <translation>&amp;Send the activation email</translation>
  </message>
  <message>
   <source>Envoyer le courriel d'activation</source>
   <translation>Send the activation email</translation>
  </message>
  <message>
   <source>Envoyer une seconde fois ?</source>
   <translation>Send a second time?</translation>
  </message>
  <message>
   <source>Envoyé</source>
   <translation>Sent</translation>
  </message>
  <message>
   <source>Envoyé le</source>
   <translation>Sent on</translation>
  </message>
  <message>
   <source>Erreur</source>
   <translation>Error</translation>
  </message>
  <message>
   <source>Espace</source>
   <translation>Space</translation>
  </message>
  <message>
   <source>Espace fermé</source>
   <translation>Space closed</translation>
  </message>
  <message>
   <source>Espace ouvert</source>
   <translation>Space opened</translation>
  </message>
  <message>
   <source>Espaces</source>
   <translation>Spaces</translation>
  </message>
  <message>
   <source>Espaces demandés</source>
   <translation>Spaces requested</translation>
  </message>
  <message>
   <source>Espagne</source>
   <translation>Spain</translation>
  </message>
  <message>
   <source>Essai en cours…</source>
   <translation>Testing…</translation>
  </message>
  <message>
   <source>Estonie</source>
   <translation>Estonia</translation>
  </message>
  <message>
   <source>Eswatini</source>
   <translation>Eswatini</translation>
  </message>
  <message>
   <source>Etes-vous sûr de vouloir désactiver votre compte ?</source>
   <translation>Are you sure that you want to deactivate your account?</translation>
  </message>
  <message>
   <source>Etes-vous sûr de vouloir supprimer vos rattachements aux structures suivantes ?</source>
   <translation>Are you sure that you want to remove your memberships of the following structures?</translation>
  </message>
  <message>
   <source>Excel (*.xlsx)</source>
   <translation>Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>Expiration constatée le</source>
   <translation>Expiry noted on</translation>
  </message>
  <message>
   <source>Expiration du rattachement</source>
   <translation>Expiry of the membership</translation>
  </message>
  <message>
   <source>Expiré</source>
   <translation>Expired</translation>
  </message>
  <message>
   <source>Expirée</source>
   <translation>Expired</translation>
  </message>
  <message>
   <source>Export CSV</source>
   <translation>Export CSV</translation>
  </message>
  <message>
   <source>Export arrêté : aucun fichier n’a été écrit.</source>
   <translation>Export stopped: no file was written.</translation>
  </message>
  <message>
   <source>Export de vos données</source>
   <translation>Export of your data</translation>
  </message>
  <message>
   <source>Export de {count} lignes</source>
   <translation>Export of {count} rows</translation>
  </message>
  <message>
   <source>Export de {count} {name}</source>
   <translation>Export of {count} {name}</translation>
  </message>
  <message>
   <source>Export des droits de vos structures</source>
   <translation>Export of the rights of your structures</translation>
  </message>
  <message>
   <source>Export des droits de {count} utilisateurs</source>
   <translation>Export of the rights of {count} users</translation>
  </message>
  <message>
   <source>Exporter</source>
   <translation>Export</translation>
  </message>
  <message>
   <source>Exporter (XLSX)</source>
   <translation>Export (XLSX)</translation>
  </message>
  <message>
   <source>Exporter ce qui rest&amp;e à reporter (CSV)…</source>
   <translation>Export what is still to carry o&amp;ver (CSV)…</translation>
  </message>
  <message>
   <source>Exporter en</source>
   <translation>Export as</translation>
  </message>
  <message>
   <source>Exporter en &amp;XLSX…</source>
   <translation>Export as X&amp;LSX…</translation>
  </message>
  <message>
   <source>Exporter en C&amp;SV…</source>
   <translation>E&amp;xport as CSV…</translation>
  </message>
  <message>
   <source>Exporter en PD&amp;F…</source>
   <translation>Export as PD&amp;F…</translation>
  </message>
  <message>
   <source>Exporter en {format}</source>
   <translation>Export as {format}</translation>
  </message>
  <message>
   <source>Exporter les droits d’accès</source>
   <translation>Export the access rights</translation>
  </message>
  <message>
   <source>Exporter les informations de connexion</source>
   <translation>Export the connection details</translation>
  </message>
  <message>
   <source>Exporter les lignes refusées</source>
   <translation>Export the refused lines</translation>
  </message>
  <message>
   <source>Exporter les résultats</source>
   <translation>Export the results</translation>
  </message>
  <message>
   <source>Exporter mes données</source>
   <translation>Export my data</translation>
  </message>
  <message>
   <source>Exporter…</source>
   <translation>Export…</translation>
  </message>
  <message>
   <source>Factures de travaux</source>
   <translation>Works invoices</translation>
  </message>
  <message>
   <source>Factures reçues</source>
   <translation>Invoices received</translation>
  </message>
  <message>
   <source>Factures à valider</source>
   <translation>Invoices to validate</translation>
  </message>
  <message>
   <source>Factures émises</source>
   <translation>Invoices issued</translation>
  </message>
  <message>
   <source>Facultatif. FR, deux chiffres, puis le SIREN.</source>
   <translation>Optional. FR, two digits, then the SIREN.</translation>
  </message>
  <message>
   <source>Faible</source>
   <translation>Weak</translation>
  </message>
  <message>
   <source>Fait par</source>
   <translation>Done by</translation>
  </message>
  <message>
   <source>Faite le</source>
   <translation>Made on</translation>
  </message>
  <message>
   <source>Faite à l’ouverture de l’espace</source>
   <translation>Made at the opening of the space</translation>
  </message>
  <message>
   <source>Fenêtre</source>
   <translation>Window</translation>
  </message>
  <message>
   <source>Fenêtre de confirmation</source>
   <translation>Confirmation</translation>
  </message>
  <message>
   <source>Fenêtre verrouillée</source>
   <translation>Window locked</translation>
  </message>
  <message>
   <source>Fermer</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>Fermer le message</source>
   <translation>Close the message</translation>
  </message>
  <message>
   <source>Fermer sans enregistrer</source>
   <translation>Close without saving</translation>
  </message>
  <message>
   <source>Fermer sans enregistrer ?</source>
   <translation>Close without saving?</translation>
  </message>
  <message>
   <source>Fermer un espace</source>
   <translation>Close a space</translation>
  </message>
  <message>
   <source>Fermer « {space} » sur {structure} ?</source>
   <translation>Close “{space}” on {structure}?</translation>
  </message>
  <message>
   <source>Fermeture de « {space} »</source>
   <translation>Closing “{space}”</translation>
  </message>
  <message>
   <source>Fermeture d’un espace</source>
   <translation>Closing of a space</translation>
  </message>
  <message>
   <source>Fermez Chorus Desktop, puis ouvrez-le de nouveau.</source>
   <translation>Close Chorus Desktop, then open it again.</translation>
  </message>
  <message>
   <source>Fermé</source>
   <translation>Closed</translation>
  </message>
  <message>
   <source>Feuille</source>
   <translation>Sheet</translation>
  </message>
  <message>
   <source>Fichier</source>
   <translation>File</translation>
  </message>
  <message>
   <source>Fichier JSON</source>
   <translation>JSON file</translation>
  </message>
  <message>
   <source>Fichier XML</source>
   <translation>XML file</translation>
  </message>
  <message>
   <source>Fichier de la base</source>
   <translation>Database file</translation>
  </message>
  <message>
   <source>Fichier texte</source>
   <translation>Text file</translation>
  </message>
  <message>
   <source>Fichier {ending}</source>
   <translation>{ending} file</translation>
  </message>
  <message>
   <source>Fichiers CSV (*.csv)</source>
   <translation>CSV files (*.csv)</translation>
  </message>
  <message>
   <source>Fidji</source>
   <translation>Fiji</translation>
  </message>
  <message>
   <source>Fil d'événements</source>
   <translation>Latest events</translation>
  </message>
  <message>
   <source>Filtrer</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>Filtres</source>
   <translation>Filters</translation>
  </message>
  <message>
   <source>Filtres ({count})</source>
   <translation>Filters ({count})</translation>
  </message>
  <message>
   <source>Filtres : {filters}. Export du {day}, {scope}.</source>
   <translation>Filters: {filters}. Export of {day}, {scope}.</translation>
  </message>
  <message>
   <source>Fin</source>
   <translation>End</translation>
  </message>
  <message>
   <source>Fin coupée</source>
   <translation>End cut off</translation>
  </message>
  <message>
   <source>Fin de rattachement</source>
   <translation>End of the membership</translation>
  </message>
  <message>
   <source>Finlande</source>
   <translation>Finland</translation>
  </message>
  <message>
   <source>France</source>
   <translation>France</translation>
  </message>
  <message>
   <source>Gabon</source>
   <translation>Gabon</translation>
  </message>
  <message>
   <source>Gagné</source>
   <translation>Gained</translation>
  </message>
  <message>
   <source>Gambie</source>
   <translation>Gambia</translation>
  </message>
  <message>
   <source>Gardé dans le trousseau de ce système</source>
   <translation>Kept in this system’s keyring</translation>
  </message>
  <message>
   <source>Gestion des rattachements et des abonnements</source>
   <translation>Management of memberships and subscriptions</translation>
  </message>
  <message>
   <source>Gestionnaire principal</source>
   <translation>Primary manager</translation>
  </message>
  <message>
   <source>Gestionnaire principal : {name}</source>
   <translation>Primary manager: {name}</translation>
  </message>
  <message>
   <source>Gestionnaire secondaire</source>
   <translation>Secondary manager</translation>
  </message>
  <message>
   <source>Ghana</source>
   <translation>Ghana</translation>
  </message>
  <message>
   <source>Gibraltar</source>
   <translation>Gibraltar</translation>
  </message>
  <message>
   <source>Grenade</source>
   <translation>Grenada</translation>
  </message>
  <message>
   <source>Groenland</source>
   <translation>Greenland</translation>
  </message>
  <message>
   <source>Grèce</source>
   <translation>Greece</translation>
  </message>
  <message>
   <source>Guadeloupe</source>
   <translation>Guadeloupe</translation>
  </message>
  <message>
   <source>Guam</source>
   <translation>Guam</translation>
  </message>
  <message>
   <source>Guatemala</source>
   <translation>Guatemala</translation>
  </message>
  <message>
   <source>Guernesey</source>
   <translation>Guernsey</translation>
  </message>
  <message>
   <source>Guinée</source>
   <translation>Guinea</translation>
  </message>
  <message>
   <source>Guinée équatoriale</source>
   <translation>Equatorial Guinea</translation>
  </message>
  <message>
   <source>Guinée-Bissau</source>
   <translation>Guinea-Bissau</translation>
  </message>
  <message>
   <source>Guyana</source>
   <translation>Guyana</translation>
  </message>
  <message>
   <source>Guyane</source>
   <translation>French Guiana</translation>
  </message>
  <message>
   <source>Géorgie</source>
   <translation>Georgia</translation>
  </message>
  <message>
   <source>Géorgie du Sud-et-les Îles Sandwich du Sud</source>
   <translation>South Georgia and the South Sandwich Islands</translation>
  </message>
  <message>
   <source>Habilité</source>
   <translation>Member</translation>
  </message>
  <message>
   <source>Haïti</source>
   <translation>Haiti</translation>
  </message>
  <message>
   <source>Historique</source>
   <translation>History</translation>
  </message>
  <message>
   <source>Historique réécrit</source>
   <translation>History rewritten</translation>
  </message>
  <message>
   <source>Historique vidé</source>
   <translation>History emptied</translation>
  </message>
  <message>
   <source>Historique à mon sujet</source>
   <translation>History about me</translation>
  </message>
  <message>
   <source>Honduras</source>
   <translation>Honduras</translation>
  </message>
  <message>
   <source>Hong Kong</source>
   <translation>Hong Kong</translation>
  </message>
  <message>
   <source>Hongrie</source>
   <translation>Hungary</translation>
  </message>
  <message>
   <source>Hors UE</source>
   <translation>Outside the EU</translation>
  </message>
  <message>
   <source>Hors de France, avec + et l’indicatif du pays.</source>
   <translation>Outside France, with + and the country code.</translation>
  </message>
  <message>
   <source>Hors de l’Union : les deux lettres du pays, puis 16 caractères du nom au plus, comme CHVILLEDEGENEVE.</source>
   <translation>Outside the Union: the two letters of the country, then at most 16 characters of the name, such as CHVILLEDEGENEVE.</translation>
  </message>
  <message>
   <source>Hors du rattachement</source>
   <translation>Outside the membership</translation>
  </message>
  <message>
   <source>IBAN</source>
   <translation>IBAN</translation>
  </message>
  <message>
   <source>IBAN {iban}. L’historique garde la trace de la suppression, sans l’IBAN entier.</source>
   <translation>IBAN {iban}. The history keeps a trace of the removal, without the whole IBAN.</translation>
  </message>
  <message>
   <source>Identifiant</source>
   <translation>Identifier</translation>
  </message>
  <message>
   <source>Identifiant Structure</source>
   <translation>Structure identifier</translation>
  </message>
  <message>
   <source>Identifiant de connexion</source>
   <translation>Sign-in address</translation>
  </message>
  <message>
   <source>Identifiant de la structure</source>
   <translation>Identifier of the structure</translation>
  </message>
  <message>
   <source>Identifiant de {name} changé</source>
   <translation>Identifier of {name} changed</translation>
  </message>
  <message>
   <source>Identité</source>
   <translation>Identity</translation>
  </message>
  <message>
   <source>Il avait démarré le {when}.</source>
   <translation>It had started on {when}.</translation>
  </message>
  <message>
   <source>Il manque dans ce fichier : {columns}. Partez du modèle.</source>
   <translation>This file lacks: {columns}. Start from the template.</translation>
  </message>
  <message>
   <source>Il n’a pas été touché. Choisissez un autre fichier, ou créez une nouvelle base.</source>
   <translation>It was not touched. Choose another file, or create a new database.</translation>
  </message>
  <message>
   <source>Il n’est plus en vigueur à partir de maintenant, et cela ne s’annule pas. Son texte et son PDF restent consultables ici. Un autre mandat pourra être signé.</source>
   <translation>It is no longer in force from now on, and this cannot be undone. Its text and its PDF can still be viewed here. Another mandate can be signed.</translation>
  </message>
  <message>
   <source>Il n’y a rien à exporter</source>
   <translation>There is nothing to export</translation>
  </message>
  <message>
   <source>Illisible : seule une empreinte est conservée</source>
   <translation>Unreadable: only a fingerprint is kept</translation>
  </message>
  <message>
   <source>Ils sont proposés à chaque refus, par la souris ou par Ctrl et leur numéro, et restent modifiables.</source>
   <translation>They are offered at each refusal, by the mouse or by Ctrl and their number, and can still be changed there.</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Image BMP</source>
   <translation>BMP image</translation>
  </message>
  <message>
   <source>Image GIF</source>
   <translation>GIF image</translation>
  </message>
  <message>
   <source>Image JPEG</source>
   <translation>JPEG image</translation>
  </message>
  <message>
   <source>Image PNG</source>
   <translation>PNG image</translation>
  </message>
  <message>
   <source>Image SVG</source>
   <translation>SVG image</translation>
  </message>
  <message>
   <source>Image TIFF</source>
   <translation>TIFF image</translation>
  </message>
  <message>
   <source>Image WebP</source>
   <translation>WebP image</translation>
  </message>
  <message>
   <source>Import de l’annuaire des structures publiques</source>
   <translation>Import of the directory of public structures</translation>
  </message>
  <message>
   <source>Import de {count} rattachements</source>
   <translation>Importing {count} memberships</translation>
  </message>
  <message>
   <source>Import de {name}</source>
   <translation>Importing {name}</translation>
  </message>
  <message>
   <source>Import du rattachement</source>
   <translation>Import of the membership</translation>
  </message>
  <message>
   <source>Importer</source>
   <translation>Import</translation>
  </message>
  <message>
   <source>Importer des &amp;rattachements…</source>
   <translation>Import me&amp;mberships…</translation>
  </message>
  <message>
   <source>Importer des rattachements</source>
   <translation>Import memberships</translation>
  </message>
  <message>
   <source>Importer des rattachements depuis une liste</source>
   <translation>Import memberships from a list</translation>
  </message>
  <message>
   <source>Importer l'&amp;annuaire des structures publiques…</source>
   <translation>Import the &amp;directory of public structures…</translation>
  </message>
  <message>
   <source>Importer l'annuaire des structures publiques</source>
   <translation>Import the directory of public structures</translation>
  </message>
  <message>
   <source>Importer l'annuaire…</source>
   <translation>Import the directory…</translation>
  </message>
  <message>
   <source>Importer les lignes correctes sans la ligne refusée</source>
   <translation>Import the correct lines without the refused line</translation>
  </message>
  <message>
   <source>Importer les lignes correctes sans les {count} lignes refusées</source>
   <translation>Import the correct lines without the {count} refused lines</translation>
  </message>
  <message>
   <source>Importer l’annuaire publié par l’État</source>
   <translation>Import the directory published by the State</translation>
  </message>
  <message>
   <source>Importer un fichier</source>
   <translation>Import a file</translation>
  </message>
  <message>
   <source>Importez le fichier publié par l’État : 21 colonnes, CSV ou XLSX.</source>
   <translation>Import the file published by the State: 21 columns, CSV or XLSX.</translation>
  </message>
  <message>
   <source>Importée</source>
   <translation>Imported</translation>
  </message>
  <message>
   <source>Imprimer</source>
   <translation>Print</translation>
  </message>
  <message>
   <source>Imprimer la fiche</source>
   <translation>Print the sheet</translation>
  </message>
  <message>
   <source>Imprimer la li&amp;ste…</source>
   <translation>Print the li&amp;st…</translation>
  </message>
  <message>
   <source>Imprimer l’empreinte</source>
   <translation>Print the fingerprint</translation>
  </message>
  <message>
   <source>Imprimer ou PDF…</source>
   <translation>Print or PDF…</translation>
  </message>
  <message>
   <source>Imprimer…</source>
   <translation>Print…</translation>
  </message>
  <message>
   <source>Inactive</source>
   <translation>Inactive</translation>
  </message>
  <message>
   <source>Inchangé</source>
   <translation>Unchanged</translation>
  </message>
  <message>
   <source>Inde</source>
   <translation>India</translation>
  </message>
  <message>
   <source>Index de recherche</source>
   <translation>Search index</translation>
  </message>
  <message>
   <source>Indiquez au moins une des deux dates.</source>
   <translation>Enter at least one of the two dates.</translation>
  </message>
  <message>
   <source>Indiquez la date de début.</source>
   <translation>Enter the start date.</translation>
  </message>
  <message>
   <source>Indiquez la date de réception.</source>
   <translation>Enter the date of receipt.</translation>
  </message>
  <message>
   <source>Indiquez la date du report.</source>
   <translation>Enter the date of the carry-over.</translation>
  </message>
  <message>
   <source>Indiquez la raison sociale.</source>
   <translation>Enter the legal name.</translation>
  </message>
  <message>
   <source>Indiquez le BIC.</source>
   <translation>Enter the BIC.</translation>
  </message>
  <message>
   <source>Indiquez le SIRET de la structure.</source>
   <translation>Enter the SIRET of the structure.</translation>
  </message>
  <message>
   <source>Indiquez le code du service.</source>
   <translation>Enter the service code.</translation>
  </message>
  <message>
   <source>Indiquez le fichier en entier, avec son dossier, ou choisissez « Parcourir… ».</source>
   <translation>Enter the whole path of the file, with its folder, or choose “Browse…”.</translation>
  </message>
  <message>
   <source>Indiquez le mot de passe.</source>
   <translation>Enter the password.</translation>
  </message>
  <message>
   <source>Indiquez le motif du refus.</source>
   <translation>Enter the reason for the refusal.</translation>
  </message>
  <message>
   <source>Indiquez le nom du service.</source>
   <translation>Enter the service name.</translation>
  </message>
  <message>
   <source>Indiquez le nom du signataire.</source>
   <translation>Enter the name of the signatory.</translation>
  </message>
  <message>
   <source>Indiquez le nom que verront vos destinataires.</source>
   <translation>Enter the name that your recipients will see.</translation>
  </message>
  <message>
   <source>Indiquez le nom.</source>
   <translation>Enter the last name.</translation>
  </message>
  <message>
   <source>Indiquez le prénom.</source>
   <translation>Enter the first name.</translation>
  </message>
  <message>
   <source>Indiquez le serveur d’envoi.</source>
   <translation>Enter the outgoing server.</translation>
  </message>
  <message>
   <source>Indiquez le texte du message.</source>
   <translation>Enter the text of the message.</translation>
  </message>
  <message>
   <source>Indiquez le titulaire du compte.</source>
   <translation>Enter the account holder.</translation>
  </message>
  <message>
   <source>Indiquez l’IBAN.</source>
   <translation>Enter the IBAN.</translation>
  </message>
  <message>
   <source>Indiquez l’adresse de connexion du nouveau gestionnaire.</source>
   <translation>Enter the sign-in address of the new manager.</translation>
  </message>
  <message>
   <source>Indiquez l’identifiant de la structure.</source>
   <translation>Enter the identifier of the structure.</translation>
  </message>
  <message>
   <source>Indiquez l’identifiant qui va avec ce mot de passe.</source>
   <translation>Enter the user name that goes with this password.</translation>
  </message>
  <message>
   <source>Indiquez l’objet du message.</source>
   <translation>Enter the subject of the message.</translation>
  </message>
  <message>
   <source>Indiquez qui fait la demande.</source>
   <translation>Enter who makes the request.</translation>
  </message>
  <message>
   <source>Indiquez un commentaire.</source>
   <translation>Enter a comment.</translation>
  </message>
  <message>
   <source>Indiquez une adresse électronique.</source>
   <translation>Enter an email address.</translation>
  </message>
  <message>
   <source>Indiquez votre adresse de connexion.</source>
   <translation>Enter your sign-in address.</translation>
  </message>
  <message>
   <source>Indiquez votre mot de passe.</source>
   <translation>Enter your password.</translation>
  </message>
  <message>
   <source>Indonésie</source>
   <translation>Indonesia</translation>
  </message>
  <message>
   <source>Informations de connexion</source>
   <translation>Connection details</translation>
  </message>
  <message>
   <source>Informations de connexion de l’utilisateur technique</source>
   <translation>Connection details of the technical user</translation>
  </message>
  <message>
   <source>Informations générales</source>
   <translation>General information</translation>
  </message>
  <message>
   <source>Introuvable</source>
   <translation>Not found</translation>
  </message>
  <message>
   <source>Irak</source>
   <translation>Iraq</translation>
  </message>
  <message>
   <source>Iran</source>
   <translation>Iran</translation>
  </message>
  <message>
   <source>Irlande</source>
   <translation>Ireland</translation>
  </message>
  <message>
   <source>Islande</source>
   <translation>Iceland</translation>
  </message>
  <message>
   <source>Israël</source>
   <translation>Israel</translation>
  </message>
  <message>
   <source>Italie</source>
   <translation>Italy</translation>
  </message>
  <message>
   <source>J'ai lu</source>
   <translation>I have read it</translation>
  </message>
  <message>
   <source>Jamais</source>
   <translation>Never</translation>
  </message>
  <message>
   <source>Jamais envoyée ; gardée dans l’historique et dans l’export que le demandeur peut faire de ses données</source>
   <translation>Never sent; kept in the history, and in the export that the applicant can make of their data</translation>
  </message>
  <message>
   <source>Jamaïque</source>
   <translation>Jamaica</translation>
  </message>
  <message>
   <source>Japon</source>
   <translation>Japan</translation>
  </message>
  <message>
   <source>Je confirme ce numéro</source>
   <translation>I confirm this number</translation>
  </message>
  <message>
   <source>Je confirme ces numéros</source>
   <translation>I confirm these numbers</translation>
  </message>
  <message>
   <source>Jersey</source>
   <translation>Jersey</translation>
  </message>
  <message>
   <source>Jordanie</source>
   <translation>Jordan</translation>
  </message>
  <message>
   <source>Jusqu’au</source>
   <translation>Until</translation>
  </message>
  <message>
   <source>Jusqu’au {day}</source>
   <translation>Until {day}</translation>
  </message>
  <message>
   <source>J’ai imprimé ou noté ma clé de secours</source>
   <translation>I have printed or noted my recovery key</translation>
  </message>
  <message>
   <source>Kazakhstan</source>
   <translation>Kazakhstan</translation>
  </message>
  <message>
   <source>Kenya</source>
   <translation>Kenya</translation>
  </message>
  <message>
   <source>Kirghizistan</source>
   <translation>Kyrgyzstan</translation>
  </message>
  <message>
   <source>Kiribati</source>
   <translation>Kiribati</translation>
  </message>
  <message>
   <source>Kosovo</source>
   <translation>Kosovo</translation>
  </message>
  <message>
   <source>Koweït</source>
   <translation>Kuwait</translation>
  </message>
  <message>
   <source>La Réunion</source>
   <translation>Réunion</translation>
  </message>
  <message>
   <source>La base a refusé cette écriture ({cause}).</source>
   <translation>The database refused what was to be written ({cause}).</translation>
  </message>
  <message>
   <source>La base d’aujourd’hui est d’abord sauvegardée elle aussi : vous pourrez y revenir. Chacun devra ensuite se connecter à nouveau.</source>
   <translation>Today’s database is backed up first too: you will be able to go back to it. Everybody will then have to sign in again.</translation>
  </message>
  <message>
   <source>La base est en lecture seule.</source>
   <translation>The database is read-only.</translation>
  </message>
  <message>
   <source>La base est endommagée.</source>
   <translation>The database is damaged.</translation>
  </message>
  <message>
   <source>La base est introuvable.</source>
   <translation>The database cannot be found.</translation>
  </message>
  <message>
   <source>La base est occupée par un autre programme.</source>
   <translation>The database is in use by another program.</translation>
  </message>
  <message>
   <source>La base est ouverte dans un autre programme : fermez-le, puis recommencez. Rien n’a changé.</source>
   <translation>The database is open in another program: close it, then try again. Nothing has changed.</translation>
  </message>
  <message>
   <source>La base est restaurée : connectez-vous</source>
   <translation>The database is restored: sign in</translation>
  </message>
  <message>
   <source>La base ne peut pas être créée à cet endroit.</source>
   <translation>The database cannot be created in this place.</translation>
  </message>
  <message>
   <source>La base ne peut pas être ouverte.</source>
   <translation>The database cannot be opened.</translation>
  </message>
  <message>
   <source>La base n’a pas pu être restaurée : {cause} Rien n’a changé.</source>
   <translation>The database could not be restored: {cause} Nothing has changed.</translation>
  </message>
  <message>
   <source>La base n’a pas été restaurée</source>
   <translation>The database was not restored</translation>
  </message>
  <message>
   <source>La base ouverte le reste jusqu’à votre choix.</source>
   <translation>The open database stays so until you choose.</translation>
  </message>
  <message>
   <source>La clé que vous avez imprimée ne vaudra plus rien : détruisez-la. La nouvelle ne sera affichée qu’une fois.</source>
   <translation>The key that you have printed will no longer be worth anything: destroy it. The new one will be shown only once.</translation>
  </message>
  <message>
   <source>La colonne « {name} » est là deux fois.</source>
   <translation>The column “{name}” is there twice.</translation>
  </message>
  <message>
   <source>La connexion a été coupée avant la réponse du serveur : ce message est peut-être parti.</source>
   <translation>The connection was cut before the server answered: this message may have left.</translation>
  </message>
  <message>
   <source>La connexion au serveur a été coupée.</source>
   <translation>The connection to the server was cut.</translation>
  </message>
  <message>
   <source>La date de fin ({end}) est passée.</source>
   <translation>The end date ({end}) is past.</translation>
  </message>
  <message>
   <source>La date de fin ({end}) précède la date de début ({start}).</source>
   <translation>The end date ({end}) is before the start date ({start}).</translation>
  </message>
  <message>
   <source>La date de réception ({day}) est trop ancienne.</source>
   <translation>The date of receipt ({day}) is too long ago.</translation>
  </message>
  <message>
   <source>La date de réception ({day}) est à venir.</source>
   <translation>The date of receipt ({day}) is in the future.</translation>
  </message>
  <message>
   <source>La date du report ({day}) est à venir.</source>
   <translation>The carry-over date ({day}) is in the future.</translation>
  </message>
  <message>
   <source>La demande en attente de {names} sera validée par ce rattachement.</source>
   <translation>The pending request of {names} will be validated by this membership.</translation>
  </message>
  <message>
   <source>La demande ne cite aucun service.</source>
   <translation>The request names no service.</translation>
  </message>
  <message>
   <source>La demande n’a pas été modifiée</source>
   <translation>The request was not changed</translation>
  </message>
  <message>
   <source>La demande porte sur toute la structure.</source>
   <translation>The request is for the whole structure.</translation>
  </message>
  <message>
   <source>La dernière fois, le programme s’est arrêté brusquement</source>
   <translation>Last time, the program stopped abruptly</translation>
  </message>
  <message>
   <source>La décision n’a pas été annulée</source>
   <translation>The decision was not undone</translation>
  </message>
  <message>
   <source>La délégation est déjà celle-ci</source>
   <translation>The delegation is already this one</translation>
  </message>
  <message>
   <source>La démonstration ne peut pas être préparée.</source>
   <translation>The demonstration cannot be prepared.</translation>
  </message>
  <message>
   <source>La démonstration n’a pas de mots de passe</source>
   <translation>The demonstration has no passwords</translation>
  </message>
  <message>
   <source>La démonstration n’a pas de mots de passe.</source>
   <translation>The demonstration has no passwords.</translation>
  </message>
  <message>
   <source>La démonstration n’envoie rien</source>
   <translation>The demonstration sends nothing</translation>
  </message>
  <message>
   <source>La démonstration n’envoie rien.</source>
   <translation>The demonstration sends nothing.</translation>
  </message>
  <message>
   <source>La démonstration n’envoie rien : ces paramètres n’y servent pas.</source>
   <translation>The demonstration sends nothing: these settings have no use there.</translation>
  </message>
  <message>
   <source>La démonstration n’est jamais sauvegardée</source>
   <translation>The demonstration is never backed up</translation>
  </message>
  <message>
   <source>La fenêtre est verrouillée. Ce qui y était saisi reste là.</source>
   <translation>The window is locked. What was typed in it stays there.</translation>
  </message>
  <message>
   <source>La fenêtre est verrouillée. La démonstration ne demande pas de mot de passe.</source>
   <translation>The window is locked. The demonstration asks for no password.</translation>
  </message>
  <message>
   <source>La fiche ne peut pas être affichée</source>
   <translation>The sheet cannot be shown</translation>
  </message>
  <message>
   <source>La fiche reste la même, avec ses services, ses membres et son historique. L’ancien numéro, {old}, la fera encore trouver.</source>
   <translation>The sheet stays the same, with its services, its members and its history. The old number, {old}, will still find it.</translation>
  </message>
  <message>
   <source>La fin est avant le début.</source>
   <translation>The end is before the start.</translation>
  </message>
  <message>
   <source>La langue change au prochain démarrage</source>
   <translation>The language changes at the next start</translation>
  </message>
  <message>
   <source>La ligne a {count} colonnes, pour {limit} titres.</source>
   <translation>The line has {count} columns, for {limit} headings.</translation>
  </message>
  <message>
   <source>La ligne d’avant n’est plus celle à la suite de laquelle celle-ci a été scellée : elle a été modifiée, supprimée ou déplacée.</source>
   <translation>The row before is no longer the one after which this one was sealed: it was changed, removed or moved.</translation>
  </message>
  <message>
   <source>La ligne est coupée : elle a {count} colonnes, pour {limit} titres.</source>
   <translation>The line is cut: it has {count} columns, for {limit} headings.</translation>
  </message>
  <message>
   <source>La ligne n° {number} a une autre empreinte : l’historique a été réécrit, ou l’empreinte est celle d’une autre base.</source>
   <translation>Row no. {number} has another fingerprint: the history was rewritten, or the fingerprint is that of another database.</translation>
  </message>
  <message>
   <source>La liste montre de cette ligne autre chose que ce qui a été scellé.</source>
   <translation>The list shows something else of this row than what was sealed.</translation>
  </message>
  <message>
   <source>La personne concernée</source>
   <translation>The person concerned</translation>
  </message>
  <message>
   <source>La première est faite quelques secondes après l’ouverture de la base.</source>
   <translation>The first one is made a few seconds after the database is opened.</translation>
  </message>
  <message>
   <source>La première est intacte.</source>
   <translation>The first is intact.</translation>
  </message>
  <message>
   <source>La première structure de la base. Vous pourrez en ajouter d’autres.</source>
   <translation>The first structure of the database. You can add others later.</translation>
  </message>
  <message>
   <source>La raison sociale manque.</source>
   <translation>The legal name is missing.</translation>
  </message>
  <message>
   <source>La recherche porte sur la personne, la structure et l’auteur. {count} sans ces filtres.</source>
   <translation>The search covers the person, the structure and the author. {count} without these filters.</translation>
  </message>
  <message>
   <source>La recherche porte sur la raison sociale et sur l’identifiant, même ancien.</source>
   <translation>The search covers the legal name and the identifier, even a former one.</translation>
  </message>
  <message>
   <source>La recherche porte sur le code et sur le nom.</source>
   <translation>The search covers the code and the name.</translation>
  </message>
  <message>
   <source>La recherche porte sur le demandeur, la structure et les services.</source>
   <translation>The search covers the applicant, the structure and the services.</translation>
  </message>
  <message>
   <source>La recherche porte sur le demandeur, la structure, les espaces et les services.</source>
   <translation>The search covers the applicant, the structure, the spaces and the services.</translation>
  </message>
  <message>
   <source>La recherche porte sur le destinataire.</source>
   <translation>The search covers the recipient.</translation>
  </message>
  <message>
   <source>La recherche porte sur le nom et les adresses.</source>
   <translation>The search covers the name and the addresses.</translation>
  </message>
  <message>
   <source>La recherche porte sur le nom et les adresses. {count} sans cette recherche.</source>
   <translation>The search covers the name and the addresses. {count} without this search.</translation>
  </message>
  <message>
   <source>La recherche porte sur le nom, la ville, le code postal et l’identifiant.</source>
   <translation>The search covers the name, the town, the postcode and the identifier.</translation>
  </message>
  <message>
   <source>La recherche porte sur le nom. {count} sans cette recherche.</source>
   <translation>The search covers the name. {count} without this search.</translation>
  </message>
  <message>
   <source>La sauvegarde n’a pas pu être faite : {cause}</source>
   <translation>The backup could not be made: {cause}</translation>
  </message>
  <message>
   <source>La structure de cette base n’est pas celle que le programme attend.</source>
   <translation>The structure of this database is not the one that the program expects.</translation>
  </message>
  <message>
   <source>La vérification ne fait que lire. Les décisions peuvent continuer.</source>
   <translation>The check only reads. Decisions can go on.</translation>
  </message>
  <message>
   <source>Laissé de côté</source>
   <translation>Left out</translation>
  </message>
  <message>
   <source>Langue</source>
   <translation>Language</translation>
  </message>
  <message>
   <source>Laos</source>
   <translation>Laos</translation>
  </message>
  <message>
   <source>Le</source>
   <translation>On</translation>
  </message>
  <message>
   <source>Le certificat du serveur {host} n’est pas valable : rien n’a été envoyé ({cause}).</source>
   <translation>The certificate of the server {host} is not valid: nothing was sent ({cause}).</translation>
  </message>
  <message>
   <source>Le champ {name} n’existe pas ({where}).</source>
   <translation>The field {name} does not exist ({where}).</translation>
  </message>
  <message>
   <source>Le champ {name} n’existe pas ({where}) : vouliez-vous dire {near} ?</source>
   <translation>The field {name} does not exist ({where}): did you mean {near}?</translation>
  </message>
  <message>
   <source>Le compte de {name} est clôturé.</source>
   <translation>The account of {name} is closed.</translation>
  </message>
  <message>
   <source>Le compte de {name} est clôturé : il ne peut pas succéder.</source>
   <translation>The account of {name} is closed: it cannot take over.</translation>
  </message>
  <message>
   <source>Le compte de {name} est désactivé ou clôturé.</source>
   <translation>The account of {name} is deactivated or closed.</translation>
  </message>
  <message>
   <source>Le compte de {name} est désactivé : il ne peut pas succéder.</source>
   <translation>The account of {name} is deactivated: it cannot take over.</translation>
  </message>
  <message>
   <source>Le compte de {name} n’est pas encore activé : il ne peut pas succéder.</source>
   <translation>The account of {name} is not activated yet: it cannot take over.</translation>
  </message>
  <message>
   <source>Le compte de {name} vient de changer : recommencez.</source>
   <translation>The account of {name} has just changed: try again.</translation>
  </message>
  <message>
   <source>Le compte est désactivé ou clôturé : aucun de ces accès n’est ouvert.</source>
   <translation>The account is deactivated or closed: none of this access is open.</translation>
  </message>
  <message>
   <source>Le compte est « En cours d’activation » jusqu’à ce que cette personne choisisse son mot de passe, avec le code du courriel qui suit.</source>
   <translation>The account is “Being activated” until this person chooses a password, with the code of the email that follows.</translation>
  </message>
  <message>
   <source>Le contenu de cette ligne n’est plus celui qui a été scellé.</source>
   <translation>The content of this row is no longer the one that was sealed.</translation>
  </message>
  <message>
   <source>Le contenu de « {name} » n’est plus celui qui a été enregistré : son empreinte SHA-256 ne correspond pas. La base a été modifiée par un autre outil, ou elle est endommagée ; revenez à une sauvegarde.</source>
   <translation>The content of “{name}” is no longer the one that was saved: its SHA-256 fingerprint does not match. The database was changed by another tool, or it is damaged; go back to a backup.</translation>
  </message>
  <message>
   <source>Le contenu n’est gardé nulle part ailleurs dans cette base : cela ne s’annule pas. L’historique en retient le nom, la taille et l’empreinte SHA-256.</source>
   <translation>The content is kept nowhere else in this database: this cannot be undone. The history keeps its name, size and SHA-256 fingerprint.</translation>
  </message>
  <message>
   <source>Le disque est peut-être débranché, ou le fichier déplacé. Choisissez-le où il se trouve, ou créez une nouvelle base.</source>
   <translation>The disk may be unplugged, or the file moved. Choose it where it is, or create a new database.</translation>
  </message>
  <message>
   <source>Le disque est plein.</source>
   <translation>The disk is full.</translation>
  </message>
  <message>
   <source>Le disque est plein : rien n’a été écrit. Libérez de la place, puis recommencez.</source>
   <translation>The disk is full: nothing was written. Free some space, then try again.</translation>
  </message>
  <message>
   <source>Le disque ne répond pas comme prévu.</source>
   <translation>The disk does not respond as expected.</translation>
  </message>
  <message>
   <source>Le document n’a pas pu être préparé</source>
   <translation>The document could not be prepared</translation>
  </message>
  <message>
   <source>Le délai de 60 jours pour réactiver ce compte est passé.</source>
   <translation>The 60 days to reactivate this account are over.</translation>
  </message>
  <message>
   <source>Le détail est copié.</source>
   <translation>The details are copied.</translation>
  </message>
  <message>
   <source>Le fichier est écrit d’un seul coup, à la fin. Arrêter n’écrit rien.</source>
   <translation>The file is written at once, at the end. Stopping writes nothing.</translation>
  </message>
  <message>
   <source>Le fichier ne peut pas être écrit à cet endroit : choisissez un autre dossier ({cause}).</source>
   <translation>The file cannot be written there: choose another folder ({cause}).</translation>
  </message>
  <message>
   <source>Le fichier n’a pas été enregistré</source>
   <translation>The file was not saved</translation>
  </message>
  <message>
   <source>Le fichier n’a pas été ouvert</source>
   <translation>The file was not opened</translation>
  </message>
  <message>
   <source>Le fichier s’arrête au milieu de la ligne {number} : il est coupé. Récupérez-le de nouveau, ou complétez cette ligne.</source>
   <translation>The file stops in the middle of line {number}: it is cut. Fetch it again, or complete this line.</translation>
  </message>
  <message>
   <source>Le gestionnaire principal de votre structure peut vous donner ce rôle.</source>
   <translation>The primary manager of your structure can give you this role.</translation>
  </message>
  <message>
   <source>Le gestionnaire principal de {structure} y a déjà tous les droits.</source>
   <translation>The primary manager of {structure} already has every right there.</translation>
  </message>
  <message>
   <source>Le gestionnaire principal d’une structure peut l’importer.</source>
   <translation>The primary manager of a structure can import it.</translation>
  </message>
  <message>
   <source>Le gestionnaire principal l’a aussitôt.</source>
   <translation>The primary manager has it at once.</translation>
  </message>
  <message>
   <source>Le gestionnaire principal ne se désactive pas : transférez d’abord son rôle.</source>
   <translation>The primary manager cannot be deactivated: transfer the role first.</translation>
  </message>
  <message>
   <source>Le gestionnaire principal ne se supprime pas : transférez d’abord son rôle.</source>
   <translation>The primary manager cannot be removed: transfer the role first.</translation>
  </message>
  <message>
   <source>Le gestionnaire principal ne vous a pas donné ce droit</source>
   <translation>The primary manager has not given you this right</translation>
  </message>
  <message>
   <source>Le gestionnaire principal peut en ajouter.</source>
   <translation>The primary manager can add one.</translation>
  </message>
  <message>
   <source>Le mandat de facturation signé sera révoqué en même temps : il faudra le signer de nouveau.</source>
   <translation>The signed billing mandate will be revoked at the same time: it will have to be signed again.</translation>
  </message>
  <message>
   <source>Le message, tel qu’il se lit</source>
   <translation>The message, as it reads</translation>
  </message>
  <message>
   <source>Le mot de passe ne sera lisible que dans ce fichier.</source>
   <translation>The password will be readable only in this file.</translation>
  </message>
  <message>
   <source>Le mot de passe n’est enregistré nulle part ailleurs : perdu, il ne peut qu’être réinitialisé.</source>
   <translation>The password is saved nowhere else: once lost, it can only be reset.</translation>
  </message>
  <message>
   <source>Le mot de passe reprend votre adresse : choisissez autre chose.</source>
   <translation>The password repeats your address: choose something else.</translation>
  </message>
  <message>
   <source>Le même, une seconde fois</source>
   <translation>The same one, a second time</translation>
  </message>
  <message>
   <source>Le nom ou l’identifiant de la structure vient de changer.</source>
   <translation>The name or the identifier of the structure has just changed.</translation>
  </message>
  <message>
   <source>Le nom « {name}… » compte {count} caractères ; il en faut {limit} au plus.</source>
   <translation>The name “{name}…” has {count} characters; {limit} at most.</translation>
  </message>
  <message>
   <source>Le programme continue. Vérifiez dans l’historique que votre dernière action a été enregistrée, sinon recommencez-la.</source>
   <translation>The program goes on. Check in the history that your last action was saved; otherwise do it again.</translation>
  </message>
  <message>
   <source>Le programme s’est arrêté pendant l’envoi : ce message est peut-être parti.</source>
   <translation>The program stopped while sending: this message may have left.</translation>
  </message>
  <message>
   <source>Le rattachement de {name} est supprimé</source>
   <translation>The membership of {name} is removed</translation>
  </message>
  <message>
   <source>Le rattachement de {name} finit le {day}</source>
   <translation>The membership of {name} ends on {day}</translation>
  </message>
  <message>
   <source>Le rattachement de {name} n’est pas en vigueur : ses droits ne se copient pas.</source>
   <translation>The membership of {name} is not in force: its rights cannot be copied.</translation>
  </message>
  <message>
   <source>Le rattachement d’un utilisateur technique ne se modifie pas.</source>
   <translation>The membership of a technical user cannot be edited.</translation>
  </message>
  <message>
   <source>Le rattachement ne donne plus aucun droit sur {structure} jusqu’à ce que vous le réactiviez. Le compte, les services et les dates ne changent pas.</source>
   <translation>The membership gives no more right on {structure} until you reactivate it. The account, the services and the dates do not change.</translation>
  </message>
  <message>
   <source>Le rattachement n’a pas été modifié</source>
   <translation>The membership was not edited</translation>
  </message>
  <message>
   <source>Le rattachement n’est pas en vigueur : rien ne s’ouvre avant qu’il ne le soit.</source>
   <translation>The membership is not in force: nothing opens before it is.</translation>
  </message>
  <message>
   <source>Le rattachement à {structure} et tous ses accès prennent fin, et une demande en attente y est refusée (« Rattachement supprimé »). Le compte reste ; pour revenir, il faudra être rattaché de nouveau.</source>
   <translation>The membership of {structure} and all its access end, and a pending request there is refused (“Rattachement supprimé”). The account stays; to come back, it will have to be attached again.</translation>
  </message>
  <message>
   <source>Le rattachement à {structure} redevient ce qu’il était : rôle, dates, services.</source>
   <translation>The membership of {structure} becomes again what it was: role, dates, services.</translation>
  </message>
  <message>
   <source>Le rôle de gestionnaire principal de {name} est transféré</source>
   <translation>The primary manager’s role of {name} is transferred</translation>
  </message>
  <message>
   <source>Le rôle de gestionnaire principal ne se donne et ne se reprend que par le transfert.</source>
   <translation>The primary manager’s role is given and taken back only by the transfer.</translation>
  </message>
  <message>
   <source>Le rôle de gestionnaire principal ne se donne que par le transfert.</source>
   <translation>The primary manager’s role is given only by the transfer.</translation>
  </message>
  <message>
   <source>Le second emplacement n’a pas reçu la sauvegarde : {cause}</source>
   <translation>The second location did not receive the backup: {cause}</translation>
  </message>
  <message>
   <source>Le serveur ne prend pas ce message pour l’instant ({answer}).</source>
   <translation>The server does not take this message for now ({answer}).</translation>
  </message>
  <message>
   <source>Le serveur ne prend pas l’adresse {to} pour l’instant ({answer}).</source>
   <translation>The server does not take the address {to} for now ({answer}).</translation>
  </message>
  <message>
   <source>Le serveur n’a pas répondu à temps.</source>
   <translation>The server did not answer in time.</translation>
  </message>
  <message>
   <source>Le serveur n’est pas disponible ({answer}).</source>
   <translation>The server is not available ({answer}).</translation>
  </message>
  <message>
   <source>Le serveur refuse ce message ({answer}).</source>
   <translation>The server refuses this message ({answer}).</translation>
  </message>
  <message>
   <source>Le serveur refuse cet identifiant ou ce mot de passe ({answer}).</source>
   <translation>The server refuses this user name or password ({answer}).</translation>
  </message>
  <message>
   <source>Le serveur refuse l’adresse {to} ({answer}).</source>
   <translation>The server refuses the address {to} ({answer}).</translation>
  </message>
  <message>
   <source>Le serveur refuse l’expéditeur {sender} ({answer}).</source>
   <translation>The server refuses the sender {sender} ({answer}).</translation>
  </message>
  <message>
   <source>Le serveur {host} a coupé la connexion : vérifiez le port et le chiffrement.</source>
   <translation>The server {host} cut the connection: check the port and the encryption.</translation>
  </message>
  <message>
   <source>Le serveur {host} est introuvable : vérifiez son nom, et le réseau.</source>
   <translation>The server {host} cannot be found: check its name, and the network.</translation>
  </message>
  <message>
   <source>Le serveur {host} ne demande pas d’identifiant : videz ce champ.</source>
   <translation>The server {host} asks for no user name: empty this field.</translation>
  </message>
  <message>
   <source>Le serveur {host} ne parle pas TLS sur le port {port} : essayez STARTTLS.</source>
   <translation>The server {host} does not speak TLS on port {port}: try STARTTLS.</translation>
  </message>
  <message>
   <source>Le serveur {host} ne peut pas être joint ({cause}).</source>
   <translation>The server {host} cannot be reached ({cause}).</translation>
  </message>
  <message>
   <source>Le serveur {host} ne prend aucune des façons de s’identifier que le programme connaît.</source>
   <translation>The server {host} takes none of the ways to sign in that the program knows.</translation>
  </message>
  <message>
   <source>Le serveur {host} ne propose pas STARTTLS sur le port {port} : choisissez TLS.</source>
   <translation>The server {host} does not offer STARTTLS on port {port}: choose TLS.</translation>
  </message>
  <message>
   <source>Le serveur {host} ne répond pas sur le port {port} : vérifiez le port et le chiffrement.</source>
   <translation>The server {host} does not answer on port {port}: check the port and the encryption.</translation>
  </message>
  <message>
   <source>Le serveur {host} ne veut pas de cette connexion ({answer}).</source>
   <translation>The server {host} does not want this connection ({answer}).</translation>
  </message>
  <message>
   <source>Le serveur {host} refuse toute connexion sur le port {port}.</source>
   <translation>The server {host} refuses any connection on port {port}.</translation>
  </message>
  <message>
   <source>Le service n’a pas été modifié</source>
   <translation>The service was not changed</translation>
  </message>
  <message>
   <source>Le service « {name} » est désactivé depuis le {since}.</source>
   <translation>The service “{name}” has been deactivated since {since}.</translation>
  </message>
  <message>
   <source>Le service « {name} » n’est plus valide après le {since}.</source>
   <translation>The service “{name}” is no longer valid after {since}.</translation>
  </message>
  <message>
   <source>Le service « {name} » n’est valide qu’à partir du {since}.</source>
   <translation>The service “{name}” is valid only from {since}.</translation>
  </message>
  <message>
   <source>Le service « {service} » est désactivé.</source>
   <translation>The service “{service}” is deactivated.</translation>
  </message>
  <message>
   <source>Le service « {code} » n’existe pas ici.</source>
   <translation>The service “{code}” does not exist here.</translation>
  </message>
  <message>
   <source>Le service « {name} » est désactivé.</source>
   <translation>The service “{name}” is deactivated.</translation>
  </message>
  <message>
   <source>Le successeur à {structure} est enregistré</source>
   <translation>The successor at {structure} is saved</translation>
  </message>
  <message>
   <source>Le système</source>
   <translation>The system</translation>
  </message>
  <message>
   <source>Le texte du mandat est vide.</source>
   <translation>The text of the mandate is empty.</translation>
  </message>
  <message>
   <source>Le texte est celui du modèle</source>
   <translation>The text is that of the template</translation>
  </message>
  <message>
   <source>Le type d’identifiant « {text} » n’existe pas.</source>
   <translation>The identifier type “{text}” does not exist.</translation>
  </message>
  <message>
   <source>Lecture de {name}</source>
   <translation>Reading {name}</translation>
  </message>
  <message>
   <source>Les accès n’ont pas été modifiés</source>
   <translation>The access was not changed</translation>
  </message>
  <message>
   <source>Les accès propres à un service restent comme ils sont.</source>
   <translation>Access proper to one service stays as it is.</translation>
  </message>
  <message>
   <source>Les accès viennent avec un rattachement, dès qu’il est en vigueur.</source>
   <translation>Access comes with a membership, as soon as it is in force.</translation>
  </message>
  <message>
   <source>Les autres services</source>
   <translation>The other services</translation>
  </message>
  <message>
   <source>Les comptes de ses utilisateurs ne seront ni créés ni désactivés ici : il faudra le demander au référent de la DGFiP chargé de MADHRAS.</source>
   <translation>The accounts of its users will be neither created nor deactivated here: the DGFiP contact in charge of MADHRAS will have to be asked.</translation>
  </message>
  <message>
   <source>Les comptes de ses utilisateurs seront créés et désactivés ici.</source>
   <translation>The accounts of its users will be created and deactivated here.</translation>
  </message>
  <message>
   <source>Les coordonnées n’ont pas été supprimées</source>
   <translation>The bank account was not removed</translation>
  </message>
  <message>
   <source>Les courriels sont enregistrés dans un dossier, en fichiers .eml que votre logiciel de messagerie ouvre. Chacun porte un nouveau code ; les codes plus anciens ne valent plus rien.</source>
   <translation>The emails are saved in a folder, as .eml files that your mail program opens. Each bears a new code; the older codes are no longer worth anything.</translation>
  </message>
  <message>
   <source>Les dates de « {name} » sortent de celles du rattachement.</source>
   <translation>The dates of “{name}” go beyond those of the membership.</translation>
  </message>
  <message>
   <source>Les demandes d'abonnement aux espaces</source>
   <translation>Requests for subscription to the spaces</translation>
  </message>
  <message>
   <source>Les demandes de rattachement à une structure</source>
   <translation>Requests for membership of a structure</translation>
  </message>
  <message>
   <source>Les demandes de rattachement à vos structures arrivent ici. Vous pouvez aussi en saisir une.</source>
   <translation>Requests for membership of your structures arrive here. You can also record one.</translation>
  </message>
  <message>
   <source>Les demandes en attente de {names} seront validées par ce rattachement.</source>
   <translation>The pending requests of {names} will be validated by these memberships.</translation>
  </message>
  <message>
   <source>Les deux mots de passe ne sont pas les mêmes : retapez le second.</source>
   <translation>The two passwords are not the same: type the second one again.</translation>
  </message>
  <message>
   <source>Les droits de {holders} utilisateurs s’y réveilleront.</source>
   <translation>The rights of {holders} users will wake up there.</translation>
  </message>
  <message>
   <source>Les droits de {holders} utilisateurs y dormiront.</source>
   <translation>The rights of {holders} users will sleep there.</translation>
  </message>
  <message>
   <source>Les droits d’un utilisateur s’y réveilleront.</source>
   <translation>The rights of one user will wake up there.</translation>
  </message>
  <message>
   <source>Les droits d’un utilisateur y dormiront.</source>
   <translation>The rights of one user will sleep there.</translation>
  </message>
  <message>
   <source>Les droits ne peuvent pas être montrés</source>
   <translation>The rights cannot be shown</translation>
  </message>
  <message>
   <source>Les membres de vos structures et les personnes qui demandent à les rejoindre apparaissent ici.</source>
   <translation>The members of your structures and the people who ask to join them appear here.</translation>
  </message>
  <message>
   <source>Les motifs que vous donnez souvent</source>
   <translation>The reasons that you often give</translation>
  </message>
  <message>
   <source>Les nombres comptent tout le monde ; le détail s’arrête avant les {count} derniers.</source>
   <translation>The figures count everybody; the details stop before the last {count}.</translation>
  </message>
  <message>
   <source>Les pièces jointes de la structure apparaissent ici quand un gestionnaire les ajoute.</source>
   <translation>The documents of the structure appear here when a manager adds them.</translation>
  </message>
  <message>
   <source>Les rôles de gestionnaire, les délégations, les utilisateurs techniques, le mandat et l’identifiant de la structure restent au seul gestionnaire principal.</source>
   <translation>Managers’ roles, delegations, technical users, the mandate and the identifier of the structure remain with the primary manager alone.</translation>
  </message>
  <message>
   <source>Les utilisateurs ne sont montrés qu’aux gestionnaires de leurs structures.</source>
   <translation>Users are shown only to the managers of their structures.</translation>
  </message>
  <message>
   <source>Les {count} ancres ont été comparées</source>
   <translation>The {count} anchors were compared</translation>
  </message>
  <message>
   <source>Les {count} décisions de l’opération</source>
   <translation>The {count} decisions of the operation</translation>
  </message>
  <message>
   <source>Les {count} premières sont intactes.</source>
   <translation>The first {count} are intact.</translation>
  </message>
  <message>
   <source>Lesotho</source>
   <translation>Lesotho</translation>
  </message>
  <message>
   <source>Lettonie</source>
   <translation>Latvia</translation>
  </message>
  <message>
   <source>Liban</source>
   <translation>Lebanon</translation>
  </message>
  <message>
   <source>Liberia</source>
   <translation>Liberia</translation>
  </message>
  <message>
   <source>Libye</source>
   <translation>Libya</translation>
  </message>
  <message>
   <source>Libérez de la place sur ce disque, puis recommencez ({cause}).</source>
   <translation>Free some space on this disk, then try again ({cause}).</translation>
  </message>
  <message>
   <source>Liechtenstein</source>
   <translation>Liechtenstein</translation>
  </message>
  <message>
   <source>Ligne</source>
   <translation>Line</translation>
  </message>
  <message>
   <source>Ligne ajoutée</source>
   <translation>Row added</translation>
  </message>
  <message>
   <source>Ligne du fichier</source>
   <translation>Line of the file</translation>
  </message>
  <message>
   <source>Ligne n° {id}</source>
   <translation>Row no. {id}</translation>
  </message>
  <message>
   <source>Ligne n° {number}</source>
   <translation>Row no. {number}</translation>
  </message>
  <message>
   <source>Ligne {number} : un guillemet y est mal placé. Corrigez cette ligne, puis recommencez.</source>
   <translation>Line {number}: a quotation mark is out of place. Correct this line, then try again.</translation>
  </message>
  <message>
   <source>Ligne {number} : un guillemet y est ouvert et n’est jamais fermé. Le fichier est abîmé ou coupé.</source>
   <translation>Line {number}: a quotation mark is opened and never closed. The file is damaged or cut.</translation>
  </message>
  <message>
   <source>Lignes</source>
   <translation>Lines</translation>
  </message>
  <message>
   <source>Lignes d’historique</source>
   <translation>History rows</translation>
  </message>
  <message>
   <source>Lignes refusées</source>
   <translation>Refused lines</translation>
  </message>
  <message>
   <source>Lignes supprimées</source>
   <translation>Rows removed</translation>
  </message>
  <message>
   <source>Lignes vérifiées</source>
   <translation>Rows checked</translation>
  </message>
  <message>
   <source>Liste</source>
   <translation>List</translation>
  </message>
  <message>
   <source>Liste des services</source>
   <translation>List of services</translation>
  </message>
  <message>
   <source>Liste modifiée</source>
   <translation>List changed</translation>
  </message>
  <message>
   <source>Listes (*.csv *.xlsx);;Tous les fichiers (*)</source>
   <translation>Lists (*.csv *.xlsx);;All files (*)</translation>
  </message>
  <message>
   <source>Lituanie</source>
   <translation>Lithuania</translation>
  </message>
  <message>
   <source>Logiciel libre sous licence MIT. Il s’appuie sur {libraries}.</source>
   <translation>Free software under the MIT licence. It builds on {libraries}.</translation>
  </message>
  <message>
   <source>Loin de ce poste, datée et, si vous le souhaitez, signée. Elle ne contient aucune donnée personnelle et ne permet d’ouvrir aucune base.</source>
   <translation>Away from this workstation, dated and, if you wish, signed. It holds no personal data and opens no database.</translation>
  </message>
  <message>
   <source>Lu par le demandeur et conservé dans l’historique</source>
   <translation>Read by the applicant and kept in the history</translation>
  </message>
  <message>
   <source>Luxembourg</source>
   <translation>Luxembourg</translation>
  </message>
  <message>
   <source>L’IBAN n’est montré en entier qu’à qui peut modifier la fiche.</source>
   <translation>The IBAN is shown in full only to those who may edit the sheet.</translation>
  </message>
  <message>
   <source>L’adresse de connexion ne change plus une fois le compte activé.</source>
   <translation>The sign-in address no longer changes once the account is activated.</translation>
  </message>
  <message>
   <source>L’ancien mot de passe ne vaut plus rien : indiquez le nouveau dans vos appels de services.</source>
   <translation>The old password is no longer worth anything: enter the new one in your service calls.</translation>
  </message>
  <message>
   <source>L’ancre a été comparée</source>
   <translation>The anchor was compared</translation>
  </message>
  <message>
   <source>L’ancre du {day} a noté une autre empreinte de cette ligne : tout peut avoir été réécrit depuis {since}.</source>
   <translation>The anchor of {day} noted another fingerprint of this row: everything may have been rewritten since {since}.</translation>
  </message>
  <message>
   <source>L’ancre du {day} connaît la ligne n° {anchored} : {rows} à la fin.</source>
   <translation>The anchor of {day} knows row no. {anchored}: {rows} at the end.</translation>
  </message>
  <message>
   <source>L’annuaire contient déjà tout ce que dit ce fichier</source>
   <translation>The directory already holds everything that this file says</translation>
  </message>
  <message>
   <source>L’annuaire n’a pas encore été importé</source>
   <translation>The directory has not been imported yet</translation>
  </message>
  <message>
   <source>L’aperçu montre les {shown} premières pages. Sur papier et en PDF, elles y sont toutes.</source>
   <translation>The preview shows the first {shown} pages. On paper and in the PDF, all of them are there.</translation>
  </message>
  <message>
   <source>L’autre service</source>
   <translation>The other service</translation>
  </message>
  <message>
   <source>L’emplacement de la base</source>
   <translation>The place of the database</translation>
  </message>
  <message>
   <source>L’envoi a été interrompu : ce message est peut-être parti.</source>
   <translation>The sending was interrupted: this message may have left.</translation>
  </message>
  <message>
   <source>L’envoi à {names} est incertain : le message est peut-être déjà arrivé. Demandez-le à la personne, ou envoyez-le de nouveau.</source>
   <translation>The sending to {names} is uncertain: the message may already have arrived. Ask the person, or send it again.</translation>
  </message>
  <message>
   <source>L’espace n’a pas été modifié</source>
   <translation>The space was not changed</translation>
  </message>
  <message>
   <source>L’espace « {space} » n’est pas ouvert sur {structure}.</source>
   <translation>The space “{space}” is not open on {structure}.</translation>
  </message>
  <message>
   <source>L’espace « {space} » n’est plus ouvert sur {structure}.</source>
   <translation>The space “{space}” is no longer open on {structure}.</translation>
  </message>
  <message>
   <source>L’historique a été modifié</source>
   <translation>The history was changed</translation>
  </message>
  <message>
   <source>L’historique a été modifié.</source>
   <translation>The history was changed.</translation>
  </message>
  <message>
   <source>L’historique est intact</source>
   <translation>The history is intact</translation>
  </message>
  <message>
   <source>L’historique est intact.</source>
   <translation>The history is intact.</translation>
  </message>
  <message>
   <source>L’historique est réservé aux gestionnaires</source>
   <translation>The history is for managers only</translation>
  </message>
  <message>
   <source>L’historique est vide alors que la base a des comptes : il a été supprimé.</source>
   <translation>The history is empty although the database has accounts: it was removed.</translation>
  </message>
  <message>
   <source>L’identifiant manque.</source>
   <translation>The identifier is missing.</translation>
  </message>
  <message>
   <source>L’identifiant {text} a été raccourci par un tableur : il est perdu.</source>
   <translation>The identifier {text} was shortened by a spreadsheet: it is lost.</translation>
  </message>
  <message>
   <source>L’opération n’a pas été enregistrée. Fermez l’autre programme, puis recommencez.</source>
   <translation>The operation was not saved. Close the other program, then try again.</translation>
  </message>
  <message>
   <source>L’opération n’a pas été enregistrée. Vérifiez le disque ou la connexion au réseau, puis recommencez.</source>
   <translation>The operation was not saved. Check the disk or the network connection, then try again.</translation>
  </message>
  <message>
   <source>L’un des deux suffit : remplace les deux obligations ci-dessus.</source>
   <translation>Either is enough: replaces the two requirements above.</translation>
  </message>
  <message>
   <source>M&amp;on compte</source>
   <translation>My a&amp;ccount</translation>
  </message>
  <message>
   <source>MOA</source>
   <translation>MOA</translation>
  </message>
  <message>
   <source>MOA uniquement</source>
   <translation>MOA only</translation>
  </message>
  <message>
   <source>Macao</source>
   <translation>Macao</translation>
  </message>
  <message>
   <source>Macédoine du Nord</source>
   <translation>North Macedonia</translation>
  </message>
  <message>
   <source>Madagascar</source>
   <translation>Madagascar</translation>
  </message>
  <message>
   <source>Malaisie</source>
   <translation>Malaysia</translation>
  </message>
  <message>
   <source>Malawi</source>
   <translation>Malawi</translation>
  </message>
  <message>
   <source>Maldives</source>
   <translation>Maldives</translation>
  </message>
  <message>
   <source>Mali</source>
   <translation>Mali</translation>
  </message>
  <message>
   <source>Malte</source>
   <translation>Malta</translation>
  </message>
  <message>
   <source>Mandat de facturation</source>
   <translation>Billing mandate</translation>
  </message>
  <message>
   <source>Mandat de facturation révoqué</source>
   <translation>Billing mandate revoked</translation>
  </message>
  <message>
   <source>Mandat de facturation signé</source>
   <translation>Billing mandate signed</translation>
  </message>
  <message>
   <source>Mandat de facturation.pdf</source>
   <translation>Billing mandate.pdf</translation>
  </message>
  <message>
   <source>Mandat non signé</source>
   <translation>Mandate not signed</translation>
  </message>
  <message>
   <source>Mandats révoqués</source>
   <translation>Revoked mandates</translation>
  </message>
  <message>
   <source>Maroc</source>
   <translation>Morocco</translation>
  </message>
  <message>
   <source>Marquer comme envoyé</source>
   <translation>Mark as sent</translation>
  </message>
  <message>
   <source>Martinique</source>
   <translation>Martinique</translation>
  </message>
  <message>
   <source>Masquer le mot de passe</source>
   <translation>Hide the password</translation>
  </message>
  <message>
   <source>Matrice des droits</source>
   <translation>Access matrix</translation>
  </message>
  <message>
   <source>Maurice</source>
   <translation>Mauritius</translation>
  </message>
  <message>
   <source>Mauritanie</source>
   <translation>Mauritania</translation>
  </message>
  <message>
   <source>Mayotte</source>
   <translation>Mayotte</translation>
  </message>
  <message>
   <source>Maîtrise d’ouvrage (MOA)</source>
   <translation>Project owner (MOA)</translation>
  </message>
  <message>
   <source>Menu de la ligne</source>
   <translation>Menu of the row</translation>
  </message>
  <message>
   <source>Mes accès</source>
   <translation>My access</translation>
  </message>
  <message>
   <source>Mes demandes</source>
   <translation>My requests</translation>
  </message>
  <message>
   <source>Mes informations</source>
   <translation>My details</translation>
  </message>
  <message>
   <source>Mes propres actions</source>
   <translation>My own actions</translation>
  </message>
  <message>
   <source>Mes rattachements</source>
   <translation>My memberships</translation>
  </message>
  <message>
   <source>Mes rattachements aux structures</source>
   <translation>My memberships of structures</translation>
  </message>
  <message>
   <source>Mes structures</source>
   <translation>My structures</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>Message copié</source>
   <translation>Message copied</translation>
  </message>
  <message>
   <source>Message d’essai envoyé à {to}</source>
   <translation>Test message sent to {to}</translation>
  </message>
  <message>
   <source>Message à {name} enregistré dans {path}, noté comme envoyé</source>
   <translation>Message to {name} saved in {path}, noted as sent</translation>
  </message>
  <message>
   <source>Message à {name} ouvert dans votre logiciel de messagerie, noté comme envoyé</source>
   <translation>Message to {name} opened in your mail program, noted as sent</translation>
  </message>
  <message>
   <source>Messagerie</source>
   <translation>Mail</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Messages</translation>
  </message>
  <message>
   <source>Mexique</source>
   <translation>Mexico</translation>
  </message>
  <message>
   <source>Micronésie</source>
   <translation>Micronesia</translation>
  </message>
  <message>
   <source>Mise à niveau</source>
   <translation>Upgrade</translation>
  </message>
  <message>
   <source>Mise à niveau de la base</source>
   <translation>Upgrade of the database</translation>
  </message>
  <message>
   <source>Mo&amp;dèles de messages…</source>
   <translation>Message &amp;templates…</translation>
  </message>
  <message>
   <source>Modification</source>
   <translation>Editing</translation>
  </message>
  <message>
   <source>Modification d'une structure</source>
   <translation>Editing of a structure</translation>
  </message>
  <message>
   <source>Modification de coordonnées bancaires</source>
   <translation>Editing of a bank account</translation>
  </message>
  <message>
   <source>Modification de la structure</source>
   <translation>Editing of the structure</translation>
  </message>
  <message>
   <source>Modification du compte</source>
   <translation>Editing of the account</translation>
  </message>
  <message>
   <source>Modification du rattachement</source>
   <translation>Editing of the membership</translation>
  </message>
  <message>
   <source>Modification d’un service</source>
   <translation>Editing of a service</translation>
  </message>
  <message>
   <source>Modifie la fiche, les services, les coordonnées bancaires et les pièces jointes ; ouvre et ferme les espaces.</source>
   <translation>Edits the sheet, the services, the bank accounts and the documents; opens and closes the spaces.</translation>
  </message>
  <message>
   <source>Modifier</source>
   <translation>Edit</translation>
  </message>
  <message>
   <source>Modifier des coordonnées bancaires</source>
   <translation>Edit a bank account</translation>
  </message>
  <message>
   <source>Modifier l'utilisateur</source>
   <translation>Edit the user</translation>
  </message>
  <message>
   <source>Modifier le &amp;rattachement</source>
   <translation>Edit the &amp;membership</translation>
  </message>
  <message>
   <source>Modifier le compte de {name}</source>
   <translation>Edit the account of {name}</translation>
  </message>
  <message>
   <source>Modifier le passage par le PIGP</source>
   <translation>Change the use of the PIGP</translation>
  </message>
  <message>
   <source>Modifier le rattachement</source>
   <translation>Edit the membership</translation>
  </message>
  <message>
   <source>Modifier le service</source>
   <translation>Edit the service</translation>
  </message>
  <message>
   <source>Modifier mes informations</source>
   <translation>Edit my details</translation>
  </message>
  <message>
   <source>Modifier…</source>
   <translation>Edit…</translation>
  </message>
  <message>
   <source>Modifié</source>
   <translation>Edited</translation>
  </message>
  <message>
   <source>Modifié entre-temps par {who} le {when}. Votre saisie est gardée : relisez-la, puis enregistrez.</source>
   <translation>Changed meanwhile by {who} on {when}. What you typed is kept: read it again, then save.</translation>
  </message>
  <message>
   <source>Modifié entre-temps par {who} {when}.</source>
   <translation>Changed meanwhile by {who} {when}.</translation>
  </message>
  <message>
   <source>Modifiée</source>
   <translation>Edited</translation>
  </message>
  <message>
   <source>Modèle</source>
   <translation>Template</translation>
  </message>
  <message>
   <source>Modèle de message</source>
   <translation>Message template</translation>
  </message>
  <message>
   <source>Modèle enregistré dans {path}</source>
   <translation>Template saved in {path}</translation>
  </message>
  <message>
   <source>Modèle enregistré : {name}</source>
   <translation>Template saved: {name}</translation>
  </message>
  <message>
   <source>Modèle modifié</source>
   <translation>Edited template</translation>
  </message>
  <message>
   <source>Modèles de messages</source>
   <translation>Message templates</translation>
  </message>
  <message>
   <source>Moi</source>
   <translation>Me</translation>
  </message>
  <message>
   <source>Moldavie</source>
   <translation>Moldova</translation>
  </message>
  <message>
   <source>Mon Compte</source>
   <translation>My Account</translation>
  </message>
  <message>
   <source>Mon compte</source>
   <translation>My account</translation>
  </message>
  <message>
   <source>Mon compte, « Mes rattachements » : une structure n’est jamais sans gestionnaire principal.</source>
   <translation>My account, “My memberships”: a structure is never without a primary manager.</translation>
  </message>
  <message>
   <source>Monaco</source>
   <translation>Monaco</translation>
  </message>
  <message>
   <source>Mongolie</source>
   <translation>Mongolia</translation>
  </message>
  <message>
   <source>Montserrat</source>
   <translation>Montserrat</translation>
  </message>
  <message>
   <source>Monténégro</source>
   <translation>Montenegro</translation>
  </message>
  <message>
   <source>Mot de passe</source>
   <translation>Password</translation>
  </message>
  <message>
   <source>Mot de passe actuel</source>
   <translation>Current password</translation>
  </message>
  <message>
   <source>Mot de passe de l’utilisateur technique</source>
   <translation>Password of the technical user</translation>
  </message>
  <message>
   <source>Mot de passe de messagerie</source>
   <translation>Mail password</translation>
  </message>
  <message>
   <source>Mot de passe de {login} réinitialisé</source>
   <translation>Password of {login} reset</translation>
  </message>
  <message>
   <source>Mot de passe de {user}</source>
   <translation>Password of {user}</translation>
  </message>
  <message>
   <source>Mot de passe oublié</source>
   <translation>Forgotten password</translation>
  </message>
  <message>
   <source>Mot de passe réinitialisé</source>
   <translation>Password reset</translation>
  </message>
  <message>
   <source>Mot de passe réinitialisé le</source>
   <translation>Password reset on</translation>
  </message>
  <message>
   <source>Mot de passe technique du</source>
   <translation>Technical password of</translation>
  </message>
  <message>
   <source>Mot de passe technique à changer</source>
   <translation>Technical password to be changed</translation>
  </message>
  <message>
   <source>Mot de passe à changer</source>
   <translation>Password to be changed</translation>
  </message>
  <message>
   <source>Mot de passe à changer aujourd’hui</source>
   <translation>Password to be changed today</translation>
  </message>
  <message>
   <source>Mot de passe à changer avant le {day}</source>
   <translation>Password to be changed before {day}</translation>
  </message>
  <message>
   <source>Mot de passe à changer depuis le {day}</source>
   <translation>Password to be changed since {day}</translation>
  </message>
  <message>
   <source>Mot de passe : {word}</source>
   <translation>Password: {word}</translation>
  </message>
  <message>
   <source>Motif</source>
   <translation>Reason</translation>
  </message>
  <message>
   <source>Motif de refus n° 1, et ainsi de suite</source>
   <translation>Reason for refusal no. 1, and so on</translation>
  </message>
  <message>
   <source>Motif du refus</source>
   <translation>Reason for the refusal</translation>
  </message>
  <message>
   <source>Motif d’un refus</source>
   <translation>Reason for a refusal</translation>
  </message>
  <message>
   <source>Motifs</source>
   <translation>Reasons</translation>
  </message>
  <message>
   <source>Motifs de refus</source>
   <translation>Reasons for refusal</translation>
  </message>
  <message>
   <source>Motifs de refus enregistrés</source>
   <translation>Saved reasons for refusal</translation>
  </message>
  <message>
   <source>Moyen</source>
   <translation>Means</translation>
  </message>
  <message>
   <source>Moyen</source>
   <comment>password strength</comment>
   <translation>Fair</translation>
  </message>
  <message>
   <source>Mozambique</source>
   <translation>Mozambique</translation>
  </message>
  <message>
   <source>Myanmar</source>
   <translation>Myanmar</translation>
  </message>
  <message>
   <source>Même personne et même structure qu’à la ligne {line}.</source>
   <translation>Same person and same structure as on line {line}.</translation>
  </message>
  <message>
   <source>NOM Prénom de la personne à qui le message est adressé</source>
   <translation>LAST NAME First name of the person to whom the message is addressed</translation>
  </message>
  <message>
   <source>NOM Prénom de qui a décidé, ou de l’expéditeur</source>
   <translation>LAST NAME First name of whoever decided, or of the sender</translation>
  </message>
  <message>
   <source>Namibie</source>
   <translation>Namibia</translation>
  </message>
  <message>
   <source>Nauru</source>
   <translation>Nauru</translation>
  </message>
  <message>
   <source>Ne pas renvoyer le statut de mise en paiement</source>
   <translation>Do not send back the payment status</translation>
  </message>
  <message>
   <source>Ne passe pas le contrôle de sa clé, confirmé par l’auteur</source>
   <translation>Fails its check digits, confirmed by the author</translation>
  </message>
  <message>
   <source>Ne plus désigner personne</source>
   <translation>Name nobody any more</translation>
  </message>
  <message>
   <source>Ne plus envoyer</source>
   <translation>Send no more</translation>
  </message>
  <message>
   <source>Ne plus y copier</source>
   <translation>No longer copy there</translation>
  </message>
  <message>
   <source>Ne reçoit que des factures de travaux : coche aussi « Maîtrise d’ouvrage ».</source>
   <translation>Receives works invoices only: ticks “Project owner” too.</translation>
  </message>
  <message>
   <source>Ni rattachement, ni accès, ni courriel : tout est déjà ainsi.</source>
   <translation>No membership, no access, no email: everything is so already.</translation>
  </message>
  <message>
   <source>Nicaragua</source>
   <translation>Nicaragua</translation>
  </message>
  <message>
   <source>Niger</source>
   <translation>Niger</translation>
  </message>
  <message>
   <source>Nigeria</source>
   <translation>Nigeria</translation>
  </message>
  <message>
   <source>Niue</source>
   <translation>Niue</translation>
  </message>
  <message>
   <source>Nom</source>
   <translation>Last name</translation>
  </message>
  <message>
   <source>Nom</source>
   <comment>document</comment>
   <translation>Name</translation>
  </message>
  <message>
   <source>Nom Prénom</source>
   <translation>Last name First name</translation>
  </message>
  <message>
   <source>Nom de l’expéditeur</source>
   <translation>Sender’s name</translation>
  </message>
  <message>
   <source>Nom du service</source>
   <translation>Service name</translation>
  </message>
  <message>
   <source>Nom, prénom</source>
   <translation>Last name, first name</translation>
  </message>
  <message>
   <source>Nom, structure…</source>
   <translation>Name, structure…</translation>
  </message>
  <message>
   <source>Nom, ville, code postal ou identifiant</source>
   <translation>Name, town, postcode or identifier</translation>
  </message>
  <message>
   <source>Noms</source>
   <translation>Names</translation>
  </message>
  <message>
   <source>Non</source>
   <translation>No</translation>
  </message>
  <message>
   <source>Non accordé</source>
   <translation>Not granted</translation>
  </message>
  <message>
   <source>Non signé</source>
   <translation>Not signed</translation>
  </message>
  <message>
   <source>Norvège</source>
   <translation>Norway</translation>
  </message>
  <message>
   <source>Note interne</source>
   <translation>Internal note</translation>
  </message>
  <message>
   <source>Notée le</source>
   <translation>Noted on</translation>
  </message>
  <message>
   <source>Nouveau mot de passe</source>
   <translation>New password</translation>
  </message>
  <message>
   <source>Nouveau service de {structure}</source>
   <translation>New service of {structure}</translation>
  </message>
  <message>
   <source>Nouvel identifiant</source>
   <translation>New identifier</translation>
  </message>
  <message>
   <source>Nouvel utilisateur technique de {structure}</source>
   <translation>New technical user of {structure}</translation>
  </message>
  <message>
   <source>Nouvelle clé de secours</source>
   <translation>New recovery key</translation>
  </message>
  <message>
   <source>Nouvelle-Calédonie</source>
   <translation>New Caledonia</translation>
  </message>
  <message>
   <source>Nouvelle-Zélande</source>
   <translation>New Zealand</translation>
  </message>
  <message>
   <source>Numéro d’engagement obligatoire</source>
   <translation>Commitment number required</translation>
  </message>
  <message>
   <source>Numéros douteux</source>
   <translation>Doubtful numbers</translation>
  </message>
  <message>
   <source>N°</source>
   <translation>No.</translation>
  </message>
  <message>
   <source>N° d’engagement obligatoire</source>
   <translation>Commitment no. required</translation>
  </message>
  <message>
   <source>Népal</source>
   <translation>Nepal</translation>
  </message>
  <message>
   <source>N’accorde aucun accès</source>
   <translation>Grants no access</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>Objet</source>
   <translation>Subject</translation>
  </message>
  <message>
   <source>Oman</source>
   <translation>Oman</translation>
  </message>
  <message>
   <source>On pourra de nouveau demander à la rejoindre. Une structure active a un gestionnaire principal, et un seul : {manager}.</source>
   <translation>It will be possible to ask to join it again. An active structure has one primary manager, and only one: {manager}.</translation>
  </message>
  <message>
   <source>Onglet &amp;précédent</source>
   <translation>&amp;Previous tab</translation>
  </message>
  <message>
   <source>Onglet &amp;suivant</source>
   <translation>&amp;Next tab</translation>
  </message>
  <message>
   <source>Onglets</source>
   <translation>Tabs</translation>
  </message>
  <message>
   <source>Opération</source>
   <translation>Operation</translation>
  </message>
  <message>
   <source>Opération en cours</source>
   <translation>Operation in progress</translation>
  </message>
  <message>
   <source>Origine</source>
   <translation>Origin</translation>
  </message>
  <message>
   <source>Ouganda</source>
   <translation>Uganda</translation>
  </message>
  <message>
   <source>Oui</source>
   <translation>Yes</translation>
  </message>
  <message>
   <source>Ouvert</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>Ouvert dans votre logiciel de messagerie : il ne reste qu’à l’envoyer.</source>
   <translation>Opened in your mail program: it only remains to be sent.</translation>
  </message>
  <message>
   <source>Ouverture de la base…</source>
   <translation>Opening the database…</translation>
  </message>
  <message>
   <source>Ouverture de l’espace</source>
   <translation>Opening of the space</translation>
  </message>
  <message>
   <source>Ouverture de « {space} »</source>
   <translation>Opening “{space}”</translation>
  </message>
  <message>
   <source>Ouverture d’un espace</source>
   <translation>Opening of a space</translation>
  </message>
  <message>
   <source>Ouvrez chaque fichier et envoyez-le. Les codes sont valables 72 heures.</source>
   <translation>Open each file and send it. The codes are valid for 72 hours.</translation>
  </message>
  <message>
   <source>Ouvrir</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>Ouvrir ce compte</source>
   <translation>Open this account</translation>
  </message>
  <message>
   <source>Ouvrir dans le logiciel de messagerie</source>
   <translation>Open in the mail program</translation>
  </message>
  <message>
   <source>Ouvrir la fiche</source>
   <translation>Open the sheet</translation>
  </message>
  <message>
   <source>Ouvrir la ligne</source>
   <translation>Open the row</translation>
  </message>
  <message>
   <source>Ouvrir le PDF</source>
   <translation>Open the PDF</translation>
  </message>
  <message>
   <source>Ouvrir sa fiche</source>
   <translation>Open its sheet</translation>
  </message>
  <message>
   <source>Ouvrir un espace</source>
   <translation>Open a space</translation>
  </message>
  <message>
   <source>Ouvrir une base</source>
   <translation>Open a database</translation>
  </message>
  <message>
   <source>Ouvrir une base existante…</source>
   <translation>Open an existing database…</translation>
  </message>
  <message>
   <source>Ouvrir « {space} » sur {structure} ?</source>
   <translation>Open “{space}” on {structure}?</translation>
  </message>
  <message>
   <source>Ouzbékistan</source>
   <translation>Uzbekistan</translation>
  </message>
  <message>
   <source>Où la garder</source>
   <translation>Where to keep it</translation>
  </message>
  <message>
   <source>P&amp;ort</source>
   <translation>P&amp;ort</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Page affichée</source>
   <translation>Page shown</translation>
  </message>
  <message>
   <source>Page entière</source>
   <translation>Whole page</translation>
  </message>
  <message>
   <source>Page précédente</source>
   <translation>Previous page</translation>
  </message>
  <message>
   <source>Page suivante</source>
   <translation>Next page</translation>
  </message>
  <message>
   <source>Page web</source>
   <translation>Web page</translation>
  </message>
  <message>
   <source>Page {at} sur {count}</source>
   <translation>Page {at} of {count}</translation>
  </message>
  <message>
   <source>Page {number} sur {count}</source>
   <translation>Page {number} of {count}</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>Pakistan</source>
   <translation>Pakistan</translation>
  </message>
  <message>
   <source>Palaos</source>
   <translation>Palau</translation>
  </message>
  <message>
   <source>Palestine</source>
   <translation>Palestine</translation>
  </message>
  <message>
   <source>Panama</source>
   <translation>Panama</translation>
  </message>
  <message>
   <source>Papouasie-Nouvelle-Guinée</source>
   <translation>Papua New Guinea</translation>
  </message>
  <message>
   <source>Par</source>
   <translation>By</translation>
  </message>
  <message>
   <source>Par défaut du rôle</source>
   <translation>Default of the role</translation>
  </message>
  <message>
   <source>Par quel serveur partent les messages</source>
   <translation>By which server the messages leave</translation>
  </message>
  <message>
   <source>Paraguay</source>
   <translation>Paraguay</translation>
  </message>
  <message>
   <source>Paramètres de facturation</source>
   <translation>Billing parameters</translation>
  </message>
  <message>
   <source>Paramètres de messagerie</source>
   <translation>Mail settings</translation>
  </message>
  <message>
   <source>Paramètres de messagerie enregistrés</source>
   <translation>Mail settings saved</translation>
  </message>
  <message>
   <source>Parcourir…</source>
   <translation>Browse…</translation>
  </message>
  <message>
   <source>Particulier</source>
   <translation>Individual</translation>
  </message>
  <message>
   <source>Passe par le PIGP</source>
   <translation>Uses the PIGP</translation>
  </message>
  <message>
   <source>Passer à l’&amp;autre tableau</source>
   <translation>Go to the other &amp;table</translation>
  </message>
  <message>
   <source>Pays</source>
   <translation>Country</translation>
  </message>
  <message>
   <source>Pays-Bas</source>
   <translation>Netherlands</translation>
  </message>
  <message>
   <source>Perdu</source>
   <translation>Lost</translation>
  </message>
  <message>
   <source>Personne</source>
   <translation>Person</translation>
  </message>
  <message>
   <source>Personne</source>
   <comment>nobody</comment>
   <translation>Nobody</translation>
  </message>
  <message>
   <source>Personne ne change ses propres accès</source>
   <translation>Nobody changes their own access</translation>
  </message>
  <message>
   <source>Personne ne change ses propres accès : un autre gestionnaire doit s’en charger.</source>
   <translation>Nobody changes their own access: another manager must do it.</translation>
  </message>
  <message>
   <source>Personne ne correspond</source>
   <translation>Nobody matches</translation>
  </message>
  <message>
   <source>Personne ne décide de sa propre demande</source>
   <translation>Nobody decides their own request</translation>
  </message>
  <message>
   <source>Personne ne décide de sa propre demande : un autre gestionnaire doit s’en charger.</source>
   <translation>Nobody decides their own request: another manager must do it.</translation>
  </message>
  <message>
   <source>Personne ne s’en sert aujourd’hui.</source>
   <translation>Nobody uses it today.</translation>
  </message>
  <message>
   <source>Personne n’a l’adresse « {login} » dans la démonstration.</source>
   <translation>Nobody has the address “{login}” in the demonstration.</translation>
  </message>
  <message>
   <source>Personne n’annule une décision qui le concerne.</source>
   <translation>Nobody undoes a decision about themselves.</translation>
  </message>
  <message>
   <source>Personnes de la démonstration</source>
   <translation>People of the demonstration</translation>
  </message>
  <message>
   <source>Philippines</source>
   <translation>Philippines</translation>
  </message>
  <message>
   <source>Pitcairn</source>
   <translation>Pitcairn</translation>
  </message>
  <message>
   <source>Pièce jointe</source>
   <translation>Document</translation>
  </message>
  <message>
   <source>Pleine largeur</source>
   <translation>Full width</translation>
  </message>
  <message>
   <source>Plus de {days} jours</source>
   <translation>Over {days} days</translation>
  </message>
  <message>
   <source>Plus personne ne pourra demander à la rejoindre. Ses membres, leurs droits et son historique restent ; vous pourrez la rendre active de nouveau.</source>
   <translation>Nobody will be able to ask to join it any more. Its members, their rights and its history stay; you will be able to make it active again.</translation>
  </message>
  <message>
   <source>Pologne</source>
   <translation>Poland</translation>
  </message>
  <message>
   <source>Polynésie française</source>
   <translation>French Polynesia</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>Port</translation>
  </message>
  <message>
   <source>Port 587 avec STARTTLS, 465 avec TLS, le plus souvent</source>
   <translation>Port 587 with STARTTLS, 465 with TLS, most often</translation>
  </message>
  <message>
   <source>Porto Rico</source>
   <translation>Puerto Rico</translation>
  </message>
  <message>
   <source>Portugal</source>
   <translation>Portugal</translation>
  </message>
  <message>
   <source>Pour cette session seulement</source>
   <translation>For this session only</translation>
  </message>
  <message>
   <source>Pour dire pourquoi vous demandez un espace, tapez dans sa case « Commentaire » (F2).</source>
   <translation>To say why you ask for a space, type in its box “Comment” (F2).</translation>
  </message>
  <message>
   <source>Pour désactiver votre compte, vous devez désigner un nouveau gestionnaire principal pour ces structures.</source>
   <translation>To deactivate your account, you must name a new primary manager for these structures.</translation>
  </message>
  <message>
   <source>Pour envoyer les messages par {host}.</source>
   <translation>To send the messages by {host}.</translation>
  </message>
  <message>
   <source>Pourquoi</source>
   <translation>Why</translation>
  </message>
  <message>
   <source>Premier jour</source>
   <translation>First day</translation>
  </message>
  <message>
   <source>Privée</source>
   <translation>Private</translation>
  </message>
  <message>
   <source>Prochain essai dans {seconds} s</source>
   <translation>Next try in {seconds} s</translation>
  </message>
  <message>
   <source>Prénom</source>
   <translation>First name</translation>
  </message>
  <message>
   <source>Préparation de la démonstration…</source>
   <translation>Preparing the demonstration…</translation>
  </message>
  <message>
   <source>Préparation…</source>
   <translation>Preparing…</translation>
  </message>
  <message>
   <source>Présentation OpenDocument</source>
   <translation>OpenDocument presentation</translation>
  </message>
  <message>
   <source>Présentation PowerPoint</source>
   <translation>PowerPoint presentation</translation>
  </message>
  <message>
   <source>Prévenez d’abord votre système d’information.</source>
   <translation>Warn your information system first.</translation>
  </message>
  <message>
   <source>Prévenu, selon l’auteur</source>
   <translation>Warned, according to the author</translation>
  </message>
  <message>
   <source>Publique</source>
   <translation>Public</translation>
  </message>
  <message>
   <source>Période</source>
   <translation>Period</translation>
  </message>
  <message>
   <source>Pérou</source>
   <translation>Peru</translation>
  </message>
  <message>
   <source>Qatar</source>
   <translation>Qatar</translation>
  </message>
  <message>
   <source>Qui prendrait votre suite à {structure} ?</source>
   <translation>Who would take over from you at {structure}?</translation>
  </message>
  <message>
   <source>Quitter</source>
   <translation>Quit</translation>
  </message>
  <message>
   <source>Quitter la fiche sans enregistrer ?</source>
   <translation>Leave the sheet without saving?</translation>
  </message>
  <message>
   <source>Quitter le programme</source>
   <translation>Quit the program</translation>
  </message>
  <message>
   <source>Quitter sans enregistrer</source>
   <translation>Leave without saving</translation>
  </message>
  <message>
   <source>Quitter sans enregistrer ?</source>
   <translation>Quit without saving?</translation>
  </message>
  <message>
   <source>RIDET</source>
   <translation>RIDET</translation>
  </message>
  <message>
   <source>Raccourcis clavier</source>
   <translation>Keyboard shortcuts</translation>
  </message>
  <message>
   <source>Raison</source>
   <translation>Reason</translation>
  </message>
  <message>
   <source>Raison sociale</source>
   <translation>Legal name</translation>
  </message>
  <message>
   <source>Rattachement</source>
   <translation>Membership</translation>
  </message>
  <message>
   <source>Rattachement de {count} utilisateurs</source>
   <translation>Attaching {count} users</translation>
  </message>
  <message>
   <source>Rattachement de {name} à {structure}</source>
   <translation>Membership of {name} at {structure}</translation>
  </message>
  <message>
   <source>Rattachement de {name} à {structure} modifié</source>
   <translation>Membership of {name} at {structure} edited</translation>
  </message>
  <message>
   <source>Rattachement de {name} à {structure} refusé</source>
   <translation>Membership of {name} at {structure} refused</translation>
  </message>
  <message>
   <source>Rattachement de {name} à {structure} validé</source>
   <translation>Membership of {name} at {structure} validated</translation>
  </message>
  <message>
   <source>Rattachement désactivé</source>
   <translation>Membership deactivated</translation>
  </message>
  <message>
   <source>Rattachement d’un utilisateur à une structure</source>
   <translation>Attaching a user to a structure</translation>
  </message>
  <message>
   <source>Rattachement modifié</source>
   <translation>Membership edited</translation>
  </message>
  <message>
   <source>Rattachement n° {id}</source>
   <translation>Membership no. {id}</translation>
  </message>
  <message>
   <source>Rattachement par un gestionnaire</source>
   <translation>Attached by a manager</translation>
  </message>
  <message>
   <source>Rattachement refusé</source>
   <translation>Membership refused</translation>
  </message>
  <message>
   <source>Rattachement réactivé</source>
   <translation>Membership reactivated</translation>
  </message>
  <message>
   <source>Rattachement supprimé</source>
   <translation>Membership removed</translation>
  </message>
  <message>
   <source>Rattachement supprimé par {who} {when}.</source>
   <translation>Membership removed by {who} {when}.</translation>
  </message>
  <message>
   <source>Rattachement validé</source>
   <translation>Membership validated</translation>
  </message>
  <message>
   <source>Rattachement {state}</source>
   <translation>Membership {state}</translation>
  </message>
  <message>
   <source>Rattachement à {structure}, {services}</source>
   <translation>Membership of {structure}, {services}</translation>
  </message>
  <message>
   <source>Rattacher un &amp;utilisateur</source>
   <translation>Attach a &amp;user</translation>
  </message>
  <message>
   <source>Rattacher un utilisateur</source>
   <translation>Attach a user</translation>
  </message>
  <message>
   <source>Rattacher {count} utilisateurs à {structure}</source>
   <translation>Attach {count} users to {structure}</translation>
  </message>
  <message>
   <source>Rattacher {name} à {structure}</source>
   <translation>Attach {name} to {structure}</translation>
  </message>
  <message>
   <source>Rattacher à la structure</source>
   <translation>Attach to the structure</translation>
  </message>
  <message>
   <source>Rattaché à la structure</source>
   <translation>Attached to the structure</translation>
  </message>
  <message>
   <source>Rechercher</source>
   <translation>Search</translation>
  </message>
  <message>
   <source>Rechercher &amp;structure publique…</source>
   <translation>Search for a &amp;public structure…</translation>
  </message>
  <message>
   <source>Rechercher dans l’aide</source>
   <translation>Search the handbook</translation>
  </message>
  <message>
   <source>Rechercher structure publique</source>
   <translation>Search for a public structure</translation>
  </message>
  <message>
   <source>Rechercher un destinataire</source>
   <translation>Search for a recipient</translation>
  </message>
  <message>
   <source>Rechercher un document</source>
   <translation>Search for a document</translation>
  </message>
  <message>
   <source>Rechercher un service</source>
   <translation>Search for a service</translation>
  </message>
  <message>
   <source>Rechercher un utilisateur</source>
   <translation>Search for a user</translation>
  </message>
  <message>
   <source>Rechercher une action</source>
   <translation>Search for an action</translation>
  </message>
  <message>
   <source>Rechercher une demande</source>
   <translation>Search for a request</translation>
  </message>
  <message>
   <source>Rechercher une personne</source>
   <translation>Search for a person</translation>
  </message>
  <message>
   <source>Rechercher une structure</source>
   <translation>Search for a structure</translation>
  </message>
  <message>
   <source>Refus de l’abonnement</source>
   <translation>Refusal of the subscription</translation>
  </message>
  <message>
   <source>Refus de {count} demandes</source>
   <translation>Refusing {count} requests</translation>
  </message>
  <message>
   <source>Refus du rattachement</source>
   <translation>Refusal of the membership</translation>
  </message>
  <message>
   <source>Refus par le gestionnaire {manager}</source>
   <translation>Refused by the manager {manager}</translation>
  </message>
  <message>
   <source>Refuser</source>
   <translation>Refuse</translation>
  </message>
  <message>
   <source>Refuser la demande cochée ?</source>
   <translation>Refuse the ticked request?</translation>
  </message>
  <message>
   <source>Refuser le rattachement de {name} à {structure} ?</source>
   <translation>Refuse the membership of {name} at {structure}?</translation>
  </message>
  <message>
   <source>Refuser l’abonnement de {name} sur {structure} ?</source>
   <translation>Refuse the subscription of {name} on {structure}?</translation>
  </message>
  <message>
   <source>Refuser {count} demandes ?</source>
   <translation>Refuse {count} requests?</translation>
  </message>
  <message>
   <source>Refusée</source>
   <translation>Refused</translation>
  </message>
  <message>
   <source>Refusée par {who} {when}.</source>
   <translation>Refused by {who} {when}.</translation>
  </message>
  <message>
   <source>Registre des rattachements et des abonnements d’une structure publique, tenu sur ce poste.</source>
   <translation>Register of the memberships and subscriptions of a public structure, kept on this workstation.</translation>
  </message>
  <message>
   <source>Remettez ces informations à votre système d’information, puis gardez-les sous clé ou effacez-les.</source>
   <translation>Hand these details to your information system, then keep them under lock and key or erase them.</translation>
  </message>
  <message>
   <source>Rendre active</source>
   <translation>Make active</translation>
  </message>
  <message>
   <source>Rendre active…</source>
   <translation>Make active…</translation>
  </message>
  <message>
   <source>Rendre inactive</source>
   <translation>Make inactive</translation>
  </message>
  <message>
   <source>Rendre inactive…</source>
   <translation>Make inactive…</translation>
  </message>
  <message>
   <source>Rendre {name} active ?</source>
   <translation>Make {name} active?</translation>
  </message>
  <message>
   <source>Rendre {name} inactive ?</source>
   <translation>Make {name} inactive?</translation>
  </message>
  <message>
   <source>Renvoyer 1 courriel d’activation ?</source>
   <translation>Resend 1 activation email?</translation>
  </message>
  <message>
   <source>Renvoyer mails d'&amp;activation</source>
   <translation>&amp;Resend activation emails</translation>
  </message>
  <message>
   <source>Renvoyer mails d'activation</source>
   <translation>Resend activation emails</translation>
  </message>
  <message>
   <source>Renvoyer {count} courriels d’activation ?</source>
   <translation>Resend {count} activation emails?</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Carry-over</translation>
  </message>
  <message>
   <source>Report dans Chorus Pro</source>
   <translation>Carry-over to Chorus Pro</translation>
  </message>
  <message>
   <source>Reporter dans Chorus Pro</source>
   <translation>Carry over to Chorus Pro</translation>
  </message>
  <message>
   <source>Reporter les lignes &amp;cochées…</source>
   <translation>Carry over the &amp;ticked rows…</translation>
  </message>
  <message>
   <source>Reporter…</source>
   <translation>Carry over…</translation>
  </message>
  <message>
   <source>Reporté dans Chorus Pro le {day}</source>
   <translation>Carried over to Chorus Pro on {day}</translation>
  </message>
  <message>
   <source>Reporté le</source>
   <translation>Carried over on</translation>
  </message>
  <message>
   <source>Reporté le {day}</source>
   <translation>Carried over on {day}</translation>
  </message>
  <message>
   <source>Repris de l’annuaire des structures publiques, qui la donne pour inactive.</source>
   <translation>Taken from the directory of public structures, which lists it as inactive.</translation>
  </message>
  <message>
   <source>Repris de l’annuaire des structures publiques.</source>
   <translation>Taken from the directory of public structures.</translation>
  </message>
  <message>
   <source>Restauration de la base</source>
   <translation>Restoring of the database</translation>
  </message>
  <message>
   <source>Restaurer</source>
   <translation>Restore</translation>
  </message>
  <message>
   <source>Restaurer une copie gardée ailleurs</source>
   <translation>Restore a copy kept elsewhere</translation>
  </message>
  <message>
   <source>Restaurer une sauvegarde</source>
   <translation>Restore a backup</translation>
  </message>
  <message>
   <source>Restaurer…</source>
   <translation>Restore…</translation>
  </message>
  <message>
   <source>Restaurée</source>
   <translation>Restored</translation>
  </message>
  <message>
   <source>Restaurée par</source>
   <translation>Restored by</translation>
  </message>
  <message>
   <source>Retenu</source>
   <translation>Held back</translation>
  </message>
  <message>
   <source>Retirer</source>
   <translation>Withdraw</translation>
  </message>
  <message>
   <source>Retirer 1 message ?</source>
   <translation>Withdraw 1 message?</translation>
  </message>
  <message>
   <source>Retirer le repor&amp;t</source>
   <translation>Take &amp;back the carry-over</translation>
  </message>
  <message>
   <source>Retirer le report</source>
   <translation>Take back the carry-over</translation>
  </message>
  <message>
   <source>Retirer le report des lignes c&amp;ochées</source>
   <translation>Take back the carry-over of the ticked ro&amp;ws</translation>
  </message>
  <message>
   <source>Retirer une demande</source>
   <translation>Withdraw a request</translation>
  </message>
  <message>
   <source>Retirer votre demande de rattachement à {structure} ?</source>
   <translation>Withdraw your membership request to {structure}?</translation>
  </message>
  <message>
   <source>Retirer votre demande d’abonnement sur {structure} ?</source>
   <translation>Withdraw your subscription request on {structure}?</translation>
  </message>
  <message>
   <source>Retirer {count} messages ?</source>
   <translation>Withdraw {count} messages?</translation>
  </message>
  <message>
   <source>Retiré</source>
   <translation>Withdrawn</translation>
  </message>
  <message>
   <source>Retiré directement</source>
   <translation>Withdrawn directly</translation>
  </message>
  <message>
   <source>Retirée</source>
   <translation>Withdrawn</translation>
  </message>
  <message>
   <source>Retirée le</source>
   <translation>Withdrawn on</translation>
  </message>
  <message>
   <source>Retirée par {who} {when}.</source>
   <translation>Withdrawn by {who} {when}.</translation>
  </message>
  <message>
   <source>Retiré : à reporter de nouveau</source>
   <translation>Taken back: to be carried over again</translation>
  </message>
  <message>
   <source>Retour</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>Retrait de la demande de rattachement</source>
   <translation>Withdrawal of the membership request</translation>
  </message>
  <message>
   <source>Retrait de la demande d’abonnement</source>
   <translation>Withdrawal of the subscription request</translation>
  </message>
  <message>
   <source>Revenir à la base du {when} ?</source>
   <translation>Go back to the database of {when}?</translation>
  </message>
  <message>
   <source>Revenir à l’original</source>
   <translation>Back to the original</translation>
  </message>
  <message>
   <source>Reçoit le courriel d’activation, puis ne change plus.</source>
   <translation>Receives the activation email, then no longer changes.</translation>
  </message>
  <message>
   <source>Reçoit tous les autres courriels.</source>
   <translation>Receives all the other emails.</translation>
  </message>
  <message>
   <source>Reçue le {day}, {ago}</source>
   <translation>Received on {day}, {ago}</translation>
  </message>
  <message>
   <source>Rien ne changerait</source>
   <translation>Nothing would change</translation>
  </message>
  <message>
   <source>Rien ne part sans lui.</source>
   <translation>Nothing leaves without it.</translation>
  </message>
  <message>
   <source>Rien ne reste à reporter dans Chorus Pro.</source>
   <translation>Nothing remains to be carried over to Chorus Pro.</translation>
  </message>
  <message>
   <source>Rien ne s’est encore passé.</source>
   <translation>Nothing has happened yet.</translation>
  </message>
  <message>
   <source>Rien n’a changé</source>
   <translation>Nothing has changed</translation>
  </message>
  <message>
   <source>Rien n’a changé pour ces {count} utilisateurs.</source>
   <translation>Nothing has changed for these {count} users.</translation>
  </message>
  <message>
   <source>Rien n’a changé pour cet utilisateur.</source>
   <translation>Nothing has changed for this user.</translation>
  </message>
  <message>
   <source>Rien n’a été changé</source>
   <translation>Nothing was changed</translation>
  </message>
  <message>
   <source>Rien n’a été enregistré depuis : rien ne serait perdu.</source>
   <translation>Nothing was saved since: nothing would be lost.</translation>
  </message>
  <message>
   <source>Rien n’a été enregistré, mais « {path} » n’a pas pu être effacé : le mot de passe qu’il contient ne vaut rien.</source>
   <translation>Nothing was saved, but “{path}” could not be erased: the password that it holds is worth nothing.</translation>
  </message>
  <message>
   <source>Rien n’a été modifié</source>
   <translation>Nothing was changed</translation>
  </message>
  <message>
   <source>Rien n’a été modifié.</source>
   <translation>Nothing was changed.</translation>
  </message>
  <message>
   <source>Rien n’a été écrit, la base est intacte. Libérez de la place, puis recommencez.</source>
   <translation>Nothing was written, the database is intact. Free some space, then try again.</translation>
  </message>
  <message>
   <source>Rien n’a été écrit. Demandez le droit d’écrire dans ce dossier, ou copiez la base dans un autre.</source>
   <translation>Nothing was written. Ask for the right to write in this folder, or copy the database to another one.</translation>
  </message>
  <message>
   <source>Rien n’en est conservé. Votre base, elle, a une sauvegarde vérifiée chaque jour.</source>
   <translation>Nothing of it is kept. Your own database has a verified backup every day.</translation>
  </message>
  <message>
   <source>Rien n’est encore enregistré.</source>
   <translation>Nothing is saved yet.</translation>
  </message>
  <message>
   <source>Rien n’est encore enregistré : voici ce que donnerait cette décision, prise maintenant.</source>
   <translation>Nothing is saved yet: this is what the decision would do, if taken now.</translation>
  </message>
  <message>
   <source>Rien n’est encore enregistré : ce que vous avez tapé sera perdu.</source>
   <translation>Nothing is saved yet: what you have typed will be lost.</translation>
  </message>
  <message>
   <source>Rien n’est enregistré pendant la lecture.</source>
   <translation>Nothing is saved during the reading.</translation>
  </message>
  <message>
   <source>Rien n’est enregistré.</source>
   <translation>Nothing is saved.</translation>
  </message>
  <message>
   <source>Rien n’est supprimé, mais il ne sera plus proposé aux rattachements.</source>
   <translation>Nothing is removed, but it will no longer be offered to memberships.</translation>
  </message>
  <message>
   <source>Rien n’est supprimé, mais ils ne seront plus proposés aux rattachements.</source>
   <translation>Nothing is removed, but they will no longer be offered to memberships.</translation>
  </message>
  <message>
   <source>Rien n’y a été écrit. Fermez le programme, gardez ce fichier et revenez à votre dernière sauvegarde.</source>
   <translation>Nothing was written to it. Close the program, keep this file and go back to your last backup.</translation>
  </message>
  <message>
   <source>Rien à demander ici</source>
   <translation>Nothing to request here</translation>
  </message>
  <message>
   <source>Rien à imprimer</source>
   <translation>Nothing to print</translation>
  </message>
  <message>
   <source>Roumanie</source>
   <translation>Romania</translation>
  </message>
  <message>
   <source>Royaume-Uni</source>
   <translation>United Kingdom</translation>
  </message>
  <message>
   <source>Russie</source>
   <translation>Russia</translation>
  </message>
  <message>
   <source>Rwanda</source>
   <translation>Rwanda</translation>
  </message>
  <message>
   <source>Réactivation de {count} services</source>
   <translation>Reactivating {count} services</translation>
  </message>
  <message>
   <source>Réactivation du compte</source>
   <translation>Reactivation of the account</translation>
  </message>
  <message>
   <source>Réactivation du rattachement</source>
   <translation>Reactivation of the membership</translation>
  </message>
  <message>
   <source>Réactivation d’un service</source>
   <translation>Reactivation of a service</translation>
  </message>
  <message>
   <source>Réactiver</source>
   <translation>Reactivate</translation>
  </message>
  <message>
   <source>Réactiver des services</source>
   <translation>Reactivate services</translation>
  </message>
  <message>
   <source>Réactiver des utilisateurs</source>
   <translation>Reactivate users</translation>
  </message>
  <message>
   <source>Réactiver mon compte</source>
   <translation>Reactivate my account</translation>
  </message>
  <message>
   <source>Réactiver {count} services ?</source>
   <translation>Reactivate {count} services?</translation>
  </message>
  <message>
   <source>Réactiver {count} utilisateurs ?</source>
   <translation>Reactivate {count} users?</translation>
  </message>
  <message>
   <source>Réactiver {name} ?</source>
   <translation>Reactivate {name}?</translation>
  </message>
  <message>
   <source>Réactiver « {name} » ?</source>
   <translation>Reactivate “{name}”?</translation>
  </message>
  <message>
   <source>Réactivée</source>
   <translation>Reactivated</translation>
  </message>
  <message>
   <source>Réduire</source>
   <translation>Zoom out</translation>
  </message>
  <message>
   <source>Réduire le texte</source>
   <translation>Make the text smaller</translation>
  </message>
  <message>
   <source>Réessayer</source>
   <translation>Try again</translation>
  </message>
  <message>
   <source>Régler le serveur…</source>
   <translation>Set the server…</translation>
  </message>
  <message>
   <source>Réinitialiser</source>
   <translation>Reset</translation>
  </message>
  <message>
   <source>Réinitialiser le mot de passe de l'utilisateur technique</source>
   <translation>Reset the technical user’s password</translation>
  </message>
  <message>
   <source>Réinitialiser le mot de passe de {login} ?</source>
   <translation>Reset the password of {login}?</translation>
  </message>
  <message>
   <source>Réinitialiser les filtres</source>
   <translation>Reset the filters</translation>
  </message>
  <message>
   <source>Répondu par</source>
   <translation>Answered by</translation>
  </message>
  <message>
   <source>Réponse</source>
   <translation>Answer</translation>
  </message>
  <message>
   <source>République centrafricaine</source>
   <translation>Central African Republic</translation>
  </message>
  <message>
   <source>République dominicaine</source>
   <translation>Dominican Republic</translation>
  </message>
  <message>
   <source>République démocratique du Congo</source>
   <translation>Democratic Republic of the Congo</translation>
  </message>
  <message>
   <source>Réservé au gestionnaire principal de la structure</source>
   <translation>For the primary manager of the structure only</translation>
  </message>
  <message>
   <source>Réservée aux gestionnaires</source>
   <translation>For managers only</translation>
  </message>
  <message>
   <source>Réservée aux gestionnaires principaux. Si vous oubliez votre mot de passe, un gestionnaire de votre structure vous donne un code.</source>
   <translation>For primary managers only. If you forget your password, a manager of your structure gives you a code.</translation>
  </message>
  <message>
   <source>Résultat</source>
   <translation>Result</translation>
  </message>
  <message>
   <source>Résultat de la recherche</source>
   <translation>Search result</translation>
  </message>
  <message>
   <source>Résultat du test</source>
   <translation>Result of the test</translation>
  </message>
  <message>
   <source>Résultat précédent</source>
   <translation>Previous result</translation>
  </message>
  <message>
   <source>Résultat suivant</source>
   <translation>Next result</translation>
  </message>
  <message>
   <source>Rétablir le &amp;modèle</source>
   <translation>Restore the &amp;template</translation>
  </message>
  <message>
   <source>Rétablir le modèle</source>
   <translation>Restore the template</translation>
  </message>
  <message>
   <source>Rétablir les colonnes</source>
   <translation>Restore the columns</translation>
  </message>
  <message>
   <source>Révocation du mandat de facturation</source>
   <translation>Revocation of the billing mandate</translation>
  </message>
  <message>
   <source>Révoquer</source>
   <translation>Revoke</translation>
  </message>
  <message>
   <source>Révoquer le mandat</source>
   <translation>Revoke the mandate</translation>
  </message>
  <message>
   <source>Révoquer le mandat de facturation de {structure} ?</source>
   <translation>Revoke the billing mandate of {structure}?</translation>
  </message>
  <message>
   <source>Révoquer…</source>
   <translation>Revoke…</translation>
  </message>
  <message>
   <source>Révoqué le</source>
   <translation>Revoked on</translation>
  </message>
  <message>
   <source>Rôle</source>
   <translation>Role</translation>
  </message>
  <message>
   <source>Rôle accordé</source>
   <translation>Role granted</translation>
  </message>
  <message>
   <source>Rôle demandé</source>
   <translation>Role requested</translation>
  </message>
  <message>
   <source>Rôle transféré</source>
   <translation>Role transferred</translation>
  </message>
  <message>
   <source>SI prévenu</source>
   <translation>System warned</translation>
  </message>
  <message>
   <source>SIRET</source>
   <translation>SIRET</translation>
  </message>
  <message>
   <source>STARTTLS</source>
   <translation>STARTTLS</translation>
  </message>
  <message>
   <source>Sa demande en attente est refusée</source>
   <translation>Their pending request is refused</translation>
  </message>
  <message>
   <source>Sahara occidental</source>
   <translation>Western Sahara</translation>
  </message>
  <message>
   <source>Saint-Barthélemy</source>
   <translation>Saint Barthélemy</translation>
  </message>
  <message>
   <source>Saint-Christophe-et-Niévès</source>
   <translation>Saint Kitts and Nevis</translation>
  </message>
  <message>
   <source>Saint-Marin</source>
   <translation>San Marino</translation>
  </message>
  <message>
   <source>Saint-Martin</source>
   <translation>Saint Martin</translation>
  </message>
  <message>
   <source>Saint-Martin (partie néerlandaise)</source>
   <translation>Sint Maarten</translation>
  </message>
  <message>
   <source>Saint-Pierre-et-Miquelon</source>
   <translation>Saint Pierre and Miquelon</translation>
  </message>
  <message>
   <source>Saint-Vincent-et-les-Grenadines</source>
   <translation>Saint Vincent and the Grenadines</translation>
  </message>
  <message>
   <source>Sainte-Hélène</source>
   <translation>Saint Helena</translation>
  </message>
  <message>
   <source>Sainte-Lucie</source>
   <translation>Saint Lucia</translation>
  </message>
  <message>
   <source>Saisie d’une demande de rattachement</source>
   <translation>Recording of a membership request</translation>
  </message>
  <message>
   <source>Saisir une &amp;demande</source>
   <translation>Record a re&amp;quest</translation>
  </message>
  <message>
   <source>Saisir une demande</source>
   <translation>Record a request</translation>
  </message>
  <message>
   <source>Samoa</source>
   <translation>Samoa</translation>
  </message>
  <message>
   <source>Samoa américaines</source>
   <translation>American Samoa</translation>
  </message>
  <message>
   <source>Sans ancre : une fin coupée, ou un historique entièrement réécrit, ne se verrait pas.</source>
   <translation>Without an anchor: an end cut off, or a history rewritten as a whole, would not be seen.</translation>
  </message>
  <message>
   <source>Sans dates, le service est valide tant qu’il est actif. En dehors de ses dates, il n’est pas proposé et les droits sur lui dorment.</source>
   <translation>Without dates, the service is valid as long as it is active. Outside its dates, it is not offered and the rights on it sleep.</translation>
  </message>
  <message>
   <source>Sans serveur, les messages attendent dans la boîte d’envoi : vous les ouvrez dans votre logiciel de messagerie. Votre service informatique connaît ces paramètres.</source>
   <translation>Without a server, the messages wait in the outbox: you open them in your mail program. Your IT department knows these settings.</translation>
  </message>
  <message>
   <source>Sans service, les utilisateurs se rattachent à toute la structure.</source>
   <translation>Without services, users are attached to the whole structure.</translation>
  </message>
  <message>
   <source>Sans touche ni clic, la fenêtre se verrouille : ce qui est saisi derrière reste là.</source>
   <translation>Without a key or a click, the window locks: what is typed behind it stays there.</translation>
  </message>
  <message>
   <source>Sao Tomé-et-Principe</source>
   <translation>São Tomé and Príncipe</translation>
  </message>
  <message>
   <source>Sauvegarde</source>
   <translation>Backup</translation>
  </message>
  <message>
   <source>Sauvegarde impossible</source>
   <translation>Backup not possible</translation>
  </message>
  <message>
   <source>Sauvegarde vérifiée {when}</source>
   <translation>Verified backup {when}</translation>
  </message>
  <message>
   <source>Sauvegarder maintenant</source>
   <translation>Back up now</translation>
  </message>
  <message>
   <source>Sauvegardes</source>
   <translation>Backups</translation>
  </message>
  <message>
   <source>Sauvegardes (*.db);;Tous les fichiers (*)</source>
   <translation>Backups (*.db);;All files (*)</translation>
  </message>
  <message>
   <source>Sauvegardes de la base</source>
   <translation>Backups of the database</translation>
  </message>
  <message>
   <source>Sauvegardes vérifiées</source>
   <translation>Verified backups</translation>
  </message>
  <message>
   <source>Sauvegardes…</source>
   <translation>Backups…</translation>
  </message>
  <message>
   <source>Sceau rompu : {what}</source>
   <translation>Seal broken: {what}</translation>
  </message>
  <message>
   <source>Sceau vérifié</source>
   <translation>Seal checked</translation>
  </message>
  <message>
   <source>Sceau vérifié.</source>
   <translation>Seal checked.</translation>
  </message>
  <message>
   <source>Se connecter</source>
   <translation>Sign in</translation>
  </message>
  <message>
   <source>Se déconnecter sans déverrouiller ?</source>
   <translation>Sign out without unlocking?</translation>
  </message>
  <message>
   <source>Second emplacement des sauvegardes</source>
   <translation>Second location of the backups</translation>
  </message>
  <message>
   <source>Second emplacement : {place}</source>
   <translation>Second location: {place}</translation>
  </message>
  <message>
   <source>Second emplacement…</source>
   <translation>Second location…</translation>
  </message>
  <message>
   <source>Seize caractères au moins, espaces ou non</source>
   <translation>At least sixteen characters, with or without spaces</translation>
  </message>
  <message>
   <source>Ser&amp;vice</source>
   <translation>Ser&amp;vice</translation>
  </message>
  <message>
   <source>Serbie</source>
   <translation>Serbia</translation>
  </message>
  <message>
   <source>Serveur</source>
   <translation>Server</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>Service</translation>
  </message>
  <message>
   <source>Service désactivé</source>
   <translation>Service deactivated</translation>
  </message>
  <message>
   <source>Service n° {id}</source>
   <translation>Service no. {id}</translation>
  </message>
  <message>
   <source>Service n° {number}</source>
   <translation>Service no. {number}</translation>
  </message>
  <message>
   <source>Service obligatoire</source>
   <translation>Service required</translation>
  </message>
  <message>
   <source>Service ou engagement</source>
   <translation>Service or commitment</translation>
  </message>
  <message>
   <source>Service ou engagement obligatoire</source>
   <translation>Service or commitment required</translation>
  </message>
  <message>
   <source>Services</source>
   <translation>Services</translation>
  </message>
  <message>
   <source>Services ({count})</source>
   <translation>Services ({count})</translation>
  </message>
  <message>
   <source>Services accordés, ou « toute la structure »</source>
   <translation>Services granted, or “toute la structure”</translation>
  </message>
  <message>
   <source>Services de {structure}</source>
   <translation>Services of {structure}</translation>
  </message>
  <message>
   <source>Services demandés</source>
   <translation>Services requested</translation>
  </message>
  <message>
   <source>Services laissés de côté</source>
   <translation>Services left out</translation>
  </message>
  <message>
   <source>Services ou espaces</source>
   <translation>Services or spaces</translation>
  </message>
  <message>
   <source>Services à choisir</source>
   <translation>Services to choose</translation>
  </message>
  <message>
   <source>Ses services</source>
   <translation>Their services</translation>
  </message>
  <message>
   <source>Ses services actifs s’affichent ici.</source>
   <translation>Its active services are shown here.</translation>
  </message>
  <message>
   <source>Ses {count} demandes sont refusées</source>
   <translation>Their {count} requests are refused</translation>
  </message>
  <message>
   <source>Seul le gestionnaire principal de {structure} peut faire cela.</source>
   <translation>Only the primary manager of {structure} can do this.</translation>
  </message>
  <message>
   <source>Seul le gestionnaire principal donne un rôle de gestionnaire.</source>
   <translation>Only the primary manager gives a manager’s role.</translation>
  </message>
  <message>
   <source>Seul le gestionnaire principal d’une structure peut faire cela.</source>
   <translation>Only the primary manager of a structure can do this.</translation>
  </message>
  <message>
   <source>Seul le gestionnaire principal d’une structure peut importer l’annuaire</source>
   <translation>Only the primary manager of a structure can import the directory</translation>
  </message>
  <message>
   <source>Seul le gestionnaire principal d’une structure peut le faire</source>
   <translation>Only the primary manager of a structure can do it</translation>
  </message>
  <message>
   <source>Seul un fichier CSV ou un classeur (XLSX, XLS, ODS) peut être importé</source>
   <translation>Only a CSV file or a workbook (XLSX, XLS, ODS) can be imported</translation>
  </message>
  <message>
   <source>Seul un gestionnaire peut importer un fichier</source>
   <translation>Only a manager can import a file</translation>
  </message>
  <message>
   <source>Seul un gestionnaire peut le faire</source>
   <translation>Only a manager can do it</translation>
  </message>
  <message>
   <source>Seul un gestionnaire principal a une clé de secours</source>
   <translation>Only a primary manager has a recovery key</translation>
  </message>
  <message>
   <source>Seul un gestionnaire principal a une clé de secours.</source>
   <translation>Only a primary manager has a recovery key.</translation>
  </message>
  <message>
   <source>Seule la première feuille, « {name} », a été lue.</source>
   <translation>Only the first sheet, “{name}”, was read.</translation>
  </message>
  <message>
   <source>Seules les structures actives de cette base peuvent être rejointes.</source>
   <translation>Only the active structures of this database can be joined.</translation>
  </message>
  <message>
   <source>Seychelles</source>
   <translation>Seychelles</translation>
  </message>
  <message>
   <source>Si cela se reproduit, copiez les détails et joignez-les à votre signalement : ils ne contiennent aucune donnée personnelle.</source>
   <translation>If it happens again, copy the details and attach them to your report: they hold no personal data.</translation>
  </message>
  <message>
   <source>Si vous êtes le gestionnaire de l’une de ces structures, vous devez désigner un nouveau gestionnaire à la prochaine étape.</source>
   <translation>If you are the manager of one of these structures, you must name a new manager at the next step.</translation>
  </message>
  <message>
   <source>Sierra Leone</source>
   <translation>Sierra Leone</translation>
  </message>
  <message>
   <source>Signataire</source>
   <translation>Signatory</translation>
  </message>
  <message>
   <source>Signature du mandat de facturation</source>
   <translation>Signature of the billing mandate</translation>
  </message>
  <message>
   <source>Signature en cours</source>
   <translation>Signing</translation>
  </message>
  <message>
   <source>Signer</source>
   <translation>Sign</translation>
  </message>
  <message>
   <source>Signé</source>
   <translation>Signed</translation>
  </message>
  <message>
   <source>Signé le</source>
   <translation>Signed on</translation>
  </message>
  <message>
   <source>Singapour</source>
   <translation>Singapore</translation>
  </message>
  <message>
   <source>Slovaquie</source>
   <translation>Slovakia</translation>
  </message>
  <message>
   <source>Slovénie</source>
   <translation>Slovenia</translation>
  </message>
  <message>
   <source>Solide</source>
   <translation>Strong</translation>
  </message>
  <message>
   <source>Sollicitations reçues</source>
   <translation>Solicitations received</translation>
  </message>
  <message>
   <source>Sollicitations émises</source>
   <translation>Solicitations issued</translation>
  </message>
  <message>
   <source>Somalie</source>
   <translation>Somalia</translation>
  </message>
  <message>
   <source>Sombre</source>
   <translation>Dark</translation>
  </message>
  <message>
   <source>Sommaire</source>
   <translation>Contents</translation>
  </message>
  <message>
   <source>Son</source>
   <translation>Sound</translation>
  </message>
  <message>
   <source>Son rattachement ne comprend aucun service actif</source>
   <translation>Their membership covers no active service</translation>
  </message>
  <message>
   <source>Son rattachement ne comprend pas ce service</source>
   <translation>Their membership does not cover this service</translation>
  </message>
  <message>
   <source>Son service</source>
   <translation>Their service</translation>
  </message>
  <message>
   <source>Soudan</source>
   <translation>Sudan</translation>
  </message>
  <message>
   <source>Soudan du Sud</source>
   <translation>South Sudan</translation>
  </message>
  <message>
   <source>Sous clé, loin de ce poste. Qui la détient peut se connecter à votre place. Elle n’est enregistrée nulle part : perdue, elle ne peut pas être retrouvée.</source>
   <translation>Under lock and key, away from this workstation. Whoever holds it can sign in as you. It is saved nowhere: once lost, it cannot be found again.</translation>
  </message>
  <message>
   <source>Sri Lanka</source>
   <translation>Sri Lanka</translation>
  </message>
  <message>
   <source>Statut</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Statut de la structure</source>
   <translation>Status of the structure</translation>
  </message>
  <message>
   <source>Statut de paiement non remonté</source>
   <translation>Payment status not sent back</translation>
  </message>
  <message>
   <source>Statut du compte</source>
   <translation>Account status</translation>
  </message>
  <message>
   <source>Statut du rattachement</source>
   <translation>Membership status</translation>
  </message>
  <message>
   <source>Structure</source>
   <translation>Structure</translation>
  </message>
  <message>
   <source>Structure créée : vous en êtes gestionnaire principal</source>
   <translation>Structure created: you are its primary manager</translation>
  </message>
  <message>
   <source>Structure {kind}</source>
   <translation>{kind} structure</translation>
  </message>
  <message>
   <source>Structures dont vous êtes le gestionnaire principal</source>
   <translation>Structures of which you are the primary manager</translation>
  </message>
  <message>
   <source>Successeur</source>
   <translation>Successor</translation>
  </message>
  <message>
   <source>Successeur désigné : {name}</source>
   <translation>Named successor: {name}</translation>
  </message>
  <message>
   <source>Suisse</source>
   <translation>Switzerland</translation>
  </message>
  <message>
   <source>Suppression de coordonnées bancaires</source>
   <translation>Removal of a bank account</translation>
  </message>
  <message>
   <source>Suppression du rattachement</source>
   <translation>Removal of the membership</translation>
  </message>
  <message>
   <source>Suppression d’une pièce jointe</source>
   <translation>Removal of a document</translation>
  </message>
  <message>
   <source>Supprimer</source>
   <translation>Remove</translation>
  </message>
  <message>
   <source>Supprimer des coordonnées bancaires</source>
   <translation>Remove a bank account</translation>
  </message>
  <message>
   <source>Supprimer des documents</source>
   <translation>Remove documents</translation>
  </message>
  <message>
   <source>Supprimer le compte bancaire « {holder} » ?</source>
   <translation>Remove the bank account “{holder}”?</translation>
  </message>
  <message>
   <source>Supprimer le rattachement de {name} ?</source>
   <translation>Remove the membership of {name}?</translation>
  </message>
  <message>
   <source>Supprimer les utilisateurs sélectionnés</source>
   <translation>Remove the selected users</translation>
  </message>
  <message>
   <source>Supprimer rattachements</source>
   <translation>Remove memberships</translation>
  </message>
  <message>
   <source>Supprimer {count} documents ?</source>
   <translation>Remove {count} documents?</translation>
  </message>
  <message>
   <source>Supprimer {count} utilisateurs de la structure ?</source>
   <translation>Remove {count} users from the structure?</translation>
  </message>
  <message>
   <source>Supprimer « {name} » ?</source>
   <translation>Remove “{name}”?</translation>
  </message>
  <message>
   <source>Supprimé</source>
   <translation>Removed</translation>
  </message>
  <message>
   <source>Suriname</source>
   <translation>Suriname</translation>
  </message>
  <message>
   <source>Suède</source>
   <translation>Sweden</translation>
  </message>
  <message>
   <source>Svalbard et Jan Mayen</source>
   <translation>Svalbard and Jan Mayen</translation>
  </message>
  <message>
   <source>Syrie</source>
   <translation>Syria</translation>
  </message>
  <message>
   <source>Système</source>
   <translation>System</translation>
  </message>
  <message>
   <source>Système d’information</source>
   <translation>Information system</translation>
  </message>
  <message>
   <source>Sécurité</source>
   <translation>Security</translation>
  </message>
  <message>
   <source>Sélection</source>
   <translation>Selection</translation>
  </message>
  <message>
   <source>Sélectionner un Gestionnaire Principal</source>
   <translation>Select a Primary Manager</translation>
  </message>
  <message>
   <source>Sénégal</source>
   <translation>Senegal</translation>
  </message>
  <message>
   <source>TLS</source>
   <translation>TLS</translation>
  </message>
  <message>
   <source>TVA intracommunautaire</source>
   <translation>EU VAT number</translation>
  </message>
  <message>
   <source>Tableau CSV</source>
   <translation>CSV table</translation>
  </message>
  <message>
   <source>Tableaux</source>
   <translation>Tables</translation>
  </message>
  <message>
   <source>Tableaux (*.csv *.xlsx *.xls *.ods *.txt);;Tous les fichiers (*)</source>
   <translation>Tables (*.csv *.xlsx *.xls *.ods *.txt);;All files (*)</translation>
  </message>
  <message>
   <source>Tadjikistan</source>
   <translation>Tajikistan</translation>
  </message>
  <message>
   <source>Tahiti</source>
   <translation>Tahiti</translation>
  </message>
  <message>
   <source>Taille</source>
   <translation>Size</translation>
  </message>
  <message>
   <source>Tant que le compte n’est pas actif, son adresse de connexion peut être corrigée : le code déjà envoyé ne vaut alors plus rien.</source>
   <translation>As long as the account is not active, its sign-in address can be corrected: the code that was sent is then no longer worth anything.</translation>
  </message>
  <message>
   <source>Tanzanie</source>
   <translation>Tanzania</translation>
  </message>
  <message>
   <source>Tapez le code de votre courriel d’activation.</source>
   <translation>Type the code of your activation email.</translation>
  </message>
  <message>
   <source>Tapez le code du courriel d’activation et choisissez votre mot de passe. Le code ne sert qu’une fois et reste valable 72 heures.</source>
   <translation>Type the code of the activation email and choose your password. The code works only once and stays valid for 72 hours.</translation>
  </message>
  <message>
   <source>Tapez le numéro de la ligne, tel qu’il est imprimé.</source>
   <translation>Type the number of the row, as it is printed.</translation>
  </message>
  <message>
   <source>Tapez l’empreinte : seize chiffres ou lettres de a à f au moins.</source>
   <translation>Type the fingerprint: at least sixteen digits or letters from a to f.</translation>
  </message>
  <message>
   <source>Tapez votre clé de secours imprimée, ou le code qu’un gestionnaire vous a donné, et choisissez un nouveau mot de passe. L’un et l’autre ne servent qu’une fois ; une nouvelle clé remplace la clé.</source>
   <translation>Type your printed recovery key, or the code that a manager gave you, and choose a new password. Either works only once; a new key replaces the key.</translation>
  </message>
  <message>
   <source>Tapez votre clé de secours, ou le code qu’un gestionnaire vous a donné.</source>
   <translation>Type your recovery key, or the code that a manager gave you.</translation>
  </message>
  <message>
   <source>Tapez votre mot de passe.</source>
   <translation>Type your password.</translation>
  </message>
  <message>
   <source>Taïwan</source>
   <translation>Taiwan</translation>
  </message>
  <message>
   <source>Tchad</source>
   <translation>Chad</translation>
  </message>
  <message>
   <source>Tchéquie</source>
   <translation>Czechia</translation>
  </message>
  <message>
   <source>Te&amp;xte du mandat</source>
   <translation>Te&amp;xt of the mandate</translation>
  </message>
  <message>
   <source>Tel qu’il est sur le relevé, avec ou sans espaces</source>
   <translation>As it is on the statement, with or without spaces</translation>
  </message>
  <message>
   <source>Tentatives</source>
   <translation>Tries</translation>
  </message>
  <message>
   <source>Terminé</source>
   <translation>Ended</translation>
  </message>
  <message>
   <source>Terres australes et antarctiques françaises</source>
   <translation>French Southern and Antarctic Lands</translation>
  </message>
  <message>
   <source>Territoire britannique de l’océan Indien</source>
   <translation>British Indian Ocean Territory</translation>
  </message>
  <message>
   <source>Texte</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Texte (*.txt)</source>
   <translation>Text (*.txt)</translation>
  </message>
  <message>
   <source>Texte Markdown</source>
   <translation>Markdown text</translation>
  </message>
  <message>
   <source>Texte RTF</source>
   <translation>RTF text</translation>
  </message>
  <message>
   <source>Texte du guide</source>
   <translation>Text of the handbook</translation>
  </message>
  <message>
   <source>Texte du mandat</source>
   <translation>Text of the mandate</translation>
  </message>
  <message>
   <source>Texte d’origine</source>
   <translation>Original text</translation>
  </message>
  <message>
   <source>Thaïlande</source>
   <translation>Thailand</translation>
  </message>
  <message>
   <source>Timor-Leste</source>
   <translation>Timor-Leste</translation>
  </message>
  <message>
   <source>Titulaire</source>
   <translation>Account holder</translation>
  </message>
  <message>
   <source>Togo</source>
   <translation>Togo</translation>
  </message>
  <message>
   <source>Tokelau</source>
   <translation>Tokelau</translation>
  </message>
  <message>
   <source>Tonga</source>
   <translation>Tonga</translation>
  </message>
  <message>
   <source>Tous</source>
   <translation>All</translation>
  </message>
  <message>
   <source>Tous les espaces</source>
   <translation>All spaces</translation>
  </message>
  <message>
   <source>Tous les rôles</source>
   <translation>All roles</translation>
  </message>
  <message>
   <source>Tous les services</source>
   <translation>All services</translation>
  </message>
  <message>
   <source>Tous les états</source>
   <translation>All states</translation>
  </message>
  <message>
   <source>Tous les…</source>
   <translation>All the…</translation>
  </message>
  <message>
   <source>Tous mes services</source>
   <translation>All my services</translation>
  </message>
  <message>
   <source>Tous ses services</source>
   <translation>All their services</translation>
  </message>
  <message>
   <source>Tout a été importé.</source>
   <translation>Everything was imported.</translation>
  </message>
  <message>
   <source>Tout afficher</source>
   <translation>Show all</translation>
  </message>
  <message>
   <source>Tout ce que cette base garde à mon sujet, dans un classeur</source>
   <translation>Everything that this database keeps about me, in a workbook</translation>
  </message>
  <message>
   <source>Tout ce qui a été décidé, une ligne par chose</source>
   <translation>Everything that was decided, one line for each thing</translation>
  </message>
  <message>
   <source>Tout ce qui se décide sur vos structures s’inscrit ici, et rien ne s’en efface.</source>
   <translation>Everything that is decided on your structures is written here, and nothing of it is erased.</translation>
  </message>
  <message>
   <source>Tout cocher</source>
   <translation>Tick all</translation>
  </message>
  <message>
   <source>Tout décocher</source>
   <translation>Untick all</translation>
  </message>
  <message>
   <source>Tout est enregistré d’un seul coup, à la fin. Arrêter n’enregistre rien.</source>
   <translation>Everything is saved at once, at the end. Stopping saves nothing.</translation>
  </message>
  <message>
   <source>Tout l’historique</source>
   <translation>The whole history</translation>
  </message>
  <message>
   <source>Tout redevient comme avant ; une décision dont les données ont changé depuis reste telle quelle. L’historique garde les deux. Un courriel qui n’est pas parti est retenu ; un courriel parti est suivi d’un autre, « décision annulée ».</source>
   <translation>Everything becomes as before; a decision whose data have changed since stays as it is. The history keeps both. An email that has not left is held back; an email that has left is followed by another one, “décision annulée”.</translation>
  </message>
  <message>
   <source>Tout tient dans un fichier de ce poste : pensez à le sauvegarder.</source>
   <translation>Everything is in one file of this workstation: remember to back it up.</translation>
  </message>
  <message>
   <source>Tout âge</source>
   <translation>Any age</translation>
  </message>
  <message>
   <source>Toute la structure</source>
   <translation>The whole structure</translation>
  </message>
  <message>
   <source>Toute la structure, services à venir compris</source>
   <translation>The whole structure, future services included</translation>
  </message>
  <message>
   <source>Toutes</source>
   <translation>All</translation>
  </message>
  <message>
   <source>Toutes les dates</source>
   <translation>All dates</translation>
  </message>
  <message>
   <source>Toutes les structures</source>
   <translation>All structures</translation>
  </message>
  <message>
   <source>Toutes mes structures</source>
   <translation>All my structures</translation>
  </message>
  <message>
   <source>Toutes mes…</source>
   <translation>All my…</translation>
  </message>
  <message>
   <source>Transfert du rôle de gestionnaire principal</source>
   <translation>Transfer of the primary manager’s role</translation>
  </message>
  <message>
   <source>Transfert du rôle de gestionnaire principal à {name}</source>
   <translation>Transfer of the primary manager’s role to {name}</translation>
  </message>
  <message>
   <source>Transférer, désigner un successeur</source>
   <translation>Transfer, name a successor</translation>
  </message>
  <message>
   <source>Transférée</source>
   <translation>Transferred</translation>
  </message>
  <message>
   <source>Trier par</source>
   <translation>Sort by</translation>
  </message>
  <message>
   <source>Trinité-et-Tobago</source>
   <translation>Trinidad and Tobago</translation>
  </message>
  <message>
   <source>Trop d’essais : le prochain est possible dans {seconds} s.</source>
   <translation>Too many tries: the next one is possible in {seconds} s.</translation>
  </message>
  <message>
   <source>Trop long : la fin du texte collé n’est pas gardée (« {lost} »).</source>
   <translation>Too long: the end of the pasted text is not kept (“{lost}”).</translation>
  </message>
  <message>
   <source>Tunisie</source>
   <translation>Tunisia</translation>
  </message>
  <message>
   <source>Turkménistan</source>
   <translation>Turkmenistan</translation>
  </message>
  <message>
   <source>Turquie</source>
   <translation>Türkiye</translation>
  </message>
  <message>
   <source>Tuvalu</source>
   <translation>Tuvalu</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Type d’identifiant</source>
   <translation>Identifier type</translation>
  </message>
  <message>
   <source>Téléphone</source>
   <translation>Telephone</translation>
  </message>
  <message>
   <source>UE hors France</source>
   <translation>EU outside France</translation>
  </message>
  <message>
   <source>Ukraine</source>
   <translation>Ukraine</translation>
  </message>
  <message>
   <source>Un BIC compte 8 ou 11 lettres et chiffres, comme BDFEFRPPCCT.</source>
   <translation>A BIC has 8 or 11 letters and digits, such as BDFEFRPPCCT.</translation>
  </message>
  <message>
   <source>Un IBAN commence par deux lettres et deux chiffres, et n’a que des lettres et des chiffres.</source>
   <translation>An IBAN begins with two letters and two digits, and has letters and digits only.</translation>
  </message>
  <message>
   <source>Un RIDET compte de 6 à 10 chiffres, comme 0131094001.</source>
   <translation>A RIDET has 6 to 10 digits, such as 0131094001.</translation>
  </message>
  <message>
   <source>Un SIRET ne contient que des chiffres.</source>
   <translation>A SIRET has digits only.</translation>
  </message>
  <message>
   <source>Un code APE compte quatre chiffres et une lettre, comme 8899B.</source>
   <translation>An APE code has four digits and a letter, such as 8899B.</translation>
  </message>
  <message>
   <source>Un code de service compte {limit} caractères au plus.</source>
   <translation>A service code has at most {limit} characters.</translation>
  </message>
  <message>
   <source>Un compte pour le système d’information de la structure, jamais pour une personne. Il est rattaché à toute la structure comme utilisateur simple, dès aujourd’hui.</source>
   <translation>An account for the information system of the structure, never for a person. It is attached to the whole structure as a simple user, from today.</translation>
  </message>
  <message>
   <source>Un courriel d’activation attend dans la boîte d’envoi pour chaque compte créé. </source>
   <translation>An activation email waits in the outbox for each account created. </translation>
  </message>
  <message>
   <source>Un des services demandés n’est pas actif.</source>
   <translation>One of the services requested is not active.</translation>
  </message>
  <message>
   <source>Un des services n’est plus actif.</source>
   <translation>One of the services is no longer active.</translation>
  </message>
  <message>
   <source>Un des services n’existe plus.</source>
   <translation>One of the services no longer exists.</translation>
  </message>
  <message>
   <source>Un fichier CSV ou XLSX de 21 colonnes. Il est d’abord lu et comparé : rien n’est écrit avant.</source>
   <translation>A CSV or XLSX file of 21 columns. It is read and compared first: nothing is written before.</translation>
  </message>
  <message>
   <source>Un fichier CSV ou XLSX, une ligne par personne et par structure. Il est d’abord vérifié en entier, et rien n’est enregistré avant « Importer ».</source>
   <translation>A CSV or XLSX file, one line for each person and structure. It is checked as a whole first, and nothing is saved before “Import”.</translation>
  </message>
  <message>
   <source>Un fichier déjà créé avec Chorus Desktop.</source>
   <translation>A file already created with Chorus Desktop.</translation>
  </message>
  <message>
   <source>Un fichier porte déjà ce nom.</source>
   <translation>A file already has this name.</translation>
  </message>
  <message>
   <source>Un gestionnaire de chaque structure décidera de votre demande.</source>
   <translation>A manager of each structure will decide on your request.</translation>
  </message>
  <message>
   <source>Un gestionnaire de {structure} décidera de votre demande.</source>
   <translation>A manager of {structure} will decide on your request.</translation>
  </message>
  <message>
   <source>Un gestionnaire les ouvre.</source>
   <translation>A manager opens them.</translation>
  </message>
  <message>
   <source>Un instant : la sauvegarde est en cours</source>
   <translation>One moment: the backup is being made</translation>
  </message>
  <message>
   <source>Un mandat est déjà en vigueur, signé par {name} le {when} : révoquez-le d’abord.</source>
   <translation>A mandate is already in force, signed by {name} on {when}: revoke it first.</translation>
  </message>
  <message>
   <source>Un mot de passe compte {limit} caractères au plus.</source>
   <translation>A password has at most {limit} characters.</translation>
  </message>
  <message>
   <source>Un numéro Tahiti compte de 6 à 9 lettres et chiffres, comme B84521.</source>
   <translation>A Tahiti number has 6 to 9 letters and digits, such as B84521.</translation>
  </message>
  <message>
   <source>Un numéro d’un autre pays de l’Union commence par les deux lettres du pays, comme BE0203430576.</source>
   <translation>A number of another country of the Union begins with the two letters of the country, such as BE0203430576.</translation>
  </message>
  <message>
   <source>Un numéro ne passe pas le contrôle de sa clé. L’annuaire de l’État en contient quelques-uns.</source>
   <translation>One number fails its check digits. The State’s directory holds a few of them.</translation>
  </message>
  <message>
   <source>Un port va de 1 à 65535.</source>
   <translation>A port is a number from 1 to 65535.</translation>
  </message>
  <message>
   <source>Un rattachement apparaît ici dès qu’un gestionnaire valide votre demande.</source>
   <translation>A membership appears here as soon as a manager validates your request.</translation>
  </message>
  <message>
   <source>Un registre qui reste sur votre poste. Il n’est pas connecté à Chorus Pro.</source>
   <translation>A register that stays on your workstation. It is not connected to Chorus Pro.</translation>
  </message>
  <message>
   <source>Un rôle coché a l’espace par défaut, quand il est ouvert. {names} ne peuvent être ni fermés ni demandés.</source>
   <translation>A ticked role has the space by default, when it is open. {names} can be neither closed nor asked for.</translation>
  </message>
  <message>
   <source>Un rôle de gestionnaire ne se donne ou ne se change que par le gestionnaire principal.</source>
   <translation>Only the primary manager gives or changes a manager’s role.</translation>
  </message>
  <message>
   <source>Un seul fichier, lisible par vous seul. Préférez un disque de ce poste.</source>
   <translation>A single file, readable by you alone. Prefer a disk of this workstation.</translation>
  </message>
  <message>
   <source>Un seul message à la fois</source>
   <translation>One message at a time</translation>
  </message>
  <message>
   <source>Un transfert ne s’annule pas : seul le nouveau gestionnaire peut rendre le rôle.</source>
   <translation>A transfer cannot be undone: only the new manager can give the role back.</translation>
  </message>
  <message>
   <source>Un utilisateur l’a aussitôt : son rôle le donne par défaut.</source>
   <translation>One user has it at once: their role gives it by default.</translation>
  </message>
  <message>
   <source>Un utilisateur n’y aura plus accès.</source>
   <translation>One user will no longer have access to it.</translation>
  </message>
  <message>
   <source>Un utilisateur technique ne peut pas être gestionnaire.</source>
   <translation>A technical user cannot be a manager.</translation>
  </message>
  <message>
   <source>Un utilisateur technique ne se connecte pas ici.</source>
   <translation>A technical user does not sign in here.</translation>
  </message>
  <message>
   <source>Un utilisateur technique ne se rattache que par sa création.</source>
   <translation>A technical user is attached only when it is created.</translation>
  </message>
  <message>
   <source>Une accolade se ferme sans avoir été ouverte ({where}). Pour écrire une accolade, doublez-la.</source>
   <translation>A brace is closed without having been opened ({where}). To write a brace, double it.</translation>
  </message>
  <message>
   <source>Une accolade s’ouvre et ne se referme pas ({where}). Pour écrire une accolade, doublez-la.</source>
   <translation>A brace is opened and not closed ({where}). To write a brace, double it.</translation>
  </message>
  <message>
   <source>Une autre demande, un autre rattachement ou un autre accès a pris depuis la place de ce que cette décision avait changé : décidez-en directement.</source>
   <translation>Another request, membership or access has since taken the place of what this decision had changed: decide on it directly.</translation>
  </message>
  <message>
   <source>Une clé USB ou un dossier du réseau, où chaque sauvegarde est copiée</source>
   <translation>A USB stick or a network folder, where each backup is copied</translation>
  </message>
  <message>
   <source>Une copie jetable avec des données inventées. Rien n’est conservé.</source>
   <translation>A throw-away copy with invented data. Nothing is kept.</translation>
  </message>
  <message>
   <source>Une demande de {name} pour {structure} attend déjà, du {when}.</source>
   <translation>A request of {name} for {structure} is already pending, since {when}.</translation>
  </message>
  <message>
   <source>Une demande d’abonnement est créée pour le membre qui ne l’a pas</source>
   <translation>One subscription request is created for the member who does not have it</translation>
  </message>
  <message>
   <source>Une délégation ne se donne qu’à un gestionnaire secondaire.</source>
   <translation>A delegation is given only to a secondary manager.</translation>
  </message>
  <message>
   <source>Une erreur inattendue avait été signalée avant.</source>
   <translation>An unexpected error had been reported before.</translation>
  </message>
  <message>
   <source>Une erreur inattendue l’empêche de continuer. Votre base n’est pas touchée : rouvrez le programme.</source>
   <translation>An unexpected error keeps it from going on. Your database is untouched: open the program again.</translation>
  </message>
  <message>
   <source>Une erreur inattendue s’est produite</source>
   <translation>An unexpected error occurred</translation>
  </message>
  <message>
   <source>Une ligne dont tous les champs sont vides n’est pas écrite</source>
   <translation>A line whose fields are all empty is not written</translation>
  </message>
  <message>
   <source>Une sauvegarde vérifiée est faite chaque jour, avant chaque import et chaque mise à niveau. Sont gardées celles de chaque jour pendant une semaine, de chaque semaine pendant deux mois, de chaque mois pendant un an.</source>
   <translation>A verified backup is made every day, and before each import and each upgrade. Those of each day are kept for a week, of each week for two months, of each month for a year.</translation>
  </message>
  <message>
   <source>Une structure active a un gestionnaire principal actif : celle-ci n’en a pas.</source>
   <translation>An active structure has an active primary manager: this one has none.</translation>
  </message>
  <message>
   <source>Une structure apparaît ici quand vous en êtes gestionnaire principal ou secondaire.</source>
   <translation>A structure appears here when you are its primary or secondary manager.</translation>
  </message>
  <message>
   <source>Une structure de l’annuaire n’est pas dans ce fichier : elle est gardée.</source>
   <translation>One structure of the directory is not in this file: it is kept.</translation>
  </message>
  <message>
   <source>Une structure de plus dans cette base</source>
   <translation>One more structure in this database</translation>
  </message>
  <message>
   <source>Unique dans la structure ; il ne changera plus</source>
   <translation>Unique within the structure; it will no longer change</translation>
  </message>
  <message>
   <source>Uruguay</source>
   <translation>Uruguay</translation>
  </message>
  <message>
   <source>Utilisateur</source>
   <translation>User</translation>
  </message>
  <message>
   <source>Utilisateur simple</source>
   <translation>Simple user</translation>
  </message>
  <message>
   <source>Utilisateur technique</source>
   <translation>Technical user</translation>
  </message>
  <message>
   <source>Utilisateur technique créé</source>
   <translation>Technical user created</translation>
  </message>
  <message>
   <source>Utilisateur technique {login} créé</source>
   <translation>Technical user {login} created</translation>
  </message>
  <message>
   <source>Utilisateur technique {login}, {structure}</source>
   <translation>Technical user {login}, {structure}</translation>
  </message>
  <message>
   <source>Utilisateurs</source>
   <translation>Users</translation>
  </message>
  <message>
   <source>Utilisateurs habilités</source>
   <translation>Members</translation>
  </message>
  <message>
   <source>Utilisateurs laissés de côté</source>
   <translation>Users left out</translation>
  </message>
  <message>
   <source>Utilisateurs rattachés</source>
   <translation>Attached users</translation>
  </message>
  <message>
   <source>Utilisateurs rattachés à la structure</source>
   <translation>Users attached to the structure</translation>
  </message>
  <message>
   <source>Utilisateurs rattachés à la structure ({count})</source>
   <translation>Users attached to the structure ({count})</translation>
  </message>
  <message>
   <source>Valeur</source>
   <translation>Value</translation>
  </message>
  <message>
   <source>Validation de {count} demandes</source>
   <translation>Validating {count} requests</translation>
  </message>
  <message>
   <source>Valider</source>
   <translation>Validate</translation>
  </message>
  <message>
   <source>Valider et rattacher un autre utilisateur</source>
   <translation>Validate and attach another user</translation>
  </message>
  <message>
   <source>Valider la demande cochée ?</source>
   <translation>Validate the ticked request?</translation>
  </message>
  <message>
   <source>Valider les demandes cochées</source>
   <translation>Validate the ticked requests</translation>
  </message>
  <message>
   <source>Valider {count} demandes ?</source>
   <translation>Validate {count} requests?</translation>
  </message>
  <message>
   <source>Validé</source>
   <translation>Validated</translation>
  </message>
  <message>
   <source>Validée</source>
   <translation>Validated</translation>
  </message>
  <message>
   <source>Validée par {who} {when}.</source>
   <translation>Validated by {who} {when}.</translation>
  </message>
  <message>
   <source>Vanuatu</source>
   <translation>Vanuatu</translation>
  </message>
  <message>
   <source>Vatican</source>
   <translation>Vatican</translation>
  </message>
  <message>
   <source>Veillez à prévenir votre système d’information avant la réinitialisation.</source>
   <translation>Be sure to warn your information system before the reset.</translation>
  </message>
  <message>
   <source>Venezuela</source>
   <translation>Venezuela</translation>
  </message>
  <message>
   <source>Verrouillage automatique</source>
   <translation>Automatic lock</translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation>Version {version}</translation>
  </message>
  <message>
   <source>Veuillez indiquer le motif de refus du rattachement de l’utilisateur {name} à la structure {structure}</source>
   <translation>Please enter the reason for refusing the membership of the user {name} at the structure {structure}</translation>
  </message>
  <message>
   <source>Veuillez indiquer le motif de refus, le même pour toutes les demandes cochées.</source>
   <translation>Please enter the reason for the refusal, the same for all the ticked requests.</translation>
  </message>
  <message>
   <source>Veuillez indiquer le motif du refus de la demande d'abonnement</source>
   <translation>Please enter the reason for refusing the subscription request</translation>
  </message>
  <message>
   <source>Vide si le serveur n’en demande pas</source>
   <translation>Empty if the server asks for none</translation>
  </message>
  <message>
   <source>Vidéo</source>
   <translation>Video</translation>
  </message>
  <message>
   <source>Vietnam</source>
   <translation>Vietnam</translation>
  </message>
  <message>
   <source>Ville</source>
   <translation>Town</translation>
  </message>
  <message>
   <source>Voir la demande</source>
   <translation>See the request</translation>
  </message>
  <message>
   <source>Voir la ligne {number}</source>
   <translation>See row {number}</translation>
  </message>
  <message>
   <source>Voir les demandes en attente</source>
   <translation>See the pending requests</translation>
  </message>
  <message>
   <source>Voir les paramètres…</source>
   <translation>See the settings…</translation>
  </message>
  <message>
   <source>Voir les utilisateurs</source>
   <translation>See the users</translation>
  </message>
  <message>
   <source>Voit la fiche, IBAN masqué, sans rien y changer.</source>
   <translation>Sees the sheet, with the IBAN masked, and changes nothing in it.</translation>
  </message>
  <message>
   <source>Voit les demandes et les utilisateurs, sans rien décider.</source>
   <translation>Sees the requests and the users, and decides nothing.</translation>
  </message>
  <message>
   <source>Vos autres rattachements cochés prennent fin.</source>
   <translation>Your other ticked memberships end.</translation>
  </message>
  <message>
   <source>Vos demandes de rattachement et d’abonnement, et leur réponse, apparaissent ici.</source>
   <translation>Your membership and subscription requests, and the answers to them, appear here.</translation>
  </message>
  <message>
   <source>Vos informations sont modifiées</source>
   <translation>Your details are changed</translation>
  </message>
  <message>
   <source>Vos rattachements dorment jusque-là. Passé ce délai, le compte est clôturé, ses rattachements prennent fin et vos coordonnées sont effacées.</source>
   <translation>Your memberships sleep until then. After that, the account is closed, its memberships end and your contact details are erased.</translation>
  </message>
  <message>
   <source>Votre adresse électronique. Elle ne change plus ensuite.</source>
   <translation>Your email address. It no longer changes afterwards.</translation>
  </message>
  <message>
   <source>Votre clé de secours</source>
   <translation>Your recovery key</translation>
  </message>
  <message>
   <source>Votre clé de secours est renouvelée</source>
   <translation>Your recovery key is renewed</translation>
  </message>
  <message>
   <source>Votre commentaire</source>
   <translation>Your comment</translation>
  </message>
  <message>
   <source>Votre compte</source>
   <translation>Your account</translation>
  </message>
  <message>
   <source>Votre compte est désactivé dès que vous validez.</source>
   <translation>Your account is deactivated as soon as you validate.</translation>
  </message>
  <message>
   <source>Votre compte est désactivé. Connectez-vous dans les 60 jours pour y revenir.</source>
   <translation>Your account is deactivated. Sign in within 60 days to come back to it.</translation>
  </message>
  <message>
   <source>Votre compte n’est pas actif.</source>
   <translation>Your account is not active.</translation>
  </message>
  <message>
   <source>Votre demande n° {request} du {day} pour « {space} » attend déjà une réponse.</source>
   <translation>Your request no. {request} of {day} for “{space}” is already awaiting an answer.</translation>
  </message>
  <message>
   <source>Votre demande n° {request} du {when} pour {structure} attend déjà une réponse.</source>
   <translation>Your request no. {request} of {when} for {structure} is already awaiting an answer.</translation>
  </message>
  <message>
   <source>Votre demande n° {number} à {structure}</source>
   <translation>Your request no. {number} to {structure}</translation>
  </message>
  <message>
   <source>Votre demande y attend déjà une réponse.</source>
   <translation>Your request is already awaiting an answer there.</translation>
  </message>
  <message>
   <source>Votre mot de passe est changé</source>
   <translation>Your password is changed</translation>
  </message>
  <message>
   <source>Votre rattachement à {name} est supprimé</source>
   <translation>Your membership of {name} is removed</translation>
  </message>
  <message>
   <source>Votre structure</source>
   <translation>Your structure</translation>
  </message>
  <message>
   <source>Votre structure, votre compte et un fichier sur ce poste. Trois étapes.</source>
   <translation>Your structure, your account and a file on this workstation. Three steps.</translation>
  </message>
  <message>
   <source>Voulez-vous réactiver votre compte ?</source>
   <translation>Do you want to reactivate your account?</translation>
  </message>
  <message>
   <source>Vous avez 60 jours pour réactiver votre compte.</source>
   <translation>You have 60 days to reactivate your account.</translation>
  </message>
  <message>
   <source>Vous avez demandé la réinitialisation du mot de passe de l'utilisateur technique. Suite à la réinitialisation, l'ancien mot de passe ne pourra pas être utilisé pour faire appel aux services de Chorus Pro.</source>
   <translation>You have asked to reset the technical user’s password. After the reset, the old password can no longer be used to call the Chorus Pro services.</translation>
  </message>
  <message>
   <source>Vous avez déjà cet accès à « {space} ».</source>
   <translation>You already have this access to “{space}”.</translation>
  </message>
  <message>
   <source>Vous avez déjà tous les accès aux espaces ouverts ici.</source>
   <translation>You already have every access to the spaces that are open here.</translation>
  </message>
  <message>
   <source>Vous avez désactivé ce compte le {since}. Vous pouvez le réactiver jusqu’au {term}.</source>
   <translation>You deactivated this account on {since}. You can reactivate it until {term}.</translation>
  </message>
  <message>
   <source>Vous devez modifier vos appels de services afin d'indiquer le nouveau mot de passe.</source>
   <translation>You must edit your service calls to enter the new password.</translation>
  </message>
  <message>
   <source>Vous en serez gestionnaire principal. Son premier service est déjà prêt.</source>
   <translation>You will be its primary manager. Its first service is ready.</translation>
  </message>
  <message>
   <source>Vous gérez déjà cette structure dans cette base.</source>
   <translation>You already manage this structure in this database.</translation>
  </message>
  <message>
   <source>Vous ne gérez aucune structure</source>
   <translation>You manage no structure</translation>
  </message>
  <message>
   <source>Vous ne gérez pas cette structure</source>
   <translation>You do not manage this structure</translation>
  </message>
  <message>
   <source>Vous ne gérez pas {structure}.</source>
   <translation>You do not manage {structure}.</translation>
  </message>
  <message>
   <source>Vous ne gérez plus {structure}.</source>
   <translation>You no longer manage {structure}.</translation>
  </message>
  <message>
   <source>Vous ne pouvez ouvrir aucun espace</source>
   <translation>You can open no space</translation>
  </message>
  <message>
   <source>Vous ne pouvez pas changer les accès de {name}.</source>
   <translation>You cannot change the access of {name}.</translation>
  </message>
  <message>
   <source>Vous ne pouvez pas vous désigner vous-même.</source>
   <translation>You cannot name yourself.</translation>
  </message>
  <message>
   <source>Vous n’avez fait aucune demande</source>
   <translation>You have made no requests</translation>
  </message>
  <message>
   <source>Vous n’avez fait aucune demande.</source>
   <translation>You have made no requests.</translation>
  </message>
  <message>
   <source>Vous n’avez pas ce droit sur ces messages</source>
   <translation>You do not have this right on these messages</translation>
  </message>
  <message>
   <source>Vous n’avez pas ce droit sur {structure}.</source>
   <translation>You do not have this right on {structure}.</translation>
  </message>
  <message>
   <source>Vous n’avez pas le droit d’envoyer ou de retirer ce message à {name}.</source>
   <translation>You are not allowed to send or withdraw this message to {name}.</translation>
  </message>
  <message>
   <source>Vous n’en avez pas. Elle permet de choisir un autre mot de passe si vous oubliez le vôtre.</source>
   <translation>You have none. It lets you choose another password if you forget yours.</translation>
  </message>
  <message>
   <source>Vous n’êtes membre d’aucune structure active aujourd’hui</source>
   <translation>You are a member of no active structure today</translation>
  </message>
  <message>
   <source>Vous n’êtes pas habilité à l’un de ces services.</source>
   <translation>You are not a member of one of these services.</translation>
  </message>
  <message>
   <source>Vous n’êtes pas rattaché à {structure} aujourd’hui.</source>
   <translation>You are not attached to {structure} today.</translation>
  </message>
  <message>
   <source>Vous n’êtes plus membre de {structure}, ou elle est inactive</source>
   <translation>You are no longer a member of {structure}, or it is inactive</translation>
  </message>
  <message>
   <source>Vous n’êtes rattaché à aucune structure</source>
   <translation>You are attached to no structure</translation>
  </message>
  <message>
   <source>Vous n’êtes rattaché à aucune structure.</source>
   <translation>You are attached to no structure.</translation>
  </message>
  <message>
   <source>Vous pouvez consulter ces décisions, pas en décider</source>
   <translation>You can view these decisions, not decide on them</translation>
  </message>
  <message>
   <source>Vous retrouverez vos rattachements comme ils sont, sauf ceux qui ont pris fin entre-temps.</source>
   <translation>You will find your memberships as they are, except those that have ended meanwhile.</translation>
  </message>
  <message>
   <source>Vous serez gestionnaire principal de {structure}.</source>
   <translation>You will be the primary manager of {structure}.</translation>
  </message>
  <message>
   <source>Vous y restez comme utilisateur simple.</source>
   <translation>You stay there as a simple user.</translation>
  </message>
  <message>
   <source>Vous êtes gestionnaire principal de {structure} : l’accès vous est accordé tout de suite, sans demande.</source>
   <translation>You are the primary manager of {structure}: access is granted to you at once, without a request.</translation>
  </message>
  <message>
   <source>Vous êtes la seule personne à gérer {structure}</source>
   <translation>You are the only person to manage {structure}</translation>
  </message>
  <message>
   <source>Vous êtes le gestionnaire principal de cette structure.</source>
   <translation>You are the primary manager of this structure.</translation>
  </message>
  <message>
   <source>Vous êtes le gestionnaire principal des structures :</source>
   <translation>You are the primary manager of the structures:</translation>
  </message>
  <message>
   <source>Vérification</source>
   <translation>Checking</translation>
  </message>
  <message>
   <source>Vérification de l’historique</source>
   <translation>Checking the history</translation>
  </message>
  <message>
   <source>Vérification de {file}</source>
   <translation>Checking {file}</translation>
  </message>
  <message>
   <source>Vérifier l'historique</source>
   <translation>Check the history</translation>
  </message>
  <message>
   <source>Vérifiez les numéros douteux, ou confirmez-les.</source>
   <translation>Check the doubtful numbers, or confirm them.</translation>
  </message>
  <message>
   <source>Vérifiez les numéros douteux, puis confirmez-les</source>
   <translation>Check the doubtful numbers, then confirm them</translation>
  </message>
  <message>
   <source>Vérifiez l’année de réception.</source>
   <translation>Check the year of receipt.</translation>
  </message>
  <message>
   <source>Vérifiez l’année de « {text} ».</source>
   <translation>Check the year of “{text}”.</translation>
  </message>
  <message>
   <source>Vérifiez l’orthographe, remplissez moins de critères, ou créez le compte.</source>
   <translation>Check the spelling, fill in fewer criteria, or create the account.</translation>
  </message>
  <message>
   <source>Vérifiez que le fichier et son dossier sont accessibles, et que vous avez le droit d’y écrire.</source>
   <translation>Check that the file and its folder can be reached, and that you are allowed to write there.</translation>
  </message>
  <message>
   <source>Wallis-et-Futuna</source>
   <translation>Wallis and Futuna</translation>
  </message>
  <message>
   <source>Yémen</source>
   <translation>Yemen</translation>
  </message>
  <message>
   <source>Zambie</source>
   <translation>Zambia</translation>
  </message>
  <message>
   <source>Zimbabwe</source>
   <translation>Zimbabwe</translation>
  </message>
  <message>
   <source>accorde 1 service</source>
   <translation>grants 1 service</translation>
  </message>
  <message>
   <source>accorde {count} services</source>
   <translation>grants {count} services</translation>
  </message>
  <message>
   <source>accordé : {granted}</source>
   <translation>granted: {granted}</translation>
  </message>
  <message>
   <source>aucun</source>
   <translation>none</translation>
  </message>
  <message>
   <source>aucun service actif</source>
   <translation>no active service</translation>
  </message>
  <message>
   <source>aucune délégation, lecture seule</source>
   <translation>no delegation, read only</translation>
  </message>
  <message>
   <source>aujourd’hui</source>
   <translation>today</translation>
  </message>
  <message>
   <source>avant de créer la structure</source>
   <translation>before creating the structure</translation>
  </message>
  <message>
   <source>avant d’enregistrer</source>
   <translation>before saving</translation>
  </message>
  <message>
   <source>caractère {column}</source>
   <translation>character {column}</translation>
  </message>
  <message>
   <source>ce n’est pas un dossier</source>
   <translation>it is not a folder</translation>
  </message>
  <message>
   <source>cette structure</source>
   <translation>this structure</translation>
  </message>
  <message>
   <source>cle-de-secours.pdf</source>
   <translation>recovery-key.pdf</translation>
  </message>
  <message>
   <source>coché</source>
   <translation>ticked</translation>
  </message>
  <message>
   <source>comptes à créer</source>
   <translation>accounts to create</translation>
  </message>
  <message>
   <source>consultation</source>
   <translation>viewing</translation>
  </message>
  <message>
   <source>consultation et modification</source>
   <translation>viewing and editing</translation>
  </message>
  <message>
   <source>c’est un dossier</source>
   <translation>it is a folder</translation>
  </message>
  <message>
   <source>droits toutes mes structures</source>
   <translation>rights all my structures</translation>
  </message>
  <message>
   <source>droits {name}</source>
   <translation>rights {name}</translation>
  </message>
  <message>
   <source>délégation pour la structure et les utilisateurs</source>
   <translation>delegation for the structure and the users</translation>
  </message>
  <message>
   <source>délégation pour la structure seulement</source>
   <translation>delegation for the structure only</translation>
  </message>
  <message>
   <source>délégation pour les utilisateurs seulement</source>
   <translation>delegation for the users only</translation>
  </message>
  <message>
   <source>en garde {count}</source>
   <translation>keeps {count} of them</translation>
  </message>
  <message>
   <source>en refuse {count}</source>
   <translation>refuses {count} of them</translation>
  </message>
  <message>
   <source>en retire {count}</source>
   <translation>withdraws {count} of them</translation>
  </message>
  <message>
   <source>erreur de lecture ou d’écriture</source>
   <translation>error while reading or writing</translation>
  </message>
  <message>
   <source>et {count} autres services</source>
   <translation>and {count} other services</translation>
  </message>
  <message>
   <source>hier</source>
   <translation>yesterday</translation>
  </message>
  <message>
   <source>il est introuvable</source>
   <translation>it cannot be found</translation>
  </message>
  <message>
   <source>il y a peu</source>
   <translation>a short while ago</translation>
  </message>
  <message>
   <source>il y a {days} jours</source>
   <translation>{days} days ago</translation>
  </message>
  <message>
   <source>inchangée</source>
   <translation>unchanged</translation>
  </message>
  <message>
   <source>inchangées</source>
   <translation>unchanged</translation>
  </message>
  <message>
   <source>jj/mm/aaaa</source>
   <translation>dd/mm/yyyy</translation>
  </message>
  <message>
   <source>jusqu’au {day}</source>
   <translation>until {day}</translation>
  </message>
  <message>
   <source>la connexion a été coupée</source>
   <translation>the connection was cut</translation>
  </message>
  <message>
   <source>la copie relue n’est pas celle qui a été écrite.</source>
   <translation>the copy that was read back is not the one that was written.</translation>
  </message>
  <message>
   <source>la ligne n° {first} manque</source>
   <translation>row no. {first} is missing</translation>
  </message>
  <message>
   <source>la ligne n° {number}, qu’une ancre confirme</source>
   <translation>row no. {number}, which an anchor confirms</translation>
  </message>
  <message>
   <source>la structure</source>
   <translation>the structure</translation>
  </message>
  <message>
   <source>le disque est en lecture seule</source>
   <translation>the disk is read-only</translation>
  </message>
  <message>
   <source>le disque est plein</source>
   <translation>the disk is full</translation>
  </message>
  <message>
   <source>le dossier est introuvable. Le disque est peut-être débranché.</source>
   <translation>the folder cannot be found. The disk may be unplugged.</translation>
  </message>
  <message>
   <source>le début</source>
   <translation>the beginning</translation>
  </message>
  <message>
   <source>le nom est trop long</source>
   <translation>the name is too long</translation>
  </message>
  <message>
   <source>le réseau est coupé</source>
   <translation>the network is down</translation>
  </message>
  <message>
   <source>le réseau ne mène pas jusqu’à lui</source>
   <translation>the network does not lead to it</translation>
  </message>
  <message>
   <source>le {day}</source>
   <translation>on {day}</translation>
  </message>
  <message>
   <source>le {day} à {time}</source>
   <translation>on {day} at {time}</translation>
  </message>
  <message>
   <source>les lignes n° {first} et {last} manquent</source>
   <translation>rows no. {first} and {last} are missing</translation>
  </message>
  <message>
   <source>les lignes n° {first} à {last} manquent</source>
   <translation>rows no. {first} to {last} are missing</translation>
  </message>
  <message>
   <source>les utilisateurs</source>
   <translation>the users</translation>
  </message>
  <message>
   <source>ligne lue</source>
   <translation>line read</translation>
  </message>
  <message>
   <source>ligne {line}, caractère {column}</source>
   <translation>line {line}, character {column}</translation>
  </message>
  <message>
   <source>lignes lues</source>
   <translation>lines read</translation>
  </message>
  <message>
   <source>lignes refusées</source>
   <translation>refused lines</translation>
  </message>
  <message>
   <source>lignes-refusees.csv</source>
   <translation>refused-lines.csv</translation>
  </message>
  <message>
   <source>mes-donnees</source>
   <translation>my-data</translation>
  </message>
  <message>
   <source>modele-rattachements.xlsx</source>
   <translation>membership-template.xlsx</translation>
  </message>
  <message>
   <source>modification</source>
   <translation>editing</translation>
  </message>
  <message>
   <source>modifiée</source>
   <translation>changed</translation>
  </message>
  <message>
   <source>modifiées</source>
   <translation>changed</translation>
  </message>
  <message>
   <source>non accordé</source>
   <translation>not granted</translation>
  </message>
  <message>
   <source>non coché</source>
   <translation>not ticked</translation>
  </message>
  <message>
   <source>nouvelle</source>
   <translation>new</translation>
  </message>
  <message>
   <source>nouvelles</source>
   <translation>new</translation>
  </message>
  <message>
   <source>n° {number}</source>
   <translation>no. {number}</translation>
  </message>
  <message>
   <source>n° {number}, {what}, du {at}, par {who}</source>
   <translation>no. {number}, {what}, of {at}, by {who}</translation>
  </message>
  <message>
   <source>obligatoire</source>
   <translation>required</translation>
  </message>
  <message>
   <source>par vous</source>
   <translation>by you</translation>
  </message>
  <message>
   <source>par {name}</source>
   <translation>by {name}</translation>
  </message>
  <message>
   <source>plus de {days} j</source>
   <translation>over {days} d</translation>
  </message>
  <message>
   <source>quelqu’un d’autre</source>
   <translation>somebody else</translation>
  </message>
  <message>
   <source>rattachements à créer</source>
   <translation>memberships to create</translation>
  </message>
  <message>
   <source>recherche « {text} »</source>
   <translation>search “{text}”</translation>
  </message>
  <message>
   <source>refusée</source>
   <translation>refused</translation>
  </message>
  <message>
   <source>refusées</source>
   <translation>refused</translation>
  </message>
  <message>
   <source>rien</source>
   <translation>nothing</translation>
  </message>
  <message>
   <source>réseau</source>
   <translation>network</translation>
  </message>
  <message>
   <source>sans changement</source>
   <translation>unchanged</translation>
  </message>
  <message>
   <source>service {state}</source>
   <translation>service {state}</translation>
  </message>
  <message>
   <source>sur {count} structure</source>
   <translation>on {count} structure</translation>
  </message>
  <message>
   <source>sur {count} structures</source>
   <translation>on {count} structures</translation>
  </message>
  <message>
   <source>technique</source>
   <translation>technical</translation>
  </message>
  <message>
   <source>tous les services</source>
   <translation>all services</translation>
  </message>
  <message>
   <source>toute la structure</source>
   <translation>the whole structure</translation>
  </message>
  <message>
   <source>toute la structure, services à venir compris</source>
   <translation>the whole structure, future services included</translation>
  </message>
  <message>
   <source>toutes les lignes</source>
   <translation>all rows</translation>
  </message>
  <message>
   <source>un PDF</source>
   <translation>a PDF</translation>
  </message>
  <message>
   <source>un ancien classeur Excel (.xls)</source>
   <translation>an old Excel workbook (.xls)</translation>
  </message>
  <message>
   <source>un autre programme s’en sert</source>
   <translation>another program is using it</translation>
  </message>
  <message>
   <source>un classeur Excel (.xlsb)</source>
   <translation>an Excel workbook (.xlsb)</translation>
  </message>
  <message>
   <source>un classeur Excel (.xlsx)</source>
   <translation>an Excel workbook (.xlsx)</translation>
  </message>
  <message>
   <source>un classeur LibreOffice (.ods)</source>
   <translation>a LibreOffice spreadsheet (.ods)</translation>
  </message>
  <message>
   <source>un fichier texte (CSV)</source>
   <translation>a text file (CSV)</translation>
  </message>
  <message>
   <source>une archive</source>
   <translation>an archive</translation>
  </message>
  <message>
   <source>une image</source>
   <translation>an image</translation>
  </message>
  <message>
   <source>utilisateurs</source>
   <translation>users</translation>
  </message>
  <message>
   <source>vos structures</source>
   <translation>your structures</translation>
  </message>
  <message>
   <source>vous n’avez pas le droit d’y écrire.</source>
   <translation>you are not allowed to write there.</translation>
  </message>
  <message>
   <source>vous n’en avez pas le droit</source>
   <translation>you have no right to</translation>
  </message>
  <message>
   <source>{block} : enregistré</source>
   <translation>{block}: saved</translation>
  </message>
  <message>
   <source>{changed} modifiée</source>
   <translation>{changed} changed</translation>
  </message>
  <message>
   <source>{changed} modifiées</source>
   <translation>{changed} changed</translation>
  </message>
  <message>
   <source>{count} / {limit}, limite atteinte</source>
   <translation>{count} / {limit}, limit reached</translation>
  </message>
  <message>
   <source>{count} abonnements prennent fin</source>
   <translation>{count} subscriptions end</translation>
  </message>
  <message>
   <source>{count} accès demandé</source>
   <translation>{count} access requested</translation>
  </message>
  <message>
   <source>{count} accès demandés</source>
   <translation>{count} accesses requested</translation>
  </message>
  <message>
   <source>{count} accès gagnés</source>
   <translation>{count} accesses gained</translation>
  </message>
  <message>
   <source>{count} accès perdus</source>
   <translation>{count} accesses lost</translation>
  </message>
  <message>
   <source>{count} action</source>
   <translation>{count} action</translation>
  </message>
  <message>
   <source>{count} actions</source>
   <translation>{count} actions</translation>
  </message>
  <message>
   <source>{count} actions enregistrées depuis ne seraient plus dans la base.</source>
   <translation>{count} actions saved since would no longer be in the database.</translation>
  </message>
  <message>
   <source>{count} anomalies</source>
   <translation>{count} anomalies</translation>
  </message>
  <message>
   <source>{count} autres actions</source>
   <translation>{count} other actions</translation>
  </message>
  <message>
   <source>{count} autres demandes gardent leurs autres espaces</source>
   <translation>{count} other requests keep their other spaces</translation>
  </message>
  <message>
   <source>{count} caractères</source>
   <translation>{count} characters</translation>
  </message>
  <message>
   <source>{count} caractères au moins. Une phrase convient bien.</source>
   <translation>At least {count} characters. A sentence will do well.</translation>
  </message>
  <message>
   <source>{count} champ à corriger</source>
   <translation>{count} field to correct</translation>
  </message>
  <message>
   <source>{count} champs à corriger</source>
   <translation>{count} fields to correct</translation>
  </message>
  <message>
   <source>{count} cochées</source>
   <translation>{count} ticked</translation>
  </message>
  <message>
   <source>{count} compte</source>
   <translation>{count} account</translation>
  </message>
  <message>
   <source>{count} comptes</source>
   <translation>{count} accounts</translation>
  </message>
  <message>
   <source>{count} comptes laissés de côté</source>
   <translation>{count} accounts left out</translation>
  </message>
  <message>
   <source>{count} courriels d’activation enregistrés dans {folder}</source>
   <translation>{count} activation emails saved in {folder}</translation>
  </message>
  <message>
   <source>{count} courriels partiront</source>
   <translation>{count} emails will leave</translation>
  </message>
  <message>
   <source>{count} courriels retenus</source>
   <translation>{count} emails held back</translation>
  </message>
  <message>
   <source>{count} de {first} à {last} jours</source>
   <translation>{count} of {first} to {last} days</translation>
  </message>
  <message>
   <source>{count} demandes attendent</source>
   <translation>{count} requests are pending</translation>
  </message>
  <message>
   <source>{count} demandes de rattachement envoyées</source>
   <translation>{count} membership requests sent</translation>
  </message>
  <message>
   <source>{count} demandes d’abonnement sont créées, une pour chaque autre membre qui ne l’a pas</source>
   <translation>{count} subscription requests are created, one for each other member who does not have it</translation>
  </message>
  <message>
   <source>{count} demandes en attente sont refusées (« Espace fermé »)</source>
   <translation>{count} pending requests are refused (“Espace fermé”)</translation>
  </message>
  <message>
   <source>{count} demandes refusées</source>
   <translation>{count} requests refused</translation>
  </message>
  <message>
   <source>{count} demandes validées</source>
   <translation>{count} requests validated</translation>
  </message>
  <message>
   <source>{count} document</source>
   <translation>{count} document</translation>
  </message>
  <message>
   <source>{count} documents</source>
   <translation>{count} documents</translation>
  </message>
  <message>
   <source>{count} documents ajoutés</source>
   <translation>{count} documents added</translation>
  </message>
  <message>
   <source>{count} documents supprimés</source>
   <translation>{count} documents removed</translation>
  </message>
  <message>
   <source>{count} décisions</source>
   <translation>{count} decisions</translation>
  </message>
  <message>
   <source>{count} décisions annulées</source>
   <translation>{count} decisions undone</translation>
  </message>
  <message>
   <source>{count} décisions de nouveau à reporter</source>
   <translation>{count} decisions to be carried over again</translation>
  </message>
  <message>
   <source>{count} décisions reportées le {day}</source>
   <translation>{count} decisions carried over on {day}</translation>
  </message>
  <message>
   <source>{count} en attente</source>
   <translation>{count} pending</translation>
  </message>
  <message>
   <source>{count} en échec</source>
   <translation>{count} failed</translation>
  </message>
  <message>
   <source>{count} espaces</source>
   <translation>{count} spaces</translation>
  </message>
  <message>
   <source>{count} incertain</source>
   <translation>{count} uncertain</translation>
  </message>
  <message>
   <source>{count} inchangées</source>
   <translation>{count} unchanged</translation>
  </message>
  <message>
   <source>{count} laissées de côté</source>
   <translation>{count} left out</translation>
  </message>
  <message>
   <source>{count} ligne refusée</source>
   <translation>{count} refused line</translation>
  </message>
  <message>
   <source>{count} lignes</source>
   <translation>{count} rows</translation>
  </message>
  <message>
   <source>{count} lignes cochées</source>
   <translation>{count} ticked rows</translation>
  </message>
  <message>
   <source>{count} lignes cochées ont été faites dans Chorus Pro</source>
   <translation>{count} ticked rows were made in Chorus Pro</translation>
  </message>
  <message>
   <source>{count} lignes exportées dans {file}</source>
   <translation>{count} rows exported to {file}</translation>
  </message>
  <message>
   <source>{count} lignes refusées</source>
   <translation>{count} refused lines</translation>
  </message>
  <message>
   <source>{count} lignes supprimées</source>
   <translation>{count} rows removed</translation>
  </message>
  <message>
   <source>{count} lignes, toutes intactes</source>
   <translation>{count} rows, all intact</translation>
  </message>
  <message>
   <source>{count} message</source>
   <translation>{count} message</translation>
  </message>
  <message>
   <source>{count} message coché</source>
   <translation>{count} message ticked</translation>
  </message>
  <message>
   <source>{count} messages</source>
   <translation>{count} messages</translation>
  </message>
  <message>
   <source>{count} messages cochés</source>
   <translation>{count} messages ticked</translation>
  </message>
  <message>
   <source>{count} messages notés comme envoyés</source>
   <translation>{count} messages noted as sent</translation>
  </message>
  <message>
   <source>{count} messages remis en attente</source>
   <translation>{count} messages set to wait again</translation>
  </message>
  <message>
   <source>{count} messages retirés</source>
   <translation>{count} messages withdrawn</translation>
  </message>
  <message>
   <source>{count} modifiées</source>
   <translation>{count} changed</translation>
  </message>
  <message>
   <source>{count} motifs : {most} au plus.</source>
   <translation>{count} reasons: {most} at most.</translation>
  </message>
  <message>
   <source>{count} ne sont pas habilités à ce service</source>
   <translation>{count} are not members of this service</translation>
  </message>
  <message>
   <source>{count} nouvelles</source>
   <translation>{count} new</translation>
  </message>
  <message>
   <source>{count} numéros ne passent pas le contrôle de leur clé. L’annuaire de l’État en contient quelques-uns.</source>
   <translation>{count} numbers fail their check digits. The State’s directory holds a few of them.</translation>
  </message>
  <message>
   <source>{count} n’ont pas de rattachement en vigueur</source>
   <translation>{count} have no membership in force</translation>
  </message>
  <message>
   <source>{count} octets</source>
   <translation>{count} bytes</translation>
  </message>
  <message>
   <source>{count} ont déjà exactement cet accès</source>
   <translation>{count} already have exactly this access</translation>
  </message>
  <message>
   <source>{count} pages</source>
   <translation>{count} pages</translation>
  </message>
  <message>
   <source>{count} plus de {days} jours</source>
   <translation>{count} over {days} days</translation>
  </message>
  <message>
   <source>{count} premières structures, précisez la recherche</source>
   <translation>First {count} structures, narrow the search down</translation>
  </message>
  <message>
   <source>{count} rattachements créés</source>
   <translation>{count} memberships created</translation>
  </message>
  <message>
   <source>{count} rattachements modifiés</source>
   <translation>{count} memberships edited</translation>
  </message>
  <message>
   <source>{count} rattachements sont supprimés</source>
   <translation>{count} memberships are removed</translation>
  </message>
  <message>
   <source>{count} rattachements supprimés</source>
   <translation>{count} memberships removed</translation>
  </message>
  <message>
   <source>{count} rattachements terminés</source>
   <translation>{count} memberships ended</translation>
  </message>
  <message>
   <source>{count} refusées</source>
   <translation>{count} refused</translation>
  </message>
  <message>
   <source>{count} rôles de gestionnaire principal sont transférés</source>
   <translation>{count} primary manager’s roles are transferred</translation>
  </message>
  <message>
   <source>{count} rôles à transférer</source>
   <translation>{count} roles to transfer</translation>
  </message>
  <message>
   <source>{count} service</source>
   <translation>{count} service</translation>
  </message>
  <message>
   <source>{count} services</source>
   <translation>{count} services</translation>
  </message>
  <message>
   <source>{count} services désactivés</source>
   <translation>{count} services deactivated</translation>
  </message>
  <message>
   <source>{count} services réactivés</source>
   <translation>{count} services reactivated</translation>
  </message>
  <message>
   <source>{count} sont hors de vos droits</source>
   <translation>{count} are beyond your rights</translation>
  </message>
  <message>
   <source>{count} structure</source>
   <translation>{count} structure</translation>
  </message>
  <message>
   <source>{count} structures</source>
   <translation>{count} structures</translation>
  </message>
  <message>
   <source>{count} structures de l’annuaire ne sont pas dans ce fichier : elles sont gardées.</source>
   <translation>{count} structures of the directory are not in this file: they are kept.</translation>
  </message>
  <message>
   <source>{count} sur {total} services</source>
   <translation>{count} of {total} services</translation>
  </message>
  <message>
   <source>{count} sur {total} utilisateurs</source>
   <translation>{count} of {total} users</translation>
  </message>
  <message>
   <source>{count} utilisateur</source>
   <translation>{count} user</translation>
  </message>
  <message>
   <source>{count} utilisateurs</source>
   <translation>{count} users</translation>
  </message>
  <message>
   <source>{count} utilisateurs cochés</source>
   <translation>{count} users ticked</translation>
  </message>
  <message>
   <source>{count} utilisateurs désactivés</source>
   <translation>{count} users deactivated</translation>
  </message>
  <message>
   <source>{count} utilisateurs l’ont aussitôt : leur rôle le donne par défaut.</source>
   <translation>{count} users have it at once: their role gives it by default.</translation>
  </message>
  <message>
   <source>{count} utilisateurs n’y auront plus accès.</source>
   <translation>{count} users will no longer have access to it.</translation>
  </message>
  <message>
   <source>{count} utilisateurs ont reçu les droits copiés</source>
   <translation>{count} users received the copied rights</translation>
  </message>
  <message>
   <source>{count} utilisateurs rattachés</source>
   <translation>{count} users attached</translation>
  </message>
  <message>
   <source>{count} utilisateurs réactivés</source>
   <translation>{count} users reactivated</translation>
  </message>
  <message>
   <source>{count} utilisateurs sans ces filtres.</source>
   <translation>{count} users without these filters.</translation>
  </message>
  <message>
   <source>{count} y gagnent</source>
   <translation>{count} gain</translation>
  </message>
  <message>
   <source>{count} y perdent</source>
   <translation>{count} lose</translation>
  </message>
  <message>
   <source>{count} {name} exportés dans {file}</source>
   <translation>{count} {name} exported to {file}</translation>
  </message>
  <message>
   <source>{count}, confirmés par l’auteur</source>
   <translation>{count}, confirmed by the author</translation>
  </message>
  <message>
   <source>{count} Ko</source>
   <translation>{count} KB</translation>
  </message>
  <message>
   <source>{count} Mo</source>
   <translation>{count} MB</translation>
  </message>
  <message>
   <source>{count} octet</source>
   <translation>{count} byte</translation>
  </message>
  <message>
   <source>{count} octets</source>
   <translation>{count} bytes</translation>
  </message>
  <message>
   <source>{days} j</source>
   <translation>{days} d</translation>
  </message>
  <message>
   <source>{days} jours</source>
   <translation>{days} days</translation>
  </message>
  <message>
   <source>{day} par {name}</source>
   <translation>{day} by {name}</translation>
  </message>
  <message>
   <source>{day} à {time}</source>
   <translation>{day} at {time}</translation>
  </message>
  <message>
   <source>{done} sur {total}</source>
   <translation>{done} of {total}</translation>
  </message>
  <message>
   <source>{done}, 1 laissé de côté</source>
   <translation>{done}, 1 left out</translation>
  </message>
  <message>
   <source>{done}, 1 laissée de côté</source>
   <translation>{done}, 1 left out</translation>
  </message>
  <message>
   <source>{done}, 1 laissée telle quelle</source>
   <translation>{done}, 1 left as it is</translation>
  </message>
  <message>
   <source>{done}, {left} laissées de côté</source>
   <translation>{done}, {left} left out</translation>
  </message>
  <message>
   <source>{done}, {left} laissées telles quelles</source>
   <translation>{done}, {left} left as they are</translation>
  </message>
  <message>
   <source>{done}, {left} laissés de côté</source>
   <translation>{done}, {left} left out</translation>
  </message>
  <message>
   <source>{error} Nouvel essai le {when}.</source>
   <translation>{error} Next try on {when}.</translation>
  </message>
  <message>
   <source>{file} n’a pas été écrit</source>
   <translation>{file} was not written</translation>
  </message>
  <message>
   <source>{first} et {last}</source>
   <translation>{first} and {last}</translation>
  </message>
  <message>
   <source>{first} à {last} j</source>
   <translation>{first} to {last} d</translation>
  </message>
  <message>
   <source>{median} j · {slowest} j</source>
   <translation>{median} d · {slowest} d</translation>
  </message>
  <message>
   <source>{month} aucune</source>
   <translation>{month} none</translation>
  </message>
  <message>
   <source>{month} {count} (la moitié en {median} jours ouvrés, neuf sur dix en {slowest})</source>
   <translation>{month} {count} (half within {median} working days, nine in ten within {slowest})</translation>
  </message>
  <message>
   <source>{names} est déjà rattaché : son rattachement ne change pas.</source>
   <translation>{names} is already attached: their membership does not change.</translation>
  </message>
  <message>
   <source>{names} est désactivé : ses droits y dorment.</source>
   <translation>{names} is deactivated: its rights sleep.</translation>
  </message>
  <message>
   <source>{names} et {count} autres</source>
   <translation>{names} and {count} others</translation>
  </message>
  <message>
   <source>{names} recevra les mêmes services et les mêmes accès ; son rôle ne change pas.</source>
   <translation>{names} will receive the same services and the same access; their role does not change.</translation>
  </message>
  <message>
   <source>{names} recevront les mêmes services et les mêmes accès ; leur rôle ne change pas.</source>
   <translation>{names} will receive the same services and the same access; their roles do not change.</translation>
  </message>
  <message>
   <source>{names} sont déjà rattachés : leur rattachement ne change pas.</source>
   <translation>{names} are already attached: their memberships do not change.</translation>
  </message>
  <message>
   <source>{names} sont désactivés : ses droits y dorment.</source>
   <translation>{names} are deactivated: their rights sleep.</translation>
  </message>
  <message>
   <source>{name} (désactivé)</source>
   <translation>{name} (deactivated)</translation>
  </message>
  <message>
   <source>{name} (fermé)</source>
   <translation>{name} (closed)</translation>
  </message>
  <message>
   <source>{name} a déjà exactement ces accès.</source>
   <translation>{name} already has exactly this access.</translation>
  </message>
  <message>
   <source>{name} a déjà les mêmes droits.</source>
   <translation>{name} already has the same rights.</translation>
  </message>
  <message>
   <source>{name} a exactement cet accès aujourd’hui. Cochez ou décochez pour le changer.</source>
   <translation>{name} has exactly this access today. Tick or untick to change it.</translation>
  </message>
  <message>
   <source>{name} a reçu les droits copiés</source>
   <translation>{name} received the copied rights</translation>
  </message>
  <message>
   <source>{name} attend depuis {since}</source>
   <translation>{name} is waiting ({since})</translation>
  </message>
  <message>
   <source>{name} demande {count} espaces sur {structure}</source>
   <translation>{name} asks for {count} spaces on {structure}</translation>
  </message>
  <message>
   <source>{name} demande « {space} » sur {structure}</source>
   <translation>{name} asks for “{space}” on {structure}</translation>
  </message>
  <message>
   <source>{name} demande à rejoindre {structure}</source>
   <translation>{name} asks to join {structure}</translation>
  </message>
  <message>
   <source>{name} enregistré</source>
   <translation>{name} saved</translation>
  </message>
  <message>
   <source>{name} est dans cette base, et vous la gérez.</source>
   <translation>{name} is in this database, and you manage it.</translation>
  </message>
  <message>
   <source>{name} est dans cette base : il est possible d’y demander un rattachement.</source>
   <translation>{name} is in this database: a membership of it can be requested.</translation>
  </message>
  <message>
   <source>{name} est déjà rattaché à {structure}.</source>
   <translation>{name} is already attached to {structure}.</translation>
  </message>
  <message>
   <source>{name} est désactivé</source>
   <translation>{name} is deactivated</translation>
  </message>
  <message>
   <source>{name} est inactive dans cette base : il n’est pas possible d’y demander un rattachement.</source>
   <translation>{name} is inactive in this database: a membership of it cannot be requested.</translation>
  </message>
  <message>
   <source>{name} est la personne dont on copie les droits.</source>
   <translation>{name} is the person whose rights are being copied.</translation>
  </message>
  <message>
   <source>{name} est rattaché à {structure}</source>
   <translation>{name} is attached to {structure}</translation>
  </message>
  <message>
   <source>{name} est réactivé</source>
   <translation>{name} is reactivated</translation>
  </message>
  <message>
   <source>{name} ne passe plus par le PIGP ?</source>
   <translation>{name} no longer uses the PIGP?</translation>
  </message>
  <message>
   <source>{name} n’a pas été importé</source>
   <translation>{name} was not imported</translation>
  </message>
  <message>
   <source>{name} n’appartient pas à la même structure.</source>
   <translation>{name} does not belong to the same structure.</translation>
  </message>
  <message>
   <source>{name} n’est d’aucune structure dont vous gérez les utilisateurs.</source>
   <translation>{name} belongs to no structure whose users you manage.</translation>
  </message>
  <message>
   <source>{name} n’est habilité à aucun service actif.</source>
   <translation>{name} is not a member of any active service.</translation>
  </message>
  <message>
   <source>{name} n’est pas dans cette base : il n’est pas possible d’y demander un rattachement.</source>
   <translation>{name} is not in this database: a membership of it cannot be requested.</translation>
  </message>
  <message>
   <source>{name} n’est pas habilité au service « {service} ».</source>
   <translation>{name} is not a member of the service “{service}”.</translation>
  </message>
  <message>
   <source>{name} n’est pas habilité à ce service.</source>
   <translation>{name} is not a member of this service.</translation>
  </message>
  <message>
   <source>{name} n’est plus rattaché à {structure}.</source>
   <translation>{name} is no longer attached to {structure}.</translation>
  </message>
  <message>
   <source>{name} passe par le PIGP ?</source>
   <translation>{name} uses the PIGP?</translation>
  </message>
  <message>
   <source>{name} sur {structure}</source>
   <translation>{name} on {structure}</translation>
  </message>
  <message>
   <source>{name} à {structure}</source>
   <translation>{name} at {structure}</translation>
  </message>
  <message>
   <source>{name}, le {when}</source>
   <translation>{name}, on {when}</translation>
  </message>
  <message>
   <source>{name}, recherche « {search} »</source>
   <translation>{name}, search “{search}”</translation>
  </message>
  <message>
   <source>{name} : enregistré</source>
   <translation>{name}: saved</translation>
  </message>
  <message>
   <source>{name} : quel rattachement modifier ?</source>
   <translation>{name}: which membership to edit?</translation>
  </message>
  <message>
   <source>{new} nouvelle structure</source>
   <translation>{new} new structure</translation>
  </message>
  <message>
   <source>{new} nouvelles structures</source>
   <translation>{new} new structures</translation>
  </message>
  <message>
   <source>{number}, avec {others}</source>
   <translation>{number}, with {others}</translation>
  </message>
  <message>
   <source>{number}, jusqu’au {day}</source>
   <translation>{number}, until {day}</translation>
  </message>
  <message>
   <source>{number}, sans autre gestionnaire ni successeur désigné</source>
   <translation>{number}, with no other manager and no named successor</translation>
  </message>
  <message>
   <source>{n} comptes créés</source>
   <translation>{n} accounts created</translation>
  </message>
  <message>
   <source>{n} rattachements importés</source>
   <translation>{n} memberships imported</translation>
  </message>
  <message>
   <source>{n} sur {count}</source>
   <translation>{n} of {count}</translation>
  </message>
  <message>
   <source>{opened} ouverts sur {count}</source>
   <translation>{opened} open of {count}</translation>
  </message>
  <message>
   <source>{question}, le même pour toutes les demandes cochées.</source>
   <translation>{question}, the same for all the ticked requests.</translation>
  </message>
  <message>
   <source>{rows} avant celle-ci.</source>
   <translation>{rows} before this one.</translation>
  </message>
  <message>
   <source>{searched} {count} sans ce filtre.</source>
   <translation>{searched} {count} without this filter.</translation>
  </message>
  <message>
   <source>{searched} {count} sans cette recherche.</source>
   <translation>{searched} {count} without this search.</translation>
  </message>
  <message>
   <source>{shown} action</source>
   <translation>{shown} action</translation>
  </message>
  <message>
   <source>{shown} actions</source>
   <translation>{shown} actions</translation>
  </message>
  <message>
   <source>{shown} affichée sur {waiting}</source>
   <translation>{shown} shown of {waiting}</translation>
  </message>
  <message>
   <source>{shown} affichées sur {waiting}</source>
   <translation>{shown} shown of {waiting}</translation>
  </message>
  <message>
   <source>{shown} et {count} autres</source>
   <translation>{shown} and {count} others</translation>
  </message>
  <message>
   <source>{shown} sur {count}</source>
   <translation>{shown} of {count}</translation>
  </message>
  <message>
   <source>{shown} sur {total}</source>
   <translation>{shown} of {total}</translation>
  </message>
  <message>
   <source>{state}, demandée le {day}</source>
   <translation>{state}, requested on {day}</translation>
  </message>
  <message>
   <source>{structure} est inactive.</source>
   <translation>{structure} is inactive.</translation>
  </message>
  <message>
   <source>{structure} n’a pas d’utilisateur technique</source>
   <translation>{structure} has no technical user</translation>
  </message>
  <message>
   <source>{structure} passe par le PIGP : demandez le compte au référent DGFiP, il n’est pas créé ici.</source>
   <translation>{structure} uses the PIGP: ask the DGFiP contact for the account, it is not created here.</translation>
  </message>
  <message>
   <source>{structure} passe par le PIGP : ses comptes ne sont pas créés ici. Adressez votre demande au référent de la DGFiP en charge du référentiel MADHRAS.</source>
   <translation>{structure} uses the PIGP: its accounts are not created here. Send your request to the DGFiP contact in charge of the MADHRAS register.</translation>
  </message>
  <message>
   <source>{structure} passe par le PIGP : votre compte ne se désactive pas ici. Adressez votre demande au référent de la DGFiP en charge du référentiel MADHRAS.</source>
   <translation>{structure} uses the PIGP: your account is not deactivated here. Send your request to the DGFiP contact in charge of the MADHRAS register.</translation>
  </message>
  <message>
   <source>{structure}. Mot de passe du {day}, à changer avant le {due}.</source>
   <translation>{structure}. Password of {day}, to be changed before {due}.</translation>
  </message>
  <message>
   <source>{structure} : {count} services</source>
   <translation>{structure}: {count} services</translation>
  </message>
  <message>
   <source>{text} (toute la liste : rien n’était coché)</source>
   <translation>{text} (the whole list: nothing was ticked)</translation>
  </message>
  <message>
   <source>{text} sur {total}</source>
   <translation>{text} of {total}</translation>
  </message>
  <message>
   <source>{ticked} accès coché sur {total}</source>
   <translation>{ticked} access ticked of {total}</translation>
  </message>
  <message>
   <source>{ticked} accès cochés sur {total}</source>
   <translation>{ticked} accesses ticked of {total}</translation>
  </message>
  <message>
   <source>{ticked} coché sur {total}</source>
   <translation>{ticked} ticked of {total}</translation>
  </message>
  <message>
   <source>{ticked} cochés sur {total}</source>
   <translation>{ticked} ticked of {total}</translation>
  </message>
  <message>
   <source>{ticked} demandes cochées sur {shown}</source>
   <translation>{ticked} requests ticked of {shown}</translation>
  </message>
  <message>
   <source>{ticked} documents cochés sur {shown}</source>
   <translation>{ticked} documents ticked of {shown}</translation>
  </message>
  <message>
   <source>{ticked} services cochés sur {shown}</source>
   <translation>{ticked} services ticked of {shown}</translation>
  </message>
  <message>
   <source>{ticked} utilisateurs cochés sur {shown}</source>
   <translation>{ticked} users ticked of {shown}</translation>
  </message>
  <message>
   <source>{title} de {name}</source>
   <translation>{title} of {name}</translation>
  </message>
  <message>
   <source>{title} d’{name}</source>
   <translation>{title} of {name}</translation>
  </message>
  <message>
   <source>{title} par {name}</source>
   <translation>{title} by {name}</translation>
  </message>
  <message>
   <source>{title} à {name}</source>
   <translation>{title}: {name}</translation>
  </message>
  <message>
   <source>{title} : {count} caractères ; il en faut {limit} au plus.</source>
   <translation>{title}: {count} characters; {limit} at most.</translation>
  </message>
  <message>
   <source>{title} : « {text} » n’est ni oui ni non.</source>
   <translation>{title}: “{text}” is neither yes nor no.</translation>
  </message>
  <message>
   <source>{total} utilisateurs</source>
   <translation>{total} users</translation>
  </message>
  <message>
   <source>{trouble} Rien n’a été importé.</source>
   <translation>{trouble} Nothing was imported.</translation>
  </message>
  <message>
   <source>{what} incorrect. Encore 1 essai avant une attente de {first} s.</source>
   <translation>{what} incorrect. 1 more try before a wait of {first} s.</translation>
  </message>
  <message>
   <source>{what} incorrect. Encore {left} essais avant une attente de {first} s.</source>
   <translation>{what} incorrect. {left} more tries before a wait of {first} s.</translation>
  </message>
  <message>
   <source>{what} incorrect. Prochain essai dans {seconds} s.</source>
   <translation>{what} incorrect. Next try in {seconds} s.</translation>
  </message>
  <message>
   <source>{what} sur {rows}. {before}</source>
   <translation>{what} in {rows}. {before}</translation>
  </message>
  <message>
   <source>{why} : aucun droit</source>
   <translation>{why}: no right</translation>
  </message>
  <message>
   <source>{word}, par {name}</source>
   <translation>{word}, by {name}</translation>
  </message>
  <message>
   <source>« Factures émises » ne s’ouvre qu’avec les deux accès.</source>
   <translation>“Invoices issued” opens only with both accesses.</translation>
  </message>
  <message>
   <source>« MOA uniquement » suppose « Maîtrise d’ouvrage ».</source>
   <translation>“MOA only” implies “Project owner”.</translation>
  </message>
  <message>
   <source>« Service ou engagement » laisse le choix : il ne va pas avec « Service obligatoire » ni avec « Numéro d’engagement obligatoire ».</source>
   <translation>“Service or commitment” leaves the choice: it goes neither with “Service required” nor with “Commitment number required”.</translation>
  </message>
  <message>
   <source>« {name} » créé</source>
   <translation>“{name}” created</translation>
  </message>
  <message>
   <source>« {name} » désactivé</source>
   <translation>“{name}” deactivated</translation>
  </message>
  <message>
   <source>« {name} » finit avant d’avoir commencé.</source>
   <translation>“{name}” ends before it has begun.</translation>
  </message>
  <message>
   <source>« {name} » modifié</source>
   <translation>“{name}” edited</translation>
  </message>
  <message>
   <source>« {name} » réactivé</source>
   <translation>“{name}” reactivated</translation>
  </message>
  <message>
   <source>« {space} » a été refusé entre-temps.</source>
   <translation>“{space}” was refused meanwhile.</translation>
  </message>
  <message>
   <source>« {space} » est déjà fermé sur {structure}.</source>
   <translation>“{space}” is already closed on {structure}.</translation>
  </message>
  <message>
   <source>« {space} » est déjà ouvert sur {structure}.</source>
   <translation>“{space}” is already open on {structure}.</translation>
  </message>
  <message>
   <source>« {space} » est fermé</source>
   <translation>“{space}” is closed</translation>
  </message>
  <message>
   <source>« {space} » est ouvert</source>
   <translation>“{space}” is open</translation>
  </message>
  <message>
   <source>« {space} » est ouvert : 1 demande à décider</source>
   <translation>“{space}” is open: 1 request to decide</translation>
  </message>
  <message>
   <source>« {space} » est ouvert : {count} demandes à décider</source>
   <translation>“{space}” is open: {count} requests to decide</translation>
  </message>
  <message>
   <source>« {space} » est toujours ouvert, sur toutes les structures</source>
   <translation>“{space}” is always open, on all structures</translation>
  </message>
  <message>
   <source>« {space} » ne se donne ni ne se retire.</source>
   <translation>“{space}” can be neither granted nor withdrawn.</translation>
  </message>
  <message>
   <source>« {space} » ne se ferme pas.</source>
   <translation>“{space}” cannot be closed.</translation>
  </message>
  <message>
   <source>« {start}… » compte {count} caractères ; un motif en compte {limit} au plus.</source>
   <translation>“{start}…” has {count} characters; a reason has {limit} at most.</translation>
  </message>
  <message>
   <source>« {text} » n’est pas un nom de serveur, comme smtp.commune.fr ; le port a son propre champ.</source>
   <translation>“{text}” is not the name of a server, such as smtp.commune.fr; the port has its own field.</translation>
  </message>
  <message>
   <source>« {text} » n’est pas un numéro de TVA intracommunautaire : FR, deux caractères, puis le SIREN.</source>
   <translation>“{text}” is not an EU VAT number: FR, two characters, then the SIREN.</translation>
  </message>
  <message>
   <source>« {text} » n’est pas un numéro de téléphone. Hors de France, il commence par + et l’indicatif du pays.</source>
   <translation>“{text}” is not a telephone number. Outside France, it begins with + and the country code.</translation>
  </message>
  <message>
   <source>« {text} » n’est pas une adresse électronique, comme nom@commune.fr.</source>
   <translation>“{text}” is not an email address, such as name@commune.fr.</translation>
  </message>
  <message>
   <source>« Factures émises » ne s’ouvre qu’avec les deux accès cochés : consultation et modification.</source>
   <translation>“Invoices issued” opens only with both accesses ticked: viewing and editing.</translation>
  </message>
  <message>
   <source>« Factures émises » reste fermé</source>
   <translation>“Invoices issued” stays closed</translation>
  </message>
  <message>
   <source>« {name} » ajouté</source>
   <translation>“{name}” added</translation>
  </message>
  <message>
   <source>« {name} » est déjà là : c’est le même contenu que « {other} ».</source>
   <translation>“{name}” is already there: it has the same content as “{other}”.</translation>
  </message>
  <message>
   <source>« {name} » est un dossier : ajoutez les fichiers qu’il contient.</source>
   <translation>“{name}” is a folder: add the files that it holds.</translation>
  </message>
  <message>
   <source>« {name} » est vide.</source>
   <translation>“{name}” is empty.</translation>
  </message>
  <message>
   <source>« {name} » existe déjà à cet endroit : choisissez un autre nom.</source>
   <translation>“{name}” already exists there: choose another name.</translation>
  </message>
  <message>
   <source>« {name} » fait {size} ; un document fait {limit} au plus.</source>
   <translation>“{name}” is {size}; a document is {limit} at most.</translation>
  </message>
  <message>
   <source>« {name} » ne peut pas être lu ({cause}).</source>
   <translation>“{name}” cannot be read ({cause}).</translation>
  </message>
  <message>
   <source>« {name} » ne peut pas être ouvert d’ici</source>
   <translation>“{name}” cannot be opened from here</translation>
  </message>
  <message>
   <source>« {name} » n’a pas été ouvert</source>
   <translation>“{name}” was not opened</translation>
  </message>
  <message>
   <source>« {name} » n’est pas un fichier ordinaire.</source>
   <translation>“{name}” is not an ordinary file.</translation>
  </message>
  <message>
   <source>« {name} » ouvert : une copie, vos modifications n’y seront pas gardées</source>
   <translation>“{name}” opened: a copy, your changes will not be kept in it</translation>
  </message>
  <message>
   <source>« {name} » supprimé</source>
   <translation>“{name}” removed</translation>
  </message>
  <message>
   <source>« {text} » n’est pas un rôle.</source>
   <translation>“{text}” is not a role.</translation>
  </message>
  <message>
   <source>« {text} » n’est pas une date (jj/mm/aaaa).</source>
   <translation>“{text}” is not a date (dd/mm/yyyy).</translation>
  </message>
  <message>
   <source>À</source>
   <translation>To</translation>
  </message>
  <message>
   <source>À droite : jours ouvrés pour la moitié des décisions, et pour neuf sur dix.</source>
   <translation>At the right: working days for half of the decisions, and for nine in ten.</translation>
  </message>
  <message>
   <source>À la main</source>
   <translation>By hand</translation>
  </message>
  <message>
   <source>À pr&amp;opos de Chorus Desktop</source>
   <translation>&amp;About Chorus Desktop</translation>
  </message>
  <message>
   <source>À propos</source>
   <translation>About</translation>
  </message>
  <message>
   <source>À propos de Chorus Desktop</source>
   <translation>About Chorus Desktop</translation>
  </message>
  <message>
   <source>À quelle structure rattacher l’utilisateur ?</source>
   <translation>To which structure should the user be attached?</translation>
  </message>
  <message>
   <source>À quoi elle sert</source>
   <translation>What it is for</translation>
  </message>
  <message>
   <source>À reporter</source>
   <translation>To carry over</translation>
  </message>
  <message>
   <source>À reporter dans Chorus Pro</source>
   <translation>To be carried over to Chorus Pro</translation>
  </message>
  <message>
   <source>À traiter</source>
   <translation>To do</translation>
  </message>
  <message>
   <source>À venir</source>
   <translation>To come</translation>
  </message>
  <message>
   <source>Âge</source>
   <translation>Age</translation>
  </message>
  <message>
   <source>Échec</source>
   <translation>Failed</translation>
  </message>
  <message>
   <source>Échecs de connexion depuis</source>
   <translation>Failed sign-ins since</translation>
  </message>
  <message>
   <source>Égypte</source>
   <translation>Egypt</translation>
  </message>
  <message>
   <source>Émirats arabes unis</source>
   <translation>United Arab Emirates</translation>
  </message>
  <message>
   <source>Équateur</source>
   <translation>Ecuador</translation>
  </message>
  <message>
   <source>Érythrée</source>
   <translation>Eritrea</translation>
  </message>
  <message>
   <source>Étape {number} sur {total}</source>
   <translation>Step {number} of {total}</translation>
  </message>
  <message>
   <source>État</source>
   <translation>State</translation>
  </message>
  <message>
   <source>États-Unis</source>
   <translation>United States</translation>
  </message>
  <message>
   <source>Éthiopie</source>
   <translation>Ethiopia</translation>
  </message>
  <message>
   <source>Île Bouvet</source>
   <translation>Bouvet Island</translation>
  </message>
  <message>
   <source>Île Christmas</source>
   <translation>Christmas Island</translation>
  </message>
  <message>
   <source>Île Norfolk</source>
   <translation>Norfolk Island</translation>
  </message>
  <message>
   <source>Île de Man</source>
   <translation>Isle of Man</translation>
  </message>
  <message>
   <source>Îles Caïmans</source>
   <translation>Cayman Islands</translation>
  </message>
  <message>
   <source>Îles Cocos</source>
   <translation>Cocos Islands</translation>
  </message>
  <message>
   <source>Îles Cook</source>
   <translation>Cook Islands</translation>
  </message>
  <message>
   <source>Îles Féroé</source>
   <translation>Faroe Islands</translation>
  </message>
  <message>
   <source>Îles Heard-et-MacDonald</source>
   <translation>Heard Island and McDonald Islands</translation>
  </message>
  <message>
   <source>Îles Malouines</source>
   <translation>Falkland Islands</translation>
  </message>
  <message>
   <source>Îles Mariannes du Nord</source>
   <translation>Northern Mariana Islands</translation>
  </message>
  <message>
   <source>Îles Marshall</source>
   <translation>Marshall Islands</translation>
  </message>
  <message>
   <source>Îles Salomon</source>
   <translation>Solomon Islands</translation>
  </message>
  <message>
   <source>Îles Turques-et-Caïques</source>
   <translation>Turks and Caicos Islands</translation>
  </message>
  <message>
   <source>Îles Vierges américaines</source>
   <translation>United States Virgin Islands</translation>
  </message>
  <message>
   <source>Îles Vierges britanniques</source>
   <translation>British Virgin Islands</translation>
  </message>
  <message>
   <source>Îles mineures éloignées des États-Unis</source>
   <translation>United States Minor Outlying Islands</translation>
  </message>
  <message>
   <source>Îles Åland</source>
   <translation>Åland Islands</translation>
  </message>
  <message>
   <source>à modifier</source>
   <translation>to edit</translation>
  </message>
  <message>
   <source>à partir du {day}</source>
   <translation>from {day}</translation>
  </message>
  <message>
   <source>à reporter</source>
   <translation>to carry over</translation>
  </message>
  <message>
   <source>à {hour}</source>
   <translation>at {hour}</translation>
  </message>
  <message>
   <source>… et {count} autres anomalies.</source>
   <translation>… and {count} other anomalies.</translation>
  </message>
  <message>
   <source> ; la dernière est du {when}, pour la ligne n° {number}.</source>
   <translation>; the last one is of {when}, for row no. {number}.</translation>
  </message>
  <message>
   <source> ; vous en déciderez dans « Actions en attente ». Aucun courriel ne part.</source>
   <translation>; you will decide on them in “Pending actions”. No email leaves.</translation>
  </message>
 </context>
</TS>
