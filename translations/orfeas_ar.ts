<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AxisGizmo</name>
        <message>
            <source>View from the subject's left</source>
            <translation>النظر من يسار الجسم</translation>
        </message>
        <message>
            <source>View from the subject's right</source>
            <translation>النظر من يمين الجسم</translation>
        </message>
        <message>
            <source>View from the top</source>
            <translation>النظر من الأعلى</translation>
        </message>
        <message>
            <source>View from below</source>
            <translation>النظر من الأسفل</translation>
        </message>
        <message>
            <source>View from the front</source>
            <translation>النظر من الأمام</translation>
        </message>
        <message>
            <source>View from the back</source>
            <translation>النظر من الخلف</translation>
        </message>
        <message>
            <source>View direction</source>
            <translation>اتجاه النظر</translation>
        </message>
    </context>
    <context>
        <name>CachePanel</name>
        <message>
            <source>Repeats</source>
            <translation>التكرارات</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>الوقت الموفَّر</translation>
        </message>
        <message>
            <source>There at once</source>
            <translation>حاضرة فورًا</translation>
        </message>
        <message>
            <source>Begun half-way</source>
            <translation>بدأت من المنتصف</translation>
        </message>
        <message>
            <source>Shared while made</source>
            <translation>مشتركة أثناء الصنع</translation>
        </message>
        <message>
            <source>Made anew</source>
            <translation>صُنعت من جديد</translation>
        </message>
        <message>
            <source>On the disk</source>
            <translation>على القرص</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find an action</source>
            <translation>ابحث عن إجراء</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>الإجراءات</translation>
        </message>
        <message>
            <source>No action is called that.</source>
            <translation>لا يوجد إجراء بهذا الاسم.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>قائمة الانتظار</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>المراحل</translation>
        </message>
        <message>
            <source>View</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>النافذة</translation>
        </message>
        <message>
            <source>Open pictures</source>
            <translation>فتح صور</translation>
        </message>
        <message>
            <source>Paste a picture</source>
            <translation>لصق صورة</translation>
        </message>
        <message>
            <source>Export the shown model</source>
            <translation>تصدير النموذج المعروض</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>البحث في المكتبة</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Make the model again</source>
            <translation>إعادة صنع النموذج</translation>
        </message>
        <message>
            <source>Mend the matte</source>
            <translation>إصلاح القناع</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>الإزالة من القائمة</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Change keys</source>
            <translation>تغيير المفاتيح</translation>
        </message>
        <message>
            <source>Stop the job and keep its stages</source>
            <translation>إيقاف المهمة مع الاحتفاظ بمراحلها</translation>
        </message>
        <message>
            <source>Try the job again</source>
            <translation>إعادة محاولة المهمة</translation>
        </message>
        <message>
            <source>Go on with the queue</source>
            <translation>متابعة قائمة الانتظار</translation>
        </message>
        <message>
            <source>Pause after the jobs that run</source>
            <translation>التوقف مؤقتًا بعد المهام الجارية</translation>
        </message>
        <message>
            <source>Start the job next</source>
            <translation>بدء المهمة تاليًا</translation>
        </message>
        <message>
            <source>Start the job earlier</source>
            <translation>تقديم المهمة</translation>
        </message>
        <message>
            <source>Start the job later</source>
            <translation>تأخير المهمة</translation>
        </message>
        <message>
            <source>Stop all jobs but this one</source>
            <translation>إيقاف كل المهام عدا هذه</translation>
        </message>
        <message>
            <source>Stop all jobs</source>
            <translation>إيقاف كل المهام</translation>
        </message>
        <message>
            <source>Sort new pictures by their previews</source>
            <translation>فرز الصور الجديدة بحسب معايناتها</translation>
        </message>
        <message>
            <source>Look at the mattes that wait</source>
            <translation>النظر في الأقنعة المنتظرة</translation>
        </message>
        <message>
            <source>Next model</source>
            <translation>النموذج التالي</translation>
        </message>
        <message>
            <source>Previous model</source>
            <translation>النموذج السابق</translation>
        </message>
        <message>
            <source>Show the voxels</source>
            <translation>عرض الفوكسلات</translation>
        </message>
        <message>
            <source>Show the coarse mesh</source>
            <translation>عرض الشبكة الخشنة</translation>
        </message>
        <message>
            <source>Show the refined mesh</source>
            <translation>عرض الشبكة المحسَّنة</translation>
        </message>
        <message>
            <source>Show the final mesh</source>
            <translation>عرض الشبكة النهائية</translation>
        </message>
        <message>
            <source>Frame the model</source>
            <translation>تأطير النموذج</translation>
        </message>
        <message>
            <source>View from the front</source>
            <translation>النظر من الأمام</translation>
        </message>
        <message>
            <source>View from the back</source>
            <translation>النظر من الخلف</translation>
        </message>
        <message>
            <source>View from the side</source>
            <translation>النظر من الجانب</translation>
        </message>
        <message>
            <source>View from the top</source>
            <translation>النظر من الأعلى</translation>
        </message>
        <message>
            <source>Show colours</source>
            <translation>عرض الألوان</translation>
        </message>
        <message>
            <source>Show clay</source>
            <translation>عرض الطين</translation>
        </message>
        <message>
            <source>Show normals</source>
            <translation>عرض النواظم</translation>
        </message>
        <message>
            <source>Draw the edges</source>
            <translation>رسم الحواف</translation>
        </message>
        <message>
            <source>Show polished metal</source>
            <translation>عرض المعدن المصقول</translation>
        </message>
        <message>
            <source>Show the texture's squares</source>
            <translation>عرض مربعات الإكساء</translation>
        </message>
        <message>
            <source>Parallel lines or lens</source>
            <translation>خطوط متوازية أو عدسة</translation>
        </message>
        <message>
            <source>Compare with another result</source>
            <translation>المقارنة بنتيجة أخرى</translation>
        </message>
        <message>
            <source>Find an action</source>
            <translation>ابحث عن إجراء</translation>
        </message>
        <message>
            <source>Keys and mouse</source>
            <translation>المفاتيح والفأرة</translation>
        </message>
        <message>
            <source>Queue and library panel</source>
            <translation>لوحة الانتظار والمكتبة</translation>
        </message>
        <message>
            <source>Inspector panel</source>
            <translation>لوحة الخصائص</translation>
        </message>
        <message>
            <source>Memory panel</source>
            <translation>لوحة الذاكرة</translation>
        </message>
        <message>
            <source>Only the model</source>
            <translation>النموذج وحده</translation>
        </message>
        <message>
            <source>Light or dark window</source>
            <translation>نافذة فاتحة أو داكنة</translation>
        </message>
        <message>
            <source>Larger type and controls</source>
            <translation>تكبير الخط والأدوات</translation>
        </message>
        <message>
            <source>Smaller type and controls</source>
            <translation>تصغير الخط والأدوات</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>ملء الشاشة</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>جارٍ القراءة…</translation>
        </message>
        <message>
            <source>There is nothing to compare with yet</source>
            <translation>لا يوجد بعد ما يُقارَن به</translation>
        </message>
        <message>
            <source>Line between both</source>
            <translation>الخط الفاصل بين الاثنين</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>المقارنة بـ</translation>
        </message>
        <message>
            <source>End the comparison</source>
            <translation>إنهاء المقارنة</translation>
        </message>
    </context>
    <context>
        <name>DataKey</name>
        <message>
            <source>%1: %2</source>
            <translation>‏%1: %2</translation>
        </message>
    </context>
    <context>
        <name>DetailChoice</name>
        <message>
            <source>Detail</source>
            <translation>التفصيل</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <source>Quick: 128 cells along the longest side</source>
            <translation>سريع: 128 خلية على طول أطول ضلع</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>دقيق</translation>
        </message>
        <message>
            <source>256 cells along the longest side</source>
            <translation>256 خلية على طول أطول ضلع</translation>
        </message>
        <message>
            <source>Finest</source>
            <translation>الأدق</translation>
        </message>
        <message>
            <source>Slow and large: 512 cells along the longest side</source>
            <translation>بطيء وكبير: 512 خلية على طول أطول ضلع</translation>
        </message>
    </context>
    <context>
        <name>DropVeil</name>
        <message>
            <source>Drop to make models</source>
            <translation>أفلِت لصنع النماذج</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>Drop a picture to make a model</source>
            <translation>أفلِت صورة لصنع نموذج</translation>
        </message>
        <message>
            <source>or &lt;a href="open"&gt;open one&lt;/a&gt;, paste it, or try an example</source>
            <translation>أو &lt;a href="open"&gt;افتح صورة&lt;/a&gt;، أو الصقها، أو جرّب مثالًا</translation>
        </message>
        <message>
            <source>Open pictures</source>
            <translation>فتح صور</translation>
        </message>
        <message>
            <source>Try the example %1</source>
            <translation>جرّب المثال %1</translation>
        </message>
    </context>
    <context>
        <name>EventPanel</name>
        <message>
            <source>What happened</source>
            <translation>ما حدث</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>لا شيء بعد.</translation>
        </message>
    </context>
    <context>
        <name>EventRow</name>
        <message>
            <source>%1: %2</source>
            <translation>‏%1: %2</translation>
        </message>
    </context>
    <context>
        <name>ExportPanel</name>
        <message>
            <source>Made for</source>
            <translation>من أجل</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>الصيغة</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>جارٍ التصدير…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Write the shown model to a file</source>
            <translation>كتابة النموذج المعروض في ملف</translation>
        </message>
    </context>
    <context>
        <name>FactRow</name>
        <message>
            <source>%1: %2</source>
            <translation>‏%1: %2</translation>
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
            <translation>فتح صور</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
    </context>
    <context>
        <name>HealthBadge</name>
        <message>
            <source>Health: %1</source>
            <translation>السلامة: %1</translation>
        </message>
    </context>
    <context>
        <name>HelpRow</name>
        <message>
            <source>%1: %2</source>
            <translation>‏%1: %2</translation>
        </message>
    </context>
    <context>
        <name>HelpSheet</name>
        <message>
            <source>Orbit</source>
            <translation>دوران</translation>
        </message>
        <message>
            <source>drag</source>
            <translation>السحب</translation>
        </message>
        <message>
            <source>Pan</source>
            <translation>تحريك</translation>
        </message>
        <message>
            <source>middle or Shift drag</source>
            <translation>السحب بالأوسط أو مع Shift</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>تكبير</translation>
        </message>
        <message>
            <source>wheel or right drag</source>
            <translation>العجلة أو السحب بالأيمن</translation>
        </message>
        <message>
            <source>middle drag</source>
            <translation>السحب بالأوسط</translation>
        </message>
        <message>
            <source>Shift+middle drag</source>
            <translation>Shift مع السحب بالأوسط</translation>
        </message>
        <message>
            <source>wheel or Ctrl+middle drag</source>
            <translation>العجلة أو Ctrl مع السحب بالأوسط</translation>
        </message>
        <message>
            <source>Alt+drag</source>
            <translation>Alt مع السحب</translation>
        </message>
        <message>
            <source>Alt+middle drag</source>
            <translation>Alt مع السحب بالأوسط</translation>
        </message>
        <message>
            <source>wheel or Alt+right drag</source>
            <translation>العجلة أو Alt مع السحب بالأيمن</translation>
        </message>
        <message>
            <source>Keys and mouse</source>
            <translation>المفاتيح والفأرة</translation>
        </message>
        <message>
            <source>Orbit, pan</source>
            <translation>دوران وتحريك</translation>
        </message>
        <message>
            <source>arrows, Shift+arrows</source>
            <translation>الأسهم، Shift مع الأسهم</translation>
        </message>
        <message>
            <source>Look at a point</source>
            <translation>النظر إلى نقطة</translation>
        </message>
        <message>
            <source>double click</source>
            <translation>نقر مزدوج</translation>
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
            <translation>الخصائص</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>الجسم</translation>
        </message>
        <message>
            <source>Subject of %1</source>
            <translation>الجسم في %1</translation>
        </message>
        <message>
            <source>No subject</source>
            <translation>لا جسم</translation>
        </message>
        <message>
            <source>Mend the matte</source>
            <translation>إصلاح القناع</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Words to find this model by</source>
            <translation>كلمات للعثور على هذا النموذج</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>الشكل</translation>
        </message>
    </context>
    <context>
        <name>KeyRow</name>
        <message>
            <source>also: %1</source>
            <translation>أيضًا: %1</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>العودة إلى %1</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>بلا مفاتيح</translation>
        </message>
        <message>
            <source>Press keys…</source>
            <translation>اضغط المفاتيح…</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>This key belongs to the viewport</source>
            <translation>هذا المفتاح لساحة العرض</translation>
        </message>
        <message>
            <source>Change the keys of: %1</source>
            <translation>تغيير مفاتيح: %1</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Find an action to change its keys</source>
            <translation>ابحث عن إجراء لتغيير مفاتيحه</translation>
        </message>
        <message>
            <source>All as at first</source>
            <translation>الكل كما كان</translation>
        </message>
        <message>
            <source>Give every action the keys it came with</source>
            <translation>إعادة المفاتيح الأصلية لكل إجراء</translation>
        </message>
        <message>
            <source>Keys of all actions</source>
            <translation>مفاتيح كل الإجراءات</translation>
        </message>
    </context>
    <context>
        <name>LabelledSlider</name>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
    </context>
    <context>
        <name>LibraryPanel</name>
        <message>
            <source>Queue and library</source>
            <translation>الانتظار والمكتبة</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>المكتبة</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>البحث في المكتبة</translation>
        </message>
        <message>
            <source>Words of the name, a tag, the engine or the folder, or a day: 2026-11-28</source>
            <translation>كلمات من الاسم أو وسم أو المحرك أو المجلد، أو يوم: 2026-11-28</translation>
        </message>
        <message>
            <source>Finished models gather here.</source>
            <translation>تتجمع النماذج المكتملة هنا.</translation>
        </message>
        <message>
            <source>No model answers to that.</source>
            <translation>لا نموذج يطابق ذلك.</translation>
        </message>
    </context>
    <context>
        <name>LibraryTile</name>
        <message>
            <source>%1, %2</source>
            <translation>‏%1، %2</translation>
        </message>
        <message>
            <source>%1
