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
    <name>BookPreview</name>
    <message numerus="yes">
        <source>Take in, %n disputed left for later</source>
        <translation>
            <numerusform>Take in, %n disputed left for later</numerusform>
            <numerusform>Take in, %n disputed left for later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookRows</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message numerus="yes">
        <source>Saved: %n assemblies.</source>
        <translation>
            <numerusform>Saved: %n assembly.</numerusform>
            <numerusform>Saved: %n assemblies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in %n plans</source>
        <translation>
            <numerusform>Found in %n plan</numerusform>
            <numerusform>Found in %n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallsDialog</name>
    <message numerus="yes">
        <source>%n calls are due within a week.</source>
        <translation>
            <numerusform>%n call is due within a week.</numerusform>
            <numerusform>%n calls are due within a week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarriedRows</name>
    <message numerus="yes">
        <source>%n people are copied</source>
        <translation>
            <numerusform>%n person is copied</numerusform>
            <numerusform>%n people are copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateOptions</name>
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
    <name>ChecksCard</name>
    <message numerus="yes">
        <source>To be mended first: %n</source>
        <translation>
            <numerusform>To be mended first: %n</numerusform>
            <numerusform>To be mended first: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office will ask: %n</source>
        <translation>
            <numerusform>The office will ask: %n</numerusform>
            <numerusform>The office will ask: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message numerus="yes">
        <source>%n blank forms are not entered. Enter those that were handed out: the rest become void.</source>
        <translation>
            <numerusform>%n blank form is not entered. If it was handed out, enter it first: at closing its number becomes void.</numerusform>
            <numerusform>%n blank forms are not entered. Enter those that were handed out: the rest become void.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message numerus="yes">
        <source>came</source>
        <translation>
            <numerusform>came</numerusform>
            <numerusform>came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>women</source>
        <translation>
            <numerusform>woman</numerusform>
            <numerusform>women</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>men</source>
        <translation>
            <numerusform>man</numerusform>
            <numerusform>men</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>aimaks</source>
        <translation>
            <numerusform>aimak</numerusform>
            <numerusform>aimaks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plans</source>
        <translation>
            <numerusform>plan</numerusform>
            <numerusform>plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certificates</source>
        <translation>
            <numerusform>certificate</numerusform>
            <numerusform>certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seminars</source>
        <translation>
            <numerusform>%n seminar</numerusform>
            <numerusform>%n seminars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskCopyDialog</name>
    <message numerus="yes">
        <source>%n people are listed</source>
        <translation>
            <numerusform>%n person is listed</numerusform>
            <numerusform>%n people are listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them came</source>
        <translation>
            <numerusform>%n of them came</numerusform>
            <numerusform>%n of them came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are listed on this laptop. They are put aside: Settings, “PIN and going back”, has the way to them.</source>
        <translation>
            <numerusform>%n person is listed on this laptop. They are put aside: Settings, “PIN and going back”, has the way to them.</numerusform>
            <numerusform>%n people are listed on this laptop. They are put aside: Settings, “PIN and going back”, has the way to them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message numerus="yes">
        <source>%n people are chosen</source>
        <translation>
            <numerusform>%n person is chosen</numerusform>
            <numerusform>%n people are chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people fit too and have another role. Choose “All” to see them.</source>
        <translation>
            <numerusform>%n person fits too and has another role. Choose “All” to see them.</numerusform>
            <numerusform>%n people fit too and have another role. Choose “All” to see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailedRows</name>
    <message numerus="yes">
        <source>Rows were not taken in: %n</source>
        <translation>
            <numerusform>%n row was not taken in</numerusform>
            <numerusform>%n rows were not taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstCheck</name>
    <message numerus="yes">
        <source>(%n more below)</source>
        <translation>
            <numerusform>(%n more below)</numerusform>
            <numerusform>(%n more below)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message numerus="yes">
        <source>%n actions since then will be lost</source>
        <translation>
            <numerusform>%n action since then will be lost</numerusform>
            <numerusform>%n actions since then will be lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message numerus="yes">
        <source>Answered %n</source>
        <translation>
            <numerusform>Answered %n</numerusform>
            <numerusform>Answered %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaptopsCard</name>
    <message numerus="yes">
        <source>{file}: %n certificates</source>
        <translation>
            <numerusform>{file}: %n certificate</numerusform>
            <numerusform>{file}: %n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageTools</name>
    <message numerus="yes">
        <source>Check in everybody shown (%n)…</source>
        <translation>
            <numerusform>Check in everybody shown (%n)…</numerusform>
            <numerusform>Check in everybody shown (%n)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people marked from paper</source>
        <translation>
            <numerusform>%n person marked from paper</numerusform>
            <numerusform>%n people marked from paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check in %n people at once?</source>
        <translation>
            <numerusform>Check in %n person at once?</numerusform>
            <numerusform>Check in %n people at once?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are marked</source>
        <translation>
            <numerusform>%n person is marked</numerusform>
            <numerusform>%n people are marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message numerus="yes">
        <source>Mark %n people</source>
        <translation>
            <numerusform>Mark %n person</numerusform>
            <numerusform>Mark %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperOutlet</name>
    <message numerus="yes">
        <source>Saved: %n files in the folder {folder}</source>
        <translation>
            <numerusform>Saved: %n file in the folder {folder}</numerusform>
            <numerusform>Saved: %n files in the folder {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n pages.</source>
        <translation>
            <numerusform>Sent to the printer: %n page.</numerusform>
            <numerusform>Sent to the printer: %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseSection</name>
    <message numerus="yes">
        <source>%n copies have another passphrase or none</source>
        <translation>
            <numerusform>%n copy has another passphrase or none</numerusform>
            <numerusform>%n copies have another passphrase or none</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies are closed with a passphrase still</source>
        <translation>
            <numerusform>%n copy is closed with a passphrase still</numerusform>
            <numerusform>%n copies are closed with a passphrase still</numerusform>
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
    <message numerus="yes">
        <source>%n people left</source>
        <translation>
            <numerusform>%n person left</numerusform>
            <numerusform>%n people left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintStep</name>
    <message numerus="yes">
        <source>All %n pages</source>
        <translation>
            <numerusform>All %n page</numerusform>
            <numerusform>All %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message numerus="yes">
        <source>For all alike: %n</source>
        <translation>
            <numerusform>For all alike: %n</numerusform>
            <numerusform>For all alike: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message numerus="yes">
        <source>Handed over: %n.</source>
        <translation>
            <numerusform>Handed over: %n.</numerusform>
            <numerusform>Handed over: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterDialog</name>
    <message numerus="yes">
        <source>%n people are written into the list</source>
        <translation>
            <numerusform>%n person is written into the list</numerusform>
            <numerusform>%n people are written into the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterPreview</name>
    <message numerus="yes">
        <source>%n titles</source>
        <translation>
            <numerusform>%n title</numerusform>
            <numerusform>%n titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other row(s)</source>
        <translation>
            <numerusform>%n other row</numerusform>
            <numerusform>%n other rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no role: ask them; “Role?” at check-in lists them.</source>
        <translation>
            <numerusform>%n person has no role: ask; “Role?” at check-in shows who.</numerusform>
            <numerusform>%n people have no role: ask; “Role?” at check-in shows who.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowSides</name>
    <message numerus="yes">
        <source>For all alike: %n</source>
        <translation>
            <numerusform>For all alike: %n</numerusform>
            <numerusform>For all alike: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveStep</name>
    <message numerus="yes">
        <source>All in one file: %n pages</source>
        <translation>
            <numerusform>All in one file: %n page</numerusform>
            <numerusform>All in one file: %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedNotice</name>
    <message numerus="yes">
        <source>Marked as printed: %n pages.</source>
        <translation>
            <numerusform>Marked as printed: %n page.</numerusform>
            <numerusform>Marked as printed: %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message numerus="yes">
        <source>%n sessions are written</source>
        <translation>
            <numerusform>%n session is written</numerusform>
            <numerusform>%n sessions are written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a mistake</source>
        <translation>
            <numerusform>%n with a mistake</numerusform>
            <numerusform>%n with mistakes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleList</name>
    <message numerus="yes">
        <source>%n seminars</source>
        <translation>
            <numerusform>%n seminar</numerusform>
            <numerusform>%n seminars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeedDialog</name>
    <message numerus="yes">
        <source>%n more stand here already</source>
        <translation>
            <numerusform>%n more stands here already</numerusform>
            <numerusform>%n more stand here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines stand otherwise here</source>
        <translation>
            <numerusform>%n line stands otherwise here</numerusform>
            <numerusform>%n lines stand otherwise here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeedSection</name>
    <message numerus="yes">
        <source>%n things are taken</source>
        <translation>
            <numerusform>%n thing is taken</numerusform>
            <numerusform>%n things are taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesBar</name>
    <message numerus="yes">
        <source>%n sessions are moved</source>
        <translation>
            <numerusform>%n session is moved</numerusform>
            <numerusform>%n sessions are moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesMover</name>
    <message numerus="yes">
        <source>Move %n sessions</source>
        <translation>
            <numerusform>Move %n session</numerusform>
            <numerusform>Move %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralRows</name>
    <message numerus="yes">
        <source>Check in %n people</source>
        <translation>
            <numerusform>Check in %n person</numerusform>
            <numerusform>Check in %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are marked</source>
        <translation>
            <numerusform>%n person is marked</numerusform>
            <numerusform>%n people are marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people at once</source>
        <translation>
            <numerusform>For %n person at once</numerusform>
            <numerusform>For %n people at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fact}: %n people</source>
        <translation>
            <numerusform>{fact}: %n person</numerusform>
            <numerusform>{fact}: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change for %n people at once</source>
        <translation>
            <numerusform>A change for %n person</numerusform>
            <numerusform>A change for %n people at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SexProposals</name>
    <message numerus="yes">
        <source>Accept %n proposals</source>
        <translation>
            <numerusform>Accept %n proposal</numerusform>
            <numerusform>Accept %n proposals</numerusform>
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
        <source>%n certificates</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
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
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TitleQuestion</name>
    <message numerus="yes">
        <source>“{text}” stands above %n people.</source>
        <translation>
            <numerusform>“{text}” stands above %n person.</numerusform>
            <numerusform>“{text}” stands above %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToastStrip</name>
    <message numerus="yes">
        <source>%n before this</source>
        <translation>
            <numerusform>%n before this</numerusform>
            <numerusform>%n before this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToldSex</name>
    <message numerus="yes">
        <source>The sex of %n people is stated</source>
        <translation>
            <numerusform>The sex of %n person is stated</numerusform>
            <numerusform>The sex of %n people is stated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sex by the father&apos;s name (%n)…</source>
        <translation>
            <numerusform>Sex by the father&apos;s name (%n)…</numerusform>
            <numerusform>Sex by the father&apos;s name (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message numerus="yes">
        <source>sessions of {n}</source>
        <translation>
            <numerusform>session of {n}</numerusform>
            <numerusform>sessions of {n}</numerusform>
        </translation>
    </message>
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
    <name>words</name>
    <message numerus="yes">
        <source>Nobody is marked at %n seminars</source>
        <translation>
            <numerusform>Nobody is marked at %n seminar</numerusform>
            <numerusform>Nobody is marked at %n seminars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are marked before the day</source>
        <translation>
            <numerusform>%n person is marked before the day</numerusform>
            <numerusform>%n people are marked before the day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are marked at a cancelled one</source>
        <translation>
            <numerusform>%n person is marked at a cancelled one</numerusform>
            <numerusform>%n people are marked at a cancelled one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates of people not marked</source>
        <translation>
            <numerusform>%n certificate of somebody not marked</numerusform>
            <numerusform>%n certificates of people not marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left before they came</source>
        <translation>
            <numerusform>%n person left before coming</numerusform>
            <numerusform>%n people left before they came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a name</source>
        <translation>
            <numerusform>%n row without a name</numerusform>
            <numerusform>%n rows without a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows with a code nobody knows</source>
        <translation>
            <numerusform>%n row with a code nobody knows</numerusform>
            <numerusform>%n rows with a code nobody knows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n impossible years of birth</source>
        <translation>
            <numerusform>%n impossible year of birth</numerusform>
            <numerusform>%n impossible years of birth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones that cannot be read</source>
        <translation>
            <numerusform>%n phone that cannot be read</numerusform>
            <numerusform>%n phones that cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of one name and aimak</source>
        <translation>
            <numerusform>%n row of one name and aimak</numerusform>
            <numerusform>%n rows of one name and aimak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sex is not stated for %n people</source>
        <translation>
            <numerusform>Sex is not stated for %n person</numerusform>
            <numerusform>Sex is not stated for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Role «other» without words for %n people</source>
        <translation>
            <numerusform>Role “other” without words for %n person</numerusform>
            <numerusform>Role “other” without words for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No aimak for %n people</source>
        <translation>
            <numerusform>No aimak for %n person</numerusform>
            <numerusform>No aimak for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No phone for %n people</source>
        <translation>
            <numerusform>No phone for %n person</numerusform>
            <numerusform>No phone for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No consent noted for %n people</source>
        <translation>
            <numerusform>No consent noted for %n person</numerusform>
            <numerusform>No consent noted for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have more than one certificate</source>
        <translation>
            <numerusform>%n person has more than one certificate</numerusform>
            <numerusform>%n people have more than one certificate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No certificate yet for %n people</source>
        <translation>
            <numerusform>No certificate yet for %n person</numerusform>
            <numerusform>No certificate yet for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No assembly plan at %n seminars</source>
        <translation>
            <numerusform>No assembly plan at %n seminar</numerusform>
            <numerusform>No assembly plan at %n seminars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assembly plans without a date</source>
        <translation>
            <numerusform>%n assembly plan without a date</numerusform>
            <numerusform>%n assembly plans without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assembly plans without an agenda</source>
        <translation>
            <numerusform>%n assembly plan without an agenda</numerusform>
            <numerusform>%n assembly plans without an agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seminars are not closed yet</source>
        <translation>
            <numerusform>%n seminar is not closed yet</numerusform>
            <numerusform>%n seminars are not closed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>step</comment>
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
        <comment>step</comment>
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
    <message numerus="yes">
        <source>Write %n</source>
        <translation>
            <numerusform>Write %n</numerusform>
            <numerusform>Write %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already listed</source>
        <translation>
            <numerusform>%n already listed</numerusform>
            <numerusform>%n already listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed, now otherwise</source>
        <translation>
            <numerusform>%n listed, now otherwise</numerusform>
            <numerusform>%n listed, now otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n possible duplicate</numerusform>
            <numerusform>%n possible duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a wrong cell</source>
        <translation>
            <numerusform>%n with a wrong cell</numerusform>
            <numerusform>%n with wrong cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{text}”: what are the %n people below this title?</source>
        <translation>
            <numerusform>“{text}”: what is the %n person below this title?</numerusform>
            <numerusform>“{text}”: what are the %n people below this title?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column {letter}: %n people have no aimak of their own</source>
        <translation>
            <numerusform>Column {letter}: %n person has no aimak of their own</numerusform>
            <numerusform>Column {letter}: %n people have no aimak of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Workbooks taken in: %n.</source>
        <translation>
            <numerusform>Workbooks taken in: %n.</numerusform>
            <numerusform>Workbooks taken in: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data of %n people are deleted: Undo does not bring them back.</source>
        <translation>
            <numerusform>The data of %n person are deleted: Undo does not bring them back.</numerusform>
            <numerusform>The data of %n people are deleted: Undo does not bring them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the data of %n people?</source>
        <translation>
            <numerusform>Delete the data of %n person?</numerusform>
            <numerusform>Delete the data of %n people?</numerusform>
        </translation>
    </message>
</context>
</TS>
