<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en_US">
<context>
    <name>AboutPart</name>
    <message>
        <source>About the assembly</source>
        <translation>Жыйын жөнүндө</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Башталышы</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Тандаңыз</translation>
    </message>
    <message>
        <source>dd.mm</source>
        <translation>кк.аа</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation>Азырынча белгиленген эмес</translation>
    </message>
    <message>
        <source>Exact day</source>
        <translation>Так күнү</translation>
    </message>
    <message>
        <source>A window of days</source>
        <translation>Күндөр аралыгы</translation>
    </message>
    <message>
        <source>We don&apos;t know</source>
        <translation>Билбейбиз</translation>
    </message>
    <message>
        <source>Was on</source>
        <translation>Болгон</translation>
    </message>
    <message>
        <source>There was none</source>
        <translation>Болгон эмес</translation>
    </message>
    <message>
        <source>Village, quarter</source>
        <translation>Айыл, участок</translation>
    </message>
    <message>
        <source>Whose assembly</source>
        <translation>Кимдин жыйыны</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Кандай түрү</translation>
    </message>
    <message>
        <source>Date of the assembly</source>
        <translation>Жыйындын күнү</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Аягы</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Башталышы</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Мүнөт</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Өтүүчү жери</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Эмненин жанында</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Орун</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тилдер</translation>
    </message>
    <message>
        <source>Season&apos;s obstacles: field work, pastures, roads</source>
        <translation>Бул мезгилде эмне тоскоол: талаа, жайыт, жолдор</translation>
    </message>
    <message>
        <source>Leads to the final assembly</source>
        <translation>Жалпы жыйынга алып барат</translation>
    </message>
    <message>
        <source>Previous assembly</source>
        <translation>Мурунку жыйын</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Aiyl aimak</source>
        <translation>Айыл аймагы</translation>
    </message>
    <message>
        <source>Purpose · {length} of {limit}</source>
        <translation>Жыйындын максаты · {limit} ичинен {length}</translation>
    </message>
</context>
<context>
    <name>AcceptedCard</name>
    <message>
        <source>Code from the office</source>
        <translation>Кеңсенин коду</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Кабыл алуу</translation>
    </message>
    <message>
        <source>When the office has taken the workbook in, it reads out a code of 12 signs.</source>
        <translation>Кеңсе китепти кабыл алганда 12 белгиден турган кодду айтып берет.</translation>
    </message>
    <message>
        <source>Taken in by the office</source>
        <translation>Кеңсе кабыл алды</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>азырынча жок</translation>
    </message>
    <message>
        <source>№ {number}: no word from the office.</source>
        <translation>№ {number}: кеңсе азырынча жооп бере элек.</translation>
    </message>
    <message>
        <source>№ {number}: the office&apos;s code was typed on {date}, {time}.</source>
        <translation>№ {number}: кеңсенин коду киргизилди: {date}, {time}.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>кабыл алынды</translation>
    </message>
</context>
<context>
    <name>AfterPart</name>
    <message>
        <source>Not known yet</source>
        <translation>Азырынча билбейбиз</translation>
    </message>
    <message>
        <source>Was it held?</source>
        <translation>Жыйын өттүбү</translation>
    </message>
    <message>
        <source>When it was held</source>
        <translation>Качан өттү</translation>
    </message>
    <message>
        <source>People came</source>
        <translation>Канча адам келди</translation>
    </message>
    <message>
        <source>Women among them</source>
        <translation>Анын ичинен аялдар</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Жаштар</translation>
    </message>
    <message>
        <source>Protocol posted on</source>
        <translation>Протокол илинген күн</translation>
    </message>
    <message>
        <source>Where it was posted</source>
        <translation>Кайда илинди</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Добуш берүү</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Чечимдер</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Чечим кошуу</translation>
    </message>
    <message>
        <source>After the assembly</source>
        <translation>Жыйындан кийин</translation>
    </message>
    <message>
        <source>Who confirmed it</source>
        <translation>Ким ырастады</translation>
    </message>
    <message>
        <source>How it was confirmed</source>
        <translation>Кантип ырасталды</translation>
    </message>
    <message>
        <source>When it was confirmed</source>
        <translation>Качан ырасталды</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Суроолор жана жооптор</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Суроо кошуу</translation>
    </message>
    <message>
        <source>What else people asked</source>
        <translation>Дагы эмнени сурашты</translation>
    </message>
    <message>
        <source>Calls after the assembly</source>
        <translation>Жыйындан кийинки чалуулар</translation>
    </message>
    <message>
        <source>Add a call</source>
        <translation>Чалуу кошуу</translation>
    </message>
</context>
<context>
    <name>AgendaPart</name>
    <message>
        <source>Add a question to the agenda</source>
        <translation>Күн тартибине маселе кошуу</translation>
    </message>
    <message>
        <source>What people will ask</source>
        <translation>Тургундар эмнени сурашат</translation>
    </message>
    <message>
        <source>Add a question people may ask</source>
        <translation>Тургундардын суроосун кошуу</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Күн тартиби</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мүн</numerusform>
            <numerusform>%n мүн</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} of {duration} min</source>
        <translation>{duration} мүнөттөн {minutes}</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>min</source>
        <translation>мүн</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Маселе эмне жөнүндө</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Баяндамачы</translation>
    </message>
    <message>
        <source>What is done with it</source>
        <translation>Эмне кылынат</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>How people vote</source>
        <translation>Кантип добуш беришет</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Материалдар</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Күтүлгөн натыйжа</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Маселени ким көтөрдү</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>What people asked</source>
        <translation>Эмнени сурашты</translation>
    </message>
    <message>
        <source>Was it answered?</source>
        <translation>Жооп берилдиби</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
</context>
<context>
    <name>AuthorChip</name>
    <message>
        <source>Author {name}, Delete removes</source>
        <translation>Автор: {name}. Delete — алып салуу</translation>
    </message>
</context>
<context>
    <name>Authors</name>
    <message>
        <source>Authors</source>
        <translation>Авторлору</translation>
    </message>
    <message>
        <source>Add an author</source>
        <translation>Автор кошуу</translation>
    </message>
</context>
<context>
    <name>BatchesCard</name>
    <message>
        <source>Workbooks taken in</source>
        <translation>Кабыл алынган китептер</translation>
    </message>
    <message>
        <source>Show all: {count}</source>
        <translation>Баарын көрсөтүү: {count}</translation>
    </message>
    <message>
        <source>0 changes</source>
        <translation>0 өзгөрүү</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>workbook</comment>
        <translation>жокко чыгарылган</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Кабыл алууну жокко чыгаруу…</translation>
    </message>
    <message>
        <source>Take back: {book}</source>
        <translation>Кабыл алууну жокко чыгаруу: {book}</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Тилкат…</translation>
    </message>
    <message>
        <source>Receipt: {book}</source>
        <translation>Тилкат: {book}</translation>
    </message>
</context>
<context>
    <name>BoardSection</name>
    <message>
        <source>District or code</source>
        <translation>Район же код</translation>
    </message>
    <message>
        <source>Show sessions of a district or a code</source>
        <translation>Райондун же коддун сессияларын көрсөтүү</translation>
    </message>
    <message>
        <source>To the schedule</source>
        <translation>Графикке</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Такта</translation>
    </message>
    <message>
        <source>No workbook has come yet. Drop the desks&apos; workbooks here, or «Take in workbooks…» above: each is shown before anything is written.</source>
        <translation>Азырынча китептер жок. Столдордун китептерин бул жерге сүйрөп таштаңыз же жогорудагы «Китептерди кабыл алуу…» баскычын басыңыз: ар бири жазылганга чейин көрсөтүлөт.</translation>
    </message>
    <message>
        <source>No workbook: {codes}</source>
        <translation>Китеп жок: {codes}</translation>
    </message>
    <message>
        <source>Another word or another state shows them.</source>
        <translation>Сөздү өчүрүңүз же «Баары» дегенди тандаңыз.</translation>
    </message>
    <message>
        <source>No such sessions</source>
        <translation>Мындай сессиялар жок</translation>
    </message>
    <message>
        <source>Load the schedule or add sessions on the page «Today», or take in a desk&apos;s workbook: it brings its session along.</source>
        <translation>«Бүгүн» барагында графикти жүктөңүз же сессияларды кошуңуз — же столдун китебин кабыл алыңыз: ал өз сессиясын алып келет.</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Азырынча сессия жок</translation>
    </message>
</context>
<context>
    <name>BookList</name>
    <message>
        <source>Rows of the workbook</source>
        <translation>Китептин саптары</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Ким же эмне</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Эмне өзгөрөт</translation>
    </message>
</context>
<context>
    <name>BookPreview</name>
    <message>
        <source>Reading the workbook…</source>
        <translation>Китеп окулууда…</translation>
    </message>
    <message>
        <source>A big one takes a few seconds.</source>
        <translation>Чоңу бир нече секунд окулат.</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Муну кабыл албоо</translation>
    </message>
    <message>
        <source>Comparing with what is here…</source>
        <translation>Китеп бул жердегилер менен салыштырылууда…</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Азырынча эч нерсе жазылган жок.</translation>
    </message>
    <message>
        <source>The comparison was stopped. Nothing has changed.</source>
        <translation>Салыштыруу токтотулду. Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>The workbook is not taken in</source>
        <translation>Китеп кабыл алынган жок</translation>
    </message>
    <message>
        <source>Writing the workbook…</source>
        <translation>Китеп жазылууда…</translation>
    </message>
    <message>
        <source>Next workbook</source>
        <translation>Кийинки китеп</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Кабыл алуу</translation>
    </message>
    <message numerus="yes">
        <source>Take in, %n disputed left for later</source>
        <translation>
            <numerusform>Кабыл алуу, талаштуу %n кийин чечилет</numerusform>
            <numerusform>Кабыл алуу, талаштуу %n кийин чечилет</numerusform>
        </translation>
    </message>
    <message>
        <source>1 keeps ours, 2 takes theirs, 3 skips the row, 0 decides all alike at once. What is not decided keeps both and can be decided later; a forked row is not taken in.</source>
        <translation>1 — биздикин калтыруу, 2 — китептегисин алуу, 3 — сапты өткөрүп жиберүү, 0 — ушундайлардын баарын бирден чечүү. Чечилбеген жерде экөө тең сакталат, кийин чечсе болот; экиге бөлүнгөн сап алынбайт.</translation>
    </message>
    <message>
        <source>Take in a workbook</source>
        <translation>Китепти кабыл алуу</translation>
    </message>
    <message>
        <source>Take in workbooks: {place} of {count}</source>
        <translation>Китептерди кабыл алуу: {count} ичинен {place}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>дагы %n</numerusform>
            <numerusform>дагы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped midway, nothing changes.</source>
        <translation>Токтотууга болот: анда эч нерсе өзгөрбөйт.</translation>
    </message>
    <message>
        <source>Compare the digits of the key…</source>
        <translation>Ачкычтын сандарын салыштыруу…</translation>
    </message>
</context>
<context>
    <name>BookRows</name>
    <message>
        <source>Rows</source>
        <translation>Саптар</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Эки тарап</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Баары %n</numerusform>
            <numerusform>Баары %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookSaving</name>
    <message>
        <source>Writing: {file}</source>
        <translation>Жазылып жатат: {file}</translation>
    </message>
    <message>
        <source>Saved: {file} in the folder {folder}</source>
        <translation>Сакталды: {file}, папкасы {folder}</translation>
    </message>
</context>
<context>
    <name>BooksSection</name>
    <message>
        <source>Workbooks</source>
        <translation>Китептер</translation>
    </message>
</context>
<context>
    <name>ByHandForm</name>
    <message>
        <source>Certificate written by hand</source>
        <translation>Кол менен толтурулган сертификат</translation>
    </message>
    <message>
        <source>Enter it as it stands on the paper; it counts as handed over.</source>
        <translation>Бланкта жазылгандай киргизиңиз: сертификат тапшырылган болуп эсептелет.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Киргизүү</translation>
    </message>
    <message>
        <source>Number on the form</source>
        <translation>Бланктагы номер</translation>
    </message>
    <message>
        <source>Who got it</source>
        <translation>Кимге берилди</translation>
    </message>
    <message>
        <source>Name as written on the form</source>
        <translation>Бланктагыдай аты-жөнү</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>To the plans</source>
        <translation>Пландарга</translation>
    </message>
    <message>
        <source>Save .ics</source>
        <translation>.ics сактоо</translation>
    </message>
    <message>
        <source>A file that phones and calendars open</source>
        <translation>Телефондор менен календарлар ача турган файл</translation>
    </message>
    <message>
        <source>Search in the plans of all sessions</source>
        <translation>Бардык сессиялардын пландарынан издөө</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Мурунку ай</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Кийинки ай</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тизме</translation>
    </message>
    <message>
        <source>What people ask</source>
        <translation>Эмне сурашат</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Чечилбеген суроолор</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n assemblies.</source>
        <translation>
            <numerusform>%n жыйын сакталды.</numerusform>
            <numerusform>%n жыйын сакталды.</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}: the same assembly?</source>
        <translation>{one} жана {other}: бул бир жыйынбы?</translation>
    </message>
    <message>
        <source>{one} and {other}: one aimak on one day, {day}</source>
        <translation>{one} жана {other}: бир аймак бир күндө, {day}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жери</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Кандай өттү</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Темасыз</translation>
    </message>
    <message>
        <source>What people ask, in their words</source>
        <translation>Эмне сурашат, өз сөздөрү менен</translation>
    </message>
    <message>
        <source>What nobody knows yet</source>
        <translation>Азырынча билбегенибиз</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n plans</source>
        <translation>
            <numerusform>%n планда бар</numerusform>
            <numerusform>%n планда бар</numerusform>
        </translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>күнү белгиленген эмес</translation>
    </message>
    <message>
        <source>assemblies.ics</source>
        <translation>жыйындар.ics</translation>
    </message>
</context>
<context>
    <name>CallsDialog</name>
    <message>
        <source>for example {number}</source>
        <translation>мисалы, {number}</translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation>Саптын номери</translation>
    </message>
    <message>
        <source>List on paper…</source>
        <translation>Кагаздагы тизме…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Жазуу</translation>
    </message>
    <message>
        <source>Calls after the assemblies</source>
        <translation>Жыйындардан кийинки чалуулар</translation>
    </message>
    <message>
        <source>✓ {number} · {place}: written down.</source>
        <translation>✓ {number} · {place}: жазылды.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Жооп беришти</translation>
    </message>
    <message>
        <source>No answer, call again</source>
        <translation>Байланыша албадык</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Билбейбиз</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>Жүрүп жатат</translation>
    </message>
    <message>
        <source>It stands still</source>
        <translation>Токтоп турат</translation>
    </message>
    <message>
        <source>Was it answered?</source>
        <translation>Жооп берилдиби</translation>
    </message>
    <message>
        <source>Does the work go on?</source>
        <translation>Иш жүрүп жатабы</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Эмне деп айтышты</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Кантип</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>Чалынды</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Ким чалды</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are due within a week.</source>
        <translation>
            <numerusform>Бир жуманын ичинде %n чалуу керек.</numerusform>
            <numerusform>Бир жуманын ичинде %n чалуу керек.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarriedRows</name>
    <message numerus="yes">
        <source>%n people are copied</source>
        <translation>
            <numerusform>%n адам көчүрүлдү</numerusform>
            <numerusform>%n адам көчүрүлдү</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Коюлган саптар</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Аты-жөнү</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ролу</translation>
    </message>
    <message>
        <source>Aiyl aimak</source>
        <translation>Айыл аймагы</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Айыл</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Туулган жылы</translation>
    </message>
    <message>
        <source>Position, workplace</source>
        <translation>Кызматы, иш орду</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Эскертме</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Белги</translation>
    </message>
