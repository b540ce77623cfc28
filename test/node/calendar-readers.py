# Reads calendar files from standard input, as a list in JSON, with three readers that share no code.
import ctypes
import json
import sys

import icalendar
import vobject

libical = ctypes.CDLL(sys.argv[1])
for name, result, arguments in (
    ("icalparser_parse_string", ctypes.c_void_p, [ctypes.c_char_p]),
    ("icalrestriction_check", ctypes.c_int, [ctypes.c_void_p]),
    ("icalcomponent_as_ical_string", ctypes.c_char_p, [ctypes.c_void_p]),
):
    function = getattr(libical, name)
    function.restype = result
    function.argtypes = arguments


def complaints(text):
    """What libical writes into a file that breaks its rules."""
    component = libical.icalparser_parse_string(text.encode())
    if not component:
        return ["no calendar"]
    followed = libical.icalrestriction_check(component)
    marked = libical.icalcomponent_as_ical_string(component).decode()
    said = [line for line in marked.replace("\r\n ", "").split("\r\n") if line.startswith("X-LIC-ERROR")]
    return said if said or followed else ["breaks a rule"]


def instant(value):
    return round(value.timestamp() * 1000)


def by_icalendar(text):
    return [
        {
            "uid": str(event["UID"]),
            "start": instant(event["DTSTART"].dt),
            "end": instant(event["DTEND"].dt),
            "sequence": int(event["SEQUENCE"]),
            "status": str(event["STATUS"]),
            "title": str(event["SUMMARY"]),
            "description": str(event["DESCRIPTION"]),
            "alarms": [str(alarm["DESCRIPTION"]) for alarm in event.walk("VALARM")],
        }
        for event in icalendar.Calendar.from_ical(text).walk("VEVENT")
    ]


def by_vobject(text):
    return [
        {
            "uid": event.uid.value,
            "start": instant(event.dtstart.value),
            "end": instant(event.dtend.value),
            "sequence": int(event.sequence.value),
            "status": event.status.value,
            "title": event.summary.value,
            "description": event.description.value,
            "alarms": [alarm.description.value for alarm in event.contents.get("valarm", [])],
        }
        for event in vobject.readOne(text).contents["vevent"]
    ]


json.dump(
    [
        {"complaints": complaints(each), "icalendar": by_icalendar(each), "vobject": by_vobject(each)}
        for each in json.load(sys.stdin)
    ],
    sys.stdout,
)
