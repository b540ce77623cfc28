/** One entry of a calendar. Instants are epoch milliseconds; texts may hold anything a person can type. */
export interface CalendarEvent {
  /** The same for the same entry in every later file. */
  readonly uid: string;
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly description: string;
  /** What the alarms at the start and at the end say; none where it is not given. */
  readonly alarm?: { readonly start: string; readonly end: string };
}

/** Which file this is among those about the same entries. */
export interface CalendarIssue {
  /** When the file is made. */
  readonly at: number;
  /** Higher than in every file before, or a calendar keeps what it has. */
  readonly sequence: number;
}

/**
 * A calendar file (RFC 5545) that adds entries or moves them, and takes back others.
 *
 * @param cancelled entries of an earlier file that no longer hold
 */
export function calendarFile(
  events: readonly CalendarEvent[],
  issue: CalendarIssue,
  cancelled: readonly CalendarEvent[] = [],
): string {
  return file([
    ...events.flatMap((each) => eventLines(each, issue, 'CONFIRMED')),
    ...cancelled.flatMap((each) => eventLines(each, issue, 'CANCELLED')),
  ]);
}

/** A calendar file that takes back entries of earlier ones. */
export function cancelFile(events: readonly CalendarEvent[], issue: CalendarIssue): string {
  return file(events.flatMap((each) => eventLines(each, issue, 'CANCELLED')));
}

/**
 * Without METHOD: that is for messages between people, and wants an ORGANIZER (RFC 5546), which entries of one
 * person's own calendar must not have (RFC 5545, 3.8.4.3). Outlook would ask whether to accept, Apple's
 * calendar may refuse the file. What an entry is now, its STATUS and its SEQUENCE say.
 */
function file(content: readonly string[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Clinic Widgets//treatment-timer//EN',
    ...content,
    'END:VCALENDAR',
  ];
  // the last line ends like all others; some readers drop one that does not
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** In UTC, because a plan counts hours that pass, whatever clocks on the wall do meanwhile. */
function eventLines(
  { uid, start, end, title, description, alarm }: CalendarEvent,
  { at, sequence }: CalendarIssue,
  status: 'CONFIRMED' | 'CANCELLED',
): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escape(uid)}`,
    `DTSTAMP:${utc(at)}`,
    `SEQUENCE:${sequence}`,
    `STATUS:${status}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(end)}`,
    `SUMMARY:${escape(title)}`,
    `DESCRIPTION:${escape(description)}`,
    'TRANSP:TRANSPARENT',
    // after every property of the entry, or Outlook loses what follows
    ...(alarm && status === 'CONFIRMED'
      ? [
          ...alarmLines('TRIGGER:PT0S', alarm.start),
          ...alarmLines('TRIGGER;RELATED=END:PT0S', alarm.end),
        ]
      : []),
    'END:VEVENT',
  ];
}

const alarmLines = (trigger: string, text: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  trigger,
  `DESCRIPTION:${escape(text)}`,
  'END:VALARM',
];

/** Whole seconds, such as 20261124T055000Z. */
const utc = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');

/** Some readers end a line at the separators of Unicode, too. */
const LINE_END = /\r\n?|[\n\u2028\u2029]/g;

/** A text as a property's value. */
function escape(text: string): string {
  let value = '';
  // one by one: some versions of WebKit find surrogates wrongly by pattern
  for (const character of text.replace(LINE_END, '\n')) {
    if (character === '\n') value += '\\n';
    else if (/[\\;,]/.test(character)) value += `\\${character}`;
    else if (allowed(character)) value += character;
  }
  return value;
}

/** No calendar file may hold controls but the tab, nor halves of a pair. */
function allowed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 9;
  return (code < 0x7f || code > 0x9f) && (code < 0xd800 || code > 0xdfff);
}

const LONGEST_LINE = 75;

/** Breaks a line before its 76th octet, and never within a character. The space that continues it counts. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** How many octets UTF-8 takes for a character. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
