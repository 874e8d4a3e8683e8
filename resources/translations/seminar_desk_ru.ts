<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>AboutPart</name>
    <message>
        <source>About the assembly</source>
        <translation>О сходе</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>С</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>dd.mm</source>
        <translation>дд.мм</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation>Пока не назначена</translation>
    </message>
    <message>
        <source>Exact day</source>
        <translation>Точная дата</translation>
    </message>
    <message>
        <source>A window of days</source>
        <translation>Промежуток</translation>
    </message>
    <message>
        <source>We don&apos;t know</source>
        <translation>Не знаем</translation>
    </message>
    <message>
        <source>Was on</source>
        <translation>Был</translation>
    </message>
    <message>
        <source>There was none</source>
        <translation>Не было</translation>
    </message>
    <message>
        <source>Village, quarter</source>
        <translation>Село, участок</translation>
    </message>
    <message>
        <source>Whose assembly</source>
        <translation>Чей это сход</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Какой именно</translation>
    </message>
    <message>
        <source>Date of the assembly</source>
        <translation>Дата схода</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Ориентир</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Season&apos;s obstacles: field work, pastures, roads</source>
        <translation>Что мешает в этот сезон: поле, пастбища, дороги</translation>
    </message>
    <message>
        <source>Leads to the final assembly</source>
        <translation>Ведёт к общему сходу</translation>
    </message>
    <message>
        <source>Previous assembly</source>
        <translation>Прошлый сход</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Aiyl aimak</source>
        <translation>Айылный аймак</translation>
    </message>
    <message>
        <source>Purpose · {length} of {limit}</source>
        <translation>Цель схода · {length} из {limit}</translation>
    </message>
</context>
<context>
    <name>AcceptedCard</name>
    <message>
        <source>Code from the office</source>
        <translation>Код от офиса</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>When the office has taken the workbook in, it reads out a code of 12 signs.</source>
        <translation>Когда офис примет книгу, он продиктует код из 12 знаков.</translation>
    </message>
    <message>
        <source>Taken in by the office</source>
        <translation>Принято офисом</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>№ {number}: no word from the office.</source>
        <translation>№ {number}: офис ещё не ответил.</translation>
    </message>
    <message>
        <source>№ {number}: the office&apos;s code was typed on {date}, {time}.</source>
        <translation>№ {number}: код офиса введён {date}, {time}.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
</context>
<context>
    <name>AfterPart</name>
    <message>
        <source>Not known yet</source>
        <translation>Пока не знаем</translation>
    </message>
    <message>
        <source>Was it held?</source>
        <translation>Состоялся ли сход</translation>
    </message>
    <message>
        <source>When it was held</source>
        <translation>Когда прошёл</translation>
    </message>
    <message>
        <source>People came</source>
        <translation>Сколько пришло</translation>
    </message>
    <message>
        <source>Women among them</source>
        <translation>Из них женщин</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Молодёжи</translation>
    </message>
    <message>
        <source>Protocol posted on</source>
        <translation>Протокол вывешен</translation>
    </message>
    <message>
        <source>Where it was posted</source>
        <translation>Где вывешен</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голосование</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Добавить решение</translation>
    </message>
    <message>
        <source>After the assembly</source>
        <translation>После схода</translation>
    </message>
    <message>
        <source>Who confirmed it</source>
        <translation>Кто подтвердил</translation>
    </message>
    <message>
        <source>How it was confirmed</source>
        <translation>Как подтвердил</translation>
    </message>
    <message>
        <source>When it was confirmed</source>
        <translation>Когда подтвердил</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Вопросы и ответы</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Добавить вопрос</translation>
    </message>
    <message>
        <source>What else people asked</source>
        <translation>Что ещё спросили</translation>
    </message>
    <message>
        <source>Calls after the assembly</source>
        <translation>Звонки после схода</translation>
    </message>
    <message>
        <source>Add a call</source>
        <translation>Добавить звонок</translation>
    </message>
</context>
<context>
    <name>AgendaPart</name>
    <message>
        <source>Add a question to the agenda</source>
        <translation>Добавить вопрос повестки</translation>
    </message>
    <message>
        <source>What people will ask</source>
        <translation>О чём спросят жители</translation>
    </message>
    <message>
        <source>Add a question people may ask</source>
        <translation>Добавить вопрос жителей</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} of {duration} min</source>
        <translation>{minutes} из {duration} мин</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>О чём вопрос</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>What is done with it</source>
        <translation>Что с ним делают</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>How people vote</source>
        <translation>Как голосуют</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Ожидаемый результат</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Кто поднял вопрос</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>What people asked</source>
        <translation>Что спросили</translation>
    </message>
    <message>
        <source>Was it answered?</source>
        <translation>Ответили ли</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>AuthorChip</name>
    <message>
        <source>Author {name}, Delete removes</source>
        <translation>Автор: {name}. Delete убирает</translation>
    </message>
</context>
<context>
    <name>Authors</name>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Add an author</source>
        <translation>Добавить автора</translation>
    </message>
</context>
<context>
    <name>BatchesCard</name>
    <message>
        <source>Workbooks taken in</source>
        <translation>Принятые книги</translation>
    </message>
    <message>
        <source>Show all: {count}</source>
        <translation>Показать все: {count}</translation>
    </message>
    <message>
        <source>0 changes</source>
        <translation>0 изменений</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>workbook</comment>
        <translation>отменён</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Отменить приём…</translation>
    </message>
    <message>
        <source>Take back: {book}</source>
        <translation>Отменить приём: {book}</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Расписка…</translation>
    </message>
    <message>
        <source>Receipt: {book}</source>
        <translation>Расписка: {book}</translation>
    </message>
</context>
<context>
    <name>BoardSection</name>
    <message>
        <source>District or code</source>
        <translation>Район или код</translation>
    </message>
    <message>
        <source>Show sessions of a district or a code</source>
        <translation>Показать сессии района или кода</translation>
    </message>
    <message>
        <source>To the schedule</source>
        <translation>К графику</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Доска</translation>
    </message>
    <message>
        <source>No workbook has come yet. Drop the desks&apos; workbooks here, or «Take in workbooks…» above: each is shown before anything is written.</source>
        <translation>Книг ещё нет. Перетащите сюда книги столов или нажмите «Принять книги…» вверху: каждая будет показана до записи.</translation>
    </message>
    <message>
        <source>No workbook: {codes}</source>
        <translation>Книги нет: {codes}</translation>
    </message>
    <message>
        <source>Another word or another state shows them.</source>
        <translation>Уберите слово или выберите «Все».</translation>
    </message>
    <message>
        <source>No such sessions</source>
        <translation>Таких сессий нет</translation>
    </message>
    <message>
        <source>Load the schedule or add sessions on the page «Today», or take in a desk&apos;s workbook: it brings its session along.</source>
        <translation>Загрузите график или добавьте сессии на странице «Сегодня» — или примите книгу стола: она принесёт свою сессию.</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Сессий ещё нет</translation>
    </message>
</context>
<context>
    <name>BookList</name>
    <message>
        <source>Rows of the workbook</source>
        <translation>Строки книги</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Кто или что</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что меняется</translation>
    </message>
</context>
<context>
    <name>BookPreview</name>
    <message>
        <source>Reading the workbook…</source>
        <translation>Книга читается…</translation>
    </message>
    <message>
        <source>A big one takes a few seconds.</source>
        <translation>Большая читается несколько секунд.</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Эту не принимать</translation>
    </message>
    <message>
        <source>Comparing with what is here…</source>
        <translation>Книга сравнивается с тем, что здесь есть…</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Пока ничего не записано.</translation>
    </message>
    <message>
        <source>The comparison was stopped. Nothing has changed.</source>
        <translation>Сравнение остановлено. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>The workbook is not taken in</source>
        <translation>Книга не принята</translation>
    </message>
    <message>
        <source>Writing the workbook…</source>
        <translation>Книга записывается…</translation>
    </message>
    <message>
        <source>Next workbook</source>
        <translation>Следующая книга</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message numerus="yes">
        <source>Take in, %n disputed left for later</source>
        <translation>
            <numerusform>Принять, %n спорное решить потом</numerusform>
            <numerusform>Принять, %n спорных решить потом</numerusform>
            <numerusform>Принять, %n спорных решить потом</numerusform>
        </translation>
    </message>
    <message>
        <source>1 keeps ours, 2 takes theirs, 3 skips the row, 0 decides all alike at once. What is not decided keeps both and can be decided later; a forked row is not taken in.</source>
        <translation>1 — оставить наше, 2 — взять из книги, 3 — пропустить строку, 0 — решить сразу все такие. Где не решено, хранится и то и другое, решить можно потом; раздвоенная строка не берётся.</translation>
    </message>
    <message>
        <source>Take in a workbook</source>
        <translation>Принять книгу</translation>
    </message>
    <message>
        <source>Take in workbooks: {place} of {count}</source>
        <translation>Принять книги: {place} из {count}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped midway, nothing changes.</source>
        <translation>Можно остановить: тогда ничего не изменится.</translation>
    </message>
    <message>
        <source>Compare the digits of the key…</source>
        <translation>Сверить цифры ключа…</translation>
    </message>
</context>
<context>
    <name>BookRows</name>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Обе стороны</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Все %n</numerusform>
            <numerusform>Все %n</numerusform>
            <numerusform>Все %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookSaving</name>
    <message>
        <source>Writing: {file}</source>
        <translation>Записывается: {file}</translation>
    </message>
    <message>
        <source>Saved: {file} in the folder {folder}</source>
        <translation>Сохранено: {file} в папке {folder}</translation>
    </message>
</context>
<context>
    <name>BooksSection</name>
    <message>
        <source>Workbooks</source>
        <translation>Книги</translation>
    </message>
</context>
<context>
    <name>ByHandForm</name>
    <message>
        <source>Certificate written by hand</source>
        <translation>Сертификат, заполненный от руки</translation>
    </message>
    <message>
        <source>Enter it as it stands on the paper; it counts as handed over.</source>
        <translation>Внесите, как написано на бланке: сертификат считается выданным.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Number on the form</source>
        <translation>Номер на бланке</translation>
    </message>
    <message>
        <source>Who got it</source>
        <translation>Кому выдан</translation>
    </message>
    <message>
        <source>Name as written on the form</source>
        <translation>Имя, как на бланке</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>To the plans</source>
        <translation>К планам</translation>
    </message>
    <message>
        <source>Save .ics</source>
        <translation>Сохранить .ics</translation>
    </message>
    <message>
        <source>A file that phones and calendars open</source>
        <translation>Файл, который открывают телефоны и календари</translation>
    </message>
    <message>
        <source>Search in the plans of all sessions</source>
        <translation>Поиск по планам всех сессий</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>What people ask</source>
        <translation>О чём спрашивают</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Открытые вопросы</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n assemblies.</source>
        <translation>
            <numerusform>Сохранён %n сход.</numerusform>
            <numerusform>Сохранено %n схода.</numerusform>
            <numerusform>Сохранено %n сходов.</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}: the same assembly?</source>
        <translation>{one} и {other}: это один сход?</translation>
    </message>
    <message>
        <source>{one} and {other}: one aimak on one day, {day}</source>
        <translation>{one} и {other}: один аймак в один день, {day}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Как прошёл</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Без темы</translation>
    </message>
    <message>
        <source>What people ask, in their words</source>
        <translation>О чём спрашивают, дословно</translation>
    </message>
    <message>
        <source>What nobody knows yet</source>
        <translation>Чего ещё не знаем</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n plans</source>
        <translation>
            <numerusform>Найдено в %n плане</numerusform>
            <numerusform>Найдено в %n планах</numerusform>
            <numerusform>Найдено в %n планах</numerusform>
        </translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>дата не назначена</translation>
    </message>
    <message>
        <source>assemblies.ics</source>
        <translation>сходы.ics</translation>
    </message>
</context>
<context>
    <name>CallsDialog</name>
    <message>
        <source>for example {number}</source>
        <translation>например, {number}</translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation>Номер строки</translation>
    </message>
    <message>
        <source>List on paper…</source>
        <translation>Список на бумаге…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Calls after the assemblies</source>
        <translation>Звонки после сходов</translation>
    </message>
    <message>
        <source>✓ {number} · {place}: written down.</source>
        <translation>✓ {number} · {place}: записано.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответили</translation>
    </message>
    <message>
        <source>No answer, call again</source>
        <translation>Не дозвонились</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Не знаем</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>It stands still</source>
        <translation>Стоит</translation>
    </message>
    <message>
        <source>Was it answered?</source>
        <translation>Ответили ли</translation>
    </message>
    <message>
        <source>Does the work go on?</source>
        <translation>Идёт ли работа</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что сказали</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>Звонили</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Кто звонил</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are due within a week.</source>
        <translation>
            <numerusform>На этой неделе нужен %n звонок.</numerusform>
            <numerusform>На этой неделе нужно %n звонка.</numerusform>
            <numerusform>На этой неделе нужно %n звонков.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarriedRows</name>
    <message numerus="yes">
        <source>%n people are copied</source>
        <translation>
            <numerusform>Скопирован %n человек</numerusform>
            <numerusform>Скопировано %n человека</numerusform>
            <numerusform>Скопировано %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Вставленные строки</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Aiyl aimak</source>
        <translation>Айылный аймак</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Село</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <source>Position, workplace</source>
        <translation>Должность, место работы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметка</translation>
    </message>
