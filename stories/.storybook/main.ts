import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../standing.mdx', '../using.mdx', '../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      resolve: { conditions: ['tiwizi-source', ...defaultClientConditions] },
      // What is seen must be the stylesheet that is published, so nothing rewrites it.
      build: { cssMinify: false, target: 'es2022', chunkSizeWarningLimit: 4000 },
    }),
};

export default config;
