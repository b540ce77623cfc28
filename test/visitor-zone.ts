interface Host {
  readonly process?: { readonly env: Record<string, string | undefined> };
}

const { process } = globalThis as Host;
const home = process?.env['TZ'];

/**
 * Moves the visitor to another time zone.
 * @param zone IANA name; without one, home again
 * @returns false where the engine cannot
 */
export async function visitFrom(zone?: string): Promise<boolean> {
  if (!process) {
    const { executeServerCommand } = await import('@web/test-runner-commands');
    return executeServerCommand<boolean, unknown>('page-timezone', { zone });
  }
  if (zone ?? home) process.env['TZ'] = zone ?? home;
  else delete process.env['TZ'];
  return true;
}
