/** `tiwizi-service-search`: the directory shows what was found. Bubbles, composed, cannot be refused. */
export class ServiceSearchEvent extends Event {
  readonly query: string;
  /** Empty for everyone. */
  readonly audience: string;
  /** How many services were found, those not shown yet included. */
  readonly count: number;

  constructor(query: string, audience: string, count: number) {
    super('tiwizi-service-search', { bubbles: true, composed: true });
    this.query = query;
    this.audience = audience;
    this.count = count;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tiwizi-service-search': ServiceSearchEvent;
  }
}
