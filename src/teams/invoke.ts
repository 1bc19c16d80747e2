/** Answers to invokes: requests of a client that wait for a body, each kind in a form of its own. */
import { type Activity, ActivityTypes, type InvokeResponse } from 'botbuilder';
import { type AdaptiveCard, adaptiveCardType } from './cards/elements.ts';

/** An answer to the invoke at hand. */
export function invokeResponse(value: InvokeResponse): Partial<Activity> {
  return { type: ActivityTypes.InvokeResponse, value };
}

/** The card as it is from now on. */
export function cardResponse(card: AdaptiveCard): Partial<Activity> {
  return invokeResponse({ status: 200, body: { statusCode: 200, type: adaptiveCardType, value: card } });
}

/** A line for whoever pressed; the card stays. */
export function lineResponse(line: string): Partial<Activity> {
  const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: line };
  return invokeResponse({ status: 200, body });
}

/** What a client is told whose invoke could not be answered: a line where it would show one, otherwise a failure. */
export function failedInvoke({ name }: Partial<Activity>, line: string): Partial<Activity> {
  switch (name) {
    case 'adaptiveCard/action':
      return lineResponse(line);
    case 'composeExtension/query':
    case 'composeExtension/selectItem':
      return invokeResponse({ status: 200, body: { composeExtension: { type: 'message', text: line } } });
    case 'composeExtension/fetchTask':
    case 'composeExtension/submitAction':
      return invokeResponse({ status: 200, body: { task: { type: 'message', value: line } } });
    default:
      return invokeResponse({ status: 500 });
  }
}
