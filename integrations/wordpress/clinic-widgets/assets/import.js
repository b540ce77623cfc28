// The page for imports: the finder's reader reads a list, and says what is wrong in which row, before anything is sent.
(function ({ readList }, words) {
  const form = document.getElementById('clinic-widgets-import');
  const part = (name) => form.querySelector(`[data-${name}]`);
  const said = (text, ...values) =>
    values.reduce(
      (all, value, index) => all.replace(`%${index + 1}$s`, value).replace('%s', value),
      text,
    );

  function cell(text) {
    const element = document.createElement('td');
    element.textContent = text;
    return element;
  }

  function show(text) {
    const { clinics, entries, problems } = readList(text, Date.now());
    const rows = problems.map(({ path, severity, message, fix }) => {
      const row = document.createElement('tr');
      row.dataset.severity = severity;
      const kind = severity === 'error' ? words.error : words.warning;
      row.append(cell(path), cell(`${kind}: ${message}`), cell(fix));
      return row;
    });
    part('problems')
      .querySelector('tbody')
      .replaceChildren(...rows);
    part('problems').hidden = rows.length === 0;
    part('summary').textContent = said(
      words.found,
      clinics.length,
      Math.max(0, entries - clinics.length),
    );
    part('import').textContent = said(words.import, clinics.length);
    part('import').disabled = clinics.length === 0;
    form.elements.clinics.value = JSON.stringify(clinics);
    part('result').hidden = text.trim() === '';
  }

  part('file').addEventListener('change', async (event) => {
    const [file] = event.target.files;
    if (!file) return;
    part('text').value = window.clinicWidgetsReader.decode(
      new Uint8Array(await file.arrayBuffer()),
    );
    show(part('text').value);
  });
  part('text').addEventListener('input', (event) => show(event.target.value));
})(window.clinicWidgetsReader, window.clinicWidgetsImport);
