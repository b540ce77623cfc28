/**
 * Absolute URL of a file in a folder that a page names. People name the folder with or without a slash at its
 * end, or the folder `data` in it.
 *
 * @returns undefined where the folder's name is no address
 */
export function inFolder(file: string, folder: string): string | undefined {
  try {
    const url = new URL(folder, document.baseURI);
    url.pathname = `${url.pathname.replace(/\/+$/, '').replace(/\/data$/, '')}/`;
    return new URL(file, url).href;
  } catch {
    return undefined;
  }
}
