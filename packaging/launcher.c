/* Seminar Desk.exe and seminar-desk.exe: load Python from program\ and let it run main.py.
 *
 * The program starts workers as `sys.executable`, which is this file: what then begins with one of
 * Python's own options (-c, -S, -X and others; the program's are long, but for -h) goes to Python
 * as it is. A file portable.txt beside it, as on a stick, keeps the data beside it too.
 */
#include <windows.h>
#include <wchar.h>

typedef int (*python_main)(int, wchar_t **);

static const wchar_t DAMAGED[] =
    L"Программа повреждена: распакуйте или установите её заново.\n"
    L"Программа бузулган: кайра орнотуңуз.\n"
    L"The program is damaged: unpack or install it again.";

static wchar_t *joined(const wchar_t *folder, const wchar_t *name)
{
    size_t size = wcslen(folder) + wcslen(name) + 1;
    wchar_t *path = malloc(size * sizeof *path);
    if (path) {
        wcscpy(path, folder);
        wcscat(path, name);
    }
    return path;
}

static wchar_t *own_folder(void)
{
    DWORD size = 32768; /* the longest path that Windows has */
    wchar_t *path = malloc(size * sizeof *path);
    if (path && GetModuleFileNameW(NULL, path, size)) {
        wchar_t *end = wcsrchr(path, L'\\');
        if (end)
            end[1] = L'\0';
        return path;
    }
    return NULL;
}

static int is_for_python(const wchar_t *argument)
{
    return argument[0] == L'-' && argument[1] && !wcschr(L"-h", argument[1]);
}

int wmain(int count, wchar_t **given)
{
    wchar_t *folder = own_folder();
    wchar_t **arguments = calloc((size_t)count + 4, sizeof *arguments);
    if (!folder || !arguments)
        return 1;
    int worker = count > 1 && is_for_python(given[1]);
    int at = 0;
    arguments[at++] = given[0];
    if (!worker) {
        arguments[at++] = joined(folder, L"program\\main.py");
        wchar_t *mark = joined(folder, L"portable.txt");
        if (mark && GetFileAttributesW(mark) != INVALID_FILE_ATTRIBUTES) {
            arguments[at++] = L"--data-dir";
            arguments[at++] = joined(folder, L"seminar-desk-data");
        }
    }
    for (int one = 1; one < count; one++)
        arguments[at++] = given[one];

    wchar_t *library = joined(folder, L"program\\python313.dll");
    HMODULE python = library ? LoadLibraryExW(library, NULL, LOAD_WITH_ALTERED_SEARCH_PATH) : NULL;
    python_main run = python ? (python_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    if (!run) {
        MessageBoxW(NULL, DAMAGED, L"Seminar Desk", MB_ICONERROR);
        return 1;
    }
    return run(at, arguments);
}
