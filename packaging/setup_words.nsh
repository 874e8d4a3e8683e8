; What the installer says of its own; what every installer says stands in NSIS and in Kyrgyz.nlf.

!macro SAID NAME RUSSIAN KYRGYZ ENGLISH
    LangString ${NAME} ${LANG_RUSSIAN} "${RUSSIAN}"
    LangString ${NAME} ${LANG_KYRGYZ} "${KYRGYZ}"
    LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
!macroend

!insertmacro SAID copying \
    "Файлы копируются…" \
    "Файлдар көчүрүлүүдө…" \
    "Copying files…"

!insertmacro SAID installed \
    "Seminar Desk ${VERSION} установлена. Ярлыки — на рабочем столе и в меню «Пуск».$\r$\n$\r$\nВаши данные лежат в папке$\r$\n${DATA}$\r$\nОбновление их не трогает." \
    "Seminar Desk ${VERSION} орнотулду. Белгичелери — иш столунда жана «Пуск» менюсунда.$\r$\n$\r$\nСиздин маалыматтар бул папкада:$\r$\n${DATA}$\r$\nЖаңыртуу аларга тийбейт." \
    "Seminar Desk ${VERSION} is installed. Its shortcuts are on the desktop and in the Start menu.$\r$\n$\r$\nYour data lie in the folder$\r$\n${DATA}$\r$\nAn update does not touch them."

!insertmacro SAID program_runs \
    "Seminar Desk сейчас открыта. Закройте её окно (ничего не пропадёт) и нажмите «Повторить»." \
    "Seminar Desk азыр ачык. Анын терезесин жабыңыз (эч нерсе жоголбойт) жана «Кайталоо» баскычын басыңыз." \
    "Seminar Desk is open. Close its window (nothing is lost), then press Retry."

!insertmacro SAID setup_runs \
    "Установка уже идёт в другом окне. Дождитесь её конца." \
    "Орнотуу башка терезеде жүрүп жатат. Анын бүтүшүн күтүңүз." \
    "Another setup is running. Wait until it has ended."

!insertmacro SAID newer_is_there \
    "На этом компьютере уже стоит версия $0, она новее этой (${VERSION}). Ничего не изменено. Чтобы поставить старую, сначала удалите новую; базу новой версии старая не откроет." \
    "Бул компьютерде $0 версиясы бар, ал мындан (${VERSION}) жаңыраак. Эч нерсе өзгөргөн жок. Эскисин орнотуу үчүн адегенде жаңысын өчүрүңүз; жаңы версиянын базасын эскиси ачпайт." \
    "Version $0 on this computer is newer than this one (${VERSION}). Nothing was changed. To install the older one, uninstall the newer first; the older opens no store of the newer."

!insertmacro SAID windows_too_old \
    "Seminar Desk работает в Windows 10 и 11. Здесь Windows старше, ничего не установлено." \
    "Seminar Desk Windows 10 жана 11де иштейт. Бул жерде Windows эскирээк, эч нерсе орнотулган жок." \
    "Seminar Desk runs on Windows 10 and 11. This Windows is older; nothing was installed."

!insertmacro SAID disk_full \
    "На диске не хватает места, чтобы поставить Seminar Desk. Освободите 200 МБ и запустите установку снова. Прежняя версия и данные на месте." \
    "Seminar Desk орнотууга дисктеги орун жетпейт. 200 МБ бошотуп, орнотууну кайра баштаңыз. Мурунку версия жана маалыматтар ордунда." \
    "There is not enough room on the disk to install Seminar Desk. Free 200 MB and run the setup again. The version that was here and the data are as they were."

!insertmacro SAID not_installed \
    "Файлы программы не удалось записать в папку $INSTDIR: возможно, их держит антивирус. Запустите установку снова. Данные на месте." \
    "Программанын файлдары $INSTDIR папкасына жазылган жок: балким, аларды антивирус кармап турат. Орнотууну кайра баштаңыз. Маалыматтар ордунда." \
    "The program's files could not be written to the folder $INSTDIR: an antivirus may hold them. Run the setup again. The data are as they were."

!insertmacro SAID before_removing \
    "Будет удалена только программа. Ваши данные останутся в папке$\r$\n${DATA}" \
    "Программа гана өчүрүлөт. Сиздин маалыматтар бул папкада калат:$\r$\n${DATA}" \
    "Only the program will be removed. Your data stay in the folder$\r$\n${DATA}"

!insertmacro SAID removed \
    "Программа удалена. Ваши данные остались в папке$\r$\n${DATA}$\r$\n$\r$\nУстановите Seminar Desk снова, и всё будет на месте. Если данные больше не нужны, удалите эту папку сами." \
    "Программа өчүрүлдү. Сиздин маалыматтар бул папкада калды:$\r$\n${DATA}$\r$\n$\r$\nSeminar Desk кайра орнотулса, баары ордунда болот. Маалыматтар керек болбосо, бул папканы өзүңүз өчүрүңүз." \
    "The program is removed. Your data stayed in the folder$\r$\n${DATA}$\r$\n$\r$\nInstall Seminar Desk again and all of it will be there. When the data are no longer wanted, delete that folder yourself."
