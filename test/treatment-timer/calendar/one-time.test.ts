import { expect } from 'chai';
import { clock } from '../../helpers.ts';
import { pass, running, tap, textOf } from '../timer.ts';
import { readByIcalJs } from './calendar-files.ts';

describe('treatment-timer: the next time on the screen', () => {
  const rows: [name: string, start: Date, quietHours: string, next: string][] = [
    ['at a whole minute', new Date(2026, 10, 23, 10, 0, 0), '22:00-07:00', '12:00 PM'],
    ['within a minute', new Date(2026, 10, 23, 10, 0, 30), '22:00-07:00', '12:01 PM'],
    ['within a minute, at night', new Date(2026, 10, 23, 23, 9, 0, 1), 'off', '1:10 AM'],
    ['that would run into the night', new Date(2026, 10, 23, 19, 50), '22:00-07:00', '7:00 AM'],
    ['that ends as the night begins', new Date(2026, 10, 23, 19, 40), '22:00-07:00', '9:40 PM'],
  ];
  for (const [name, start, quietHours, next] of rows) {
    it(`is the calendar file’s first, ${name}`, async () => {
      const time = clock(start.toISOString());
      const element = await running(time, { quietHours });
      await pass(element, time, 20);
      await tap(element, 'It is off');
      expect(textOf(element, '.next .digits')).to.equal(next);
      const [first] = readByIcalJs(element.exportCalendar()).events;
      const local = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' });
      expect(local.format(first?.start).replace(/\s/g, ' ')).to.equal(next);
      expect(first?.start).to.be.at.least(element.getState().nextSessionAt ?? Infinity);
    });
  }
});
