import { expect } from 'chai';
import { telHref } from '../../../src/shared/attributes/links.ts';
import { reading } from './reading.ts';

/** Made up, in the shapes of a table of health centers: every way of writing a phone, many sites at one point. */
const CENTERS = `name,st_abbr,city,address,phone,testing_status,lon,lat
SAMPLE REGION COMM HEALTH CTR,GU,Sampleton,1 Sample Dr,671-555-0101,Yes,144.7546017,13.28261339
Sample Isla Health,MP,Sampleton,1000 Canal Street,670-555-0102,Yes,145.628,15.02000555
"Sample Health Center, Manua",AS,Sampleton,PO BOX 1,,Yes,-170.747,-14.319
Sample Mobile Van (SUD/MH - Behavioral Health),AS,Sampleton,"Sample Village, Department of Health",684-555-0103,No,-170.747,-14.319
Sample Clinic -- WIC Dental,HI,Sampleton,81-980 Sample St,808-555-0104 x12,Yes,-155.921549,19.51852256
Sample Clinic -- Keiki,HI,Sampleton,81-980 Sample St Ste 107,808-555-0105 x12345,Yes,-155.921549,19.51852256
Sample Women's Health,AK,Sampleton,Kaangux Ln,9075550106,Yes,-174.1993499,52.19440503
Centro de Salud Sample,PR,Sampleton,"Carr 1, Km 2.3",787-555-0107 x1234567890,Yes,-66.1,18.4
Sample Twin,CA,Sampleton,2 Sample Ave,415-555-0108,Yes,-122.4086419,37.77742235
Sample Twin,CA,Sampleton,2 Sample Ave,415-555-0108,Yes,-122.4086419,37.77742235
Sample Without Phone,KY,Sampleton,3 Sample Rd,0,No,-84.5,38.0
`;

/** Made up, in the shapes of a table of federal facilities: "null" as text, phones that end in " x", a column for each day. */
const FACILITIES = `VASTID,StationName,Address1,Address2,Address3,CITY,LAT,LON,ST,STA_PHONE,SUSPENDED,ZIP,ZIP4,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday,OperationalHoursSpecialInstructions
1,Sample Medical Center,null,1 Sample Center,null,Sampleton,44.2802701,-69.70413586,ME,207-555-0101 x,N,04330,6796,24/7,24/7,24/7,24/7,24/7,24/7,24/7,Administrative hours are Monday-Friday 8:00 a.m. to 4:30 p.m. |
2,Sample Clinic,null,163 Sample Road,Suite 6,Sampleton,46.87802649,-68.00939541,ME,207-555-0102 x5688,N,4736,null,700AM-430PM,8:00AM-4:00PM,AM-PM,9AM-9,Closed,-,By Appointment Only,null
3,Sample Annex,Sample & Sons Building (Annex),5 Sample St,2nd Floor,Sampleton,14.6,121.0,PH,null,N,00000,null,800AM-400PM,800AM-400PM,800AM-400PM,800AM-400PM,800AM-400PM,null,null,null
4,Sample Closed Site,null,7 Sample St,null,Sampleton,33.4,-111.9,AZ,602-555-0104 x,Y,85281,0001,-,-,-,-,-,-,-,null
`;

describe('a table of health centers', () => {
  const { clinics, errors, warnings } = reading(CENTERS);

  it('every row is shown', () => {
    expect(clinics).to.have.length(11);
  });

  it('what is odd is told', () => {
    expect(errors).to.deep.equal([
      'row 12, column phone: "0" is not a telephone number, so it is left out.',
    ]);
    expect(warnings).to.deep.equal([
      'row 1: columns that are not used: testing_status.',
      'row 11: it has the same name, address and place as row 10; both are shown.',
    ]);
  });

  it('every phone can be called', () => {
    expect(clinics.map(({ telephone }) => telephone && telHref(telephone))).to.deep.equal([
      'tel:+16715550101',
      'tel:+16705550102',
      undefined,
      'tel:+16845550103',
      'tel:+18085550104,12',
      'tel:+18085550105,12345',
      'tel:+19075550106',
      'tel:+17875550107,1234567890',
      'tel:+14155550108',
      'tel:+14155550108',
      undefined,
    ]);
  });
});

describe('a table of federal facilities', () => {
  const { clinics, errors, warnings } = reading(FACILITIES);

  it('every row is shown, or said not to be', () => {
    expect(clinics.map(({ name }) => name)).to.deep.equal([
      'Sample Medical Center',
      'Sample Clinic',
      'Sample Annex',
    ]);
    expect(errors).to.deep.equal([]);
    expect(warnings.slice(1)).to.deep.equal([
      'row 3, column ZIP: "4736" has lost its zeros; 04736 is shown, which the state confirms.',
      'row 5: it is suspended, so this clinic is left out.',
    ]);
  });

  it('a building, a street and a suite are one address', () => {
    expect(clinics.map(({ address }) => address.streetAddress)).to.deep.equal([
      '1 Sample Center',
      '163 Sample Road, Suite 6',
      'Sample & Sons Building (Annex), 5 Sample St, 2nd Floor',
    ]);
  });

  it('each day is kept as it is written', () => {
    expect(clinics[1]!.hoursSource.openingHours).to.deep.equal({
      Mo: '700AM-430PM',
      Tu: '8:00AM-4:00PM',
      We: 'AM-PM',
      Th: '9AM-9',
      Fr: 'Closed',
      Sa: '-',
      Su: 'By Appointment Only',
    });
    expect(Object.keys(clinics[2]!.hoursSource.openingHours as object)).to.deep.equal([
      'Mo',
      'Tu',
      'We',
      'Th',
      'Fr',
    ]);
  });
});
