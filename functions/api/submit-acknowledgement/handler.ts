import { z } from 'zod';
import type { PageContext } from '../../../web/public/document/page-context.ts';
import type { FieldError } from '../../../web/public/form/field-error.ts';
import { type FormValues, textOf } from '../../../web/public/form/form-values.ts';
import { createPageHandler, type Page } from '../../../web/public/http/page-handler.ts';
import { AcknowledgedPage, AcknowledgePage } from '../../../web/public/pages/acknowledge.tsx';
import type { Acknowledgements } from '../../adapters/acknowledgements.ts';
import type { Service } from '../../contracts/service.ts';
import { outcomeSchema } from '../../domain/case/events.ts';

export interface SubmitAcknowledgementDeps {
  readonly service: Service;
  readonly acknowledgements: Acknowledgements;
}

const questionLimit = 4_000;

const saidSchema = z.object({
  code: z.string().min(1),
  outcome: outcomeSchema.optional(),
  question: z.string().max(questionLimit).optional(),
});
type Said = z.infer<typeof saidSchema>;

const candidate = (values: FormValues): Record<string, unknown> => {
  const outcome = textOf(values, 'outcome');
  return {
    code: textOf(values, 'code') ?? '',
    outcome: outcome === 'none' ? undefined : outcome,
    question: textOf(values, 'question'),
  };
};

const fieldError = (field: string): FieldError => {
  if (field === 'code') return { field, code: 'code-missing' };
  return field === 'outcome' ? { field, code: 'choice' } : { field, code: 'too-long', limit: questionLimit };
};

const refused = (context: PageContext, values: FormValues, errors: readonly FieldError[]): Page => ({
  status: 422,
  document: AcknowledgePage({ context, values, errors }),
});

const given = ({ code, outcome, question }: Said): Parameters<Acknowledgements['acknowledge']>[0] => ({
  code,
  ...(outcome ? { outcome } : {}),
  ...(question ? { question } : {}),
});

/** Acknowledges an information report by the code of its email: 200, or 422 with what is wrong. */
export const createSubmitAcknowledgementHandler = (deps: SubmitAcknowledgementDeps) =>
  createPageHandler(deps.service, async ({ values }, context) => {
    const said = saidSchema.safeParse(candidate(values));
    if (!said.success) {
      return refused(
        context,
        values,
        said.error.issues.map((issue) => fieldError(String(issue.path[0]))),
      );
    }
    const done = await deps.acknowledgements.acknowledge(given(said.data));
    if (done === null) return refused(context, values, [{ field: 'code', code: 'code-unknown' }]);
    return { status: 200, document: AcknowledgedPage({ context, urn: done.urn, outcome: done.outcome }) };
  });
