/**
 * Calls `warn` when the same draft is open in another tab, in both of them. Each tab says that it is there when it opens, and answers
 * those who say so. A page that was left does not answer, so that going from page to page in one tab warns of nothing.
 *
 * @param warn told whether this tab is the later one
 */
export function watchTabs(draft: string, warn: (isLater: boolean) => void, signal: AbortSignal): void {
  let channel: BroadcastChannel | undefined;
  const close = (): void => channel?.close();
  const open = (): void => {
    close();
    channel = new BroadcastChannel(`tiwizi-draft-${draft}`);
    channel.onmessage = ({ data }) => {
      if (data === 'open') channel!.postMessage('here');
      warn(data === 'here');
    };
    channel.postMessage('open');
  };
  open();
  addEventListener('pagehide', close, { signal });
  addEventListener('pageshow', (event) => event.persisted && open(), { signal });
  signal.addEventListener('abort', close);
}
