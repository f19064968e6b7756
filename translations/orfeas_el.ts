<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el">
    <context>
        <name>AxisGizmo</name>
        <message>
            <source>View from the subject's left</source>
            <translation>Όψη από τα αριστερά του θέματος</translation>
        </message>
        <message>
            <source>View from the subject's right</source>
            <translation>Όψη από τα δεξιά του θέματος</translation>
        </message>
        <message>
            <source>View from the top</source>
            <translation>Όψη από πάνω</translation>
        </message>
        <message>
            <source>View from below</source>
            <translation>Όψη από κάτω</translation>
        </message>
        <message>
            <source>View from the front</source>
            <translation>Όψη από μπροστά</translation>
        </message>
        <message>
            <source>View from the back</source>
            <translation>Όψη από πίσω</translation>
        </message>
        <message>
            <source>View direction</source>
            <translation>Κατεύθυνση όψης</translation>
        </message>
    </context>
    <context>
        <name>CachePanel</name>
        <message>
            <source>Repeats</source>
            <translation>Επαναλήψεις</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Κέρδος</translation>
        </message>
        <message>
            <source>There at once</source>
            <translation>Ήταν έτοιμα</translation>
        </message>
        <message>
            <source>Begun half-way</source>
            <translation>Από τη μέση</translation>
        </message>
        <message>
            <source>Shared while made</source>
            <translation>Μοιρασμένα</translation>
        </message>
        <message>
            <source>Made anew</source>
            <translation>Ξανά από την αρχή</translation>
        </message>
        <message>
            <source>On the disk</source>
            <translation>Στον δίσκο</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find an action</source>
            <translation>Εύρεση ενέργειας</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Ενέργειες</translation>
        </message>
        <message>
            <source>No action is called that.</source>
            <translation>Καμία ενέργεια δεν λέγεται έτσι.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>File</source>
            <translation>Αρχείο</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Επεξεργασία</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Ουρά</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Στάδια</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Προβολή</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Παράθυρο</translation>
        </message>
        <message>
            <source>Open pictures</source>
            <translation>Άνοιγμα εικόνων</translation>
        </message>
        <message>
            <source>Paste a picture</source>
            <translation>Επικόλληση εικόνας</translation>
        </message>
        <message>
            <source>Export the shown model</source>
            <translation>Εξαγωγή του μοντέλου που φαίνεται</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>Αναζήτηση στη βιβλιοθήκη</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Έξοδος</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Αναίρεση</translation>
        </message>
        <message>
            <source>Make the model again</source>
            <translation>Το μοντέλο ξανά</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Αφαίρεση από τη λίστα</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ρυθμίσεις</translation>
        </message>
        <message>
            <source>Change keys</source>
            <translation>Αλλαγή πλήκτρων</translation>
        </message>
        <message>
            <source>Stop the job and keep its stages</source>
            <translation>Διακοπή της εργασίας με κράτημα των σταδίων της</translation>
        </message>
        <message>
            <source>Try the job again</source>
            <translation>Νέα προσπάθεια της εργασίας</translation>
        </message>
        <message>
            <source>Go on with the queue</source>
            <translation>Συνέχεια της ουράς</translation>
        </message>
        <message>
            <source>Pause after the jobs that run</source>
            <translation>Παύση μετά τις εργασίες που τρέχουν</translation>
        </message>
        <message>
            <source>Start the job next</source>
            <translation>Η εργασία επόμενη</translation>
        </message>
        <message>
            <source>Start the job earlier</source>
            <translation>Η εργασία νωρίτερα</translation>
        </message>
        <message>
            <source>Start the job later</source>
            <translation>Η εργασία αργότερα</translation>
        </message>
        <message>
            <source>Stop all jobs but this one</source>
            <translation>Διακοπή όλων των εργασιών εκτός από αυτήν</translation>
        </message>
        <message>
            <source>Stop all jobs</source>
            <translation>Διακοπή όλων των εργασιών</translation>
        </message>
        <message>
            <source>Next model</source>
            <translation>Επόμενο μοντέλο</translation>
        </message>
        <message>
            <source>Previous model</source>
            <translation>Προηγούμενο μοντέλο</translation>
        </message>
        <message>
            <source>Show the voxels</source>
            <translation>Προβολή των ογκοστοιχείων</translation>
        </message>
        <message>
            <source>Show the coarse mesh</source>
            <translation>Προβολή του αδρού πλέγματος</translation>
        </message>
        <message>
            <source>Show the refined mesh</source>
            <translation>Προβολή του λεπτότερου πλέγματος</translation>
        </message>
        <message>
            <source>Show the final mesh</source>
            <translation>Προβολή του τελικού πλέγματος</translation>
        </message>
        <message>
            <source>Frame the model</source>
            <translation>Όλο το μοντέλο στο κάδρο</translation>
        </message>
        <message>
            <source>View from the front</source>
            <translation>Όψη από μπροστά</translation>
        </message>
        <message>
            <source>View from the back</source>
            <translation>Όψη από πίσω</translation>
        </message>
        <message>
            <source>View from the side</source>
            <translation>Όψη από το πλάι</translation>
        </message>
        <message>
            <source>View from the top</source>
            <translation>Όψη από πάνω</translation>
        </message>
        <message>
            <source>Show colours</source>
            <translation>Προβολή χρωμάτων</translation>
        </message>
        <message>
            <source>Show clay</source>
            <translation>Προβολή πηλού</translation>
        </message>
        <message>
            <source>Show normals</source>
            <translation>Προβολή κανονικών</translation>
        </message>
        <message>
            <source>Draw the edges</source>
            <translation>Σχεδίαση των ακμών</translation>
        </message>
        <message>
            <source>Show polished metal</source>
            <translation>Προβολή ως γυαλισμένο μέταλλο</translation>
        </message>
        <message>
            <source>Show the texture's squares</source>
            <translation>Προβολή των τετραγώνων της υφής</translation>
        </message>
        <message>
            <source>Parallel lines or lens</source>
            <translation>Παράλληλες γραμμές ή φακός</translation>
        </message>
        <message>
            <source>Compare with another result</source>
            <translation>Σύγκριση με άλλο αποτέλεσμα</translation>
        </message>
        <message>
            <source>Find an action</source>
            <translation>Εύρεση ενέργειας</translation>
        </message>
        <message>
            <source>Keys and mouse</source>
            <translation>Πλήκτρα και ποντίκι</translation>
        </message>
        <message>
            <source>Queue and library panel</source>
            <translation>Πλαίσιο ουράς και βιβλιοθήκης</translation>
        </message>
        <message>
            <source>Inspector panel</source>
            <translation>Πλαίσιο επιθεωρητή</translation>
        </message>
        <message>
            <source>Memory panel</source>
            <translation>Πλαίσιο μνήμης</translation>
        </message>
        <message>
            <source>Only the model</source>
            <translation>Μόνο το μοντέλο</translation>
        </message>
        <message>
            <source>Light or dark window</source>
            <translation>Φωτεινό ή σκούρο παράθυρο</translation>
        </message>
        <message>
            <source>Larger type and controls</source>
            <translation>Μεγαλύτερα γράμματα και κουμπιά</translation>
        </message>
        <message>
            <source>Smaller type and controls</source>
            <translation>Μικρότερα γράμματα και κουμπιά</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Πλήρης οθόνη</translation>
        </message>
        <message>
            <source>Mend the matte</source>
            <translation>Διόρθωση της μάσκας</translation>
        </message>
        <message>
            <source>Sort new pictures by their previews</source>
            <translation>Διαλογή νέων εικόνων από τις προεπισκοπήσεις</translation>
        </message>
        <message>
            <source>Look at the mattes that wait</source>
            <translation>Προβολή των μασκών που περιμένουν</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>Compare</source>
            <translation>Σύγκριση</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Ανάγνωση…</translation>
        </message>
        <message>
            <source>There is nothing to compare with yet</source>
            <translation>Δεν υπάρχει ακόμη κάτι για σύγκριση</translation>
        </message>
        <message>
            <source>Line between both</source>
            <translation>Γραμμή ανάμεσα στα δύο</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Σύγκριση με</translation>
        </message>
        <message>
            <source>End the comparison</source>
            <translation>Τέλος της σύγκρισης</translation>
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
            <translation>Λεπτομέρεια</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Πρόχειρο</translation>
        </message>
        <message>
            <source>Quick: 128 cells along the longest side</source>
            <translation>Γρήγορα: 128 κελιά στη μακρύτερη πλευρά</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Λεπτό</translation>
        </message>
        <message>
            <source>256 cells along the longest side</source>
            <translation>256 κελιά στη μακρύτερη πλευρά</translation>
        </message>
        <message>
            <source>Finest</source>
            <translation>Λεπτότατο</translation>
        </message>
        <message>
            <source>Slow and large: 512 cells along the longest side</source>
            <translation>Αργά και μεγάλα: 512 κελιά στη μακρύτερη πλευρά</translation>
        </message>
    </context>
    <context>
        <name>DropVeil</name>
        <message>
            <source>Drop to make models</source>
            <translation>Αφήστε για να γίνουν μοντέλα</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>Drop a picture to make a model</source>
            <translation>Αφήστε εδώ μια εικόνα για να γίνει μοντέλο</translation>
        </message>
        <message>
            <source>or &lt;a href="open"&gt;open one&lt;/a&gt;, paste it, or try an example</source>
            <translation>ή &lt;a href="open"&gt;ανοίξτε μία&lt;/a&gt;, επικολλήστε την ή δοκιμάστε ένα παράδειγμα</translation>
        </message>
        <message>
            <source>Open pictures</source>
            <translation>Άνοιγμα εικόνων</translation>
        </message>
        <message>
            <source>Try the example %1</source>
            <translation>Δοκιμή του παραδείγματος %1</translation>
        </message>
    </context>
    <context>
        <name>EventPanel</name>
        <message>
            <source>What happened</source>
            <translation>Τι έγινε</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Τίποτα ακόμη.</translation>
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
            <translation>Για</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Μορφή</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Εξαγωγή…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Εξαγωγή…</translation>
        </message>
        <message>
            <source>Write the shown model to a file</source>
            <translation>Εγγραφή του μοντέλου που φαίνεται σε αρχείο</translation>
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
            <translation>Άνοιγμα εικόνων</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Εξαγωγή</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Αποθήκευση</translation>
        </message>
    </context>
    <context>
        <name>HealthBadge</name>
        <message>
            <source>Health: %1</source>
            <translation>Κατάσταση: %1</translation>
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
            <translation>Περιστροφή</translation>
        </message>
        <message>
            <source>drag</source>
            <translation>σύρσιμο</translation>
        </message>
        <message>
            <source>Pan</source>
            <translation>Μετακίνηση</translation>
        </message>
        <message>
            <source>middle or Shift drag</source>
            <translation>μεσαίο ή Shift+σύρσιμο</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Εστίαση</translation>
        </message>
        <message>
            <source>wheel or right drag</source>
            <translation>ροδέλα ή δεξί σύρσιμο</translation>
        </message>
        <message>
            <source>middle drag</source>
            <translation>μεσαίο σύρσιμο</translation>
        </message>
        <message>
            <source>Shift+middle drag</source>
            <translation>Shift+μεσαίο σύρσιμο</translation>
        </message>
        <message>
            <source>wheel or Ctrl+middle drag</source>
            <translation>ροδέλα ή Ctrl+μεσαίο σύρσιμο</translation>
        </message>
        <message>
            <source>Alt+drag</source>
            <translation>Alt+σύρσιμο</translation>
        </message>
        <message>
            <source>Alt+middle drag</source>
            <translation>Alt+μεσαίο σύρσιμο</translation>
        </message>
        <message>
            <source>wheel or Alt+right drag</source>
            <translation>ροδέλα ή Alt+δεξί σύρσιμο</translation>
        </message>
        <message>
            <source>Keys and mouse</source>
            <translation>Πλήκτρα και ποντίκι</translation>
        </message>
        <message>
            <source>Orbit, pan</source>
            <translation>Περιστροφή, μετακίνηση</translation>
        </message>
        <message>
            <source>arrows, Shift+arrows</source>
            <translation>βέλη, Shift+βέλη</translation>
        </message>
        <message>
            <source>Look at a point</source>
            <translation>Βλέμμα σε ένα σημείο</translation>
        </message>
        <message>
            <source>double click</source>
            <translation>διπλό κλικ</translation>
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
            <translation>Επιθεωρητής</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Θέμα</translation>
        </message>
        <message>
            <source>Subject of %1</source>
            <translation>Θέμα του %1</translation>
        </message>
        <message>
            <source>No subject</source>
            <translation>Κανένα θέμα</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Ετικέτες</translation>
        </message>
        <message>
            <source>Words to find this model by</source>
            <translation>Λέξεις για να βρεθεί αυτό το μοντέλο</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Σχήμα</translation>
        </message>
        <message>
            <source>Mend the matte</source>
            <translation>Διόρθωση της μάσκας</translation>
        </message>
    </context>
    <context>
        <name>KeyRow</name>
        <message>
            <source>also: %1</source>
            <translation>επίσης: %1</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>Πίσω σε %1</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>κανένα πλήκτρο</translation>
        </message>
        <message>
            <source>Press keys…</source>
            <translation>Πατήστε πλήκτρα…</translation>
        </message>
        <message>
            <source>none</source>
            <translation>κανένα</translation>
        </message>
        <message>
            <source>This key belongs to the viewport</source>
            <translation>Αυτό το πλήκτρο ανήκει στην όψη του μοντέλου</translation>
        </message>
        <message>
            <source>Change the keys of: %1</source>
            <translation>Αλλαγή των πλήκτρων: %1</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>All as at first</source>
            <translation>Όλα όπως στην αρχή</translation>
        </message>
        <message>
            <source>Give every action the keys it came with</source>
            <translation>Κάθε ενέργεια με τα αρχικά της πλήκτρα</translation>
        </message>
        <message>
            <source>Keys of all actions</source>
            <translation>Πλήκτρα όλων των ενεργειών</translation>
        </message>
        <message>
            <source>Find an action to change its keys</source>
            <translation>Εύρεση ενέργειας για αλλαγή των πλήκτρων της</translation>
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
            <translation>Ουρά και βιβλιοθήκη</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Βιβλιοθήκη</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>Αναζήτηση στη βιβλιοθήκη</translation>
        </message>
        <message>
            <source>Words of the name, a tag, the engine or the folder, or a day: 2026-11-28</source>
            <translation>Λέξεις από όνομα, ετικέτα, μηχανή ή φάκελο, ή μια μέρα: 2026-11-28</translation>
        </message>
        <message>
            <source>Finished models gather here.</source>
            <translation>Εδώ μαζεύονται τα έτοιμα μοντέλα.</translation>
        </message>
        <message>
            <source>No model answers to that.</source>
            <translation>Κανένα μοντέλο δεν ταιριάζει.</translation>
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
            <translation>Γλώσσα</translation>
        </message>
        <message>
            <source>Of everything in this window</source>
            <translation>Όλων όσων έχει αυτό το παράθυρο</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Όπως το σύστημα</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Χρώματα</translation>
        </message>
        <message>
            <source>Dark, light, or with the strongest contrast</source>
            <translation>Σκούρα, φωτεινά ή με την πιο έντονη αντίθεση</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Σκούρα</translation>
        </message>
        <message>
            <source>A dark window, the model is the brightest thing</source>
            <translation>Σκούρο παράθυρο, το μοντέλο είναι το πιο φωτεινό</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Φωτεινά</translation>
        </message>
        <message>
            <source>A light window</source>
            <translation>Φωτεινό παράθυρο</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Αντίθεση</translation>
        </message>
        <message>
            <source>Black and white with strong edges</source>
            <translation>Μαύρο και άσπρο με έντονα περιγράμματα</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Σύστημα</translation>
        </message>
        <message>
            <source>Dark or light as the system is</source>
            <translation>Σκούρα ή φωτεινά όπως το σύστημα</translation>
        </message>
        <message>
            <source>Size of type and controls</source>
            <translation>Μέγεθος γραμμάτων και κουμπιών</translation>
        </message>
        <message>
            <source>Ctrl++ and Ctrl+− change it anywhere</source>
            <translation>Τα Ctrl++ και Ctrl+− το αλλάζουν παντού</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Μέγεθος</translation>
        </message>
        <message>
            <source>How large everything in the window is</source>
            <translation>Πόσο μεγάλα είναι όλα στο παράθυρο</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Λιγότερη κίνηση</translation>
        </message>
        <message>
            <source>Panels, views and colours change at once instead of gliding</source>
            <translation>Πλαίσια, όψεις και χρώματα αλλάζουν αμέσως αντί να γλιστρούν</translation>
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
            <translation>Δεν υπάρχει εικόνα για επικόλληση.</translation>
        </message>
    </context>
    <context>
        <name>MakingPage</name>
        <message>
            <source>Made by</source>
            <translation>Με</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Λεπτομέρεια</translation>
        </message>
        <message>
            <source>Finer takes longer and more memory</source>
            <translation>Το λεπτότερο θέλει περισσότερο χρόνο και μνήμη</translation>
        </message>
        <message>
            <source>Triangles</source>
            <translation>Τρίγωνα</translation>
        </message>
        <message>
            <source>The most that a finished model has</source>
            <translation>Τα περισσότερα ενός έτοιμου μοντέλου</translation>
        </message>
        <message>
            <source>As many as there are</source>
            <translation>Όσα υπάρχουν</translation>
        </message>
        <message>
            <source>Texture</source>
            <translation>Υφή</translation>
        </message>
        <message>
            <source>Pixels along each side of the picture that is wrapped round the model</source>
            <translation>Εικονοστοιχεία ανά πλευρά της εικόνας που τυλίγει το μοντέλο</translation>
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
            <translation>Προβολή</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Εικόνα</translation>
        </message>
        <message>
            <source>The picture, dark where it is left out; V goes through the three</source>
            <translation>Η εικόνα, σκοτεινή όπου παραλείπεται· το V εναλλάσσει τις τρεις</translation>
        </message>
        <message>
            <source>Cut out</source>
            <translation>Αποκομμένο</translation>
        </message>
        <message>
            <source>The subject alone, before squares</source>
            <translation>Μόνο το θέμα, μπροστά σε τετράγωνα</translation>
        </message>
        <message>
            <source>Matte</source>
            <translation>Μάσκα</translation>
        </message>
        <message>
            <source>The matte itself: white is kept, black is left out</source>
            <translation>Η ίδια η μάσκα: το λευκό μένει, το μαύρο παραλείπεται</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Προσαρμογή</translation>
        </message>
        <message>
            <source>Bring the whole picture into view; the wheel goes nearer, the middle button moves it</source>
            <translation>Ολόκληρη η εικόνα· ο τροχός πλησιάζει, το μεσαίο κουμπί μετακινεί</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Show each pixel of the picture as one of the screen</source>
            <translation>Κάθε εικονοστοιχείο της εικόνας ως ένα της οθόνης</translation>
        </message>
    </context>
    <context>
        <name>MatteChoices</name>
        <message>
            <source>Mattes to choose from</source>
            <translation>Μάσκες για επιλογή</translation>
        </message>
        <message>
            <source>Matte: %1</source>
            <translation>Μάσκα: %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1?</source>
            <translation>%1;</translation>
        </message>
    </context>
    <context>
        <name>MatteState</name>
        <message>
            <source>Looking for the subject…</source>
            <translation>Αναζήτηση του θέματος…</translation>
        </message>
        <message>
            <source>This picture cannot be shown.</source>
            <translation>Αυτή η εικόνα δεν μπορεί να εμφανιστεί.</translation>
        </message>
    </context>
    <context>
        <name>MatteTools</name>
        <message>
            <source>Tools of the matting desk</source>
            <translation>Εργαλεία του πάγκου μασκών</translation>
        </message>
        <message>
            <source>Matte</source>
            <translation>Μάσκα</translation>
        </message>
        <message>
            <source>Nothing stands out by itself: paint over the subject.</source>
            <translation>Τίποτα δεν ξεχωρίζει από μόνο του: ζωγραφίστε πάνω στο θέμα.</translation>
        </message>
        <message>
            <source>Brush</source>
            <translation>Πινέλο</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Κράτα</translation>
        </message>
        <message>
            <source>Paint what belongs to the subject (B); the right button erases</source>
            <translation>Ζωγραφίστε ό,τι ανήκει στο θέμα (B)· το δεξί κουμπί σβήνει</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Σβήσε</translation>
        </message>
        <message>
            <source>Paint what is left out (E); the right button keeps</source>
            <translation>Ζωγραφίστε ό,τι παραλείπεται (E)· το δεξί κουμπί κρατά</translation>
        </message>
        <message>
            <source>Brush size</source>
            <translation>Μέγεθος πινέλου</translation>
        </message>
        <message>
            <source>Across, in pixels of the picture ([ and ], or Shift and the wheel)</source>
            <translation>Διάμετρος σε εικονοστοιχεία ([ και ], ή Shift και τροχός)</translation>
        </message>
        <message>
            <source>%1 px</source>
            <translation>%1 px</translation>
        </message>
        <message>
            <source>Hardness</source>
            <translation>Σκληρότητα</translation>
        </message>
        <message>
            <source>How sharp the brush ends</source>
            <translation>Πόσο απότομα τελειώνει το πινέλο</translation>
        </message>
        <message>
            <source>Edge</source>
            <translation>Άκρη</translation>
        </message>
        <message>
            <source>Grow</source>
            <translation>Μεγάλωσε</translation>
        </message>
        <message numerus="yes">
            <source>Move the whole edge %n pixel(s) outwards</source>
            <translation>
                <numerusform>Όλη η άκρη %n εικονοστοιχείο προς τα έξω</numerusform>
                <numerusform>Όλη η άκρη %n εικονοστοιχεία προς τα έξω</numerusform>
            </translation>
        </message>
        <message>
            <source>Shrink</source>
            <translation>Μίκρυνε</translation>
        </message>
        <message numerus="yes">
            <source>Move the whole edge %n pixel(s) inwards</source>
            <translation>
                <numerusform>Όλη η άκρη %n εικονοστοιχείο προς τα μέσα</numerusform>
                <numerusform>Όλη η άκρη %n εικονοστοιχεία προς τα μέσα</numerusform>
            </translation>
        </message>
        <message>
            <source>Soften</source>
            <translation>Απάλυνε</translation>
        </message>
        <message>
            <source>Make the edge softer</source>
            <translation>Πιο απαλή άκρη</translation>
        </message>
        <message>
            <source>Frame</source>
            <translation>Κάδρο</translation>
        </message>
        <message>
            <source>Subject in its frame</source>
            <translation>Θέμα στο κάδρο του</translation>
        </message>
        <message>
            <source>How much of the frame's side the subject takes; networks were taught with about 85 %</source>
            <translation>Πόσο από την πλευρά του κάδρου πιάνει το θέμα· τα δίκτυα έμαθαν με περίπου 85 %</translation>
        </message>
        <message>
            <source>Make again with this matte</source>
            <translation>Ξανά με αυτή τη μάσκα</translation>
        </message>
        <message>
            <source>Make the model</source>
            <translation>Φτιάξε το μοντέλο</translation>
        </message>
        <message>
            <source>Make another model with this matte, frame and the settings of now</source>
            <translation>Ακόμη ένα μοντέλο με αυτή τη μάσκα, το κάδρο και τις τωρινές ρυθμίσεις</translation>
        </message>
        <message>
            <source>Go on with this matte and frame</source>
            <translation>Συνέχεια με αυτή τη μάσκα και το κάδρο</translation>
        </message>
    </context>
    <context>
        <name>MatteView</name>
        <message>
            <source>Picture with its matte</source>
            <translation>Εικόνα με τη μάσκα της</translation>
        </message>
        <message>
            <source>Arrow keys move the brush, with Shift they paint; Space paints where it is; square brackets change its size</source>
            <translation>Τα βέλη κινούν το πινέλο, με Shift ζωγραφίζουν· το Διάστημα ζωγραφίζει επιτόπου· οι αγκύλες αλλάζουν το μέγεθος</translation>
        </message>
    </context>
    <context>
        <name>MattingDesk</name>
        <message>
            <source>Matting desk</source>
            <translation>Πάγκος μασκών</translation>
        </message>
        <message>
            <source>Matte of %1</source>
            <translation>Μάσκα: %1</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Εικόνα</translation>
        </message>
        <message numerus="yes">
            <source>%n more picture(s) wait for their matte</source>
            <translation>
                <numerusform>%n ακόμη εικόνα περιμένει τη μάσκα της</numerusform>
                <numerusform>%n ακόμη εικόνες περιμένουν τη μάσκα τους</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the last change of the matte back</source>
            <translation>Αναίρεση της τελευταίας αλλαγής της μάσκας</translation>
        </message>
        <message>
            <source>Make the change of the matte once more</source>
            <translation>Επανάληψη της αλλαγής της μάσκας</translation>
        </message>
        <message>
            <source>Leave the matting desk; what was mended stays</source>
            <translation>Έξοδος από τον πάγκο· οι διορθώσεις μένουν</translation>
        </message>
    </context>
    <context>
        <name>MemoryGraph</name>
        <message>
            <source>Memory %1 s ago</source>
            <translation>Μνήμη πριν από %1 δ</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Μνήμη</translation>
        </message>
        <message>
            <source>1 min</source>
            <translation>1 λεπτό</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Όλα</translation>
        </message>
        <message>
            <source>How much of the past is shown: a minute or all that is remembered</source>
            <translation>Πόσο παρελθόν φαίνεται: ένα λεπτό ή όσα θυμάται</translation>
        </message>
        <message>
            <source>Studio</source>
            <translation>Στούντιο</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Μηχάνημα</translation>
        </message>
        <message>
            <source>What is shown: all memory of the machine or what this program holds, larger</source>
            <translation>Τι φαίνεται: όλη η μνήμη του μηχανήματος ή, μεγαλύτερη, όση κρατά αυτό το πρόγραμμα</translation>
        </message>
        <message>
            <source>Let the chart go on</source>
            <translation>Το διάγραμμα συνεχίζει</translation>
        </message>
        <message>
            <source>Hold the chart</source>
            <translation>Το διάγραμμα σταματά</translation>
        </message>
        <message>
            <source>Save the figures as a table (CSV)</source>
            <translation>Αποθήκευση των αριθμών ως πίνακα (CSV)</translation>
        </message>
        <message>
            <source>Memory over time</source>
            <translation>Η μνήμη στον χρόνο</translation>
        </message>
        <message>
            <source>%1 of %2 free</source>
            <translation>%1 από %2 ελεύθερα</translation>
        </message>
        <message>
            <source>models may hold %1</source>
            <translation>τα μοντέλα κρατούν ως %1</translation>
        </message>
        <message>
            <source>Nothing measured yet</source>
            <translation>Δεν μετρήθηκε κάτι ακόμη</translation>
        </message>
        <message>
            <source>networks</source>
            <translation>δίκτυα</translation>
        </message>
        <message>
            <source>models being made</source>
            <translation>μοντέλα που γίνονται</translation>
        </message>
        <message>
            <source>the studio itself</source>
            <translation>το ίδιο το στούντιο</translation>
        </message>
        <message>
            <source>other programs</source>
            <translation>άλλα προγράμματα</translation>
        </message>
        <message>
            <source>free</source>
            <translation>ελεύθερη</translation>
        </message>
        <message>
            <source>Save the figures</source>
            <translation>Αποθήκευση των αριθμών</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Πίνακες (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>MemoryJobs</name>
        <message>
            <source>cut out</source>
            <translation>αποκοπή</translation>
        </message>
        <message>
            <source>shape</source>
            <translation>σχήμα</translation>
        </message>
        <message>
            <source>surface</source>
            <translation>επιφάνεια</translation>
        </message>
        <message>
            <source>texture</source>
            <translation>υφή</translation>
        </message>
        <message>
            <source>Held of what was promised</source>
            <translation>Κρατούν από όσα δόθηκαν</translation>
        </message>
        <message>
            <source>Measured against foretold</source>
            <translation>Μέτρηση προς πρόβλεψη</translation>
        </message>
        <message>
            <source>Memory of jobs</source>
            <translation>Μνήμη των εργασιών</translation>
        </message>
        <message>
            <source>waits for memory</source>
            <translation>περιμένει μνήμη</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 από %2</translation>
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
            <translation>Δεν έγινε μοντέλο από την εκκίνηση.</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) let in</source>
            <translation>
                <numerusform>%n βήμα έγινε δεκτό</numerusform>
                <numerusform>%n βήματα έγιναν δεκτά</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n απορρίφθηκε</numerusform>
                <numerusform>%n απορρίφθηκαν</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n made smaller</source>
            <translation>
                <numerusform>%n μικρότερο</numerusform>
                <numerusform>%n μικρότερα</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MemoryPage</name>
        <message>
            <source>Memory for models</source>
            <translation>Μνήμη για μοντέλα</translation>
        </message>
        <message>
            <source>Other programs keep the rest</source>
            <translation>Η υπόλοιπη μένει στα άλλα προγράμματα</translation>
        </message>
        <message>
            <source>What is free</source>
            <translation>Όση είναι ελεύθερη</translation>
        </message>
        <message>
            <source>Looked up again and again while models are made</source>
            <translation>Ελέγχεται ξανά και ξανά όσο γίνονται μοντέλα</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Το πολύ</translation>
        </message>
        <message>
            <source>Never more than the limit below</source>
            <translation>Ποτέ πάνω από το όριο που ακολουθεί</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Όριο</translation>
        </message>
        <message>
            <source>The most that models may hold while they are made</source>
            <translation>Όση κρατούν το πολύ τα μοντέλα όσο γίνονται</translation>
        </message>
        <message>
            <source>Models at once</source>
            <translation>Μοντέλα μαζί</translation>
        </message>
        <message>
            <source>The most that are made side by side</source>
            <translation>Όσα γίνονται το πολύ δίπλα δίπλα</translation>
        </message>
        <message>
            <source>What that means</source>
            <translation>Τι σημαίνει αυτό</translation>
        </message>
        <message>
            <source>Exactness of networks</source>
            <translation>Ακρίβεια των δικτύων</translation>
        </message>
        <message>
            <source>Less exact is quicker and takes less memory</source>
            <translation>Το λιγότερο ακριβές είναι πιο γρήγορο και θέλει λιγότερη μνήμη</translation>
        </message>
        <message>
            <source>Exact, 32 bits</source>
            <translation>Ακριβής, 32 bit</translation>
        </message>
        <message>
            <source>Half, bfloat16</source>
            <translation>Μισή, bfloat16</translation>
        </message>
        <message>
            <source>Small, 8 bits</source>
            <translation>Μικρή, 8 bit</translation>
        </message>
        <message>
            <source>The fastest here</source>
            <translation>Η ταχύτερη εδώ</translation>
        </message>
    </context>
    <context>
        <name>MemoryPanel</name>
        <message>
            <source>Memory</source>
            <translation>Μνήμη</translation>
        </message>
    </context>
    <context>
        <name>MeshFacts</name>
        <message>
            <source>Triangles</source>
            <translation>Τρίγωνα</translation>
        </message>
        <message>
            <source>Vertices</source>
            <translation>Κορυφές</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Μέγεθος</translation>
        </message>
        <message>
            <source>%1 × %2 × %3</source>
            <translation>%1 × %2 × %3</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Χρώματα</translation>
        </message>
        <message>
            <source>texture</source>
            <translation>υφή</translation>
        </message>
        <message>
            <source>at the vertices</source>
            <translation>στις κορυφές</translation>
        </message>
        <message>
            <source>none</source>
            <translation>κανένα</translation>
        </message>
    </context>
    <context>
        <name>MeshPanel</name>
        <message>
            <source>Mesh</source>
            <translation>Πλέγμα</translation>
        </message>
        <message>
            <source>Undo the last change of the steps</source>
            <translation>Αναίρεση της τελευταίας αλλαγής των βημάτων</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>Ξανά</translation>
        </message>
        <message>
            <source>Working…</source>
            <translation>Δουλεύει…</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Διόρθωση</translation>
        </message>
        <message>
            <source>Add the step that mends this: %1</source>
            <translation>Προσθήκη του βήματος που το διορθώνει: %1</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Προσθήκη βήματος</translation>
        </message>
        <message>
            <source>Change the mesh step by step; the model itself stays as it was made</source>
            <translation>Το πλέγμα αλλάζει βήμα βήμα· το μοντέλο μένει όπως έγινε</translation>
        </message>
        <message>
            <source>Add a step…</source>
            <translation>Προσθήκη βήματος…</translation>
        </message>
    </context>
    <context>
        <name>MeshViewport</name>
        <message>
            <source>Model</source>
            <translation>Μοντέλο</translation>
        </message>
        <message>
            <source>%L1 triangles</source>
            <translation>%L1 τρίγωνα</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Κανένα μοντέλο ακόμη</translation>
        </message>
    </context>
    <context>
        <name>ModelRow</name>
        <message>
            <source>Checking…</source>
            <translation>Έλεγχος…</translation>
        </message>
        <message>
            <source>Whole: every file is as it was added</source>
            <translation>Ακέραιο: κάθε αρχείο είναι όπως προστέθηκε</translation>
        </message>
        <message>
            <source>%1 · licence %2 · use allowed in: %3</source>
            <translation>%1 · άδεια %2 · επιτρέπεται σε: %3</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>δεν αναφέρεται</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Έλεγχος</translation>
        </message>
        <message>
            <source>Read all files again and compare them with what was added</source>
            <translation>Νέα ανάγνωση όλων των αρχείων και σύγκριση με όσα προστέθηκαν</translation>
        </message>
        <message>
            <source>Really delete</source>
            <translation>Οριστική διαγραφή</translation>
        </message>
        <message>
            <source>Delete the files of %1</source>
            <translation>Διαγραφή των αρχείων του %1</translation>
        </message>
        <message>
            <source>Delete %1 from this machine</source>
            <translation>Διαγραφή του %1 από αυτό το μηχάνημα</translation>
        </message>
    </context>
    <context>
        <name>ModelStage</name>
        <message>
            <source>Try again</source>
            <translation>Νέα προσπάθεια</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Folder</source>
            <translation>Φάκελος</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Αλλαγή…</translation>
        </message>
        <message>
            <source>Use the networks in another folder; counts for engines from the next start</source>
            <translation>Χρήση των δικτύων άλλου φακέλου· για τις μηχανές ισχύει από την επόμενη εκκίνηση</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Άνοιγμα φακέλου</translation>
        </message>
        <message>
            <source>There are none yet. The studio makes models without any; for networks such as TripoSR, add their released weights: orfeas models add NAME FILE…</source>
            <translation>Δεν υπάρχουν ακόμη. Το στούντιο φτιάχνει μοντέλα και χωρίς· για δίκτυα όπως το TripoSR προσθέστε τα δημοσιευμένα βάρη τους: orfeas models add ΟΝΟΜΑ ΑΡΧΕΙΟ…</translation>
        </message>
        <message>
            <source>Folder of networks</source>
            <translation>Φάκελος δικτύων</translation>
        </message>
    </context>
    <context>
        <name>MousePage</name>
        <message>
            <source>Move as in</source>
            <translation>Κίνηση όπως σε</translation>
        </message>
        <message>
            <source>Middle button turns, with Shift it moves, with Ctrl it zooms.</source>
            <translation>Το μεσαίο πλήκτρο περιστρέφει, με Shift μετακινεί, με Ctrl εστιάζει.</translation>
        </message>
        <message>
            <source>With Alt: left button turns, middle moves, right zooms. Where the desktop takes Alt, it works without.</source>
            <translation>Με Alt: το αριστερό περιστρέφει, το μεσαίο μετακινεί, το δεξί εστιάζει. Αν το Alt το θέλει η επιφάνεια εργασίας, δουλεύει και χωρίς.</translation>
        </message>
        <message>
            <source>Left button turns, middle or Shift moves, right zooms.</source>
            <translation>Το αριστερό περιστρέφει, το μεσαίο ή Shift μετακινεί, το δεξί εστιάζει.</translation>
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
            <translation>Το %1 αφαιρέθηκε.</translation>
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
            <translation>Ουρά</translation>
        </message>
        <message>
            <source>Go on with the queue</source>
            <translation>Συνέχεια της ουράς</translation>
        </message>
        <message>
            <source>Pause after the jobs that run</source>
            <translation>Παύση μετά τις εργασίες που τρέχουν</translation>
        </message>
        <message>
            <source>Stop all jobs</source>
            <translation>Διακοπή όλων των εργασιών</translation>
        </message>
        <message>
            <source>Nothing is waiting.</source>
            <translation>Τίποτα δεν περιμένει.</translation>
        </message>
        <message numerus="yes">
            <source>Sort %n preview(s)</source>
            <translation>
                <numerusform>Διαλογή %n προεπισκόπησης</numerusform>
                <numerusform>Διαλογή %n προεπισκοπήσεων</numerusform>
            </translation>
        </message>
        <message>
            <source>Say which of the new pictures become models</source>
            <translation>Ποιες από τις νέες εικόνες θα γίνουν μοντέλα</translation>
        </message>
        <message numerus="yes">
            <source>Look at %n matte(s)</source>
            <translation>
                <numerusform>Προβολή %n μάσκας</numerusform>
                <numerusform>Προβολή %n μασκών</numerusform>
            </translation>
        </message>
        <message>
            <source>See the mattes of the new pictures before they become models</source>
            <translation>Οι μάσκες των νέων εικόνων πριν γίνουν μοντέλα</translation>
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
            <translation>Το %1 επόμενο</translation>
        </message>
        <message>
            <source>Stop all jobs but %1</source>
            <translation>Διακοπή όλων των εργασιών εκτός από %1</translation>
        </message>
        <message>
            <source>Try %1 again</source>
            <translation>Νέα προσπάθεια: %1</translation>
        </message>
        <message>
            <source>Stop %1 and keep its stages</source>
            <translation>Διακοπή του %1 με κράτημα των σταδίων</translation>
        </message>
        <message>
            <source>Take %1 out of the queue</source>
            <translation>Το %1 έξω από την ουρά</translation>
        </message>
        <message>
            <source>Remove %1 from the list</source>
            <translation>Αφαίρεση του %1 από τη λίστα</translation>
        </message>
        <message>
            <source>Go on with %1</source>
            <translation>Συνέχεια με %1</translation>
        </message>
    </context>
    <context>
        <name>SectionTitle</name>
        <message numerus="yes">
            <source>%1, %n item(s)</source>
            <translation>
                <numerusform>%1, %n στοιχείο</numerusform>
                <numerusform>%1, %n στοιχεία</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ServicePage</name>
        <message>
            <source>Answer other programs</source>
            <translation>Απάντηση σε άλλα προγράμματα</translation>
        </message>
        <message>
            <source>Scripts and programs of this computer may queue pictures here and take the models, over HTTP</source>
            <translation>Σενάρια και προγράμματα αυτού του υπολογιστή μπορούν μέσω HTTP να βάζουν εδώ εικόνες σε ουρά και να παίρνουν τα μοντέλα</translation>
        </message>
        <message>
            <source>Start the service now and whenever the studio is open</source>
            <translation>Εκκίνηση της υπηρεσίας τώρα και όποτε το στούντιο είναι ανοιχτό</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Θύρα</translation>
        </message>
        <message>
            <source>A whole number from 1024 to 65535; change it where another program uses it</source>
            <translation>Ακέραιος από 1024 έως 65535· αλλάξτε τον αν τον χρησιμοποιεί άλλο πρόγραμμα</translation>
        </message>
        <message>
            <source>Where the service listens; Enter takes it</source>
            <translation>Όπου ακούει η υπηρεσία· το Enter το εφαρμόζει</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Διεύθυνση</translation>
        </message>
        <message>
            <source>Shown while the service is on</source>
            <translation>Εμφανίζεται όσο η υπηρεσία είναι ενεργή</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Αντιγραφή διεύθυνσης</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Κλειδί πρόσβασης</translation>
        </message>
        <message>
            <source>Whoever has it may do all that the service does, so give it only to programs you trust. It is kept in %1</source>
            <translation>Όποιος το έχει μπορεί να κάνει ό,τι κάνει η υπηρεσία· δώστε το μόνο σε προγράμματα που εμπιστεύεστε. Βρίσκεται στο %1</translation>
        </message>
        <message>
            <source>Copy token</source>
            <translation>Αντιγραφή κλειδιού</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Νέα προσπάθεια</translation>
        </message>
    </context>
    <context>
        <name>SettingsSheet</name>
        <message>
            <source>Window</source>
            <translation>Παράθυρο</translation>
        </message>
        <message>
            <source>Models to come</source>
            <translation>Επόμενα μοντέλα</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Μνήμη</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Αποθήκευση</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Δίκτυα</translation>
        </message>
        <message>
            <source>Mouse</source>
            <translation>Ποντίκι</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Πλήκτρα</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ρυθμίσεις</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Αναίρεση</translation>
        </message>
        <message>
            <source>Take the last change of a setting back</source>
            <translation>Αναίρεση της τελευταίας αλλαγής ρύθμισης</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Σελίδες των ρυθμίσεων</translation>
        </message>
        <message>
            <source>Other programs</source>
            <translation>Άλλα προγράμματα</translation>
        </message>
    </context>
    <context>
        <name>ShadingBar</name>
        <message>
            <source>Shading</source>
            <translation>Σκίαση</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Χρώματα</translation>
        </message>
        <message>
            <source>Show the model in its own colours</source>
            <translation>Το μοντέλο στα χρώματά του</translation>
        </message>
        <message>
            <source>Clay</source>
            <translation>Πηλός</translation>
        </message>
        <message>
            <source>Show the shape alone</source>
            <translation>Μόνο το σχήμα</translation>
        </message>
        <message>
            <source>Normals</source>
            <translation>Κανονικές</translation>
        </message>
        <message>
            <source>Show which way the surface faces; back faces are hatched</source>
            <translation>Πού κοιτά η επιφάνεια· οι πίσω όψεις είναι γραμμοσκιασμένες</translation>
        </message>
        <message>
            <source>Matcap</source>
            <translation>Matcap</translation>
        </message>
        <message>
            <source>Show the shape as polished metal, in which dents show at once</source>
            <translation>Το σχήμα ως γυαλισμένο μέταλλο, όπου φαίνονται αμέσως τα βαθουλώματα</translation>
        </message>
        <message>
            <source>UV</source>
            <translation>UV</translation>
        </message>
        <message>
            <source>Show the texture's squares: where they are stretched or small, the texture is</source>
            <translation>Τα τετράγωνα της υφής: όπου τεντώνουν ή μικραίνουν, το ίδιο και η υφή</translation>
        </message>
        <message>
            <source>Wire</source>
            <translation>Ακμές</translation>
        </message>
        <message>
            <source>Draw the edges over the surface</source>
            <translation>Σχεδίαση των ακμών πάνω στην επιφάνεια</translation>
        </message>
        <message>
            <source>Parallel</source>
            <translation>Παράλληλα</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>Φακός</translation>
        </message>
        <message>
            <source>Lines stay parallel, as in a drawing; click for a lens</source>
            <translation>Οι γραμμές μένουν παράλληλες, όπως σε σχέδιο· κλικ για φακό</translation>
        </message>
        <message>
            <source>What is nearer is larger; click for parallel lines</source>
            <translation>Το κοντινό είναι μεγαλύτερο· κλικ για παράλληλες γραμμές</translation>
        </message>
        <message>
            <source>Frame</source>
            <translation>Κάδρο</translation>
        </message>
        <message>
            <source>Bring the whole model into view</source>
            <translation>Όλο το μοντέλο μέσα στην όψη</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Σύγκριση</translation>
        </message>
        <message>
            <source>See another stage or model beside this one</source>
            <translation>Άλλο στάδιο ή μοντέλο δίπλα σε αυτό</translation>
        </message>
    </context>
    <context>
        <name>ShapeSettings</name>
        <message>
            <source>Depth</source>
            <translation>Βάθος</translation>
        </message>
        <message>
            <source>How thick the body is, against what the outline suggests</source>
            <translation>Πόσο παχύ είναι το σώμα σε σχέση με όσα δείχνει το περίγραμμα</translation>
        </message>
        <message>
            <source>Relief</source>
            <translation>Ανάγλυφο</translation>
        </message>
        <message>
            <source>How much light and dark in the picture shape the surface</source>
            <translation>Πόσο πλάθουν την επιφάνεια το φως και η σκιά της εικόνας</translation>
        </message>
        <message>
            <source>Make again</source>
            <translation>Ξανά</translation>
        </message>
        <message>
            <source>Make the selected model again with these settings</source>
            <translation>Το επιλεγμένο μοντέλο ξανά με αυτές τις ρυθμίσεις</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Μηχανή</translation>
        </message>
        <message>
            <source>%1 has no weights yet</source>
            <translation>Το %1 δεν έχει ακόμη βάρη</translation>
        </message>
        <message>
            <source>New pictures</source>
            <translation>Νέες εικόνες</translation>
        </message>
        <message>
            <source>Straight on</source>
            <translation>Αμέσως</translation>
        </message>
        <message>
            <source>New pictures become models without a question</source>
            <translation>Οι νέες εικόνες γίνονται μοντέλα χωρίς ερώτηση</translation>
        </message>
        <message>
            <source>Matte first</source>
            <translation>Μάσκα</translation>
        </message>
        <message>
            <source>Each new picture waits until its matte was looked at</source>
            <translation>Κάθε νέα εικόνα περιμένει να δείτε τη μάσκα της</translation>
        </message>
        <message>
            <source>Sort first</source>
            <translation>Διαλογή</translation>
        </message>
        <message>
            <source>New pictures get their voxels and then wait until they are sorted</source>
            <translation>Οι νέες εικόνες παίρνουν τα voxel τους και περιμένουν τη διαλογή</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Close</source>
            <translation>Κλείσιμο</translation>
        </message>
    </context>
    <context>
        <name>SortingGrid</name>
        <message>
            <source>Previews</source>
            <translation>Προεπισκοπήσεις</translation>
        </message>
    </context>
    <context>
        <name>SortingSheet</name>
        <message>
            <source>Sort new pictures</source>
            <translation>Διαλογή νέων εικόνων</translation>
        </message>
        <message>
            <source>Which go on?</source>
            <translation>Ποιες συνεχίζουν;</translation>
        </message>
        <message>
            <source>%1 of %2 previews are there</source>
            <translation>Έτοιμες %1 από %2 προεπισκοπήσεις</translation>
        </message>
        <message numerus="yes">
            <source>%n preview(s)</source>
            <translation>
                <numerusform>%n προεπισκόπηση</numerusform>
                <numerusform>%n προεπισκοπήσεις</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn all previews to the left</source>
            <translation>Στροφή όλων προς τα αριστερά</translation>
        </message>
        <message>
            <source>Turn all previews to the right</source>
            <translation>Στροφή όλων προς τα δεξιά</translation>
        </message>
        <message>
            <source>Accept the rest</source>
            <translation>Αποδοχή των υπολοίπων</translation>
        </message>
        <message>
            <source>Accept all previews that are not marked</source>
            <translation>Αποδοχή όσων δεν σημειώθηκαν</translation>
        </message>
        <message numerus="yes">
            <source>Make %n model(s)</source>
            <translation>
                <numerusform>Φτιάξε %n μοντέλο</numerusform>
                <numerusform>Φτιάξε %n μοντέλα</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leave %n picture(s)</source>
            <translation>
                <numerusform>Άφησε %n εικόνα</numerusform>
                <numerusform>Άφησε %n εικόνες</numerusform>
            </translation>
        </message>
        <message>
            <source>The accepted go on, the rejected are stopped; what is not marked waits on</source>
            <translation>Όσα έγιναν δεκτά συνεχίζουν, όσα απορρίφθηκαν σταματούν· τα άλλα περιμένουν</translation>
        </message>
        <message>
            <source>Sort later; marks stay</source>
            <translation>Διαλογή αργότερα· τα σημάδια μένουν</translation>
        </message>
        <message>
            <source>Arrow keys go round  ·  Enter or A accepts  ·  X or R rejects  ·  Space changes a mark  ·  , and . turn</source>
            <translation>Βέλη: μετακίνηση  ·  Enter ή A: αποδοχή  ·  X ή R: απόρριψη  ·  Διάστημα: αλλαγή  ·  , και .: στροφή</translation>
        </message>
        <message>
            <source>Nothing is marked</source>
            <translation>Τίποτα δεν είναι σημειωμένο</translation>
        </message>
    </context>
    <context>
        <name>SortingTile</name>
        <message>
            <source>accepted</source>
            <translation>δεκτό</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>απορρίφθηκε</translation>
        </message>
        <message>
            <source>not marked</source>
            <translation>χωρίς σημάδι</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: press to accept, once more to reject</source>
            <translation>%1: πατήστε για αποδοχή, ξανά για απόρριψη</translation>
        </message>
    </context>
    <context>
        <name>StageBead</name>
        <message>
            <source>being made, %1 %</source>
            <translation>γίνεται, %1 %</translation>
        </message>
        <message>
            <source>not there yet</source>
            <translation>δεν υπάρχει ακόμη</translation>
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
            <translation>Στάδια</translation>
        </message>
        <message>
            <source>Stop here and keep the stages there are</source>
            <translation>Διακοπή εδώ με κράτημα των σταδίων</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>Paused</source>
            <translation>Σε παύση</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Έτοιμο</translation>
        </message>
        <message>
            <source>%1 running, %2 waiting</source>
            <translation>%1 τρέχουν, %2 περιμένουν</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Άνοιγμα φακέλου</translation>
        </message>
        <message>
            <source>Open the folder the file is in</source>
            <translation>Άνοιγμα του φακέλου του αρχείου</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Αντικατάσταση</translation>
        </message>
        <message>
            <source>Replace the file that is there with this model</source>
            <translation>Αντικατάσταση του υπάρχοντος αρχείου με αυτό το μοντέλο</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Αναίρεση</translation>
        </message>
        <message>
            <source>Bring back what was removed</source>
            <translation>Επαναφορά όσων αφαιρέθηκαν</translation>
        </message>
        <message>
            <source>memory %1 of %2</source>
            <translation>μνήμη %1 από %2</translation>
        </message>
        <message numerus="yes">
            <source>%n repeat(s) at once, %1 saved</source>
            <translation>
                <numerusform>%n επανάληψη αμέσως, κέρδος %1</numerusform>
                <numerusform>%n επαναλήψεις αμέσως, κέρδος %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Close the memory panel</source>
            <translation>Κλείσιμο του πλαισίου μνήμης</translation>
        </message>
        <message>
            <source>Open the memory panel</source>
            <translation>Άνοιγμα του πλαισίου μνήμης</translation>
        </message>
    </context>
    <context>
        <name>StepParameter</name>
        <message>
            <source>From %1 to %2</source>
            <translation>Από %1 ως %2</translation>
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
            <translation>«%1» νωρίτερα</translation>
        </message>
        <message>
            <source>Do %1 later</source>
            <translation>«%1» αργότερα</translation>
        </message>
        <message>
            <source>Parameters of %1</source>
            <translation>Παράμετροι: %1</translation>
        </message>
        <message>
            <source>Leave %1 out</source>
            <translation>Χωρίς το «%1»</translation>
        </message>
    </context>
    <context>
        <name>StoragePage</name>
        <message>
            <source>Results for repeats</source>
            <translation>Αποτελέσματα για επαναλήψεις</translation>
        </message>
        <message numerus="yes">
            <source>%1 in %n result(s); %2 of computing saved so far</source>
            <translation>
                <numerusform>%1 σε %n αποτέλεσμα· ως τώρα κέρδος υπολογισμού %2</numerusform>
                <numerusform>%1 σε %n αποτελέσματα· ως τώρα κέρδος υπολογισμού %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Δεν διαβάστηκε ακόμη</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Άδειασμα</translation>
        </message>
        <message>
            <source>Delete all results that only make repeats quick; the library keeps its models</source>
            <translation>Διαγραφή όσων μόνο επιταχύνουν επαναλήψεις· η βιβλιοθήκη κρατά τα μοντέλα της</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Το πολύ</translation>
        </message>
        <message>
            <source>The results that were used longest ago go first</source>
            <translation>Πρώτα φεύγουν όσα έχουν καιρό να χρησιμοποιηθούν</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Δίσκος</translation>
        </message>
        <message>
            <source>How much of the disk results for repeats may take</source>
            <translation>Πόσο δίσκο πιάνουν το πολύ τα αποτελέσματα για επαναλήψεις</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>Κρατούνται</translation>
        </message>
        <message>
            <source>an hour</source>
            <translation>μία ώρα</translation>
        </message>
        <message>
            <source>a day</source>
            <translation>μία μέρα</translation>
        </message>
        <message>
            <source>a week</source>
            <translation>μία εβδομάδα</translation>
        </message>
        <message>
            <source>ever</source>
            <translation>για πάντα</translation>
        </message>
        <message>
            <source>Library and results</source>
            <translation>Βιβλιοθήκη και αποτελέσματα</translation>
        </message>
        <message>
            <source>%1
