// What can be done on the way through a task. `label` stands in the transcript, over what is heard then.

/** One key, or the same one several times. */
export const press = (key, times = 1) => ({
  label: times === 1 ? key : `${key}, ${times} times`,
  async run({ keyboard, listener }) {
    for (let pressed = 0; pressed < times; pressed += 1) {
      await listener.answer(() => keyboard.press(key));
    }
  },
});

/** The same key until these words are heard, as one looks for something by ear. */
export const find = (key, words) => ({
  label: `${key}, until “${words}”`,
  run: ({ keyboard, listener }) => listener.pressUntil(() => keyboard.press(key), words),
});

export const type = (text) => ({
  label: `types ${text}`,
  run: ({ keyboard }) => keyboard.type(text),
});

export const passMinutes = (minutes) => ({
  label: `${minutes} minutes pass`,
  run: ({ site }) => site.passMinutes(minutes),
});

/** At a control that opens something Orca hands the arrow keys to the page; this asks for them back, to read on. */
export const browseMode = { ...press('Insert+a'), label: 'Orca+A' };
