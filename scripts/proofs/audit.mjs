// After a proof: what lies with the agency and with the signing service, beside what people were told.

/** Compares everything; what must not be is a fault of the ledger. */
export async function audit(site, ledger, people) {
  const personOf = (citizen) => people.find(({ name }) => name === citizen);
  // What the service itself noticed.
  const twice = site.instances.reduce((sum, { said }) => sum + said.split('"payment_twice"').length - 1, 0);
  if (twice) ledger.fault('paid twice', `the log tells of ${twice}`);
  const list = await (await fetch(`${site.sandbox.url}/desk`)).text();
  const onDesk = new Map(
    [...list.matchAll(/href="\/desk\/([\w-]{22})[^"]*"[^]*?(DEMO-\d{4}-\d{6})/g)].map(([, key, number]) => [
      key,
      number,
    ]),
  );
  const numbers = new Set(onDesk.values());
  if (numbers.size !== onDesk.size)
    ledger.fault('double number', `${onDesk.size} requests have ${numbers.size} numbers`);
  for (const [id, draft] of ledger.drafts) {
    const person = personOf(draft.citizen);
    if (draft.paid.size && !onDesk.has(id)) ledger.fault('paid and not handed over', id);
    if (!draft.isSigned) {
      await person.look(id);
      if (onDesk.has(id)) ledger.fault('handed over unsigned', id);
      continue;
    }
    // Who went astray before paying has no receipt, and the agency nothing.
    if (draft.items !== undefined && !draft.paid.size) {
      if (onDesk.has(id)) ledger.fault('handed over unpaid', id);
      continue;
    }
    await person.receipt(id);
    if (!onDesk.has(id)) ledger.fault('request lost', `${id} is signed and not with the agency`);
    else if (onDesk.get(id) !== draft.number)
      ledger.fault('two numbers', `${id}: ${onDesk.get(id)} with the agency, ${draft.number} on the receipt`);
    const page = await (await fetch(`${site.sandbox.url}/desk/${id}?lang=fr`)).text();
    const files = [...page.matchAll(/\/files\/([0-9a-f]{64})/g)].map(([, sha]) => sha);
    if (!files.includes(await person.signedDocument(id)))
      ledger.fault('double signature', `${id}: the agency has another document than the person`);
    for (const sha of draft.files) if (!files.includes(sha)) ledger.fault('upload lost', `${id}: ${sha}`);
    const items = page.match(/<h3/g)?.length ?? 0;
    if (draft.items !== undefined && items !== draft.items)
      ledger.fault('item lost', `${id}: ${items} are with the agency, acknowledged were ${draft.items}`);
    if (draft.paid.size > 1) ledger.fault('paid twice', `${id}: ${[...draft.paid].join(', ')}`);
    if (draft.paid.size && !page.includes('payés (référence'))
      ledger.fault('paid and not handed over', `${id}: the agency does not know of its payment`);
    if (draft.uploads.size && !files.some((sha) => draft.uploads.has(sha))) ledger.fault('upload lost', id);
    for (const [name, { kept, maybe }] of draft.steps.get('person') ?? [])
      if (name.endsWith('latin') && !maybe.size && !page.includes(kept))
        ledger.fault('save lost', `${id}: ${name} is not with the agency`);
  }
  for (const key of onDesk.keys())
    if (!ledger.drafts.has(key)) ledger.fault('handed over twice', `${key} is nobody's request`);
  const orphans = site.witness.signed.size - ledger.figures.signed;
  if (orphans !== 0)
    ledger.fault(
      'double signature',
      `${site.witness.signed.size} documents were signed for ${ledger.figures.signed} requests`,
    );
  return {
    onDesk: onDesk.size,
    signatures: site.witness.signed.size,
    repeated: [...site.witness.signed.values()].filter((times) => times > 1).length,
  };
}
