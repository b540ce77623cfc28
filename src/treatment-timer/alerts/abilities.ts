import type { NoticeState } from './notification.ts';
import type { SoundState } from './sound.ts';
import type { WakeLockState } from './wake-lock.ts';

/** One thing that the alarm can or cannot do on this device. */
export type Ability =
  | 'rings'
  | 'rings-and-buzzes'
  | 'buzzes'
  | 'shows'
  | 'tap'
  | 'volume'
  | 'awake'
  | 'dark'
  | 'tabs'
  | 'apps'
  | 'away'
  | 'locked-never'
  | 'locked-maybe'
  | 'asleep'
  | 'notice'
  | 'closed'
  | 'own';

/** What is known of the device, by what it offers and not by its name. */
export interface Known {
  /** Off: the visitor or the site turned it off. */
  readonly sound: SoundState | 'off';
  readonly wakeLock: WakeLockState;
  readonly notice: NoticeState;
  readonly vibrates: boolean;
  /** Held in a hand: used by touch alone. */
  readonly handheld: boolean;
  /** Stops all pages when it is locked. */
  readonly stopsPages: boolean;
}

type Described = Pick<Known, 'vibrates' | 'handheld' | 'stopsPages'>;

/** iPhones and iPads alone have `standalone`; they stop a page as soon as it is out of sight. */
export const describe = ({
  navigator,
  matchMedia,
}: Pick<Window, 'navigator' | 'matchMedia'> = window): Described => ({
  vibrates: 'vibrate' in navigator && matchMedia('(pointer: coarse)').matches,
  handheld: matchMedia('(hover: none) and (pointer: coarse)').matches,
  stopsPages: 'standalone' in navigator,
});

/** What to say of it, from the page in front to the page closed. It errs on the side of less. */
export function abilities(known: Known): readonly Ability[] {
  const { sound, wakeLock, notice, vibrates, handheld, stopsPages } = known;
  const rings = sound === 'ready' || sound === 'locked';
  const phone = handheld || stopsPages;
  const front = rings ? (vibrates ? 'rings-and-buzzes' : 'rings') : vibrates ? 'buzzes' : 'shows';
  const said: Ability[] = [front];
  if (sound === 'locked') said.push('tap');
  if (rings && phone) said.push('volume');
  if (wakeLock === 'on' || wakeLock === 'waiting') said.push('awake');
  if (wakeLock === 'refused' || wakeLock === 'absent') said.push('dark');
  said.push(rings ? (phone ? 'apps' : 'tabs') : 'away');
  said.push(stopsPages ? 'locked-never' : phone ? 'locked-maybe' : 'asleep');
  if (notice === 'on') said.push('notice');
  said.push('closed', 'own');
  return said;
}
