import type { Device } from './device.ts';

/** Locked: no tap has let it sound yet, or the device took it away. */
export type SoundState = 'ready' | 'locked' | 'absent';

/** In Hz; and in seconds, how long each is and how far apart they begin. */
const TONES = [880, 660, 880, 660];
const SOFT_TONES = [523, 659];
const BEEP = 0.25;
const EVERY = 0.35;

/** How loud at most. */
const LOUD = 0.5;
const SOFT = 0.12;

/** A player that a tap has not woken by then is not woken by it. Milliseconds. */
const WAKES_WITHIN = 1000;

/** The alarm's sound. Browsers let it out only after a tap, so the one that starts the ice unlocks it. */
export class Sound {
  readonly #device: Device;
  readonly #changed: () => void;
  #context: AudioContext | undefined;
  #due = false;
  #waking = false;
  #chiming = false;
  #endChime = () => {};

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
    this.#endChime();
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

  /** Once and softly, now or never: a tone that waits for a tap would startle. */
  chime(): void {
    this.unlock();
    this.#chiming = true;
    const cancel = this.#device.after(2 * WAKES_WITHIN, () => this.stop());
    this.#endChime = () => {
      cancel();
      this.#chiming = false;
    };
    this.#play();
  }

  /** Silence, at once. The next tap unlocks it again. */
  stop(): void {
    const context = this.#context;
    this.#context = undefined;
    this.#due = false;
    this.#endChime();
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
    if (context?.state !== 'running' || !(this.#due || this.#chiming)) return;
    const [tones, loudness] = this.#due ? [TONES, LOUD] : [SOFT_TONES, SOFT];
    this.#due = false;
    this.#chiming = false;
    tones.forEach((tone, index) =>
      beep(context, tone, loudness, context.currentTime + index * EVERY),
    );
  }
}

function beep(context: AudioContext, tone: number, loudest: number, at: number): void {
  const source = context.createOscillator();
  const loudness = context.createGain();
  source.frequency.value = tone;
  // an edge would click
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(loudest, at + 0.02);
  loudness.gain.linearRampToValueAtTime(0, at + BEEP);
  source.connect(loudness).connect(context.destination);
  source.start(at);
  source.stop(at + BEEP);
}
