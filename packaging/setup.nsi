; The installer: for one user, without an administrator, beside a running or older copy too.
; Compiled by windows_setup.py, which gives VERSION, BUILD (where its pictures are) and OUT.

Target amd64-unicode
SetCompressor /SOLID lzma
SetCompressorDictSize 64
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh

!define NAME "Seminar Desk"
!define PROGRAM "Seminar Desk.exe"
!define CONSOLE "seminar-desk.exe"
!define MODEL_ID "SeminarDesk.SeminarDesk" ; as the window says of itself
!define LISTED "Software\Microsoft\Windows\CurrentVersion\Uninstall\SeminarDesk"
!define SPARE 20 ; megabytes, more than the largest file has
!define UNKNOWN 1000000
!define DATA "$LOCALAPPDATA\${NAME}"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${LISTED}" InstallLocation
BrandingText "${NAME} ${VERSION}"
AllowSkipFiles off
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${NAME}"
VIAddVersionKey LegalCopyright "MIT"

!define MUI_ICON "${BUILD}\seminar-desk.ico"
!define MUI_UNICON "${BUILD}\seminar-desk.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${BUILD}\side.bmp"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${BUILD}\side.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_LANGDLL_WINDOWTITLE "${NAME}"
!define MUI_LANGDLL_INFO "Тил · Язык · Language"
!define MUI_LANGDLL_ALLLANGUAGES
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${LISTED}"
!define MUI_LANGDLL_REGISTRY_VALUENAME Language
!define MUI_CUSTOMFUNCTION_ABORT put_back

!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "${NAME} ${VERSION}"
!define MUI_FINISHPAGE_TEXT_LARGE
!define MUI_FINISHPAGE_TEXT "$(installed)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_FINISH

!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(before_removing)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "${NAME} ${VERSION}"
!define MUI_FINISHPAGE_TEXT_LARGE
!define MUI_FINISHPAGE_TEXT "$(removed)"
!insertmacro MUI_UNPAGE_FINISH

!insertmacro MUI_LANGUAGE Russian
!insertmacro MUI_LANGUAGEEX "${PACKAGING}" Kyrgyz
!insertmacro MUI_LANGUAGE English
!include "${PACKAGING}\setup_words.nsh"

; Say a sentence and end; a silent run ends with the code alone.
!macro STOP CODE SENTENCE
    MessageBox MB_OK|MB_ICONEXCLAMATION "${SENTENCE}" /SD IDOK
    SetErrorLevel ${CODE}
    Quit
!macroend

; One setup at a time, and none while the program is open. An antivirus may hold a new file for a
; moment: what is held is tried again before anybody is asked.
!macro ALONE UN
Function ${UN}be_alone
    System::Call 'kernel32::CreateMutexW(p 0, i 0, w "${MODEL_ID}.Setup") p .r1 ?e'
    Pop $0
    ${If} $0 = 183 ; it exists already
        !insertmacro STOP 2 "$(setup_runs)"
    ${EndIf}
FunctionEnd

Function ${UN}wait_until_closed
    ${Do}
        ${For} $1 1 4
            StrCpy $2 ""
            ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
                ClearErrors
                FileOpen $0 "$INSTDIR\${PROGRAM}" a
                ${If} ${Errors}
                    StrCpy $2 held
                ${Else}
                    FileClose $0
                ${EndIf}
            ${EndIf}
            ${If} ${FileExists} "$INSTDIR\${CONSOLE}"
                ClearErrors
                FileOpen $0 "$INSTDIR\${CONSOLE}" a
                ${If} ${Errors}
                    StrCpy $2 held
                ${Else}
                    FileClose $0
                ${EndIf}
            ${EndIf}
            ${If} $2 == ""
                Return
            ${EndIf}
            Sleep 500
        ${Next}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(program_runs)" /SD IDCANCEL IDRETRY again
        RMDir /r "$INSTDIR\new" ; unpacked already where it was opened meanwhile
        SetErrorLevel 3
        Quit
        again:
    ${Loop}
FunctionEnd
!macroend
!insertmacro ALONE ""
!insertmacro ALONE "un."

; Windows groups windows and pins by this name: the shortcut has to say it as the window does.
!macro NAMED_SHORTCUT PATH
    CreateShortcut "${PATH}" "$INSTDIR\${PROGRAM}" "" "$INSTDIR\${PROGRAM}" 0
    !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
    ${If} $0 P<> 0
        ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
        ${If} $1 P<> 0
            ${IPersistFile::Load} $1 '("${PATH}",2)'
            ${IUnknown::QueryInterface} $0 '("{886D8EEB-8CF2-4446-8D02-CDBA1DBDCF99}",.r2)' ; IPropertyStore
            ${If} $2 P<> 0
                System::Call '*(&g16 "{9F4C2855-9F79-4B39-A8D0-E1D42DE1D5F3}",&i4 5) p .r3' ; AppUserModel.ID
                System::Call '*(&w64 "${MODEL_ID}") p .r4'
                System::Call '*(&i2 31,&i2 0,&i4 0,p r4,p 0) p .r5' ; a text
                System::Call '$2->6(p r3,p r5) i .r6' ; SetValue
                System::Call '$2->7() i .r6' ; Commit
                System::Free $5
                System::Free $4
                System::Free $3
                ${IUnknown::Release} $2 ""
                ${IPersistFile::Save} $1 '("${PATH}",1)'
            ${EndIf}
            ${IUnknown::Release} $1 ""
        ${EndIf}
        ${IUnknown::Release} $0 ""
    ${EndIf}
!macroend

