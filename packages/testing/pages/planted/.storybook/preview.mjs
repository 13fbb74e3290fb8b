export default {
  initialGlobals: { locale: 'ar-MA', scheme: 'light' },
  globalTypes: { locale: { description: 'Language' }, scheme: { description: 'Colours' } },
  decorators: [
    (story, { globals }) => {
      document.documentElement.lang = globals.locale;
      document.documentElement.dir = globals.locale === 'ar-MA' ? 'rtl' : 'ltr';
      return story();
    },
  ],
};
