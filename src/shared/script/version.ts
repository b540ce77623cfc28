/** The release, as in package.json; the build refuses to run when the two differ. */
export const VERSION = '1.0.0-alpha.1';
