<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>AxisGizmo</name>
        <message>
            <source>View from the subject's left</source>
            <translation>Vue de la gauche du sujet</translation>
        </message>
        <message>
            <source>View from the subject's right</source>
            <translation>Vue de la droite du sujet</translation>
        </message>
        <message>
            <source>View from the top</source>
            <translation>Vue de dessus</translation>
        </message>
        <message>
            <source>View from below</source>
            <translation>Vue de dessous</translation>
        </message>
        <message>
            <source>View from the front</source>
            <translation>Vue de face</translation>
        </message>
        <message>
            <source>View from the back</source>
            <translation>Vue de dos</translation>
        </message>
        <message>
            <source>View direction</source>
            <translation>Direction de la vue</translation>
        </message>
    </context>
    <context>
        <name>CachePanel</name>
        <message>
            <source>Repeats</source>
            <translation>Répétitions</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Gagné</translation>
        </message>
        <message>
            <source>There at once</source>
            <translation>Déjà là</translation>
        </message>
        <message>
            <source>Begun half-way</source>
            <translation>Repris à mi-chemin</translation>
        </message>
        <message>
            <source>Shared while made</source>
            <translation>Partagé en cours</translation>
        </message>
        <message>
            <source>Made anew</source>
            <translation>Refait</translation>
        </message>
        <message>
            <source>On the disk</source>
            <translation>Sur le disque</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find an action</source>
            <translation>Trouver une action</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>No action is called that.</source>
            <translation>Aucune action ne s'appelle ainsi.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Édition</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>File d'attente</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vue</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <source>Open pictures</source>
            <translation>Ouvrir des images</translation>
        </message>
        <message>
            <source>Paste a picture</source>
            <translation>Coller une image</translation>
        </message>
        <message>
            <source>Export the shown model</source>
            <translation>Exporter le modèle affiché</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>Chercher dans la bibliothèque</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Make the model again</source>
            <translation>Refaire le modèle</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Retirer de la liste</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Change keys</source>
            <translation>Changer les touches</translation>
        </message>
        <message>
            <source>Stop the job and keep its stages</source>
            <translation>Arrêter la tâche et garder ses étapes</translation>
        </message>
        <message>
            <source>Try the job again</source>
            <translation>Réessayer la tâche</translation>
        </message>
        <message>
            <source>Go on with the queue</source>
            <translation>Reprendre la file</translation>
        </message>
        <message>
            <source>Pause after the jobs that run</source>
            <translation>Mettre en pause après les tâches en cours</translation>
        </message>
        <message>
            <source>Start the job next</source>
            <translation>Lancer la tâche ensuite</translation>
        </message>
        <message>
            <source>Start the job earlier</source>
            <translation>Lancer la tâche plus tôt</translation>
        </message>
        <message>
            <source>Start the job later</source>
            <translation>Lancer la tâche plus tard</translation>
        </message>
        <message>
            <source>Stop all jobs but this one</source>
            <translation>Arrêter toutes les tâches sauf celle-ci</translation>
        </message>
        <message>
            <source>Stop all jobs</source>
            <translation>Arrêter toutes les tâches</translation>
        </message>
        <message>
            <source>Next model</source>
            <translation>Modèle suivant</translation>
        </message>
        <message>
            <source>Previous model</source>
            <translation>Modèle précédent</translation>
        </message>
        <message>
            <source>Show the voxels</source>
            <translation>Afficher les voxels</translation>
        </message>
        <message>
            <source>Show the coarse mesh</source>
            <translation>Afficher le maillage grossier</translation>
        </message>
        <message>
            <source>Show the refined mesh</source>
            <translation>Afficher le maillage affiné</translation>
        </message>
        <message>
            <source>Show the final mesh</source>
            <translation>Afficher le maillage final</translation>
        </message>
        <message>
            <source>Frame the model</source>
            <translation>Cadrer le modèle</translation>
        </message>
        <message>
            <source>View from the front</source>
            <translation>Vue de face</translation>
        </message>
        <message>
            <source>View from the back</source>
            <translation>Vue de dos</translation>
        </message>
        <message>
            <source>View from the side</source>
            <translation>Vue de côté</translation>
        </message>
        <message>
            <source>View from the top</source>
            <translation>Vue de dessus</translation>
        </message>
        <message>
            <source>Show colours</source>
            <translation>Afficher les couleurs</translation>
        </message>
        <message>
            <source>Show clay</source>
            <translation>Afficher l'argile</translation>
        </message>
        <message>
            <source>Show normals</source>
            <translation>Afficher les normales</translation>
        </message>
        <message>
            <source>Draw the edges</source>
            <translation>Tracer les arêtes</translation>
        </message>
        <message>
            <source>Show polished metal</source>
            <translation>Afficher en métal poli</translation>
        </message>
        <message>
            <source>Show the texture's squares</source>
            <translation>Afficher les carreaux de la texture</translation>
        </message>
        <message>
            <source>Parallel lines or lens</source>
            <translation>Lignes parallèles ou objectif</translation>
        </message>
        <message>
            <source>Compare with another result</source>
            <translation>Comparer avec un autre résultat</translation>
        </message>
        <message>
            <source>Find an action</source>
            <translation>Trouver une action</translation>
        </message>
        <message>
            <source>Keys and mouse</source>
            <translation>Touches et souris</translation>
        </message>
        <message>
            <source>Queue and library panel</source>
            <translation>Panneau de la file et de la bibliothèque</translation>
        </message>
        <message>
            <source>Inspector panel</source>
            <translation>Panneau de l'inspecteur</translation>
        </message>
        <message>
            <source>Memory panel</source>
            <translation>Panneau de la mémoire</translation>
        </message>
        <message>
            <source>Only the model</source>
            <translation>Le modèle seul</translation>
        </message>
        <message>
            <source>Light or dark window</source>
            <translation>Fenêtre claire ou sombre</translation>
        </message>
        <message>
            <source>Larger type and controls</source>
            <translation>Texte et commandes plus grands</translation>
        </message>
        <message>
            <source>Smaller type and controls</source>
            <translation>Texte et commandes plus petits</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <source>Mend the matte</source>
            <translation>Retoucher le détourage</translation>
        </message>
        <message>
            <source>Sort new pictures by their previews</source>
            <translation>Trier les nouvelles images par aperçu</translation>
        </message>
        <message>
            <source>Look at the mattes that wait</source>
            <translation>Voir les détourages en attente</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>There is nothing to compare with yet</source>
            <translation>Il n'y a encore rien à comparer</translation>
        </message>
        <message>
            <source>Line between both</source>
            <translation>Ligne entre les deux</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Comparer avec</translation>
        </message>
        <message>
            <source>End the comparison</source>
            <translation>Terminer la comparaison</translation>
        </message>
    </context>
    <context>
        <name>DataKey</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>DetailChoice</name>
        <message>
            <source>Detail</source>
            <translation>Finesse</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Ébauche</translation>
        </message>
        <message>
            <source>Quick: 128 cells along the longest side</source>
            <translation>Rapide : 128 cellules sur le plus long côté</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>256 cells along the longest side</source>
            <translation>256 cellules sur le plus long côté</translation>
        </message>
        <message>
            <source>Finest</source>
            <translation>Très fin</translation>
        </message>
        <message>
            <source>Slow and large: 512 cells along the longest side</source>
            <translation>Lent et volumineux : 512 cellules sur le plus long côté</translation>
        </message>
    </context>
    <context>
        <name>DropVeil</name>
        <message>
            <source>Drop to make models</source>
            <translation>Déposez pour créer des modèles</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>Drop a picture to make a model</source>
            <translation>Déposez une image pour créer un modèle</translation>
        </message>
        <message>
            <source>or &lt;a href="open"&gt;open one&lt;/a&gt;, paste it, or try an example</source>
            <translation>ou &lt;a href="open"&gt;ouvrez-en une&lt;/a&gt;, collez-la, ou essayez un exemple</translation>
        </message>
        <message>
            <source>Open pictures</source>
            <translation>Ouvrir des images</translation>
        </message>
        <message>
            <source>Try the example %1</source>
            <translation>Essayer l'exemple %1</translation>
        </message>
    </context>
    <context>
        <name>EventPanel</name>
        <message>
            <source>What happened</source>
            <translation>Ce qui s'est passé</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Rien encore.</translation>
        </message>
    </context>
    <context>
        <name>EventRow</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>ExportPanel</name>
        <message>
            <source>Made for</source>
            <translation>Destiné à</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Exportation…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Write the shown model to a file</source>
            <translation>Écrire le modèle affiché dans un fichier</translation>
        </message>
    </context>
    <context>
        <name>FactRow</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>FileDialogs</name>
        <message>
            <source>%1 (*.%2)</source>
            <translation>%1 (*.%2)</translation>
        </message>
        <message>
            <source>Open pictures</source>
            <translation>Ouvrir des images</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
    </context>
    <context>
        <name>HealthBadge</name>
        <message>
            <source>Health: %1</source>
            <translation>État : %1</translation>
        </message>
    </context>
    <context>
        <name>HelpRow</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>HelpSheet</name>
        <message>
            <source>Orbit</source>
            <translation>Tourner</translation>
        </message>
        <message>
            <source>drag</source>
            <translation>glisser</translation>
        </message>
        <message>
            <source>Pan</source>
            <translation>Déplacer</translation>
        </message>
        <message>
            <source>middle or Shift drag</source>
            <translation>bouton du milieu ou Maj+glisser</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoomer</translation>
        </message>
        <message>
            <source>wheel or right drag</source>
            <translation>molette ou bouton droit</translation>
        </message>
        <message>
            <source>middle drag</source>
            <translation>bouton du milieu</translation>
        </message>
        <message>
            <source>Shift+middle drag</source>
            <translation>Maj+bouton du milieu</translation>
        </message>
        <message>
            <source>wheel or Ctrl+middle drag</source>
            <translation>molette ou Ctrl+bouton du milieu</translation>
        </message>
        <message>
            <source>Alt+drag</source>
            <translation>Alt+glisser</translation>
        </message>
        <message>
            <source>Alt+middle drag</source>
            <translation>Alt+bouton du milieu</translation>
        </message>
        <message>
            <source>wheel or Alt+right drag</source>
            <translation>molette ou Alt+bouton droit</translation>
        </message>
        <message>
            <source>Keys and mouse</source>
            <translation>Touches et souris</translation>
        </message>
        <message>
            <source>Orbit, pan</source>
            <translation>Tourner, déplacer</translation>
        </message>
        <message>
            <source>arrows, Shift+arrows</source>
            <translation>flèches, Maj+flèches</translation>
        </message>
        <message>
            <source>Look at a point</source>
            <translation>Regarder un point</translation>
        </message>
        <message>
            <source>double click</source>
            <translation>double clic</translation>
        </message>
        <message>
            <source>ORFEAS Studio %1</source>
            <translation>ORFEAS Studio %1</translation>
        </message>
    </context>
    <context>
        <name>InspectorPanel</name>
        <message>
            <source>Inspector</source>
            <translation>Inspecteur</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Sujet</translation>
        </message>
        <message>
            <source>Subject of %1</source>
            <translation>Sujet de %1</translation>
        </message>
        <message>
            <source>No subject</source>
            <translation>Aucun sujet</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Mots-clés</translation>
        </message>
        <message>
            <source>Words to find this model by</source>
            <translation>Mots pour retrouver ce modèle</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Forme</translation>
        </message>
        <message>
            <source>Mend the matte</source>
            <translation>Retoucher le détourage</translation>
        </message>
    </context>
    <context>
        <name>KeyRow</name>
        <message>
            <source>also: %1</source>
            <translation>aussi : %1</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>Revenir à %1</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>aucune touche</translation>
        </message>
        <message>
            <source>Press keys…</source>
            <translation>Appuyez…</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>This key belongs to the viewport</source>
            <translation>Cette touche appartient à la vue du modèle</translation>
        </message>
        <message>
            <source>Change the keys of: %1</source>
            <translation>Changer les touches de : %1</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>All as at first</source>
            <translation>Tout comme au début</translation>
        </message>
        <message>
            <source>Give every action the keys it came with</source>
            <translation>Rendre à chaque action ses touches d'origine</translation>
        </message>
        <message>
            <source>Keys of all actions</source>
            <translation>Touches de toutes les actions</translation>
        </message>
        <message>
            <source>Find an action to change its keys</source>
            <translation>Chercher une action pour changer ses touches</translation>
        </message>
    </context>
    <context>
        <name>LabelledSlider</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>LibraryPanel</name>
        <message>
            <source>Queue and library</source>
            <translation>File et bibliothèque</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothèque</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>Chercher dans la bibliothèque</translation>
        </message>
        <message>
            <source>Words of the name, a tag, the engine or the folder, or a day: 2026-11-28</source>
            <translation>Mots du nom, un mot-clé, le moteur ou le dossier, ou un jour : 2026-11-28</translation>
        </message>
        <message>
            <source>Finished models gather here.</source>
            <translation>Les modèles terminés se rassemblent ici.</translation>
        </message>
        <message>
            <source>No model answers to that.</source>
            <translation>Aucun modèle n'y répond.</translation>
        </message>
    </context>
    <context>
        <name>LibraryTile</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1
