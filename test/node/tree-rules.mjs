// What must hold for each control and sentence of a page, whatever it is about, for people who hear it. The
// nodes are those of Chromium's accessibility tree.

const CONTROLS = new Set([
  ...['button', 'link', 'checkbox', 'radio', 'switch', 'option', 'tab', 'menuitem', 'slider'],
  ...['combobox', 'textbox', 'searchbox', 'spinbutton', 'listbox', 'DisclosureTriangle'],
]);
const ANNOUNCED = new Set(['status', 'alert', 'log']);
const STARTS_WITH_PUNCTUATION = /^\s*[:;,.·–—)!?]/u;
const GAP_BEFORE_PUNCTUATION = /\s[:;,.!?]/u;

const roleOf = ({ role }) => role?.value ?? '';
const nameOf = ({ name }) => (name?.value ?? '').trim();
const addressOf = ({ properties = [] }) =>
  properties.find(({ name }) => name === 'url')?.value?.value;
const say = (node) => `${roleOf(node)} “${nameOf(node)}”`;

function holdsText(node, byId) {
  return (node.childIds ?? [])
    .map((id) => byId.get(id))
    .some((child) => child && (nameOf(child) !== '' || holdsText(child, byId)));
}

/** By what is wrong; each gives the nodes at fault. */
const RULES = {
  'a control without a name': ({ controls }) => controls.filter((node) => nameOf(node) === ''),
  'a name that begins with punctuation, or has a gap before it': ({ controls }) =>
    controls.filter(
      (node) =>
        STARTS_WITH_PUNCTUATION.test(nameOf(node)) || GAP_BEFORE_PUNCTUATION.test(nameOf(node)),
    ),
  'a piece of a control that is read apart from it': ({ nodes, byId }) =>
    nodes.filter(
      (node) =>
        roleOf(node) === 'StaticText' &&
        STARTS_WITH_PUNCTUATION.test(nameOf(node)) &&
        isWithinControl(node, byId),
    ),
  'an announcement that is empty where one reads on': ({ nodes, byId }) =>
    nodes.filter((node) => ANNOUNCED.has(roleOf(node)) && !holdsText(node, byId)),
  // two links of one name that lead to one place are one to the ear
  'two controls of one name': ({ controls }) => {
    const seen = new Map();
    return controls.filter((node) => {
      const before = seen.get(say(node));
      seen.set(say(node), node);
      return before && (!addressOf(node) || addressOf(node) !== addressOf(before));
    });
  },
};

function isWithinControl(node, byId) {
  const parent = byId.get(node.parentId);
  return parent !== undefined && (CONTROLS.has(roleOf(parent)) || isWithinControl(parent, byId));
}

/** @returns {Promise<string[]>} what is wrong on this page, in words */
export async function faultsOf(page) {
  const devtools = await page.createCDPSession();
  const { nodes: all } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  const byId = new Map(all.map((node) => [node.nodeId, node]));
  const nodes = all.filter(({ ignored }) => !ignored);
  const controls = nodes.filter((node) => CONTROLS.has(roleOf(node)));
  if (controls.length === 0) throw new Error('There is no control on this page.');
  const faults = Object.entries(RULES).flatMap(([rule, at]) =>
    at({ nodes, controls, byId }).map((node) => `${rule}: ${say(node)}`),
  );
  return Array.from(new Set(faults));
}