</context>
<context>
    <name>CertificateOptions</name>
    <message>
        <source>Register and hand-over…</source>
        <translation>Реестр жана тапшыруу…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тили</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номерлери</translation>
    </message>
    <message>
        <source>Kyrgyz and Russian</source>
        <translation>Кыргызча жана орусча</translation>
    </message>
    <message numerus="yes">
        <source>Give numbers (%n)</source>
        <translation>
            <numerusform>Номер берүү (%n)</numerusform>
            <numerusform>Номер берүү (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>A specimen: give the numbers first.</source>
        <translation>Үлгү: адегенде номер бериңиз.</translation>
    </message>
    <message numerus="yes">
        <source>Numbered: %n.</source>
        <translation>
            <numerusform>Номер берилди: %n.</numerusform>
            <numerusform>Номер берилди: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a certificate: %n.</source>
        <translation>
            <numerusform>Азырынча сертификатсыз: %n.</numerusform>
            <numerusform>Азырынча сертификатсыз: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificatesSection</name>
    <message>
        <source>Certificates</source>
        <translation>Сертификаттар</translation>
    </message>
    <message>
        <source>{file} is open: certificates of that laptop can be checked.</source>
        <translation>«{file}» ачылды: ал ноутбуктун сертификаттарын текшерүүгө болот.</translation>
    </message>
    <message>
        <source>Trust the key {mark} no longer?</source>
        <translation>{mark} ачкычына мындан ары ишенбейсизби?</translation>
    </message>
    <message>
        <source>Certificates and workbooks of that laptop count as unconfirmed from then on, until somebody compares the digits again. What was taken in stays.</source>
        <translation>Ошол ноутбуктун сертификаттары жана китептери мындан ары, сандар кайра салыштырылмайынча, тастыкталбаган болуп эсептелет. Кабыл алынганы калат.</translation>
    </message>
    <message>
        <source>Trust no longer</source>
        <translation>Мындан ары ишенбөө</translation>
    </message>
</context>
<context>
    <name>CharterNotice</name>
    <message>
        <source>Write into the plan</source>
        <translation>Планга жазуу</translation>
    </message>
    <message>
        <source>Known here of this aimak. {rules}.</source>
        <translation>Бул аймак тууралуу мында белгилүү. {rules}.</translation>
    </message>
    <message>
        <source>Not known: {rules}.</source>
        <translation>Белгисиз: {rules}.</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Sign-in sheet</source>
        <translation>Каттоо барагы</translation>
    </message>
    <message>
        <source>Leave desk mode</source>
        <translation>Стол режиминен чыгуу</translation>
    </message>
    <message>
        <source>Desk mode</source>
        <translation>Стол режими</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Replace…</source>
        <translation>Алмаштыруу…</translation>
    </message>
    <message>
        <source>Tell the sex</source>
        <translation>Жынысын көрсөтүү</translation>
    </message>
    <message>
        <source>Check before printing</source>
        <translation>Басып чыгаруудан мурунку текшерүү</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Эскертүү жок</translation>
    </message>
    <message>
        <source>Correct before printing</source>
        <translation>Басып чыгаруудан мурун оңдоңуз</translation>
    </message>
    <message>
        <source>Can be printed, have a look</source>
        <translation>Басса болот, карап коюңуз</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Before it leaves</source>
        <translation>Жөнөтүүдөн мурун</translation>
    </message>
    <message>
        <source>Everything the office asks for is there.</source>
        <translation>Кеңсе сурай турган нерсенин баары бар.</translation>
    </message>
    <message numerus="yes">
        <source>To be mended first: %n</source>
        <translation>
            <numerusform>Адегенде оңдоо керек: %n</numerusform>
            <numerusform>Адегенде оңдоо керек: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office will ask: %n</source>
        <translation>
            <numerusform>Кеңсе сурайт: %n</numerusform>
            <numerusform>Кеңсе сурайт: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be sent, have a look</source>
        <translation>Жөнөтсө болот, карап коюңуз</translation>
    </message>
    <message>
        <source>Can be sent, nothing is missing</source>
        <translation>Жөнөтсө болот, баары ордунда</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message numerus="yes">
        <source>%n blank forms are not entered. Enter those that were handed out: the rest become void.</source>
        <translation>
            <numerusform>%n бланк киргизилген эмес. Тапшырылган болсо, адегенде киргизиңиз: жабууда номери жараксыз болот.</numerusform>
            <numerusform>%n бланк киргизилген эмес. Тапшырылгандарын адегенде киргизиңиз: калгандарынын номери жабууда жараксыз болот.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeDesk</name>
    <message>
        <source>{name} — marked at {time}</source>
        <translation>{name} — {time} белгиленди</translation>
    </message>
    <message>
        <source>{name} is already here: {time}, {desk}</source>
        <translation>{name} мурда эле белгиленген: {time}, {desk}</translation>
    </message>
</context>
<context>
    <name>ColumnStrip</name>
    <message>
        <source>Column {letter}, {heading}</source>
        <translation>{letter} мамычасы, {heading}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>{number}-таблица</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>Print the consent above the signatures of the sheet</source>
        <translation>Макулдук каттоо барагында басып чыгарылат</translation>
    </message>
    <message>
        <source>Text of the consent · in Russian</source>
        <translation>Макулдуктун тексти · орусча</translation>
    </message>
    <message>
        <source>Text of the consent · in Kyrgyz</source>
        <translation>Макулдуктун тексти · кыргызча</translation>
    </message>
    <message>
        <source>Text of the consent · in English</source>
        <translation>Макулдуктун тексти · англисче</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Версиясы</translation>
    </message>
    <message>
        <source>Whoever signs the sheet consents to this text: closing counts the signatures page by page and notes the consent with the version. Once a text was printed, another text gets the next version by itself.</source>
        <translation>Баракка кол коюу — ушул макулдук: жабууда кол тамгалар бет боюнча эсептелет, макулдук версиясы менен белгиленет. Мурда басылган болсо, жаңы текст кийинки версия менен болот.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Макулдук</translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message>
        <source>Rows in the workbook: also of those who did not come, and of what was taken back</source>
        <translation>Китептеги саптар: келбегендер жана жокко чыгарылган жазуулар менен кошо</translation>
    </message>
    <message>
        <source>What the office will see</source>
        <translation>Кеңсе эмнени көрөт</translation>
    </message>
    <message numerus="yes">
        <source>came</source>
        <translation>
            <numerusform>келди</numerusform>
            <numerusform>келди</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>women</source>
        <translation>
            <numerusform>аял</numerusform>
            <numerusform>аял</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>men</source>
        <translation>
            <numerusform>эркек</numerusform>
            <numerusform>эркек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>aimaks</source>
        <translation>
            <numerusform>аймак</numerusform>
            <numerusform>аймак</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plans</source>
        <translation>
            <numerusform>план</numerusform>
            <numerusform>план</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certificates</source>
        <translation>
            <numerusform>сертификат</numerusform>
            <numerusform>сертификат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seminars</source>
        <translation>
            <numerusform>%n семинар</numerusform>
            <numerusform>%n семинар</numerusform>
        </translation>
    </message>
    <message>
        <source>All series together: {names}</source>
        <translation>Бардык сериялар чогуу: {names}</translation>
    </message>
    <message>
        <source>Invited {invited} − absent {absent} + walk-ins {walkins} = came {present}</source>
        <translation>Чакырылган {invited} − келбеген {absent} + чакыруусуз {walkins} = келген {present}</translation>
    </message>
    <message>
        <source>Participations {n}: some came to several seminars.</source>
        <translation>Катышуулар {n}: айрымдар бир нече семинарга келген.</translation>
    </message>
</context>
<context>
    <name>CostFields</name>
    <message>
        <source>Subject</source>
        <translation>Семинардын темасы</translation>
    </message>
    <message>
        <source>Costs: instruction</source>
        <translation>Чыгымдар: окутуу</translation>
    </message>
    <message>
        <source>Costs: participants</source>
        <translation>Чыгымдар: катышуучулар</translation>
    </message>
    <message>
        <source>Costs: travel</source>
        <translation>Чыгымдар: жол</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Budget code</source>
        <translation>Бюджет коду</translation>
    </message>
    <message>
        <source>Subject and costs</source>
        <translation>Тема жана чыгымдар</translation>
    </message>
</context>
<context>
    <name>CoverageSection</name>
    <message>
        <source>Name of a place</source>
        <translation>Жердин аты</translation>
    </message>
    <message>
        <source>Show places of this name</source>
        <translation>Ушул аталыштагы жерлерди көрсөтүү</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Катышуулар</translation>
    </message>
    <message>
        <source>People, each once</source>
        <translation>Адамдар, ар бири бир жолу</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Аялдар</translation>
    </message>
    <message>
        <source>Aimaks of the list</source>
        <translation>Тизмедеги аймактар</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>Айылдар</translation>
    </message>
    <message>
        <source>Villages without IG</source>
        <translation>ДТ жок айылдар</translation>
    </message>
    <message>
        <source>Coverage by places</source>
        <translation>Жерлер боюнча камтуу</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Баарын көрсөтүү</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Камтуу</translation>
    </message>
    <message>
        <source>Covered: {count}</source>
        <translation>Камтылган: {count}</translation>
    </message>
    <message>
        <source>Not covered: {count}</source>
        <translation>Камтылган эмес: {count}</translation>
    </message>
    <message>
        <source>not told: {count}</source>
        <translation>көрсөтүлгөн эмес: {count}</translation>
    </message>
    <message>
        <source>Villages without their initiative group</source>
        <translation>Демилгечи тобу жок айылдар</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жери</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Семинарлар</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Aimaks</source>
        <translation>Аймактар</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>ДТ жок айылдар</translation>
    </message>
    <message>
        <source>✓ covered</source>
        <translation>✓ камтылган</translation>
    </message>
    <message>
        <source>✗ not covered</source>
        <translation>✗ камтылган эмес</translation>
    </message>
    <message>
        <source>Oblasts</source>
        <translation>Облустар</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Райондор</translation>
    </message>
    <message>
        <source>Places by</source>
        <translation>Жерлер</translation>
    </message>
    <message>
        <source>No such places</source>
        <translation>Мындай жерлер жок</translation>
    </message>
    <message>
        <source>Another word or «All» shows them.</source>
        <translation>Сөздү өчүрүңүз же «Баары» дегенди тандаңыз.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Эсептелүүдө…</translation>
    </message>
</context>
<context>
    <name>DayStepRow</name>
    <message>
        <source>Done</source>
        <translation>Аткарылды</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Азыр</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кийин</translation>
    </message>
</context>
<context>
    <name>DecisionRow</name>
    <message>
        <source>What was decided</source>
        <translation>Эмне чечилди</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Ким аткарат</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Мөөнөтү</translation>
    </message>
    <message>
        <source>Which question of the agenda</source>
        <translation>Күн тартибинин кайсы маселеси</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Эмне болду</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Качан аткарылды</translation>
    </message>
</context>
<context>
    <name>DecisionsSection</name>
    <message>
        <source>Decisions</source>
        <translation>Чечимдер</translation>
    </message>
    <message>
        <source>Looking for what is open…</source>
        <translation>Чечимди күткөндөр изделүүдө…</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Артка кайтара турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>At a locked desk only what was done just now is undone with Ctrl+Z.</source>
        <translation>Стол режиминде Ctrl+Z азыр эле жасалганды гана артка кайтарат.</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Артка кайтарылды: {action}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Кайра жасай турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>At a locked desk only what was undone just now is done again.</source>
        <translation>Стол режиминде азыр эле артка кайтарылганды гана кайра жасоого болот.</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>Кайра жасалды: {action}</translation>
    </message>
</context>
<context>
    <name>DeskCopyDialog</name>
    <message>
        <source>Begin a second desk with this copy?</source>
        <translation>Бул көчүрмө менен экинчи столду баштайлыбы?</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Көчүрмөнү ачуу</translation>
    </message>
    <message>
        <source>Name of this desk: it stands beside each mark</source>
        <translation>Бул столдун аты: ал ар бир белгинин жанында турат</translation>
    </message>
    <message>
        <source>Both desks mark on their own; the office unites them.</source>
        <translation>Эки стол тең өз алдынча белгилейт, аларды кеңсе бириктирет.</translation>
    </message>
    <message>
        <source>Desk “{desk}”, {date}, {time}.</source>
        <translation>«{desk}» столу, {date}, {time}.</translation>
    </message>
    <message>
        <source>Nobody is listed yet.</source>
        <translation>Тизмелерде азырынча эч ким жок.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are listed</source>
        <translation>
            <numerusform>тизмеде %n адам</numerusform>
            <numerusform>тизмеде %n адам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them came</source>
        <translation>
            <numerusform>%n келди</numerusform>
            <numerusform>%n келди</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are listed on this laptop. They are put aside: Settings, “PIN and going back”, has the way to them.</source>
        <translation>
            <numerusform>Бул ноутбуктун тизмелеринде %n адам бар. Алар четке коюлат: аларга жол — «Жөндөөлөр», «PIN жана көчүрмөгө кайтуу».</numerusform>
            <numerusform>Бул ноутбуктун тизмелеринде %n адам бар. Алар четке коюлат: аларга жол — «Жөндөөлөр», «PIN жана көчүрмөгө кайтуу».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskMode</name>
    <message>
        <source>The lead unlocks the whole program.</source>
        <translation>Бүт программаны жетекчи ачат.</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>Desk and copies</source>
        <translation>Стол жана көчүрмөлөр</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Бул столдун аталышы</translation>
    </message>
    <message>
        <source>Blank rows on a sign-in sheet</source>
        <translation>Каттоо барагындагы бош саптар</translation>
    </message>
    <message>
        <source>Sounds at check-in: marked, marked already, unknown code</source>
        <translation>Үндөр: белгиленди, мурда белгиленген, код белгисиз</translation>
    </message>
    <message>
        <source>Folder of copies, such as one on a stick</source>
        <translation>Көчүрмөлөр папкасы, мисалы флешкада</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Тандоо…</translation>
    </message>
    <message>
        <source>Beside the data</source>
        <translation>Маалыматтын жанында</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Азыр көчүрмө жасоо</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Машыгуу</translation>
    </message>
    <message>
        <source>A made-up day to practise on: real data is not touched, nothing is exported.</source>
        <translation>Машыгуу үчүн ойдон чыгарылган күн: чыныгы маалыматка тийбейт, экспорт жок.</translation>
    </message>
    <message>
        <source>Back to the real data</source>
        <translation>Чыныгы маалыматка</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Мисалды ачуу</translation>
    </message>
    <message>
        <source>Open a desk copy…</source>
        <translation>Столдун көчүрмөсүн ачуу…</translation>
    </message>
    <message>
        <source>This laptop becomes a second desk of the hall: the page Export of the first one writes the copy.</source>
        <translation>Бул ноутбук залдагы экинчи стол болот: көчүрмөнү биринчисинин «Экспорт» барагы жазат.</translation>
    </message>
    <message>
        <source>Second desk</source>
        <translation>Экинчи стол</translation>
    </message>
    <message>
        <source>There are no copies here yet.</source>
        <translation>Бул жерде азырынча көчүрмө жок.</translation>
    </message>
    <message>
        <source>Copies: {count}, the last of {when}. At most twenty are kept; one is made when a session opens and when it closes.</source>
        <translation>Көчүрмөлөр: {count}, акыркысы — {when}. Эң көп дегенде жыйырмасы сакталат; көчүрмө сессия ачылганда жана жабылганда жасалат.</translation>
    </message>
    <message>
        <source>Folder of copies</source>
        <translation>Көчүрмөлөр папкасы</translation>
    </message>
    <message>
        <source>A copy is made and checked: {file}</source>
        <translation>Көчүрмө жасалды жана текшерилди: {file}</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Name, phone or number in the list</source>
        <translation>Аты-жөнү, телефону же тизмедеги номери</translation>
    </message>
    <message>
        <source>Search for a participant</source>
        <translation>Катышуучуну издөө</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Катышуучулар</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Жаңы катышуучу</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңы</translation>
    </message>
    <message>
        <source>Load the list</source>
        <translation>Тизмени жүктөө</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>«Бүгүн» барагына өтүү</translation>
    </message>
    <message>
        <source>No session is chosen</source>
        <translation>Сессия тандалган жок</translation>
    </message>
    <message>
        <source>Choose the day in the schedule; its participants will be here.</source>
        <translation>Графиктен күндү тандаңыз — анын катышуучулары ушул жерде болот.</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>Тизме азырынча бош</translation>
    </message>
    <message>
        <source>Load the list that the office sent (Excel or CSV), or add people one by one as they come.</source>
        <translation>Кеңсе жөнөткөн тизмени жүктөңүз (Excel же CSV) же адамдарды келгенине жараша бирден кошуңуз.</translation>
    </message>
    <message>
        <source>Sorted from the end: {column}</source>
        <translation>Тескери иретте: {column}</translation>
    </message>
    <message>
        <source>Sorted: {column}</source>
        <translation>Ирети менен: {column}</translation>
    </message>
    <message numerus="yes">
        <source>%n people are chosen</source>
        <translation>
            <numerusform>%n адам тандалды</numerusform>
            <numerusform>%n адам тандалды</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with them…</source>
        <translation>Эмне кылабыз…</translation>
    </message>
    <message numerus="yes">
        <source>%n people fit too and have another role. Choose “All” to see them.</source>
        <translation>
            <numerusform>Ролу башка дагы %n адам туура келет. Көрүү үчүн «Баары» дегенди басыңыз.</numerusform>
            <numerusform>Ролу башка дагы %n адам туура келет. Көрүү үчүн «Баары» дегенди басыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who fits is marked already.</source>
        <translation>Туура келгендердин баары мурда белгиленген.</translation>
    </message>
    <message>
        <source>Who is it? Press the number before the row, or ↓ and Enter.</source>
        <translation>Бул ким? Саптын башындагы санды же ↓ жана Enter басыңыз.</translation>
    </message>
    <message>
        <source>Several people fit. Choose one with the arrow ↓, then press Enter.</source>
        <translation>Бир нече адам туура келет. ↓ жебеси менен тандап, Enter басыңыз.</translation>
    </message>
    <message>
        <source>Nobody of this role fits. Choose “All” to look in the whole list.</source>
        <translation>Бул ролдо эч ким туура келбейт. Бүт тизмеден издөө үчүн «Баары» дегенди басыңыз.</translation>
    </message>
    <message>
        <source>Check the spelling, or add the person: what you typed goes along.</source>
        <translation>Аты туура жазылганын текшериңиз же адамды кошуңуз — жазганыңыз формага өтөт.</translation>
    </message>
    <message>
        <source>Nobody found: {query}</source>
        <translation>Эч ким табылган жок: «{query}»</translation>
    </message>
    <message>
        <source>Open on the page Today</source>
        <translation>«Бүгүн» барагында ачуу</translation>
    </message>
    <message>
        <source>The session is not open yet: nobody can be marked.</source>
        <translation>Сессия ачыла элек, белгилөөгө болбойт.</translation>
    </message>
    <message>
        <source>The session is closed: nobody can be marked.</source>
        <translation>Сессия жабык, белгилөөгө болбойт.</translation>
    </message>
    <message>
        <source>Nobody is written exactly so. Choose among those alike with ↓.</source>
        <translation>Дал ушундай жазылган эч ким жок. Окшошторунун ичинен ↓ жебеси менен тандаңыз.</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Save PDF</source>
        <translation>PDF сактоо</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Give the numbers first</source>
        <translation>Адегенде номер бериңиз</translation>
    </message>
</context>
<context>
    <name>DuplicatesPanel</name>
    <message>
        <source>Check in this one</source>
        <translation>Ушуну белгилөө</translation>
    </message>
    <message>
        <source>Take the details</source>
        <translation>Маалыматын алуу</translation>
    </message>
    <message>
        <source>Was listed in {session}: {who}</source>
        <translation>{session} тизмесинде бар: {who}</translation>
    </message>
    <message>
        <source>Already here, {mark}: {who}</source>
        <translation>Мурда эле келген, {mark}: {who}</translation>
    </message>
    <message>
        <source>Is in this list: {who}</source>
        <translation>Бул тизмеде мурунтан бар: {who}</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Hand over</source>
        <translation>Тапшыруу</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>Ичинде эмне бар</translation>
    </message>
    <message>
        <source>It was accepted already: № {number}, {file}</source>
        <translation>Мурда эле кабыл алынган: № {number}, {file}</translation>
    </message>
    <message>
        <source>Accepted by the office: № {number}, {file}</source>
        <translation>Кеңсе кабыл алды: № {number}, {file}</translation>
    </message>
    <message>
        <source>A rehearsal is not exported</source>
        <translation>Машыгууда экспорт жок</translation>
    </message>
    <message>
        <source>Everything here is made up, so that nobody mistakes it for a real day. Close the rehearsal and open the real store.</source>
        <translation>Бул жердегинин баары ойдон чыгарылган, эч ким аны чыныгы күн деп ойлобошу керек. Машыгууну жаап, чыныгы базаны ачыңыз.</translation>
    </message>
    <message>
        <source>Close the rehearsal</source>
        <translation>Машыгууну жабуу</translation>
    </message>
</context>
<context>
    <name>FailedRows</name>
    <message>
        <source>Error workbook…</source>
        <translation>Каталар китеби…</translation>
    </message>
    <message>
        <source>Rows with errors alone, each with its place and reason</source>
        <translation>Каталуу саптар гана, ар биринин орду жана себеби менен</translation>
    </message>
    <message>
        <source>{book} errors.xlsx</source>
        <translation>{book} каталар.xlsx</translation>
    </message>
    <message>
        <source>Save the error workbook</source>
        <translation>Каталар китебин сактоо</translation>
    </message>
    <message numerus="yes">
        <source>Rows were not taken in: %n</source>
        <translation>
            <numerusform>%n сап кабыл алынган жок</numerusform>
            <numerusform>%n сап кабыл алынган жок</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are here now. The error workbook has these rows alone, each with its place and reason: corrected, it is taken in like any other.</source>
        <translation>Калгандары кабыл алынды. Каталар китебинде ушул саптар гана, ар биринин орду жана себеби менен: оңдолгондон кийин ал башка китептердей эле кабыл алынат.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ансыз улантуу</translation>
    </message>
</context>
<context>
    <name>FirstCheck</name>
    <message numerus="yes">
        <source>(%n more below)</source>
        <translation>
            <numerusform>(дагы %n)</numerusform>
            <numerusform>(дагы %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to Seminar Desk</source>
        <translation>Seminar Desk&apos;ке кош келиңиз</translation>
    </message>
    <message>
        <source>The schedule of twelve seminars is already here. Check the lines that stand on every paper; all of it can be changed later in Settings.</source>
        <translation>Он эки семинардын графиги даяр. Документтерге басыла турган саптарды текшериңиз: аларды кийин «Жөндөөлөр» барагынан өзгөртсө болот.</translation>
    </message>
    <message>
        <source>Open a desk copy…</source>
        <translation>Столдун көчүрмөсүн ачуу…</translation>
    </message>
    <message>
        <source>This laptop becomes a second desk of a hall that has one</source>
        <translation>Бул ноутбук бир столу бар залдагы экинчи стол болот</translation>
    </message>
    <message>
        <source>Title of the seminar</source>
        <translation>Семинардын аталышы</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Долбоор</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>Аткаруучу</translation>
    </message>
    <message>
        <source>Trainer&apos;s name, as it stands on papers</source>
        <translation>Тренердин аты-жөнү, документтердегидей</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Мисалды ачуу</translation>
    </message>
    <message>
        <source>A made-up day to practise on; real data is not touched</source>
        <translation>Машыгуу үчүн ойдон чыгарылган күн: чыныгы маалыматка тийбейт</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Ишти баштоо</translation>
    </message>
    <message>
        <source>Passphrase for the data; can wait</source>
        <translation>Маалыматтын сырсөзү, кийин койсо да болот</translation>
    </message>
</context>
<context>
    <name>FollowUpRow</name>
    <message>
        <source>Call on</source>
        <translation>Чалуу күнү</translation>
    </message>
    <message>
        <source>Not called yet</source>
        <translation>Азырынча чалына элек</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Жооп беришти</translation>
    </message>
    <message>
        <source>No answer, call again</source>
        <translation>Байланыша албадык</translation>
    </message>
    <message>
        <source>Was it answered?</source>
        <translation>Жооп берилдиби</translation>
    </message>
    <message>
        <source>Work: not known</source>
        <translation>Иш: билбейбиз</translation>
    </message>
    <message>
        <source>The work goes on</source>
        <translation>Иш жүрүп жатат</translation>
    </message>
    <message>
        <source>The work stands still</source>
        <translation>Иш токтоп турат</translation>
    </message>
    <message>
        <source>Does the work go on?</source>
        <translation>Иш жүрүп жатабы</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>Чалынды</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Эмне деп айтышты</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Кантип</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Ким чалды</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>Declines to be named</source>
        <translation>Атын айткысы келбейт</translation>
    </message>
    <message>
        <source>Consents to data processing</source>
        <translation>Маалыматты иштетүүгө макул</translation>
    </message>
    <message>
        <source>Text of the consent, version {version}: “{text}”</source>
        <translation>Макулдуктун тексти, {version} редакциясы: «{text}»</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Оңдоо</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилиясы</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic, if any</source>
        <translation>Атасынын аты, болсо</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ролу</translation>
    </message>
    <message>
        <source>Which role</source>
        <translation>Кайсы роль</translation>
    </message>
    <message>
        <source>Sex (ask, do not guess)</source>
        <translation>Жынысы (сураңыз, болжолдобоңуз)</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Туулган жылы</translation>
    </message>
    <message>
        <source>or age</source>
        <translation>же жашы</translation>
    </message>
    <message>
        <source>Aiyl aimak or organisation</source>
        <translation>Айыл аймагы же уюм</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Айыл</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Position, workplace</source>
        <translation>Кызматы, иш орду</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Эскертме</translation>
    </message>
    <message>
        <source>Consent: not asked yet</source>
        <translation>Макулдук: суралган жок</translation>
    </message>
    <message>
        <source>Consent to data processing</source>
        <translation>Маалыматты иштетүүгө макулдук</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>Fold</source>
        <translation>Жыйноо</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Көрсөтүү</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>Дагы %n</numerusform>
            <numerusform>Дагы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>Go back to a copy?</source>
        <translation>Көчүрмөгө кайтасызбы?</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Ушул көчүрмөгө кайтуу</translation>
    </message>
    <message>
        <source>Copies, the latest first</source>
        <translation>Көчүрмөлөр, акыркысы биринчи</translation>
    </message>
    <message>
        <source>when a session opened</source>
        <translation>сессия ачылганда</translation>
    </message>
    <message>
        <source>when a session closed</source>
        <translation>сессия жабылганда</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>кол менен жасалган</translation>
    </message>
    <message>
        <source>before this became a second desk</source>
        <translation>экинчи стол башталганга чейин</translation>
    </message>
    <message>
        <source>This copy cannot be read.</source>
        <translation>Бул көчүрмө окулбайт.</translation>
    </message>
    <message>
        <source>Nothing was done since this copy.</source>
        <translation>Бул көчүрмөдөн кийин эч нерсе өзгөргөн жок.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions since then will be lost</source>
        <translation>
            <numerusform>Андан кийинки %n аракет жоголот</numerusform>
            <numerusform>Андан кийинки %n аракет жоголот</numerusform>
        </translation>
    </message>
    <message>
        <source>when somebody&apos;s data were deleted</source>
        <translation>адамдын маалыматтары өчүрүлгөндө</translation>
    </message>
</context>
<context>
    <name>GroupsQuestion</name>
    <message>
        <source>Ask only if the person wants to answer: it is voluntary, and any answer is right. It is printed nowhere, and a donor sees nothing but totals.</source>
        <translation>Адам жооп берүүнү кааласа гана сураңыз: бул ыктыярдуу, каалаган жооп туура. Жооп эч жерде басылбайт, донорго жыйынтыктар гана көрүнөт.</translation>
    </message>
    <message>
        <source>Which groups do you count yourself to?</source>
        <translation>Өзүңүздү кайсы топторго киргизесиз?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
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
        <translation>Артка кайтаруу, кайра жасоо, жардам</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Кайра жасоо</translation>
    </message>
    <message>
        <source>Close the rehearsal</source>
        <translation>Машыгууну жабуу</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Жардам жана баскычтар</translation>
    </message>
</context>
<context>
    <name>HolidaysSection</name>
    <message>
        <source>Days off of the year</source>
        <translation>Жылдын дем алыш күндөрү</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>As they came with the program</source>
        <translation>Программадагыдай</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>жыл сайын</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Кошуу</translation>
    </message>
    <message>
        <source>The steps of a plan and a moved series step over these days and weekends.</source>
        <translation>Пландын кадамдары жана серияны жылдыруу бул күндөрдү жана дем алыштарды аттап өтөт.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Майрамдар</translation>
    </message>
    <message>
        <source>The days that move from year to year are not certain yet.</source>
        <translation>Бул жылы күнү жылып турган майрамдар азырынча так белгисиз.</translation>
    </message>
</context>
<context>
    <name>ImportFrame</name>
    <message>
        <source>Sheet</source>
        <translation>Барак</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Башка файл…</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Тизмени коюу</translation>
    </message>
    <message>
        <source>Rows copied from a table, a messenger or an e-mail, through this preview</source>
        <translation>Таблицадан, мессенджерден же каттан көчүрүлгөн саптар — ушул эле көрсөтүү аркылуу</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Файл окулууда…</translation>
    </message>
    <message>
        <source>A big one takes a few seconds.</source>
        <translation>Чоң файл бир нече секундда окулат.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Башка файлды тандоо</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Баш тартуу</translation>
    </message>
    <message>
        <source>Space takes a row or leaves it out; a digit answers what is asked. Ctrl+Z takes the last correction back; once written, all of it.</source>
        <translation>Боштук сапты алат же калтырат, сан суроого жооп берет. Ctrl+Z акыркы оңдоону, жазылгандан кийин баарын артка кайтарат.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Коюлган тизме</translation>
    </message>
    <message>
        <source>This is no list</source>
        <translation>Бул тизме эмес</translation>
    </message>
    <message>
        <source>The list cannot be loaded</source>
        <translation>Тизмени жүктөөгө болбойт</translation>
    </message>
    <message>
        <source>The file is not read</source>
        <translation>Файл окулган жок</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Чече турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Суроолор</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жооптор</translation>
    </message>
    <message>
        <source>Another aimak…</source>
        <translation>Башка аймак…</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Баары %n</numerusform>
            <numerusform>Баары %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Each question is decided alone: arrows choose it, a digit answers, Ctrl+Z takes the answer back. What was answered is not asked again by the next workbook; «Answered» lists it, and each can be asked again.</source>
        <translation>Ар бир суроо өзүнчө чечилет: жебелер тандайт, сан жооп берет, Ctrl+Z кайтарат. Чечилгенди кийинки китеп кайра сурабайт; ал «Чечилди» тизмесинде турат, каалаганын кайра сураса болот.</translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation>Азыр</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Башкасы</translation>
    </message>
    <message numerus="yes">
        <source>Answered %n</source>
        <translation>
            <numerusform>Чечилди %n</numerusform>
            <numerusform>Чечилди %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {code}</source>
        <translation>{code} гана</translation>
    </message>
    <message>
        <source>Show the questions of all sessions</source>
        <translation>Бардык сессиялардын суроолорун көрсөтүү</translation>
    </message>
    <message>
        <source>Asked again: {what}</source>
        <translation>Кайра суралды: {what}</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Кайра суроо</translation>
    </message>
    <message>
        <source>What was shown was kept.</source>
        <translation>Көрсөтүлгөн калтырылды.</translation>
    </message>
    <message>
        <source>The other was taken.</source>
        <translation>Башкасы алынды.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Чечилди</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Бир жазуу</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Экинчи жазуу</translation>
    </message>
</context>
<context>
    <name>InboxList</name>
    <message>
        <source>Questions of the office</source>
        <translation>Кеңсенин суроолору</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Ким же эмне</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Эмне үчүн суралды</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Суроо</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>чечилди</translation>
    </message>
</context>
<context>
    <name>InfoRow</name>
    <message>
        <source>A day such as 02.11, or −10 counted from the assembly</source>
        <translation>Күн, мисалы 02.11, же −10 — жыйындан эсептелет</translation>
    </message>
    <message>
        <source>How people are told</source>
        <translation>Кантип кабарлайбыз</translation>
    </message>
    <message>
        <source>Where exactly</source>
        <translation>Тагыраак кайда</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Ким жооптуу</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Кимдер үчүн</translation>
    </message>
    <message>
        <source>{offset} d.</source>
        <translation>{offset} күн</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Аткарылды</translation>
    </message>
</context>
<context>
    <name>InformingPart</name>
    <message>
        <source>Before the assembly</source>
        <translation>Жыйынга чейин</translation>
    </message>
    <message>
        <source>Add a way to tell people before</source>
        <translation>Кабарлоонун жолун кошуу</translation>
    </message>
    <message>
        <source>After the assembly</source>
        <translation>Жыйындан кийин</translation>
    </message>
    <message>
        <source>Add a way to tell people after</source>
        <translation>Чечимдерди кабарлоонун жолун кошуу</translation>
    </message>
    <message>
        <source>Telling people</source>
        <translation>Маалымдоо</translation>
    </message>
</context>
<context>
    <name>InitiativePart</name>
    <message>
        <source>Choose</source>
        <translation>Тандаңыз</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Азырынча сурала элек</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>Колдо бар</translation>
    </message>
    <message>
        <source>Not at hand</source>
        <translation>Колдо жок</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Кворум</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Канча күн мурда кабарлоо</translation>
    </message>
    <message>
        <source>Who speaks for residents</source>
        <translation>Өкүлчүлүк</translation>
    </message>
    <message>
        <source>How decisions are published</source>
        <translation>Чечимдерди жарыялоо</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Кайдан билебиз</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Беренеси</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>Негизи</translation>
    </message>
    <message>
        <source>Who calls it</source>
        <translation>Демилгечи</translation>
    </message>
    <message>
        <source>Who exactly</source>
        <translation>Тагыраак ким</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Мезгилдүүлүгү</translation>
    </message>
    <message>
        <source>The charter</source>
        <translation>Устав</translation>
    </message>
    <message>
        <source>Initiative and rules</source>
        <translation>Демилге жана эрежелер</translation>
    </message>
</context>
<context>
    <name>KeysQuestion</name>
    <message>
        <source>These workbooks are signed with keys that nobody compared here yet. Call whoever sent them: the digits stand there in Settings, under the set from the office. Every certificate of a laptop whose digits were compared will count as genuine.</source>
        <translation>Бул китептерге бул жерде али салыштырылбаган ачкычтар менен кол коюлган. Аларды жөнөткөндөргө чалыңыз: сандар алардын «Жөндөөлөрүндө», «Кеңседен топтом» бөлүмүндө турат. Сандары салыштырылган ноутбуктун бардык сертификаттары чыныгы деп эсептелет.</translation>
    </message>
    <message>
        <source>Trust the signatures of other laptops?</source>
        <translation>Башка ноутбуктардын кол тамгаларына ишенесизби?</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Ишенүү</translation>
    </message>
    <message>
        <source>The digits were compared by phone</source>
        <translation>Сандар телефон аркылуу салыштырылды</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Morning</source>
        <translation>Эртең менен</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Жабылыш</translation>
    </message>
    <message>
        <source>Papers for</source>
        <translation>Документтер</translation>
    </message>
</context>
<context>
    <name>LaptopsCard</name>
    <message>
        <source>A certificate of another laptop is checked by its workbook for the office: it carries the laptop&apos;s key and says which certificates were replaced or annulled. Here it is opened for this check alone; to unite people, marks and plans take it in by «Take in workbooks…» above.</source>
        <translation>Башка ноутбуктун сертификаты анын алмашуу китеби боюнча текшерилет: анда ноутбуктун ачкычы жана кайсы сертификаттар алмаштырылганы же жокко чыгарылганы бар. Бул жерде ал ушул текшерүү үчүн гана ачылат; адамдарды, белгилерди жана пландарды бириктирүү үчүн жогорудагы «Китептерди кабыл алуу…» баскычын басыңыз.</translation>
    </message>
    <message>
        <source>Workbook to check by…</source>
        <translation>Текшерүү үчүн китеп…</translation>
    </message>
    <message>
        <source>No laptop&apos;s key is known yet.</source>
        <translation>Азырынча бир да ачкыч жок.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n certificates</source>
        <translation>
            <numerusform>{file}: %n сертификат</numerusform>
            <numerusform>{file}: %n сертификат</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.ods)</source>
        <translation>Китептер (*.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Check certificates by another laptop&apos;s workbook</source>
        <translation>Башка ноутбуктун китеби: сертификаттарды ал боюнча текшерүү</translation>
    </message>
    <message>
        <source>Laptops whose signatures count here</source>
        <translation>Кол тамгаларына бул жерде ишенилген ноутбуктар</translation>
    </message>
    <message>
        <source>Taken in, their digits not compared: {keys}</source>
        <translation>Кабыл алынган, бирок сандары салыштырылган жок: {keys}</translation>
    </message>
    <message>
        <source>Compare the digits of keys: {count}</source>
        <translation>Ачкычтардын сандарын салыштыруу: {count}</translation>
    </message>
    <message>
        <source>Trust no longer…</source>
        <translation>Мындан ары ишенбөө…</translation>
    </message>
    <message>
        <source>Trust {mark} no longer</source>
        <translation>{mark} ачкычына мындан ары ишенбөө</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>бул компьютер</translation>
    </message>
    <message>
        <source>digits compared {day}, {who}</source>
        <translation>сандар салыштырылган {day}, {who}</translation>
    </message>
    <message>
        <source>said by a workbook of the same computer, {day}</source>
        <translation>аны ошол эле компьютердин китеби айткан, {day}</translation>
    </message>
    <message>
        <source>known here since {day}</source>
        <translation>бул жерде белгилүү {day}</translation>
    </message>
</context>
<context>
    <name>LastCard</name>
    <message>
        <source>Last workbook for the office</source>
        <translation>Кеңсе үчүн акыркы китеп</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Папканы ачуу</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Али сактала элек</translation>
    </message>
    <message>
        <source>When the day is over, save the workbook for the office.</source>
        <translation>Күн бүткөндө, кеңсе үчүн китепти сактаңыз.</translation>
    </message>
    <message>
        <source>№ {number} · {date}, {time}</source>
        <translation>№ {number} · {date}, {time}</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>өзгөрүүсүз</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>өзгөрүү бар</translation>
    </message>
    <message>
        <source>Fingerprint {digits}</source>
        <translation>Файлдын изи {digits}</translation>
    </message>
    <message>
        <source>Copied to the stick at {time} and compared.</source>
        <translation>Саат {time} флешкага көчүрүлүп, салыштырылды.</translation>
    </message>
    <message>
        <source>Data changed after it. Save the workbook again.</source>
        <translation>Андан кийин маалымат өзгөрдү. Китепти кайра сактаңыз.</translation>
    </message>
    <message>
        <source>Not on a stick yet.</source>
        <translation>Флешкага али көчүрүлө элек.</translation>
    </message>
</context>
<context>
    <name>LastMarksCard</name>
    <message>
        <source>Last marks</source>
        <translation>Акыркы белгилер</translation>
    </message>
    <message>
        <source>Nobody is marked yet.</source>
        <translation>Азырынча эч ким белгилене элек.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>Take back the mark of {name}</source>
        <translation>Белгини артка кайтаруу: {name}</translation>
    </message>
</context>
<context>
    <name>Likenesses</name>
    <message>
        <source>This is one person</source>
        <translation>Бул бир адам</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Correct the row…</source>
        <translation>Сапты оңдоо…</translation>
    </message>
    <message>
        <source>What the title in row {row} says…</source>
        <translation>{row}-саптагы аталыш эмнени билдирет…</translation>
    </message>
    <message>
        <source>Nobody: this row is no person</source>
        <translation>Эч ким: бул сапта адам жок</translation>
    </message>
</context>
<context>
    <name>ListQuestion</name>
    <message>
        <source>Yes, this list is for this session</source>
        <translation>Ооба, бул ушул сессиянын тизмеси</translation>
    </message>
    <message>
        <source>Load into {district}, {date}</source>
        <translation>Башкасына жүктөө: {district}, {date}</translation>
    </message>
</context>
<context>
    <name>LogoSlot</name>
    <message>
        <source>Replace…</source>
        <translation>Алмаштыруу…</translation>
    </message>
    <message>
        <source>Add a logo…</source>
        <translation>Логотип кошуу…</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>Логотипти алып салуу</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Логотипти тандаңыз</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Сүрөттөр (*.png *.svg)</translation>
    </message>
</context>
<context>
    <name>LongWriting</name>
    <message>
        <source>The workbook is taken back</source>
        <translation>Китепти кабыл алуу жокко чыгарылууда</translation>
    </message>
    <message>
        <source>Putting every row back…</source>
        <translation>Ар бир сап мурдагыдай болууда…</translation>
    </message>
    <message>
        <source>Stopped midway, nothing changes.</source>
        <translation>Токтотууга болот: анда эч нерсе өзгөрбөйт.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>Тил жана көрүнүш</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Экрандын тили</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Көрүнүшү</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Өлчөмү</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Жарык</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Караңгы</translation>
    </message>
    <message>
        <source>Papers have their own language, chosen for each session on the page Today.</source>
        <translation>Документтердин өз тили бар: ал ар бир сессия үчүн «Бүгүн» барагында тандалат.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The desk is locked: only check-in works here.</source>
        <translation>Стол режими: каттоо гана иштейт.</translation>
    </message>
    <message>
        <source>Rehearsal: nothing here is real. Papers are watermarked, nothing is exported.</source>
        <translation>Машыгуу: бул жердегинин баары чыныгы эмес. Документтерде суу белгиси бар, экспорт жок.</translation>
    </message>
</context>
<context>
    <name>MergeChoice</name>
    <message>
        <source>Name, phone or number in the list</source>
        <translation>Аты-жөнү, телефону же тизмедеги номери</translation>
    </message>
    <message>
        <source>Search for the other row</source>
        <translation>Башка сапты издөө</translation>
    </message>
    <message>
        <source>Nobody else fits.</source>
        <translation>Башка эч ким туура келбейт.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Stays: {who}</source>
        <translation>Калат: {who}</translation>
    </message>
    <message>
        <source>Joins: {who}</source>
        <translation>Кошулат: {who}</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилиясы</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Атасынын аты</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ролу</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Туулган жылы</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Жашы</translation>
    </message>
    <message>
        <source>Aiyl aimak</source>
        <translation>Айыл аймагы</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Айыл</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Position, workplace</source>
        <translation>Кызматы, иш орду</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Эскертме</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Макулдук</translation>
    </message>
    <message>
        <source>Merged: {who}</source>
        <translation>Бириктирилди: {who}</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>чакырылган</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>чакыруусуз</translation>
    </message>
</context>
<context>
    <name>MergesDialog</name>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Nobody was merged here.</source>
        <translation>Бул жерде эч ким бириктирилген эмес.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Ажыратуу</translation>
    </message>
    <message>
        <source>Part: {who}</source>
        <translation>Ажыратуу: {who}</translation>
    </message>
    <message>
        <source>Two rows again: {who}</source>
        <translation>Кайра эки сап: {who}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>A few words that nobody guesses. The store and its copies are written anew with it, which takes a moment. Save the recovery sheet afterwards: a forgotten passphrase cannot be found out.</source>
        <translation>Эч ким таба албай турган бир нече сөз. Маалымат жана анын көчүрмөлөрү аны менен кайра жазылат, бул бир аз убакыт алат. Андан кийин калыбына келтирүү барагын сактаңыз: унутулган сырсөздү билүү мүмкүн эмес.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Сырсөз ойлоп табыңыз</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Коюу</translation>
    </message>
    <message>
        <source>Passphrase, eight characters at least</source>
        <translation>Сырсөз, кеминде сегиз белги</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ошону дагы бир жолу</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Take in workbooks…</source>
        <translation>Китептерди кабыл алуу…</translation>
    </message>
    <message>
        <source>Part of the office</source>
        <translation>Кеңсенин бөлүмү</translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>Hand over</source>
        <translation>Тапшыруу</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Эмнени</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кимге</translation>
    </message>
    <message>
        <source>Project office</source>
        <translation>Долбоор кеңсеси</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Copy for a second desk</source>
        <translation>Экинчи стол үчүн көчүрмө</translation>
    </message>
    <message>
        <source>A second laptop in the hall opens it and marks on its own. List, settings, templates and pictures go along; the key and the PIN stay here.</source>
        <translation>Аны залдагы экинчи ноутбук ачып, өз алдынча белгилейт. Тизме, жөндөөлөр, шаблондор жана сүрөттөр кошо барат; ачкыч менен PIN ушул жерде калат.</translation>
    </message>
    <message>
        <source>With names and phones: give it only to the project office.</source>
        <translation>Аты-жөнү жана телефондору менен: долбоор кеңсесине гана бериңиз.</translation>
    </message>
    <message>
        <source>Save the donor&apos;s workbook</source>
        <translation>Донор үчүн китепти сактоо</translation>
    </message>
    <message>
        <source>Save the office&apos;s workbook</source>
        <translation>Кеңсе үчүн китепти сактоо</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation>Флешкага көчүрүү</translation>
    </message>
    <message>
        <source>Whole series</source>
        <translation>Бүт серия</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Бардыгы</translation>
    </message>
    <message>
        <source>No names, phones, villages or notes; times as days, fewer than three people of a kind by their district. The totals are the same.</source>
        <translation>Аты-жөнү, телефону, айылы жана эскертмеси жок; убакыт — күн менен, үчтөн аз окшош адам — району менен. Жыйынтык ошол эле.</translation>
    </message>
    <message>
        <source>The office&apos;s workbook goes to the stick</source>
        <translation>Флешкага кеңсенин китеби барат</translation>
    </message>
    <message>
        <source>The summary names people: it is for the office</source>
        <translation>Жыйынтыкта аттар бар: ал кеңсе үчүн</translation>
    </message>
    <message>
        <source>Summary to read</source>
        <translation>Окуу үчүн жыйынтык</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Токтотуу</translation>
    </message>
</context>
<context>
    <name>Outlet</name>
    <message>
        <source>Save the workbook</source>
        <translation>Китепти сактоо</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Жыйынтыкты сактоо</translation>
    </message>
    <message>
        <source>The summary is saved: {file}</source>
        <translation>Жыйынтык сакталды: {file}</translation>
    </message>
    <message>
        <source>Writing the summary…</source>
        <translation>Жыйынтык жазылууда…</translation>
    </message>
    <message>
        <source>On the second laptop: first start or Settings, “Open a desk copy”.</source>
        <translation>Экинчи ноутбукта: биринчи жолу ачканда же Жөндөөлөрдө — «Столдун көчүрмөсүн ачуу».</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Токтотулду. Эч нерсе жазылган жок.</translation>
    </message>
    <message>
        <source>Writing and reading back…</source>
        <translation>Китеп жазылып, текшерилүүдө…</translation>
    </message>
    <message>
        <source>Copying and comparing…</source>
        <translation>Көчүрүлүп, салыштырылууда…</translation>
    </message>
    <message>
        <source>The donor&apos;s workbook is saved without names: {file}</source>
        <translation>Донор үчүн китеп сакталды, анда аты-жөнү жок: {file}</translation>
    </message>
    <message>
        <source>The workbook is saved and read back, everything agrees: {file}</source>
        <translation>Китеп сакталып, кайра окулду, баары дал келди: {file}</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>not printed yet</source>
        <translation>азырынча басыла элек</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>басылды</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>тапшырылды</translation>
    </message>
    <message>
        <source>Being drawn: {percent} %</source>
        <translation>Даярдалууда: {percent} %</translation>
    </message>
    <message>
        <source>Printing: {done} of {total}</source>
        <translation>Басылууда: {total} ичинен {done}</translation>
    </message>
    <message>
        <source>Saving: {done} of {total}</source>
        <translation>Сакталууда: {total} ичинен {done}</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Беттердин кичине сүрөттөрү</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Мурунку бет</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Кийинки бет</translation>
    </message>
    <message>
        <source>Everybody again</source>
        <translation>Кайра бардык катышуучулар</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кичирейтүү</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Чоңойтуу</translation>
    </message>
    <message>
        <source>Whole page or size on paper</source>
        <translation>Бүт бет же кагаздагыдай өлчөм</translation>
    </message>
    <message>
        <source>Annul…</source>
        <translation>Жокко чыгаруу…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Токтотуу</translation>
    </message>
    <message>
        <source>{page} of {count}</source>
        <translation>{page} / {count}</translation>
    </message>
</context>
<context>
    <name>PageSigners</name>
    <message>
        <source>Who is to have signed this page</source>
        <translation>Бул бетте кимдин колу болушу керек</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Колу жок</translation>
    </message>
    <message>
        <source>Does not consent</source>
        <translation>Макул эмес</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Боштук</translation>
    </message>
    <message>
        <source>Page {page}: signatures expected {awaited}. ↓ to the names.</source>
        <translation>{page}-бет: {awaited} кол тамга болушу керек. ↓ — аттар.</translation>
    </message>
    <message>
        <source>Page {page}: consent is noted for {consenting}.</source>
        <translation>{page}-бет: макулдук жазылды: {consenting}.</translation>
    </message>
    <message>
        <source>Page {page}: {counted} signatures, {awaited} expected. Mark who has not signed: then the consent of the others is noted.</source>
        <translation>{page}-бет: кол тамга {counted}, {awaited} болушу керек. Кимдин колу жок экенин белгилеңиз: анда башкалардын макулдугу белгиленет.</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>{page}-бет</translation>
    </message>
</context>
<context>
    <name>PageTools</name>
    <message>
        <source>Enter from paper…</source>
        <translation>Кагаздан киргизүү…</translation>
    </message>
    <message numerus="yes">
        <source>Check in everybody shown (%n)…</source>
        <translation>
            <numerusform>Көрсөтүлгөндөрдүн баарын белгилөө (%n)…</numerusform>
            <numerusform>Көрсөтүлгөндөрдүн баарын белгилөө (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Merges…</source>
        <translation>Бириктирүүлөр…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Иреттөө</translation>
    </message>
    <message>
        <source>Load the list…</source>
        <translation>Тизмени жүктөө…</translation>
    </message>
    <message numerus="yes">
        <source>%n people marked from paper</source>
        <translation>
            <numerusform>Кагаздан %n адам белгиленди</numerusform>
            <numerusform>Кагаздан %n адам белгиленди</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check in %n people at once?</source>
        <translation>
            <numerusform>%n адамдын баары дароо белгиленсинби?</numerusform>
            <numerusform>%n адамдын баары дароо белгиленсинби?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody shown in the list who is not marked yet. One Undo takes all of them back.</source>
        <translation>Тизмеде көрсөтүлүп, белгилене электердин баары. Бир жолу артка кайтарсаңыз, белгилердин баары алынат.</translation>
    </message>
    <message>
        <source>Check in all</source>
        <translation>Баарын белгилөө</translation>
    </message>
    <message numerus="yes">
        <source>%n people are marked</source>
        <translation>
            <numerusform>%n адам белгиленди</numerusform>
            <numerusform>%n адам белгиленди</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is added and marked</source>
        <translation>Жаңы катышуучу кошулуп, белгиленди: {name}</translation>
    </message>
    <message>
        <source>{name} is added to the list</source>
        <translation>Жаңы катышуучу тизмеге кошулду: {name}</translation>
    </message>
    <message>
        <source>{name}: changes are saved</source>
        <translation>{name}: өзгөртүүлөр сакталды</translation>
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
        <source>Project office</source>
        <translation>Долбоор кеңсеси</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Жөндөөлөр</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Signed rows of the sheet</source>
        <translation>Барактын кол коюлган саптары</translation>
    </message>
    <message>
        <source>✓ Will be marked: {who}</source>
        <translation>✓ Белгиленет: {who}</translation>
    </message>
    <message>
        <source>Marked already: {who}</source>
        <translation>Мурда белгиленген: {who}</translation>
    </message>
    <message>
        <source>+ New people, a form for each: {who}</source>
        <translation>+ Жаңы адамдар, ар бирине форма: {who}</translation>
    </message>
    <message>
        <source>Entered already: {who}</source>
        <translation>Мурда киргизилген: {who}</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n people</source>
        <translation>
            <numerusform>%n адамды белгилөө</numerusform>
            <numerusform>%n адамды белгилөө</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Андан ары</translation>
    </message>
</context>
<context>
    <name>PaperOptions</name>
    <message>
        <source>Sheet</source>
        <translation>Барак</translation>
    </message>
    <message>
        <source>Rest of the last sheet</source>
        <translation>Акыркы барактын калганы</translation>
    </message>
    <message>
        <source>The first queue is</source>
        <translation>Биринчи кезек</translation>
    </message>
    <message>
        <source>The second queue is</source>
        <translation>Экинчи кезек</translation>
    </message>
    <message>
        <source>Whose names</source>
        <translation>Кимдин аттары</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тили</translation>
    </message>
    <message>
        <source>Check and close the session…</source>
        <translation>Салыштырып жабуу…</translation>
    </message>
    <message>
        <source>Blank badges</source>
        <translation>Бош бейджиктер</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>Толтурулбайт</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Солго</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Оңго</translation>
    </message>
    <message>
        <source>Straight ahead</source>
        <translation>Түз</translation>
    </message>
    <message>
        <source>Here, no arrow</source>
        <translation>Ушул жерде, жебесиз</translation>
    </message>
    <message>
        <source>Everybody listed</source>
        <translation>Тизмедегилердин баары</translation>
    </message>
    <message>
        <source>Those present</source>
        <translation>Катышкандар</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Бир файл менен</translation>
    </message>
    <message>
        <source>A file for each paper</source>
        <translation>Ар бир документти өзүнчө</translation>
    </message>
    <message>
        <source>Kyrgyz and Russian</source>
        <translation>Кыргызча жана орусча</translation>
    </message>
</context>
<context>
    <name>PaperOutlet</name>
    <message>
        <source>Folder for the papers</source>
        <translation>Документтер үчүн папка</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF сактоо</translation>
    </message>
    <message>
        <source>Saved: {file} in the folder {folder}</source>
        <translation>Сакталды: {file}, папкасы {folder}</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the PDF and print it on another.</source>
        <translation>Бул компьютерде принтер жок. PDF сактап, башкасында басып чыгарыңыз.</translation>
    </message>
    <message>
        <source>Saving was stopped. Files that are written stay in the folder {folder}</source>
        <translation>Сактоо токтотулду. Даяр файлдар {folder} папкасында калды</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n files in the folder {folder}</source>
        <translation>
            <numerusform>{folder} папкасында %n файл сакталды</numerusform>
            <numerusform>{folder} папкасында %n файл сакталды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n pages.</source>
        <translation>
            <numerusform>Принтерге %n бет жөнөтүлдү.</numerusform>
            <numerusform>Принтерге %n бет жөнөтүлдү.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing was stopped, and nothing is marked as printed. What the printer has already may still come out.</source>
        <translation>Басып чыгаруу токтотулду, эч нерсе басылды деп белгиленген жок. Принтерге жеткени дагы деле чыгышы мүмкүн.</translation>
    </message>
    <message>
        <source>The printer did not take the paper, and nothing is marked as printed. Check that it is on and connected, then print again.</source>
        <translation>Принтер документти кабыл алган жок, басылды деген белги коюлган жок. Күйгүзүлгөнүн жана туташканын текшерип, кайра басыңыз.</translation>
    </message>
    <message>
        <source>The printer {name} is gone, and nothing is marked as printed. Connect it again, or choose another one.</source>
        <translation>{name} принтери жок, басылды деген белги коюлган жок. Аны кайра туташтырыңыз же башкасын тандаңыз.</translation>
    </message>
</context>
<context>
    <name>ParticipantForm</name>
    <message>
        <source>Edit participant</source>
        <translation>Катышуучунун маалыматы</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Жаңы катышуучу</translation>
    </message>
    <message>
        <source>New participant, row {row} of the sheet</source>
        <translation>Жаңы катышуучу, барактын {row}-сабы</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Add and check in</source>
        <translation>Кошуп, белгилөө</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Тизмеге кошуу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Баш тартуу</translation>
    </message>
    <message>
        <source>The list already has {name} with the same aimak or phone. Add another person of this name?</source>
        <translation>Тизмеде {name} мурунтан бар — аймагы же телефону ошол эле. Дагы бир адам кошулсунбу?</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>Ошол эле адамбы?</translation>
    </message>
    <message>
        <source>Another person, add</source>
        <translation>Башка адам, кошуу</translation>
    </message>
    <message>
        <source>Groups, as told…</source>
        <translation>Өзү айткан топтор…</translation>
    </message>
    <message>
        <source>Voluntary, and only of somebody who consented</source>
        <translation>Ыктыярдуу жана макулдук менен гана</translation>
    </message>
</context>
<context>
    <name>ParticipantList</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Катышуучу</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ролу</translation>
    </message>
    <message>
        <source>Aiyl aimak</source>
        <translation>Айыл аймагы</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Белги</translation>
    </message>
</context>
<context>
    <name>PassphraseSection</name>
    <message>
        <source>Remove the passphrase…</source>
        <translation>Сырсөздү алып салуу…</translation>
    </message>
    <message>
        <source>Save the sheet…</source>
        <translation>Баракты сактоо…</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Баракты басып чыгаруу…</translation>
    </message>
    <message>
        <source>Mend the copies</source>
        <translation>Көчүрмөлөрдү оңдоо</translation>
    </message>
    <message>
        <source>Whoever finds the laptop, a copy or a stick with a desk copy reads nothing without the passphrase. Workbooks, papers and pictures that were saved elsewhere stay as they are.</source>
        <translation>Ноутбукту, көчүрмөнү же экинчи столдун көчүрмөсү бар флешканы тапкан киши сырсөзсүз эч нерсе окуй албайт. Өзүнчө сакталган китептер, кагаздар жана сүрөттөр мурдагыдай калат.</translation>
    </message>
    <message>
        <source>One page for the office, under lock and key: its figures open the data when the passphrase is forgotten. Without it nobody can help. A new passphrase needs a new page.</source>
        <translation>Кеңсе үчүн бир барак, кулпуланган жерге: сырсөз унутулса, анын сандары маалыматты ачат. Ансыз эч ким жардам бере албайт. Жаңы сырсөзгө жаңы барак керек.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Калыбына келтирүү барагы</translation>
    </message>
    <message>
        <source>Passphrase of the data</source>
        <translation>Маалыматтын сырсөзү</translation>
    </message>
    <message>
        <source>The data, their copies and desk copies are closed with a passphrase.</source>
        <translation>Маалымат, анын көчүрмөлөрү жана экинчи стол үчүн көчүрмөлөр сырсөз менен жабылган.</translation>
    </message>
    <message>
        <source>The data are not closed: whoever has the laptop can read them.</source>
        <translation>Маалымат жабылган эмес: аны ноутбук колунда болгон ар бир киши окуй алат.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Сырсөздү алмаштыруу…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Сырсөз коюу…</translation>
    </message>
    <message numerus="yes">
        <source>%n copies have another passphrase or none</source>
        <translation>
            <numerusform>%n көчүрмөнүн сырсөзү башка же жок</numerusform>
            <numerusform>%n көчүрмөнүн сырсөзү башка же жок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies are closed with a passphrase still</source>
        <translation>
            <numerusform>%n көчүрмө дагы эле сырсөз менен жабылган</numerusform>
            <numerusform>%n көчүрмө дагы эле сырсөз менен жабылган</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>Сырсөздү алып саласызбы?</translation>
    </message>
    <message>
        <source>Whoever has the laptop or a copy can read all names then.</source>
        <translation>Анда бардык аттарды ноутбук же көчүрмө колунда болгон ар бир киши окуй алат.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>The data have no passphrase any more.</source>
        <translation>Маалыматта мындан ары сырсөз жок.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Калыбына келтирүү барагын сактоо</translation>
    </message>
    <message>
        <source>Saved: {file}. Print it, and delete the file.</source>
        <translation>Сакталды: {file}. Басып чыгарып, файлды өчүрүңүз.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the sheet, print it on another.</source>
        <translation>Бул компьютерде принтер жок. Баракты сактап, башкасында басып чыгарыңыз.</translation>
    </message>
    <message>
        <source>Sent to the printer. Keep the page under lock and key.</source>
        <translation>Принтерге жөнөтүлдү. Баракты кулпуланган жерде сактаңыз.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Check that it is on and connected, then print again.</source>
        <translation>Принтер баракты кабыл алган жок. Күйгүзүлгөнүн жана туташканын текшерип, кайра басыңыз.</translation>
    </message>
    <message>
        <source>Not opened, and left as they are: {files}</source>
        <translation>Ачылган жок, мурдагыдай калды: {files}</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Add a role</source>
        <translation>Роль кошуу</translation>
    </message>
    <message>
        <source>People expected</source>
        <translation>Канча адам күтүлөт</translation>
    </message>
    <message>
        <source>Women among them</source>
        <translation>Анын ичинен аялдар</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Жаштар</translation>
    </message>
    <message>
        <source>Nobody is specially invited</source>
        <translation>Атайын чакырылгандар жок</translation>
    </message>
    <message>
        <source>Specially invited</source>
        <translation>Атайын чакырабыз</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>One person…</source>
        <translation>Бир катышуучу…</translation>
    </message>
    <message>
        <source>Whose paper alone is shown and printed</source>
        <translation>Кимдин документин өзүнчө көрсөтүү жана басып чыгаруу</translation>
    </message>
    <message>
        <source>Find one person: their paper alone is shown and printed</source>
        <translation>Бир катышуучуну табуу: анын гана документи көрсөтүлөт жана басылат</translation>
    </message>
</context>
<context>
    <name>PlaceQuestion</name>
    <message>
        <source>Aiyl aimak</source>
        <translation>Айыл аймагы</translation>
    </message>
    <message>
        <source>Village, quarter</source>
        <translation>Айыл, участок</translation>
    </message>
</context>
<context>
    <name>PlanColumn</name>
    <message>
        <source>New assembly plan</source>
        <translation>Жаңы план</translation>
    </message>
    <message>
        <source>Assembly plans</source>
        <translation>Жыйындардын пландары</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Row menu</source>
        <translation>Сап менен аракеттер</translation>
    </message>
    <message>
        <source>Drag to reorder, or Alt+Up and Alt+Down</source>
        <translation>Иретин өзгөртүү үчүн сүйрөңүз же Alt+↑, Alt+↓</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Assembly plan · {place}</source>
        <translation>План · {place}</translation>
    </message>
    <message>
        <source>Copy for the next village</source>
        <translation>Башка айыл үчүн көчүрмөлөө</translation>
    </message>
    <message>
        <source>Remove the plan</source>
        <translation>Планды алып салуу</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Планды басып чыгаруу</translation>
    </message>
    <message>
        <source>✓ saved {time}</source>
        <translation>✓ сакталды {time}</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>сакталууда…</translation>
    </message>
    <message>
        <source>✕ not saved</source>
        <translation>✕ сакталган жок</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>New assembly plan</source>
        <translation>Жаңы план</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Чалуулар</translation>
    </message>
    <message>
        <source>Calls after the assemblies, by the numbers of the list</source>
        <translation>Тизмедеги номерлер боюнча жыйындардан кийинки чалуулар</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Пландар</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>No session is chosen</source>
        <translation>Сессия тандалган жок</translation>
    </message>
    <message>
        <source>Choose a session on the page Today: plans belong to its day.</source>
        <translation>«Бүгүн» барагынан сессияны тандаңыз: пландар анын күнүнө тиешелүү.</translation>
    </message>
    <message>
        <source>No assembly plans yet</source>
        <translation>Жыйындардын пландары азырынча жок</translation>
    </message>
    <message>
        <source>Groups prepare their coming assemblies here: where and when, the agenda, how people are told. Everything is saved as it is typed.</source>
        <translation>Бул жерде топтор жакынкы жыйындарын даярдашат: кайда жана качан, күн тартиби, тургундарга кантип кабарлоо. Терилген нерсенин баары сакталып турат.</translation>
    </message>
</context>
<context>
    <name>PresenceCard</name>
    <message numerus="yes">
        <source>of %n listed</source>
        <translation>
            <numerusform>тизмедеги %n адамдан</numerusform>
            <numerusform>тизмедеги %n адамдан</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>%n аял</numerusform>
            <numerusform>%n аял</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>%n эркек</numerusform>
            <numerusform>%n эркек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not stated</source>
        <translation>
            <numerusform>%n көрсөтүлгөн эмес</numerusform>
            <numerusform>%n көрсөтүлгөн эмес</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s a person</source>
        <translation>бир адамга {seconds} с</translation>
    </message>
    <message numerus="yes">
        <source>%n people left</source>
        <translation>
            <numerusform>%n адам калды</numerusform>
            <numerusform>%n адам калды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>болжол менен %n мүнөт</numerusform>
            <numerusform>болжол менен %n мүнөт</numerusform>
        </translation>
    </message>
    <message>
        <source>invited {invited} + walk-ins {walkins} − not here {absent} = {present}</source>
        <translation>тизмеде {invited} + чакыруусуз {walkins} − келе элек {absent} = {present}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print the plan</source>
        <translation>Планды басып чыгаруу</translation>
    </message>
    <message>
        <source>Large letters, for the board</source>
        <translation>Чоң тамга, такта үчүн</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan for the wall</source>
        <translation>Дубалга илинүүчү план</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Жыйындын жүрүшү</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>Бланктар</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Документтин тили</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF сактоо</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
</context>
<context>
    <name>PrintStep</name>
    <message numerus="yes">
        <source>All %n pages</source>
        <translation>
            <numerusform>Баары: %n бет</numerusform>
            <numerusform>Баары: %n бет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>This is the store as it was in the copy.</source>
        <translation>Көчүрмөдөгү база ачылды.</translation>
    </message>
    <message>
        <source>This is the second desk, “{name}”: it marks on its own.</source>
        <translation>Бул экинчи стол, «{name}»: ал өз алдынча белгилейт.</translation>
    </message>
    <message>
        <source>Something went wrong in the program; what you entered is kept.</source>
        <translation>Программада ката кетти; киргизилгендин баары сакталды.</translation>
    </message>
    <message>
        <source>A report for the office is here: {file}</source>
        <translation>Кеңсе үчүн отчет мына бул жерде: {file}</translation>
    </message>
</context>
<context>
    <name>ProjectSection</name>
    <message>
        <source>Project</source>
        <translation>Долбоор</translation>
    </message>
    <message>
        <source>Title of the seminar</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>Аткаруучу</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>орусча</translation>
    </message>
    <message>
        <source>in Kyrgyz</source>
        <translation>кыргызча</translation>
    </message>
    <message>
        <source>Contact on papers</source>
        <translation>Документтердеги байланыш</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Саат</translation>
    </message>
    <message>
        <source>Youth, up to (years)</source>
        <translation>Жаштар (жашка чейин)</translation>
    </message>
</context>
<context>
    <name>PublicationCard</name>
    <message>
        <source>The office&apos;s tables as they are here, on a PostgreSQL server, for many to ask at once. It gets only what changed, all of it or nothing; nothing is ever read back. A network is needed for it.</source>
        <translation>Кеңсенин таблицалары, бул жерде кандай болсо ошондой, — PostgreSQL серверинде, аларды ал жерден бир эле убакта көпчүлүк сурай алат. Ал жакка өзгөргөнү гана кетет: же толугу менен, же такыр кетпейт; кайра эч нерсе окулбайт. Бул үчүн тармак керек.</translation>
    </message>
    <message>
        <source>Address of the server, without a password</source>
        <translation>Сервердин дареги, сырсөзсүз</translation>
    </message>
    <message>
        <source>Password; it is not kept</source>
        <translation>Сырсөз; ал сакталбайт</translation>
    </message>
    <message>
        <source>For the office</source>
        <translation>Кеңсе үчүн</translation>
    </message>
    <message>
        <source>For the donor, without names</source>
        <translation>Донор үчүн, аттарсыз</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Ким үчүн</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Жарыялоо</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Эмне жөнөтүлөт</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Баш тартуу</translation>
    </message>
    <message>
        <source>Publish to a server</source>
        <translation>Серверге жарыялоо</translation>
    </message>
    <message>
        <source>The server {host} asks for the password of {user}.</source>
        <translation>{host} сервери {user} аты үчүн сырсөз сурап жатат.</translation>
    </message>
</context>
<context>
    <name>PublicationSection</name>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Серверден суралып жатат…</translation>
    </message>
    <message>
        <source>Gathering the rows…</source>
        <translation>Саптар чогулуп жатат…</translation>
    </message>
    <message>
        <source>The server holds everything already: nothing was sent.</source>
        <translation>Серверде баары бар: эч нерсе жөнөтүлгөн жок.</translation>
    </message>
    <message>
        <source>Rows to be sent or compared: {count}.</source>
        <translation>Жөнөтүлө турган же салыштырыла турган саптар: {count}.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Жөнөтүлүп жатат…</translation>
    </message>
    <message>
        <source>Published. Rows written: {written}, taken away: {gone}.</source>
        <translation>Жарыяланды. Жазылган саптар: {written}, алынганы: {gone}.</translation>
    </message>
    <message>
        <source>Stopped: the server has the earlier as a whole, or the new one.</source>
        <translation>Токтотулду: серверде же мурункусу толугу менен, же жаңысы толугу менен.</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message numerus="yes">
        <source>For all alike: %n</source>
        <translation>
            <numerusform>Ушундайлардын баары: %n</numerusform>
            <numerusform>Ушундайлардын баары: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>What people will ask</source>
        <translation>Эмнени сурашат</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Ким жооп берет</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>даяр</translation>
    </message>
    <message>
        <source>The answer is ready</source>
        <translation>Жооп даяр</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Draft</source>
        <translation>Каралама</translation>
    </message>
    <message>
        <source>Can be printed</source>
        <translation>Басса болот</translation>
    </message>
    <message>
        <source>Ready for the assembly</source>
        <translation>Жыйынга даяр</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Эмне жетишпейт</translation>
    </message>
    <message>
        <source>F3 leads to the next gap</source>
        <translation>F3 — кийинки толтурулбаганга</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt</source>
        <translation>Тилкат</translation>
    </message>
    <message>
        <source>Save the workbook…</source>
        <translation>Китепти сактоо…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF сактоо…</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF сактоо</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>Китепти сактоо</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Register of certificates</source>
        <translation>Сертификаттардын реестри</translation>
    </message>
    <message>
        <source>Scan the code or type the number to hand over</source>
        <translation>Тапшыруу үчүн код же номер</translation>
    </message>
    <message>
        <source>Hand over all printed</source>
        <translation>Басылгандын баары тапшырылды</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Тапшырылды</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Тапшырылган жок</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Алмаштыруу…</translation>
    </message>
    <message>
        <source>Annul…</source>
        <translation>Жокко чыгаруу…</translation>
    </message>
    <message>
        <source>Enter from paper…</source>
        <translation>Кагаздан киргизүү…</translation>
    </message>
    <message>
        <source>Give up the number…</source>
        <translation>Номерди жокко чыгаруу…</translation>
    </message>
    <message>
        <source>By exception…</source>
        <translation>Өзгөчө тартипте…</translation>
    </message>
    <message>
        <source>No certificate…</source>
        <translation>Берилбесин…</translation>
    </message>
    <message>
        <source>Back to the rule</source>
        <translation>Өзгөчөлүктү алуу</translation>
    </message>
    <message>
        <source>Blank forms…</source>
        <translation>Бланктар…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>No number is given yet.</source>
        <translation>Азырынча номерлер жок.</translation>
    </message>
    <message>
        <source>Handed over: {name}</source>
        <translation>Тапшырылды: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Handed over: %n.</source>
        <translation>
            <numerusform>%n сертификат тапшырылды.</numerusform>
            <numerusform>%n сертификат тапшырылды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterTable</name>
    <message>
        <source>Number</source>
        <translation>Номери</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөнү</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Түшүндүрмө</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>After the assemblies · due</source>
        <translation>Жыйындардан кийин · мөөнөтү келди</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>дагы %n</numerusform>
            <numerusform>дагы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Call: was it held?</source>
        <translation>Чалыңыз: жыйын өттүбү?</translation>
    </message>
    <message>
        <source>To the plan</source>
        <translation>Планга</translation>
    </message>
</context>
<context>
    <name>ReportSaving</name>
    <message>
        <source>Reading what the report counts…</source>
        <translation>Отчёт эсептей турган нерселер окулууда…</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Отчёт даярдалууда…</translation>
    </message>
    <message>
        <source>Saved: {file} in the folder {folder}</source>
        <translation>Сакталды: {file}, папкасы {folder}</translation>
    </message>
</context>
<context>
    <name>ReportsCard</name>
    <message>
        <source>Leave records without sex, age or aimak out</source>
        <translation>Жынысы, жашы же аймагы жок жазуулар эсептелбесин</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көчүрүү</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Баштап</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Чейин</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF сактоо…</translation>
    </message>
    <message>
        <source>Save the workbook…</source>
        <translation>Китепти сактоо…</translation>
    </message>
    <message>
        <source>For the office</source>
        <translation>Кеңсе үчүн</translation>
    </message>
    <message>
        <source>For the donor, without names</source>
        <translation>Донор үчүн, аты-жөнү жок</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Ким үчүн</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Отчёттун тили</translation>
    </message>
    <message>
        <source>All seminars</source>
        <translation>Бардык семинарлар</translation>
    </message>
    <message>
        <source>Of these days</source>
        <translation>Ушул күндөрдүкү</translation>
    </message>
    <message>
        <source>Which seminars</source>
        <translation>Кайсы семинарлар</translation>
    </message>
    <message>
        <source>District of the report</source>
        <translation>Отчёттун району</translation>
    </message>
    <message>
        <source>Oblast of the report</source>
        <translation>Отчёттун облусу</translation>
    </message>
    <message>
        <source>Report to the donor</source>
        <translation>Донор үчүн отчёт</translation>
    </message>
    <message>
        <source>Indicators, who came, targets, and every thing that donors ask.</source>
        <translation>Көрсөткүчтөр, ким келди, максаттар жана донорлор сураган нерселердин баары.</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Облус</translation>
    </message>
    <message>
        <source>Totals for the press</source>
        <translation>Басма сөз үчүн жыйынтыктар</translation>
    </message>
    <message>
        <source>Sentences that can be copied.</source>
        <translation>Көчүрүп алса боло турган сүйлөмдөр.</translation>
    </message>
    <message>
        <source>What records lack</source>
        <translation>Жазууларда эмне жетишпейт</translation>
    </message>
    <message>
        <source>A list for each desk, to be sent back. It has names: for the office.</source>
        <translation>Ар бир стол үчүн тизме, кайра жиберүү үчүн. Анда аты-жөнү бар: кеңсе үчүн гана.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёттор</translation>
    </message>
    <message>
        <source>Its seminars, aimaks and assemblies. For the office.</source>
        <translation>Анын семинарлары, аймактары жана жыйындары. Кеңсе үчүн.</translation>
    </message>
    <message>
        <source>Its districts and what came of the seminars. For the office.</source>
        <translation>Анын райондору жана семинарлардан эмне чыкканы. Кеңсе үчүн.</translation>
    </message>
</context>
<context>
    <name>ReportsSection</name>
    <message>
        <source>Reports</source>
        <translation>Отчёттор</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF сактоо</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>Китепти сактоо</translation>
    </message>
    <message>
        <source>The sentences are on the clipboard.</source>
        <translation>Сүйлөмдөр көчүрүлдү.</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>Names and phones are not needed for ever. So many months after the last day of a series the program proposes to delete the data of those who came; nothing is deleted by itself. 0: it never proposes.</source>
        <translation>Аттар жана телефондор түбөлүк керек эмес. Сериянын акыркы күнүнөн ушунча ай өткөндө программа ага катышкандардын маалыматтарын өчүрүүнү сунуш кылат; өзү эч нерсе өчүрбөйт. 0 — сунуш кылбайт.</translation>
    </message>
    <message>
        <source>The data of one person are deleted on the page Check-in: menu ⋮ of the row, or Ctrl+Shift+Delete.</source>
        <translation>Бир адамдын маалыматтары «Каттоо» барагында өчүрүлөт: саптын ⋮ менюсу же Ctrl+Shift+Delete.</translation>
    </message>
    <message>
        <source>Months after the series</source>
        <translation>Сериядан кийинки айлар</translation>
    </message>
    <message>
        <source>Delete their data…</source>
        <translation>Алардын маалыматтарын өчүрүү…</translation>
    </message>
    <message>
        <source>People&apos;s data</source>
        <translation>Адамдардын маалыматтары</translation>
    </message>
    <message>
        <source>Nobody&apos;s time is over.</source>
        <translation>Эч кимдин мөөнөтү бүтө элек.</translation>
    </message>
    <message>
        <source>The time is over for people: {count}.</source>
        <translation>Мөөнөтү бүткөн адамдар: {count}.</translation>
    </message>
    <message>
        <source>people: {count}</source>
        <translation>адам: {count}</translation>
    </message>
</context>
<context>
    <name>RoleChips</name>
    <message>
        <source>All</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>Role?</source>
        <translation>Ролу?</translation>
    </message>
    <message>
        <source>Sex not stated</source>
        <translation>Жынысы көрсөтүлгөн эмес</translation>
    </message>
    <message>
        <source>Nobody has told their role yet: ask, then press F2 to choose it</source>
        <translation>Ролу айтыла элек: сурап, F2 басып тандаңыз</translation>
    </message>
    <message>
        <source>Nobody has told their sex yet: ask, then press the letter in the row</source>
        <translation>Жынысы айтыла элек: сурап, саптагы тамганы басыңыз</translation>
    </message>
    <message>
        <source>By the father&apos;s name: {n}…</source>
        <translation>Атасынын аты боюнча: {n}…</translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message>
        <source>Role</source>
        <translation>Ролу</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ким</translation>
    </message>
</context>
<context>
    <name>RosterDialog</name>
    <message>
        <source>Save a template…</source>
        <translation>Шаблонду сактоо…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are written into the list</source>
        <translation>
            <numerusform>Тизмеге %n адам жазылды</numerusform>
            <numerusform>Тизмеге %n адам жазылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Which sheet is the list?</source>
        <translation>Тизме кайсы баракта?</translation>
    </message>
    <message>
        <source>All of them together</source>
        <translation>Баары бирге</translation>
    </message>
    <message>
        <source>All sheets together</source>
        <translation>Бардык барактар бирге</translation>
    </message>
    <message>
        <source>Participants {code}.xlsx</source>
        <translation>Катышуучулар {code}.xlsx</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Шаблонду сактоо</translation>
    </message>
    <message>
        <source>The template is saved: {file}</source>
        <translation>Шаблон сакталды: {file}</translation>
    </message>
</context>
<context>
    <name>RosterPreview</name>
    <message>
        <source>Rows of the list</source>
        <translation>Тизменин саптары</translation>
    </message>
    <message>
        <source>Some columns have no heading and were guessed: check them above.</source>
        <translation>Айрым мамычалардын аталышы жок, алар божомолдонду: текшериңиз.</translation>
    </message>
    <message>
        <source>All people: {n}</source>
        <translation>Бардык адамдар: {n}</translation>
    </message>
    <message>
        <source>Take the last correction back</source>
        <translation>Акыркы оңдоону артка кайтаруу</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Оңдоо…</translation>
    </message>
    <message>
        <source>Columns, file</source>
        <translation>Мамычалар, файл</translation>
    </message>
    <message>
        <source>Update all: {n}</source>
        <translation>Баарын жаңыртуу: {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n titles</source>
        <translation>
            <numerusform>%n аталыш</numerusform>
            <numerusform>%n аталыш</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other row(s)</source>
        <translation>
            <numerusform>%n башка сап</numerusform>
            <numerusform>%n башка сап</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as a list of this pattern was corrected; Ctrl+Z: as it is.</source>
        <translation>Мурунку ушундай тизме кандай оңдолсо, ошондой окулду; Ctrl+Z — кандай болсо, ошондой.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no role: ask them; “Role?” at check-in lists them.</source>
        <translation>
            <numerusform>%n адамдын ролу жок: сураңыз; каттоодогу «Ролу?» аларды көрсөтөт.</numerusform>
            <numerusform>%n адамдын ролу жок: сураңыз; каттоодогу «Ролу?» аларды көрсөтөт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Сап</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Катышуучу</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ролу</translation>
    </message>
    <message>
        <source>Aiyl aimak</source>
        <translation>Айыл аймагы</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефону</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Эмне болот</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Came back</source>
        <translation>Залга кайтып келди</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Эрте кетти</translation>
    </message>
    <message>
        <source>Take back the mark…</source>
        <translation>Белгини алып салуу…</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Белгилөө</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Өзгөртүү…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Эскертме…</translation>
    </message>
    <message>
        <source>Does not decline consent</source>
        <translation>Баш тартууну алуу</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Бириктирүү…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Тарыхы…</translation>
    </message>
    <message>
        <source>Remove from the list…</source>
        <translation>Тизмеден алып салуу…</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} кайра залда</translation>
    </message>
    <message>
        <source>{name} left early</source>
        <translation>{name}: эрте кеткени жазылды</translation>
    </message>
    <message>
        <source>Note: {name}</source>
        <translation>Эскертме: {name}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Эскертме</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>{name}: the note is kept</source>
        <translation>{name}: эскертме жазылды</translation>
    </message>
    <message>
        <source>{name}: no note now</source>
        <translation>{name}: эскертме эми жок</translation>
    </message>
    <message>
        <source>{name} does not consent to data processing</source>
        <translation>{name}: маалыматты иштетүүгө макул эмес</translation>
    </message>
    <message>
        <source>{name} does not decline consent</source>
        <translation>{name}: баш тартуу алынды</translation>
    </message>
    <message>
        <source>{name} will be shown as not here. The history keeps who, when and why.</source>
        <translation>{name} келбегендердин катарында болот. Ким, качан жана эмне үчүн алып салганы тарыхта калат.</translation>
    </message>
    <message>
        <source>Take back the mark?</source>
        <translation>Белги алынып салынсынбы?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Белгини алып салуу</translation>
    </message>
    <message>
        <source>Wrong person was marked</source>
        <translation>Башка адам белгиленип калган</translation>
    </message>
    <message>
        <source>Has not come after all</source>
        <translation>Адам келген жок</translation>
    </message>
    <message>
        <source>The mark of {name} is taken back</source>
        <translation>Белги алынды: {name}</translation>
    </message>
    <message>
        <source>{name} will no longer be in this session&apos;s list, papers and counts.</source>
        <translation>{name} мындан ары бул сессиянын тизмесинде, документтеринде жана эсебинде болбойт. Жазуу тарыхта калат.</translation>
    </message>
    <message>
        <source>Remove from the list?</source>
        <translation>Тизмеден алып салынсынбы?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Тизмеден алып салуу</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Эки жолу жазылган</translation>
    </message>
    <message>
        <source>Listed by mistake</source>
        <translation>Жаңылыш жазылган</translation>
    </message>
    <message>
        <source>Asked to be removed</source>
        <translation>Өзү алып салууну суранды</translation>
    </message>
    <message>
        <source>{name} is no longer in the list</source>
        <translation>{name}: эми тизмеде жок</translation>
    </message>
    <message>
        <source>Two rows of the list become one person.</source>
        <translation>Тизменин эки сабы бир адам болот.</translation>
    </message>
    <message>
        <source>{new} looks like {invited}, who is invited and not here yet.</source>
        <translation>{new} — балким, бул тизмедеги {invited}: анда азырынча белги жок.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыштыруу</translation>
    </message>
    <message>
        <source>Print the badge…</source>
        <translation>Бейджди басып чыгаруу…</translation>
    </message>
    <message>
        <source>Print the certificate…</source>
        <translation>Сертификатты басып чыгаруу…</translation>
    </message>
    <message>
        <source>Delete this person&apos;s data…</source>
        <translation>Адамдын маалыматтарын өчүрүү…</translation>
    </message>
    <message>
        <source>{name}: consent is not noted</source>
        <translation>{name}: макулдук белгиленген эмес</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Row removed: {row}</source>
        <translation>Сап алынды: {row}</translation>
    </message>
    <message>
        <source>Empty row removed</source>
        <translation>Бош сап алынды</translation>
    </message>
    <message>
        <source>Add below</source>
        <translation>Төмөн жагына кошуу</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Жогору</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Төмөн</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Дагы талаалар</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып салуу</translation>
    </message>
</context>
<context>
    <name>RowQuestion</name>
    <message>
        <source>Row {row} of the list</source>
        <translation>Тизменин {row}-сабы</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Ушундай окуу</translation>
    </message>
    <message>
        <source>Nobody: this row is no person</source>
        <translation>Эч ким: бул сапта адам жок</translation>
    </message>
    <message>
        <source>Who stands in this row: one person a line</source>
        <translation>Бул сапта ким бар: ар бир адам өзүнчө сапта</translation>
    </message>
    <message>
        <source>The cells as they are read</source>
        <translation>Уячалар, кандай окулса</translation>
    </message>
</context>
<context>
    <name>RowSides</name>
    <message>
        <source>Here</source>
        <translation>Бул жерде</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Биздикин калтыруу</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Башкасын алуу</translation>
    </message>
    <message>
        <source>Skip the row</source>
        <translation>Сапты өткөрүү</translation>
    </message>
    <message numerus="yes">
        <source>For all alike: %n</source>
        <translation>
            <numerusform>Ушундайлардын баары: %n</numerusform>
            <numerusform>Ушундайлардын баары: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>Китепте</translation>
    </message>
</context>
<context>
    <name>SafetySection</name>
    <message>
        <source>Go back to a copy…</source>
        <translation>Көчүрмөгө кайтуу…</translation>
    </message>
    <message>
        <source>The whole store becomes what it was when the copy was made. What is here now is kept aside in the data folder.</source>
        <translation>Бүт база көчүрмө жасалган учурдагыдай болот. Азыркысы маалымат папкасында өзүнчө калат.</translation>
    </message>
    <message>
        <source>The lead&apos;s PIN</source>
        <translation>Жетекчинин PIN коду</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Көчүрмөгө кайтуу</translation>
    </message>
    <message>
        <source>Where the data lie</source>
        <translation>Маалымат кайда турат</translation>
    </message>
    <message>
        <source>PIN and going back</source>
        <translation>PIN жана көчүрмөгө кайтуу</translation>
    </message>
    <message>
        <source>A PIN is set: the desk mode is left with it.</source>
        <translation>PIN коюлган: стол режиминен аны менен чыгышат.</translation>
    </message>
    <message>
        <source>No PIN is set yet; the desk mode asks for one the first time.</source>
        <translation>PIN али коюлган эмес; стол режими аны биринчи жолу сурайт.</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>PIN кодду өзгөртүү…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>PIN коюу…</translation>
    </message>
    <message>
        <source>Who knows the present PIN may change it.</source>
        <translation>PIN кодду азыркысын билген адам өзгөртө алат.</translation>
    </message>
</context>
<context>
    <name>SaveStep</name>
    <message numerus="yes">
        <source>All in one file: %n pages</source>
        <translation>
            <numerusform>Баары бир файлда: %n бет</numerusform>
            <numerusform>Баары бир файлда: %n бет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedNotice</name>
    <message>
        <source>Printed from a stick</source>
        <translation>Флешкадан басылды</translation>
    </message>
    <message>
        <source>Saved, not printed yet: {file}</source>
        <translation>Сакталды, азырынча басыла элек: {file}</translation>
    </message>
    <message numerus="yes">
        <source>Marked as printed: %n pages.</source>
        <translation>
            <numerusform>%n бет басылды деп белгиленди.</numerusform>
            <numerusform>%n бет басылды деп белгиленди.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleCard</name>
    <message>
        <source>Schedule</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Кошуу</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Сессия кошуу</translation>
    </message>
    <message>
        <source>What can be done with the schedule</source>
        <translation>График менен эмне кылса болот</translation>
    </message>
    <message>
        <source>Change, copy, move, cancel; load from Excel</source>
        <translation>Өзгөртүү, көчүрмөлөө, жылдыруу, жокко чыгаруу; Excel&apos;ден жүктөө</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгөртүү…</translation>
    </message>
    <message>
        <source>Copy to another day…</source>
        <translation>Башка күнгө көчүрмөлөө…</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>Башка күнгө жылдыруу…</translation>
    </message>
    <message>
        <source>Cancel the session…</source>
        <translation>Сессияны жокко чыгаруу…</translation>
    </message>
    <message>
        <source>Load a schedule from Excel…</source>
        <translation>Графикти Excel&apos;ден жүктөө…</translation>
    </message>
    <message>
        <source>The session is in the schedule.</source>
        <translation>Сессия графикке кошулду.</translation>
    </message>
    <message>
        <source>The session is changed.</source>
        <translation>Сессия өзгөртүлдү.</translation>
    </message>
    <message>
        <source>Copy to another day</source>
        <translation>Башка күнгө көчүрмөлөө</translation>
    </message>
    <message>
        <source>District, hall and trainer are the same; the list of people stays here.</source>
        <translation>Район, зал жана тренер ошол эле; адамдардын тизмеси көчүрүлбөйт.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көчүрмөлөө</translation>
    </message>
    <message>
        <source>Copied to {date}.</source>
        <translation>{date} күнүнө көчүрүлдү.</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Башка күнгө жылдыруу</translation>
    </message>
    <message>
        <source>The list of people moves with it; the first date is remembered.</source>
        <translation>Адамдардын тизмеси кошо жылат; биринчи күнү эсте сакталат.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Жылдыруу</translation>
    </message>
    <message>
        <source>Moved to {date}.</source>
        <translation>{date} күнүнө жылдырылды.</translation>
    </message>
    <message>
        <source>Cancel the session?</source>
        <translation>Сессияны жокко чыгарасызбы?</translation>
    </message>
    <message>
        <source>It stays in the schedule with the reason; nobody&apos;s data is lost.</source>
        <translation>Ал себеби менен графикте калат; эч кимдин маалыматы жоголбойт.</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Сессияны жокко чыгаруу</translation>
    </message>
    <message>
        <source>weather</source>
        <translation>аба ырайы</translation>
    </message>
    <message>
        <source>the hall is taken</source>
        <translation>зал бош эмес</translation>
    </message>
    <message>
        <source>too few people</source>
        <translation>адам аз</translation>
    </message>
    <message>
        <source>The session is cancelled.</source>
        <translation>Сессия жокко чыгарылды.</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Rows of the schedule</source>
        <translation>Графиктин саптары</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>This is no schedule</source>
        <translation>Бул график эмес</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are written</source>
        <translation>
            <numerusform>Графикке %n сессия жазылды</numerusform>
            <numerusform>Графикке %n сессия жазылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n жаңы</numerusform>
            <numerusform>%n жаңы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n өзгөргөн</numerusform>
            <numerusform>%n өзгөргөн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n өзгөрүүсүз</numerusform>
            <numerusform>%n өзгөрүүсүз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a mistake</source>
        <translation>
            <numerusform>катасы бар: %n</numerusform>
            <numerusform>катасы бар: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: {what}</source>
        <translation>Мурун: {what}</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Жаңы</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Өзгөрүүсүз</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгөргөн</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Ката</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Облусу</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Өтүүчү жери</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Тренер</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Күтөбүз</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Сап</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Району</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Эмне болот</translation>
    </message>
</context>
<context>
    <name>ScheduleList</name>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Району</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Күтөбүз</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Келди</translation>
    </message>
    <message numerus="yes">
        <source>%n seminars</source>
        <translation>
            <numerusform>%n семинар</numerusform>
            <numerusform>%n семинар</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeedDialog</name>
    <message>
        <source>Set No {number} from the office</source>
        <translation>Кеңседен № {number} топтом</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Алуу</translation>
    </message>
    <message>
        <source>The digits were compared with the office by phone</source>
        <translation>Сандар кеңсе менен телефон аркылуу салыштырылды</translation>
    </message>
    <message>
        <source>What the set would change</source>
        <translation>Топтом эмнени өзгөртөт</translation>
    </message>
    <message>
        <source>Lists take effect when the program is started again.</source>
        <translation>Тизмелер программа кайра ишке киргенде колдонула баштайт.</translation>
    </message>
    <message>
        <source>{file}: “{title}”, written by desk “{desk}” on {date} at {time}.</source>
        <translation>{file}: «{title}», «{desk}» столу жазган, {date}, {time}.</translation>
    </message>
    <message>
        <source>Everything in it stands here already.</source>
        <translation>Андагынын баары бул жерде бар.</translation>
    </message>
    <message>
        <source>Signed with a key that is known here: {digits}.</source>
        <translation>Бул жерде белгилүү ачкыч менен кол коюлган: {digits}.</translation>
    </message>
    <message>
        <source>Signed with a key that is not known here. Ask the office by phone to read out the digits of its set: {digits}. If they are others, do not take it.</source>
        <translation>Бул жерде белгисиз ачкыч менен кол коюлган. Кеңседен телефон аркылуу анын топтомунун сандарын окуп берүүсүн сураңыз: {digits}. Сандар башка болсо, аны албаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n more stand here already</source>
        <translation>
            <numerusform>Дагы %n бул жерде бар</numerusform>
            <numerusform>Дагы %n бул жерде бар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines stand otherwise here</source>
        <translation>
            <numerusform>бул жерде %n сап башкача</numerusform>
            <numerusform>бул жерде %n сап башкача</numerusform>
        </translation>
    </message>
    <message>
        <source>list of districts</source>
        <translation>райондордун тизмеси</translation>
    </message>
    <message>
        <source>list of aiyl aimaks</source>
        <translation>айыл аймактарынын тизмеси</translation>
    </message>
    <message>
        <source>lists of codes</source>
        <translation>коддордун тизмелери</translation>
    </message>
    <message>
        <source>steps of preparing an assembly</source>
        <translation>жыйынды даярдоо кадамдары</translation>
    </message>
    <message>
        <source>calls after an assembly</source>
        <translation>жыйындан кийинки чалуулар</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>Жаңы: {what}</translation>
    </message>
    <message>
        <source>series “{name}”</source>
        <translation>«{name}» сериясы</translation>
    </message>
    <message>
        <source>rules of charters by aiyl aimak</source>
        <translation>айыл аймактары боюнча уставдардын эрежелери</translation>
    </message>
    <message>
        <source>list of indicators</source>
        <translation>көрсөткүчтөрдүн тизмеси</translation>
    </message>
    <message>
        <source>target “{name}”: {value}</source>
        <translation>«{name}» максаты: {value}</translation>
    </message>
</context>
<context>
    <name>SeedSection</name>
    <message>
        <source>Take a set…</source>
        <translation>Топтом алуу…</translation>
    </message>
    <message>
        <source>Write a set for the desks…</source>
        <translation>Столдор үчүн топтом жазуу…</translation>
    </message>
    <message>
        <source>One signed file from the office: schedule of the next series, targets, lists of aiyl aimaks, codes, steps and indicators, and what is known of the charters of aimaks. It is shown before anything changes, and one Undo takes it back.</source>
        <translation>Кеңседен кол коюлган бир файл: кийинки сериянын графиги, максаттар, аймактардын, коддордун, кадамдардын жана көрсөткүчтөрдүн тизмелери, аймактардын уставдары тууралуу белгилүү нерселер. Ал бир нерсе өзгөргөнгө чейин көрсөтүлөт жана бир жокко чыгаруу менен кайтарылат.</translation>
    </message>
    <message>
        <source>What stands on this laptop: open series with their sessions, targets, lists, and the rules of charters that the plans of assemblies tell.</source>
        <translation>Бул ноутбукта турган нерселер: ачык сериялар семинарлары менен, максаттар, тизмелер жана жыйындардын пландарында айтылган уставдардын эрежелери.</translation>
    </message>
    <message>
        <source>At a desk</source>
        <translation>Столдо</translation>
    </message>
    <message>
        <source>At the office</source>
        <translation>Кеңседе</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Ал эмне үчүн</translation>
    </message>
    <message>
        <source>Set from the office</source>
        <translation>Кеңседен топтом</translation>
    </message>
    <message>
        <source>The last one here: No {number} “{title}”, desk “{desk}”, {date}.</source>
        <translation>Бул жердеги акыркысы: № {number} «{title}», «{desk}» столу, {date}.</translation>
    </message>
    <message>
        <source>Sets from the office</source>
        <translation>Кеңседен топтомдор</translation>
    </message>
    <message>
        <source>Take a set from the office</source>
        <translation>Кеңседен топтом алуу</translation>
    </message>
    <message numerus="yes">
        <source>%n things are taken</source>
        <translation>
            <numerusform>%n жазуу алынды</numerusform>
            <numerusform>%n жазуу алынды</numerusform>
        </translation>
    </message>
    <message>
        <source>Set from the office {day}.json</source>
        <translation>Кеңседен топтом {day}.json</translation>
    </message>
    <message>
        <source>Write a set for the desks</source>
        <translation>Столдор үчүн топтом жазуу</translation>
    </message>
    <message>
        <source>Set No {number} is written: {file}</source>
        <translation>№ {number} топтом жазылды: {file}</translation>
    </message>
    <message>
        <source>The digits of this laptop, asked for by phone: {digits}.</source>
        <translation>Бул ноутбуктун сандары, аларды телефон аркылуу сурашат: {digits}.</translation>
    </message>
</context>
<context>
    <name>SeedWords</name>
    <message>
        <source>no longer there: “{name}”</source>
        <translation>мындан ары жок: «{name}»</translation>
    </message>
    <message>
        <source>new: “{name}”</source>
        <translation>жаңы: «{name}»</translation>
    </message>
    <message>
        <source>nobody told</source>
        <translation>эч ким айткан жок</translation>
    </message>
    <message>
        <source>may have a target</source>
        <translation>максаты болушу мүмкүн</translation>
    </message>
    <message>
        <source>has no target</source>
        <translation>максаты жок</translation>
    </message>
    <message>
        <source>source: {source}</source>
        <translation>булагы: {source}</translation>
    </message>
    <message>
        <source>split by:{changes}</source>
        <translation>бөлүү:{changes}</translation>
    </message>
</context>
<context>
    <name>SeriesBar</name>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>No open series</source>
        <translation>Ачык серия жок</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>архив</translation>
    </message>
    <message>
        <source>Change the series…</source>
        <translation>Серияны өзгөртүү…</translation>
    </message>
    <message>
        <source>Another series…</source>
        <translation>Башка серия…</translation>
    </message>
    <message>
        <source>Choose, change, move, archive; a new series</source>
        <translation>Тандоо, өзгөртүү, жылдыруу, архивге алуу; жаңы серия</translation>
    </message>
    <message>
        <source>Move the whole series…</source>
        <translation>Бүт серияны жылдыруу…</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Архивден кайтаруу</translation>
    </message>
    <message>
        <source>To the archive</source>
        <translation>Архивге</translation>
    </message>
    <message>
        <source>New series…</source>
        <translation>Жаңы серия…</translation>
    </message>
    <message>
        <source>The series is saved.</source>
        <translation>Серия сакталды.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are moved</source>
        <translation>
            <numerusform>%n сессия жылдырылды</numerusform>
            <numerusform>%n сессия жылдырылды</numerusform>
        </translation>
    </message>
    <message>
        <source>The series is in the archive: it can be chosen at the top.</source>
        <translation>Серия архивде: аны «Бүгүн» барагынын үстүнөн тандаса болот.</translation>
    </message>
    <message>
        <source>The series is open again.</source>
        <translation>Серия кайра ачык.</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>Change the series</source>
        <translation>Серияны өзгөртүү</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Жаңы серия</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Кошуу</translation>
    </message>
    <message>
        <source>Name of the series</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Name in Kyrgyz</source>
        <translation>Кыргызча аталышы</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Англисче аталышы</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Башталышы</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Аягы</translation>
    </message>
    <message>
        <source>People to be trained</source>
        <translation>Канча адамды окутуу керек</translation>
    </message>
</context>
<context>
    <name>SeriesMover</name>
    <message>
        <source>Move the whole series</source>
        <translation>Бүт серияны жылдыруу</translation>
    </message>
    <message>
        <source>All distances between the days are kept; a day off becomes the next working day. Lists of people move with their sessions. One Ctrl+Z takes all of it back.</source>
        <translation>Күндөрдүн аралыгы сакталат; дем алыш же майрам күнү кийинки жумуш күнүнө алмашат. Адамдардын тизмелери сессиялар менен кошо жылат. Бир Ctrl+Z баарын артка кайтарат.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Жылдыруу</translation>
    </message>
    <message>
        <source>First day of the series</source>
        <translation>Сериянын биринчи күнү</translation>
    </message>
    <message>
        <source>or by weeks</source>
        <translation>же канча жумага</translation>
    </message>
    <message>
        <source>This is a day off.</source>
        <translation>Бул дем алыш же майрам күнү.</translation>
    </message>
    <message>
        <source>stays: it was opened already</source>
        <translation>калат: мурда ачылган</translation>
    </message>
    <message>
        <source>stays: it has marks or certificates</source>
        <translation>калат: белгилер же сертификаттар бар</translation>
    </message>
    <message>
        <source>stays: it is cancelled</source>
        <translation>калат: жокко чыгарылган</translation>
    </message>
    <message>
        <source>moved on from a day off</source>
        <translation>дем алыш же майрам күнүнөн жылдырылды</translation>
    </message>
    <message numerus="yes">
        <source>Move %n sessions</source>
        <translation>
            <numerusform>%n сессияны жылдыруу</numerusform>
            <numerusform>%n сессияны жылдыруу</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesOver</name>
    <message>
        <source>A session for today…</source>
        <translation>Бүгүнкү сессия…</translation>
    </message>
    <message>
        <source>This year&apos;s schedule…</source>
        <translation>Быйылкы график…</translation>
    </message>
    <message>
        <source>Move the series…</source>
        <translation>Серияны жылдыруу…</translation>
    </message>
    <message>
        <source>To the archive</source>
        <translation>Архивге</translation>
    </message>
    <message>
        <source>Out of totals, reminders and warnings; its papers stay within reach</source>
        <translation>Жыйынтыктарга, эскертмелерге кирбейт; документтери жеткиликтүү бойдон калат</translation>
    </message>
    <message>
        <source>All sessions of this series are over</source>
        <translation>Бул сериянын бардык сессиялары өттү</translation>
    </message>
    <message>
        <source>The last one was {day}. What now?</source>
        <translation>Акыркысы: {day}. Эми эмне кылабыз?</translation>
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
    <name>SessionForm</name>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>Сессияны өзгөртүү</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Жаңы сессия</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Кошуу</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орусча</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Кыргызча</translation>
    </message>
    <message>
        <source>Russian and Kyrgyz</source>
        <translation>Орусча жана кыргызча</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Району</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Облусу</translation>
    </message>
    <message>
        <source>People awaited</source>
        <translation>Канча адам күтүлөт</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Өтүүчү жери</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Тренер</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Документтердин тили</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>saved {time}</source>
        <translation>{time} сакталды</translation>
    </message>
</context>
<context>
    <name>SeveralBooks</name>
    <message>
        <source>Take in workbooks: {count}</source>
        <translation>Китептерди кабыл алуу: {count}</translation>
    </message>
    <message>
        <source>Nothing is written yet. What nobody disputes is taken in together, each workbook as one step that can be taken back; the others are looked at one by one.</source>
        <translation>Азырынча эч нерсе жазылган жок. Талашсыз китептер бирге кабыл алынат, ар бири өзүнчө: аны кайтарса болот. Калгандары бирден каралат.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Стол</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сессиялар</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Текшерүү</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Саптар</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Андан ары</translation>
    </message>
    <message>
        <source>Look at one by one: {count}</source>
        <translation>Бирден кароо: {count}</translation>
    </message>
    <message>
        <source>Take in what is undisputed: {count}</source>
        <translation>Талашсызын кабыл алуу: {count}</translation>
    </message>
    <message>
        <source>not taken in: {why}</source>
        <translation>кабыл алынбайт: {why}</translation>
    </message>
    <message>
        <source>is being read…</source>
        <translation>окулуп жатат…</translation>
    </message>
    <message>
        <source>0 changes</source>
        <translation>0 өзгөрүү</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>кабыл алынды</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>мурунтан бар</translation>
    </message>
    <message>
        <source>can be taken in</source>
        <translation>кабыл алса болот</translation>
    </message>
    <message>
        <source>disputed {count}</source>
        <translation>талаштуу {count}</translation>
    </message>
    <message>
        <source>errors {count}</source>
        <translation>каталар {count}</translation>
    </message>
    <message>
        <source>alike {count}</source>
        <translation>окшош {count}</translation>
    </message>
    <message>
        <source>to be looked at: {what}</source>
        <translation>кароо керек: {what}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Токтотуу</translation>
    </message>
    <message>
        <source>Taken in: {done} of {count}</source>
        <translation>Кабыл алынды: {count} ичинен {done}</translation>
    </message>
    <message>
        <source>Read and compared: {done} of {count}</source>
        <translation>Окулду жана салыштырылды: {count} ичинен {done}</translation>
    </message>
    <message>
        <source>Stopped. Taken in: {done}; these stay, the others were not touched.</source>
        <translation>Токтотулду. Кабыл алынды: {done}, алар калат; калгандарына тийилген жок.</translation>
    </message>
    <message>
        <source>Compare the digits of keys: {count}</source>
        <translation>Ачкычтардын сандарын салыштыруу: {count}</translation>
    </message>
</context>
<context>
    <name>SeveralRows</name>
    <message numerus="yes">
        <source>Check in %n people</source>
        <translation>
            <numerusform>%n адамды белгилөө</numerusform>
            <numerusform>%n адамды белгилөө</numerusform>
        </translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ролу</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Aiyl aimak</source>
        <translation>Айыл аймагы</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Башка…</translation>
    </message>
    <message>
        <source>Copy for Excel</source>
        <translation>Excel үчүн көчүрүү</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>Эч кимди тандабоо</translation>
    </message>
    <message numerus="yes">
        <source>%n people are marked</source>
        <translation>
            <numerusform>%n адам белгиленди</numerusform>
            <numerusform>%n адам белгиленди</numerusform>
        </translation>
    </message>
    <message>
        <source>Which role</source>
        <translation>Кайсы роль</translation>
    </message>
    <message>
        <source>Aiyl aimak or organisation</source>
        <translation>Айыл аймагы же уюм</translation>
    </message>
    <message numerus="yes">
        <source>For %n people at once</source>
        <translation>
            <numerusform>Бир эле учурда %n кишиге</numerusform>
            <numerusform>Бир эле учурда %n кишиге</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message numerus="yes">
        <source>{fact}: %n people</source>
        <translation>
            <numerusform>{fact}: %n адам</numerusform>
            <numerusform>{fact}: %n адам</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them have it already: {fact}</source>
        <translation>Баарында ушундай: {fact}</translation>
    </message>
    <message numerus="yes">
        <source>A change for %n people at once</source>
        <translation>
            <numerusform>Бир эле учурда %n адамды өзгөртүү</numerusform>
            <numerusform>Бир эле учурда %n адамды өзгөртүү</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SexProposals</name>
    <message numerus="yes">
        <source>Accept %n proposals</source>
        <translation>
            <numerusform>%n сунушту кабыл алуу</numerusform>
            <numerusform>%n сунушту кабыл алуу</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetOptions</name>
    <message>
        <source>Order</source>
        <translation>Ирети</translation>
    </message>
    <message>
        <source>Blank rows</source>
        <translation>Бош саптар</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Кагаз</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Кол тамга</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Мамычалар</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тили</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Ролдор</translation>
    </message>
    <message>
        <source>By alphabet</source>
        <translation>Алфавит</translation>
    </message>
    <message>
        <source>Two queues</source>
        <translation>Эки кезек</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Бирөө</translation>
    </message>
    <message>
        <source>Morning, afternoon</source>
        <translation>Эки жолу</translation>
    </message>
    <message>
        <source>A4, upright</source>
        <translation>А4, тигинен</translation>
    </message>
    <message>
        <source>A4, lying</source>
        <translation>А4, туурасынан</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ролу</translation>
    </message>
    <message>
        <source>Aimak</source>
        <translation>Аймагы</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефону</translation>
    </message>
    <message>
        <source>Position, workplace</source>
        <translation>Кызматы, иш орду</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Баары</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message numerus="yes">
        <source>%n blank rows</source>
        <translation>
            <numerusform>%n бош сап</numerusform>
            <numerusform>%n бош сап</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n катышуучу</numerusform>
            <numerusform>%n катышуучу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>%n сертификат</numerusform>
            <numerusform>%n сертификат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans</source>
        <translation>
            <numerusform>%n план</numerusform>
            <numerusform>%n план</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignatureSlot</name>
    <message>
        <source>Signature…</source>
        <translation>Кол тамга…</translation>
    </message>
    <message>
        <source>Replace the signature</source>
        <translation>Кол тамганын сүрөтүн алмаштыруу</translation>
    </message>
    <message>
        <source>Add a signature</source>
        <translation>Кол тамганын сүрөтүн кошуу</translation>
    </message>
    <message>
        <source>A signature in dark ink on white paper, scanned or photographed: PNG, JPEG.</source>
        <translation>Ак баракка кочкул сыя менен коюлган кол тамга, скан же сүрөт: PNG, JPEG.</translation>
    </message>
    <message>
        <source>Take the signature away</source>
        <translation>Кол тамганын сүрөтүн алып салуу</translation>
    </message>
    <message>
        <source>Choose a signature</source>
        <translation>Кол тамганын сүрөтүн тандаңыз</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Сүрөттөр (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>SigningSection</name>
    <message>
        <source>Signatures and logos</source>
        <translation>Кол тамгалар жана логотиптер</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Тренер</translation>
    </message>
    <message>
        <source>Post in Russian</source>
        <translation>Кызматы орусча</translation>
    </message>
    <message>
        <source>Post in Kyrgyz</source>
        <translation>Кызматы кыргызча</translation>
    </message>
    <message>
        <source>Who signs the certificates</source>
        <translation>Сертификаттарга ким кол коёт</translation>
    </message>
    <message>
        <source>Logos on papers, left to right</source>
        <translation>Документтердеги логотиптер, солдон оңго</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөнү</translation>
    </message>
    <message>
        <source>Post (Russian)</source>
        <translation>Кызматы (орусча)</translation>
    </message>
    <message>
        <source>Post (Kyrgyz)</source>
        <translation>Кызматы (кыргызча)</translation>
    </message>
    <message>
        <source>The name has changed, the signature beside it is as it was: {name}</source>
        <translation>Аты өзгөрдү, жанындагы кол тамганын сүрөтү мурдагыдай калды: {name}</translation>
    </message>
</context>
<context>
    <name>StateChips</name>
    <message>
        <source>Rows that are shown</source>
        <translation>Кайсы саптар көрсөтүлдү</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>A day such as 02.11, or −10 counted from the assembly</source>
        <translation>Күн, мисалы 02.11, же −10 — жыйындан эсептелет</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Эмне кылуу керек</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Ким кылат</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>D{offset}</source>
        <translation>Ж{offset}</translation>
    </message>
    <message>
        <source>Set by hand: it stays when the date moves. Clear the day to let it follow.</source>
        <translation>Күн кол менен коюлган, жыйындын күнү жылса да калат. Аны өчүрсөңүз, кайра жыйындан эсептелет.</translation>
    </message>
    <message>
        <source>Follows the date of the assembly</source>
        <translation>Жыйындын күнүнөн эсептелет</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Аткарылды</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Качан аткарылды</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>The day</source>
        <translation>Күндүн жүрүшү</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message>
        <source>Put the template&apos;s steps back</source>
        <translation>Шаблондун кадамдарын кайтаруу</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Кадам кошуу</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Кадамдар</translation>
    </message>
    <message>
        <source>By the date: {template}</source>
        <translation>Күнүнө жараша: {template}</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{total} ичинен {done} аткарылды</translation>
    </message>
    <message>
        <source>Holidays that move are not entered for {years} (Settings, Holidays): look whether a step falls on one.</source>
        <translation>{years}-жылдын күнү жылып турган майрамдары киргизилген эмес («Жөндөөлөр → Майрамдар»): кадам майрамга туш келбейби, карап көрүңүз.</translation>
    </message>
</context>
<context>
    <name>StoryDialog</name>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>{what} (taken back later)</source>
        <translation>{what} (кийин кайтарылган)</translation>
    </message>
</context>
<context>
    <name>SupportPart</name>
    <message>
        <source>Support needed</source>
        <translation>Кандай колдоо керек</translation>
    </message>
    <message>
        <source>What may get in the way</source>
        <translation>Эмне тоскоол болушу мүмкүн</translation>
    </message>
    <message>
        <source>Trainer&apos;s note — never printed</source>
        <translation>Тренердин жазуусу — эч качан басылбайт</translation>
    </message>
    <message>
        <source>Risks, support, trainer&apos;s note</source>
        <translation>Тобокелдик, колдоо, жазуу</translation>
    </message>
</context>
<context>
    <name>TableChips</name>
    <message>
        <source>Table {number}, rows {first}–{last}: a list</source>
        <translation>{number}-таблица, {first}–{last}-саптар: тизме</translation>
    </message>
    <message>
        <source>Press to read this table as a list, or not</source>
        <translation>Бул таблицаны тизме катары окуу же окубоо үчүн басыңыз</translation>
    </message>
</context>
<context>
    <name>TakeInCard</name>
    <message>
        <source>Take in workbooks</source>
        <translation>Китептерди кабыл алуу</translation>
    </message>
    <message>
        <source>Workbooks for the office from other laptops: people, marks and plans are united with what is here. You see what changes before anything is written. Files can be dropped anywhere on this page.</source>
        <translation>Башка ноутбуктардагы алмашуу китептери: адамдар, белгилер жана пландар бул жердегилер менен бириктирилет. Жазылганга чейин эмне өзгөрөрү көрүнөт. Файлдарды бул барактын каалаган жерине таштаса болот.</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>Change the target</source>
        <translation>Максатты өзгөртүү</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Жаңы максат</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Кошуу</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Баары чогуу</translation>
    </message>
    <message>
        <source>One district</source>
        <translation>Бир район</translation>
    </message>
    <message>
        <source>One series</source>
        <translation>Бир серия</translation>
    </message>
    <message>
        <source>There is a day to reach it by</source>
        <translation>Мөөнөтү бар</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Көрсөткүч</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Эмнеге тиешелүү</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>To be reached</source>
        <translation>Канча керек</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>Мөөнөтү</translation>
    </message>
</context>
<context>
    <name>TargetsSection</name>
    <message>
        <source>Add…</source>
        <translation>Кошуу…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгөртүү…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Көрсөткүч</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Эмнеге тиешелүү</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Азыр</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Максат</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Аткарылды</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>Мөөнөтү</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Максаттар</translation>
    </message>
    <message>
        <source>No target yet</source>
        <translation>Азырынча максат жок</translation>
    </message>
    <message>
        <source>«Add…» sets what an indicator shall come to.</source>
        <translation>«Кошуу…» көрсөткүчкө максат коёт.</translation>
    </message>
    <message>
        <source>Target taken away: {name}.</source>
        <translation>Максат алынды: {name}.</translation>
    </message>
    <message>
        <source>(not told: {count})</source>
        <translation>(көрсөтүлгөн эмес: {count})</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Баары чогуу</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Эсептелүүдө…</translation>
    </message>
</context>
<context>
    <name>TemplatesSection</name>
    <message>
        <source>Certificate templates</source>
        <translation>Сертификаттын шаблондору</translation>
    </message>
    <message>
        <source>New certificates look like the chosen template; those already numbered keep theirs. A template travels as one file with its pictures.</source>
        <translation>Жаңы сертификаттар тандалган шаблон боюнча болот, номерленгендери өзгөрбөйт. Шаблон сүрөттөрү менен бир файлга сакталат.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Take from a file…</source>
        <translation>Файлдан жүктөө…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Файлга сактоо…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Specimen of the template</source>
        <translation>Шаблондун көрүнүшү</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>Программанын шаблону</translation>
    </message>
    <message>
        <source>The template «{name}» is no longer offered.</source>
        <translation>«{name}» шаблону алынды.</translation>
    </message>
    <message>
        <source>Templates (*.sdtemplate)</source>
        <translation>Шаблондор (*.sdtemplate)</translation>
    </message>
    <message>
        <source>Template of certificates</source>
        <translation>Сертификаттын шаблону</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Шаблонду сактоо</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сакталды: {file}</translation>
    </message>
</context>
<context>
    <name>TitleQuestion</name>
    <message>
        <source>Title in row {row}</source>
        <translation>{row}-саптагы аталыш</translation>
    </message>
    <message numerus="yes">
        <source>“{text}” stands above %n people.</source>
        <translation>
            <numerusform>«{text}» — %n адамдын үстүндө турат.</numerusform>
            <numerusform>«{text}» — %n адамдын үстүндө турат.</numerusform>
        </translation>
    </message>
    <message>
        <source>For all of them</source>
        <translation>Алардын баарына</translation>
    </message>
    <message>
        <source>No title: it is a person</source>
        <translation>Аталыш эмес: бул адам</translation>
    </message>
    <message>
        <source>Role of all of them; empty where it says none</source>
        <translation>Баарынын ролу; айтылбаса, бош</translation>
    </message>
    <message>
        <source>Aiyl aimak of all of them; empty where it says none</source>
        <translation>Баарынын айыл аймагы; айтылбаса, бош</translation>
    </message>
</context>
<context>
    <name>ToastStrip</name>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation>Билдирүүнү толук көрсөтүү</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Билдирүүнү жабуу</translation>
    </message>
    <message numerus="yes">
        <source>%n before this</source>
        <translation>
            <numerusform>дагы %n</numerusform>
            <numerusform>дагы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>The day</source>
        <translation>Күндүн жүрүшү</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>График</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Азырынча сессия жок</translation>
    </message>
    <message>
        <source>Add the first session, or load the schedule from Excel at the right.</source>
        <translation>Биринчи сессияны кошуңуз же оң жактан графикти Excel&apos;ден жүктөңүз.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Сессия кошуу</translation>
    </message>
    <message>
        <source>The session is cancelled</source>
        <translation>Сессия жокко чыгарылган</translation>
    </message>
    <message>
        <source>It stays in the schedule. The same hall can be planned for another day.</source>
        <translation>Ал графикте калат. Ошол эле залды башка күнгө пландаса болот.</translation>
    </message>
    <message>
        <source>Copy to another day…</source>
        <translation>Башка күнгө көчүрмөлөө…</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Сессияны жабуу</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Кайра ачуу</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Сессияны ачуу</translation>
    </message>
    <message>
        <source>A session of {date} is open, and today is {today}.</source>
        <translation>{date} күнкү сессия ачык, бүгүн болсо {today}.</translation>
    </message>
    <message>
        <source>The session is open: people can be checked in.</source>
        <translation>Сессия ачылды: катышуучуларды белгилесе болот.</translation>
    </message>
</context>
<context>
    <name>ToldSex</name>
    <message>
        <source>The sex of {name} is stated already. F2 mends it.</source>
        <translation>{name}: жынысы мурда эле көрсөтүлгөн. Оңдоо — F2.</translation>
    </message>
    <message>
        <source>Sex: {sex}</source>
        <translation>Жынысы: {sex}</translation>
    </message>
    <message numerus="yes">
        <source>The sex of %n people is stated</source>
        <translation>
            <numerusform>%n адамдын жынысы көрсөтүлдү</numerusform>
            <numerusform>%n адамдын жынысы көрсөтүлдү</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sex by the father&apos;s name (%n)…</source>
        <translation>
            <numerusform>Жынысы атасынын аты боюнча (%n)…</numerusform>
            <numerusform>Жынысы атасынын аты боюнча (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicsSection</name>
    <message>
        <source>Topics of questions</source>
        <translation>Маселелердин темалары</translation>
    </message>
    <message>
        <source>Do not offer</source>
        <translation>Сунуш кылбоо</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Кошуу</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Атын өзгөртүү</translation>
    </message>
    <message>
        <source>What questions of the agenda and of residents are about. A topic that is not offered stays in the plans that have it.</source>
        <translation>Күн тартибинин маселелери жана тургундардын суроолору эмне жөнүндө. Сунуш кылынбай калган тема ал мурда турган пландарда калат.</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Орусча аталышы</translation>
    </message>
    <message>
        <source>In Kyrgyz</source>
        <translation>Кыргызча</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Англисче</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темалар</translation>
    </message>
    <message>
        <source>own</source>
        <translation>өзүбүздүкү</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>сунуш кылынбайт</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Кайра сунуш кылуу</translation>
    </message>
    <message>
        <source>There is such a topic: {topic}.</source>
        <translation>Мындай тема бар: {topic}.</translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message>
        <source>Whole series</source>
        <translation>Бүт серия</translation>
    </message>
    <message>
        <source>trained of about {n}</source>
        <translation>~{n} ичинен окуду</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>окуду</translation>
    </message>
    <message numerus="yes">
        <source>sessions of {n}</source>
        <translation>
            <numerusform>{n} сессиядан</numerusform>
            <numerusform>{n} сессиядан</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assemblies in preparation</source>
        <translation>
            <numerusform>жыйын даярдалууда</numerusform>
            <numerusform>жыйын даярдалууда</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>aimaks reached</source>
        <translation>
            <numerusform>айыл аймагы камтылды</numerusform>
            <numerusform>айыл аймагы камтылды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwiceList</name>
    <message>
        <source>Counted twice</source>
        <translation>Эки жолу саналгандар</translation>
    </message>
    <message>
        <source>participations {rows} · people {people}</source>
        <translation>катышуу {rows} · адам {people}</translation>
    </message>
    <message>
        <source>(if one: {people})</source>
        <translation>(бир болсо: {people})</translation>
    </message>
    <message>
        <source>one person?</source>
        <translation>бир адамбы?</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>бириктирилген</translation>
    </message>
    <message>
        <source>one record</source>
        <translation>бир жазуу</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ким</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Саналды</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
</context>
<context>
    <name>TwiceSection</name>
    <message>
        <source>Seminar</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Келүү</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазуулар</translation>
    </message>
    <message>
        <source>Counted twice</source>
        <translation>Эки жолу саналгандар</translation>
    </message>
    <message>
        <source>Here: participations {rows}, people {people}.</source>
        <translation>Бул жерде катышуу: {rows}, адам: {people}.</translation>
    </message>
    <message>
        <source>Nobody is counted twice.</source>
        <translation>Эч ким эки жолу саналган эмес.</translation>
    </message>
    <message>
        <source>came</source>
        <translation>келди</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>келген жок</translation>
    </message>
    <message>
        <source>Open: {day}</source>
        <translation>Ачуу: {day}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Ажыратуу</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Бир адам</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Эки башка адам</translation>
    </message>
    <message>
        <source>Looking for who is counted twice…</source>
        <translation>Эки жолу саналгандар изделүүдө…</translation>
    </message>
</context>
<context>
    <name>TwinNotice</name>
    <message>
        <source>There is a plan “{place}” for {day}, session {session}. If it is the same assembly, remove one of the two; if not, say so.</source>
        <translation>«{place}» планы {day} күнүнө бар, {session} сессиясы. Бул ошол эле жыйын болсо, бирөөнү алып салыңыз; башка болсо — белгилеңиз.</translation>
    </message>
    <message>
        <source>Another assembly</source>
        <translation>Бул башка жыйын</translation>
    </message>
</context>
<context>
    <name>TwoDesks</name>
    <message>
        <source>Two desks</source>
        <translation>Эки стол</translation>
    </message>
    <message>
        <source>First those with {letters}: {count}</source>
        <translation>Адегенде {letters} көрсөтүлсүн: {count}</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Nothing to check</source>
        <translation>Текшере турган эч нерсе жок</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Чыныгы</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Алмаштырылган</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Тастыкталган жок</translation>
    </message>
    <message>
        <source>Unknown signature</source>
        <translation>Кол тамгасы белгисиз</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Номери белгисиз</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Жараксыз</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Чыныгы эмес</translation>
    </message>
    <message>
        <source>The number is known</source>
        <translation>Номер берилген</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>азырынча басыла элек</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>басылган</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>тапшырылган</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>бар</translation>
    </message>
    <message>
        <source>no, only by its signature</source>
        <translation>жок, кол тамгасы боюнча гана текшерилди</translation>
    </message>
    <message>
        <source>in the file {file}</source>
        <translation>«{file}» файлында</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номери</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөнү</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Valid instead</source>
        <translation>Күчүндө</translation>
    </message>
    <message>
        <source>In the register here</source>
        <translation>Реестрдеги жазуу</translation>
    </message>
</context>
<context>
    <name>VerificationCard</name>
    <message>
        <source>Is this certificate genuine?</source>
        <translation>Сертификатты текшерүү</translation>
    </message>
    <message>
        <source>Type the number, scan the square code in any keyboard layout, or show a photo. No internet is needed.</source>
        <translation>Номерин жазыңыз, кодду сканерлеңиз (баскычтоптун тили маанилүү эмес) же сүрөтүн ачыңыз. Интернет кереги жок.</translation>
    </message>
    <message>
        <source>Number or code</source>
        <translation>Номери же коду</translation>
    </message>
    <message>
        <source>Number or code of the certificate</source>
        <translation>Сертификаттын номери же коду</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Текшерүү</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>Сүрөт…</translation>
    </message>
    <message>
        <source>A photo (PNG, JPEG) can be dropped here too.</source>
        <translation>Сүрөттү (PNG, JPEG) бул жерге да таштаса болот.</translation>
    </message>
    <message>
        <source>Photos (*.png *.jpg *.jpeg)</source>
        <translation>Сүрөттөр (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Photo of a certificate</source>
        <translation>Сертификаттын сүрөтү</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Preview of the paper</source>
        <translation>Документти алдын ала көрүү</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>Кайра даярдоо</translation>
    </message>
    <message>
        <source>Drawing was stopped</source>
        <translation>Даярдоо токтотулду</translation>
    </message>
    <message>
        <source>This paper is not finished, and nothing of it was kept. Draw it again to see, save or print it.</source>
        <translation>Документ даяр эмес, андан эч нерсе сакталган жок. Көрүү, сактоо же басып чыгаруу үчүн аны кайра даярдаңыз.</translation>
    </message>
</context>
<context>
    <name>VoteRow</name>
    <message>
        <source>How it ended</source>
        <translation>Кандай өттү</translation>
    </message>
    <message>
        <source>for</source>
        <translation>макул</translation>
    </message>
    <message>
        <source>against</source>
        <translation>каршы</translation>
    </message>
    <message>
        <source>abst.</source>
        <translation>калыс</translation>
    </message>
</context>
<context>
    <name>WhichDay</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n күндөн кийин</numerusform>
            <numerusform>%n күндөн кийин</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no session today. The next one is {left}: {day}.</source>
        <translation>Бүгүн сессия жок. Эң жакыны — {left}: {day}.</translation>
    </message>
    <message>
        <source>There is no session today, but this one of {day} is still open.</source>
        <translation>Бүгүн сессия жок, бирок ушунусу али ачык: {day}.</translation>
    </message>
    <message>
        <source>Today there is another session too:</source>
        <translation>Бүгүн дагы бир сессия бар:</translation>
    </message>
    <message>
        <source>This is not today&apos;s session. Today&apos;s is here:</source>
        <translation>Бул бүгүнкү сессия эмес. Бүгүнкүсү:</translation>
    </message>
    <message>
        <source>You look at the session of {day}. The nearest one is here:</source>
        <translation>Сиз көрүп жаткан сессия: {day}. Эң жакыны:</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Nobody is marked yet</source>
        <translation>Али эч ким белгиленген жок</translation>
    </message>
    <message>
        <source>No assembly plan yet</source>
        <translation>Жыйындын планы али жок</translation>
    </message>
    <message>
        <source>The seminar is not closed yet</source>
        <translation>Семинар али жабыла элек</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is marked at %n seminars</source>
        <translation>
            <numerusform>%n семинарда эч ким белгиленген эмес</numerusform>
            <numerusform>%n семинарда эч ким белгиленген эмес</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are marked before the day</source>
        <translation>
            <numerusform>%n адам семинардын күнүнөн мурда белгиленген</numerusform>
            <numerusform>%n адам семинардын күнүнөн мурда белгиленген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are marked at a cancelled one</source>
        <translation>
            <numerusform>%n адам жокко чыгарылган семинарда белгиленген</numerusform>
            <numerusform>%n адам жокко чыгарылган семинарда белгиленген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates of people not marked</source>
        <translation>
            <numerusform>Белгиленбеген адамдарда сертификат бар: %n</numerusform>
            <numerusform>Белгиленбеген адамдарда сертификат бар: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left before they came</source>
        <translation>
            <numerusform>%n адам келгенге чейин кеткен</numerusform>
            <numerusform>%n адам келгенге чейин кеткен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a name</source>
        <translation>
            <numerusform>Аты жок саптар: %n</numerusform>
            <numerusform>Аты жок саптар: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows with a code nobody knows</source>
        <translation>
            <numerusform>Тизмелерде жок коду бар саптар: %n</numerusform>
            <numerusform>Тизмелерде жок коду бар саптар: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n impossible years of birth</source>
        <translation>
            <numerusform>Туура эмес туулган жылдар: %n</numerusform>
            <numerusform>Туура эмес туулган жылдар: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones that cannot be read</source>
        <translation>
            <numerusform>Окулбаган телефондор: %n</numerusform>
            <numerusform>Окулбаган телефондор: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of one name and aimak</source>
        <translation>
            <numerusform>Аты менен аймагы бирдей саптар: %n</numerusform>
            <numerusform>Аты менен аймагы бирдей саптар: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sex is not stated for %n people</source>
        <translation>
            <numerusform>%n адамдын жынысы көрсөтүлгөн эмес</numerusform>
            <numerusform>%n адамдын жынысы көрсөтүлгөн эмес</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Role «other» without words for %n people</source>
        <translation>
            <numerusform>%n адамдын «башка» ролу түшүндүрмөсүз</numerusform>
            <numerusform>%n адамдын «башка» ролу түшүндүрмөсүз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No aimak for %n people</source>
        <translation>
            <numerusform>%n адамдын аймагы көрсөтүлгөн эмес</numerusform>
            <numerusform>%n адамдын аймагы көрсөтүлгөн эмес</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No phone for %n people</source>
        <translation>
            <numerusform>%n адамдын телефону жок</numerusform>
            <numerusform>%n адамдын телефону жок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No consent noted for %n people</source>
        <translation>
            <numerusform>%n адамдын макулдугу белгиленген эмес</numerusform>
            <numerusform>%n адамдын макулдугу белгиленген эмес</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have more than one certificate</source>
        <translation>
            <numerusform>%n адамда бирден көп сертификат бар</numerusform>
            <numerusform>%n адамда бирден көп сертификат бар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No certificate yet for %n people</source>
        <translation>
            <numerusform>%n адам азырынча сертификатсыз</numerusform>
            <numerusform>%n адам азырынча сертификатсыз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No assembly plan at %n seminars</source>
        <translation>
            <numerusform>%n семинарда жыйындын планы жок</numerusform>
            <numerusform>%n семинарда жыйындын планы жок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assembly plans without a date</source>
        <translation>
            <numerusform>%n жыйындын планында күнү белгиленген эмес</numerusform>
            <numerusform>%n жыйындын планында күнү белгиленген эмес</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assembly plans without an agenda</source>
        <translation>
            <numerusform>%n жыйындын планында күн тартиби жок</numerusform>
            <numerusform>%n жыйындын планында күн тартиби жок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seminars are not closed yet</source>
        <translation>
            <numerusform>%n семинар али жабыла элек</numerusform>
            <numerusform>%n семинар али жабыла элек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>жана дагы %n</numerusform>
            <numerusform>жана дагы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>To check-in</source>
        <translation>Каттоого</translation>
    </message>
    <message>
        <source>To documents</source>
        <translation>Документтерге</translation>
    </message>
    <message>
        <source>To practice</source>
        <translation>Практикага</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Күндүн жүрүшүнө</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Семинарлар</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Катышуу</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаттар</translation>
    </message>
    <message>
        <source>Assembly plans</source>
        <comment>sheet</comment>
        <translation>Пландар</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Маселелер</translation>
    </message>
    <message>
        <source>Expected questions</source>
        <translation>Күтүлгөн суроолор</translation>
    </message>
    <message>
        <source>Informing residents</source>
        <translation>Маалымдоо</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>Кайсы флешкага?</translation>
    </message>
    <message>
        <source>Several are plugged in. The copy goes to the chosen one.</source>
        <translation>Бир нечеси сайылган. Көчүрмө тандалганына жазылат.</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>to a stick</comment>
        <translation>Көчүрүү</translation>
    </message>
    <message>
        <source>{label} — {room} free</source>
        <translation>{label} — {room} бош</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Башка папка…</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Флешка</translation>
    </message>
    <message>
        <source>Copied and checked: {file} in {folder}</source>
        <translation>Көчүрүлүп, текшерилди: {file}, {folder} папкасы</translation>
    </message>
    <message>
        <source>Copied to the stick and checked: {file} in {folder}</source>
        <translation>Флешкага көчүрүлүп, текшерилди: {file}, {folder} папкасы</translation>
    </message>
    <message>
        <source>No stick is found: choose the folder</source>
        <translation>Флешка табылган жок: папканы тандаңыз</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Катышуучулардын тизмеси</translation>
    </message>
    <message>
        <source>Schedule from a file</source>
        <translation>Файлдагы график</translation>
    </message>
    <message>
        <source>not loaded yet; people can be added at the desk too</source>
        <translation>азырынча жүктөлгөн жок; адамдарды каттоодо да кошсо болот</translation>
    </message>
    <message>
        <source>Load the list</source>
        <comment>step</comment>
        <translation>Жүктөө</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>step</comment>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without invitation</source>
        <translation>
            <numerusform>%n чакыруусуз</numerusform>
            <numerusform>%n чакыруусуз</numerusform>
        </translation>
    </message>
    <message>
        <source>List of participants loaded</source>
        <translation>Катышуучулардын тизмеси жүктөлдү</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Толуктоо</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>Каттоо барактары</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <comment>step</comment>
        <translation>азырынча басыла элек</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>step</comment>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Sign-in sheets printed</source>
        <translation>Каттоо барактары басылды</translation>
    </message>
    <message>
        <source>Sign-in sheets saved as PDF</source>
        <translation>Каттоо барактары PDF болуп сакталды</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <comment>step</comment>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
        </translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Дагы бир жолу</translation>
    </message>
    <message>
        <source>{present} of {listed} checked in</source>
        <translation>{listed} ичинен {present} белгиленди</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Каттоо</translation>
    </message>
    <message>
        <source>the session is not open yet</source>
        <translation>сессия азырынча ачыла элек</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Сессияны ачуу</translation>
    </message>
    <message>
        <source>closed at {time}</source>
        <translation>саат {time} жабылды</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>step</comment>
        <translation>Көрүү</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Улантуу</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>step</comment>
        <translation>Баштоо</translation>
    </message>
    <message>
        <source>Practice: preparing the assemblies</source>
        <translation>Практика: жыйындарды даярдоо</translation>
    </message>
    <message>
        <source>no plans yet</source>
        <translation>пландар азырынча жок</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Жаңы план</translation>
    </message>
    <message numerus="yes">
        <source>%n plans</source>
        <translation>
            <numerusform>%n план</numerusform>
            <numerusform>%n план</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>күнү жок: %n</numerusform>
            <numerusform>күнү жок: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the plans</source>
        <translation>Пландарды ачуу</translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for theirs</source>
        <translation>
            <numerusform>%n адам күтүүдө</numerusform>
            <numerusform>%n адам күтүүдө</numerusform>
        </translation>
    </message>
    <message>
        <source>after check-in is over</source>
        <translation>каттоо жабылгандан кийин</translation>
    </message>
    <message>
        <source>{ready} of {present} ready</source>
        <translation>{present} ичинен {ready} даяр</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Даярдоо</translation>
    </message>
    <message>
        <source>workbook written at {time}</source>
        <translation>китеп {time} сакталды</translation>
    </message>
    <message>
        <source>not on the stick yet</source>
        <translation>флешкага көчүрүлө элек</translation>
    </message>
    <message>
        <source>copied to the stick at {time}</source>
        <translation>флешкада {time}</translation>
    </message>
    <message>
        <source>Export for the office and a copy on a stick</source>
        <translation>Кеңсе үчүн экспорт жана флешкага көчүрмө</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>азырынча жасала элек</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Search for a person</source>
        <translation>Адамды издөө</translation>
    </message>
    <message>
        <source>Check in the chosen person</source>
        <translation>Тандалган адамды белгилөө</translation>
    </message>
    <message>
        <source>Small pages beside a paper</source>
        <translation>Документтин жанындагы кичине беттер</translation>
    </message>
    <message>
        <source>Take back the last action</source>
        <translation>Акыркы аракетти артка кайтаруу</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Кайтарылганды кайра жасоо</translation>
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
        <source>A person&apos;s code, scanned or typed, wherever the cursor is</source>
        <translation>Адамдын коду: сканер же баскычтоп менен, курсор кайда болсо да</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Сапты тандоо</translation>
    </message>
    <message>
        <source>Check in one of several, after Enter has asked who</source>
        <translation>Enter ким экенин сурагандан кийин бирөөнү белгилөө</translation>
    </message>
    <message>
        <source>To the next field, to the one before</source>
        <translation>Кийинки, мурунку талаага</translation>
    </message>
    <message>
        <source>Press what is chosen</source>
        <translation>Тандалганды басуу</translation>
    </message>
    <message>
        <source>Save the form from any field; in a plan one more row</source>
        <translation>Форманы каалаган талаадан сактоо; планда — дагы бир сап</translation>
    </message>
    <message>
        <source>Close, stop, back</source>
        <translation>Жабуу, токтотуу, артка</translation>
    </message>
    <message>
        <source>Choose several people; Enter says what to do with them</source>
        <translation>Бир нече кишини тандоо; андан кийин Enter</translation>
    </message>
    <message>
        <source>To the headings: ← → and Enter sort, Esc goes back</source>
        <translation>Мамычалардын аталыштарына: ← → жана Enter иреттейт, Esc — артка</translation>
    </message>
    <message>
        <source>Rows of the list for Excel, rows from Excel</source>
        <translation>Тизменин саптары Excel үчүн, Excel’ден саптар</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Жаңы катышуучу</translation>
    </message>
    <message>
        <source>Mend what is known of a person</source>
        <translation>Катышуучунун маалыматын оңдоо</translation>
    </message>
    <message>
        <source>A note about a person</source>
        <translation>Киши жөнүндө эскертме</translation>
    </message>
    <message>
        <source>The sex of the chosen person, else of the last one marked</source>
        <translation>Тандалган адамдын, болбосо акыркы белгиленген адамдын жынысы</translation>
    </message>
    <message>
        <source>Left early, came back</source>
        <translation>Эрте кетти, кайтып келди</translation>
    </message>
    <message>
        <source>Does not consent; in the count of a page Del</source>
        <translation>Макулдук бербейт; барак саналганда — Del</translation>
    </message>
    <message>
        <source>History of a person: who, when, why</source>
        <translation>Тарыхы: ким, качан, эмне үчүн</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Тизмеден алып салуу</translation>
    </message>
    <message>
        <source>Enter marks from a signed sheet</source>
        <translation>Белгилерди кагаздан киргизүү</translation>
    </message>
    <message>
        <source>Another file, while a list is looked at</source>
        <translation>Тизме каралып жатканда башка файл</translation>
    </message>
    <message>
        <source>Take a row of the list or leave it out</source>
        <translation>Тизменин сабын алуу же өткөрүп жиберүү</translation>
    </message>
    <message>
        <source>Desk mode: the whole screen, locked</source>
        <translation>Стол режими: бүт экран, кулпуланган</translation>
    </message>
    <message>
        <source>The plan before, the next one</source>
        <translation>Мурунку, кийинки план</translation>
    </message>
    <message>
        <source>To the next thing that is missing</source>
        <translation>Жетишпеген кийинки нерсеге</translation>
    </message>
    <message>
        <source>Calendar of all assemblies</source>
        <translation>Бардык жыйындардын календары</translation>
    </message>
    <message>
        <source>Calls after assemblies: answers by the number of the line</source>
        <translation>Жыйындан кийинки чалуулар: саптын номери боюнча жооптор</translation>
    </message>
    <message>
        <source>Move a row up or down</source>
        <translation>Сапты өйдө, ылдый жылдыруу</translation>
    </message>
    <message>
        <source>The rest of a row</source>
        <translation>Саптын калганы</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>Сапты алып салуу</translation>
    </message>
    <message>
        <source>Print the plan, save it as a file</source>
        <translation>Планды басып чыгаруу, файл катары сактоо</translation>
    </message>
    <message>
        <source>Print, save as a file</source>
        <translation>Басып чыгаруу, файл катары сактоо</translation>
    </message>
    <message>
        <source>The page before, the next one</source>
        <translation>Мурунку, кийинки бет</translation>
    </message>
    <message>
        <source>Smaller, larger, to fit</source>
        <translation>Кичирээк, чоңураак, терезеге жараша</translation>
    </message>
    <message>
        <source>One person&apos;s paper</source>
        <translation>Бир адамдын документи</translation>
    </message>
    <message>
        <source>Export: workbook, copy on a stick, summary</source>
        <translation>Экспорт: китеп, флешкага көчүрмө, жыйынтык</translation>
    </message>
    <message>
        <source>Office: the part before, the next one</source>
        <translation>Кеңсе: мурунку бөлүм, кийинкиси</translation>
    </message>
    <message>
        <source>Office: a photo, another laptop&apos;s workbook</source>
        <translation>Кеңсе: сүрөт, башка ноутбуктун китеби</translation>
    </message>
    <message>
        <source>Office: take workbooks in, decide what is disputed</source>
        <translation>Кеңсе: китептерди кабыл алуу, талаштууну чечүү</translation>
    </message>
    <message>
        <source>Office: delete a person&apos;s data, in the rows of a number</source>
        <translation>Кеңсе: адамдын маалыматтарын өчүрүү, сандын артындагы саптарда</translation>
    </message>
    <message>
        <source>Rows of a workbook: ours, theirs, skip, all alike</source>
        <translation>Китептин саптары: биздики, китептеги, өткөрүү, ушундайлардын баары</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>help</comment>
        <translation>Бардык жерде</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>help</comment>
        <translation>Практика</translation>
    </message>
    <message>
        <source>Documents, export, office</source>
        <comment>help</comment>
        <translation>Документтер, экспорт, кеңсе</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Жардам жана баскычтар</translation>
    </message>
    <message>
        <source>Everything is kept at once, on this computer only. A mistake is taken back with Ctrl+Z, hours later too.</source>
        <translation>Баары дароо жана ушул компьютерде гана сакталат. Катаны Ctrl+Z баскычтары менен бир нече сааттан кийин да артка кайтарса болот.</translation>
    </message>
    <message>
        <source>What a list may look like</source>
        <translation>Тизме кандай болот</translation>
    </message>
    <message>
        <source>Folder of data and fault reports</source>
        <translation>Маалымат жана каталар папкасы</translation>
    </message>
    <message>
        <source>Half a page for the volunteer</source>
        <translation>Волонтёр үчүн жарым барак</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>help</comment>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Check-in</source>
        <comment>help</comment>
        <translation>Каттоо</translation>
    </message>
    <message>
        <source>No session chosen</source>
        <translation>Сессия тандалган жок</translation>
    </message>
    <message>
        <source>Choose the day in the schedule; its papers will be here.</source>
        <translation>Графиктен күндү тандаңыз — бул жерде анын документтери болот.</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>Графикти ачуу</translation>
    </message>
    <message>
        <source>Open check-in</source>
        <translation>Каттоону ачуу</translation>
    </message>
    <message>
        <source>No certificates yet</source>
        <translation>Сертификаттар азырынча жок</translation>
    </message>
    <message>
        <source>Certificates are for those present. Check people in first.</source>
        <translation>Сертификат катышкандарга берилет. Адегенде адамдарды каттоодо белгилеңиз.</translation>
    </message>
    <message>
        <source>No assembly plans yet</source>
        <translation>Жыйындардын пландары азырынча жок</translation>
    </message>
    <message>
        <source>Groups prepare their assemblies on the page Practice; every plan comes here.</source>
        <translation>Топтор жыйындарын «Практика» барагында даярдашат; ар бир план ушул жерге келет.</translation>
    </message>
    <message>
        <source>Open Practice</source>
        <translation>«Практиканы» ачуу</translation>
    </message>
    <message>
        <source>Nobody listed</source>
        <translation>Тизмеде эч ким жок</translation>
    </message>
    <message>
        <source>Load the list or add people at the desk; their papers come here.</source>
        <translation>Тизмени жүктөңүз же адамдарды каттоодо кошуңуз — алардын документтери бул жерде пайда болот.</translation>
    </message>
    <message>
        <source>Blank forms for a power cut</source>
        <translation>Жарык өчүп калса керек болчу бланктар</translation>
    </message>
    <message>
        <source>Print them beforehand. The numbers are already on them; names are written by hand and entered here afterwards. Already waiting: {count}.</source>
        <translation>Аларды алдын ала басып алыңыз. Номерлери бар; аттары кол менен жазылып, кийин бул жерге киргизилет. Даяр турганы: {count}.</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF сактоо…</translation>
    </message>
    <message>
        <source>How many more</source>
        <translation>Дагы канча</translation>
    </message>
    <message>
        <source>Save blank forms</source>
        <translation>Бланктарды сактоо</translation>
    </message>
    <message>
        <source>Blank forms saved: {file}</source>
        <translation>Бланктар сакталды: {file}</translation>
    </message>
    <message>
        <source>Entered: {number}, {name}</source>
        <translation>Киргизилди: {number}, {name}</translation>
    </message>
    <message>
        <source>Names, text and numbers {numbers} will be fixed as they stand now. This cannot be undone; a certificate can only be annulled, with a reason.</source>
        <translation>Аты-жөнү, тексти жана {numbers} номерлери азыркы абалында бекитилет. Муну артка кайтарууга болбойт: сертификатты себебин көрсөтүп гана жокко чыгарса болот.</translation>
    </message>
    <message>
        <source>Certificates to number: {count}</source>
        <translation>Сертификаттарга номер берүү: {count}</translation>
    </message>
    <message>
        <source>Give numbers</source>
        <translation>Номер берүү</translation>
    </message>
    <message>
        <source>Numbered: {count}. They can be printed.</source>
        <translation>Номер берилди: {count}. Басса болот.</translation>
    </message>
    <message>
        <source>Annul certificate {number}?</source>
        <translation>{number} сертификаты жокко чыгарылсынбы?</translation>
    </message>
    <message>
        <source>{name} will be without a certificate and can be given a new number. The number {number} is never used again.</source>
        <translation>{name} сертификатсыз калат, жаңы номер берсе болот. {number} номери экинчи колдонулбайт.</translation>
    </message>
    <message>
        <source>Annul</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Mistake in the name</source>
        <translation>Аты-жөнүндө ката</translation>
    </message>
    <message>
        <source>Spoiled in printing</source>
        <translation>Басып чыгарууда бузулду</translation>
    </message>
    <message>
        <source>Issued by mistake</source>
        <translation>Жаңылыш берилди</translation>
    </message>
    <message>
        <source>Certificate {number} is annulled.</source>
        <translation>{number} сертификаты жокко чыгарылды.</translation>
    </message>
    <message>
        <source>Replace certificate {number}?</source>
        <translation>{number} сертификаты алмаштырылсынбы?</translation>
    </message>
    <message>
        <source>{name} gets a new number, with the name and the texts as they are now. The old paper will be shown as replaced.</source>
        <translation>{name}: жаңы номер берилет, аты жана тексттер — азыркыдай. Эски сертификат алмаштырылган деп көрсөтүлөт.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Алмаштыруу</translation>
    </message>
    <message>
        <source>Name corrected</source>
        <translation>Аты оңдолду</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Жоголду</translation>
    </message>
    <message>
        <source>Certificate {new} stands in place of {old}.</source>
        <translation>{old} ордуна {new} сертификаты чыгарылды.</translation>
    </message>
    <message>
        <source>Everybody gets a new number, with the names and the texts as they are now. The old papers will be shown as replaced.</source>
        <translation>Ар бирине жаңы номер берилет, аттары жана тексттер — азыркыдай. Эски сертификаттар алмаштырылган деп көрсөтүлөт.</translation>
    </message>
    <message>
        <source>Certificates to replace: {count}</source>
        <translation>Алмаштырылуучу сертификаттар: {count}</translation>
    </message>
    <message>
        <source>Trainer or signatory corrected</source>
        <translation>Тренер же кол коюучу оңдолду</translation>
    </message>
    <message>
        <source>Texts corrected</source>
        <translation>Тексттер оңдолду</translation>
    </message>
    <message>
        <source>Replaced: {count}. The new ones can be printed.</source>
        <translation>Алмаштырылды: {count}. Жаңыларын басып чыгарса болот.</translation>
    </message>
    <message>
        <source>Give up the number {number}?</source>
        <translation>{number} номери жокко чыгарылсынбы?</translation>
    </message>
    <message>
        <source>It stays in the register with its reason.</source>
        <translation>Ал себеби менен реестрде калат.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Blank form spoiled</source>
        <translation>Бланк бузулду</translation>
    </message>
    <message>
        <source>A certificate for {name} by exception?</source>
        <translation>Өзгөчө тартипте сертификат берилсинби: {name}?</translation>
    </message>
    <message>
        <source>The reason goes to the office with the register.</source>
        <translation>Себеби реестр менен кошо кеңсеге барат.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Уруксат берүү</translation>
    </message>
    <message>
        <source>No certificate for {name}?</source>
        <translation>Сертификат берилбесинби: {name}?</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Берилбесин</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Конок</translation>
    </message>
    <message>
        <source>Did not stay for the practice</source>
        <translation>Практикада болгон жок</translation>
    </message>
    <message>
        <source>Handed over: {count}</source>
        <translation>Тапшырылды: {count}</translation>
    </message>
    <message>
        <source>Check and close the session</source>
        <translation>Сессияны салыштырып жабуу</translation>
    </message>
    <message>
        <source>Count the signed rows on each page of the sheet. The four numbers must agree, or one line says why not. What you type is kept, even when you close later.</source>
        <translation>Барактын ар бир бетиндеги кол коюлган саптарды санаңыз. Төрт сан дал келиши керек; болбосо себебин бир сап менен жазыңыз. Жазганыңыз дароо сакталат, сессияны кийин жапсаңыз да болот.</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Сессияны жабуу</translation>
    </message>
    <message>
        <source>Close later</source>
        <translation>Кийин жабуу</translation>
    </message>
    <message>
        <source>Tell the sex</source>
        <translation>Жынысын көрсөтүү</translation>
    </message>
    <message>
        <source>Signatures on the sheet</source>
        <translation>Барактагы кол тамгалар</translation>
    </message>
    <message>
        <source>Signatures on sheet {sheet}</source>
        <translation>{sheet} барагындагы кол тамгалар</translation>
    </message>
    <message>
        <source>Signed sheet</source>
        <translation>Кол коюлган барак</translation>
    </message>
    <message>
        <source>When it closed before: listed {listed} · present {present} · signatures {signatures} · handed over {handed_over}</source>
        <translation>Мурунку жабууда: тизмеде {listed} · катышты {present} · кол тамга {signatures} · тапшырылды {handed_over}</translation>
    </message>
    <message>
        <source>Listed {listed} · present {present} · signatures {signatures} · certificates handed over {handed_over}</source>
        <translation>Тизмеде {listed} · катышты {present} · кол тамга {signatures} · тапшырылган сертификат {handed_over}</translation>
    </message>
    <message>
        <source>The session is closed, a copy of all data is made.</source>
        <translation>Сессия жабылды, бардык маалыматтын көчүрмөсү жасалды.</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>{page}-бет</translation>
    </message>
    <message>
        <source>Page {page}: rows {rows}</source>
        <translation>{page}-бет: {rows}-саптар</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Программаны жабуу</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Ушул көчүрмөгө кайтуу</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Эмнени басып чыгаруу</translation>
    </message>
    <message>
        <source>Choose the printer…</source>
        <translation>Принтерди тандоо…</translation>
    </message>
    <message>
        <source>Only the page on show: {page}</source>
        <translation>Экрандагы бетти гана: {page}</translation>
    </message>
    <message>
        <source>These pages:</source>
        <translation>Бул беттерди:</translation>
    </message>
    <message>
        <source>Numbers and ranges</source>
        <translation>Номерлер жана аралыктар</translation>
    </message>
    <message>
        <source>Write pages like this: 1-3, 7</source>
        <translation>Беттерди мындай жазыңыз: 1-3, 7</translation>
    </message>
    <message>
        <source>How to save the certificates</source>
        <translation>Сертификаттар кантип сакталсын</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Жерин тандоо…</translation>
    </message>
    <message>
        <source>A file for each person, named after them</source>
        <translation>Ар бирине өз файлы, катышуучунун аты менен</translation>
    </message>
    <message>
        <source>Workbooks of other desks</source>
        <translation>Башка столдордун китептери</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Баш тартуу</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Сактабай жабасызбы?</translation>
    </message>
    <message>
        <source>What was typed here will be lost.</source>
        <translation>Бул жерге терилгендер жоголот.</translation>
    </message>
    <message>
        <source>Close, do not save</source>
        <translation>Сактабай жабуу</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Формага кайтуу</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себеби</translation>
    </message>
    <message>
        <source>The lead&apos;s PIN</source>
        <translation>Жетекчинин PIN коду</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Ырастоо</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Forgotten? Put an empty file named {file} into the folder {folder} and start the program again.</source>
        <translation>PIN кодду унуттуңузбу? {folder} папкасына {file} деген бош файл коюп, программаны кайра ачыңыз.</translation>
    </message>
    <message>
        <source>The desk mode is left with it, and marks are taken back with it. Whoever works at the desk does not need to know it.</source>
        <translation>Аны менен стол режиминен чыгып, белгилерди алып салышат. Столдо отурган адам аны билбесе да болот.</translation>
    </message>
    <message>
        <source>Choose the lead&apos;s PIN</source>
        <translation>Жетекчинин PIN кодун ойлоп табыңыз</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Коюу</translation>
    </message>
    <message>
        <source>PIN, four digits at least</source>
        <translation>PIN, кеминде төрт сан</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Дагы бир жолу ошол эле</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>басыла элек</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>басылган</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>тапшырылган</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>алмаштырылган</translation>
    </message>
    <message>
        <source>annulled</source>
        <translation>жокко чыгарылган</translation>
    </message>
    <message>
        <source>number kept</source>
        <translation>номер калтырылган</translation>
    </message>
    <message>
        <source>blank form</source>
        <translation>бланк</translation>
    </message>
    <message>
        <source>number void</source>
        <translation>номер жокко чыгарылган</translation>
    </message>
    <message>
        <source>waits for a number</source>
        <translation>номер күтүүдө</translation>
    </message>
    <message>
        <source>by exception, waits</source>
        <translation>өзгөчө, күтүүдө</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>эрте кеткен</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>сертификатсыз</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицалар</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Бардык файлдар</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Аты-жөнү</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилиясы</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Атасынын аты</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ролу</translation>
    </message>
    <message>
        <source>Aimak</source>
        <translation>Аймак</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Айылы</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефону</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>Position, workplace</source>
        <translation>Кызматы, иш орду</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Эскертме</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>Саптын №</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Окулбайт</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңы</translation>
    </message>
    <message>
        <source>Already listed</source>
        <translation>Мурунтан бар</translation>
    </message>
    <message>
        <source>Listed, now otherwise</source>
        <translation>Тизмеде бар, башкача</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>Кайталанышы мүмкүн</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Чечилбеген</translation>
    </message>
    <message>
        <source>Wrong cell</source>
        <translation>Уячада ката</translation>
    </message>
    <message numerus="yes">
        <source>Write %n</source>
        <translation>
            <numerusform>Жазуу: %n</numerusform>
            <numerusform>Жазуу: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to write</source>
        <translation>Жаза турган эч нерсе жок</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n жаңы</numerusform>
            <numerusform>%n жаңы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already listed</source>
        <translation>
            <numerusform>%n мурунтан бар</numerusform>
            <numerusform>%n мурунтан бар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed, now otherwise</source>
        <translation>
            <numerusform>%n тизмеде бар, башкача</numerusform>
            <numerusform>%n тизмеде бар, башкача</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n кайталанышы мүмкүн</numerusform>
            <numerusform>%n кайталанышы мүмкүн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided</source>
        <translation>
            <numerusform>%n чечилбеген</numerusform>
            <numerusform>%n чечилбеген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a wrong cell</source>
        <translation>
            <numerusform>катасы бар: %n</numerusform>
            <numerusform>катасы бар: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take: somebody else</source>
        <translation>Алуу: башка адам</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Алуу</translation>
    </message>
    <message>
        <source>Take: the same person</source>
        <translation>Алуу: ошол эле адам</translation>
    </message>
    <message>
        <source>Update the entry</source>
        <translation>Жазууну жаңыртуу</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Албоо</translation>
    </message>
    <message>
        <source>Title above the table</source>
        <translation>Таблицанын үстүндөгү аталыш</translation>
    </message>
    <message>
        <source>Numbers of the columns</source>
        <translation>Мамычалардын номерлери</translation>
    </message>
    <message>
        <source>Example of the template</source>
        <translation>Шаблондогу мисал</translation>
    </message>
    <message>
        <source>Line of totals</source>
        <translation>Жыйынтык сабы</translation>
    </message>
    <message>
        <source>Heading once more</source>
        <translation>Аталыштардын кайталанышы</translation>
    </message>
    <message>
        <source>Note under the table</source>
        <translation>Таблицанын астындагы кошумча</translation>
    </message>
    <message>
        <source>Title of a section; holds for the rows below</source>
        <translation>Бөлүмдүн аталышы: төмөнкү саптарга тиешелүү</translation>
    </message>
    <message>
        <source>A number and nothing else</source>
        <translation>Номери гана бар, калганы бош</translation>
    </message>
    <message>
        <source>A place that nobody has yet</source>
        <translation>Азырынча эч ким жок орун</translation>
    </message>
    <message>
        <source>Goes on with the person above</source>
        <translation>Жогорку саптагы адамдын уландысы</translation>
    </message>
    <message>
        <source>A table that is not the list</source>
        <translation>Таблица, бирок тизме эмес</translation>
    </message>
    <message>
        <source>Said to be nobody</source>
        <translation>Белгиленген: бул жерде эч ким жок</translation>
    </message>
    <message>
        <source>No column of names is chosen</source>
        <translation>Аты-жөнү мамычасы тандалган эмес</translation>
    </message>
    <message>
        <source>Not understood: says nothing of the people below</source>
        <translation>Түшүнүксүз: төмөнкү адамдар жөнүндө эч нерсе айтпайт</translation>
    </message>
    <message>
        <source>Of all below: {what}</source>
        <translation>Төмөнкүлөрдүн баары: {what}</translation>
    </message>
    <message numerus="yes">
        <source>“{text}”: what are the %n people below this title?</source>
        <translation>
            <numerusform>«{text}» бөлүмү: астындагы %n адам кимдер?</numerusform>
            <numerusform>«{text}» бөлүмү: астындагы %n адам кимдер?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column {letter}: %n people have no aimak of their own</source>
        <translation>
            <numerusform>{letter} мамычасы: %n адамдын аймагы көрсөтүлгөн эмес</numerusform>
            <numerusform>{letter} мамычасы: %n адамдын аймагы көрсөтүлгөн эмес</numerusform>
        </translation>
    </message>
    <message>
        <source>As above: {what}</source>
        <translation>Жогорудагыдай: {what}</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Айтылган эмес</translation>
    </message>
    <message>
        <source>Headings of the columns</source>
        <translation>Мамычалардын аталыштары</translation>
    </message>
    <message>
        <source>A list of people: row {row}</source>
        <translation>Адамдардын тизмеси: {row}-сап</translation>
    </message>
    <message>
        <source>A list of people: rows {first}–{last}</source>
        <translation>Адамдардын тизмеси: {first}–{last}-саптар</translation>
    </message>
    <message>
        <source>Type the numbers of the rows that are signed, as printed: 013, 045–087. A blank row that somebody filled in is W and its number: W2.</source>
        <translation>Кол коюлган саптардын номерлерин барактагыдай жазыңыз: 013, 045–087. Кимдир бирөө толтурган бош сап — W жана номери: W2.</translation>
    </message>
    <message>
        <source>Enter from paper</source>
        <translation>Кагаздан киргизүү</translation>
    </message>
    <message>
        <source>History: {name}</source>
        <translation>Тарыхы: {name}</translation>
    </message>
    <message>
        <source>Who else is {name}?</source>
        <translation>Дагы кайсы сап — {name}?</translation>
    </message>
    <message>
        <source>Choose the row of the same person.</source>
        <translation>Ошол эле адамдын сабын тандаңыз.</translation>
    </message>
    <message>
        <source>One person in two rows?</source>
        <translation>Бир адам эки сапта эмеспи?</translation>
    </message>
    <message>
        <source>One person will be left, with the earlier mark. It can be taken back at any time: menu ⋮, Merges.</source>
        <translation>Эрте белгиси менен бир адам калат. Бириктирүүнү каалаган убакта кайтарса болот: ⋮ менюсу, «Бириктирүүлөр».</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Бириктирүү</translation>
    </message>
    <message>
        <source>Merges of this session</source>
        <translation>Бул сессиядагы бириктирүүлөр</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Белгилөө</translation>
    </message>
    <message>
        <source>name not given</source>
        <translation>атын айтпады</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>{time} кетти</translation>
    </message>
    <message>
        <source>born {year}</source>
        <translation>{year}-ж. т.</translation>
    </message>
    <message>
        <source>phone …{digits}</source>
        <translation>тел. …{digits}</translation>
    </message>
    <message>
        <source>Replace the certificate…</source>
        <translation>Сертификатты алмаштыруу…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Алмаштыруу…</translation>
    </message>
    <message>
        <source>The certificate says otherwise</source>
        <translation>Сертификатта башкача</translation>
    </message>
    <message>
        <source>Disputed: {fields}</source>
        <translation>Талаштуу: {fields}</translation>
    </message>
    <message>
        <source>Two desks wrote this otherwise: {fields}. It is decided on the page “Project office”.</source>
        <translation>Эки стол ар башка жазган: {fields}. Бул «Долбоор кеңсеси» барагында чечилет.</translation>
    </message>
    <message>
        <source>Does not consent</source>
        <translation>Макул эмес</translation>
    </message>
    <message>
        <source>Role?</source>
        <translation>Ролу?</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>келе элек</translation>
    </message>
    <message>
        <source>sex not stated</source>
        <translation>жынысы көрсөтүлгөн эмес</translation>
    </message>
    <message>
        <source>left: {parts}</source>
        <translation>калганы: {parts}</translation>
    </message>
    <message>
        <source>ready for the assembly</source>
        <translation>жыйынга даяр</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>күнү белгиленген эмес</translation>
    </message>
    <message>
        <source>New assembly plan</source>
        <translation>Жыйындын жаңы планы</translation>
    </message>
    <message>
        <source>Where will the assembly be? All else can wait.</source>
        <translation>Жыйын кайда өтөт? Калганы кийин болсо болот.</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation>Планды баштоо</translation>
    </message>
    <message>
        <source>Copy for the next village</source>
        <translation>Башка айыл үчүн көчүрмөлөө</translation>
    </message>
    <message>
        <source>Days, hall, authors and the trainer&apos;s note are not copied.</source>
        <translation>Күндөр, зал, авторлор жана тренердин жазуусу көчүрүлбөйт.</translation>
    </message>
    <message>
        <source>Copy the plan</source>
        <translation>Планды көчүрмөлөө</translation>
    </message>
    <message>
        <source>Remove the plan “{place}”?</source>
        <translation>«{place}» планын алып салабызбы?</translation>
    </message>
    <message>
        <source>Undo brings it back whole.</source>
        <translation>Артка кайтарсаңыз, ал толугу менен калыбына келет.</translation>
    </message>
    <message>
        <source>Remove the plan</source>
        <translation>Планды алып салуу</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Эки жолу киргизилген</translation>
    </message>
    <message>
        <source>The assembly is called off</source>
        <translation>Жыйын жокко чыгарылган</translation>
    </message>
    <message>
        <source>Plan removed: {place}</source>
        <translation>План алынып салынды: {place}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Жүрүүдө</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабылды</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Кайра ачык</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Жокко чыгарылды</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Өтпөй калды</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Тизме жок</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгүн</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Эртең</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Жаңы серия</translation>
    </message>
    <message>
        <source>Last time the program was closed by a fault</source>
        <translation>Мурунку жолу программа ката менен жабылды</translation>
    </message>
    <message>
        <source>Save a copy of the report…</source>
        <translation>Отчеттун көчүрмөсүн сактоо…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Андан ары</translation>
    </message>
    <message>
        <source>Save a copy of the report</source>
        <translation>Отчеттун көчүрмөсүн сактоо</translation>
    </message>
    <message>
        <source>The copy is saved: {file}. Give it to the project office.</source>
        <translation>Көчүрмө сакталды: {file}. Аны долбоор кеңсесине бериңиз.</translation>
    </message>
    <message>
        <source>Sex by the father&apos;s name?</source>
        <translation>Жынысы атасынын аты боюнчабы?</translation>
    </message>
    <message>
        <source>Look through them: who is not what the name says is left out.</source>
        <translation>Баарын карап чыгыңыз: белгиси алынгандар өзгөрбөйт.</translation>
    </message>
    <message>
        <source>Copies for a second desk</source>
        <translation>Экинчи стол үчүн көчүрмөлөр</translation>
    </message>
    <message>
        <source>Open a desk copy</source>
        <translation>Столдун көчүрмөсүн ачуу</translation>
    </message>
    <message>
        <source>new</source>
        <comment>row of a workbook</comment>
        <translation>жаңы</translation>
    </message>
    <message>
        <source>change</source>
        <comment>row of a workbook</comment>
        <translation>өзгөрүү</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>row of a workbook</comment>
        <translation>өзгөрүүсүз</translation>
    </message>
    <message>
        <source>older</source>
        <comment>row of a workbook</comment>
        <translation>эскирген</translation>
    </message>
    <message>
        <source>disputed</source>
        <comment>row of a workbook</comment>
        <translation>талаштуу</translation>
    </message>
    <message>
        <source>forked</source>
        <comment>row of a workbook</comment>
        <translation>экиге бөлүнгөн</translation>
    </message>
    <message>
        <source>annulled</source>
        <comment>row of a workbook</comment>
        <translation>жокко чыгарылган</translation>
    </message>
    <message>
        <source>error</source>
        <comment>row of a workbook</comment>
        <translation>ката</translation>
    </message>
    <message>
        <source>New</source>
        <comment>rows of a workbook</comment>
        <translation>Жаңы</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>rows of a workbook</comment>
        <translation>Өзгөрүүлөр</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>rows of a workbook</comment>
        <translation>Өзгөрүүсүз</translation>
    </message>
    <message>
        <source>Older</source>
        <comment>rows of a workbook</comment>
        <translation>Эскирген</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>rows of a workbook</comment>
        <translation>Талаштуу</translation>
    </message>
    <message>
        <source>Forked</source>
        <comment>rows of a workbook</comment>
        <translation>Экиге бөлүнгөн</translation>
    </message>
    <message>
        <source>Annulled</source>
        <comment>rows of a workbook</comment>
        <translation>Жокко чыгарылган</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>rows of a workbook</comment>
        <translation>Каталар</translation>
    </message>
    <message>
        <source>keep ours</source>
        <translation>биздики</translation>
    </message>
    <message>
        <source>take theirs</source>
        <translation>китептеги</translation>
    </message>
    <message>
        <source>skip</source>
        <comment>row of a workbook</comment>
        <translation>өткөрүү</translation>
    </message>
    <message>
        <source>Unchanged: as its desk wrote and signed it</source>
        <translation>Өзгөрүүсүз: стол ушундай жазып, кол койгон</translation>
    </message>
    <message>
        <source>Changed by hand after the export</source>
        <translation>Экспорттон кийин кол менен оңдолгон</translation>
    </message>
    <message>
        <source>Incomplete: rows are missing</source>
        <translation>Толук эмес: саптар жетпейт</translation>
    </message>
    <message>
        <source>Without a signature that is known here</source>
        <translation>Бул жерде белгилүү колу жок</translation>
    </message>
    <message>
        <source>Taken in already, 0 changes</source>
        <translation>Кабыл алынган, 0 өзгөрүү</translation>
    </message>
    <message>
        <source>computer {mark}</source>
        <translation>компьютер {mark}</translation>
    </message>
    <message>
        <source>the office&apos;s code {code}</source>
        <translation>кеңсенин коду {code}</translation>
    </message>
    <message>
        <source>sessions: {count}</source>
        <translation>семинарлар: {count}</translation>
    </message>
    <message>
        <source>sessions {codes}</source>
        <translation>семинарлар {codes}</translation>
    </message>
    <message>
        <source>desk {name}</source>
        <translation>стол {name}</translation>
    </message>
    <message>
        <source>workbook No {number}</source>
        <translation>№ {number} китеп</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Китептер (*.xlsx)</translation>
    </message>
    <message>
        <source>Take the workbook back?</source>
        <translation>Китепти кабыл алуу жокко чыгарылсынбы?</translation>
    </message>
    <message>
        <source>{book}: every row becomes what it was before, new ones disappear. The workbook can be taken in again.</source>
        <translation>{book}: ар бир сап мурункудай болот, жаңылары жок болот. Китепти кайра кабыл алса болот.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Ошол бойдон калтыруу</translation>
    </message>
    <message>
        <source>Taken back: {book}</source>
        <translation>Кабыл алуу жокко чыгарылды: {book}</translation>
    </message>
    <message>
        <source>0 changes</source>
        <translation>0 өзгөрүү</translation>
    </message>
    <message>
        <source>Taken in: {book} ({counts}).</source>
        <translation>{book} кабыл алынды: {counts}.</translation>
    </message>
    <message numerus="yes">
        <source>Workbooks taken in: %n.</source>
        <translation>
            <numerusform>Кабыл алынган китептер: %n.</numerusform>
            <numerusform>Кабыл алынган китептер: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disputed still: {count}.</source>
        <translation>Талаштуу калды: {count}.</translation>
    </message>
    <message>
        <source>This cannot be taken back</source>
        <translation>Кабыл алууну жокко чыгарууга болбойт</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>{who} ({what}): changed after it was taken in. Put that back first.</source>
        <translation>{who} ({what}): кабыл алгандан кийин өзгөртүлгөн. Адегенде мурдагыдай кылыңыз.</translation>
    </message>
    <message>
        <source>one person</source>
        <comment>row of a workbook</comment>
        <translation>бир адам</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Токтотулду. Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Муну кайтарууга болбойт.</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>questions of the office</comment>
        <translation>Талаштуу</translation>
    </message>
    <message>
        <source>Forked</source>
        <comment>questions of the office</comment>
        <translation>Айрыланган</translation>
    </message>
    <message>
        <source>Two certificates</source>
        <comment>questions of the office</comment>
        <translation>Эки сертификат</translation>
    </message>
    <message>
        <source>Certificate without holder</source>
        <comment>questions of the office</comment>
        <translation>Ээси жок</translation>
    </message>
    <message>
        <source>One code, two sessions</source>
        <comment>questions of the office</comment>
        <translation>Коду бирдей</translation>
    </message>
    <message>
        <source>Moved after the workbook</source>
        <comment>questions of the office</comment>
        <translation>Жылдырылган</translation>
    </message>
    <message>
        <source>Rows without owner</source>
        <comment>questions of the office</comment>
        <translation>Ээсиз</translation>
    </message>
    <message>
        <source>May be one person</source>
        <comment>questions of the office</comment>
        <translation>Балким, бир адам</translation>
    </message>
    <message>
        <source>Unknown aimaks</source>
        <comment>questions of the office</comment>
        <translation>Белгисиз аймактар</translation>
    </message>
    <message>
        <source>disputed</source>
        <comment>question of the office</comment>
        <translation>талаштуу</translation>
    </message>
    <message>
        <source>forked</source>
        <comment>question of the office</comment>
        <translation>айрыланган</translation>
    </message>
    <message>
        <source>certificates</source>
        <comment>question of the office</comment>
        <translation>сертификаттар</translation>
    </message>
    <message>
        <source>no holder</source>
        <comment>question of the office</comment>
        <translation>ээси жок</translation>
    </message>
    <message>
        <source>one session?</source>
        <comment>question of the office</comment>
        <translation>бир семинарбы?</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>question of the office</comment>
        <translation>жылдырылды</translation>
    </message>
    <message>
        <source>no owner</source>
        <comment>question of the office</comment>
        <translation>ээсиз</translation>
    </message>
    <message>
        <source>one person?</source>
        <comment>question of the office</comment>
        <translation>бир адамбы?</translation>
    </message>
    <message>
        <source>aimak?</source>
        <comment>question of the office</comment>
        <translation>аймакпы?</translation>
    </message>
    <message>
        <source>Annul {number}…</source>
        <translation>{number} жокко чыгаруу…</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Бир адам</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Эки башка адам</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>Бир семинар</translation>
    </message>
    <message>
        <source>Two different sessions</source>
        <translation>Эки башка семинар</translation>
    </message>
    <message>
        <source>The new day is right</source>
        <translation>Жаңы күнү туура</translation>
    </message>
    <message>
        <source>Put it back on its day</source>
        <translation>Мурунку күнүн кайтаруу</translation>
    </message>
    <message>
        <source>Bring the participant back</source>
        <translation>Тизмеге кайтаруу</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Ошол бойдон калтыруу</translation>
    </message>
    <message>
        <source>All stay valid</source>
        <translation>Баары калат</translation>
    </message>
    <message>
        <source>Bring the record back</source>
        <translation>Жазууну кайтаруу</translation>
    </message>
    <message>
        <source>Take out these too…</source>
        <translation>Муну да алып салуу…</translation>
    </message>
    <message>
        <source>Leave as written</source>
        <translation>Жазылгандай калтыруу</translation>
    </message>
    <message>
        <source>Keep what is shown</source>
        <translation>Көрсөтүлгөнүн калтыруу</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Экинчисин алуу</translation>
    </message>
    <message>
        <source>Board of the sessions</source>
        <translation>Сессиялардын тактасы</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>session</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Району</translation>
    </message>
    <message>
        <source>Awaited</source>
        <comment>column</comment>
        <translation>Күтөбүз</translation>
    </message>
    <message>
        <source>Came</source>
        <comment>column</comment>
        <translation>Келди</translation>
    </message>
    <message>
        <source>Workbook</source>
        <comment>column</comment>
        <translation>Китеп</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>column</comment>
        <translation>Кабыл</translation>
    </message>
    <message>
        <source>Signatures</source>
        <comment>column</comment>
        <translation>Кол тамга</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>column</comment>
        <translation>Тапшырылды</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>column</comment>
        <translation>Талаштуу</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>here</source>
        <comment>held at this computer</comment>
        <translation>ушул жерде</translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation>Баары: {count}</translation>
    </message>
    <message>
        <source>No workbook</source>
        <translation>Китеп жок</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Жабылган эмес</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>state</comment>
        <translation>Талаштуу</translation>
    </message>
    <message>
        <source>Signatures</source>
        <comment>state</comment>
        <translation>Кол тамга</translation>
    </message>
    <message>
        <source>Certificates</source>
        <comment>state</comment>
        <translation>Сертификаттар</translation>
    </message>
    <message>
        <source>All is here</source>
        <translation>Баары орунда</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>state</comment>
        <translation>Бүгүн</translation>
    </message>
    <message>
        <source>Ahead</source>
        <comment>state</comment>
        <translation>Алдыда</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state</comment>
        <translation>Жокко чыгарылды</translation>
    </message>
    <message>
        <source>Awaited {awaited}</source>
        <translation>Күтүлгөн: {awaited}</translation>
    </message>
    <message>
        <source>Awaited {awaited} · came {came}</source>
        <translation>Күтүлгөн: {awaited} · келген: {came}</translation>
    </message>
    <message>
        <source>Held at this computer</source>
        <translation>Ушул компьютерде өткөн</translation>
    </message>
    <message>
        <source>Workbook {day}, {desk}</source>
        <translation>Китеп {day}, {desk}</translation>
    </message>
    <message>
        <source>The desk has not typed the code</source>
        <translation>Стол кеңсенин кодун киргизе элек</translation>
    </message>
    <message>
        <source>Accepted, the desk knows: {day}</source>
        <translation>Кабыл алынды, стол билет: {day}</translation>
    </message>
    <message>
        <source>The day is not closed</source>
        <translation>Күн жабылган эмес</translation>
    </message>
    <message>
        <source>Closed, signatures not counted</source>
        <translation>Жабылган, кол тамгалар саналган эмес</translation>
    </message>
    <message>
        <source>Closed · signatures {count}</source>
        <translation>Жабылган · кол тамгалар: {count}</translation>
    </message>
    <message>
        <source>No certificates</source>
        <translation>Сертификаттар жок</translation>
    </message>
    <message>
        <source>Certificates: {given} of {count} handed over</source>
        <translation>Сертификаттар: {count} ичинен {given} берилди</translation>
    </message>
    <message>
        <source>Disputed: {count}</source>
        <translation>Талаштуу: {count}</translation>
    </message>
    <message>
        <source>{codes} and {count} more</source>
        <translation>{codes} жана дагы {count}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөнү</translation>
    </message>
    <message>
        <source>Aiyl aimak</source>
        <translation>Айыл аймагы</translation>
    </message>
    <message>
        <source>Seminar</source>
        <comment>column</comment>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Came</source>
        <comment>person</comment>
        <translation>Келди</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>келген жок</translation>
    </message>
    <message>
        <source>Type to narrow the rows</source>
        <translation>Тизмени кыскартуу үчүн сөз жазыңыз</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>rows</comment>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation>Саптар: {count}</translation>
    </message>
    <message>
        <source>Rows: {count} of {all}</source>
        <translation>Саптар: {all} ичинен {count}</translation>
    </message>
    <message>
        <source>Series that is looked at</source>
        <translation>Кайсы серия көрсөтүлүп турат</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Бардыгы</translation>
    </message>
    <message>
        <source>Open this day</source>
        <translation>Бул күндү ачуу</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Тилкат…</translation>
    </message>
    <message>
        <source>Decide: {count}…</source>
        <translation>Чечүү: {count}…</translation>
    </message>
    <message>
        <source>Register of certificates…</source>
        <translation>Сертификаттардын реестри…</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Бардык жерде</translation>
    </message>
    <message>
        <source>Covered</source>
        <comment>column</comment>
        <translation>Камтылганбы</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Катышуулар</translation>
    </message>
    <message>
        <source>Covered {covered} of {count} of the reference list.</source>
        <translation>Маалымдамадагы {count} аймактын {covered} камтылган.</translation>
    </message>
    <message>
        <source>Aimaks</source>
        <translation>Аймактар</translation>
    </message>
    <message>
        <source>Initiative group</source>
        <translation>Демилгечи топ</translation>
    </message>
    <message>
        <source>came</source>
        <comment>group</comment>
        <translation>келди</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>эч ким келген жок</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ ооба</translation>
    </message>
    <message>
        <source>no</source>
        <comment>covered</comment>
        <translation>жок</translation>
    </message>
    <message>
        <source>{covered} of {count}</source>
        <translation>{count} ичинен {covered}</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Программа жөнүндө</translation>
    </message>
    <message>
        <source>{book}; workbooks before it: {count}</source>
        <translation>{book}; мурдагы китептер: {count}</translation>
    </message>
    <message>
        <source>key {mark}</source>
        <translation>{mark} ачкычы</translation>
    </message>
    <message>
        <source>Everything in it can be looked at and printed.</source>
        <translation>Андагынын баарын көрүүгө жана басып чыгарууга болот.</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Окуу үчүн гана ачуу</translation>
    </message>
    <message>
        <source>Begin with an empty store</source>
        <translation>Бош базадан баштоо</translation>
    </message>
    <message>
        <source>The last good copy was made on {moment}.</source>
        <translation>Акыркы бүтүн көчүрмө {moment} жасалган.</translation>
    </message>
    <message>
        <source>The present file is kept beside it.</source>
        <translation>Азыркы файл анын жанында сакталат.</translation>
    </message>
    <message>
        <source>Delete a person&apos;s data for good</source>
        <translation>Адамдын маалыматтарын биротоло өчүрүү</translation>
    </message>
    <message>
        <source>data deleted</source>
        <translation>маалыматтары өчүрүлгөн</translation>
    </message>
    <message>
        <source>Delete the data: {name}?</source>
        <translation>Маалыматтар өчүрүлсүнбү: {name}?</translation>
    </message>
    <message>
        <source>The data are deleted. Undo does not bring them back.</source>
        <translation>Маалыматтар өчүрүлдү. «Артка кайтаруу» аларды кайтарып бербейт.</translation>
    </message>
    <message>
        <source>The data are deleted here. Copies that are out of reach go when the program starts with the stick in.</source>
        <translation>Маалыматтар бул жерде өчүрүлдү. Азыр жетүүгө мүмкүн болбогон көчүрмөлөр программа флешка салынган кезде ачылганда өчүрүлөт.</translation>
    </message>
    <message>
        <source>Name, phone, year of birth, village and notes are deleted from the lists, the history and the papers on this computer. There is no way back, Undo does not bring them back either.</source>
        <translation>Аты-жөнү, телефону, туулган жылы, айылы жана эскертмелер ушул компьютердеги тизмелерден, тарыхтан жана кагаздардан өчүрүлөт. Аларды кайтарууга болбойт, «Артка кайтаруу» да аларды кайтарып бербейт.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Биротоло өчүрүү</translation>
    </message>
    <message>
        <source>The row stays and is counted, without a name: role, sex, age band, aimak and mark. Seminars: {sessions}.</source>
        <translation>Сап калат жана эсептелет, бирок атысыз: ролу, жынысы, жаш курагы, аймагы жана белгиси. Семинарлар: {sessions}.</translation>
    </message>
    <message>
        <source>The certificate was printed: {numbers}. Its number and a protected print of the name stay, so that the paper can be checked.</source>
        <translation>Сертификат басылган: {numbers}. Кагазды текшерүү үчүн анын номери жана аттын корголгон изи калат.</translation>
    </message>
    <message>
        <source>The certificate was not printed and becomes void: {numbers}.</source>
        <translation>Сертификат басылган эмес, ал жараксыз болот: {numbers}.</translation>
    </message>
    <message>
        <source>Their data were deleted on another computer, and the workbook tells it. Name, phone, year of birth, village and notes are deleted here too, from the lists and the history. The rows stay and are counted. There is no way back, taking the workbook back does not bring them back either.</source>
        <translation>Алардын маалыматтары башка компьютерде өчүрүлгөн, китеп ушуну билдирет. Аты-жөнү, телефону, туулган жылы, айылы жана эскертмелер бул жерде да тизмелерден жана тарыхтан өчүрүлөт. Саптар калат жана эсептелет. Аларды кайтарууга болбойт, китепти артка кайтаруу да аларды кайтарып бербейт.</translation>
    </message>
    <message>
        <source>Take in and delete</source>
        <translation>Кабыл алуу жана өчүрүү</translation>
    </message>
    <message>
        <source>A fresh copy of the data is made, then the earlier ones are deleted: {count}.</source>
        <translation>Адегенде маалыматтардын жаңы көчүрмөсү жасалат, андан кийин мурункулары өчүрүлөт: {count}.</translation>
    </message>
    <message>
        <source>Copies for a second desk that are at hand are deleted: {count}. Make a new one if a desk is still to begin with it.</source>
        <translation>Экинчи стол үчүн колдо бар көчүрмөлөр өчүрүлөт: {count}. Дагы бир стол көчүрмөдөн баштай турган болсо, жаңысын жасаңыз.</translation>
    </message>
    <message>
        <source>Copies for a second desk on sticks that are out keep the data, until the program starts with the stick in: {files}.</source>
        <translation>Салынбаган флешкалардагы экинчи стол үчүн көчүрмөлөр бул маалыматтарды программа флешка салынган кезде ачылганга чейин сактайт: {files}.</translation>
    </message>
    <message>
        <source>Without a passphrase whoever finds the stick can read them: {count}.</source>
        <translation>Алардын ичинен сырсөзсүзү, аны флешканы тапкан ар бир киши окуй алат: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>The data of %n people are deleted: Undo does not bring them back.</source>
        <translation>
            <numerusform>%n адамдын маалыматтары өчүрүлдү: «Артка кайтаруу» аларды кайтарып бербейт.</numerusform>
            <numerusform>%n адамдын маалыматтары өчүрүлдү: «Артка кайтаруу» аларды кайтарып бербейт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the data of %n people?</source>
        <translation>
            <numerusform>%n адамдын маалыматтары өчүрүлсүнбү?</numerusform>
            <numerusform>%n адамдын маалыматтары өчүрүлсүнбү?</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has the same name: where it was typed into plans and notes it stays.</source>
        <translation>Ушундай эле аты бар башка адам бар: пландарга жана эскертмелерге жазылган жерде ат калат.</translation>
    </message>
    <message>
        <source>The office and the other desks delete the same when they take in the next workbook of this computer.</source>
        <translation>Кеңсе жана башка столдор ушул компьютердин кийинки китебин кабыл алганда ошолорду да өчүрөт.</translation>
    </message>
    <message>
        <source>Papers and workbooks that were saved or sent already stay as they are.</source>
        <translation>Мурда сакталган же жөнөтүлгөн кагаздар жана Excel китептери өзгөрбөйт.</translation>
    </message>
    <message>
        <source>The consent of {name}</source>
        <translation>Макулдук: {name}</translation>
    </message>
    <message>
        <source>Consent was given before. Why is it taken back?</source>
        <translation>Мурда макулдук берилген. Ал эмне үчүн алынып жатат?</translation>
    </message>
    <message>
        <source>Noted by mistake</source>
        <translation>Жаңылыш белгиленген</translation>
    </message>
    <message>
        <source>Withdrawn: delete the data…</source>
        <translation>Кайтарып алынды: маалыматтарды өчүрүү…</translation>
    </message>
    <message>
        <source>Withdrawn, the data stay for the report</source>
        <translation>Кайтарып алынды, маалыматтар отчёт үчүн калат</translation>
    </message>
    <message>
        <source>The time for the data of people is over: {count}. See Settings.</source>
        <translation>Маалыматтарды сактоо мөөнөтү бүттү, адам: {count}. «Жөндөөлөрдү» караңыз.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Жазылганды көрсөтүү</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>passphrase</comment>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>The data are closed with a passphrase: {file}</source>
        <translation>Маалымат сырсөз менен жабылган: {file}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ачылууда…</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Калыбына келтирүү барагы…</translation>
    </message>
    <message>
        <source>The 80 figures of the recovery sheet, or its code by a scanner</source>
        <translation>Калыбына келтирүү барагынын 80 саны же анын коду сканер менен</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Сырсөз</translation>
    </message>
    <message>
        <source>By the passphrase…</source>
        <translation>Сырсөз менен…</translation>
    </message>
    <message>
        <source>Then set a new passphrase in Settings: the forgotten one stays until then.</source>
        <translation>Андан кийин «Жөндөөлөрдө» жаңы сырсөз коюңуз: ага чейин унутулганы күчүндө.</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be found out, not by us either: only the recovery sheet kept at the office opens the data then.</source>
        <translation>Унутулган сырсөздү биз да биле албайбыз: анда маалыматты кеңседеги калыбына келтирүү барагы гана ачат.</translation>
    </message>
    <message>
        <source>The data are closed with the passphrase. Save the recovery sheet.</source>
        <translation>Маалымат сырсөз менен жабылды. Калыбына келтирүү барагын сактаңыз.</translation>
    </message>
    <message>
        <source>More about the chosen person</source>
        <translation>Тандалган адам жөнүндө дагы</translation>
    </message>
    <message>
        <source>Open in check-in</source>
        <translation>«Каттоо» барагында ачуу</translation>
    </message>
    <message>
        <source>Delete this person&apos;s data…</source>
        <translation>Адамдын маалыматтарын өчүрүү…</translation>
    </message>
    <message>
        <source>The data are being looked through: the program did not close as usual last time.</source>
        <translation>Маалыматтар текшерилүүдө: өткөн жолу программа адаттагыдай жабылган эмес.</translation>
    </message>
    <message>
        <source>The data are being written anew. Please do not switch the laptop off.</source>
        <translation>Маалымат кайра жазылууда. Ноутбукту өчүрбөңүз.</translation>
    </message>
</context>
</TS>
