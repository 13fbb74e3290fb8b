// The pages of the bench: the same thousand text fields as native HTML, as full forms and as short tags, under one stylesheet.
import { expand } from '@tiwizi/ssr';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const words = (index) => ({
  label: `Nom de la personne ${index}`,
  hint: 'Comme sur la carte nationale',
  error: index % 10 ? '' : 'Écrivez le nom',
});

function native(index) {
  const { label, hint, error } = words(index);
  const id = `field-name-${index}`;
  return `<div class="field"><label class="tiwizi-label" for="${id}">${label}</label><p class="tiwizi-hint" id="${id}-hint">${hint}</p>${error ? `<p class="tiwizi-error" id="${id}-error">Erreur : ${error}</p>` : ''}<input class="tiwizi-input" type="text" id="${id}" name="name-${index}" dir="auto" aria-describedby="${id}-hint${error ? ` ${id}-error` : ''}"${error ? ' aria-invalid="true"' : ''} required></div>`;
}

function short(index) {
  const { label, hint, error } = words(index);
  return `<tiwizi-field label="${escape(label)}" hint="${escape(hint)}"${error ? ` error="${escape(error)}"` : ''} name="name-${index}" required></tiwizi-field>`;
}

const full = (html) => expand(html, { lang: 'fr' });
const many = (count, make) => Array.from({ length: count }, (_, index) => make(index)).join('\n');

/** Markup of `count` fields in each of the three kinds. */
export const markup = {
  native: (count) => many(count, native),
  full: (count) => full(many(count, short)),
  short: (count) => many(count, short),
};

/** A page around markup; native pages load no script. `template` is markup that waits to be appended. */
export function page(content, { script = true, template = '' } = {}) {
  return `<!doctype html><html lang="fr" dir="ltr"><head><meta charset="utf-8"><title>Bench</title><link rel="stylesheet" href="/assets/tiwizi.css">${script ? '<script type="module" src="/assets/kits/field.js"></script>' : ''}</head><body class="tiwizi-page"><main class="tiwizi-main"><form id="form" method="post">${content}</form></main>${template && `<template>${template}</template>`}</body></html>`;
}
