export { TiwiziField, type FieldControl } from './field/field.ts';
export {
  fieldTypes,
  inputTypes,
  type FieldData,
  type FieldOption,
  type FieldType,
  type InputType,
} from './field/field-data.ts';
export type { FieldPrinted } from './field/field-printed.ts';
export { askInField } from './field/field-question.ts';
export { TiwiziSiteIdentity } from './site-identity/site-identity.ts';
export type { SiteIdentityData } from './site-identity/site-identity-data.ts';
export { TiwiziSkipLink } from './skip-link/skip-link.ts';
export type { SkipLinkData } from './skip-link/skip-link-data.ts';
export { TiwiziPageHeader } from './page-header/page-header.ts';
export type { PageHeaderData } from './page-header/page-header-data.ts';
export { TiwiziLanguageSwitch } from './language-switch/language-switch.ts';
export type { LanguageSwitchData } from './language-switch/language-switch-data.ts';
export { languageHref } from './language-switch/language-href.ts';
export { TiwiziPageFooter } from './page-footer/page-footer.ts';
export type { PageFooterData, PageFooterLink } from './page-footer/page-footer-data.ts';
export { TiwiziNotice } from './notice/notice.ts';
export { noticeTypes, type NoticeData, type NoticeType } from './notice/notice-data.ts';
export { TiwiziErrorSummary } from './error-summary/error-summary.ts';
export type { ErrorSummaryData, SummaryError } from './error-summary/error-summary-data.ts';
export { TiwiziDialog } from './dialog/dialog.ts';
export { DialogCloseEvent } from './dialog/dialog-close-event.ts';
export type { DialogData } from './dialog/dialog-data.ts';
export { TiwiziStepProgress } from './step-progress/step-progress.ts';
export type { ProgressStep, StepProgressData } from './step-progress/step-progress-data.ts';
export type { HeadingLevel } from './template/heading-level.ts';
export { TiwiziAccordion } from './accordion/accordion.ts';
export type { AccordionData, AccordionSection } from './accordion/accordion-data.ts';
export { AccordionChangeEvent } from './accordion/accordion-change-event.ts';
export { TiwiziTabs } from './tabs/tabs.ts';
export type { Tab, TabsData } from './tabs/tabs-data.ts';
export { TabsChangeEvent } from './tabs/tabs-change-event.ts';
export { TiwiziProcessList } from './process-list/process-list.ts';
export type { ProcessListData, ProcessPicture, ProcessStep } from './process-list/process-list-data.ts';
export { TiwiziTable } from './table/table.ts';
export type { TableData } from './table/table-data.ts';
export { TableSortEvent, type SortDirection } from './table/table-sort-event.ts';
export { TiwiziContactBlock } from './contact-block/contact-block.ts';
export type { ContactBlockData, OpeningHours } from './contact-block/contact-block-data.ts';
export { TiwiziKeyFigures } from './key-figures/key-figures.ts';
export type { KeyFiguresData, KeyFigure, KeyFigureType } from './key-figures/key-figures-data.ts';
export { TiwiziTimeline } from './timeline/timeline.ts';
export type { TimelineData, TimelineEvent, TimelineState } from './timeline/timeline-data.ts';
export { TiwiziSearchableSelect } from './searchable-select/searchable-select.ts';
export type { SearchableSelectData } from './searchable-select/searchable-select-data.ts';
export { TiwiziPagination } from './pagination/pagination.ts';
export type { PaginationData } from './pagination/pagination-data.ts';
export { TiwiziServiceNavigation } from './service-navigation/service-navigation.ts';
export type { ServiceNavigationData } from './service-navigation/service-navigation-data.ts';
export { TiwiziPrivacyNotice } from './privacy-notice/privacy-notice.ts';
export type { PrivacyNoticeData } from './privacy-notice/privacy-notice-data.ts';
export { TiwiziPictogram } from './pictogram/pictogram.ts';
export type { PictogramData } from './pictogram/pictogram-data.ts';
export { TiwiziCharacterCount } from './character-count/character-count.ts';
export type { CharacterCountData } from './character-count/character-count-data.ts';
export { TiwiziIdentifierCheck } from './identifier-check/identifier-check.ts';
export type { IdentifierCheckData } from './identifier-check/identifier-check-data.ts';
export { TiwiziPasswordInput } from './password-input/password-input.ts';
export { TiwiziResourceLink } from './resource-link/resource-link.ts';
export type { ResourceLinkData, ResourceLanguage, ResourceLinkType } from './resource-link/resource-link-data.ts';
export { TiwiziDateDisplay } from './date-display/date-display.ts';
export type { DateDisplayData, DateFormat } from './date-display/date-display-data.ts';
export { TiwiziAmountDisplay } from './amount-display/amount-display.ts';
export type { AmountDisplayData } from './amount-display/amount-display-data.ts';
export { TiwiziGlossaryTerm } from './glossary-term/glossary-term.ts';
export type { GlossaryTermData } from './glossary-term/glossary-term-data.ts';
export { TiwiziPlainLanguage } from './plain-language/plain-language.ts';
export type { PlainLanguageData } from './plain-language/plain-language-data.ts';
export { TiwiziMedia } from './media/media.ts';
export type { MediaData, MediaTrack, MediaType } from './media/media-data.ts';
