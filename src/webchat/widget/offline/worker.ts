/** The offline core's worker: reads questions, posts answers. All it knows itself is what day it is. */
import { createEngine } from './engine.ts';
import type { FromCore, ToCore } from './protocol.ts';

/** The day in India as `src/clock.ts` has it, by what every browser has. */
const india = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Kolkata',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** What a dedicated worker's global is to this file; the types of the page and of workers exclude each other. */
interface Scope {
  postMessage(message: FromCore): void;
  addEventListener(type: 'message', listen: (event: MessageEvent<ToCore>) => void): void;
}
const scope = globalThis as unknown as Scope;

/** `YYYY-MM-DD`; put together from its parts, for browsers differ in how they write a date. */
function todayInIndia(): string {
  const parts = new Map(india.formatToParts(new Date()).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

function start(): ReturnType<typeof createEngine> | undefined {
  try {
    return createEngine();
  } catch (error) {
    scope.postMessage({ kind: 'broken', reason: String(error) });
    return undefined;
  }
}

const engine = start();
if (engine !== undefined) {
  scope.addEventListener('message', ({ data: { id, today = todayInIndia(), ...question } }) => {
    scope.postMessage({ kind: 'answer', id, activities: engine.answer({ ...question, today }) });
  });
  scope.postMessage({ kind: 'ready', knowledge: engine.knowledge });
}
