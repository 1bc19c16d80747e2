/** The step for a message about the open question: why it is asked, where to look, "just tell me". */
import type { Facet } from '../../knowledge/understanding/facets.ts';
import type { Ask, Context } from '../turns/turn.ts';
import { type Outcome, pressOption } from './run-dialog.ts';
import type { State } from './state.ts';
import { clearlyFacet, facetOf, type StepInput } from './step-input.ts';

/** The message asks about the open question, or does not want to answer it. */
export function answerAboutQuestion({
  openQuestion,
  understood,
  inOwnLanguage,
}: StepInput): Outcome | undefined {
  if (openQuestion === undefined) return undefined;
  const read = understood();
  const facet = facetOf(read);
  if (facet === undefined) return undefined;
  // "No questions, just tell me" needs no topic.
  const refuses = facet === 'refuse' && clearlyFacet(read) !== undefined;
  if (!refuses && read.readings[0]?.intent !== openQuestion.dialog) return undefined;
  const { state, context } = inOwnLanguage();
  return aboutQuestion(facet, openQuestion, state, context);
}

function aboutQuestion(facet: Facet, question: Ask, state: State, context: Context): Outcome | undefined {
  const words = context.say.aboutQuestion;
  switch (facet) {
    case 'why':
    case 'doubt':
      return withText(words.why(question.slot), question, state, context);
    case 'how':
    case 'where':
    case 'which':
    case 'example':
      return withText(words.where(question.slot), question, state, context);
    case 'repeat':
    case 'simpler':
      return withText(undefined, question, state, context);
    case 'refuse': {
      const wayOut = question.options.at(-1);
      return wayOut && pressOption(wayOut, state, context);
    }
    default:
      return undefined;
  }
}

/** The question again, after a sentence about it. */
function withText(about: string | undefined, question: Ask, state: State, context: Context): Outcome {
  const text = about === undefined ? question.text : `${about} ${question.text}`;
  return { turns: [{ ...question, text }], state: { ...state, language: context.language } };
}
