#!/bin/sh
# Start Seminar Desk with the Python and the libraries of this folder. A library of the system goes
# before its copy here: only what is missing there is taken from fallback/.
here=/opt/seminar-desk
missing=
for folder in "$here"/fallback/*; do
    name=${folder##*/}
    [ -e "/usr/lib/x86_64-linux-gnu/$name" ] || [ -e "/lib/x86_64-linux-gnu/$name" ] ||
        missing=$missing:$folder
done
if [ -n "$missing" ]; then
    LD_LIBRARY_PATH=${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}${missing#:}
    export LD_LIBRARY_PATH
fi
if [ ! -e "${FONTCONFIG_FILE:-${FONTCONFIG_PATH:-/etc/fonts}/fonts.conf}" ]; then
    FONTCONFIG_FILE=$here/fonts.conf
    export FONTCONFIG_FILE
fi
exec "$here/bin/python3.11" -E -s -S "$here/program/main.py" "$@"