</context>
<context>
    <name>CertificateOptions</name>
    <message>
        <source>Register and hand-over…</source>
        <translation>Реестр и выдача…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Нумерация</translation>
    </message>
    <message>
        <source>Kyrgyz and Russian</source>
        <translation>Кыргызский и русский</translation>
    </message>
    <message numerus="yes">
        <source>Give numbers (%n)</source>
        <translation>
            <numerusform>Присвоить номер (%n)</numerusform>
            <numerusform>Присвоить номера (%n)</numerusform>
            <numerusform>Присвоить номера (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>A specimen: give the numbers first.</source>
        <translation>Образец: сначала присвойте номера.</translation>
    </message>
    <message numerus="yes">
        <source>Numbered: %n.</source>
        <translation>
            <numerusform>Номеров присвоено: %n.</numerusform>
            <numerusform>Номеров присвоено: %n.</numerusform>
            <numerusform>Номеров присвоено: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a certificate: %n.</source>
        <translation>
            <numerusform>Ещё без сертификата: %n.</numerusform>
            <numerusform>Ещё без сертификата: %n.</numerusform>
            <numerusform>Ещё без сертификата: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificatesSection</name>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>{file} is open: certificates of that laptop can be checked.</source>
        <translation>Открыт «{file}»: сертификаты того ноутбука можно проверять.</translation>
    </message>
    <message>
        <source>Trust the key {mark} no longer?</source>
        <translation>Больше не доверять ключу {mark}?</translation>
    </message>
    <message>
        <source>Certificates and workbooks of that laptop count as unconfirmed from then on, until somebody compares the digits again. What was taken in stays.</source>
        <translation>Сертификаты и книги того ноутбука с этой минуты считаются неподтверждёнными, пока цифры не сверят снова. Принятое остаётся.</translation>
    </message>
    <message>
        <source>Trust no longer</source>
        <translation>Больше не доверять</translation>
    </message>
</context>
<context>
    <name>CharterNotice</name>
    <message>
        <source>Write into the plan</source>
        <translation>Внести в план</translation>
    </message>
    <message>
        <source>Known here of this aimak. {rules}.</source>
        <translation>Об этом аймаке здесь известно. {rules}.</translation>
    </message>
    <message>
        <source>Not known: {rules}.</source>
        <translation>Неизвестно: {rules}.</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Sign-in sheet</source>
        <translation>Лист регистрации</translation>
    </message>
    <message>
        <source>Leave desk mode</source>
        <translation>Выйти из режима стола</translation>
    </message>
    <message>
        <source>Desk mode</source>
        <translation>Режим стола</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Replace…</source>
        <translation>Заменить…</translation>
    </message>
    <message>
        <source>Tell the sex</source>
        <translation>Указать пол</translation>
    </message>
    <message>
        <source>Check before printing</source>
        <translation>Проверка перед печатью</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Замечаний нет</translation>
    </message>
    <message>
        <source>Correct before printing</source>
        <translation>Исправьте до печати</translation>
    </message>
    <message>
        <source>Can be printed, have a look</source>
        <translation>Можно печатать, взгляните</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Before it leaves</source>
        <translation>Перед отправкой</translation>
    </message>
    <message>
        <source>Everything the office asks for is there.</source>
        <translation>Всё, о чём спросит офис, на месте.</translation>
    </message>
    <message numerus="yes">
        <source>To be mended first: %n</source>
        <translation>
            <numerusform>Сначала исправить: %n</numerusform>
            <numerusform>Сначала исправить: %n</numerusform>
            <numerusform>Сначала исправить: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office will ask: %n</source>
        <translation>
            <numerusform>Офис спросит: %n</numerusform>
            <numerusform>Офис спросит: %n</numerusform>
            <numerusform>Офис спросит: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be sent, have a look</source>
        <translation>Можно отправлять, взгляните</translation>
    </message>
    <message>
        <source>Can be sent, nothing is missing</source>
        <translation>Можно отправлять, всё на месте</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message numerus="yes">
        <source>%n blank forms are not entered. Enter those that were handed out: the rest become void.</source>
        <translation>
            <numerusform>Не введён %n бланк. Если он выдан, сначала введите его: при закрытии его номер аннулируется.</numerusform>
            <numerusform>Не введены %n бланка. Сначала введите выданные: номера остальных при закрытии аннулируются.</numerusform>
            <numerusform>Не введены %n бланков. Сначала введите выданные: номера остальных при закрытии аннулируются.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeDesk</name>
    <message>
        <source>{name} — marked at {time}</source>
        <translation>{name} — отметка в {time}</translation>
    </message>
    <message>
        <source>{name} is already here: {time}, {desk}</source>
        <translation>{name} уже здесь: отметка в {time}, {desk}</translation>
    </message>
</context>
<context>
    <name>ColumnStrip</name>
    <message>
        <source>Column {letter}, {heading}</source>
        <translation>Столбец {letter}, {heading}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Таблица {number}</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>Print the consent above the signatures of the sheet</source>
        <translation>Печатать согласие на листе регистрации, над подписями</translation>
    </message>
    <message>
        <source>Text of the consent · in Russian</source>
        <translation>Текст согласия · по-русски</translation>
    </message>
    <message>
        <source>Text of the consent · in Kyrgyz</source>
        <translation>Текст согласия · по-кыргызски</translation>
    </message>
    <message>
        <source>Text of the consent · in English</source>
        <translation>Текст согласия · по-английски</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Версия текста</translation>
    </message>
    <message>
        <source>Whoever signs the sheet consents to this text: closing counts the signatures page by page and notes the consent with the version. Once a text was printed, another text gets the next version by itself.</source>
        <translation>Подпись на листе означает согласие с этим текстом: при закрытии подписи считают по страницам, и согласие записывается вместе с версией. Если текст уже печатали, новый текст сам получает следующую версию.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message>
        <source>Rows in the workbook: also of those who did not come, and of what was taken back</source>
        <translation>Строк в книге: вместе с теми, кто не пришёл, и с отменёнными записями</translation>
    </message>
    <message>
        <source>What the office will see</source>
        <translation>Что увидит офис</translation>
    </message>
    <message numerus="yes">
        <source>came</source>
        <translation>
            <numerusform>пришёл</numerusform>
            <numerusform>пришли</numerusform>
            <numerusform>пришли</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>women</source>
        <translation>
            <numerusform>женщина</numerusform>
            <numerusform>женщины</numerusform>
            <numerusform>женщин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>men</source>
        <translation>
            <numerusform>мужчина</numerusform>
            <numerusform>мужчины</numerusform>
            <numerusform>мужчин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>aimaks</source>
        <translation>
            <numerusform>аймак</numerusform>
            <numerusform>аймака</numerusform>
            <numerusform>аймаков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plans</source>
        <translation>
            <numerusform>план схода</numerusform>
            <numerusform>плана сходов</numerusform>
            <numerusform>планов сходов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certificates</source>
        <translation>
            <numerusform>сертификат</numerusform>
            <numerusform>сертификата</numerusform>
            <numerusform>сертификатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seminars</source>
        <translation>
            <numerusform>%n семинар</numerusform>
            <numerusform>%n семинара</numerusform>
            <numerusform>%n семинаров</numerusform>
        </translation>
    </message>
    <message>
        <source>All series together: {names}</source>
        <translation>Все серии вместе: {names}</translation>
    </message>
    <message>
        <source>Invited {invited} − absent {absent} + walk-ins {walkins} = came {present}</source>
        <translation>Приглашены {invited} − не пришли {absent} + без приглашения {walkins} = пришли {present}</translation>
    </message>
    <message>
        <source>Participations {n}: some came to several seminars.</source>
        <translation>Участий {n}: кто-то был на нескольких семинарах.</translation>
    </message>
</context>
<context>
    <name>CostFields</name>
    <message>
        <source>Subject</source>
        <translation>О чём семинар</translation>
    </message>
    <message>
        <source>Costs: instruction</source>
        <translation>Расходы: обучение</translation>
    </message>
    <message>
        <source>Costs: participants</source>
        <translation>Расходы: участники</translation>
    </message>
    <message>
        <source>Costs: travel</source>
        <translation>Расходы: дорога</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Budget code</source>
        <translation>Код бюджета</translation>
    </message>
    <message>
        <source>Subject and costs</source>
        <translation>Тема и расходы</translation>
    </message>
</context>
<context>
    <name>CoverageSection</name>
    <message>
        <source>Name of a place</source>
        <translation>Название места</translation>
    </message>
    <message>
        <source>Show places of this name</source>
        <translation>Показать места с этим названием</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Участия</translation>
    </message>
    <message>
        <source>People, each once</source>
        <translation>Люди, каждый один раз</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Женщины</translation>
    </message>
    <message>
        <source>Aimaks of the list</source>
        <translation>Аймаки списка</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>Сёла</translation>
    </message>
    <message>
        <source>Villages without IG</source>
        <translation>Сёла без ИГ</translation>
    </message>
    <message>
        <source>Coverage by places</source>
        <translation>Охват по местам</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Covered: {count}</source>
        <translation>Охвачены: {count}</translation>
    </message>
    <message>
        <source>Not covered: {count}</source>
        <translation>Не охвачены: {count}</translation>
    </message>
    <message>
        <source>not told: {count}</source>
        <translation>не указано: {count}</translation>
    </message>
    <message>
        <source>Villages without their initiative group</source>
        <translation>Сёла без своей инициативной группы</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Семинары</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Aimaks</source>
        <translation>Аймаки</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Сёла без ИГ</translation>
    </message>
    <message>
        <source>✓ covered</source>
        <translation>✓ охвачен</translation>
    </message>
    <message>
        <source>✗ not covered</source>
        <translation>✗ не охвачен</translation>
    </message>
    <message>
        <source>Oblasts</source>
        <translation>Области</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Районы</translation>
    </message>
    <message>
        <source>Places by</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>No such places</source>
        <translation>Таких мест нет</translation>
    </message>
    <message>
        <source>Another word or «All» shows them.</source>
        <translation>Уберите слово или выберите «Все».</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Считаем…</translation>
    </message>
</context>
<context>
    <name>DayStepRow</name>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
</context>
<context>
    <name>DecisionRow</name>
    <message>
        <source>What was decided</source>
        <translation>Что решили</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кто исполнит</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Which question of the agenda</source>
        <translation>По какому вопросу повестки</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что с ним стало</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Когда сделано</translation>
    </message>
</context>
<context>
    <name>DecisionsSection</name>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Looking for what is open…</source>
        <translation>Ищем, что ждёт решения…</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>At a locked desk only what was done just now is undone with Ctrl+Z.</source>
        <translation>В режиме стола Ctrl+Z отменяет лишь то, что сделано сейчас.</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Отменено: {action}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Возвращать нечего.</translation>
    </message>
    <message>
        <source>At a locked desk only what was undone just now is done again.</source>
        <translation>В режиме стола повторяется лишь то, что отменено сейчас.</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>Возвращено: {action}</translation>
    </message>
</context>
<context>
    <name>DeskCopyDialog</name>
    <message>
        <source>Begin a second desk with this copy?</source>
        <translation>Начать второй стол с этой копии?</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Открыть копию</translation>
    </message>
    <message>
        <source>Name of this desk: it stands beside each mark</source>
        <translation>Имя этого стола: оно стоит у каждой отметки</translation>
    </message>
    <message>
        <source>Both desks mark on their own; the office unites them.</source>
        <translation>Оба стола отмечают сами по себе, соединит их офис.</translation>
    </message>
    <message>
        <source>Desk “{desk}”, {date}, {time}.</source>
        <translation>Стол «{desk}», {date}, {time}.</translation>
    </message>
    <message>
        <source>Nobody is listed yet.</source>
        <translation>В списках пока никого нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are listed</source>
        <translation>
            <numerusform>%n человек в списке</numerusform>
            <numerusform>%n человека в списке</numerusform>
            <numerusform>%n человек в списке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them came</source>
        <translation>
            <numerusform>пришёл %n</numerusform>
            <numerusform>пришли %n</numerusform>
            <numerusform>пришли %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are listed on this laptop. They are put aside: Settings, “PIN and going back”, has the way to them.</source>
        <translation>
            <numerusform>На этом ноутбуке в списках %n человек. Они будут отложены: путь к ним — «Настройки», «PIN и возврат к копии».</numerusform>
            <numerusform>На этом ноутбуке в списках %n человека. Они будут отложены: путь к ним — «Настройки», «PIN и возврат к копии».</numerusform>
            <numerusform>На этом ноутбуке в списках %n человек. Они будут отложены: путь к ним — «Настройки», «PIN и возврат к копии».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskMode</name>
    <message>
        <source>The lead unlocks the whole program.</source>
        <translation>Всю программу открывает старший.</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>Desk and copies</source>
        <translation>Стол и копии</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Название этого стола</translation>
    </message>
    <message>
        <source>Blank rows on a sign-in sheet</source>
        <translation>Пустых строк в листе регистрации</translation>
    </message>
    <message>
        <source>Sounds at check-in: marked, marked already, unknown code</source>
        <translation>Звуки: отмечен, уже отмечен, код неизвестен</translation>
    </message>
    <message>
        <source>Folder of copies, such as one on a stick</source>
        <translation>Папка для копий, например на флешке</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Beside the data</source>
        <translation>Рядом с данными</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Репетиция</translation>
    </message>
    <message>
        <source>A made-up day to practise on: real data is not touched, nothing is exported.</source>
        <translation>Вымышленный день для тренировки: настоящие данные не тронуты, экспорта нет.</translation>
    </message>
    <message>
        <source>Back to the real data</source>
        <translation>К настоящим данным</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>Open a desk copy…</source>
        <translation>Открыть копию стола…</translation>
    </message>
    <message>
        <source>This laptop becomes a second desk of the hall: the page Export of the first one writes the copy.</source>
        <translation>Этот ноутбук станет вторым столом в зале: копию записывает страница «Экспорт» первого.</translation>
    </message>
    <message>
        <source>Second desk</source>
        <translation>Второй стол</translation>
    </message>
    <message>
        <source>There are no copies here yet.</source>
        <translation>Копий здесь ещё нет.</translation>
    </message>
    <message>
        <source>Copies: {count}, the last of {when}. At most twenty are kept; one is made when a session opens and when it closes.</source>
        <translation>Копий: {count}, последняя — {when}. Хранится не больше двадцати; копия делается при открытии и закрытии сессии.</translation>
    </message>
    <message>
        <source>Folder of copies</source>
        <translation>Папка для копий</translation>
    </message>
    <message>
        <source>A copy is made and checked: {file}</source>
        <translation>Копия сделана и проверена: {file}</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Name, phone or number in the list</source>
        <translation>Имя, телефон или номер в списке</translation>
    </message>
    <message>
        <source>Search for a participant</source>
        <translation>Поиск участника</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Новый участник</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Load the list</source>
        <translation>Загрузить список</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Перейти на «Сегодня»</translation>
    </message>
    <message>
        <source>No session is chosen</source>
        <translation>Сессия не выбрана</translation>
    </message>
    <message>
        <source>Choose the day in the schedule; its participants will be here.</source>
        <translation>Выберите день в графике — здесь будут его участники.</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>Список пока пуст</translation>
    </message>
    <message>
        <source>Load the list that the office sent (Excel or CSV), or add people one by one as they come.</source>
        <translation>Загрузите список, который прислал офис (Excel или CSV), или добавляйте людей по одному, когда они приходят.</translation>
    </message>
    <message>
        <source>Sorted from the end: {column}</source>
        <translation>По убыванию: {column}</translation>
    </message>
    <message>
        <source>Sorted: {column}</source>
        <translation>По возрастанию: {column}</translation>
    </message>
    <message numerus="yes">
        <source>%n people are chosen</source>
        <translation>
            <numerusform>Выбран %n человек</numerusform>
            <numerusform>Выбрано %n человека</numerusform>
            <numerusform>Выбрано %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with them…</source>
        <translation>Что с ними сделать…</translation>
    </message>
    <message numerus="yes">
        <source>%n people fit too and have another role. Choose “All” to see them.</source>
        <translation>
            <numerusform>Подходит ещё %n человек с другой ролью. Нажмите «Все», чтобы его увидеть.</numerusform>
            <numerusform>Подходят ещё %n человека с другой ролью. Нажмите «Все», чтобы их увидеть.</numerusform>
            <numerusform>Подходят ещё %n человек с другой ролью. Нажмите «Все», чтобы их увидеть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who fits is marked already.</source>
        <translation>Все, кто подходит, уже отмечены.</translation>
    </message>
    <message>
        <source>Who is it? Press the number before the row, or ↓ and Enter.</source>
        <translation>Кто это? Нажмите цифру в начале строки или ↓ и Enter.</translation>
    </message>
    <message>
        <source>Several people fit. Choose one with the arrow ↓, then press Enter.</source>
        <translation>Подходят несколько человек. Выберите стрелкой ↓ и нажмите Enter.</translation>
    </message>
    <message>
        <source>Nobody of this role fits. Choose “All” to look in the whole list.</source>
        <translation>С этой ролью никто не подходит. Нажмите «Все», чтобы искать по всему списку.</translation>
    </message>
    <message>
        <source>Check the spelling, or add the person: what you typed goes along.</source>
        <translation>Проверьте, как написано имя, или добавьте человека — введённое перейдёт в форму.</translation>
    </message>
    <message>
        <source>Nobody found: {query}</source>
        <translation>Никого не нашли: «{query}»</translation>
    </message>
    <message>
        <source>Open on the page Today</source>
        <translation>Открыть на «Сегодня»</translation>
    </message>
    <message>
        <source>The session is not open yet: nobody can be marked.</source>
        <translation>Сессия ещё не открыта, отмечать нельзя.</translation>
    </message>
    <message>
        <source>The session is closed: nobody can be marked.</source>
        <translation>Сессия закрыта, отмечать нельзя.</translation>
    </message>
    <message>
        <source>Nobody is written exactly so. Choose among those alike with ↓.</source>
        <translation>Точно так никто не записан. Выберите из похожих стрелкой ↓.</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Save PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Give the numbers first</source>
        <translation>Сначала присвойте номера</translation>
    </message>
</context>
<context>
    <name>DuplicatesPanel</name>
    <message>
        <source>Check in this one</source>
        <translation>Отметить его</translation>
    </message>
    <message>
        <source>Take the details</source>
        <translation>Взять данные</translation>
    </message>
    <message>
        <source>Was listed in {session}: {who}</source>
        <translation>Есть в списке {session}: {who}</translation>
    </message>
    <message>
        <source>Already here, {mark}: {who}</source>
        <translation>Уже здесь, {mark}: {who}</translation>
    </message>
    <message>
        <source>Is in this list: {who}</source>
        <translation>Уже есть в этом списке: {who}</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>Что внутри</translation>
    </message>
    <message>
        <source>It was accepted already: № {number}, {file}</source>
        <translation>Уже принято: № {number}, {file}</translation>
    </message>
    <message>
        <source>Accepted by the office: № {number}, {file}</source>
        <translation>Принято офисом: № {number}, {file}</translation>
    </message>
    <message>
        <source>A rehearsal is not exported</source>
        <translation>В репетиции экспорта нет</translation>
    </message>
    <message>
        <source>Everything here is made up, so that nobody mistakes it for a real day. Close the rehearsal and open the real store.</source>
        <translation>Здесь всё придумано, и никто не должен принять это за настоящий день. Закройте репетицию и откройте настоящую базу.</translation>
    </message>
    <message>
        <source>Close the rehearsal</source>
        <translation>Закрыть репетицию</translation>
    </message>
</context>
<context>
    <name>FailedRows</name>
    <message>
        <source>Error workbook…</source>
        <translation>Книга ошибок…</translation>
    </message>
    <message>
        <source>Rows with errors alone, each with its place and reason</source>
        <translation>Только строки с ошибками, у каждой место и причина</translation>
    </message>
    <message>
        <source>{book} errors.xlsx</source>
        <translation>{book} ошибки.xlsx</translation>
    </message>
    <message>
        <source>Save the error workbook</source>
        <translation>Сохранить книгу ошибок</translation>
    </message>
    <message numerus="yes">
        <source>Rows were not taken in: %n</source>
        <translation>
            <numerusform>Не принята %n строка</numerusform>
            <numerusform>Не приняты %n строки</numerusform>
            <numerusform>Не принято %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are here now. The error workbook has these rows alone, each with its place and reason: corrected, it is taken in like any other.</source>
        <translation>Остальные приняты. В книге ошибок только эти строки, у каждой место и причина: исправленную, её принимают как любую другую.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Продолжить без неё</translation>
    </message>
</context>
<context>
    <name>FirstCheck</name>
    <message numerus="yes">
        <source>(%n more below)</source>
        <translation>
            <numerusform>(и ещё %n ниже)</numerusform>
            <numerusform>(и ещё %n ниже)</numerusform>
            <numerusform>(и ещё %n ниже)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to Seminar Desk</source>
        <translation>Добро пожаловать в Seminar Desk</translation>
    </message>
    <message>
        <source>The schedule of twelve seminars is already here. Check the lines that stand on every paper; all of it can be changed later in Settings.</source>
        <translation>График двенадцати семинаров уже загружен. Проверьте строки, которые печатаются на документах: потом их можно изменить на странице «Настройки».</translation>
    </message>
    <message>
        <source>Open a desk copy…</source>
        <translation>Открыть копию стола…</translation>
    </message>
    <message>
        <source>This laptop becomes a second desk of a hall that has one</source>
        <translation>Этот ноутбук станет вторым столом в зале, где один уже есть</translation>
    </message>
    <message>
        <source>Title of the seminar</source>
        <translation>Название семинара</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Trainer&apos;s name, as it stands on papers</source>
        <translation>Имя тренера, как на документах</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>A made-up day to practise on; real data is not touched</source>
        <translation>Вымышленный день для тренировки: настоящие данные не тронуты</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать работу</translation>
    </message>
    <message>
        <source>Passphrase for the data; can wait</source>
        <translation>Пароль на данные, можно позже</translation>
    </message>
</context>
<context>
    <name>FollowUpRow</name>
    <message>
        <source>Call on</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Not called yet</source>
        <translation>Ещё не звонили</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответили</translation>
    </message>
    <message>
        <source>No answer, call again</source>
        <translation>Не дозвонились</translation>
    </message>
    <message>
        <source>Was it answered?</source>
        <translation>Ответили ли</translation>
    </message>
    <message>
        <source>Work: not known</source>
        <translation>Работа: не знаем</translation>
    </message>
    <message>
        <source>The work goes on</source>
        <translation>Работа идёт</translation>
    </message>
    <message>
        <source>The work stands still</source>
        <translation>Работа стоит</translation>
    </message>
    <message>
        <source>Does the work go on?</source>
        <translation>Идёт ли работа</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>Звонили</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что сказали</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Кто звонил</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>Declines to be named</source>
        <translation>Не называет себя</translation>
    </message>
    <message>
        <source>Consents to data processing</source>
        <translation>Согласие на обработку данных</translation>
    </message>
    <message>
        <source>Text of the consent, version {version}: “{text}”</source>
        <translation>Текст согласия, редакция {version}: «{text}»</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic, if any</source>
        <translation>Отчество, если есть</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Which role</source>
        <translation>Какая роль</translation>
    </message>
    <message>
        <source>Sex (ask, do not guess)</source>
        <translation>Пол (спросите, не угадывайте)</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <source>or age</source>
        <translation>или возраст</translation>
    </message>
    <message>
        <source>Aiyl aimak or organisation</source>
        <translation>Айылный аймак или организация</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Село</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Position, workplace</source>
        <translation>Должность, место работы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Consent: not asked yet</source>
        <translation>Согласие: не спрошено</translation>
    </message>
    <message>
        <source>Consent to data processing</source>
        <translation>Согласие на обработку данных</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>Fold</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>Ещё %n</numerusform>
            <numerusform>Ещё %n</numerusform>
            <numerusform>Ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>Go back to a copy?</source>
        <translation>Вернуться к копии?</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Вернуться к этой копии</translation>
    </message>
    <message>
        <source>Copies, the latest first</source>
        <translation>Копии, сначала последняя</translation>
    </message>
    <message>
        <source>when a session opened</source>
        <translation>при открытии сессии</translation>
    </message>
    <message>
        <source>when a session closed</source>
        <translation>при закрытии сессии</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>сделана вручную</translation>
    </message>
    <message>
        <source>before this became a second desk</source>
        <translation>перед началом второго стола</translation>
    </message>
    <message>
        <source>This copy cannot be read.</source>
        <translation>Эта копия не читается.</translation>
    </message>
    <message>
        <source>Nothing was done since this copy.</source>
        <translation>После этой копии ничего не менялось.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions since then will be lost</source>
        <translation>
            <numerusform>Пропадёт %n действие после неё</numerusform>
            <numerusform>Пропадут %n действия после неё</numerusform>
            <numerusform>Пропадут %n действий после неё</numerusform>
        </translation>
    </message>
    <message>
        <source>when somebody&apos;s data were deleted</source>
        <translation>когда удаляли данные человека</translation>
    </message>
</context>
<context>
    <name>GroupsQuestion</name>
    <message>
        <source>Ask only if the person wants to answer: it is voluntary, and any answer is right. It is printed nowhere, and a donor sees nothing but totals.</source>
        <translation>Спрашивайте, только если человек хочет ответить: это добровольно, и любой ответ верный. Ответ нигде не печатается, донору видны одни итоги.</translation>
    </message>
    <message>
        <source>Which groups do you count yourself to?</source>
        <translation>К каким группам вы себя относите?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>No session chosen</source>
        <translation>Сессия не выбрана</translation>
    </message>
    <message>
        <source>Choose one in the schedule on the page Today</source>
        <translation>Выберите её в графике на странице «Сегодня»</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Undo, redo, help</source>
        <translation>Отменить, вернуть, справка</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Close the rehearsal</source>
        <translation>Закрыть репетицию</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Справка и клавиши</translation>
    </message>
</context>
<context>
    <name>HolidaysSection</name>
    <message>
        <source>Days off of the year</source>
        <translation>Нерабочие дни года</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>As they came with the program</source>
        <translation>Как в программе</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>каждый год</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>The steps of a plan and a moved series step over these days and weekends.</source>
        <translation>Шаги плана и перенос серии обходят эти дни и выходные.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Праздники</translation>
    </message>
    <message>
        <source>The days that move from year to year are not certain yet.</source>
        <translation>Переходящие праздники этого года ещё не известны точно.</translation>
    </message>
</context>
<context>
    <name>ImportFrame</name>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Вставить список</translation>
    </message>
    <message>
        <source>Rows copied from a table, a messenger or an e-mail, through this preview</source>
        <translation>Строки, скопированные из таблицы, мессенджера или письма, — через этот же просмотр</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Чтение файла…</translation>
    </message>
    <message>
        <source>A big one takes a few seconds.</source>
        <translation>Большой файл читается несколько секунд.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Выбрать другой файл</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Space takes a row or leaves it out; a digit answers what is asked. Ctrl+Z takes the last correction back; once written, all of it.</source>
        <translation>Пробел берёт строку или пропускает, цифра отвечает на вопрос. Ctrl+Z отменяет последнее исправление, а после записи — всё.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Вставленный список</translation>
    </message>
    <message>
        <source>This is no list</source>
        <translation>Это не список</translation>
    </message>
    <message>
        <source>The list cannot be loaded</source>
        <translation>Список нельзя загрузить</translation>
    </message>
    <message>
        <source>The file is not read</source>
        <translation>Файл не прочитан</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Решать нечего.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Another aimak…</source>
        <translation>Другой аймак…</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Все %n</numerusform>
            <numerusform>Все %n</numerusform>
            <numerusform>Все %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Each question is decided alone: arrows choose it, a digit answers, Ctrl+Z takes the answer back. What was answered is not asked again by the next workbook; «Answered» lists it, and each can be asked again.</source>
        <translation>Каждый вопрос решается отдельно: стрелки выбирают, цифра отвечает, Ctrl+Z возвращает. О решённом следующая книга не спросит; оно в списке «Решено», и любое можно спросить снова.</translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Другое</translation>
    </message>
    <message numerus="yes">
        <source>Answered %n</source>
        <translation>
            <numerusform>Решено %n</numerusform>
            <numerusform>Решено %n</numerusform>
            <numerusform>Решено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {code}</source>
        <translation>Только {code}</translation>
    </message>
    <message>
        <source>Show the questions of all sessions</source>
        <translation>Показать вопросы всех сессий</translation>
    </message>
    <message>
        <source>Asked again: {what}</source>
        <translation>Спрошено снова: {what}</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Спросить снова</translation>
    </message>
    <message>
        <source>What was shown was kept.</source>
        <translation>Оставлено показанное.</translation>
    </message>
    <message>
        <source>The other was taken.</source>
        <translation>Взято другое.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Одна запись</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Другая запись</translation>
    </message>
</context>
<context>
    <name>InboxList</name>
    <message>
        <source>Questions of the office</source>
        <translation>Вопросы офиса</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Кто или что</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Почему спрошено</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>решено</translation>
    </message>
</context>
<context>
    <name>InfoRow</name>
    <message>
        <source>A day such as 02.11, or −10 counted from the assembly</source>
        <translation>День, например 02.11, или −10 — от даты схода</translation>
    </message>
    <message>
        <source>How people are told</source>
        <translation>Как известить</translation>
    </message>
    <message>
        <source>Where exactly</source>
        <translation>Где именно</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>{offset} d.</source>
        <translation>{offset} дн.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
</context>
<context>
    <name>InformingPart</name>
    <message>
        <source>Before the assembly</source>
        <translation>До схода</translation>
    </message>
    <message>
        <source>Add a way to tell people before</source>
        <translation>Добавить способ известить</translation>
    </message>
    <message>
        <source>After the assembly</source>
        <translation>После схода</translation>
    </message>
    <message>
        <source>Add a way to tell people after</source>
        <translation>Добавить способ сообщить о решениях</translation>
    </message>
    <message>
        <source>Telling people</source>
        <translation>Информирование</translation>
    </message>
</context>
<context>
    <name>InitiativePart</name>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ещё не спрашивали</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>Под рукой</translation>
    </message>
    <message>
        <source>Not at hand</source>
        <translation>Нет под рукой</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Кворум</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>За сколько дней известить</translation>
    </message>
    <message>
        <source>Who speaks for residents</source>
        <translation>Представительство</translation>
    </message>
    <message>
        <source>How decisions are published</source>
        <translation>Обнародование решений</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Откуда знаем</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Who calls it</source>
        <translation>Инициатор</translation>
    </message>
    <message>
        <source>Who exactly</source>
        <translation>Кто именно</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Периодичность</translation>
    </message>
    <message>
        <source>The charter</source>
        <translation>Устав</translation>
    </message>
    <message>
        <source>Initiative and rules</source>
        <translation>Инициатива и правила</translation>
    </message>
</context>
<context>
    <name>KeysQuestion</name>
    <message>
        <source>These workbooks are signed with keys that nobody compared here yet. Call whoever sent them: the digits stand there in Settings, under the set from the office. Every certificate of a laptop whose digits were compared will count as genuine.</source>
        <translation>Эти книги подписаны ключами, которых здесь ещё не сверяли. Позвоните тем, кто их прислал: цифры стоят у них в «Настройках», в разделе «Набор от офиса». Все сертификаты ноутбука, цифры которого сверены, будут считаться подлинными.</translation>
    </message>
    <message>
        <source>Trust the signatures of other laptops?</source>
        <translation>Доверять подписям других ноутбуков?</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Доверять</translation>
    </message>
    <message>
        <source>The digits were compared by phone</source>
        <translation>Цифры сверены по телефону</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Morning</source>
        <translation>Утро</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>Papers for</source>
        <translation>Документы</translation>
    </message>
</context>
<context>
    <name>LaptopsCard</name>
    <message>
        <source>A certificate of another laptop is checked by its workbook for the office: it carries the laptop&apos;s key and says which certificates were replaced or annulled. Here it is opened for this check alone; to unite people, marks and plans take it in by «Take in workbooks…» above.</source>
        <translation>Сертификат другого ноутбука проверяют по его книге обмена: в ней ключ ноутбука и сведения, какие сертификаты заменены или аннулированы. Здесь она открывается только для этой проверки; чтобы соединить людей, отметки и планы, примите её кнопкой «Принять книги…» вверху.</translation>
    </message>
    <message>
        <source>Workbook to check by…</source>
        <translation>Книга для проверки…</translation>
    </message>
    <message>
        <source>No laptop&apos;s key is known yet.</source>
        <translation>Ключей пока нет ни одного.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n certificates</source>
        <translation>
            <numerusform>{file}: %n сертификат</numerusform>
            <numerusform>{file}: %n сертификата</numerusform>
            <numerusform>{file}: %n сертификатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.ods)</source>
        <translation>Книги (*.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Check certificates by another laptop&apos;s workbook</source>
        <translation>Книга другого ноутбука: проверить по ней сертификаты</translation>
    </message>
    <message>
        <source>Laptops whose signatures count here</source>
        <translation>Ноутбуки, подписям которых здесь доверяют</translation>
    </message>
    <message>
        <source>Taken in, their digits not compared: {keys}</source>
        <translation>Приняты, но цифры не сверены: {keys}</translation>
    </message>
    <message>
        <source>Compare the digits of keys: {count}</source>
        <translation>Сверить цифры ключей: {count}</translation>
    </message>
    <message>
        <source>Trust no longer…</source>
        <translation>Больше не доверять…</translation>
    </message>
    <message>
        <source>Trust {mark} no longer</source>
        <translation>Больше не доверять {mark}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>этот компьютер</translation>
    </message>
    <message>
        <source>digits compared {day}, {who}</source>
        <translation>цифры сверены {day}, {who}</translation>
    </message>
    <message>
        <source>said by a workbook of the same computer, {day}</source>
        <translation>о нём сказала книга того же компьютера, {day}</translation>
    </message>
    <message>
        <source>known here since {day}</source>
        <translation>известен здесь с {day}</translation>
    </message>
</context>
<context>
    <name>LastCard</name>
    <message>
        <source>Last workbook for the office</source>
        <translation>Последняя книга для офиса</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Ещё не сохраняли</translation>
    </message>
    <message>
        <source>When the day is over, save the workbook for the office.</source>
        <translation>Когда день закончится, сохраните книгу для офиса.</translation>
    </message>
    <message>
        <source>№ {number} · {date}, {time}</source>
        <translation>№ {number} · {date}, {time}</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>есть изменения</translation>
    </message>
    <message>
        <source>Fingerprint {digits}</source>
        <translation>Отпечаток {digits}</translation>
    </message>
    <message>
        <source>Copied to the stick at {time} and compared.</source>
        <translation>Скопирована на флешку в {time} и сверена.</translation>
    </message>
    <message>
        <source>Data changed after it. Save the workbook again.</source>
        <translation>После неё данные изменились. Сохраните книгу ещё раз.</translation>
    </message>
    <message>
        <source>Not on a stick yet.</source>
        <translation>На флешку ещё не копировали.</translation>
    </message>
</context>
<context>
    <name>LastMarksCard</name>
    <message>
        <source>Last marks</source>
        <translation>Последние отметки</translation>
    </message>
    <message>
        <source>Nobody is marked yet.</source>
        <translation>Пока никто не отмечен.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take back the mark of {name}</source>
        <translation>Отменить отметку: {name}</translation>
    </message>
</context>
<context>
    <name>Likenesses</name>
    <message>
        <source>This is one person</source>
        <translation>Это один человек</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Correct the row…</source>
        <translation>Исправить строку…</translation>
    </message>
    <message>
        <source>What the title in row {row} says…</source>
        <translation>Что значит заголовок в строке {row}…</translation>
    </message>
    <message>
        <source>Nobody: this row is no person</source>
        <translation>Никто: в этой строке не человек</translation>
    </message>
</context>
<context>
    <name>ListQuestion</name>
    <message>
        <source>Yes, this list is for this session</source>
        <translation>Да, это список этой сессии</translation>
    </message>
    <message>
        <source>Load into {district}, {date}</source>
        <translation>Загрузить в другую: {district}, {date}</translation>
    </message>
</context>
<context>
    <name>LogoSlot</name>
    <message>
        <source>Replace…</source>
        <translation>Заменить…</translation>
    </message>
    <message>
        <source>Add a logo…</source>
        <translation>Добавить логотип…</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>Убрать логотип</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Выберите логотип</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Картинки (*.png *.svg)</translation>
    </message>
</context>
<context>
    <name>LongWriting</name>
    <message>
        <source>The workbook is taken back</source>
        <translation>Книга забирается обратно</translation>
    </message>
    <message>
        <source>Putting every row back…</source>
        <translation>Каждая строка становится прежней…</translation>
    </message>
    <message>
        <source>Stopped midway, nothing changes.</source>
        <translation>Можно остановить: тогда ничего не изменится.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>Язык и вид</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Язык экрана</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Papers have their own language, chosen for each session on the page Today.</source>
        <translation>У документов свой язык: он выбирается для каждой сессии на странице «Сегодня».</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The desk is locked: only check-in works here.</source>
        <translation>Режим стола: работает только регистрация.</translation>
    </message>
    <message>
        <source>Rehearsal: nothing here is real. Papers are watermarked, nothing is exported.</source>
        <translation>Репетиция: всё здесь ненастоящее. На документах водяной знак, экспорта нет.</translation>
    </message>
</context>
<context>
    <name>MergeChoice</name>
    <message>
        <source>Name, phone or number in the list</source>
        <translation>Имя, телефон или номер в списке</translation>
    </message>
    <message>
        <source>Search for the other row</source>
        <translation>Поиск другой строки</translation>
    </message>
    <message>
        <source>Nobody else fits.</source>
        <translation>Больше никто не подходит.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Stays: {who}</source>
        <translation>Остаётся: {who}</translation>
    </message>
    <message>
        <source>Joins: {who}</source>
        <translation>Присоединяется: {who}</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Aiyl aimak</source>
        <translation>Айылный аймак</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Село</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Position, workplace</source>
        <translation>Должность, место работы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Merged: {who}</source>
        <translation>Объединено: {who}</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>по приглашению</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>без приглашения</translation>
    </message>
</context>
<context>
    <name>MergesDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nobody was merged here.</source>
        <translation>Здесь никого не объединяли.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Разъединить</translation>
    </message>
    <message>
        <source>Part: {who}</source>
        <translation>Разъединить: {who}</translation>
    </message>
    <message>
        <source>Two rows again: {who}</source>
        <translation>Снова две строки: {who}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>A few words that nobody guesses. The store and its copies are written anew with it, which takes a moment. Save the recovery sheet afterwards: a forgotten passphrase cannot be found out.</source>
        <translation>Несколько слов, которые никто не угадает. Данные и их копии с ним записываются заново, это займёт немного времени. Потом сохраните лист восстановления: забытый пароль узнать нельзя.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Придумайте пароль</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>Passphrase, eight characters at least</source>
        <translation>Пароль, не меньше восьми знаков</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>То же ещё раз</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Take in workbooks…</source>
        <translation>Принять книги…</translation>
    </message>
    <message>
        <source>Part of the office</source>
        <translation>Раздел офиса</translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Project office</source>
        <translation>Офис проекта</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Copy for a second desk</source>
        <translation>Копия для второго стола</translation>
    </message>
    <message>
        <source>A second laptop in the hall opens it and marks on its own. List, settings, templates and pictures go along; the key and the PIN stay here.</source>
        <translation>Её открывает второй ноутбук в зале и отмечает сам. С ней едут список, настройки, шаблоны и картинки; ключ и PIN остаются здесь.</translation>
    </message>
    <message>
        <source>With names and phones: give it only to the project office.</source>
        <translation>С именами и телефонами: отдавайте только в офис проекта.</translation>
    </message>
    <message>
        <source>Save the donor&apos;s workbook</source>
        <translation>Сохранить книгу для донора</translation>
    </message>
    <message>
        <source>Save the office&apos;s workbook</source>
        <translation>Сохранить книгу для офиса</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation>Скопировать на флешку</translation>
    </message>
    <message>
        <source>Whole series</source>
        <translation>Вся серия</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Все серии</translation>
    </message>
    <message>
        <source>No names, phones, villages or notes; times as days, fewer than three people of a kind by their district. The totals are the same.</source>
        <translation>Без имён, телефонов, сёл и примечаний; время — днём, менее трёх похожих людей — районом. Итоги те же.</translation>
    </message>
    <message>
        <source>The office&apos;s workbook goes to the stick</source>
        <translation>На флешку идёт книга для офиса</translation>
    </message>
    <message>
        <source>The summary names people: it is for the office</source>
        <translation>В сводке есть имена: она для офиса</translation>
    </message>
    <message>
        <source>Summary to read</source>
        <translation>Сводка для чтения</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>Outlet</name>
    <message>
        <source>Save the workbook</source>
        <translation>Сохранить книгу</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Сохранить сводку</translation>
    </message>
    <message>
        <source>The summary is saved: {file}</source>
        <translation>Сводка сохранена: {file}</translation>
    </message>
    <message>
        <source>Writing the summary…</source>
        <translation>Сводка записывается…</translation>
    </message>
    <message>
        <source>On the second laptop: first start or Settings, “Open a desk copy”.</source>
        <translation>На втором ноутбуке: при первом запуске или в Настройках — «Открыть копию стола».</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Остановлено. Ничего не записано.</translation>
    </message>
    <message>
        <source>Writing and reading back…</source>
        <translation>Книга записывается и проверяется…</translation>
    </message>
    <message>
        <source>Copying and comparing…</source>
        <translation>Копирование и сверка…</translation>
    </message>
    <message>
        <source>The donor&apos;s workbook is saved without names: {file}</source>
        <translation>Книга для донора сохранена, имён в ней нет: {file}</translation>
    </message>
    <message>
        <source>The workbook is saved and read back, everything agrees: {file}</source>
        <translation>Книга сохранена и прочитана обратно, всё совпало: {file}</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>not printed yet</source>
        <translation>ещё не напечатан</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>напечатан</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>выдан</translation>
    </message>
    <message>
        <source>Being drawn: {percent} %</source>
        <translation>Готовится: {percent} %</translation>
    </message>
    <message>
        <source>Printing: {done} of {total}</source>
        <translation>Печать: {done} из {total}</translation>
    </message>
    <message>
        <source>Saving: {done} of {total}</source>
        <translation>Сохранение: {done} из {total}</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Миниатюры страниц</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Everybody again</source>
        <translation>Снова все участники</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Whole page or size on paper</source>
        <translation>Вся страница или размер как на бумаге</translation>
    </message>
    <message>
        <source>Annul…</source>
        <translation>Аннулировать…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>{page} of {count}</source>
        <translation>{page} из {count}</translation>
    </message>
</context>
<context>
    <name>PageSigners</name>
    <message>
        <source>Who is to have signed this page</source>
        <translation>Кто должен был подписать эту страницу</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Нет подписи</translation>
    </message>
    <message>
        <source>Does not consent</source>
        <translation>Не согласен(на)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Page {page}: signatures expected {awaited}. ↓ to the names.</source>
        <translation>Стр. {page}: подписей должно быть {awaited}. ↓ — к именам.</translation>
    </message>
    <message>
        <source>Page {page}: consent is noted for {consenting}.</source>
        <translation>Стр. {page}: согласие записано: {consenting}.</translation>
    </message>
    <message>
        <source>Page {page}: {counted} signatures, {awaited} expected. Mark who has not signed: then the consent of the others is noted.</source>
        <translation>Стр. {page}: подписей {counted}, а должно быть {awaited}. Отметьте, у кого нет подписи: тогда запишется согласие остальных.</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Страница {page}</translation>
    </message>
</context>
<context>
    <name>PageTools</name>
    <message>
        <source>Enter from paper…</source>
        <translation>Внести с бумаги…</translation>
    </message>
    <message numerus="yes">
        <source>Check in everybody shown (%n)…</source>
        <translation>
            <numerusform>Отметить всех показанных (%n)…</numerusform>
            <numerusform>Отметить всех показанных (%n)…</numerusform>
            <numerusform>Отметить всех показанных (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Merges…</source>
        <translation>Объединения…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортировать</translation>
    </message>
    <message>
        <source>Load the list…</source>
        <translation>Загрузить список…</translation>
    </message>
    <message numerus="yes">
        <source>%n people marked from paper</source>
        <translation>
            <numerusform>С бумаги отмечен %n человек</numerusform>
            <numerusform>С бумаги отмечено %n человека</numerusform>
            <numerusform>С бумаги отмечено %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check in %n people at once?</source>
        <translation>
            <numerusform>Отметить сразу %n человека?</numerusform>
            <numerusform>Отметить сразу %n человек?</numerusform>
            <numerusform>Отметить сразу %n человек?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody shown in the list who is not marked yet. One Undo takes all of them back.</source>
        <translation>Все, кто показан в списке и ещё не отмечен. Одна отмена снимет все эти отметки.</translation>
    </message>
    <message>
        <source>Check in all</source>
        <translation>Отметить всех</translation>
    </message>
    <message numerus="yes">
        <source>%n people are marked</source>
        <translation>
            <numerusform>Отмечен %n человек</numerusform>
            <numerusform>Отмечено %n человека</numerusform>
            <numerusform>Отмечено %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is added and marked</source>
        <translation>Новый участник добавлен и отмечен: {name}</translation>
    </message>
    <message>
        <source>{name} is added to the list</source>
        <translation>Новый участник добавлен в список: {name}</translation>
    </message>
    <message>
        <source>{name}: changes are saved</source>
        <translation>{name}: изменения сохранены</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Практика</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Project office</source>
        <translation>Офис проекта</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Signed rows of the sheet</source>
        <translation>Подписанные строки листа</translation>
    </message>
    <message>
        <source>✓ Will be marked: {who}</source>
        <translation>✓ Будут отмечены: {who}</translation>
    </message>
    <message>
        <source>Marked already: {who}</source>
        <translation>Уже отмечены: {who}</translation>
    </message>
    <message>
        <source>+ New people, a form for each: {who}</source>
        <translation>+ Новые люди, форма для каждого: {who}</translation>
    </message>
    <message>
        <source>Entered already: {who}</source>
        <translation>Уже внесены: {who}</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n people</source>
        <translation>
            <numerusform>Отметить %n человека</numerusform>
            <numerusform>Отметить %n человек</numerusform>
            <numerusform>Отметить %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
</context>
<context>
    <name>PaperOptions</name>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Rest of the last sheet</source>
        <translation>Остаток последнего листа</translation>
    </message>
    <message>
        <source>The first queue is</source>
        <translation>Первая очередь</translation>
    </message>
    <message>
        <source>The second queue is</source>
        <translation>Вторая очередь</translation>
    </message>
    <message>
        <source>Whose names</source>
        <translation>Чьи имена</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Сохранять</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Check and close the session…</source>
        <translation>Сверить и закрыть…</translation>
    </message>
    <message>
        <source>Blank badges</source>
        <translation>Пустые бейджи</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>Не заполнять</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Налево</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Направо</translation>
    </message>
    <message>
        <source>Straight ahead</source>
        <translation>Прямо</translation>
    </message>
    <message>
        <source>Here, no arrow</source>
        <translation>Здесь, без стрелки</translation>
    </message>
    <message>
        <source>Everybody listed</source>
        <translation>Все из списка</translation>
    </message>
    <message>
        <source>Those present</source>
        <translation>Присутствующие</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Одним файлом</translation>
    </message>
    <message>
        <source>A file for each paper</source>
        <translation>Каждый документ отдельно</translation>
    </message>
    <message>
        <source>Kyrgyz and Russian</source>
        <translation>Кыргызский и русский</translation>
    </message>
</context>
<context>
    <name>PaperOutlet</name>
    <message>
        <source>Folder for the papers</source>
        <translation>Папка для документов</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Saved: {file} in the folder {folder}</source>
        <translation>Сохранено: {file} в папке {folder}</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the PDF and print it on another.</source>
        <translation>На этом компьютере нет принтера. Сохраните PDF и напечатайте на другом.</translation>
    </message>
    <message>
        <source>Saving was stopped. Files that are written stay in the folder {folder}</source>
        <translation>Сохранение остановлено. Готовые файлы остались в папке {folder}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n files in the folder {folder}</source>
        <translation>
            <numerusform>Сохранён %n файл в папке {folder}</numerusform>
            <numerusform>Сохранено %n файла в папке {folder}</numerusform>
            <numerusform>Сохранено %n файлов в папке {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n pages.</source>
        <translation>
            <numerusform>Отправлена на печать %n страница.</numerusform>
            <numerusform>Отправлены на печать %n страницы.</numerusform>
            <numerusform>Отправлено на печать %n страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing was stopped, and nothing is marked as printed. What the printer has already may still come out.</source>
        <translation>Печать остановлена, ничего не отмечено как напечатанное. То, что уже в принтере, ещё может выйти.</translation>
    </message>
    <message>
        <source>The printer did not take the paper, and nothing is marked as printed. Check that it is on and connected, then print again.</source>
        <translation>Принтер не принял документ, отметка о печати не поставлена. Проверьте, что он включён и подключён, и напечатайте снова.</translation>
    </message>
    <message>
        <source>The printer {name} is gone, and nothing is marked as printed. Connect it again, or choose another one.</source>
        <translation>Принтера {name} больше нет, отметка о печати не поставлена. Подключите его снова или выберите другой.</translation>
    </message>
</context>
<context>
    <name>ParticipantForm</name>
    <message>
        <source>Edit participant</source>
        <translation>Данные участника</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Новый участник</translation>
    </message>
    <message>
        <source>New participant, row {row} of the sheet</source>
        <translation>Новый участник, строка {row} листа</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add and check in</source>
        <translation>Добавить и отметить</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Добавить в список</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The list already has {name} with the same aimak or phone. Add another person of this name?</source>
        <translation>В списке уже есть {name} — тот же аймак или телефон. Добавить ещё одного человека?</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>Тот же человек?</translation>
    </message>
    <message>
        <source>Another person, add</source>
        <translation>Другой человек, добавить</translation>
    </message>
    <message>
        <source>Groups, as told…</source>
        <translation>Группы, со слов…</translation>
    </message>
    <message>
        <source>Voluntary, and only of somebody who consented</source>
        <translation>Добровольно, и только с согласия</translation>
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
        <translation>Участник</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Aiyl aimak</source>
        <translation>Айылный аймак</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметка</translation>
    </message>
</context>
<context>
    <name>PassphraseSection</name>
    <message>
        <source>Remove the passphrase…</source>
        <translation>Снять пароль…</translation>
    </message>
    <message>
        <source>Save the sheet…</source>
        <translation>Сохранить лист…</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Напечатать лист…</translation>
    </message>
    <message>
        <source>Mend the copies</source>
        <translation>Исправить копии</translation>
    </message>
    <message>
        <source>Whoever finds the laptop, a copy or a stick with a desk copy reads nothing without the passphrase. Workbooks, papers and pictures that were saved elsewhere stay as they are.</source>
        <translation>Кто найдёт ноутбук, копию или флешку с копией для второго стола, без пароля ничего не прочтёт. Книги, бумаги и картинки, сохранённые отдельно, остаются как есть.</translation>
    </message>
    <message>
        <source>One page for the office, under lock and key: its figures open the data when the passphrase is forgotten. Without it nobody can help. A new passphrase needs a new page.</source>
        <translation>Одна страница для офиса, под замок: её цифры открывают данные, если пароль забыт. Без неё не поможет никто. Новому паролю нужна новая страница.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>Passphrase of the data</source>
        <translation>Пароль на данные</translation>
    </message>
    <message>
        <source>The data, their copies and desk copies are closed with a passphrase.</source>
        <translation>Данные, их копии и копии для второго стола закрыты паролем.</translation>
    </message>
    <message>
        <source>The data are not closed: whoever has the laptop can read them.</source>
        <translation>Данные не закрыты: их прочтёт любой, у кого ноутбук.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Сменить пароль…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Задать пароль…</translation>
    </message>
    <message numerus="yes">
        <source>%n copies have another passphrase or none</source>
        <translation>
            <numerusform>%n копия с другим паролем или без него</numerusform>
            <numerusform>%n копии с другим паролем или без него</numerusform>
            <numerusform>%n копий с другим паролем или без него</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies are closed with a passphrase still</source>
        <translation>
            <numerusform>%n копия ещё закрыта паролем</numerusform>
            <numerusform>%n копии ещё закрыты паролем</numerusform>
            <numerusform>%n копий ещё закрыты паролем</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>Снять пароль?</translation>
    </message>
    <message>
        <source>Whoever has the laptop or a copy can read all names then.</source>
        <translation>Тогда все имена прочтёт любой, у кого ноутбук или копия.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>The data have no passphrase any more.</source>
        <translation>Пароля на данных больше нет.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Сохранить лист восстановления</translation>
    </message>
    <message>
        <source>Saved: {file}. Print it, and delete the file.</source>
        <translation>Сохранён: {file}. Напечатайте и удалите файл.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the sheet, print it on another.</source>
        <translation>На этом компьютере нет принтера. Сохраните лист и напечатайте его на другом.</translation>
    </message>
    <message>
        <source>Sent to the printer. Keep the page under lock and key.</source>
        <translation>Отправлено на принтер. Храните лист под замком.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Check that it is on and connected, then print again.</source>
        <translation>Принтер не принял лист. Проверьте, что он включён и подключён, и напечатайте ещё раз.</translation>
    </message>
    <message>
        <source>Not opened, and left as they are: {files}</source>
        <translation>Не открыть, оставлены как есть: {files}</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Add a role</source>
        <translation>Добавить роль</translation>
    </message>
    <message>
        <source>People expected</source>
        <translation>Сколько ждём</translation>
    </message>
    <message>
        <source>Women among them</source>
        <translation>Из них женщин</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Молодёжи</translation>
    </message>
    <message>
        <source>Nobody is specially invited</source>
        <translation>Особых приглашений нет</translation>
    </message>
    <message>
        <source>Specially invited</source>
        <translation>Приглашаем особо</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>One person…</source>
        <translation>Один участник…</translation>
    </message>
    <message>
        <source>Whose paper alone is shown and printed</source>
        <translation>Чей документ показать и напечатать отдельно</translation>
    </message>
    <message>
        <source>Find one person: their paper alone is shown and printed</source>
        <translation>Найти одного участника: будет показан и напечатан только его документ</translation>
    </message>
</context>
<context>
    <name>PlaceQuestion</name>
    <message>
        <source>Aiyl aimak</source>
        <translation>Айылный аймак</translation>
    </message>
    <message>
        <source>Village, quarter</source>
        <translation>Село, участок</translation>
    </message>
</context>
<context>
    <name>PlanColumn</name>
    <message>
        <source>New assembly plan</source>
        <translation>Новый план схода</translation>
    </message>
    <message>
        <source>Assembly plans</source>
        <translation>Планы сходов</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Row menu</source>
        <translation>Действия со строкой</translation>
    </message>
    <message>
        <source>Drag to reorder, or Alt+Up and Alt+Down</source>
        <translation>Перетащите, чтобы поменять порядок, или Alt+↑ и Alt+↓</translation>
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
        <translation>Скопировать для другого села</translation>
    </message>
    <message>
        <source>Remove the plan</source>
        <translation>Убрать план</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Печать плана</translation>
    </message>
    <message>
        <source>✓ saved {time}</source>
        <translation>✓ сохранено {time}</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>сохраняется…</translation>
    </message>
    <message>
        <source>✕ not saved</source>
        <translation>✕ не сохранено</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>New assembly plan</source>
        <translation>Новый план схода</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Calls after the assemblies, by the numbers of the list</source>
        <translation>Звонки после сходов по номерам из списка</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Планы</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>No session is chosen</source>
        <translation>Сессия не выбрана</translation>
    </message>
    <message>
        <source>Choose a session on the page Today: plans belong to its day.</source>
        <translation>Выберите сессию на странице «Сегодня»: планы относятся к её дню.</translation>
    </message>
    <message>
        <source>No assembly plans yet</source>
        <translation>Планов сходов пока нет</translation>
    </message>
    <message>
        <source>Groups prepare their coming assemblies here: where and when, the agenda, how people are told. Everything is saved as it is typed.</source>
        <translation>Здесь группы готовят свои ближайшие сходы: где и когда, повестка, как известить жителей. Всё сохраняется по мере набора.</translation>
    </message>
</context>
<context>
    <name>PresenceCard</name>
    <message numerus="yes">
        <source>of %n listed</source>
        <translation>
            <numerusform>из %n в списке</numerusform>
            <numerusform>из %n в списке</numerusform>
            <numerusform>из %n в списке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>%n женщина</numerusform>
            <numerusform>%n женщины</numerusform>
            <numerusform>%n женщин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>%n мужчина</numerusform>
            <numerusform>%n мужчины</numerusform>
            <numerusform>%n мужчин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not stated</source>
        <translation>
            <numerusform>%n не указано</numerusform>
            <numerusform>%n не указано</numerusform>
            <numerusform>%n не указано</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s a person</source>
        <translation>{seconds} с на человека</translation>
    </message>
    <message numerus="yes">
        <source>%n people left</source>
        <translation>
            <numerusform>остался %n</numerusform>
            <numerusform>осталось %n</numerusform>
            <numerusform>осталось %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>около %n минуты</numerusform>
            <numerusform>около %n минут</numerusform>
            <numerusform>около %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>invited {invited} + walk-ins {walkins} − not here {absent} = {present}</source>
        <translation>список {invited} + без приглашения {walkins} − не пришли {absent} = {present}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print the plan</source>
        <translation>Печать плана</translation>
    </message>
    <message>
        <source>Large letters, for the board</source>
        <translation>Крупно, для доски</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan for the wall</source>
        <translation>План на стену</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Ход схода</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>Бланки</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PrintStep</name>
    <message numerus="yes">
        <source>All %n pages</source>
        <translation>
            <numerusform>Все: %n страница</numerusform>
            <numerusform>Все %n страницы</numerusform>
            <numerusform>Все %n страниц</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>This is the store as it was in the copy.</source>
        <translation>Открыта база из копии.</translation>
    </message>
    <message>
        <source>This is the second desk, “{name}”: it marks on its own.</source>
        <translation>Это второй стол, «{name}»: он отмечает сам.</translation>
    </message>
    <message>
        <source>Something went wrong in the program; what you entered is kept.</source>
        <translation>В программе случилась ошибка; всё введённое сохранено.</translation>
    </message>
    <message>
        <source>A report for the office is here: {file}</source>
        <translation>Отчёт для офиса лежит здесь: {file}</translation>
    </message>
</context>
<context>
    <name>ProjectSection</name>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Title of the seminar</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>по-русски</translation>
    </message>
    <message>
        <source>in Kyrgyz</source>
        <translation>по-кыргызски</translation>
    </message>
    <message>
        <source>Contact on papers</source>
        <translation>Контакт на документах</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часов</translation>
    </message>
    <message>
        <source>Youth, up to (years)</source>
        <translation>Молодёжь, до (лет)</translation>
    </message>
</context>
<context>
    <name>PublicationCard</name>
    <message>
        <source>The office&apos;s tables as they are here, on a PostgreSQL server, for many to ask at once. It gets only what changed, all of it or nothing; nothing is ever read back. A network is needed for it.</source>
        <translation>Таблицы офиса, как они есть здесь, — на сервере PostgreSQL, где их могут спрашивать сразу многие. Туда уходит только изменённое, целиком или никак; обратно ничего не читается. Для этого нужна сеть.</translation>
    </message>
    <message>
        <source>Address of the server, without a password</source>
        <translation>Адрес сервера, без пароля</translation>
    </message>
    <message>
        <source>Password; it is not kept</source>
        <translation>Пароль; он не сохраняется</translation>
    </message>
    <message>
        <source>For the office</source>
        <translation>Для офиса</translation>
    </message>
    <message>
        <source>For the donor, without names</source>
        <translation>Для донора, без имён</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Что отправится</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Publish to a server</source>
        <translation>Публикация на сервере</translation>
    </message>
    <message>
        <source>The server {host} asks for the password of {user}.</source>
        <translation>Сервер {host} спрашивает пароль имени {user}.</translation>
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
        <translation>Спрашиваем сервер…</translation>
    </message>
    <message>
        <source>Gathering the rows…</source>
        <translation>Собираем строки…</translation>
    </message>
    <message>
        <source>The server holds everything already: nothing was sent.</source>
        <translation>На сервере всё уже есть: ничего не отправлено.</translation>
    </message>
    <message>
        <source>Rows to be sent or compared: {count}.</source>
        <translation>Строк к отправке или сравнению: {count}.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправляем…</translation>
    </message>
    <message>
        <source>Published. Rows written: {written}, taken away: {gone}.</source>
        <translation>Опубликовано. Записано строк: {written}, убрано: {gone}.</translation>
    </message>
    <message>
        <source>Stopped: the server has the earlier as a whole, or the new one.</source>
        <translation>Остановлено: на сервере целиком прежнее или целиком новое.</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message numerus="yes">
        <source>For all alike: %n</source>
        <translation>
            <numerusform>Для всех таких: %n</numerusform>
            <numerusform>Для всех таких: %n</numerusform>
            <numerusform>Для всех таких: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>What people will ask</source>
        <translation>О чём спросят</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Кто ответит</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готов</translation>
    </message>
    <message>
        <source>The answer is ready</source>
        <translation>Ответ готов</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Can be printed</source>
        <translation>Можно печатать</translation>
    </message>
    <message>
        <source>Ready for the assembly</source>
        <translation>Готов к сходу</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>F3 leads to the next gap</source>
        <translation>F3 — к следующему незаполненному</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt</source>
        <translation>Расписка</translation>
    </message>
    <message>
        <source>Save the workbook…</source>
        <translation>Сохранить книгу…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>Сохранить книгу</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Register of certificates</source>
        <translation>Реестр сертификатов</translation>
    </message>
    <message>
        <source>Scan the code or type the number to hand over</source>
        <translation>Код или номер, чтобы отметить выдачу</translation>
    </message>
    <message>
        <source>Hand over all printed</source>
        <translation>Все напечатанные выданы</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Выдан</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Не выдан</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Заменить…</translation>
    </message>
    <message>
        <source>Annul…</source>
        <translation>Аннулировать…</translation>
    </message>
    <message>
        <source>Enter from paper…</source>
        <translation>Внести с бумаги…</translation>
    </message>
    <message>
        <source>Give up the number…</source>
        <translation>Аннулировать номер…</translation>
    </message>
    <message>
        <source>By exception…</source>
        <translation>В порядке исключения…</translation>
    </message>
    <message>
        <source>No certificate…</source>
        <translation>Не выдавать…</translation>
    </message>
    <message>
        <source>Back to the rule</source>
        <translation>Снять исключение</translation>
    </message>
    <message>
        <source>Blank forms…</source>
        <translation>Бланки…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No number is given yet.</source>
        <translation>Номеров ещё нет.</translation>
    </message>
    <message>
        <source>Handed over: {name}</source>
        <translation>Выдан: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Handed over: %n.</source>
        <translation>
            <numerusform>Выдан %n сертификат.</numerusform>
            <numerusform>Выдано %n сертификата.</numerusform>
            <numerusform>Выдано %n сертификатов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterTable</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Пояснение</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>After the assemblies · due</source>
        <translation>После сходов · пора</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Call: was it held?</source>
        <translation>Позвоните: состоялся ли сход?</translation>
    </message>
    <message>
        <source>To the plan</source>
        <translation>К плану</translation>
    </message>
</context>
<context>
    <name>ReportSaving</name>
    <message>
        <source>Reading what the report counts…</source>
        <translation>Читаем, что считает отчёт…</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Отчёт готовится…</translation>
    </message>
    <message>
        <source>Saved: {file} in the folder {folder}</source>
        <translation>Сохранено: {file} в папке {folder}</translation>
    </message>
</context>
<context>
    <name>ReportsCard</name>
    <message>
        <source>Leave records without sex, age or aimak out</source>
        <translation>Не считать записи без пола, возраста или аймака</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Скопировать</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>Save the workbook…</source>
        <translation>Сохранить книгу…</translation>
    </message>
    <message>
        <source>For the office</source>
        <translation>Для офиса</translation>
    </message>
    <message>
        <source>For the donor, without names</source>
        <translation>Для донора, без имён</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Язык отчёта</translation>
    </message>
    <message>
        <source>All seminars</source>
        <translation>Все семинары</translation>
    </message>
    <message>
        <source>Of these days</source>
        <translation>За эти дни</translation>
    </message>
    <message>
        <source>Which seminars</source>
        <translation>Какие семинары</translation>
    </message>
    <message>
        <source>District of the report</source>
        <translation>Район отчёта</translation>
    </message>
    <message>
        <source>Oblast of the report</source>
        <translation>Область отчёта</translation>
    </message>
    <message>
        <source>Report to the donor</source>
        <translation>Отчёт для донора</translation>
    </message>
    <message>
        <source>Indicators, who came, targets, and every thing that donors ask.</source>
        <translation>Показатели, кто пришёл, цели и всё, что спрашивают доноры.</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Totals for the press</source>
        <translation>Итоги для прессы</translation>
    </message>
    <message>
        <source>Sentences that can be copied.</source>
        <translation>Предложения, которые можно скопировать.</translation>
    </message>
    <message>
        <source>What records lack</source>
        <translation>Чего не хватает в записях</translation>
    </message>
    <message>
        <source>A list for each desk, to be sent back. It has names: for the office.</source>
        <translation>Список для каждого стола, чтобы отправить обратно. В нём имена: только для офиса.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Its seminars, aimaks and assemblies. For the office.</source>
        <translation>Его семинары, аймаки и сходы. Для офиса.</translation>
    </message>
    <message>
        <source>Its districts and what came of the seminars. For the office.</source>
        <translation>Её районы и что вышло из семинаров. Для офиса.</translation>
    </message>
</context>
<context>
    <name>ReportsSection</name>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>Сохранить книгу</translation>
    </message>
    <message>
        <source>The sentences are on the clipboard.</source>
        <translation>Предложения скопированы.</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>Names and phones are not needed for ever. So many months after the last day of a series the program proposes to delete the data of those who came; nothing is deleted by itself. 0: it never proposes.</source>
        <translation>Имена и телефоны нужны не навсегда. Через столько месяцев после последнего дня серии программа предложит удалить данные тех, кто в ней был; сама она ничего не удаляет. 0 — не предлагать.</translation>
    </message>
    <message>
        <source>The data of one person are deleted on the page Check-in: menu ⋮ of the row, or Ctrl+Shift+Delete.</source>
        <translation>Данные одного человека удаляют на странице «Регистрация»: меню ⋮ строки или Ctrl+Shift+Delete.</translation>
    </message>
    <message>
        <source>Months after the series</source>
        <translation>Месяцев после серии</translation>
    </message>
    <message>
        <source>Delete their data…</source>
        <translation>Удалить их данные…</translation>
    </message>
    <message>
        <source>People&apos;s data</source>
        <translation>Данные людей</translation>
    </message>
    <message>
        <source>Nobody&apos;s time is over.</source>
        <translation>Ни у кого срок не вышел.</translation>
    </message>
    <message>
        <source>The time is over for people: {count}.</source>
        <translation>Срок вышел, человек: {count}.</translation>
    </message>
    <message>
        <source>people: {count}</source>
        <translation>человек: {count}</translation>
    </message>
</context>
<context>
    <name>RoleChips</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Role?</source>
        <translation>Роль?</translation>
    </message>
    <message>
        <source>Sex not stated</source>
        <translation>Пол не указан</translation>
    </message>
    <message>
        <source>Nobody has told their role yet: ask, then press F2 to choose it</source>
        <translation>Роль ещё не названа: спросите и выберите её по F2</translation>
    </message>
    <message>
        <source>Nobody has told their sex yet: ask, then press the letter in the row</source>
        <translation>Пол ещё не указан: спросите и нажмите букву в строке</translation>
    </message>
    <message>
        <source>By the father&apos;s name: {n}…</source>
        <translation>По отчеству: {n}…</translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
</context>
<context>
    <name>RosterDialog</name>
    <message>
        <source>Save a template…</source>
        <translation>Сохранить шаблон…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are written into the list</source>
        <translation>
            <numerusform>В список записан %n человек</numerusform>
            <numerusform>В список записано %n человека</numerusform>
            <numerusform>В список записано %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Which sheet is the list?</source>
        <translation>На каком листе список?</translation>
    </message>
    <message>
        <source>All of them together</source>
        <translation>Все вместе</translation>
    </message>
    <message>
        <source>All sheets together</source>
        <translation>Все листы вместе</translation>
    </message>
    <message>
        <source>Participants {code}.xlsx</source>
        <translation>Участники {code}.xlsx</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Сохранить шаблон</translation>
    </message>
    <message>
        <source>The template is saved: {file}</source>
        <translation>Шаблон сохранён: {file}</translation>
    </message>
</context>
<context>
    <name>RosterPreview</name>
    <message>
        <source>Rows of the list</source>
        <translation>Строки списка</translation>
    </message>
    <message>
        <source>Some columns have no heading and were guessed: check them above.</source>
        <translation>У некоторых столбцов нет заголовка, они угаданы: проверьте их.</translation>
    </message>
    <message>
        <source>All people: {n}</source>
        <translation>Все люди: {n}</translation>
    </message>
    <message>
        <source>Take the last correction back</source>
        <translation>Отменить последнее исправление</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Columns, file</source>
        <translation>Столбцы, файл</translation>
    </message>
    <message>
        <source>Update all: {n}</source>
        <translation>Обновить всех: {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n titles</source>
        <translation>
            <numerusform>%n заголовок</numerusform>
            <numerusform>%n заголовка</numerusform>
            <numerusform>%n заголовков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other row(s)</source>
        <translation>
            <numerusform>%n прочая строка</numerusform>
            <numerusform>%n прочие строки</numerusform>
            <numerusform>%n прочих строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as a list of this pattern was corrected; Ctrl+Z: as it is.</source>
        <translation>Прочитано так, как был исправлен прежний список такого вида; Ctrl+Z — как есть.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no role: ask them; “Role?” at check-in lists them.</source>
        <translation>
            <numerusform>У %n человека нет роли: спросите; «Роль?» на регистрации покажет кого.</numerusform>
            <numerusform>У %n человек нет роли: спросите; «Роль?» на регистрации покажет кого.</numerusform>
            <numerusform>У %n человек нет роли: спросите; «Роль?» на регистрации покажет кого.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Aiyl aimak</source>
        <translation>Айылный аймак</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Что будет</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Came back</source>
        <translation>Вернулся в зал</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Ушёл раньше</translation>
    </message>
    <message>
        <source>Take back the mark…</source>
        <translation>Снять отметку…</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Примечание…</translation>
    </message>
    <message>
        <source>Does not decline consent</source>
        <translation>Отказ снять</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Объединить с…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>История…</translation>
    </message>
    <message>
        <source>Remove from the list…</source>
        <translation>Убрать из списка…</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} снова в зале</translation>
    </message>
    <message>
        <source>{name} left early</source>
        <translation>{name}: ранний уход записан</translation>
    </message>
    <message>
        <source>Note: {name}</source>
        <translation>Примечание: {name}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>{name}: the note is kept</source>
        <translation>{name}: примечание записано</translation>
    </message>
    <message>
        <source>{name}: no note now</source>
        <translation>{name}: примечания больше нет</translation>
    </message>
    <message>
        <source>{name} does not consent to data processing</source>
        <translation>{name}: не согласен(на) на обработку данных</translation>
    </message>
    <message>
        <source>{name} does not decline consent</source>
        <translation>{name}: отказ снят</translation>
    </message>
    <message>
        <source>{name} will be shown as not here. The history keeps who, when and why.</source>
        <translation>{name} будет среди тех, кто не пришёл. В истории останется, кто, когда и почему снял отметку.</translation>
    </message>
    <message>
        <source>Take back the mark?</source>
        <translation>Снять отметку?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Снять отметку</translation>
    </message>
    <message>
        <source>Wrong person was marked</source>
        <translation>Отметили не того человека</translation>
    </message>
    <message>
        <source>Has not come after all</source>
        <translation>Человек так и не пришёл</translation>
    </message>
    <message>
        <source>The mark of {name} is taken back</source>
        <translation>Отметка снята: {name}</translation>
    </message>
    <message>
        <source>{name} will no longer be in this session&apos;s list, papers and counts.</source>
        <translation>{name} больше не будет в списке, документах и подсчётах этой сессии. Запись останется в истории.</translation>
    </message>
    <message>
        <source>Remove from the list?</source>
        <translation>Убрать из списка?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Записан дважды</translation>
    </message>
    <message>
        <source>Listed by mistake</source>
        <translation>Записан по ошибке</translation>
    </message>
    <message>
        <source>Asked to be removed</source>
        <translation>Сам попросил убрать</translation>
    </message>
    <message>
        <source>{name} is no longer in the list</source>
        <translation>{name}: больше не в списке</translation>
    </message>
    <message>
        <source>Two rows of the list become one person.</source>
        <translation>Две строки списка станут одним человеком.</translation>
    </message>
    <message>
        <source>{new} looks like {invited}, who is invited and not here yet.</source>
        <translation>{new} — возможно, это {invited} из списка: там отметки ещё нет.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Print the badge…</source>
        <translation>Печать бейджа…</translation>
    </message>
    <message>
        <source>Print the certificate…</source>
        <translation>Печать сертификата…</translation>
    </message>
    <message>
        <source>Delete this person&apos;s data…</source>
        <translation>Удалить данные человека…</translation>
    </message>
    <message>
        <source>{name}: consent is not noted</source>
        <translation>{name}: согласие не отмечено</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Row removed: {row}</source>
        <translation>Строка убрана: {row}</translation>
    </message>
    <message>
        <source>Empty row removed</source>
        <translation>Пустая строка убрана</translation>
    </message>
    <message>
        <source>Add below</source>
        <translation>Добавить ниже</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Ещё поля</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>RowQuestion</name>
    <message>
        <source>Row {row} of the list</source>
        <translation>Строка {row} списка</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Читать так</translation>
    </message>
    <message>
        <source>Nobody: this row is no person</source>
        <translation>Никто: в этой строке не человек</translation>
    </message>
    <message>
        <source>Who stands in this row: one person a line</source>
        <translation>Кто в этой строке: по человеку на строчку</translation>
    </message>
    <message>
        <source>The cells as they are read</source>
        <translation>Ячейки, как они прочитаны</translation>
    </message>
</context>
<context>
    <name>RowSides</name>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Оставить наше</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Взять другое</translation>
    </message>
    <message>
        <source>Skip the row</source>
        <translation>Пропустить строку</translation>
    </message>
    <message numerus="yes">
        <source>For all alike: %n</source>
        <translation>
            <numerusform>Сразу все такие: %n</numerusform>
            <numerusform>Сразу все такие: %n</numerusform>
            <numerusform>Сразу все такие: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>В книге</translation>
    </message>
</context>
<context>
    <name>SafetySection</name>
    <message>
        <source>Go back to a copy…</source>
        <translation>Вернуться к копии…</translation>
    </message>
    <message>
        <source>The whole store becomes what it was when the copy was made. What is here now is kept aside in the data folder.</source>
        <translation>Вся база станет такой, какой была при создании копии. Нынешняя останется рядом, в папке данных.</translation>
    </message>
    <message>
        <source>The lead&apos;s PIN</source>
        <translation>PIN старшего</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Возврат к копии</translation>
    </message>
    <message>
        <source>Where the data lie</source>
        <translation>Где лежат данные</translation>
    </message>
    <message>
        <source>PIN and going back</source>
        <translation>PIN и возврат к копии</translation>
    </message>
    <message>
        <source>A PIN is set: the desk mode is left with it.</source>
        <translation>PIN задан: с ним выходят из режима стола.</translation>
    </message>
    <message>
        <source>No PIN is set yet; the desk mode asks for one the first time.</source>
        <translation>PIN ещё не задан; режим стола спросит его в первый раз.</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>Сменить PIN…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>Задать PIN…</translation>
    </message>
    <message>
        <source>Who knows the present PIN may change it.</source>
        <translation>Сменить PIN может тот, кто знает нынешний.</translation>
    </message>
</context>
<context>
    <name>SaveStep</name>
    <message numerus="yes">
        <source>All in one file: %n pages</source>
        <translation>
            <numerusform>Все в одном файле: %n страница</numerusform>
            <numerusform>Все в одном файле: %n страницы</numerusform>
            <numerusform>Все в одном файле: %n страниц</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedNotice</name>
    <message>
        <source>Printed from a stick</source>
        <translation>Напечатано с флешки</translation>
    </message>
    <message>
        <source>Saved, not printed yet: {file}</source>
        <translation>Сохранено, ещё не напечатано: {file}</translation>
    </message>
    <message numerus="yes">
        <source>Marked as printed: %n pages.</source>
        <translation>
            <numerusform>Отмечена как напечатанная %n страница.</numerusform>
            <numerusform>Отмечены как напечатанные %n страницы.</numerusform>
            <numerusform>Отмечено как напечатанные %n страниц.</numerusform>
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
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Добавить сессию</translation>
    </message>
    <message>
        <source>What can be done with the schedule</source>
        <translation>Что можно сделать с графиком</translation>
    </message>
    <message>
        <source>Change, copy, move, cancel; load from Excel</source>
        <translation>Изменить, копировать, перенести, отменить; загрузить из Excel</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Copy to another day…</source>
        <translation>Копировать на другой день…</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>Перенести на другой день…</translation>
    </message>
    <message>
        <source>Cancel the session…</source>
        <translation>Отменить сессию…</translation>
    </message>
    <message>
        <source>Load a schedule from Excel…</source>
        <translation>Загрузить график из Excel…</translation>
    </message>
    <message>
        <source>The session is in the schedule.</source>
        <translation>Сессия добавлена в график.</translation>
    </message>
    <message>
        <source>The session is changed.</source>
        <translation>Сессия изменена.</translation>
    </message>
    <message>
        <source>Copy to another day</source>
        <translation>Копировать на другой день</translation>
    </message>
    <message>
        <source>District, hall and trainer are the same; the list of people stays here.</source>
        <translation>Район, зал и тренер те же; список людей не копируется.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copied to {date}.</source>
        <translation>Скопировано на {date}.</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Перенести на другой день</translation>
    </message>
    <message>
        <source>The list of people moves with it; the first date is remembered.</source>
        <translation>Список людей переносится вместе с ней; первая дата запоминается.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Moved to {date}.</source>
        <translation>Перенесено на {date}.</translation>
    </message>
    <message>
        <source>Cancel the session?</source>
        <translation>Отменить сессию?</translation>
    </message>
    <message>
        <source>It stays in the schedule with the reason; nobody&apos;s data is lost.</source>
        <translation>Она останется в графике с причиной; ничьи данные не пропадут.</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Отменить сессию</translation>
    </message>
    <message>
        <source>weather</source>
        <translation>погода</translation>
    </message>
    <message>
        <source>the hall is taken</source>
        <translation>зал занят</translation>
    </message>
    <message>
        <source>too few people</source>
        <translation>мало людей</translation>
    </message>
    <message>
        <source>The session is cancelled.</source>
        <translation>Сессия отменена.</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Rows of the schedule</source>
        <translation>Строки графика</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>This is no schedule</source>
        <translation>Это не график</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are written</source>
        <translation>
            <numerusform>В график записана %n сессия</numerusform>
            <numerusform>В график записаны %n сессии</numerusform>
            <numerusform>В график записано %n сессий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новая</numerusform>
            <numerusform>%n новые</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменена</numerusform>
            <numerusform>%n изменены</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a mistake</source>
        <translation>
            <numerusform>%n с ошибкой</numerusform>
            <numerusform>%n с ошибкой</numerusform>
            <numerusform>%n с ошибкой</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: {what}</source>
        <translation>Было: {what}</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Тренер</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Ждём</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Что будет</translation>
    </message>
</context>
<context>
    <name>ScheduleList</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Ждём</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Были</translation>
    </message>
    <message numerus="yes">
        <source>%n seminars</source>
        <translation>
            <numerusform>%n семинар</numerusform>
            <numerusform>%n семинара</numerusform>
            <numerusform>%n семинаров</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeedDialog</name>
    <message>
        <source>Set No {number} from the office</source>
        <translation>Набор № {number} от офиса</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>The digits were compared with the office by phone</source>
        <translation>Цифры сверены с офисом по телефону</translation>
    </message>
    <message>
        <source>What the set would change</source>
        <translation>Что изменит набор</translation>
    </message>
    <message>
        <source>Lists take effect when the program is started again.</source>
        <translation>Списки начнут действовать, когда программу запустят снова.</translation>
    </message>
    <message>
        <source>{file}: “{title}”, written by desk “{desk}” on {date} at {time}.</source>
        <translation>{file}: «{title}», записан столом «{desk}» {date} в {time}.</translation>
    </message>
    <message>
        <source>Everything in it stands here already.</source>
        <translation>Всё, что в нём есть, здесь уже есть.</translation>
    </message>
    <message>
        <source>Signed with a key that is known here: {digits}.</source>
        <translation>Подписан ключом, который здесь известен: {digits}.</translation>
    </message>
    <message>
        <source>Signed with a key that is not known here. Ask the office by phone to read out the digits of its set: {digits}. If they are others, do not take it.</source>
        <translation>Подписан ключом, которого здесь не знают. Попросите офис по телефону прочитать цифры его набора: {digits}. Если цифры другие, не берите его.</translation>
    </message>
    <message numerus="yes">
        <source>%n more stand here already</source>
        <translation>
            <numerusform>Ещё %n уже есть здесь</numerusform>
            <numerusform>Ещё %n уже есть здесь</numerusform>
            <numerusform>Ещё %n уже есть здесь</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines stand otherwise here</source>
        <translation>
            <numerusform>%n строка здесь другая</numerusform>
            <numerusform>%n строки здесь другие</numerusform>
            <numerusform>%n строк здесь другие</numerusform>
        </translation>
    </message>
    <message>
        <source>list of districts</source>
        <translation>список районов</translation>
    </message>
    <message>
        <source>list of aiyl aimaks</source>
        <translation>список айылных аймаков</translation>
    </message>
    <message>
        <source>lists of codes</source>
        <translation>списки кодов</translation>
    </message>
    <message>
        <source>steps of preparing an assembly</source>
        <translation>шаги подготовки схода</translation>
    </message>
    <message>
        <source>calls after an assembly</source>
        <translation>звонки после схода</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>Новое: {what}</translation>
    </message>
    <message>
        <source>series “{name}”</source>
        <translation>серия «{name}»</translation>
    </message>
    <message>
        <source>rules of charters by aiyl aimak</source>
        <translation>правила уставов по айылным аймакам</translation>
    </message>
    <message>
        <source>list of indicators</source>
        <translation>список показателей</translation>
    </message>
    <message>
        <source>target “{name}”: {value}</source>
        <translation>цель «{name}»: {value}</translation>
    </message>
</context>
<context>
    <name>SeedSection</name>
    <message>
        <source>Take a set…</source>
        <translation>Взять набор…</translation>
    </message>
    <message>
        <source>Write a set for the desks…</source>
        <translation>Записать набор для столов…</translation>
    </message>
    <message>
        <source>One signed file from the office: schedule of the next series, targets, lists of aiyl aimaks, codes, steps and indicators, and what is known of the charters of aimaks. It is shown before anything changes, and one Undo takes it back.</source>
        <translation>Один подписанный файл от офиса: график следующей серии, цели, списки аймаков, кодов, шагов и показателей, а также то, что известно об уставах аймаков. Его показывают до того, как что-то изменится, и возвращают одной отменой.</translation>
    </message>
    <message>
        <source>What stands on this laptop: open series with their sessions, targets, lists, and the rules of charters that the plans of assemblies tell.</source>
        <translation>То, что есть на этом ноутбуке: открытые серии с семинарами, цели, списки и правила уставов, о которых сказано в планах сходов.</translation>
    </message>
    <message>
        <source>At a desk</source>
        <translation>На столе</translation>
    </message>
    <message>
        <source>At the office</source>
        <translation>В офисе</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Для чего он</translation>
    </message>
    <message>
        <source>Set from the office</source>
        <translation>Набор от офиса</translation>
    </message>
    <message>
        <source>The last one here: No {number} “{title}”, desk “{desk}”, {date}.</source>
        <translation>Последний здесь: № {number} «{title}», стол «{desk}», {date}.</translation>
    </message>
    <message>
        <source>Sets from the office</source>
        <translation>Наборы от офиса</translation>
    </message>
    <message>
        <source>Take a set from the office</source>
        <translation>Взять набор от офиса</translation>
    </message>
    <message numerus="yes">
        <source>%n things are taken</source>
        <translation>
            <numerusform>Взята %n запись</numerusform>
            <numerusform>Взяты %n записи</numerusform>
            <numerusform>Взято %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Set from the office {day}.json</source>
        <translation>Набор от офиса {day}.json</translation>
    </message>
    <message>
        <source>Write a set for the desks</source>
        <translation>Записать набор для столов</translation>
    </message>
    <message>
        <source>Set No {number} is written: {file}</source>
        <translation>Набор № {number} записан: {file}</translation>
    </message>
    <message>
        <source>The digits of this laptop, asked for by phone: {digits}.</source>
        <translation>Цифры этого ноутбука, их спрашивают по телефону: {digits}.</translation>
    </message>
</context>
<context>
    <name>SeedWords</name>
    <message>
        <source>no longer there: “{name}”</source>
        <translation>больше нет: «{name}»</translation>
    </message>
    <message>
        <source>new: “{name}”</source>
        <translation>новое: «{name}»</translation>
    </message>
    <message>
        <source>nobody told</source>
        <translation>никто не сообщил</translation>
    </message>
    <message>
        <source>may have a target</source>
        <translation>может иметь цель</translation>
    </message>
    <message>
        <source>has no target</source>
        <translation>без цели</translation>
    </message>
    <message>
        <source>source: {source}</source>
        <translation>источник: {source}</translation>
    </message>
    <message>
        <source>split by:{changes}</source>
        <translation>разбивка:{changes}</translation>
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
        <translation>Открытой серии нет</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>архив</translation>
    </message>
    <message>
        <source>Change the series…</source>
        <translation>Изменить серию…</translation>
    </message>
    <message>
        <source>Another series…</source>
        <translation>Другая серия…</translation>
    </message>
    <message>
        <source>Choose, change, move, archive; a new series</source>
        <translation>Выбрать, изменить, перенести, убрать в архив; новая серия</translation>
    </message>
    <message>
        <source>Move the whole series…</source>
        <translation>Перенести всю серию…</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message>
        <source>To the archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>New series…</source>
        <translation>Новая серия…</translation>
    </message>
    <message>
        <source>The series is saved.</source>
        <translation>Серия сохранена.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are moved</source>
        <translation>
            <numerusform>Перенесена %n сессия</numerusform>
            <numerusform>Перенесены %n сессии</numerusform>
            <numerusform>Перенесено %n сессий</numerusform>
        </translation>
    </message>
    <message>
        <source>The series is in the archive: it can be chosen at the top.</source>
        <translation>Серия в архиве: её можно выбрать вверху страницы «Сегодня».</translation>
    </message>
    <message>
        <source>The series is open again.</source>
        <translation>Серия снова открыта.</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>Change the series</source>
        <translation>Изменить серию</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Новая серия</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Name of the series</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name in Kyrgyz</source>
        <translation>Название по-кыргызски</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Название по-английски</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>По</translation>
    </message>
    <message>
        <source>People to be trained</source>
        <translation>Обучить человек</translation>
    </message>
</context>
<context>
    <name>SeriesMover</name>
    <message>
        <source>Move the whole series</source>
        <translation>Перенести всю серию</translation>
    </message>
    <message>
        <source>All distances between the days are kept; a day off becomes the next working day. Lists of people move with their sessions. One Ctrl+Z takes all of it back.</source>
        <translation>Промежутки между днями сохраняются; выходной или праздник заменяется следующим рабочим днём. Списки людей переносятся вместе с сессиями. Один Ctrl+Z вернёт всё назад.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>First day of the series</source>
        <translation>Первый день серии</translation>
    </message>
    <message>
        <source>or by weeks</source>
        <translation>или на недель</translation>
    </message>
    <message>
        <source>This is a day off.</source>
        <translation>Это выходной или праздник.</translation>
    </message>
    <message>
        <source>stays: it was opened already</source>
        <translation>остаётся: уже открывалась</translation>
    </message>
    <message>
        <source>stays: it has marks or certificates</source>
        <translation>остаётся: есть отметки или сертификаты</translation>
    </message>
    <message>
        <source>stays: it is cancelled</source>
        <translation>остаётся: отменена</translation>
    </message>
    <message>
        <source>moved on from a day off</source>
        <translation>сдвинута с выходного или праздника</translation>
    </message>
    <message numerus="yes">
        <source>Move %n sessions</source>
        <translation>
            <numerusform>Перенести %n сессию</numerusform>
            <numerusform>Перенести %n сессии</numerusform>
            <numerusform>Перенести %n сессий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesOver</name>
    <message>
        <source>A session for today…</source>
        <translation>Сессия на сегодня…</translation>
    </message>
    <message>
        <source>This year&apos;s schedule…</source>
        <translation>График этого года…</translation>
    </message>
    <message>
        <source>Move the series…</source>
        <translation>Перенести серию…</translation>
    </message>
    <message>
        <source>To the archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Out of totals, reminders and warnings; its papers stay within reach</source>
        <translation>Не войдёт в итоги, напоминания и предупреждения; её документы останутся доступны</translation>
    </message>
    <message>
        <source>All sessions of this series are over</source>
        <translation>Все сессии этой серии позади</translation>
    </message>
    <message>
        <source>The last one was {day}. What now?</source>
        <translation>Последняя была: {day}. Что дальше?</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Planned</source>
        <translation>Запланирована</translation>
    </message>
    <message>
        <source>Session is running</source>
        <translation>Сессия идёт</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>Сессия закрыта</translation>
    </message>
    <message>
        <source>Opened again after closing</source>
        <translation>Открыта снова</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменена</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>Изменить сессию</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Новая сессия</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Кыргызский</translation>
    </message>
    <message>
        <source>Russian and Kyrgyz</source>
        <translation>Русский и кыргызский</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>People awaited</source>
        <translation>Сколько человек ждём</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Тренер</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Язык документов</translation>
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
        <translation>сохранено {time}</translation>
    </message>
</context>
<context>
    <name>SeveralBooks</name>
    <message>
        <source>Take in workbooks: {count}</source>
        <translation>Принять книги: {count}</translation>
    </message>
    <message>
        <source>Nothing is written yet. What nobody disputes is taken in together, each workbook as one step that can be taken back; the others are looked at one by one.</source>
        <translation>Ещё ничего не записано. Бесспорные книги принимаются сразу, каждая отдельно: её можно вернуть. Остальные смотрят по одной.</translation>
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
        <translation>Сессии</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>Look at one by one: {count}</source>
        <translation>Смотреть по одной: {count}</translation>
    </message>
    <message>
        <source>Take in what is undisputed: {count}</source>
        <translation>Принять без спорного: {count}</translation>
    </message>
    <message>
        <source>not taken in: {why}</source>
        <translation>не принимается: {why}</translation>
    </message>
    <message>
        <source>is being read…</source>
        <translation>читается…</translation>
    </message>
    <message>
        <source>0 changes</source>
        <translation>0 изменений</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>принята</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>уже здесь</translation>
    </message>
    <message>
        <source>can be taken in</source>
        <translation>можно принять</translation>
    </message>
    <message>
        <source>disputed {count}</source>
        <translation>спорное {count}</translation>
    </message>
    <message>
        <source>errors {count}</source>
        <translation>ошибки {count}</translation>
    </message>
    <message>
        <source>alike {count}</source>
        <translation>похожие {count}</translation>
    </message>
    <message>
        <source>to be looked at: {what}</source>
        <translation>посмотреть: {what}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Taken in: {done} of {count}</source>
        <translation>Принято: {done} из {count}</translation>
    </message>
    <message>
        <source>Read and compared: {done} of {count}</source>
        <translation>Прочитано и сравнено: {done} из {count}</translation>
    </message>
    <message>
        <source>Stopped. Taken in: {done}; these stay, the others were not touched.</source>
        <translation>Остановлено. Принято: {done}; принятое остаётся, остальные не тронуты.</translation>
    </message>
    <message>
        <source>Compare the digits of keys: {count}</source>
        <translation>Сверить цифры ключей: {count}</translation>
    </message>
</context>
<context>
    <name>SeveralRows</name>
    <message numerus="yes">
        <source>Check in %n people</source>
        <translation>
            <numerusform>Отметить %n человека</numerusform>
            <numerusform>Отметить %n человек</numerusform>
            <numerusform>Отметить %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Aiyl aimak</source>
        <translation>Айылный аймак</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Другой…</translation>
    </message>
    <message>
        <source>Copy for Excel</source>
        <translation>Копировать для Excel</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>Снять выбор</translation>
    </message>
    <message numerus="yes">
        <source>%n people are marked</source>
        <translation>
            <numerusform>Отмечен %n человек</numerusform>
            <numerusform>Отмечено %n человека</numerusform>
            <numerusform>Отмечено %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Which role</source>
        <translation>Какая роль</translation>
    </message>
    <message>
        <source>Aiyl aimak or organisation</source>
        <translation>Айылный аймак или организация</translation>
    </message>
    <message numerus="yes">
        <source>For %n people at once</source>
        <translation>
            <numerusform>Сразу для %n человека</numerusform>
            <numerusform>Сразу для %n человек</numerusform>
            <numerusform>Сразу для %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message numerus="yes">
        <source>{fact}: %n people</source>
        <translation>
            <numerusform>{fact}: %n человек</numerusform>
            <numerusform>{fact}: %n человека</numerusform>
            <numerusform>{fact}: %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them have it already: {fact}</source>
        <translation>У всех уже так: {fact}</translation>
    </message>
    <message numerus="yes">
        <source>A change for %n people at once</source>
        <translation>
            <numerusform>Изменение сразу для %n человека</numerusform>
            <numerusform>Изменение сразу для %n человек</numerusform>
            <numerusform>Изменение сразу для %n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SexProposals</name>
    <message numerus="yes">
        <source>Accept %n proposals</source>
        <translation>
            <numerusform>Принять %n предложение</numerusform>
            <numerusform>Принять %n предложения</numerusform>
            <numerusform>Принять %n предложений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetOptions</name>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Blank rows</source>
        <translation>Пустых строк</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>По ролям</translation>
    </message>
    <message>
        <source>By alphabet</source>
        <translation>По алфавиту</translation>
    </message>
    <message>
        <source>Two queues</source>
        <translation>Две очереди</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Одна</translation>
    </message>
    <message>
        <source>Morning, afternoon</source>
        <translation>Утро и обед</translation>
    </message>
    <message>
        <source>A4, upright</source>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>A4, lying</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Aimak</source>
        <translation>Аймак</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Position, workplace</source>
        <translation>Должность, место работы</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message numerus="yes">
        <source>%n blank rows</source>
        <translation>
            <numerusform>%n пустая строка</numerusform>
            <numerusform>%n пустые строки</numerusform>
            <numerusform>%n пустых строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n участник</numerusform>
            <numerusform>%n участника</numerusform>
            <numerusform>%n участников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>%n сертификат</numerusform>
            <numerusform>%n сертификата</numerusform>
            <numerusform>%n сертификатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans</source>
        <translation>
            <numerusform>%n план</numerusform>
            <numerusform>%n плана</numerusform>
            <numerusform>%n планов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n стр.</numerusform>
            <numerusform>%n стр.</numerusform>
            <numerusform>%n стр.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignatureSlot</name>
    <message>
        <source>Signature…</source>
        <translation>Подпись…</translation>
    </message>
    <message>
        <source>Replace the signature</source>
        <translation>Заменить снимок подписи</translation>
    </message>
    <message>
        <source>Add a signature</source>
        <translation>Добавить снимок подписи</translation>
    </message>
    <message>
        <source>A signature in dark ink on white paper, scanned or photographed: PNG, JPEG.</source>
        <translation>Подпись тёмными чернилами на белой бумаге, скан или фото: PNG, JPEG.</translation>
    </message>
    <message>
        <source>Take the signature away</source>
        <translation>Убрать снимок подписи</translation>
    </message>
    <message>
        <source>Choose a signature</source>
        <translation>Выберите снимок подписи</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Картинки (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>SigningSection</name>
    <message>
        <source>Signatures and logos</source>
        <translation>Подписи и логотипы</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Тренер</translation>
    </message>
    <message>
        <source>Post in Russian</source>
        <translation>Должность по-русски</translation>
    </message>
    <message>
        <source>Post in Kyrgyz</source>
        <translation>Должность по-кыргызски</translation>
    </message>
    <message>
        <source>Who signs the certificates</source>
        <translation>Кто подписывает сертификаты</translation>
    </message>
    <message>
        <source>Logos on papers, left to right</source>
        <translation>Логотипы на документах, слева направо</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Post (Russian)</source>
        <translation>Должность (рус.)</translation>
    </message>
    <message>
        <source>Post (Kyrgyz)</source>
        <translation>Должность (кырг.)</translation>
    </message>
    <message>
        <source>The name has changed, the signature beside it is as it was: {name}</source>
        <translation>Имя изменено, а снимок подписи рядом остался прежним: {name}</translation>
    </message>
</context>
<context>
    <name>StateChips</name>
    <message>
        <source>Rows that are shown</source>
        <translation>Какие строки показаны</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>A day such as 02.11, or −10 counted from the assembly</source>
        <translation>День, например 02.11, или −10 — от даты схода</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кто делает</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>D{offset}</source>
        <translation>Д{offset}</translation>
    </message>
    <message>
        <source>Set by hand: it stays when the date moves. Clear the day to let it follow.</source>
        <translation>День поставлен вручную и не сдвинется вместе с датой схода. Сотрите его, и он снова будет считаться от даты.</translation>
    </message>
    <message>
        <source>Follows the date of the assembly</source>
        <translation>Считается от даты схода</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Когда сделано</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>The day</source>
        <translation>Ход дня</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message>
        <source>Put the template&apos;s steps back</source>
        <translation>Вернуть шаги шаблона</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>By the date: {template}</source>
        <translation>По дате: {template}</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>сделано {done} из {total}</translation>
    </message>
    <message>
        <source>Holidays that move are not entered for {years} (Settings, Holidays): look whether a step falls on one.</source>
        <translation>Переходящие праздники на {years} год не внесены («Настройки → Праздники»): посмотрите, не попадает ли шаг на праздник.</translation>
    </message>
</context>
<context>
    <name>StoryDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>{what} (taken back later)</source>
        <translation>{what} (потом отменено)</translation>
    </message>
</context>
<context>
    <name>SupportPart</name>
    <message>
        <source>Support needed</source>
        <translation>Какая поддержка нужна</translation>
    </message>
    <message>
        <source>What may get in the way</source>
        <translation>Что может помешать</translation>
    </message>
    <message>
        <source>Trainer&apos;s note — never printed</source>
        <translation>Заметка тренера — никогда не печатается</translation>
    </message>
    <message>
        <source>Risks, support, trainer&apos;s note</source>
        <translation>Риски, поддержка, заметка</translation>
    </message>
</context>
<context>
    <name>TableChips</name>
    <message>
        <source>Table {number}, rows {first}–{last}: a list</source>
        <translation>Таблица {number}, строки {first}–{last}: список</translation>
    </message>
    <message>
        <source>Press to read this table as a list, or not</source>
        <translation>Нажмите, чтобы читать эту таблицу как список или не читать</translation>
    </message>
</context>
<context>
    <name>TakeInCard</name>
    <message>
        <source>Take in workbooks</source>
        <translation>Принять книги</translation>
    </message>
    <message>
        <source>Workbooks for the office from other laptops: people, marks and plans are united with what is here. You see what changes before anything is written. Files can be dropped anywhere on this page.</source>
        <translation>Книги обмена с других ноутбуков: люди, отметки и планы соединяются с тем, что есть здесь. До записи видно, что изменится. Файлы можно бросить в любое место этой страницы.</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>Change the target</source>
        <translation>Изменить цель</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Новая цель</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё вместе</translation>
    </message>
    <message>
        <source>One district</source>
        <translation>Один район</translation>
    </message>
    <message>
        <source>One series</source>
        <translation>Одна серия</translation>
    </message>
    <message>
        <source>There is a day to reach it by</source>
        <translation>Есть срок</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>К чему относится</translation>
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
        <translation>Сколько нужно</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>Срок</translation>
    </message>
</context>
<context>
    <name>TargetsSection</name>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>No target yet</source>
        <translation>Целей пока нет</translation>
    </message>
    <message>
        <source>«Add…» sets what an indicator shall come to.</source>
        <translation>«Добавить…» ставит цель показателю.</translation>
    </message>
    <message>
        <source>Target taken away: {name}.</source>
        <translation>Цель убрана: {name}.</translation>
    </message>
    <message>
        <source>(not told: {count})</source>
        <translation>(не указано: {count})</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё вместе</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Считаем…</translation>
    </message>
</context>
<context>
    <name>TemplatesSection</name>
    <message>
        <source>Certificate templates</source>
        <translation>Шаблоны сертификатов</translation>
    </message>
    <message>
        <source>New certificates look like the chosen template; those already numbered keep theirs. A template travels as one file with its pictures.</source>
        <translation>Новые сертификаты выглядят по выбранному шаблону, уже пронумерованные не меняются. Шаблон переносится одним файлом, вместе с картинками.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Take from a file…</source>
        <translation>Загрузить из файла…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Specimen of the template</source>
        <translation>Образец шаблона</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>Шаблон программы</translation>
    </message>
    <message>
        <source>The template «{name}» is no longer offered.</source>
        <translation>Шаблон «{name}» убран.</translation>
    </message>
    <message>
        <source>Templates (*.sdtemplate)</source>
        <translation>Шаблоны (*.sdtemplate)</translation>
    </message>
    <message>
        <source>Template of certificates</source>
        <translation>Шаблон сертификата</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Сохранить шаблон</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранён: {file}</translation>
    </message>
</context>
<context>
    <name>TitleQuestion</name>
    <message>
        <source>Title in row {row}</source>
        <translation>Заголовок в строке {row}</translation>
    </message>
    <message numerus="yes">
        <source>“{text}” stands above %n people.</source>
        <translation>
            <numerusform>«{text}» стоит над %n человеком.</numerusform>
            <numerusform>«{text}» стоит над %n людьми.</numerusform>
            <numerusform>«{text}» стоит над %n людьми.</numerusform>
        </translation>
    </message>
    <message>
        <source>For all of them</source>
        <translation>Для всех них</translation>
    </message>
    <message>
        <source>No title: it is a person</source>
        <translation>Не заголовок: это человек</translation>
    </message>
    <message>
        <source>Role of all of them; empty where it says none</source>
        <translation>Роль их всех; пусто, если не сказана</translation>
    </message>
    <message>
        <source>Aiyl aimak of all of them; empty where it says none</source>
        <translation>Айылный аймак их всех; пусто, если не сказан</translation>
    </message>
</context>
<context>
    <name>ToastStrip</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation>Показать всё сообщение</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message numerus="yes">
        <source>%n before this</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>The day</source>
        <translation>Ход дня</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>График</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Сессий ещё нет</translation>
    </message>
    <message>
        <source>Add the first session, or load the schedule from Excel at the right.</source>
        <translation>Добавьте первую сессию или загрузите график из Excel справа.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Добавить сессию</translation>
    </message>
    <message>
        <source>The session is cancelled</source>
        <translation>Сессия отменена</translation>
    </message>
    <message>
        <source>It stays in the schedule. The same hall can be planned for another day.</source>
        <translation>Она остаётся в графике. Тот же зал можно запланировать на другой день.</translation>
    </message>
    <message>
        <source>Copy to another day…</source>
        <translation>Копировать на другой день…</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Закрыть сессию</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Открыть сессию</translation>
    </message>
    <message>
        <source>A session of {date} is open, and today is {today}.</source>
        <translation>Открыта сессия {date}, а сегодня {today}.</translation>
    </message>
    <message>
        <source>The session is open: people can be checked in.</source>
        <translation>Сессия открыта: можно отмечать участников.</translation>
    </message>
</context>
<context>
    <name>ToldSex</name>
    <message>
        <source>The sex of {name} is stated already. F2 mends it.</source>
        <translation>{name}: пол уже указан. Исправить — F2.</translation>
    </message>
    <message>
        <source>Sex: {sex}</source>
        <translation>Пол: {sex}</translation>
    </message>
    <message numerus="yes">
        <source>The sex of %n people is stated</source>
        <translation>
            <numerusform>Указан пол %n человека</numerusform>
            <numerusform>Указан пол %n человек</numerusform>
            <numerusform>Указан пол %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sex by the father&apos;s name (%n)…</source>
        <translation>
            <numerusform>Пол по отчеству (%n)…</numerusform>
            <numerusform>Пол по отчеству (%n)…</numerusform>
            <numerusform>Пол по отчеству (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicsSection</name>
    <message>
        <source>Topics of questions</source>
        <translation>Темы вопросов</translation>
    </message>
    <message>
        <source>Do not offer</source>
        <translation>Не предлагать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>What questions of the agenda and of residents are about. A topic that is not offered stays in the plans that have it.</source>
        <translation>О чём вопросы повестки и вопросы жителей. Тема, которую больше не предлагают, остаётся в планах, где она уже стоит.</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название по-русски</translation>
    </message>
    <message>
        <source>In Kyrgyz</source>
        <translation>По-кыргызски</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>По-английски</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>own</source>
        <translation>своя</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>не предлагается</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Снова предлагать</translation>
    </message>
    <message>
        <source>There is such a topic: {topic}.</source>
        <translation>Такая тема уже есть: {topic}.</translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message>
        <source>Whole series</source>
        <translation>Вся серия</translation>
    </message>
    <message>
        <source>trained of about {n}</source>
        <translation>обучено из ~{n}</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>обучено</translation>
    </message>
    <message numerus="yes">
        <source>sessions of {n}</source>
        <translation>
            <numerusform>сессия из {n}</numerusform>
            <numerusform>сессии из {n}</numerusform>
            <numerusform>сессий из {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assemblies in preparation</source>
        <translation>
            <numerusform>сход готовится</numerusform>
            <numerusform>схода готовятся</numerusform>
            <numerusform>сходов готовится</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>aimaks reached</source>
        <translation>
            <numerusform>аймак охвачен</numerusform>
            <numerusform>аймака охвачено</numerusform>
            <numerusform>аймаков охвачено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwiceList</name>
    <message>
        <source>Counted twice</source>
        <translation>Посчитаны дважды</translation>
    </message>
    <message>
        <source>participations {rows} · people {people}</source>
        <translation>участий {rows} · человек {people}</translation>
    </message>
    <message>
        <source>(if one: {people})</source>
        <translation>(если один: {people})</translation>
    </message>
    <message>
        <source>one person?</source>
        <translation>один человек?</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>соединены</translation>
    </message>
    <message>
        <source>one record</source>
        <translation>одна запись</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Посчитано</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
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
        <translation>Приход</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Counted twice</source>
        <translation>Посчитаны дважды</translation>
    </message>
    <message>
        <source>Here: participations {rows}, people {people}.</source>
        <translation>Здесь участий: {rows}, человек: {people}.</translation>
    </message>
    <message>
        <source>Nobody is counted twice.</source>
        <translation>Никто не посчитан дважды.</translation>
    </message>
    <message>
        <source>came</source>
        <translation>пришёл</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>не пришёл</translation>
    </message>
    <message>
        <source>Open: {day}</source>
        <translation>Открыть: {day}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Разъединить</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Один человек</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Два разных человека</translation>
    </message>
    <message>
        <source>Looking for who is counted twice…</source>
        <translation>Ищем, кто посчитан дважды…</translation>
    </message>
</context>
<context>
    <name>TwinNotice</name>
    <message>
        <source>There is a plan “{place}” for {day}, session {session}. If it is the same assembly, remove one of the two; if not, say so.</source>
        <translation>Есть план «{place}» на {day}, сессия {session}. Если это тот же сход, уберите один из двух; если другой — отметьте.</translation>
    </message>
    <message>
        <source>Another assembly</source>
        <translation>Это другой сход</translation>
    </message>
</context>
<context>
    <name>TwoDesks</name>
    <message>
        <source>Two desks</source>
        <translation>Два стола</translation>
    </message>
    <message>
        <source>First those with {letters}: {count}</source>
        <translation>Сначала показать {letters}: {count}</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Nothing to check</source>
        <translation>Проверить нечего</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Подлинный</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Заменён</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Не подтверждён</translation>
    </message>
    <message>
        <source>Unknown signature</source>
        <translation>Подпись неизвестна</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Номер неизвестен</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Недействителен</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Не подлинный</translation>
    </message>
    <message>
        <source>The number is known</source>
        <translation>Номер присвоен</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>ещё не напечатан</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>напечатан</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>выдан</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>no, only by its signature</source>
        <translation>нет, проверен только по подписи</translation>
    </message>
    <message>
        <source>in the file {file}</source>
        <translation>в файле «{file}»</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Valid instead</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>In the register here</source>
        <translation>Запись в реестре</translation>
    </message>
</context>
<context>
    <name>VerificationCard</name>
    <message>
        <source>Is this certificate genuine?</source>
        <translation>Проверка сертификата</translation>
    </message>
    <message>
        <source>Type the number, scan the square code in any keyboard layout, or show a photo. No internet is needed.</source>
        <translation>Введите номер, отсканируйте код (раскладка любая) или откройте фотографию. Интернет не нужен.</translation>
    </message>
    <message>
        <source>Number or code</source>
        <translation>Номер или код</translation>
    </message>
    <message>
        <source>Number or code of the certificate</source>
        <translation>Номер или код сертификата</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>Фотография…</translation>
    </message>
    <message>
        <source>A photo (PNG, JPEG) can be dropped here too.</source>
        <translation>Фото (PNG, JPEG) можно бросить и сюда.</translation>
    </message>
    <message>
        <source>Photos (*.png *.jpg *.jpeg)</source>
        <translation>Фотографии (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Photo of a certificate</source>
        <translation>Фотография сертификата</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Preview of the paper</source>
        <translation>Предварительный просмотр документа</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>Подготовить заново</translation>
    </message>
    <message>
        <source>Drawing was stopped</source>
        <translation>Подготовка остановлена</translation>
    </message>
    <message>
        <source>This paper is not finished, and nothing of it was kept. Draw it again to see, save or print it.</source>
        <translation>Документ не готов, и ничего от него не сохранилось. Подготовьте его заново, чтобы посмотреть, сохранить или напечатать.</translation>
    </message>
</context>
<context>
    <name>VoteRow</name>
    <message>
        <source>How it ended</source>
        <translation>Как прошёл</translation>
    </message>
    <message>
        <source>for</source>
        <translation>за</translation>
    </message>
    <message>
        <source>against</source>
        <translation>против</translation>
    </message>
    <message>
        <source>abst.</source>
        <translation>возд.</translation>
    </message>
</context>
<context>
    <name>WhichDay</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no session today. The next one is {left}: {day}.</source>
        <translation>Сегодня сессии нет. Ближайшая — {left}: {day}.</translation>
    </message>
    <message>
        <source>There is no session today, but this one of {day} is still open.</source>
        <translation>Сегодня сессии нет, но ещё открыта эта: {day}.</translation>
    </message>
    <message>
        <source>Today there is another session too:</source>
        <translation>Сегодня есть ещё одна сессия:</translation>
    </message>
    <message>
        <source>This is not today&apos;s session. Today&apos;s is here:</source>
        <translation>Это не сегодняшняя сессия. Сегодняшняя:</translation>
    </message>
    <message>
        <source>You look at the session of {day}. The nearest one is here:</source>
        <translation>Вы смотрите сессию: {day}. Ближайшая:</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Nobody is marked yet</source>
        <translation>Ещё никто не отмечен</translation>
    </message>
    <message>
        <source>No assembly plan yet</source>
        <translation>Планов сходов ещё нет</translation>
    </message>
    <message>
        <source>The seminar is not closed yet</source>
        <translation>Семинар ещё не закрыт</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is marked at %n seminars</source>
        <translation>
            <numerusform>Никто не отмечен на %n семинаре</numerusform>
            <numerusform>Никто не отмечен на %n семинарах</numerusform>
            <numerusform>Никто не отмечен на %n семинарах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are marked before the day</source>
        <translation>
            <numerusform>%n человек отмечен раньше дня семинара</numerusform>
            <numerusform>%n человека отмечены раньше дня семинара</numerusform>
            <numerusform>%n человек отмечены раньше дня семинара</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are marked at a cancelled one</source>
        <translation>
            <numerusform>%n человек отмечен на отменённом семинаре</numerusform>
            <numerusform>%n человека отмечены на отменённом семинаре</numerusform>
            <numerusform>%n человек отмечены на отменённом семинаре</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates of people not marked</source>
        <translation>
            <numerusform>%n сертификат у того, кто не отмечен</numerusform>
            <numerusform>%n сертификата у тех, кто не отмечен</numerusform>
            <numerusform>%n сертификатов у тех, кто не отмечен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left before they came</source>
        <translation>
            <numerusform>%n человек ушёл раньше, чем пришёл</numerusform>
            <numerusform>%n человека ушли раньше, чем пришли</numerusform>
            <numerusform>%n человек ушли раньше, чем пришли</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a name</source>
        <translation>
            <numerusform>%n строка без имени</numerusform>
            <numerusform>%n строки без имени</numerusform>
            <numerusform>%n строк без имени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows with a code nobody knows</source>
        <translation>
            <numerusform>%n строка с кодом, которого нет в списках</numerusform>
            <numerusform>%n строки с кодом, которого нет в списках</numerusform>
            <numerusform>%n строк с кодом, которого нет в списках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n impossible years of birth</source>
        <translation>
            <numerusform>%n невозможный год рождения</numerusform>
            <numerusform>%n невозможных года рождения</numerusform>
            <numerusform>%n невозможных годов рождения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones that cannot be read</source>
        <translation>
            <numerusform>%n телефон не прочесть</numerusform>
            <numerusform>%n телефона не прочесть</numerusform>
            <numerusform>%n телефонов не прочесть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of one name and aimak</source>
        <translation>
            <numerusform>%n строка с тем же именем и аймаком</numerusform>
            <numerusform>%n строки с тем же именем и аймаком</numerusform>
            <numerusform>%n строк с тем же именем и аймаком</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sex is not stated for %n people</source>
        <translation>
            <numerusform>Пол не указан у %n человека</numerusform>
            <numerusform>Пол не указан у %n человек</numerusform>
            <numerusform>Пол не указан у %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Role «other» without words for %n people</source>
        <translation>
            <numerusform>Роль «другое» без пояснения у %n человека</numerusform>
            <numerusform>Роль «другое» без пояснения у %n человек</numerusform>
            <numerusform>Роль «другое» без пояснения у %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No aimak for %n people</source>
        <translation>
            <numerusform>Аймак не указан у %n человека</numerusform>
            <numerusform>Аймак не указан у %n человек</numerusform>
            <numerusform>Аймак не указан у %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No phone for %n people</source>
        <translation>
            <numerusform>Нет телефона у %n человека</numerusform>
            <numerusform>Нет телефона у %n человек</numerusform>
            <numerusform>Нет телефона у %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No consent noted for %n people</source>
        <translation>
            <numerusform>Не отмечено согласие %n человека</numerusform>
            <numerusform>Не отмечено согласие %n человек</numerusform>
            <numerusform>Не отмечено согласие %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have more than one certificate</source>
        <translation>
            <numerusform>Больше одного сертификата у %n человека</numerusform>
            <numerusform>Больше одного сертификата у %n человек</numerusform>
            <numerusform>Больше одного сертификата у %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No certificate yet for %n people</source>
        <translation>
            <numerusform>Пока без сертификата %n человек</numerusform>
            <numerusform>Пока без сертификата %n человека</numerusform>
            <numerusform>Пока без сертификата %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No assembly plan at %n seminars</source>
        <translation>
            <numerusform>Нет планов сходов на %n семинаре</numerusform>
            <numerusform>Нет планов сходов на %n семинарах</numerusform>
            <numerusform>Нет планов сходов на %n семинарах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assembly plans without a date</source>
        <translation>
            <numerusform>%n план схода без даты</numerusform>
            <numerusform>%n плана сходов без даты</numerusform>
            <numerusform>%n планов сходов без даты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assembly plans without an agenda</source>
        <translation>
            <numerusform>%n план схода без повестки</numerusform>
            <numerusform>%n плана сходов без повестки</numerusform>
            <numerusform>%n планов сходов без повестки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seminars are not closed yet</source>
        <translation>
            <numerusform>%n семинар ещё не закрыт</numerusform>
            <numerusform>%n семинара ещё не закрыты</numerusform>
            <numerusform>%n семинаров ещё не закрыты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>To check-in</source>
        <translation>К регистрации</translation>
    </message>
    <message>
        <source>To documents</source>
        <translation>К документам</translation>
    </message>
    <message>
        <source>To practice</source>
        <translation>К практике</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>К ходу дня</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Семинары</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Участие</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Assembly plans</source>
        <comment>sheet</comment>
        <translation>Планы сходов</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Вопросы повестки</translation>
    </message>
    <message>
        <source>Expected questions</source>
        <translation>Ожидаемые вопросы</translation>
    </message>
    <message>
        <source>Informing residents</source>
        <translation>Информирование</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>На какую флешку?</translation>
    </message>
    <message>
        <source>Several are plugged in. The copy goes to the chosen one.</source>
        <translation>Вставлено несколько. Копия пойдёт на выбранную.</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>to a stick</comment>
        <translation>Скопировать</translation>
    </message>
    <message>
        <source>{label} — {room} free</source>
        <translation>{label} — свободно {room}</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Флешка</translation>
    </message>
    <message>
        <source>Copied and checked: {file} in {folder}</source>
        <translation>Скопировано и проверено: {file}, папка {folder}</translation>
    </message>
    <message>
        <source>Copied to the stick and checked: {file} in {folder}</source>
        <translation>Скопировано на флешку и проверено: {file}, папка {folder}</translation>
    </message>
    <message>
        <source>No stick is found: choose the folder</source>
        <translation>Флешка не найдена: выберите папку</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Список участников</translation>
    </message>
    <message>
        <source>Schedule from a file</source>
        <translation>График из файла</translation>
    </message>
    <message>
        <source>not loaded yet; people can be added at the desk too</source>
        <translation>ещё не загружен; людей можно добавить и на регистрации</translation>
    </message>
    <message>
        <source>Load the list</source>
        <comment>step</comment>
        <translation>Загрузить</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>step</comment>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without invitation</source>
        <translation>
            <numerusform>%n без приглашения</numerusform>
            <numerusform>%n без приглашения</numerusform>
            <numerusform>%n без приглашения</numerusform>
        </translation>
    </message>
    <message>
        <source>List of participants loaded</source>
        <translation>Список участников загружен</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Дополнить</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>Листы регистрации</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <comment>step</comment>
        <translation>ещё не напечатаны</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>step</comment>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Sign-in sheets printed</source>
        <translation>Листы регистрации напечатаны</translation>
    </message>
    <message>
        <source>Sign-in sheets saved as PDF</source>
        <translation>Листы регистрации сохранены в PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <comment>step</comment>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>{present} of {listed} checked in</source>
        <translation>отмечено {present} из {listed}</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>the session is not open yet</source>
        <translation>сессия ещё не открыта</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Открыть сессию</translation>
    </message>
    <message>
        <source>closed at {time}</source>
        <translation>закрыта в {time}</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>step</comment>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>step</comment>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Practice: preparing the assemblies</source>
        <translation>Практика: подготовка сходов</translation>
    </message>
    <message>
        <source>no plans yet</source>
        <translation>планов ещё нет</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Новый план</translation>
    </message>
    <message numerus="yes">
        <source>%n plans</source>
        <translation>
            <numerusform>%n план</numerusform>
            <numerusform>%n плана</numerusform>
            <numerusform>%n планов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n без даты</numerusform>
            <numerusform>%n без даты</numerusform>
            <numerusform>%n без даты</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the plans</source>
        <translation>Открыть планы</translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for theirs</source>
        <translation>
            <numerusform>%n человек ждёт свой</numerusform>
            <numerusform>%n человека ждут свой</numerusform>
            <numerusform>%n человек ждут свой</numerusform>
        </translation>
    </message>
    <message>
        <source>after check-in is over</source>
        <translation>после закрытия регистрации</translation>
    </message>
    <message>
        <source>{ready} of {present} ready</source>
        <translation>{ready} из {present} готовы</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Подготовить</translation>
    </message>
    <message>
        <source>workbook written at {time}</source>
        <translation>книга сохранена в {time}</translation>
    </message>
    <message>
        <source>not on the stick yet</source>
        <translation>на флешку ещё не скопирована</translation>
    </message>
    <message>
        <source>copied to the stick at {time}</source>
        <translation>на флешке с {time}</translation>
    </message>
    <message>
        <source>Export for the office and a copy on a stick</source>
        <translation>Экспорт для офиса и копия на флешку</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>ещё не сделано</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Search for a person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>Check in the chosen person</source>
        <translation>Отметить выбранного</translation>
    </message>
    <message>
        <source>Small pages beside a paper</source>
        <translation>Миниатюры страниц рядом с документом</translation>
    </message>
    <message>
        <source>Take back the last action</source>
        <translation>Отменить последнее действие</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Вернуть отменённое</translation>
    </message>
    <message>
        <source>Letters ң ө ү in a name</source>
        <translation>Буквы ң ө ү в имени</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Эта справка</translation>
    </message>
    <message>
        <source>A person&apos;s code, scanned or typed, wherever the cursor is</source>
        <translation>Код человека: сканером или с клавиатуры, где бы ни стоял курсор</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Выбрать строку</translation>
    </message>
    <message>
        <source>Check in one of several, after Enter has asked who</source>
        <translation>Отметить одного из нескольких, когда Enter спросил кого</translation>
    </message>
    <message>
        <source>To the next field, to the one before</source>
        <translation>К следующему полю, к предыдущему</translation>
    </message>
    <message>
        <source>Press what is chosen</source>
        <translation>Нажать выбранное</translation>
    </message>
    <message>
        <source>Save the form from any field; in a plan one more row</source>
        <translation>Сохранить форму из любого поля; в плане — ещё строка</translation>
    </message>
    <message>
        <source>Close, stop, back</source>
        <translation>Закрыть, остановить, назад</translation>
    </message>
    <message>
        <source>Choose several people; Enter says what to do with them</source>
        <translation>Выбрать нескольких; Enter — что с ними сделать</translation>
    </message>
    <message>
        <source>To the headings: ← → and Enter sort, Esc goes back</source>
        <translation>К заголовкам столбцов: ← → и Enter сортируют, Esc — назад</translation>
    </message>
    <message>
        <source>Rows of the list for Excel, rows from Excel</source>
        <translation>Строки списка для Excel, строки из Excel</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Новый участник</translation>
    </message>
    <message>
        <source>Mend what is known of a person</source>
        <translation>Исправить данные участника</translation>
    </message>
    <message>
        <source>A note about a person</source>
        <translation>Примечание о человеке</translation>
    </message>
    <message>
        <source>The sex of the chosen person, else of the last one marked</source>
        <translation>Пол выбранного человека, иначе последнего отмеченного</translation>
    </message>
    <message>
        <source>Left early, came back</source>
        <translation>Ушёл раньше, вернулся</translation>
    </message>
    <message>
        <source>Does not consent; in the count of a page Del</source>
        <translation>Не даёт согласия; при подсчёте листа — Del</translation>
    </message>
    <message>
        <source>History of a person: who, when, why</source>
        <translation>История: кто, когда, почему</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Enter marks from a signed sheet</source>
        <translation>Внести отметки с бумаги</translation>
    </message>
    <message>
        <source>Another file, while a list is looked at</source>
        <translation>Другой файл, пока смотрят список</translation>
    </message>
    <message>
        <source>Take a row of the list or leave it out</source>
        <translation>Взять строку списка или пропустить</translation>
    </message>
    <message>
        <source>Desk mode: the whole screen, locked</source>
        <translation>Режим стола: весь экран, под замком</translation>
    </message>
    <message>
        <source>The plan before, the next one</source>
        <translation>Предыдущий, следующий план</translation>
    </message>
    <message>
        <source>To the next thing that is missing</source>
        <translation>К следующему, чего не хватает</translation>
    </message>
    <message>
        <source>Calendar of all assemblies</source>
        <translation>Календарь всех сходов</translation>
    </message>
    <message>
        <source>Calls after assemblies: answers by the number of the line</source>
        <translation>Звонки после сходов: ответы по номеру строки</translation>
    </message>
    <message>
        <source>Move a row up or down</source>
        <translation>Строку выше, ниже</translation>
    </message>
    <message>
        <source>The rest of a row</source>
        <translation>Остальное в строке</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>Убрать строку</translation>
    </message>
    <message>
        <source>Print the plan, save it as a file</source>
        <translation>Напечатать план, сохранить файлом</translation>
    </message>
    <message>
        <source>Print, save as a file</source>
        <translation>Печать, сохранить файлом</translation>
    </message>
    <message>
        <source>The page before, the next one</source>
        <translation>Предыдущая, следующая страница</translation>
    </message>
    <message>
        <source>Smaller, larger, to fit</source>
        <translation>Мельче, крупнее, по размеру окна</translation>
    </message>
    <message>
        <source>One person&apos;s paper</source>
        <translation>Документ одного человека</translation>
    </message>
    <message>
        <source>Export: workbook, copy on a stick, summary</source>
        <translation>Экспорт: книга, копия на флешку, сводка</translation>
    </message>
    <message>
        <source>Office: the part before, the next one</source>
        <translation>Офис: раздел раньше, следующий</translation>
    </message>
    <message>
        <source>Office: a photo, another laptop&apos;s workbook</source>
        <translation>Офис: фотография, книга другого ноутбука</translation>
    </message>
    <message>
        <source>Office: take workbooks in, decide what is disputed</source>
        <translation>Офис: принять книги, решить спорное</translation>
    </message>
    <message>
        <source>Office: delete a person&apos;s data, in the rows of a number</source>
        <translation>Офис: удалить данные человека, в строках за числом</translation>
    </message>
    <message>
        <source>Rows of a workbook: ours, theirs, skip, all alike</source>
        <translation>Строки книги: наше, из книги, пропустить, сразу все такие</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>help</comment>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>help</comment>
        <translation>Практика</translation>
    </message>
    <message>
        <source>Documents, export, office</source>
        <comment>help</comment>
        <translation>Документы, экспорт, офис</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Справка и клавиши</translation>
    </message>
    <message>
        <source>Everything is kept at once, on this computer only. A mistake is taken back with Ctrl+Z, hours later too.</source>
        <translation>Всё сохраняется сразу и только на этом компьютере. Ошибку можно отменить клавишами Ctrl+Z, даже через несколько часов.</translation>
    </message>
    <message>
        <source>What a list may look like</source>
        <translation>Каким бывает список</translation>
    </message>
    <message>
        <source>Folder of data and fault reports</source>
        <translation>Папка данных и отчётов о сбоях</translation>
    </message>
    <message>
        <source>Half a page for the volunteer</source>
        <translation>Полстраницы для волонтёра</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>help</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Check-in</source>
        <comment>help</comment>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>No session chosen</source>
        <translation>Сессия не выбрана</translation>
    </message>
    <message>
        <source>Choose the day in the schedule; its papers will be here.</source>
        <translation>Выберите день в графике — здесь появятся его документы.</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>Открыть график</translation>
    </message>
    <message>
        <source>Open check-in</source>
        <translation>Открыть регистрацию</translation>
    </message>
    <message>
        <source>No certificates yet</source>
        <translation>Сертификатов пока нет</translation>
    </message>
    <message>
        <source>Certificates are for those present. Check people in first.</source>
        <translation>Сертификаты получают присутствовавшие. Сначала отметьте людей на регистрации.</translation>
    </message>
    <message>
        <source>No assembly plans yet</source>
        <translation>Планов сходов пока нет</translation>
    </message>
    <message>
        <source>Groups prepare their assemblies on the page Practice; every plan comes here.</source>
        <translation>Группы готовят свои сходы на странице «Практика»; каждый план появляется здесь.</translation>
    </message>
    <message>
        <source>Open Practice</source>
        <translation>Открыть «Практику»</translation>
    </message>
    <message>
        <source>Nobody listed</source>
        <translation>В списке никого нет</translation>
    </message>
    <message>
        <source>Load the list or add people at the desk; their papers come here.</source>
        <translation>Загрузите список или добавьте людей на регистрации — здесь появятся их документы.</translation>
    </message>
    <message>
        <source>Blank forms for a power cut</source>
        <translation>Бланки на случай отключения света</translation>
    </message>
    <message>
        <source>Print them beforehand. The numbers are already on them; names are written by hand and entered here afterwards. Already waiting: {count}.</source>
        <translation>Напечатайте их заранее. Номера на них уже есть; имена впишут от руки, а потом внесут сюда. Уже ждут: {count}.</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>How many more</source>
        <translation>Сколько ещё</translation>
    </message>
    <message>
        <source>Save blank forms</source>
        <translation>Сохранить бланки</translation>
    </message>
    <message>
        <source>Blank forms saved: {file}</source>
        <translation>Бланки сохранены: {file}</translation>
    </message>
    <message>
        <source>Entered: {number}, {name}</source>
        <translation>Внесён: {number}, {name}</translation>
    </message>
    <message>
        <source>Names, text and numbers {numbers} will be fixed as they stand now. This cannot be undone; a certificate can only be annulled, with a reason.</source>
        <translation>Имена, текст и номера {numbers} закрепятся такими, какие они сейчас. Отменить это нельзя: сертификат можно только аннулировать, указав причину.</translation>
    </message>
    <message>
        <source>Certificates to number: {count}</source>
        <translation>Присвоить номера сертификатам: {count}</translation>
    </message>
    <message>
        <source>Give numbers</source>
        <translation>Присвоить номера</translation>
    </message>
    <message>
        <source>Numbered: {count}. They can be printed.</source>
        <translation>Номеров присвоено: {count}. Можно печатать.</translation>
    </message>
    <message>
        <source>Annul certificate {number}?</source>
        <translation>Аннулировать сертификат {number}?</translation>
    </message>
    <message>
        <source>{name} will be without a certificate and can be given a new number. The number {number} is never used again.</source>
        <translation>{name} останется без сертификата; новый номер можно будет присвоить позже. Номер {number} больше не используется.</translation>
    </message>
    <message>
        <source>Annul</source>
        <translation>Аннулировать</translation>
    </message>
    <message>
        <source>Mistake in the name</source>
        <translation>Ошибка в имени</translation>
    </message>
    <message>
        <source>Spoiled in printing</source>
        <translation>Испорчен при печати</translation>
    </message>
    <message>
        <source>Issued by mistake</source>
        <translation>Выдан по ошибке</translation>
    </message>
    <message>
        <source>Certificate {number} is annulled.</source>
        <translation>Сертификат {number} аннулирован.</translation>
    </message>
    <message>
        <source>Replace certificate {number}?</source>
        <translation>Заменить сертификат {number}?</translation>
    </message>
    <message>
        <source>{name} gets a new number, with the name and the texts as they are now. The old paper will be shown as replaced.</source>
        <translation>{name}: будет новый номер, имя и тексты — как сейчас. Старый сертификат будет значиться заменённым.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Name corrected</source>
        <translation>Исправлено имя</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потерян</translation>
    </message>
    <message>
        <source>Certificate {new} stands in place of {old}.</source>
        <translation>Сертификат {new} выпущен вместо {old}.</translation>
    </message>
    <message>
        <source>Everybody gets a new number, with the names and the texts as they are now. The old papers will be shown as replaced.</source>
        <translation>Каждый получит новый номер, имена и тексты — какие сейчас. Старые сертификаты будут показаны как заменённые.</translation>
    </message>
    <message>
        <source>Certificates to replace: {count}</source>
        <translation>Заменить сертификатов: {count}</translation>
    </message>
    <message>
        <source>Trainer or signatory corrected</source>
        <translation>Исправлен тренер или подписавший</translation>
    </message>
    <message>
        <source>Texts corrected</source>
        <translation>Исправлены тексты</translation>
    </message>
    <message>
        <source>Replaced: {count}. The new ones can be printed.</source>
        <translation>Заменено: {count}. Новые можно печатать.</translation>
    </message>
    <message>
        <source>Give up the number {number}?</source>
        <translation>Аннулировать номер {number}?</translation>
    </message>
    <message>
        <source>It stays in the register with its reason.</source>
        <translation>Он останется в реестре с указанной причиной.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Аннулировать</translation>
    </message>
    <message>
        <source>Blank form spoiled</source>
        <translation>Бланк испорчен</translation>
    </message>
    <message>
        <source>A certificate for {name} by exception?</source>
        <translation>Выдать сертификат в порядке исключения: {name}?</translation>
    </message>
    <message>
        <source>The reason goes to the office with the register.</source>
        <translation>Причина попадёт в офис вместе с реестром.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Разрешить</translation>
    </message>
    <message>
        <source>No certificate for {name}?</source>
        <translation>Не выдавать сертификат: {name}?</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Не выдавать</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Гость</translation>
    </message>
    <message>
        <source>Did not stay for the practice</source>
        <translation>Не был на практике</translation>
    </message>
    <message>
        <source>Handed over: {count}</source>
        <translation>Выдано: {count}</translation>
    </message>
    <message>
        <source>Check and close the session</source>
        <translation>Сверка и закрытие сессии</translation>
    </message>
    <message>
        <source>Count the signed rows on each page of the sheet. The four numbers must agree, or one line says why not. What you type is kept, even when you close later.</source>
        <translation>Посчитайте подписанные строки на каждой странице листа. Четыре числа должны сойтись; если нет — объясните одной строкой. Введённое сохраняется сразу, закрыть сессию можно и позже.</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Закрыть сессию</translation>
    </message>
    <message>
        <source>Close later</source>
        <translation>Закрыть позже</translation>
    </message>
    <message>
        <source>Tell the sex</source>
        <translation>Указать пол</translation>
    </message>
    <message>
        <source>Signatures on the sheet</source>
        <translation>Подписи на листе</translation>
    </message>
    <message>
        <source>Signatures on sheet {sheet}</source>
        <translation>Подписи на листе {sheet}</translation>
    </message>
    <message>
        <source>Signed sheet</source>
        <translation>Подписанный лист</translation>
    </message>
    <message>
        <source>When it closed before: listed {listed} · present {present} · signatures {signatures} · handed over {handed_over}</source>
        <translation>При прошлом закрытии: в списке {listed} · присутствовало {present} · подписей {signatures} · выдано {handed_over}</translation>
    </message>
    <message>
        <source>Listed {listed} · present {present} · signatures {signatures} · certificates handed over {handed_over}</source>
        <translation>В списке {listed} · присутствовало {present} · подписей {signatures} · сертификатов выдано {handed_over}</translation>
    </message>
    <message>
        <source>The session is closed, a copy of all data is made.</source>
        <translation>Сессия закрыта, копия всех данных сделана.</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Стр. {page}</translation>
    </message>
    <message>
        <source>Page {page}: rows {rows}</source>
        <translation>Стр. {page}: строки {rows}</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Вернуться к этой копии</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Что печатать</translation>
    </message>
    <message>
        <source>Choose the printer…</source>
        <translation>Выбрать принтер…</translation>
    </message>
    <message>
        <source>Only the page on show: {page}</source>
        <translation>Только страницу на экране: {page}</translation>
    </message>
    <message>
        <source>These pages:</source>
        <translation>Эти страницы:</translation>
    </message>
    <message>
        <source>Numbers and ranges</source>
        <translation>Номера и промежутки</translation>
    </message>
    <message>
        <source>Write pages like this: 1-3, 7</source>
        <translation>Запишите страницы так: 1-3, 7</translation>
    </message>
    <message>
        <source>How to save the certificates</source>
        <translation>Как сохранить сертификаты</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Выбрать место…</translation>
    </message>
    <message>
        <source>A file for each person, named after them</source>
        <translation>Каждому свой файл, с именем участника</translation>
    </message>
    <message>
        <source>Workbooks of other desks</source>
        <translation>Книги других столов</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Закрыть без сохранения?</translation>
    </message>
    <message>
        <source>What was typed here will be lost.</source>
        <translation>То, что здесь набрано, пропадёт.</translation>
    </message>
    <message>
        <source>Close, do not save</source>
        <translation>Закрыть, не сохранять</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Вернуться к форме</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>The lead&apos;s PIN</source>
        <translation>PIN старшего</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Forgotten? Put an empty file named {file} into the folder {folder} and start the program again.</source>
        <translation>Забыли PIN? Положите пустой файл с именем {file} в папку {folder} и запустите программу снова.</translation>
    </message>
    <message>
        <source>The desk mode is left with it, and marks are taken back with it. Whoever works at the desk does not need to know it.</source>
        <translation>С ним выходят из режима стола и снимают отметки. Тому, кто сидит за столом, знать его не нужно.</translation>
    </message>
    <message>
        <source>Choose the lead&apos;s PIN</source>
        <translation>Придумайте PIN старшего</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>PIN, four digits at least</source>
        <translation>PIN, не меньше четырёх цифр</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ещё раз то же самое</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>не напечатан</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>напечатан</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>выдан</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменён</translation>
    </message>
    <message>
        <source>annulled</source>
        <translation>аннулирован</translation>
    </message>
    <message>
        <source>number kept</source>
        <translation>номер оставлен</translation>
    </message>
    <message>
        <source>blank form</source>
        <translation>бланк</translation>
    </message>
    <message>
        <source>number void</source>
        <translation>номер аннулирован</translation>
    </message>
    <message>
        <source>waits for a number</source>
        <translation>ждёт номера</translation>
    </message>
    <message>
        <source>by exception, waits</source>
        <translation>исключение, ждёт</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>ушёл раньше</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>без сертификата</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Aimak</source>
        <translation>Аймак</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Село</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Год рожд.</translation>
    </message>
    <message>
        <source>Position, workplace</source>
        <translation>Должность, место работы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>№ строки</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не читать</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Already listed</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Listed, now otherwise</source>
        <translation>В списке, но иначе</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>Возможный дубль</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Нужно решить</translation>
    </message>
    <message>
        <source>Wrong cell</source>
        <translation>Ошибка в ячейке</translation>
    </message>
    <message numerus="yes">
        <source>Write %n</source>
        <translation>
            <numerusform>Записать %n</numerusform>
            <numerusform>Записать %n</numerusform>
            <numerusform>Записать %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to write</source>
        <translation>Нечего записывать</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новый</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already listed</source>
        <translation>
            <numerusform>%n уже есть</numerusform>
            <numerusform>%n уже есть</numerusform>
            <numerusform>%n уже есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed, now otherwise</source>
        <translation>
            <numerusform>%n в списке, но иначе</numerusform>
            <numerusform>%n в списке, но иначе</numerusform>
            <numerusform>%n в списке, но иначе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n возможный дубль</numerusform>
            <numerusform>%n возможных дубля</numerusform>
            <numerusform>%n возможных дублей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided</source>
        <translation>
            <numerusform>%n нужно решить</numerusform>
            <numerusform>%n нужно решить</numerusform>
            <numerusform>%n нужно решить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a wrong cell</source>
        <translation>
            <numerusform>%n с ошибкой</numerusform>
            <numerusform>%n с ошибкой</numerusform>
            <numerusform>%n с ошибкой</numerusform>
        </translation>
    </message>
    <message>
        <source>Take: somebody else</source>
        <translation>Взять: другой человек</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Take: the same person</source>
        <translation>Взять: тот же человек</translation>
    </message>
    <message>
        <source>Update the entry</source>
        <translation>Обновить запись</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Не брать</translation>
    </message>
    <message>
        <source>Title above the table</source>
        <translation>Заголовок над таблицей</translation>
    </message>
    <message>
        <source>Numbers of the columns</source>
        <translation>Номера столбцов</translation>
    </message>
    <message>
        <source>Example of the template</source>
        <translation>Пример из шаблона</translation>
    </message>
    <message>
        <source>Line of totals</source>
        <translation>Строка итогов</translation>
    </message>
    <message>
        <source>Heading once more</source>
        <translation>Повтор заголовков</translation>
    </message>
    <message>
        <source>Note under the table</source>
        <translation>Приписка под таблицей</translation>
    </message>
    <message>
        <source>Title of a section; holds for the rows below</source>
        <translation>Название раздела: относится к строкам ниже</translation>
    </message>
    <message>
        <source>A number and nothing else</source>
        <translation>Только номер, остальное пусто</translation>
    </message>
    <message>
        <source>A place that nobody has yet</source>
        <translation>Место, которое пока никто не занял</translation>
    </message>
    <message>
        <source>Goes on with the person above</source>
        <translation>Продолжение человека из строки выше</translation>
    </message>
    <message>
        <source>A table that is not the list</source>
        <translation>Таблица, но не список</translation>
    </message>
    <message>
        <source>Said to be nobody</source>
        <translation>Отмечено: здесь никого нет</translation>
    </message>
    <message>
        <source>No column of names is chosen</source>
        <translation>Столбец с именами не выбран</translation>
    </message>
    <message>
        <source>Not understood: says nothing of the people below</source>
        <translation>Не понят: о людях ниже ничего не говорит</translation>
    </message>
    <message>
        <source>Of all below: {what}</source>
        <translation>О всех ниже: {what}</translation>
    </message>
    <message numerus="yes">
        <source>“{text}”: what are the %n people below this title?</source>
        <translation>
            <numerusform>Раздел «{text}»: кто %n человек под ним?</numerusform>
            <numerusform>Раздел «{text}»: кто %n человека под ним?</numerusform>
            <numerusform>Раздел «{text}»: кто %n человек под ним?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column {letter}: %n people have no aimak of their own</source>
        <translation>
            <numerusform>Столбец {letter}: у %n человека аймак не указан</numerusform>
            <numerusform>Столбец {letter}: у %n человек аймак не указан</numerusform>
            <numerusform>Столбец {letter}: у %n человек аймак не указан</numerusform>
        </translation>
    </message>
    <message>
        <source>As above: {what}</source>
        <translation>Как выше: {what}</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не сказано</translation>
    </message>
    <message>
        <source>Headings of the columns</source>
        <translation>Заголовки столбцов</translation>
    </message>
    <message>
        <source>A list of people: row {row}</source>
        <translation>Список людей: строка {row}</translation>
    </message>
    <message>
        <source>A list of people: rows {first}–{last}</source>
        <translation>Список людей: строки {first}–{last}</translation>
    </message>
    <message>
        <source>Type the numbers of the rows that are signed, as printed: 013, 045–087. A blank row that somebody filled in is W and its number: W2.</source>
        <translation>Наберите номера строк, где есть подпись, как на листе: 013, 045–087. Пустая строка, которую кто-то заполнил, — W и её номер: W2.</translation>
    </message>
    <message>
        <source>Enter from paper</source>
        <translation>Внести с бумаги</translation>
    </message>
    <message>
        <source>History: {name}</source>
        <translation>История: {name}</translation>
    </message>
    <message>
        <source>Who else is {name}?</source>
        <translation>Какая ещё строка — {name}?</translation>
    </message>
    <message>
        <source>Choose the row of the same person.</source>
        <translation>Выберите строку того же человека.</translation>
    </message>
    <message>
        <source>One person in two rows?</source>
        <translation>Один человек в двух строках?</translation>
    </message>
    <message>
        <source>One person will be left, with the earlier mark. It can be taken back at any time: menu ⋮, Merges.</source>
        <translation>Останется один человек с более ранней отметкой. Снять объединение можно когда угодно: меню ⋮, «Объединения».</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Merges of this session</source>
        <translation>Объединения этой сессии</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>name not given</source>
        <translation>имя не названо</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>уход {time}</translation>
    </message>
    <message>
        <source>born {year}</source>
        <translation>{year} г. р.</translation>
    </message>
    <message>
        <source>phone …{digits}</source>
        <translation>тел. …{digits}</translation>
    </message>
    <message>
        <source>Replace the certificate…</source>
        <translation>Заменить сертификат…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Заменить…</translation>
    </message>
    <message>
        <source>The certificate says otherwise</source>
        <translation>В сертификате иначе</translation>
    </message>
    <message>
        <source>Disputed: {fields}</source>
        <translation>Спорно: {fields}</translation>
    </message>
    <message>
        <source>Two desks wrote this otherwise: {fields}. It is decided on the page “Project office”.</source>
        <translation>Два стола записали по-разному: {fields}. Это решается на странице «Офис проекта».</translation>
    </message>
    <message>
        <source>Does not consent</source>
        <translation>Не согласен(на)</translation>
    </message>
    <message>
        <source>Role?</source>
        <translation>Роль?</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>ещё не пришёл</translation>
    </message>
    <message>
        <source>sex not stated</source>
        <translation>пол не указан</translation>
    </message>
    <message>
        <source>left: {parts}</source>
        <translation>осталось: {parts}</translation>
    </message>
    <message>
        <source>ready for the assembly</source>
        <translation>готов к сходу</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>дата не назначена</translation>
    </message>
    <message>
        <source>New assembly plan</source>
        <translation>Новый план схода</translation>
    </message>
    <message>
        <source>Where will the assembly be? All else can wait.</source>
        <translation>Где пройдёт сход? Остальное подождёт.</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation>Начать план</translation>
    </message>
    <message>
        <source>Copy for the next village</source>
        <translation>Скопировать для другого села</translation>
    </message>
    <message>
        <source>Days, hall, authors and the trainer&apos;s note are not copied.</source>
        <translation>Даты, зал, авторы и заметка тренера не копируются.</translation>
    </message>
    <message>
        <source>Copy the plan</source>
        <translation>Скопировать план</translation>
    </message>
    <message>
        <source>Remove the plan “{place}”?</source>
        <translation>Убрать план «{place}»?</translation>
    </message>
    <message>
        <source>Undo brings it back whole.</source>
        <translation>Отмена вернёт его целиком.</translation>
    </message>
    <message>
        <source>Remove the plan</source>
        <translation>Убрать план</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Введён дважды</translation>
    </message>
    <message>
        <source>The assembly is called off</source>
        <translation>Сход отменён</translation>
    </message>
    <message>
        <source>Plan removed: {place}</source>
        <translation>План убран: {place}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыта снова</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменена</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Не проведена</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Нет списка</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Новая серия</translation>
    </message>
    <message>
        <source>Last time the program was closed by a fault</source>
        <translation>Прошлый раз программа закрылась из-за сбоя</translation>
    </message>
    <message>
        <source>Save a copy of the report…</source>
        <translation>Сохранить копию отчёта…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Save a copy of the report</source>
        <translation>Сохранить копию отчёта</translation>
    </message>
    <message>
        <source>The copy is saved: {file}. Give it to the project office.</source>
        <translation>Копия сохранена: {file}. Передайте её в офис проекта.</translation>
    </message>
    <message>
        <source>Sex by the father&apos;s name?</source>
        <translation>Пол по отчеству?</translation>
    </message>
    <message>
        <source>Look through them: who is not what the name says is left out.</source>
        <translation>Просмотрите всех: с кого снять галочку, того предложение не коснётся.</translation>
    </message>
    <message>
        <source>Copies for a second desk</source>
        <translation>Копии для второго стола</translation>
    </message>
    <message>
        <source>Open a desk copy</source>
        <translation>Открыть копию стола</translation>
    </message>
    <message>
        <source>new</source>
        <comment>row of a workbook</comment>
        <translation>новая</translation>
    </message>
    <message>
        <source>change</source>
        <comment>row of a workbook</comment>
        <translation>изменение</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>row of a workbook</comment>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>older</source>
        <comment>row of a workbook</comment>
        <translation>устаревшая</translation>
    </message>
    <message>
        <source>disputed</source>
        <comment>row of a workbook</comment>
        <translation>спорная</translation>
    </message>
    <message>
        <source>forked</source>
        <comment>row of a workbook</comment>
        <translation>раздвоенная</translation>
    </message>
    <message>
        <source>annulled</source>
        <comment>row of a workbook</comment>
        <translation>аннулированная</translation>
    </message>
    <message>
        <source>error</source>
        <comment>row of a workbook</comment>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>New</source>
        <comment>rows of a workbook</comment>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>rows of a workbook</comment>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>rows of a workbook</comment>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Older</source>
        <comment>rows of a workbook</comment>
        <translation>Устаревшие</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>rows of a workbook</comment>
        <translation>Спорные</translation>
    </message>
    <message>
        <source>Forked</source>
        <comment>rows of a workbook</comment>
        <translation>Раздвоенные</translation>
    </message>
    <message>
        <source>Annulled</source>
        <comment>rows of a workbook</comment>
        <translation>Аннулированные</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>rows of a workbook</comment>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>keep ours</source>
        <translation>наше</translation>
    </message>
    <message>
        <source>take theirs</source>
        <translation>из книги</translation>
    </message>
    <message>
        <source>skip</source>
        <comment>row of a workbook</comment>
        <translation>пропустить</translation>
    </message>
    <message>
        <source>Unchanged: as its desk wrote and signed it</source>
        <translation>Без изменений: такой её записал и подписал стол</translation>
    </message>
    <message>
        <source>Changed by hand after the export</source>
        <translation>Исправлена вручную после экспорта</translation>
    </message>
    <message>
        <source>Incomplete: rows are missing</source>
        <translation>Неполная: строк не хватает</translation>
    </message>
    <message>
        <source>Without a signature that is known here</source>
        <translation>Без подписи, которую здесь знают</translation>
    </message>
    <message>
        <source>Taken in already, 0 changes</source>
        <translation>Уже принята, 0 изменений</translation>
    </message>
    <message>
        <source>computer {mark}</source>
        <translation>компьютер {mark}</translation>
    </message>
    <message>
        <source>the office&apos;s code {code}</source>
        <translation>код от офиса {code}</translation>
    </message>
    <message>
        <source>sessions: {count}</source>
        <translation>семинаров: {count}</translation>
    </message>
    <message>
        <source>sessions {codes}</source>
        <translation>семинары {codes}</translation>
    </message>
    <message>
        <source>desk {name}</source>
        <translation>стол {name}</translation>
    </message>
    <message>
        <source>workbook No {number}</source>
        <translation>книга № {number}</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Книги (*.xlsx)</translation>
    </message>
    <message>
        <source>Take the workbook back?</source>
        <translation>Отменить приём книги?</translation>
    </message>
    <message>
        <source>{book}: every row becomes what it was before, new ones disappear. The workbook can be taken in again.</source>
        <translation>{book}: каждая строка станет такой, как была, новые исчезнут. Книгу можно будет принять снова.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить приём</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Taken back: {book}</source>
        <translation>Приём отменён: {book}</translation>
    </message>
    <message>
        <source>0 changes</source>
        <translation>0 изменений</translation>
    </message>
    <message>
        <source>Taken in: {book} ({counts}).</source>
        <translation>Принята {book}: {counts}.</translation>
    </message>
    <message numerus="yes">
        <source>Workbooks taken in: %n.</source>
        <translation>
            <numerusform>Принято книг: %n.</numerusform>
            <numerusform>Принято книг: %n.</numerusform>
            <numerusform>Принято книг: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disputed still: {count}.</source>
        <translation>Спорного осталось: {count}.</translation>
    </message>
    <message>
        <source>This cannot be taken back</source>
        <translation>Приём не отменить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>{who} ({what}): changed after it was taken in. Put that back first.</source>
        <translation>{who} ({what}): изменено после приёма. Сначала верните, как было.</translation>
    </message>
    <message>
        <source>one person</source>
        <comment>row of a workbook</comment>
        <translation>один человек</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Остановлено. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Это нельзя отменить.</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>questions of the office</comment>
        <translation>Спорное</translation>
    </message>
    <message>
        <source>Forked</source>
        <comment>questions of the office</comment>
        <translation>Раздвоено</translation>
    </message>
    <message>
        <source>Two certificates</source>
        <comment>questions of the office</comment>
        <translation>Два сертификата</translation>
    </message>
    <message>
        <source>Certificate without holder</source>
        <comment>questions of the office</comment>
        <translation>Без владельца</translation>
    </message>
    <message>
        <source>One code, two sessions</source>
        <comment>questions of the office</comment>
        <translation>Один код на двоих</translation>
    </message>
    <message>
        <source>Moved after the workbook</source>
        <comment>questions of the office</comment>
        <translation>Перенесены</translation>
    </message>
    <message>
        <source>Rows without owner</source>
        <comment>questions of the office</comment>
        <translation>Без хозяина</translation>
    </message>
    <message>
        <source>May be one person</source>
        <comment>questions of the office</comment>
        <translation>Возможно, один человек</translation>
    </message>
    <message>
        <source>Unknown aimaks</source>
        <comment>questions of the office</comment>
        <translation>Неизвестные аймаки</translation>
    </message>
    <message>
        <source>disputed</source>
        <comment>question of the office</comment>
        <translation>спорное</translation>
    </message>
    <message>
        <source>forked</source>
        <comment>question of the office</comment>
        <translation>раздвоено</translation>
    </message>
    <message>
        <source>certificates</source>
        <comment>question of the office</comment>
        <translation>сертификаты</translation>
    </message>
    <message>
        <source>no holder</source>
        <comment>question of the office</comment>
        <translation>без владельца</translation>
    </message>
    <message>
        <source>one session?</source>
        <comment>question of the office</comment>
        <translation>один семинар?</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>question of the office</comment>
        <translation>перенесён</translation>
    </message>
    <message>
        <source>no owner</source>
        <comment>question of the office</comment>
        <translation>без хозяина</translation>
    </message>
    <message>
        <source>one person?</source>
        <comment>question of the office</comment>
        <translation>один человек?</translation>
    </message>
    <message>
        <source>aimak?</source>
        <comment>question of the office</comment>
        <translation>аймак?</translation>
    </message>
    <message>
        <source>Annul {number}…</source>
        <translation>Аннулировать {number}…</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Один человек</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Два разных человека</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>Один семинар</translation>
    </message>
    <message>
        <source>Two different sessions</source>
        <translation>Два разных семинара</translation>
    </message>
    <message>
        <source>The new day is right</source>
        <translation>Новый день верный</translation>
    </message>
    <message>
        <source>Put it back on its day</source>
        <translation>Вернуть прежний день</translation>
    </message>
    <message>
        <source>Bring the participant back</source>
        <translation>Вернуть в список</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Оставить так</translation>
    </message>
    <message>
        <source>All stay valid</source>
        <translation>Все остаются</translation>
    </message>
    <message>
        <source>Bring the record back</source>
        <translation>Вернуть запись</translation>
    </message>
    <message>
        <source>Take out these too…</source>
        <translation>Убрать и эти…</translation>
    </message>
    <message>
        <source>Leave as written</source>
        <translation>Оставить как написано</translation>
    </message>
    <message>
        <source>Keep what is shown</source>
        <translation>Оставить показанное</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Взять другое</translation>
    </message>
    <message>
        <source>Board of the sessions</source>
        <translation>Доска сессий</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>session</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Awaited</source>
        <comment>column</comment>
        <translation>Ждём</translation>
    </message>
    <message>
        <source>Came</source>
        <comment>column</comment>
        <translation>Были</translation>
    </message>
    <message>
        <source>Workbook</source>
        <comment>column</comment>
        <translation>Книга</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>column</comment>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Signatures</source>
        <comment>column</comment>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>column</comment>
        <translation>Выдан</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>column</comment>
        <translation>Спорные</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>here</source>
        <comment>held at this computer</comment>
        <translation>здесь</translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation>Все: {count}</translation>
    </message>
    <message>
        <source>No workbook</source>
        <translation>Книги нет</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Не закрыта</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>state</comment>
        <translation>Спорные</translation>
    </message>
    <message>
        <source>Signatures</source>
        <comment>state</comment>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Certificates</source>
        <comment>state</comment>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>All is here</source>
        <translation>Всё на месте</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>state</comment>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Ahead</source>
        <comment>state</comment>
        <translation>Впереди</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state</comment>
        <translation>Отменена</translation>
    </message>
    <message>
        <source>Awaited {awaited}</source>
        <translation>Ждали {awaited}</translation>
    </message>
    <message>
        <source>Awaited {awaited} · came {came}</source>
        <translation>Ждали {awaited} · пришли {came}</translation>
    </message>
    <message>
        <source>Held at this computer</source>
        <translation>Проведена на этом компьютере</translation>
    </message>
    <message>
        <source>Workbook {day}, {desk}</source>
        <translation>Книга {day}, {desk}</translation>
    </message>
    <message>
        <source>The desk has not typed the code</source>
        <translation>Код офиса столом не введён</translation>
    </message>
    <message>
        <source>Accepted, the desk knows: {day}</source>
        <translation>Принято, стол знает: {day}</translation>
    </message>
    <message>
        <source>The day is not closed</source>
        <translation>День не закрыт</translation>
    </message>
    <message>
        <source>Closed, signatures not counted</source>
        <translation>Закрыта, подписи не сосчитаны</translation>
    </message>
    <message>
        <source>Closed · signatures {count}</source>
        <translation>Закрыта · подписей {count}</translation>
    </message>
    <message>
        <source>No certificates</source>
        <translation>Сертификатов нет</translation>
    </message>
    <message>
        <source>Certificates: {given} of {count} handed over</source>
        <translation>Сертификаты: вручено {given} из {count}</translation>
    </message>
    <message>
        <source>Disputed: {count}</source>
        <translation>Спорное: {count}</translation>
    </message>
    <message>
        <source>{codes} and {count} more</source>
        <translation>{codes} и ещё {count}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Aiyl aimak</source>
        <translation>Айылный аймак</translation>
    </message>
    <message>
        <source>Seminar</source>
        <comment>column</comment>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Came</source>
        <comment>person</comment>
        <translation>Были</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>не пришёл(-ла)</translation>
    </message>
    <message>
        <source>Type to narrow the rows</source>
        <translation>Введите слово, чтобы сузить список</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>rows</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation>Строк: {count}</translation>
    </message>
    <message>
        <source>Rows: {count} of {all}</source>
        <translation>Строк: {count} из {all}</translation>
    </message>
    <message>
        <source>Series that is looked at</source>
        <translation>Какая серия показана</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Все серии</translation>
    </message>
    <message>
        <source>Open this day</source>
        <translation>Открыть этот день</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Расписка…</translation>
    </message>
    <message>
        <source>Decide: {count}…</source>
        <translation>Решить: {count}…</translation>
    </message>
    <message>
        <source>Register of certificates…</source>
        <translation>Реестр сертификатов…</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Covered</source>
        <comment>column</comment>
        <translation>Охвачен</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Участия</translation>
    </message>
    <message>
        <source>Covered {covered} of {count} of the reference list.</source>
        <translation>Охвачено {covered} из {count} аймаков справочника.</translation>
    </message>
    <message>
        <source>Aimaks</source>
        <translation>Аймаки</translation>
    </message>
    <message>
        <source>Initiative group</source>
        <translation>Инициативная группа</translation>
    </message>
    <message>
        <source>came</source>
        <comment>group</comment>
        <translation>пришла</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>никто не пришёл</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ да</translation>
    </message>
    <message>
        <source>no</source>
        <comment>covered</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>{covered} of {count}</source>
        <translation>{covered} из {count}</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>{book}; workbooks before it: {count}</source>
        <translation>{book}; книг до неё: {count}</translation>
    </message>
    <message>
        <source>key {mark}</source>
        <translation>ключ {mark}</translation>
    </message>
    <message>
        <source>Everything in it can be looked at and printed.</source>
        <translation>Всё в ней можно смотреть и печатать.</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Открыть только для чтения</translation>
    </message>
    <message>
        <source>Begin with an empty store</source>
        <translation>Начать с пустой базы</translation>
    </message>
    <message>
        <source>The last good copy was made on {moment}.</source>
        <translation>Последняя исправная копия сделана {moment}.</translation>
    </message>
    <message>
        <source>The present file is kept beside it.</source>
        <translation>Нынешний файл останется рядом с ней.</translation>
    </message>
    <message>
        <source>Delete a person&apos;s data for good</source>
        <translation>Удалить данные человека навсегда</translation>
    </message>
    <message>
        <source>data deleted</source>
        <translation>данные удалены</translation>
    </message>
    <message>
        <source>Delete the data: {name}?</source>
        <translation>Удалить данные: {name}?</translation>
    </message>
    <message>
        <source>The data are deleted. Undo does not bring them back.</source>
        <translation>Данные удалены. «Отменить» их не вернёт.</translation>
    </message>
    <message>
        <source>The data are deleted here. Copies that are out of reach go when the program starts with the stick in.</source>
        <translation>Данные здесь удалены. Копии, до которых сейчас не добраться, удалятся, когда программу запустят со вставленной флешкой.</translation>
    </message>
    <message>
        <source>Name, phone, year of birth, village and notes are deleted from the lists, the history and the papers on this computer. There is no way back, Undo does not bring them back either.</source>
        <translation>Имя, телефон, год рождения, село и заметки удаляются из списков, истории и бумаг на этом компьютере. Вернуть их будет нельзя, «Отменить» их тоже не вернёт.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>The row stays and is counted, without a name: role, sex, age band, aimak and mark. Seminars: {sessions}.</source>
        <translation>Строка остаётся и считается, но без имени: роль, пол, возрастная группа, аймак и отметка. Семинары: {sessions}.</translation>
    </message>
    <message>
        <source>The certificate was printed: {numbers}. Its number and a protected print of the name stay, so that the paper can be checked.</source>
        <translation>Сертификат печатали: {numbers}. Его номер и защищённый отпечаток имени остаются, чтобы бумагу можно было проверить.</translation>
    </message>
    <message>
        <source>The certificate was not printed and becomes void: {numbers}.</source>
        <translation>Сертификат не печатали, он станет недействительным: {numbers}.</translation>
    </message>
    <message>
        <source>Their data were deleted on another computer, and the workbook tells it. Name, phone, year of birth, village and notes are deleted here too, from the lists and the history. The rows stay and are counted. There is no way back, taking the workbook back does not bring them back either.</source>
        <translation>Их данные удалили на другом компьютере, и книга об этом говорит. Имя, телефон, год рождения, село и заметки удаляются и здесь, из списков и истории. Строки остаются и считаются. Вернуть данные будет нельзя: возврат книги их тоже не вернёт.</translation>
    </message>
    <message>
        <source>Take in and delete</source>
        <translation>Принять и удалить</translation>
    </message>
    <message>
        <source>A fresh copy of the data is made, then the earlier ones are deleted: {count}.</source>
        <translation>Сначала делается свежая копия данных, потом удаляются прежние: {count}.</translation>
    </message>
    <message>
        <source>Copies for a second desk that are at hand are deleted: {count}. Make a new one if a desk is still to begin with it.</source>
        <translation>Копии для второго стола, которые под рукой, удаляются: {count}. Если какой-то стол ещё начнёт с копии, сделайте новую.</translation>
    </message>
    <message>
        <source>Copies for a second desk on sticks that are out keep the data, until the program starts with the stick in: {files}.</source>
        <translation>Копии для второго стола на вынутых флешках хранят эти данные, пока программу не запустят со вставленной флешкой: {files}.</translation>
    </message>
    <message>
        <source>Without a passphrase whoever finds the stick can read them: {count}.</source>
        <translation>Из них без пароля, их прочитает любой, кто найдёт флешку: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>The data of %n people are deleted: Undo does not bring them back.</source>
        <translation>
            <numerusform>Удалены данные %n человека: «Отменить» их не вернёт.</numerusform>
            <numerusform>Удалены данные %n человек: «Отменить» их не вернёт.</numerusform>
            <numerusform>Удалены данные %n человек: «Отменить» их не вернёт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the data of %n people?</source>
        <translation>
            <numerusform>Удалить данные %n человека?</numerusform>
            <numerusform>Удалить данные %n человек?</numerusform>
            <numerusform>Удалить данные %n человек?</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has the same name: where it was typed into plans and notes it stays.</source>
        <translation>Есть ещё человек с таким же именем: там, где имя вписано в планы и заметки, оно останется.</translation>
    </message>
    <message>
        <source>The office and the other desks delete the same when they take in the next workbook of this computer.</source>
        <translation>Офис и другие столы удалят то же самое, когда примут следующую книгу этого компьютера.</translation>
    </message>
    <message>
        <source>Papers and workbooks that were saved or sent already stay as they are.</source>
        <translation>Бумаги и книги Excel, которые уже сохранены или отправлены, остаются как есть.</translation>
    </message>
    <message>
        <source>The consent of {name}</source>
        <translation>Согласие: {name}</translation>
    </message>
    <message>
        <source>Consent was given before. Why is it taken back?</source>
        <translation>Раньше согласие было дано. Почему его снимают?</translation>
    </message>
    <message>
        <source>Noted by mistake</source>
        <translation>Отметили по ошибке</translation>
    </message>
    <message>
        <source>Withdrawn: delete the data…</source>
        <translation>Отозвано: удалить данные…</translation>
    </message>
    <message>
        <source>Withdrawn, the data stay for the report</source>
        <translation>Отозвано, данные остаются для отчёта</translation>
    </message>
    <message>
        <source>The time for the data of people is over: {count}. See Settings.</source>
        <translation>Срок хранения данных вышел, человек: {count}. Смотрите «Настройки».</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показать, что введено</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>passphrase</comment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>The data are closed with a passphrase: {file}</source>
        <translation>Данные закрыты паролем: {file}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открываются…</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Лист восстановления…</translation>
    </message>
    <message>
        <source>The 80 figures of the recovery sheet, or its code by a scanner</source>
        <translation>80 цифр с листа восстановления или его код сканером</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>By the passphrase…</source>
        <translation>По паролю…</translation>
    </message>
    <message>
        <source>Then set a new passphrase in Settings: the forgotten one stays until then.</source>
        <translation>Потом задайте в «Настройках» новый пароль: до того действует забытый.</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be found out, not by us either: only the recovery sheet kept at the office opens the data then.</source>
        <translation>Забытый пароль узнать нельзя, и нам тоже: тогда данные открывает только лист восстановления из офиса.</translation>
    </message>
    <message>
        <source>The data are closed with the passphrase. Save the recovery sheet.</source>
        <translation>Данные закрыты паролем. Сохраните лист восстановления.</translation>
    </message>
    <message>
        <source>More about the chosen person</source>
        <translation>Ещё о выбранном человеке</translation>
    </message>
    <message>
        <source>Open in check-in</source>
        <translation>Открыть на «Регистрации»</translation>
    </message>
    <message>
        <source>Delete this person&apos;s data…</source>
        <translation>Удалить данные человека…</translation>
    </message>
    <message>
        <source>The data are being looked through: the program did not close as usual last time.</source>
        <translation>Данные проверяются: в прошлый раз программа закрылась не как обычно.</translation>
    </message>
    <message>
        <source>The data are being written anew. Please do not switch the laptop off.</source>
        <translation>Данные записываются заново. Пожалуйста, не выключайте ноутбук.</translation>
    </message>
</context>
</TS>
