import { expect } from 'chai';
import { reading } from '../reading.ts';

/** Made up, in the shape of what a business profile exports for a clinic with two places. */
const PROFILE = `Store code,Business name,Address line 1,Address line 2,Locality,Administrative area,Country / Region,Postal code,Latitude,Longitude,Primary phone,Additional phones,Website,Primary category,Sunday hours,Monday hours,Tuesday hours,Wednesday hours,Thursday hours,Friday hours,Saturday hours,Special hours,Opening date,Cover photo,Labels
SAMPLE-1,Sample Clinic Tempe,1200 E Sample Ave,Suite 4,Tempe,AZ,US,85281,33.404,-111.902,(602) 555-0101,602-555-0103,https://clinic.example/tempe,Medical clinic,x,09:00-17:00,09:00-17:00,"09:00-12:00, 13:00-17:00",09:00-17:00,9:00AM-4:00PM,,"2026-12-24: 09:00-13:00, 2026-12-25: x, 2026-12-31: 09:00-11:00, 2026-12-31: 12:00-14:00",2019-05-01,https://clinic.example/a.jpg,north
SAMPLE-2,Sample Clinic Mesa,2 Sample Ave,,Mesa,AZ,US,85201,33.415,-111.831,602-555-0102,,,Medical clinic,x,08:00-17:00,08:00-17:00,08:00-17:00,08:00-17:00,08:00-17:00,x,,,,
`;

describe('a business profile, exported', () => {
  const { clinics, errors, warnings, only } = reading(PROFILE);

  it('every clinic, without an error', () => {
    expect(clinics.map(({ id, name }) => [id, name])).to.deep.equal([
      ['SAMPLE-1', 'Sample Clinic Tempe'],
      ['SAMPLE-2', 'Sample Clinic Mesa'],
    ]);
    expect(errors).to.deep.equal([]);
  });
  it('what is not used is named', () => {
    expect(warnings).to.deep.equal([
      'row 1: columns that are not used: Primary category, Opening date, Labels.',
    ]);
  });
  it('the address', () => {
    expect(only.address).to.deep.equal({
      streetAddress: '1200 E Sample Ave, Suite 4',
      addressLocality: 'Tempe',
      addressRegion: 'AZ',
      postalCode: '85281',
      addressCountry: 'US',
    });
  });
  it('phone, page, photo', () => {
    expect(only.telephone).to.equal('(602) 555-0101');
    expect(only.url).to.equal('https://clinic.example/tempe');
    expect(only.photo).to.equal('https://clinic.example/a.jpg');
  });
  it('x is closed; an empty day says nothing', () => {
    expect(only.hoursSource.openingHours).to.deep.equal({
      Mo: '09:00-17:00',
      Tu: '09:00-17:00',
      We: '09:00-12:00, 13:00-17:00',
      Th: '09:00-17:00',
      Fr: '9:00AM-4:00PM',
      Sa: '',
      Su: 'Closed',
    });
  });
  it('special hours are hours of their dates', () => {
    expect(only.hoursSource.specialOpeningHoursSpecification).to.equal(
      '2026-12-24 09:00-13:00; 2026-12-25 off; 2026-12-31 09:00-11:00,12:00-14:00',
    );
  });
});
