/** A confirmation that has not ended after so long has died with its process, in milliseconds. */
const confirmationTime = 30_000;
/** For so long a seal holds that nobody opened, on clocks two minutes apart. */
const sealTime = 180_000;

interface Confirmable {
  readonly confirming?: { readonly since: number };
}

/** Whether a document is being signed at this moment. */
export const isConfirming = ({ confirming }: Confirmable): boolean =>
  confirming !== undefined && Date.now() - confirming.since < confirmationTime;

/** Whether its answers, sealed at that time (milliseconds of the epoch), may not change yet. */
export const isSealedNow = (document: Confirmable, since: number): boolean =>
  isConfirming(document) || Math.abs(Date.now() - since) < sealTime;
