import { json, type PropertiesOf } from '@tiwizi/core/properties';
import { isService, type RecentService } from './kept-services.ts';

/** What `<tiwizi-recent-services>` is printed from. */
export interface RecentServicesData {
  /** On the page of a service: `{ href, text, lang }`, a path of this site and its name. It is kept, and nothing is shown. */
  readonly current?: RecentService | undefined;
}

export const recentServicesProperties: PropertiesOf<RecentServicesData> = {
  current: json((value) => (isService(value) ? value : undefined)),
};
