const SHEETS = /^https:\/\/docs\.google\.com\/spreadsheets\/(?:u\/\d+\/)?d\/(e\/)?([\w-]+)/;

/**
 * Turns the address of a shared or published Google spreadsheet, as a person copies it from the
 * browser, into the address of its CSV on the same host. Any other address stays as it is. Each
 * visitor's browser asks that host, which learns the visitor's network address.
 */
export function csvAddress(address: string): string {
  const [link, published, key] = SHEETS.exec(address) ?? [];
  if (!link || !key || /[?&](?:output|format|tqx)=/.test(address)) return address;
  const sheet = /[?&#]gid=(\d+)/.exec(address)?.[1];
  const gid = sheet ? `&gid=${sheet}` : '';
  return published ? `${link}/pub?output=csv&single=true${gid}` : `${link}/export?format=csv${gid}`;
}
