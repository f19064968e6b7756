<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
    <context>
        <name>AxisGizmo</name>
        <message>
            <source>View from the subject's left</source>
            <translation>Ansicht von links (vom Motiv aus)</translation>
        </message>
        <message>
            <source>View from the subject's right</source>
            <translation>Ansicht von rechts (vom Motiv aus)</translation>
        </message>
        <message>
            <source>View from the top</source>
            <translation>Ansicht von oben</translation>
        </message>
        <message>
            <source>View from below</source>
            <translation>Ansicht von unten</translation>
        </message>
        <message>
            <source>View from the front</source>
            <translation>Ansicht von vorn</translation>
        </message>
        <message>
            <source>View from the back</source>
            <translation>Ansicht von hinten</translation>
        </message>
        <message>
            <source>View direction</source>
            <translation>Blickrichtung</translation>
        </message>
    </context>
    <context>
        <name>CachePanel</name>
        <message>
            <source>Repeats</source>
            <translation>Wiederholungen</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Gespart</translation>
        </message>
        <message>
            <source>There at once</source>
            <translation>Sofort da</translation>
        </message>
        <message>
            <source>Begun half-way</source>
            <translation>Auf halbem Weg begonnen</translation>
        </message>
        <message>
            <source>Shared while made</source>
            <translation>Zusammen gemacht</translation>
        </message>
        <message>
            <source>Made anew</source>
            <translation>Neu gemacht</translation>
        </message>
        <message>
            <source>On the disk</source>
            <translation>Auf der Platte</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find an action</source>
            <translation>Aktion suchen</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Aktionen</translation>
        </message>
        <message>
            <source>No action is called that.</source>
            <translation>So heißt keine Aktion.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Stufen</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>Open pictures</source>
            <translation>Bilder öffnen</translation>
        </message>
        <message>
            <source>Paste a picture</source>
            <translation>Ein Bild einfügen</translation>
        </message>
        <message>
            <source>Export the shown model</source>
            <translation>Das gezeigte Modell exportieren</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>Bibliothek durchsuchen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Make the model again</source>
            <translation>Das Modell noch einmal machen</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Aus der Liste entfernen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Change keys</source>
            <translation>Tasten ändern</translation>
        </message>
        <message>
            <source>Stop the job and keep its stages</source>
            <translation>Auftrag anhalten und seine Stufen behalten</translation>
        </message>
        <message>
            <source>Try the job again</source>
            <translation>Auftrag noch einmal versuchen</translation>
        </message>
        <message>
            <source>Go on with the queue</source>
            <translation>Mit der Warteschlange fortfahren</translation>
        </message>
        <message>
            <source>Pause after the jobs that run</source>
            <translation>Nach den laufenden Aufträgen anhalten</translation>
        </message>
        <message>
            <source>Start the job next</source>
            <translation>Auftrag als nächsten beginnen</translation>
        </message>
        <message>
            <source>Start the job earlier</source>
            <translation>Auftrag früher beginnen</translation>
        </message>
        <message>
            <source>Start the job later</source>
            <translation>Auftrag später beginnen</translation>
        </message>
        <message>
            <source>Stop all jobs but this one</source>
            <translation>Alle Aufträge außer diesem anhalten</translation>
        </message>
        <message>
            <source>Stop all jobs</source>
            <translation>Alle Aufträge anhalten</translation>
        </message>
        <message>
            <source>Next model</source>
            <translation>Nächstes Modell</translation>
        </message>
        <message>
            <source>Previous model</source>
            <translation>Voriges Modell</translation>
        </message>
        <message>
            <source>Show the voxels</source>
            <translation>Voxel zeigen</translation>
        </message>
        <message>
            <source>Show the coarse mesh</source>
            <translation>Grobes Netz zeigen</translation>
        </message>
        <message>
            <source>Show the refined mesh</source>
            <translation>Verfeinertes Netz zeigen</translation>
        </message>
        <message>
            <source>Show the final mesh</source>
            <translation>Fertiges Netz zeigen</translation>
        </message>
        <message>
            <source>Frame the model</source>
            <translation>Ganzes Modell ins Bild holen</translation>
        </message>
        <message>
            <source>View from the front</source>
            <translation>Ansicht von vorn</translation>
        </message>
        <message>
            <source>View from the back</source>
            <translation>Ansicht von hinten</translation>
        </message>
        <message>
            <source>View from the side</source>
            <translation>Ansicht von der Seite</translation>
        </message>
        <message>
            <source>View from the top</source>
            <translation>Ansicht von oben</translation>
        </message>
        <message>
            <source>Show colours</source>
            <translation>Farben zeigen</translation>
        </message>
        <message>
            <source>Show clay</source>
            <translation>Ton zeigen</translation>
        </message>
        <message>
            <source>Show normals</source>
            <translation>Normalen zeigen</translation>
        </message>
        <message>
            <source>Draw the edges</source>
            <translation>Kanten zeichnen</translation>
        </message>
        <message>
            <source>Find an action</source>
            <translation>Aktion suchen</translation>
        </message>
        <message>
            <source>Keys and mouse</source>
            <translation>Tasten und Maus</translation>
        </message>
        <message>
            <source>Queue and library panel</source>
            <translation>Leiste mit Warteschlange und Bibliothek</translation>
        </message>
        <message>
            <source>Inspector panel</source>
            <translation>Inspektor</translation>
        </message>
        <message>
            <source>Memory panel</source>
            <translation>Speicherleiste</translation>
        </message>
        <message>
            <source>Only the model</source>
            <translation>Nur das Modell</translation>
        </message>
        <message>
            <source>Light or dark window</source>
            <translation>Helles oder dunkles Fenster</translation>
        </message>
        <message>
            <source>Larger type and controls</source>
            <translation>Schrift und Knöpfe größer</translation>
        </message>
        <message>
            <source>Smaller type and controls</source>
            <translation>Schrift und Knöpfe kleiner</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <source>Show polished metal</source>
            <translation>Poliertes Metall zeigen</translation>
        </message>
        <message>
            <source>Show the texture's squares</source>
            <translation>Quadrate der Textur zeigen</translation>
        </message>
        <message>
            <source>Parallel lines or lens</source>
            <translation>Parallele Linien oder Linse</translation>
        </message>
        <message>
            <source>Compare with another result</source>
            <translation>Mit einem anderen Ergebnis vergleichen</translation>
        </message>
        <message>
            <source>Mend the matte</source>
            <translation>Freisteller ausbessern</translation>
        </message>
        <message>
            <source>Sort new pictures by their previews</source>
            <translation>Neue Bilder nach Vorschau sortieren</translation>
        </message>
        <message>
            <source>Look at the mattes that wait</source>
            <translation>Wartende Freisteller ansehen</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <source>There is nothing to compare with yet</source>
            <translation>Noch gibt es nichts zum Vergleichen</translation>
        </message>
        <message>
            <source>Line between both</source>
            <translation>Linie zwischen beiden</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Vergleichen mit</translation>
        </message>
        <message>
            <source>End the comparison</source>
            <translation>Vergleich beenden</translation>
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
            <translation>Feinheit</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Quick: 128 cells along the longest side</source>
            <translation>Schnell: 128 Zellen entlang der längsten Seite</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Fein</translation>
        </message>
        <message>
            <source>256 cells along the longest side</source>
            <translation>256 Zellen entlang der längsten Seite</translation>
        </message>
        <message>
            <source>Finest</source>
            <translation>Feinste</translation>
        </message>
        <message>
            <source>Slow and large: 512 cells along the longest side</source>
            <translation>Langsam und groß: 512 Zellen entlang der längsten Seite</translation>
        </message>
    </context>
    <context>
        <name>DropVeil</name>
        <message>
            <source>Drop to make models</source>
            <translation>Loslassen, um Modelle zu machen</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>Drop a picture to make a model</source>
            <translation>Ein Bild hierher ziehen, um ein Modell zu machen</translation>
        </message>
        <message>
            <source>or &lt;a href="open"&gt;open one&lt;/a&gt;, paste it, or try an example</source>
            <translation>oder &lt;a href="open"&gt;eines öffnen&lt;/a&gt;, einfügen oder ein Beispiel probieren</translation>
        </message>
        <message>
            <source>Open pictures</source>
            <translation>Bilder öffnen</translation>
        </message>
        <message>
            <source>Try the example %1</source>
            <translation>Beispiel %1 probieren</translation>
        </message>
    </context>
    <context>
        <name>EventPanel</name>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Noch nichts.</translation>
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
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Wird exportiert …</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Write the shown model to a file</source>
            <translation>Das gezeigte Modell in eine Datei schreiben</translation>
        </message>
        <message>
            <source>Made for</source>
            <translation>Gemacht für</translation>
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
            <translation>Bilder öffnen</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
    </context>
    <context>
        <name>HealthBadge</name>
        <message>
            <source>Health: %1</source>
            <translation>Zustand: %1</translation>
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
            <translation>Umkreisen</translation>
        </message>
        <message>
            <source>Pan</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoomen</translation>
        </message>
        <message>
            <source>Keys and mouse</source>
            <translation>Tasten und Maus</translation>
        </message>
        <message>
            <source>ORFEAS Studio %1</source>
            <translation>ORFEAS Studio %1</translation>
        </message>
        <message>
            <source>drag</source>
            <translation>ziehen</translation>
        </message>
        <message>
            <source>middle or Shift drag</source>
            <translation>Mitteltaste oder Umschalt+ziehen</translation>
        </message>
        <message>
            <source>wheel or right drag</source>
            <translation>Rad oder rechte Taste</translation>
        </message>
        <message>
            <source>middle drag</source>
            <translation>Mitteltaste</translation>
        </message>
        <message>
            <source>Shift+middle drag</source>
            <translation>Umschalt+Mitteltaste</translation>
        </message>
        <message>
            <source>wheel or Ctrl+middle drag</source>
            <translation>Rad oder Strg+Mitteltaste</translation>
        </message>
        <message>
            <source>Alt+drag</source>
            <translation>Alt+ziehen</translation>
        </message>
        <message>
            <source>Alt+middle drag</source>
            <translation>Alt+Mitteltaste</translation>
        </message>
        <message>
            <source>wheel or Alt+right drag</source>
            <translation>Rad oder Alt+rechte Taste</translation>
        </message>
        <message>
            <source>Orbit, pan</source>
            <translation>Drehen, schieben</translation>
        </message>
        <message>
            <source>arrows, Shift+arrows</source>
            <translation>Pfeile, Umschalt+Pfeile</translation>
        </message>
        <message>
            <source>Look at a point</source>
            <translation>Einen Punkt ansehen</translation>
        </message>
        <message>
            <source>double click</source>
            <translation>Doppelklick</translation>
        </message>
    </context>
    <context>
        <name>InspectorPanel</name>
        <message>
            <source>Inspector</source>
            <translation>Eigenschaften</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Motiv</translation>
        </message>
        <message>
            <source>Subject of %1</source>
            <translation>Motiv von %1</translation>
        </message>
        <message>
            <source>No subject</source>
            <translation>Kein Motiv</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Words to find this model by</source>
            <translation>Wörter, unter denen dieses Modell zu finden ist</translation>
        </message>
        <message>
            <source>Mend the matte</source>
            <translation>Freisteller ausbessern</translation>
        </message>
    </context>
    <context>
        <name>KeyRow</name>
        <message>
            <source>also: %1</source>
            <translation>auch: %1</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>Zurück zu %1</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>keine Tasten</translation>
        </message>
        <message>
            <source>Press keys…</source>
            <translation>Tasten drücken …</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>This key belongs to the viewport</source>
            <translation>Diese Taste gehört der Modellansicht</translation>
        </message>
        <message>
            <source>Change the keys of: %1</source>
            <translation>Tasten ändern für: %1</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>All as at first</source>
            <translation>Alle wie am Anfang</translation>
        </message>
        <message>
            <source>Give every action the keys it came with</source>
            <translation>Jeder Aktion die Tasten geben, die sie anfangs hatte</translation>
        </message>
        <message>
            <source>Keys of all actions</source>
            <translation>Tasten aller Aktionen</translation>
        </message>
        <message>
            <source>Find an action to change its keys</source>
            <translation>Aktion suchen, um ihre Tasten zu ändern</translation>
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
            <translation>Warteschlange und Sammlung</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Sammlung</translation>
        </message>
        <message>
            <source>Finished models gather here.</source>
            <translation>Hier sammeln sich fertige Modelle.</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>Bibliothek durchsuchen</translation>
        </message>
        <message>
            <source>Words of the name, a tag, the engine or the folder, or a day: 2026-11-28</source>
            <translation>Wörter aus Name, Schlagwort, Verfahren oder Ordner, oder ein Tag: 2026-11-28</translation>
        </message>
        <message>
            <source>No model answers to that.</source>
            <translation>Kein Modell passt dazu.</translation>
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
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Of everything in this window</source>
            <translation>Von allem in diesem Fenster</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Dark, light, or with the strongest contrast</source>
            <translation>Dunkel, hell oder mit stärkstem Kontrast</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>A dark window, the model is the brightest thing</source>
            <translation>Ein dunkles Fenster, das Modell ist das Hellste darin</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>A light window</source>
            <translation>Ein helles Fenster</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Kontrast</translation>
        </message>
        <message>
            <source>Black and white with strong edges</source>
            <translation>Schwarz und weiß mit deutlichen Kanten</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Dark or light as the system is</source>
            <translation>Dunkel oder hell wie das System</translation>
        </message>
        <message>
            <source>Size of type and controls</source>
            <translation>Größe von Schrift und Knöpfen</translation>
        </message>
        <message>
            <source>Ctrl++ and Ctrl+− change it anywhere</source>
            <translation>Strg++ und Strg+− ändern sie überall</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>How large everything in the window is</source>
            <translation>Wie groß alles im Fenster ist</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Weniger Bewegung</translation>
        </message>
        <message>
            <source>Panels, views and colours change at once instead of gliding</source>
            <translation>Leisten, Ansichten und Farben wechseln sofort, statt zu gleiten</translation>
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
            <translation>Es gibt kein Bild zum Einfügen.</translation>
        </message>
    </context>
    <context>
        <name>MakingPage</name>
        <message>
            <source>Made by</source>
            <translation>Gemacht mit</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Feinheit</translation>
        </message>
        <message>
            <source>Finer takes longer and more memory</source>
            <translation>Feiner braucht mehr Zeit und Speicher</translation>
        </message>
        <message>
            <source>Triangles</source>
            <translation>Dreiecke</translation>
        </message>
        <message>
            <source>The most that a finished model has</source>
            <translation>So viele hat ein fertiges Modell höchstens</translation>
        </message>
        <message>
            <source>As many as there are</source>
            <translation>So viele es sind</translation>
        </message>
        <message>
            <source>Texture</source>
            <translation>Textur</translation>
        </message>
        <message>
            <source>Pixels along each side of the picture that is wrapped round the model</source>
            <translation>Bildpunkte je Seite des Bildes, das um das Modell gelegt wird</translation>
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
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>The picture, dark where it is left out; V goes through the three</source>
            <translation>Das Bild, dunkel, wo es weggelassen wird; V wechselt durch alle drei</translation>
        </message>
        <message>
            <source>Cut out</source>
            <translation>Freigestellt</translation>
        </message>
        <message>
            <source>The subject alone, before squares</source>
            <translation>Nur das Motiv, vor Karos</translation>
        </message>
        <message>
            <source>Matte</source>
            <translation>Freisteller</translation>
        </message>
        <message>
            <source>The matte itself: white is kept, black is left out</source>
            <translation>Der Freisteller selbst: Weiß bleibt, Schwarz fällt weg</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Einpassen</translation>
        </message>
        <message>
            <source>Bring the whole picture into view; the wheel goes nearer, the middle button moves it</source>
            <translation>Das ganze Bild zeigen; das Rad holt näher, die mittlere Taste verschiebt</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Show each pixel of the picture as one of the screen</source>
            <translation>Jedes Pixel des Bildes als eines des Bildschirms zeigen</translation>
        </message>
    </context>
    <context>
        <name>MatteChoices</name>
        <message>
            <source>Mattes to choose from</source>
            <translation>Freisteller zur Auswahl</translation>
        </message>
        <message>
            <source>Matte: %1</source>
            <translation>Freisteller: %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1?</source>
            <translation>%1?</translation>
        </message>
    </context>
    <context>
        <name>MatteState</name>
        <message>
            <source>Looking for the subject…</source>
            <translation>Das Motiv wird gesucht …</translation>
        </message>
        <message>
            <source>This picture cannot be shown.</source>
            <translation>Dieses Bild kann nicht gezeigt werden.</translation>
        </message>
    </context>
    <context>
        <name>MatteTools</name>
        <message>
            <source>Tools of the matting desk</source>
            <translation>Werkzeuge des Freistelltischs</translation>
        </message>
        <message>
            <source>Matte</source>
            <translation>Freisteller</translation>
        </message>
        <message>
            <source>Nothing stands out by itself: paint over the subject.</source>
            <translation>Von selbst hebt sich nichts ab: Übermalen Sie das Motiv.</translation>
        </message>
        <message>
            <source>Brush</source>
            <translation>Pinsel</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Paint what belongs to the subject (B); the right button erases</source>
            <translation>Malen, was zum Motiv gehört (B); die rechte Taste radiert</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Radieren</translation>
        </message>
        <message>
            <source>Paint what is left out (E); the right button keeps</source>
            <translation>Malen, was wegfällt (E); die rechte Taste behält</translation>
        </message>
        <message>
            <source>Brush size</source>
            <translation>Pinselgröße</translation>
        </message>
        <message>
            <source>Across, in pixels of the picture ([ and ], or Shift and the wheel)</source>
            <translation>Durchmesser in Bildpixeln ([ und ] oder Umschalt und Rad)</translation>
        </message>
        <message>
            <source>%1 px</source>
            <translation>%1 px</translation>
        </message>
        <message>
            <source>Hardness</source>
            <translation>Härte</translation>
        </message>
        <message>
            <source>How sharp the brush ends</source>
            <translation>Wie scharf der Pinsel endet</translation>
        </message>
        <message>
            <source>Edge</source>
            <translation>Rand</translation>
        </message>
        <message>
            <source>Grow</source>
            <translation>Weiten</translation>
        </message>
        <message numerus="yes">
            <source>Move the whole edge %n pixel(s) outwards</source>
            <translation>
                <numerusform>Den ganzen Rand %n Pixel nach außen rücken</numerusform>
                <numerusform>Den ganzen Rand %n Pixel nach außen rücken</numerusform>
            </translation>
        </message>
        <message>
            <source>Shrink</source>
            <translation>Engen</translation>
        </message>
        <message numerus="yes">
            <source>Move the whole edge %n pixel(s) inwards</source>
            <translation>
                <numerusform>Den ganzen Rand %n Pixel nach innen rücken</numerusform>
                <numerusform>Den ganzen Rand %n Pixel nach innen rücken</numerusform>
            </translation>
        </message>
        <message>
            <source>Soften</source>
            <translation>Weicher</translation>
        </message>
        <message>
            <source>Make the edge softer</source>
            <translation>Den Rand weicher machen</translation>
        </message>
        <message>
            <source>Frame</source>
            <translation>Rahmen</translation>
        </message>
        <message>
            <source>Subject in its frame</source>
            <translation>Motiv im Rahmen</translation>
        </message>
        <message>
            <source>How much of the frame's side the subject takes; networks were taught with about 85 %</source>
            <translation>Wie viel von der Seite des Rahmens das Motiv einnimmt; Netze haben mit etwa 85 % gelernt</translation>
        </message>
        <message>
            <source>Make again with this matte</source>
            <translation>Mit diesem Freisteller neu machen</translation>
        </message>
        <message>
            <source>Make the model</source>
            <translation>Modell machen</translation>
        </message>
        <message>
            <source>Make another model with this matte, frame and the settings of now</source>
            <translation>Noch ein Modell mit diesem Freisteller, Rahmen und den jetzigen Einstellungen machen</translation>
        </message>
        <message>
            <source>Go on with this matte and frame</source>
            <translation>Mit diesem Freisteller und Rahmen weitermachen</translation>
        </message>
    </context>
    <context>
        <name>MatteView</name>
        <message>
            <source>Picture with its matte</source>
            <translation>Bild mit seinem Freisteller</translation>
        </message>
        <message>
            <source>Arrow keys move the brush, with Shift they paint; Space paints where it is; square brackets change its size</source>
            <translation>Pfeiltasten bewegen den Pinsel, mit Umschalt malen sie; die Leertaste malt, wo er ist; eckige Klammern ändern seine Größe</translation>
        </message>
    </context>
    <context>
        <name>MattingDesk</name>
        <message>
            <source>Matting desk</source>
            <translation>Freistelltisch</translation>
        </message>
        <message>
            <source>Matte of %1</source>
            <translation>Freisteller von %1</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message numerus="yes">
            <source>%n more picture(s) wait for their matte</source>
            <translation>
                <numerusform>%n weiteres Bild wartet auf seinen Freisteller</numerusform>
                <numerusform>%n weitere Bilder warten auf ihren Freisteller</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the last change of the matte back</source>
            <translation>Die letzte Änderung des Freistellers zurücknehmen</translation>
        </message>
        <message>
            <source>Make the change of the matte once more</source>
            <translation>Die Änderung des Freistellers wiederholen</translation>
        </message>
        <message>
            <source>Leave the matting desk; what was mended stays</source>
            <translation>Den Freistelltisch verlassen; Ausgebessertes bleibt</translation>
        </message>
    </context>
    <context>
        <name>MemoryGraph</name>
        <message>
            <source>Memory %1 s ago</source>
            <translation>Speicher vor %1 s</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>1 min</source>
            <translation>1 min</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>How much of the past is shown: a minute or all that is remembered</source>
            <translation>Wie viel Vergangenheit zu sehen ist: eine Minute oder alles Gemerkte</translation>
        </message>
        <message>
            <source>Studio</source>
            <translation>Studio</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Rechner</translation>
        </message>
        <message>
            <source>What is shown: all memory of the machine or what this program holds, larger</source>
            <translation>Was zu sehen ist: aller Speicher des Rechners oder, größer, was dieses Programm belegt</translation>
        </message>
        <message>
            <source>Let the chart go on</source>
            <translation>Diagramm weiterlaufen lassen</translation>
        </message>
        <message>
            <source>Hold the chart</source>
            <translation>Diagramm anhalten</translation>
        </message>
        <message>
            <source>Save the figures as a table (CSV)</source>
            <translation>Zahlen als Tabelle speichern (CSV)</translation>
        </message>
        <message>
            <source>Memory over time</source>
            <translation>Speicher im Lauf der Zeit</translation>
        </message>
        <message>
            <source>%1 of %2 free</source>
            <translation>%1 von %2 frei</translation>
        </message>
        <message>
            <source>models may hold %1</source>
            <translation>Modelle dürfen %1</translation>
        </message>
        <message>
            <source>Nothing measured yet</source>
            <translation>Noch nichts gemessen</translation>
        </message>
        <message>
            <source>networks</source>
            <translation>Netzwerke</translation>
        </message>
        <message>
            <source>models being made</source>
            <translation>entstehende Modelle</translation>
        </message>
        <message>
            <source>the studio itself</source>
            <translation>das Studio selbst</translation>
        </message>
        <message>
            <source>other programs</source>
            <translation>andere Programme</translation>
        </message>
        <message>
            <source>free</source>
            <translation>frei</translation>
        </message>
        <message>
            <source>Save the figures</source>
            <translation>Zahlen speichern</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tabellen (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>MemoryJobs</name>
        <message>
            <source>cut out</source>
            <translation>Freistellen</translation>
        </message>
        <message>
            <source>shape</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>surface</source>
            <translation>Oberfläche</translation>
        </message>
        <message>
            <source>texture</source>
            <translation>Textur</translation>
        </message>
        <message>
            <source>Held of what was promised</source>
            <translation>Belegt vom Zugesagten</translation>
        </message>
        <message>
            <source>Measured against foretold</source>
            <translation>Gemessen gegen vorhergesagt</translation>
        </message>
        <message>
            <source>Memory of jobs</source>
            <translation>Speicher der Aufträge</translation>
        </message>
        <message>
            <source>waits for memory</source>
            <translation>wartet auf Speicher</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
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
            <translation>Seit dem Start entstand kein Modell.</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) let in</source>
            <translation>
                <numerusform>%n Schritt eingelassen</numerusform>
                <numerusform>%n Schritte eingelassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n abgelehnt</numerusform>
                <numerusform>%n abgelehnt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n made smaller</source>
            <translation>
                <numerusform>%n verkleinert</numerusform>
                <numerusform>%n verkleinert</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MemoryPage</name>
        <message>
            <source>Memory for models</source>
            <translation>Speicher für Modelle</translation>
        </message>
        <message>
            <source>Other programs keep the rest</source>
            <translation>Der Rest bleibt anderen Programmen</translation>
        </message>
        <message>
            <source>What is free</source>
            <translation>Was frei ist</translation>
        </message>
        <message>
            <source>Looked up again and again while models are made</source>
            <translation>Wird immer wieder nachgesehen, während Modelle entstehen</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Höchstens</translation>
        </message>
        <message>
            <source>Never more than the limit below</source>
            <translation>Nie mehr als die Grenze darunter</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>The most that models may hold while they are made</source>
            <translation>So viel dürfen Modelle höchstens belegen, während sie entstehen</translation>
        </message>
        <message>
            <source>Models at once</source>
            <translation>Modelle zugleich</translation>
        </message>
        <message>
            <source>The most that are made side by side</source>
            <translation>So viele werden höchstens nebeneinander gemacht</translation>
        </message>
        <message>
            <source>What that means</source>
            <translation>Was das heißt</translation>
        </message>
        <message>
            <source>Exactness of networks</source>
            <translation>Genauigkeit der Netzwerke</translation>
        </message>
        <message>
            <source>Less exact is quicker and takes less memory</source>
            <translation>Ungenauer ist schneller und braucht weniger Speicher</translation>
        </message>
        <message>
            <source>Exact, 32 bits</source>
            <translation>Genau, 32 Bit</translation>
        </message>
        <message>
            <source>Half, bfloat16</source>
            <translation>Halb, bfloat16</translation>
        </message>
        <message>
            <source>Small, 8 bits</source>
            <translation>Klein, 8 Bit</translation>
        </message>
        <message>
            <source>The fastest here</source>
            <translation>Das Schnellste hier</translation>
        </message>
    </context>
    <context>
        <name>MemoryPanel</name>
        <message>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
    </context>
    <context>
        <name>MeshFacts</name>
        <message>
            <source>Triangles</source>
            <translation>Dreiecke</translation>
        </message>
        <message>
            <source>Vertices</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>%1 × %2 × %3</source>
            <translation>%1 × %2 × %3</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>texture</source>
            <translation>Textur</translation>
        </message>
        <message>
            <source>at the vertices</source>
            <translation>an den Punkten</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
    </context>
    <context>
        <name>MeshPanel</name>
        <message>
            <source>Mesh</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>Undo the last change of the steps</source>
            <translation>Letzte Änderung der Schritte zurücknehmen</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Working…</source>
            <translation>Arbeitet …</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Beheben</translation>
        </message>
        <message>
            <source>Add the step that mends this: %1</source>
            <translation>Den Schritt hinzufügen, der das behebt: %1</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Schritt hinzufügen</translation>
        </message>
        <message>
            <source>Change the mesh step by step; the model itself stays as it was made</source>
            <translation>Das Netz Schritt für Schritt ändern; das Modell selbst bleibt, wie es entstand</translation>
        </message>
        <message>
            <source>Add a step…</source>
            <translation>Schritt hinzufügen …</translation>
        </message>
    </context>
    <context>
        <name>MeshViewport</name>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>%L1 triangles</source>
            <translation>%L1 Dreiecke</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Noch kein Modell</translation>
        </message>
    </context>
    <context>
        <name>ModelRow</name>
        <message>
            <source>Checking…</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message>
            <source>Whole: every file is as it was added</source>
            <translation>Heil: jede Datei ist, wie sie hinzukam</translation>
        </message>
        <message>
            <source>%1 · licence %2 · use allowed in: %3</source>
            <translation>%1 · Lizenz %2 · Nutzung erlaubt in: %3</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Read all files again and compare them with what was added</source>
            <translation>Alle Dateien noch einmal lesen und mit dem vergleichen, was hinzukam</translation>
        </message>
        <message>
            <source>Really delete</source>
            <translation>Wirklich löschen</translation>
        </message>
        <message>
            <source>Delete the files of %1</source>
            <translation>Die Dateien von %1 löschen</translation>
        </message>
        <message>
            <source>Delete %1 from this machine</source>
            <translation>%1 von diesem Rechner löschen</translation>
        </message>
    </context>
    <context>
        <name>ModelStage</name>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern …</translation>
        </message>
        <message>
            <source>Use the networks in another folder; counts for engines from the next start</source>
            <translation>Die Netzwerke in einem anderen Ordner nutzen; gilt für Verfahren ab dem nächsten Start</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <source>There are none yet. The studio makes models without any; for networks such as TripoSR, add their released weights: orfeas models add NAME FILE…</source>
            <translation>Noch gibt es keine. Das Studio macht Modelle auch ohne; für Netzwerke wie TripoSR kommen deren veröffentlichte Gewichte so hinzu: orfeas models add NAME DATEI …</translation>
        </message>
        <message>
            <source>Folder of networks</source>
            <translation>Ordner der Netzwerke</translation>
        </message>
    </context>
    <context>
        <name>MousePage</name>
        <message>
            <source>Move as in</source>
            <translation>Bewegen wie in</translation>
        </message>
        <message>
            <source>Middle button turns, with Shift it moves, with Ctrl it zooms.</source>
            <translation>Die Mitteltaste dreht, mit Umschalt schiebt, mit Strg zoomt sie.</translation>
        </message>
        <message>
            <source>With Alt: left button turns, middle moves, right zooms. Where the desktop takes Alt, it works without.</source>
            <translation>Mit Alt: links dreht, Mitte schiebt, rechts zoomt. Wo der Desktop Alt für sich braucht, geht es auch ohne.</translation>
        </message>
        <message>
            <source>Left button turns, middle or Shift moves, right zooms.</source>
            <translation>Links dreht, Mitte oder Umschalt schiebt, rechts zoomt.</translation>
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
            <translation>%1 wurde entfernt.</translation>
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
            <translation>Warteschlange</translation>
        </message>
        <message>
            <source>Go on with the queue</source>
            <translation>Mit der Warteschlange fortfahren</translation>
        </message>
        <message>
            <source>Pause after the jobs that run</source>
            <translation>Nach den laufenden Aufträgen anhalten</translation>
        </message>
        <message>
            <source>Stop all jobs</source>
            <translation>Alle Aufträge anhalten</translation>
        </message>
        <message>
            <source>Nothing is waiting.</source>
            <translation>Nichts wartet.</translation>
        </message>
        <message numerus="yes">
            <source>Sort %n preview(s)</source>
            <translation>
                <numerusform>%n Vorschau sortieren</numerusform>
                <numerusform>%n Vorschauen sortieren</numerusform>
            </translation>
        </message>
        <message>
            <source>Say which of the new pictures become models</source>
            <translation>Sagen, welche der neuen Bilder Modelle werden</translation>
        </message>
        <message numerus="yes">
            <source>Look at %n matte(s)</source>
            <translation>
                <numerusform>%n Freisteller ansehen</numerusform>
                <numerusform>%n Freisteller ansehen</numerusform>
            </translation>
        </message>
        <message>
            <source>See the mattes of the new pictures before they become models</source>
            <translation>Die Freisteller der neuen Bilder sehen, bevor sie Modelle werden</translation>
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
            <translation>%1 als Nächstes beginnen</translation>
        </message>
        <message>
            <source>Try %1 again</source>
            <translation>%1 noch einmal versuchen</translation>
        </message>
        <message>
            <source>Stop %1 and keep its stages</source>
            <translation>%1 anhalten und die Stufen behalten</translation>
        </message>
        <message>
            <source>Take %1 out of the queue</source>
            <translation>%1 aus der Warteschlange nehmen</translation>
        </message>
        <message>
            <source>Remove %1 from the list</source>
            <translation>%1 aus der Liste entfernen</translation>
        </message>
        <message>
            <source>Stop all jobs but %1</source>
            <translation>Alle Aufträge außer %1 anhalten</translation>
        </message>
        <message>
            <source>Go on with %1</source>
            <translation>Mit %1 weitermachen</translation>
        </message>
    </context>
    <context>
        <name>SectionTitle</name>
        <message numerus="yes">
            <source>%1, %n item(s)</source>
            <translation>
                <numerusform>%1, %n Eintrag</numerusform>
                <numerusform>%1, %n Einträge</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ServicePage</name>
        <message>
            <source>Answer other programs</source>
            <translation>Anderen Programmen antworten</translation>
        </message>
        <message>
            <source>Scripts and programs of this computer may queue pictures here and take the models, over HTTP</source>
            <translation>Skripte und Programme dieses Rechners dürfen über HTTP Bilder hier einreihen und die Modelle abholen</translation>
        </message>
        <message>
            <source>Start the service now and whenever the studio is open</source>
            <translation>Den Dienst jetzt starten und immer, wenn das Studio offen ist</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>A whole number from 1024 to 65535; change it where another program uses it</source>
            <translation>Eine ganze Zahl von 1024 bis 65535; ändern, wenn ein anderes Programm sie benutzt</translation>
        </message>
        <message>
            <source>Where the service listens; Enter takes it</source>
            <translation>Worauf der Dienst hört; die Eingabetaste übernimmt es</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Shown while the service is on</source>
            <translation>Steht hier, solange der Dienst an ist</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Zugangsschlüssel</translation>
        </message>
        <message>
            <source>Whoever has it may do all that the service does, so give it only to programs you trust. It is kept in %1</source>
            <translation>Wer ihn hat, darf alles, was der Dienst kann; nur vertrauten Programmen geben. Er liegt in %1</translation>
        </message>
        <message>
            <source>Copy token</source>
            <translation>Schlüssel kopieren</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
    </context>
    <context>
        <name>SettingsSheet</name>
        <message>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>Models to come</source>
            <translation>Künftige Modelle</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Ablage</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Netzwerke</translation>
        </message>
        <message>
            <source>Mouse</source>
            <translation>Maus</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Take the last change of a setting back</source>
            <translation>Die letzte Änderung einer Einstellung zurücknehmen</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Seiten der Einstellungen</translation>
        </message>
        <message>
            <source>Other programs</source>
            <translation>Andere Programme</translation>
        </message>
    </context>
    <context>
        <name>ShadingBar</name>
        <message>
            <source>Shading</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Show the model in its own colours</source>
            <translation>Das Modell in seinen eigenen Farben zeigen</translation>
        </message>
        <message>
            <source>Clay</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>Show the shape alone</source>
            <translation>Nur die Form zeigen</translation>
        </message>
        <message>
            <source>Normals</source>
            <translation>Normalen</translation>
        </message>
        <message>
            <source>Show which way the surface faces; back faces are hatched</source>
            <translation>Zeigen, wohin die Oberfläche weist; Rückseiten sind schraffiert</translation>
        </message>
        <message>
            <source>Wire</source>
            <translation>Drahtgitter</translation>
        </message>
        <message>
            <source>Draw the edges over the surface</source>
            <translation>Die Kanten über die Oberfläche zeichnen</translation>
        </message>
        <message>
            <source>Frame</source>
            <translation>Ganz zeigen</translation>
        </message>
        <message>
            <source>Bring the whole model into view</source>
            <translation>Das ganze Modell ins Bild bringen</translation>
        </message>
        <message>
            <source>Matcap</source>
            <translation>Matcap</translation>
        </message>
        <message>
            <source>Show the shape as polished metal, in which dents show at once</source>
            <translation>Die Form als poliertes Metall zeigen, in dem Dellen sofort auffallen</translation>
        </message>
        <message>
            <source>UV</source>
            <translation>UV</translation>
        </message>
        <message>
            <source>Show the texture's squares: where they are stretched or small, the texture is</source>
            <translation>Die Quadrate der Textur zeigen: wo sie gestreckt oder klein sind, ist es die Textur</translation>
        </message>
        <message>
            <source>Parallel</source>
            <translation>Parallel</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>Linse</translation>
        </message>
        <message>
            <source>Lines stay parallel, as in a drawing; click for a lens</source>
            <translation>Linien bleiben parallel wie in einer Zeichnung; ein Klick nimmt eine Linse</translation>
        </message>
        <message>
            <source>What is nearer is larger; click for parallel lines</source>
            <translation>Näheres ist größer; ein Klick nimmt parallele Linien</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>See another stage or model beside this one</source>
            <translation>Eine andere Stufe oder ein anderes Modell daneben sehen</translation>
        </message>
    </context>
    <context>
        <name>ShapeSettings</name>
        <message>
            <source>Depth</source>
            <translation>Tiefe</translation>
        </message>
        <message>
            <source>How thick the body is, against what the outline suggests</source>
            <translation>Wie dick der Körper ist, gemessen an dem, was der Umriss nahelegt</translation>
        </message>
        <message>
            <source>Relief</source>
            <translation>Relief</translation>
        </message>
        <message>
            <source>How much light and dark in the picture shape the surface</source>
            <translation>Wie stark Hell und Dunkel im Bild die Oberfläche formen</translation>
        </message>
        <message>
            <source>Make again</source>
            <translation>Noch einmal machen</translation>
        </message>
        <message>
            <source>Make the selected model again with these settings</source>
            <translation>Das gewählte Modell mit diesen Einstellungen noch einmal machen</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Verfahren</translation>
        </message>
        <message>
            <source>%1 has no weights yet</source>
            <translation>%1 hat noch keine Gewichte</translation>
        </message>
        <message>
            <source>New pictures</source>
            <translation>Neue Bilder</translation>
        </message>
        <message>
            <source>Straight on</source>
            <translation>Gleich los</translation>
        </message>
        <message>
            <source>New pictures become models without a question</source>
            <translation>Neue Bilder werden ohne Rückfrage Modelle</translation>
        </message>
        <message>
            <source>Matte first</source>
            <translation>Freisteller</translation>
        </message>
        <message>
            <source>Each new picture waits until its matte was looked at</source>
            <translation>Jedes neue Bild wartet, bis sein Freisteller angesehen wurde</translation>
        </message>
        <message>
            <source>Sort first</source>
            <translation>Sortieren</translation>
        </message>
        <message>
            <source>New pictures get their voxels and then wait until they are sorted</source>
            <translation>Neue Bilder bekommen ihre Voxel und warten dann, bis sie sortiert sind</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>SortingGrid</name>
        <message>
            <source>Previews</source>
            <translation>Vorschauen</translation>
        </message>
    </context>
    <context>
        <name>SortingSheet</name>
        <message>
            <source>Sort new pictures</source>
            <translation>Neue Bilder sortieren</translation>
        </message>
        <message>
            <source>Which go on?</source>
            <translation>Welche gehen weiter?</translation>
        </message>
        <message>
            <source>%1 of %2 previews are there</source>
            <translation>%1 von %2 Vorschauen sind da</translation>
        </message>
        <message numerus="yes">
            <source>%n preview(s)</source>
            <translation>
                <numerusform>%n Vorschau</numerusform>
                <numerusform>%n Vorschauen</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn all previews to the left</source>
            <translation>Alle Vorschauen nach links drehen</translation>
        </message>
        <message>
            <source>Turn all previews to the right</source>
            <translation>Alle Vorschauen nach rechts drehen</translation>
        </message>
        <message>
            <source>Accept the rest</source>
            <translation>Rest annehmen</translation>
        </message>
        <message>
            <source>Accept all previews that are not marked</source>
            <translation>Alle nicht markierten Vorschauen annehmen</translation>
        </message>
        <message numerus="yes">
            <source>Make %n model(s)</source>
            <translation>
                <numerusform>%n Modell machen</numerusform>
                <numerusform>%n Modelle machen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leave %n picture(s)</source>
            <translation>
                <numerusform>%n Bild weglassen</numerusform>
                <numerusform>%n Bilder weglassen</numerusform>
            </translation>
        </message>
        <message>
            <source>The accepted go on, the rejected are stopped; what is not marked waits on</source>
            <translation>Angenommene gehen weiter, abgelehnte werden gestoppt; was nicht markiert ist, wartet weiter</translation>
        </message>
        <message>
            <source>Sort later; marks stay</source>
            <translation>Später sortieren; Markierungen bleiben</translation>
        </message>
        <message>
            <source>Arrow keys go round  ·  Enter or A accepts  ·  X or R rejects  ·  Space changes a mark  ·  , and . turn</source>
            <translation>Pfeiltasten wandern  ·  Enter oder A nimmt an  ·  X oder R lehnt ab  ·  Leertaste wechselt  ·  , und . drehen</translation>
        </message>
        <message>
            <source>Nothing is marked</source>
            <translation>Nichts ist markiert</translation>
        </message>
    </context>
    <context>
        <name>SortingTile</name>
        <message>
            <source>accepted</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>not marked</source>
            <translation>nicht markiert</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: press to accept, once more to reject</source>
            <translation>%1: drücken nimmt an, noch einmal lehnt ab</translation>
        </message>
    </context>
    <context>
        <name>StageBead</name>
        <message>
            <source>being made, %1 %</source>
            <translation>entsteht gerade, %1 %</translation>
        </message>
        <message>
            <source>not there yet</source>
            <translation>noch nicht da</translation>
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
            <translation>Stufen</translation>
        </message>
        <message>
            <source>Stop here and keep the stages there are</source>
            <translation>Hier anhalten und die vorhandenen Stufen behalten</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>Show folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <source>Open the folder the file is in</source>
            <translation>Den Ordner der Datei öffnen</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>%1 running, %2 waiting</source>
            <translation>%1 laufen, %2 warten</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Replace the file that is there with this model</source>
            <translation>Die vorhandene Datei durch dieses Modell ersetzen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Bring back what was removed</source>
            <translation>Entferntes zurückholen</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message numerus="yes">
            <source>%n repeat(s) at once, %1 saved</source>
            <translation>
                <numerusform>%n Wiederholung sofort da, %1 gespart</numerusform>
                <numerusform>%n Wiederholungen sofort da, %1 gespart</numerusform>
            </translation>
        </message>
        <message>
            <source>Close the memory panel</source>
            <translation>Speicherleiste schließen</translation>
        </message>
        <message>
            <source>Open the memory panel</source>
            <translation>Speicherleiste öffnen</translation>
        </message>
        <message>
            <source>memory %1 of %2</source>
            <translation>Speicher %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>StepParameter</name>
        <message>
            <source>From %1 to %2</source>
            <translation>Von %1 bis %2</translation>
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
            <translation>%1 früher tun</translation>
        </message>
        <message>
            <source>Do %1 later</source>
            <translation>%1 später tun</translation>
        </message>
        <message>
            <source>Parameters of %1</source>
            <translation>Werte von %1</translation>
        </message>
        <message>
            <source>Leave %1 out</source>
            <translation>%1 weglassen</translation>
        </message>
    </context>
    <context>
        <name>StoragePage</name>
        <message>
            <source>Results for repeats</source>
            <translation>Ergebnisse für Wiederholungen</translation>
        </message>
        <message numerus="yes">
            <source>%1 in %n result(s); %2 of computing saved so far</source>
            <translation>
                <numerusform>%1 in %n Ergebnis; bisher %2 Rechenzeit gespart</numerusform>
                <numerusform>%1 in %n Ergebnissen; bisher %2 Rechenzeit gespart</numerusform>
            </translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Noch nicht gelesen</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Delete all results that only make repeats quick; the library keeps its models</source>
            <translation>Alle Ergebnisse löschen, die nur Wiederholungen schnell machen; die Bibliothek behält ihre Modelle</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Höchstens</translation>
        </message>
        <message>
            <source>The results that were used longest ago go first</source>
            <translation>Was am längsten nicht gebraucht wurde, geht zuerst</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Platte</translation>
        </message>
        <message>
            <source>How much of the disk results for repeats may take</source>
            <translation>Wie viel der Platte Ergebnisse für Wiederholungen belegen dürfen</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>Behalten für</translation>
        </message>
        <message>
            <source>an hour</source>
            <translation>eine Stunde</translation>
        </message>
        <message>
            <source>a day</source>
            <translation>einen Tag</translation>
        </message>
        <message>
            <source>a week</source>
            <translation>eine Woche</translation>
        </message>
        <message>
            <source>ever</source>
            <translation>immer</translation>
        </message>
        <message>
            <source>Library and results</source>
            <translation>Bibliothek und Ergebnisse</translation>
        </message>
        <message>
            <source>%1