%2
%3</source>
            <translation>‏%1
%2
%3</translation>
        </message>
        <message>
            <source>%1
%2</source>
            <translation>‏%1
%2</translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Of everything in this window</source>
            <translation>لغة كل ما في هذه النافذة</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>كما في النظام</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>Dark, light, or with the strongest contrast</source>
            <translation>داكنة أو فاتحة أو بأقوى تباين</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>A dark window, the model is the brightest thing</source>
            <translation>نافذة داكنة يكون النموذج أسطع ما فيها</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>A light window</source>
            <translation>نافذة فاتحة</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>تباين</translation>
        </message>
        <message>
            <source>Black and white with strong edges</source>
            <translation>أسود وأبيض بحواف قوية</translation>
        </message>
        <message>
            <source>System</source>
            <translation>النظام</translation>
        </message>
        <message>
            <source>Dark or light as the system is</source>
            <translation>داكن أو فاتح كما النظام</translation>
        </message>
        <message>
            <source>Size of type and controls</source>
            <translation>حجم الخط والأدوات</translation>
        </message>
        <message>
            <source>Ctrl++ and Ctrl+− change it anywhere</source>
            <translation>يغيّره ⁦Ctrl++⁩ و ⁦Ctrl+−⁩ في أي مكان</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>How large everything in the window is</source>
            <translation>مدى كبر كل ما في النافذة</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>حركة أقل</translation>
        </message>
        <message>
            <source>Panels, views and colours change at once instead of gliding</source>
            <translation>تتغير اللوحات والمناظر والألوان فورًا دون انسياب</translation>
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
            <translation>لا توجد صورة للصقها.</translation>
        </message>
    </context>
    <context>
        <name>MakingPage</name>
        <message>
            <source>Made by</source>
            <translation>يصنعه</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>التفصيل</translation>
        </message>
        <message>
            <source>Finer takes longer and more memory</source>
            <translation>الأدق يستغرق وقتًا أطول وذاكرة أكثر</translation>
        </message>
        <message>
            <source>Triangles</source>
            <translation>المثلثات</translation>
        </message>
        <message>
            <source>The most that a finished model has</source>
            <translation>أقصى ما في النموذج المكتمل</translation>
        </message>
        <message>
            <source>As many as there are</source>
            <translation>بقدر ما يوجد</translation>
        </message>
        <message>
            <source>Texture</source>
            <translation>الإكساء</translation>
        </message>
        <message>
            <source>Pixels along each side of the picture that is wrapped round the model</source>
            <translation>عدد البكسلات على كل ضلع من الصورة التي تلف النموذج</translation>
        </message>
        <message>
            <source>%1 × %1 px</source>
            <translation>%1 × %1 بكسل</translation>
        </message>
    </context>
    <context>
        <name>MatteBar</name>
        <message>
            <source>Look</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>الصورة</translation>
        </message>
        <message>
            <source>The picture, dark where it is left out; V goes through the three</source>
            <translation>الصورة، معتمة حيث تُترك؛ المفتاح V يتنقل بين الثلاثة</translation>
        </message>
        <message>
            <source>Cut out</source>
            <translation>القَص</translation>
        </message>
        <message>
            <source>The subject alone, before squares</source>
            <translation>الجسم وحده أمام مربعات</translation>
        </message>
        <message>
            <source>Matte</source>
            <translation>القناع</translation>
        </message>
        <message>
            <source>The matte itself: white is kept, black is left out</source>
            <translation>القناع نفسه: الأبيض يبقى والأسود يُترك</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>ملاءمة</translation>
        </message>
        <message>
            <source>Bring the whole picture into view; the wheel goes nearer, the middle button moves it</source>
            <translation>إظهار الصورة كلها؛ العجلة تقرّب والزر الأوسط يحرّك</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Show each pixel of the picture as one of the screen</source>
            <translation>كل بكسل من الصورة ببكسل من الشاشة</translation>
        </message>
    </context>
    <context>
        <name>MatteChoices</name>
        <message>
            <source>Mattes to choose from</source>
            <translation>أقنعة للاختيار</translation>
        </message>
        <message>
            <source>Matte: %1</source>
            <translation>قناع: %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>‏%1 (%2)</translation>
        </message>
        <message>
            <source>%1?</source>
            <translation>‏%1؟</translation>
        </message>
    </context>
    <context>
        <name>MatteState</name>
        <message>
            <source>Looking for the subject…</source>
            <translation>جارٍ البحث عن الجسم…</translation>
        </message>
        <message>
            <source>This picture cannot be shown.</source>
            <translation>لا يمكن عرض هذه الصورة.</translation>
        </message>
    </context>
    <context>
        <name>MatteTools</name>
        <message>
            <source>Tools of the matting desk</source>
            <translation>أدوات طاولة القناع</translation>
        </message>
        <message>
            <source>Matte</source>
            <translation>القناع</translation>
        </message>
        <message>
            <source>Nothing stands out by itself: paint over the subject.</source>
            <translation>لا شيء يبرز من تلقاء نفسه: لوّن فوق الجسم.</translation>
        </message>
        <message>
            <source>Brush</source>
            <translation>الفرشاة</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>إبقاء</translation>
        </message>
        <message>
            <source>Paint what belongs to the subject (B); the right button erases</source>
            <translation>لوّن ما يخص الجسم (B)؛ الزر الأيمن يمحو</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>محو</translation>
        </message>
        <message>
            <source>Paint what is left out (E); the right button keeps</source>
            <translation>لوّن ما يُترك (E)؛ الزر الأيمن يُبقي</translation>
        </message>
        <message>
            <source>Brush size</source>
            <translation>حجم الفرشاة</translation>
        </message>
        <message>
            <source>Across, in pixels of the picture ([ and ], or Shift and the wheel)</source>
            <translation>القطر ببكسلات الصورة ([ و ]، أو Shift مع العجلة)</translation>
        </message>
        <message>
            <source>%1 px</source>
            <translation>‏%1 بكسل</translation>
        </message>
        <message>
            <source>Hardness</source>
            <translation>الصلابة</translation>
        </message>
        <message>
            <source>How sharp the brush ends</source>
            <translation>مدى حدة حافة الفرشاة</translation>
        </message>
        <message>
            <source>Edge</source>
            <translation>الحافة</translation>
        </message>
        <message>
            <source>Grow</source>
            <translation>توسيع</translation>
        </message>
        <message numerus="yes">
            <source>Move the whole edge %n pixel(s) outwards</source>
            <translation>
                <numerusform>لا تحريك للحافة</numerusform>
                <numerusform>تحريك الحافة كلها بكسلًا واحدًا إلى الخارج</numerusform>
                <numerusform>تحريك الحافة كلها بكسلين إلى الخارج</numerusform>
                <numerusform>تحريك الحافة كلها %n بكسلات إلى الخارج</numerusform>
                <numerusform>تحريك الحافة كلها %n بكسلًا إلى الخارج</numerusform>
                <numerusform>تحريك الحافة كلها %n بكسل إلى الخارج</numerusform>
            </translation>
        </message>
        <message>
            <source>Shrink</source>
            <translation>تضييق</translation>
        </message>
        <message numerus="yes">
            <source>Move the whole edge %n pixel(s) inwards</source>
            <translation>
                <numerusform>لا تحريك للحافة</numerusform>
                <numerusform>تحريك الحافة كلها بكسلًا واحدًا إلى الداخل</numerusform>
                <numerusform>تحريك الحافة كلها بكسلين إلى الداخل</numerusform>
                <numerusform>تحريك الحافة كلها %n بكسلات إلى الداخل</numerusform>
                <numerusform>تحريك الحافة كلها %n بكسلًا إلى الداخل</numerusform>
                <numerusform>تحريك الحافة كلها %n بكسل إلى الداخل</numerusform>
            </translation>
        </message>
        <message>
            <source>Soften</source>
            <translation>تنعيم</translation>
        </message>
        <message>
            <source>Make the edge softer</source>
            <translation>جعل الحافة أنعم</translation>
        </message>
        <message>
            <source>Frame</source>
            <translation>الإطار</translation>
        </message>
        <message>
            <source>Subject in its frame</source>
            <translation>الجسم في إطاره</translation>
        </message>
        <message>
            <source>How much of the frame's side the subject takes; networks were taught with about 85 %</source>
            <translation>كم يشغل الجسم من ضلع الإطار؛ دُرّبت الشبكات العصبية على نحو 85%</translation>
        </message>
        <message>
            <source>Make again with this matte</source>
            <translation>إعادة الصنع بهذا القناع</translation>
        </message>
        <message>
            <source>Make the model</source>
            <translation>صنع النموذج</translation>
        </message>
        <message>
            <source>Make another model with this matte, frame and the settings of now</source>
            <translation>صنع نموذج آخر بهذا القناع والإطار والإعدادات الحالية</translation>
        </message>
        <message>
            <source>Go on with this matte and frame</source>
            <translation>المتابعة بهذا القناع والإطار</translation>
        </message>
    </context>
    <context>
        <name>MatteView</name>
        <message>
            <source>Picture with its matte</source>
            <translation>الصورة مع قناعها</translation>
        </message>
        <message>
            <source>Arrow keys move the brush, with Shift they paint; Space paints where it is; square brackets change its size</source>
            <translation>الأسهم تحرّك الفرشاة، ومع Shift تلوّن؛ المسافة تلوّن في مكانها؛ القوسان المعقوفان يغيران حجمها</translation>
        </message>
    </context>
    <context>
        <name>MattingDesk</name>
        <message>
            <source>Matting desk</source>
            <translation>طاولة القناع</translation>
        </message>
        <message>
            <source>Matte of %1</source>
            <translation>قناع %1</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>الصورة</translation>
        </message>
        <message numerus="yes">
            <source>%n more picture(s) wait for their matte</source>
            <translation>
                <numerusform>لا صور أخرى تنتظر قناعها</numerusform>
                <numerusform>صورة أخرى تنتظر قناعها</numerusform>
                <numerusform>صورتان أخريان تنتظران قناعيهما</numerusform>
                <numerusform>‏%n صور أخرى تنتظر أقنعتها</numerusform>
                <numerusform>‏%n صورة أخرى تنتظر أقنعتها</numerusform>
                <numerusform>‏%n صورة أخرى تنتظر أقنعتها</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the last change of the matte back</source>
            <translation>التراجع عن آخر تغيير في القناع</translation>
        </message>
        <message>
            <source>Make the change of the matte once more</source>
            <translation>تكرار تغيير القناع</translation>
        </message>
        <message>
            <source>Leave the matting desk; what was mended stays</source>
            <translation>مغادرة طاولة القناع؛ يبقى ما أُصلح</translation>
        </message>
    </context>
    <context>
        <name>MemoryGraph</name>
        <message>
            <source>Memory %1 s ago</source>
            <translation>الذاكرة قبل %1 ث</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>الذاكرة</translation>
        </message>
        <message>
            <source>1 min</source>
            <translation>دقيقة</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>How much of the past is shown: a minute or all that is remembered</source>
            <translation>كم من الماضي يُعرض: دقيقة أو كل المحفوظ</translation>
        </message>
        <message>
            <source>Studio</source>
            <translation>الاستوديو</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>What is shown: all memory of the machine or what this program holds, larger</source>
            <translation>ما يُعرض: ذاكرة الجهاز كلها أو ما يشغله هذا البرنامج مكبَّرًا</translation>
        </message>
        <message>
            <source>Let the chart go on</source>
            <translation>متابعة المخطط</translation>
        </message>
        <message>
            <source>Hold the chart</source>
            <translation>تثبيت المخطط</translation>
        </message>
        <message>
            <source>Save the figures as a table (CSV)</source>
            <translation>حفظ الأرقام في جدول (CSV)</translation>
        </message>
        <message>
            <source>Memory over time</source>
            <translation>الذاكرة عبر الزمن</translation>
        </message>
        <message>
            <source>%1 of %2 free</source>
            <translation>‏%1 من %2 حرة</translation>
        </message>
        <message>
            <source>models may hold %1</source>
            <translation>المتاح للنماذج %1</translation>
        </message>
        <message>
            <source>Nothing measured yet</source>
            <translation>لم يُقَس شيء بعد</translation>
        </message>
        <message>
            <source>networks</source>
            <translation>الشبكات العصبية</translation>
        </message>
        <message>
            <source>models being made</source>
            <translation>نماذج قيد الصنع</translation>
        </message>
        <message>
            <source>the studio itself</source>
            <translation>الاستوديو نفسه</translation>
        </message>
        <message>
            <source>other programs</source>
            <translation>برامج أخرى</translation>
        </message>
        <message>
            <source>free</source>
            <translation>حرة</translation>
        </message>
        <message>
            <source>Save the figures</source>
            <translation>حفظ الأرقام</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>جداول (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>MemoryJobs</name>
        <message>
            <source>cut out</source>
            <translation>القص</translation>
        </message>
        <message>
            <source>shape</source>
            <translation>الشكل</translation>
        </message>
        <message>
            <source>surface</source>
            <translation>السطح</translation>
        </message>
        <message>
            <source>texture</source>
            <translation>إكساء</translation>
        </message>
        <message>
            <source>Held of what was promised</source>
            <translation>المشغول مما وُعد به</translation>
        </message>
        <message>
            <source>Measured against foretold</source>
            <translation>المقيس مقابل المتوقع</translation>
        </message>
        <message>
            <source>Memory of jobs</source>
            <translation>ذاكرة المهام</translation>
        </message>
        <message>
            <source>waits for memory</source>
            <translation>تنتظر الذاكرة</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>‏%1 من %2</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>‏%1، %2: %3</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>‏%1 · %2</translation>
        </message>
        <message>
            <source>No model was made since the start.</source>
            <translation>لم يُصنع نموذج منذ البدء.</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) let in</source>
            <translation>
                <numerusform>لم تُقبل أي خطوة</numerusform>
                <numerusform>قُبلت خطوة واحدة</numerusform>
                <numerusform>قُبلت خطوتان</numerusform>
                <numerusform>قُبلت %n خطوات</numerusform>
                <numerusform>قُبلت %n خطوة</numerusform>
                <numerusform>قُبلت %n خطوة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>لم تُرفض أي خطوة</numerusform>
                <numerusform>رُفضت واحدة</numerusform>
                <numerusform>رُفضت اثنتان</numerusform>
                <numerusform>رُفضت %n</numerusform>
                <numerusform>رُفضت %n</numerusform>
                <numerusform>رُفضت %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n made smaller</source>
            <translation>
                <numerusform>لم تُصغَّر أي خطوة</numerusform>
                <numerusform>صُغِّرت واحدة</numerusform>
                <numerusform>صُغِّرت اثنتان</numerusform>
                <numerusform>صُغِّرت %n</numerusform>
                <numerusform>صُغِّرت %n</numerusform>
                <numerusform>صُغِّرت %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MemoryPage</name>
        <message>
            <source>Memory for models</source>
            <translation>ذاكرة النماذج</translation>
        </message>
        <message>
            <source>Other programs keep the rest</source>
            <translation>الباقي للبرامج الأخرى</translation>
        </message>
        <message>
            <source>What is free</source>
            <translation>كل الحر</translation>
        </message>
        <message>
            <source>Looked up again and again while models are made</source>
            <translation>تُفحص مرارًا أثناء صنع النماذج</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>حد أقصى</translation>
        </message>
        <message>
            <source>Never more than the limit below</source>
            <translation>لا يتجاوز أبدًا الحد أدناه</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>الحد</translation>
        </message>
        <message>
            <source>The most that models may hold while they are made</source>
            <translation>أقصى ما تشغله النماذج أثناء صنعها</translation>
        </message>
        <message>
            <source>Models at once</source>
            <translation>نماذج معًا</translation>
        </message>
        <message>
            <source>The most that are made side by side</source>
            <translation>أقصى ما يُصنع جنبًا إلى جنب</translation>
        </message>
        <message>
            <source>Exactness of networks</source>
            <translation>دقة الشبكات العصبية</translation>
        </message>
        <message>
            <source>Less exact is quicker and takes less memory</source>
            <translation>الأقل دقة أسرع ويأخذ ذاكرة أقل</translation>
        </message>
        <message>
            <source>Exact, 32 bits</source>
            <translation>دقيق، 32 بت</translation>
        </message>
        <message>
            <source>Half, bfloat16</source>
            <translation>نصفي، bfloat16</translation>
        </message>
        <message>
            <source>Small, 8 bits</source>
            <translation>صغير، 8 بت</translation>
        </message>
        <message>
            <source>The fastest here</source>
            <translation>الأسرع هنا</translation>
        </message>
        <message>
            <source>What that means</source>
            <translation>ما يعنيه ذلك</translation>
        </message>
    </context>
    <context>
        <name>MemoryPanel</name>
        <message>
            <source>Memory</source>
            <translation>الذاكرة</translation>
        </message>
    </context>
    <context>
        <name>MeshFacts</name>
        <message>
            <source>Triangles</source>
            <translation>المثلثات</translation>
        </message>
        <message>
            <source>Vertices</source>
            <translation>الرؤوس</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>%1 × %2 × %3</source>
            <translation>%1 × %2 × %3</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>texture</source>
            <translation>إكساء</translation>
        </message>
        <message>
            <source>at the vertices</source>
            <translation>عند الرؤوس</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
    </context>
    <context>
        <name>MeshPanel</name>
        <message>
            <source>Mesh</source>
            <translation>الشبكة</translation>
        </message>
        <message>
            <source>Undo the last change of the steps</source>
            <translation>التراجع عن آخر تغيير في الخطوات</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Working…</source>
            <translation>جارٍ العمل…</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>إصلاح</translation>
        </message>
        <message>
            <source>Add the step that mends this: %1</source>
            <translation>إضافة الخطوة التي تصلح هذا: %1</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>إضافة خطوة</translation>
        </message>
        <message>
            <source>Change the mesh step by step; the model itself stays as it was made</source>
            <translation>تغيير الشبكة خطوة خطوة؛ يبقى النموذج نفسه كما صُنع</translation>
        </message>
        <message>
            <source>Add a step…</source>
            <translation>إضافة خطوة…</translation>
        </message>
    </context>
    <context>
        <name>MeshViewport</name>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>%L1 triangles</source>
            <translation>‏%L1 مثلث</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>لا نموذج بعد</translation>
        </message>
    </context>
    <context>
        <name>ModelRow</name>
        <message>
            <source>Checking…</source>
            <translation>جارٍ الفحص…</translation>
        </message>
        <message>
            <source>Whole: every file is as it was added</source>
            <translation>سليم: كل ملف كما أُضيف</translation>
        </message>
        <message>
            <source>%1 · licence %2 · use allowed in: %3</source>
            <translation>‏%1 · الرخصة %2 · الاستخدام مسموح في: %3</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>غير مذكور</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>فحص</translation>
        </message>
        <message>
            <source>Read all files again and compare them with what was added</source>
            <translation>إعادة قراءة كل الملفات ومقارنتها بما أُضيف</translation>
        </message>
        <message>
            <source>Really delete</source>
            <translation>تأكيد الحذف</translation>
        </message>
        <message>
            <source>Delete the files of %1</source>
            <translation>حذف ملفات %1</translation>
        </message>
        <message>
            <source>Delete %1 from this machine</source>
            <translation>حذف %1 من هذا الجهاز</translation>
        </message>
    </context>
    <context>
        <name>ModelStage</name>
        <message>
            <source>Try again</source>
            <translation>حاول مجددًا</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>تغيير…</translation>
        </message>
        <message>
            <source>Use the networks in another folder; counts for engines from the next start</source>
            <translation>استخدام الشبكات العصبية في مجلد آخر؛ يسري على المحركات من التشغيل التالي</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>إظهار المجلد</translation>
        </message>
        <message>
            <source>There are none yet. The studio makes models without any; for networks such as TripoSR, add their released weights: orfeas models add NAME FILE…</source>
            <translation>لا توجد شبكات بعد. يصنع الاستوديو النماذج من دونها؛ ولشبكات مثل TripoSR أضف أوزانها المنشورة: orfeas models add NAME FILE…</translation>
        </message>
        <message>
            <source>Folder of networks</source>
            <translation>مجلد الشبكات العصبية</translation>
        </message>
    </context>
    <context>
        <name>MousePage</name>
        <message>
            <source>Move as in</source>
            <translation>الحركة كما في</translation>
        </message>
        <message>
            <source>Middle button turns, with Shift it moves, with Ctrl it zooms.</source>
            <translation>الزر الأوسط يدير، ومع Shift يحرّك، ومع Ctrl يكبّر.</translation>
        </message>
        <message>
            <source>With Alt: left button turns, middle moves, right zooms. Where the desktop takes Alt, it works without.</source>
            <translation>مع Alt: الأيسر يدير والأوسط يحرّك والأيمن يكبّر. وحيث يأخذ سطح المكتب Alt يعمل من دونه.</translation>
        </message>
        <message>
            <source>Left button turns, middle or Shift moves, right zooms.</source>
            <translation>الأيسر يدير، والأوسط أو Shift يحرّك، والأيمن يكبّر.</translation>
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
            <translation>Maya و Unity و Unreal</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>%1 was removed.</source>
            <translation>أُزيل %1.</translation>
        </message>
    </context>
    <context>
        <name>PaletteRow</name>
        <message>
            <source>%1: %2</source>
            <translation>‏%1: %2</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
    </context>
    <context>
        <name>QueuePanel</name>
        <message>
            <source>Queue</source>
            <translation>قائمة الانتظار</translation>
        </message>
        <message>
            <source>Go on with the queue</source>
            <translation>متابعة قائمة الانتظار</translation>
        </message>
        <message>
            <source>Pause after the jobs that run</source>
            <translation>التوقف مؤقتًا بعد المهام الجارية</translation>
        </message>
        <message>
            <source>Stop all jobs</source>
            <translation>إيقاف كل المهام</translation>
        </message>
        <message numerus="yes">
            <source>Sort %n preview(s)</source>
            <translation>
                <numerusform>لا معاينات للفرز</numerusform>
                <numerusform>فرز معاينة واحدة</numerusform>
                <numerusform>فرز معاينتين</numerusform>
                <numerusform>فرز %n معاينات</numerusform>
                <numerusform>فرز %n معاينة</numerusform>
                <numerusform>فرز %n معاينة</numerusform>
            </translation>
        </message>
        <message>
            <source>Say which of the new pictures become models</source>
            <translation>حدّد أي الصور الجديدة تصبح نماذج</translation>
        </message>
        <message numerus="yes">
            <source>Look at %n matte(s)</source>
            <translation>
                <numerusform>لا أقنعة للنظر فيها</numerusform>
                <numerusform>النظر في قناع واحد</numerusform>
                <numerusform>النظر في قناعين</numerusform>
                <numerusform>النظر في %n أقنعة</numerusform>
                <numerusform>النظر في %n قناعًا</numerusform>
                <numerusform>النظر في %n قناع</numerusform>
            </translation>
        </message>
        <message>
            <source>See the mattes of the new pictures before they become models</source>
            <translation>رؤية أقنعة الصور الجديدة قبل أن تصبح نماذج</translation>
        </message>
        <message>
            <source>Nothing is waiting.</source>
            <translation>لا شيء في الانتظار.</translation>
        </message>
    </context>
    <context>
        <name>QueueRow</name>
        <message>
            <source>%1, %2</source>
            <translation>‏%1، %2</translation>
        </message>
        <message>
            <source>Start %1 next</source>
            <translation>بدء %1 تاليًا</translation>
        </message>
        <message>
            <source>Go on with %1</source>
            <translation>متابعة %1</translation>
        </message>
        <message>
            <source>Stop all jobs but %1</source>
            <translation>إيقاف كل المهام عدا %1</translation>
        </message>
        <message>
            <source>Try %1 again</source>
            <translation>إعادة محاولة %1</translation>
        </message>
        <message>
            <source>Stop %1 and keep its stages</source>
            <translation>إيقاف %1 مع الاحتفاظ بمراحله</translation>
        </message>
        <message>
            <source>Take %1 out of the queue</source>
            <translation>إخراج %1 من الانتظار</translation>
        </message>
        <message>
            <source>Remove %1 from the list</source>
            <translation>إزالة %1 من القائمة</translation>
        </message>
    </context>
    <context>
        <name>SectionTitle</name>
        <message numerus="yes">
            <source>%1, %n item(s)</source>
            <translation>
                <numerusform>‏%1، لا عناصر</numerusform>
                <numerusform>‏%1، عنصر واحد</numerusform>
                <numerusform>‏%1، عنصران</numerusform>
                <numerusform>‏%1، %n عناصر</numerusform>
                <numerusform>‏%1، %n عنصرًا</numerusform>
                <numerusform>‏%1، %n عنصر</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ServicePage</name>
        <message>
            <source>Answer other programs</source>
            <translation>إجابة البرامج الأخرى</translation>
        </message>
        <message>
            <source>Scripts and programs of this computer may queue pictures here and take the models, over HTTP</source>
            <translation>يمكن لبرامج هذا الحاسوب ونصوصه إرسال صور إلى هنا وأخذ النماذج عبر HTTP</translation>
        </message>
        <message>
            <source>Start the service now and whenever the studio is open</source>
            <translation>تشغيل الخدمة الآن وكلما كان الاستوديو مفتوحًا</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>المنفذ</translation>
        </message>
        <message>
            <source>A whole number from 1024 to 65535; change it where another program uses it</source>
            <translation>عدد صحيح من 1024 إلى 65535؛ غيّره إن استخدمه برنامج آخر</translation>
        </message>
        <message>
            <source>Where the service listens; Enter takes it</source>
            <translation>حيث تستمع الخدمة؛ Enter يعتمده</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Shown while the service is on</source>
            <translation>يظهر والخدمة تعمل</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>نسخ العنوان</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Whoever has it may do all that the service does, so give it only to programs you trust. It is kept in %1</source>
            <translation>من يملكه يمكنه فعل كل ما تفعله الخدمة، فلا تعطه إلا لبرامج تثق بها. وهو محفوظ في %1</translation>
        </message>
        <message>
            <source>Copy token</source>
            <translation>نسخ الرمز</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مجددًا</translation>
        </message>
    </context>
    <context>
        <name>SettingsSheet</name>
        <message>
            <source>Window</source>
            <translation>النافذة</translation>
        </message>
        <message>
            <source>Models to come</source>
            <translation>النماذج القادمة</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>الذاكرة</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>التخزين</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>الشبكات العصبية</translation>
        </message>
        <message>
            <source>Other programs</source>
            <translation>برامج أخرى</translation>
        </message>
        <message>
            <source>Mouse</source>
            <translation>الفأرة</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Take the last change of a setting back</source>
            <translation>التراجع عن آخر تغيير في الإعدادات</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>صفحات الإعدادات</translation>
        </message>
    </context>
    <context>
        <name>ShadingBar</name>
        <message>
            <source>Shading</source>
            <translation>التظليل</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>Show the model in its own colours</source>
            <translation>عرض النموذج بألوانه</translation>
        </message>
        <message>
            <source>Clay</source>
            <translation>طين</translation>
        </message>
        <message>
            <source>Show the shape alone</source>
            <translation>عرض الشكل وحده</translation>
        </message>
        <message>
            <source>Normals</source>
            <translation>نواظم</translation>
        </message>
        <message>
            <source>Show which way the surface faces; back faces are hatched</source>
            <translation>عرض اتجاه السطح؛ الوجوه الخلفية مخططة</translation>
        </message>
        <message>
            <source>Matcap</source>
            <translation>معدن</translation>
        </message>
        <message>
            <source>Show the shape as polished metal, in which dents show at once</source>
            <translation>عرض الشكل كمعدن مصقول تظهر فيه الانبعاجات فورًا</translation>
        </message>
        <message>
            <source>UV</source>
            <translation>UV</translation>
        </message>
        <message>
            <source>Show the texture's squares: where they are stretched or small, the texture is</source>
            <translation>عرض مربعات الإكساء: حيث تتمدد أو تصغر يكون الإكساء كذلك</translation>
        </message>
        <message>
            <source>Wire</source>
            <translation>أسلاك</translation>
        </message>
        <message>
            <source>Draw the edges over the surface</source>
            <translation>رسم الحواف فوق السطح</translation>
        </message>
        <message>
            <source>Parallel</source>
            <translation>متوازٍ</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>عدسة</translation>
        </message>
        <message>
            <source>Lines stay parallel, as in a drawing; click for a lens</source>
            <translation>تبقى الخطوط متوازية كما في الرسم؛ انقر للعدسة</translation>
        </message>
        <message>
            <source>What is nearer is larger; click for parallel lines</source>
            <translation>الأقرب أكبر؛ انقر للخطوط المتوازية</translation>
        </message>
        <message>
            <source>Frame</source>
            <translation>الإطار</translation>
        </message>
        <message>
            <source>Bring the whole model into view</source>
            <translation>إظهار النموذج كله</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>See another stage or model beside this one</source>
            <translation>رؤية مرحلة أخرى أو نموذج آخر بجانب هذا</translation>
        </message>
    </context>
    <context>
        <name>ShapeSettings</name>
        <message>
            <source>Engine</source>
            <translation>المحرك</translation>
        </message>
        <message>
            <source>%1 has no weights yet</source>
            <translation>لا أوزان لـ %1 بعد</translation>
        </message>
        <message>
            <source>Depth</source>
            <translation>العمق</translation>
        </message>
        <message>
            <source>How thick the body is, against what the outline suggests</source>
            <translation>سُمك الجسم مقارنة بما يوحي به المحيط</translation>
        </message>
        <message>
            <source>Relief</source>
            <translation>البروز</translation>
        </message>
        <message>
            <source>How much light and dark in the picture shape the surface</source>
            <translation>مدى تشكيل الفاتح والداكن في الصورة للسطح</translation>
        </message>
        <message>
            <source>New pictures</source>
            <translation>الصور الجديدة</translation>
        </message>
        <message>
            <source>Straight on</source>
            <translation>مباشرة</translation>
        </message>
        <message>
            <source>New pictures become models without a question</source>
            <translation>تصبح الصور الجديدة نماذج دون سؤال</translation>
        </message>
        <message>
            <source>Matte first</source>
            <translation>القناع أولًا</translation>
        </message>
        <message>
            <source>Each new picture waits until its matte was looked at</source>
            <translation>تنتظر كل صورة جديدة حتى يُنظر في قناعها</translation>
        </message>
        <message>
            <source>Sort first</source>
            <translation>الفرز أولًا</translation>
        </message>
        <message>
            <source>New pictures get their voxels and then wait until they are sorted</source>
            <translation>تحصل الصور الجديدة على فوكسلاتها ثم تنتظر حتى تُفرز</translation>
        </message>
        <message>
            <source>Make again</source>
            <translation>إعادة الصنع</translation>
        </message>
        <message>
            <source>Make the selected model again with these settings</source>
            <translation>إعادة صنع النموذج المحدد بهذه الإعدادات</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>SortingGrid</name>
        <message>
            <source>Previews</source>
            <translation>المعاينات</translation>
        </message>
    </context>
    <context>
        <name>SortingSheet</name>
        <message>
            <source>Sort new pictures</source>
            <translation>فرز الصور الجديدة</translation>
        </message>
        <message>
            <source>Which go on?</source>
            <translation>أيها يستمر؟</translation>
        </message>
        <message>
            <source>%1 of %2 previews are there</source>
            <translation>حضرت %1 من %2 معاينات</translation>
        </message>
        <message numerus="yes">
            <source>%n preview(s)</source>
            <translation>
                <numerusform>لا معاينات</numerusform>
                <numerusform>معاينة واحدة</numerusform>
                <numerusform>معاينتان</numerusform>
                <numerusform>‏%n معاينات</numerusform>
                <numerusform>‏%n معاينة</numerusform>
                <numerusform>‏%n معاينة</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn all previews to the left</source>
            <translation>إدارة كل المعاينات إلى اليسار</translation>
        </message>
        <message>
            <source>Turn all previews to the right</source>
            <translation>إدارة كل المعاينات إلى اليمين</translation>
        </message>
        <message>
            <source>Accept the rest</source>
            <translation>قبول الباقي</translation>
        </message>
        <message>
            <source>Accept all previews that are not marked</source>
            <translation>قبول كل المعاينات غير المعلَّمة</translation>
        </message>
        <message numerus="yes">
            <source>Make %n model(s)</source>
            <translation>
                <numerusform>لا نماذج للصنع</numerusform>
                <numerusform>صنع نموذج واحد</numerusform>
                <numerusform>صنع نموذجين</numerusform>
                <numerusform>صنع %n نماذج</numerusform>
                <numerusform>صنع %n نموذجًا</numerusform>
                <numerusform>صنع %n نموذج</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leave %n picture(s)</source>
            <translation>
                <numerusform>لا صور للترك</numerusform>
                <numerusform>ترك صورة واحدة</numerusform>
                <numerusform>ترك صورتين</numerusform>
                <numerusform>ترك %n صور</numerusform>
                <numerusform>ترك %n صورة</numerusform>
                <numerusform>ترك %n صورة</numerusform>
            </translation>
        </message>
        <message>
            <source>The accepted go on, the rejected are stopped; what is not marked waits on</source>
            <translation>المقبولة تستمر والمرفوضة تتوقف؛ وغير المعلَّمة تبقى منتظرة</translation>
        </message>
        <message>
            <source>Sort later; marks stay</source>
            <translation>الفرز لاحقًا؛ تبقى العلامات</translation>
        </message>
        <message>
            <source>Arrow keys go round  ·  Enter or A accepts  ·  X or R rejects  ·  Space changes a mark  ·  , and . turn</source>
            <translation>الأسهم للتنقل  ·  Enter أو A للقبول  ·  X أو R للرفض  ·  المسافة تغيّر العلامة  ·  , و . للإدارة</translation>
        </message>
        <message>
            <source>Nothing is marked</source>
            <translation>لا شيء معلَّم</translation>
        </message>
    </context>
    <context>
        <name>SortingTile</name>
        <message>
            <source>accepted</source>
            <translation>مقبولة</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>مرفوضة</translation>
        </message>
        <message>
            <source>not marked</source>
            <translation>غير معلَّمة</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>‏%1، %2</translation>
        </message>
        <message>
            <source>%1: press to accept, once more to reject</source>
            <translation>‏%1: اضغط للقبول، ومرة أخرى للرفض</translation>
        </message>
    </context>
    <context>
        <name>StageBead</name>
        <message>
            <source>being made, %1 %</source>
            <translation>قيد الصنع، %1%</translation>
        </message>
        <message>
            <source>not there yet</source>
            <translation>ليست حاضرة بعد</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>‏%1: %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>StageStrip</name>
        <message>
            <source>Stages</source>
            <translation>المراحل</translation>
        </message>
        <message>
            <source>Stop here and keep the stages there are</source>
            <translation>التوقف هنا مع الاحتفاظ بالمراحل الموجودة</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>Paused</source>
            <translation>متوقف مؤقتًا</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>%1 running, %2 waiting</source>
            <translation>‏%1 جارية، %2 منتظرة</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>إظهار المجلد</translation>
        </message>
        <message>
            <source>Open the folder the file is in</source>
            <translation>فتح المجلد الذي فيه الملف</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>استبدال</translation>
        </message>
        <message>
            <source>Replace the file that is there with this model</source>
            <translation>استبدال الملف الموجود بهذا النموذج</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Bring back what was removed</source>
            <translation>إرجاع ما أُزيل</translation>
        </message>
        <message>
            <source>memory %1 of %2</source>
            <translation>الذاكرة %1 من %2</translation>
        </message>
        <message numerus="yes">
            <source>%n repeat(s) at once, %1 saved</source>
            <translation>
                <numerusform>لا تكرار فوريًا، وُفِّر %1</numerusform>
                <numerusform>تكرار فوري واحد، وُفِّر %1</numerusform>
                <numerusform>تكراران فوريان، وُفِّر %1</numerusform>
                <numerusform>‏%n تكرارات فورية، وُفِّر %1</numerusform>
                <numerusform>‏%n تكرارًا فوريًا، وُفِّر %1</numerusform>
                <numerusform>‏%n تكرار فوري، وُفِّر %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Close the memory panel</source>
            <translation>إغلاق لوحة الذاكرة</translation>
        </message>
        <message>
            <source>Open the memory panel</source>
            <translation>فتح لوحة الذاكرة</translation>
        </message>
    </context>
    <context>
        <name>StepParameter</name>
        <message>
            <source>From %1 to %2</source>
            <translation>من %1 إلى %2</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>%1, %2</source>
            <translation>‏%1، %2</translation>
        </message>
        <message>
            <source>Do %1 earlier</source>
            <translation>تقديم %1</translation>
        </message>
        <message>
            <source>Do %1 later</source>
            <translation>تأخير %1</translation>
        </message>
        <message>
            <source>Parameters of %1</source>
            <translation>معاملات %1</translation>
        </message>
        <message>
            <source>Leave %1 out</source>
            <translation>ترك %1</translation>
        </message>
    </context>
    <context>
        <name>StoragePage</name>
        <message>
            <source>Results for repeats</source>
            <translation>نتائج للتكرار</translation>
        </message>
        <message numerus="yes">
            <source>%1 in %n result(s); %2 of computing saved so far</source>
            <translation>
                <numerusform>‏%1 بلا نتائج؛ وُفِّر حتى الآن %2 من الحساب</numerusform>
                <numerusform>‏%1 في نتيجة واحدة؛ وُفِّر حتى الآن %2 من الحساب</numerusform>
                <numerusform>‏%1 في نتيجتين؛ وُفِّر حتى الآن %2 من الحساب</numerusform>
                <numerusform>‏%1 في %n نتائج؛ وُفِّر حتى الآن %2 من الحساب</numerusform>
                <numerusform>‏%1 في %n نتيجة؛ وُفِّر حتى الآن %2 من الحساب</numerusform>
                <numerusform>‏%1 في %n نتيجة؛ وُفِّر حتى الآن %2 من الحساب</numerusform>
            </translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>لم تُقرأ بعد</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>إفراغ</translation>
        </message>
        <message>
            <source>Delete all results that only make repeats quick; the library keeps its models</source>
            <translation>حذف كل النتائج التي تسرّع التكرار فقط؛ تحتفظ المكتبة بنماذجها</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>حد أقصى</translation>
        </message>
        <message>
            <source>The results that were used longest ago go first</source>
            <translation>النتائج الأقدم استخدامًا تُحذف أولًا</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>القرص</translation>
        </message>
        <message>
            <source>How much of the disk results for repeats may take</source>
            <translation>كم تأخذ نتائج التكرار من القرص</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>تُحفظ لمدة</translation>
        </message>
        <message>
            <source>an hour</source>
            <translation>ساعة</translation>
        </message>
        <message>
            <source>a day</source>
            <translation>يوم</translation>
        </message>
        <message>
            <source>a week</source>
            <translation>أسبوع</translation>
        </message>
        <message>
            <source>ever</source>
            <translation>دائمًا</translation>
        </message>
        <message>
            <source>Library and results</source>
            <translation>المكتبة والنتائج</translation>
        </message>
        <message>
            <source>%1
