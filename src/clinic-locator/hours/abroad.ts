/** Where a clinic is, as far as its hours need it. */
export interface Whereabouts {
  /** As the feed writes it. */
  readonly country?: string | undefined;
  /** IANA name of the zone of its hours. */
  readonly zone?: string | undefined;
}

/** The United States and their territories, by all usual names, without signs and blanks. */
const COUNTRIES =
  /^(?:the)?(?:us|usa|unitedstates|unitedstatesofamerica|america|estadosunidos(?:deamerica)?|eeuu|840|pr|puertorico|gu|guam|vi|usvi|(?:us|unitedstates)?virginislands|as|americansamoa|mp|northernmarianaislands|um)$/;

/** The zones of the United States and their territories, and those of no country. */
const ZONES =
  /^(?:us\/.+|utc|etc\/.+|navajo|america\/(?:new_york|detroit|kentucky\/.+|louisville|indiana\/.+|indianapolis|fort_wayne|knox_in|chicago|menominee|north_dakota\/.+|denver|shiprock|boise|phoenix|los_angeles|anchorage|juneau|sitka|metlakatla|yakutat|nome|adak|atka|puerto_rico|st_thomas|virgin)|pacific\/(?:honolulu|johnston|guam|saipan|pago_pago|samoa|midway|wake))$/i;

/**
 * Whether a clinic is outside the United States, where their federal holidays are days like others: by
 * its country, or by its zone where no country is given.
 */
export function isAbroad({ country = '', zone = '' }: Whereabouts): boolean {
  const letters = country.toLowerCase().replace(/[^\p{L}\d]/gu, '');
  if (letters !== '') return !COUNTRIES.test(letters);
  return zone !== '' && !ZONES.test(zone);
}
