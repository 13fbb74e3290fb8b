import { expect } from '@open-wc/testing';
import { valuesToPost } from './form-values.ts';

describe('the values of a step', () => {
  const form = document.createElement('form');
  form.innerHTML = `<input type="hidden" name="csrf" value="t">
    <section data-tiwizi-step="one"><input name="left" value="behind"></section>
    <section data-tiwizi-step="two">
      <input name="name" value="Amina">
      <input type="password" name="password" value="secret">
      <div data-draft="never"><input name="code" value="123456"></div>
      <input type="file" name="proof">
      <div data-tiwizi-when="{}" hidden><input name="unasked" value="x"></div>
    </section>`;
  const section = form.querySelector('[data-tiwizi-step=two]')!;
  const names = (forDraft: boolean): string[] => [...valuesToPost(form, section, forDraft).keys()];

  it('are those of the section in view that are asked', () => {
    expect(names(false)).to.have.members(['csrf', 'name', 'password', 'code', 'proof']);
  });

  it('leave out secrets and files when they are saved as one types', () => {
    expect(names(true)).to.have.members(['csrf', 'name']);
  });
});
