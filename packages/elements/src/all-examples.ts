import type { ExampleSet } from '@tiwizi/core';
import { breadcrumbExamples } from './breadcrumb/breadcrumb.examples.ts';
import { buttonExamples } from './button/button.examples.ts';
import { cardExamples } from './card/card.examples.ts';
import { dialogExamples } from './dialog/dialog.examples.ts';
import { errorSummaryExamples } from './error-summary/error-summary.examples.ts';
import { fieldExamples } from './field/field.examples.ts';
import { languageSwitchExamples } from './language-switch/language-switch.examples.ts';
import { layoutExamples } from './layout/layout.examples.ts';
import { linkExamples } from './link/link.examples.ts';
import { noticeExamples } from './notice/notice.examples.ts';
import { pageFooterExamples } from './page-footer/page-footer.examples.ts';
import { pageHeaderExamples } from './page-header/page-header.examples.ts';
import { siteIdentityExamples } from './site-identity/site-identity.examples.ts';
import { skipLinkExamples } from './skip-link/skip-link.examples.ts';
import { specimenExamples } from './specimen/specimen.examples.ts';
import { stepProgressExamples } from './step-progress/step-progress.examples.ts';
import { summaryListExamples } from './summary-list/summary-list.examples.ts';
import { tableExamples } from './table/table.examples.ts';
import { tagExamples } from './tag/tag.examples.ts';
import { typographyExamples } from './typography/typography.examples.ts';
import { visuallyHiddenExamples } from './visually-hidden/visually-hidden.examples.ts';
import { accordionExamples } from './accordion/accordion.examples.ts';
import { tabsExamples } from './tabs/tabs.examples.ts';
import { processListExamples } from './process-list/process-list.examples.ts';
import { detailsExamples } from './details/details.examples.ts';
import { insetTextExamples } from './inset-text/inset-text.examples.ts';
import { calloutExamples } from './callout/callout.examples.ts';
import { quoteExamples } from './quote/quote.examples.ts';
import { statusExamples } from './status/status.examples.ts';
import { contactBlockExamples } from './contact-block/contact-block.examples.ts';
import { addressBlockExamples } from './address-block/address-block.examples.ts';
import { keyFiguresExamples } from './key-figures/key-figures.examples.ts';
import { timelineExamples } from './timeline/timeline.examples.ts';
import { searchableSelectExamples } from './searchable-select/searchable-select.examples.ts';
import { paginationExamples } from './pagination/pagination.examples.ts';
import { serviceNavigationExamples } from './service-navigation/service-navigation.examples.ts';
import { privacyNoticeExamples } from './privacy-notice/privacy-notice.examples.ts';
import { pictogramExamples } from './pictogram/pictogram.examples.ts';
import { characterCountExamples } from './character-count/character-count.examples.ts';
import { identifierCheckExamples } from './identifier-check/identifier-check.examples.ts';
import { passwordInputExamples } from './password-input/password-input.examples.ts';
import { affixExamples } from './affix/affix.examples.ts';
import { segmentedExamples } from './segmented/segmented.examples.ts';
import { switchExamples } from './switch/switch.examples.ts';
import { readyFieldExamples } from './field/ready-fields.examples.ts';
import { datePickerExamples } from './date-picker/date-picker.examples.ts';
import { menuButtonExamples } from './menu-button/menu-button.examples.ts';
import { copyButtonExamples } from './copy-button/copy-button.examples.ts';
import { toggletipExamples } from './toggletip/toggletip.examples.ts';
import { progressBarExamples } from './progress-bar/progress-bar.examples.ts';
import { spinnerExamples } from './spinner/spinner.examples.ts';
import { skeletonExamples } from './skeleton/skeleton.examples.ts';
import { emptyStateExamples } from './empty-state/empty-state.examples.ts';
import { resourceLinkExamples } from './resource-link/resource-link.examples.ts';
import { dateDisplayExamples } from './date-display/date-display.examples.ts';
import { amountDisplayExamples } from './amount-display/amount-display.examples.ts';
import { glossaryTermExamples } from './glossary-term/glossary-term.examples.ts';
import { plainLanguageExamples } from './plain-language/plain-language.examples.ts';
import { mediaExamples } from './media/media.examples.ts';
import { helpPanelExamples } from './help-panel/help-panel.examples.ts';
import { preferencesExamples } from './preferences/preferences.examples.ts';
import { readAloudExamples } from './read-aloud/read-aloud.examples.ts';
import { sideNavigationExamples } from './side-navigation/side-navigation.examples.ts';
import { inPageNavigationExamples } from './in-page-navigation/in-page-navigation.examples.ts';
import { backToTopExamples } from './back-to-top/back-to-top.examples.ts';
import { phaseBannerExamples } from './phase-banner/phase-banner.examples.ts';
import { siteAlertExamples } from './site-alert/site-alert.examples.ts';
import { exitPageExamples } from './exit-page/exit-page.examples.ts';
import { feedbackExamples } from './feedback/feedback.examples.ts';
import { cookieBannerExamples } from './cookie-banner/cookie-banner.examples.ts';
import { toastExamples } from './toast/toast.examples.ts';
import { rangeExamples } from './range/range.examples.ts';

/** Every example of this package, in the order of the docs. */
export const allExamples: readonly ExampleSet[] = [
  layoutExamples,
  typographyExamples,
  siteIdentityExamples,
  skipLinkExamples,
  pageHeaderExamples,
  languageSwitchExamples,
  pageFooterExamples,
  breadcrumbExamples,
  linkExamples,
  buttonExamples,
  fieldExamples,
  errorSummaryExamples,
  stepProgressExamples,
  noticeExamples,
  dialogExamples,
  cardExamples,
  summaryListExamples,
  tableExamples,
  tagExamples,
  specimenExamples,
  visuallyHiddenExamples,
  accordionExamples,
  tabsExamples,
  processListExamples,
  detailsExamples,
  insetTextExamples,
  calloutExamples,
  quoteExamples,
  statusExamples,
  contactBlockExamples,
  addressBlockExamples,
  keyFiguresExamples,
  timelineExamples,
  searchableSelectExamples,
  paginationExamples,
  serviceNavigationExamples,
  privacyNoticeExamples,
  pictogramExamples,
  characterCountExamples,
  identifierCheckExamples,
  passwordInputExamples,
  affixExamples,
  segmentedExamples,
  switchExamples,
  readyFieldExamples,
  datePickerExamples,
  menuButtonExamples,
  copyButtonExamples,
  toggletipExamples,
  progressBarExamples,
  spinnerExamples,
  skeletonExamples,
  emptyStateExamples,
  resourceLinkExamples,
  dateDisplayExamples,
  amountDisplayExamples,
  glossaryTermExamples,
  plainLanguageExamples,
  mediaExamples,
  helpPanelExamples,
  preferencesExamples,
  readAloudExamples,
  sideNavigationExamples,
  inPageNavigationExamples,
  backToTopExamples,
  phaseBannerExamples,
  siteAlertExamples,
  exitPageExamples,
  feedbackExamples,
  cookieBannerExamples,
  toastExamples,
  rangeExamples,
];
