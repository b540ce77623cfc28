const SHEETS = /^https:\/\/docs\.google\.com\/spreadsheets\/(?:u\/\d+\/)?d\/(e\/)?([\w-]+)/;

/**
 * The CSV of a shared or published spreadsheet, where the address is the one that a person copies
 * from the browser; any other address stays as it is. The spreadsheet's host is then the host named
 * in `src`: each visitor's browser asks it, and it learns the visitor's network address.
 */
export function csvAddress(address: string): string {
  const [link, published, key] = SHEETS.exec(address) ?? [];
  if (!link || !key || /[?&](?:output|format|tqx)=/.test(address)) return address;
  const sheet = /[?&#]gid=(\d+)/.exec(address)?.[1];
  const gid = sheet ? `&gid=${sheet}` : '';
  return published ? `${link}/pub?output=csv&single=true${gid}` : `${link}/export?format=csv${gid}`;
}
