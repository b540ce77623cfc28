// The Chromium that the npm package @sparticuz/chromium carries, for machines that have none.
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = fileURLToPath(new URL('../node_modules/.cache/chromium', import.meta.url));
const LIBRARY_FOLDERS = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/lib64', '/usr/lib'];

/** @returns {Promise<{executablePath: string, version: string, packaged: true, options: object} | undefined>} */
export async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const root = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folder = join(CACHE, version);
  if (!existsSync(folder)) await extract(root, folder);

  const env = { ...process.env };
  if (!LIBRARY_FOLDERS.some((each) => existsSync(each) && readdirSync(each).includes('libnss3.so')))
    env.LD_LIBRARY_PATH = [join(folder, 'al2023/lib'), env.LD_LIBRARY_PATH]
      .filter(Boolean)
      .join(':');
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(folder, 'fonts');
  return {
    executablePath: join(folder, 'chromium'),
    version,
    packaged: true,
    options: { headless: 'shell', env },
  };
}

/** The package only ever extracts into the temporary folder, so that is what our cache is called meanwhile. */
async function extract(root, folder) {
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = unfinished;
  try {
    await chromium.executablePath();
    await inflate(join(root, 'bin/al2023.tar.br')); // the libraries that a bare system lacks
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  writeFileSync(join(unfinished, 'fonts/fonts.conf'), fontsConf(folder));
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // else another process was first
  }
}

const fontsConf = (folder) => `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;
