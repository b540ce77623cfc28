/**
 * The script's own tag; its address is the one that other files lie beside. Read while the script runs: later
 * `document.currentScript` is gone. A module, and a script that an optimiser re-inserts, have none;
 * the tag is then found by its file name.
 */
export const ownTag = document.currentScript as HTMLScriptElement | null;
const own = ownTag?.src;

/** Absolute URL of a file beside the script; undefined where the script's address is unknown. */
export function besideScript(file: string): string | undefined {
  const base = own || lastScriptTag()?.src;
  return base ? new URL(file, base).href : undefined;
}

function lastScriptTag(): HTMLScriptElement | undefined {
  const tags = document.querySelectorAll<HTMLScriptElement>('script[src*="clinic-widgets"]');
  return tags[tags.length - 1];
}
