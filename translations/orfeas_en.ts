<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>MatteTools</name>
        <message numerus="yes">
            <source>Move the whole edge %n pixel(s) outwards</source>
            <translation>
                <numerusform>Move the whole edge %n pixel outwards</numerusform>
                <numerusform>Move the whole edge %n pixels outwards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move the whole edge %n pixel(s) inwards</source>
            <translation>
                <numerusform>Move the whole edge %n pixel inwards</numerusform>
                <numerusform>Move the whole edge %n pixels inwards</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MattingDesk</name>
        <message numerus="yes">
            <source>%n more picture(s) wait for their matte</source>
            <translation>
                <numerusform>%n more picture waits for its matte</numerusform>
                <numerusform>%n more pictures wait for their matte</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MemoryJobs</name>
        <message numerus="yes">
            <source>%n step(s) let in</source>
            <translation>
                <numerusform>%n step let in</numerusform>
                <numerusform>%n steps let in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n made smaller</source>
            <translation>
                <numerusform>%n made smaller</numerusform>
                <numerusform>%n made smaller</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QueuePanel</name>
        <message numerus="yes">
            <source>Sort %n preview(s)</source>
            <translation>
                <numerusform>Sort %n preview</numerusform>
                <numerusform>Sort %n previews</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Look at %n matte(s)</source>
            <translation>
                <numerusform>Look at %n matte</numerusform>
                <numerusform>Look at %n mattes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SectionTitle</name>
        <message numerus="yes">
            <source>%1, %n item(s)</source>
            <translation>
                <numerusform>%1, %n item</numerusform>
                <numerusform>%1, %n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SortingSheet</name>
        <message numerus="yes">
            <source>%n preview(s)</source>
            <translation>
                <numerusform>%n preview</numerusform>
                <numerusform>%n previews</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make %n model(s)</source>
            <translation>
                <numerusform>Make %n model</numerusform>
                <numerusform>Make %n models</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leave %n picture(s)</source>
            <translation>
                <numerusform>Leave %n picture</numerusform>
                <numerusform>Leave %n pictures</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message numerus="yes">
            <source>%n repeat(s) at once, %1 saved</source>
            <translation>
                <numerusform>%n repeat at once, %1 saved</numerusform>
                <numerusform>%n repeats at once, %1 saved</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StoragePage</name>
        <message numerus="yes">
            <source>%1 in %n result(s); %2 of computing saved so far</source>
            <translation>
                <numerusform>%1 in %n result; %2 of computing saved so far</numerusform>
                <numerusform>%1 in %n results; %2 of computing saved so far</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::PlanPreview</name>
        <message numerus="yes">
            <source>%n models at once in %1, each needs up to %2</source>
            <translation>
                <numerusform>%n model at once in %1, it needs up to %2</numerusform>
                <numerusform>%n models at once in %1, each needs up to %2</numerusform>
            </translation>
        </message>
    </context>
</TS>
