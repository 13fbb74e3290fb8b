import { expect } from '@open-wc/testing';
import { waitUntil } from '@tiwizi/testing/contracts';
import { patchForm } from './patch-form.ts';

const inert = (markup: string): DocumentFragment => document.createRange().createContextualFragment(markup);

/** Patches what stands from one print to the next, and gives it back. */
function patched(standing: string, before: string, after: string): HTMLElement {
  const owner = document.createElement('div');
  owner.append(inert(standing));
  patchForm(owner, inert(before), inert(after));
  return owner;
}

describe('from one print of a form to the next', () => {
  it('writes what differs between the prints, and nothing else', () => {
    const before = '<button data-tiwizi-part="a" aria-expanded="false">A</button><p data-tiwizi-part="b" hidden>B</p>';
    const standing = '<button data-tiwizi-part="a" aria-expanded="true">A</button><p data-tiwizi-part="b">B</p>';
    const owner = patched(standing, before, before.replace('>A<', '>Ä<'));
    expect(owner.innerHTML).to.equal(standing.replace('>A<', '>Ä<'));
  });

  it('keeps every node, and the focus', () => {
    const owner = document.createElement('div');
    document.body.append(owner);
    owner.append(inert('<h2 data-tiwizi-part="h">A</h2><input data-tiwizi-part="i">'));
    const nodes = [...owner.childNodes];
    owner.querySelector('input')!.focus();
    owner.querySelector('input')!.value = 'x';
    patchForm(
      owner,
      inert('<h2 data-tiwizi-part="h">A</h2><input data-tiwizi-part="i">'),
      inert('<h2 data-tiwizi-part="h">B</h2><p data-tiwizi-part="p">C</p><input data-tiwizi-part="i" required>'),
    );
    expect(owner.innerHTML).to.equal(
      '<h2 data-tiwizi-part="h">B</h2><p data-tiwizi-part="p">C</p><input data-tiwizi-part="i" required="">',
    );
    expect(nodes.every((node) => node.parentNode === owner)).to.equal(true);
    expect(document.activeElement === nodes[1]).to.equal(true);
    owner.remove();
  });

  it('keeps what had the focus within reach of a screen reader for a moment, as a stranger', async () => {
    const step = (key: string, more: string): string =>
      `<div data-tiwizi-part="body" data-tiwizi-key="${key}"><h2 id="h" data-tiwizi-part="heading">${key}</h2>${more}</div>`;
    const [first, second] = [step('a', '<button id="b" name="action">A</button>'), step('b', '<p id="p">B</p>')];
    const owner = document.createElement('div');
    document.body.append(owner);
    owner.append(inert(first));
    const [old] = owner.children;
    owner.querySelector('button')!.focus();
    patchForm(owner, inert(first), inert(second));
    expect([old!.isConnected, old!.className]).to.deep.equal([true, 'tiwizi-visually-hidden']);
    expect(owner.querySelectorAll('[data-tiwizi-part=heading]')).to.have.length(1);
    expect(owner.querySelectorAll('#h')).to.have.length(1);
    expect(owner.querySelectorAll('[name]'), 'nothing of it is posted').to.have.length(0);
    expect(document.activeElement!.id, 'what nobody else is called').to.equal('b');
    patchForm(owner, inert(second), inert(second.replace('>B<', '>C<')));
    expect(owner.querySelector('#p')!.textContent).to.equal('C');
    await waitUntil(() => owner.innerHTML === second.replace('>B<', '>C<'), 'then it goes');
    owner.remove();
  });

  it('tells repeated regions apart by their key: they move, come and go, and keep their state', () => {
    const item = (key: string, more = ''): string => `<li data-tiwizi-key="${key}"${more}><b>${key}</b></li>`;
    const owner = document.createElement('ul');
    owner.append(inert(`${item('a')}${item('b', ' open')}${item('c')}`));
    const [a, b, c] = owner.children;
    patchForm(owner, inert(item('a') + item('b') + item('c')), inert(item('c') + item('b') + item('d')));
    expect(owner.innerHTML).to.equal(`${item('c')}${item('b', ' open=""')}${item('d')}`);
    expect([owner.children[0] === c, owner.children[1] === b, a!.isConnected]).to.deep.equal([true, true, false]);
  });

  it('adds and takes words of lists, and leaves those of others', () => {
    const owner = patched(
      '<p class="x mine" aria-describedby="mine a"></p>',
      '<p class="x" aria-describedby="a"></p>',
      '<p class="y"></p>',
    );
    expect(owner.innerHTML).to.equal('<p class="mine y" aria-describedby="mine"></p>');
  });

  it('only brings regions up to date in a form of the author’s own making', () => {
    const owner = patched(
      '<section><h3 data-tiwizi-part="h">mine</h3><hr></section>',
      '<h2 data-tiwizi-part="h">A</h2><p data-tiwizi-part="p">B</p>',
      '<h2 data-tiwizi-part="h">C</h2><p data-tiwizi-part="p">D</p>',
    );
    expect(owner.innerHTML).to.equal('<section><h3 data-tiwizi-part="h">C</h3><hr></section>');
  });

  it('finds the form in the plain element that a framework puts around what its server printed', () => {
    const owner = patched('<div><ul><li>A</li></ul></div>', '<ul><li>A</li></ul>', '<ul><li>B</li><li>C</li></ul>');
    expect(owner.innerHTML).to.equal('<div><ul><li>B</li><li>C</li></ul></div>');
  });

  it('never touches content in its place, and moves it with the place', () => {
    const owner = patched(
      '<div data-tiwizi-part="box"><p slot="content">mine</p></div>',
      '<div data-tiwizi-part="box"><slot name="content"></slot></div>',
      '<h2 data-tiwizi-part="h">new</h2><div data-tiwizi-part="box" class="x"><slot name="content"></slot></div>',
    );
    expect(owner.innerHTML).to.equal(
      '<h2 data-tiwizi-part="h">new</h2><div data-tiwizi-part="box" class="x"><p slot="content">mine</p></div>',
    );
    const other = patched(
      '<div data-tiwizi-part="box"><p slot="content">mine</p></div>',
      '<div data-tiwizi-part="box"><slot name="content"></slot></div>',
      '<section data-tiwizi-part="box"><slot name="content"></slot></section>',
    );
    expect(other.innerHTML).to.equal('<section data-tiwizi-part="box"><p slot="content">mine</p></section>');
  });

  it('keeps content whose place goes, and gives it back with the place', () => {
    const item = (key: string, content: string): string => `<li data-tiwizi-key="${key}">${content}</li>`;
    const place = '<slot name="a"></slot>';
    const owner = document.createElement('div');
    owner.append(inert(item('a', '<p slot="a"><input></p>') + item('b', 'b')));
    const input = owner.querySelector('input')!;
    input.value = 'typed';
    const [both, one] = [item('a', place) + item('b', 'b'), item('b', 'b')];
    patchForm(owner, inert(both), inert(one));
    expect(owner.innerHTML).to.equal(one);
    patchForm(owner, inert(one), inert(both));
    expect(owner.innerHTML).to.equal(item('a', '<p slot="a"><input></p>') + item('b', 'b'));
    expect(owner.querySelector('input') === input && input.value).to.equal('typed');
  });

  it('does not print twice what stands already', () => {
    expect(patched('<a>A</a>', '<a></a>', '<a>B</a>').innerHTML).to.equal('<a>B</a>');
  });

  it('leaves to a nested element what it made of its short form', () => {
    const owner = patched(
      '<tiwizi-x label="a"><p>generated</p></tiwizi-x>',
      '<tiwizi-x label="a"></tiwizi-x>',
      '<tiwizi-x label="b"></tiwizi-x>',
    );
    expect(owner.innerHTML).to.equal('<tiwizi-x label="b"><p>generated</p></tiwizi-x>');
  });
});