Function .onInit
    !insertmacro MUI_LANGDLL_DISPLAY
    ${IfNot} ${AtLeastWin10}
        !insertmacro STOP 5 "$(windows_too_old)"
    ${EndIf}
    Call be_alone
    ReadRegStr $0 HKCU "${LISTED}" DisplayVersion
    ${If} $0 != ""
        ${VersionCompare} $0 "${VERSION}" $1
        ${If} $1 = 1
            !insertmacro STOP 4 "$(newer_is_there)"
        ${EndIf}
    ${EndIf}
    Call wait_until_closed
FunctionEnd

; Leave in $1 how many megabytes are free: of the folder itself, which may be another disk than C:.
Function free_room
    System::Call 'kernel32::GetDiskFreeSpaceExW(w "$INSTDIR", *l .r1, p 0, p 0) i .r0'
    ${If} $0 = 0
        StrCpy $1 ${UNKNOWN}
        Return
    ${EndIf}
    System::Int64Op $1 / 1048576
    Pop $1
FunctionEnd

Section
    SetOutPath "$INSTDIR"
    Call free_room
    SectionGetSize 0 $2
    IntOp $2 $2 / 1024
    IntOp $2 $2 + ${SPARE}
    ${If} $1 < $2
        Call put_back
        !insertmacro STOP 6 "$(disk_full)"
    ${EndIf}

    ; All of it beside the copy that is there; only then in its place.
    DetailPrint "$(copying)"
    SetDetailsPrint none
    RMDir /r "$INSTDIR\new"
    RMDir /r "$INSTDIR\old"
    ClearErrors
    !include "${BUILD}\files.nsh"
    SetOutPath "$INSTDIR"
    ${If} ${Errors}
        Call put_back
        !insertmacro STOP 6 "$(disk_full)"
    ${EndIf}

    Call wait_until_closed
    ${If} ${FileExists} "$INSTDIR\program\*.*"
        ClearErrors
        Rename "$INSTDIR\program" "$INSTDIR\old"
        ${If} ${Errors}
            Call put_back
            !insertmacro STOP 3 "$(program_runs)"
        ${EndIf}
    ${EndIf}
    ClearErrors
    Rename "$INSTDIR\new\program" "$INSTDIR\program"
    ${If} ${Errors}
        Call put_back
        !insertmacro STOP 7 "$(not_installed)"
    ${EndIf}
    Delete "$INSTDIR\${PROGRAM}"
    Rename "$INSTDIR\new\${PROGRAM}" "$INSTDIR\${PROGRAM}"
    Delete "$INSTDIR\${CONSOLE}"
    Rename "$INSTDIR\new\${CONSOLE}" "$INSTDIR\${CONSOLE}"
    RMDir /r "$INSTDIR\new"
    RMDir /r "$INSTDIR\old"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    ${If} ${Errors}
        !insertmacro STOP 7 "$(not_installed)"
    ${EndIf}

    ; On the desktop once: who took it away there wants none after an update either.
    ReadRegStr $7 HKCU "${LISTED}" DisplayVersion
    ${If} $7 == ""
        !insertmacro NAMED_SHORTCUT "$DESKTOP\${NAME}.lnk"
    ${EndIf}
    !insertmacro NAMED_SHORTCUT "$SMPROGRAMS\${NAME}.lnk"

    WriteRegStr HKCU "${LISTED}" DisplayName "${NAME}"
    WriteRegStr HKCU "${LISTED}" DisplayVersion "${VERSION}"
    WriteRegStr HKCU "${LISTED}" DisplayIcon "$INSTDIR\${PROGRAM},0"
    WriteRegStr HKCU "${LISTED}" Publisher "${NAME}"
    WriteRegStr HKCU "${LISTED}" InstallLocation "$INSTDIR"
    WriteRegStr HKCU "${LISTED}" UninstallString '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${LISTED}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${LISTED}" NoModify 1
    WriteRegDWORD HKCU "${LISTED}" NoRepair 1
    SectionGetSize 0 $0
    WriteRegDWORD HKCU "${LISTED}" EstimatedSize $0
    WriteRegDWORD HKCU "${LISTED}" Language $LANGUAGE
SectionEnd

; Nothing half done: the copy that was there stands where it stood.
Function put_back
    SetOutPath "$TEMP"
    ${IfNot} ${FileExists} "$INSTDIR\program\*.*"
        Rename "$INSTDIR\old" "$INSTDIR\program"
    ${EndIf}
    RMDir /r "$INSTDIR\new"
    RMDir "$INSTDIR"
FunctionEnd

; A file could not be written, which NSIS has said in its own words.
Function .onInstFailed
    Call free_room
    StrCpy $2 $1
    Call put_back
    ${If} $2 < ${SPARE}
        !insertmacro STOP 6 "$(disk_full)"
    ${EndIf}
    !insertmacro STOP 7 "$(not_installed)"
FunctionEnd

Function un.onInit
    !insertmacro MUI_UNGETLANGUAGE
    Call un.be_alone
    Call un.wait_until_closed
FunctionEnd

; The program alone: what was done with it stays, and is said to stay.
Section Uninstall
    SetDetailsPrint none
    Delete "$SMPROGRAMS\${NAME}.lnk"
    Delete "$DESKTOP\${NAME}.lnk"
    RMDir /r "$INSTDIR\program"
    RMDir /r "$INSTDIR\new"
    RMDir /r "$INSTDIR\old"
    Delete "$INSTDIR\${PROGRAM}"
    Delete "$INSTDIR\${CONSOLE}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    DeleteRegKey HKCU "${LISTED}"
SectionEnd
