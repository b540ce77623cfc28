// Hours that were imported: what the plugin's form makes of them, and its PHP writes into the list again, must say of
// each moment what they said before.
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { onPath } from '../../tools/browsers.mjs';
import { bundled } from '../node/bundle.mjs';

const { parseClinics, ClinicHours, hoursOfForm } = await bundled(`
  export { parseClinics } from './src/clinic-locator/feed/parse-clinics.ts';
  export { ClinicHours } from './src/clinic-locator/hours/clinic-hours.ts';
  export { hoursOfForm } from './integrations/wordpress/hours-of-form.mjs';
`);

const plugin = fileURLToPath(
  new URL('../../integrations/wordpress/clinic-widgets/', import.meta.url),
);

/** The hours of each as the list has them, by the plugin's own PHP. */
function writtenByPhp(records) {
  const code = `define( 'ABSPATH', '/' );
    require '${plugin}includes/clinic-fields.php';
    require '${plugin}includes/hours.php';
    echo json_encode( array_map( 'ClinicWidgets\\opening_hours', json_decode( stream_get_contents( STDIN ), true ) ) );`;
  return JSON.parse(
    execFileSync('php', ['-r', code], { input: JSON.stringify(records), encoding: 'utf8' }),
  );
}

const MINUTE = 60_000;
const zone = 'America/Phoenix';
/** Three weeks over Christmas, and one over a day in June. */
const MOMENTS = [
  ...Array.from({ length: 21 * 48 }, (_, step) => Date.UTC(2026, 11, 14) + step * 30 * MINUTE),
  ...Array.from({ length: 7 * 48 }, (_, step) => Date.UTC(2027, 5, 14) + step * 30 * MINUTE),
];

function readings(clinic) {
  let now = 0;
  const hours = new ClinicHours({ timezone: zone, holidays: 'us', clock: { now: () => now } });
  return MOMENTS.map((at) => {
    now = at;
    const { state, nextWall, doubts, note } = hours.now(clinic);
    return JSON.stringify([state, nextWall, doubts, note?.toLowerCase()]);
  });
}

const inForm = (source) => {
  const { clinics } = parseClinics(JSON.stringify([{ name: 'Sample', timezone: zone, ...source }]));
  const [clinic] = clinics;
  const hours = new ClinicHours({ timezone: zone, holidays: 'us', clock: Date });
  return { clinic, record: hoursOfForm(clinic.hoursSource, hours.of(clinic).schedule) };
};

const week = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
/** Hours as a list writes them, and whether they can be said by a week. */
const ROWS = [
  ['a week', { openingHours: 'Mo-Fr 08:00-17:00' }, true],
  ['a split day', { openingHours: 'Mo-Th 08:00-12:00,13:00-17:30; Fr 8am-noon' }, true],
  ['holidays', { openingHours: 'Mo-Fr 08:00-17:00; PH off' }, true],
  ['always', { openingHours: '24/7' }, true],
  ['all day, each day', { openingHours: 'Mo-Su 00:00-24:00' }, true],
  ['nights', { openingHours: 'Fr,Sa 20:00-02:00; Mo 09:00-17:00' }, true],
  ['to midnight', { openingHours: 'Mo-Fr 16:00-24:00' }, true],
  ['by appointment', { openingHours: 'Mo-Fr 08:00-17:00 by appointment' }, true],
  ['a day by appointment', { openingHours: 'Mo-Fr 08:00-17:00; Sa by appointment' }, true],
  [
    'a single day',
    { openingHours: 'Mo-Fr 08:00-17:00; 2026-12-24 08:00-12:00; 2026-12-25 off' },
    true,
  ],
  ['a day of each year', { openingHours: 'Mo-Fr 08:00-17:00; Dec 25 off' }, false],
  ['a summer', { openingHours: 'Mo-Fr 08:00-17:00; Jun-Aug Mo-Fr 07:00-13:00' }, false],
  ['some Saturdays', { openingHours: 'Mo-Fr 08:00-17:00; Sa[1,3] 09:00-12:00' }, false],
  ['likely hours', { openingHours: 'M-F 8-5' }, false],
  ['hours that nobody can read', { openingHours: 'Call us' }, false],
  ['Spanish', { openingHours: 'Lunes a viernes 8:00 a 17:00; sábado cerrado' }, true],
  ['walk-ins', { openingHours: 'Mo-Fr 08:00-17:00 walk-ins welcome' }, false],
  [
    'a column for each day',
    {
      openingHours: {
        Mo: '8:00 AM - 4:30 PM',
        Tu: '9AM-noon, 1PM-5PM',
        We: 'Closed',
        Th: '24/7',
        Fr: '08:00-17:00',
        Sa: 'Closed',
        Su: 'Closed',
      },
    },
    true,
  ],
  [
    'days that say nothing',
    { openingHours: { Mo: '08:00-17:00', Tu: '08:00-17:00', We: 'Closed' } },
    true,
  ],
  [
    'days not known',
    { openingHours: 'Mo 08:00-17:00; Th off; Fr off; Sa off; We by appointment; Tu,Su not known' },
    true,
  ],
  [
    'schema.org',
    {
      openingHoursSpecification: [
        { dayOfWeek: week, opens: '08:00', closes: '12:00' },
        { dayOfWeek: week, opens: '13:00', closes: '17:00' },
      ],
      specialOpeningHoursSpecification: [
        { validFrom: '2026-12-24', validThrough: '2026-12-24', opens: '08:00', closes: '12:00' },
        { validFrom: '2026-12-25', validThrough: '2026-12-26' },
      ],
    },
    true,
  ],
  [
    'a season in schema.org’s words',
    {
      openingHoursSpecification: [
        {
          dayOfWeek: week,
          opens: '08:00',
          closes: '17:00',
          validFrom: '2026-12-01',
          validThrough: '2026-12-20',
        },
      ],
    },
    false,
  ],
  [
    'holidays as text',
    {
      openingHours: 'Mo-Fr 08:00-17:00',
      specialOpeningHoursSpecification: '2026-12-25 off; 2026-12-24 8am-noon',
    },
    true,
  ],
];

describe(
  'imported hours',
  { skip: onPath('php') ? false : 'no php here; on Debian: apt-get install php-cli' },
  () => {
    const read = ROWS.map(([, source]) => inForm(source));
    const texts = writtenByPhp(read.map(({ record }) => record));

    ROWS.forEach(([name, , isWeek], index) => {
      it(`${name}${isWeek ? ', as a week' : ''}`, () => {
        const { clinic, record } = read[index];
        assert.equal('days' in record, isWeek, JSON.stringify(record));
        const { clinics, problems } = parseClinics(
          JSON.stringify([
            {
              name: 'Sample',
              timezone: zone,
              // PHP writes an empty table as a list
              openingHours: Object.keys(texts[index]).length > 0 ? texts[index] : undefined,
              openingHoursSpecification: record.openingHoursSpecification,
              specialOpeningHoursSpecification: record.specialOpeningHoursSpecification,
            },
          ]),
        );
        assert.deepEqual(
          problems.filter(({ code }) => code !== 'no-place'),
          [],
        );
        const before = readings(clinic);
        const after = readings(clinics[0]);
        assert.ok(
          before.some((each) => each !== before[0]) || /read|always|all day|appointment/.test(name),
          'it never changes',
        );
        assert.deepEqual(after, before, JSON.stringify(texts[index]));
      });
    });
  },
);
