import { inFolder } from './folder-address.ts';

/**
 * The script's own address; read while the script runs, because later `document.currentScript` is gone.
 * A module, and a script that an optimiser re-inserts, have none; the tag is then found by its file name.
 */
const own = (document.currentScript as HTMLScriptElement | null)?.src;

/** The scripts that may need files beside them. */
const NAMES = ['clinic-widgets', 'clinic-locator'];

/**
 * Absolute URL of a file beside the script. In the npm package, which has no script tag, another module
 * stands here: see tools/package.mjs.
 *
 * @param folder where a page says that the files lie instead, relative to the page; empty where it does not
 * @returns undefined where neither is known
 */
export function besideScript(file: string, folder = ''): string | undefined {
  if (folder) return inFolder(file, folder);
  const base = own || lastScriptTag()?.src;
  return base ? new URL(file, base).href : undefined;
}

function lastScriptTag(): HTMLScriptElement | undefined {
  const tags = document.querySelectorAll<HTMLScriptElement>(
    NAMES.map((name) => `script[src*="${name}"]`).join(),
  );
  return tags[tags.length - 1];
}
