/** Time enough for a browser to read the file. */
const KEPT = 60_000;

/**
 * Hands a text to the visitor as a file. Phones show it or ask where to put it; a frame that may not
 * download does nothing and tells nobody, so `dataLink` stands by.
 */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

/** The file as a link, for where a download from memory is not let through. */
export const dataLink = (text: string): string =>
  `data:text/calendar;charset=utf-8,${encodeURIComponent(text)}`;
