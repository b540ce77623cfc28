// The minifiers that caching plugins and build chains run over scripts which are minified already.
import { spawnSync } from 'node:child_process';
import { transformSync } from 'esbuild';
import { minify as minifyHtml } from 'html-minifier-terser';
import { minify as terser } from 'terser';

function piped(command, args, code) {
  const { stdout, status, error, stderr } = spawnSync(command, args, {
    input: code,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw error ?? new Error(`${command}: ${stderr}`);
  return stdout;
}

/** Where Perl has a module, whatever the machine's kind and Perl's version. */
const perlModule = (file) =>
  spawnSync('perl', ['-e', `-e "$_/${file}" and print "$_/${file}" and exit for @INC`], {
    encoding: 'utf8',
  }).stdout || `/usr/share/perl5/${file}`;

/** Each takes a script and gives it minified; `needs` is what a machine must have, and Debian's name for it. */
export const MINIFIERS = [
  {
    name: 'matthiasmullie/minify, in PHP',
    needs: [
      { file: '/usr/bin/php', debian: 'php-cli' },
      {
        file: '/usr/share/php/MatthiasMullie/Minify/autoload.php',
        debian: 'php-matthiasmullie-minify',
      },
    ],
    minify: (code) =>
      piped(
        'php',
        [
          '-r',
          'require "/usr/share/php/MatthiasMullie/Minify/autoload.php"; $m = new MatthiasMullie\\Minify\\JS(); $m->add(stream_get_contents(STDIN)); echo $m->minify();',
        ],
        code,
      ),
  },
  {
    name: 'JavaScript::Minifier::XS, in Perl',
    needs: [
      { file: perlModule('JavaScript/Minifier/XS.pm'), debian: 'libjavascript-minifier-xs-perl' },
    ],
    minify: (code) =>
      piped(
        'perl',
        ['-MJavaScript::Minifier::XS=minify', '-0777', '-ne', 'print minify($_)'],
        code,
      ),
  },
  {
    name: 'rjsmin, in Python',
    needs: [{ file: '/usr/lib/python3/dist-packages/rjsmin.py', debian: 'python3-rjsmin' }],
    minify: (code) => piped('/usr/bin/python3', ['-m', 'rjsmin'], code),
  },
  {
    name: 'minify, in Go',
    needs: [{ file: '/usr/bin/minify', debian: 'minify' }],
    minify: (code) => piped('minify', ['--type=js'], code),
  },
  { name: 'terser', minify: async (code) => (await terser(code, { compress: true })).code },
  { name: 'esbuild', minify: (code) => transformSync(code, { minify: true }).code },
];

/** A whole page with its scripts in it, as an optimiser sends it. */
export const minifyPage = (html) =>
  minifyHtml(html, {
    collapseWhitespace: true,
    minifyJS: true,
    minifyCSS: true,
    removeComments: true,
    removeAttributeQuotes: true,
  });
