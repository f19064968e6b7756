<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
    <context>
        <name>AxisGizmo</name>
        <message>
            <source>View from the subject's left</source>
            <translation>Vista desde la izquierda del sujeto</translation>
        </message>
        <message>
            <source>View from the subject's right</source>
            <translation>Vista desde la derecha del sujeto</translation>
        </message>
        <message>
            <source>View from the top</source>
            <translation>Vista desde arriba</translation>
        </message>
        <message>
            <source>View from below</source>
            <translation>Vista desde abajo</translation>
        </message>
        <message>
            <source>View from the front</source>
            <translation>Vista de frente</translation>
        </message>
        <message>
            <source>View from the back</source>
            <translation>Vista por detrás</translation>
        </message>
        <message>
            <source>View direction</source>
            <translation>Dirección de la vista</translation>
        </message>
    </context>
    <context>
        <name>CachePanel</name>
        <message>
            <source>Repeats</source>
            <translation>Repeticiones</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Ahorrado</translation>
        </message>
        <message>
            <source>There at once</source>
            <translation>Ya estaban</translation>
        </message>
        <message>
            <source>Begun half-way</source>
            <translation>Empezadas a medias</translation>
        </message>
        <message>
            <source>Shared while made</source>
            <translation>Compartidas al hacerse</translation>
        </message>
        <message>
            <source>Made anew</source>
            <translation>Hechas de nuevo</translation>
        </message>
        <message>
            <source>On the disk</source>
            <translation>En el disco</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find an action</source>
            <translation>Buscar una acción</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Acciones</translation>
        </message>
        <message>
            <source>No action is called that.</source>
            <translation>Ninguna acción se llama así.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edición</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Etapas</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <source>Open pictures</source>
            <translation>Abrir imágenes</translation>
        </message>
        <message>
            <source>Paste a picture</source>
            <translation>Pegar una imagen</translation>
        </message>
        <message>
            <source>Export the shown model</source>
            <translation>Exportar el modelo mostrado</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>Buscar en la biblioteca</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Make the model again</source>
            <translation>Hacer el modelo otra vez</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Quitar de la lista</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Change keys</source>
            <translation>Cambiar teclas</translation>
        </message>
        <message>
            <source>Stop the job and keep its stages</source>
            <translation>Parar el trabajo y conservar sus etapas</translation>
        </message>
        <message>
            <source>Try the job again</source>
            <translation>Intentar el trabajo otra vez</translation>
        </message>
        <message>
            <source>Go on with the queue</source>
            <translation>Seguir con la cola</translation>
        </message>
        <message>
            <source>Pause after the jobs that run</source>
            <translation>Pausar tras los trabajos en curso</translation>
        </message>
        <message>
            <source>Start the job next</source>
            <translation>Empezar el trabajo a continuación</translation>
        </message>
        <message>
            <source>Start the job earlier</source>
            <translation>Empezar el trabajo antes</translation>
        </message>
        <message>
            <source>Start the job later</source>
            <translation>Empezar el trabajo después</translation>
        </message>
        <message>
            <source>Stop all jobs but this one</source>
            <translation>Parar todos los trabajos menos este</translation>
        </message>
        <message>
            <source>Stop all jobs</source>
            <translation>Parar todos los trabajos</translation>
        </message>
        <message>
            <source>Next model</source>
            <translation>Modelo siguiente</translation>
        </message>
        <message>
            <source>Previous model</source>
            <translation>Modelo anterior</translation>
        </message>
        <message>
            <source>Show the voxels</source>
            <translation>Mostrar los vóxeles</translation>
        </message>
        <message>
            <source>Show the coarse mesh</source>
            <translation>Mostrar la malla basta</translation>
        </message>
        <message>
            <source>Show the refined mesh</source>
            <translation>Mostrar la malla refinada</translation>
        </message>
        <message>
            <source>Show the final mesh</source>
            <translation>Mostrar la malla final</translation>
        </message>
        <message>
            <source>Frame the model</source>
            <translation>Encuadrar el modelo</translation>
        </message>
        <message>
            <source>View from the front</source>
            <translation>Vista de frente</translation>
        </message>
        <message>
            <source>View from the back</source>
            <translation>Vista por detrás</translation>
        </message>
        <message>
            <source>View from the side</source>
            <translation>Vista de lado</translation>
        </message>
        <message>
            <source>View from the top</source>
            <translation>Vista desde arriba</translation>
        </message>
        <message>
            <source>Show colours</source>
            <translation>Mostrar colores</translation>
        </message>
        <message>
            <source>Show clay</source>
            <translation>Mostrar arcilla</translation>
        </message>
        <message>
            <source>Show normals</source>
            <translation>Mostrar normales</translation>
        </message>
        <message>
            <source>Draw the edges</source>
            <translation>Dibujar las aristas</translation>
        </message>
        <message>
            <source>Show polished metal</source>
            <translation>Mostrar como metal pulido</translation>
        </message>
        <message>
            <source>Show the texture's squares</source>
            <translation>Mostrar los cuadros de la textura</translation>
        </message>
        <message>
            <source>Parallel lines or lens</source>
            <translation>Líneas paralelas u objetivo</translation>
        </message>
        <message>
            <source>Compare with another result</source>
            <translation>Comparar con otro resultado</translation>
        </message>
        <message>
            <source>Find an action</source>
            <translation>Buscar una acción</translation>
        </message>
        <message>
            <source>Keys and mouse</source>
            <translation>Teclas y ratón</translation>
        </message>
        <message>
            <source>Queue and library panel</source>
            <translation>Panel de cola y biblioteca</translation>
        </message>
        <message>
            <source>Inspector panel</source>
            <translation>Panel del inspector</translation>
        </message>
        <message>
            <source>Memory panel</source>
            <translation>Panel de memoria</translation>
        </message>
        <message>
            <source>Only the model</source>
            <translation>Solo el modelo</translation>
        </message>
        <message>
            <source>Light or dark window</source>
            <translation>Ventana clara u oscura</translation>
        </message>
        <message>
            <source>Larger type and controls</source>
            <translation>Letra y controles más grandes</translation>
        </message>
        <message>
            <source>Smaller type and controls</source>
            <translation>Letra y controles más pequeños</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <source>Mend the matte</source>
            <translation>Retocar el recorte</translation>
        </message>
        <message>
            <source>Sort new pictures by their previews</source>
            <translation>Ordenar las imágenes nuevas por su vista previa</translation>
        </message>
        <message>
            <source>Look at the mattes that wait</source>
            <translation>Ver los recortes que esperan</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>There is nothing to compare with yet</source>
            <translation>Aún no hay nada con que comparar</translation>
        </message>
        <message>
            <source>Line between both</source>
            <translation>Línea entre ambos</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Comparar con</translation>
        </message>
        <message>
            <source>End the comparison</source>
            <translation>Terminar la comparación</translation>
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
            <translation>Detalle</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Quick: 128 cells along the longest side</source>
            <translation>Rápido: 128 celdas en el lado más largo</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Fino</translation>
        </message>
        <message>
            <source>256 cells along the longest side</source>
            <translation>256 celdas en el lado más largo</translation>
        </message>
        <message>
            <source>Finest</source>
            <translation>Muy fino</translation>
        </message>
        <message>
            <source>Slow and large: 512 cells along the longest side</source>
            <translation>Lento y grande: 512 celdas en el lado más largo</translation>
        </message>
    </context>
    <context>
        <name>DropVeil</name>
        <message>
            <source>Drop to make models</source>
            <translation>Suelta para hacer modelos</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>Drop a picture to make a model</source>
            <translation>Suelta una imagen para hacer un modelo</translation>
        </message>
        <message>
            <source>or &lt;a href="open"&gt;open one&lt;/a&gt;, paste it, or try an example</source>
            <translation>o &lt;a href="open"&gt;abre una&lt;/a&gt;, pégala o prueba un ejemplo</translation>
        </message>
        <message>
            <source>Open pictures</source>
            <translation>Abrir imágenes</translation>
        </message>
        <message>
            <source>Try the example %1</source>
            <translation>Probar el ejemplo %1</translation>
        </message>
    </context>
    <context>
        <name>EventPanel</name>
        <message>
            <source>What happened</source>
            <translation>Qué ha pasado</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Nada todavía.</translation>
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
            <translation>Hecho para</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Exportando…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Write the shown model to a file</source>
            <translation>Escribir el modelo mostrado en un archivo</translation>
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
            <translation>Abrir imágenes</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
    </context>
    <context>
        <name>HealthBadge</name>
        <message>
            <source>Health: %1</source>
            <translation>Estado: %1</translation>
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
            <translation>Girar</translation>
        </message>
        <message>
            <source>drag</source>
            <translation>arrastrar</translation>
        </message>
        <message>
            <source>Pan</source>
            <translation>Desplazar</translation>
        </message>
        <message>
            <source>middle or Shift drag</source>
            <translation>botón central o Mayús+arrastrar</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <source>wheel or right drag</source>
            <translation>rueda o botón derecho</translation>
        </message>
        <message>
            <source>middle drag</source>
            <translation>botón central</translation>
        </message>
        <message>
            <source>Shift+middle drag</source>
            <translation>Mayús+botón central</translation>
        </message>
        <message>
            <source>wheel or Ctrl+middle drag</source>
            <translation>rueda o Ctrl+botón central</translation>
        </message>
        <message>
            <source>Alt+drag</source>
            <translation>Alt+arrastrar</translation>
        </message>
        <message>
            <source>Alt+middle drag</source>
            <translation>Alt+botón central</translation>
        </message>
        <message>
            <source>wheel or Alt+right drag</source>
            <translation>rueda o Alt+botón derecho</translation>
        </message>
        <message>
            <source>Keys and mouse</source>
            <translation>Teclas y ratón</translation>
        </message>
        <message>
            <source>Orbit, pan</source>
            <translation>Girar, desplazar</translation>
        </message>
        <message>
            <source>arrows, Shift+arrows</source>
            <translation>flechas, Mayús+flechas</translation>
        </message>
        <message>
            <source>Look at a point</source>
            <translation>Mirar un punto</translation>
        </message>
        <message>
            <source>double click</source>
            <translation>doble clic</translation>
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
            <translation>Inspector</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Sujeto</translation>
        </message>
        <message>
            <source>Subject of %1</source>
            <translation>Sujeto de %1</translation>
        </message>
        <message>
            <source>No subject</source>
            <translation>Sin sujeto</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Words to find this model by</source>
            <translation>Palabras para encontrar este modelo</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Forma</translation>
        </message>
        <message>
            <source>Mend the matte</source>
            <translation>Retocar el recorte</translation>
        </message>
    </context>
    <context>
        <name>KeyRow</name>
        <message>
            <source>also: %1</source>
            <translation>también: %1</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>Volver a %1</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>sin teclas</translation>
        </message>
        <message>
            <source>Press keys…</source>
            <translation>Pulsa teclas…</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <source>This key belongs to the viewport</source>
            <translation>Esta tecla es de la vista del modelo</translation>
        </message>
        <message>
            <source>Change the keys of: %1</source>
            <translation>Cambiar las teclas de: %1</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>All as at first</source>
            <translation>Todo como al principio</translation>
        </message>
        <message>
            <source>Give every action the keys it came with</source>
            <translation>Dar a cada acción las teclas con que vino</translation>
        </message>
        <message>
            <source>Keys of all actions</source>
            <translation>Teclas de todas las acciones</translation>
        </message>
        <message>
            <source>Find an action to change its keys</source>
            <translation>Buscar una acción para cambiar sus teclas</translation>
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
            <translation>Cola y biblioteca</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>Buscar en la biblioteca</translation>
        </message>
        <message>
            <source>Words of the name, a tag, the engine or the folder, or a day: 2026-11-28</source>
            <translation>Palabras del nombre, una etiqueta, el motor o la carpeta, o un día: 2026-11-28</translation>
        </message>
        <message>
            <source>Finished models gather here.</source>
            <translation>Aquí se reúnen los modelos terminados.</translation>
        </message>
        <message>
            <source>No model answers to that.</source>
            <translation>Ningún modelo responde a eso.</translation>
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
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Of everything in this window</source>
            <translation>De todo lo que hay en esta ventana</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>El del sistema</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Dark, light, or with the strongest contrast</source>
            <translation>Oscuro, claro o con el mayor contraste</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>A dark window, the model is the brightest thing</source>
            <translation>Una ventana oscura en la que el modelo es lo más claro</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>A light window</source>
            <translation>Una ventana clara</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <source>Black and white with strong edges</source>
            <translation>Blanco y negro con bordes marcados</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>Dark or light as the system is</source>
            <translation>Oscuro o claro como el sistema</translation>
        </message>
        <message>
            <source>Size of type and controls</source>
            <translation>Tamaño de letra y controles</translation>
        </message>
        <message>
            <source>Ctrl++ and Ctrl+− change it anywhere</source>
            <translation>Ctrl++ y Ctrl+− lo cambian en cualquier sitio</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>How large everything in the window is</source>
            <translation>Lo grande que es todo en la ventana</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Menos movimiento</translation>
        </message>
        <message>
            <source>Panels, views and colours change at once instead of gliding</source>
            <translation>Paneles, vistas y colores cambian de golpe en vez de deslizarse</translation>
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
            <translation>No hay ninguna imagen que pegar.</translation>
        </message>
    </context>
    <context>
        <name>MakingPage</name>
        <message>
            <source>Made by</source>
            <translation>Hecho con</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detalle</translation>
        </message>
        <message>
            <source>Finer takes longer and more memory</source>
            <translation>Más fino pide más tiempo y memoria</translation>
        </message>
        <message>
            <source>Triangles</source>
            <translation>Triángulos</translation>
        </message>
        <message>
            <source>The most that a finished model has</source>
            <translation>Los que tiene como mucho un modelo terminado</translation>
        </message>
        <message>
            <source>As many as there are</source>
            <translation>Todos los que haya</translation>
        </message>
        <message>
            <source>Texture</source>
            <translation>Textura</translation>
        </message>
        <message>
            <source>Pixels along each side of the picture that is wrapped round the model</source>
            <translation>Píxeles por lado de la imagen que envuelve el modelo</translation>
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
            <translation>Vista</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>The picture, dark where it is left out; V goes through the three</source>
            <translation>La imagen, oscura donde se deja fuera; V recorre las tres</translation>
        </message>
        <message>
            <source>Cut out</source>
            <translation>Recortado</translation>
        </message>
        <message>
            <source>The subject alone, before squares</source>
            <translation>Solo el sujeto, ante un damero</translation>
        </message>
        <message>
            <source>Matte</source>
            <translation>Recorte</translation>
        </message>
        <message>
            <source>The matte itself: white is kept, black is left out</source>
            <translation>El recorte en sí: lo blanco queda, lo negro se excluye</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Ajustar</translation>
        </message>
        <message>
            <source>Bring the whole picture into view; the wheel goes nearer, the middle button moves it</source>
            <translation>Mostrar toda la imagen; la rueda acerca, el botón central la mueve</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Show each pixel of the picture as one of the screen</source>
            <translation>Mostrar cada píxel de la imagen como uno de la pantalla</translation>
        </message>
    </context>
    <context>
        <name>MatteChoices</name>
        <message>
            <source>Mattes to choose from</source>
            <translation>Recortes a elegir</translation>
        </message>
        <message>
            <source>Matte: %1</source>
            <translation>Recorte: %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1?</source>
            <translation>¿%1?</translation>
        </message>
    </context>
    <context>
        <name>MatteState</name>
        <message>
            <source>Looking for the subject…</source>
            <translation>Buscando el sujeto…</translation>
        </message>
        <message>
            <source>This picture cannot be shown.</source>
            <translation>Esta imagen no se puede mostrar.</translation>
        </message>
    </context>
    <context>
        <name>MatteTools</name>
        <message>
            <source>Tools of the matting desk</source>
            <translation>Herramientas de la mesa de recorte</translation>
        </message>
        <message>
            <source>Matte</source>
            <translation>Recorte</translation>
        </message>
        <message>
            <source>Nothing stands out by itself: paint over the subject.</source>
            <translation>Nada destaca por sí solo: pinte sobre el sujeto.</translation>
        </message>
        <message>
            <source>Brush</source>
            <translation>Pincel</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Paint what belongs to the subject (B); the right button erases</source>
            <translation>Pintar lo que es del sujeto (B); el botón derecho borra</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Paint what is left out (E); the right button keeps</source>
            <translation>Pintar lo que se excluye (E); el botón derecho conserva</translation>
        </message>
        <message>
            <source>Brush size</source>
            <translation>Tamaño del pincel</translation>
        </message>
        <message>
            <source>Across, in pixels of the picture ([ and ], or Shift and the wheel)</source>
            <translation>Diámetro, en píxeles de la imagen ([ y ], o Mayús y la rueda)</translation>
        </message>
        <message>
            <source>%1 px</source>
            <translation>%1 px</translation>
        </message>
        <message>
            <source>Hardness</source>
            <translation>Dureza</translation>
        </message>
        <message>
            <source>How sharp the brush ends</source>
            <translation>Lo nítido que termina el pincel</translation>
        </message>
        <message>
            <source>Edge</source>
            <translation>Borde</translation>
        </message>
        <message>
            <source>Grow</source>
            <translation>Ampliar</translation>
        </message>
        <message numerus="yes">
            <source>Move the whole edge %n pixel(s) outwards</source>
            <translation>
                <numerusform>Mover todo el borde %n píxel hacia fuera</numerusform>
                <numerusform>Mover todo el borde %n píxeles hacia fuera</numerusform>
            </translation>
        </message>
        <message>
            <source>Shrink</source>
            <translation>Reducir</translation>
        </message>
        <message numerus="yes">
            <source>Move the whole edge %n pixel(s) inwards</source>
            <translation>
                <numerusform>Mover todo el borde %n píxel hacia dentro</numerusform>
                <numerusform>Mover todo el borde %n píxeles hacia dentro</numerusform>
            </translation>
        </message>
        <message>
            <source>Soften</source>
            <translation>Suavizar</translation>
        </message>
        <message>
            <source>Make the edge softer</source>
            <translation>Suavizar el borde</translation>
        </message>
        <message>
            <source>Frame</source>
            <translation>Encuadre</translation>
        </message>
        <message>
            <source>Subject in its frame</source>
            <translation>Sujeto en su encuadre</translation>
        </message>
        <message>
            <source>How much of the frame's side the subject takes; networks were taught with about 85 %</source>
            <translation>Qué parte del lado del encuadre ocupa el sujeto; las redes aprendieron con un 85 % aproximadamente</translation>
        </message>
        <message>
            <source>Make again with this matte</source>
            <translation>Hacer de nuevo con este recorte</translation>
        </message>
        <message>
            <source>Make the model</source>
            <translation>Hacer el modelo</translation>
        </message>
        <message>
            <source>Make another model with this matte, frame and the settings of now</source>
            <translation>Hacer otro modelo con este recorte, este encuadre y los ajustes de ahora</translation>
        </message>
        <message>
            <source>Go on with this matte and frame</source>
            <translation>Seguir con este recorte y este encuadre</translation>
        </message>
    </context>
    <context>
        <name>MatteView</name>
        <message>
            <source>Picture with its matte</source>
            <translation>Imagen con su recorte</translation>
        </message>
        <message>
            <source>Arrow keys move the brush, with Shift they paint; Space paints where it is; square brackets change its size</source>
            <translation>Las flechas mueven el pincel, con Mayús pintan; Espacio pinta donde está; los corchetes cambian su tamaño</translation>
        </message>
    </context>
    <context>
        <name>MattingDesk</name>
        <message>
            <source>Matting desk</source>
            <translation>Mesa de recorte</translation>
        </message>
        <message>
            <source>Matte of %1</source>
            <translation>Recorte de %1</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message numerus="yes">
            <source>%n more picture(s) wait for their matte</source>
            <translation>
                <numerusform>%n imagen más espera su recorte</numerusform>
                <numerusform>%n imágenes más esperan su recorte</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the last change of the matte back</source>
            <translation>Deshacer el último retoque del recorte</translation>
        </message>
        <message>
            <source>Make the change of the matte once more</source>
            <translation>Rehacer el retoque del recorte</translation>
        </message>
        <message>
            <source>Leave the matting desk; what was mended stays</source>
            <translation>Salir de la mesa de recorte; lo retocado se conserva</translation>
        </message>
    </context>
    <context>
        <name>MemoryGraph</name>
        <message>
            <source>Memory %1 s ago</source>
            <translation>Memoria hace %1 s</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>1 min</source>
            <translation>1 min</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>How much of the past is shown: a minute or all that is remembered</source>
            <translation>Cuánto pasado se muestra: un minuto o todo lo recordado</translation>
        </message>
        <message>
            <source>Studio</source>
            <translation>Estudio</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>What is shown: all memory of the machine or what this program holds, larger</source>
            <translation>Qué se muestra: toda la memoria del equipo o, ampliado, lo que ocupa este programa</translation>
        </message>
        <message>
            <source>Let the chart go on</source>
            <translation>Dejar seguir el gráfico</translation>
        </message>
        <message>
            <source>Hold the chart</source>
            <translation>Detener el gráfico</translation>
        </message>
        <message>
            <source>Save the figures as a table (CSV)</source>
            <translation>Guardar las cifras como tabla (CSV)</translation>
        </message>
        <message>
            <source>Memory over time</source>
            <translation>La memoria a lo largo del tiempo</translation>
        </message>
        <message>
            <source>%1 of %2 free</source>
            <translation>%1 de %2 libres</translation>
        </message>
        <message>
            <source>models may hold %1</source>
            <translation>los modelos pueden ocupar %1</translation>
        </message>
        <message>
            <source>Nothing measured yet</source>
            <translation>Aún no se ha medido nada</translation>
        </message>
        <message>
            <source>networks</source>
            <translation>redes</translation>
        </message>
        <message>
            <source>models being made</source>
            <translation>modelos en curso</translation>
        </message>
        <message>
            <source>the studio itself</source>
            <translation>el propio estudio</translation>
        </message>
        <message>
            <source>other programs</source>
            <translation>otros programas</translation>
        </message>
        <message>
            <source>free</source>
            <translation>libre</translation>
        </message>
        <message>
            <source>Save the figures</source>
            <translation>Guardar las cifras</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tablas (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>MemoryJobs</name>
        <message>
            <source>cut out</source>
            <translation>recorte</translation>
        </message>
        <message>
            <source>shape</source>
            <translation>forma</translation>
        </message>
        <message>
            <source>surface</source>
            <translation>superficie</translation>
        </message>
        <message>
            <source>texture</source>
            <translation>textura</translation>
        </message>
        <message>
            <source>Held of what was promised</source>
            <translation>Ocupado de lo prometido</translation>
        </message>
        <message>
            <source>Measured against foretold</source>
            <translation>Medido frente a lo previsto</translation>
        </message>
        <message>
            <source>Memory of jobs</source>
            <translation>Memoria de los trabajos</translation>
        </message>
        <message>
            <source>waits for memory</source>
            <translation>espera memoria</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
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
            <translation>No se ha hecho ningún modelo desde el inicio.</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) let in</source>
            <translation>
                <numerusform>%n paso admitido</numerusform>
                <numerusform>%n pasos admitidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n rechazado</numerusform>
                <numerusform>%n rechazados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n made smaller</source>
            <translation>
                <numerusform>%n reducido</numerusform>
                <numerusform>%n reducidos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MemoryPage</name>
        <message>
            <source>Memory for models</source>
            <translation>Memoria para modelos</translation>
        </message>
        <message>
            <source>Other programs keep the rest</source>
            <translation>El resto es para otros programas</translation>
        </message>
        <message>
            <source>What is free</source>
            <translation>Lo que esté libre</translation>
        </message>
        <message>
            <source>Looked up again and again while models are made</source>
            <translation>Se mira una y otra vez mientras se hacen modelos</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Como mucho</translation>
        </message>
        <message>
            <source>Never more than the limit below</source>
            <translation>Nunca más que el límite de abajo</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Límite</translation>
        </message>
        <message>
            <source>The most that models may hold while they are made</source>
            <translation>Lo más que pueden ocupar los modelos mientras se hacen</translation>
        </message>
        <message>
            <source>Models at once</source>
            <translation>Modelos a la vez</translation>
        </message>
        <message>
            <source>The most that are made side by side</source>
            <translation>Los que se hacen como mucho a la vez</translation>
        </message>
        <message>
            <source>What that means</source>
            <translation>Qué significa</translation>
        </message>
        <message>
            <source>Exactness of networks</source>
            <translation>Exactitud de las redes</translation>
        </message>
        <message>
            <source>Less exact is quicker and takes less memory</source>
            <translation>Menos exacto es más rápido y ocupa menos memoria</translation>
        </message>
        <message>
            <source>Exact, 32 bits</source>
            <translation>Exacta, 32 bits</translation>
        </message>
        <message>
            <source>Half, bfloat16</source>
            <translation>Media, bfloat16</translation>
        </message>
        <message>
            <source>Small, 8 bits</source>
            <translation>Pequeña, 8 bits</translation>
        </message>
        <message>
            <source>The fastest here</source>
            <translation>La más rápida aquí</translation>
        </message>
    </context>
    <context>
        <name>MemoryPanel</name>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
    </context>
    <context>
        <name>MeshFacts</name>
        <message>
            <source>Triangles</source>
            <translation>Triángulos</translation>
        </message>
        <message>
            <source>Vertices</source>
            <translation>Vértices</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>%1 × %2 × %3</source>
            <translation>%1 × %2 × %3</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>texture</source>
            <translation>textura</translation>
        </message>
        <message>
            <source>at the vertices</source>
            <translation>en los vértices</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguna</translation>
        </message>
    </context>
    <context>
        <name>MeshPanel</name>
        <message>
            <source>Mesh</source>
            <translation>Malla</translation>
        </message>
        <message>
            <source>Undo the last change of the steps</source>
            <translation>Deshacer el último cambio de los pasos</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Working…</source>
            <translation>Trabajando…</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Arreglar</translation>
        </message>
        <message>
            <source>Add the step that mends this: %1</source>
            <translation>Añadir el paso que lo arregla: %1</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Añadir un paso</translation>
        </message>
        <message>
            <source>Change the mesh step by step; the model itself stays as it was made</source>
            <translation>Cambiar la malla paso a paso; el modelo queda como se hizo</translation>
        </message>
        <message>
            <source>Add a step…</source>
            <translation>Añadir un paso…</translation>
        </message>
    </context>
    <context>
        <name>MeshViewport</name>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>%L1 triangles</source>
            <translation>%L1 triángulos</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Aún no hay modelo</translation>
        </message>
    </context>
    <context>
        <name>ModelRow</name>
        <message>
            <source>Checking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <source>Whole: every file is as it was added</source>
            <translation>Íntegro: cada archivo está como se añadió</translation>
        </message>
        <message>
            <source>%1 · licence %2 · use allowed in: %3</source>
            <translation>%1 · licencia %2 · uso permitido en: %3</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>no se dice</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <source>Read all files again and compare them with what was added</source>
            <translation>Leer otra vez todos los archivos y compararlos con lo añadido</translation>
        </message>
        <message>
            <source>Really delete</source>
            <translation>Borrar de verdad</translation>
        </message>
        <message>
            <source>Delete the files of %1</source>
            <translation>Borrar los archivos de %1</translation>
        </message>
        <message>
            <source>Delete %1 from this machine</source>
            <translation>Borrar %1 de este equipo</translation>
        </message>
    </context>
    <context>
        <name>ModelStage</name>
        <message>
            <source>Try again</source>
            <translation>Intentar otra vez</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source>Use the networks in another folder; counts for engines from the next start</source>
            <translation>Usar las redes de otra carpeta; vale para los motores desde el próximo inicio</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Mostrar carpeta</translation>
        </message>
        <message>
            <source>There are none yet. The studio makes models without any; for networks such as TripoSR, add their released weights: orfeas models add NAME FILE…</source>
            <translation>Aún no hay ninguna. El estudio hace modelos sin ellas; para redes como TripoSR, añade sus pesos publicados: orfeas models add NOMBRE ARCHIVO…</translation>
        </message>
        <message>
            <source>Folder of networks</source>
            <translation>Carpeta de redes</translation>
        </message>
    </context>
    <context>
        <name>MousePage</name>
        <message>
            <source>Move as in</source>
            <translation>Moverse como en</translation>
        </message>
        <message>
            <source>Middle button turns, with Shift it moves, with Ctrl it zooms.</source>
            <translation>El botón central gira, con Mayús desplaza, con Ctrl acerca.</translation>
        </message>
        <message>
            <source>With Alt: left button turns, middle moves, right zooms. Where the desktop takes Alt, it works without.</source>
            <translation>Con Alt: el izquierdo gira, el central desplaza, el derecho acerca. Si el escritorio usa Alt, funciona sin ella.</translation>
        </message>
        <message>
            <source>Left button turns, middle or Shift moves, right zooms.</source>
            <translation>El izquierdo gira, el central o Mayús desplaza, el derecho acerca.</translation>
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
            <translation>Se quitó %1.</translation>
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
            <translation>Cola</translation>
        </message>
        <message>
            <source>Go on with the queue</source>
            <translation>Seguir con la cola</translation>
        </message>
        <message>
            <source>Pause after the jobs that run</source>
            <translation>Pausar tras los trabajos en curso</translation>
        </message>
        <message>
            <source>Stop all jobs</source>
            <translation>Parar todos los trabajos</translation>
        </message>
        <message>
            <source>Nothing is waiting.</source>
            <translation>No espera nada.</translation>
        </message>
        <message numerus="yes">
            <source>Sort %n preview(s)</source>
            <translation>
                <numerusform>Ordenar %n vista previa</numerusform>
                <numerusform>Ordenar %n vistas previas</numerusform>
            </translation>
        </message>
        <message>
            <source>Say which of the new pictures become models</source>
            <translation>Decir cuáles de las imágenes nuevas serán modelos</translation>
        </message>
        <message numerus="yes">
            <source>Look at %n matte(s)</source>
            <translation>
                <numerusform>Ver %n recorte</numerusform>
                <numerusform>Ver %n recortes</numerusform>
            </translation>
        </message>
        <message>
            <source>See the mattes of the new pictures before they become models</source>
            <translation>Ver los recortes de las imágenes nuevas antes de que sean modelos</translation>
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
            <translation>Empezar %1 a continuación</translation>
        </message>
        <message>
            <source>Stop all jobs but %1</source>
            <translation>Parar todos los trabajos menos %1</translation>
        </message>
        <message>
            <source>Try %1 again</source>
            <translation>Intentar %1 otra vez</translation>
        </message>
        <message>
            <source>Stop %1 and keep its stages</source>
            <translation>Parar %1 y conservar sus etapas</translation>
        </message>
        <message>
            <source>Take %1 out of the queue</source>
            <translation>Sacar %1 de la cola</translation>
        </message>
        <message>
            <source>Remove %1 from the list</source>
            <translation>Quitar %1 de la lista</translation>
        </message>
        <message>
            <source>Go on with %1</source>
            <translation>Seguir con %1</translation>
        </message>
    </context>
    <context>
        <name>SectionTitle</name>
        <message numerus="yes">
            <source>%1, %n item(s)</source>
            <translation>
                <numerusform>%1, %n elemento</numerusform>
                <numerusform>%1, %n elementos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ServicePage</name>
        <message>
            <source>Answer other programs</source>
            <translation>Responder a otros programas</translation>
        </message>
        <message>
            <source>Scripts and programs of this computer may queue pictures here and take the models, over HTTP</source>
            <translation>Los scripts y programas de este equipo pueden poner aquí imágenes en cola y recoger los modelos por HTTP</translation>
        </message>
        <message>
            <source>Start the service now and whenever the studio is open</source>
            <translation>Iniciar el servicio ahora y siempre que el estudio esté abierto</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <source>A whole number from 1024 to 65535; change it where another program uses it</source>
            <translation>Un número entero de 1024 a 65535; cámbielo si otro programa lo usa</translation>
        </message>
        <message>
            <source>Where the service listens; Enter takes it</source>
            <translation>Donde escucha el servicio; Intro lo acepta</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Shown while the service is on</source>
            <translation>Se muestra mientras el servicio está activo</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Copiar dirección</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Clave de acceso</translation>
        </message>
        <message>
            <source>Whoever has it may do all that the service does, so give it only to programs you trust. It is kept in %1</source>
            <translation>Quien la tenga puede hacer todo lo que hace el servicio; désela solo a programas de confianza. Está en %1</translation>
        </message>
        <message>
            <source>Copy token</source>
            <translation>Copiar clave</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>SettingsSheet</name>
        <message>
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <source>Models to come</source>
            <translation>Modelos por venir</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Almacenamiento</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Redes</translation>
        </message>
        <message>
            <source>Mouse</source>
            <translation>Ratón</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Take the last change of a setting back</source>
            <translation>Deshacer el último cambio de un ajuste</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Páginas de los ajustes</translation>
        </message>
        <message>
            <source>Other programs</source>
            <translation>Otros programas</translation>
        </message>
    </context>
    <context>
        <name>ShadingBar</name>
        <message>
            <source>Shading</source>
            <translation>Sombreado</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Show the model in its own colours</source>
            <translation>Mostrar el modelo en sus colores</translation>
        </message>
        <message>
            <source>Clay</source>
            <translation>Arcilla</translation>
        </message>
        <message>
            <source>Show the shape alone</source>
            <translation>Mostrar solo la forma</translation>
        </message>
        <message>
            <source>Normals</source>
            <translation>Normales</translation>
        </message>
        <message>
            <source>Show which way the surface faces; back faces are hatched</source>
            <translation>Mostrar hacia dónde mira la superficie; los reversos van rayados</translation>
        </message>
        <message>
            <source>Matcap</source>
            <translation>Matcap</translation>
        </message>
        <message>
            <source>Show the shape as polished metal, in which dents show at once</source>
            <translation>Mostrar la forma como metal pulido, donde las abolladuras saltan a la vista</translation>
        </message>
        <message>
            <source>UV</source>
            <translation>UV</translation>
        </message>
        <message>
            <source>Show the texture's squares: where they are stretched or small, the texture is</source>
            <translation>Mostrar los cuadros de la textura: donde se estiran o encogen, también la textura</translation>
        </message>
        <message>
            <source>Wire</source>
            <translation>Aristas</translation>
        </message>
        <message>
            <source>Draw the edges over the surface</source>
            <translation>Dibujar las aristas sobre la superficie</translation>
        </message>
        <message>
            <source>Parallel</source>
            <translation>Paralelas</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <source>Lines stay parallel, as in a drawing; click for a lens</source>
            <translation>Las líneas siguen paralelas, como en un dibujo; un clic pone un objetivo</translation>
        </message>
        <message>
            <source>What is nearer is larger; click for parallel lines</source>
            <translation>Lo cercano es mayor; un clic pone líneas paralelas</translation>
        </message>
        <message>
            <source>Frame</source>
            <translation>Encuadrar</translation>
        </message>
        <message>
            <source>Bring the whole model into view</source>
            <translation>Traer todo el modelo a la vista</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>See another stage or model beside this one</source>
            <translation>Ver otra etapa u otro modelo junto a este</translation>
        </message>
    </context>
    <context>
        <name>ShapeSettings</name>
        <message>
            <source>Depth</source>
            <translation>Profundidad</translation>
        </message>
        <message>
            <source>How thick the body is, against what the outline suggests</source>
            <translation>Lo grueso que es el cuerpo frente a lo que sugiere el contorno</translation>
        </message>
        <message>
            <source>Relief</source>
            <translation>Relieve</translation>
        </message>
        <message>
            <source>How much light and dark in the picture shape the surface</source>
            <translation>Cuánto moldean la superficie las luces y sombras de la imagen</translation>
        </message>
        <message>
            <source>Make again</source>
            <translation>Hacer otra vez</translation>
        </message>
        <message>
            <source>Make the selected model again with these settings</source>
            <translation>Hacer otra vez el modelo elegido con estos ajustes</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Motor</translation>
        </message>
        <message>
            <source>%1 has no weights yet</source>
            <translation>%1 aún no tiene pesos</translation>
        </message>
        <message>
            <source>New pictures</source>
            <translation>Imágenes nuevas</translation>
        </message>
        <message>
            <source>Straight on</source>
            <translation>Directo</translation>
        </message>
        <message>
            <source>New pictures become models without a question</source>
            <translation>Las imágenes nuevas se hacen modelos sin preguntar</translation>
        </message>
        <message>
            <source>Matte first</source>
            <translation>Recorte</translation>
        </message>
        <message>
            <source>Each new picture waits until its matte was looked at</source>
            <translation>Cada imagen nueva espera a que se vea su recorte</translation>
        </message>
        <message>
            <source>Sort first</source>
            <translation>Ordenar</translation>
        </message>
        <message>
            <source>New pictures get their voxels and then wait until they are sorted</source>
            <translation>Las imágenes nuevas reciben sus vóxeles y esperan a ser ordenadas</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>SortingGrid</name>
        <message>
            <source>Previews</source>
            <translation>Vistas previas</translation>
        </message>
    </context>
    <context>
        <name>SortingSheet</name>
        <message>
            <source>Sort new pictures</source>
            <translation>Ordenar las imágenes nuevas</translation>
        </message>
        <message>
            <source>Which go on?</source>
            <translation>¿Cuáles siguen?</translation>
        </message>
        <message>
            <source>%1 of %2 previews are there</source>
            <translation>Hay %1 de %2 vistas previas</translation>
        </message>
        <message numerus="yes">
            <source>%n preview(s)</source>
            <translation>
                <numerusform>%n vista previa</numerusform>
                <numerusform>%n vistas previas</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn all previews to the left</source>
            <translation>Girar todas las vistas a la izquierda</translation>
        </message>
        <message>
            <source>Turn all previews to the right</source>
            <translation>Girar todas las vistas a la derecha</translation>
        </message>
        <message>
            <source>Accept the rest</source>
            <translation>Aceptar el resto</translation>
        </message>
        <message>
            <source>Accept all previews that are not marked</source>
            <translation>Aceptar todas las vistas sin marca</translation>
        </message>
        <message numerus="yes">
            <source>Make %n model(s)</source>
            <translation>
                <numerusform>Hacer %n modelo</numerusform>
                <numerusform>Hacer %n modelos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leave %n picture(s)</source>
            <translation>
                <numerusform>Dejar %n imagen</numerusform>
                <numerusform>Dejar %n imágenes</numerusform>
            </translation>
        </message>
        <message>
            <source>The accepted go on, the rejected are stopped; what is not marked waits on</source>
            <translation>Los aceptados siguen, los rechazados se detienen; lo demás sigue esperando</translation>
        </message>
        <message>
            <source>Sort later; marks stay</source>
            <translation>Ordenar más tarde; las marcas se conservan</translation>
        </message>
        <message>
            <source>Arrow keys go round  ·  Enter or A accepts  ·  X or R rejects  ·  Space changes a mark  ·  , and . turn</source>
            <translation>Flechas para moverse  ·  Intro o A acepta  ·  X o R rechaza  ·  Espacio cambia  ·  , y . giran</translation>
        </message>
        <message>
            <source>Nothing is marked</source>
            <translation>No hay nada marcado</translation>
        </message>
    </context>
    <context>
        <name>SortingTile</name>
        <message>
            <source>accepted</source>
            <translation>aceptado</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rechazado</translation>
        </message>
        <message>
            <source>not marked</source>
            <translation>sin marca</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: press to accept, once more to reject</source>
            <translation>%1: pulse para aceptar, otra vez para rechazar</translation>
        </message>
    </context>
    <context>
        <name>StageBead</name>
        <message>
            <source>being made, %1 %</source>
            <translation>haciéndose, %1 %</translation>
        </message>
        <message>
            <source>not there yet</source>
            <translation>aún no está</translation>
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
            <translation>Etapas</translation>
        </message>
        <message>
            <source>Stop here and keep the stages there are</source>
            <translation>Parar aquí y conservar las etapas que hay</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>%1 running, %2 waiting</source>
            <translation>%1 en curso, %2 en espera</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Mostrar carpeta</translation>
        </message>
        <message>
            <source>Open the folder the file is in</source>
            <translation>Abrir la carpeta del archivo</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Sustituir</translation>
        </message>
        <message>
            <source>Replace the file that is there with this model</source>
            <translation>Sustituir el archivo que hay por este modelo</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Bring back what was removed</source>
            <translation>Recuperar lo que se quitó</translation>
        </message>
        <message>
            <source>memory %1 of %2</source>
            <translation>memoria %1 de %2</translation>
        </message>
        <message numerus="yes">
            <source>%n repeat(s) at once, %1 saved</source>
            <translation>
                <numerusform>%n repetición al instante, %1 ahorrados</numerusform>
                <numerusform>%n repeticiones al instante, %1 ahorrados</numerusform>
            </translation>
        </message>
        <message>
            <source>Close the memory panel</source>
            <translation>Cerrar el panel de memoria</translation>
        </message>
        <message>
            <source>Open the memory panel</source>
            <translation>Abrir el panel de memoria</translation>
        </message>
    </context>
    <context>
        <name>StepParameter</name>
        <message>
            <source>From %1 to %2</source>
            <translation>De %1 a %2</translation>
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
            <translation>Hacer «%1» antes</translation>
        </message>
        <message>
            <source>Do %1 later</source>
            <translation>Hacer «%1» después</translation>
        </message>
        <message>
            <source>Parameters of %1</source>
            <translation>Parámetros de «%1»</translation>
        </message>
        <message>
            <source>Leave %1 out</source>
            <translation>Dejar fuera «%1»</translation>
        </message>
    </context>
    <context>
        <name>StoragePage</name>
        <message>
            <source>Results for repeats</source>
            <translation>Resultados para repeticiones</translation>
        </message>
        <message numerus="yes">
            <source>%1 in %n result(s); %2 of computing saved so far</source>
            <translation>
                <numerusform>%1 en %n resultado; %2 de cálculo ahorrados hasta ahora</numerusform>
                <numerusform>%1 en %n resultados; %2 de cálculo ahorrados hasta ahora</numerusform>
            </translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Aún sin leer</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vaciar</translation>
        </message>
        <message>
            <source>Delete all results that only make repeats quick; the library keeps its models</source>
            <translation>Borrar los resultados que solo aceleran las repeticiones; la biblioteca conserva sus modelos</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Como mucho</translation>
        </message>
        <message>
            <source>The results that were used longest ago go first</source>
            <translation>Primero se van los que hace más tiempo que no se usan</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disco</translation>
        </message>
        <message>
            <source>How much of the disk results for repeats may take</source>
            <translation>Cuánto disco pueden ocupar los resultados para repeticiones</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>Se conservan</translation>
        </message>
        <message>
            <source>an hour</source>
            <translation>una hora</translation>
        </message>
        <message>
            <source>a day</source>
            <translation>un día</translation>
        </message>
        <message>
            <source>a week</source>
            <translation>una semana</translation>
        </message>
        <message>
            <source>ever</source>
            <translation>siempre</translation>
        </message>
        <message>
            <source>Library and results</source>
            <translation>Biblioteca y resultados</translation>
        </message>
        <message>
            <source>%1
