import type { Device } from './device.ts';

/** Locked: no tap has let it sound yet, or the device took it away. */
export type SoundState = 'ready' | 'locked' | 'absent';

/** A sound that is on, and that no tap has let out since the page was opened. */
export interface LockedSound {
  /** Lets it out, while a tap is handled; null once it is. */
  readonly unlock: (() => void) | null;
}

/** In Hz; and in seconds, how long each is and how far apart they begin. */
const TONES = [880, 660, 880, 660];
const BEEP = 0.25;
const EVERY = 0.35;

/** A player that a tap has not woken by then is not woken by it. Milliseconds. */
const WAKES_WITHIN = 1000;

/** The alarm's sound. Browsers let it out only after a tap, so the one that starts the ice unlocks it. */
export class Sound {
  readonly #device: Device;
  readonly #changed: () => void;
  #context: AudioContext | undefined;
  #due = false;
  #waking = false;

  constructor(device: Device, changed: () => void) {
    this.#device = device;
    this.#changed = changed;
  }

  get state(): SoundState {
    if (!this.#device.AudioContext) return 'absent';
    return this.#context?.state === 'running' ? 'ready' : 'locked';
  }

  /** Only another tap lets it out. */
  get needsTap(): boolean {
    return this.state === 'locked' && !this.#waking;
  }

  /** To be called while a tap is handled; anew after a call or a locked screen, which end it. */
  unlock(): void {
    this.#context ??= this.#open();
    if (!this.#context || this.#context.state === 'running') return;
    this.#waking = true;
    this.#device.after(WAKES_WITHIN, () => {
      this.#waking = false;
      this.#changed();
    });
    this.#context.resume().catch(() => undefined);
  }

  /** Plays once; where the sound is locked, as soon as it is not. */
  ring(): void {
    this.#due = true;
    this.unlock();
    this.#play();
  }

  /** Silence, at once. The next tap unlocks it again. */
  stop(): void {
    const context = this.#context;
    this.#context = undefined;
    this.#due = false;
    context?.close().catch(() => undefined);
  }

  #open(): AudioContext | undefined {
    const { AudioContext } = this.#device;
    try {
      const context = AudioContext && new AudioContext();
      context?.addEventListener('statechange', () => {
        this.#play();
        this.#changed();
      });
      return context;
    } catch {
      return undefined; // nothing to play on
    }
  }

  /** Nothing is planned for a player that stands still: it would all burst out when that wakes. */
  #play(): void {
    const context = this.#context;
    if (!this.#due || context?.state !== 'running') return;
    this.#due = false;
    TONES.forEach((tone, index) => beep(context, tone, context.currentTime + index * EVERY));
  }
}

function beep(context: AudioContext, tone: number, at: number): void {
  const source = context.createOscillator();
  const loudness = context.createGain();
  source.frequency.value = tone;
  // an edge would click
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(0.5, at + 0.02);
  loudness.gain.linearRampToValueAtTime(0, at + BEEP);
  source.connect(loudness).connect(context.destination);
  source.start(at);
  source.stop(at + BEEP);
}
