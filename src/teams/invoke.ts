/** Responses to invokes. An invoke is a request of the client that waits for a body; each kind has its own form. */
import { type Activity, ActivityTypes, type InvokeResponse } from 'botbuilder';
import { type AdaptiveCard, adaptiveCardType } from './cards/elements.ts';

/** The response to the invoke of this turn. */
export function invokeResponse(value: InvokeResponse): Partial<Activity> {
  return { type: ActivityTypes.InvokeResponse, value };
}

/** Replaces the card whose button was pressed. */
export function cardResponse(card: AdaptiveCard): Partial<Activity> {
  return invokeResponse({ status: 200, body: { statusCode: 200, type: adaptiveCardType, value: card } });
}

/** Shows one line to the person who pressed a button; the card stays as it is. */
export function lineResponse(line: string): Partial<Activity> {
  const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: line };
  return invokeResponse({ status: 200, body });
}

/** The response to an invoke that failed: the line where the client can show one, otherwise status 500. */
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
