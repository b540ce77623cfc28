const LOCAL = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/;

/** The instant of a `datetime-local` field's value; undefined where it is none, or in the future. */
export function parseLocal(value: string, now: number): number | undefined {
  const [, year, month, day, hour, minute] = (LOCAL.exec(value) ?? []).map(Number);
  if (year === undefined || month === undefined) return undefined;
  const at = new Date(year, month - 1, day, hour, minute).getTime();
  return at <= now ? at : undefined;
}

/** An instant as a `datetime-local` field writes it. */
export function formatLocal(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