It may be moved while the studio is closed: set ORFEAS_DATA_DIR to its new place.</source>
            <translation>%1
Sie dürfen verschoben werden, solange das Studio zu ist: dann ORFEAS_DATA_DIR auf den neuen Ort setzen.</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Ordner zeigen</translation>
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
            <translation>Feld leeren</translation>
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
            <translation>Hauptleiste</translation>
        </message>
        <message>
            <source>Add pictures</source>
            <translation>Bilder hinzufügen</translation>
        </message>
        <message>
            <source>%1  ·  %2</source>
            <translation>%1  ·  %2</translation>
        </message>
        <message>
            <source>%1  ·  %2  ·  %3</source>
            <translation>%1  ·  %2  ·  %3</translation>
        </message>
        <message>
            <source>Find an action</source>
            <translation>Aktion suchen</translation>
        </message>
    </context>
    <context>
        <name>Workbench</name>
        <message>
            <source>Width of the queue and library panel</source>
            <translation>Breite von Warteschlange und Bibliothek</translation>
        </message>
        <message>
            <source>Width of the inspector</source>
            <translation>Breite des Inspektors</translation>
        </message>
        <message>
            <source>Height of the memory panel</source>
            <translation>Höhe der Speicherleiste</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>A picture in, a 3D model out.</source>
            <translation>Ein Bild hinein, ein 3D-Modell heraus.</translation>
        </message>
        <message>
            <source>Pictures or folders of pictures to make models of.</source>
            <translation>Bilder oder Ordner mit Bildern, aus denen Modelle werden.</translation>
        </message>
        <message>
            <source>Write what was on screen when, as NDJSON.</source>
            <translation>Als NDJSON aufschreiben, was wann zu sehen war.</translation>
        </message>
        <message>
            <source>Close once all pictures given are done.</source>
            <translation>Schließen, sobald alle angegebenen Bilder fertig sind.</translation>
        </message>
        <message>
            <source>Weights for the engines that need some: a folder, or a model's name.</source>
            <translation>Gewichte für Verfahren, die welche brauchen: ein Ordner oder der Name eines Modells.</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels</name>
    <message>
        <source>Even triangles</source>
        <translation>Gleichmäßige Dreiecke</translation>
    </message>
    <message>
        <source>Triangles of one size and shape, to sculpt and to bend</source>
        <translation>Dreiecke von einer Größe und Form, zum Modellieren und Biegen</translation>
    </message>
    <message>
        <source>length of the edges, of the longest side</source>
        <translation>Länge der Kanten, von der längsten Seite</translation>
    </message>
        <message>
            <source>%1 of about %2</source>
            <translation>%1 von etwa %2</translation>
        </message>
        <message>
            <source>%1, %2 triangles</source>
            <translation>%1, %2 Dreiecke</translation>
        </message>
        <message>
            <source>Opening the picture</source>
            <translation>Bild wird geöffnet</translation>
        </message>
        <message>
            <source>Cutting out the subject</source>
            <translation>Motiv wird ausgeschnitten</translation>
        </message>
        <message>
            <source>Finding the shape</source>
            <translation>Form wird gefunden</translation>
        </message>
        <message>
            <source>Painting the texture</source>
            <translation>Textur wird gemalt</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Beginnt</translation>
        </message>
        <message>
            <source>Voxels</source>
            <translation>Voxel</translation>
        </message>
        <message>
            <source>Coarse</source>
            <translation>Grob</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>Verfeinert</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>The file is damaged or not usable.</source>
            <translation>Die Datei ist beschädigt oder nicht brauchbar.</translation>
        </message>
        <message>
            <source>This is not a picture format the studio reads.</source>
            <translation>Dieses Bildformat liest das Studio nicht.</translation>
        </message>
        <message>
            <source>The picture is too large.</source>
            <translation>Das Bild ist zu groß.</translation>
        </message>
        <message>
            <source>No subject was found in the picture.</source>
            <translation>Im Bild wurde kein Motiv gefunden.</translation>
        </message>
        <message>
            <source>The file or folder is not there.</source>
            <translation>Die Datei oder der Ordner ist nicht da.</translation>
        </message>
        <message>
            <source>The system does not allow it.</source>
            <translation>Das System erlaubt es nicht.</translation>
        </message>
        <message>
            <source>A file of that name is there already.</source>
            <translation>Eine Datei dieses Namens gibt es schon.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Die Platte ist voll.</translation>
        </message>
        <message>
            <source>Reading or writing failed.</source>
            <translation>Lesen oder Schreiben ist fehlgeschlagen.</translation>
        </message>
        <message>
            <source>Memory ran out.</source>
            <translation>Der Speicher reicht nicht.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <source>Something went wrong in the studio itself.</source>
            <translation>Im Studio selbst ist etwas schiefgegangen.</translation>
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
            <translation>%1 Mio.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Waiting for memory</source>
            <translation>Wartet auf Speicher</translation>
        </message>
        <message>
            <source>Done in %1</source>
            <translation>Fertig in %1</translation>
        </message>
        <message>
            <source>Stopped at %1</source>
            <translation>Angehalten bei %1</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Unterbrochen</translation>
        </message>
        <message>
            <source>%1 %2 %</source>
            <translation>%1 %2 %</translation>
        </message>
        <message>
            <source>Join vertices</source>
            <translation>Ecken verbinden</translation>
        </message>
        <message>
            <source>Vertices at one place become one</source>
            <translation>Ecken an einem Ort werden eine</translation>
        </message>
        <message>
            <source>Clean</source>
            <translation>Säubern</translation>
        </message>
        <message>
            <source>Leaves out doubled and empty triangles</source>
            <translation>Lässt doppelte und leere Dreiecke weg</translation>
        </message>
        <message>
            <source>Turn outward</source>
            <translation>Nach außen wenden</translation>
        </message>
        <message>
            <source>All faces look outward</source>
            <translation>Alle Flächen zeigen nach außen</translation>
        </message>
        <message>
            <source>Part touching surfaces</source>
            <translation>Berührende Flächen trennen</translation>
        </message>
        <message>
            <source>Cuts where more than two faces share an edge</source>
            <translation>Trennt, wo mehr als zwei Flächen eine Kante teilen</translation>
        </message>
        <message>
            <source>Close holes</source>
            <translation>Löcher schließen</translation>
        </message>
        <message>
            <source>Fills every opening</source>
            <translation>Füllt jede Öffnung</translation>
        </message>
        <message>
            <source>Remove floaters</source>
            <translation>Schwebende Teile entfernen</translation>
        </message>
        <message>
            <source>Leaves out small, inner and flat pieces</source>
            <translation>Lässt kleine, innere und flache Stücke weg</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Reparieren</translation>
        </message>
        <message>
            <source>All of these until it is a solid that can be printed</source>
            <translation>All das, bis es ein druckbarer Körper ist</translation>
        </message>
        <message>
            <source>Smooth</source>
            <translation>Glätten</translation>
        </message>
        <message>
            <source>Takes out roughness and keeps edges</source>
            <translation>Nimmt Rauheit weg und erhält Kanten</translation>
        </message>
        <message>
            <source>Fewer triangles</source>
            <translation>Weniger Dreiecke</translation>
        </message>
        <message>
            <source>The shape stays, with fewer triangles; closed stays closed</source>
            <translation>Die Form bleibt, mit weniger Dreiecken; Geschlossenes bleibt geschlossen</translation>
        </message>
        <message>
            <source>Flat base</source>
            <translation>Flacher Boden</translation>
        </message>
        <message>
            <source>Presses the lowest part level, so that it stands</source>
            <translation>Drückt den untersten Teil eben, damit es steht</translation>
        </message>
        <message>
            <source>Real size</source>
            <translation>Wahre Größe</translation>
        </message>
        <message>
            <source>Gives it a size in metres</source>
            <translation>Gibt ihm eine Größe in Metern</translation>
        </message>
        <message>
            <source>Pivot</source>
            <translation>Drehpunkt</translation>
        </message>
        <message>
            <source>Says which point of it is the origin</source>
            <translation>Sagt, welcher Punkt der Ursprung ist</translation>
        </message>
        <message>
            <source>Paint the texture anew</source>
            <translation>Textur neu malen</translation>
        </message>
        <message>
            <source>Unwraps it and paints the first mesh's colours</source>
            <translation>Wickelt es ab und malt die Farben des ersten Netzes</translation>
        </message>
        <message>
            <source>share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>longest hole, in edges (0: all)</source>
            <translation>längstes Loch, in Kanten (0: alle)</translation>
        </message>
        <message>
            <source>inner shells</source>
            <translation>innere Hüllen</translation>
        </message>
        <message>
            <source>flat pieces</source>
            <translation>flache Stücke</translation>
        </message>
        <message>
            <source>how often</source>
            <translation>wie oft</translation>
        </message>
        <message>
            <source>bends up to, in degrees</source>
            <translation>Knicke bis zu, in Grad</translation>
        </message>
        <message>
            <source>triangles</source>
            <translation>Dreiecke</translation>
        </message>
        <message>
            <source>greatest change, of the longest side</source>
            <translation>größte Abweichung, von der längsten Seite</translation>
        </message>
        <message>
            <source>depth, of the height</source>
            <translation>Tiefe, von der Höhe</translation>
        </message>
        <message>
            <source>size in metres</source>
            <translation>Größe in Metern</translation>
        </message>
        <message>
            <source>along</source>
            <translation>entlang</translation>
        </message>
        <message>
            <source>origin at</source>
            <translation>Ursprung in</translation>
        </message>
        <message>
            <source>pixels a side</source>
            <translation>Bildpunkte je Seite</translation>
        </message>
        <message>
            <source>pixels round each piece</source>
            <translation>Bildpunkte um jedes Stück</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>weggelassen</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>behalten</translation>
        </message>
        <message>
            <source>the longest side</source>
            <translation>der längsten Seite</translation>
        </message>
        <message>
            <source>the width</source>
            <translation>der Breite</translation>
        </message>
        <message>
            <source>the height</source>
            <translation>der Höhe</translation>
        </message>
        <message>
            <source>the depth</source>
            <translation>der Tiefe</translation>
        </message>
        <message>
            <source>where it was</source>
            <translation>wo er war</translation>
        </message>
        <message>
            <source>the middle</source>
            <translation>der Mitte</translation>
        </message>
        <message>
            <source>the middle of its base</source>
            <translation>der Mitte des Bodens</translation>
        </message>
        <message>
            <source>Mended</source>
            <translation>Ausgebessert</translation>
        </message>
        <message>
            <source>Its own</source>
            <translation>Eigener</translation>
        </message>
        <message>
            <source>Backdrop</source>
            <translation>Hintergrund</translation>
        </message>
        <message>
            <source>First cut</source>
            <translation>Schnitt 1</translation>
        </message>
        <message>
            <source>Other cut</source>
            <translation>Schnitt 2</translation>
        </message>
        <message>
            <source>The matte that this job has</source>
            <translation>Der Freisteller, den dieser Auftrag hat</translation>
        </message>
        <message>
            <source>What the picture itself leaves transparent</source>
            <translation>Was das Bild selbst durchsichtig lässt</translation>
        </message>
        <message>
            <source>All that differs from an even background</source>
            <translation>Alles, was sich von einem gleichmäßigen Hintergrund abhebt</translation>
        </message>
        <message>
            <source>The likelier of two cuts by colour</source>
            <translation>Der wahrscheinlichere von zwei Schnitten nach Farbe</translation>
        </message>
        <message>
            <source>The other cut by colour, from another start</source>
            <translation>Der andere Schnitt nach Farbe, von anderem Anfang</translation>
        </message>
        <message>
            <source>Nothing is left of the subject: paint it in.</source>
            <translation>Vom Motiv ist nichts übrig: Malen Sie es hinein.</translation>
        </message>
        <message>
            <source>left</source>
            <translation>links</translation>
        </message>
        <message>
            <source>right</source>
            <translation>rechts</translation>
        </message>
        <message>
            <source>top</source>
            <translation>oben</translation>
        </message>
        <message>
            <source>bottom</source>
            <translation>unten</translation>
        </message>
        <message>
            <source>The subject reaches the picture's edge (%1): the model will be cut flat there.</source>
            <translation>Das Motiv reicht an den Bildrand (%1): Dort wird das Modell flach abgeschnitten.</translation>
        </message>
        <message>
            <source>The foot spreads out in grey: if it is a shadow or the ground, erase it.</source>
            <translation>Der Fuß breitet sich grau aus: Ist es ein Schatten oder der Boden, radieren Sie ihn weg.</translation>
        </message>
        <message>
            <source>The foot is wider than what stands on it: if it is a base plate, erase it.</source>
            <translation>Der Fuß ist breiter als das, was auf ihm steht: Ist es eine Grundplatte, radieren Sie sie weg.</translation>
        </message>
        <message>
            <source>The subject is small in its picture: crop it closer.</source>
            <translation>Das Motiv ist klein im Bild: Schneiden Sie es enger zu.</translation>
        </message>
        <message>
            <source>Almost no room is left round the subject: networks were taught with some.</source>
            <translation>Um das Motiv ist fast kein Platz mehr: Netze haben mit etwas gelernt.</translation>
        </message>
        <message>
            <source>This outline is a guess: look along it.</source>
            <translation>Dieser Umriss ist geraten: Sehen Sie ihn durch.</translation>
        </message>
        <message>
            <source>A possible shadow was left out: look at the foot.</source>
            <translation>Ein möglicher Schatten wurde weggelassen: Sehen Sie sich den Fuß an.</translation>
        </message>
        <message>
            <source>Waits to be sorted</source>
            <translation>Wartet aufs Sortieren</translation>
        </message>
        <message>
            <source>Waits for its matte</source>
            <translation>Wartet auf seinen Freisteller</translation>
        </message>
        <message>
            <source>subject touches the %1 edge and may be cut off there</source>
            <translation>Der Gegenstand berührt den Rand (%1) und ist dort vielleicht abgeschnitten</translation>
        </message>
        <message>
            <source>two subjects: both are kept as one model; crop the picture to have only one</source>
            <translation>Zwei Gegenstände: beide bleiben als ein Modell; schneide das Bild zu, um nur einen zu haben</translation>
        </message>
        <message>
            <source>unsure of the outline: check it; a plain background, or a picture with the background made transparent, gives a clean one</source>
            <translation>Der Umriss ist unsicher: prüfe ihn; ein schlichter oder durchsichtiger Hintergrund ergibt einen sauberen</translation>
        </message>
        <message>
            <source>a line drawing: its closed outlines were filled</source>
            <translation>Eine Strichzeichnung: ihre geschlossenen Umrisse wurden gefüllt</translation>
        </message>
        <message>
            <source>a possible shadow or floor was left out: check the subject's foot</source>
            <translation>Ein möglicher Schatten oder Boden wurde weggelassen: prüfe den Fuß des Gegenstands</translation>
        </message>
        <message>
            <source>picture under %1 px (%2 px): fine detail will be missing</source>
            <translation>Bild unter %1 px (%2 px): feine Einzelheiten werden fehlen</translation>
        </message>
        <message>
            <source>the main one of %1 pictures</source>
            <translation>Das Hauptbild von %1 Bildern</translation>
        </message>
        <message>
            <source>first of %1 frames</source>
            <translation>Das erste von %1 Einzelbildern</translation>
        </message>
        <message>
            <source>four inks turned to sRGB without their profile; colours may differ from print</source>
            <translation>Vier Druckfarben ohne ihr Profil in sRGB gewandelt; Farben können vom Druck abweichen</translation>
        </message>
        <message>
            <source>colours converted from %1 to sRGB</source>
            <translation>Farben von %1 in sRGB gewandelt</translation>
        </message>
        <message>
            <source>colours converted by the embedded profile</source>
            <translation>Farben nach dem eingebetteten Profil gewandelt</translation>
        </message>
        <message>
            <source>the embedded colour profile is unreadable or of another kind; colours taken as sRGB</source>
            <translation>Das eingebettete Farbprofil ist unlesbar oder von anderer Art; Farben gelten als sRGB</translation>
        </message>
        <message>
            <source>this job may not be kept: %1</source>
            <translation>Dieser Auftrag wird vielleicht nicht behalten: %1</translation>
        </message>
        <message>
            <source>the worker process came to an end: %1; %2</source>
            <translation>Der Arbeitsprozess endete: %1; %2</translation>
        </message>
        <message>
            <source>going on after the stage '%1'</source>
            <translation>weiter nach der Stufe „%1“</translation>
        </message>
        <message>
            <source>beginning again</source>
            <translation>noch einmal von vorn</translation>
        </message>
        <message>
            <source>memory ran out: %1</source>
            <translation>Der Speicher ging aus: %1</translation>
        </message>
        <message>
            <source>caches were freed and the step is tried again</source>
            <translation>Zwischenspeicher wurden geleert, der Schritt wird wiederholt</translation>
        </message>
        <message>
            <source>the step is tried again when nothing else runs</source>
            <translation>der Schritt wird wiederholt, wenn nichts anderes läuft</translation>
        </message>
        <message>
            <source>needs %1; other programs leave %2 of memory</source>
            <translation>braucht %1; andere Programme lassen %2 Speicher</translation>
        </message>
        <message>
            <source>needs %1; of %2 %3 are in use by %4 other jobs</source>
            <translation>braucht %1; von %2 belegen %4 andere Aufträge %3</translation>
        </message>
        <message>
            <source>needs %1; a larger job has waited longer and goes first</source>
            <translation>braucht %1; ein größerer Auftrag wartet länger und kommt zuerst</translation>
        </message>
        <message>
            <source>needs %1; the memory left is kept for jobs that have begun</source>
            <translation>braucht %1; der übrige Speicher ist für begonnene Aufträge</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::Comparison</name>
        <message>
            <source>%1 · %2 as it was made</source>
            <translation>%1 · %2, wie es entstand</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::EventLog</name>
        <message>
            <source>The process that makes models ended and was replaced; its jobs go on.</source>
            <translation>Der Prozess, der Modelle macht, endete und wurde ersetzt; seine Aufträge gehen weiter.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 waits: %2</source>
            <translation>%1 wartet: %2</translation>
        </message>
        <message>
            <source>%1 started</source>
            <translation>%1 begonnen</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::ExportController</name>
        <message>
            <source>GLB: Blender, web, Unity, Godot</source>
            <translation>GLB: Blender, Web, Unity, Godot</translation>
        </message>
        <message>
            <source>OBJ: with material and texture</source>
            <translation>OBJ: mit Material und Textur</translation>
        </message>
        <message>
            <source>PLY: colours at the vertices</source>
            <translation>PLY: Farben an den Punkten</translation>
        </message>
        <message>
            <source>STL: printing, no colours</source>
            <translation>STL: zum Drucken, ohne Farben</translation>
        </message>
        <message>
            <source>There is no model to export yet.</source>
            <translation>Es gibt noch kein Modell zum Exportieren.</translation>
        </message>
        <message>
            <source>%1 is there already.</source>
            <translation>%1 gibt es schon.</translation>
        </message>
        <message>
            <source>Web pages</source>
            <translation>Webseiten</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Druck</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Wie es ist</translation>
        </message>
        <message>
            <source>y up, front +z, 1 unit along the longest side</source>
            <translation>y oben, vorn +z, 1 Einheit entlang der längsten Seite</translation>
        </message>
        <message>
            <source>3MF: printing, with colours</source>
            <translation>3MF: Druck, mit Farben</translation>
        </message>
        <message>
            <source>Choose a file name that ends in .glb, .obj, .ply, .stl or .3mf.</source>
            <translation>Einen Dateinamen wählen, der auf .glb, .obj, .ply, .stl oder .3mf endet.</translation>
        </message>
        <message>
            <source>Saved %1; read back, all as written</source>
            <translation>%1 gespeichert; zurückgelesen, alles wie geschrieben</translation>
        </message>
        <message>
            <source>Saved %1, but read back it differs: %2</source>
            <translation>%1 gespeichert, doch zurückgelesen weicht ab: %2</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::ImportController</name>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif *.avif *.exr)</source>
            <translation>Bilder (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif *.avif *.exr)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>%1 is on the net: save the picture first, then drop the file.</source>
            <translation>%1 liegt im Netz: Bitte das Bild erst speichern und dann die Datei hierher ziehen.</translation>
        </message>
        <message>
            <source>The picture could not be kept: the studio's data folder is not writable.</source>
            <translation>Das Bild konnte nicht behalten werden: Der Datenordner des Studios ist schreibgeschützt.</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::MatteDesk</name>
        <message>
            <source>Front</source>
            <translation>Vorne</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Hinten</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <source>The matte could not be kept. %1</source>
            <translation>Der Freisteller konnte nicht gespeichert werden. %1</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::MemoryMonitor</name>
        <message>
            <source>Saved %1</source>
            <translation>%1 gespeichert</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::MeshSteps</name>
        <message>
            <source>%1 → %2 triangles, %3</source>
            <translation>%1 → %2 Dreiecke, %3</translation>
        </message>
        <message>
            <source>Closed and solid</source>
            <translation>Geschlossen und fest</translation>
        </message>
        <message>
            <source>Closed, with flaws</source>
            <translation>Geschlossen, mit Mängeln</translation>
        </message>
        <message>
            <source>Open or tangled</source>
            <translation>Offen oder verwickelt</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::PlanPreview</name>
        <message>
            <source>Counting…</source>
            <translation>Wird gezählt …</translation>
        </message>
        <message>
            <source>One model needs %1, more than the %2 it may use: it would be made in smaller steps, or not at all.</source>
            <translation>Ein Modell braucht %1, mehr als die erlaubten %2: es entstünde in kleineren Schritten oder gar nicht.</translation>
        </message>
        <message numerus="yes">
            <source>%n models at once in %1, each needs up to %2</source>
            <translation>
                <numerusform>%n Modell zugleich in %1, es braucht bis zu %2</numerusform>
                <numerusform>%n Modelle zugleich in %1, jedes braucht bis zu %2</numerusform>
            </translation>
        </message>
        <message>
            <source>One model at a time in %1, it needs up to %2</source>
            <translation>Ein Modell nach dem anderen in %1, es braucht bis zu %2</translation>
        </message>
        <message>
            <source>; about %1 each.</source>
            <translation>; etwa %1 je Modell.</translation>
        </message>
        <message>
            <source>.</source>
            <translation>.</translation>
        </message>
        <message>
            <source>More would fit, but no more are asked for at once.</source>
            <translation>Mehr würden hineinpassen, aber mehr sind nicht zugleich gewünscht.</translation>
        </message>
        <message>
            <source>One more would start with %1.</source>
            <translation>Noch eines begänne ab %1.</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::ServiceSwitch</name>
        <message>
            <source>Not possible: the library cannot be used, so jobs are not kept.</source>
            <translation>Nicht möglich: Die Bibliothek ist nicht benutzbar, Aufträge werden nicht behalten.</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Startet …</translation>
        </message>
        <message>
            <source>Ending…</source>
            <translation>Endet …</translation>
        </message>
        <message>
            <source>Not on.</source>
            <translation>Nicht an.</translation>
        </message>
        <message>
            <source>On: answers programs of this computer that have the token.</source>
            <translation>An: antwortet Programmen dieses Rechners, die den Zugangsschlüssel haben.</translation>
        </message>
        <message>
            <source>Off.</source>
            <translation>Aus.</translation>
        </message>
        <message>
            <source>Another program uses port %1. Choose another one.</source>
            <translation>Ein anderes Programm benutzt Port %1. Bitte einen anderen wählen.</translation>
        </message>
        <message>
            <source>The service cannot start. %1</source>
            <translation>Der Dienst kann nicht starten. %1</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::StudioSettings</name>
        <message>
            <source>The settings could not be saved. %1</source>
            <translation>Die Einstellungen konnten nicht gesichert werden. %1</translation>
        </message>
    </context>
</TS>
