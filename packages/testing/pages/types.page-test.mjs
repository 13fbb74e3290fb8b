// A define module types its tag and events, alone: in the page, in JSX of React 19, in templates of Vue 3; and where neither is installed.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import ts from 'typescript';
import { readKits, root } from '../../../scripts/lib/house.mjs';

const folder = `${root}.cache/types-${process.pid}`;
after(() => rm(folder, { recursive: true, force: true }));

const base = {
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  jsx: 'react-jsx',
};
/** What an application has that installed neither framework. */
const without = { paths: { react: ['./none'], vue: ['./none'] } };

/** What a compiler says of files of an application. */
async function compile(files, options = {}, compiler = '@typescript/native/bin/tsc') {
  const place = `${folder}/${Object.keys(files)[0]}`;
  await mkdir(place, { recursive: true });
  for (const [name, source] of Object.entries(files)) await writeFile(`${place}/${name}`, source);
  const config = {
    compilerOptions: { ...base, ...options },
    files: Object.keys(files),
    vueCompilerOptions: { strictTemplates: true },
  };
  await writeFile(`${place}/tsconfig.json`, JSON.stringify(config));
  const command = [`${root}node_modules/${compiler}`, '-p', place, '--pretty', 'false'];
  return new Promise((done) => {
    execFile(process.execPath, command, { cwd: root }, (_, stdout, stderr) => done((stdout + stderr).trim()));
  });
}

test('React 19: attributes, properties and events are known; what is misspelt is not', async () => {
  const source = `import '@tiwizi/elements/step-progress.define.js';
import '@tiwizi/forms/stepper.define.js';
const steps = ['Nom', { label: 'Adresse', href: '/adresse' }];
export const good = <>
  <tiwizi-step-progress key="a" className="mine" current={1} total="3" headingLevel="3" steps={steps} />
  <tiwizi-step-progress heading-level="3" steps={JSON.stringify(steps)} ref={(element) => { element?.updateComplete; }} />
  <tiwizi-form-stepper step="a" ontiwizi-step-change={(event) => { event.preventDefault(); event.to.trim(); }}><form /></tiwizi-form-stepper>
</>;
export const bad = <>
  {/* @ts-expect-error the level is a word of a few */}
  <tiwizi-step-progress headingLevel="9" />
  {/* @ts-expect-error a step has a label */}
  <tiwizi-step-progress steps={[{ href: '/' }]} />
  {/* @ts-expect-error no such attribute */}
  <tiwizi-step-progress stepz="[]" />
  {/* @ts-expect-error the event has no such property */}
  <tiwizi-form-stepper ontiwizi-step-change={(event) => event.nowhere} />
  {/* @ts-expect-error its module is not imported */}
  <tiwizi-dialog />
</>;
`;
  assert.equal(await compile({ 'react.tsx': source }), '');
});

test('Vue 3: attributes, properties and events are known in a template; what is misspelt is not', async () => {
  const component = (template) => `<script setup lang="ts">
import '@tiwizi/elements/step-progress.define.js';
import '@tiwizi/forms/stepper.define.js';
const steps = ['Nom', { label: 'Adresse', href: '/adresse' }];
</script>
<template>
${template}
</template>`;
  const files = {
    'Good.vue':
      component(`  <tiwizi-step-progress class="mine" :current="1" total="3" heading-level="3" :steps="steps" />
  <tiwizi-step-progress :steps.prop="steps" />
  <tiwizi-step-progress :steps="JSON.stringify(steps)" />
  <tiwizi-form-stepper step="a" @tiwizi-step-change="(event) => event.to.trim()"><form /></tiwizi-form-stepper>`),
    'Bad.vue': component(`  <tiwizi-step-progress heading-level="9" />
  <tiwizi-step-progress :steps="[{ href: '/' }]" />
  <tiwizi-step-progress stepz="[]" />
  <tiwizi-form-stepper @tiwizi-step-change="(event) => event.nowhere" />
  <tiwizi-dialog />`),
  };
  const said = await compile(files, { skipLibCheck: true }, 'vue-tsc/bin/vue-tsc.js');
  const places = [...said.matchAll(/(\w+)\.vue\((\d+),\d+\): error/g)].map(([, name, line]) => `${name} ${line}`);
  assert.deepEqual(places, ['Bad 7', 'Bad 8', 'Bad 9', 'Bad 10', 'Bad 11'], said);
});

test('an application without a framework: our declarations ask for none', async () => {
  const said = await compile(
    { 'page.ts': `import '@tiwizi/elements/define';\nimport '@tiwizi/forms/define';\n` },
    without,
  );
  assert.equal(said, '');
});

/** Files of TypeScript and of packages, parsed once. */
const parsed = new Map();

/** What TypeScript says of one module alone. */
function diagnose(source) {
  const file = `${root}.cache/alone.ts`;
  const { options } = ts.convertCompilerOptionsFromJson({ ...base, jsx: undefined, ...without }, root);
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getSourceFile = (path, ...rest) => {
    if (path === file) return ts.createSourceFile(path, source, ...rest);
    if (!parsed.has(path)) parsed.set(path, read(path, ...rest));
    return parsed.get(path);
  };
  const program = ts.createProgram([file], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

for (const kit of readKits()) {
  const { modules } = JSON.parse(readFileSync(`${root}packages/${kit}/custom-elements.json`, 'utf8'));
  for (const { path, declarations = [] } of modules)
    for (const { tagName, events = [] } of declarations.filter((each) => each.tagName))
      test(`<${tagName}> and its events are known by its define module alone`, () => {
        const said = diagnose(`import '@tiwizi/${kit}/${path.split('/')[1]}.define.js';
const element = document.createElement('${tagName}');
void element.updateComplete;
const events: (keyof HTMLElementEventMap)[] = ${JSON.stringify(events.map(({ name }) => name))};
void events;
`);
        assert.deepEqual(said, []);
      });
}
