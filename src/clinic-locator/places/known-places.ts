import { comparable } from '../clinic/comparable-name.ts';
import type { City } from './city.ts';
import { cityAndState } from './states.ts';

/**
 * Short names of large cities, and regions that are on no list of cities: what people type, the name,
 * and about where the middle is.
 */
const CITIES =
  'New York City, NY:40.714,-74.006:new york/nyc/nueva york/ciudad de nueva york;Los Angeles, CA:34.052,-118.244:la;Philadelphia, PA:39.95,-75.16:philly/filadelfia;Washington, DC:38.9,-77.04:dc/washington dc/district of columbia;San Francisco, CA:37.77,-122.42:sf/san fran;Las Vegas, NV:36.17,-115.14:vegas;New Orleans, LA:29.95,-90.08:nola/nueva orleans;Kansas City, MO:39.1,-94.58:kc;Oklahoma City, OK:35.47,-97.52:okc;Salt Lake City, UT:40.76,-111.89:slc/salt lake;St. Louis, MO:38.63,-90.2:stl;Indianapolis, IN:39.77,-86.16:indy;Albuquerque, NM:35.08,-106.65:abq;Atlanta, GA:33.75,-84.39:atl;Phoenix, AZ:33.45,-112.07:phx;Cincinnati, OH:39.13,-84.51:cincy;Jacksonville, FL:30.33,-81.66:jax;Chicago, IL:41.85,-87.65:chi town/chitown';
const REGIONS =
  'Cape Cod, MA:41.69,-70.3;Martha’s Vineyard, MA:41.39,-70.61;Los Angeles County, CA:34.05,-118.25:la county;Long Island, NY:40.79,-73.13;San Francisco Bay Area, CA:37.67,-122.17:bay area/sf bay area/area de la bahia;East Bay, CA:37.8,-122.2;Silicon Valley, CA:37.37,-122.04;Central Valley, CA:36.75,-119.78;Inland Empire, CA:34.06,-117.4;San Fernando Valley, CA:34.2,-118.47;Central Coast, CA:35.6,-120.66;Lake Tahoe, CA:38.94,-119.98:south lake tahoe;Hudson Valley, NY:41.7,-73.92;Finger Lakes, NY:42.7,-76.9;Upstate New York, NY:42.95,-75.6:upstate;Capital District, NY:42.7,-73.8:capital region;Western New York, NY:42.89,-78.85;Jersey Shore, NJ:39.95,-74.2;South Jersey, NJ:39.83,-75.05;North Jersey, NJ:40.86,-74.23;Lehigh Valley, PA:40.61,-75.45;Poconos, PA:41.1,-75.3:pocono mountains;Northern Virginia, VA:38.84,-77.25:nova;Hampton Roads, VA:36.92,-76.28:tidewater;Shenandoah Valley, VA:38.45,-78.87;Eastern Shore, MD:38.6,-75.9;Delmarva:38.4,-75.5;Outer Banks, NC:35.95,-75.63:obx;Research Triangle, NC:35.88,-78.8:the triangle/triangle;Piedmont Triad, NC:36.09,-79.94:triad;Lowcountry, SC:32.7,-80.2:low country;Florida Keys, FL:24.73,-81.05:the keys/keys;South Florida, FL:26.2,-80.2:sur de florida;Tampa Bay, FL:27.87,-82.55;Space Coast, FL:28.3,-80.7;Treasure Coast, FL:27.4,-80.35;Florida Panhandle, FL:30.45,-86.6;Chicagoland, IL:41.85,-87.8;Quad Cities:41.52,-90.55;Twin Cities, MN:44.96,-93.19;Iron Range, MN:47.5,-92.6;Upper Peninsula, MI:46.4,-87.3:the up;Metro Detroit, MI:42.4,-83.15;Door County, WI:44.95,-87.3;Ozarks:36.6,-93.3:the ozarks;Dallas-Fort Worth, TX:32.81,-97.05:dfw/dallas fort worth/metroplex;Rio Grande Valley, TX:26.2,-98.1:rgv/valle del rio grande;Hill Country, TX:30.2,-98.9;Permian Basin, TX:31.9,-102.2;Black Hills, SD:44,-103.5;Front Range, CO:39.9,-105;Wasatch Front, UT:40.7,-111.93;Treasure Valley, ID:43.63,-116.4;East Valley, AZ:33.38,-111.8;West Valley, AZ:33.53,-112.28;Puget Sound, WA:47.6,-122.3;Tri-Cities, WA:46.23,-119.18;Olympic Peninsula, WA:47.95,-123.5;Willamette Valley, OR:44.8,-123.05;Oahu, HI:21.45,-157.98;Maui, HI:20.85,-156.4;Kauai, HI:22.05,-159.45;Big Island, HI:19.6,-155.5;Kenai Peninsula, AK:60.45,-150.8;Saint Thomas, VI:18.34,-64.92;Saint John, VI:18.33,-64.75';

/** A region counts as much as a city of so many people. */
const REGION = 200_000;
const CITY = 1_000_000;

let known: Map<string, City> | undefined;

/** Made when it is first asked. */
function places(): Map<string, City> {
  if (known) return known;
  known = new Map();
  for (const table of [CITIES, REGIONS]) {
    const wide = table === REGIONS;
    for (const row of table.split(';')) {
      const [label = '', middle = '', others = ''] = row.split(':');
      const [latitude = 0, longitude = 0] = middle.split(',').map(Number);
      const place = { label, latitude, longitude, population: wide ? REGION : CITY, wide };
      const names = wide ? [label.replace(/,.*/, '')] : [];
      for (const name of names.concat(others.split('/'))) known.set(comparable(name), place);
    }
  }
  known.delete('');
  return known;
}

/** The city or region that a text is a short name of, with its state or without: "NYC", "Cape Cod, MA". */
export function knownPlace(text: string): City | undefined {
  const whole = places().get(comparable(text));
  if (whole) return whole;
  const parts = cityAndState(text);
  const place = parts && places().get(parts.city);
  return place && (!place.label.includes(',') || place.label.endsWith(`, ${parts.state.code}`))
    ? place
    : undefined;
}
