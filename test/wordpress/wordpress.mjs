// A real WordPress, from Debian's packages, installed into a folder of its own with a database of its own, and served
// by PHP's own server.
import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, onPath } from '../../tools/browsers.mjs';

/** Debian's, or another one that was unpacked somewhere. */
const WORDPRESS = process.env.WORDPRESS ?? '/usr/share/wordpress';

/** What is needed, and Debian's name for it. */
export const NEEDS = [
  { file: `${WORDPRESS}/wp-includes/version.php`, debian: 'wordpress' },
  { file: '/usr/bin/php', debian: 'php-cli' },
  { file: '/usr/share/doc/php-mysql', debian: 'php-mysql' },
  { file: '/usr/share/doc/php-zip', debian: 'php-zip' },
  { file: '/usr/sbin/mariadbd', debian: 'mariadb-server' },
];

/** Themes of three years; what is missing is not tested. */
export const THEMES = ['twentytwentyone', 'twentytwentytwo', 'twentytwentythree'];
export const THEME_NEEDS = THEMES.map((theme) => ({
  file: `${WORDPRESS}/wp-content/themes/${theme}/style.css`,
  debian: `wordpress-theme-${theme}`,
}));

/** Why these tests are skipped; false where they run. */
export async function missing() {
  const packages = NEEDS.filter(({ file }) => !existsSync(file)).map(({ debian }) => debian);
  if (packages.length > 0)
    return `no WordPress here; on Debian: apt-get install ${packages.join(' ')}`;
  const browser = await findBrowser('chromium');
  return 'missing' in browser ? browser.missing : false;
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function until(works, what) {
  for (
    const deadline = Date.now() + 60_000;
    ;
    await new Promise((resolve) => setTimeout(resolve, 100))
  ) {
    try {
      if (await works()) return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    if (Date.now() > deadline) throw new Error(`${what} did not start.`);
  }
}

/** MariaDB with a folder and a socket of its own, and no port. */
async function startDatabase(folder) {
  const data = join(folder, 'db');
  const socket = join(folder, 'db.sock');
  mkdirSync(data);
  const isRoot = process.getuid?.() === 0;
  const common = ['--no-defaults', `--datadir=${data}`, ...(isRoot ? ['--user=root'] : [])];
  execFileSync(
    'mariadb-install-db',
    [...common, '--auth-root-authentication-method=normal', '--skip-test-db'],
    {
      stdio: 'ignore',
    },
  );
  const server = spawn(
    onPath('mariadbd') ?? '/usr/sbin/mariadbd',
    [
      ...common,
      `--socket=${socket}`,
      '--skip-networking',
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-buffer-pool-size=64M',
      `--pid-file=${join(folder, 'db.pid')}`,
    ],
    { stdio: 'ignore' },
  );
  const client = (sql) =>
    execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', sql]);
  await until(() => existsSync(socket) && client('select 1'), 'MariaDB');
  client('create database wordpress');
  return { socket, server };
}

const ROUTER = `<?php
$path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
$file = __DIR__ . $path;
if ( is_dir( $file ) && is_file( rtrim( $file, '/' ) . '/index.php' ) ) {
	$path = rtrim( $path, '/' ) . '/index.php';
	$file = __DIR__ . $path;
}
if ( is_file( $file ) && ! str_ends_with( $file, '.php' ) ) {
	return false;
}
$script = is_file( $file ) ? $path : '/index.php';
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $script;
$_SERVER['SCRIPT_FILENAME'] = __DIR__ . $script;
chdir( dirname( __DIR__ . $script ) );
require __DIR__ . $script;
`;

const config = (socket, address, more) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${address}' );
define( 'WP_SITEURL', '${address}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
define( 'WP_DEBUG_DISPLAY', false );
define( 'SCRIPT_DEBUG', false );
define( 'FS_METHOD', 'direct' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
${more}
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/**
 * Starts one. Users are admin, editor and author, each with its name as its password.
 *
 * @param {string} [more] more lines of its configuration
 */
export async function startWordPress(more = '') {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const site = join(folder, 'site');
  cpSync(WORDPRESS, site, { recursive: true, dereference: true });
  for (const name of ['uploads', 'upgrade'])
    mkdirSync(join(site, 'wp-content', name), { recursive: true });
  const { socket, server: database } = await startDatabase(folder);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const configure = (lines) =>
    writeFileSync(join(site, 'wp-config.php'), config(socket, address, lines));
  configure(more);
  writeFileSync(join(site, 'router.php'), ROUTER);

  const php = (code) =>
    execFileSync('php', ['-d', 'display_errors=stderr', '-r', code], {
      cwd: site,
      encoding: 'utf8',
      maxBuffer: 1e8,
      env: { ...process.env, HTTP_HOST: `127.0.0.1:${port}`, REQUEST_URI: '/' },
    });
  const server = `$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; $_SERVER['REQUEST_URI'] = '/'; $_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';`;
  php(`
    define( 'WP_INSTALLING', true ); ${server}
    require './wp-load.php';
    require ABSPATH . 'wp-admin/includes/upgrade.php';
    function wp_mail() { return true; }
    wp_install( 'Sample Clinics', 'admin', 'admin@clinic.example', false, '', 'admin' );
    foreach ( array( 'editor', 'author' ) as $role )
      wp_insert_user( array( 'user_login' => $role, 'user_pass' => $role, 'user_email' => "$role@clinic.example", 'role' => $role ) );
    update_option( 'timezone_string', 'America/Phoenix' );
    update_option( 'permalink_structure', '/%postname%/' );
    update_option( 'time_format', 'g:i A' );
    foreach ( get_users() as $user )
      update_user_meta( $user->ID, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false, 'fullscreenMode' => false ), '_modified' => gmdate( 'c' ) ) );
  `);
  const web = spawn(
    'php',
    [
      '-d',
      'upload_max_filesize=20M',
      '-d',
      'post_max_size=20M',
      '-d',
      'memory_limit=512M',
      '-S',
      `127.0.0.1:${port}`,
      '-t',
      site,
      join(site, 'router.php'),
    ],
    {
      cwd: site,
      stdio: 'ignore',
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
      detached: true,
    },
  );
  await until(async () => (await fetch(`${address}/wp-login.php`)).ok, 'WordPress');

  return {
    address,
    site,
    configure,
    themes: THEMES.filter((theme) => existsSync(join(site, 'wp-content/themes', theme))),
    plugins: () => readdirSync(join(site, 'wp-content/plugins')),
    /** Runs PHP within WordPress; gives what it prints. */
    run: (code) =>
      php(
        `${server} require './wp-load.php'; require_once ABSPATH . 'wp-admin/includes/admin.php'; ${code}`,
      ),
    /** What PHP complained of: notices, warnings, deprecations. */
    complaints() {
      const file = join(site, 'wp-content/debug.log');
      const own = join(site, 'debug.log');
      return [file, own]
        .filter(existsSync)
        .map((each) => execFileSync('cat', [each], { encoding: 'utf8' }))
        .join('');
    },
    async close() {
      const ended = new Promise((resolve) => database.once('exit', resolve));
      try {
        process.kill(-web.pid);
      } catch {
        web.kill();
      }
      database.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
