/* Windows has icuuc.dll, Wine has not, and Qt's core does not load without it. This one, for
   tests under Wine only, has the names that Qt asks for and knows no converter. */
#define EXPORT __declspec(dllexport)
#define NO_FILE 4 /* U_FILE_ACCESS_ERROR */

EXPORT void *ucnv_open(const char *name, int *error) { *error = NO_FILE; return 0; }
EXPORT void ucnv_close(void *converter) {}
EXPORT void ucnv_reset(void *converter) {}
EXPORT signed char ucnv_getMaxCharSize(const void *converter) { return 1; }
EXPORT const char *ucnv_getName(const void *converter, int *error) { *error = NO_FILE; return 0; }
EXPORT int ucnv_countAvailable(void) { return 0; }
EXPORT const char *ucnv_getAvailableName(int number) { return 0; }
EXPORT const char *ucnv_getStandardName(const char *name, const char *standard, int *error)
{ *error = NO_FILE; return 0; }

EXPORT void ucnv_toUnicode(void *converter, unsigned short **target, const unsigned short *end,
                           const char **source, const char *limit, int *offsets,
                           signed char flush, int *error) { *error = NO_FILE; }
EXPORT void ucnv_fromUnicode(void *converter, char **target, const char *end,
                             const unsigned short **source, const unsigned short *limit,
                             int *offsets, signed char flush, int *error) { *error = NO_FILE; }
EXPORT int ucnv_toUCountPending(const void *converter, int *error) { return 0; }
EXPORT int ucnv_fromUCountPending(const void *converter, int *error) { return 0; }

EXPORT void ucnv_getToUCallBack(const void *converter, void **action, const void **context)
{ *action = 0; *context = 0; }
EXPORT void ucnv_getFromUCallBack(const void *converter, void **action, const void **context)
{ *action = 0; *context = 0; }
EXPORT void ucnv_setToUCallBack(void *converter, void *action, const void *context,
                                void **old, const void **old_context, int *error)
{ *error = NO_FILE; }
EXPORT void ucnv_setFromUCallBack(void *converter, void *action, const void *context,
                                  void **old, const void **old_context, int *error)
{ *error = NO_FILE; }
EXPORT void ucnv_cbToUWriteUChars(void *arguments, const unsigned short *source, int length,
                                  int offset, int *error) { *error = NO_FILE; }
EXPORT void ucnv_cbFromUWriteUChars(void *arguments, const unsigned short **source,
                                    const unsigned short *limit, int offset, int *error)
{ *error = NO_FILE; }
EXPORT void UCNV_TO_U_CALLBACK_SUBSTITUTE(const void *context, void *arguments, const char *units,
                                          int length, int reason, int *error) {}
EXPORT void UCNV_FROM_U_CALLBACK_SUBSTITUTE(const void *context, void *arguments,
                                            const unsigned short *units, int length, int point,
                                            int reason, int *error) {}
