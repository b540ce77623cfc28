// A table with hours. Open on holidays, too: the page has the real clock.
const CSV = `name,street,city,state,zip,lat,lng,timezone,opening_hours
Sample Clinic North,1 Sample St,Tempe,AZ,85281,33.42,-111.94,America/Phoenix,"Mo-Su,PH 00:00-24:00"`;

export const csv = { '/clinics.csv': CSV };

export const csvLocator =
  '<clinic-locator src="/clinics.csv"><a data-fallback="" href="/locations">Our clinics</a></clinic-locator>';

export const inlineLocator = `<clinic-locator><a data-fallback="" href="/locations">Our clinics</a><template>${CSV}</template></clinic-locator>`;

/** The table was read, and its hours too. */
export const showsHours = (page, expect) =>
  page.eventually(async () => {
    const [locator] = await page.widgets();
    expect(locator.text).to.contain('Sample Clinic North');
    expect(locator.text).to.match(/Open 24 hours|Open all day|Open now/);
    expect(locator.fallback).to.equal('hidden');
  });
