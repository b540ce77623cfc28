/**
 * A page whose language names no region does not say whether its clocks run to 12 or to 24: the device does.
 *
 * @param locale for `Intl`
 * @param region that the page names, if it names one
 */
export function withHourCycle(locale: string, region: string | undefined): string {
  if (region) return locale;
  const { hourCycle } = new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions();
  return hourCycle ? `${locale}-u-hc-${hourCycle.startsWith('h2') ? 'h23' : 'h12'}` : locale;
}
