<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
 <context>
  <name>Chorus Desktop</name>
  <message>
   <source> (auparavant : {name})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> (modifié)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> ({origin})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> (à enregistrer)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> Lignes du fichier d’ancre qui ne se lisent pas : {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> du {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> et </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> le {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> par {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Accès</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Actions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Adresse de l’expéditeur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Ajouter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Ajouter des documents…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Annuler la décision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Au</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Cette structure, telle que filtrée…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Champs, à ajouter par un double clic ou Entrée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Code du service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Commentaire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Commentaire de la demande</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Consultation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Consulter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Consulter/modifier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Copie PDF…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Créer un service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Donner un code de mot de passe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Du</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Désactiver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Détail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Empreinte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Enregistrer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Enregistrer sous…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Export CSV</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Fermer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Fichier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Garder dans le trousseau de ce système</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Identifiant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Imprimer…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Matrice des droits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Modification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Modifier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Modifier l'utilisateur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Mot de passe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Nom de l’expéditeur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Nom du service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Nom du signataire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Numéro de la ligne</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Objet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Outils</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Ouvrir</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Ouvrir le PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Refuser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Reporter dans Chorus Pro…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Reporté dans Chorus Pro le</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Réactiver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Révoquer…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Rôle demandé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Serveur d’envoi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Services demandés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Signer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Supprimer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Tester</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Texte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Titulaire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Toutes les structures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Toutes mes structures…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Valider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Vérifier l'historique…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(?!FR)[A-Z]{2}[0-9A-Z+*]{2,16}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>,</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, accordé : {access}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, du {first} au {last}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, du {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, à la ligne {line}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 a déjà exactement cet accès</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 abonnement prend fin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 accès gagné</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 accès perdu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 action enregistrée depuis ne serait plus dans la base.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 anomalie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 autre action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 autre demande garde ses autres espaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 cochée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 compte créé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 compte laissé de côté</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 courriel d’activation enregistré dans {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 courriel partira</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 courriel retenu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 demande attend</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 demande cochée sur {shown}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 demande en attente est refusée (« Espace fermé »)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 demande refusée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 demande validée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 document coché sur {shown}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 décision de nouveau à reporter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 décision reportée le {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 est hors de vos droits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 inchangée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 laissée de côté</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 ligne</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 ligne cochée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 ligne exportée dans {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 ligne supprimée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 ligne, intacte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 message noté comme envoyé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 message remis en attente</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 message retiré</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 modifiée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 nouvelle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 n’a pas de rattachement en vigueur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 n’est pas habilité à ce service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 rattachement créé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 rattachement importé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 rattachement modifié</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 rattachement supprimé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 rattachement terminé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 refusée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 rôle à transférer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 service coché sur {shown}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 service désactivé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 service réactivé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 utilisateur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 utilisateur a reçu les droits copiés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 utilisateur coché</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 utilisateur coché sur {shown}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 utilisateur désactivé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 utilisateur rattaché</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 utilisateur réactivé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 y gagne</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 y perd</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>12 derniers mois</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>14 chiffres.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>30 derniers jours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>7 derniers jours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>8 ou 11 caractères, du même pays que l’IBAN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Abandonner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Abandonner la création de la base ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Abandonner la création de la structure ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Abonnement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Abonnement d'un utilisateur aux espaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Abonnement de {name} sur {structure} refusé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Abonnement de {name} sur {structure} validé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Abonnement refusé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Abonnement sur {structure}, {services}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Abonnement sur {structure}, {spaces}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Abonnement validé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Abonnements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Abonnements retirés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Acc&amp;order ou retirer un accès</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accorde toute la structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accorde {count} accès</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accorder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accorder ou retirer cet accès</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accorder ou retirer un accès</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accordé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accordé directement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accueil</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accueil connecté</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accueil déconnecté</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accès</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accès accordé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accès accordé sur {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accès de 1 utilisateur modifiés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accès de {count} utilisateurs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accès de {count} utilisateurs modifiés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accès de {count} utilisateurs à {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accès de {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accès de {name} modifiés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accès de {name} à {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accès de {name} à « {space} » sur {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accès modifiés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accès pris</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accès rapide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accès retiré</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actif</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actif depuis le</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actions en attente</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actions qui ne sont plus là</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activation du compte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Active</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activer mon compte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activité et PIGP de la structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activités du gestionnaire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actualiser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adresse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adresse de connexion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adresse de connexion du nouveau gestionnaire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adresse de contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adresse de l’expéditeur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adresse ou clé de secours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adresse ou code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adresse ou code d’activation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adresse ou mot de passe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adresse postale du siège</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adresse électronique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aff&amp;ichage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Afficher le mot de passe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Afficher ou masquer un mot de passe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Afghanistan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Afrique du Sud</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agrandir</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ai&amp;de</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ajout de coordonnées bancaires</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ajout de {count} documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ajout d’un document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ajout d’une pièce jointe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ajouter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ajouter des coordonnées bancaires</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ajouter des documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ajouter des espaces à mes accès</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ajouter un espace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ajouter…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ajoutez les pièces jointes de la structure, ou déposez-les ici ({limit} au plus chacune).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ajoutez l’IBAN et le BIC du compte sur lequel la structure est payée.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ajouté le</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Albanie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Algérie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Allemagne</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ancien identifiant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ancienneté de la demande</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ancienneté des demandes : {parts}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ancienneté des {count} demandes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Anciens identifiants</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Andorre</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Angola</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Anguilla</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annuaire importé : {counts}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annulation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annulation de {count} décisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annule la décision {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annuler</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annuler la décision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annuler les {count} décisions de la même opération ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annuler les {count} décisions de l’&amp;opération</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annuler toute l’&amp;opération</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annuler : {title}, « {word} » ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annulée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annulée par {author}, le {at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Anomalies de l’historique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Antarctique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Antigua-et-Barbuda</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aperçu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aperçu avant impression</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Après</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Après suppression du rattachement, vous ne pourrez plus consulter les demandes émises au titre de ces structures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Après {count} minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arabie saoudite</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Archive 7z</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Archive GZ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Archive RAR</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Archive TAR</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Archive ZIP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Argentine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arménie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrêt en cours…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrêter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrêté : rien n’a été écrit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aruba</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Au niveau de la structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Au niveau des utilisateurs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun accès</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun accès n’a été modifié</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun compte bancaire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun compte n’a l’adresse « {login} ».</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun courriel d’activation à renvoyer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun des comptes cochés n’attend d’activation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun des services demandés n’est actif.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun document coché</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun document ne correspond à « {search} »</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun document n’a été ajouté</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun droit n’a été copié</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun droit n’y dormait.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun espace n’est ouvert ici</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun fichier choisi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun fichier choisi : choisissez-le, ou déposez-le ici.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun filtre n’est posé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun logiciel de messagerie ne s’est ouvert.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun logiciel de messagerie ne s’est ouvert : copiez ce courriel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun membre ne l’a par défaut, et aucune demande n’est créée.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun message ne correspond</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun programme de ce poste n’est prévu pour ce type de fichier. Vous pouvez l’enregistrer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun serveur de messagerie n’est réglé : chaque message s’ouvre dans le logiciel de messagerie.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun service coché</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun service ne correspond à « {search} »</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun service n’a été modifié</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun utilisateur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun utilisateur coché</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun utilisateur ne correspond</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun utilisateur ne correspond à « {search} »</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun utilisateur n’a été modifié</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun utilisateur n’a été rattaché</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucun utilisateur n’y est habilité.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucune</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucune action choisie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucune action ne correspond à ces filtres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucune action ne correspond à « {search} »</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucune action pour l’instant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucune coordonnée bancaire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucune de ces lignes n’est reportée.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucune de ces lignes n’est à reporter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucune demande cochée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucune demande en attente</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucune demande ne correspond à ces filtres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucune demande ne correspond à « {search} »</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucune demande n’a été modifiée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucune demande n’attend</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucune demande n’attend votre décision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucune décision n’a été annulée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucune imprimante sur ce poste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucune ligne</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucune ligne de ce fichier ne peut être importée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucune ligne de ce fichier ne peut être importée.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucune ligne.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucune n’est sûre.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucune sauvegarde pour l’instant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucune structure de cette base n’a l’identifiant {id}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucune structure ne correspond à « {search} »</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aucune structure à ouvrir</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aujourd’hui</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aujourd’hui : {now}. Ensuite : {then}. Un courriel préviendra {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Australie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Auteur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Autre</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Autre fichier…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Autriche</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Avant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Avant le {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Azerbaïdjan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>BIC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bahamas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bahreïn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bangladesh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Barbade</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Base</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Base de démonstration, rien n’est conservé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Base d’avant, gardée sous</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Base fermée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bases Chorus Desktop (*.db)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bases Chorus Desktop (*.db);;Tous les fichiers (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bases récentes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Belgique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Belize</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bermudes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bhoutan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bienvenue dans Chorus Desktop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Biélorussie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blocs de la fiche</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bolivie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bonaire, Saint-Eustache et Saba</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bonjour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bonjour {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bosnie-Herzégovine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Botswana</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bouton principal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bouton principal, depuis un long texte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Boîte d'envoi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Boîte d’envoi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Boîte d’envoi : {counts}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brunei</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brésil</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bulgarie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Burkina Faso</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Burundi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bénin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C&amp;hiffrement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C&amp;réer une nouvelle structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calcul de ce qui va changer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calcul de ce qui va changer…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calcul en cours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cambodge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cameroun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Canada</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cap-Vert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce BIC est celui d’une banque d’un autre pays ({bank}) que l’IBAN ({account}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce SIRET compte {count} chiffres ; il en faut 14.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce SIRET ne passe pas le contrôle de sa clé. Vérifiez-le, ou confirmez-le.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce classeur est abîmé ou incomplet : il ne peut pas être lu. Récupérez-le de nouveau.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce classeur est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis recommencez.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce classeur est trop gros une fois décompressé (1 Go au plus). Enregistrez-le en CSV.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce classeur n’a aucune feuille.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce code a expiré le {when} : demandez-en un autre à un gestionnaire de votre structure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce code est déjà celui de « {name} ».</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce code ne peut pas être donné</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce compte est clôturé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce compte est déjà actif.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce compte est déjà actif : connectez-vous.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce compte est désactivé ou clôturé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce compte est désactivé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce compte est en attente d’activation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce compte ne peut pas faire de demande.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce compte ne peut pas être modifié ici</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce compte n’est plus en attente d’activation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce compte n’existe plus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce courriel d’activation ne peut pas être envoyé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce courriel part avec un nouveau code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce document n’existe plus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce dossier ne peut pas recevoir de sauvegardes : {cause}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce fichier est en UTF-32. Enregistrez-le en CSV UTF-8, puis recommencez.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce fichier est introuvable, ou ce n’est pas un fichier.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce fichier est trop gros : {size} Mo, pour {limit} Mo au plus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce fichier est un document, pas un tableau. Choisissez un CSV ou un classeur.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce fichier est un document, pas un tableau. Ouvrez-le et enregistrez-le en CSV ou en XLSX.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce fichier est un programme ou un script : l’ouvrir pourrait l’exécuter. Enregistrez-le seulement si vous savez d’où il vient, et faites-le vérifier avant de vous en servir.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce fichier est une archive ou un document, pas un tableau. Choisissez un CSV ou un classeur.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce fichier est une base ouverte, ou mal fermée : choisissez une sauvegarde.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce fichier est vide.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce fichier est {name}, pas un tableau. Enregistrez-le en CSV ou en XLSX.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce fichier ne changerait rien</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce fichier ne peut pas être lu ({cause}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce fichier n’a pas de nom.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce fichier n’a qu’une ligne, celle des titres : il n’y a rien à lire.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce fichier n’est pas en UTF-8 : il a été lu comme un fichier de Windows. Vérifiez ses accents.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce fichier n’est pas l’annuaire des structures publiques : il lui manque {columns}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce fichier n’est pas un texte lisible : il est abîmé, ou son encodage est inconnu. Enregistrez-le en CSV UTF-8, puis recommencez.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce fichier n’est pas une base Chorus Desktop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce fichier se termine par .{ending}, mais c’est {content}. Corrigez son nom, ou choisissez-en un autre.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce mandat est déjà révoqué, depuis le {when}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce mandat n’existe plus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce message doit contenir le champ {name} : sans lui, il ne sert à rien.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce message est déjà parti, ou retiré.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce message est trop volumineux pour le serveur ({answer}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce mot de passe compte {count} caractères ; il en faut {limit} au moins. Une phrase convient bien.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce mot de passe répète toujours les mêmes signes : choisissez autre chose.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce numéro est déjà celui de {name}, que gère {manager}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce numéro est déjà celui de {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce programme n’est pas connecté à Chorus Pro : il tient son propre registre. Chaque décision reste à reporter dans Chorus Pro.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce programme n’est pas connecté à Chorus Pro : notez ici ce que vous y avez fait vous-même. Les lignes cochées qui n’ont rien à y reporter sont laissées de côté.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce programme n’est pas connecté à Chorus Pro : notez ici ce que vous y avez fait.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce que peut faire {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce que voient vos destinataires</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce que vous avez saisi dans cette fiche et pas encore enregistré sera perdu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce que vous avez saisi et pas encore enregistré sera perdu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce qui a changé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce qui a été laissé de côté n’a rien changé :</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce qui a été tapé est perdu : {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce qui change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce qui demande attention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce qui est saisi derrière et n’est pas enregistré sera perdu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce qui ne va pas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce qui n’est pas parti ne partira plus : la personne n’en saura rien. La décision reste.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce qui s’est passé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce qui va changer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce qu’il faut faire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce rattachement a expiré le {day} ; une date de fin à venir le rétablit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce rattachement a expiré le {end} : aucun de ces accès n’est ouvert.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce rattachement commence le {start}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce rattachement commence le {start} : ces accès s’ouvriront ce jour-là.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce rattachement est désactivé ; il le reste après cette modification.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce rattachement est désactivé : ces accès reprendront quand il sera réactivé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce rattachement est désactivé : réactivez-le d’abord.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce rattachement n’existe plus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce rôle a été transféré entre-temps par {who} {when}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce serveur ne prend pas d’adresse accentuée : {to}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce service est déjà actif.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce service est déjà désactivé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce service n’a pas changé ; il reste coché dans la liste.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce service n’existe plus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce système n’a pas de trousseau : demandé à chaque session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ce texte compte {count} caractères ; il en faut {limit} au plus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cela n’a pas été fait</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cela n’est plus possible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Celle des personnes qui exploitent le système. Vide : l’adresse de connexion.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ces coordonnées ont été supprimées par {who} {when}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ces lignes n’ont pas été importées :</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ces messages ne concernent aucune structure que vous gérez.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ces utilisateurs sont tous déjà rattachés à la structure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ces {count} demandes n’ont pas changé. Celles qui attendent encore restent cochées.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ces {count} décisions n’ont pas été annulées.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ces {count} fichiers font {size} ensemble ; ajoutez-en {limit} au plus à la fois.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ces {count} services n’ont pas changé ; ils restent cochés dans la liste.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cet IBAN est déjà dans la liste, au nom de « {holder} ».</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cet IBAN ne passe pas le contrôle de sa clé : comparez-le au relevé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cet espace est déjà fermé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cet espace est déjà ouvert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cet identifiant contient un caractère invisible : retapez-le.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cet identifiant est déjà à la ligne {first}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cet utilisateur n’est plus gestionnaire secondaire de la structure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cet utilisateur technique n’est plus rattaché à {structure}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette adresse a déjà un compte.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette adresse est celle de {name}{where} : vérifiez le nom ou l’adresse.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette adresse est déjà celle de {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette base a déjà son premier compte : connectez-vous.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette base demande un mot de passe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette base n’a pas de ligne n° {number} : la fin de l’historique a été coupée, ou l’empreinte est celle d’une autre base.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette base vient d’une version plus récente de Chorus Desktop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette demande a été validée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette demande attend encore une réponse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette demande ne nomme aucun service : ouvrez-la pour choisir.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette demande n’a pas changé. Si elle attend encore, elle reste cochée dans la liste.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette demande n’attend plus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette demande n’existe plus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette décision a été faite dans Chorus Pro</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette décision a été prise seule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette décision ne peut pas être prise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette décision ne s’annule pas.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette décision n’a pas été annulée.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette décision seulement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette feuille est trop étendue pour être lue. Supprimez ce qui est loin du tableau.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette ligne a été ajoutée : l’historique commence à la ligne n° 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette ligne de l’historique n’existe pas.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette ligne ne se lit plus : vérifiez l’historique.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette ligne n’est pas à reporter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette liste a {count} lignes ; on en imprime {most} au plus. Filtrez-la, ou exportez-la en CSV.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette liste n’a pas pu être lue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette personne n’a plus d’adresse.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette personne n’est membre d’aucune de vos structures : sa demande attend.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette personne sera proposée le jour du transfert. D’ici là, elle ne reçoit aucun droit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette sauvegarde est celle d’une autre base.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette sauvegarde est endommagée : ce qu’elle contient n’est plus ce qui y a été écrit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette sauvegarde est endommagée : ce qu’elle contient n’est plus ce qui y a été écrit. Rien n’a changé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette sauvegarde n’est plus là : le disque est peut-être débranché.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette sauvegarde vient d’une version plus récente de Chorus Desktop. Installez la dernière version du programme pour y revenir.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette structure est déjà dans cette base</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette structure est inactive dans cette base</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette structure n’a pas de service actif</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette structure n’a pas de service actif : la demande porte sur toute la structure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette structure n’a pas de service actif : le rattachement porte sur toute la structure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette structure n’est pas dans cette base</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette structure n’est plus active : elle ne peut pas être rejointe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cette structure n’existe plus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chacun n’agit ici que pour lui-même.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Champs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changement de l’identifiant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changement du mot de passe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changer de base</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changer de base…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changer le mot de passe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changer l’identifiant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changer l’identifiant de {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changer l’identifiant…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changer mon mot de passe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changez votre propre mot de passe dans « Mon compte ».</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changez-le avant le {due}, par « Réinitialiser le mot de passe de l’utilisateur technique ».</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chaque demandeur reçoit exactement les accès qu’il a demandés. Une demande qui ne peut pas l’être reste en attente.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chaque demandeur reçoit le rôle qu’il a demandé (utilisateur simple sinon), à partir d’aujourd’hui, pour les services qu’il a demandés et ceux qu’il a déjà. Une demande qui ne peut pas l’être reste en attente.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chaque décision prévient la personne qu’elle concerne : son message apparaît ici.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chaque sauvegarde est copiée dans {place}, puis relue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chargement en cours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chaîne rompue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chercher dans l’annuaire des structures publiques</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cherchez un nom ou une adresse.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chiffrement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chili</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisir dans le calendrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisir dans le calendrier (Alt+↓)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisir la structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisir le futur gestionnaire de {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisir le nouveau gestionnaire principal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisir les dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisir les dates…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisir les utilisateurs à rattacher à {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisir l’annuaire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisir l’utilisateur à rattacher à {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisir un autre dossier…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisir un fichier…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisir un utilisateur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisir une autre base…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisissez au moins un espace.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisissez au moins une structure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisissez comment ce courriel part. Son code est créé à ce moment-là ; un code plus ancien ne vaudra plus rien.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisissez d’abord de qui copier les droits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisissez d’abord la structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisissez d’abord un espace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisissez d’abord un fichier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisissez d’abord un utilisateur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisissez d’abord un utilisateur dans la liste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisissez d’abord une demande</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisissez d’abord une sauvegarde</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisissez d’abord une structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisissez d’abord une structure dans la liste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisissez d’abord une structure dont vous êtes le gestionnaire principal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisissez la personne que vous voulez être : aucun mot de passe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisissez la structure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisissez le pays dans la liste.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisissez un autre dossier, où vous avez le droit d’écrire ({cause}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisissez un utilisateur dans la liste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisissez une ligne</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choisissez une ligne pour la voir en entier.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chorus Desktop ne peut pas s’ouvrir ainsi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chorus Desktop n’est pas connecté à Chorus Pro : c’est un registre à part, sur ce poste. Ce qui est décidé ici reste à reporter dans Chorus Pro.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chorus Pro</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chypre</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cinq groupes de cinq signes pour la clé, deux pour le code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classeur Excel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classeur OpenDocument</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classeurs Excel (*.xlsx)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clé créée le</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clé de secours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clé de secours de Chorus Desktop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clé de secours ou code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clôture du compte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clôturé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Co&amp;mparer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Co&amp;pier le détail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cocher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cocher la ligne</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cocher les deux</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cochez au moins un accès pour « {space} ».</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cochez au moins un accès, ou refusez la demande.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cochez au moins un format : sans l’export, rien n’est fait.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cochez au moins un rattachement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cochez au moins un rattachement.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cochez au moins un service, ou « Rattacher à la structure ».</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cochez d’abord des lignes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cochez d’abord que votre clé est imprimée ou notée.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cochez d’abord un document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cochez d’abord un message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cochez d’abord un service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cochez d’abord un utilisateur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cochez d’abord une demande</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cochez d’abord « SI prévenu »</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cochez les deux accès de « Factures émises ».</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cochez un seul document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cochez une seule demande</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cochez « J'ai lu » après avoir lu le mandat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code APE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code Service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code de mot de passe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code de mot de passe pour {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code de mot de passe pour {name} prêt à partir</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code donné par un gestionnaire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code du service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code d’activation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code postal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code valable jusqu’au</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code {code}. Un code ne change pas : les droits le citent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code à usage unique, créé quand le message part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colombie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colonnes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colonnes ignorées : {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comme le gestionnaire principal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comme le gestionnaire principal pour {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comme smtp.commune.fr</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comme un utilisateur simple</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commentaire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commentaire du demandeur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commentaire du gestionnaire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commentaires</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparer une empreinte imprimée ou notée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Complément d’adresse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Complément d’adresse (suite)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compte activé le</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compte bancaire de {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compte bancaire « {holder} » supprimé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compte créé le</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compte de {name} créé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compte de {name} modifié</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compte de {name} modifié : envoyez-lui un nouveau courriel d’activation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compte désactivé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compte désactivé le</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compte n° {id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmation de réinitialisation du mot de passe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmation du refus de la demande d'abonnement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmation du refus de la demande de rattachement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Congo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Consultation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Consultation et modification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Consulter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Consulter/modifier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contenu modifié</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Continuer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coordonnées bancaires</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coordonnées bancaires ajoutées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coordonnées bancaires modifiées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copie PDF…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copier &amp;les droits de…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copier le détail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copier le résultat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copier le résumé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copier les droits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copier les droits de…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copier les détails</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copier les informations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copier les lignes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copiez ce résultat, ne travaillez plus sur cette base et comparez-la à votre dernière sauvegarde.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copiées : collez-les en lieu sûr.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copiée : collez-la en lieu sûr.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copié : collez-le dans un courriel à {to}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Corrigez le fichier, ou cochez que les lignes refusées sont laissées de côté</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Corée du Nord</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Corée du Sud</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Costa Rica</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Courriel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Courriel d’activation de {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Courriel d’activation de {name} prêt à partir</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Courriel à</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Courriels (*.eml)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Courrier papier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Critères</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Critères ({count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Critères de recherche</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Critères : {described}. {total} sans ces critères.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Croatie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Création de la base</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Création de la structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Création de l’utilisateur technique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Création du compte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Création d’un service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Créer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Créer cette structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Créer la base</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Créer la structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Créer le compte &amp;utilisateur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Créer le compte d’une autre personne</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Créer le compte d’une personne</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Créer le compte d’une personne à rattacher à {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Créer le compte utilisateur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Créer ma base</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Créer un service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Créer un utilisateur &amp;technique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Créer un utilisateur technique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Créer une base…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Créer une nouvelle structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Créez-le d’abord : ses informations de connexion s’exportent en même temps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Créé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Créé le</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Créée le {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cuba</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Curaçao</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Côte d’Ivoire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C’est bien l’empreinte de la ligne n° {number} : mais des lignes d’avant ont été changées.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C’est bien l’empreinte de la ligne n° {number} : rien n’a été changé jusqu’à elle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C’est déjà le numéro de cette structure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C’est déjà votre mot de passe : choisissez-en un autre.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C’est la personne qui reçoit les droits : choisissez quelqu’un d’autre.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C’est le dossier de la base elle-même : choisissez un autre disque.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C’est le gestionnaire principal : son rattachement ne change que par le transfert.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C’est le texte d’origine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C’est l’adresse d’un utilisateur technique.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Danemark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dans cette base</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date &amp;Début</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date &amp;Fin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date Début</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date Fin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date d'activation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date de création</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date de début de validité</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date de fin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date de fin de validité</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date de la demande</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date de réception</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date dernière connexion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date et heure jusqu’auxquelles le code est valable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>De nouveau proposé aux rattachements.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>De nouveau proposés aux rattachements.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>De quel jour à quel jour ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>De qui copier les droits ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demande</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demande de rattachement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demande de rattachement reçue hors de l’application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demande de rattachement à {name} envoyée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demande de rattachement à {structure} retirée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demande d’abonnement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demande d’abonnement n° {number} envoyée à {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demande d’abonnement sur {structure} retirée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demande enregistrée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demande n° {id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demande n° {number} en attente</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demande n° {number}{asked}, validée{by}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demander</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demander la désactivation de votre compte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demander le compte d’une personne</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demander un rattachement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demander à nouveau</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demander à rejoindre des structures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demandes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demandes d'abonnement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demandes de rattachement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demandes générées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demandes laissées en attente</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demandes refusées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demandes à refuser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demandeur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demandez d’abord un rattachement : les espaces s’ajoutent à un rattachement.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demandé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demandé le</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demandé par</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demandé à chaque connexion et pour déverrouiller la fenêtre.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demandée le</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Depuis le {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dernier jour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dernière action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dernière connexion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dernière ligne</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dernière ligne : n° {number}, empreinte {hash}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Destinataire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deux groupes de cinq signes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dialogues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Djibouti</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Document OpenDocument</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Document Word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Documents PDF (*.pdf)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dominique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Donner le mot de passe…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Donner un code de mot de passe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Donnez le mot de passe de messagerie.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Donnée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Droits copiés de</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Droits d'accès</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Droits de {count} utilisateurs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Droits de {count} utilisateurs exportés dans {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Droits d’accès</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Droits d’accès sur {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Droits d’un utilisateur exportés dans {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dé&amp;légation…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Début</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Décide les demandes, rattache, modifie, désactive et supprime les utilisateurs simples, accorde et retire leurs accès, crée des comptes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Décidé par</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Décidée le</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Décidée par</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Décision annulée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Décisions concernées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Décisions qui restent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Décisions qui restent à faire dans Chorus Pro</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Décocher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Déconnexion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Découvrir avec la démonstration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Déjà accordé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Déjà annulée par {who} {when}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Déjà désactivé par {who} {when}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Déjà en partie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Déjà parti, ou retiré</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Déjà rattaché, {role}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Déjà réactivé par {who} {when}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Délégation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Délégation de {name} modifiée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Délégation modifiée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Délégation…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Démonstration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Démonstration : {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Déposez les fichiers ici pour les ajouter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Déposez un seul fichier à la fois</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Déposez {name} pour l’importer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Désactivation de {count} services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Désactivation du compte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Désactivation du rattachement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Désactivation d’un service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Désactiver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Désactiver des services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Désactiver des utilisateurs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Désactiver mon compte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Désactiver ou réactiver des services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Désactiver {count} services ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Désactiver {count} utilisateurs ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Désactiver {name} ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Désactiver « {name} » ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Désactivé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Désactivée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Désignation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Désignation de {name} comme successeur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Désignation d’un successeur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Désigner un gestionnaire principal pour chaque Structure où vous êtes gestionnaire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Désigner un nouveau gestionnaire pour toutes les structures où vous êtes gestionnaire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Désigner un nouveau gestionnaire principal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Désigner un successeur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Désignez aussi un gestionnaire pour {structure}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Désigné comme successeur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Désormais</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Détail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Détail de l’action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Détails</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Déverrouiller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E&amp;spaces demandés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Effacer la recherche</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Effacer les filtres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Effet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>El Salvador</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Elle a été modifiée par un autre outil, ou le programme est incomplet. Rien n’y a été écrit : revenez à votre dernière sauvegarde, ou réinstallez le programme.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Elle n’a pas été touchée. Installez la dernière version du programme pour l’ouvrir.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Elle n’attendra plus de décision. Vous pourrez en faire une autre.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Elle permet de choisir un autre mot de passe si vous oubliez le vôtre.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Elle permet de choisir un nouveau mot de passe si le vôtre est oublié : sur l’écran de connexion, « Mot de passe oublié ». Elle ne sert qu’une fois ; une nouvelle clé la remplace alors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Elle prouve que l’historique, jusqu’à cette ligne, n’a pas été changé depuis. Pour la comparer : Historique, « Vérifier l'historique », puis tapez sous « Comparer une empreinte » le numéro de la ligne et les seize premiers caractères au moins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Elle rejoint les demandes en attente ; vous ou un autre gestionnaire en décidez ensuite.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Elle seule permet de choisir un nouveau mot de passe si vous oubliez le vôtre. Elle n’est enregistrée nulle part et ne sera plus affichée : imprimez-la ou notez-la, puis gardez-la sous clé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Elles arrivent ici quand un membre demande un espace, ou quand un espace s’ouvre sur une structure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Elles ne seront plus affichées. Le mot de passe n’existe que dans le fichier exporté :</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empreinte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empreinte de la dernière ligne, n° {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empreinte de l’historique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empreinte du PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empreinte : {hash}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>En attente</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>En cours de validation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>En cours d’activation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>En lecture seule : {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>En partance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>En un coup d’œil</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enregistrement de {count} courriels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enregistrer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enregistrer en .eml</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enregistrer en PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enregistrer en PDF…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enregistrer les courriels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enregistrer les courriels…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enregistrer l’empreinte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enregistrer sous</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enregistrer sous…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enregistrer un modèle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enregistrer un modèle…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enregistré dans {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enregistré dans {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enregistré entre-temps : {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enregistrée dans {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enregistrée dans {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Envoi du courriel d’activation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Envoi incertain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Envoie un message d’essai à {to}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Envoyer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Envoyer le &amp;courriel d'activation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Envoyer le courriel d'activation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Envoyer une seconde fois ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Envoyé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Envoyé le</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Erreur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Espace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Espace fermé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Espace ouvert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Espaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Espaces demandés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Espagne</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Essai en cours…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Estonie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Eswatini</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Etes-vous sûr de vouloir désactiver votre compte ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Etes-vous sûr de vouloir supprimer vos rattachements aux structures suivantes ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Excel (*.xlsx)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expiration constatée le</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expiration du rattachement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expiré</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expirée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export CSV</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export arrêté : aucun fichier n’a été écrit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export de vos données</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export de {count} lignes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export de {count} {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export des droits de vos structures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export des droits de {count} utilisateurs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporter (XLSX)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporter ce qui reste à &amp;reporter (CSV)…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporter en</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporter en &amp;CSV…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporter en &amp;PDF…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporter en &amp;XLSX…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporter en {format}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporter les droits d’accès</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporter les informations de connexion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporter les lignes refusées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporter les résultats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporter mes données</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporter…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Factures de travaux</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Factures reçues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Factures à valider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Factures émises</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Facultatif. FR, deux chiffres, puis le SIREN.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Faible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fait par</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Faite le</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Faite à l’ouverture de l’espace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fenêtre</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fenêtre de confirmation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fenêtre verrouillée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fermer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fermer le message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fermer sans enregistrer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fermer sans enregistrer ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fermer un espace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fermer « {space} » sur {structure} ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fermeture de « {space} »</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fermeture d’un espace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fermez Chorus Desktop, puis ouvrez-le de nouveau.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fermé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Feuille</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fichier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fichier JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fichier XML</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fichier de la base</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fichier texte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fichier {ending}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fichiers CSV (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fidji</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fil d'événements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filtrer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filtres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filtres ({count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filtres : {filters}. Export du {day}, {scope}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fin coupée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fin de rattachement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finlande</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>France</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gabon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gagné</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gambie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gardé dans le trousseau de ce système</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gestion des rattachements et des abonnements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gestionnaire principal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gestionnaire principal : {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gestionnaire secondaire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ghana</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gibraltar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grenade</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Groenland</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grèce</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guadeloupe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guam</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guatemala</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guernesey</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guinée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guinée équatoriale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guinée-Bissau</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guyana</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guyane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Géorgie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Géorgie du Sud-et-les Îles Sandwich du Sud</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Habilité</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Haïti</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Historique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Historique réécrit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Historique vidé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Historique à mon sujet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Honduras</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hong Kong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hongrie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hors UE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hors de France, avec + et l’indicatif du pays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hors de l’Union : les deux lettres du pays, puis 16 caractères du nom au plus, comme CHVILLEDEGENEVE.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hors du rattachement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IBAN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IBAN {iban}. L’historique garde la trace de la suppression, sans l’IBAN entier.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifiant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifiant Structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifiant de connexion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifiant de la structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifiant de {name} changé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identité</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Il manque dans ce fichier : {columns}. Partez du modèle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Il n’a pas été touché. Choisissez un autre fichier, ou créez une nouvelle base.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Il n’est plus en vigueur à partir de maintenant, et cela ne s’annule pas. Son texte et son PDF restent consultables ici. Un autre mandat pourra être signé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Il n’y a rien à exporter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Illisible : seule une empreinte est conservée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Image BMP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Image GIF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Image JPEG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Image PNG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Image SVG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Image TIFF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Image WebP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import de l’annuaire des structures publiques</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import de {count} rattachements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import de {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import du rattachement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Importer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Importer des rattachements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Importer des rattachements depuis une liste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Importer des rattachements…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Importer l'annuaire des structures publiques</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Importer l'annuaire des structures publiques…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Importer l'annuaire…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Importer les lignes correctes sans la ligne refusée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Importer les lignes correctes sans les {count} lignes refusées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Importer l’annuaire publié par l’État</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Importer un fichier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Importez le fichier publié par l’État : 21 colonnes, CSV ou XLSX.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Importée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imprimer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imprimer la fiche</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imprimer la li&amp;ste…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imprimer l’empreinte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imprimer ou PDF…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imprimer…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inactive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inchangé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inde</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Index de recherche</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez au moins une des deux dates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez la date de début.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez la date de réception.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez la date du report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez la raison sociale.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez le BIC.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez le SIRET de la structure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez le code du service.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez le fichier en entier, avec son dossier, ou choisissez « Parcourir… ».</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez le mot de passe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez le motif du refus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez le nom du service.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez le nom du signataire.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez le nom que verront vos destinataires.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez le nom.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez le prénom.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez le serveur d’envoi.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez le texte du message.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez le titulaire du compte.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez l’IBAN.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez l’adresse de connexion du nouveau gestionnaire.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez l’identifiant de la structure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez l’identifiant qui va avec ce mot de passe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez l’objet du message.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez qui fait la demande.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez un commentaire.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez une adresse électronique.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez votre adresse de connexion.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indiquez votre mot de passe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indonésie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Informations de connexion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Informations de connexion de l’utilisateur technique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Informations générales</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Irak</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Iran</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Irlande</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Islande</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Israël</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Italie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>J'ai lu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jamais</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jamaïque</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Japon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Je confirme ce numéro</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Je confirme ces numéros</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jersey</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jordanie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jusqu’au</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jusqu’au {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>J’ai imprimé ou noté ma clé de secours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kazakhstan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kenya</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kirghizistan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kiribati</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kosovo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Koweït</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La Réunion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La base d’aujourd’hui est d’abord sauvegardée elle aussi : vous pourrez y revenir. Chacun devra ensuite se connecter à nouveau.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La base est en lecture seule.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La base est endommagée.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La base est introuvable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La base est occupée par un autre programme.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La base est ouverte dans un autre programme : fermez-le, puis recommencez. Rien n’a changé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La base est restaurée : connectez-vous</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La base ne peut pas être créée à cet endroit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La base ne peut pas être ouverte.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La base n’a pas pu être restaurée : {cause} Rien n’a changé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La base n’a pas été restaurée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La base ouverte le reste jusqu’à votre choix.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La clé que vous avez imprimée ne vaudra plus rien : détruisez-la. La nouvelle ne sera affichée qu’une fois.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La colonne « {name} » est là deux fois.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La connexion a été coupée avant la réponse du serveur : ce message est peut-être parti.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La connexion au serveur a été coupée.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La date de fin ({end}) est passée.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La date de fin ({end}) précède la date de début ({start}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La date de réception ({day}) est trop ancienne.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La date de réception ({day}) est à venir.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La date du report ({day}) est à venir.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La demande en attente de {names} sera validée par ce rattachement.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La demande ne cite aucun service.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La demande n’a pas été modifiée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La demande porte sur toute la structure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La décision n’a pas été annulée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La délégation est déjà celle-ci</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La démonstration ne peut pas être préparée.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La démonstration n’a pas de mots de passe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La démonstration n’a pas de mots de passe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La démonstration n’envoie rien</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La démonstration n’envoie rien.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La démonstration n’envoie rien : ces paramètres n’y servent pas.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La démonstration n’est jamais sauvegardée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La fenêtre est verrouillée. Ce qui y était saisi reste là.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La fenêtre est verrouillée. La démonstration ne demande pas de mot de passe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La fiche ne peut pas être affichée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La fiche reste la même, avec ses services, ses membres et son historique. L’ancien numéro, {old}, la fera encore trouver.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La fin est avant le début.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La langue change au prochain démarrage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La ligne a {count} colonnes, pour {limit} titres.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La ligne d’avant n’est plus celle à la suite de laquelle celle-ci a été scellée : elle a été modifiée, supprimée ou déplacée.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La ligne est coupée : elle a {count} colonnes, pour {limit} titres.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La ligne n° {number} a une autre empreinte : l’historique a été réécrit, ou l’empreinte est celle d’une autre base.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La liste montre de cette ligne autre chose que ce qui a été scellé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La personne concernée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La première est faite quelques secondes après l’ouverture de la base.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La première est intacte.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La première structure de la base. Vous pourrez en ajouter d’autres.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La raison sociale manque.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La recherche porte sur la personne, la structure et l’auteur. {count} sans ces filtres.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La recherche porte sur la raison sociale et sur l’identifiant, même ancien.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La recherche porte sur le code et sur le nom.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La recherche porte sur le demandeur, la structure et les services.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La recherche porte sur le demandeur, la structure, les espaces et les services.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La recherche porte sur le destinataire.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La recherche porte sur le nom et les adresses.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La recherche porte sur le nom et les adresses. {count} sans cette recherche.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La recherche porte sur le nom, la ville, le code postal et l’identifiant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La recherche porte sur le nom. {count} sans cette recherche.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La sauvegarde n’a pas pu être faite : {cause}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La structure de cette base n’est pas celle que le programme attend.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La vérification ne fait que lire. Les décisions peuvent continuer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Laissé de côté</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Langue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Laos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le certificat du serveur {host} n’est pas valable : rien n’a été envoyé ({cause}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le champ {name} n’existe pas ({where}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le champ {name} n’existe pas ({where}) : vouliez-vous dire {near} ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le compte de {name} est clôturé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le compte de {name} est clôturé : il ne peut pas succéder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le compte de {name} est désactivé ou clôturé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le compte de {name} est désactivé : il ne peut pas succéder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le compte de {name} n’est pas encore activé : il ne peut pas succéder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le compte de {name} vient de changer : recommencez.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le compte est désactivé ou clôturé : aucun de ces accès n’est ouvert.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le compte est « En cours d’activation » jusqu’à ce que cette personne choisisse son mot de passe, avec le code du courriel qui suit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le contenu de cette ligne n’est plus celui qui a été scellé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le contenu de « {name} » n’est plus celui qui a été enregistré : son empreinte SHA-256 ne correspond pas. La base a été modifiée par un autre outil, ou elle est endommagée ; revenez à une sauvegarde.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le contenu n’est gardé nulle part ailleurs dans cette base : cela ne s’annule pas. L’historique en retient le nom, la taille et l’empreinte SHA-256.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le disque est peut-être débranché, ou le fichier déplacé. Choisissez-le où il se trouve, ou créez une nouvelle base.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le disque est plein.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le disque est plein : rien n’a été écrit. Libérez de la place, puis recommencez.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le disque ne répond pas comme prévu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le document n’a pas pu être préparé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le délai de 60 jours pour réactiver ce compte est passé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le détail est copié.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le fichier est écrit d’un seul coup, à la fin. Arrêter n’écrit rien.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le fichier ne peut pas être écrit à cet endroit : choisissez un autre dossier ({cause}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le fichier n’a pas été enregistré</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le fichier n’a pas été ouvert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le fichier s’arrête au milieu de la ligne {number} : il est coupé. Récupérez-le de nouveau, ou complétez cette ligne.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le gestionnaire principal de votre structure peut vous donner ce rôle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le gestionnaire principal de {structure} y a déjà tous les droits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le gestionnaire principal d’une structure peut l’importer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le gestionnaire principal l’a aussitôt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le gestionnaire principal ne se désactive pas : transférez d’abord son rôle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le gestionnaire principal ne se supprime pas : transférez d’abord son rôle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le gestionnaire principal ne vous a pas donné ce droit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le gestionnaire principal peut en ajouter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le mandat de facturation signé sera révoqué en même temps : il faudra le signer de nouveau.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le message, tel qu’il se lit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le mot de passe ne sera lisible que dans ce fichier.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le mot de passe n’est enregistré nulle part ailleurs : perdu, il ne peut qu’être réinitialisé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le mot de passe reprend votre adresse : choisissez autre chose.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le même, une seconde fois</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le nom ou l’identifiant de la structure vient de changer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le nom « {name}… » compte {count} caractères ; il en faut {limit} au plus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le programme continue. Vérifiez dans l’historique que votre dernière action a été enregistrée, sinon recommencez-la. Si cela se reproduit, copiez les détails et joignez-les à votre signalement : ils ne contiennent aucune donnée personnelle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le programme s’est arrêté pendant l’envoi : ce message est peut-être parti.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le rattachement de {name} est supprimé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le rattachement de {name} n’est pas en vigueur : ses droits ne se copient pas.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le rattachement d’un utilisateur technique ne se modifie pas.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le rattachement ne donne plus aucun droit sur {structure} jusqu’à ce que vous le réactiviez. Le compte, les services et les dates ne changent pas.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le rattachement n’a pas été modifié</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le rattachement n’est pas en vigueur : rien ne s’ouvre avant qu’il ne le soit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le rattachement à {structure} et tous ses accès prennent fin, et une demande en attente y est refusée (« Rattachement supprimé »). Le compte reste ; pour revenir, il faudra être rattaché de nouveau.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le rattachement à {structure} redevient ce qu’il était : rôle, dates, services.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le rôle de gestionnaire principal de {name} est transféré</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le rôle de gestionnaire principal ne se donne et ne se reprend que par le transfert.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le rôle de gestionnaire principal ne se donne que par le transfert.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le second emplacement n’a pas reçu la sauvegarde : {cause}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le serveur ne prend pas ce message pour l’instant ({answer}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le serveur ne prend pas l’adresse {to} pour l’instant ({answer}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le serveur n’a pas répondu à temps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le serveur n’est pas disponible ({answer}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le serveur refuse ce message ({answer}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le serveur refuse cet identifiant ou ce mot de passe ({answer}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le serveur refuse l’adresse {to} ({answer}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le serveur refuse l’expéditeur {sender} ({answer}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le serveur {host} a coupé la connexion : vérifiez le port et le chiffrement.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le serveur {host} est introuvable : vérifiez son nom, et le réseau.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le serveur {host} ne demande pas d’identifiant : videz ce champ.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le serveur {host} ne parle pas TLS sur le port {port} : essayez STARTTLS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le serveur {host} ne peut pas être joint ({cause}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le serveur {host} ne prend aucune des façons de s’identifier que le programme connaît.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le serveur {host} ne propose pas STARTTLS sur le port {port} : choisissez TLS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le serveur {host} ne répond pas sur le port {port} : vérifiez le port et le chiffrement.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le serveur {host} ne veut pas de cette connexion ({answer}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le serveur {host} refuse toute connexion sur le port {port}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le service n’a pas été modifié</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le service « {name} » est désactivé depuis le {since}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le service « {name} » n’est plus valide après le {since}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le service « {name} » n’est valide qu’à partir du {since}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le service « {service} » est désactivé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le service « {code} » n’existe pas ici.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le service « {name} » est désactivé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le successeur à {structure} est enregistré</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le système</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le texte du mandat est vide.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le texte est celui du modèle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le type d’identifiant « {text} » n’existe pas.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lecture de {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Les accès n’ont pas été modifiés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Les accès propres à un service restent comme ils sont.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Les accès viennent avec un rattachement, dès qu’il est en vigueur.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Les autres services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Les comptes de ses utilisateurs ne seront ni créés ni désactivés ici : il faudra le demander au référent de la DGFiP chargé de MADHRAS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Les comptes de ses utilisateurs seront créés et désactivés ici.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Les coordonnées n’ont pas été supprimées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Les courriels sont enregistrés dans un dossier, en fichiers .eml que votre logiciel de messagerie ouvre. Chacun porte un nouveau code ; les codes plus anciens ne valent plus rien.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Les dates de « {name} » sortent de celles du rattachement.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Les demandes d'abonnement aux espaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Les demandes de rattachement à une structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Les demandes de rattachement à vos structures arrivent ici. Vous pouvez aussi en saisir une.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Les demandes en attente de {names} seront validées par ce rattachement.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Les deux mots de passe ne sont pas les mêmes : retapez le second.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Les droits de {holders} utilisateurs s’y réveilleront.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Les droits de {holders} utilisateurs y dormiront.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Les droits d’un utilisateur s’y réveilleront.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Les droits d’un utilisateur y dormiront.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Les droits ne peuvent pas être montrés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Les membres de vos structures et les personnes qui demandent à les rejoindre apparaissent ici.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Les nombres comptent tout le monde ; le détail s’arrête avant les {count} derniers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Les pièces jointes de la structure apparaissent ici quand un gestionnaire les ajoute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Les rôles de gestionnaire, les délégations, les utilisateurs techniques, le mandat et l’identifiant de la structure restent au seul gestionnaire principal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Les utilisateurs ne sont montrés qu’aux gestionnaires de leurs structures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Les {count} ancres ont été comparées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Les {count} décisions de l’opération</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Les {count} premières sont intactes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lesotho</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lettonie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Liban</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Liberia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Libye</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Libérez de la place sur ce disque, puis recommencez ({cause}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Liechtenstein</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ligne</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ligne ajoutée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ligne du fichier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ligne n° {id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ligne n° {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ligne {number} : un guillemet y est mal placé. Corrigez cette ligne, puis recommencez.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ligne {number} : un guillemet y est ouvert et n’est jamais fermé. Le fichier est abîmé ou coupé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lignes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lignes d’historique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lignes refusées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lignes supprimées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lignes vérifiées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Liste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Liste des services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Liste modifiée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Listes (*.csv *.xlsx);;Tous les fichiers (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lituanie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Logiciel libre sous licence MIT. Il s’appuie sur {libraries}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loin de ce poste, datée et, si vous le souhaitez, signée. Elle ne contient aucune donnée personnelle et ne permet d’ouvrir aucune base.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lu par le demandeur et conservé dans l’historique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Luxembourg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L’IBAN n’est montré en entier qu’à qui peut modifier la fiche.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L’adresse de connexion ne change plus une fois le compte activé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L’ancien mot de passe ne vaut plus rien : indiquez le nouveau dans vos appels de services.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L’ancre a été comparée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L’ancre du {day} a noté une autre empreinte de cette ligne : tout peut avoir été réécrit depuis {since}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L’ancre du {day} connaît la ligne n° {anchored} : {rows} à la fin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L’annuaire contient déjà tout ce que dit ce fichier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L’annuaire n’a pas encore été importé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L’aperçu montre les {shown} premières pages. Sur papier et en PDF, elles y sont toutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L’autre service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L’emplacement de la base</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L’envoi a été interrompu : ce message est peut-être parti.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L’envoi à {names} est incertain : le message est peut-être déjà arrivé. Demandez-le à la personne, ou envoyez-le de nouveau.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L’espace n’a pas été modifié</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L’espace « {space} » n’est pas ouvert sur {structure}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L’espace « {space} » n’est plus ouvert sur {structure}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L’historique a été modifié</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L’historique a été modifié.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L’historique est intact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L’historique est intact.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L’historique est réservé aux gestionnaires</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L’historique est vide alors que la base a des comptes : il a été supprimé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L’identifiant manque.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L’identifiant {text} a été raccourci par un tableur : il est perdu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L’opération n’a pas été enregistrée. Fermez l’autre programme, puis recommencez.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L’opération n’a pas été enregistrée. Vérifiez le disque ou la connexion au réseau, puis recommencez.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L’un des deux suffit : remplace les deux obligations ci-dessus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MOA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MOA uniquement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Macao</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Macédoine du Nord</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Madagascar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Malaisie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Malawi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Maldives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mali</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Malte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mandat de facturation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mandat de facturation révoqué</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mandat de facturation signé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mandat de facturation.pdf</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mandat non signé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mandats révoqués</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Maroc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marquer comme envoyé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Martinique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Masquer le mot de passe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Matrice des droits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Maurice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mauritanie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mayotte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Maîtrise d’ouvrage (MOA)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Menu de la ligne</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mes accès</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mes demandes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mes informations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mes propres actions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mes rattachements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mes rattachements aux structures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mes structures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Message copié</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Message d’essai envoyé à {to}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Message à {name} enregistré dans {path}, noté comme envoyé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Message à {name} ouvert dans votre logiciel de messagerie, noté comme envoyé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Messagerie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mexique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Micronésie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mise à niveau</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mise à niveau de la base</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modification d'une structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modification de coordonnées bancaires</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modification de la structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modification du compte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modification du rattachement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modification d’un service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modifie la fiche, les services, les coordonnées bancaires et les pièces jointes ; ouvre et ferme les espaces.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modifier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modifier des coordonnées bancaires</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modifier l'utilisateur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modifier le &amp;rattachement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modifier le compte de {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modifier le passage par le PIGP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modifier le rattachement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modifier le service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modifier mes informations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modifier…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modifié</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modifié entre-temps par {who} le {when}. Votre saisie est gardée : relisez-la, puis enregistrez.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modifié entre-temps par {who} {when}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modifiée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modèle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modèle de message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modèle enregistré dans {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modèle enregistré : {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modèle modifié</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modèles de messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modèles de messages…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moldavie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mon Compte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mon compte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Monaco</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mongolie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Montserrat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Monténégro</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mot de passe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mot de passe actuel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mot de passe de l’utilisateur technique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mot de passe de messagerie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mot de passe de {login} réinitialisé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mot de passe de {user}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mot de passe oublié</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mot de passe réinitialisé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mot de passe réinitialisé le</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mot de passe technique du</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mot de passe technique à changer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mot de passe à changer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mot de passe à changer aujourd’hui</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mot de passe à changer avant le {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mot de passe à changer depuis le {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mot de passe : {word}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Motif</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Motif du refus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Motif d’un refus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moyen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mozambique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Myanmar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Même personne et même structure qu’à la ligne {line}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>NOM Prénom de la personne à qui le message est adressé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>NOM Prénom de qui a décidé, ou de l’expéditeur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Namibie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nauru</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ne pas renvoyer le statut de mise en paiement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ne passe pas le contrôle de sa clé, confirmé par l’auteur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ne plus désigner personne</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ne plus envoyer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ne plus y copier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ne reçoit que des factures de travaux : coche aussi « Maîtrise d’ouvrage ».</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ni rattachement, ni accès, ni courriel : tout est déjà ainsi.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nicaragua</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Niger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nigeria</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Niue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nom Prénom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nom de l’expéditeur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nom du service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nom, prénom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nom, structure…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nom, ville, code postal ou identifiant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Noms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Non</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Non accordé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Non signé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Norvège</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notée le</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nouveau mot de passe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nouveau service de {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nouvel identifiant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nouvel utilisateur technique de {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nouvelle clé de secours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nouvelle-Calédonie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nouvelle-Zélande</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Numéro d’engagement obligatoire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Numéros douteux</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>N°</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>N° d’engagement obligatoire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Népal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>N’accorde aucun accès</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>OK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Objet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Oman</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On pourra de nouveau demander à la rejoindre. Une structure active a un gestionnaire principal, et un seul : {manager}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Onglet précédent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Onglet suivant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Onglets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opération</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opération en cours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Origine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ouganda</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Oui</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ouvert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ouvert dans votre logiciel de messagerie : il ne reste qu’à l’envoyer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ouverture de la base…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ouverture de l’espace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ouverture de « {space} »</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ouverture d’un espace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ouvrez chaque fichier et envoyez-le. Les codes sont valables 72 heures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ouvrir</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ouvrir ce compte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ouvrir dans le logiciel de messagerie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ouvrir la fiche</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ouvrir la ligne</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ouvrir le PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ouvrir sa fiche</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ouvrir un espace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ouvrir une base</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ouvrir une base existante…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ouvrir « {space} » sur {structure} ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ouzbékistan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Où la garder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>P&amp;ort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page affichée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page entière</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page précédente</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page suivante</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page web</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page {at} sur {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page {number} sur {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pakistan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Palaos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Palestine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Panama</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Papouasie-Nouvelle-Guinée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Par</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Par défaut du rôle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Par quel serveur partent les messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paraguay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paramètres de facturation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paramètres de messagerie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paramètres de messagerie enregistrés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paramètres de messagerie…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parcourir…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Particulier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passe par le PIGP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passer à l’&amp;autre tableau</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pays-Bas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Perdu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Personne</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Personne ne change ses propres accès</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Personne ne change ses propres accès : un autre gestionnaire doit s’en charger.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Personne ne correspond</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Personne ne décide de sa propre demande</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Personne ne décide de sa propre demande : un autre gestionnaire doit s’en charger.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Personne ne s’en sert aujourd’hui.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Personne n’a l’adresse « {login} » dans la démonstration.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Personne n’annule une décision qui le concerne.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Personnes de la démonstration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Philippines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pitcairn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pièce jointe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pleine largeur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plus de {days} jours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plus personne ne pourra demander à la rejoindre. Ses membres, leurs droits et son historique restent ; vous pourrez la rendre active de nouveau.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pologne</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Polynésie française</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Port</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Port 587 avec STARTTLS, 465 avec TLS, le plus souvent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Porto Rico</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Portugal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pour cette session seulement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pour dire pourquoi vous demandez un espace, tapez dans sa case « Commentaire » (F2).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pour désactiver votre compte, vous devez désigner un nouveau gestionnaire principal pour ces structures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pour envoyer les messages par {host}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pourquoi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Premier jour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Privée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prochain essai dans {seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prénom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Préparation de la démonstration…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Préparation…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Présentation OpenDocument</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Présentation PowerPoint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prévenez d’abord votre système d’information.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prévenu, selon l’auteur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Publique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Période</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pérou</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Qatar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Qui prendrait votre suite à {structure} ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quitter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quitter la fiche sans enregistrer ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quitter sans enregistrer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quitter sans enregistrer ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>RIDET</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Raccourcis clavier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Raison</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Raison sociale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rattachement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rattachement de {count} utilisateurs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rattachement de {name} à {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rattachement de {name} à {structure} modifié</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rattachement de {name} à {structure} refusé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rattachement de {name} à {structure} validé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rattachement désactivé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rattachement d’un utilisateur à une structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rattachement modifié</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rattachement n° {id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rattachement par un gestionnaire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rattachement refusé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rattachement réactivé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rattachement supprimé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rattachement supprimé par {who} {when}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rattachement validé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rattachement {state}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rattachement à {structure}, {services}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rattacher un &amp;utilisateur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rattacher un utilisateur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rattacher {count} utilisateurs à {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rattacher {name} à {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rattacher à la structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rattaché à la structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rechercher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rechercher structure publique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rechercher structure publique…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rechercher un destinataire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rechercher un document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rechercher un service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rechercher un utilisateur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rechercher une action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rechercher une demande</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rechercher une personne</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rechercher une structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refus de l’abonnement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refus de {count} demandes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refus du rattachement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refus par le gestionnaire {manager}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refuser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refuser la demande cochée ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refuser le rattachement de {name} à {structure} ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refuser l’abonnement de {name} sur {structure} ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refuser {count} demandes ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refusée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refusée par {who} {when}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registre des rattachements et des abonnements d’une structure publique, tenu sur ce poste.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remettez ces informations à votre système d’information, puis gardez-les sous clé ou effacez-les.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rendre active</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rendre active…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rendre inactive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rendre inactive…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rendre {name} active ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rendre {name} inactive ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Renvoyer 1 courriel d’activation ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Renvoyer mails d'&amp;activation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Renvoyer mails d'activation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Renvoyer {count} courriels d’activation ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report dans Chorus Pro</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reporter dans Chorus Pro</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reporter les lignes &amp;cochées…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reporter…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reporté dans Chorus Pro le {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reporté le</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reporté le {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repris de l’annuaire des structures publiques, qui la donne pour inactive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repris de l’annuaire des structures publiques.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restauration de la base</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restaurer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restaurer une copie gardée ailleurs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restaurer une sauvegarde</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restaurer…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restaurée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restaurée par</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retenu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retirer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retirer 1 message ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retirer le repor&amp;t</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retirer le report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retirer le report des lignes c&amp;ochées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retirer une demande</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retirer votre demande de rattachement à {structure} ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retirer votre demande d’abonnement sur {structure} ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retirer {count} messages ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retiré</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retiré directement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retirée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retirée le</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retirée par {who} {when}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retiré : à reporter de nouveau</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retrait de la demande de rattachement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retrait de la demande d’abonnement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revenir à la base du {when} ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revenir à l’original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reçoit le courriel d’activation, puis ne change plus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reçoit tous les autres courriels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reçue le {day}, {ago}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rien ne changerait</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rien ne part sans lui.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rien ne reste à reporter dans Chorus Pro.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rien ne s’est encore passé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rien n’a changé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rien n’a changé pour ces {count} utilisateurs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rien n’a changé pour cet utilisateur.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rien n’a été changé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rien n’a été enregistré depuis : rien ne serait perdu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rien n’a été enregistré, mais « {path} » n’a pas pu être effacé : le mot de passe qu’il contient ne vaut rien.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rien n’a été modifié</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rien n’a été modifié.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rien n’a été écrit, la base est intacte. Libérez de la place, puis recommencez.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rien n’a été écrit. Demandez le droit d’écrire dans ce dossier, ou copiez la base dans un autre.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rien n’en est conservé. Votre base, elle, a une sauvegarde vérifiée chaque jour.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rien n’est encore enregistré.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rien n’est encore enregistré : voici ce que donnerait cette décision, prise maintenant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rien n’est encore enregistré : ce que vous avez tapé sera perdu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rien n’est enregistré pendant la lecture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rien n’est enregistré.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rien n’est supprimé, mais il ne sera plus proposé aux rattachements.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rien n’est supprimé, mais ils ne seront plus proposés aux rattachements.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rien n’y a été écrit. Fermez le programme, gardez ce fichier et revenez à votre dernière sauvegarde.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rien à demander ici</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rien à imprimer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Roumanie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Royaume-Uni</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Russie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rwanda</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Réactivation de {count} services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Réactivation du compte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Réactivation du rattachement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Réactivation d’un service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Réactiver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Réactiver des services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Réactiver des utilisateurs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Réactiver mon compte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Réactiver {count} services ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Réactiver {count} utilisateurs ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Réactiver {name} ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Réactiver « {name} » ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Réactivée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Réduire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Réessayer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Régler le serveur…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Réinitialiser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Réinitialiser le mot de passe de l'utilisateur technique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Réinitialiser le mot de passe de {login} ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Réinitialiser les filtres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Répondu par</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Réponse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>République centrafricaine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>République dominicaine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>République démocratique du Congo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Réservé au gestionnaire principal de la structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Réservée aux gestionnaires</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Réservée aux gestionnaires principaux. Si vous oubliez votre mot de passe, un gestionnaire de votre structure vous donne un code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Résultat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Résultat de la recherche</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Résultat du test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rétablir le &amp;modèle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rétablir le modèle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rétablir les colonnes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Révocation du mandat de facturation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Révoquer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Révoquer le mandat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Révoquer le mandat de facturation de {structure} ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Révoquer…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Révoqué le</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rôle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rôle accordé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rôle demandé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rôle transféré</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SI prévenu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SIRET</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>STARTTLS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sa demande en attente est refusée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sahara occidental</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saint-Barthélemy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saint-Christophe-et-Niévès</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saint-Marin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saint-Martin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saint-Martin (partie néerlandaise)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saint-Pierre-et-Miquelon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saint-Vincent-et-les-Grenadines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sainte-Hélène</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sainte-Lucie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saisie d’une demande de rattachement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saisir une &amp;demande</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saisir une demande</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samoa</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samoa américaines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sans ancre : une fin coupée, ou un historique entièrement réécrit, ne se verrait pas.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sans dates, le service est valide tant qu’il est actif. En dehors de ses dates, il n’est pas proposé et les droits sur lui dorment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sans serveur, les messages attendent dans la boîte d’envoi : vous les ouvrez dans votre logiciel de messagerie. Votre service informatique connaît ces paramètres.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sans service, les utilisateurs se rattachent à toute la structure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sans touche ni clic, la fenêtre se verrouille : ce qui est saisi derrière reste là.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sao Tomé-et-Principe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sauvegarde</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sauvegarde impossible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sauvegarde vérifiée {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sauvegarder maintenant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sauvegardes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sauvegardes (*.db);;Tous les fichiers (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sauvegardes de la base</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sauvegardes…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sceau rompu : {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sceau vérifié</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sceau vérifié.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Se connecter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Se déconnecter sans déverrouiller ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Second emplacement des sauvegardes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Second emplacement : {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Second emplacement…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seize caractères au moins, espaces ou non</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ser&amp;vice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serbie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serveur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Service désactivé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Service n° {id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Service n° {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Service obligatoire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Service ou engagement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Service ou engagement obligatoire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Services ({count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Services accordés, ou « toute la structure »</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Services de {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Services demandés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Services laissés de côté</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Services ou espaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Services à choisir</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ses services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ses services actifs s’affichent ici.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ses {count} demandes sont refusées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seul le gestionnaire principal de {structure} peut faire cela.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seul le gestionnaire principal donne un rôle de gestionnaire.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seul le gestionnaire principal d’une structure peut faire cela.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seul le gestionnaire principal d’une structure peut importer l’annuaire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seul le gestionnaire principal d’une structure peut le faire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seul un fichier CSV ou un classeur (XLSX, XLS, ODS) peut être importé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seul un gestionnaire peut importer un fichier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seul un gestionnaire peut le faire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seul un gestionnaire principal a une clé de secours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seul un gestionnaire principal a une clé de secours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seule la première feuille, « {name} », a été lue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seules les structures actives de cette base peuvent être rejointes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seychelles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Si vous êtes le gestionnaire de l’une de ces structures, vous devez désigner un nouveau gestionnaire à la prochaine étape.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sierra Leone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signataire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signature du mandat de facturation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signature en cours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signé le</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Singapour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slovaquie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slovénie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Solide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sollicitations reçues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sollicitations émises</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somalie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sombre</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Son</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Son rattachement ne comprend aucun service actif</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Son rattachement ne comprend pas ce service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Son service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Soudan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Soudan du Sud</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sous clé, loin de ce poste. Qui la détient peut se connecter à votre place. Elle n’est enregistrée nulle part : perdue, elle ne peut pas être retrouvée.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sri Lanka</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Statut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Statut de la structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Statut de paiement non remonté</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Statut du compte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Statut du rattachement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Structure créée : vous en êtes gestionnaire principal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Structure {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Structures dont vous êtes le gestionnaire principal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Successeur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Successeur désigné : {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suisse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suppression de coordonnées bancaires</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suppression du rattachement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suppression d’une pièce jointe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Supprimer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Supprimer des coordonnées bancaires</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Supprimer des documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Supprimer le compte bancaire « {holder} » ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Supprimer le rattachement de {name} ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Supprimer les utilisateurs sélectionnés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Supprimer rattachements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Supprimer {count} documents ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Supprimer {count} utilisateurs de la structure ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Supprimer « {name} » ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Supprimé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suriname</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suède</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Svalbard et Jan Mayen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Syrie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Système</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Système d’information</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sécurité</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sélection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sélectionner un Gestionnaire Principal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sénégal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>TLS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>TVA intracommunautaire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tableau CSV</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tableaux</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tableaux (*.csv *.xlsx *.xls *.ods *.txt);;Tous les fichiers (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tadjikistan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tahiti</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taille</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tant que le compte n’est pas actif, son adresse de connexion peut être corrigée : le code déjà envoyé ne vaut alors plus rien.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tanzanie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tapez le code de votre courriel d’activation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tapez le code du courriel d’activation et choisissez votre mot de passe. Le code ne sert qu’une fois et reste valable 72 heures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tapez le numéro de la ligne, tel qu’il est imprimé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tapez l’empreinte : seize chiffres ou lettres de a à f au moins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tapez votre clé de secours imprimée, ou le code qu’un gestionnaire vous a donné, et choisissez un nouveau mot de passe. L’un et l’autre ne servent qu’une fois ; une nouvelle clé remplace la clé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tapez votre clé de secours, ou le code qu’un gestionnaire vous a donné.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tapez votre mot de passe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taïwan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tchad</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tchéquie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Te&amp;xte du mandat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tel qu’il est sur le relevé, avec ou sans espaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tentatives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Terminé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Terres australes et antarctiques françaises</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Territoire britannique de l’océan Indien</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Texte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Texte (*.txt)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Texte Markdown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Texte RTF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Texte du mandat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Texte d’origine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thaïlande</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thème</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timor-Leste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Titulaire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Togo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tokelau</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tonga</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tous</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tous les espaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tous les rôles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tous les services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tous les états</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tous les…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tous mes services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tous ses services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tout a été importé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tout afficher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tout ce que cette base garde à mon sujet, dans un classeur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tout ce qui a été décidé, une ligne par chose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tout ce qui se décide sur vos structures s’inscrit ici, et rien ne s’en efface.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tout cocher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tout décocher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tout est enregistré d’un seul coup, à la fin. Arrêter n’enregistre rien.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tout l’historique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tout redevient comme avant ; une décision dont les données ont changé depuis reste telle quelle. L’historique garde les deux. Un courriel qui n’est pas parti est retenu ; un courriel parti est suivi d’un autre, « décision annulée ».</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tout tient dans un fichier de ce poste : pensez à le sauvegarder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tout âge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Toute la structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Toute la structure, services à venir compris</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Toutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Toutes les dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Toutes les structures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Toutes mes structures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Toutes mes…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transfert du rôle de gestionnaire principal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transfert du rôle de gestionnaire principal à {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transférée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trier par</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trinité-et-Tobago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trop d’essais : le prochain est possible dans {seconds} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trop long : la fin du texte collé n’est pas gardée (« {lost} »).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tunisie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turkménistan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turquie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tuvalu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type d’identifiant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Téléphone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>UE hors France</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ukraine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un BIC compte 8 ou 11 lettres et chiffres, comme BDFEFRPPCCT.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un IBAN commence par deux lettres et deux chiffres, et n’a que des lettres et des chiffres.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un RIDET compte de 6 à 10 chiffres, comme 0131094001.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un SIRET ne contient que des chiffres.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un code APE compte quatre chiffres et une lettre, comme 8899B.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un code de service compte {limit} caractères au plus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un compte pour le système d’information de la structure, jamais pour une personne. Il est rattaché à toute la structure comme utilisateur simple, dès aujourd’hui.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un courriel d’activation attend dans la boîte d’envoi pour chaque compte créé. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un des services demandés n’est pas actif.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un des services n’est plus actif.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un des services n’existe plus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un fichier CSV ou XLSX de 21 colonnes. Il est d’abord lu et comparé : rien n’est écrit avant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un fichier CSV ou XLSX, une ligne par personne et par structure. Il est d’abord vérifié en entier, et rien n’est enregistré avant « Importer ».</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un fichier déjà créé avec Chorus Desktop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un fichier porte déjà ce nom.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un gestionnaire de chaque structure décidera de votre demande.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un gestionnaire de {structure} décidera de votre demande.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un gestionnaire les ouvre.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un instant : la sauvegarde est en cours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un mandat est déjà en vigueur, signé par {name} le {when} : révoquez-le d’abord.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un mot de passe compte {limit} caractères au plus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un numéro Tahiti compte de 6 à 9 lettres et chiffres, comme B84521.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un numéro d’un autre pays de l’Union commence par les deux lettres du pays, comme BE0203430576.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un numéro ne passe pas le contrôle de sa clé. L’annuaire de l’État en contient quelques-uns.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un port va de 1 à 65535.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un rattachement apparaît ici dès qu’un gestionnaire valide votre demande.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un registre qui reste sur votre poste. Il n’est pas connecté à Chorus Pro.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un rôle coché a l’espace par défaut, quand il est ouvert. {names} ne peuvent être ni fermés ni demandés.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un rôle de gestionnaire ne se donne ou ne se change que par le gestionnaire principal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un seul fichier, lisible par vous seul. Préférez un disque de ce poste.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un seul message à la fois</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un transfert ne s’annule pas : seul le nouveau gestionnaire peut rendre le rôle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un utilisateur l’a aussitôt : son rôle le donne par défaut.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un utilisateur n’y aura plus accès.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un utilisateur technique ne peut pas être gestionnaire.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un utilisateur technique ne se connecte pas ici.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un utilisateur technique ne se rattache que par sa création.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Une accolade se ferme sans avoir été ouverte ({where}). Pour écrire une accolade, doublez-la.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Une accolade s’ouvre et ne se referme pas ({where}). Pour écrire une accolade, doublez-la.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Une autre demande, un autre rattachement ou un autre accès a pris depuis la place de ce que cette décision avait changé : décidez-en directement.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Une clé USB ou un dossier du réseau, où chaque sauvegarde est copiée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Une copie jetable avec des données inventées. Rien n’est conservé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Une demande de {name} pour {structure} attend déjà, du {when}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Une demande d’abonnement est créée pour le membre qui ne l’a pas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Une délégation ne se donne qu’à un gestionnaire secondaire.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Une erreur inattendue s’est produite</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Une ligne dont tous les champs sont vides n’est pas écrite</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Une sauvegarde vérifiée est faite chaque jour, avant chaque import et chaque mise à niveau. Sont gardées celles de chaque jour pendant une semaine, de chaque semaine pendant deux mois, de chaque mois pendant un an.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Une structure active a un gestionnaire principal actif : celle-ci n’en a pas.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Une structure apparaît ici quand vous en êtes gestionnaire principal ou secondaire.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Une structure de l’annuaire n’est pas dans ce fichier : elle est gardée.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Une structure de plus dans cette base</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unique dans la structure ; il ne changera plus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Uruguay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Utilisateur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Utilisateur simple</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Utilisateur technique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Utilisateur technique créé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Utilisateur technique {login} créé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Utilisateur technique {login}, {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Utilisateurs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Utilisateurs habilités</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Utilisateurs laissés de côté</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Utilisateurs rattachés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Utilisateurs rattachés à la structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Utilisateurs rattachés à la structure ({count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Valeur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Validation de {count} demandes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Valider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Valider et rattacher un autre utilisateur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Valider la demande cochée ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Valider les demandes cochées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Valider {count} demandes ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Validé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Validée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Validée par {who} {when}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vanuatu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vatican</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Veillez à prévenir votre système d’information avant la réinitialisation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Venezuela</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verrouillage automatique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verrouiller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Veuillez indiquer le motif de refus du rattachement de l’utilisateur {name} à la structure {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Veuillez indiquer le motif de refus, le même pour toutes les demandes cochées.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Veuillez indiquer le motif du refus de la demande d'abonnement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vide si le serveur n’en demande pas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vidéo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vietnam</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ville</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Voir la demande</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Voir la ligne {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Voir les demandes en attente</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Voir les paramètres…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Voir les utilisateurs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Voit la fiche, IBAN masqué, sans rien y changer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Voit les demandes et les utilisateurs, sans rien décider.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vos autres rattachements cochés prennent fin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vos demandes de rattachement et d’abonnement, et leur réponse, apparaissent ici.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vos informations sont modifiées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vos rattachements dorment jusque-là. Passé ce délai, le compte est clôturé, ses rattachements prennent fin et vos coordonnées sont effacées.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Votre adresse électronique. Elle ne change plus ensuite.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Votre clé de secours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Votre clé de secours est renouvelée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Votre commentaire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Votre compte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Votre compte est désactivé dès que vous validez.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Votre compte est désactivé. Connectez-vous dans les 60 jours pour y revenir.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Votre compte n’est pas actif.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Votre demande n° {request} du {day} pour « {space} » attend déjà une réponse.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Votre demande n° {request} du {when} pour {structure} attend déjà une réponse.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Votre demande n° {number} à {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Votre demande y attend déjà une réponse.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Votre mot de passe est changé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Votre rattachement à {name} est supprimé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Votre structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Votre structure, votre compte et un fichier sur ce poste. Trois étapes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Voulez-vous réactiver votre compte ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous avez 60 jours pour réactiver votre compte.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous avez demandé la réinitialisation du mot de passe de l'utilisateur technique. Suite à la réinitialisation, l'ancien mot de passe ne pourra pas être utilisé pour faire appel aux services de Chorus Pro.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous avez déjà cet accès à « {space} ».</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous avez déjà tous les accès aux espaces ouverts ici.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous avez désactivé ce compte le {since}. Vous pouvez le réactiver jusqu’au {term}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous devez modifier vos appels de services afin d'indiquer le nouveau mot de passe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous en serez gestionnaire principal. Son premier service est déjà prêt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous gérez déjà cette structure dans cette base.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous ne gérez aucune structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous ne gérez pas cette structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous ne gérez pas {structure}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous ne gérez plus {structure}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous ne pouvez ouvrir aucun espace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous ne pouvez pas changer les accès de {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous ne pouvez pas vous désigner vous-même.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous n’avez fait aucune demande</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous n’avez fait aucune demande.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous n’avez pas ce droit sur ces messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous n’avez pas ce droit sur {structure}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous n’avez pas le droit d’envoyer ou de retirer ce message à {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous n’en avez pas. Elle permet de choisir un autre mot de passe si vous oubliez le vôtre.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous n’êtes membre d’aucune structure active aujourd’hui</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous n’êtes pas habilité à l’un de ces services.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous n’êtes pas rattaché à {structure} aujourd’hui.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous n’êtes plus membre de {structure}, ou elle est inactive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous n’êtes rattaché à aucune structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous n’êtes rattaché à aucune structure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous pouvez consulter ces décisions, pas en décider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous retrouverez vos rattachements comme ils sont, sauf ceux qui ont pris fin entre-temps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous serez gestionnaire principal de {structure}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous y restez comme utilisateur simple.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous êtes gestionnaire principal de {structure} : l’accès vous est accordé tout de suite, sans demande.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous êtes la seule personne à gérer {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous êtes le gestionnaire principal de cette structure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vous êtes le gestionnaire principal des structures :</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vérification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vérification de l’historique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vérification de {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vérifier l'historique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vérifier l'historique…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vérifiez les numéros douteux, ou confirmez-les.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vérifiez les numéros douteux, puis confirmez-les</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vérifiez l’année de réception.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vérifiez l’année de « {text} ».</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vérifiez l’orthographe, remplissez moins de critères, ou créez le compte.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vérifiez que le fichier et son dossier sont accessibles, et que vous avez le droit d’y écrire.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wallis-et-Futuna</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yémen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zambie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zimbabwe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>[0-9A-Z]{6,9}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>[A-Z]{2}.{1,16}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>accorde 1 service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>accorde {count} services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>accordé : {granted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>aucun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>aucun service actif</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>aucune délégation, lecture seule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>aujourd’hui</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>avant de créer la structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>avant d’enregistrer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>caractère {column}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ce disque est en lecture seule.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ce n’est pas un dossier.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cette structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cle-de-secours.pdf</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>coché</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>comptes à créer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>consultation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>consultation et modification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>droits toutes mes structures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>droits {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>délégation pour la structure et les utilisateurs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>délégation pour la structure seulement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>délégation pour les utilisateurs seulement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>en garde {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>en refuse {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>en retire {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>et {count} autres services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>il y a peu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>il y a {days} jours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>inchangée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>inchangées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>jj/mm/aaaa</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>jusqu’au {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>la copie relue n’est pas celle qui a été écrite.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>la ligne n° {first} manque</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>la ligne n° {number}, qu’une ancre confirme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>la structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>le disque est plein.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>le disque ne répond pas comme prévu ({cause}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>le dossier est introuvable. Le disque est peut-être débranché.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>le début</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>le {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>le {day} à {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>les lignes n° {first} et {last} manquent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>les lignes n° {first} à {last} manquent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>les utilisateurs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ligne lue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ligne {line}, caractère {column}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lignes lues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lignes refusées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lignes-refusees.csv</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mes-donnees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>modele-rattachements.xlsx</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>modification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>modifiée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>modifiées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>non accordé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>non coché</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing leaves by this server now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nouvelle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nouvelles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>n° {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>n° {number}, {what}, du {day} à {time}, par {who}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>obligatoire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>par vous</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>par {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>plus de {days} j</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>quelqu’un d’autre</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rattachements à créer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>recherche « {text} »</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>refusée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>refusées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rien</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>réseau</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sans changement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>service {state}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sur {count} structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sur {count} structures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>technique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the server wants another password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this message may have left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this message may leave later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this message will never leave as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tous les services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>toute la structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>toute la structure, services à venir compris</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>toutes les lignes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>un PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>un ancien classeur Excel (.xls)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>un classeur Excel (.xlsb)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>un classeur Excel (.xlsx)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>un classeur LibreOffice (.ods)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>un fichier texte (CSV)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>une archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>une image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>utilisateurs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>vos structures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>vous n’avez pas le droit d’y écrire.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{block} : enregistré</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{cause}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{changed} modifiée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{changed} modifiées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} / {limit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} / {limit}, limite atteinte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} abonnements prennent fin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} accès demandé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} accès demandés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} accès gagnés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} accès perdus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} actions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} actions enregistrées depuis ne seraient plus dans la base.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} anomalies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} autres actions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} autres demandes gardent leurs autres espaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} caractères</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} caractères au moins. Une phrase convient bien.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} champ à corriger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} champs à corriger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} cochées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} compte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} comptes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} comptes laissés de côté</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} courriels d’activation enregistrés dans {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} courriels partiront</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} courriels retenus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} de {first} à {last} jours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} demandes attendent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} demandes de rattachement envoyées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} demandes d’abonnement sont créées, une pour chaque autre membre qui ne l’a pas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} demandes en attente sont refusées (« Espace fermé »)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} demandes refusées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} demandes validées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} documents ajoutés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} documents supprimés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} décisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} décisions annulées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} décisions de nouveau à reporter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} décisions reportées le {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} en attente</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} en échec</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} espaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} incertain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} inchangées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} laissées de côté</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} ligne refusée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} lignes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} lignes cochées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} lignes cochées ont été faites dans Chorus Pro</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} lignes exportées dans {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} lignes refusées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} lignes supprimées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} lignes, toutes intactes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} message coché</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} messages cochés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} messages notés comme envoyés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} messages remis en attente</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} messages retirés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} modifiées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} ne sont pas habilités à ce service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} nouvelles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} numéros ne passent pas le contrôle de leur clé. L’annuaire de l’État en contient quelques-uns.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} n’ont pas de rattachement en vigueur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} octets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} ont déjà exactement cet accès</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} plus de {days} jours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} premières structures, précisez la recherche</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} rattachements créés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} rattachements modifiés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} rattachements sont supprimés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} rattachements supprimés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} rattachements terminés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} refusées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} rôles de gestionnaire principal sont transférés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} rôles à transférer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} services désactivés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} services réactivés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} sont hors de vos droits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} structures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} structures de l’annuaire ne sont pas dans ce fichier : elles sont gardées.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} sur {total} services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} sur {total} utilisateurs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} utilisateur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} utilisateurs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} utilisateurs cochés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} utilisateurs désactivés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} utilisateurs l’ont aussitôt : leur rôle le donne par défaut.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} utilisateurs n’y auront plus accès.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} utilisateurs ont reçu les droits copiés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} utilisateurs rattachés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} utilisateurs réactivés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} utilisateurs sans ces filtres.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} y gagnent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} y perdent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} {name} exportés dans {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count}, confirmés par l’auteur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} Ko</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} Mo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} octet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} octets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{days} j</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{days} jours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} par {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} à {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done} sur {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done}, 1 laissé de côté</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done}, 1 laissée de côté</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done}, 1 laissée telle quelle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done}, {left} laissées de côté</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done}, {left} laissées telles quelles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done}, {left} laissés de côté</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{error} Nouvel essai le {when}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} n’a pas été écrit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{first} et {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{first} à {last} j</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{names} est déjà rattaché : son rattachement ne change pas.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{names} est désactivé : ses droits y dorment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{names} et {count} autres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{names} recevra les mêmes services et les mêmes accès ; son rôle ne change pas.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{names} recevront les mêmes services et les mêmes accès ; leur rôle ne change pas.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{names} sont déjà rattachés : leur rattachement ne change pas.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{names} sont désactivés : ses droits y dorment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} (désactivé)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} (fermé)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} a déjà exactement ces accès.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} a déjà les mêmes droits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} a exactement cet accès aujourd’hui. Cochez ou décochez pour le changer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} a reçu les droits copiés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} attend depuis {since}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} demande {count} espaces sur {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} demande « {space} » sur {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} demande à rejoindre {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} enregistré</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} est dans cette base, et vous la gérez.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} est dans cette base : il est possible d’y demander un rattachement.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} est déjà rattaché à {structure}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} est désactivé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} est inactive dans cette base : il n’est pas possible d’y demander un rattachement.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} est la personne dont on copie les droits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} est rattaché à {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} est réactivé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} ne passe plus par le PIGP ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} n’a pas été importé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} n’appartient pas à la même structure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} n’est d’aucune structure dont vous gérez les utilisateurs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} n’est habilité à aucun service actif.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} n’est pas dans cette base : il n’est pas possible d’y demander un rattachement.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} n’est pas habilité au service « {service} ».</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} n’est pas habilité à ce service.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} n’est plus rattaché à {structure}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} passe par le PIGP ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} sur {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} · {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} à {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, le {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, recherche « {search} »</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} : enregistré</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} : quel rattachement modifier ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{new} nouvelle structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{new} nouvelles structures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number}, avec {others}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number}, jusqu’au {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number}, sans autre gestionnaire ni successeur désigné</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} comptes créés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} rattachements importés</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{opened} ouverts sur {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{question}, le même pour toutes les demandes cochées.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{rows} avant celle-ci.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{searched} {count} sans ce filtre.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{searched} {count} sans cette recherche.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} actions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} affichée sur {waiting}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} affichées sur {waiting}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} et {count} autres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} sur {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} sur {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{space} ({service})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{state}, demandée le {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{structure} est inactive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{structure} n’a pas d’utilisateur technique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{structure} passe par le PIGP : demandez le compte au référent DGFiP, il n’est pas créé ici.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{structure} passe par le PIGP : ses comptes ne sont pas créés ici. Adressez votre demande au référent de la DGFiP en charge du référentiel MADHRAS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{structure} passe par le PIGP : votre compte ne se désactive pas ici. Adressez votre demande au référent de la DGFiP en charge du référentiel MADHRAS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{structure}. Mot de passe du {day}, à changer avant le {due}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{structure} : {count} services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text} (toute la liste : rien n’était coché)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text} sur {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{ticked} accès coché sur {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{ticked} accès cochés sur {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{ticked} coché sur {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{ticked} cochés sur {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{ticked} demandes cochées sur {shown}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{ticked} documents cochés sur {shown}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{ticked} services cochés sur {shown}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{ticked} utilisateurs cochés sur {shown}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} de {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} d’{name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} par {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} à {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} : {count} caractères ; il en faut {limit} au plus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} : « {text} » n’est ni oui ni non.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total} utilisateurs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{trouble}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{trouble} Rien n’a été importé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} incorrect. Encore 1 essai avant une attente de {first} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} incorrect. Encore {left} essais avant une attente de {first} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} incorrect. Prochain essai dans {seconds} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} sur {rows}. {before}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{why} : aucun droit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{word}, par {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« Factures émises » ne s’ouvre qu’avec les deux accès.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« MOA uniquement » suppose « Maîtrise d’ouvrage ».</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« Service ou engagement » laisse le choix : il ne va pas avec « Service obligatoire » ni avec « Numéro d’engagement obligatoire ».</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {name} » créé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {name} » désactivé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {name} » finit avant d’avoir commencé.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {name} » modifié</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {name} » réactivé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {space} » a été refusé entre-temps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {space} » est déjà fermé sur {structure}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {space} » est déjà ouvert sur {structure}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {space} » est fermé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {space} » est ouvert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {space} » est ouvert : 1 demande à décider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {space} » est ouvert : {count} demandes à décider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {space} » est toujours ouvert, sur toutes les structures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {space} » ne se donne ni ne se retire.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {space} » ne se ferme pas.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {text} » n’est pas un nom de serveur, comme smtp.commune.fr ; le port a son propre champ.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {text} » n’est pas un numéro de TVA intracommunautaire : FR, deux caractères, puis le SIREN.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {text} » n’est pas un numéro de téléphone. Hors de France, il commence par + et l’indicatif du pays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {text} » n’est pas une adresse électronique, comme nom@commune.fr.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« Factures émises » ne s’ouvre qu’avec les deux accès cochés : consultation et modification.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« Factures émises » reste fermé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {name} » ajouté</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {name} » est déjà là : c’est le même contenu que « {other} ».</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {name} » est un dossier : ajoutez les fichiers qu’il contient.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {name} » est vide.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {name} » existe déjà à cet endroit : choisissez un autre nom.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {name} » fait {size} ; un document fait {limit} au plus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {name} » ne peut pas être lu ({cause}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {name} » ne peut pas être ouvert d’ici</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {name} » n’a pas été ouvert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {name} » n’est pas un fichier ordinaire.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {name} » ouvert : une copie, vos modifications n’y seront pas gardées</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {name} » supprimé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {text} » n’est pas un rôle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>« {text} » n’est pas une date (jj/mm/aaaa).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>À</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>À propos de Chorus Desktop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>À quelle structure rattacher l’utilisateur ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>À quoi elle sert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>À reporter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>À reporter dans Chorus Pro</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>À traiter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>À venir</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Âge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Échec</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Échecs de connexion depuis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Égypte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Émirats arabes unis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Équateur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Érythrée</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Étape {number} sur {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>État</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>États-Unis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Éthiopie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Île Bouvet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Île Christmas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Île Norfolk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Île de Man</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Îles Caïmans</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Îles Cocos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Îles Cook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Îles Féroé</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Îles Heard-et-MacDonald</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Îles Malouines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Îles Mariannes du Nord</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Îles Marshall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Îles Salomon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Îles Turques-et-Caïques</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Îles Vierges américaines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Îles Vierges britanniques</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Îles mineures éloignées des États-Unis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Îles Åland</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>à modifier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>à partir du {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>à reporter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>à {hour}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>… et {count} autres anomalies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> ; la dernière est du {when}, pour la ligne n° {number}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> ; vous en déciderez dans « Actions en attente ». Aucun courriel ne part.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
