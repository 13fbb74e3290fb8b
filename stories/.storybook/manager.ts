import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Tiwizi (independent project, not an official site)',
    brandTarget: '_self',
    colorPrimary: '#0b5d4f',
    colorSecondary: '#0b5d4f',
  }),
  sidebar: { showRoots: true },
});
