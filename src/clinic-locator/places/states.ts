import { isUS } from '../clinic/united-states.ts';
import type { Clinic } from '../clinic/clinic.ts';
import { comparable } from '../clinic/comparable-name.ts';

/** States and territories: the abbreviation, the name, and what else people write, in English and Spanish. */
const NAMES =
  'AL Alabama/Ala,AK Alaska,AZ Arizona/Ariz,AR Arkansas/Ark,CA California/Calif/Cal,CO Colorado/Colo,CT Connecticut/Conn,DE Delaware/Del,DC District of Columbia/Distrito de Columbia,FL Florida/Fla,GA Georgia,HI Hawaii/Hawai,ID Idaho,IL Illinois/Ill,IN Indiana/Ind,IA Iowa,KS Kansas/Kans/Kan,KY Kentucky,LA Louisiana/Luisiana,ME Maine,MD Maryland,MA Massachusetts/Mass,MI Michigan/Mich,MN Minnesota/Minn,MS Mississippi/Miss/Misisipi,MO Missouri/Misuri,MT Montana/Mont,NE Nebraska/Neb/Nebr,NV Nevada/Nev,NH New Hampshire,NJ New Jersey/Nueva Jersey,NM New Mexico/N Mex/Nuevo Mexico,NY New York/Nueva York,NC North Carolina/N Carolina/Carolina del Norte,ND North Dakota/N Dakota/N Dak/Dakota del Norte,OH Ohio,OK Oklahoma/Okla,OR Oregon/Ore/Oreg,PA Pennsylvania/Penn/Penna/Pensilvania,RI Rhode Island,SC South Carolina/S Carolina/Carolina del Sur,SD South Dakota/S Dakota/S Dak/Dakota del Sur,TN Tennessee/Tenn,TX Texas/Tex/Tejas,UT Utah,VT Vermont,VA Virginia,WA Washington/Wash,WV West Virginia/W Virginia/W Va/Virginia Occidental,WI Wisconsin/Wis/Wisc,WY Wyoming/Wyo,AS American Samoa/Samoa Americana,GU Guam,MP Northern Mariana Islands/CNMI,PR Puerto Rico,VI U.S. Virgin Islands/US Virgin Islands/Virgin Islands/USVI/Islas Virgenes';

export interface State {
  /** Two letters. */
  readonly code: string;
  readonly name: string;
}

let known: Map<string, State> | undefined;

/** States by comparable name and by abbreviation; made when it is first asked. */
function states(): Map<string, State> {
  if (known) return known;
  known = new Map();
  for (const each of NAMES.split(',')) {
    const names = each.slice(3).split('/');
    const state = { code: each.slice(0, 2), name: names[0]! };
    for (const name of [state.code, ...names]) known.set(comparable(name), state);
  }
  return known;
}

/** The state that a text is the name or an abbreviation of: "Arizona", "az", "Ariz.", "New Mexico". */
export const stateNamed = (text: string): State | undefined =>
  isMount(text) ? undefined : states().get(comparable(text));

/** "MT" and "Mount" compare as equal, and only one of them is Montana. */
const isMount = (text: string): boolean => /\bmount\W*$/i.test(text);

/** The state that a text can only mean as a state: "State of Washington", "Washington State". */
export function surelyState(text: string): State | undefined {
  const [, after, before] =
    /^(?:the )?(?:state of|estado de) (.+)$|^(.+) state$/.exec(comparable(text)) ?? [];
  return stateNamed(after ?? before ?? '');
}

/** A city before a state's name or abbreviation, with a comma or without: "Las Vegas Nevada". */
export function cityAndState(text: string): { city: string; state: State } | undefined {
  const words = isMount(text) ? [] : comparable(text).split(' ');
  // four words are the longest name; the longer the better: West Virginia is not Virginia
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const state = states().get(words.slice(-count).join(' '));
    if (state) return { city: words.slice(0, -count).join(' '), state };
  }
  return undefined;
}

/** The state or territory of a clinic; undefined abroad, and where its list does not tell. */
export function stateOf({ address }: Clinic): State | undefined {
  const { addressRegion = '', addressCountry = '' } = address;
  // Puerto Rico and Guam may be written as countries
  const territory = addressCountry.length === 2 ? stateNamed(addressCountry) : undefined;
  if (territory && TERRITORIES.includes(territory.code)) return territory;
  return addressCountry === '' || isUS(address) ? stateNamed(addressRegion) : undefined;
}

const TERRITORIES: readonly string[] = ['AS', 'GU', 'MP', 'PR', 'VI'];

/** The states that the clinics are in, as two-letter abbreviations, each once. */
export function statesOf(clinics: readonly Clinic[]): string[] {
  const seen = new Set<string>();
  return clinics.flatMap((clinic) => {
    const code = stateOf(clinic)?.code;
    if (code === undefined || seen.has(code)) return [];
    seen.add(code);
    return [code];
  });
}
