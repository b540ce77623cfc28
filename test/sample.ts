interface Host {
  readonly process?: { readonly env: Record<string, string | undefined> };
}

const { process } = globalThis as Host;

/**
 * Whether the tests that go through many cases go through all of them. Node does; a browser, where only
 * what its engine does differently is of interest, tries a sample, and so does `npm run check`.
 */
export const whole = process !== undefined && !process.env['SAMPLE'];
