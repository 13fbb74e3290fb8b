// Rules of this house that no plug-in has.
import typescript from 'typescript-eslint';

/** A `catch` that leaves the error alone says why in a comment, in the block or just before it; so does a handler of a promise. */
const explainedCatch = {
  meta: {
    type: 'problem',
    docs: { description: 'errors are handled, or a comment says why not' },
    messages: { silent: 'An error is passed over here: handle it, or say why in a comment.' },
    schema: [],
  },
  create(context) {
    const { sourceCode } = context;
    const names = (node, variable) =>
      sourceCode.getDeclaredVariables(node).some(({ name, references }) => name === variable && references.length);
    const isExplained = (body, before) =>
      sourceCode.getCommentsInside(body).length > 0 ||
      sourceCode.getCommentsBefore(before).length > 0 ||
      sourceCode.getCommentsAfter(body).some(({ loc }) => loc.start.line === body.loc.end.line);
    return {
      CatchClause(node) {
        const { param, body } = node;
        const isUsed = param && (param.type !== 'Identifier' || names(node, param.name));
        // To throw, or to tell what failed, is to handle it.
        const isThrown = body.body.some(({ type }) => type === 'ThrowStatement');
        if (!isUsed && !isThrown && !isExplained(body, node)) context.report({ node, messageId: 'silent' });
      },
      'CallExpression[callee.property.name="catch"]'(node) {
        const [handler] = node.arguments;
        if (!/^(Arrow)?FunctionExpression$/.test(handler?.type ?? '')) return;
        const [param] = handler.params;
        const isUsed = param && (param.type !== 'Identifier' || names(handler, param.name));
        let statement = node;
        while (statement.parent && !/Statement$|Declaration$/.test(statement.type)) statement = statement.parent;
        if (!isUsed && !isExplained(handler, statement)) context.report({ node: handler, messageId: 'silent' });
      },
    };
  },
};

const original = typescript.plugin.rules['no-floating-promises'];

/** The rule of typescript-eslint, but for `expect(…).to.equal(…)`: a plug-in of chai types it as a promise, which it is not. */
const noFloatingPromises = {
  ...original,
  create(context) {
    const report = (problem) => {
      const text = context.sourceCode.getText(problem.node);
      if (!/^expect\(/.test(text) || /\.accessible\(/.test(text)) context.report(problem);
    };
    return original.create(Object.create(context, { report: { value: report } }));
  },
};

export const houseRules = {
  rules: { 'explained-catch': explainedCatch, 'no-floating-promises': noFloatingPromises },
};