It may be moved while the studio is closed: set ORFEAS_DATA_DIR to its new place.</source>
            <translation>‏%1
يمكن نقله والاستوديو مغلق: اضبط ORFEAS_DATA_DIR على مكانه الجديد.</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>إظهار المجلد</translation>
        </message>
    </context>
    <context>
        <name>StudioButton</name>
        <message>
            <source>%1 (%2)</source>
            <translation>‏%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>TextEntry</name>
        <message>
            <source>%1 (%2)</source>
            <translation>‏%1 (%2)</translation>
        </message>
        <message>
            <source>Empty the field</source>
            <translation>إفراغ الحقل</translation>
        </message>
    </context>
    <context>
        <name>ToolTile</name>
        <message>
            <source>%1 (%2)</source>
            <translation>‏%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Main toolbar</source>
            <translation>شريط الأدوات الرئيسي</translation>
        </message>
        <message>
            <source>Add pictures</source>
            <translation>إضافة صور</translation>
        </message>
        <message>
            <source>%1  ·  %2  ·  %3</source>
            <translation>‏%1  ·  %2  ·  %3</translation>
        </message>
        <message>
            <source>%1  ·  %2</source>
            <translation>‏%1  ·  %2</translation>
        </message>
        <message>
            <source>Find an action</source>
            <translation>ابحث عن إجراء</translation>
        </message>
    </context>
    <context>
        <name>Workbench</name>
        <message>
            <source>Width of the queue and library panel</source>
            <translation>عرض لوحة الانتظار والمكتبة</translation>
        </message>
        <message>
            <source>Width of the inspector</source>
            <translation>عرض لوحة الخصائص</translation>
        </message>
        <message>
            <source>Height of the memory panel</source>
            <translation>ارتفاع لوحة الذاكرة</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>A picture in, a 3D model out.</source>
            <translation>صورة تدخل، ونموذج ثلاثي الأبعاد يخرج.</translation>
        </message>
        <message>
            <source>Pictures or folders of pictures to make models of.</source>
            <translation>صور أو مجلدات صور لصنع نماذج منها.</translation>
        </message>
        <message>
            <source>Weights for the engines that need some: a folder, or a model's name.</source>
            <translation>أوزان للمحركات التي تحتاجها: مجلد أو اسم نموذج.</translation>
        </message>
        <message>
            <source>Write what was on screen when, as NDJSON.</source>
            <translation>كتابة ما ظهر على الشاشة ومتى، بصيغة NDJSON.</translation>
        </message>
        <message>
            <source>Close once all pictures given are done.</source>
            <translation>الإغلاق بعد الانتهاء من كل الصور المعطاة.</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels</name>
    <message>
        <source>Even triangles</source>
        <translation>مثلثات متساوية</translation>
    </message>
    <message>
        <source>Triangles of one size and shape, to sculpt and to bend</source>
        <translation>مثلثات بحجم وشكل واحد، للنحت والثني</translation>
    </message>
    <message>
        <source>length of the edges, of the longest side</source>
        <translation>طول الأضلاع بالنسبة إلى أطول ضلع</translation>
    </message>
        <message>
            <source>%1 of about %2</source>
            <translation>‏%1 من نحو %2</translation>
        </message>
        <message>
            <source>Mended</source>
            <translation>المُصلَح</translation>
        </message>
        <message>
            <source>Its own</source>
            <translation>قناعها</translation>
        </message>
        <message>
            <source>Backdrop</source>
            <translation>الخلفية</translation>
        </message>
        <message>
            <source>First cut</source>
            <translation>القص الأول</translation>
        </message>
        <message>
            <source>Other cut</source>
            <translation>القص الآخر</translation>
        </message>
        <message>
            <source>The matte that this job has</source>
            <translation>القناع الذي لهذه المهمة</translation>
        </message>
        <message>
            <source>What the picture itself leaves transparent</source>
            <translation>ما تتركه الصورة نفسها شفافًا</translation>
        </message>
        <message>
            <source>All that differs from an even background</source>
            <translation>كل ما يختلف عن خلفية متجانسة</translation>
        </message>
        <message>
            <source>The likelier of two cuts by colour</source>
            <translation>الأرجح من قصّين بحسب اللون</translation>
        </message>
        <message>
            <source>The other cut by colour, from another start</source>
            <translation>القص الآخر بحسب اللون من بداية أخرى</translation>
        </message>
        <message>
            <source>Nothing is left of the subject: paint it in.</source>
            <translation>لم يبقَ شيء من الجسم: لوّنه.</translation>
        </message>
        <message>
            <source>left</source>
            <translation>اليسار</translation>
        </message>
        <message>
            <source>right</source>
            <translation>اليمين</translation>
        </message>
        <message>
            <source>top</source>
            <translation>الأعلى</translation>
        </message>
        <message>
            <source>bottom</source>
            <translation>الأسفل</translation>
        </message>
        <message>
            <source>The subject reaches the picture's edge (%1): the model will be cut flat there.</source>
            <translation>يبلغ الجسم حافة الصورة (%1): سيُقطع النموذج هناك مسطحًا.</translation>
        </message>
        <message>
            <source>The foot spreads out in grey: if it is a shadow or the ground, erase it.</source>
            <translation>القاعدة تنتشر بالرمادي: إن كانت ظلًا أو أرضًا فامحها.</translation>
        </message>
        <message>
            <source>The foot is wider than what stands on it: if it is a base plate, erase it.</source>
            <translation>القاعدة أعرض مما فوقها: إن كانت لوح قاعدة فامحه.</translation>
        </message>
        <message>
            <source>The subject is small in its picture: crop it closer.</source>
            <translation>الجسم صغير في صورته: قُصّها أقرب.</translation>
        </message>
        <message>
            <source>Almost no room is left round the subject: networks were taught with some.</source>
            <translation>لم يبقَ حيّز يُذكر حول الجسم: دُرّبت الشبكات العصبية مع بعضه.</translation>
        </message>
        <message>
            <source>This outline is a guess: look along it.</source>
            <translation>هذا المحيط تخمين: تفقّده.</translation>
        </message>
        <message>
            <source>A possible shadow was left out: look at the foot.</source>
            <translation>تُرك ظل محتمل: تفقّد القاعدة.</translation>
        </message>
        <message>
            <source>%1, %2 triangles</source>
            <translation>‏%1، %2 مثلث</translation>
        </message>
        <message>
            <source>Join vertices</source>
            <translation>دمج الرؤوس</translation>
        </message>
        <message>
            <source>Vertices at one place become one</source>
            <translation>الرؤوس في مكان واحد تصبح واحدًا</translation>
        </message>
        <message>
            <source>Clean</source>
            <translation>تنظيف</translation>
        </message>
        <message>
            <source>Leaves out doubled and empty triangles</source>
            <translation>يترك المثلثات المكررة والفارغة</translation>
        </message>
        <message>
            <source>Turn outward</source>
            <translation>توجيه إلى الخارج</translation>
        </message>
        <message>
            <source>All faces look outward</source>
            <translation>كل الوجوه تنظر إلى الخارج</translation>
        </message>
        <message>
            <source>Part touching surfaces</source>
            <translation>فصل السطوح المتلامسة</translation>
        </message>
        <message>
            <source>Cuts where more than two faces share an edge</source>
            <translation>يقطع حيث يشترك أكثر من وجهين في حافة</translation>
        </message>
        <message>
            <source>Close holes</source>
            <translation>سد الثقوب</translation>
        </message>
        <message>
            <source>Fills every opening</source>
            <translation>يملأ كل فتحة</translation>
        </message>
        <message>
            <source>Remove floaters</source>
            <translation>إزالة العوالق</translation>
        </message>
        <message>
            <source>Leaves out small, inner and flat pieces</source>
            <translation>يترك القطع الصغيرة والداخلية والمسطحة</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>ترميم</translation>
        </message>
        <message>
            <source>All of these until it is a solid that can be printed</source>
            <translation>كل ما سبق حتى يصبح مجسمًا يمكن طباعته</translation>
        </message>
        <message>
            <source>Smooth</source>
            <translation>صقل</translation>
        </message>
        <message>
            <source>Takes out roughness and keeps edges</source>
            <translation>يزيل الخشونة ويحفظ الحواف</translation>
        </message>
        <message>
            <source>Fewer triangles</source>
            <translation>مثلثات أقل</translation>
        </message>
        <message>
            <source>The shape stays, with fewer triangles; closed stays closed</source>
            <translation>يبقى الشكل بمثلثات أقل؛ والمغلق يبقى مغلقًا</translation>
        </message>
        <message>
            <source>Flat base</source>
            <translation>قاعدة مسطحة</translation>
        </message>
        <message>
            <source>Presses the lowest part level, so that it stands</source>
            <translation>يسوّي الجزء الأدنى ليقف النموذج</translation>
        </message>
        <message>
            <source>Real size</source>
            <translation>الحجم الحقيقي</translation>
        </message>
        <message>
            <source>Gives it a size in metres</source>
            <translation>يعطيه حجمًا بالأمتار</translation>
        </message>
        <message>
            <source>Pivot</source>
            <translation>المرتكز</translation>
        </message>
        <message>
            <source>Says which point of it is the origin</source>
            <translation>يحدد أي نقطة منه هي المبدأ</translation>
        </message>
        <message>
            <source>Paint the texture anew</source>
            <translation>رسم الإكساء من جديد</translation>
        </message>
        <message>
            <source>Unwraps it and paints the first mesh's colours</source>
            <translation>يفرده ويرسم ألوان الشبكة الأولى</translation>
        </message>
        <message>
            <source>share</source>
            <translation>النسبة</translation>
        </message>
        <message>
            <source>longest hole, in edges (0: all)</source>
            <translation>أطول ثقب بعدد الحواف (0: الكل)</translation>
        </message>
        <message>
            <source>inner shells</source>
            <translation>القشور الداخلية</translation>
        </message>
        <message>
            <source>flat pieces</source>
            <translation>القطع المسطحة</translation>
        </message>
        <message>
            <source>how often</source>
            <translation>عدد المرات</translation>
        </message>
        <message>
            <source>bends up to, in degrees</source>
            <translation>الانحناءات حتى، بالدرجات</translation>
        </message>
        <message>
            <source>triangles</source>
            <translation>المثلثات</translation>
        </message>
        <message>
            <source>greatest change, of the longest side</source>
            <translation>أكبر تغير من أطول ضلع</translation>
        </message>
        <message>
            <source>depth, of the height</source>
            <translation>العمق من الارتفاع</translation>
        </message>
        <message>
            <source>size in metres</source>
            <translation>الحجم بالأمتار</translation>
        </message>
        <message>
            <source>along</source>
            <translation>على طول</translation>
        </message>
        <message>
            <source>origin at</source>
            <translation>المبدأ عند</translation>
        </message>
        <message>
            <source>pixels a side</source>
            <translation>بكسلات الضلع</translation>
        </message>
        <message>
            <source>pixels round each piece</source>
            <translation>بكسلات حول كل قطعة</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>تُترك</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>تُبقى</translation>
        </message>
        <message>
            <source>the longest side</source>
            <translation>أطول ضلع</translation>
        </message>
        <message>
            <source>the width</source>
            <translation>العرض</translation>
        </message>
        <message>
            <source>the height</source>
            <translation>الارتفاع</translation>
        </message>
        <message>
            <source>the depth</source>
            <translation>العمق</translation>
        </message>
        <message>
            <source>where it was</source>
            <translation>حيث كان</translation>
        </message>
        <message>
            <source>the middle</source>
            <translation>الوسط</translation>
        </message>
        <message>
            <source>the middle of its base</source>
            <translation>وسط قاعدته</translation>
        </message>
        <message>
            <source>Opening the picture</source>
            <translation>فتح الصورة</translation>
        </message>
        <message>
            <source>Cutting out the subject</source>
            <translation>قص الجسم</translation>
        </message>
        <message>
            <source>Finding the shape</source>
            <translation>إيجاد الشكل</translation>
        </message>
        <message>
            <source>Painting the texture</source>
            <translation>رسم الإكساء</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>البدء</translation>
        </message>
        <message>
            <source>Voxels</source>
            <translation>فوكسلات</translation>
        </message>
        <message>
            <source>Coarse</source>
            <translation>خشنة</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>محسَّنة</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>نهائية</translation>
        </message>
        <message>
            <source>The file is damaged or not usable.</source>
            <translation>الملف تالف أو غير صالح للاستخدام.</translation>
        </message>
        <message>
            <source>This is not a picture format the studio reads.</source>
            <translation>ليست هذه صيغة صور يقرؤها الاستوديو.</translation>
        </message>
        <message>
            <source>The picture is too large.</source>
            <translation>الصورة أكبر من اللازم.</translation>
        </message>
        <message>
            <source>No subject was found in the picture.</source>
            <translation>لم يُعثر على جسم في الصورة.</translation>
        </message>
        <message>
            <source>The file or folder is not there.</source>
            <translation>الملف أو المجلد غير موجود.</translation>
        </message>
        <message>
            <source>The system does not allow it.</source>
            <translation>النظام لا يسمح بذلك.</translation>
        </message>
        <message>
            <source>A file of that name is there already.</source>
            <translation>يوجد ملف بهذا الاسم بالفعل.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>القرص ممتلئ.</translation>
        </message>
        <message>
            <source>Reading or writing failed.</source>
            <translation>فشلت القراءة أو الكتابة.</translation>
        </message>
        <message>
            <source>Memory ran out.</source>
            <translation>نفدت الذاكرة.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>أُلغي.</translation>
        </message>
        <message>
            <source>Something went wrong in the studio itself.</source>
            <translation>حدث خطأ في الاستوديو نفسه.</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>‏%1 ث</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>‏%1 د %2 ث</translation>
        </message>
        <message>
            <source>%1 M</source>
            <translation>‏%1 مليون</translation>
        </message>
        <message>
            <source>Waits to be sorted</source>
            <translation>تنتظر الفرز</translation>
        </message>
        <message>
            <source>Waits for its matte</source>
            <translation>تنتظر قناعها</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>في الانتظار</translation>
        </message>
        <message>
            <source>Waiting for memory</source>
            <translation>في انتظار الذاكرة</translation>
        </message>
        <message>
            <source>Done in %1</source>
            <translation>انتهى في %1</translation>
        </message>
        <message>
            <source>Stopped at %1</source>
            <translation>توقف عند: %1</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>أُلغي</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>انقطع</translation>
        </message>
        <message>
            <source>%1 %2 %</source>
            <translation>‏%1 %2%</translation>
        </message>
        <message>
            <source>subject touches the %1 edge and may be cut off there</source>
            <translation>يلامس الجسم الحافة (%1) وقد يكون مقطوعًا هناك</translation>
        </message>
        <message>
            <source>two subjects: both are kept as one model; crop the picture to have only one</source>
            <translation>جسمان: يبقى كلاهما نموذجًا واحدًا؛ قُصّ الصورة ليبقى واحد فقط</translation>
        </message>
        <message>
            <source>unsure of the outline: check it; a plain background, or a picture with the background made transparent, gives a clean one</source>
            <translation>المحيط غير مؤكد: تفقّده؛ خلفية سادة أو شفافة تعطي محيطًا نظيفًا</translation>
        </message>
        <message>
            <source>a line drawing: its closed outlines were filled</source>
            <translation>رسم خطي: مُلئت محيطاته المغلقة</translation>
        </message>
        <message>
            <source>a possible shadow or floor was left out: check the subject's foot</source>
            <translation>تُرك ظل أو أرضية محتملة: تفقّد قاعدة الجسم</translation>
        </message>
        <message>
            <source>picture under %1 px (%2 px): fine detail will be missing</source>
            <translation>الصورة أقل من %1 بكسل (%2 بكسل): ستغيب التفاصيل الدقيقة</translation>
        </message>
        <message>
            <source>the main one of %1 pictures</source>
            <translation>الصورة الرئيسية من %1 صور</translation>
        </message>
        <message>
            <source>first of %1 frames</source>
            <translation>الأول من %1 إطارات</translation>
        </message>
        <message>
            <source>four inks turned to sRGB without their profile; colours may differ from print</source>
            <translation>حُوّلت أربعة أحبار إلى sRGB دون ملفها اللوني؛ قد تختلف الألوان عن المطبوع</translation>
        </message>
        <message>
            <source>colours converted from %1 to sRGB</source>
            <translation>حُوّلت الألوان من %1 إلى sRGB</translation>
        </message>
        <message>
            <source>colours converted by the embedded profile</source>
            <translation>حُوّلت الألوان بحسب الملف اللوني المضمَّن</translation>
        </message>
        <message>
            <source>the embedded colour profile is unreadable or of another kind; colours taken as sRGB</source>
            <translation>الملف اللوني المضمَّن لا يُقرأ أو من نوع آخر؛ عُدّت الألوان sRGB</translation>
        </message>
        <message>
            <source>this job may not be kept: %1</source>
            <translation>قد لا تُحفظ هذه المهمة: %1</translation>
        </message>
        <message>
            <source>the worker process came to an end: %1; %2</source>
            <translation>انتهت عملية العمل: %1؛ %2</translation>
        </message>
        <message>
            <source>going on after the stage '%1'</source>
            <translation>المتابعة بعد المرحلة «%1»</translation>
        </message>
        <message>
            <source>beginning again</source>
            <translation>البدء من جديد</translation>
        </message>
        <message>
            <source>memory ran out: %1</source>
            <translation>نفدت الذاكرة: %1</translation>
        </message>
        <message>
            <source>caches were freed and the step is tried again</source>
            <translation>حُرّرت الذاكرة المؤقتة وتُعاد الخطوة</translation>
        </message>
        <message>
            <source>the step is tried again when nothing else runs</source>
            <translation>تُعاد الخطوة حين لا يعمل غيرها</translation>
        </message>
        <message>
            <source>needs %1; other programs leave %2 of memory</source>
            <translation>تحتاج %1؛ تترك البرامج الأخرى %2 من الذاكرة</translation>
        </message>
        <message>
            <source>needs %1; of %2 %3 are in use by %4 other jobs</source>
            <translation>تحتاج %1؛ من %2 تشغل %4 مهام أخرى %3</translation>
        </message>
        <message>
            <source>needs %1; a larger job has waited longer and goes first</source>
            <translation>تحتاج %1؛ مهمة أكبر تنتظر منذ مدة أطول وتسبقها</translation>
        </message>
        <message>
            <source>needs %1; the memory left is kept for jobs that have begun</source>
            <translation>تحتاج %1؛ الذاكرة الباقية محجوزة للمهام التي بدأت</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::Comparison</name>
        <message>
            <source>%1 · %2 as it was made</source>
            <translation>‏%1 · %2 كما صُنع</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::EventLog</name>
        <message>
            <source>The process that makes models ended and was replaced; its jobs go on.</source>
            <translation>انتهت العملية التي تصنع النماذج واستُبدلت؛ وتستمر مهامها.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>‏%1: %2</translation>
        </message>
        <message>
            <source>%1 waits: %2</source>
            <translation>‏%1 في الانتظار: %2</translation>
        </message>
        <message>
            <source>%1 started</source>
            <translation>بدأ %1</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::ExportController</name>
        <message>
            <source>Web pages</source>
            <translation>صفحات الويب</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>الطباعة</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>كما هو</translation>
        </message>
        <message>
            <source>y up, front +z, 1 unit along the longest side</source>
            <translation>y إلى الأعلى، الأمام +z، وحدة واحدة على طول أطول ضلع</translation>
        </message>
        <message>
            <source>GLB: Blender, web, Unity, Godot</source>
            <translation>GLB: ‏Blender والويب و Unity و Godot</translation>
        </message>
        <message>
            <source>OBJ: with material and texture</source>
            <translation>OBJ: مع المادة والإكساء</translation>
        </message>
        <message>
            <source>PLY: colours at the vertices</source>
            <translation>PLY: ألوان عند الرؤوس</translation>
        </message>
        <message>
            <source>3MF: printing, with colours</source>
            <translation>3MF: للطباعة، بالألوان</translation>
        </message>
        <message>
            <source>STL: printing, no colours</source>
            <translation>STL: للطباعة، بلا ألوان</translation>
        </message>
        <message>
            <source>There is no model to export yet.</source>
            <translation>لا يوجد نموذج للتصدير بعد.</translation>
        </message>
        <message>
            <source>Choose a file name that ends in .glb, .obj, .ply, .stl or .3mf.</source>
            <translation>اختر اسم ملف ينتهي بـ ‎.glb أو ‎.obj أو ‎.ply أو ‎.stl أو ‎.3mf.</translation>
        </message>
        <message>
            <source>Saved %1; read back, all as written</source>
            <translation>حُفظ %1؛ وقُرئ ثانية فكان كما كُتب</translation>
        </message>
        <message>
            <source>Saved %1, but read back it differs: %2</source>
            <translation>حُفظ %1، لكنه عند القراءة يختلف: %2</translation>
        </message>
        <message>
            <source>%1 is there already.</source>
            <translation>‏%1 موجود بالفعل.</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::ImportController</name>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif *.avif *.exr)</source>
            <translation>صور (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif *.avif *.exr)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message>
            <source>%1 is on the net: save the picture first, then drop the file.</source>
            <translation>‏%1 على الشبكة: احفظ الصورة أولًا ثم أفلِت الملف.</translation>
        </message>
        <message>
            <source>The picture could not be kept: the studio's data folder is not writable.</source>
            <translation>تعذّر حفظ الصورة: مجلد بيانات الاستوديو غير قابل للكتابة.</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::MatteDesk</name>
        <message>
            <source>Front</source>
            <translation>الأمام</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>الخلف</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>اليسار</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>اليمين</translation>
        </message>
        <message>
            <source>The matte could not be kept. %1</source>
            <translation>تعذّر حفظ القناع. %1</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::MemoryMonitor</name>
        <message>
            <source>Saved %1</source>
            <translation>حُفظ %1</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::MeshSteps</name>
        <message>
            <source>%1 → %2 triangles, %3</source>
            <translation>‏%1 ← %2 مثلث، %3</translation>
        </message>
        <message>
            <source>Closed and solid</source>
            <translation>مغلق ومصمت</translation>
        </message>
        <message>
            <source>Closed, with flaws</source>
            <translation>مغلق مع عيوب</translation>
        </message>
        <message>
            <source>Open or tangled</source>
            <translation>مفتوح أو متشابك</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::PlanPreview</name>
        <message>
            <source>Counting…</source>
            <translation>جارٍ الحساب…</translation>
        </message>
        <message>
            <source>One model needs %1, more than the %2 it may use: it would be made in smaller steps, or not at all.</source>
            <translation>يحتاج النموذج الواحد %1، أكثر من %2 المتاحة له: سيُصنع بخطوات أصغر أو لا يُصنع.</translation>
        </message>
        <message numerus="yes">
            <source>%n models at once in %1, each needs up to %2</source>
            <translation>
                <numerusform>لا نماذج معًا في %1، كل منها يحتاج حتى %2</numerusform>
                <numerusform>نموذج واحد في %1، يحتاج حتى %2</numerusform>
                <numerusform>نموذجان معًا في %1، كل منهما يحتاج حتى %2</numerusform>
                <numerusform>‏%n نماذج معًا في %1، كل منها يحتاج حتى %2</numerusform>
                <numerusform>‏%n نموذجًا معًا في %1، كل منها يحتاج حتى %2</numerusform>
                <numerusform>‏%n نموذج معًا في %1، كل منها يحتاج حتى %2</numerusform>
            </translation>
        </message>
        <message>
            <source>One model at a time in %1, it needs up to %2</source>
            <translation>نموذج واحد في كل مرة في %1، يحتاج حتى %2</translation>
        </message>
        <message>
            <source>; about %1 each.</source>
            <translation>؛ نحو %1 لكل منها.</translation>
        </message>
        <message>
            <source>.</source>
            <translation>.</translation>
        </message>
        <message>
            <source>More would fit, but no more are asked for at once.</source>
            <translation>يتسع المجال للمزيد، لكن لا يُطلب أكثر معًا.</translation>
        </message>
        <message>
            <source>One more would start with %1.</source>
            <translation>يبدأ نموذج آخر عند %1.</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::ServiceSwitch</name>
        <message>
            <source>Not possible: the library cannot be used, so jobs are not kept.</source>
            <translation>غير ممكن: لا يمكن استخدام المكتبة، فلا تُحفظ المهام.</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>جارٍ البدء…</translation>
        </message>
        <message>
            <source>Ending…</source>
            <translation>جارٍ الإنهاء…</translation>
        </message>
        <message>
            <source>Not on.</source>
            <translation>لا تعمل.</translation>
        </message>
        <message>
            <source>On: answers programs of this computer that have the token.</source>
            <translation>تعمل: تجيب برامج هذا الحاسوب التي تملك الرمز.</translation>
        </message>
        <message>
            <source>Off.</source>
            <translation>متوقفة.</translation>
        </message>
        <message>
            <source>Another program uses port %1. Choose another one.</source>
            <translation>يستخدم برنامج آخر المنفذ %1. اختر غيره.</translation>
        </message>
        <message>
            <source>The service cannot start. %1</source>
            <translation>لا يمكن بدء الخدمة. %1</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::StudioSettings</name>
        <message>
            <source>The settings could not be saved. %1</source>
            <translation>تعذّر حفظ الإعدادات. %1</translation>
        </message>
    </context>
</TS>
