// The three blocks in the editor. Their settings come from the one table of widgets (includes/widgets.php).
(function (wp, described) {
  const { createElement: el } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { PanelBody, SelectControl, TextControl, Disabled } = wp.components;

  function control(name, { label, help, of, min, max }, { attributes, setAttributes }) {
    const common = {
      key: name,
      label,
      help,
      value: attributes[name],
      onChange: (value) => setAttributes({ [name]: value }),
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    };
    if (of === 'text') return el(TextControl, common);
    if (of === 'number') return el(TextControl, { ...common, type: 'number', min, max });
    const options = Object.keys(of).map((value) => ({ value, label: of[value] }));
    // a choice that is none stands first
    options.sort((one, other) => Number(other.value === '') - Number(one.value === ''));
    return el(SelectControl, { ...common, options });
  }

  Object.keys(described).forEach((tag) => {
    const { settings } = described[tag];
    const name = `clinic-widgets/${tag}`;
    wp.blocks.registerBlockType(name, {
      edit(props) {
        const controls = Object.keys(settings).map((key) => control(key, settings[key], props));
        return [
          el(InspectorControls, { key: 'settings' }, el(PanelBody, {}, controls)),
          el(
            'div',
            useBlockProps({ key: 'preview' }),
            // a tap in the preview chooses the block
            el(
              Disabled,
              {},
              el(wp.serverSideRender, { block: name, attributes: props.attributes }),
            ),
          ),
        ];
      },
      save: () => null,
    });
  });
})(window.wp, window.clinicWidgetsBlocks);
