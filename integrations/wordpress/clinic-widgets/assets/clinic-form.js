// The form of a clinic: rows to add, hours to copy, holidays by one click, and the finder that shows the clinic as
// the form is filled in.
(function ({ holidays }) {
  const form = document.getElementById('post');
  const all = (selector, from = form) => Array.from(from.querySelectorAll(selector));
  const changed = () => form.dispatchEvent(new Event('input'));

  // rows

  function addRow(rows) {
    const last = all('[data-row]', rows).at(-1);
    const row = last.cloneNode(true);
    all('input', row).forEach((input) => {
      input.value = '';
      input.name = input.name.replace(/\[(\d+)\]/, (_, number) => `[${Number(number) + 1}]`);
    });
    all('[data-holiday]', row).forEach((name) => (name.textContent = ''));
    last.after(row);
    return row;
  }
  const isEmpty = (row) => all('input', row).every(({ value }) => value === '');

  all('[data-rows]').forEach((rows) => {
    rows.querySelector('[data-add]').addEventListener('click', () => {
      addRow(rows).querySelector('input').focus();
    });
  });

  // the week

  const days = all('[data-day]');
  const spans = (day) => all('[data-span]', day);

  /** What is chosen of a day decides what else it asks. */
  function show(day) {
    const kind = day.querySelector('[data-kind]').value;
    const hasTimes = kind === 'open' || kind === 'appointment';
    day.toggleAttribute('data-no-times', !hasTimes);
    const hidden = spans(day).find((span) => span.hidden);
    day.querySelector('[data-break]').hidden = !hidden;
  }

  function copy(from, to) {
    const values = (day) => all('select, input', day);
    while (spans(to).length < spans(from).length) {
      const last = spans(to).at(-1);
      const span = last.cloneNode(true);
      all('input', span).forEach((input) => {
        input.name = input.name.replace(
          /(spans\]\[)(\d+)/,
          (_, start, number) => start + (Number(number) + 1),
        );
      });
      last.after(span);
    }
    spans(to).forEach((span, index) => (span.hidden = spans(from)[index]?.hidden ?? true));
    values(to).forEach((field, index) => (field.value = values(from)[index]?.value ?? ''));
    show(to);
  }

  days.forEach((day, index) => {
    show(day);
    day.querySelector('[data-kind]').addEventListener('change', () => show(day));
    day.querySelector('[data-break]').addEventListener('click', () => {
      const span = spans(day).find((each) => each.hidden);
      if (span) span.hidden = false;
      show(day);
      span?.querySelector('input').focus();
    });
    day.querySelector('[data-same]')?.addEventListener('click', () => {
      copy(days[index - 1], day);
      changed();
    });
    day.querySelector('[data-copy]')?.addEventListener('click', (event) => {
      const names = event.currentTarget.dataset.copy.split(' ');
      days.filter((each) => names.includes(each.dataset.day)).forEach((each) => copy(day, each));
      changed();
    });
  });

  // single days

  const special = form.querySelector('[data-special]');
  const firstDay = (row) => row.querySelector('input[type=date]');
  const coming = holidays(Date.now());

  function nameHolidays() {
    all('[data-row]', special).forEach((row) => {
      const found = coming.find(({ date }) => date === firstDay(row).value);
      row.querySelector('[data-holiday]').textContent = found ? found.name : '';
    });
  }

  special.querySelector('[data-holidays]').addEventListener('click', () => {
    const there = all('[data-row]', special).map((row) => firstDay(row).value);
    for (const { date } of coming) {
      if (there.includes(date)) continue;
      const row = all('[data-row]', special).find(isEmpty) ?? addRow(special);
      firstDay(row).value = date;
    }
    changed();
  });

  form.querySelector('[data-today]').addEventListener('click', (event) => {
    form.querySelector('[name="clinic[lastReviewed]"]').value = event.currentTarget.dataset.today;
    changed();
  });

  // what visitors will see

  let waiting = 0;
  /** The server reads the form as it will when it is saved, and keeps nothing. */
  async function preview() {
    nameHolidays();
    const data = new FormData(form);
    data.set('action', 'clinic_widgets_preview');
    const answer = await fetch(window.ajaxurl, { method: 'POST', body: data });
    const view = document.getElementById('clinic-widgets-view');
    const finder = view.shadowRoot?.firstElementChild;
    if (!answer.ok || !finder) return;
    finder.addEventListener('clinic-locator-ready', () => tell(finder.problems), { once: true });
    finder.clinics = await answer.json();
  }

  /** What could be mended. The week cannot be wrong, the form puts it into words; but it can have gaps. */
  function tell(problems) {
    const list = form.querySelector('[data-advice]');
    const kinds = days.map((day) => day.querySelector('[data-kind]').value);
    const hasGaps = kinds.includes('') && kinds.some((kind) => kind !== '');
    const advice = problems
      .filter(({ code }) => code !== 'hours')
      .map(({ message, fix }) => `${message} ${fix}`)
      .concat(hasGaps ? list.dataset.advice : []);
    const items = advice.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    });
    list.replaceChildren(...items);
  }
  function previewSoon() {
    clearTimeout(waiting);
    waiting = setTimeout(preview, 400);
  }
  form.addEventListener('input', previewSoon);
  form.addEventListener('change', previewSoon);
  customElements.whenDefined('clinic-locator').then(() => setTimeout(preview));
})(window.clinicWidgetsReader);