%2
%3</source>
            <translation>%1
%2
%3</translation>
        </message>
        <message>
            <source>%1
%2</source>
            <translation>%1
%2</translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Of everything in this window</source>
            <translation>De tout ce qui est dans cette fenêtre</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Celle du système</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Dark, light, or with the strongest contrast</source>
            <translation>Sombre, clair, ou au contraste le plus fort</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>A dark window, the model is the brightest thing</source>
            <translation>Une fenêtre sombre, où le modèle est le plus clair</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>A light window</source>
            <translation>Une fenêtre claire</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <source>Black and white with strong edges</source>
            <translation>Noir et blanc aux contours marqués</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>Dark or light as the system is</source>
            <translation>Sombre ou clair comme le système</translation>
        </message>
        <message>
            <source>Size of type and controls</source>
            <translation>Taille du texte et des commandes</translation>
        </message>
        <message>
            <source>Ctrl++ and Ctrl+− change it anywhere</source>
            <translation>Ctrl++ et Ctrl+− la changent partout</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>How large everything in the window is</source>
            <translation>La taille de tout dans la fenêtre</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Moins de mouvement</translation>
        </message>
        <message>
            <source>Panels, views and colours change at once instead of gliding</source>
            <translation>Panneaux, vues et couleurs changent d'un coup au lieu de glisser</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>%1 - ORFEAS Studio</source>
            <translation>%1 - ORFEAS Studio</translation>
        </message>
        <message>
            <source>ORFEAS Studio</source>
            <translation>ORFEAS Studio</translation>
        </message>
        <message>
            <source>There is no picture to paste.</source>
            <translation>Il n'y a pas d'image à coller.</translation>
        </message>
    </context>
    <context>
        <name>MakingPage</name>
        <message>
            <source>Made by</source>
            <translation>Créé par</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Finesse</translation>
        </message>
        <message>
            <source>Finer takes longer and more memory</source>
            <translation>Plus fin demande plus de temps et de mémoire</translation>
        </message>
        <message>
            <source>Triangles</source>
            <translation>Triangles</translation>
        </message>
        <message>
            <source>The most that a finished model has</source>
            <translation>Le maximum d'un modèle terminé</translation>
        </message>
        <message>
            <source>As many as there are</source>
            <translation>Autant qu'il y en a</translation>
        </message>
        <message>
            <source>Texture</source>
            <translation>Texture</translation>
        </message>
        <message>
            <source>Pixels along each side of the picture that is wrapped round the model</source>
            <translation>Pixels par côté de l'image enroulée autour du modèle</translation>
        </message>
        <message>
            <source>%1 × %1 px</source>
            <translation>%1 × %1 px</translation>
        </message>
    </context>
    <context>
        <name>MatteBar</name>
        <message>
            <source>Look</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>The picture, dark where it is left out; V goes through the three</source>
            <translation>L’image, sombre là où elle est exclue ; V passe par les trois</translation>
        </message>
        <message>
            <source>Cut out</source>
            <translation>Détouré</translation>
        </message>
        <message>
            <source>The subject alone, before squares</source>
            <translation>Le sujet seul, devant un damier</translation>
        </message>
        <message>
            <source>Matte</source>
            <translation>Détourage</translation>
        </message>
        <message>
            <source>The matte itself: white is kept, black is left out</source>
            <translation>Le détourage lui-même : le blanc est gardé, le noir exclu</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Ajuster</translation>
        </message>
        <message>
            <source>Bring the whole picture into view; the wheel goes nearer, the middle button moves it</source>
            <translation>Montrer toute l’image ; la molette rapproche, le bouton du milieu déplace</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Show each pixel of the picture as one of the screen</source>
            <translation>Montrer chaque pixel de l’image comme un de l’écran</translation>
        </message>
    </context>
    <context>
        <name>MatteChoices</name>
        <message>
            <source>Mattes to choose from</source>
            <translation>Détourages au choix</translation>
        </message>
        <message>
            <source>Matte: %1</source>
            <translation>Détourage : %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1?</source>
            <translation>%1 ?</translation>
        </message>
    </context>
    <context>
        <name>MatteState</name>
        <message>
            <source>Looking for the subject…</source>
            <translation>Recherche du sujet…</translation>
        </message>
        <message>
            <source>This picture cannot be shown.</source>
            <translation>Cette image ne peut pas être montrée.</translation>
        </message>
    </context>
    <context>
        <name>MatteTools</name>
        <message>
            <source>Tools of the matting desk</source>
            <translation>Outils de la table de détourage</translation>
        </message>
        <message>
            <source>Matte</source>
            <translation>Détourage</translation>
        </message>
        <message>
            <source>Nothing stands out by itself: paint over the subject.</source>
            <translation>Rien ne ressort de soi-même : peignez sur le sujet.</translation>
        </message>
        <message>
            <source>Brush</source>
            <translation>Pinceau</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Paint what belongs to the subject (B); the right button erases</source>
            <translation>Peindre ce qui appartient au sujet (B) ; le bouton droit efface</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Paint what is left out (E); the right button keeps</source>
            <translation>Peindre ce qui est exclu (E) ; le bouton droit garde</translation>
        </message>
        <message>
            <source>Brush size</source>
            <translation>Taille du pinceau</translation>
        </message>
        <message>
            <source>Across, in pixels of the picture ([ and ], or Shift and the wheel)</source>
            <translation>Diamètre, en pixels de l’image ([ et ], ou Maj et molette)</translation>
        </message>
        <message>
            <source>%1 px</source>
            <translation>%1 px</translation>
        </message>
        <message>
            <source>Hardness</source>
            <translation>Dureté</translation>
        </message>
        <message>
            <source>How sharp the brush ends</source>
            <translation>Netteté du bord du pinceau</translation>
        </message>
        <message>
            <source>Edge</source>
            <translation>Bord</translation>
        </message>
        <message>
            <source>Grow</source>
            <translation>Étendre</translation>
        </message>
        <message numerus="yes">
            <source>Move the whole edge %n pixel(s) outwards</source>
            <translation>
                <numerusform>Pousser tout le bord de %n pixel vers l’extérieur</numerusform>
                <numerusform>Pousser tout le bord de %n pixels vers l’extérieur</numerusform>
            </translation>
        </message>
        <message>
            <source>Shrink</source>
            <translation>Réduire</translation>
        </message>
        <message numerus="yes">
            <source>Move the whole edge %n pixel(s) inwards</source>
            <translation>
                <numerusform>Pousser tout le bord de %n pixel vers l’intérieur</numerusform>
                <numerusform>Pousser tout le bord de %n pixels vers l’intérieur</numerusform>
            </translation>
        </message>
        <message>
            <source>Soften</source>
            <translation>Adoucir</translation>
        </message>
        <message>
            <source>Make the edge softer</source>
            <translation>Adoucir le bord</translation>
        </message>
        <message>
            <source>Frame</source>
            <translation>Cadre</translation>
        </message>
        <message>
            <source>Subject in its frame</source>
            <translation>Sujet dans son cadre</translation>
        </message>
        <message>
            <source>How much of the frame's side the subject takes; networks were taught with about 85 %</source>
            <translation>Part du côté du cadre que prend le sujet ; les réseaux ont appris avec environ 85 %</translation>
        </message>
        <message>
            <source>Make again with this matte</source>
            <translation>Refaire avec ce détourage</translation>
        </message>
        <message>
            <source>Make the model</source>
            <translation>Faire le modèle</translation>
        </message>
        <message>
            <source>Make another model with this matte, frame and the settings of now</source>
            <translation>Faire un autre modèle avec ce détourage, ce cadre et les réglages actuels</translation>
        </message>
        <message>
            <source>Go on with this matte and frame</source>
            <translation>Continuer avec ce détourage et ce cadre</translation>
        </message>
    </context>
    <context>
        <name>MatteView</name>
        <message>
            <source>Picture with its matte</source>
            <translation>Image et son détourage</translation>
        </message>
        <message>
            <source>Arrow keys move the brush, with Shift they paint; Space paints where it is; square brackets change its size</source>
            <translation>Les flèches déplacent le pinceau, avec Maj elles peignent ; Espace peint sur place ; les crochets changent sa taille</translation>
        </message>
    </context>
    <context>
        <name>MattingDesk</name>
        <message>
            <source>Matting desk</source>
            <translation>Table de détourage</translation>
        </message>
        <message>
            <source>Matte of %1</source>
            <translation>Détourage de %1</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message numerus="yes">
            <source>%n more picture(s) wait for their matte</source>
            <translation>
                <numerusform>%n autre image attend son détourage</numerusform>
                <numerusform>%n autres images attendent leur détourage</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the last change of the matte back</source>
            <translation>Annuler la dernière retouche du détourage</translation>
        </message>
        <message>
            <source>Make the change of the matte once more</source>
            <translation>Refaire la retouche du détourage</translation>
        </message>
        <message>
            <source>Leave the matting desk; what was mended stays</source>
            <translation>Quitter la table de détourage ; les retouches restent</translation>
        </message>
    </context>
    <context>
        <name>MemoryGraph</name>
        <message>
            <source>Memory %1 s ago</source>
            <translation>Mémoire il y a %1 s</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>1 min</source>
            <translation>1 min</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>How much of the past is shown: a minute or all that is remembered</source>
            <translation>La part du passé affichée : une minute ou tout ce qui est retenu</translation>
        </message>
        <message>
            <source>Studio</source>
            <translation>Studio</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Machine</translation>
        </message>
        <message>
            <source>What is shown: all memory of the machine or what this program holds, larger</source>
            <translation>Ce qui est affiché : toute la mémoire de la machine ou, agrandi, ce que tient ce programme</translation>
        </message>
        <message>
            <source>Let the chart go on</source>
            <translation>Laisser le graphique avancer</translation>
        </message>
        <message>
            <source>Hold the chart</source>
            <translation>Figer le graphique</translation>
        </message>
        <message>
            <source>Save the figures as a table (CSV)</source>
            <translation>Enregistrer les chiffres en tableau (CSV)</translation>
        </message>
        <message>
            <source>Memory over time</source>
            <translation>La mémoire au fil du temps</translation>
        </message>
        <message>
            <source>%1 of %2 free</source>
            <translation>%1 libres sur %2</translation>
        </message>
        <message>
            <source>models may hold %1</source>
            <translation>les modèles peuvent tenir %1</translation>
        </message>
        <message>
            <source>Nothing measured yet</source>
            <translation>Rien de mesuré encore</translation>
        </message>
        <message>
            <source>networks</source>
            <translation>réseaux</translation>
        </message>
        <message>
            <source>models being made</source>
            <translation>modèles en cours</translation>
        </message>
        <message>
            <source>the studio itself</source>
            <translation>le studio lui-même</translation>
        </message>
        <message>
            <source>other programs</source>
            <translation>autres programmes</translation>
        </message>
        <message>
            <source>free</source>
            <translation>libre</translation>
        </message>
        <message>
            <source>Save the figures</source>
            <translation>Enregistrer les chiffres</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tableaux (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>MemoryJobs</name>
        <message>
            <source>cut out</source>
            <translation>découpe</translation>
        </message>
        <message>
            <source>shape</source>
            <translation>forme</translation>
        </message>
        <message>
            <source>surface</source>
            <translation>surface</translation>
        </message>
        <message>
            <source>texture</source>
            <translation>texture</translation>
        </message>
        <message>
            <source>Held of what was promised</source>
            <translation>Tenu sur ce qui est promis</translation>
        </message>
        <message>
            <source>Measured against foretold</source>
            <translation>Mesuré face au prévu</translation>
        </message>
        <message>
            <source>Memory of jobs</source>
            <translation>Mémoire des tâches</translation>
        </message>
        <message>
            <source>waits for memory</source>
            <translation>attend de la mémoire</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>No model was made since the start.</source>
            <translation>Aucun modèle créé depuis le démarrage.</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) let in</source>
            <translation>
                <numerusform>%n étape admise</numerusform>
                <numerusform>%n étapes admises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refusée</numerusform>
                <numerusform>%n refusées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n made smaller</source>
            <translation>
                <numerusform>%n réduite</numerusform>
                <numerusform>%n réduites</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MemoryPage</name>
        <message>
            <source>Memory for models</source>
            <translation>Mémoire pour les modèles</translation>
        </message>
        <message>
            <source>Other programs keep the rest</source>
            <translation>Le reste est aux autres programmes</translation>
        </message>
        <message>
            <source>What is free</source>
            <translation>Ce qui est libre</translation>
        </message>
        <message>
            <source>Looked up again and again while models are made</source>
            <translation>Revérifié sans cesse pendant la création</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Au plus</translation>
        </message>
        <message>
            <source>Never more than the limit below</source>
            <translation>Jamais plus que la limite ci-dessous</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Limite</translation>
        </message>
        <message>
            <source>The most that models may hold while they are made</source>
            <translation>Le maximum que les modèles tiennent pendant leur création</translation>
        </message>
        <message>
            <source>Models at once</source>
            <translation>Modèles à la fois</translation>
        </message>
        <message>
            <source>The most that are made side by side</source>
            <translation>Le maximum créé côte à côte</translation>
        </message>
        <message>
            <source>What that means</source>
            <translation>Ce que cela veut dire</translation>
        </message>
        <message>
            <source>Exactness of networks</source>
            <translation>Exactitude des réseaux</translation>
        </message>
        <message>
            <source>Less exact is quicker and takes less memory</source>
            <translation>Moins exact va plus vite et prend moins de mémoire</translation>
        </message>
        <message>
            <source>Exact, 32 bits</source>
            <translation>Exact, 32 bits</translation>
        </message>
        <message>
            <source>Half, bfloat16</source>
            <translation>Moitié, bfloat16</translation>
        </message>
        <message>
            <source>Small, 8 bits</source>
            <translation>Petit, 8 bits</translation>
        </message>
        <message>
            <source>The fastest here</source>
            <translation>La plus rapide ici</translation>
        </message>
    </context>
    <context>
        <name>MemoryPanel</name>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
    </context>
    <context>
        <name>MeshFacts</name>
        <message>
            <source>Triangles</source>
            <translation>Triangles</translation>
        </message>
        <message>
            <source>Vertices</source>
            <translation>Sommets</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>%1 × %2 × %3</source>
            <translation>%1 × %2 × %3</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>texture</source>
            <translation>texture</translation>
        </message>
        <message>
            <source>at the vertices</source>
            <translation>aux sommets</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
    </context>
    <context>
        <name>MeshPanel</name>
        <message>
            <source>Mesh</source>
            <translation>Maillage</translation>
        </message>
        <message>
            <source>Undo the last change of the steps</source>
            <translation>Annuler le dernier changement des opérations</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Working…</source>
            <translation>En cours…</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Réparer</translation>
        </message>
        <message>
            <source>Add the step that mends this: %1</source>
            <translation>Ajouter l'opération qui répare cela : %1</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Ajouter une opération</translation>
        </message>
        <message>
            <source>Change the mesh step by step; the model itself stays as it was made</source>
            <translation>Changer le maillage pas à pas ; le modèle reste comme il a été créé</translation>
        </message>
        <message>
            <source>Add a step…</source>
            <translation>Ajouter une opération…</translation>
        </message>
    </context>
    <context>
        <name>MeshViewport</name>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>%L1 triangles</source>
            <translation>%L1 triangles</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Pas encore de modèle</translation>
        </message>
    </context>
    <context>
        <name>ModelRow</name>
        <message>
            <source>Checking…</source>
            <translation>Vérification…</translation>
        </message>
        <message>
            <source>Whole: every file is as it was added</source>
            <translation>Intact : chaque fichier est comme ajouté</translation>
        </message>
        <message>
            <source>%1 · licence %2 · use allowed in: %3</source>
            <translation>%1 · licence %2 · usage permis : %3</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>non indiqué</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Read all files again and compare them with what was added</source>
            <translation>Relire tous les fichiers et les comparer à ce qui fut ajouté</translation>
        </message>
        <message>
            <source>Really delete</source>
            <translation>Vraiment supprimer</translation>
        </message>
        <message>
            <source>Delete the files of %1</source>
            <translation>Supprimer les fichiers de %1</translation>
        </message>
        <message>
            <source>Delete %1 from this machine</source>
            <translation>Supprimer %1 de cette machine</translation>
        </message>
    </context>
    <context>
        <name>ModelStage</name>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Changer…</translation>
        </message>
        <message>
            <source>Use the networks in another folder; counts for engines from the next start</source>
            <translation>Utiliser les réseaux d'un autre dossier ; vaut pour les moteurs au prochain démarrage</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Montrer le dossier</translation>
        </message>
        <message>
            <source>There are none yet. The studio makes models without any; for networks such as TripoSR, add their released weights: orfeas models add NAME FILE…</source>
            <translation>Il n'y en a pas encore. Le studio crée des modèles sans eux ; pour des réseaux comme TripoSR, ajoutez leurs poids publiés : orfeas models add NOM FICHIER…</translation>
        </message>
        <message>
            <source>Folder of networks</source>
            <translation>Dossier des réseaux</translation>
        </message>
    </context>
    <context>
        <name>MousePage</name>
        <message>
            <source>Move as in</source>
            <translation>Se déplacer comme dans</translation>
        </message>
        <message>
            <source>Middle button turns, with Shift it moves, with Ctrl it zooms.</source>
            <translation>Le bouton du milieu tourne, avec Maj il déplace, avec Ctrl il zoome.</translation>
        </message>
        <message>
            <source>With Alt: left button turns, middle moves, right zooms. Where the desktop takes Alt, it works without.</source>
            <translation>Avec Alt : la gauche tourne, le milieu déplace, la droite zoome. Si le bureau prend Alt, cela marche sans.</translation>
        </message>
        <message>
            <source>Left button turns, middle or Shift moves, right zooms.</source>
            <translation>La gauche tourne, le milieu ou Maj déplace, la droite zoome.</translation>
        </message>
        <message>
            <source>ORFEAS</source>
            <translation>ORFEAS</translation>
        </message>
        <message>
            <source>Blender</source>
            <translation>Blender</translation>
        </message>
        <message>
            <source>Maya, Unity, Unreal</source>
            <translation>Maya, Unity, Unreal</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>%1 was removed.</source>
            <translation>%1 a été retiré.</translation>
        </message>
    </context>
    <context>
        <name>PaletteRow</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>QueuePanel</name>
        <message>
            <source>Queue</source>
            <translation>File d'attente</translation>
        </message>
        <message>
            <source>Go on with the queue</source>
            <translation>Reprendre la file</translation>
        </message>
        <message>
            <source>Pause after the jobs that run</source>
            <translation>Mettre en pause après les tâches en cours</translation>
        </message>
        <message>
            <source>Stop all jobs</source>
            <translation>Arrêter toutes les tâches</translation>
        </message>
        <message>
            <source>Nothing is waiting.</source>
            <translation>Rien n'attend.</translation>
        </message>
        <message numerus="yes">
            <source>Sort %n preview(s)</source>
            <translation>
                <numerusform>Trier %n aperçu</numerusform>
                <numerusform>Trier %n aperçus</numerusform>
            </translation>
        </message>
        <message>
            <source>Say which of the new pictures become models</source>
            <translation>Dire quelles nouvelles images deviennent des modèles</translation>
        </message>
        <message numerus="yes">
            <source>Look at %n matte(s)</source>
            <translation>
                <numerusform>Voir %n détourage</numerusform>
                <numerusform>Voir %n détourages</numerusform>
            </translation>
        </message>
        <message>
            <source>See the mattes of the new pictures before they become models</source>
            <translation>Voir les détourages des nouvelles images avant qu’elles deviennent des modèles</translation>
        </message>
    </context>
    <context>
        <name>QueueRow</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Start %1 next</source>
            <translation>Lancer %1 ensuite</translation>
        </message>
        <message>
            <source>Stop all jobs but %1</source>
            <translation>Arrêter toutes les tâches sauf %1</translation>
        </message>
        <message>
            <source>Try %1 again</source>
            <translation>Réessayer %1</translation>
        </message>
        <message>
            <source>Stop %1 and keep its stages</source>
            <translation>Arrêter %1 et garder ses étapes</translation>
        </message>
        <message>
            <source>Take %1 out of the queue</source>
            <translation>Retirer %1 de la file</translation>
        </message>
        <message>
            <source>Remove %1 from the list</source>
            <translation>Retirer %1 de la liste</translation>
        </message>
        <message>
            <source>Go on with %1</source>
            <translation>Continuer avec %1</translation>
        </message>
    </context>
    <context>
        <name>SectionTitle</name>
        <message numerus="yes">
            <source>%1, %n item(s)</source>
            <translation>
                <numerusform>%1, %n élément</numerusform>
                <numerusform>%1, %n éléments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ServicePage</name>
        <message>
            <source>Answer other programs</source>
            <translation>Répondre aux autres programmes</translation>
        </message>
        <message>
            <source>Scripts and programs of this computer may queue pictures here and take the models, over HTTP</source>
            <translation>Les scripts et les programmes de cet ordinateur peuvent, par HTTP, mettre ici des images en file et récupérer les modèles</translation>
        </message>
        <message>
            <source>Start the service now and whenever the studio is open</source>
            <translation>Démarrer le service maintenant et chaque fois que le studio est ouvert</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>A whole number from 1024 to 65535; change it where another program uses it</source>
            <translation>Un nombre entier de 1024 à 65535 ; à changer si un autre programme l'utilise</translation>
        </message>
        <message>
            <source>Where the service listens; Enter takes it</source>
            <translation>Là où le service écoute ; Entrée le prend en compte</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Shown while the service is on</source>
            <translation>Affichée tant que le service est actif</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Copier l'adresse</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Jeton d'accès</translation>
        </message>
        <message>
            <source>Whoever has it may do all that the service does, so give it only to programs you trust. It is kept in %1</source>
            <translation>Qui le possède peut faire tout ce que fait le service ; ne le donnez qu'à des programmes de confiance. Il se trouve dans %1</translation>
        </message>
        <message>
            <source>Copy token</source>
            <translation>Copier le jeton</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>SettingsSheet</name>
        <message>
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <source>Models to come</source>
            <translation>Modèles à venir</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Stockage</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Réseaux</translation>
        </message>
        <message>
            <source>Mouse</source>
            <translation>Souris</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Take the last change of a setting back</source>
            <translation>Annuler le dernier changement d'un réglage</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Pages des réglages</translation>
        </message>
        <message>
            <source>Other programs</source>
            <translation>Autres programmes</translation>
        </message>
    </context>
    <context>
        <name>ShadingBar</name>
        <message>
            <source>Shading</source>
            <translation>Rendu</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Show the model in its own colours</source>
            <translation>Afficher le modèle dans ses couleurs</translation>
        </message>
        <message>
            <source>Clay</source>
            <translation>Argile</translation>
        </message>
        <message>
            <source>Show the shape alone</source>
            <translation>Afficher la forme seule</translation>
        </message>
        <message>
            <source>Normals</source>
            <translation>Normales</translation>
        </message>
        <message>
            <source>Show which way the surface faces; back faces are hatched</source>
            <translation>Montrer où la surface fait face ; les dos sont hachurés</translation>
        </message>
        <message>
            <source>Matcap</source>
            <translation>Matcap</translation>
        </message>
        <message>
            <source>Show the shape as polished metal, in which dents show at once</source>
            <translation>Afficher la forme en métal poli, où les bosses sautent aux yeux</translation>
        </message>
        <message>
            <source>UV</source>
            <translation>UV</translation>
        </message>
        <message>
            <source>Show the texture's squares: where they are stretched or small, the texture is</source>
            <translation>Afficher les carreaux de la texture : étirés ou petits, la texture l'est aussi</translation>
        </message>
        <message>
            <source>Wire</source>
            <translation>Arêtes</translation>
        </message>
        <message>
            <source>Draw the edges over the surface</source>
            <translation>Tracer les arêtes sur la surface</translation>
        </message>
        <message>
            <source>Parallel</source>
            <translation>Parallèle</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>Lines stay parallel, as in a drawing; click for a lens</source>
            <translation>Les lignes restent parallèles, comme sur un dessin ; cliquez pour un objectif</translation>
        </message>
        <message>
            <source>What is nearer is larger; click for parallel lines</source>
            <translation>Ce qui est près est plus grand ; cliquez pour des lignes parallèles</translation>
        </message>
        <message>
            <source>Frame</source>
            <translation>Cadrer</translation>
        </message>
        <message>
            <source>Bring the whole model into view</source>
            <translation>Amener tout le modèle dans la vue</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>See another stage or model beside this one</source>
            <translation>Voir une autre étape ou un autre modèle à côté</translation>
        </message>
    </context>
    <context>
        <name>ShapeSettings</name>
        <message>
            <source>Depth</source>
            <translation>Profondeur</translation>
        </message>
        <message>
            <source>How thick the body is, against what the outline suggests</source>
            <translation>L'épaisseur du corps par rapport à ce que suggère le contour</translation>
        </message>
        <message>
            <source>Relief</source>
            <translation>Relief</translation>
        </message>
        <message>
            <source>How much light and dark in the picture shape the surface</source>
            <translation>À quel point clairs et sombres de l'image façonnent la surface</translation>
        </message>
        <message>
            <source>Make again</source>
            <translation>Refaire</translation>
        </message>
        <message>
            <source>Make the selected model again with these settings</source>
            <translation>Refaire le modèle choisi avec ces réglages</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Moteur</translation>
        </message>
        <message>
            <source>%1 has no weights yet</source>
            <translation>%1 n'a pas encore de poids</translation>
        </message>
        <message>
            <source>New pictures</source>
            <translation>Nouvelles images</translation>
        </message>
        <message>
            <source>Straight on</source>
            <translation>Directement</translation>
        </message>
        <message>
            <source>New pictures become models without a question</source>
            <translation>Les nouvelles images deviennent des modèles sans question</translation>
        </message>
        <message>
            <source>Matte first</source>
            <translation>Détourage</translation>
        </message>
        <message>
            <source>Each new picture waits until its matte was looked at</source>
            <translation>Chaque nouvelle image attend que son détourage ait été vu</translation>
        </message>
        <message>
            <source>Sort first</source>
            <translation>Trier</translation>
        </message>
        <message>
            <source>New pictures get their voxels and then wait until they are sorted</source>
            <translation>Les nouvelles images reçoivent leurs voxels puis attendent d’être triées</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>SortingGrid</name>
        <message>
            <source>Previews</source>
            <translation>Aperçus</translation>
        </message>
    </context>
    <context>
        <name>SortingSheet</name>
        <message>
            <source>Sort new pictures</source>
            <translation>Trier les nouvelles images</translation>
        </message>
        <message>
            <source>Which go on?</source>
            <translation>Lesquelles continuent ?</translation>
        </message>
        <message>
            <source>%1 of %2 previews are there</source>
            <translation>%1 aperçus sur %2 sont là</translation>
        </message>
        <message numerus="yes">
            <source>%n preview(s)</source>
            <translation>
                <numerusform>%n aperçu</numerusform>
                <numerusform>%n aperçus</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn all previews to the left</source>
            <translation>Tourner tous les aperçus vers la gauche</translation>
        </message>
        <message>
            <source>Turn all previews to the right</source>
            <translation>Tourner tous les aperçus vers la droite</translation>
        </message>
        <message>
            <source>Accept the rest</source>
            <translation>Accepter le reste</translation>
        </message>
        <message>
            <source>Accept all previews that are not marked</source>
            <translation>Accepter tous les aperçus non marqués</translation>
        </message>
        <message numerus="yes">
            <source>Make %n model(s)</source>
            <translation>
                <numerusform>Faire %n modèle</numerusform>
                <numerusform>Faire %n modèles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leave %n picture(s)</source>
            <translation>
                <numerusform>Laisser %n image</numerusform>
                <numerusform>Laisser %n images</numerusform>
            </translation>
        </message>
        <message>
            <source>The accepted go on, the rejected are stopped; what is not marked waits on</source>
            <translation>Les acceptés continuent, les refusés s’arrêtent ; le reste attend encore</translation>
        </message>
        <message>
            <source>Sort later; marks stay</source>
            <translation>Trier plus tard ; les marques restent</translation>
        </message>
        <message>
            <source>Arrow keys go round  ·  Enter or A accepts  ·  X or R rejects  ·  Space changes a mark  ·  , and . turn</source>
            <translation>Flèches pour aller  ·  Entrée ou A accepte  ·  X ou R refuse  ·  Espace change  ·  , et . tournent</translation>
        </message>
        <message>
            <source>Nothing is marked</source>
            <translation>Rien n’est marqué</translation>
        </message>
    </context>
    <context>
        <name>SortingTile</name>
        <message>
            <source>accepted</source>
            <translation>accepté</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>refusé</translation>
        </message>
        <message>
            <source>not marked</source>
            <translation>non marqué</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: press to accept, once more to reject</source>
            <translation>%1 : presser pour accepter, encore pour refuser</translation>
        </message>
    </context>
    <context>
        <name>StageBead</name>
        <message>
            <source>being made, %1 %</source>
            <translation>en cours, %1 %</translation>
        </message>
        <message>
            <source>not there yet</source>
            <translation>pas encore là</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1: %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>StageStrip</name>
        <message>
            <source>Stages</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>Stop here and keep the stages there are</source>
            <translation>Arrêter ici et garder les étapes présentes</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>%1 running, %2 waiting</source>
            <translation>%1 en cours, %2 en attente</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Montrer le dossier</translation>
        </message>
        <message>
            <source>Open the folder the file is in</source>
            <translation>Ouvrir le dossier du fichier</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Replace the file that is there with this model</source>
            <translation>Remplacer le fichier présent par ce modèle</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Bring back what was removed</source>
            <translation>Ramener ce qui a été retiré</translation>
        </message>
        <message>
            <source>memory %1 of %2</source>
            <translation>mémoire %1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%n repeat(s) at once, %1 saved</source>
            <translation>
                <numerusform>%n répétition immédiate, %1 gagnées</numerusform>
                <numerusform>%n répétitions immédiates, %1 gagnées</numerusform>
            </translation>
        </message>
        <message>
            <source>Close the memory panel</source>
            <translation>Fermer le panneau de la mémoire</translation>
        </message>
        <message>
            <source>Open the memory panel</source>
            <translation>Ouvrir le panneau de la mémoire</translation>
        </message>
    </context>
    <context>
        <name>StepParameter</name>
        <message>
            <source>From %1 to %2</source>
            <translation>De %1 à %2</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Do %1 earlier</source>
            <translation>Faire « %1 » plus tôt</translation>
        </message>
        <message>
            <source>Do %1 later</source>
            <translation>Faire « %1 » plus tard</translation>
        </message>
        <message>
            <source>Parameters of %1</source>
            <translation>Paramètres de « %1 »</translation>
        </message>
        <message>
            <source>Leave %1 out</source>
            <translation>Laisser « %1 » de côté</translation>
        </message>
    </context>
    <context>
        <name>StoragePage</name>
        <message>
            <source>Results for repeats</source>
            <translation>Résultats pour les répétitions</translation>
        </message>
        <message numerus="yes">
            <source>%1 in %n result(s); %2 of computing saved so far</source>
            <translation>
                <numerusform>%1 en %n résultat ; %2 de calcul gagnées jusqu'ici</numerusform>
                <numerusform>%1 en %n résultats ; %2 de calcul gagnées jusqu'ici</numerusform>
            </translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Pas encore lu</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vider</translation>
        </message>
        <message>
            <source>Delete all results that only make repeats quick; the library keeps its models</source>
            <translation>Supprimer les résultats qui ne servent qu'à accélérer les répétitions ; la bibliothèque garde ses modèles</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Au plus</translation>
        </message>
        <message>
            <source>The results that were used longest ago go first</source>
            <translation>Les plus anciennement utilisés partent d'abord</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disque</translation>
        </message>
        <message>
            <source>How much of the disk results for repeats may take</source>
            <translation>La part du disque que peuvent prendre ces résultats</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>Gardés</translation>
        </message>
        <message>
            <source>an hour</source>
            <translation>une heure</translation>
        </message>
        <message>
            <source>a day</source>
            <translation>un jour</translation>
        </message>
        <message>
            <source>a week</source>
            <translation>une semaine</translation>
        </message>
        <message>
            <source>ever</source>
            <translation>toujours</translation>
        </message>
        <message>
            <source>Library and results</source>
            <translation>Bibliothèque et résultats</translation>
        </message>
        <message>
            <source>%1
