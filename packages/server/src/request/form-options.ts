import type { FormFlow } from '@tiwizi/forms';
import type { DraftStore, FormServerOptions } from '@tiwizi/forms/server';
import type { Locale } from '@tiwizi/i18n';
import type { IdentitySession } from '@tiwizi/identity/server';
import { derivedKeys } from '../stores/folder-stores.ts';
import { toldMistakes, withControls } from './answer-error.ts';
import type { DeskOptions } from './desk-options.ts';
import type { OnlineService } from './online-service.ts';

type Options = FormServerOptions<IdentitySession | undefined>;

/** A form of a service: whose, and where. */
export interface FormPlace extends Pick<DeskOptions, 'site' | 'scanning' | 'secrets'> {
  readonly flow: FormFlow;
  readonly service: OnlineService;
  readonly drafts: DraftStore;
  /** Names its secret among those of the site. */
  readonly secret: string;
  /** Its addresses as operators are told of them. */
  readonly route: string;
  base(locale: Locale): string;
}

/** What the forms of a service have in common, whoever fills them in: what is asked and checked, how it is kept, and where. */
export function formOptions({
  site,
  scanning,
  secrets,
  flow,
  service,
  drafts,
  secret,
  route,
  base,
}: FormPlace): Pick<
  Options,
  'flow' | 'drafts' | 'focus' | 'key' | 'migrations' | 'origin' | 'languages' | 'basePath' | 'scanner' | 'unscanned'
> &
  Pick<Options, 'checks' | 'onError'> &
  Required<Pick<Options, 'checkStep'>> {
  const mistake = toldMistakes(site.log, route);
  return {
    flow,
    drafts,
    focus: service.clerk?.focus,
    key: derivedKeys(secrets, secret),
    ...(service.migrations ? { migrations: service.migrations } : {}),
    origin: site.origin,
    languages: site.languages.all,
    basePath: base,
    ...scanning,
    ...(service.checks && { checks: service.checks }),
    checkStep: async (stepId, answers, { locale }) =>
      withControls(flow, stepId, (await service.checkStep?.(stepId, answers, locale)) ?? [], locale, mistake),
    onError: (cause) => site.log.error('form_failed', { route, cause }),
  };
}
