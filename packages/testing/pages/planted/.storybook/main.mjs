// A Storybook whose stories are wrong on purpose: what the matrix must find.
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../planted.stories.js'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
};
