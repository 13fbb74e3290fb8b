import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Interaction, InteractionResult, Provider } from 'oidc-provider';
import { findCitizen } from '../citizens.ts';
import type { ControlPanel } from '../controls.ts';
import { readForm } from '../http/request.ts';
import { pagePolicy, sendPage } from '../http/respond.ts';
import { chooseLocale } from '../pages/language.ts';
import { assuranceLevels, loginPage, type LoginPageOptions } from '../pages/login.page.ts';
import { problemPage } from '../pages/problem.page.ts';
import { interactionPath } from './provider.ts';

export interface InteractionHandlerOptions {
  readonly provider: Provider;
  readonly controls: ControlPanel;
  readonly clientName?: string | undefined;
  /** Origins to which the answer leads back. */
  readonly formTargets: readonly string[];
}

/** Serves the login page of an interaction and takes its answer. */
export class InteractionHandler {
  readonly #options: InteractionHandlerOptions;

  constructor(options: InteractionHandlerOptions) {
    this.#options = options;
  }

  /** `GET` shows the page, `POST` ends the interaction and sends the person back to the provider. */
  async handle(request: IncomingMessage, response: ServerResponse, query: URLSearchParams): Promise<void> {
    const { provider } = this.#options;
    let interaction: Interaction;
    try {
      interaction = await provider.interactionDetails(request, response);
    } catch (error) {
      if ((error as Error).name !== 'SessionNotFound') throw error;
      const locale = chooseLocale(query.get('lang'), request.headers['accept-language']);
      sendPage(response, 400, problemPage(locale, 'session_not_found'));
      return;
    }
    if (request.method === 'POST') await this.#answer(request, response, interaction);
    else this.#show(response, 200, interaction, query.get('lang'));
  }

  #show(
    response: ServerResponse,
    status: number,
    { uid, params }: Interaction,
    lang: string | null,
    more: Pick<LoginPageOptions, 'chosen' | 'missingCitizen'> = {},
  ): void {
    const { clientName, formTargets } = this.#options;
    const asked = params['acr_values']?.split(' ') ?? [];
    const page = loginPage({
      locale: chooseLocale(lang, params['ui_locales']),
      action: interactionPath(uid),
      clientName,
      scopes: params['scope']?.split(' ') ?? [],
      requestedLevels: assuranceLevels.filter((level) => asked.includes(level)),
      ...more,
    });
    sendPage(response, status, page, pagePolicy(formTargets));
  }

  async #answer(request: IncomingMessage, response: ServerResponse, interaction: Interaction): Promise<void> {
    const { provider, controls } = this.#options;
    const form = await readForm(request);
    const finish = (result: InteractionResult): Promise<void> =>
      provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });

    if (form.get('action') === 'cancel') {
      return finish({ error: 'access_denied', error_description: 'the person cancelled the login' });
    }
    const outcome = form.get('outcome');
    if (outcome === 'server_error' || outcome === 'temporarily_unavailable') {
      return finish({ error: outcome, error_description: 'chosen by the tester' });
    }
    const citizen = findCitizen(form.get('citizen'));
    const level = assuranceLevels.find((candidate) => candidate === form.get('level'));
    if (!citizen || !level) {
      const chosen = { citizen: form.get('citizen'), level: form.get('level'), outcome };
      return this.#show(response, 422, interaction, form.get('lang'), { chosen, missingCitizen: !citizen });
    }
    await this.#leaveOtherAccount(interaction, citizen.id);
    const tellsLevel = outcome !== 'no_acr' && !controls.state.omitAcr;
    return finish({ login: { accountId: citizen.id, amr: ['test'], ...(tellsLevel ? { acr: level } : {}) } });
  }

  /** A tester may step up as somebody else: the first session ends then, without the page with a script that the provider would send. */
  async #leaveOtherAccount(interaction: Interaction, accountId: string): Promise<void> {
    const { session } = interaction;
    if (!session?.uid || session.accountId === accountId) return;
    await (await this.#options.provider.Session.findByUid(session.uid))?.destroy();
    interaction.session = undefined;
    await interaction.persist();
  }
}
