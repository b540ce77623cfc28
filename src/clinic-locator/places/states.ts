import { comparable } from '../clinic/comparable-name.ts';

const NAMES =
  'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,PR Puerto Rico,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming';

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
    const state = { code: each.slice(0, 2), name: each.slice(3) };
    known.set(state.code.toLowerCase(), state).set(comparable(state.name), state);
  }
  return known;
}

/** The state that a text is the name or the abbreviation of: "Arizona", "az", "New Mexico". */
export const stateNamed = (text: string): State | undefined => states().get(comparable(text));

/** A city before a state's name or abbreviation, with a comma or without: "Las Vegas Nevada". */
export function cityAndState(text: string): { city: string; state: State } | undefined {
  const words = comparable(text).split(' ');
  // three words are the longest name; the longer the better: West Virginia is not Virginia
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    const state = states().get(words.slice(-count).join(' '));
    if (state) return { city: words.slice(0, -count).join(' '), state };
  }
  return undefined;
}
