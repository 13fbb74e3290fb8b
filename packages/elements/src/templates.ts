import type { TemplateRegistry } from '@tiwizi/core';
import { dialogTemplate } from './dialog/dialog.template.ts';
import { errorSummaryTemplate } from './error-summary/error-summary.template.ts';
import { fieldTemplate } from './field/field.template.ts';
import { languageSwitchTemplate } from './language-switch/language-switch.template.ts';
import { noticeTemplate } from './notice/notice.template.ts';
import { pageFooterTemplate } from './page-footer/page-footer.template.ts';
import { pageHeaderTemplate } from './page-header/page-header.template.ts';
import { siteIdentityTemplate } from './site-identity/site-identity.template.ts';
import { skipLinkTemplate } from './skip-link/skip-link.template.ts';
import { stepProgressTemplate } from './step-progress/step-progress.template.ts';
import { accordionTemplate } from './accordion/accordion.template.ts';
import { tabsTemplate } from './tabs/tabs.template.ts';
import { processListTemplate } from './process-list/process-list.template.ts';
import { contactBlockTemplate } from './contact-block/contact-block.template.ts';
import { keyFiguresTemplate } from './key-figures/key-figures.template.ts';
import { timelineTemplate } from './timeline/timeline.template.ts';
import { searchableSelectTemplate } from './searchable-select/searchable-select.template.ts';
import { paginationTemplate } from './pagination/pagination.template.ts';
import { serviceNavigationTemplate } from './service-navigation/service-navigation.template.ts';
import { privacyNoticeTemplate } from './privacy-notice/privacy-notice.template.ts';
import { pictogramTemplate } from './pictogram/pictogram.template.ts';
import { characterCountTemplate } from './character-count/character-count.template.ts';
import { resourceLinkTemplate } from './resource-link/resource-link.template.ts';
import { dateDisplayTemplate } from './date-display/date-display.template.ts';
import { amountDisplayTemplate } from './amount-display/amount-display.template.ts';
import { glossaryTermTemplate } from './glossary-term/glossary-term.template.ts';
import { plainLanguageTemplate } from './plain-language/plain-language.template.ts';
import { mediaTemplate } from './media/media.template.ts';
import { helpPanelTemplate } from './help-panel/help-panel.template.ts';
import { preferencesTemplate } from './preferences/preferences.template.ts';
import { readAloudTemplate } from './read-aloud/read-aloud.template.ts';
import { sideNavigationTemplate } from './side-navigation/side-navigation.template.ts';
import { inPageNavigationTemplate } from './in-page-navigation/in-page-navigation.template.ts';
import { backToTopTemplate } from './back-to-top/back-to-top.template.ts';
import { phaseBannerTemplate } from './phase-banner/phase-banner.template.ts';
import { siteAlertTemplate } from './site-alert/site-alert.template.ts';
import { exitPageTemplate } from './exit-page/exit-page.template.ts';
import { feedbackTemplate } from './feedback/feedback.template.ts';
import { cookieBannerTemplate } from './cookie-banner/cookie-banner.template.ts';
import { datePickerTemplate } from './date-picker/date-picker.template.ts';
import { menuButtonTemplate } from './menu-button/menu-button.template.ts';
import { copyButtonTemplate } from './copy-button/copy-button.template.ts';
import { toggletipTemplate } from './toggletip/toggletip.template.ts';
import { useIdentifierDefaults } from './field/field-defaults.ts';
import { identifierDefaults } from './field/identifier-defaults.ts';
import { toastTemplate } from './toast/toast.template.ts';

useIdentifierDefaults(identifierDefaults);

/** The full forms of this package's elements, for `expand` and for generated ones. */
export const templates: TemplateRegistry = [
  fieldTemplate,
  siteIdentityTemplate,
  skipLinkTemplate,
  pageHeaderTemplate,
  languageSwitchTemplate,
  pageFooterTemplate,
  noticeTemplate,
  errorSummaryTemplate,
  dialogTemplate,
  stepProgressTemplate,
  accordionTemplate,
  tabsTemplate,
  processListTemplate,
  contactBlockTemplate,
  keyFiguresTemplate,
  timelineTemplate,
  searchableSelectTemplate,
  paginationTemplate,
  serviceNavigationTemplate,
  privacyNoticeTemplate,
  pictogramTemplate,
  characterCountTemplate,
  resourceLinkTemplate,
  dateDisplayTemplate,
  amountDisplayTemplate,
  glossaryTermTemplate,
  plainLanguageTemplate,
  mediaTemplate,
  helpPanelTemplate,
  preferencesTemplate,
  readAloudTemplate,
  sideNavigationTemplate,
  inPageNavigationTemplate,
  backToTopTemplate,
  phaseBannerTemplate,
  siteAlertTemplate,
  exitPageTemplate,
  feedbackTemplate,
  cookieBannerTemplate,
  datePickerTemplate,
  menuButtonTemplate,
  copyButtonTemplate,
  toggletipTemplate,
  toastTemplate,
];
