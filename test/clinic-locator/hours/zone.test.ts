// In each engine too: time zones.
import { expect } from 'chai';
import { nextShift, wallAt, zoneOf } from '../../../src/clinic-locator/hours/zone.ts';
import { wall } from './states.ts';

describe('zoneOf', () => {
  const rows: [zone: string, instant: string, shown: string][] = [
    ['America/Phoenix', '2026-07-01T12:00Z', '2026-07-01 05:00'],
    ['America/Phoenix', '2026-12-01T12:00Z', '2026-12-01 05:00'],
    ['America/Denver', '2026-07-01T12:00Z', '2026-07-01 06:00'],
    ['America/New_York', '2026-03-08T06:59Z', '2026-03-08 01:59'],
    ['America/New_York', '2026-03-08T07:00Z', '2026-03-08 03:00'],
    ['America/New_York', '2026-11-01T05:59Z', '2026-11-01 01:59'],
    ['America/New_York', '2026-11-01T06:00Z', '2026-11-01 01:00'],
    ['Pacific/Honolulu', '2026-01-01T09:59Z', '2025-12-31 23:59'],
    ['Pacific/Guam', '2026-01-01T14:00Z', '2026-01-02 00:00'],
    ['America/St_Johns', '2026-07-01T12:00Z', '2026-07-01 09:30'],
    ['Australia/Lord_Howe', '2026-07-01T12:00Z', '2026-07-01 22:30'],
    ['Asia/Kathmandu', '2026-07-01T12:00Z', '2026-07-01 17:45'],
    ['US/Arizona', '2026-07-01T12:00Z', '2026-07-01 05:00'],
    ['america/phoenix', '2026-07-01T12:00Z', '2026-07-01 05:00'],
    ['America/Argentina/Buenos_Aires', '2026-07-01T12:00Z', '2026-07-01 09:00'],
    ['UTC', '2026-07-01T12:00Z', '2026-07-01 12:00'],
    ['UTC', '1969-12-31T23:59Z', '1969-12-31 23:59'],
  ];
  for (const [zone, instant, shown] of rows) {
    it(`${zone}, ${instant}: ${shown}`, () => {
      expect(wallAt(zoneOf(zone)!, Date.parse(instant))).to.equal(wall(shown));
    });
  }

  for (const name of [
    '',
    'EST',
    'MST7MDT',
    'Arizona',
    'America/Nowhere',
    'America/New York',
    '-07:00',
    '+05:30',
    'Etc/GMT+7; DROP',
    '__proto__',
    'constructor',
    `America/${'x'.repeat(1000)}`,
  ]) {
    it(`${name.slice(0, 30)} is not a zone`, () => expect(zoneOf(name)).to.equal(undefined));
  }
});

describe('nextShift', () => {
  const rows: [zone: string, from: string, to: string, shift: string | undefined][] = [
    ['America/New_York', '2026-01-01T00:00Z', '2026-06-01T00:00Z', '2026-03-08T07:00Z'],
    ['America/New_York', '2026-06-01T00:00Z', '2026-12-01T00:00Z', '2026-11-01T06:00Z'],
    ['America/New_York', '2026-03-08T06:59Z', '2026-03-08T07:00Z', '2026-03-08T07:00Z'],
    ['America/New_York', '2026-03-08T07:00Z', '2026-03-09T07:00Z', undefined],
    ['America/Phoenix', '2026-01-01T00:00Z', '2026-06-01T00:00Z', undefined],
    ['Australia/Lord_Howe', '2026-06-01T00:00Z', '2026-12-01T00:00Z', '2026-10-03T15:30Z'],
  ];
  for (const [zone, from, to, shift] of rows) {
    it(`${zone}, ${from} to ${to}: ${shift}`, () => {
      const found = nextShift(zoneOf(zone)!, Date.parse(from), Date.parse(to));
      expect(found).to.equal(shift && Date.parse(shift));
    });
  }
});
