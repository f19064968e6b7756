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
            <source>Open pictures</source>
            <translation>Bilder öffnen</translation>
        </message>
        <message>
            <source>Paste a picture</source>
            <translation>Ein Bild einfügen</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Make again</source>
            <translation>Noch einmal machen</translation>
        </message>
        <message>
            <source>Stop the job</source>
            <translation>Auftrag anhalten</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Aus der Liste entfernen</translation>
        </message>
        <message>
            <source>Next or previous model</source>
            <translation>Nächstes oder voriges Modell</translation>
        </message>
        <message>
            <source>Show a stage</source>
            <translation>Eine Stufe zeigen</translation>
        </message>
        <message>
            <source>Orbit</source>
            <translation>Umkreisen</translation>
        </message>
        <message>
            <source>drag, arrow keys</source>
            <translation>ziehen, Pfeiltasten</translation>
        </message>
        <message>
            <source>Pan</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <source>middle or Shift drag, Shift+arrows</source>
            <translation>mit mittlerer Taste oder Umschalt ziehen, Umschalt+Pfeile</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoomen</translation>
        </message>
        <message>
            <source>wheel, + and −</source>
            <translation>Rad, + und −</translation>
        </message>
        <message>
            <source>Frame the model</source>
            <translation>Ganzes Modell zeigen</translation>
        </message>
        <message>
            <source>Front, side, top view</source>
            <translation>Ansicht von vorn, Seite, oben</translation>
        </message>
        <message>
            <source>Opposite view</source>
            <translation>Gegenansicht</translation>
        </message>
        <message>
            <source>Colours, clay, normals</source>
            <translation>Farben, Ton, Normalen</translation>
        </message>
        <message>
            <source>Wire</source>
            <translation>Drahtgitter</translation>
        </message>
        <message>
            <source>Light or dark window</source>
            <translation>Helles oder dunkles Fenster</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
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
            <source>Undo removing</source>
            <translation>Entfernen rückgängig machen</translation>
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
            <source>Mesh</source>
            <translation>Netz</translation>
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
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <source>Go on with the queue</source>
            <translation>Mit der Warteschlange fortfahren</translation>
        </message>
        <message>
            <source>Pause after the jobs that run</source>
            <translation>Nach den laufenden Aufträgen pausieren</translation>
        </message>
        <message>
            <source>Stop all jobs</source>
            <translation>Alle Aufträge anhalten</translation>
        </message>
        <message>
            <source>Nothing is waiting.</source>
            <translation>Nichts wartet.</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Sammlung</translation>
        </message>
        <message>
            <source>Finished models gather here.</source>
            <translation>Hier sammeln sich fertige Modelle.</translation>
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
            <source>%1 (*.%2)</source>
            <translation>%1 (*.%2)</translation>
        </message>
        <message>
            <source>There is no picture to paste.</source>
            <translation>Es gibt kein Bild zum Einfügen.</translation>
        </message>
        <message>
            <source>Open pictures</source>
            <translation>Bilder öffnen</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>%1 was removed.</source>
            <translation>%1 wurde entfernt.</translation>
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
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
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
        <name>ModelStage</name>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
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
    </context>
    <context>
        <name>ShapeSettings</name>
        <message>
            <source>Engine</source>
            <translation>Verfahren</translation>
        </message>
        <message>
            <source>%1 has no weights yet</source>
            <translation>%1 hat noch keine Gewichte</translation>
        </message>
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
    </context>
    <context>
        <name>StudioButton</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
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
            <source>Open pictures to make models of</source>
            <translation>Bilder öffnen, aus denen Modelle werden</translation>
        </message>
        <message>
            <source>Paste a picture</source>
            <translation>Ein Bild einfügen</translation>
        </message>
        <message>
            <source>%1  ·  %2</source>
            <translation>%1  ·  %2</translation>
        </message>
        <message>
            <source>Light window</source>
            <translation>Helles Fenster</translation>
        </message>
        <message>
            <source>Dark window</source>
            <translation>Dunkles Fenster</translation>
        </message>
        <message>
            <source>Keys and mouse</source>
            <translation>Tasten und Maus</translation>
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
            <source>Weights for the engines that need some: a folder, or a model&apos;s name.</source>
            <translation>Gewichte für die Verfahren, die welche brauchen: ein Ordner oder der Name eines Modells.</translation>
        </message>
        <message>
            <source>Close once all pictures given are done.</source>
            <translation>Schließen, sobald alle angegebenen Bilder fertig sind.</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels</name>
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
            <source>Choose a file name that ends in .glb, .obj, .ply or .stl.</source>
            <translation>Bitte einen Dateinamen wählen, der auf .glb, .obj, .ply oder .stl endet.</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>%1 gespeichert</translation>
        </message>
        <message>
            <source>%1 is there already.</source>
            <translation>%1 gibt es schon.</translation>
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
        <name>orfeas::viewmodels::StudioSettings</name>
        <message>
            <source>The settings could not be saved. %1</source>
            <translation>Die Einstellungen konnten nicht gesichert werden. %1</translation>
        </message>
    </context>
</TS>
