<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
</TS>