It may be moved while the studio is closed: set ORFEAS_DATA_DIR to its new place.</source>
            <translation>%1
Se puede mover con el estudio cerrado: pon su nuevo sitio en ORFEAS_DATA_DIR.</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Mostrar carpeta</translation>
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
            <translation>Vaciar el campo</translation>
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
            <translation>Barra principal</translation>
        </message>
        <message>
            <source>Add pictures</source>
            <translation>Añadir imágenes</translation>
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
            <translation>Buscar una acción</translation>
        </message>
    </context>
    <context>
        <name>Workbench</name>
        <message>
            <source>Width of the queue and library panel</source>
            <translation>Ancho del panel de cola y biblioteca</translation>
        </message>
        <message>
            <source>Width of the inspector</source>
            <translation>Ancho del inspector</translation>
        </message>
        <message>
            <source>Height of the memory panel</source>
            <translation>Alto del panel de memoria</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>A picture in, a 3D model out.</source>
            <translation>Entra una imagen, sale un modelo 3D.</translation>
        </message>
        <message>
            <source>Pictures or folders of pictures to make models of.</source>
            <translation>Imágenes o carpetas de imágenes de las que hacer modelos.</translation>
        </message>
        <message>
            <source>Write what was on screen when, as NDJSON.</source>
            <translation>Escribir qué se vio y cuándo, como NDJSON.</translation>
        </message>
        <message>
            <source>Close once all pictures given are done.</source>
            <translation>Cerrar cuando estén hechas todas las imágenes dadas.</translation>
        </message>
        <message>
            <source>Weights for the engines that need some: a folder, or a model's name.</source>
            <translation>Pesos para los motores que los necesitan: una carpeta o el nombre de un modelo.</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels</name>
    <message>
        <source>Even triangles</source>
        <translation>Triángulos uniformes</translation>
    </message>
    <message>
        <source>Triangles of one size and shape, to sculpt and to bend</source>
        <translation>Triángulos de un mismo tamaño y forma, para esculpir y doblar</translation>
    </message>
    <message>
        <source>length of the edges, of the longest side</source>
        <translation>longitud de las aristas, respecto al lado más largo</translation>
    </message>
        <message>
            <source>%1 of about %2</source>
            <translation>%1 de unos %2</translation>
        </message>
        <message>
            <source>%1, %2 triangles</source>
            <translation>%1, %2 triángulos</translation>
        </message>
        <message>
            <source>Join vertices</source>
            <translation>Unir vértices</translation>
        </message>
        <message>
            <source>Vertices at one place become one</source>
            <translation>Los vértices en un mismo sitio pasan a ser uno</translation>
        </message>
        <message>
            <source>Clean</source>
            <translation>Limpiar</translation>
        </message>
        <message>
            <source>Leaves out doubled and empty triangles</source>
            <translation>Deja fuera triángulos dobles y vacíos</translation>
        </message>
        <message>
            <source>Turn outward</source>
            <translation>Girar hacia fuera</translation>
        </message>
        <message>
            <source>All faces look outward</source>
            <translation>Todas las caras miran hacia fuera</translation>
        </message>
        <message>
            <source>Part touching surfaces</source>
            <translation>Separar superficies que se tocan</translation>
        </message>
        <message>
            <source>Cuts where more than two faces share an edge</source>
            <translation>Corta donde más de dos caras comparten arista</translation>
        </message>
        <message>
            <source>Close holes</source>
            <translation>Cerrar agujeros</translation>
        </message>
        <message>
            <source>Fills every opening</source>
            <translation>Rellena cada abertura</translation>
        </message>
        <message>
            <source>Remove floaters</source>
            <translation>Quitar trozos sueltos</translation>
        </message>
        <message>
            <source>Leaves out small, inner and flat pieces</source>
            <translation>Deja fuera trozos pequeños, interiores y planos</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Reparar</translation>
        </message>
        <message>
            <source>All of these until it is a solid that can be printed</source>
            <translation>Todo eso hasta que sea un sólido imprimible</translation>
        </message>
        <message>
            <source>Smooth</source>
            <translation>Suavizar</translation>
        </message>
        <message>
            <source>Takes out roughness and keeps edges</source>
            <translation>Quita asperezas y conserva las aristas</translation>
        </message>
        <message>
            <source>Fewer triangles</source>
            <translation>Menos triángulos</translation>
        </message>
        <message>
            <source>The shape stays, with fewer triangles; closed stays closed</source>
            <translation>La forma queda, con menos triángulos; lo cerrado sigue cerrado</translation>
        </message>
        <message>
            <source>Flat base</source>
            <translation>Base plana</translation>
        </message>
        <message>
            <source>Presses the lowest part level, so that it stands</source>
            <translation>Aplana la parte baja para que se sostenga</translation>
        </message>
        <message>
            <source>Real size</source>
            <translation>Tamaño real</translation>
        </message>
        <message>
            <source>Gives it a size in metres</source>
            <translation>Le da un tamaño en metros</translation>
        </message>
        <message>
            <source>Pivot</source>
            <translation>Pivote</translation>
        </message>
        <message>
            <source>Says which point of it is the origin</source>
            <translation>Dice qué punto es el origen</translation>
        </message>
        <message>
            <source>Paint the texture anew</source>
            <translation>Pintar la textura de nuevo</translation>
        </message>
        <message>
            <source>Unwraps it and paints the first mesh's colours</source>
            <translation>Lo despliega y pinta los colores de la primera malla</translation>
        </message>
        <message>
            <source>share</source>
            <translation>parte</translation>
        </message>
        <message>
            <source>longest hole, in edges (0: all)</source>
            <translation>agujero más largo, en aristas (0: todos)</translation>
        </message>
        <message>
            <source>inner shells</source>
            <translation>cáscaras interiores</translation>
        </message>
        <message>
            <source>flat pieces</source>
            <translation>trozos planos</translation>
        </message>
        <message>
            <source>how often</source>
            <translation>cuántas veces</translation>
        </message>
        <message>
            <source>bends up to, in degrees</source>
            <translation>dobleces de hasta, en grados</translation>
        </message>
        <message>
            <source>triangles</source>
            <translation>triángulos</translation>
        </message>
        <message>
            <source>greatest change, of the longest side</source>
            <translation>mayor cambio, del lado más largo</translation>
        </message>
        <message>
            <source>depth, of the height</source>
            <translation>profundidad, de la altura</translation>
        </message>
        <message>
            <source>size in metres</source>
            <translation>tamaño en metros</translation>
        </message>
        <message>
            <source>along</source>
            <translation>a lo largo de</translation>
        </message>
        <message>
            <source>origin at</source>
            <translation>origen en</translation>
        </message>
        <message>
            <source>pixels a side</source>
            <translation>píxeles por lado</translation>
        </message>
        <message>
            <source>pixels round each piece</source>
            <translation>píxeles alrededor de cada trozo</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>fuera</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>conservadas</translation>
        </message>
        <message>
            <source>the longest side</source>
            <translation>el lado más largo</translation>
        </message>
        <message>
            <source>the width</source>
            <translation>el ancho</translation>
        </message>
        <message>
            <source>the height</source>
            <translation>el alto</translation>
        </message>
        <message>
            <source>the depth</source>
            <translation>el fondo</translation>
        </message>
        <message>
            <source>where it was</source>
            <translation>donde estaba</translation>
        </message>
        <message>
            <source>the middle</source>
            <translation>el centro</translation>
        </message>
        <message>
            <source>the middle of its base</source>
            <translation>el centro de su base</translation>
        </message>
        <message>
            <source>Opening the picture</source>
            <translation>Abriendo la imagen</translation>
        </message>
        <message>
            <source>Cutting out the subject</source>
            <translation>Recortando el sujeto</translation>
        </message>
        <message>
            <source>Finding the shape</source>
            <translation>Buscando la forma</translation>
        </message>
        <message>
            <source>Painting the texture</source>
            <translation>Pintando la textura</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Empezando</translation>
        </message>
        <message>
            <source>Voxels</source>
            <translation>Vóxeles</translation>
        </message>
        <message>
            <source>Coarse</source>
            <translation>Basta</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>Refinada</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Final</translation>
        </message>
        <message>
            <source>The file is damaged or not usable.</source>
            <translation>El archivo está dañado o no sirve.</translation>
        </message>
        <message>
            <source>This is not a picture format the studio reads.</source>
            <translation>No es un formato de imagen que el estudio lea.</translation>
        </message>
        <message>
            <source>The picture is too large.</source>
            <translation>La imagen es demasiado grande.</translation>
        </message>
        <message>
            <source>No subject was found in the picture.</source>
            <translation>No se encontró ningún sujeto en la imagen.</translation>
        </message>
        <message>
            <source>The file or folder is not there.</source>
            <translation>El archivo o la carpeta no está.</translation>
        </message>
        <message>
            <source>The system does not allow it.</source>
            <translation>El sistema no lo permite.</translation>
        </message>
        <message>
            <source>A file of that name is there already.</source>
            <translation>Ya hay un archivo con ese nombre.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>El disco está lleno.</translation>
        </message>
        <message>
            <source>Reading or writing failed.</source>
            <translation>Falló la lectura o la escritura.</translation>
        </message>
        <message>
            <source>Memory ran out.</source>
            <translation>Se acabó la memoria.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Cancelado.</translation>
        </message>
        <message>
            <source>Something went wrong in the studio itself.</source>
            <translation>Algo falló en el propio estudio.</translation>
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
            <translation>En espera</translation>
        </message>
        <message>
            <source>Waiting for memory</source>
            <translation>Espera memoria</translation>
        </message>
        <message>
            <source>Done in %1</source>
            <translation>Hecho en %1</translation>
        </message>
        <message>
            <source>Stopped at %1</source>
            <translation>Parado en: %1</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrumpido</translation>
        </message>
        <message>
            <source>%1 %2 %</source>
            <translation>%1 %2 %</translation>
        </message>
        <message>
            <source>Mended</source>
            <translation>Retocado</translation>
        </message>
        <message>
            <source>Its own</source>
            <translation>El suyo</translation>
        </message>
        <message>
            <source>Backdrop</source>
            <translation>Fondo</translation>
        </message>
        <message>
            <source>First cut</source>
            <translation>Corte 1</translation>
        </message>
        <message>
            <source>Other cut</source>
            <translation>Corte 2</translation>
        </message>
        <message>
            <source>The matte that this job has</source>
            <translation>El recorte que tiene este trabajo</translation>
        </message>
        <message>
            <source>What the picture itself leaves transparent</source>
            <translation>Lo que la propia imagen deja transparente</translation>
        </message>
        <message>
            <source>All that differs from an even background</source>
            <translation>Todo lo que difiere de un fondo uniforme</translation>
        </message>
        <message>
            <source>The likelier of two cuts by colour</source>
            <translation>El más probable de dos cortes por color</translation>
        </message>
        <message>
            <source>The other cut by colour, from another start</source>
            <translation>El otro corte por color, desde otro inicio</translation>
        </message>
        <message>
            <source>Nothing is left of the subject: paint it in.</source>
            <translation>No queda nada del sujeto: píntelo.</translation>
        </message>
        <message>
            <source>left</source>
            <translation>izquierda</translation>
        </message>
        <message>
            <source>right</source>
            <translation>derecha</translation>
        </message>
        <message>
            <source>top</source>
            <translation>arriba</translation>
        </message>
        <message>
            <source>bottom</source>
            <translation>abajo</translation>
        </message>
        <message>
            <source>The subject reaches the picture's edge (%1): the model will be cut flat there.</source>
            <translation>El sujeto llega al borde de la imagen (%1): el modelo quedará cortado ahí.</translation>
        </message>
        <message>
            <source>The foot spreads out in grey: if it is a shadow or the ground, erase it.</source>
            <translation>El pie se extiende en gris: si es una sombra o el suelo, bórrelo.</translation>
        </message>
        <message>
            <source>The foot is wider than what stands on it: if it is a base plate, erase it.</source>
            <translation>El pie es más ancho que lo que sostiene: si es una base, bórrela.</translation>
        </message>
        <message>
            <source>The subject is small in its picture: crop it closer.</source>
            <translation>El sujeto es pequeño en la imagen: recórtela más.</translation>
        </message>
        <message>
            <source>Almost no room is left round the subject: networks were taught with some.</source>
            <translation>Apenas queda espacio en torno al sujeto: las redes aprendieron con algo.</translation>
        </message>
        <message>
            <source>This outline is a guess: look along it.</source>
            <translation>Este contorno es una suposición: revíselo.</translation>
        </message>
        <message>
            <source>A possible shadow was left out: look at the foot.</source>
            <translation>Se dejó fuera una posible sombra: mire el pie.</translation>
        </message>
        <message>
            <source>Waits to be sorted</source>
            <translation>Espera ser ordenado</translation>
        </message>
        <message>
            <source>Waits for its matte</source>
            <translation>Espera su recorte</translation>
        </message>
        <message>
            <source>subject touches the %1 edge and may be cut off there</source>
            <translation>El sujeto toca el borde (%1) y quizá esté cortado ahí</translation>
        </message>
        <message>
            <source>two subjects: both are kept as one model; crop the picture to have only one</source>
            <translation>Dos sujetos: ambos quedan como un modelo; recorta la imagen para tener solo uno</translation>
        </message>
        <message>
            <source>unsure of the outline: check it; a plain background, or a picture with the background made transparent, gives a clean one</source>
            <translation>Contorno dudoso: revísalo; un fondo liso o transparente da uno limpio</translation>
        </message>
        <message>
            <source>a line drawing: its closed outlines were filled</source>
            <translation>Un dibujo de líneas: sus contornos cerrados se han rellenado</translation>
        </message>
        <message>
            <source>a possible shadow or floor was left out: check the subject's foot</source>
            <translation>Se ha dejado fuera una posible sombra o suelo: revisa la base del sujeto</translation>
        </message>
        <message>
            <source>picture under %1 px (%2 px): fine detail will be missing</source>
            <translation>Imagen de menos de %1 px (%2 px): faltarán detalles finos</translation>
        </message>
        <message>
            <source>the main one of %1 pictures</source>
            <translation>La principal de %1 imágenes</translation>
        </message>
        <message>
            <source>first of %1 frames</source>
            <translation>El primero de %1 fotogramas</translation>
        </message>
        <message>
            <source>four inks turned to sRGB without their profile; colours may differ from print</source>
            <translation>Cuatro tintas pasadas a sRGB sin su perfil; los colores pueden diferir de la impresión</translation>
        </message>
        <message>
            <source>colours converted from %1 to sRGB</source>
            <translation>Colores convertidos de %1 a sRGB</translation>
        </message>
        <message>
            <source>colours converted by the embedded profile</source>
            <translation>Colores convertidos con el perfil incrustado</translation>
        </message>
        <message>
            <source>the embedded colour profile is unreadable or of another kind; colours taken as sRGB</source>
            <translation>El perfil de color incrustado no se puede leer o es de otro tipo; los colores se toman como sRGB</translation>
        </message>
        <message>
            <source>this job may not be kept: %1</source>
            <translation>Puede que este trabajo no se conserve: %1</translation>
        </message>
        <message>
            <source>the worker process came to an end: %1; %2</source>
            <translation>El proceso de trabajo terminó: %1; %2</translation>
        </message>
        <message>
            <source>going on after the stage '%1'</source>
            <translation>se sigue tras la etapa «%1»</translation>
        </message>
        <message>
            <source>beginning again</source>
            <translation>se empieza de nuevo</translation>
        </message>
        <message>
            <source>memory ran out: %1</source>
            <translation>Se agotó la memoria: %1</translation>
        </message>
        <message>
            <source>caches were freed and the step is tried again</source>
            <translation>se liberaron las cachés y se repite el paso</translation>
        </message>
        <message>
            <source>the step is tried again when nothing else runs</source>
            <translation>se repite el paso cuando no se ejecuta nada más</translation>
        </message>
        <message>
            <source>needs %1; other programs leave %2 of memory</source>
            <translation>necesita %1; otros programas dejan %2 de memoria</translation>
        </message>
        <message>
            <source>needs %1; of %2 %3 are in use by %4 other jobs</source>
            <translation>necesita %1; de %2, otros %4 trabajos usan %3</translation>
        </message>
        <message>
            <source>needs %1; a larger job has waited longer and goes first</source>
            <translation>necesita %1; un trabajo mayor espera desde antes y va primero</translation>
        </message>
        <message>
            <source>needs %1; the memory left is kept for jobs that have begun</source>
            <translation>necesita %1; la memoria restante se guarda para trabajos ya empezados</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::Comparison</name>
        <message>
            <source>%1 · %2 as it was made</source>
            <translation>%1 · %2 como se hizo</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::EventLog</name>
        <message>
            <source>The process that makes models ended and was replaced; its jobs go on.</source>
            <translation>El proceso que hace modelos terminó y se sustituyó; sus trabajos siguen.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 waits: %2</source>
            <translation>%1 espera: %2</translation>
        </message>
        <message>
            <source>%1 started</source>
            <translation>%1 ha empezado</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::ExportController</name>
        <message>
            <source>Web pages</source>
            <translation>Páginas web</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Impresión</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Tal cual</translation>
        </message>
        <message>
            <source>y up, front +z, 1 unit along the longest side</source>
            <translation>y arriba, frente +z, 1 unidad en el lado más largo</translation>
        </message>
        <message>
            <source>GLB: Blender, web, Unity, Godot</source>
            <translation>GLB: Blender, web, Unity, Godot</translation>
        </message>
        <message>
            <source>OBJ: with material and texture</source>
            <translation>OBJ: con material y textura</translation>
        </message>
        <message>
            <source>PLY: colours at the vertices</source>
            <translation>PLY: colores en los vértices</translation>
        </message>
        <message>
            <source>3MF: printing, with colours</source>
            <translation>3MF: impresión, con colores</translation>
        </message>
        <message>
            <source>STL: printing, no colours</source>
            <translation>STL: impresión, sin colores</translation>
        </message>
        <message>
            <source>There is no model to export yet.</source>
            <translation>Aún no hay modelo que exportar.</translation>
        </message>
        <message>
            <source>Choose a file name that ends in .glb, .obj, .ply, .stl or .3mf.</source>
            <translation>Elige un nombre de archivo que acabe en .glb, .obj, .ply, .stl o .3mf.</translation>
        </message>
        <message>
            <source>Saved %1; read back, all as written</source>
            <translation>%1 guardado; releído, todo como se escribió</translation>
        </message>
        <message>
            <source>Saved %1, but read back it differs: %2</source>
            <translation>%1 guardado, pero al releerlo difiere: %2</translation>
        </message>
        <message>
            <source>%1 is there already.</source>
            <translation>%1 ya está.</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::ImportController</name>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif *.avif *.exr)</source>
            <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif *.avif *.exr)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>%1 is on the net: save the picture first, then drop the file.</source>
            <translation>%1 está en la red: guarda primero la imagen y luego suelta el archivo.</translation>
        </message>
        <message>
            <source>The picture could not be kept: the studio's data folder is not writable.</source>
            <translation>No se pudo guardar la imagen: no se puede escribir en la carpeta de datos del estudio.</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::MatteDesk</name>
        <message>
            <source>Front</source>
            <translation>Frente</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Detrás</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Izquierda</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Derecha</translation>
        </message>
        <message>
            <source>The matte could not be kept. %1</source>
            <translation>No se pudo guardar el recorte. %1</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::MemoryMonitor</name>
        <message>
            <source>Saved %1</source>
            <translation>%1 guardado</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::MeshSteps</name>
        <message>
            <source>%1 → %2 triangles, %3</source>
            <translation>%1 → %2 triángulos, %3</translation>
        </message>
        <message>
            <source>Closed and solid</source>
            <translation>Cerrado y sólido</translation>
        </message>
        <message>
            <source>Closed, with flaws</source>
            <translation>Cerrado, con defectos</translation>
        </message>
        <message>
            <source>Open or tangled</source>
            <translation>Abierto o enredado</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::PlanPreview</name>
        <message>
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <source>One model needs %1, more than the %2 it may use: it would be made in smaller steps, or not at all.</source>
            <translation>Un modelo pide %1, más que los %2 permitidos: se haría en pasos más pequeños o no se haría.</translation>
        </message>
        <message numerus="yes">
            <source>%n models at once in %1, each needs up to %2</source>
            <translation>
                <numerusform>%n modelo a la vez en %1, pide hasta %2</numerusform>
                <numerusform>%n modelos a la vez en %1, cada uno pide hasta %2</numerusform>
            </translation>
        </message>
        <message>
            <source>One model at a time in %1, it needs up to %2</source>
            <translation>Un modelo a la vez en %1, pide hasta %2</translation>
        </message>
        <message>
            <source>; about %1 each.</source>
            <translation>; unos %1 cada uno.</translation>
        </message>
        <message>
            <source>.</source>
            <translation>.</translation>
        </message>
        <message>
            <source>More would fit, but no more are asked for at once.</source>
            <translation>Cabrían más, pero no se piden más a la vez.</translation>
        </message>
        <message>
            <source>One more would start with %1.</source>
            <translation>Uno más empezaría con %1.</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::ServiceSwitch</name>
        <message>
            <source>Not possible: the library cannot be used, so jobs are not kept.</source>
            <translation>No es posible: la biblioteca no se puede usar y los trabajos no se guardan.</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Iniciando…</translation>
        </message>
        <message>
            <source>Ending…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <source>Not on.</source>
            <translation>No activo.</translation>
        </message>
        <message>
            <source>On: answers programs of this computer that have the token.</source>
            <translation>Activo: responde a los programas de este equipo que tienen la clave de acceso.</translation>
        </message>
        <message>
            <source>Off.</source>
            <translation>Apagado.</translation>
        </message>
        <message>
            <source>Another program uses port %1. Choose another one.</source>
            <translation>Otro programa usa el puerto %1. Elija otro.</translation>
        </message>
        <message>
            <source>The service cannot start. %1</source>
            <translation>El servicio no puede iniciarse. %1</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::StudioSettings</name>
        <message>
            <source>The settings could not be saved. %1</source>
            <translation>No se pudieron guardar los ajustes. %1</translation>
        </message>
    </context>
</TS>