It may be moved while the studio is closed: set ORFEAS_DATA_DIR to its new place.</source>
            <translation>%1
Μεταφέρεται όσο το στούντιο είναι κλειστό: δώστε τη νέα θέση στο ORFEAS_DATA_DIR.</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Άνοιγμα φακέλου</translation>
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
            <translation>Άδειασμα του πεδίου</translation>
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
            <translation>Κύρια γραμμή εργαλείων</translation>
        </message>
        <message>
            <source>Add pictures</source>
            <translation>Προσθήκη εικόνων</translation>
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
            <translation>Εύρεση ενέργειας</translation>
        </message>
    </context>
    <context>
        <name>Workbench</name>
        <message>
            <source>Width of the queue and library panel</source>
            <translation>Πλάτος του πλαισίου ουράς και βιβλιοθήκης</translation>
        </message>
        <message>
            <source>Width of the inspector</source>
            <translation>Πλάτος του επιθεωρητή</translation>
        </message>
        <message>
            <source>Height of the memory panel</source>
            <translation>Ύψος του πλαισίου μνήμης</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>A picture in, a 3D model out.</source>
            <translation>Μια εικόνα μέσα, ένα τρισδιάστατο μοντέλο έξω.</translation>
        </message>
        <message>
            <source>Pictures or folders of pictures to make models of.</source>
            <translation>Εικόνες ή φάκελοι εικόνων για να γίνουν μοντέλα.</translation>
        </message>
        <message>
            <source>Write what was on screen when, as NDJSON.</source>
            <translation>Εγγραφή όσων φάνηκαν και πότε, ως NDJSON.</translation>
        </message>
        <message>
            <source>Close once all pictures given are done.</source>
            <translation>Κλείσιμο μόλις γίνουν όλες οι εικόνες που δόθηκαν.</translation>
        </message>
        <message>
            <source>Weights for the engines that need some: a folder, or a model's name.</source>
            <translation>Βάρη για τις μηχανές που τα χρειάζονται: φάκελος ή όνομα μοντέλου.</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels</name>
    <message>
        <source>Even triangles</source>
        <translation>Ομοιόμορφα τρίγωνα</translation>
    </message>
    <message>
        <source>Triangles of one size and shape, to sculpt and to bend</source>
        <translation>Τρίγωνα ίδιου μεγέθους και σχήματος, για γλυπτική και κάμψη</translation>
    </message>
    <message>
        <source>length of the edges, of the longest side</source>
        <translation>μήκος των ακμών, ως προς τη μακρύτερη πλευρά</translation>
    </message>
        <message>
            <source>%1 of about %2</source>
            <translation>%1 από περίπου %2</translation>
        </message>
        <message>
            <source>%1, %2 triangles</source>
            <translation>%1, %2 τρίγωνα</translation>
        </message>
        <message>
            <source>Join vertices</source>
            <translation>Ένωση κορυφών</translation>
        </message>
        <message>
            <source>Vertices at one place become one</source>
            <translation>Κορυφές στο ίδιο σημείο γίνονται μία</translation>
        </message>
        <message>
            <source>Clean</source>
            <translation>Καθάρισμα</translation>
        </message>
        <message>
            <source>Leaves out doubled and empty triangles</source>
            <translation>Αφήνει έξω διπλά και κενά τρίγωνα</translation>
        </message>
        <message>
            <source>Turn outward</source>
            <translation>Στροφή προς τα έξω</translation>
        </message>
        <message>
            <source>All faces look outward</source>
            <translation>Όλες οι έδρες κοιτούν προς τα έξω</translation>
        </message>
        <message>
            <source>Part touching surfaces</source>
            <translation>Χωρισμός επιφανειών που αγγίζουν</translation>
        </message>
        <message>
            <source>Cuts where more than two faces share an edge</source>
            <translation>Κόβει όπου πάνω από δύο έδρες έχουν κοινή ακμή</translation>
        </message>
        <message>
            <source>Close holes</source>
            <translation>Κλείσιμο οπών</translation>
        </message>
        <message>
            <source>Fills every opening</source>
            <translation>Γεμίζει κάθε άνοιγμα</translation>
        </message>
        <message>
            <source>Remove floaters</source>
            <translation>Χωρίς αιωρούμενα</translation>
        </message>
        <message>
            <source>Leaves out small, inner and flat pieces</source>
            <translation>Αφήνει έξω μικρά, εσωτερικά και επίπεδα κομμάτια</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Επισκευή</translation>
        </message>
        <message>
            <source>All of these until it is a solid that can be printed</source>
            <translation>Όλα αυτά ώσπου να γίνει στερεό που τυπώνεται</translation>
        </message>
        <message>
            <source>Smooth</source>
            <translation>Λείανση</translation>
        </message>
        <message>
            <source>Takes out roughness and keeps edges</source>
            <translation>Αφαιρεί την τραχύτητα και κρατά τις ακμές</translation>
        </message>
        <message>
            <source>Fewer triangles</source>
            <translation>Λιγότερα τρίγωνα</translation>
        </message>
        <message>
            <source>The shape stays, with fewer triangles; closed stays closed</source>
            <translation>Το σχήμα μένει, με λιγότερα τρίγωνα· το κλειστό μένει κλειστό</translation>
        </message>
        <message>
            <source>Flat base</source>
            <translation>Επίπεδη βάση</translation>
        </message>
        <message>
            <source>Presses the lowest part level, so that it stands</source>
            <translation>Ισιώνει το κάτω μέρος, για να στέκεται</translation>
        </message>
        <message>
            <source>Real size</source>
            <translation>Πραγματικό μέγεθος</translation>
        </message>
        <message>
            <source>Gives it a size in metres</source>
            <translation>Του δίνει μέγεθος σε μέτρα</translation>
        </message>
        <message>
            <source>Pivot</source>
            <translation>Σημείο αναφοράς</translation>
        </message>
        <message>
            <source>Says which point of it is the origin</source>
            <translation>Λέει ποιο σημείο του είναι η αρχή</translation>
        </message>
        <message>
            <source>Paint the texture anew</source>
            <translation>Νέο βάψιμο της υφής</translation>
        </message>
        <message>
            <source>Unwraps it and paints the first mesh's colours</source>
            <translation>Το ξεδιπλώνει και βάφει τα χρώματα του πρώτου πλέγματος</translation>
        </message>
        <message>
            <source>share</source>
            <translation>μερίδιο</translation>
        </message>
        <message>
            <source>longest hole, in edges (0: all)</source>
            <translation>μεγαλύτερη οπή, σε ακμές (0: όλες)</translation>
        </message>
        <message>
            <source>inner shells</source>
            <translation>εσωτερικά κελύφη</translation>
        </message>
        <message>
            <source>flat pieces</source>
            <translation>επίπεδα κομμάτια</translation>
        </message>
        <message>
            <source>how often</source>
            <translation>πόσες φορές</translation>
        </message>
        <message>
            <source>bends up to, in degrees</source>
            <translation>κάμψεις ως, σε μοίρες</translation>
        </message>
        <message>
            <source>triangles</source>
            <translation>τρίγωνα</translation>
        </message>
        <message>
            <source>greatest change, of the longest side</source>
            <translation>μεγαλύτερη αλλαγή, της μακρύτερης πλευράς</translation>
        </message>
        <message>
            <source>depth, of the height</source>
            <translation>βάθος, του ύψους</translation>
        </message>
        <message>
            <source>size in metres</source>
            <translation>μέγεθος σε μέτρα</translation>
        </message>
        <message>
            <source>along</source>
            <translation>κατά</translation>
        </message>
        <message>
            <source>origin at</source>
            <translation>αρχή</translation>
        </message>
        <message>
            <source>pixels a side</source>
            <translation>εικονοστοιχεία ανά πλευρά</translation>
        </message>
        <message>
            <source>pixels round each piece</source>
            <translation>εικονοστοιχεία γύρω από κάθε κομμάτι</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>έξω</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>μένουν</translation>
        </message>
        <message>
            <source>the longest side</source>
            <translation>τη μακρύτερη πλευρά</translation>
        </message>
        <message>
            <source>the width</source>
            <translation>το πλάτος</translation>
        </message>
        <message>
            <source>the height</source>
            <translation>το ύψος</translation>
        </message>
        <message>
            <source>the depth</source>
            <translation>το βάθος</translation>
        </message>
        <message>
            <source>where it was</source>
            <translation>εκεί που ήταν</translation>
        </message>
        <message>
            <source>the middle</source>
            <translation>στο κέντρο</translation>
        </message>
        <message>
            <source>the middle of its base</source>
            <translation>στο κέντρο της βάσης</translation>
        </message>
        <message>
            <source>Opening the picture</source>
            <translation>Άνοιγμα της εικόνας</translation>
        </message>
        <message>
            <source>Cutting out the subject</source>
            <translation>Αποκοπή του θέματος</translation>
        </message>
        <message>
            <source>Finding the shape</source>
            <translation>Εύρεση του σχήματος</translation>
        </message>
        <message>
            <source>Painting the texture</source>
            <translation>Βάψιμο της υφής</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Εκκίνηση</translation>
        </message>
        <message>
            <source>Voxels</source>
            <translation>Ογκοστοιχεία</translation>
        </message>
        <message>
            <source>Coarse</source>
            <translation>Αδρό</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>Λεπτότερο</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Τελικό</translation>
        </message>
        <message>
            <source>The file is damaged or not usable.</source>
            <translation>Το αρχείο είναι χαλασμένο ή άχρηστο.</translation>
        </message>
        <message>
            <source>This is not a picture format the studio reads.</source>
            <translation>Αυτή τη μορφή εικόνας δεν τη διαβάζει το στούντιο.</translation>
        </message>
        <message>
            <source>The picture is too large.</source>
            <translation>Η εικόνα είναι πολύ μεγάλη.</translation>
        </message>
        <message>
            <source>No subject was found in the picture.</source>
            <translation>Δεν βρέθηκε θέμα στην εικόνα.</translation>
        </message>
        <message>
            <source>The file or folder is not there.</source>
            <translation>Το αρχείο ή ο φάκελος δεν υπάρχει.</translation>
        </message>
        <message>
            <source>The system does not allow it.</source>
            <translation>Το σύστημα δεν το επιτρέπει.</translation>
        </message>
        <message>
            <source>A file of that name is there already.</source>
            <translation>Υπάρχει ήδη αρχείο με αυτό το όνομα.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Ο δίσκος είναι γεμάτος.</translation>
        </message>
        <message>
            <source>Reading or writing failed.</source>
            <translation>Η ανάγνωση ή η εγγραφή απέτυχε.</translation>
        </message>
        <message>
            <source>Memory ran out.</source>
            <translation>Η μνήμη τελείωσε.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Ακυρώθηκε.</translation>
        </message>
        <message>
            <source>Something went wrong in the studio itself.</source>
            <translation>Κάτι πήγε στραβά στο ίδιο το στούντιο.</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 δ</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 λεπ %2 δ</translation>
        </message>
        <message>
            <source>%1 M</source>
            <translation>%1 εκ.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Περιμένει</translation>
        </message>
        <message>
            <source>Waiting for memory</source>
            <translation>Περιμένει μνήμη</translation>
        </message>
        <message>
            <source>Done in %1</source>
            <translation>Έτοιμο σε %1</translation>
        </message>
        <message>
            <source>Stopped at %1</source>
            <translation>Σταμάτησε στο: %1</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Ακυρώθηκε</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Διακόπηκε</translation>
        </message>
        <message>
            <source>%1 %2 %</source>
            <translation>%1 %2 %</translation>
        </message>
        <message>
            <source>Mended</source>
            <translation>Διορθωμένη</translation>
        </message>
        <message>
            <source>Its own</source>
            <translation>Δική της</translation>
        </message>
        <message>
            <source>Backdrop</source>
            <translation>Φόντο</translation>
        </message>
        <message>
            <source>First cut</source>
            <translation>Κοπή 1</translation>
        </message>
        <message>
            <source>Other cut</source>
            <translation>Κοπή 2</translation>
        </message>
        <message>
            <source>The matte that this job has</source>
            <translation>Η μάσκα που έχει αυτή η εργασία</translation>
        </message>
        <message>
            <source>What the picture itself leaves transparent</source>
            <translation>Ό,τι η ίδια η εικόνα αφήνει διαφανές</translation>
        </message>
        <message>
            <source>All that differs from an even background</source>
            <translation>Ό,τι διαφέρει από ομοιόμορφο φόντο</translation>
        </message>
        <message>
            <source>The likelier of two cuts by colour</source>
            <translation>Η πιθανότερη από δύο κοπές κατά χρώμα</translation>
        </message>
        <message>
            <source>The other cut by colour, from another start</source>
            <translation>Η άλλη κοπή κατά χρώμα, από άλλη αρχή</translation>
        </message>
        <message>
            <source>Nothing is left of the subject: paint it in.</source>
            <translation>Δεν έμεινε τίποτα από το θέμα: ζωγραφίστε το.</translation>
        </message>
        <message>
            <source>left</source>
            <translation>αριστερά</translation>
        </message>
        <message>
            <source>right</source>
            <translation>δεξιά</translation>
        </message>
        <message>
            <source>top</source>
            <translation>πάνω</translation>
        </message>
        <message>
            <source>bottom</source>
            <translation>κάτω</translation>
        </message>
        <message>
            <source>The subject reaches the picture's edge (%1): the model will be cut flat there.</source>
            <translation>Το θέμα φτάνει στην άκρη της εικόνας (%1): εκεί το μοντέλο θα κοπεί επίπεδα.</translation>
        </message>
        <message>
            <source>The foot spreads out in grey: if it is a shadow or the ground, erase it.</source>
            <translation>Η βάση απλώνεται σε γκρίζο: αν είναι σκιά ή έδαφος, σβήστε την.</translation>
        </message>
        <message>
            <source>The foot is wider than what stands on it: if it is a base plate, erase it.</source>
            <translation>Η βάση είναι πλατύτερη από ό,τι στέκει πάνω της: αν είναι πλάκα, σβήστε την.</translation>
        </message>
        <message>
            <source>The subject is small in its picture: crop it closer.</source>
            <translation>Το θέμα είναι μικρό στην εικόνα: κόψτε την πιο κοντά.</translation>
        </message>
        <message>
            <source>Almost no room is left round the subject: networks were taught with some.</source>
            <translation>Σχεδόν καθόλου χώρος γύρω από το θέμα: τα δίκτυα έμαθαν με λίγο.</translation>
        </message>
        <message>
            <source>This outline is a guess: look along it.</source>
            <translation>Αυτό το περίγραμμα είναι εικασία: ελέγξτε το.</translation>
        </message>
        <message>
            <source>A possible shadow was left out: look at the foot.</source>
            <translation>Παραλείφθηκε πιθανή σκιά: δείτε τη βάση.</translation>
        </message>
        <message>
            <source>Waits to be sorted</source>
            <translation>Περιμένει διαλογή</translation>
        </message>
        <message>
            <source>Waits for its matte</source>
            <translation>Περιμένει τη μάσκα</translation>
        </message>
        <message>
            <source>subject touches the %1 edge and may be cut off there</source>
            <translation>Το θέμα αγγίζει την άκρη (%1) και ίσως κόβεται εκεί</translation>
        </message>
        <message>
            <source>two subjects: both are kept as one model; crop the picture to have only one</source>
            <translation>Δύο θέματα: μένουν και τα δύο ως ένα μοντέλο· περικόψτε την εικόνα για να μείνει ένα</translation>
        </message>
        <message>
            <source>unsure of the outline: check it; a plain background, or a picture with the background made transparent, gives a clean one</source>
            <translation>Το περίγραμμα είναι αβέβαιο: ελέγξτε το· ένα απλό ή διαφανές φόντο δίνει καθαρό</translation>
        </message>
        <message>
            <source>a line drawing: its closed outlines were filled</source>
            <translation>Γραμμικό σχέδιο: τα κλειστά περιγράμματά του γεμίστηκαν</translation>
        </message>
        <message>
            <source>a possible shadow or floor was left out: check the subject's foot</source>
            <translation>Παραλείφθηκε πιθανή σκιά ή δάπεδο: ελέγξτε τη βάση του θέματος</translation>
        </message>
        <message>
            <source>picture under %1 px (%2 px): fine detail will be missing</source>
            <translation>Εικόνα κάτω από %1 px (%2 px): θα λείπουν οι λεπτομέρειες</translation>
        </message>
        <message>
            <source>the main one of %1 pictures</source>
            <translation>Η κύρια από %1 εικόνες</translation>
        </message>
        <message>
            <source>first of %1 frames</source>
            <translation>Το πρώτο από %1 καρέ</translation>
        </message>
        <message>
            <source>four inks turned to sRGB without their profile; colours may differ from print</source>
            <translation>Τέσσερα μελάνια μετατράπηκαν σε sRGB χωρίς το προφίλ τους· τα χρώματα ίσως διαφέρουν από την εκτύπωση</translation>
        </message>
        <message>
            <source>colours converted from %1 to sRGB</source>
            <translation>Χρώματα από %1 σε sRGB</translation>
        </message>
        <message>
            <source>colours converted by the embedded profile</source>
            <translation>Χρώματα σύμφωνα με το ενσωματωμένο προφίλ</translation>
        </message>
        <message>
            <source>the embedded colour profile is unreadable or of another kind; colours taken as sRGB</source>
            <translation>Το ενσωματωμένο προφίλ χρώματος δεν διαβάζεται ή είναι άλλου είδους· τα χρώματα θεωρούνται sRGB</translation>
        </message>
        <message>
            <source>this job may not be kept: %1</source>
            <translation>Αυτή η εργασία ίσως δεν διατηρηθεί: %1</translation>
        </message>
        <message>
            <source>the worker process came to an end: %1; %2</source>
            <translation>Η διεργασία εργασίας τερματίστηκε: %1· %2</translation>
        </message>
        <message>
            <source>going on after the stage '%1'</source>
            <translation>συνέχεια μετά το στάδιο «%1»</translation>
        </message>
        <message>
            <source>beginning again</source>
            <translation>από την αρχή</translation>
        </message>
        <message>
            <source>memory ran out: %1</source>
            <translation>Η μνήμη εξαντλήθηκε: %1</translation>
        </message>
        <message>
            <source>caches were freed and the step is tried again</source>
            <translation>οι κρυφές μνήμες αδειάστηκαν και το βήμα επαναλαμβάνεται</translation>
        </message>
        <message>
            <source>the step is tried again when nothing else runs</source>
            <translation>το βήμα επαναλαμβάνεται όταν δεν εκτελείται τίποτε άλλο</translation>
        </message>
        <message>
            <source>needs %1; other programs leave %2 of memory</source>
            <translation>χρειάζεται %1· τα άλλα προγράμματα αφήνουν %2 μνήμης</translation>
        </message>
        <message>
            <source>needs %1; of %2 %3 are in use by %4 other jobs</source>
            <translation>χρειάζεται %1· από %2, %4 άλλες εργασίες χρησιμοποιούν %3</translation>
        </message>
        <message>
            <source>needs %1; a larger job has waited longer and goes first</source>
            <translation>χρειάζεται %1· μια μεγαλύτερη εργασία περιμένει περισσότερο και προηγείται</translation>
        </message>
        <message>
            <source>needs %1; the memory left is kept for jobs that have begun</source>
            <translation>χρειάζεται %1· η υπόλοιπη μνήμη φυλάσσεται για εργασίες που έχουν αρχίσει</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::Comparison</name>
        <message>
            <source>%1 · %2 as it was made</source>
            <translation>%1 · %2 όπως έγινε</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::EventLog</name>
        <message>
            <source>The process that makes models ended and was replaced; its jobs go on.</source>
            <translation>Η διεργασία που φτιάχνει μοντέλα τελείωσε και αντικαταστάθηκε· οι εργασίες της συνεχίζουν.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 waits: %2</source>
            <translation>Το %1 περιμένει: %2</translation>
        </message>
        <message>
            <source>%1 started</source>
            <translation>Το %1 άρχισε</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::ExportController</name>
        <message>
            <source>Web pages</source>
            <translation>Ιστοσελίδες</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Εκτύπωση</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Όπως είναι</translation>
        </message>
        <message>
            <source>y up, front +z, 1 unit along the longest side</source>
            <translation>y πάνω, μπροστά +z, 1 μονάδα στη μακρύτερη πλευρά</translation>
        </message>
        <message>
            <source>GLB: Blender, web, Unity, Godot</source>
            <translation>GLB: Blender, ιστός, Unity, Godot</translation>
        </message>
        <message>
            <source>OBJ: with material and texture</source>
            <translation>OBJ: με υλικό και υφή</translation>
        </message>
        <message>
            <source>PLY: colours at the vertices</source>
            <translation>PLY: χρώματα στις κορυφές</translation>
        </message>
        <message>
            <source>3MF: printing, with colours</source>
            <translation>3MF: εκτύπωση, με χρώματα</translation>
        </message>
        <message>
            <source>STL: printing, no colours</source>
            <translation>STL: εκτύπωση, χωρίς χρώματα</translation>
        </message>
        <message>
            <source>There is no model to export yet.</source>
            <translation>Δεν υπάρχει ακόμη μοντέλο για εξαγωγή.</translation>
        </message>
        <message>
            <source>Choose a file name that ends in .glb, .obj, .ply, .stl or .3mf.</source>
            <translation>Διαλέξτε όνομα αρχείου που τελειώνει σε .glb, .obj, .ply, .stl ή .3mf.</translation>
        </message>
        <message>
            <source>Saved %1; read back, all as written</source>
            <translation>Το %1 αποθηκεύτηκε· διαβάστηκε ξανά, όλα όπως γράφτηκαν</translation>
        </message>
        <message>
            <source>Saved %1, but read back it differs: %2</source>
            <translation>Το %1 αποθηκεύτηκε, αλλά στην ανάγνωση διαφέρουν: %2</translation>
        </message>
        <message>
            <source>%1 is there already.</source>
            <translation>Το %1 υπάρχει ήδη.</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::ImportController</name>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif *.avif *.exr)</source>
            <translation>Εικόνες (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif *.avif *.exr)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Όλα τα αρχεία (*)</translation>
        </message>
        <message>
            <source>%1 is on the net: save the picture first, then drop the file.</source>
            <translation>Το %1 είναι στο δίκτυο: αποθηκεύστε πρώτα την εικόνα και μετά αφήστε εδώ το αρχείο.</translation>
        </message>
        <message>
            <source>The picture could not be kept: the studio's data folder is not writable.</source>
            <translation>Η εικόνα δεν κρατήθηκε: ο φάκελος δεδομένων του στούντιο δεν γράφεται.</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::MatteDesk</name>
        <message>
            <source>Front</source>
            <translation>Μπροστά</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Πίσω</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Αριστερά</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Δεξιά</translation>
        </message>
        <message>
            <source>The matte could not be kept. %1</source>
            <translation>Η μάσκα δεν μπόρεσε να αποθηκευτεί. %1</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::MemoryMonitor</name>
        <message>
            <source>Saved %1</source>
            <translation>Το %1 αποθηκεύτηκε</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::MeshSteps</name>
        <message>
            <source>%1 → %2 triangles, %3</source>
            <translation>%1 → %2 τρίγωνα, %3</translation>
        </message>
        <message>
            <source>Closed and solid</source>
            <translation>Κλειστό και στερεό</translation>
        </message>
        <message>
            <source>Closed, with flaws</source>
            <translation>Κλειστό, με ελαττώματα</translation>
        </message>
        <message>
            <source>Open or tangled</source>
            <translation>Ανοιχτό ή μπλεγμένο</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::PlanPreview</name>
        <message>
            <source>Counting…</source>
            <translation>Υπολογισμός…</translation>
        </message>
        <message>
            <source>One model needs %1, more than the %2 it may use: it would be made in smaller steps, or not at all.</source>
            <translation>Ένα μοντέλο θέλει %1, πάνω από τα %2 που επιτρέπονται: θα γινόταν σε μικρότερα βήματα ή καθόλου.</translation>
        </message>
        <message numerus="yes">
            <source>%n models at once in %1, each needs up to %2</source>
            <translation>
                <numerusform>%n μοντέλο μαζί σε %1, θέλει ως %2</numerusform>
                <numerusform>%n μοντέλα μαζί σε %1, το καθένα θέλει ως %2</numerusform>
            </translation>
        </message>
        <message>
            <source>One model at a time in %1, it needs up to %2</source>
            <translation>Ένα μοντέλο τη φορά σε %1, θέλει ως %2</translation>
        </message>
        <message>
            <source>; about %1 each.</source>
            <translation>· περίπου %1 το καθένα.</translation>
        </message>
        <message>
            <source>.</source>
            <translation>.</translation>
        </message>
        <message>
            <source>More would fit, but no more are asked for at once.</source>
            <translation>Χωρούν κι άλλα, αλλά δεν ζητούνται περισσότερα μαζί.</translation>
        </message>
        <message>
            <source>One more would start with %1.</source>
            <translation>Ένα ακόμη θα άρχιζε με %1.</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::ServiceSwitch</name>
        <message>
            <source>Not possible: the library cannot be used, so jobs are not kept.</source>
            <translation>Δεν γίνεται: η βιβλιοθήκη δεν είναι διαθέσιμη, οπότε οι εργασίες δεν κρατιούνται.</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Εκκίνηση…</translation>
        </message>
        <message>
            <source>Ending…</source>
            <translation>Τερματισμός…</translation>
        </message>
        <message>
            <source>Not on.</source>
            <translation>Ανενεργή.</translation>
        </message>
        <message>
            <source>On: answers programs of this computer that have the token.</source>
            <translation>Ενεργή: απαντά σε προγράμματα αυτού του υπολογιστή που έχουν το κλειδί πρόσβασης.</translation>
        </message>
        <message>
            <source>Off.</source>
            <translation>Κλειστή.</translation>
        </message>
        <message>
            <source>Another program uses port %1. Choose another one.</source>
            <translation>Άλλο πρόγραμμα χρησιμοποιεί τη θύρα %1. Επιλέξτε άλλη.</translation>
        </message>
        <message>
            <source>The service cannot start. %1</source>
            <translation>Η υπηρεσία δεν μπορεί να ξεκινήσει. %1</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::StudioSettings</name>
        <message>
            <source>The settings could not be saved. %1</source>
            <translation>Οι ρυθμίσεις δεν αποθηκεύτηκαν. %1</translation>
        </message>
    </context>
</TS>
