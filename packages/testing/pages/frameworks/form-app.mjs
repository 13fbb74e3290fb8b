// The form of an application, in two ways, for any framework: `el` makes an element, `full` one of ours that holds what the server printed.

const french = (words) => words['fr-MA'];

/** Written by the author, element by element. What changes from render to render: an error, an attribute, and what stands before the elements that the stepper changes. */
export function authored({ el, full, page, round, isRefused, onStep }) {
  const { step, steps, draft, hidden, errors, action, known } = page;
  return el(
    'tiwizi-form-stepper',
    {
      step: step.step.id,
      draft: draft.id,
      known: JSON.stringify(known),
      'focus-target': round === 1 ? 'control' : 'heading',
      ...onStep,
    },
    [
      el('p', { 'data-round': round }, [String(round)]),
      round > 0 && el('p', {}, ['Rendu de nouveau']),
      isRefused &&
        errors.length > 0 &&
        full('tiwizi-error-summary', {
          errors: JSON.stringify(errors.map(({ href, message }) => ({ href, message }))),
        }),
      el('form', { method: 'post', action, noValidate: true }, [
        ...Object.entries(hidden).map(([name, value]) => el('input', { type: 'hidden', name, value })),
        ...steps.map((view) => section({ el, full, view, round, isShown: view.step.id === step.step.id })),
        el('div', { role: 'alert', 'data-tiwizi-part': 'notice' }, []),
        el('div', { 'data-tiwizi-part': 'actions' }, [
          el('button', {}, ['Continuer']),
          el('button', { name: 'action', value: 'back', hidden: true, 'data-tiwizi-part': 'back' }, ['Retour']),
        ]),
      ]),
      el('p', { role: 'status', 'data-tiwizi-part': 'status' }, []),
    ],
  );
}

function section({ el, full, view: { step, progress, fields }, round, isShown }) {
  const heading = french(step.title);
  return el('section', { 'data-tiwizi-step': step.id, 'data-title': heading, hidden: !isShown }, [
    round > 0 && el('p', {}, [`Étape : ${heading}`]),
    step.id === 'place'
      ? full('tiwizi-step-progress', { current: String(progress.current), heading, 'heading-level': '1' })
      : el('h1', {}, [heading]),
    ...fields.map(({ field: { name, label, options }, answer, error }) =>
      el('tiwizi-field', { error: round % 2 && name === 'full_name' ? 'Écrire comme sur la carte' : error }, [
        el('label', { for: `field-${name}` }, [french(label)]),
        options
          ? el(
              'select',
              { id: `field-${name}`, name },
              options.map((option) => el('option', { value: option.value }, [french(option.label)])),
            )
          : el('input', { id: `field-${name}`, name, value: answer ?? '' }),
      ]),
    ),
  ]);
}

/** Printed whole by the server. The application renders around it, and sets its attributes. */
export function wrapped({ el, full, page, round, onStep }) {
  const { step, draft, known } = page;
  return el('main', {}, [
    el('p', { 'data-round': round }, [String(round)]),
    full(
      'tiwizi-form-stepper',
      {
        step: step.step.id,
        draft: draft.id,
        known: JSON.stringify(known),
        'focus-target': round === 1 ? 'control' : 'heading',
        ...onStep,
      },
      page,
    ),
  ]);
}
