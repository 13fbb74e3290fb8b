// Angular 21, zoneless, compiled ahead of time, under the strict policy: what was typed before the script stays where Angular takes a page
// over, and is handed on where it renders anew; events, errors and reactive forms.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { expand } from '@tiwizi/ssr';
import { compileAngular } from './frameworks/angular.mjs';
import { evaluate } from './frameworks/bundle.mjs';
import { launch, serve } from './harness.mjs';

const components = `
import type {} from '@tiwizi/elements/dialog.define.js';
import { Component, CUSTOM_ELEMENTS_SCHEMA, InjectionToken, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';

/** What a person has typed into the page of the server. */
export const TYPED = new InjectionToken<Record<string, string>>('typed');

@Component({
  selector: 'app-root',
  imports: [ReactiveFormsModule],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
    <form [formGroup]="form" (ngSubmit)="check()">
      <tiwizi-field label="Nom" [error]="error()">
        <label for="name">Nom</label>
        <input id="name" name="name" formControlName="name">
      </tiwizi-field>
      <button>Vérifier</button>
    </form>
    <tiwizi-dialog dialog-id="why" heading="Pourquoi" text="Pour vous répondre." (tiwizi-dialog-close)="closed.set($event.value)">
      <dialog class="tiwizi-dialog" id="why" aria-labelledby="why-title">
        <h2 id="why-title">Pourquoi</h2>
        <form method="dialog"><button value="fine">Bien</button></form>
      </dialog>
    </tiwizi-dialog>
    <p id="closed">{{ closed() }}</p>
    <p id="value">{{ form.value.name }}</p>\`,
})
export class App {
  readonly form = new FormGroup({
    name: new FormControl(inject(TYPED)['name'] ?? '', { nonNullable: true, validators: [Validators.minLength(10)] }),
  });
  readonly error = signal('');
  readonly closed = signal('');
  check() {
    this.error.set(this.form.valid ? '' : 'Écrire le nom en entier');
  }
}`;

let browser;
let application;
before(async () => {
  browser = await launch();
  application = await compileAngular(components);
});
after(async () => {
  await browser.close();
  await application.dispose();
});

const main = (providers) => `
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser';
import { App, TYPED } from './components.js';
const form = document.querySelector('app-root form');
const typed = Object.fromEntries(form ? new FormData(form) : []);
await bootstrapApplication(App, { providers: [provideZonelessChangeDetection(), { provide: TYPED, useValue: typed }, ${providers}] });
await Promise.all([import('@tiwizi/elements/field.define.js'), import('@tiwizi/elements/dialog.define.js')]);`;

const rendered = async () => {
  const { html } = await evaluate(
    `import '@angular/platform-server/init';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser';
import { provideServerRendering, renderApplication } from '@angular/platform-server';
import { App, TYPED } from './components.js';
const providers = [provideServerRendering(), provideClientHydration(), provideZonelessChangeDetection(), { provide: TYPED, useValue: {} }];
export const html = await renderApplication((context) => bootstrapApplication(App, { providers }, context), { document: '<!doctype html><body><app-root></app-root></body>' });`,
    application.bundle,
  );
  return /<body[^>]*>(.*)<\/body>/s.exec(html)[1];
};
/** A page that a server of any kind printed. */
const printed = async () =>
  `<app-root><form>${expand('<tiwizi-field label="Nom" name="name" control-id="name" required></tiwizi-field>', { lang: 'fr' })}</form></app-root>`;

for (const [way, { html, provider, isSame }] of Object.entries({
  'taken over': { html: rendered, provider: 'provideClientHydration()', isSame: true },
  'rendered anew': { html: printed, provider: '', isSame: false },
})) {
  test(`a page of a server, ${way}: what was typed before the script comes stays, and is known to the reactive form`, async () => {
    const [root, script] = await Promise.all([html(), application.bundle(main(provider))]);
    const site = await serve(
      {
        '/': `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Angular</title></head><body>${root}<script type="module" src="/scripts/app.js"></script></body></html>`,
      },
      { scriptDelay: 1500, scripts: { 'app.js': script }, policies: ['angular'] },
    );
    const page = await browser.newPage();
    const complaints = [];
    page.on('console', (message) => ['error', 'warn'].includes(message.type()) && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    const going = page.goto(`${site.url}/`);
    await page.waitForSelector('#name');
    await page.type('#name', 'Fatima');
    await page.evaluate(() => {
      globalThis.typed = document.querySelector('#name');
    });
    await going;
    await page.waitForSelector('tiwizi-dialog[data-tiwizi-ready]');
    const state = () =>
      page.evaluate(() => {
        const input = document.querySelector('#name');
        return {
          isSame: input === globalThis.typed,
          value: input.value,
          known: document.querySelector('#value').textContent,
          invalid: input.getAttribute('aria-invalid'),
          count: document.querySelectorAll('#name').length,
        };
      });
    const kept = { isSame, value: 'Fatima', known: 'Fatima', count: 1 };
    assert.deepEqual(await state(), { ...kept, invalid: 'false' });
    await page.click('form button');
    await page.waitForSelector('.tiwizi-error:not([hidden])');
    assert.deepEqual(await state(), { ...kept, invalid: 'true' });
    await page.type('#name', ' Zahra');
    await page.click('form button');
    await page.waitForSelector('#name[aria-invalid=false]');
    assert.deepEqual(await state(), { ...kept, value: 'Fatima Zahra', known: 'Fatima Zahra', invalid: 'false' });
    await page.evaluate(() => document.querySelector('tiwizi-dialog').show());
    await page.click('dialog button');
    await page.waitForFunction(() => document.querySelector('#closed').textContent === 'fine');
    assert.deepEqual(complaints, []);
    await page.close();
    await site.close();
  });
}
