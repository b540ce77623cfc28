// The main tasks, each as somebody would do it who hears the page: by heading (H), by control (Tab), line by
// line (Down).
import { START } from '../hosts/harness/timer.mjs';
import { browseMode, find, passMinutes, press, type } from './steps.mjs';

const startIce = [
  find('h', 'start?'),
  ...START.flatMap((answer) => [find('Tab', answer), press('Return')]),
];

const search = [find('Tab', 'ZIP code'), type('85281'), press('Return')];

/** `before` leads to where a task begins; what is heard there belongs to another task. */
export const TASKS = [
  { name: '01-search-by-zip', page: '/finder', steps: search },
  {
    name: '02-details',
    page: '/finder',
    before: search,
    steps: [find('Tab', 'Details'), press('Return'), browseMode, press('Down', 8)],
  },
  {
    name: '03-filter',
    page: '/finder',
    steps: [
      find('Tab', 'Filters'),
      press('Return'),
      find('Tab', 'Services'),
      press('Return'),
      find('Tab', 'Spinal decompression'),
      press('space'),
      find('Tab', 'Show'),
    ],
  },
  {
    name: '04-call-and-route',
    page: '/finder',
    steps: [find('h', 'Sample Clinic'), press('Down', 6), find('Tab', 'Directions')],
  },
  {
    name: '05-pin',
    page: '/finder',
    steps: [find('Tab', 'Map of the clinics'), press('Return')],
  },
  { name: '06-start-ice', page: '/timer', steps: startIce },
  {
    name: '07-time-is-up',
    page: '/timer',
    before: startIce,
    steps: [passMinutes(10), passMinutes(10)],
  },
  {
    name: '08-next-ice',
    page: '/timer',
    before: [...startIce, passMinutes(20)],
    steps: [find('Tab', 'off'), press('Return'), press('Down', 3)],
  },
  {
    name: '09-card-section-and-source',
    page: '/card',
    steps: [
      find('Tab', 'Why it happens'),
      press('Return'),
      find('Tab', 'Sources'),
      press('Return'),
      press('Tab'),
    ],
  },
  {
    name: '10-guide-to-911',
    page: '/card',
    steps: [
      find('h', 'Check your signs'),
      find('Tab', 'Start'),
      press('Return'),
      find('Tab', 'Yes'),
      press('Return'),
    ],
  },
  {
    name: '11-language',
    page: '/timer',
    steps: [find('Tab', 'Español'), press('Return'), press('h', 2)],
  },
];
