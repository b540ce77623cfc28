/**
 * The script's own address; read while the script runs, because later `document.currentScript` is gone.
 * A module, and a script that an optimiser re-inserts, have none; the tag is then found by its file name.
 */
const own = (document.currentScript as HTMLScriptElement | null)?.src;

/** The scripts that may need files beside them. */
const NAMES = ['clinic-widgets', 'clinic-locator'];

/**
 * Absolute URL of a file beside the script.
 *
 * @param folder where a page says that the files lie instead, relative to the page; empty where it does not
 * @returns undefined where neither is known
 */
export function besideScript(file: string, folder = ''): string | undefined {
  const base = folder ? folderAddress(folder) : own || lastScriptTag()?.src;
  return base ? new URL(file, base).href : undefined;
}

/** People name the folder with or without a slash at its end, or the folder `data` in it. */
function folderAddress(folder: string): string | undefined {
  try {
    const url = new URL(folder, document.baseURI);
    url.pathname = `${url.pathname.replace(/\/+$/, '').replace(/\/data$/, '')}/`;
    return url.href;
  } catch {
    return undefined;
  }
}

function lastScriptTag(): HTMLScriptElement | undefined {
  const tags = document.querySelectorAll<HTMLScriptElement>(
    NAMES.map((name) => `script[src*="${name}"]`).join(),
  );
  return tags[tags.length - 1];
}
