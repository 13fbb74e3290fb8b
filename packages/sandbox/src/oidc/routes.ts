import type { Provider } from 'oidc-provider';
import type { ControlPanel } from '../controls.ts';
import { allowMethods, type Route } from '../http/router.ts';
import type { InteractionHandler } from './interaction.ts';
import { oidcPath } from './provider.ts';

/** The provider and its login pages. */
export function oidcRoutes(
  provider: Provider,
  interactions: InteractionHandler,
  controls: ControlPanel,
): readonly Route[] {
  const failure: Route['failure'] = () => controls.state.providerDown;
  const callback = provider.callback();
  return [
    {
      path: `${oidcPath}/interaction`,
      failure,
      handle(request, response, { searchParams }) {
        allowMethods(request, response, 'GET', 'POST');
        return interactions.handle(request, response, searchParams);
      },
    },
    {
      path: oidcPath,
      failure,
      handle(request, response) {
        // oidc-provider finds where it is mounted by comparing the two addresses.
        Object.assign(request, { originalUrl: request.url, url: request.url!.slice(oidcPath.length) || '/' });
        return callback(request, response);
      },
    },
  ];
}
