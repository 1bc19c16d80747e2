/** How texts outside the conversation name the Office Memorandum that the answers come from. */
import type { Knowledge } from '../../knowledge/knowledge.ts';

export interface OrderName {
  /** As printed, for example `Tr-13/29/2022-Training-DOP`. */
  number: string;
  /** As printed: `DD.MM.YYYY`. */
  date: string;
}

/** @throws Error when the memorandum's row in `sources.json` has no number or no date */
export function orderName({ sourceById }: Pick<Knowledge, 'sourceById'>): OrderName {
  const order = sourceById.get('om');
  if (order?.number === undefined || order.date === undefined)
    throw new Error('helpdesk: sources.json: the row "om" has no number or no date; add both');
  return { number: order.number, date: order.date.split('-').toReversed().join('.') };
}
