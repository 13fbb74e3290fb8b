const physical = [
  'margin-left',
  'margin-right',
  'padding-left',
  'padding-right',
  'border-left',
  'border-right',
  'left',
  'right',
  'border-top-left-radius',
  'border-top-right-radius',
  'border-bottom-left-radius',
  'border-bottom-right-radius',
];

export default {
  rules: {
    'property-disallowed-list': [physical, { message: 'Logical properties only: the page is read from either side.' }],
    'declaration-property-value-disallowed-list': {
      'text-align': ['left', 'right'],
      float: ['left', 'right'],
      'font-style': ['italic'],
    },
    'selector-disallowed-list': [
      [/^\*/, /^(html|body|input|button|a|select|textarea|p|ul|ol|li|h[1-6]|table)\b/],
      { message: 'Ours changes nothing outside our classes and elements.' },
    ],
    'property-no-unknown': true,
    'unit-no-unknown': true,
    'color-no-invalid-hex': true,
    'block-no-empty': true,
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates-with-different-values'] }],
    'custom-property-pattern': ['^tiwizi-[a-z0-9-]+$', { message: 'Custom properties begin with --tiwizi-.' }],
    'selector-class-pattern': [
      '^tiwizi-[a-z0-9]+(-[a-z0-9]+)*(__[a-z0-9-]+)?(--[a-z0-9-]+)?$',
      { message: 'Classes begin with tiwizi-.' },
    ],
  },
};