It may be moved while the studio is closed: set ORFEAS_DATA_DIR to its new place.</source>
            <translation>%1
Déplaçable tant que le studio est fermé : donnez le nouvel endroit à ORFEAS_DATA_DIR.</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Montrer le dossier</translation>
        </message>
    </context>
    <context>
        <name>StudioButton</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>TextEntry</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Empty the field</source>
            <translation>Vider le champ</translation>
        </message>
    </context>
    <context>
        <name>ToolTile</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Main toolbar</source>
            <translation>Barre d'outils principale</translation>
        </message>
        <message>
            <source>Add pictures</source>
            <translation>Ajouter des images</translation>
        </message>
        <message>
            <source>%1  ·  %2  ·  %3</source>
            <translation>%1  ·  %2  ·  %3</translation>
        </message>
        <message>
            <source>%1  ·  %2</source>
            <translation>%1  ·  %2</translation>
        </message>
        <message>
            <source>Find an action</source>
            <translation>Trouver une action</translation>
        </message>
    </context>
    <context>
        <name>Workbench</name>
        <message>
            <source>Width of the queue and library panel</source>
            <translation>Largeur du panneau de la file et de la bibliothèque</translation>
        </message>
        <message>
            <source>Width of the inspector</source>
            <translation>Largeur de l'inspecteur</translation>
        </message>
        <message>
            <source>Height of the memory panel</source>
            <translation>Hauteur du panneau de la mémoire</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>A picture in, a 3D model out.</source>
            <translation>Une image entre, un modèle 3D sort.</translation>
        </message>
        <message>
            <source>Pictures or folders of pictures to make models of.</source>
            <translation>Images ou dossiers d'images dont faire des modèles.</translation>
        </message>
        <message>
            <source>Write what was on screen when, as NDJSON.</source>
            <translation>Écrire ce qui était à l'écran et quand, en NDJSON.</translation>
        </message>
        <message>
            <source>Close once all pictures given are done.</source>
            <translation>Fermer une fois toutes les images données traitées.</translation>
        </message>
        <message>
            <source>Weights for the engines that need some: a folder, or a model's name.</source>
            <translation>Poids des moteurs qui en demandent : un dossier ou le nom d'un modèle.</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels</name>
    <message>
        <source>Even triangles</source>
        <translation>Triangles réguliers</translation>
    </message>
    <message>
        <source>Triangles of one size and shape, to sculpt and to bend</source>
        <translation>Des triangles de même taille et de même forme, pour sculpter et plier</translation>
    </message>
    <message>
        <source>length of the edges, of the longest side</source>
        <translation>longueur des arêtes, par rapport au plus grand côté</translation>
    </message>
        <message>
            <source>%1 of about %2</source>
            <translation>%1 sur environ %2</translation>
        </message>
        <message>
            <source>%1, %2 triangles</source>
            <translation>%1, %2 triangles</translation>
        </message>
        <message>
            <source>Join vertices</source>
            <translation>Joindre les sommets</translation>
        </message>
        <message>
            <source>Vertices at one place become one</source>
            <translation>Les sommets au même endroit n'en font qu'un</translation>
        </message>
        <message>
            <source>Clean</source>
            <translation>Nettoyer</translation>
        </message>
        <message>
            <source>Leaves out doubled and empty triangles</source>
            <translation>Écarte les triangles doubles et vides</translation>
        </message>
        <message>
            <source>Turn outward</source>
            <translation>Tourner vers l'extérieur</translation>
        </message>
        <message>
            <source>All faces look outward</source>
            <translation>Toutes les faces regardent vers l'extérieur</translation>
        </message>
        <message>
            <source>Part touching surfaces</source>
            <translation>Séparer les surfaces qui se touchent</translation>
        </message>
        <message>
            <source>Cuts where more than two faces share an edge</source>
            <translation>Coupe là où plus de deux faces partagent une arête</translation>
        </message>
        <message>
            <source>Close holes</source>
            <translation>Fermer les trous</translation>
        </message>
        <message>
            <source>Fills every opening</source>
            <translation>Comble chaque ouverture</translation>
        </message>
        <message>
            <source>Remove floaters</source>
            <translation>Ôter les morceaux flottants</translation>
        </message>
        <message>
            <source>Leaves out small, inner and flat pieces</source>
            <translation>Écarte les petits morceaux, intérieurs ou plats</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Réparer</translation>
        </message>
        <message>
            <source>All of these until it is a solid that can be printed</source>
            <translation>Tout cela jusqu'à un solide imprimable</translation>
        </message>
        <message>
            <source>Smooth</source>
            <translation>Lisser</translation>
        </message>
        <message>
            <source>Takes out roughness and keeps edges</source>
            <translation>Ôte la rugosité et garde les arêtes</translation>
        </message>
        <message>
            <source>Fewer triangles</source>
            <translation>Moins de triangles</translation>
        </message>
        <message>
            <source>The shape stays, with fewer triangles; closed stays closed</source>
            <translation>La forme reste, avec moins de triangles ; le fermé reste fermé</translation>
        </message>
        <message>
            <source>Flat base</source>
            <translation>Base plane</translation>
        </message>
        <message>
            <source>Presses the lowest part level, so that it stands</source>
            <translation>Aplanit le bas pour qu'il tienne debout</translation>
        </message>
        <message>
            <source>Real size</source>
            <translation>Taille réelle</translation>
        </message>
        <message>
            <source>Gives it a size in metres</source>
            <translation>Lui donne une taille en mètres</translation>
        </message>
        <message>
            <source>Pivot</source>
            <translation>Pivot</translation>
        </message>
        <message>
            <source>Says which point of it is the origin</source>
            <translation>Dit quel point est l'origine</translation>
        </message>
        <message>
            <source>Paint the texture anew</source>
            <translation>Repeindre la texture</translation>
        </message>
        <message>
            <source>Unwraps it and paints the first mesh's colours</source>
            <translation>Le déplie et peint les couleurs du premier maillage</translation>
        </message>
        <message>
            <source>share</source>
            <translation>part</translation>
        </message>
        <message>
            <source>longest hole, in edges (0: all)</source>
            <translation>plus long trou, en arêtes (0 : tous)</translation>
        </message>
        <message>
            <source>inner shells</source>
            <translation>coques intérieures</translation>
        </message>
        <message>
            <source>flat pieces</source>
            <translation>morceaux plats</translation>
        </message>
        <message>
            <source>how often</source>
            <translation>combien de fois</translation>
        </message>
        <message>
            <source>bends up to, in degrees</source>
            <translation>plis jusqu'à, en degrés</translation>
        </message>
        <message>
            <source>triangles</source>
            <translation>triangles</translation>
        </message>
        <message>
            <source>greatest change, of the longest side</source>
            <translation>plus grand écart, du plus long côté</translation>
        </message>
        <message>
            <source>depth, of the height</source>
            <translation>profondeur, de la hauteur</translation>
        </message>
        <message>
            <source>size in metres</source>
            <translation>taille en mètres</translation>
        </message>
        <message>
            <source>along</source>
            <translation>selon</translation>
        </message>
        <message>
            <source>origin at</source>
            <translation>origine en</translation>
        </message>
        <message>
            <source>pixels a side</source>
            <translation>pixels par côté</translation>
        </message>
        <message>
            <source>pixels round each piece</source>
            <translation>pixels autour de chaque morceau</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>écartés</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>gardés</translation>
        </message>
        <message>
            <source>the longest side</source>
            <translation>le plus long côté</translation>
        </message>
        <message>
            <source>the width</source>
            <translation>la largeur</translation>
        </message>
        <message>
            <source>the height</source>
            <translation>la hauteur</translation>
        </message>
        <message>
            <source>the depth</source>
            <translation>la profondeur</translation>
        </message>
        <message>
            <source>where it was</source>
            <translation>où il était</translation>
        </message>
        <message>
            <source>the middle</source>
            <translation>le milieu</translation>
        </message>
        <message>
            <source>the middle of its base</source>
            <translation>le milieu de sa base</translation>
        </message>
        <message>
            <source>Opening the picture</source>
            <translation>Ouverture de l'image</translation>
        </message>
        <message>
            <source>Cutting out the subject</source>
            <translation>Découpe du sujet</translation>
        </message>
        <message>
            <source>Finding the shape</source>
            <translation>Recherche de la forme</translation>
        </message>
        <message>
            <source>Painting the texture</source>
            <translation>Peinture de la texture</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Démarrage</translation>
        </message>
        <message>
            <source>Voxels</source>
            <translation>Voxels</translation>
        </message>
        <message>
            <source>Coarse</source>
            <translation>Grossier</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>Affiné</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Final</translation>
        </message>
        <message>
            <source>The file is damaged or not usable.</source>
            <translation>Le fichier est abîmé ou inutilisable.</translation>
        </message>
        <message>
            <source>This is not a picture format the studio reads.</source>
            <translation>Ce n'est pas un format d'image que le studio lit.</translation>
        </message>
        <message>
            <source>The picture is too large.</source>
            <translation>L'image est trop grande.</translation>
        </message>
        <message>
            <source>No subject was found in the picture.</source>
            <translation>Aucun sujet n'a été trouvé dans l'image.</translation>
        </message>
        <message>
            <source>The file or folder is not there.</source>
            <translation>Le fichier ou le dossier n'est pas là.</translation>
        </message>
        <message>
            <source>The system does not allow it.</source>
            <translation>Le système ne le permet pas.</translation>
        </message>
        <message>
            <source>A file of that name is there already.</source>
            <translation>Un fichier de ce nom est déjà là.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Le disque est plein.</translation>
        </message>
        <message>
            <source>Reading or writing failed.</source>
            <translation>La lecture ou l'écriture a échoué.</translation>
        </message>
        <message>
            <source>Memory ran out.</source>
            <translation>La mémoire a manqué.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Annulé.</translation>
        </message>
        <message>
            <source>Something went wrong in the studio itself.</source>
            <translation>Un problème est survenu dans le studio lui-même.</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>%1 M</source>
            <translation>%1 M</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Waiting for memory</source>
            <translation>Attend de la mémoire</translation>
        </message>
        <message>
            <source>Done in %1</source>
            <translation>Terminé en %1</translation>
        </message>
        <message>
            <source>Stopped at %1</source>
            <translation>Arrêté à : %1</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrompu</translation>
        </message>
        <message>
            <source>%1 %2 %</source>
            <translation>%1 %2 %</translation>
        </message>
        <message>
            <source>Mended</source>
            <translation>Retouché</translation>
        </message>
        <message>
            <source>Its own</source>
            <translation>Le sien</translation>
        </message>
        <message>
            <source>Backdrop</source>
            <translation>Fond</translation>
        </message>
        <message>
            <source>First cut</source>
            <translation>Coupe 1</translation>
        </message>
        <message>
            <source>Other cut</source>
            <translation>Coupe 2</translation>
        </message>
        <message>
            <source>The matte that this job has</source>
            <translation>Le détourage de cette tâche</translation>
        </message>
        <message>
            <source>What the picture itself leaves transparent</source>
            <translation>Ce que l’image laisse elle-même transparent</translation>
        </message>
        <message>
            <source>All that differs from an even background</source>
            <translation>Tout ce qui diffère d’un fond uni</translation>
        </message>
        <message>
            <source>The likelier of two cuts by colour</source>
            <translation>La plus probable de deux coupes par couleur</translation>
        </message>
        <message>
            <source>The other cut by colour, from another start</source>
            <translation>L’autre coupe par couleur, d’un autre départ</translation>
        </message>
        <message>
            <source>Nothing is left of the subject: paint it in.</source>
            <translation>Il ne reste rien du sujet : peignez-le.</translation>
        </message>
        <message>
            <source>left</source>
            <translation>gauche</translation>
        </message>
        <message>
            <source>right</source>
            <translation>droite</translation>
        </message>
        <message>
            <source>top</source>
            <translation>haut</translation>
        </message>
        <message>
            <source>bottom</source>
            <translation>bas</translation>
        </message>
        <message>
            <source>The subject reaches the picture's edge (%1): the model will be cut flat there.</source>
            <translation>Le sujet touche le bord de l’image (%1) : le modèle y sera coupé net.</translation>
        </message>
        <message>
            <source>The foot spreads out in grey: if it is a shadow or the ground, erase it.</source>
            <translation>Le pied s’étale en gris : si c’est une ombre ou le sol, effacez-le.</translation>
        </message>
        <message>
            <source>The foot is wider than what stands on it: if it is a base plate, erase it.</source>
            <translation>Le pied est plus large que ce qu’il porte : si c’est un socle, effacez-le.</translation>
        </message>
        <message>
            <source>The subject is small in its picture: crop it closer.</source>
            <translation>Le sujet est petit dans l’image : recadrez plus près.</translation>
        </message>
        <message>
            <source>Almost no room is left round the subject: networks were taught with some.</source>
            <translation>Presque plus de place autour du sujet : les réseaux ont appris avec un peu.</translation>
        </message>
        <message>
            <source>This outline is a guess: look along it.</source>
            <translation>Ce contour est supposé : suivez-le du regard.</translation>
        </message>
        <message>
            <source>A possible shadow was left out: look at the foot.</source>
            <translation>Une ombre possible a été exclue : regardez le pied.</translation>
        </message>
        <message>
            <source>Waits to be sorted</source>
            <translation>Attend d’être trié</translation>
        </message>
        <message>
            <source>Waits for its matte</source>
            <translation>Attend son détourage</translation>
        </message>
        <message>
            <source>subject touches the %1 edge and may be cut off there</source>
            <translation>Le sujet touche le bord (%1) et y est peut-être coupé</translation>
        </message>
        <message>
            <source>two subjects: both are kept as one model; crop the picture to have only one</source>
            <translation>Deux sujets : les deux restent en un seul modèle ; recadrez l’image pour n’en avoir qu’un</translation>
        </message>
        <message>
            <source>unsure of the outline: check it; a plain background, or a picture with the background made transparent, gives a clean one</source>
            <translation>Contour incertain : vérifiez-le ; un fond uni ou transparent en donne un net</translation>
        </message>
        <message>
            <source>a line drawing: its closed outlines were filled</source>
            <translation>Un dessin au trait : ses contours fermés ont été remplis</translation>
        </message>
        <message>
            <source>a possible shadow or floor was left out: check the subject's foot</source>
            <translation>Une ombre ou un sol possible a été écarté : vérifiez le pied du sujet</translation>
        </message>
        <message>
            <source>picture under %1 px (%2 px): fine detail will be missing</source>
            <translation>Image de moins de %1 px (%2 px) : les détails fins manqueront</translation>
        </message>
        <message>
            <source>the main one of %1 pictures</source>
            <translation>L’image principale parmi %1</translation>
        </message>
        <message>
            <source>first of %1 frames</source>
            <translation>La première de %1 images</translation>
        </message>
        <message>
            <source>four inks turned to sRGB without their profile; colours may differ from print</source>
            <translation>Quatre encres converties en sRGB sans leur profil ; les couleurs peuvent différer de l’impression</translation>
        </message>
        <message>
            <source>colours converted from %1 to sRGB</source>
            <translation>Couleurs converties de %1 en sRGB</translation>
        </message>
        <message>
            <source>colours converted by the embedded profile</source>
            <translation>Couleurs converties selon le profil intégré</translation>
        </message>
        <message>
            <source>the embedded colour profile is unreadable or of another kind; colours taken as sRGB</source>
            <translation>Le profil de couleurs intégré est illisible ou d’un autre type ; couleurs prises comme sRGB</translation>
        </message>
        <message>
            <source>this job may not be kept: %1</source>
            <translation>Cette tâche ne sera peut-être pas conservée : %1</translation>
        </message>
        <message>
            <source>the worker process came to an end: %1; %2</source>
            <translation>Le processus de travail s’est terminé : %1 ; %2</translation>
        </message>
        <message>
            <source>going on after the stage '%1'</source>
            <translation>reprise après l’étape « %1 »</translation>
        </message>
        <message>
            <source>beginning again</source>
            <translation>reprise depuis le début</translation>
        </message>
        <message>
            <source>memory ran out: %1</source>
            <translation>Mémoire épuisée : %1</translation>
        </message>
        <message>
            <source>caches were freed and the step is tried again</source>
            <translation>les caches ont été libérés et l’étape est reprise</translation>
        </message>
        <message>
            <source>the step is tried again when nothing else runs</source>
            <translation>l’étape est reprise quand rien d’autre ne tourne</translation>
        </message>
        <message>
            <source>needs %1; other programs leave %2 of memory</source>
            <translation>il faut %1 ; les autres programmes laissent %2 de mémoire</translation>
        </message>
        <message>
            <source>needs %1; of %2 %3 are in use by %4 other jobs</source>
            <translation>il faut %1 ; sur %2, %4 autres tâches utilisent %3</translation>
        </message>
        <message>
            <source>needs %1; a larger job has waited longer and goes first</source>
            <translation>il faut %1 ; une tâche plus grande attend depuis plus longtemps et passe avant</translation>
        </message>
        <message>
            <source>needs %1; the memory left is kept for jobs that have begun</source>
            <translation>il faut %1 ; la mémoire restante est réservée aux tâches commencées</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::Comparison</name>
        <message>
            <source>%1 · %2 as it was made</source>
            <translation>%1 · %2 comme à la création</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::EventLog</name>
        <message>
            <source>The process that makes models ended and was replaced; its jobs go on.</source>
            <translation>Le processus qui crée les modèles s'est arrêté et a été remplacé ; ses tâches continuent.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 waits: %2</source>
            <translation>%1 attend : %2</translation>
        </message>
        <message>
            <source>%1 started</source>
            <translation>%1 a commencé</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::ExportController</name>
        <message>
            <source>Web pages</source>
            <translation>Pages web</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Impression</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Tel quel</translation>
        </message>
        <message>
            <source>y up, front +z, 1 unit along the longest side</source>
            <translation>y vers le haut, face vers +z, 1 unité sur le plus long côté</translation>
        </message>
        <message>
            <source>GLB: Blender, web, Unity, Godot</source>
            <translation>GLB : Blender, web, Unity, Godot</translation>
        </message>
        <message>
            <source>OBJ: with material and texture</source>
            <translation>OBJ : avec matière et texture</translation>
        </message>
        <message>
            <source>PLY: colours at the vertices</source>
            <translation>PLY : couleurs aux sommets</translation>
        </message>
        <message>
            <source>3MF: printing, with colours</source>
            <translation>3MF : impression, avec couleurs</translation>
        </message>
        <message>
            <source>STL: printing, no colours</source>
            <translation>STL : impression, sans couleurs</translation>
        </message>
        <message>
            <source>There is no model to export yet.</source>
            <translation>Il n'y a pas encore de modèle à exporter.</translation>
        </message>
        <message>
            <source>Choose a file name that ends in .glb, .obj, .ply, .stl or .3mf.</source>
            <translation>Choisissez un nom de fichier qui finit par .glb, .obj, .ply, .stl ou .3mf.</translation>
        </message>
        <message>
            <source>Saved %1; read back, all as written</source>
            <translation>%1 enregistré ; relu, tout est comme écrit</translation>
        </message>
        <message>
            <source>Saved %1, but read back it differs: %2</source>
            <translation>%1 enregistré, mais à la relecture diffèrent : %2</translation>
        </message>
        <message>
            <source>%1 is there already.</source>
            <translation>%1 est déjà là.</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::ImportController</name>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif *.avif *.exr)</source>
            <translation>Images (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif *.avif *.exr)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>%1 is on the net: save the picture first, then drop the file.</source>
            <translation>%1 est sur le réseau : enregistrez d'abord l'image, puis déposez le fichier.</translation>
        </message>
        <message>
            <source>The picture could not be kept: the studio's data folder is not writable.</source>
            <translation>L'image n'a pas pu être gardée : le dossier de données du studio n'est pas accessible en écriture.</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::MatteDesk</name>
        <message>
            <source>Front</source>
            <translation>Face</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Dos</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Gauche</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Droite</translation>
        </message>
        <message>
            <source>The matte could not be kept. %1</source>
            <translation>Le détourage n’a pas pu être enregistré. %1</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::MemoryMonitor</name>
        <message>
            <source>Saved %1</source>
            <translation>%1 enregistré</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::MeshSteps</name>
        <message>
            <source>%1 → %2 triangles, %3</source>
            <translation>%1 → %2 triangles, %3</translation>
        </message>
        <message>
            <source>Closed and solid</source>
            <translation>Fermé et solide</translation>
        </message>
        <message>
            <source>Closed, with flaws</source>
            <translation>Fermé, avec des défauts</translation>
        </message>
        <message>
            <source>Open or tangled</source>
            <translation>Ouvert ou emmêlé</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::PlanPreview</name>
        <message>
            <source>Counting…</source>
            <translation>Calcul…</translation>
        </message>
        <message>
            <source>One model needs %1, more than the %2 it may use: it would be made in smaller steps, or not at all.</source>
            <translation>Un modèle demande %1, plus que les %2 permis : il serait créé en plus petits pas, ou pas du tout.</translation>
        </message>
        <message numerus="yes">
            <source>%n models at once in %1, each needs up to %2</source>
            <translation>
                <numerusform>%n modèle à la fois dans %1, il demande jusqu'à %2</numerusform>
                <numerusform>%n modèles à la fois dans %1, chacun demande jusqu'à %2</numerusform>
            </translation>
        </message>
        <message>
            <source>One model at a time in %1, it needs up to %2</source>
            <translation>Un modèle à la fois dans %1, il demande jusqu'à %2</translation>
        </message>
        <message>
            <source>; about %1 each.</source>
            <translation> ; environ %1 chacun.</translation>
        </message>
        <message>
            <source>.</source>
            <translation>.</translation>
        </message>
        <message>
            <source>More would fit, but no more are asked for at once.</source>
            <translation>D'autres tiendraient, mais pas plus ne sont demandés à la fois.</translation>
        </message>
        <message>
            <source>One more would start with %1.</source>
            <translation>Un de plus commencerait à partir de %1.</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::ServiceSwitch</name>
        <message>
            <source>Not possible: the library cannot be used, so jobs are not kept.</source>
            <translation>Impossible : la bibliothèque est inutilisable, les travaux ne sont pas conservés.</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Démarrage…</translation>
        </message>
        <message>
            <source>Ending…</source>
            <translation>Arrêt…</translation>
        </message>
        <message>
            <source>Not on.</source>
            <translation>Inactif.</translation>
        </message>
        <message>
            <source>On: answers programs of this computer that have the token.</source>
            <translation>Actif : répond aux programmes de cet ordinateur qui ont le jeton d'accès.</translation>
        </message>
        <message>
            <source>Off.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <source>Another program uses port %1. Choose another one.</source>
            <translation>Un autre programme utilise le port %1. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The service cannot start. %1</source>
            <translation>Le service ne peut pas démarrer. %1</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::StudioSettings</name>
        <message>
            <source>The settings could not be saved. %1</source>
            <translation>Les réglages n'ont pas pu être enregistrés. %1</translation>
        </message>
    </context>
</TS>
