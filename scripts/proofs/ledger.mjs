// What a service has acknowledged to scripted people, and what became of it.

/** A draft, as the one who fills it in knows it. */
class KnownDraft {
  /** By step and field: what was acknowledged last, and what was sent since without an answer. */
  steps = new Map();
  /** SHA-256 of the files that may be the one of the request; one once it was acknowledged. */
  uploads = new Set();
  /** SHA-256 of files that were acknowledged beside others: all of them are to be there. */
  files = new Set();
  /** How many items a group has, once that was acknowledged. */
  items = undefined;
  /** Payments that the provider took for it. */
  paid = new Set();
  isSigned = false;
  number = undefined;

  constructor(citizen) {
    this.citizen = citizen;
  }

  field(step, name) {
    if (!this.steps.has(step)) this.steps.set(step, new Map());
    const fields = this.steps.get(step);
    if (!fields.has(name)) fields.set(name, { kept: undefined, maybe: new Set() });
    return fields.get(name);
  }
}

export class Ledger {
  drafts = new Map();
  /** What must not be: each by kind and words. */
  faults = [];
  figures = { saves: 0, unanswered: 0, uploads: 0, signed: 0, receipts: 0, checks: 0 };

  draft(id, citizen) {
    if (!this.drafts.has(id)) this.drafts.set(id, new KnownDraft(citizen));
    return this.drafts.get(id);
  }

  fault(kind, words) {
    this.faults.push({ kind, words });
  }

  sent(id, step, values) {
    for (const [name, value] of Object.entries(values))
      if (typeof value === 'string') this.drafts.get(id).field(step, name).maybe.add(value);
  }

  /** What an item holds may be gone from now on. */
  removing(id, step, prefix) {
    for (const [name, { maybe }] of this.drafts.get(id).steps.get(step) ?? [])
      if (name.startsWith(prefix)) maybe.add(undefined);
  }

  /** An item is gone: nothing of it is looked for any more. */
  removed(id, step, prefix) {
    const fields = this.drafts.get(id).steps.get(step);
    for (const name of [...(fields?.keys() ?? [])]) if (name.startsWith(prefix)) fields.delete(name);
  }

  saved(id, step, values) {
    this.figures.saves += 1;
    for (const [name, value] of Object.entries(values)) {
      if (typeof value !== 'string') continue;
      const field = this.drafts.get(id).field(step, name);
      field.kept = value;
      field.maybe.clear();
    }
  }

  /** Compares a page with what was acknowledged; what was sent without an answer may have come in its place. */
  check(id, step, shown) {
    for (const [name, { kept, maybe }] of this.drafts.get(id)?.steps.get(step) ?? []) {
      if (kept === undefined) continue;
      this.figures.checks += 1;
      if (shown[name] !== kept && !maybe.has(shown[name]))
        this.fault(
          // Named by group, item and question.
          shown[name] === undefined && name.split('.').length === 3 ? 'item lost' : 'save lost',
          `${id}/${step}: ${name} is ${JSON.stringify(shown[name])}, acknowledged was ${JSON.stringify(kept)}`,
        );
    }
  }

  signed(id) {
    const draft = this.drafts.get(id);
    if (!draft.isSigned) this.figures.signed += 1;
    draft.isSigned = true;
  }

  receipt(id, number) {
    const draft = this.drafts.get(id);
    this.figures.receipts += 1;
    if (draft.number !== undefined && draft.number !== number)
      this.fault('two numbers', `${id}: ${draft.number}, then ${number}`);
    draft.number ??= number;
  }

  count(kind) {
    return this.faults.filter((fault) => fault.kind === kind).length;
  }
}
