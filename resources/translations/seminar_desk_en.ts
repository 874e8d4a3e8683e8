<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AgendaPart</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateOptions</name>
    <message numerus="yes">
        <source>Those present (%n)</source>
        <translation>
            <numerusform>Those present (%n)</numerusform>
            <numerusform>Those present (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give numbers (%n)</source>
        <translation>
            <numerusform>Give numbers (%n)</numerusform>
            <numerusform>Give numbers (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Numbered: %n.</source>
        <translation>
            <numerusform>Numbered: %n.</numerusform>
            <numerusform>Numbered: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a certificate: %n.</source>
        <translation>
            <numerusform>Without a certificate: %n.</numerusform>
            <numerusform>Without a certificate: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outlet</name>
    <message numerus="yes">
        <source>Sent to the printer: %n pages.</source>
        <translation>
            <numerusform>Sent to the printer: %n page.</numerusform>
            <numerusform>Sent to the printer: %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresenceCard</name>
    <message numerus="yes">
        <source>of %n listed</source>
        <translation>
            <numerusform>of %n listed</numerusform>
            <numerusform>of %n listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>%n woman</numerusform>
            <numerusform>%n women</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>%n man</numerusform>
            <numerusform>%n men</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not stated</source>
        <translation>
            <numerusform>%n not stated</numerusform>
            <numerusform>%n not stated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchedulePainter</name>
    <message numerus="yes">
        <source>%n seminars</source>
        <translation>
            <numerusform>%n seminar</numerusform>
            <numerusform>%n seminars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchedulePreview</name>
    <message numerus="yes">
        <source>Write (%n)</source>
        <translation>
            <numerusform>Write (%n)</numerusform>
            <numerusform>Write (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message numerus="yes">
        <source>%n blank rows</source>
        <translation>
            <numerusform>%n blank row</numerusform>
            <numerusform>%n blank rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message numerus="yes">
        <source>assemblies in preparation</source>
        <translation>
            <numerusform>assembly in preparation</numerusform>
            <numerusform>assemblies in preparation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>aimaks reached</source>
        <translation>
            <numerusform>aimak reached</numerusform>
            <numerusform>aimaks reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhichDay</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without invitation</source>
        <translation>
            <numerusform>%n of them without invitation</numerusform>
            <numerusform>%n of them without invitation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for theirs</source>
        <translation>
            <numerusform>%n person waits for one</numerusform>
            <numerusform>%n people wait for theirs</numerusform>
        </translation>
    </message>
</context>
</TS>
