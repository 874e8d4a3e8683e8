<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en_US">
<context>
    <name>Desk</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Жокко чыгара турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Жокко чыгарылды: {action}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Кайтара турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>Кайтарылды: {action}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>No session chosen</source>
        <translation>Сессия тандалган жок</translation>
    </message>
    <message>
        <source>Choose one in the schedule on the page Today</source>
        <translation>Аны «Бүгүн» барагындагы графиктен тандаңыз</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Undo, redo, help</source>
        <translation>Жокко чыгаруу, кайтаруу, жардам</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Кайтаруу</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Жардам жана баскычтар</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Search for a person</source>
        <translation>Адамды издөө</translation>
    </message>
    <message>
        <source>Check in the chosen person</source>
        <translation>Тандалган адамды белгилөө</translation>
    </message>
    <message>
        <source>New participant, new plan</source>
        <translation>Жаңы катышуучу, жаңы план</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Файлга сактоо</translation>
    </message>
    <message>
        <source>Take back the last action</source>
        <translation>Акыркы аракетти жокко чыгаруу</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Жокко чыгарылганды кайтаруу</translation>
    </message>
    <message>
        <source>Letters ң ө ү in a name</source>
        <translation>Аттагы ң ө ү тамгалары</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Ушул жардам</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Жардам жана баскычтар</translation>
    </message>
    <message>
        <source>Everything is kept at once, on this computer only. A mistake is taken back with Ctrl+Z, hours later too.</source>
        <translation>Баары дароо жана ушул компьютерде гана сакталат. Катаны Ctrl+Z баскычтары менен бир нече сааттан кийин да жокко чыгарса болот.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Rehearsal: nothing here is real. Papers are watermarked, nothing is exported.</source>
        <translation>Репетиция: бул жердегинин баары чыныгы эмес. Документтерде суу белгиси бар, экспорт жок.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Бүгүн</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Каттоо</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Практика</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Жөндөөлөр</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Something went wrong in the program; what you entered is kept.</source>
        <translation>Программада ката кетти; киргизилгендин баары сакталды.</translation>
    </message>
    <message>
        <source>A report for the office is here: {file}</source>
        <translation>Офис үчүн отчёт мына бул жерде: {file}</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Баарын &amp;тандоо</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Жогору</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Төмөн</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Кайдан издөө:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алдыга</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Бир деңгээл жогору</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Папка түзүү</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Тизме</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Толук</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Атын өзгөртүү</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Өчүрүү</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Жашыруун файлдарды көрсөтүү</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Жаңы папка</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Жаңы папка</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Файлдын &amp;аты:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Файлдардын түрү:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ачуу</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Тандоо</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сактоо</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 бар экен.
Алмаштырасызбы?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлөмү</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Өзгөртүлгөн күнү</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Кайтаруу</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Кес&amp;ип алуу</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Кө&amp;чүрүү</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Коюу</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Баарын тандоо</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Макул</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Баарын сактоо</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ооба</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>&amp;Баарына ооба</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Жок</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Баарына ж&amp;ок</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Токтотуу</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Кайталоо</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Өткөрүп жиберүү</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Баш тартуу</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сактабоо</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Жардам</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Колдонуу</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Кайра коюу</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Баштапкысын кайтаруу</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Басып чыгаруу</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Файлга (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Файлга…</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Параметрлер &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Параметрлер &lt;&lt;</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Барак</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Кошумча</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Print range</source>
        <translation>Эмнени басуу</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Бардык барактар</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Барактар</translation>
    </message>
    <message>
        <source>to</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Ушул барак</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Тандалганы</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Нускалар</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Нускалар:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Нуска боюнча ирээттөө</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Тескери ирээтте</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметрлер</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Түс</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Түстүү</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Боз түстө</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>Эки тараптуу басуу</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жок</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Узун жагы боюнча</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Кыска жагы боюнча</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Аталышы:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>К&amp;асиеттери</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Орду:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала көрүү</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Түрү:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Файл:</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Кайтаруу</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Кес&amp;ип алуу</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Кө&amp;чүрүү</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Коюу</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Баарын тандоо</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Баш тартуу</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себеби</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Planned</source>
        <translation>Пландалган</translation>
    </message>
    <message>
        <source>Session is running</source>
        <translation>Сессия жүрүүдө</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>Сессия жабылды</translation>
    </message>
    <message>
        <source>Opened again after closing</source>
        <translation>Кайра ачылды</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Жокко чыгарылды</translation>
    </message>
</context>
<context>
    <name>StoreProblem</name>
    <message>
        <source>Close the program</source>
        <translation>Программаны жабуу</translation>
    </message>
    <message>
        <source>The last good copy was made on {moment}. The present file is kept beside it.</source>
        <translation>Акыркы бүтүн көчүрмө {moment} жасалган. Азыркы файл анын жанында сакталат.</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Ушул көчүрмөгө кайтуу</translation>
    </message>
</context>
<context>
    <name>_ToastFrame</name>
    <message>
        <source>Undo</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Билдирүүнү жабуу</translation>
    </message>
</context>
</TS>
